"""Operations between two labels, or between a label and the same or another one of other labels."""

from __future__ import annotations

from segstudio.core.operations.model import Change, Work
from segstudio.errors import SegStudioError
from segstudio.words import tr


def combine(work: Work) -> Change:
    """The label becomes what a logical operation makes of it and of another label, slice by slice.

    A voxel carries one label, so what joins a label is lost by the other; of other labels nothing is lost.
    """
    (own,), how = work.numbers, work.values["how"]
    theirs = work.labels if work.other is None else work.other
    number = int(work.values["with"])
    if how != "invert" and work.other is None and number == own:
        raise SegStudioError(
            tr("A label cannot be combined with itself."), tr("Choose another label to combine with.")
        )
    after, found = work.labels.copy(), False
    for z, (plane, there) in enumerate(zip(after, theirs, strict=True)):
        work.progress(z / len(after))
        one, other = plane == own, there == number
        found = found or bool(other.any())
        if how == "invert":
            wanted = ~one
        elif how == "union":
            wanted = one | other
        elif how == "intersection":
            wanted = one & other
        elif how == "subtraction":
            wanted = one & ~other
        elif how == "xor":
            wanted = one ^ other
        else:
            wanted = other
        plane[one & ~wanted] = 0
        if how == "invert":
            wanted &= plane == 0  # other labels stay; the rest of the image is what is not the label
            wanted &= ~one
        plane[wanted] = own
    note = "" if found or how == "invert" else tr("The label to combine with is not there.")
    return Change(after, note=note)

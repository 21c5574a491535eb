"""Which image of a folder is meant when one is opened: the only one, or the only DICOM series."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.io.folders import Found
from segstudio.words import counted, tr


def only_image(folder: Path, everything: Sequence[Found]) -> tuple[Found, str]:
    """The one that can be opened of what `scan` found in a folder, and a sentence about the rest or "".

    Raises:
        ReadError: there is none, or there are several.
    """
    series = [f for f in everything if f.kind == "DICOM series"]
    choice = series or [f for f in everything if not f.problem]
    name = shown(folder)
    if len(choice) == 1:
        others = len(everything) - 1
        note = ""
        if others and series:
            note = counted(
                "The folder holds {n} other file that is not part of this series.",
                "The folder holds {n} other files that are not part of this series.",
                others,
            )
        return choice[0], note
    if choice:
        first = "; ".join(f.description for f in choice[:8])
        more = tr("; and {choice} more", choice=len(choice) - 8) if len(choice) > 8 else ""
        raise ReadError(
            tr(
                "The folder {name} holds {choice} images, and one can be opened at a time: {first}{more}.",
                name=name,
                choice=len(choice),
                first=first,
                more=more,
            ),
            tr("Open one of its files, or move each series into a folder of its own."),
        )
    if everything:
        raise ReadError(
            tr(
                "The folder {name} holds no image that can be opened: {problem}",
                name=name,
                problem=everything[0].problem,
            )
        )
    raise ReadError(
        tr("The folder {name} holds no image.", name=name), tr("Choose a folder with DICOM files.")
    )

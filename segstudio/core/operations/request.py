"""What is asked of an operation, and what it answers."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field

from segstudio.core.labels import BoolArray, Box, LabelArray, LabelEdit, LabelMap, PaintOver
from segstudio.core.operations.model import Scope, Value
from segstudio.core.planes import Section


@dataclass(frozen=True, eq=False)
class Request:
    """What is to be done to which labels, and where.

    Args:
        operation: a name in OPERATIONS.
        numbers: labels to work on; where a voxel is pointed at, its label counts instead.
        values: parameters by name; the others have their defaults.
        scope: the slice shown, each slice by itself, or the volume at once; None: the volume. An operation
            that cannot work there takes the first of its own.
        section: the slice shown, which also says along which axis slices follow each other.
        seed: the voxel (z, y, x) that was pointed at.
        keep_reviewed: leave reviewed slices as they are, unless the slice shown is one.
        other: labels (z, y, x) to combine with in place of the case's own.
        over: what may be painted over; None: as the labels say.
    """

    operation: str
    numbers: tuple[int, ...] = ()
    values: Mapping[str, Value] = field(default_factory=dict)
    scope: Scope | None = None
    section: Section = field(default_factory=lambda: Section(0))
    seed: tuple[int, int, int] | None = None
    keep_reviewed: bool = True
    other: LabelArray | None = None
    over: PaintOver | None = None


@dataclass(frozen=True, eq=False)
class Outcome:
    """What an operation would change. Nothing is written yet.

    Args:
        title: of the step of undo.
        box: where; None when nothing would change.
        after: labels in the box.
        changed: voxels in the box whose label changes, bool.
        new_numbers: labels that did not occur before.
        emptied: labels of which nothing would be left.
        said: what changes, in one sentence or two.
        reviewed: slices that stay reviewed.
    """

    title: str
    box: Box | None
    after: LabelArray
    changed: BoolArray
    new_numbers: tuple[int, ...] = ()
    emptied: tuple[int, ...] = ()
    said: str = ""
    reviewed: frozenset[int] = frozenset()

    def edit(self, labels: LabelMap) -> LabelEdit | None:
        """The edit of the labels it was made from, not yet applied; None when nothing would change.

        What changes is a person's decision, as a stroke of the brush is.
        """
        if self.box is None:
            return None
        return labels.edit(
            self.title,
            self.box,
            self.after,
            hand_after=labels.hand[self.box] | self.changed,
            reviewed_after=None if self.reviewed == labels.reviewed else self.reviewed,
        )

"""What a step of undo is: an edit of labels, or a change of the filter."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from typing import Any, Protocol

from segstudio.core.geometry import Geometry
from segstudio.core.labels import Box, LabelEdit
from segstudio.services.parcels import Parcel
from segstudio.services.session import Session

NOWHERE: Box = (slice(0, 0), slice(0, 0), slice(0, 0))


class Step(Protocol):
    """One thing that was done."""

    title: str
    box: Box  # where it can be seen; may be empty
    at: datetime  # local time
    size: int  # bytes while it is not compressed

    @property
    def parcels(self) -> Iterable[Parcel[Any]]:
        """What of it takes memory."""

    def write(self, session: Session, *, undo: bool) -> None:
        """Do it again, or take it back.

        Raises:
            ReadError: it cannot be read back from the disk; nothing changed.
        """


@dataclass(eq=False)
class EditStep:
    """A stroke, an operation, a prediction, a review mark or a change of the label list.

    Args:
        before, after: revisions of the labels that it lies between.
    """

    title: str
    box: Box
    at: datetime
    size: int
    edit: Parcel[LabelEdit]
    before: int
    after: int

    @property
    def parcels(self) -> Iterable[Parcel[Any]]:
        return (self.edit,)

    def write(self, session: Session, *, undo: bool) -> None:
        edit = self.edit.get()
        session.apply(edit.inverse if undo else edit, self.before if undo else self.after)


@dataclass(eq=False)
class FilterStep:
    """One change of the mean filter; filtered images are shared between the steps that show them."""

    title: str
    at: datetime
    size: int
    before: tuple[int, Parcel[Any] | None]  # size of the filter, and the voxels it gave
    after: tuple[int, Parcel[Any] | None]
    box: Box = NOWHERE

    @property
    def parcels(self) -> Iterable[Parcel[Any]]:
        return tuple(p for _, p in (self.before, self.after) if p is not None)

    def write(self, session: Session, *, undo: bool) -> None:
        size, parcel = self.before if undo else self.after
        volume = session.volume
        if volume is not None:
            session.set_filtered(None if parcel is None else volume.filtered(parcel.get(), size))


def seen(edit: LabelEdit, geometry: Geometry) -> Box:
    """Where an edit can be seen: its box, or the slices whose review mark changes."""
    if edit.reviewed_after is None or any(axis.stop > axis.start for axis in edit.box):
        return edit.box
    slices = edit.reviewed_after ^ (edit.reviewed_before or frozenset())
    if not slices:
        return edit.box
    return (slice(min(slices), max(slices) + 1), slice(0, geometry.shape[1]), slice(0, geometry.shape[2]))

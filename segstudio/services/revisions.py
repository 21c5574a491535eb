"""Which state of the labels is open and which one lies in a file, so that undo can lead back to that one."""

from __future__ import annotations

import itertools

Moment = tuple[int, int]
"""A state of the labels, and how often they were touched since by what is not a step yet."""

_numbers = itertools.count(1)


def new_revision() -> int:
    """The number of a state that never was before in this run of the program."""
    return next(_numbers)


class Revisions:
    """A number for each state of the open labels; undo and redo come back to numbers that were before.

    No places in the history are compared: a step that is gone takes the number of its state with it, so that
    nothing can be mistaken for the state that was saved.
    """

    def __init__(self) -> None:
        self._touched = 0
        self._predicted: int | None = None
        self.start(saved=True)

    def start(self, *, saved: bool, in_file: bool = False) -> None:
        """Other labels are open now.

        Args:
            saved: whether losing them as they are would lose nothing.
            in_file: whether they came from a file.
        """
        self.now = new_revision()
        self.saved: int | None = self.now if saved else None
        self.in_file = in_file  # as they are or as they were
        self._touched = 0
        self._predicted = None
        self._voxels: dict[int, int] = {}  # state -> an earlier one whose voxels are the same

    @property
    def dirty(self) -> bool:
        """Whether the labels are others than those that were opened or saved."""
        return self.now != self.saved

    @property
    def same_voxels(self) -> bool:
        """Whether the voxels are those that were opened or saved, whatever else changed."""
        return self.saved is not None and not self._touched and self._same(self.now) == self._same(self.saved)

    def _same(self, revision: int) -> int:
        return self._voxels.get(revision, revision)

    @property
    def moment(self) -> Moment:
        """What tells the labels as they are from those of any other time."""
        return self.now, self._touched

    @property
    def predicted(self) -> bool:
        """Whether the last prediction is part of these labels: it was written, and not undone."""
        return self._predicted is not None and self.now >= self._predicted

    def predict(self) -> None:
        """The labels as they are now follow from another prediction than before."""
        self._predicted = self.now

    def touch(self) -> None:
        """Labels changed, as during a stroke that may still be cancelled."""
        self._touched += 1

    def step(self, to: int | None = None, *, voxels: bool = True) -> None:
        """A step was written, which led to this state; by default to a new one.

        Args:
            voxels: whether it changed voxels.
        """
        before = self.now
        if to is None and not self.predicted:
            self._predicted = None  # a new step takes the place of the prediction that was undone
        self.now = new_revision() if to is None else to
        self._touched = 0
        if to is None and not voxels:
            self._voxels[self.now] = self._same(before)

    def know_as(self, revision: int) -> None:
        """The state that is open was open before, under this number."""
        if self.saved == self.now:
            self.saved = revision
        self.now = revision

    def keep(self, at: Moment) -> bool:
        """The labels of a moment lie in a file now. Returns: whether they are those of this moment.

        In the midst of a stroke they are those of no step, to which no undo leads.
        """
        present = at == self.moment
        revision, touched = at
        self.saved = new_revision() if touched else revision
        self.in_file = True
        if present:
            self.now, self._touched = self.saved, 0
        return present

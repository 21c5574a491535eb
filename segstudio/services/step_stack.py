"""The steps of undo of one case, done and undone."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

from segstudio.core.geometry import Geometry
from segstudio.io.step_file import StepFile
from segstudio.services.parcels import Parcel
from segstudio.services.steps import EditStep, Step


@dataclass(eq=False)
class CaseSteps:
    """The steps of one case, of which the first `index` are done.

    Args:
        saved: index at which the labels lie in a file.
        checks: index -> CRC-32 of the labels there, where they were opened, saved or left.
        now: revision of the labels as they are.
        left: what else there is of the labels, where they were left.
    """

    case_id: str
    geometry: Geometry
    file: StepFile
    now: int
    steps: list[Step] = field(default_factory=list)
    index: int = 0
    saved: int | None = 0
    checks: dict[int, int] = field(default_factory=dict)
    filtered: dict[int, Parcel[Any]] = field(default_factory=dict)
    left: tuple[int, object] = (0, None)

    def revision(self, index: int) -> int:
        """That of the labels when so many steps are done, as undo or redo would lead there."""
        if index < self.index:
            undone = (step for step in self.steps[index : self.index] if isinstance(step, EditStep))
            return next((step.before for step in undone), self.now)
        done = (step for step in reversed(self.steps[self.index : index]) if isinstance(step, EditStep))
        return next((step.after for step in done), self.now)

    def place(self, revision: int | None) -> int | None:
        """How many steps were done when the labels were these; None when such a step is gone."""
        places = (i for i in range(len(self.steps) + 1) if self.revision(i) == revision)
        return None if revision is None else next(places, None)

    def begin_here(self) -> None:
        """Have undoing everything lead to the labels as they are now, which no file tells from others."""
        first = next((step for step in self.steps if isinstance(step, EditStep)), None)
        if first is not None:
            first.before = self.now

    def push(self, step: Step) -> int:
        """Put a step after the last that is done, in place of those undone, and return its place."""
        first, gone = self.index, self.steps[self.index :]
        self.steps[first:] = [step]
        self.index += 1
        self.checks = {i: check for i, check in self.checks.items() if i <= first}
        if self.saved is not None and self.saved > first:
            self.saved = None
        self._drop(gone)
        return first

    def replace(self, done: Sequence[Step], undone: Sequence[Step]) -> None:
        """Have other steps instead."""
        gone, self.steps = self.steps, [*done, *undone]
        self.index, self.saved = len(done), None
        self.checks.clear()
        self._drop(gone)

    def discard(self) -> None:
        """Let everything go."""
        self.replace((), ())
        self.file.discard()

    def _drop(self, gone: Sequence[Step]) -> None:
        if not gone:
            return
        still = {parcel for step in self.steps for parcel in step.parcels}
        self.filtered = {size: parcel for size, parcel in self.filtered.items() if parcel in still}
        for parcel in {parcel for step in gone for parcel in step.parcels} - still:
            parcel.drop()

    def index_of(self, check: int) -> int | None:
        """Where the labels were these."""
        if self.checks.get(self.index) == check:
            return self.index
        return next((i for i in sorted(self.checks, reverse=True) if self.checks[i] == check), None)

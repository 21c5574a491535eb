"""Every step of undo of the open case, and of those that were open before."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy.typing as npt
from psygnal import Signal

from segstudio.core.geometry import Geometry
from segstudio.core.labels import Box, LabelEdit, LabelMap
from segstudio.core.volume import Volume
from segstudio.io.step_file import StepFile, check_of, pack_edit, pack_voxels, unpack_edit, unpack_voxels
from segstudio.services.parcels import Packer, Parcel
from segstudio.services.revisions import new_revision
from segstudio.services.session import Session
from segstudio.services.steps import EditStep, FilterStep, Step, seen
from segstudio.words import tr

MIB = 2**20
NEAR_STEPS = 16  # on either side of the step done last, which stay ready to be undone or redone
NEAR_BYTES = 256 * MIB  # of them


@dataclass(eq=False)
class _Stack:
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


class History:
    """The undo stack of the open case. Each case keeps its own, until it is closed or the program ends.

    Steps near the one done last are at hand; the others are compressed beside the window, and while all
    take more than the budget, the oldest are moved to a file in the state folder that only this process
    sees. None is ever lost: a step that is needed comes back by itself.
    """

    steps_changed = Signal(int)  # steps from this one on are others now
    moved = Signal(int, int)  # how many steps were and are done
    saved = Signal()  # the labels lie in a file now

    def __init__(
        self,
        session: Session,
        folder: Path,
        *,
        budget: int = 1024 * MIB,
        show: Callable[[Box], None] = lambda box: None,
    ) -> None:
        """Begin to listen.

        Args:
            folder: where steps are folded to.
            budget: bytes that all steps may take in memory.
            show: brings a part of a box on screen, so that nothing changes unseen.
        """
        self._session = session
        self._show = show
        self._packer = Packer(folder, budget, self._oldest)
        self.refused = self._packer.refused
        self._left: dict[str, _Stack] = {}  # cases that were open before, the last one at the end
        self._labels: LabelMap | None = None
        self._stack: _Stack | None = None
        session.case_changed.connect(self._on_case)
        session.edited.connect(self._on_edited)
        session.saved.connect(self._on_saved)
        session.saved_before.connect(self._on_saved_before)
        self._on_case()

    # What is there

    def count(self) -> int:
        """How many steps there are."""
        return len(self.steps)

    def index(self) -> int:
        """How many of them are done."""
        return 0 if self._stack is None else self._stack.index

    @property
    def steps(self) -> Sequence[Step]:
        """All of them, the oldest first; those from `index` on were undone."""
        return () if self._stack is None else self._stack.steps

    @property
    def saved_index(self) -> int | None:
        """How many steps were done when the labels were saved or opened; None when such a step is gone."""
        return None if self._stack is None else self._stack.saved

    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return self.index() > 0

    def can_redo(self) -> bool:
        """Whether a step was undone."""
        return self.index() < self.count()

    def undo_text(self) -> str:
        """What undo would take back; empty when there is nothing."""
        return self.steps[self.index() - 1].title if self.can_undo() else ""

    def redo_text(self) -> str:
        """What redo would do again; empty when there is nothing."""
        return self.steps[self.index()].title if self.can_redo() else ""

    @property
    def budget(self) -> int:
        """Bytes that all steps may take in memory."""
        return self._packer.budget

    @budget.setter
    def budget(self, size: int) -> None:
        self._packer.budget = size
        self._packer.pack_soon(())

    @property
    def used(self) -> int:
        """Bytes that all steps of all cases take in memory."""
        return self._packer.used

    # What a person does

    def undo(self) -> None:
        """Take the last step back.

        Raises:
            ReadError: it cannot be read back from the disk; nothing changed.
        """
        self.go_to(self.index() - 1)

    def redo(self) -> None:
        """Do the step again that was undone last.

        Raises:
            ReadError: it cannot be read back from the disk; nothing changed.
        """
        self.go_to(self.index() + 1)

    def go_to(self, index: int) -> None:
        """Undo or redo until so many steps are done, and show where the last of them was.

        Raises:
            ReadError: a step cannot be read back from the disk; those before it on the way are done.
        """
        stack = self._stack
        if stack is None:
            return
        target, before, last = min(max(index, 0), len(stack.steps)), stack.index, None
        try:
            while stack.index != target:
                undo = target < stack.index
                step = stack.steps[stack.index - 1 if undo else stack.index]
                step.write(self._session, undo=undo)
                stack.index += -1 if undo else 1
                if isinstance(step, EditStep):
                    stack.now = step.before if undo else step.after
                last = step
                self._pack_far(stack)
        finally:
            if last is not None:
                self.moved.emit(before, stack.index)
                self._show(last.box)

    def filter(self, after: Volume | None) -> None:
        """Show the case filtered, or raw with None, as one step."""
        stack, before = self._stack, self._session.filtered
        if stack is None:
            return
        size = 1 if after is None else after.filter_size
        was, becomes = (
            (1, None) if v is None else (v.filter_size, self._filtered_voxels(stack, v))
            for v in (before, after)
        )
        title = tr("Remove filter") if size == 1 else tr("Mean filter {size}×{size}", size=size)
        held = 0 if after is None else after.voxels.nbytes
        self._push(stack, FilterStep(title, datetime.now(), held, was, becomes))
        self._session.set_filtered(after)

    def restore(self, done: Sequence[LabelEdit], undone: Sequence[LabelEdit]) -> None:
        """Take over the steps of a case that was recovered.

        Args:
            done: already in the labels, the newest last.
            undone: can be done again, the next one last.
        """
        stack = self._stack
        if stack is None:
            return
        edits = (*done, *reversed(undone))
        revisions = [new_revision() for _ in range(len(edits) + 1)]
        revisions[len(done)] = self._session.revisions.now
        steps = [
            self._edit_step(stack, edit, *pair)
            for edit, pair in zip(edits, itertools.pairwise(revisions), strict=True)
        ]
        stack.now = self._session.revisions.now
        stack.replace(steps[: len(done)], steps[len(done) :])
        self._packer.pack_soon(p for step in stack.steps for p in step.parcels)
        self.steps_changed.emit(0)

    def settle(self) -> None:
        """Wait until old steps are compressed and folded."""
        self._packer.settle()

    def close(self) -> None:
        """Let every step go, and end the thread."""
        self._packer.close()
        for stack in (*self._left.values(), *([] if self._stack is None else [self._stack])):
            stack.discard()
        self._left.clear()
        self._stack = None

    # What happens

    def _on_edited(self, edit: LabelEdit) -> None:
        if self._stack is not None:
            stack = self._stack
            before, stack.now = stack.now, self._session.revisions.now
            self._push(stack, self._edit_step(stack, edit, before, stack.now))

    def _push(self, stack: _Stack, step: Step) -> None:
        first = stack.push(step)
        self._pack_far(stack)
        self.steps_changed.emit(first)

    def _on_saved(self, path: Path) -> None:
        stack, labels = self._stack, self._session.labels
        if stack is not None and labels is not None:
            stack.saved = stack.index
            stack.checks[stack.index] = check_of(labels.array)
            self.saved.emit()

    def _on_saved_before(self) -> None:
        """What is open was changed while it was being saved."""
        if self._stack is not None:
            self._stack.saved = self._stack.place(self._session.revisions.saved)
            self.saved.emit()

    def _on_case(self) -> None:
        """Put the steps of the case that was open away, and take those of the new one up again."""
        volume, labels = self._session.volume, self._session.labels
        left = self._stack
        if left is not None and volume is None:
            left.discard()
        elif left is not None and self._labels is not None:
            left.checks[left.index] = check_of(self._labels.array)
            left.left = left.index, _beside_voxels(self._labels)
            self._left[left.case_id] = left
            self._packer.pack_soon(p for step in left.steps for p in step.parcels)
        self._labels, self._stack = labels, None
        if volume is not None and labels is not None:
            self._stack = self._stack_of(volume, labels)
        self.steps_changed.emit(0)

    def _stack_of(self, volume: Volume, labels: LabelMap) -> _Stack:
        check, revisions = check_of(labels.array), self._session.revisions
        stack = self._left.pop(volume.case_id, None)
        if stack is not None:
            index = stack.index_of(check)
            if index is not None and stack.geometry.shape == labels.geometry.shape:
                if stack.left == (index, _beside_voxels(labels)):
                    revisions.know_as(stack.now)
                stack.index, stack.saved, stack.now = index, index, revisions.now
                if index == 0 and not revisions.in_file:
                    stack.begin_here()
                return stack
            stack.discard()  # its steps belong to other labels than these
        file = StepFile(self._packer.folder)
        return _Stack(volume.case_id, volume.geometry, file, revisions.now, checks={0: check})

    # Memory

    def _edit_step(self, stack: _Stack, edit: LabelEdit, before: int, after: int) -> EditStep:
        unpack = partial(unpack_edit, grid=stack.geometry)
        parcel = Parcel(edit, edit.nbytes, pack_edit, unpack, self._packer)
        box = seen(edit, stack.geometry)
        return EditStep(edit.title, box, datetime.now(), edit.nbytes, parcel, before, after)

    def _filtered_voxels(self, stack: _Stack, volume: Volume) -> Parcel[Any]:
        """The voxels that a filter gave, once for all steps that show them."""
        known = stack.filtered.get(volume.filter_size)
        if known is None:
            voxels = volume.voxels
            unpack: Callable[[bytes], npt.NDArray[Any]] = partial(
                unpack_voxels, dtype=voxels.dtype, shape=voxels.shape
            )
            known = Parcel(voxels, voxels.nbytes, pack_voxels, unpack, self._packer)
            stack.filtered[volume.filter_size] = known
        return known

    def _pack_far(self, stack: _Stack) -> None:
        """Have compressed what is no longer near; called after each step, so few have to be looked at."""
        far: list[Parcel[Any]] = []
        near = 0
        for gap in range(NEAR_STEPS + 2):
            for at in {stack.index - 1 - gap, stack.index + gap}:
                if 0 <= at < len(stack.steps):
                    for parcel in stack.steps[at].parcels:
                        near += parcel.size if parcel.live else 0
                        if gap >= NEAR_STEPS or near > NEAR_BYTES:
                            far.append(parcel)
        self._packer.pack_soon(far)

    def _oldest(self) -> Iterator[tuple[Parcel[Any], StepFile]]:
        for stack in (*self._left.values(), *([] if self._stack is None else [self._stack])):
            for step in list(stack.steps):
                for parcel in step.parcels:
                    yield parcel, stack.file


def _beside_voxels(labels: LabelMap) -> object:
    """What makes labels with the same numbers in the same voxels the same labels."""
    classes = sorted((c.number, c.name, c.color) for c in labels.classes.values())
    return check_of(labels.hand), labels.reviewed, classes

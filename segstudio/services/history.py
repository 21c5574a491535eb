"""Every step of undo of the open case, and of those that were open before."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from functools import partial
from pathlib import Path
from typing import Any

import numpy.typing as npt
from psygnal import Signal

from segstudio.core.labels import Box, LabelEdit, LabelMap
from segstudio.core.volume import Volume
from segstudio.io.step_file import StepFile, check_of, pack_edit, pack_voxels, unpack_edit, unpack_voxels
from segstudio.services.parcels import Packer, Parcel
from segstudio.services.revisions import new_revision
from segstudio.services.session import Session
from segstudio.services.step_stack import CaseSteps
from segstudio.services.steps import EditStep, FilterStep, Step, seen
from segstudio.words import tr

MIB = 2**20
NEAR_STEPS = 16  # on either side of the step done last, which stay ready to be undone or redone
NEAR_BYTES = 256 * MIB  # of them


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
        self._left: dict[str, CaseSteps] = {}  # cases that were open before, the last one at the end
        self._labels: LabelMap | None = None
        self._stack: CaseSteps | None = None
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

    def _push(self, stack: CaseSteps, step: Step) -> None:
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

    def _stack_of(self, volume: Volume, labels: LabelMap) -> CaseSteps:
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
        return CaseSteps(volume.case_id, volume.geometry, file, revisions.now, checks={0: check})

    # Memory

    def _edit_step(self, stack: CaseSteps, edit: LabelEdit, before: int, after: int) -> EditStep:
        unpack = partial(unpack_edit, grid=stack.geometry)
        parcel = Parcel(edit, edit.nbytes, pack_edit, unpack, self._packer)
        box = seen(edit, stack.geometry)
        return EditStep(edit.title, box, datetime.now(), edit.nbytes, parcel, before, after)

    def _filtered_voxels(self, stack: CaseSteps, volume: Volume) -> Parcel[Any]:
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

    def _pack_far(self, stack: CaseSteps) -> None:
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

"""Whatever a person does in whatever order, labels are bit for bit those of a plain model in numpy.

The model knows nothing of edits, boxes that are compressed, or files: it keeps whole arrays. Only the place
of each step is taken from the program, because undo puts back what lay in that box and nothing outside.
"""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import dataclass, field, replace
from pathlib import Path

import numpy as np
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from segstudio.core.geometry import Geometry
from segstudio.core.label_sets import merge_labels
from segstudio.core.labels import Box, LabelEdit
from segstudio.core.operations import Request, operate
from segstudio.core.painting import Stroke, clear_label
from segstudio.core.volume import Volume
from segstudio.gui.view_state import ViewState
from segstudio.io import read_labels, write_labels
from segstudio.learning.outcomes import Prediction
from segstudio.services import history as history_module
from segstudio.services.history import History
from segstudio.services.operating import carry_out
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

SHAPE = (3, 7, 9)
GEOMETRY = Geometry(SHAPE, (3.0, 2.0, 1.0))
NUMBERS = st.integers(0, 4)
PLACES = st.tuples(*(st.integers(0, n - 1) for n in SHAPE))
CASES = (0, 1)
NOTHING: Box = (slice(0, 0), slice(0, 0), slice(0, 0))
LOOK = np.indices(SHAPE)


@dataclass
class World:
    """All of a case that undo promises to bring back."""

    array: np.ndarray = field(default_factory=lambda: np.zeros(SHAPE, np.uint16))
    hand: np.ndarray = field(default_factory=lambda: np.zeros(SHAPE, bool))
    reviewed: frozenset[int] = frozenset()
    classes: dict[int, str] = field(default_factory=lambda: {1: "label 1"})

    def copy(self) -> World:
        return World(self.array.copy(), self.hand.copy(), self.reviewed, dict(self.classes))


@dataclass
class Step:
    """Two worlds, and where in them a step is at work."""

    before: World
    after: World
    box: Box

    def write(self, world: World, *, undo: bool) -> None:
        """Put one side of it into the world as it is now."""
        wanted, other = (self.before, self.after) if undo else (self.after, self.before)
        world.array[self.box] = wanted.array[self.box]
        world.hand[self.box] = wanted.hand[self.box]
        if wanted.reviewed != other.reviewed:
            world.reviewed = wanted.reviewed
        for number in {*wanted.classes, *other.classes}:
            if wanted.classes.get(number) != other.classes.get(number):
                if number in wanted.classes:
                    world.classes[number] = wanted.classes[number]
                else:
                    world.classes.pop(number, None)


@dataclass
class Desk:
    """One case of the model: its steps, and the labels known at some of them."""

    steps: list[Step] = field(default_factory=list)
    index: int = 0
    known: dict[int, bytes] = field(default_factory=dict)
    saved: np.ndarray | None = None  # what its label file holds


class UndoMachine(RuleBasedStateMachine):
    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.near = history_module.NEAR_STEPS
        history_module.NEAR_STEPS = 2  # so that steps are compressed and folded all the time
        self.session, self.state = Session(), ViewState()
        self.history = History(self.session, self.folder / "undo", budget=600, show=self.state.show_some_of)
        self.session.edited.connect(self._on_edited)
        self.boxes: list[Box] = []
        self.volumes = [
            Volume(np.full(SHAPE, 7 + number, np.int16), GEOMETRY, name=f"case {number}") for number in CASES
        ]
        self.desks: dict[int, Desk] = {}
        self.case = 0
        self.world = World()

    def teardown(self) -> None:
        self.history.close()
        history_module.NEAR_STEPS = self.near
        shutil.rmtree(self.folder)

    def _on_edited(self, edit: LabelEdit) -> None:
        self.boxes.append(edit.box)

    @initialize()
    def begin(self) -> None:
        self._open(0)

    # What a person does

    @rule(start=PLACES, stop=PLACES, number=NUMBERS, radius=st.sampled_from([0.5, 1.0, 2.0]))
    def paint(self, start, stop, number, radius) -> None:
        """Two touches of a disc on one slice, in units of the finer side of a voxel."""
        z = start[0]
        after = self.world.copy()
        stroke = Stroke(self.session.labels, z, number, (radius / 2, radius))
        for y, x in (start[1:], start[1:]):
            stroke.extend(y, x)
        ry, rx = max(radius / 2, 0.5), max(radius, 0.5)
        disc = (LOOK[0] == z) & (((LOOK[1] - start[1]) / ry) ** 2 + ((LOOK[2] - start[2]) / rx) ** 2 <= 1)
        after.array[disc] = number
        after.hand[disc] = True
        edit = stroke.finish()
        if edit is not None:
            self.session.record(edit)
        self._stepped(after)

    @rule(place=PLACES, number=NUMBERS)
    def cancelled_stroke(self, place, number) -> None:
        stroke = Stroke(self.session.labels, place[0], number, (2.0, 3.0))
        stroke.extend(*place[1:])
        stroke.cancel()

    @rule(number=st.integers(1, 4))
    def clear(self, number) -> None:
        after = self.world.copy()
        after.hand |= after.array == number
        after.array[after.array == number] = 0
        edit = clear_label(self.session.labels, number)
        if edit is not None:
            self.session.record(edit)
        self._stepped(after)

    @rule(pair=st.permutations([1, 2, 3, 4]))
    def merge(self, pair) -> None:
        gone, into = pair[:2]
        after = self.world.copy()
        after.hand |= after.array == gone
        after.array[after.array == gone] = into
        after.classes.pop(gone, None)
        self.session.record(merge_labels(self.session.labels, [gone], into))
        self._stepped(after)

    @rule(pair=st.permutations([1, 2, 3, 4]), how=st.sampled_from(["union", "copy", "invert"]))
    def operate(self, pair, how) -> None:
        """An operation spares reviewed slices, and what it changes a person has decided."""
        own, other = pair[:2]
        after = self.world.copy()
        before = after.array.copy()
        if how == "union":
            after.array[before == other] = own
        elif how == "copy":
            after.array[before == own], after.array[before == other] = 0, own
        else:
            after.array[before == own], after.array[before == 0] = 0, own
        after.array[sorted(after.reviewed)] = before[sorted(after.reviewed)]
        changed = after.array != before
        after.hand |= changed
        if own in after.array[changed]:
            after.classes.setdefault(own, f"label {own}")
        request = Request("combine", (own,), {"how": how, "with": other})
        carry_out(self.session, operate(self.session.labels, request))
        if changed.any():
            self._stepped(after)

    @rule(seed=st.integers(0, 9), mode=st.sampled_from(["keep-hand", "replace"]))
    def predict(self, seed, mode) -> None:
        proposed = np.random.default_rng(seed).integers(0, 4, SHAPE).astype(np.uint16)
        after = self.world.copy()
        change = proposed != after.array
        if mode == "keep-hand":
            change &= ~after.hand
            change[sorted(after.reviewed)] = False
        after.array[change] = proposed[change]
        after.hand[change] = False
        after.reviewed -= frozenset(np.flatnonzero(change.any((1, 2))).tolist())
        named = {int(n): f"label {n}" for n in np.unique(proposed) if n and n not in after.classes}
        after.classes.update(named)
        volume = self.session.volume
        probabilities = np.zeros((4, *SHAPE), np.float16)
        self.session.accept(
            Prediction(volume.case_id, probabilities, proposed, "some model", 1, "cpu", (), 0.1), mode=mode
        )
        if change.any():
            self._stepped(after)
        else:
            self.world.classes.update(named)  # no step

    @rule(z=st.integers(0, 2), reviewed=st.booleans())
    def review(self, z, reviewed) -> None:
        after = self.world.copy()
        after.reviewed = after.reviewed | {z} if reviewed else after.reviewed - {z}
        self.session.mark_reviewed([z], reviewed)
        self._stepped(after)

    @rule(number=st.integers(1, 4), name=st.sampled_from(["bone", "fat"]))
    def name_label(self, number, name) -> None:
        after = self.world.copy()
        after.classes[number] = name
        classes = self.session.labels.classes
        known = classes.get(number, self.session.new_class(number))
        self.session.set_class(replace(known, name=name))
        self._stepped(after)

    @rule(number=st.integers(1, 4))
    def remove_label(self, number) -> None:
        after = self.world.copy()
        after.classes.pop(number, None)
        self.session.remove_class(number)
        self._stepped(after)

    @rule()
    def undo(self) -> None:
        self.history.undo()
        self._go(self.desk.index - 1)

    @rule()
    def redo(self) -> None:
        self.history.redo()
        self._go(self.desk.index + 1)

    @precondition(lambda self: self.desk.steps)
    @rule(share=st.floats(0, 1))
    def jump(self, share) -> None:
        index = round(share * len(self.desk.steps))
        self.history.go_to(index)
        self._go(index)

    @rule(z=st.integers(0, 2), layout=st.sampled_from(["single", "planes"]))
    def look_elsewhere(self, z, layout) -> None:
        self.state.layout, self.state.slice_index = layout, z

    @rule()
    def save(self) -> None:
        path = self.folder / f"{self.case}.nii.gz"
        write_labels(self.session.labels, path)
        self.session.mark_saved(path)
        self.desk.saved = self.world.array.copy()
        self.desk.known[self.desk.index] = self.world.array.tobytes()

    @rule(case=st.sampled_from(CASES))
    def open_case(self, case) -> None:
        """Another case, or the same again; what is not saved is let go."""
        self.desk.known[self.desk.index] = self.world.array.tobytes()
        self._open(case)

    @rule()
    def wait(self) -> None:
        self.history.settle()

    # The model

    @property
    def desk(self) -> Desk:
        return self.desks[self.case]

    def _open(self, case: int) -> None:
        volume, path = self.volumes[case], self.folder / f"{case}.nii.gz"
        desk = self.desks.get(case, Desk())
        world = World()
        labels = None
        if desk.saved is not None:
            labels = read_labels(path, like=volume)
            world.array = desk.saved.copy()
            world.classes = {n: c.name for n, c in labels.classes.items()} or {1: "label 1"}
        self.session.open(Opened(volume, labels, path if labels is not None else None))
        here = world.array.tobytes()
        if desk.known.get(desk.index) != here:
            known = [index for index, there in desk.known.items() if there == here]
            if known:
                desk.index = max(known)
            else:
                desk = Desk(saved=desk.saved, known={0: here})
        self.desks[case], self.case, self.world = desk, case, world

    def _stepped(self, after: World) -> None:
        """Take over a step where the program made one; where it made none, nothing may differ."""
        if not self.boxes:
            assert vars_of(after) == vars_of(self.world)
            return
        (box,) = self.boxes
        self.boxes.clear()
        outside = np.ones(SHAPE, bool)
        outside[box] = False
        assert (after.array[outside] == self.world.array[outside]).all()
        assert (after.hand[outside] == self.world.hand[outside]).all()
        desk = self.desk
        desk.steps[desk.index :] = [Step(self.world, after.copy(), box)]
        desk.known = {index: there for index, there in desk.known.items() if index <= desk.index}
        desk.index += 1
        self.world = after

    def _go(self, index: int) -> None:
        desk = self.desk
        while desk.index != min(max(index, 0), len(desk.steps)):
            undo = index < desk.index
            step = desk.steps[desk.index - 1 if undo else desk.index]
            step.write(self.world, undo=undo)
            desk.index += -1 if undo else 1

    # What must hold

    @invariant()
    def labels_are_those_of_the_model(self) -> None:
        labels = self.session.labels
        if labels is None:
            return
        np.testing.assert_array_equal(labels.array, self.world.array)
        np.testing.assert_array_equal(labels.hand, self.world.hand)
        assert labels.reviewed == self.world.reviewed
        assert {n: c.name for n, c in labels.classes.items()} == self.world.classes
        assert (self.history.count(), self.history.index()) == (len(self.desk.steps), self.desk.index)
        assert all(0 <= z < n for z, n in zip(self.state.place, SHAPE, strict=True))


def vars_of(world: World) -> tuple[bytes, bytes, frozenset[int], dict[int, str]]:
    """A world to be compared."""
    return world.array.tobytes(), world.hand.tobytes(), world.reviewed, world.classes


TestUndo = UndoMachine.TestCase
TestUndo.settings = settings(max_examples=30, stateful_step_count=40, deadline=None)

"""Labels are called unsaved exactly while they are not what was opened or saved, whatever led there."""

from __future__ import annotations

import shutil
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.painting import Stroke
from segstudio.core.volume import Volume
from segstudio.services import history as history_module
from segstudio.services.history import History
from segstudio.services.revisions import Revisions
from segstudio.services.safekeeping import Safekeeper
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

SHAPE = (2, 6, 6)
PATH = Path("labels.nii.gz")
VOLUME = Volume(np.zeros(SHAPE, np.uint8), Geometry(SHAPE))
OTHER = Volume(np.ones(SHAPE, np.uint8), Geometry(SHAPE))


def paint(session: Session, number: int) -> None:
    """One voxel, by a step of its own."""
    z, y, x = np.unravel_index(number % (2 * 6 * 6), SHAPE)
    labels = session.labels
    box = (slice(z, z + 1), slice(y, y + 1), slice(x, x + 1))
    value = 1 + (int(labels.array[z, y, x]) + 1) % 60_000
    session.record(labels.edit("Stroke", box, np.full((1, 1, 1), value), hand_after=np.ones((1, 1, 1), bool)))


def look(labels: LabelMap) -> object:
    return labels.array.tobytes(), labels.hand.tobytes(), labels.reviewed, list(labels.classes.values())


class SavedMachine(RuleBasedStateMachine):
    """The model numbers the states: a list of numbers, where in it one is, and which number was saved."""

    def __init__(self) -> None:
        super().__init__()
        self.folder = Path(tempfile.mkdtemp())
        self.near = history_module.NEAR_STEPS
        history_module.NEAR_STEPS = 2  # so that steps are compressed and folded all the time
        self.session = Session()
        self.history = History(self.session, self.folder, budget=600)
        self.session.open(Opened(VOLUME))
        self.states, self.index, self.saved, self.made = [0], 0, 0, 0
        self.file = look(self.session.labels)
        self.writing: tuple[object, int, object] | None = None

    def teardown(self) -> None:
        self.history.close()
        history_module.NEAR_STEPS = self.near
        shutil.rmtree(self.folder)

    def _stepped(self, state: int) -> None:
        self.states[self.index + 1 :] = [state]
        self.index += 1

    @rule(number=st.integers(0, 71))
    def edit(self, number) -> None:
        paint(self.session, number)
        self.made += 1
        self._stepped(self.made)

    @rule(z=st.integers(0, 1))
    def review(self, z) -> None:
        if self.session.mark_reviewed([z], z not in self.session.labels.reviewed):
            self.made += 1
            self._stepped(self.made)

    @rule(size=st.sampled_from([1, 3]))
    def filter(self, size) -> None:
        """A step that changes no label."""
        self.history.filter(None if size == 1 else VOLUME.filtered(VOLUME.voxels, size))
        self._stepped(self.states[self.index])

    @rule(by=st.sampled_from([-4, -2, -1, 1, 2, 4]))
    def go(self, by) -> None:
        self.history.go_to(self.index + by)
        self.index = min(max(self.index + by, 0), len(self.states) - 1)

    @rule()
    def save(self) -> None:
        self.session.mark_saved(PATH)
        self.saved, self.file = self.states[self.index], look(self.session.labels)

    @rule()
    def begin_slow_save(self) -> None:
        moment = self.session.revisions.moment
        self.writing = moment, self.states[self.index], look(self.session.labels)

    @precondition(lambda self: self.writing)
    @rule()
    def end_slow_save(self) -> None:
        moment, self.saved, self.file = self.writing
        self.session.mark_saved(PATH, moment)
        self.writing = None

    @precondition(lambda self: self.states[self.index] == self.saved)
    @rule()
    def leave_and_return(self) -> None:
        labels = self.session.labels.copy()
        self.session.open(Opened(OTHER))
        paint(self.session, 0)
        self.session.open(Opened(VOLUME, labels, PATH))
        self.writing = None
        index = self.history.index()
        assert self.states[index] == self.states[self.index]  # on either side of a filter
        self.index = index

    @rule()
    def wait(self) -> None:
        self.history.settle()

    @invariant()
    def it_is_dirty_as_the_model_is(self) -> None:
        assert self.history.index() == self.index
        assert self.session.dirty == (self.states[self.index] != self.saved)
        if not self.session.dirty:
            assert look(self.session.labels) == self.file


TestSavedState = SavedMachine.TestCase
TestSavedState.settings = settings(max_examples=60, stateful_step_count=40, deadline=None)


@pytest.fixture
def session(tmp_path):
    made = Session()
    history = History(made, tmp_path / "undo")
    made.history = history
    made.open(Opened(VOLUME))
    yield made
    history.close()


def test_labels_that_no_file_holds_are_unsaved_however_far_one_goes_back(session) -> None:
    session.open(Opened(VOLUME, unsaved=True))  # as after a power cut, or in another grid
    paint(session, 1)
    session.history.undo()
    assert session.dirty
    session.mark_saved(PATH)
    assert not session.dirty


def test_saving_in_the_midst_of_a_stroke_saves_no_step(session) -> None:
    paint(session, 1)
    stroke = Stroke(session.labels, 0, 1, (1.0, 1.0))
    session.touched(stroke.extend(3, 3))
    session.mark_saved(PATH, session.revisions.moment)
    assert not session.dirty
    session.record(stroke.finish())
    assert session.dirty
    session.history.undo()
    assert session.dirty  # half a stroke lies in the file
    session.history.redo()
    assert session.dirty


def test_labels_that_come_back_without_what_their_file_does_not_hold_are_not_called_saved(session) -> None:
    bare = session.labels.copy()
    session.mark_reviewed([0])
    session.open(Opened(OTHER))
    session.open(Opened(VOLUME, bare))  # the same voxels, and no review mark
    assert not session.dirty
    session.history.undo()
    session.history.redo()  # marked again
    assert session.dirty


def test_a_revision_knows_whether_there_ever_was_a_file() -> None:
    revisions = Revisions()
    assert not revisions.in_file
    moment = revisions.moment
    revisions.step()
    assert not revisions.keep(moment)
    assert (revisions.in_file, revisions.dirty) == (True, True)


def test_nothing_is_left_to_recover_once_all_is_undone(session, tmp_path) -> None:
    keeper = Safekeeper(session, tmp_path / "journal")
    session.open(Opened(VOLUME))
    paint(session, 1)
    session.history.undo()
    keeper.flush()
    assert list((tmp_path / "journal").iterdir())
    session.close()
    assert not list((tmp_path / "journal").iterdir())
    session.open(Opened(VOLUME))
    paint(session, 1)
    session.history.undo()
    session.history.redo()
    session.close()
    assert list((tmp_path / "journal").iterdir())
    keeper.close()

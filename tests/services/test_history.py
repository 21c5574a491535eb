"""The steps of undo: exact both ways, within their budget, one stack for each case."""

from __future__ import annotations

import errno
from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelEdit, LabelMap, default_class
from segstudio.core.volume import Volume
from segstudio.errors import ReadError
from segstudio.io.step_file import check_of, pack_edit, unpack_edit
from segstudio.services.history import MIB, NEAR_STEPS, History
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

SHAPE = (4, 30, 50)
GEOMETRY = Geometry(SHAPE, (3.0, 2.0, 1.0))


def case(seed: int = 0) -> Volume:
    return Volume(np.random.default_rng(seed).integers(0, 99, SHAPE, dtype=np.int16), GEOMETRY)


def paint(session: Session, number: int) -> None:
    """One edit of its own place and value, by hand."""
    rng = np.random.default_rng(number)
    z, y, x = (int(rng.integers(0, n - 3)) for n in SHAPE)
    box = (slice(z, z + 1), slice(y, y + 3), slice(x, x + 2))
    after = rng.integers(0, 9, (1, 3, 2))
    session.record(session.labels.edit(f"Stroke {number}", box, after, hand_after=np.ones((1, 3, 2), bool)))


def state(session: Session) -> tuple[bytes, bytes, frozenset[int], list]:
    """Everything of the labels that undo promises to bring back."""
    labels = session.labels
    return labels.array.tobytes(), labels.hand.tobytes(), labels.reviewed, list(labels.classes.values())


@pytest.fixture
def session() -> Session:
    made = Session()
    made.open(Opened(case()))
    return made


@pytest.fixture
def history(session, tmp_path):
    made = History(session, tmp_path / "undo")
    yield made
    made.close()


def test_every_step_goes_back_and_forth_exactly(session, history) -> None:
    states = [state(session)]
    for number in range(60):
        if number % 7 == 3:
            session.mark_reviewed([number % SHAPE[0]], number % 2 == 1)
        elif number % 11 == 5:
            session.add_class(f"tissue {number}")
        else:
            paint(session, number)
        if len(states) <= history.count():
            states.append(state(session))
    assert history.count() == history.index() == len(states) - 1
    for index in (*range(len(states) - 1, -1, -1), *range(len(states)), 5, 40, 0, len(states) - 1):
        history.go_to(index)
        assert state(session) == states[index], index
        assert history.index() == index


def test_a_new_step_takes_the_place_of_those_undone(session, history) -> None:
    heard = []
    history.steps_changed.connect(heard.append)
    for number in range(5):
        paint(session, number)
    history.go_to(2)
    assert (history.undo_text(), history.redo_text()) == ("Stroke 1", "Stroke 2")
    paint(session, 9)
    assert [step.title for step in history.steps] == ["Stroke 0", "Stroke 1", "Stroke 9"]
    assert heard == [0, 1, 2, 3, 4, 2]
    assert not history.can_redo()
    history.redo()  # nothing happens
    assert history.index() == 3


def test_what_changes_is_shown_once_at_the_end_of_a_jump(session, tmp_path) -> None:
    shown = []
    history = History(session, tmp_path, show=shown.append)
    for number in range(4):
        paint(session, number)
    session.mark_reviewed([3])
    history.undo()
    assert shown == [(slice(3, 4), slice(0, 30), slice(0, 50))]
    history.go_to(1)
    assert shown[1:] == [history.steps[1].box]
    history.close()


@pytest.mark.case("E7")
def test_old_steps_are_compressed_and_the_oldest_folded_and_none_is_lost(session, tmp_path) -> None:
    history = History(session, tmp_path / "undo", budget=20_000)
    states = [state(session)]
    rng = np.random.default_rng(3)
    for number in range(80):
        box = (slice(1, 3), slice(0, 30), slice(0, 50))
        after = rng.integers(0, 60_000, (2, 30, 50))  # hardly to be compressed
        session.record(session.labels.edit(f"Noise {number}", box, after))
        states.append(state(session))
    history.settle()
    parcels = [parcel for step in history.steps for parcel in step.parcels]
    assert sum(parcel.live for parcel in parcels) <= NEAR_STEPS + 1
    assert parcels[0].folded
    assert not parcels[-1].folded
    live = sum(parcel.size for parcel in parcels if parcel.live)
    assert history.used <= live + 20_000 + 12_000  # one step more than the budget at most
    assert list((tmp_path / "undo").iterdir()) == []  # no name that a crash would leave behind
    for index in (0, 80, 33):
        history.go_to(index)
        assert state(session) == states[index]
    history.settle()
    history.close()
    assert history.used == 0


def test_a_step_that_cannot_be_read_back_is_said_and_changes_nothing(session, tmp_path) -> None:
    history = History(session, tmp_path, budget=1)
    for number in range(60):
        paint(session, number)
    history.settle()
    assert history.steps[10].edit.folded
    stream = history._stack.file._stream
    stream.seek(0)
    kept = stream.read()
    stream.seek(0)
    stream.write(bytes(len(kept)))
    with pytest.raises(ReadError, match=r"cannot be read back from the disk: it is damaged") as caught:
        history.go_to(0)
    assert "The labels are as they were" in caught.value.hint
    at, before = history.index(), state(session)
    assert 0 < at < 60
    with pytest.raises(ReadError):
        history.undo()
    assert (history.index(), state(session)) == (at, before)
    stream.seek(0)
    stream.write(kept)
    history.go_to(0)
    assert not session.labels.array.any()
    history.close()


@pytest.mark.case("B2")
def test_a_full_disk_is_said_once_and_costs_no_step(session, tmp_path, monkeypatch) -> None:
    import tempfile

    def full(**_: object):
        raise OSError(errno.ENOSPC, "No space left on device")

    monkeypatch.setattr(tempfile, "TemporaryFile", full)
    history = History(session, tmp_path, budget=1)
    said = []
    history.refused.connect(said.append)
    states = [state(session)]
    for number in range(60):
        paint(session, number)
        states.append(state(session))
        history.settle()
    assert [error.sentence for error in said] == ["Old steps of undo stay in memory: the disk is full."]
    history.go_to(0)
    assert state(session) == states[0]
    history.close()


@pytest.mark.case("E7")
def test_each_case_keeps_its_steps(session, history) -> None:
    first, second = session.volume, case(1)
    for number in range(20):
        paint(session, number)
    painted = session.labels.copy()
    session.mark_saved(Path("a.nii.gz"))
    history.undo()  # not saved, and let go
    session.open(Opened(second))
    assert (history.count(), history.index()) == (0, 0)
    paint(session, 99)
    reopened = LabelMap(GEOMETRY, painted.array, painted.classes.values())  # as its file gives it
    session.open(Opened(first, reopened))
    assert (history.count(), history.index(), history.saved_index) == (20, 20, 20)
    history.go_to(0)
    assert not session.labels.array.any()
    history.go_to(20)
    np.testing.assert_array_equal(session.labels.array, painted.array)
    session.open(Opened(second))  # as opened: its stroke was not saved, and can be done again
    assert (history.count(), history.index()) == (1, 0)
    history.redo()
    assert session.labels.array.any()


def test_steps_of_other_labels_are_not_taken_up_again(session, history) -> None:
    volume = session.volume
    paint(session, 1)
    session.open(Opened(case(1)))
    other = np.zeros(SHAPE, np.uint16)
    other[2, 4, 5] = 3
    session.open(Opened(volume, LabelMap(GEOMETRY, other)))
    assert history.count() == 0


def reopened_with_another_class(session: Session) -> None:
    """The case again as it was opened, but for its first class, which is another model's now."""
    volume = session.volume
    session.open(Opened(case(1)))
    empty = LabelMap(GEOMETRY, classes=[default_class(1, "lung")])
    session.open(Opened(volume, empty))


def test_undoing_a_new_step_of_a_case_opened_again_leaves_nothing_to_save(session, history) -> None:
    paint(session, 1)
    reopened_with_another_class(session)
    assert not session.dirty
    paint(session, 2)
    assert session.dirty
    history.undo()
    assert not session.dirty
    paint(session, 3)  # in place of the one undone
    history.undo()
    assert not session.dirty


def test_doing_old_steps_of_a_case_opened_again_and_undoing_them_leaves_nothing_to_save(
    session, history
) -> None:
    paint(session, 1)
    paint(session, 2)
    reopened_with_another_class(session)
    assert (history.count(), history.index()) == (2, 0)
    history.go_to(2)
    assert session.dirty
    history.go_to(0)
    assert not session.dirty


def test_a_closed_case_is_let_go(session, history) -> None:
    volume = session.volume
    paint(session, 1)
    session.close()
    assert (history.count(), history.used) == (0, 0)
    session.open(Opened(volume))
    assert history.count() == 0


def test_where_the_labels_were_saved_is_remembered_until_that_step_is_gone(session, history) -> None:
    assert history.saved_index == 0
    paint(session, 0)
    paint(session, 1)
    session.mark_saved(Path("a.nii.gz"))
    assert history.saved_index == 2
    history.go_to(1)
    paint(session, 2)
    assert history.saved_index is None


def test_the_filter_goes_back_and_forth_and_its_image_is_held_once(session, history) -> None:
    volume = session.volume
    filtered = volume.filtered(volume.voxels // 2, 5)
    history.filter(filtered)
    assert (session.filter_size, history.undo_text()) == (5, "Mean filter 5×5")
    history.filter(None)
    assert (session.filter_size, history.undo_text()) == (1, "Remove filter")
    history.filter(filtered)
    assert history.used == filtered.voxels.nbytes
    for _ in range(20):
        paint(session, 1)
    history.settle()
    history.go_to(1)
    np.testing.assert_array_equal(session.filtered.voxels, filtered.voxels)
    history.undo()
    assert session.filtered is None
    paint(session, 1)  # the filter's steps are gone, and their image with them
    history.settle()
    assert history.used < filtered.voxels.nbytes


def test_steps_of_a_recovered_case_stand_where_they_were(session, history) -> None:
    edits: list[LabelEdit] = []
    session.edited.connect(edits.append)
    for number in range(5):
        paint(session, number)
    history.go_to(3)
    here = state(session)
    history.restore(edits[:3], [edits[4], edits[3]])
    assert (history.count(), history.index(), history.saved_index) == (5, 3, None)
    assert state(session) == here
    assert history.redo_text() == "Stroke 3"
    history.settle()
    history.go_to(0)
    assert not session.labels.array.any()


def test_an_edit_survives_being_packed() -> None:
    labels = LabelMap(GEOMETRY, classes=[default_class(1)])
    box = (slice(0, 2), slice(3, 5), slice(7, 10))
    edit = labels.with_classes(
        labels.edit("é", box, np.full((2, 2, 3), 65_535), reviewed_after=frozenset([1])), {1: None}
    )
    back = unpack_edit(pack_edit(edit), GEOMETRY)
    np.testing.assert_array_equal(back.after, edit.after)
    assert (back.title, back.box, back.reviewed_before, back.reviewed_after) == ("é", box, set(), {1})
    assert (back.classes_before, back.classes_after) == ({1: default_class(1)}, {1: None})
    with pytest.raises(ReadError):
        unpack_edit(pack_edit(edit)[:-3], Geometry((1, 1, 1)))


def test_one_changed_voxel_changes_the_check() -> None:
    array = np.zeros(SHAPE, np.uint16)
    before = check_of(array)
    array[3, 29, 49] = 1
    assert check_of(array) != before


def test_a_large_step_is_compressed_at_once(tmp_path) -> None:
    geometry = Geometry((20, 1000, 1600))
    session = Session()
    session.open(Opened(Volume(np.zeros(geometry.shape, np.uint8), geometry)))
    history = History(session, tmp_path)
    whole = tuple(slice(0, n) for n in geometry.shape)
    for number in range(3):
        session.record(session.labels.edit("All", whole, np.full(geometry.shape, number, np.uint16)))
    history.settle()
    assert history.steps[0].size > 150 * MIB
    assert history.used < 400 * MIB
    history.go_to(0)
    assert not session.labels.array.any()
    history.close()


def test_a_smaller_budget_takes_effect_at_once(session, history) -> None:
    rng = np.random.default_rng(1)
    box = (slice(0, 4), slice(0, 30), slice(0, 50))
    for number in range(60):
        session.record(session.labels.edit(f"Noise {number}", box, rng.integers(0, 60_000, SHAPE)))
    history.settle()
    packed = [step.edit for step in history.steps if not step.edit.live]
    assert not any(parcel.folded for parcel in packed)
    history.budget = 10_000
    history.settle()
    assert all(parcel.folded for parcel in packed)
    history.go_to(0)
    assert not session.labels.array.any()

"""Edits of the open case are on the disk within a second, and come back as they were."""

from __future__ import annotations

import errno
import os
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.painting import Stroke
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, SegStudioError
from segstudio.io import write_volume
from segstudio.io.journal import left_behind, read_journal
from segstudio.services import recovery, safekeeping
from segstudio.services.recovery import RecoverTask, find_recovery, recoveries, replayed
from segstudio.services.safekeeping import Safekeeper
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

GRID = Geometry((3, 16, 20), (3.0, 0.5, 1.0))


class Desk:
    """A session that is kept safe, with a stroke at hand."""

    def __init__(self, folder: Path, volume: Volume | None = None) -> None:
        self.folder = folder
        self.session = Session()
        self.keeper = Safekeeper(self.session, folder)
        self.told: list = []
        self.keeper.changed.connect(self.told.append)
        self.undo: list = []
        self.redo: list = []
        self.session.edited.connect(self._on_edited)
        volume = volume or Volume(np.arange(3 * 16 * 20).reshape(3, 16, 20).astype(np.int16), GRID, "case")
        self.session.open(Opened(volume))

    def _on_edited(self, edit) -> None:
        self.undo.append(edit)
        self.redo.clear()

    def begin(self, z: int, y: float, x: float, number: int = 1) -> Stroke:
        """The first dab of a stroke that goes on."""
        stroke = Stroke(self.session.labels, z, number, (2.0, 3.0))
        self.extend(stroke, y, x)
        return stroke

    def extend(self, stroke: Stroke, y: float, x: float) -> None:
        if (box := stroke.extend(y, x)) is not None:
            self.session.touched(box)

    def end(self, stroke: Stroke) -> None:
        if (edit := stroke.finish()) is not None:
            self.session.record(edit)

    def paint(self, z: int, y: float, x: float, number: int = 1) -> None:
        self.end(self.begin(z, y, x, number))

    def take_back(self) -> None:
        if self.undo:
            self.redo.append(self.undo.pop())
            self.session.apply(self.redo[-1].inverse)

    def do_again(self) -> None:
        if self.redo:
            self.undo.append(self.redo.pop())
            self.session.apply(self.undo[-1])

    def on_disk(self):
        """What a power cut now would leave."""
        self.keeper.flush()
        (path,) = self.folder.glob("*.journal")
        return replayed(read_journal(path))

    def equals(self, labels: LabelMap) -> bool:
        mine = self.session.labels
        return (
            np.array_equal(mine.array, labels.array)
            and np.array_equal(mine.hand, labels.hand)
            and mine.reviewed == labels.reviewed
            and mine.classes == labels.classes
        )


@pytest.fixture
def desk(tmp_path):
    desk = Desk(tmp_path / "journal")
    yield desk
    desk.keeper.close()


def test_a_case_that_nobody_edits_has_no_journal_and_no_thread(desk):
    threads = threading.active_count()
    desk.keeper.flush()
    assert not desk.folder.exists()
    assert threading.active_count() == threads
    desk.keeper.close()


@pytest.mark.case("A1")
def test_a_stroke_in_progress_is_on_the_disk_within_a_second(desk):
    stroke = desk.begin(1, 5, 5)
    deadline = time.monotonic() + 5
    while not list(desk.folder.glob("*.journal")) or desk.told[-1].at is None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    first = desk.told[-1].at
    desk.extend(stroke, 12, 15)
    started = time.monotonic()
    while desk.told[-1].at == first:
        assert time.monotonic() - started < 5
        time.sleep(0.01)
    assert time.monotonic() - started < 1  # a quarter of a second, and the disk
    back = replayed(read_journal(next(desk.folder.glob("*.journal"))))
    assert desk.equals(back.labels)
    assert back.labels.array[1, 12, 15] == 1
    assert back.done == ()


def test_a_cancelled_stroke_is_gone_from_the_disk_too(desk):
    desk.paint(0, 3, 3)
    stroke = desk.begin(1, 5, 5)
    desk.keeper.flush()
    desk.session.touched(stroke.cancel())
    assert desk.equals(desk.on_disk().labels)
    assert not desk.session.labels.array[1].any()


STEPS = st.lists(
    st.one_of(
        st.tuples(
            st.just("paint"), st.integers(0, 2), st.integers(0, 15), st.integers(0, 19), st.integers(0, 3)
        ),
        st.tuples(st.sampled_from(["undo", "redo", "flush", "save", "class", "lock"])),
        st.tuples(st.just("review"), st.integers(0, 2), st.booleans()),
    ),
    min_size=1,
    max_size=25,
)


@pytest.mark.case("E7")
@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(steps=STEPS)
def test_whatever_is_done_the_disk_holds_it_with_its_history(tmp_path_factory, steps):
    desk = Desk(tmp_path_factory.mktemp("journal"))
    try:
        desk.paint(0, 1, 1)
        for name, *values in steps:
            if name == "paint":
                desk.paint(*values)
            elif name == "review":
                desk.session.mark_reviewed([values[0]], values[1])
            elif name == "save":
                desk.session.mark_saved(Path("labels.nii.gz"))
            elif name == "class":
                desk.session.add_class()
            elif name == "lock":
                number, last = max(desk.session.labels.classes.items())
                desk.session.set_class(type(last)(number, last.name, last.color, locked=not last.locked))
            else:
                {"undo": desk.take_back, "redo": desk.do_again, "flush": desk.keeper.flush}[name]()
        back = desk.on_disk()
        assert desk.equals(back.labels)
        for mine, kept in ((desk.undo, back.done), (desk.redo, back.undone)):
            assert [e.title for e in mine] == [e.title for e in kept]
            assert all(np.array_equal(a.before, b.before) for a, b in zip(mine, kept, strict=True))
    finally:
        desk.keeper.close()


def test_labels_that_were_there_before_are_kept_too(tmp_path):
    desk = Desk(tmp_path)
    labels = LabelMap(GRID, np.full(GRID.shape, 2, np.uint16), reviewed=[1])
    desk.session.open(Opened(desk.session.volume, labels))
    desk.paint(2, 8, 8, 5)
    assert desk.equals(desk.on_disk().labels)
    desk.keeper.close()


def test_saving_and_closing_leaves_nothing_behind(desk):
    desk.paint(1, 4, 4)
    desk.keeper.flush()
    assert len(list(desk.folder.glob("*.journal"))) == 1
    desk.session.mark_saved(Path("labels.png"))
    desk.session.close()
    assert list(desk.folder.glob("*.journal")) == []


def test_the_next_case_ends_the_journal_of_the_last(desk):
    desk.paint(1, 4, 4)
    desk.session.open(Opened(Volume(np.zeros((1, 5, 5), np.uint8), Geometry.picture(5, 5), "next")))
    (left,) = recoveries(desk.folder)
    assert (left.name, left.edits, left.closed, left.damaged) == ("case", 1, True, False)


def test_what_was_saved_is_not_offered(tmp_path):
    desk = Desk(tmp_path)
    desk.paint(1, 4, 4)
    desk.session.mark_saved(Path("labels.png"))
    desk.keeper.flush()
    desk.keeper.close(keep=True)
    assert recoveries(tmp_path) == []
    assert list(tmp_path.iterdir()) == []


def test_what_came_after_saving_is_offered_and_counted(tmp_path):
    desk = Desk(tmp_path)
    for y in (2, 6, 9):
        desk.paint(1, y, 4)
    desk.session.mark_saved(Path("/labels/case.png"))
    desk.paint(1, 12, 12)
    desk.begin(2, 3, 3)
    desk.keeper.close(keep=True)
    (left,) = recoveries(tmp_path)
    assert (left.edits, left.closed, left.labels_path) == (2, False, str(Path("/labels/case.png")))
    assert find_recovery(tmp_path, left.id[:5]) == left
    with pytest.raises(ReadError, match="begin with"):
        find_recovery(tmp_path, "zzz")


def test_cases_closed_without_saving_are_kept_for_a_week(tmp_path):
    desk = Desk(tmp_path)
    desk.paint(1, 4, 4)
    desk.keeper.close()
    (left,) = recoveries(tmp_path)
    old = time.time() - (recovery.KEPT_DAYS + 1) * 86_400
    os.utime(left.journal, (old, old))
    assert recoveries(tmp_path) == []
    assert not left.journal.exists()


@pytest.fixture
def left(tmp_path):
    """An image on the disk, and unsaved edits of it that a power cut left."""
    picture = Volume(np.arange(320, dtype=np.uint16).reshape(1, 16, 20), Geometry.picture(16, 20), "image")
    write_volume(picture, tmp_path / "image.tif")
    from segstudio.io import read_volume

    desk = Desk(tmp_path / "journal", read_volume(tmp_path / "image.tif"))
    desk.paint(0, 4, 4)
    desk.paint(0, 9, 9, 3)
    desk.take_back()
    desk.keeper.close(keep=True)
    return desk


def test_edits_are_recovered_with_their_history_and_go_on_in_the_same_journal(left, tmp_path):
    (found,) = recoveries(left.folder)
    opened, back = RecoverTask(found).run(silent)
    assert opened.unsaved
    assert left.equals(opened.labels)
    assert [len(back.done), len(back.undone)] == [1, 1]
    again = Session()
    keeper = Safekeeper(again, left.folder)
    keeper.adopt(opened.volume.case_id, found.journal)
    again.open(opened)
    assert again.dirty
    assert left_behind(left.folder) == [found.journal]  # nothing was written yet, and nothing is lost
    again.mark_reviewed([0])
    keeper.flush()
    (path,) = left.folder.glob("*.journal")
    assert path == found.journal
    assert replayed(read_journal(path)).labels.reviewed == {0}
    again.mark_saved(tmp_path / "labels.png")
    keeper.close()
    assert not path.exists()


@pytest.mark.case("A9")
def test_a_recovered_case_that_is_let_go_unsaved_is_still_there(left):
    (found,) = recoveries(left.folder)
    opened, _ = RecoverTask(found).run(silent)
    session = Session()
    keeper = Safekeeper(session, left.folder)
    keeper.adopt(opened.volume.case_id, found.journal)
    session.open(opened)
    session.close()
    (still,) = recoveries(left.folder)
    assert (still.edits, still.closed) == (found.edits, True)


@pytest.mark.case("A7")
def test_a_changed_image_is_said_and_one_of_another_size_refused(left, tmp_path):
    (found,) = recoveries(left.folder)
    other = Volume(np.zeros((1, 16, 20), np.uint16), Geometry.picture(16, 20))
    write_volume(other, tmp_path / "image.tif")
    opened, _ = RecoverTask(found).run(silent)
    assert "has changed" in opened.volume.warnings[-1]
    write_volume(Volume(np.zeros((1, 9, 20), np.uint16), Geometry.picture(9, 20)), tmp_path / "image.tif")
    with pytest.raises(SegStudioError, match="has changed since"):
        RecoverTask(found).run(silent)
    assert found.journal.exists()


@pytest.mark.case("B2")
def test_painting_goes_on_with_a_full_disk_and_all_of_it_is_kept_afterwards(desk, monkeypatch):
    monkeypatch.setattr(safekeeping, "RETRY_S", 0.05)
    full = threading.Event()
    real = os.fsync

    def fsync(handle):
        if full.is_set():
            raise OSError(errno.ENOSPC, "no room")
        real(handle)

    monkeypatch.setattr(os, "fsync", fsync)
    desk.paint(0, 3, 3)
    desk.keeper.flush()
    full.set()
    desk.paint(1, 5, 5)
    desk.keeper.flush()
    assert "the disk is full" in desk.told[-1].problem.sentence
    desk.paint(2, 9, 9)
    desk.keeper.flush()
    full.clear()
    deadline = time.monotonic() + 5
    while desk.told[-1].problem is not None:  # by itself, without another edit
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert desk.equals(desk.on_disk().labels)


def test_an_error_of_the_program_is_said_and_keeping_goes_on(desk, monkeypatch):
    monkeypatch.setattr(safekeeping, "RETRY_S", 0.05)
    desk.paint(0, 3, 3)
    desk.keeper.flush()
    with monkeypatch.context() as patch:
        patch.setattr(safekeeping, "after_side", lambda *_: 1 / 0)
        desk.begin(1, 5, 5)
        deadline = time.monotonic() + 5
        while desk.told[-1].problem is None:
            assert time.monotonic() < deadline
            time.sleep(0.01)
        assert "an error in the program" in desk.told[-1].problem.sentence
    while desk.told[-1].problem is not None:
        assert time.monotonic() < deadline
        time.sleep(0.01)
    assert desk.equals(desk.on_disk().labels)


@pytest.mark.case("F10")
def test_the_windows_thread_only_hands_over(tmp_path):
    volume = Volume(np.zeros((40, 512, 512), np.int16), Geometry((40, 512, 512)), "large")
    desk = Desk(tmp_path, volume)
    times = []
    stroke = desk.begin(20, 100, 100)
    for step in range(200):
        box = (slice(20, 21), slice(step, step + 60), slice(step, step + 60))
        began = time.perf_counter()
        desk.keeper._on_labels(box)
        times.append(time.perf_counter() - began)
        time.sleep(0.001)
    desk.end(stroke)
    desk.keeper.close()
    assert np.percentile(times, 95) < 0.01  # about a hundredth of it on a machine with nothing else to do

"""Counts of voxels follow every edit, at once or by a job."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.painting import Stroke
from segstudio.core.volume import Volume
from segstudio.services import label_counts
from segstudio.services.jobs import run_now
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

SHAPE = (3, 20, 30)


@pytest.fixture
def session():
    session = Session()
    session.done = []
    session.edited.connect(session.done.append)
    session.open(Opened(Volume(np.zeros(SHAPE, np.int16), Geometry(SHAPE, (3, 2, 1))), None))
    return session


def counted(session) -> np.ndarray:
    return np.bincount(session.labels.array.ravel(), minlength=65_536)


def paint(session, number, y, x):
    stroke = Stroke(session.labels, 1, number, (3, 3))
    stroke.extend(y, x)
    edit = stroke.finish()
    if edit is not None:
        session.record(edit)


def test_counts_follow_strokes_undo_and_redo(session):
    changed = []
    session.counts.changed.connect(changed.append)
    paint(session, 1, 5, 5)
    paint(session, 2, 6, 8)
    np.testing.assert_array_equal(session.counts.all(), counted(session))
    assert session.counts.of(1) > 0
    assert changed[-1] == {0, 1, 2}
    first, second = session.done
    session.apply(second.inverse)
    session.apply(first.inverse)
    assert session.counts.of(0) == np.prod(SHAPE)
    session.apply(first)
    np.testing.assert_array_equal(session.counts.all(), counted(session))


def test_another_case_starts_anew_and_none_counts_nothing(session):
    paint(session, 1, 5, 5)
    grid = Geometry((1, 4, 4))
    session.open(Opened(Volume(np.zeros(grid.shape), grid), LabelMap(grid, np.full(grid.shape, 9))))
    assert session.counts.of(9) == 16
    assert session.counts.of(1) == 0
    session.close()
    assert session.counts.all().sum() == 0


def test_what_is_large_waits_for_a_job_and_comes_out_the_same(session, monkeypatch):
    monkeypatch.setattr(label_counts, "LARGEST_AT_ONCE", 100)
    waiting = []
    session.counts.waiting.connect(waiting.append)
    grid = Geometry((2, 30, 30))
    array = np.random.default_rng(0).integers(0, 5, grid.shape)
    session.open(Opened(Volume(np.zeros(grid.shape), grid), LabelMap(grid, array)))
    assert not session.counts.complete
    paint(session, 7, 5, 5)  # a small edit, before the first count is there
    labels = session.labels
    whole = tuple(slice(0, n) for n in grid.shape)
    session.record(labels.edit("all", whole, np.where(labels.array == 2, 3, labels.array)))
    assert len(waiting) == 2
    for task in reversed(waiting):  # in whatever order they come
        session.counts.add(task, run_now(task))
    assert session.counts.complete
    np.testing.assert_array_equal(session.counts.all(), counted(session))


def test_a_late_result_of_another_case_is_dropped(session, monkeypatch):
    monkeypatch.setattr(label_counts, "LARGEST_AT_ONCE", 100)
    waiting = []
    session.counts.waiting.connect(waiting.append)
    grid = Geometry((1, 20, 20))
    session.open(Opened(Volume(np.zeros(grid.shape), grid), LabelMap(grid, np.full(grid.shape, 4))))
    session.close()
    session.counts.add(waiting[0], run_now(waiting[0]))
    assert session.counts.of(4) == 0

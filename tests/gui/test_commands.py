"""Undo takes back exactly one step, and redo brings exactly it again."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QUndoStack

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.commands import EditLabelsCommand, FilterCommand
from segstudio.services.session import Session


class Opened:
    """What opening a case gives."""

    labels_path = None
    patient = ()
    unsaved = False

    def __init__(self, volume: Volume, labels: LabelMap) -> None:
        self.volume, self.labels = volume, labels


@pytest.fixture
def session(rng) -> Session:
    geometry = Geometry((2, 5, 7), (3.0, 2.0, 1.0))
    volume = Volume(rng.integers(0, 255, (2, 5, 7), np.uint8), geometry)
    made = Session()
    made.open(Opened(volume, LabelMap(geometry)))
    return made


def test_an_edit_goes_back_and_forth(qapp, session) -> None:
    stack, shown = QUndoStack(), []
    session.edited.connect(lambda edit: stack.push(EditLabelsCommand(session, edit, shown.append)))
    labels = session.labels
    box = (slice(1, 2), slice(0, 2), slice(3, 5))
    session.record(
        labels.edit("Brush stroke", box, np.full((1, 2, 2), 4), hand_after=np.ones((1, 2, 2), bool))
    )
    painted = labels.array.copy()
    assert stack.undoText() == "Brush stroke"
    stack.undo()
    assert not labels.array.any()
    assert not labels.hand.any()
    stack.redo()
    np.testing.assert_array_equal(labels.array, painted)
    assert labels.hand.sum() == 4
    assert [box[0] for box in shown] == [slice(1, 2), slice(1, 2)]


def test_pushing_an_edit_does_not_write_it_again(qapp, session) -> None:
    heard: list = []
    stack, shown = QUndoStack(), []
    session.edited.connect(lambda edit: stack.push(EditLabelsCommand(session, edit, shown.append)))
    session.labels_changed.connect(heard.append)
    box = (slice(0, 1), slice(0, 1), slice(0, 1))
    session.record(session.labels.edit("Dot", box, np.ones((1, 1, 1))))
    assert heard == [box]
    assert shown == []


def test_review_marks_are_steps_too(qapp, session) -> None:
    stack, shown = QUndoStack(), []
    session.edited.connect(lambda edit: stack.push(EditLabelsCommand(session, edit, shown.append)))
    session.mark_reviewed([1])
    assert session.labels.reviewed == {1}
    stack.undo()
    assert session.labels.reviewed == set()


def test_the_filter_goes_back_and_forth_and_is_named(qapp, session) -> None:
    stack = QUndoStack()
    filtered = session.volume.filtered(session.volume.voxels // 2, 5)
    stack.push(FilterCommand(session, session.filtered, filtered))
    assert session.filter_size == 5
    assert stack.undoText() == "Mean filter 5×5"
    stack.push(FilterCommand(session, session.filtered, None))
    assert stack.undoText() == "Remove filter"
    assert session.filter_size == 1
    stack.undo()
    assert session.filtered is filtered
    stack.undo()
    assert session.filtered is None

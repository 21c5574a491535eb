"""The open case changes only through the session, and each change is announced once."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelEdit, LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.learning.card import ModelCard
from segstudio.learning.outcomes import Prediction
from segstudio.services.library import ModelEntry
from segstudio.services.session import Session
from segstudio.services.tasks import Opened

GEOMETRY = Geometry((3, 4, 5), (3.0, 2.0, 1.0))
SIGNALS = (
    "case_changed",
    "image_changed",
    "labels_changed",
    "classes_changed",
    "reviewed_changed",
    "edited",
    "filter_changed",
    "prediction_changed",
    "model_changed",
    "dirty_changed",
)


class Heard:
    """Names of the signals in the order they came, and what they carried."""

    def __init__(self, session: Session) -> None:
        self.events: list[tuple[str, tuple[Any, ...]]] = []
        for name in SIGNALS:
            getattr(session, name).connect(self._listener(name), check_nargs=False)

    def _listener(self, name: str) -> Any:
        return lambda *arguments: self.events.append((name, arguments))

    def take(self) -> list[str]:
        names = [name for name, _ in self.events]
        self.events.clear()
        return names


def volume(fill: int = 0) -> Volume:
    voxels = np.full(GEOMETRY.shape, fill, np.int16)
    voxels[0, 0, 0] = 1
    return Volume(voxels, GEOMETRY, name="case", source="/scans/case.nii.gz")


def model(*classes: LabelClass) -> ModelEntry:
    card = ModelCard("cells", 1, {"name": "tiny-cnn"}, classes or (LabelClass(1, "nucleus", (1, 2, 3)),))
    return ModelEntry("cells", Path("cells.safetensors"), card, shipped=True)


def prediction(of: Volume, labels: np.ndarray, by: ModelEntry | None = None) -> Prediction:
    probabilities = np.zeros((2, *labels.shape), np.float16)
    identity = (by or model()).card.id
    return Prediction(of.case_id, probabilities, labels.astype(np.uint16), identity, 1, "cpu", (), 0.1)


@pytest.fixture
def session() -> Session:
    session = Session()
    session.open(Opened(volume()))
    return session


def labels_of(session: Session) -> LabelMap:
    assert session.labels is not None
    return session.labels


def paint(session: Session, z: int, y: int, x: int, number: int) -> LabelEdit:
    labels = labels_of(session)
    box = (slice(z, z + 1), slice(y, y + 1), slice(x, x + 1))
    edit = labels.edit("Brush stroke", box, np.full((1, 1, 1), number), hand_after=np.ones((1, 1, 1), bool))
    session.record(edit)
    return edit


def test_a_case_without_labels_opens_with_one_class_to_paint(session: Session) -> None:
    assert session.volume is not None
    assert session.shown is session.volume
    assert labels_of(session).classes[1].name == "label 1"
    assert not labels_of(session).array.any()
    assert session.path == Path("/scans/case.nii.gz")
    assert (session.dirty, session.filter_size, session.labels_path) == (False, 1, None)


def test_opening_announces_the_case_and_forgets_the_last_one(session: Session) -> None:
    paint(session, 0, 1, 1, 1)
    heard = Heard(session)
    labels = LabelMap(GEOMETRY, np.ones(GEOMETRY.shape, np.uint16))
    session.open(Opened(volume(7), labels, Path("mask.nii.gz")))
    assert heard.take() == ["dirty_changed", "case_changed"]
    assert session.labels is labels
    assert session.labels_path == Path("mask.nii.gz")


def test_labels_on_another_grid_leave_the_open_case_as_it_was(session: Session) -> None:
    before = session.volume
    with pytest.raises(SegStudioError, match="against 1 × 4 × 5"):
        session.open(Opened(volume(7), LabelMap(Geometry((1, 4, 5)))))
    assert session.volume is before


def test_an_edit_is_announced_with_its_box_and_goes_to_the_undo_stack(session: Session) -> None:
    heard = Heard(session)
    edit = paint(session, 2, 3, 4, 1)
    assert [name for name, _ in heard.events] == ["dirty_changed", "labels_changed", "edited"]
    assert heard.events[1][1] == (edit.box,)
    assert heard.events[2][1] == (edit,)
    assert labels_of(session).array[2, 3, 4] == 1
    heard.take()
    session.apply(edit.inverse)
    assert heard.take() == ["labels_changed"]  # undo must not push a new undo step
    assert not labels_of(session).array.any()
    assert not labels_of(session).hand.any()


def test_reviewing_is_one_undoable_edit_without_voxels(session: Session) -> None:
    heard = Heard(session)
    edit = session.mark_reviewed([0, 2])
    assert edit is not None
    assert heard.take() == ["dirty_changed", "reviewed_changed", "edited"]
    assert labels_of(session).reviewed == {0, 2}
    assert session.mark_reviewed([0]) is None  # it already is
    session.apply(edit.inverse)
    assert labels_of(session).reviewed == frozenset()


def test_the_filter_is_shown_until_raw_is_asked_for(session: Session) -> None:
    raw = session.volume
    assert raw is not None
    heard = Heard(session)
    filtered = raw.filtered(raw.voxels // 2, 5)
    session.set_filtered(filtered)
    assert heard.events[0] == ("filter_changed", (1, 5))
    assert heard.take() == ["filter_changed", "image_changed"]
    assert session.shown is filtered
    session.show_raw = True
    assert heard.take() == ["image_changed"]
    assert session.shown is raw
    session.set_filtered(None)
    assert (session.filter_size, session.show_raw) == (1, False)


@pytest.mark.case("F7")
def test_a_filtered_copy_of_another_case_is_dropped(session: Session) -> None:
    other = volume(9)
    session.set_filtered(other.filtered(other.voxels, 3))
    assert session.filter_size == 1


@pytest.mark.case("F7")
def test_a_prediction_for_another_case_is_dropped(session: Session) -> None:
    heard = Heard(session)
    assert session.accept(prediction(volume(9), np.ones(GEOMETRY.shape))) is None
    assert heard.take() == []
    assert not labels_of(session).array.any()


def test_a_prediction_lands_as_one_edit_no_larger_than_its_change(session: Session) -> None:
    assert session.volume is not None
    session.set_model(model())
    proposed = np.zeros(GEOMETRY.shape, int)
    proposed[1, 1:3, 2:4] = 1
    edit = session.accept(prediction(session.volume, proposed))
    assert edit is not None
    assert edit.title == "Segment with cells"
    assert edit.box == (slice(1, 2), slice(1, 3), slice(2, 4))
    np.testing.assert_array_equal(labels_of(session).array, proposed)
    assert not labels_of(session).hand.any()
    assert labels_of(session).classes[1].name == "nucleus"
    session.apply(edit.inverse)
    assert not labels_of(session).array.any()
    assert session.accept(prediction(session.volume, np.zeros(GEOMETRY.shape))) is None  # nothing to change


@pytest.mark.case("F7")
def test_hand_edits_reviewed_slices_and_locked_classes_stay(session: Session) -> None:
    assert session.volume is not None
    labels = labels_of(session)
    paint(session, 0, 0, 0, 1)  # painted by hand
    paint(session, 0, 0, 1, 0)  # erased by hand: must not be filled again
    locked = labels.edit("earlier", (slice(2, 3), slice(0, 1), slice(0, 2)), np.full((1, 1, 2), 3))
    session.record(locked)
    session.set_class(LabelClass(3, "bone", (9, 9, 9), locked=True))
    session.mark_reviewed([1])
    proposed = np.full(GEOMETRY.shape, 2)
    proposed[2, 3, 4] = 3  # a locked class may not grow either
    edit = session.accept(prediction(session.volume, proposed))
    assert edit is not None
    expected = np.full(GEOMETRY.shape, 2)
    expected[0, 0, 0] = 1
    expected[0, 0, 1] = 0
    expected[1] = 0
    expected[2, 0, :2] = 3
    expected[2, 3, 4] = 0
    np.testing.assert_array_equal(labels.array, expected)
    assert labels.hand.sum() == 2
    assert labels.reviewed == {1}
    assert 2 in labels.classes  # a number no model card names gets an automatic class


def test_replace_overrides_the_hand_and_unmarks_what_changed_but_not_locks(session: Session) -> None:
    assert session.volume is not None
    labels = labels_of(session)
    paint(session, 0, 0, 0, 1)
    session.record(labels.edit("earlier", (slice(2, 3), slice(0, 1), slice(0, 1)), np.full((1, 1, 1), 3)))
    session.set_class(LabelClass(3, "bone", (9, 9, 9), locked=True))
    session.mark_reviewed([0, 1, 2])
    proposed = np.zeros(GEOMETRY.shape, int)
    proposed[0, 0, 1] = 1
    edit = session.accept(prediction(session.volume, proposed), mode="replace")
    assert edit is not None
    expected = proposed.copy()
    expected[2, 0, 0] = 3
    np.testing.assert_array_equal(labels.array, expected)
    assert not labels.hand.any()
    assert labels.reviewed == {1, 2}  # slice 0 is no longer what a person looked at
    session.apply(edit.inverse)
    assert labels.array[0, 0, 0] == 1
    assert labels.hand.sum() == 1
    assert labels.reviewed == {0, 1, 2}


def test_patient_lines_come_and_go_with_the_case(session: Session) -> None:
    session.open(Opened(volume(), patient=("DOE JANE",)))
    assert session.patient == ("DOE JANE",)
    session.open(Opened(volume(7)))
    assert not session.patient
    session.open(Opened(volume(), patient=("DOE JANE",)))
    session.close()
    assert not session.patient


def test_a_model_chosen_meanwhile_does_not_name_the_prediction(session: Session) -> None:
    assert session.volume is not None
    ran = model(LabelClass(1, "vessel", (1, 1, 1)))
    session.set_model(model(LabelClass(4, "lung", (2, 2, 2))))
    edit = session.accept(prediction(session.volume, np.ones(GEOMETRY.shape), ran))
    assert edit is not None
    assert edit.title == "Segment with a model"
    labels_before = labels_of(session).classes[1].name
    assert labels_before == "label 1"
    session.accept(prediction(session.volume, np.zeros(GEOMETRY.shape), ran), model=ran)
    assert labels_of(session).classes[1].name == "vessel"


LUNG = LabelClass(1, "lung", (9, 9, 9))
VESSELS = (LabelClass(2, "artery", (1, 1, 1)), LabelClass(3, "vein", (2, 2, 2)))


def test_empty_labels_take_the_classes_of_each_model_in_turn(session: Session) -> None:
    for entry, names in ((model(LUNG), ["lung"]), (model(*VESSELS), ["artery", "vein"]), (None, ["label 1"])):
        session.set_model(entry)
        assert [c.name for c in labels_of(session).classes.values()] == names
    assert not session.dirty


def test_classes_that_a_person_named_painted_or_opened_stay(session: Session) -> None:
    session.set_class(replace(labels_of(session).classes[1], name="mine"))
    session.set_model(model(*VESSELS))
    assert [c.name for c in labels_of(session).classes.values()] == ["mine", "artery", "vein"]
    session.open(Opened(volume(7)))
    paint(session, 0, 0, 0, 3)
    session.set_model(model(LUNG))
    assert [c.name for c in labels_of(session).classes.values()] == ["artery", "vein"]
    session.open(Opened(volume(8), LabelMap(GEOMETRY, None, VESSELS)))
    session.set_model(model())
    assert [c.name for c in labels_of(session).classes.values()] == ["nucleus", "artery", "vein"]


def test_only_a_choice_counts_as_chosen_and_each_change_is_announced_once(session: Session) -> None:
    heard = Heard(session)
    session.set_model(model(), chosen=False)
    assert (session.model_chosen, heard.take()) == (False, ["model_changed", "classes_changed"])
    session.set_model(model())
    assert (session.model_chosen, heard.take()) == (True, ["model_changed"])
    session.set_model(model())
    assert heard.take() == []
    session.set_model(None)
    assert not session.model_chosen


def test_classes_change_through_the_session(session: Session) -> None:
    heard = Heard(session)
    first = labels_of(session).classes[1]
    session.set_class(first)
    assert heard.take() == []  # nothing changed
    session.set_class(LabelClass(1, first.name, first.color, visible=False, locked=True))
    assert heard.take() == ["classes_changed"]
    assert not session.dirty  # visibility and locks are not in the file
    added = session.add_class("vessel")
    assert added.number == 2
    assert heard.take() == ["dirty_changed", "classes_changed", "edited"]
    session.remove_class(2)
    session.remove_class(2)
    assert heard.take() == ["classes_changed", "edited"]


def test_a_change_of_the_label_list_goes_back_and_forth_and_leaves_locks_alone(session: Session) -> None:
    edits: list[LabelEdit] = []
    session.edited.connect(edits.append)
    added = session.add_class("vessel")
    session.set_class(replace(added, name="artery"))
    session.set_class(replace(added, name="artery", color=(1, 2, 3)))
    session.set_class(replace(added, name="artery", color=(1, 2, 3), locked=True))
    session.remove_class(1)
    titles = ["Add label: vessel", "Rename label: artery", "Colour: artery", "Remove label: label 1"]
    assert [edit.title for edit in edits] == titles
    for edit in reversed(edits[1:]):
        session.apply(edit.inverse)
    assert labels_of(session).classes[2] == replace(added, locked=True)  # the lock is no step
    assert 1 in labels_of(session).classes
    session.apply(edits[0].inverse)
    assert list(labels_of(session).classes) == [1]
    for edit in edits:
        session.apply(edit)
    assert list(labels_of(session).classes) == [2]
    assert labels_of(session).classes[2] == replace(added, name="artery", color=(1, 2, 3))


def test_the_classes_of_a_prediction_come_and_go_with_it(session: Session) -> None:
    proposed = np.zeros(GEOMETRY.shape)
    proposed[1, 1, 1] = 3
    edit = session.accept(prediction(session.volume, proposed))
    assert list(labels_of(session).classes) == [1, 3]
    session.apply(edit.inverse)
    assert list(labels_of(session).classes) == [1]
    assert not labels_of(session).array.any()


def test_saving_makes_the_case_clean_and_remembers_where(session: Session) -> None:
    paint(session, 0, 0, 0, 1)
    heard = Heard(session)
    session.mark_saved(Path("out.nii.gz"))
    assert heard.events == [("dirty_changed", (False,))]
    assert session.labels_path == Path("out.nii.gz")


def test_closing_leaves_nothing_but_the_model(session: Session) -> None:
    session.set_model(model())
    session.close()
    assert (session.volume, session.labels, session.shown, session.path) == (None, None, None, None)
    assert session.model is not None
    with pytest.raises(SegStudioError, match="No case is open"):
        session.mark_reviewed([0])

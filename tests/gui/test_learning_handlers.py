"""What learning refuses and offers, and the contours of the old and the new model, without the window."""

from __future__ import annotations

from dataclasses import replace
from types import SimpleNamespace

import numpy as np
import pytest

from segstudio.errors import SegStudioError
from segstudio.gui.facts import FactFinder
from segstudio.gui.handlers import learning as handlers_of_learning
from segstudio.gui.handlers.keeping import Keeper
from segstudio.gui.handlers.learning import LearningHandlers
from segstudio.gui.handlers.models import ModelHandlers
from segstudio.io.corrections import make_correction
from segstudio.learning.card import read_card, write_card
from segstudio.learning.outcomes import FineTuneOutcome, Prediction
from segstudio.services.history import History
from tests.cli.conftest import save_tiny
from tests.e2e.kit import until

pytestmark = pytest.mark.gui


@pytest.fixture
def canvas():
    shown: list = []
    return SimpleNamespace(shown=shown, window=lambda: None)


@pytest.fixture
def learning(qtbot, bench, canvas):
    bench.context.library.import_(save_tiny(bench.folder / "tiny.safetensors"))  # knows 1 cell
    bench.context.session.set_model(bench.context.library.find("tiny"))
    return LearningHandlers(bench.context, Keeper(bench.context), canvas, lambda: None, lambda: False)


def keep_correction(bench, *numbers: int, first: str = "cell") -> None:
    """One reviewed slice with these labels; the first is called cell, as in the model."""
    labels = bench.open_volume()
    labels.set_classes({1: replace(labels.classes[1], name=first)})
    values = np.array([[numbers]])
    bench.context.session.record(
        labels.edit("", (slice(0, 1), slice(0, 1), slice(0, len(numbers))), values, hand_after=None)
    )
    bench.context.session.mark_reviewed([0])
    bench.context.store.add(make_correction(bench.context.session.volume, labels))
    bench.context.work.correction_saved = True
    bench.context.work.corrections_changed.emit()


def test_corrections_that_show_nothing_the_model_knows_are_refused_by_name(bench, learning):
    keep_correction(bench, 2, 7)
    learning.fine_tune()
    assert bench.context.work.training is None
    (told,) = bench.told
    assert isinstance(told, SegStudioError)
    assert told.sentence == "The corrections show 2 heart and 7 label 7, and tiny has no class for that."
    assert "Add the missing classes" in told.hint


def test_corrections_of_another_model_teach_nothing(bench, learning):
    keep_correction(bench, 1, first="lung")  # label 1 is a cell in the model
    learning.fine_tune()
    assert bench.context.work.training is None
    (told,) = bench.told
    assert told.sentence == (
        "The only correction is for another model: it shows lung, which tiny does not know."
    )
    assert bench.context.unknown_classes(bench.context.store.summaries()) == ()


def test_one_known_class_is_enough_to_start(bench, learning):
    keep_correction(bench, 1, 2)
    learning.fine_tune()
    training = bench.context.work.training
    assert training is not None
    training.cancel()
    until(lambda: bench.context.work.training is None)


@pytest.mark.parametrize("seen", [True, False])
def test_the_result_is_told_on_the_image_only_where_the_panel_is_out_of_sight(
    bench, learning, monkeypatch, seen
):
    ends = []
    monkeypatch.setattr(bench.context.runner, "submit", lambda *_, on_done, **__: ends.append(on_done))
    heard = []
    monkeypatch.setattr(handlers_of_learning, "announce", lambda _, words: heard.append(words))
    monkeypatch.setattr(learning, "_panel_in_sight", lambda: seen)
    keep_correction(bench, 1)
    learning.fine_tune()
    ends[0](FineTuneOutcome(None, None, 1.0, (), (), "", False))
    said = ["No better model came of it."]
    assert (heard, bench.told) == ((said, []) if seen else ([], said))


def test_missing_classes_are_added_to_a_copy_that_is_used_from_then_on(bench, learning):
    facts = FactFinder(bench.context, History(bench.context.session, bench.folder / "undo"))
    assert not facts.read().missing_classes
    keep_correction(bench, 1, 2, 7)
    bench.context.work.corrections_changed.emit()
    assert facts.read().missing_classes
    before = bench.context.session.model.path.read_bytes()
    handlers = ModelHandlers(bench.context, None, lambda: None, lambda then: then())
    handlers.add_missing_classes()
    until(lambda: bench.context.session.model.name == "tiny-v2")
    model = bench.context.session.model
    assert [(c.number, c.name) for c in model.card.classes] == [(1, "cell"), (2, "heart"), (7, "label 7")]
    assert bench.context.library.rollback(model).path.read_bytes() == before
    assert "it learns heart and label 7" in bench.told[-1]
    assert bench.context.unknown_classes(bench.context.store.summaries()) == ()
    assert not facts.read().missing_classes  # so the action cannot be chosen


def test_the_key_changes_between_the_old_and_the_new_contour(bench, learning, canvas):
    bench.open_volume()
    work, model = bench.context.work, bench.context.session.model
    other = save_tiny(bench.folder / "new.safetensors")
    told = []
    work.comparison_changed.connect(lambda: told.append((work.compares, work.shown_models)))
    outcome = FineTuneOutcome(other, model.card, 1.0, (), (), "Better.", False)
    work.outcome = outcome
    until(lambda: work.compares, 30)
    old, new = learning._compared
    comparison = bench.context.session.comparison
    assert [(o.labels is new, o.labels is old, o.line) for o in comparison.others] == [
        (True, False, "dashed"),
        (False, True, "dotted"),
    ]
    seen = []
    for _ in range(3):
        learning.flicker()
        seen.append([o.key for o in comparison.others])
    assert seen == [["old"], ["new"], ["new", "old"]]
    assert told[-2:] == [(True, "new"), (True, "both")]
    work.outcome = None
    assert comparison.others == ()
    assert (work.compares, work.shown_models) == (False, "both")


@pytest.mark.parametrize("accepted", [True, False])
def test_what_becomes_of_both_models_is_said(bench, learning, accepted):
    old = bench.context.session.model
    candidate = save_tiny(bench.context.library.candidates / "tiny-v2.safetensors")
    card = replace(read_card(candidate), version=2, parent=old.card.id)
    write_card(candidate, candidate, card)
    bench.context.work.outcome = FineTuneOutcome(candidate, card, 1.0, (), (), "", False)
    if accepted:
        learning.accept_model()
        assert bench.context.session.model != old
        name = bench.context.session.model.name
        assert bench.told == [
            f"{name} is now the model in use: Segment draws with it from here on. {old.name} stays among "
            "your models."
        ]
        assert bench.context.library.find(old.name) == old
    else:
        learning.discard_model()
        assert bench.context.session.model == old
        assert bench.told == [f"{old.name} stays the model in use; the new one is deleted."]
        assert not candidate.exists()


@pytest.mark.parametrize("then", ["nothing", "stroke", "undo"])
def test_what_a_model_drew_is_kept_with_whether_a_person_changed_it(bench, learning, then):
    session = bench.context.session
    history = History(session, bench.folder / "undo")
    bench.open_volume()
    volume, card = session.volume, session.model.card
    drawn = np.zeros(volume.shape, np.uint16)
    drawn[0, 2:6, 2:6] = 1
    probabilities = np.zeros((2, *volume.shape), np.float16)
    session.accept(Prediction(volume.case_id, probabilities, drawn, card.id, 1, "cpu", (), 0.1))
    if then == "undo":
        history.undo()
    if then == "stroke":
        box = (slice(0, 1), slice(2, 3), slice(2, 3))
        one = np.ones((1, 1, 1), bool)
        session.record(session.labels.edit("stroke", box, np.zeros((1, 1, 1), np.uint16), hand_after=one))
    session.mark_reviewed([0])
    learning.save_correction()
    until(lambda: len(bench.context.store) == 1)
    (kept,) = bench.context.store.summaries()
    assert kept.model == ("" if then == "undo" else card.id)
    assert kept.unchanged == (then == "nothing")

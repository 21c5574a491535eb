"""Numbers of states of the labels: which one is saved, and which ones follow from a prediction."""

from __future__ import annotations

from segstudio.services.revisions import Revisions


def test_a_prediction_is_in_the_labels_until_it_is_undone_and_again_when_it_is_redone() -> None:
    revisions = Revisions()
    opened = revisions.now
    assert not revisions.predicted
    revisions.step()
    revisions.predict()
    predicted = revisions.now
    assert revisions.predicted
    revisions.step()  # a stroke
    stroke = revisions.now
    assert revisions.predicted
    revisions.step(predicted)
    assert revisions.predicted
    revisions.step(opened)
    assert not revisions.predicted
    revisions.step(stroke)
    assert revisions.predicted


def test_a_step_in_place_of_an_undone_prediction_lets_it_go() -> None:
    revisions = Revisions()
    opened = revisions.now
    revisions.step()
    revisions.predict()
    revisions.step(opened)
    revisions.step()
    assert not revisions.predicted
    revisions.step()
    assert not revisions.predicted


def test_another_case_has_no_prediction() -> None:
    revisions = Revisions()
    revisions.predict()
    assert revisions.predicted
    revisions.start(saved=True)
    assert not revisions.predicted

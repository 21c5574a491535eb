"""Who made each label: a model, a person, or one after the other."""

from __future__ import annotations

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.learning.card import ModelCard
from segstudio.learning.outcomes import Prediction
from segstudio.services.makers import BY_A_PERSON, Maker

PROPOSED = np.array([[1, 1, 2], [0, 2, 2]])
CARD = ModelCard(name="my lungs", version=4, network={}, classes=())


def drawn(array: np.ndarray) -> LabelMap:
    return LabelMap(Geometry.picture(*array.shape), array[None])


@pytest.fixture
def prediction() -> Prediction:
    """One of which only the labels matter."""
    made = Prediction.__new__(Prediction)
    object.__setattr__(made, "labels", PROPOSED[None])
    return made


def test_what_stayed_is_of_the_model_and_what_is_new_of_the_person(prediction) -> None:
    now = PROPOSED.copy()
    now[0, 2], now[1, 0] = 0, 9  # a pixel of label 2 taken away, label 9 drawn by hand
    made = Maker(CARD, prediction).of(drawn(now))
    assert (made.model, made.version) == ("my lungs", f"4 ({CARD.id[:8]})")
    assert [made.origin(n) for n in (1, 2, 9)] == ["AUTOMATIC", "SEMIAUTOMATIC", "MANUAL"]


@pytest.mark.parametrize(("corrected", "origin"), [(False, "AUTOMATIC"), (True, "SEMIAUTOMATIC")])
def test_without_the_prediction_a_person_says_whether_it_was_corrected(corrected, origin) -> None:
    made = Maker(CARD, corrected=corrected).of(drawn(PROPOSED))
    assert [made.origin(n) for n in (1, 2)] == [origin, origin]


def test_without_a_model_everything_was_drawn_by_hand() -> None:
    assert BY_A_PERSON.of(drawn(PROPOSED)).origin(1) == "MANUAL"
    assert BY_A_PERSON.name == ""
    assert Maker(CARD).name == f"my lungs 4 ({CARD.id[:8]})"

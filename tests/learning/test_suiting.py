"""Which corrections suit a model."""

from __future__ import annotations

import pytest

from segstudio.core.labels import LabelClass
from segstudio.errors import SegStudioError
from segstudio.io.corrections import CorrectionSummary
from segstudio.learning.card import ModelCard
from segstudio.learning.suiting import could_suit, left_out, suiting, suits

Named = tuple[tuple[int, str], ...]


def correction(taught: Named, classes: Named = (), model: str = "") -> CorrectionSummary:
    made = [tuple(LabelClass(n, name, (1, 2, 3)) for n, name in named) for named in (taught, classes)]
    return CorrectionSummary("a", "a", "", 1, 1, "", model, taught=made[0], classes=made[1])


CARD = ModelCard(
    "cells", 1, {}, (LabelClass(1, "cell", (1, 2, 3)), LabelClass(2, "label 2", (1, 2, 3))), parent="p"
)


@pytest.mark.parametrize(
    ("lesson", "now", "once_grown"),
    [
        (correction(((1, "Cell"),)), True, True),
        (correction(((1, "cell"), (7, "rim"))), True, True),
        (correction(((1, "right lung"),)), False, False),
        (correction(((1, "right lung"), (3, "heart"))), False, False),
        (correction(((7, "rim"),), ((1, "cell"), (7, "rim"))), False, True),
        (correction(((7, "cell"),)), False, True),  # labels are known by their numbers
        (correction(((1, "label 1"),)), True, True),  # a mask without names
        (correction(((2, "rim"),)), True, True),  # a model without names
        (correction((), ((1, "cell"),)), True, True),  # background only
        (correction((), ((1, "lung"),)), False, False),
        (correction(()), True, True),
        (correction(((1, "nucleus"),), model=CARD.id), True, True),  # renamed after the prediction
        (correction(((1, "nucleus"),), model="p"), True, True),
        (correction(((1, "nucleus"),), model="q"), False, False),
    ],
)
def test_a_correction_suits_a_model_that_knows_one_of_its_classes(lesson, now, once_grown) -> None:
    assert (suits(CARD, lesson), could_suit(CARD, lesson)) == (now, once_grown)


def test_that_none_suits_is_one_sentence_with_what_they_show() -> None:
    mine, lung = correction(((1, "cell"),)), correction(((1, "lung"),))
    assert suiting(CARD, []) == []
    assert suiting(CARD, [lung, mine]) == [mine]
    with pytest.raises(SegStudioError, match="All 2 corrections are for other models: they show lung, which"):
        suiting(CARD, [lung, lung])
    assert left_out(0) == ""
    assert left_out(2) == "2 corrections are for other models and were left out."

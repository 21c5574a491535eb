"""Which saved corrections a model can learn from: those that show a class it knows."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from segstudio.core.labels import LabelClass, default_class
from segstudio.errors import SegStudioError
from segstudio.learning.card import ModelCard
from segstudio.words import counted, enumerated, tr

if TYPE_CHECKING:
    from segstudio.io.corrections import CorrectionSummary


def suits(card: ModelCard, correction: CorrectionSummary) -> bool:
    """Whether the model knows at least one of the classes labelled in the correction.

    Known is a class of the same number and name. The number is enough where nobody named the class, and
    where the correction was made after this model or its parent: then a person renamed the class. Where
    nothing is labelled, the classes that could have been count; without any it suits every model.
    """
    shown = correction.taught or correction.classes
    own = bool(correction.model) and correction.model in (card.id, card.parent)
    return not shown or any(_knows(card, label_class, by_number=own) for label_class in shown)


def could_suit(card: ModelCard, correction: CorrectionSummary) -> bool:
    """Whether it suits the model, or would once the model had the missing classes.

    It never will where a number of its labels stands for something else in the model.
    """
    numbers = {label_class.number for label_class in card.classes}
    shown = correction.taught or correction.classes
    return suits(card, correction) or all(label_class.number not in numbers for label_class in shown)


def suiting(card: ModelCard, corrections: Sequence[CorrectionSummary]) -> list[CorrectionSummary]:
    """The corrections that the model learns from.

    Raises:
        SegStudioError: there are corrections, and none suits the model.
    """
    found = [correction for correction in corrections if suits(card, correction)]
    if corrections and not found:
        shown = {c.name: None for correction in corrections for c in correction.taught or correction.classes}
        raise SegStudioError(
            counted(
                "The only correction is for another model: it shows {names}, which {model} does not know.",
                "All {n} corrections are for other models: they show {names}, which {model} does not know.",
                len(corrections),
                names=enumerated(list(shown)),
                model=card.name,
            ),
            tr("Correct an image with this model first, or choose the model that they were made for."),
        )
    return found


def learned_as_another(
    card: ModelCard, corrections: Sequence[CorrectionSummary]
) -> list[tuple[LabelClass, LabelClass]]:
    """What these show that the model would learn under another name, each with the class of the model."""
    known = {label_class.number: label_class for label_class in card.classes}
    found: dict[tuple[str, str], tuple[LabelClass, LabelClass]] = {}
    for correction in corrections:
        for shown in correction.taught or correction.classes:
            other = known.get(shown.number)
            if other is not None and _named(shown) != _named(other):
                found.setdefault((shown.name, other.name), (shown, other))
    return list(found.values())


def showing(
    corrections: Sequence[CorrectionSummary], classes: Sequence[LabelClass]
) -> list[CorrectionSummary]:
    """The corrections that a new model of these classes learns from.

    Each shows one of them, at least, or nothing at all, and under none of their numbers anything else: label
    1 may be a cell in one correction and a lung in another, and no network can learn both as one.
    """
    wanted = {label_class.number: label_class for label_class in classes}
    found = []
    for correction in corrections:
        shown = correction.taught or correction.classes
        pairs = [(c, wanted[c.number]) for c in shown if c.number in wanted]
        if not shown or (pairs and all(same_class(*pair) for pair in pairs)):
            found.append(correction)
    return found


def same_class(one: LabelClass, other: LabelClass) -> bool:
    """Whether two classes are one: by number and name, or by number alone where nobody named one of them."""
    nameless = default_class(one.number).name
    names = {one.name.casefold().strip(), other.name.casefold().strip()}
    return one.number == other.number and (len(names) == 1 or nameless in (one.name, other.name))


def left_out(count: int) -> str:
    """The sentence that says so of corrections for other models; empty for none."""
    if not count:
        return ""
    return counted(
        "{n} correction is for other models and was left out.",
        "{n} corrections are for other models and were left out.",
        count,
    )


def _named(label_class: LabelClass) -> str:
    return label_class.name.casefold().strip()


def _knows(card: ModelCard, shown: LabelClass, *, by_number: bool) -> bool:
    return any(
        same_class(shown, known) or (by_number and known.number == shown.number) for known in card.classes
    )

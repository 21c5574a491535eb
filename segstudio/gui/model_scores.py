"""The scores of a card in a few words, and how much they say."""

from __future__ import annotations

from typing import Any

from segstudio.learning.card import ModelCard
from segstudio.services.library import ModelEntry
from segstudio.words import counted, listed, tr

FEW = 5  # fewer images than this say little of a model
_LEVELS = ("held_out", "cross_validated", "earlier", "drawn", "corrected")  # the first that is there counts
_Numbers = tuple[float | None, float | None, int | None]  # mean Dice, that before, images
_TUNED = ("corrected", "earlier", "drawn")


def score_words(card: ModelCard) -> str:
    """The best numbers a card has, in words.

    Of a fine-tuned model it is what changed, on the images that it learned from and on others: its level
    alone cannot be compared with that of another model on other images.
    """
    changes = [
        tr("{before:.3f} → {after:.3f} {images}", before=before, after=dice, images=images)
        for dice, before, images in (_score(card, name) for name in _TUNED)
        if dice is not None and before is not None
    ]
    if changes:
        return tr("Fine-tuned: Dice {changes}", changes=listed(changes))
    for name in _LEVELS:
        dice, _, images = _score(card, name)
        if dice is not None:
            return f"{tr('Dice {dice:.2f}', dice=dice)} {images}".rstrip()
    return ""


def short_score(card: ModelCard) -> str:
    """The first of those numbers and of how many images they are: what a list has room for."""
    dice, before, count = _first(card)
    if dice is None:
        return ""
    score = (
        tr("Dice {dice:.2f}", dice=dice)
        if before is None
        else tr("Dice {before:.3f} → {after:.3f}", before=before, after=dice)
    )
    if count is None:
        return score
    return counted("{score} on {n} image", "{score} on {n} images", count, score=score)


def short_line(entry: ModelEntry) -> str:
    """What a list says of a model's scores."""
    return tr("weights were changed") if entry.altered else short_score(entry.card)


def little_said(card: ModelCard) -> str:
    """That the scores are of too few images to say much, as a sentence; empty where they are of enough."""
    count = _first(card)[2]
    if count is None or count >= FEW:
        return ""
    return counted(
        "Measured on {n} image only: so few say little of how it does on others.",
        "Measured on {n} images only: so few say little of how it does on others.",
        count,
    )


def _first(card: ModelCard) -> _Numbers:
    """The numbers that count: of a fine-tuned model those that tell what changed."""
    tuned = [found for name in _TUNED if None not in (found := _numbers(card, name))[:2]]
    others = [
        (dice, None, n) for dice, _, n in (_numbers(card, name) for name in _LEVELS) if dice is not None
    ]
    return next(iter([*tuned, *others]), (None, None, None))


def _score(card: ModelCard, part: str) -> tuple[float | None, float | None, str]:
    """The mean Dice of one part of a card's scores, what it was before, and the images in words."""
    dice, before, count = _numbers(card, part)
    return dice, before, "" if count is None else _images(part, count)


def _numbers(card: ModelCard, part: str) -> _Numbers:
    """The mean Dice of one part of a card's scores, what it was before, and how many images it is of."""
    found: Any = card.scores.get(part)
    if isinstance(found, dict):
        found = found.get("all", found)
    if not isinstance(found, dict):
        return None, None, None
    dice, before, count = (found.get(key) for key in ("dice", "before", "images"))
    return (
        dice if isinstance(dice, int | float) else None,
        before if isinstance(before, int | float) else None,
        round(count) if isinstance(count, int | float) else None,
    )


def _images(part: str, n: int) -> str:
    """What a score was measured on."""
    if part == "held_out":
        return counted("on {n} unseen image", "on {n} unseen images", n)
    if part == "cross_validated":
        return counted("on {n} cross-validated image", "on {n} cross-validated images", n)
    if part == "earlier":
        return counted("on {n} earlier image", "on {n} earlier images", n)
    if part == "drawn":
        return counted("on {n} synthetic image", "on {n} synthetic images", n)
    return counted("on {n} corrected image", "on {n} corrected images", n)

"""What a model's card says, in words and tables that people read."""

from __future__ import annotations

import math
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import Any

from segstudio.core.filters import filter_badge
from segstudio.errors import ModelError
from segstudio.gui.panels.recipe import (
    AUGMENTATION_WORDS,
    BOUNDARY_WORDS,
    REGION_WORDS,
    SCHEDULE_WORDS,
)
from segstudio.learning.card import ModelCard, read_header

Facts = list[tuple[str, str]]

KINDS = {"grey": "grey", "rgb": "colour"}
_METRICS = {
    "dice": ("Dice", 3),
    "surface_dice": ("Surface Dice", 3),
    "iou": ("IoU", 3),
    "hd95": ("HD95", 1),
    "assd": ("ASSD", 2),
}
_PARTS = {
    "held_out": "Images kept apart, which it did not learn from",
    "cross_validated": "Cross-validated: each image by a model that did not see it",
    "val": "Images kept apart, which it did not learn from",
    "corrected": "Corrected images, which it learned from",
    "earlier": "Earlier images, which it must not forget",
}
_TRAINING = {
    "images": "images",
    "steps": "steps",
    "batch": "patches a step",
    "patch": "side of a patch in px",
    "learning_rate": "learning rate",
    "augmentation": "augmentation",
    "replayed_images": "earlier images replayed",
    "share_of_new_weights": "share of new weights",
    "seconds": "seconds",
    "split": "split",
}
_LESSON = re.compile(r"correction ([0-9a-f]{8,64}) of (\d{4}-\d{2}-\d{2})?")
_SPREAD = "_sd"


@dataclass(frozen=True)
class ScoreTable:
    """Scores of one group of images.

    Args:
        title: what the images are.
        head: names of the columns.
        rows: one for all images, each kind of image and each class, as text.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]


def what_it_does(card: ModelCard) -> Facts:
    """What it finds, and in which images."""
    reads = f"{' and '.join(KINDS.get(kind, kind) for kind in card.accepts)} images"
    reads += ", colour as brightness" if card.channels == 1 and "rgb" in card.accepts else ""
    return [
        ("Finds", ", ".join(f"{c.number} {c.name}" for c in card.classes)),
        ("Reads", reads),
        ("Filter", filter_badge(card.filter_size) or "none: raw images"),
        ("Afterwards", card.cleaning.words()),
        ("Weak at", card.known_failures),
    ]


def where_it_comes_from(card: ModelCard, parent: str) -> Facts:
    """Parent, data and their owners.

    Args:
        parent: name of the model it was made from; empty where that is not at hand.
    """
    if card.parent:
        made_from = parent or f"a model that is no longer here (id {card.parent})"
    else:
        made_from = "nothing: trained from the start"
    lessons = [found for name in card.data if (found := _LESSON.match(name))]
    days = sorted({found[2] for found in lessons if found[2]})
    corrections = ""
    if lessons:
        span = f", {days[0]}" if len(days) == 1 else f", {days[0]} to {days[-1]}" if days else ""
        corrections = f"{len(lessons)} of your own{span}"
    return [
        ("Made from", made_from),
        ("Data", "\n".join(name for name in card.data if not _LESSON.match(name))),
        ("Corrections", corrections),
        ("Licence", card.licence),
        ("Credit", card.credit),
        ("Made on", card.created[:16].replace("T", " ")),
    ]


def how_it_learned(card: ModelCard, weights: int | None) -> Facts:
    """Network, loss, steps, seed and the command that gives the same model."""
    network = str(card.network.get("name", card.network.get("family", "")))
    if weights:
        network += f", {spell_count(weights)} weights"
    entries = [
        f"{_TRAINING.get(name, name.replace('_', ' '))} {_plain(value)}"
        for name, value in card.training.items()
        if value is not None and not isinstance(value, Mapping)
    ]
    facts = [
        ("Network", network),
        ("Loss", loss_in_words(card.loss)),
        ("Training", ", ".join(entries)),
        ("Seed", str(card.seed) if card.training else ""),
        ("Command", card.command),
        ("Id", card.id),
    ]
    for name, value in card.training.items():
        if isinstance(value, Mapping):
            title = _TRAINING.get(name, name.replace("_", " ")).capitalize()
            facts.insert(3, (title, ", ".join(f"{key} {_plain(v)}" for key, v in value.items())))
    return facts


def loss_in_words(loss: Mapping[str, Any]) -> str:
    """A loss recipe of a card as a person would say it; empty where the card has none."""
    if not loss:
        return ""
    words = [REGION_WORDS.get(str(loss.get("region")), str(loss.get("region", "")))]
    if loss.get("band"):
        words.append(f"pixels near the contour up to {1 + loss.get('band_lambda', 0):g} times")
    boundary = str(loss.get("boundary", "none"))
    if boundary != "none":
        schedule = SCHEDULE_WORDS.get(str(loss.get("schedule")), str(loss.get("schedule"))).lower()
        weight = loss.get("boundary_weight")
        amount = f" up to {weight:g}" if isinstance(weight, int | float) else ""
        words.append(f"{BOUNDARY_WORDS.get(boundary, boundary).lower()}{amount} ({schedule})")
    if loss.get("batch_dice"):
        words.append("Dice over the batch")
    return ", ".join(word for word in words if word)


def score_tables(card: ModelCard) -> list[ScoreTable]:
    """The scores on the card; spreads, which end in _sd, stand behind their means."""
    tables = []
    for part, means in card.scores.items():
        if not isinstance(means, Mapping):
            continue
        rows = means if all(isinstance(row, Mapping) for row in means.values()) else {"all": means}
        tables.append(_table(_PARTS.get(part, part.replace("_", " ").capitalize()), rows))
    return [table for table in tables if len(table.head) > 1]


def _table(title: str, rows: Mapping[str, Mapping[str, Any]]) -> ScoreTable:
    columns: list[str] = [name for name in _METRICS if any(name in row for row in rows.values())]
    counts = any("images" in row for row in rows.values())
    before = any("before" in row for row in rows.values())
    head = ["", *(["Images"] if counts else []), *(["Dice before"] if before else [])]
    head += [_METRICS[name][0] for name in columns]
    body = []
    for kind, row in rows.items():
        name = kind.removeprefix("class ").replace("_", " ")
        cells = [f"class {name}" if kind.startswith("class ") else name]
        cells += [_figure(row.get("images"), 0)] if counts else []
        cells += [_figure(row.get("before"), 3)] if before else []
        cells += [_with_spread(row, column) for column in columns]
        body.append(tuple(cells))
    return ScoreTable(title, tuple(head), tuple(body))


def weights_in(path: Path) -> int | None:
    """How many numbers a model file holds; None where it cannot be read. Reads its header alone."""
    try:
        with path.open("rb") as stream:
            header = read_header(stream, path)
        return sum(prod(entry["shape"]) for name, entry in header.items() if name != "__metadata__")
    except (OSError, ModelError, KeyError, TypeError):
        return None


def spell_count(count: int) -> str:
    """A large count as people say it: 950, 12 thousand, 1.9 million."""
    if count < 1000:
        return str(count)
    if count < 1_000_000:
        return f"{count / 1000:.0f} thousand"
    return f"{count / 1e6:.1f} million"


def chain(names: Sequence[str]) -> str:
    """A line of descent, the oldest first."""
    return " → ".join(names)


def _with_spread(row: Mapping[str, Any], column: str) -> str:
    digits = _METRICS[column][1]
    # One image has no spread, and that of the IoU says nothing that the Dice does not.
    spread = None if row.get("images") == 1 or column == "iou" else row.get(column + _SPREAD)
    mean = _figure(row.get(column), digits)
    if isinstance(spread, int | float) and math.isfinite(spread) and mean != "–":
        return f"{mean} ± {spread:.{digits}f}"
    return mean


def _figure(value: Any, digits: int) -> str:
    if not isinstance(value, int | float) or not math.isfinite(value):
        return "–"
    return f"{value:.{digits}f}"


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    if isinstance(value, str):
        return AUGMENTATION_WORDS.get(value, value).lower() if value in AUGMENTATION_WORDS else value
    return f"{value:.4g}" if isinstance(value, float) else str(value)

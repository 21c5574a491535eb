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
from segstudio.words import counted, enumerated, listed, tr, within

Facts = list[tuple[str, str]]

KINDS = {"grey": tr("grey"), "rgb": tr("colour")}
_METRICS = {
    "dice": ("Dice", 3),
    "surface_dice": (tr("Surface Dice"), 3),
    "iou": ("IoU", 3),
    "hd95": ("HD95", 1),
    "assd": ("ASSD", 2),
}
_PARTS = {
    "held_out": tr("Images kept apart, which it did not learn from"),
    "cross_validated": tr("Cross-validated: each image by a model that did not see it"),
    "val": tr("Images kept apart, which it did not learn from"),
    "corrected": tr("Corrected images, which it learned from"),
    "earlier": tr("Earlier images, which it must not forget"),
    "drawn": tr("Synthetic images in place of earlier ones"),
}
_TRAINING = {
    "images": tr("images"),
    "steps": tr("steps"),
    "batch": tr("patches a step"),
    "patch": tr("side of a patch in px"),
    "learning_rate": tr("learning rate"),
    "augmentation": tr("augmentation"),
    "replayed_images": tr("earlier images replayed"),
    "share_of_new_weights": tr("share of new weights"),
    "seconds": tr("seconds"),
    "split": tr("split"),
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
    reads = tr("{accepts} images", accepts=enumerated([KINDS.get(kind, kind) for kind in card.accepts]))
    reads += tr(", colour as brightness") if card.channels == 1 and "rgb" in card.accepts else ""
    return [
        (tr("Finds"), listed(f"{c.number} {c.name}" for c in card.classes)),
        (tr("Reads"), reads),
        (tr("Filter"), filter_badge(card.filter_size) or tr("none: raw images")),
        (tr("Afterwards"), card.cleaning.words()),
        (tr("Weak at"), tr(card.known_failures)),
    ]


def where_it_comes_from(card: ModelCard, parent: str) -> Facts:
    """Parent, data and their owners.

    Args:
        parent: name of the model it was made from; empty where that is not at hand.
    """
    if card.parent:
        made_from = parent or tr("a model that is no longer here (id {parent})", parent=card.parent)
    else:
        made_from = tr("nothing: trained from the start")
    lessons = [found for name in card.data if (found := _LESSON.match(name))]
    days = sorted({found[2] for found in lessons if found[2]})
    corrections = ""
    if lessons:
        span = (
            f", {days[0]}"
            if len(days) == 1
            else tr(", {first} to {last}", first=days[0], last=days[-1])
            if days
            else ""
        )
        corrections = counted("{n} of your own{span}", "{n} of your own{span}", len(lessons), span=span)
    return [
        (tr("Made from"), made_from),
        (tr("Data"), "\n".join(name for name in card.data if not _LESSON.match(name))),
        (tr("Corrections"), corrections),
        (tr("Licence"), card.licence),
        (tr("Credit"), card.credit),
        (tr("Made on"), card.created[:16].replace("T", " ")),
    ]


def how_it_learned(card: ModelCard, weights: int | None) -> Facts:
    """Network, loss, steps, seed and the command that gives the same model."""
    network = str(card.network.get("name", card.network.get("family", "")))
    if weights:
        network += tr(", {spell_count} weights", spell_count=spell_count(weights))
    entries = [
        f"{_TRAINING.get(name, name.replace('_', ' '))} {_plain(value)}"
        for name, value in card.training.items()
        if value is not None and not isinstance(value, Mapping)
    ]
    facts = [
        (tr("Network"), network),
        (tr("Loss"), loss_in_words(card.loss)),
        (tr("Training"), listed(entries)),
        (tr("Seed"), str(card.seed) if card.training else ""),
        (tr("Command"), card.command),
        ("Id", card.id),
    ]
    for name, value in card.training.items():
        if isinstance(value, Mapping):
            title = _TRAINING.get(name, name.replace("_", " ")).capitalize()
            facts.insert(3, (title, listed(f"{key} {_plain(v)}" for key, v in value.items())))
    return facts


def loss_in_words(loss: Mapping[str, Any]) -> str:
    """A loss recipe of a card as a person would say it; empty where the card has none."""
    if not loss:
        return ""
    words = [REGION_WORDS.get(str(loss.get("region")), str(loss.get("region", "")))]
    if loss.get("band"):
        words.append(
            tr("pixels near the contour up to {times:g} times", times=1 + loss.get("band_lambda", 0))
        )
    boundary = str(loss.get("boundary", "none"))
    if boundary != "none":
        schedule = within(SCHEDULE_WORDS.get(str(loss.get("schedule")), str(loss.get("schedule"))))
        weight = loss.get("boundary_weight")
        amount = tr(" up to {weight:g}", weight=weight) if isinstance(weight, int | float) else ""
        words.append(f"{within(BOUNDARY_WORDS.get(boundary, boundary))}{amount} ({schedule})")
    if loss.get("batch_dice"):
        words.append(tr("Dice over the batch"))
    return listed(words)


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
    head = ["", *([tr("Images")] if counts else []), *([tr("Dice before")] if before else [])]
    head += [_METRICS[name][0] for name in columns]
    body = []
    for kind, row in rows.items():
        name = kind.removeprefix("class ").replace("_", " ")
        cells = [
            tr("class {name}", name=name)
            if kind.startswith("class ")
            else tr("all")
            if kind == "all"
            else name
        ]
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
        return tr("{count:.0f} thousand", count=count / 1000)
    return tr("{count:.1f} million", count=count / 1000000.0)


def chain(names: Sequence[str]) -> str:
    """A line of descent, the oldest first."""
    return " → ".join(names)


def _with_spread(row: Mapping[str, Any], column: str) -> str:
    digits = _METRICS[column][1]
    # One image has no spread, and that of the IoU says nothing that the Dice does not.
    spread = None if row.get("images") == 1 or column == "iou" else row.get(column + _SPREAD)
    mean = _figure(row.get(column), digits)
    if isinstance(spread, int | float) and math.isfinite(spread) and mean != "–":
        return f"{mean} ± {_figure(spread, digits)}"
    return mean


def _figure(value: Any, digits: int) -> str:
    if not isinstance(value, int | float) or not math.isfinite(value):
        return "–"
    if digits == 0:
        return tr("{value:.0f}", value=value)
    if digits == 1:
        return tr("{value:.1f}", value=value)
    return tr("{value:.2f}", value=value) if digits == 2 else tr("{value:.3f}", value=value)


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return tr("yes") if value else tr("no")
    if isinstance(value, str):
        return within(AUGMENTATION_WORDS[value]) if value in AUGMENTATION_WORDS else value
    return tr("{value:.4g}", value=value) if isinstance(value, float) else str(value)

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
from segstudio.learning.outcomes import TOLERANCE_PX
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
    "kept_apart": tr("images kept apart"),
    "unchanged": tr("images whose labels nobody changed"),
    "drawn_by": tr("labels drawn by"),
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
        head: names of the columns, with their units.
        rows: one for all images, each kind of image and each class, as text.
        tips: what each column means; empty where its name says it.
    """

    title: str
    head: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    tips: tuple[str, ...] = ()


def what_it_does(card: ModelCard) -> Facts:
    """What it finds, and in which images."""
    reads = tr("{accepts} images", accepts=enumerated([KINDS.get(kind, kind) for kind in card.accepts]))
    reads += tr(", colour as brightness") if card.channels == 1 and "rgb" in card.accepts else ""
    return [
        (
            tr("Finds"),
            listed(tr("{name} (label {number})", name=c.name, number=c.number) for c in card.classes),
        ),
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
        corrections += _shares(card, len(lessons))
    return [
        (tr("Made from"), made_from),
        (tr("Data"), "\n".join(name for name in card.data if not _LESSON.match(name))),
        (tr("Corrections"), corrections),
        (tr("Licence"), card.licence),
        (tr("Credit"), card.credit),
        (tr("Made on"), card.created[:16].replace("T", " ")),
    ]


def _shares(card: ModelCard, lessons: int) -> str:
    """How many of the corrections a new model learned from, and how many measured it; empty: not known."""
    learned, apart = card.training.get("images"), card.training.get("kept_apart")
    if (
        card.parent
        or not isinstance(learned, int)
        or not isinstance(apart, int)
        or learned + apart != lessons
    ):
        return ""
    return tr(": {learned} to learn from, {apart} to measure", learned=learned, apart=apart)


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
        title = _PARTS.get(part, part.replace("_", " ").capitalize())
        tables.append(_table(title, rows, unit_of(card)))
    return [table for table in tables if len(table.head) > 1]


def unit_of(card: ModelCard) -> str:
    """Unit of the distances on a card: mm where its images had a size, else px; empty: not known."""
    calibrated = card.seen.get("calibrated")
    return {str([True]): "mm", str([False]): "px"}.get(str(calibrated), "")


def meaning(metric: str, unit: str) -> str:
    """What a measure says, as a sentence or two; `unit` is that of distances, empty where it is not known."""
    if metric == "surface_dice":
        return tr(
            "Surface Dice: share of the boundary that lies within {tolerance:g} px of the right one, 1 is "
            "perfect. It looks at the boundary alone, so that it can be low where the Dice of a large object "
            "is high.",
            tolerance=TOLERANCE_PX,
        )
    unit = unit or tr("mm, or px where images have no size")
    return {
        "dice": tr("Dice: overlap of the areas, 1 is perfect."),
        "iou": tr("IoU: overlap of the areas divided by both together, 1 is perfect."),
        "hd95": tr(
            "HD95: 95 % of the boundary lies nearer than this to the right one, in {unit}.", unit=unit
        ),
        "assd": tr("ASSD: mean distance of the boundary from the right one, in {unit}.", unit=unit),
    }.get(metric, "")


def meanings(card: ModelCard) -> str:
    """What the measures on a card say, those that are there."""
    rows = [
        row for part in card.scores.values() if isinstance(part, Mapping) for row in (part, *part.values())
    ]
    there = {name for row in rows if isinstance(row, Mapping) for name in row}
    return "\n".join(meaning(name, unit_of(card)) for name in _METRICS if name in there)


def _table(title: str, rows: Mapping[str, Mapping[str, Any]], unit: str) -> ScoreTable:
    columns: list[str] = [name for name in _METRICS if any(name in row for row in rows.values())]
    counts = any("images" in row for row in rows.values())
    before = any("before" in row for row in rows.values())
    head = ["", *([tr("Images")] if counts else []), *([tr("Dice before")] if before else [])]
    tips = [""] * len(head) + [meaning(name, unit) for name in columns]
    head += [_with_unit(name, unit) for name in columns]
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
    return ScoreTable(title, tuple(head), tuple(body), tuple(tips))


def _with_unit(metric: str, unit: str) -> str:
    """The name of a measure with its unit or tolerance."""
    name = _METRICS[metric][0]
    if metric == "surface_dice":
        return tr("{name} ({tolerance:g} px)", name=name, tolerance=TOLERANCE_PX)
    if metric in ("hd95", "assd") and unit:
        return tr("{name} ({unit})", name=name, unit=unit)
    return name


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

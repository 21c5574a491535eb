"""A model's card as lines for people."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING, Any

from segstudio.cli.console import table

if TYPE_CHECKING:
    from segstudio.services.library import ModelEntry

_KINDS = {"grey": "grey", "rgb": "colour"}
_HEADS = {
    "images": "images",
    "before": "before",
    "dice": "Dice",
    "iou": "IoU",
    "hd95": "HD95",
    "assd": "ASSD",
    "surface_dice": "surface Dice",
}
_COLUMN = 16
_SPREAD = "_sd"


def card_lines(entry: ModelEntry, parent: str) -> list[str]:
    """What the model does, what it learned from, its scores and its licence; empty entries are left out.

    Args:
        parent: name or id of the model it was fine-tuned from; empty when it was trained from nothing.
    """
    from segstudio.learning.agreement import afterwards
    from segstudio.learning.record import record_words

    card = entry.shown_card
    channels = "colour" if card.channels == 3 else "brightness"
    facts = [
        (
            "name",
            f"{entry.name}, version {card.version}" + (", comes with SegStudio" if entry.shipped else ""),
        ),
        ("file", str(entry.path)),
        ("remark", entry.remark),
        ("id", card.id),
        ("parent", parent),
        ("classes", ", ".join(f"{c.number} {c.name}" for c in card.classes)),
        ("network", f"{card.network.get('name', card.network.get('family', ''))}, reads {channels}"),
        ("accepts", f"{' and '.join(_KINDS[kind] for kind in card.accepts)} images"),
        ("prepared by", f"{card.normalisation}, " + _filter(card.filter_size)),
        ("then", card.cleaning.words()),
        ("learned from", "; ".join(card.data)),
        ("like", record_words(card.seen)),
        ("licence", card.licence),
        ("credit", card.credit),
        ("known failures", card.known_failures),
        ("mind", afterwards(card.training)),
        ("training", _entries(card.training)),
        ("loss", _entries(card.loss)),
        ("seed", str(card.seed)),
        ("created", card.created),
        ("command", card.command),
    ]
    lines = [f"{name:<{_COLUMN}}{text}" for name, text in facts if text]
    for part, means in card.scores.items():
        lines += _score_lines(part.replace("_", " "), means)
    return lines


def _filter(size: int) -> str:
    from segstudio.core.filters import filter_badge

    return filter_badge(size) or "not filtered"


def _entries(values: Mapping[str, Any]) -> str:
    return ", ".join(
        f"{_HEADS.get(name, name.replace('_', ' '))} {_plain(values[name])}"
        for name in _ordered(values)
        if values[name] is not None
    )


def _plain(value: Any) -> str:
    if isinstance(value, bool):
        return "yes" if value else "no"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _ordered(names: Iterable[str]) -> list[str]:
    """Known names in their usual order, the others behind them as they come."""
    known = list(_HEADS)
    return sorted(names, key=lambda name: known.index(name) if name in _HEADS else len(known))


def _score_lines(part: str, means: Any) -> list[str]:
    """A table of the kinds of image where the scores are one, else what is written there.

    A spread, whose name ends in _sd, stands behind its mean.
    """
    if not isinstance(means, Mapping) or not all(isinstance(row, Mapping) for row in means.values()):
        return [f"{part:<{_COLUMN}}{_entries(means) if isinstance(means, Mapping) else means}"]
    names = dict.fromkeys(name for row in means.values() for name in row)
    columns = _ordered(name for name in names if not name.endswith(_SPREAD))
    head = [part, *(_HEADS.get(name, name.replace("_", " ")) for name in columns)]
    rows = [(kind, *(_with_spread(row, name) for name in columns)) for kind, row in means.items()]
    return ["", *table(head, rows)]


def _with_spread(row: Mapping[str, Any], name: str) -> Any:
    value, spread = row.get(name), row.get(name + _SPREAD)
    return value if value is None or spread is None else f"{_plain(value)} ± {spread:.2g}"

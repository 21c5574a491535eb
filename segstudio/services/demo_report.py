"""The demo's report as one HTML page that lies beside its pictures."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.io.files import atomic_write

if TYPE_CHECKING:
    from segstudio.learning.card import ModelCard
    from segstudio.learning.outcomes import FineTuneOutcome, TrainingPoint

_STYLE = """
body { font: 15px/1.5 system-ui, sans-serif; color: #1f2328; background: #f6f7f9; max-width: 1080px;
       margin: 32px auto; padding: 0 16px; }
h1 { font-size: 24px; } h2 { font-size: 18px; margin-top: 32px; }
.figures { display: grid; grid-template-columns: repeat(auto-fill, minmax(320px, 1fr)); gap: 16px; }
figure { margin: 0; background: #fff; border-radius: 6px; padding: 12px; }
figure img { width: 100%; border-radius: 4px; } figcaption { font-size: 13px; color: #5f6368; }
table { border-collapse: collapse; background: #fff; border-radius: 6px; }
th, td { padding: 6px 14px; text-align: left; }
td.number { text-align: right; font-variant-numeric: tabular-nums; }
tr + tr { border-top: 1px solid #e4e6ea; }
.note { color: #5f6368; font-size: 13px; }
"""


@dataclass(frozen=True)
class Figure:
    """A picture beside the report, and what it shows."""

    path: Path
    words: str


def write_report(
    path: Path,
    card: ModelCard,
    figures: Sequence[Figure],
    outcome: FineTuneOutcome,
    unseen: Sequence[Mapping[str, Any]],
) -> None:
    """Write the page whole or not at all; it needs nothing but the pictures in its folder.

    Raises:
        WriteError: it cannot be written.
    """
    pictures = "\n".join(
        f'<figure><img src="{escape(f.path.name)}" alt="{escape(f.words)}">'
        f"<figcaption>{escape(f.words)}</figcaption></figure>"
        for f in figures
    )
    corrected = [(s.name, s.kind, s.dice_before, s.dice_after) for s in outcome.scores]
    rows = [(u["name"], "never corrected", u["dice_before"], u["dice_after"]) for u in unseen]
    network = escape(str(card.network.get("name", "network")))
    page = f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>SegStudio demo</title><style>{_STYLE}</style></head><body>
<h1>SegStudio: open, filter, segment, correct, learn, segment again</h1>
<p>The model {escape(card.name)} (version {card.version}, {network}) segmented drawn sample images.
Its boundaries were set right on some of them, it was fine-tuned on these corrections, and it segmented
images that it had not seen.</p>
<div class="figures">{pictures}</div>
<h2>Dice before and after</h2>
{_table(("image", "kind", "before", "after"), [*corrected, *rows])}
<p>{escape(outcome.sentence)}</p>
<h2>While it learned</h2>
{_curve(outcome.curve)}
<p class="note">{_origin(card)}For research use only.</p>
</body></html>
"""
    atomic_write(path, lambda stream: _write(stream, page))


def _origin(card: ModelCard) -> str:
    facts = [f"{name}: {text}" for name, text in (("Data", card.credit), ("licence", card.licence)) if text]
    return f"{escape('; '.join(facts))}. " if facts else ""


def _write(stream: Any, page: str) -> None:
    stream.write(page.encode())


def _table(head: Sequence[str], rows: Sequence[Sequence[object]]) -> str:
    cells = "".join(
        "<tr>"
        + "".join(
            f'<td class="number">{v:.3f}</td>' if isinstance(v, float) else f"<td>{escape(str(v))}</td>"
            for v in row
        )
        + "</tr>"
        for row in rows
    )
    return f"<table><tr>{''.join(f'<th>{escape(h)}</th>' for h in head)}</tr>{cells}</table>"


def _curve(points: Sequence[TrainingPoint]) -> str:
    """Loss over the steps as a small drawing; words where there are too few points."""
    if len(points) < 2:
        return "<p>There were too few steps to draw a curve.</p>"
    width, height, margin = 560, 180, 36
    last = points[-1].step or 1
    losses = [p.loss for p in points]
    low, high = min(losses), max(losses)
    span = (high - low) or 1.0
    places = [
        (margin + (width - margin) * p.step / last, height - (height - 16) * (p.loss - low) / span)
        for p in points
    ]
    line = " ".join(f"{x:.1f},{y:.1f}" for x, y in places)
    return (
        f'<svg viewBox="0 0 {width + 12} {height + 28}" width="{width + 12}" role="img" aria-label="loss">'
        f'<polyline points="{line}" fill="none" stroke="#1769d6" stroke-width="2"/>'
        f'<g font-size="11" fill="#5f6368"><text x="0" y="16">{high:.2f}</text>'
        f'<text x="0" y="{height}">{low:.2f}</text>'
        f'<text x="{margin}" y="{height + 22}">loss over {last} steps</text></g></svg>'
    )

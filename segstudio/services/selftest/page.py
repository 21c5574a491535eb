"""The result of a self-test as one HTML page to print or to send."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import BinaryIO

from segstudio.io.files import atomic_write
from segstudio.services.selftest.outcome import SelfTestReport

_MARKS = {"passed": ("✓", "passed"), "failed": ("✗", "failed"), "skipped": ("–", "not made here")}
_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; color: #1f2328; max-width: 860px; margin: 32px auto;
       padding: 0 16px; }
h1 { font-size: 22px; margin-bottom: 4px; } h2 { font-size: 16px; margin-top: 28px; }
table { border-collapse: collapse; width: 100%; } td, th { padding: 6px 10px; text-align: left;
       vertical-align: top; } tr + tr { border-top: 1px solid #e4e6ea; }
td.time { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.passed { color: #137333; } .failed { color: #b3261e; font-weight: 600; } .skipped { color: #5f6368; }
.note { color: #5f6368; font-size: 12px; margin-top: 28px; }
"""


def page(report: SelfTestReport) -> str:
    """The page, with nothing in it about a person or a case."""
    checks = "".join(
        f'<tr><td class="{c.outcome}">{_MARKS[c.outcome][0]} {_MARKS[c.outcome][1]}</td>'
        f'<td>{escape(c.title)}</td><td>{escape(c.detail)}</td><td class="time">{c.seconds:.1f} s</td></tr>'
        for c in report.checks
    )
    facts = "".join(
        f"<tr><td>{escape(name)}</td><td>{escape(words)}</td></tr>" for name, words in report.facts.items()
    )
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>SegStudio self-test</title><style>{_STYLE}</style></head>
<body><h1>SegStudio self-test</h1>
<p class="{"passed" if report.passed else "failed"}">{escape(report.sentence)}</p>
<p>{escape(report.created)}</p>
<table><tr><th>Result</th><th>Check</th><th>Seen</th><th></th></tr>{checks}</table>
<h2>This computer</h2><table>{facts}</table>
<p class="note">Only drawn sample cases were used. For research and education; not a medical device.</p>
</body></html>
"""


def write_page(report: SelfTestReport, path: Path) -> None:
    """Write the page whole or not at all.

    Raises:
        WriteError: it cannot be written.
    """

    def write(stream: BinaryIO) -> None:
        stream.write(page(report).encode())

    atomic_write(path, write)

"""The result of a self-test as one page to print or to send."""

from __future__ import annotations

from html import escape
from pathlib import Path
from typing import BinaryIO

from segstudio.io.files import atomic_write
from segstudio.services.selftest.outcome import CheckResult, SelfTestReport
from segstudio.words import language, tr

_MARKS = {"passed": tr("✓ passed"), "failed": tr("✗ failed"), "skipped": tr("– not here")}
_FACTS = {"System": tr("System"), "Processor": tr("Processor"), "Device": tr("Device")}
_STYLE = """
body { font: 10pt/1.5 system-ui, sans-serif; color: #1f2328; max-width: 860px; margin: 32px auto;
       padding: 0 16px; }
h1 { font-size: 16pt; margin-bottom: 4px; } h2 { font-size: 12pt; margin-top: 28px; }
table { border-collapse: collapse; } td, th { padding: 6px 10px; text-align: left; vertical-align: top; }
td { border-top: 1px solid #e4e6ea; }
td.time { text-align: right; white-space: nowrap; font-variant-numeric: tabular-nums; }
.passed { color: #137333; } .failed { color: #b3261e; font-weight: 600; } .skipped { color: #5f6368; }
.exact { color: #5f6368; font-size: 9pt; } .note { color: #5f6368; font-size: 9pt; margin-top: 28px; }
"""


def page_of(report: SelfTestReport) -> str:
    """The page in the language in use, with nothing in it about a person or a case."""
    titles = ((tr("Result"), 16), (tr("Check"), 24), (tr("Seen"), 48), (tr("Time"), 12))
    heads = "".join(f'<th width="{percent}%">{name}</th>' for name, percent in titles)
    checks = "".join(_row(check) for check in report.checks)
    facts = "".join(
        f"<tr><td>{escape(_FACTS.get(name, name))}</td><td>{escape(words)}</td></tr>"
        for name, words in report.facts.items()
    )
    title = tr("SegStudio self-test")
    note = tr("Only drawn sample cases were used. For research and education; not a medical device.")
    return f"""<!doctype html>
<html lang="{language().replace("_", "-")}">
<head><meta charset="utf-8"><title>{title}</title><style>{_STYLE}</style></head>
<body><h1>{title}</h1>
<p class="{"passed" if report.passed else "failed"}">{escape(report.sentence)}</p>
<p>{escape(report.created)}</p>
<table width="100%" cellspacing="0"><tr>{heads}</tr>{checks}</table>
<h2>{tr("This computer")}</h2><table cellspacing="0">{facts}</table>
<p class="note">{note}</p>
</body></html>
"""


def _row(check: CheckResult) -> str:
    seen = escape(check.detail).replace("\n", "<br>")
    exact = f'<br><span class="exact">{escape(check.exact)}</span>' if check.exact else ""
    return (
        f'<tr><td class="{check.outcome}">{_MARKS[check.outcome]}</td><td>{escape(check.title)}</td>'
        f'<td>{seen}{exact}</td><td class="time">{tr("{seconds:.1f} s", seconds=check.seconds)}</td></tr>'
    )


def write_page(report: SelfTestReport, path: Path) -> None:
    """Write the page as HTML, whole or not at all.

    Raises:
        WriteError: it cannot be written.
    """

    def write(stream: BinaryIO) -> None:
        stream.write(page_of(report).encode())

    atomic_write(path, write)

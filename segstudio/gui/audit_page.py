"""An audit trail as a page to print or to hand over."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime
from html import escape

from segstudio import __version__
from segstudio.gui.audit_rows import HEAD, AuditRows
from segstudio.io.audit import AuditLine
from segstudio.services.audit_files import worker_of
from segstudio.words import language, tr

_WIDTHS = (8, 18, 10, 12, 17, 35)  # % of the columns of the table
_STYLE = """
body { font: 9pt/1.4 system-ui, sans-serif; color: #1f2328; } h1 { font-size: 15pt; margin-bottom: 4px; }
table { border-collapse: collapse; } td, th { padding: 4px 6px; text-align: left; vertical-align: top; }
td { border-top: 1px solid #e4e6ea; } .model { color: #1769d6; font-weight: 600; }
.bad { color: #b3261e; } .note { color: #5f6368; font-size: 8pt; }
"""


def page_of(
    name: str, lines: Sequence[AuditLine], rows: AuditRows, verdict: str, *, models: Mapping[str, str]
) -> str:
    """The page, in the language in use.

    Args:
        name: of the trail.
        lines: to be shown, in this order.
        rows: knows their words.
        verdict: whether the trail is as it was written.
        models: id of a model -> its name and version; they are listed with their ids.
    """
    heads = "".join(
        f'<th width="{width}%">{escape(head)}</th>' for head, width in zip(HEAD, _WIDTHS, strict=True)
    )
    body = ""
    for line in lines:
        cells = "".join(f"<td>{escape(cell)}</td>" for cell in rows.cells(line))
        body += f'<tr class="{worker_of(line.event)}">{cells}</tr>'
    used = {str(line.event.data.get("model", "")) for line in lines} & set(models)
    ids = "".join(f"<p class='note'>{escape(models[id])}: {escape(id)}</p>" for id in sorted(used))
    title = tr("Audit trail: {name}", name=name)
    made = tr(
        "Made by SegStudio {version} on {now}.",
        version=__version__,
        now=f"{datetime.now().astimezone():%Y-%m-%d %H:%M %Z}",
    )
    return (
        f'<!doctype html><html lang="{language().replace("_", "-")}"><head><meta charset="utf-8">'
        f"<title>{escape(title)}</title><style>{_STYLE}</style></head><body><h1>{escape(title)}</h1>"
        f"<p>{escape(verdict)}</p><p>{escape(made)}</p>"
        f'<table width="100%" cellspacing="0"><tr>{heads}</tr>{body}</table>{ids}</body></html>'
    )

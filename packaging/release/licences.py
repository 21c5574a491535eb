"""Writes one page with the licences of everything that the program stands on: licences.py OUT.html."""

from __future__ import annotations

import sys
from html import escape
from pathlib import Path

from parts import licence_of, licence_texts, parts

_STYLE = """
body { font: 14px/1.5 system-ui, sans-serif; max-width: 960px; margin: 32px auto; padding: 0 16px; }
pre { white-space: pre-wrap; font-size: 12px; background: #f6f7f9; padding: 12px; }
td { padding: 2px 16px 2px 0; }
"""


def page() -> str:
    """The page: a table, then every text once."""
    rows, texts = [], []
    for package in parts():
        name, version = package.metadata["Name"], package.version
        rows.append(
            f'<tr><td><a href="#{escape(name)}">{escape(name)}</a></td><td>{escape(version)}</td>'
            f"<td>{escape(licence_of(package))}</td></tr>"
        )
        found = "".join(
            f"<h3>{escape(f)}</h3><pre>{escape(text)}</pre>" for f, text in licence_texts(package)
        )
        texts.append(f'<h2 id="{escape(name)}">{escape(name)} {escape(version)}</h2>{found}')
    return f"""<!doctype html>
<html lang="en"><head><meta charset="utf-8"><title>Licences</title><style>{_STYLE}</style></head><body>
<h1>What SegStudio stands on</h1>
<p>SegStudio itself is free software under the Apache License 2.0. It uses these packages, each under its own
licence.</p><table>{"".join(rows)}</table>{"".join(texts)}</body></html>
"""


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(page(), encoding="utf-8")

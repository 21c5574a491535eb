"""What a job says while it works is read in the window, and so in its language."""

from __future__ import annotations

import ast
from pathlib import Path

import segstudio

SOURCE = Path(segstudio.__file__).parent
HEARD = {"progress", "report", "sink"}
# Only commands run these, and the command line stays English.
OF_COMMANDS = ("cli/", "services/simulation/", "services/network_table.py")


def bare_words(source: str) -> list[str]:
    """Texts that are handed on as progress without a translation, each with its line."""
    found = []
    for node in ast.walk(ast.parse(source)):
        if not isinstance(node, ast.Call):
            continue
        heard = getattr(node.func, "id", "") or getattr(node.func, "attr", "")
        said = [*node.args[1:2], *(k.value for k in node.keywords if k.arg == "text")]
        if heard in HEARD:
            found += [f"{node.lineno}: {ast.unparse(text)}" for text in said if _is_bare(text)]
    return found


def _is_bare(text: ast.expr) -> bool:
    if isinstance(text, ast.IfExp):
        return _is_bare(text.body) or _is_bare(text.orelse)
    return isinstance(text, ast.JoinedStr) or (
        isinstance(text, ast.Constant) and isinstance(text.value, str) and bool(text.value)
    )


def test_bare_words_are_seen() -> None:
    assert bare_words(
        'progress(0.5, "Preparing")\nself.progress(1, text=f"{n} done")\nreport(0, tr("Ready"))'
    ) == [
        "1: 'Preparing'",
        "2: f'{n} done'",
    ]
    assert bare_words('progress(0.0)\nprogress(1.0, "")\nother(1, "word")') == []


def test_progress_is_told_in_the_language_of_the_window() -> None:
    bare = {
        name: words
        for path in sorted(SOURCE.rglob("*.py"))
        if not (name := path.relative_to(SOURCE).as_posix()).startswith(OF_COMMANDS)
        and (words := bare_words(path.read_text(encoding="utf-8")))
    }
    assert bare == {}

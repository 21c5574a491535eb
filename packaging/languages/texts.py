"""Every text of the program that is said in several languages, found in its source and its tables."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, fields
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
_WORD = re.compile(r"[^\W\d_]{2}")


@dataclass
class Text:
    """One text.

    Args:
        source: as it is looked up, with its places for values.
        one: how it is said of exactly one; empty where nothing is counted.
        places: files that say it.
    """

    source: str
    one: str = ""
    places: set[str] = field(default_factory=set)


def all_texts() -> dict[str, Text]:
    """Source -> the text, in the order of files and lines.

    Raises:
        SystemExit: a call has no literal where the text stands, so it could not be found here.
    """
    found: dict[str, Text] = {}
    for path in sorted((ROOT / "segstudio").rglob("*.py")):
        place = path.relative_to(ROOT).as_posix()
        for source, one in _said(ast.parse(path.read_text(encoding="utf-8")), place):
            _note(found, source, one, place)
    for place, texts in _tables().items():
        for source in texts:
            _note(found, source, "", place)
    for one, many in _counts():
        _note(found, many, one, "segstudio/core/operations/table.py")
    return found


def _note(found: dict[str, Text], source: str, one: str, place: str) -> None:
    if not _WORD.search(re.sub(r"\{[^}]*\}", "", source)):
        return  # numbers and signs alone are the same everywhere
    text = found.setdefault(source, Text(source, one))
    text.one = text.one or one
    text.places.add(place)


def _said(tree: ast.Module, place: str) -> Iterator[tuple[str, str]]:
    ours = (
        {"tr", "counted"}
        if place == "segstudio/words.py"
        else {
            name.name
            for node in ast.walk(tree)
            if isinstance(node, ast.ImportFrom) and node.module == "segstudio.words"
            for name in node.names
        }
    )
    calls = (node for node in ast.walk(tree) if isinstance(node, ast.Call))
    for call in sorted(calls, key=lambda node: (node.lineno, node.col_offset)):
        name = getattr(call.func, "id", "")
        wanted = {"tr": 1, "counted": 2}.get(name, 0) if name in ours else 0
        words = [str(a.value) for a in call.args[:wanted] if isinstance(a, ast.Constant)]
        if len(words) == wanted == 1:
            yield words[0], ""
        elif len(words) == wanted == 2:
            yield words[1], words[0]
        elif wanted and place not in _SAY_TABLES:
            raise SystemExit(f"{place}, line {call.lineno}: {name}() needs its text as a literal.")


# These say what the rows of a table hold, which `_tables` reads from the table itself.
_SAY_TABLES = {
    "segstudio/core/operations/words.py",
    "segstudio/gui/model_facts.py",
    "segstudio/gui/panels/model.py",
    "segstudio/services/samples.py",
    "segstudio/core/operations/model.py",
    "segstudio/gui/action_rows/row.py",
    "segstudio/services/export_kinds.py",
    "segstudio/services/setting_values.py",
}


def _counts() -> set[tuple[str, str]]:
    """What operations on labels count, for one and for many."""
    from segstudio.core.operations import OPERATIONS

    return {operation.counts for operation in OPERATIONS.values() if operation.counts[0]}


def _tables() -> Mapping[str, list[str]]:
    from segstudio.core.operations import OPERATIONS
    from segstudio.gui import restart
    from segstudio.gui.action_rows import ROWS
    from segstudio.learning.card import read_card
    from segstudio.services.export_kinds import EXPORTS
    from segstudio.services.samples import samples
    from segstudio.services.settings import Settings

    shipped = [read_card(path) for path in sorted((ROOT / "resources" / "models").glob("*.safetensors"))]
    operations = []
    for operation in OPERATIONS.values():
        operations += [operation.words, operation.group, operation.help]
        for parameter in operation.parameters:
            operations += [parameter.words, parameter.tip, *parameter.choices.values()]
    settings = []
    for entry in (entry.metadata for entry in fields(Settings) if entry.metadata):
        settings += [entry["title"], entry["says"], entry["group"], *entry["choices"].values()]
        settings += [entry["zero"]] if entry["zero"] else []
    actions = [row for row in ROWS if not row.name.startswith("actionLabel")]  # those say it by tr themselves
    return {
        "segstudio/gui/action_rows": [words for row in actions for words in (row.text, row.tip)],
        "segstudio/core/operations/table.py": operations,
        "segstudio/gui/restart.py": [restart.NEXT_START, restart.NOW, restart.LARGER],
        "segstudio/services/export_kinds.py": [w for k in EXPORTS for w in (k.name, k.contains, k.group)],
        "segstudio/services/settings.py": settings,
        "segstudio/services/samples.py": [words for s in samples() for words in (s.title, s.description)],
        "resources/models": [card.known_failures for card in shipped if card.known_failures],
    }

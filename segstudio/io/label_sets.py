"""Sets of labels without an image: numbers, names and colours, as files that other programs know too.

Three kinds are read, told apart by content, and written, chosen by the name: our own JSON (.json), the label
descriptions of ITK-SNAP (.label), and colour tables of 3D Slicer (.ctbl, .txt).
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from segstudio.core.labels import LARGEST_LABEL, LabelClass
from segstudio.errors import ReadError, WriteError
from segstudio.io.files import atomic_path, reason_of, shown
from segstudio.words import tr

LABEL_SET_FILTER = tr("Label sets (*.json *.label *.ctbl *.txt)")
_LARGEST_FILE = 16 * 2**20  # bytes; 65,535 labels with names of a line each fit
_KIND = "segstudio labels"
_SNAP_LINE = re.compile(r"\s*(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s+([\d.eE+-]+)\s+(\d+)\s+(\d+)\s+\"(.*)\"\s*")
_SLICER_LINE = re.compile(r"\s*(\d+)\s+(.+?)\s+(\d+)\s+(\d+)\s+(\d+)\s+(\d+)\s*")
_SNAP_HEAD = """\
# ITK-SnAP Label Description File
# number, red, green, blue (0 to 255), opacity (0 to 1), shown, shown in 3-D (0 or 1), name
    0     0    0    0        0  0  0    "Clear Label"
"""


def read_label_set(path: Path | str) -> tuple[LabelClass, ...]:
    """The labels that a file names, in order of their numbers, without the background.

    Raises:
        ReadError: unreadable, or none of the three kinds; the line that is wrong is named.
    """
    path = Path(path)
    try:
        if path.stat().st_size > _LARGEST_FILE:
            raise ReadError(tr("{path} is too large for a set of labels.", path=shown(path)))
        text = path.read_bytes().decode("utf-8-sig", "replace")
    except OSError as error:
        raise ReadError(
            tr("{path} could not be read: {error}.", path=shown(path), error=reason_of(error))
        ) from error
    return label_set_of(path, text)


def label_set_text(classes: Iterable[LabelClass]) -> str:
    """A set of labels as our own JSON."""
    return _json_text(sorted(classes, key=lambda c: c.number))


def label_set_of(path: Path, text: str) -> tuple[LabelClass, ...]:
    """The labels that a text names, in order of their numbers, without the background.

    Args:
        path: where the text is from, for what is said of it.
    Raises:
        ReadError: none of the three kinds; the line that is wrong is named.
    """
    if text.lstrip().startswith("{"):
        rows = _read_json(path, text)
    else:
        rows = _read_table(path, text)
    found = {c.number: c for c in rows if c.number}
    if not found:
        raise ReadError(
            tr("{path} names no labels.", path=shown(path)),
            tr("It needs at least one label besides the background."),
        )
    return tuple(found[number] for number in sorted(found))


def write_label_set(classes: Iterable[LabelClass], path: Path | str) -> None:
    """Save a set of labels in the kind that the name asks for; the file appears whole or not at all.

    Names lose line breaks and, in ITK-SNAP's files, double quotes; 3D Slicer's tables have underscores for
    spaces and do not say which labels are hidden.

    Raises:
        WriteError: the name ends otherwise, or nothing could be saved.
    """
    path = Path(path)
    writer = _WRITERS.get(path.suffix.lower())
    if writer is None:
        raise WriteError(
            tr("{path} is no name for a set of labels.", path=shown(path)),
            tr("Let it end in .json, .label, .ctbl or .txt."),
        )
    text = writer(sorted(classes, key=lambda c: c.number))
    with atomic_path(path) as temporary:
        temporary.write_bytes(text.encode())


def _read_json(path: Path, text: str) -> list[LabelClass]:
    try:
        document = json.loads(text)
        if document["kind"] != _KIND:
            raise KeyError("kind")
        return [_entry(item) for item in document["labels"]]
    except (ValueError, KeyError, TypeError, AttributeError) as error:
        raise ReadError(
            tr(
                "{path} is no set of labels of this program ({name__}: {error}).",
                path=shown(path),
                name__=type(error).__name__,
                error=error,
            )[:300],
            tr("Such a file comes from Labels > Export label set."),
        ) from error


def _entry(item: dict[str, Any]) -> LabelClass:
    digits = re.fullmatch(r"#([0-9a-fA-F]{6})", item["color"])
    if digits is None:
        raise ValueError(f"{item['color']!r} is no colour")
    red, green, blue = bytes.fromhex(digits[1])
    number = int(item["number"])
    _check_number(number)
    color = (red, green, blue)
    shown_, locked = bool(item.get("visible", True)), bool(item.get("locked", False))
    return LabelClass(number, _clean(str(item["name"]), number), color, shown_, locked)


def _read_table(path: Path, text: str) -> list[LabelClass]:
    rows = []
    for at, line in enumerate(text.splitlines(), start=1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            rows.append(_row(line))
        except ValueError as error:
            raise ReadError(
                tr("Line {at} of {path} describes no label: {error}.", at=at, path=shown(path), error=error),
                tr(
                    "Label sets are JSON of ours, label descriptions of ITK-SNAP, colour tables of 3D Slicer."
                ),
            ) from error
    return rows


def _row(line: str) -> LabelClass:
    """A line of ITK-SNAP, whose name stands in quotes at the end, or of 3D Slicer."""
    if match := _SNAP_LINE.fullmatch(line):
        number, red, green, blue = (int(match[i]) for i in range(1, 5))
        name, visible = match[8], int(match[6]) > 0
    elif match := _SLICER_LINE.fullmatch(line):
        number, red, green, blue = (int(match[i]) for i in (1, 3, 4, 5))
        name, visible = match[2].strip('"').replace("_", " "), int(match[6]) > 0
    else:
        raise ValueError("it is not made as such files are")
    if not all(0 <= part <= 255 for part in (red, green, blue)):
        raise ValueError("its colour is outside 0 to 255")
    _check_number(number)
    return LabelClass(number, _clean(name, number), (red, green, blue), visible)


def _check_number(number: int) -> None:
    if not 0 <= number <= LARGEST_LABEL:
        raise ValueError(f"its number {number} is outside 0 to {LARGEST_LABEL}")


def _clean(name: str, number: int) -> str:
    words = "".join(c if c.isprintable() else " " for c in name).split()
    return " ".join(words)[:200] or f"label {number}"


def _json_text(classes: list[LabelClass]) -> str:
    labels = [
        {
            "number": c.number,
            "name": c.name,
            "color": "#{:02X}{:02X}{:02X}".format(*c.color),
            "visible": c.visible,
            "locked": c.locked,
        }
        for c in classes
    ]
    return json.dumps({"kind": _KIND, "version": 1, "labels": labels}, indent=1, ensure_ascii=False) + "\n"


def _snap_text(classes: list[LabelClass]) -> str:
    lines = []
    for c in classes:
        red, green, blue = c.color
        name = _clean(c.name, c.number).replace('"', "'")
        lines.append(
            f'{c.number:5d}{red:6d}{green:5d}{blue:5d}        1  {c.visible:d}  {c.visible:d}    "{name}"\n'
        )
    return _SNAP_HEAD + "".join(lines)


def _slicer_text(classes: list[LabelClass]) -> str:
    lines = ["# Color table file\n", f"# {len(classes) + 1} values\n", "0 Background 0 0 0 0\n"]
    for c in classes:
        name = _clean(c.name, c.number).replace(" ", "_")
        lines.append("{} {} {} {} {} {}\n".format(c.number, name, *c.color, 255))
    return "".join(lines)


_WRITERS: dict[str, Callable[[list[LabelClass]], str]] = {
    ".json": _json_text,
    ".label": _snap_text,
    ".ctbl": _slicer_text,
    ".txt": _slicer_text,
}

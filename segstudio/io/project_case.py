"""One case of a project: what the index knows about it, checked when it is read from a file of others."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Mapping
from dataclasses import asdict, dataclass, field, fields
from typing import Any

from segstudio.core.labels import LARGEST_LABEL, LabelClass, LabelMap
from segstudio.core.planes import Section
from segstudio.core.rulers import Ruler
from segstudio.core.volume import EVERY_CAVEAT
from segstudio.errors import ReadError
from segstudio.words import tr

STATUSES = ("new", "predicted", "in work", "reviewed", "trained on")
REVIEWED = ("reviewed", "trained on")  # of cases of which every slice is
ID = re.compile(r"[0-9a-f]{16}")
LABEL_FILE = re.compile(r"labels/[0-9a-f]{16}\.(nii\.gz|tif|png)")
_HEX = re.compile(r"([0-9a-f]{64})?")
_LONGEST_PATH = 4096
_LONGEST_ALIAS = 120
LONGEST_NOTE = 20_000
_LONGEST_JSON = 4 * 2**20
_MOST_SLICES = 65_535
_MOST_PLACES = 3


@dataclass(frozen=True)
class ProjectCase:
    """One image of a project, and how far the work on it is.

    Args:
        id: of the case in the project; 16 hexadecimal digits.
        position: place in the list as cases were added.
        alias: what it is called on the screen, in the audit trail and in exports; unique in the project.
        source: path of the image from the project's folder, with "/"; empty where it lies on another disk.
        absolute: the same path from the root, to find it when only the project has moved.
        part: which of several images in the file, from 0; None where it holds one.
        channel: which channel of colours is meant, "grey" or "all"; empty where nobody said.
        series: key of one of several DICOM series in the folder; empty where it holds one.
        accepted: codes of the flaws with which the image is opened.
        sha256: of the source; empty until it was computed. `size` is its bytes.
        case_id: of the voxels and grid (`core.volume`); empty until the image was opened once.
        patient_key: for splits by patient; empty where unknown.
        status: one of STATUSES.
        note: what a person wrote.
        labels: file of the labels in the project; empty where there are none. `labels_sha256` is its hash.
        slices: of the image; 0 until it was opened once. `reviewed` are those a person declared right.
        classes: what the label numbers mean.
        view: how the image was looked at last.
        rulers: distances and angles measured on it.
        model: id of the model that predicted the labels; empty where none did.
        added, changed: date and time in UTC, ISO 8601.
    """

    id: str
    position: int
    alias: str
    source: str
    absolute: str = ""
    part: int | None = None
    series: str = ""
    accepted: frozenset[str] = frozenset()
    sha256: str = ""
    size: int = 0
    case_id: str = ""
    patient_key: str = ""
    status: str = "new"
    note: str = ""
    labels: str = ""
    labels_sha256: str = ""
    slices: int = 0
    reviewed: frozenset[int] = frozenset()
    classes: tuple[LabelClass, ...] = ()
    view: Mapping[str, Any] = field(default_factory=dict)
    rulers: tuple[Ruler, ...] = ()
    model: str = ""
    channel: str = ""
    added: str = ""
    changed: str = ""


def to_row(values: Mapping[str, Any]) -> dict[str, Any]:
    """Fields of a case as SQLite holds them."""
    return {name: _TO_SQL.get(name, _same)(value) for name, value in values.items()}


def from_row(row: Mapping[str, Any]) -> ProjectCase:
    """A case from its row; columns of newer versions are passed over.

    Raises:
        ReadError: a field holds what does not belong there, naming the case and the field.
    """
    values = {}
    for entry in fields(ProjectCase):
        if entry.name not in row.keys():  # noqa: SIM118 - sqlite3.Row looks among values otherwise
            continue
        try:
            values[entry.name] = _FROM_SQL[entry.name](row[entry.name])
        except (ValueError, KeyError, TypeError, RecursionError, OverflowError) as error:
            where = str(row["id"])[:16] if isinstance(row["id"], str) else "?"
            raise ReadError(
                tr(
                    "The project is damaged: the field {name} of case {where} holds what does not belong.",
                    name=entry.name,
                    where=where,
                ),
                tr("The label files in its folder 'labels' are whole and can be opened by themselves."),
            ) from error
    return ProjectCase(**values)


def alias_problem(alias: str) -> str:
    """Why a case cannot be called this, as a sentence; empty where it can."""
    if not alias.strip():
        return tr("A case needs a name.")
    if len(alias) > _LONGEST_ALIAS or not alias.isprintable():
        return tr(
            "A name has at most {longest_alias} characters, all of them visible.",
            longest_alias=_LONGEST_ALIAS,
        )
    return ""


def status_of(labels: LabelMap) -> str:
    """How far the work on labels is that a person saved."""
    return "reviewed" if len(labels.reviewed) == labels.geometry.shape[0] else "in work"


def is_reviewed(case: ProjectCase) -> bool:
    """Whether a person declared every slice right."""
    return 0 < case.slices <= len(case.reviewed)


def true_status(case: ProjectCase) -> str:
    """The status of a case as its labels bear it out, for an index in which another one was written."""
    if case.status not in REVIEWED or is_reviewed(case):
        return case.status
    return "in work" if case.labels else "new"


def _same(value: Any) -> Any:
    return value


def _classes_out(classes: tuple[LabelClass, ...]) -> str:
    return json.dumps([asdict(c) for c in classes])


def _path_out(text: str) -> str | bytes:
    """A path as text; as bytes where a file's name is no text."""
    try:
        text.encode()
        return text
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape")


_TO_SQL: dict[str, Callable[[Any], Any]] = {
    "source": _path_out,
    "absolute": _path_out,
    "accepted": lambda codes: json.dumps(sorted(codes)),
    "reviewed": lambda slices: json.dumps(sorted(int(z) for z in slices)),
    "classes": _classes_out,
    "view": lambda view: json.dumps(dict(view), allow_nan=False),
    "rulers": lambda rulers: json.dumps([asdict(ruler) for ruler in rulers], allow_nan=False),
}


def _text(longest: int) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or len(value) > longest:
            raise ValueError
        return value

    return check


def _path_in(value: Any) -> str:
    text = value.decode("utf-8", "surrogateescape") if isinstance(value, bytes) else value
    if not isinstance(text, str) or len(text) > _LONGEST_PATH or "\0" in text or "://" in text:
        raise ValueError
    return text


def _source_in(value: Any) -> str:
    text = _path_in(value)
    if text.startswith(("/", "\\")) or text[1:2] == ":":  # from the project's folder, or not at all
        raise ValueError
    return text


def _matching(pattern: re.Pattern[str], *, empty: bool) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if not isinstance(value, str) or not (pattern.fullmatch(value) or (empty and not value)):
            raise ValueError
        return value

    return check


def _whole(most: int) -> Callable[[Any], int]:
    def check(value: Any) -> int:
        if not isinstance(value, int) or not 0 <= value <= most:
            raise ValueError
        return value

    return check


def _one_of(choices: tuple[str, ...]) -> Callable[[Any], str]:
    def check(value: Any) -> str:
        if value not in choices:
            raise ValueError
        return str(value)

    return check


def _json(value: Any, kind: type) -> Any:
    if not isinstance(value, str) or len(value) > _LONGEST_JSON:
        raise ValueError
    read = json.loads(value, parse_constant=_no_constant)
    if not isinstance(read, kind):
        raise ValueError
    return read


def _no_constant(_: str) -> Any:
    raise ValueError("NaN and infinities are no values")


def _accepted_in(value: Any) -> frozenset[str]:
    codes = frozenset(_json(value, list))
    if not codes <= EVERY_CAVEAT:
        raise ValueError
    return codes


def _reviewed_in(value: Any) -> frozenset[int]:
    return frozenset(_whole(_MOST_SLICES)(z) for z in _json(value, list))


def _classes_in(value: Any) -> tuple[LabelClass, ...]:
    found = []
    for entry in _json(value, list):
        red, green, blue = (_whole(255)(c) for c in entry["color"])
        number = _whole(LARGEST_LABEL)(entry["number"])
        name = _text(200)(entry["name"])
        found.append(
            LabelClass(
                number, name, (red, green, blue), bool(entry.get("visible", True)), bool(entry.get("locked"))
            )
        )
    if any(c.number == 0 for c in found):
        raise ValueError
    return tuple(found)


def _finite(value: Any) -> float:
    if not isinstance(value, int | float) or not abs(value) < 1e9:
        raise ValueError
    return float(value)


def _rulers_in(value: Any) -> tuple[Ruler, ...]:
    found = []
    for entry in _json(value, list):
        axes = [_whole(2)(entry["section"][name]) for name in ("normal", "rows", "columns")]
        if sorted(axes) != [0, 1, 2]:
            raise ValueError
        points = tuple((_finite(row), _finite(column)) for row, column in entry["points"])
        if not 2 <= len(points) <= _MOST_PLACES:
            raise ValueError
        found.append(Ruler(Section(_whole(_MOST_SLICES)(entry["section"]["index"]), *axes), points))
    return tuple(found)


_FROM_SQL: dict[str, Callable[[Any], Any]] = {
    "id": _matching(ID, empty=False),
    "position": _whole(2**40),
    "alias": _text(_LONGEST_ALIAS),
    "source": _source_in,
    "absolute": _path_in,
    "part": lambda value: None if value is None else _whole(10**6)(value),
    "series": _text(64),
    "channel": _text(16),
    "accepted": _accepted_in,
    "sha256": _matching(_HEX, empty=True),
    "size": _whole(2**60),
    "case_id": _text(64),
    "patient_key": _text(128),
    "status": _one_of(STATUSES),
    "note": _text(LONGEST_NOTE),
    "labels": _matching(LABEL_FILE, empty=True),
    "labels_sha256": _matching(_HEX, empty=True),
    "slices": _whole(10**6),
    "reviewed": _reviewed_in,
    "classes": _classes_in,
    "view": lambda value: _json(value, dict),
    "rulers": _rulers_in,
    "model": _text(64),
    "added": _text(40),
    "changed": _text(40),
}

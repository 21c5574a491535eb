"""What a record of the journal of unsaved edits says, and the bytes in which it lies in the file."""

from __future__ import annotations

import json
import struct
import zlib
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from typing import Any, Literal

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import BoolArray, Box, ClassChange, LabelArray, LabelClass, LabelEdit

RecordKind = Literal["case", "labels", "edit", "again", "region", "classes", "saved", "left"]

_HEAD = struct.Struct("<I")  # bytes of the JSON text
_LARGEST_ARRAY = 2**34  # bytes of one array once inflated; a larger one is a damaged record
_DTYPES = {"uint16": np.uint16, "bool": np.bool_}


@dataclass(frozen=True)
class JournalCase:
    """Which case a journal belongs to.

    Args:
        case_id: hash of the raw voxels and the grid.
        name, source, labels_path: how it is called, and where it and its labels lie; texts, may be empty.
        geometry: its grid.
        started: date and time in UTC, ISO 8601.
    """

    case_id: str
    name: str
    source: str
    labels_path: str
    geometry: Geometry
    started: str = ""


@dataclass(frozen=True, eq=False)
class Record:
    """One record after the first.

    Args:
        edit: of kinds "edit" and "again", as it was made; of "labels" and "region" its `after` side alone.
        classes: of kinds "labels" and "classes".
        path: of kind "saved".
        time: when it was written, in UTC, ISO 8601.
    """

    kind: RecordKind
    edit: LabelEdit | None = None
    classes: tuple[LabelClass, ...] = ()
    path: str = ""
    time: str = field(default_factory=lambda: datetime.now(UTC).isoformat(timespec="seconds"))


def snapshot(
    labels: LabelArray, hand: BoolArray, reviewed: frozenset[int], classes: tuple[LabelClass, ...]
) -> Record:
    """A record of all labels; only the box that holds any is kept.

    Args:
        labels, hand: uint16 and bool (z, y, x).
    """
    box = _bounds(labels, hand)
    return Record("labels", after_side("", box, labels[box], hand[box], reviewed), classes)


def after_side(
    title: str,
    box: Box,
    labels: LabelArray,
    hand: BoolArray,
    reviewed: frozenset[int] | None,
    classes: ClassChange | None = None,
) -> LabelEdit:
    """An edit that says what a box holds and nothing of what it held before."""
    empty, nothing = np.empty((0, 0, 0), np.uint16), np.empty((0, 0, 0), bool)
    return LabelEdit(title, box, empty, labels, nothing, hand, None, reviewed, None, classes)


def case_bytes(case: JournalCase) -> bytes:
    """The first record as it stands in the file, without length and check."""
    return _packed({"kind": "case", **asdict(case)}, [])


def read_case(payload: bytes) -> JournalCase:
    """The case that `case_bytes` wrote; any error says that it is damaged."""
    head, _ = _unpacked(payload)
    if head.pop("kind") != "case":
        raise ValueError("the first record names no case")
    grid = head.pop("geometry")
    return JournalCase(**head, geometry=Geometry(**{k: _tuples(v) for k, v in grid.items()}))


def record_bytes(record: Record) -> bytes:
    """A record as it stands in the file, without length and check."""
    head: dict[str, Any] = {"kind": record.kind, "time": record.time}
    arrays: list[npt.NDArray] = []
    if record.classes:
        head["classes"] = [asdict(c) for c in record.classes]
    if record.path:
        head["path"] = record.path
    if (edit := record.edit) is not None:
        head["title"] = edit.title
        head["box"] = [[int(axis.start), int(axis.stop)] for axis in edit.box]
        for name in ("reviewed_before", "reviewed_after"):
            if (value := getattr(edit, name)) is not None:
                head[name] = sorted(map(int, value))
        for name in ("classes_before", "classes_after"):
            if (change := getattr(edit, name)) is not None:
                head[name] = [[int(n), None if c is None else asdict(c)] for n, c in change.items()]
        arrays = [edit.before, edit.after, edit.hand_before, edit.hand_after]
    return _packed(head, arrays)


def read_record(payload: bytes, grid: Geometry) -> Record:
    """The record that `record_bytes` wrote, of a case on this grid; any error says that it is damaged."""
    head, arrays = _unpacked(payload)
    edit = None
    if "box" in head:
        z, y, x = (slice(int(first), int(end)) for first, end in head["box"])
        box = (z, y, x)
        reviewed = [frozenset(head[n]) if n in head else None for n in ("reviewed_before", "reviewed_after")]
        changes = [_change(head.get(n)) for n in ("classes_before", "classes_after")]
        before, after, hand_before, hand_after = arrays
        sides: tuple[Any, ...] = (before, after, hand_before, hand_after, *reviewed, *changes)
        edit = LabelEdit(head["title"], box, *sides)
        _check(edit, grid)
    classes = tuple(_class(c) for c in head.get("classes", ()))
    return Record(head["kind"], edit, classes, head.get("path", ""), head["time"])


def _class(saved: dict[str, Any]) -> LabelClass:
    return LabelClass(**{k: _tuples(v) for k, v in saved.items()})


def _change(saved: list[Any] | None) -> ClassChange | None:
    return None if saved is None else {int(n): None if c is None else _class(c) for n, c in saved}


def _check(edit: LabelEdit, grid: Geometry) -> None:
    """Refuse what cannot be written into labels of this grid."""
    shape = tuple(axis.stop - axis.start for axis in edit.box)
    inside = all(0 <= a.start <= a.stop <= n for a, n in zip(edit.box, grid.shape, strict=True))
    if not inside or edit.after.shape != shape or edit.hand_after.shape != shape:
        raise ValueError("an edit lies outside of the image")
    if edit.before.size and (edit.before.shape != shape or edit.hand_before.shape != shape):
        raise ValueError("the two sides of an edit differ in size")


def _packed(head: dict[str, Any], arrays: list[npt.NDArray]) -> bytes:
    packed = [zlib.compress(np.ascontiguousarray(a).reshape(-1).view(np.uint8).data, 1) for a in arrays]
    head["arrays"] = [
        [array.dtype.name, list(array.shape), len(data)] for array, data in zip(arrays, packed, strict=True)
    ]
    text = json.dumps(head, ensure_ascii=False).encode("utf-8", "surrogatepass")
    return b"".join([_HEAD.pack(len(text)), text, *packed])


def _unpacked(payload: bytes) -> tuple[dict[str, Any], list[npt.NDArray]]:
    (size,) = _HEAD.unpack_from(payload)
    at = _HEAD.size + size
    head = json.loads(payload[_HEAD.size : at].decode("utf-8", "surrogatepass"))
    arrays = []
    for name, shape, packed in head.pop("arrays"):
        dtype = np.dtype(_DTYPES[name])
        wanted = int(np.prod([int(n) for n in shape], dtype=object)) * dtype.itemsize
        if not 0 <= wanted <= _LARGEST_ARRAY:
            raise ValueError("an array is larger than any image")
        inflate = zlib.decompressobj()
        data = inflate.decompress(payload[at : at + packed], wanted + 1)
        arrays.append(np.frombuffer(data, dtype).reshape(shape))
        at += packed
    return head, arrays


def _tuples(value: Any) -> Any:
    return tuple(_tuples(v) for v in value) if isinstance(value, list) else value


def _bounds(labels: LabelArray, hand: BoolArray) -> Box:
    """The smallest box around all labels and all decided voxels; empty when there are none."""
    slices = [z for z in range(len(labels)) if labels[z].any() or hand[z].any()]
    if not slices:
        return (slice(0, 0), slice(0, 0), slice(0, 0))
    part = slice(slices[0], slices[-1] + 1)
    rows = np.flatnonzero(labels[part].any((0, 2)) | hand[part].any((0, 2)))
    columns = np.flatnonzero(labels[part].any((0, 1)) | hand[part].any((0, 1)))
    return (part, slice(int(rows[0]), int(rows[-1]) + 1), slice(int(columns[0]), int(columns[-1]) + 1))

"""The journal of unsaved edits: records are only ever added, so that a power cut costs no more than the last.

A file begins with `_MAGIC`. Each record is a length, a CRC-32 and that many bytes: the length of a JSON
text, the text, and compressed arrays that it lists. The first record names the case. A record whose check
fails ends the file for every reader: what comes after it was never acknowledged.

    case      the image's file and hash, its grid, where its labels are saved
    labels    all labels as they were: their box, the reviewed slices, the classes
    edit      one step as a person made it, both sides
    again     a step written again by undo or redo
    region    what a box holds now, in the midst of a stroke
    classes   the classes as they are now
    saved     everything before this lies in the label file
    left      a person closed the case without saving
"""

from __future__ import annotations

import contextlib
import json
import os
import secrets
import struct
import zlib
from collections.abc import Iterator
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO, Literal

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import BoolArray, Box, ClassChange, LabelArray, LabelClass, LabelEdit
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io.file_lock import try_lock
from segstudio.io.files import reason_of, shown, sync_folder
from segstudio.words import tr

SUFFIX = ".journal"
RecordKind = Literal["case", "labels", "edit", "again", "region", "classes", "saved", "left"]

_MAGIC = b"SegStudio journal 1\n"
_FRAME = struct.Struct("<II")  # bytes of the record, CRC-32 of them
_HEAD = struct.Struct("<I")  # bytes of the JSON text
_LARGEST_RECORD = 2**31
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


@dataclass(frozen=True, eq=False)
class JournalContent:
    """What a journal holds.

    Args:
        good_bytes: up to where it is whole.
        damaged: whether anything follows that is not.
    """

    case: JournalCase
    records: tuple[Record, ...]
    good_bytes: int
    damaged: bool


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


class Journal:
    """A journal being written, locked for this process. Not safe for several threads at once."""

    def __init__(self, path: Path, stream: BinaryIO, size: int) -> None:
        """Use `create` or `resume`."""
        self.path = path
        self._stream = stream
        self._size = size

    @classmethod
    def create(cls, folder: Path, case: JournalCase) -> Journal:
        """Begin a journal under a name of its own in `folder`, which is made when it is missing.

        Raises:
            WriteError: the folder cannot be written to or the disk is full.
        """
        path = folder / f"{secrets.token_hex(8)}{SUFFIX}"
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            handle = os.open(path, os.O_CREAT | os.O_EXCL | os.O_RDWR | getattr(os, "O_BINARY", 0), 0o600)
            journal = cls(path, os.fdopen(handle, "r+b", buffering=0), 0)
        except OSError as error:
            raise not_kept(reason_of(error)) from error
        try:
            try_lock(journal._stream)
            started = case.started or datetime.now(UTC).isoformat(timespec="seconds")
            journal._write(_MAGIC + _frame(_case_bytes(replace(case, started=started))))
            sync_folder(folder)  # else a power cut could take the name of the file, and all that is in it
        except OSError as error:
            journal.discard()
            raise not_kept(reason_of(error)) from error
        except BaseException:
            journal.discard()
            raise
        return journal

    @classmethod
    def resume(cls, path: Path) -> tuple[Journal, JournalContent]:
        """Go on with a journal that another process left; a damaged end is cut off.

        Raises:
            ReadError: it is no journal, or another process is using it.
            WriteError: it cannot be written to.
        """
        try:
            stream = open(path, "r+b", buffering=0)  # noqa: SIM115 - the journal keeps it
        except OSError as error:
            raise ReadError(
                tr("The journal {path} cannot be read: {error}.", path=shown(path), error=reason_of(error))
            ) from error
        try:
            if not try_lock(stream):
                raise ReadError(tr("The journal {path} is in use by another window.", path=shown(path)))
            content = _content(stream, path)
            stream.truncate(content.good_bytes)
            stream.seek(content.good_bytes)
        except OSError as error:
            stream.close()
            raise not_kept(reason_of(error)) from error
        except BaseException:
            stream.close()
            raise
        return cls(path, stream, content.good_bytes), content

    def add(self, records: list[Record]) -> None:
        """Add records and wait until the disk holds them.

        Raises:
            WriteError: none of them is kept; the records before them are.
        """
        self._write(b"".join(_frame(record_bytes(record)) for record in records))

    def close(self) -> None:
        """Let go of the file, which stays."""
        self._stream.close()

    def discard(self) -> None:
        """Let go of the file and delete it."""
        self._stream.close()
        with contextlib.suppress(OSError):
            os.unlink(self.path)

    def _write(self, content: bytes) -> None:
        try:
            view = memoryview(content)
            while view:
                view = view[self._stream.write(view) :]
            os.fsync(self._stream.fileno())
        except OSError as error:
            with contextlib.suppress(OSError):  # a part of a record would hide those that follow
                self._stream.truncate(self._size)
                self._stream.seek(self._size)
            raise not_kept(reason_of(error)) from error
        self._size += len(content)


def read_journal(path: Path) -> JournalContent:
    """What a journal holds; a damaged end is left out and said.

    Raises:
        ReadError: the file cannot be read, or not even its first record is whole.
    """
    try:
        with open(path, "rb") as stream:
            return _content(stream, path)
    except OSError as error:
        raise ReadError(
            tr("The journal {path} cannot be read: {error}.", path=shown(path), error=reason_of(error))
        ) from error


def left_behind(folder: Path) -> list[Path]:
    """Journals in a folder that no process is using, oldest first."""
    found = []
    for path in folder.glob(f"*{SUFFIX}"):
        try:
            with open(path, "r+b") as stream:
                if try_lock(stream):
                    found.append((path.stat().st_mtime, path))
        except OSError:
            continue  # gone meanwhile, or not ours to read
    return [path for _, path in sorted(found)]


def _content(stream: BinaryIO, path: Path) -> JournalContent:
    if stream.read(len(_MAGIC)) != _MAGIC:
        raise ReadError(tr("{path} is no journal of this program's version.", path=shown(path)))
    good, case, records = len(_MAGIC), None, []
    for payload in _payloads(stream):
        try:
            if case is None:
                case = _read_case(payload)
            else:
                records.append(read_record(payload, case.geometry))
        except (ValueError, KeyError, TypeError, struct.error, zlib.error, SegStudioError):
            break
        good += _FRAME.size + len(payload)
    if case is None:
        raise ReadError(tr("The journal {path} is damaged from its beginning.", path=shown(path)))
    damaged = good < os.fstat(stream.fileno()).st_size
    return JournalContent(case, tuple(records), good, damaged)


def _payloads(stream: BinaryIO) -> Iterator[bytes]:
    """The bytes of each record, up to the first that is cut off or does not match its check."""
    while len(head := stream.read(_FRAME.size)) == _FRAME.size:
        size, check = _FRAME.unpack(head)
        if size > _LARGEST_RECORD:
            return
        payload = stream.read(size)
        if len(payload) < size or zlib.crc32(payload) != check:
            return
        yield payload


def _frame(payload: bytes) -> bytes:
    return _FRAME.pack(len(payload), zlib.crc32(payload)) + payload


def _case_bytes(case: JournalCase) -> bytes:
    return _packed({"kind": "case", **asdict(case)}, [])


def _read_case(payload: bytes) -> JournalCase:
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


def not_kept(reason: str) -> WriteError:
    """What to say when a journal cannot be written."""
    return WriteError(
        tr("Edits are not being kept against a power cut: {reason}.", reason=reason),
        tr("Go on working and save the labels soon; it is tried again by itself."),
    )

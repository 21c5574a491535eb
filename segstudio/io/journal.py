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
import os
import secrets
import struct
import zlib
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import BinaryIO

from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io.file_lock import try_lock
from segstudio.io.files import reason_of, shown, sync_folder
from segstudio.io.journal_records import JournalCase, Record, case_bytes, read_case, read_record, record_bytes
from segstudio.words import tr

SUFFIX = ".journal"

_MAGIC = b"SegStudio journal 1\n"
_FRAME = struct.Struct("<II")  # bytes of the record, CRC-32 of them
_LARGEST_RECORD = 2**31


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
            journal._write(_MAGIC + _frame(case_bytes(replace(case, started=started))))
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
                case = read_case(payload)
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


def not_kept(reason: str) -> WriteError:
    """What to say when a journal cannot be written."""
    return WriteError(
        tr("Edits are not being kept against a power cut: {reason}.", reason=reason),
        tr("Go on working and save the labels soon; it is tried again by itself."),
    )

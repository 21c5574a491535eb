"""Steps of undo as compressed bytes, and the file of one case into which old ones are folded."""

from __future__ import annotations

import contextlib
import struct
import tempfile
import threading
import zlib
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelEdit
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io.files import reason_of
from segstudio.io.journal_records import Record, read_record, record_bytes
from segstudio.words import tr


def pack_edit(edit: LabelEdit) -> bytes:
    """An edit as compressed bytes."""
    return record_bytes(Record("edit", edit, time=""))


def unpack_edit(packed: bytes, grid: Geometry) -> LabelEdit:
    """The edit that `pack_edit` wrote, of a case on this grid.

    Raises:
        ReadError: the bytes are damaged.
    """
    try:
        edit = read_record(packed, grid).edit
    except (ValueError, KeyError, TypeError, struct.error, zlib.error, SegStudioError) as error:
        raise _lost(tr("it is damaged")) from error
    if edit is None:
        raise _lost(tr("it is damaged"))
    return edit


def pack_voxels(voxels: npt.NDArray[Any]) -> bytes:
    """An array as compressed bytes; its type and shape are remembered elsewhere."""
    flat = np.ascontiguousarray(voxels).reshape(-1).view(np.uint8)
    from isal import isal_zlib  # the window starts without it

    return bytes(isal_zlib.compress(flat.data, 1))


def unpack_voxels(packed: bytes, dtype: np.dtype[Any], shape: tuple[int, ...]) -> npt.NDArray[Any]:
    """The array that `pack_voxels` wrote, read-only."""
    from isal import isal_zlib  # the window starts without it

    return np.frombuffer(isal_zlib.decompress(packed), dtype).reshape(shape)


def check_of(array: npt.NDArray[Any]) -> int:
    """CRC-32 of an array's bytes: some milliseconds for a large volume."""
    from isal import isal_zlib  # the window starts without it

    return int(isal_zlib.crc32(np.ascontiguousarray(array).reshape(-1).view(np.uint8).data))


@dataclass(frozen=True)
class Place:
    """Where in a file some bytes lie, and their CRC-32."""

    offset: int
    size: int
    check: int


class StepFile:
    """A file that only this process sees, and that is gone with it however it ends. Safe for threads."""

    def __init__(self, folder: Path) -> None:
        """A file in `folder`; both are made when the first bytes come."""
        self._folder = folder
        self._stream: Any = None
        self._size = 0
        self._lock = threading.Lock()

    def append(self, packed: bytes) -> Place:
        """Add bytes.

        Raises:
            WriteError: the disk is full or the folder cannot be written to; the file is as before.
        """
        with self._lock:
            try:
                if self._stream is None:
                    self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
                    self._stream = tempfile.TemporaryFile(dir=self._folder, buffering=0)  # noqa: SIM115 - kept
                self._stream.seek(self._size)
                view = memoryview(packed)
                while view:
                    view = view[self._stream.write(view) :]
            except OSError as error:
                with contextlib.suppress(OSError):
                    if self._stream is not None:
                        self._stream.truncate(self._size)
                raise WriteError(
                    tr("Old steps of undo stay in memory: {error}.", error=reason_of(error)),
                    tr("Free some space on the disk; it is tried again by itself."),
                ) from error
            place = Place(self._size, len(packed), zlib.crc32(packed))
            self._size += len(packed)
            return place

    def read(self, place: Place) -> bytes:
        """The bytes of a place.

        Raises:
            ReadError: they cannot be read, or are not those that were written.
        """
        with self._lock:
            try:
                if self._stream is None:
                    raise _lost(tr("its file is gone"))
                self._stream.seek(place.offset)
                packed = bytearray()
                while len(packed) < place.size and (part := self._stream.read(place.size - len(packed))):
                    packed += part
            except OSError as error:
                raise _lost(reason_of(error)) from error
        if zlib.crc32(packed) != place.check:
            raise _lost(tr("it is damaged"))
        return bytes(packed)

    def discard(self) -> None:
        """Close and delete the file."""
        with self._lock:
            if self._stream is not None:
                self._stream.close()
                self._stream = None


def _lost(why: str) -> ReadError:
    return ReadError(
        tr("A step of undo cannot be read back from the disk: {why}.", why=why),
        tr("The labels are as they were; the steps after it can still be undone and redone."),
    )

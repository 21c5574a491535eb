"""The directories of a TIFF file, walked and weighed before a parser sees them."""

from __future__ import annotations

import struct
from dataclasses import dataclass
from pathlib import Path
from typing import BinaryIO

from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.files import shown
from segstudio.words import tr

WIDTH, LENGTH, BITS, COMPRESSION, SAMPLES = 256, 257, 258, 259, 277
TILE_WIDTH, TILE_LENGTH = 322, 323
_BYTES = {
    1: 1,
    2: 1,
    3: 2,
    4: 4,
    5: 8,
    6: 1,
    7: 1,
    8: 2,
    9: 4,
    10: 8,
    11: 4,
    12: 8,
    13: 4,
    16: 8,
    17: 8,
    18: 8,
}
_MOST_ENTRIES = 4096
_LARGEST_TAG = 64 * 2**20
_LARGEST_TILE = 64 * 2**20  # pixels


@dataclass(frozen=True)
class Directory:
    """What one page claims: first values of the tags that size and packing depend on."""

    width: int
    length: int
    compression: int


@dataclass(frozen=True)
class _Layout:
    order: str
    offset: str
    count: str
    entry: int

    def number(self, code: str, content: bytes) -> int:
        return int(struct.unpack(self.order + code, content)[0])


def walk(path: Path, stream: BinaryIO) -> list[Directory]:
    """All pages of the main chain.

    Raises:
        ReadError: the chain runs in a circle or out of the file, a page claims impossible sizes, or
            there are more than 65,536 of them.
    """
    size = stream.seek(0, 2)
    stream.seek(0)
    head = stream.read(16)
    order = "<" if head[:2] == b"II" else ">"
    big = head[2:4] in (b"+\0", b"\0+")
    layout = _Layout(order, "Q", "Q", 20) if big else _Layout(order, "I", "H", 12)
    width = struct.calcsize(layout.offset)
    place = layout.number(layout.offset, head[width : 2 * width])
    seen: set[int] = set()
    pages = []
    while place:
        if place in seen:
            raise ReadError(
                tr("{path} is damaged: its pages follow each other in a circle.", path=shown(path))
            )
        seen.add(place)
        limits.check_parts(path, len(seen))
        page, place = _directory(path, stream, layout, place, size)
        pages.append(page)
    limits.check_parts(path, len(pages))
    return pages


def _directory(path: Path, stream: BinaryIO, layout: _Layout, place: int, size: int) -> tuple[Directory, int]:
    """One page, and where the next one is."""
    cut_off = ReadError(
        tr("{path} is cut off: a page lies behind its end.", path=shown(path)), tr("Copy the file again.")
    )
    width = struct.calcsize(layout.count)
    stream.seek(place)
    head = stream.read(width)
    if len(head) < width:
        raise cut_off
    entries = layout.number(layout.count, head)
    if entries > _MOST_ENTRIES:
        raise ReadError(
            tr("{path} is damaged: a page claims {entries} tags.", path=shown(path), entries=entries)
        )
    following = struct.calcsize(layout.offset)
    content = stream.read(entries * layout.entry + following)
    if len(content) < entries * layout.entry + following:
        raise cut_off
    values: dict[int, int] = {}
    for i in range(entries):
        tag, value = _entry(path, layout, content[i * layout.entry : (i + 1) * layout.entry], size)
        values.setdefault(tag, value)
    if WIDTH not in values or LENGTH not in values:
        raise ReadError(tr("{path} is damaged: a page does not tell its size.", path=shown(path)))
    limits.check_shape(path, (values[LENGTH], values[WIDTH]))
    if values.get(TILE_WIDTH, 1) * values.get(TILE_LENGTH, 1) > _LARGEST_TILE:
        raise ReadError(
            tr("{path} is damaged: a page claims tiles that are larger than any.", path=shown(path))
        )
    page = Directory(values[WIDTH], values[LENGTH], values.get(COMPRESSION, 1))
    return page, layout.number(layout.offset, content[entries * layout.entry :])


def _entry(path: Path, layout: _Layout, entry: bytes, size: int) -> tuple[int, int]:
    """Number and first value of a tag, 0 for values of other kinds than whole numbers."""
    tag, kind = struct.unpack(layout.order + "HH", entry[:4])
    wide = struct.calcsize(layout.offset)
    count = layout.number(layout.offset, entry[4 : 4 + wide])
    length = count * _BYTES.get(kind, 1)
    if length > min(size, _LARGEST_TAG):
        raise ReadError(
            tr(
                "{path} is damaged: a tag claims {length}.",
                path=shown(path),
                length=limits.readable_size(length),
            )
        )
    field = entry[4 + wide :]
    if length <= wide:
        code = {1: "B", 3: "H", 4: "I", 16: "Q"}.get(kind)
        return tag, layout.number(code, field[: struct.calcsize(code)]) if code and count else 0
    if layout.number(layout.offset, field) + length > size:
        raise ReadError(
            tr("{path} is cut off: a tag lies behind its end.", path=shown(path)), tr("Copy the file again.")
        )
    return tag, 0

"""Names and colours of labels within a PNG: as a text of the file, which other programs pass over."""

from __future__ import annotations

import zlib
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path

from segstudio.core.labels import LabelClass, default_class
from segstudio.errors import ReadError
from segstudio.io.label_sets import label_set_of, label_set_text

_LARGEST = 2**20  # bytes of the text; a larger one is neither written nor read
_HEAD, _END = 8, 12  # bytes of the signature, and of the last chunk
_BEGIN = b"SegStudio labels\0\0\0\0\0"  # keyword; not packed; no language; the keyword is not translated


def write_names(path: Path, classes: Iterable[LabelClass]) -> None:
    """Put what the labels are called into a whole PNG; nothing where no label has a name of its own."""
    plain = [replace(c, visible=True, locked=False) for c in classes]
    if all(c == default_class(c.number) for c in plain):
        return
    content = b"iTXt" + _BEGIN + label_set_text(plain).encode()
    if len(content) > _LARGEST:
        return
    with open(path, "r+b") as stream:
        stream.seek(-_END, 2)
        end = stream.read(_END)
        stream.seek(-_END, 2)
        stream.write((len(content) - 4).to_bytes(4) + content + zlib.crc32(content).to_bytes(4) + end)


def read_names(path: Path) -> list[LabelClass]:
    """The labels that a PNG names; none where it names none, or in a way that cannot be read."""
    place = _HEAD
    with open(path, "rb") as stream:
        while True:
            stream.seek(place)
            frame = stream.read(8)
            length, kind = int.from_bytes(frame[:4]), frame[4:]
            if len(frame) < 8 or kind == b"IEND":
                return []
            if kind == b"iTXt" and length <= _LARGEST:
                content = stream.read(length)
                if content.startswith(_BEGIN):
                    try:
                        return list(label_set_of(path, content[len(_BEGIN) :].decode("utf-8", "replace")))
                    except ReadError:  # the numbers are whole all the same
                        return []
            place += length + 12

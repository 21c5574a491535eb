"""Files that hold several images: time points, channels, components. One of them is a case."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from segstudio.errors import ReadError
from segstudio.io.files import shown

_NAMED_IN_A_SENTENCE = 6


@dataclass(frozen=True)
class Part:
    """One image of a file with several.

    Args:
        index: its place in the file, from 0.
        text: what a chooser shows, such as "time 3, channel 1 (DAPI)".
    """

    index: int
    text: str


class SeveralParts(ReadError):
    """The file holds several images and nobody said which to open; `parts` of `path` are the choices."""

    def __init__(self, path: Path, parts: Sequence[Part]) -> None:
        first = "; ".join(f"{part.index + 1}: {part.text}" for part in parts[:_NAMED_IN_A_SENTENCE])
        more = len(parts) - _NAMED_IN_A_SENTENCE
        rest = f"; and {more} more" if more > 0 else ""
        super().__init__(
            f"{shown(path)} holds {len(parts)} images, and one can be opened at a time: {first}{rest}.",
            f"Choose one by its number, as with --volume 1, up to {len(parts)}.",
        )
        self.path = path
        self.parts = tuple(parts)


def choose(path: Path, texts: Sequence[str], part: int | None) -> int:
    """Which image of a file to read.

    Args:
        texts: of each image that the file holds.
        part: the one that was asked for, from 0; None takes the only one.
    Raises:
        SeveralParts: there are several and none was asked for.
        ReadError: there is no such image.
    """
    if part is None and len(texts) == 1:
        return 0
    if part is None:
        raise SeveralParts(path, [Part(index, text) for index, text in enumerate(texts)])
    if not 0 <= part < len(texts):
        held = "one image" if len(texts) == 1 else f"{len(texts)} images"
        raise ReadError(
            f"{shown(path)} holds {held}; there is no number {part + 1}.",
            f"Choose a number from 1 to {len(texts)}.",
        )
    return part


def numbered(names: Sequence[str], counts: Sequence[int]) -> list[str]:
    """Texts of all combinations, the last one running fastest; what there is only one of is left out.

    ("time", "channel") of (2, 2) give "time 1, channel 1", "time 1, channel 2", "time 2, channel 1" …
    """
    texts = [""]
    for name, count in zip(names, counts, strict=True):
        if count > 1:
            texts = [f"{text}, {name} {n}" for text in texts for n in range(1, count + 1)]
    return [text.removeprefix(", ") or "the only one" for text in texts]

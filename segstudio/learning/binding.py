"""Whether the scores on a card were measured with the weights that lie under it."""

from __future__ import annotations

import hashlib
import json
from enum import Enum
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, BinaryIO

from segstudio.errors import ModelError
from segstudio.learning.card import read_card, read_header
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.learning.card import ModelCard

_BLOCK = 2**20


class Binding(Enum):
    """How the card and the weights of a file belong together."""

    TIED = "tied"
    UNTIED = "untied"  # the card is from before weights were noted on cards
    ALTERED = "altered"


def weights_digest(stream: BinaryIO, path: Path) -> str:
    """SHA-256 of names, types, shapes and bytes of all tensors of a safetensors file, as hexadecimal digits.

    The card is not part of it, so that it stays the same under another card.

    Args:
        stream: at the start of the file.
        path: its name, for the words of a refusal.
    Raises:
        ModelError: it is no such file, or it lost its end.
    """
    header = read_header(stream, path)
    start = stream.tell()
    made = hashlib.sha256()
    try:
        for name in sorted(set(header) - {"__metadata__"}):
            entry: dict[str, Any] = header[name]
            first, end = entry["data_offsets"]
            made.update(json.dumps([name, entry["dtype"], entry["shape"], end - first]).encode())
            stream.seek(start + first)
            left = end - first
            while left > 0:
                block = stream.read(min(left, _BLOCK))
                if not block:
                    raise EOFError
                made.update(block)
                left -= len(block)
    except (TypeError, KeyError, ValueError, EOFError, OverflowError) as error:
        raise ModelError(
            tr("{name} is damaged: its weights cannot be read.", name=path.name),
            tr("Export or download the model again."),
        ) from error
    return made.hexdigest()


def digest_of(path: Path) -> str:
    """What `weights_digest` gives of a file.

    Raises:
        ModelError: it is no model file, or it lost its end.
        OSError: it cannot be read.
    """
    with path.open("rb") as stream:
        return weights_digest(stream, path)


def binding(path: Path, card: ModelCard | None = None) -> Binding:
    """Whether a model file holds the weights that its card was written for.

    Weights are read once; after that only when the file has another time or size. A file that cannot be
    read says nothing against its card here; whoever loads it says so.

    Args:
        card: of the file, where it was read already.
    """
    try:
        card = read_card(path) if card is None else card
        if not card.weights:
            return Binding.UNTIED
        status = path.stat()
        found = _digest(path, (status.st_mtime_ns, status.st_size))
    except (OSError, ModelError):
        return Binding.ALTERED if card is not None and card.weights and path.is_file() else Binding.UNTIED
    return Binding.TIED if found == card.weights else Binding.ALTERED


@lru_cache(maxsize=256)
def _digest(path: Path, stamp: tuple[int, int]) -> str:
    return digest_of(path)


def refuse_altered(path: Path) -> None:
    """Refuse a file whose weights were changed since its card was written.

    Raises:
        ModelError: they were.
    """
    if binding(path) is Binding.ALTERED:
        raise ModelError(
            tr(
                "The weights in {name} were changed: they are not those that its card tells of.",
                name=path.name,
            ),
            tr("Ask for the file again where it came from."),
        )


def remark_on(found: Binding) -> str:
    """What a person has to know of the scores, as a sentence; empty where they hold."""
    if found is Binding.ALTERED:
        return tr(
            "The weights of this model were changed after it was measured. Its scores do not hold and are "
            "not shown."
        )
    if found is Binding.UNTIED:
        return tr("An older file: nothing ties its scores to its weights.")
    return ""

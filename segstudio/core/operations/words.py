"""What an operation says of what it does."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from segstudio.core.labels import LabelMap
from segstudio.core.operations.model import Grid
from segstudio.words import counted, enumerated, listed, paragraph, tr


def names(labels: LabelMap, numbers: Iterable[int]) -> str:
    """Labels by name, such as "lung, heart and vessel"; many are counted."""
    listed = list(numbers)
    if len(listed) > 3:
        return tr("{listed:,} labels", listed=len(listed))
    classes = labels.classes
    words = [classes[n].name if n in classes else tr("label {number}", number=n) for n in listed]
    return words[0] if len(words) == 1 else enumerated(words)


def size_words(voxels: int, grid: Grid) -> str:
    """A number of voxels as an area or a volume where it is known: "12.4 mm²", "3.1 ml", "57 px"."""
    if not (grid.calibrated and grid.even):
        return (
            tr("{voxels:,} px", voxels=voxels)
            if grid.flat
            else counted("{n:,} voxel", "{n:,} voxels", voxels)
        )
    size = voxels * grid.voxel
    if grid.flat:
        return tr("{short} mm²", short=_short(size))
    return (
        tr("{short} ml", short=_short(size / 1000)) if size >= 1000 else tr("{short} mm³", short=_short(size))
    )


def sentence(
    counts: tuple[str, str],
    count: int,
    added: str,
    removed: str,
    moved: str,
    emptied: str,
    notes: Sequence[str],
) -> str:
    """What changes, in sentences.

    Args:
        counts: what is counted, for one and for many, "{n:,} islands removed"; empty for nothing.
        added, removed, moved: how much joins a label, becomes background, or changes its label.
        emptied: the labels of which nothing is left; empty for none.
        notes: further sentences.
    """
    parts = []
    if counts[0] and count:
        parts.append(counted(*counts, count))
    relabelled = tr("relabelled")
    sizes = [(added, tr("added")), (removed, tr("removed")), (moved, relabelled)]
    sizes = [(size, word) for size, word in sizes if size]
    # "3 islands removed, 12.4 mm²" says what became of these.
    plain = len(parts) == len(sizes) == 1 and sizes[0][1] != relabelled
    parts += [size if plain else tr("{size} {word}", size=size, word=word) for size, word in sizes]
    said = [f"{listed(parts)}."] if parts else []
    if emptied:
        said.append(tr("This removes all of {emptied}.", emptied=emptied))
    return paragraph([*said, *notes]) or tr("Nothing changes.")


def _short(value: float) -> str:
    """Three digits that mean something."""
    if value >= 100:
        return tr("{value:,.0f}", value=value)
    return tr("{value:.3g}", value=value)

"""Changes of the set of labels that reach into the voxels: merging, renumbering, deleting, other names."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import replace

import numpy as np

from segstudio.core.label_counts import count_labels
from segstudio.core.labels import LARGEST_LABEL, Box, LabelClass, LabelEdit, LabelMap
from segstudio.core.progress import Progress, part, silent
from segstudio.errors import SegStudioError
from segstudio.words import counted, enumerated, tr

_NOTHING: Box = (slice(0, 0), slice(0, 0), slice(0, 0))


def merge_labels(
    labels: LabelMap, numbers: Iterable[int], into: int, *, progress: Progress = silent
) -> LabelEdit:
    """Give the voxels of some labels the number of another, and forget their classes.

    What changes counts as decided by hand.

    Args:
        numbers: the labels that go; `into` among them does no harm.
    Returns: the edit, not yet applied.
    Raises:
        SegStudioError: there is nothing to merge, or one of them is locked.
    """
    gone = sorted({*numbers} - {into})
    if not gone or not all(0 < number <= LARGEST_LABEL for number in (*gone, into)):
        raise SegStudioError(
            tr("Merging takes two labels or more."), tr("Choose several in the list, then merge.")
        )
    _refuse_locked(labels, (*gone, into))
    table = _same()
    table[gone] = into
    change: dict[int, LabelClass | None] = dict.fromkeys(g for g in gone if g in labels.classes)
    title = tr("Merge {names} into {name}", names=_names(labels, gone), name=_name(labels, into))
    return labels.with_classes(_remapped(labels, title, table, True, progress), change)


def delete_labels(labels: LabelMap, numbers: Iterable[int], *, progress: Progress = silent) -> LabelEdit:
    """Erase labels everywhere and forget their classes.

    Returns: the edit, not yet applied.
    Raises:
        SegStudioError: there is nothing to delete, or one of them is locked.
    """
    gone = sorted({*numbers} - {0})
    if not gone:
        raise SegStudioError(tr("No label is chosen to delete."), tr("Choose one or more in the list."))
    _refuse_locked(labels, gone)
    table = _same()
    table[gone] = 0
    change: dict[int, LabelClass | None] = dict.fromkeys(g for g in gone if g in labels.classes)
    edit = _remapped(labels, tr("Delete {names}", names=_names(labels, gone)), table, True, progress)
    return labels.with_classes(edit, change)


def compact_numbers(labels: LabelMap, *, progress: Progress = silent) -> dict[int, int]:
    """Old number -> new number, so that all labels are numbered 1, 2, 3 … in the order they have.

    Labels count that are on the list or that voxels carry. Only those that get another number are named.
    """
    carried = np.flatnonzero(count_labels(labels.array, progress=progress)).tolist()
    old = sorted({*labels.classes, *carried} - {0})
    return {before: after for after, before in enumerate(old, start=1) if before != after}


def renumber_labels(labels: LabelMap, new: Mapping[int, int], *, progress: Progress = silent) -> LabelEdit:
    """Give labels other numbers; names, colours and locks go along, and nobody counts as having painted.

    Args:
        new: old number -> new number; numbers may be exchanged.
    Returns: the edit, not yet applied.
    Raises:
        SegStudioError: nothing would change, or a number would be given twice.
    """
    moved = {before: after for before, after in new.items() if before != after}
    if not moved:
        raise SegStudioError(tr("The labels have these numbers already."))
    if not all(0 < n <= LARGEST_LABEL for pair in moved.items() for n in pair):
        raise SegStudioError(
            tr("A label number is between 1 and {largest_label}.", largest_label=LARGEST_LABEL)
        )
    carried = count_labels(labels.array, progress=part(progress, 0.0, 0.4))
    staying = {*labels.classes, *np.flatnonzero(carried).tolist()} - moved.keys()
    given = Counter((*moved.values(), *staying))
    if twice := sorted(number for number, times in given.items() if times > 1):
        raise SegStudioError(
            tr("Two labels would have the number {twice}.", twice=twice[0]),
            tr("To make one label of two, merge them."),
        )
    table = _same()
    table[list(moved)] = list(moved.values())
    classes = labels.classes
    change: dict[int, LabelClass | None] = dict.fromkeys(n for n in moved if n in classes)
    for before, after in moved.items():
        if before in classes:
            change[after] = replace(classes[before], number=after)
    (old, number), *others = moved.items()
    title = (
        tr("Renumber labels") if others else tr("Renumber label {old} to {number}", old=old, number=number)
    )
    return labels.with_classes(_remapped(labels, title, table, False, part(progress, 0.4, 1.0)), change)


def adopt_classes(labels: LabelMap, classes: Iterable[LabelClass], title: str) -> LabelEdit:
    """Take names and colours from a set of labels; labels that it lacks stay, and locks stay as they are.

    Returns: the edit, not yet applied; voxels stay as they are.
    Raises:
        SegStudioError: everything in the set is here already.
    """
    have, change = labels.classes, dict[int, LabelClass | None]()
    for found in classes:
        old = have.get(found.number)
        if old is None or (old.name, old.color) != (found.name, found.color):
            change[found.number] = found if old is None else replace(old, name=found.name, color=found.color)
    if not change:
        raise SegStudioError(tr("The labels have these names and colours already."))
    return labels.class_edit(title, change)


def _same() -> np.ndarray:
    return np.arange(LARGEST_LABEL + 1, dtype=np.uint16)


def _remapped(
    labels: LabelMap, title: str, table: np.ndarray, by_hand: bool, progress: Progress
) -> LabelEdit:
    """The edit that writes `table[number]` for every number, over the smallest box that changes."""
    changes = table != _same()
    array = labels.array
    ends: list[int] | None = None
    for z, plane in enumerate(array):
        progress(0.8 * z / len(array))
        here = changes[plane]
        rows = np.flatnonzero(here.any(axis=1))
        if rows.size:
            columns = np.flatnonzero(here.any(axis=0))
            first, last = (int(rows[0]), int(columns[0])), (int(rows[-1]) + 1, int(columns[-1]) + 1)
            old = ends or [z, *first, z + 1, *last]
            ends = [min(old[0], z), *map(min, old[1:3], first), z + 1, *map(max, old[4:], last)]
    if ends is None:
        return labels.edit(title, _NOTHING, array[_NOTHING])
    box = slice(ends[0], ends[3]), slice(ends[1], ends[4]), slice(ends[2], ends[5])
    before = array[box]
    progress(0.9)
    hand = labels.hand[box] | changes[before] if by_hand else None
    return labels.edit(title, box, table[before], hand_after=hand)


def _refuse_locked(labels: LabelMap, numbers: Iterable[int]) -> None:
    locked = [n for n in numbers if n in labels.locked_numbers()]
    if locked:
        names = _names(labels, locked)
        raise SegStudioError(
            counted(
                "{names} is locked; nothing was changed.",
                "{names} are locked; nothing was changed.",
                len(locked),
                names=names,
            ),
            tr("Unlock in the list of labels first."),
        )


def _name(labels: LabelMap, number: int) -> str:
    label_class = labels.classes.get(number)
    return label_class.name if label_class else tr("label {number}", number=number)


def _names(labels: LabelMap, numbers: list[int]) -> str:
    if len(numbers) < 3:
        return enumerated([_name(labels, n) for n in numbers])
    return counted("{n} label", "{n} labels", len(numbers))

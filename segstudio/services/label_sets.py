"""Changing the set of labels: each a job that makes one edit, and the same for label files."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from segstudio.core.label_counts import count_labels, size_of
from segstudio.core.label_sets import (
    adopt_classes,
    compact_numbers,
    delete_labels,
    merge_labels,
    renumber_labels,
)
from segstudio.core.labels import LabelClass, LabelEdit, LabelMap
from segstudio.core.painting import clear_label
from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError
from segstudio.services.jobs import Lane
from segstudio.words import tr

Change = Callable[[LabelMap, Progress], LabelEdit]


def merging(numbers: frozenset[int], into: int) -> Change:
    """Make one label of several."""
    return lambda labels, progress: merge_labels(labels, numbers, into, progress=progress)


def deleting(numbers: frozenset[int]) -> Change:
    """Erase labels and take them off the list."""
    return lambda labels, progress: delete_labels(labels, numbers, progress=progress)


def clearing(number: int) -> Change:
    """Erase a label that stays on the list."""

    def change(labels: LabelMap, progress: Progress) -> LabelEdit:
        progress(0.0)
        label_class = labels.classes.get(number)
        name = label_class.name if label_class else tr("label {number}", number=number)
        if number in labels.locked_numbers():
            raise SegStudioError(
                tr("{name} is locked; nothing was erased.", name=name),
                tr("Unlock it in the list to erase it."),
            )
        edit = clear_label(labels, number, tr("Clear {name}", name=name))
        if edit is None:
            raise SegStudioError(tr("Nothing carries the label {name}.", name=name))
        return edit

    return change


def renumbering(new: Mapping[int, int] | None = None) -> Change:
    """Give labels other numbers; without `new`, number all of them 1, 2, 3 … in their order."""

    def change(labels: LabelMap, progress: Progress) -> LabelEdit:
        wanted = compact_numbers(labels, progress=part(progress, 0.0, 0.3)) if new is None else new
        return renumber_labels(labels, wanted, progress=part(progress, 0.3, 1.0))

    return change


@dataclass(frozen=True, eq=False)
class LabelSetTask:
    """One change of the set of labels, as an edit that is not yet applied.

    Reads the labels while a person may go on painting: who takes the edit sees whether they changed
    meanwhile, and asks again.
    """

    labels: LabelMap
    change: Change
    title: str = tr("Changing labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> LabelEdit:
        """Make the edit."""
        return self.change(self.labels, progress)


@dataclass(frozen=True)
class ReadLabelSetTask:
    """Read a set of labels from a file."""

    path: Path
    title: str = tr("Reading the label set")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> tuple[LabelClass, ...]:
        """The labels it names."""
        from segstudio.io.label_sets import read_label_set

        progress(0.0)
        return read_label_set(self.path)


@dataclass(frozen=True)
class WriteLabelSetTask:
    """Save a set of labels in the kind that the file's name asks for."""

    classes: tuple[LabelClass, ...]
    path: Path
    title: str = tr("Saving the label set")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file, and return its path."""
        from segstudio.io.label_sets import write_label_set

        progress(0.0)
        write_label_set(self.classes, self.path)
        return self.path


@dataclass(frozen=True)
class LabelRow:
    """One label of a file: its name and what it covers; `size` is None where voxels have no known size."""

    number: int
    name: str
    color: str
    voxels: int
    size: float | None
    unit: str


@dataclass(frozen=True)
class ListLabelsTask:
    """The labels of a label file."""

    path: Path
    title: str = tr("Counting")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[LabelRow]:
        """One row for each label on its list or carried by its voxels."""
        from segstudio.io import read_labels

        labels = read_labels(self.path)
        counts = count_labels(labels.array, progress=progress)
        rows = []
        for number, label_class in labels.classes.items():
            size = size_of(int(counts[number]), labels.geometry)
            rows.append(
                LabelRow(
                    number,
                    label_class.name,
                    "#{:02X}{:02X}{:02X}".format(*label_class.color),
                    int(counts[number]),
                    *(size or (None, "")),
                )
            )
        return rows


@dataclass(frozen=True, eq=False)
class ChangeFileTask:
    """Change the labels of a file and write them to another, or over it."""

    path: Path
    out: Path
    change: Change
    title: str = tr("Changing labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> LabelEdit:
        """Read, change and write; the edit says what was done."""
        from segstudio.io import read_labels, write_labels

        progress(0.0, tr("Reading {name}", name=self.path.name))
        labels = read_labels(self.path)
        edit = self.change(labels, part(progress, 0.2, 0.8))
        labels.apply(edit)
        progress(0.8, tr("Writing {name}", name=self.out.name))
        write_labels(labels, self.out)
        return edit


def adopting(classes: tuple[LabelClass, ...], source: str) -> Change:
    """Take over names and colours."""
    return lambda labels, progress: adopt_classes(labels, classes, tr("Label set {source}", source=source))

"""How many voxels carry each label of the open case, kept up to date edit by edit."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from psygnal import Signal

from segstudio.core.label_counts import Counts, count_change, count_labels
from segstudio.core.labels import LARGEST_LABEL, LabelArray, LabelEdit, LabelMap
from segstudio.core.progress import Progress
from segstudio.services.jobs import Lane
from segstudio.words import tr

LARGEST_AT_ONCE = 1 << 20  # voxels; what is larger is counted by a job


@dataclass(frozen=True, eq=False)
class CountTask:
    """Count the labels of a case, or what a large edit changed; its arrays never change.

    Args:
        labels: the map whose counts they are, to tell a late result from another case's.
    """

    what: LabelEdit | LabelArray
    labels: LabelMap
    title: str = tr("Counting voxels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Counts:
        """What to add to the counts so far."""
        if isinstance(self.what, LabelEdit):
            return count_change(self.what, progress=progress)
        return count_labels(self.what, progress=progress)


class LabelCounts:
    """Counts of one case after another. Small edits are counted at once, others when a job has done it."""

    changed = Signal(object)  # the numbers whose count changed, or None: all may have
    waiting = Signal(object)  # CountTask: to be run, and its result to be given to `add`

    def __init__(self) -> None:
        self._labels: LabelMap | None = None
        self._counts: Counts = np.zeros(LARGEST_LABEL + 1, np.int64)
        self._missing: list[CountTask] = []

    @property
    def complete(self) -> bool:
        """Whether nothing is still to be counted."""
        return not self._missing

    @property
    def missing(self) -> tuple[CountTask, ...]:
        """What nobody has counted yet."""
        return tuple(self._missing)

    @property
    def carried(self) -> int:
        """How many labels any voxel carries, without the background."""
        return int(np.count_nonzero(self._counts[1:]))

    def of(self, number: int) -> int:
        """Voxels that carry a label, as far as they are counted."""
        return int(self._counts[number])

    def all(self) -> Counts:
        """Voxels of every label number; a view that must not be changed."""
        return self._counts

    def start(self, labels: LabelMap | None) -> None:
        """Count another case from now on."""
        self._labels = labels
        self._counts = np.zeros(LARGEST_LABEL + 1, np.int64)
        self._missing.clear()
        if labels is not None:
            if labels.array.size <= LARGEST_AT_ONCE:
                self._counts = count_labels(labels.array)
            else:  # a copy, for a person may begin to paint before it is counted
                self._wait(CountTask(labels.array.copy(), labels))
        self.changed.emit(None)

    def follow(self, edit: LabelEdit) -> None:
        """Take an edit into account that was written once."""
        if self._labels is None or not edit.after.size:
            return
        if edit.after.size > LARGEST_AT_ONCE:
            self._wait(CountTask(edit, self._labels))
            return
        self._add(count_change(edit))

    def add(self, task: CountTask, counts: Counts) -> None:
        """Take the result of a job; one for another case is dropped."""
        if task in self._missing:
            self._missing.remove(task)
            self._add(counts)

    def _add(self, counts: Counts) -> None:
        numbers = np.flatnonzero(counts)
        if numbers.size:
            self._counts[numbers] += counts[numbers]
            self.changed.emit(frozenset(numbers.tolist()))

    def _wait(self, task: CountTask) -> None:
        self._missing.append(task)
        self.waiting.emit(task)

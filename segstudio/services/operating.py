"""Operations on whole labels as jobs: tried out, carried out in the open case, done to files."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy.typing as npt

from segstudio.core.labels import LabelEdit, LabelMap, default_class
from segstudio.core.progress import Progress, part
from segstudio.core.volume import Volume
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.operations import Outcome, Request
    from segstudio.core.operations.threshold import Histogram
    from segstudio.services.session import Session


@dataclass(frozen=True, eq=False)
class OperateTask:
    """What an operation would change.

    Reads the labels while a person may go on painting: who asked drops an outcome that is older than the
    labels, for a copy of a large volume would cost more than doing it again.
    """

    labels: LabelMap
    request: Request
    image: Volume | None = None
    title: str = tr("Operating on labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Outcome:
        """Find out; nothing is written."""
        from segstudio.core.operations import operate

        return operate(self.labels, self.request, image=self.image, progress=progress)


@dataclass(frozen=True, eq=False)
class HistogramTask:
    """How often which grey level occurs in voxels (z, y, x[, c])."""

    voxels: npt.NDArray[Any]
    padding: tuple[float, float] | None = None
    title: str = tr("Counting grey levels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Histogram:
        """Count."""
        from segstudio.core.operations.threshold import grey_levels, histogram

        return histogram(grey_levels(self.voxels), padding=self.padding, progress=progress)


def carry_out(session: Session, outcome: Outcome) -> LabelEdit | None:
    """Write what an operation changes into the open case as one step of undo, new labels included.

    Returns: the edit, already applied; None when nothing changes.
    """
    labels = session.labels
    edit = None if labels is None else outcome.edit(labels)
    if labels is None or edit is None:
        return None
    have = labels.classes
    new = {n: session.new_class(n) for n in outcome.new_numbers if n not in have}
    edit = labels.with_classes(edit, new)
    session.record(edit)
    return edit


@dataclass(frozen=True, eq=False)
class OperateOnFileTask:
    """Do an operation to the labels of a file, or to new ones of an image, and write them to another file.

    Args:
        path: the labels; None starts with empty ones on the image's grid.
        out: where the labels go.
        asked: what to do, once the labels are known.
        image: file of the image; None: the operation needs none.
        prepare: sees the labels first, for locks and review marks.
        accept: flaws with which the image is opened all the same.
    """

    path: Path | None
    out: Path
    asked: Callable[[LabelMap], Request]
    image: Path | None = None
    prepare: Callable[[LabelMap], None] | None = None
    accept: frozenset[str] = frozenset()
    title: str = tr("Operating on labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Outcome:
        """Read, operate and write; the file is written whole or not at all, also where nothing changes."""
        from segstudio.core.operations import operate
        from segstudio.io import check_target, read_labels, write_labels
        from segstudio.services.tasks import OpenTask

        progress(0.0)
        volume = None
        if self.image is not None:
            volume = OpenTask(self.image, accept=self.accept).run(part(progress, 0.0, 0.2)).volume
        if self.path is not None:
            labels = read_labels(self.path, volume)
        else:
            assert volume is not None
            labels = LabelMap(volume.geometry)
        check_target(self.out, labels.geometry.shape[0])
        if self.prepare is not None:
            self.prepare(labels)
        request = self.asked(labels)
        outcome = operate(labels, request, image=volume, progress=part(progress, 0.3, 0.9))
        edit = outcome.edit(labels)
        if edit is not None:
            new = {n: default_class(n) for n in outcome.new_numbers if n not in labels.classes}
            labels.apply(labels.with_classes(edit, new))
        progress(0.9, tr("Writing {name}", name=self.out.name))
        write_labels(labels, self.out)
        return outcome

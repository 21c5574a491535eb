"""Edits that a power cut, a crash or a closed window left unsaved: finding them and bringing them back."""

from __future__ import annotations

import contextlib
import os
import time
from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

import numpy as np

from segstudio.core.labels import LabelArray, LabelClass, LabelEdit, LabelMap
from segstudio.core.progress import Progress
from segstudio.core.volume import EVERY_CAVEAT
from segstudio.errors import ReadError, SegStudioError
from segstudio.io.journal import JournalContent, left_behind, read_journal
from segstudio.io.journal_records import Record
from segstudio.services.jobs import Lane
from segstudio.services.tasks import Opened, OpenTask, SaveLabelsTask
from segstudio.words import tr

KEPT_DAYS = 7  # edits of a case that was closed without saving


@dataclass(frozen=True)
class Recovery:
    """One case with unsaved edits.

    Args:
        id: name of its journal, for the command line.
        journal: the file.
        name, source: of the image; `source` is empty where it was read from no file.
        labels_path: the label file that was open; empty when there was none.
        edits: steps since the labels were last saved, a begun stroke among them.
        last: local time of the last of them.
        closed: a person chose not to save; otherwise the program ended without being asked.
        damaged: the journal's end is cut off; what comes before is whole.
    """

    id: str
    journal: Path
    name: str
    source: str
    labels_path: str
    edits: int
    last: datetime
    closed: bool
    damaged: bool


@dataclass(frozen=True, eq=False)
class Replayed:
    """Labels as they were, and the steps that can be taken back (the newest last) or made again."""

    labels: LabelMap
    done: tuple[LabelEdit, ...]
    undone: tuple[LabelEdit, ...]


def recoveries(folder: Path) -> list[Recovery]:
    """Unsaved edits in a folder of journals, the newest first.

    Journals that hold nothing unsaved are deleted on the way, and those of cases that a person closed
    without saving after a week. One that cannot be read at all stays where it is.
    """
    found = []
    for path in left_behind(folder):
        try:
            content = read_journal(path)
        except ReadError:
            continue
        recovery = _summary(path, content)
        age_s = time.time() - path.stat().st_mtime
        if recovery is None or (recovery.closed and age_s > KEPT_DAYS * 86_400):
            discard(path)
        else:
            found.append(recovery)
    return sorted(found, key=lambda r: r.last, reverse=True)


def find_recovery(folder: Path, name: str) -> Recovery:
    """The unsaved edits with an id, or with the beginning of one.

    Raises:
        ReadError: there are none, or several begin so.
    """
    found = [r for r in recoveries(folder) if r.id.startswith(name)] if name else []
    if len(found) != 1:
        sentence = (
            tr("More than one of the unsaved edits begin with {name!r}.", name=name)
            if found
            else tr("No unsaved edits begin with {name!r}.", name=name)
        )
        raise ReadError(sentence, tr("segstudio recover list shows them."))
    return found[0]


def discard(journal: Path) -> None:
    """Delete a journal; the edits in it are gone."""
    with contextlib.suppress(OSError):
        os.unlink(journal)


def replayed(content: JournalContent) -> Replayed:
    """The labels that a journal describes, with the history of their edits."""
    labels, whole = LabelMap(content.case.geometry, classes=()), False
    done: list[LabelEdit] = []
    undone: list[LabelEdit] = []
    for record in content.records:
        edit = record.edit
        if record.kind == "labels" and edit is not None:
            if whole:  # it stands in for steps that the disk had no room for
                done.clear()
                undone.clear()
            whole = True
            labels = LabelMap(content.case.geometry, classes=record.classes)
            labels.apply(edit)
        elif record.kind == "classes":
            _set_classes(labels, record.classes)
        elif edit is not None:
            labels.apply(edit)
            if record.kind == "edit":
                done.append(edit)
                undone.clear()
            elif record.kind == "again":
                _step(edit, done, undone)
    return Replayed(labels, tuple(done), tuple(undone))


@dataclass(frozen=True)
class RecoverTask:
    """Read an image again and bring its unsaved labels back."""

    recovery: Recovery
    title: str = tr("Recovering edits")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> tuple[Opened, Replayed]:
        """Return the case with its labels and their history.

        Raises:
            ReadError: the image or the journal cannot be read.
            SegStudioError: the image is another one now, on another grid.
        """
        recovery = self.recovery
        content = read_journal(recovery.journal)
        if not recovery.source:
            raise ReadError(
                tr("The image of {name} came from no file.", name=recovery.name or tr("these edits")),
                tr("Save its labels as a file instead."),
            )
        opened = _opened_as_then(recovery, progress)
        back = replayed(content)
        volume = opened.volume
        if gap := volume.geometry.difference(content.case.geometry):
            raise SegStudioError(
                tr(
                    "The image {name} has changed since its labels were edited: {gap}.",
                    name=volume.name,
                    gap=gap,
                ),
                tr("Save the edits as a label file instead; they are unchanged."),
            )
        if volume.case_id != content.case.case_id:
            changed = tr("The image has changed since these labels were edited; check them.")
            volume = replace(volume, warnings=(*volume.warnings, changed))
        path = Path(recovery.labels_path) if recovery.labels_path else None
        return Opened(volume, back.labels, path, opened.patient, unsaved=True), back


@dataclass(frozen=True)
class FindRecoveriesTask:
    """Look which cases have unsaved edits."""

    folder: Path
    title: str = tr("Looking for unsaved edits")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[Recovery]:
        """Return them, the newest first."""
        return recoveries(self.folder)


@dataclass(frozen=True)
class RecoveredLabelsTask:
    """The labels of unsaved edits, without their image."""

    recovery: Recovery
    title: str = tr("Reading unsaved edits")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> LabelMap:
        """Return them.

        Raises:
            ReadError: the journal cannot be read.
        """
        return replayed(read_journal(self.recovery.journal)).labels


@dataclass(frozen=True)
class SaveRecoveredTask:
    """Write the labels of unsaved edits to a file; the journal stays."""

    recovery: Recovery
    path: Path
    title: str = tr("Saving recovered labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, and return its path."""
        labels = RecoveredLabelsTask(self.recovery).run(progress)
        return SaveLabelsTask(labels, self.path).run(progress)


def preview(labels: LabelMap) -> LabelArray:
    """The slice that holds most labels, uint16 (y, x)."""
    return labels.array[int(np.count_nonzero(labels.array, axis=(1, 2)).argmax())]


def _summary(path: Path, content: JournalContent) -> Recovery | None:
    """What a journal holds unsaved; None when that is nothing."""
    edits = list(_unsaved(content.records))
    if not edits:
        return None
    steps = sum(1 for record in edits if record.kind in ("edit", "again"))
    begun = edits[-1].kind == "region"
    case = content.case
    saved = [record.path for record in content.records if record.kind == "saved"]
    return Recovery(
        path.stem,
        path,
        case.name,
        case.source,
        saved[-1] if saved else case.labels_path,
        max(steps + begun, 1),
        datetime.fromisoformat(edits[-1].time).astimezone().replace(tzinfo=None),
        content.records[-1].kind == "left",
        content.damaged,
    )


def _unsaved(records: tuple[Record, ...]) -> Iterator[Record]:
    """Records of changes since the labels were last saved."""
    last = max((i for i, record in enumerate(records) if record.kind == "saved"), default=-1)
    return (record for record in records[last + 1 :] if record.kind not in ("saved", "left"))


def _step(again: LabelEdit, done: list[LabelEdit], undone: list[LabelEdit]) -> None:
    """Move the step that was undone or redone; where none fits, the history ends before it."""
    if done and _same_after(again, done[-1].inverse):
        undone.append(done.pop())
    elif undone and _same_after(again, undone[-1]):
        done.append(undone.pop())
    else:
        done.clear()
        undone.clear()


def _same_after(a: LabelEdit, b: LabelEdit) -> bool:
    return (
        a.box == b.box
        and a.reviewed_after == b.reviewed_after
        and a.classes_after == b.classes_after
        and np.array_equal(a.after, b.after)
        and np.array_equal(a.hand_after, b.hand_after)
    )


def _set_classes(labels: LabelMap, classes: tuple[LabelClass, ...]) -> None:
    for number in labels.classes:
        labels.remove_class(number)
    for label_class in classes:
        labels.set_class(label_class)


def _opened_as_then(recovery: Recovery, progress: Progress) -> Opened:
    """The image of a recovered case, with the flaws and the number in its file that were accepted."""
    from segstudio.io import case_name
    from segstudio.io.choice import Choice

    if (opened := _opened_in_project(recovery, progress)) is not None:
        return opened
    path = Path(recovery.source)
    told = Choice.said_by(recovery.name.removeprefix(case_name(path)))
    return OpenTask(
        path, number=told.number, channel=told.channel, region=told.region, accept=EVERY_CAVEAT
    ).run(progress)


def _opened_in_project(recovery: Recovery, progress: Progress) -> Opened | None:
    """The image of a recovered case as its project opens it; None where it belongs to none."""
    from segstudio.io.project_access import case_of_labels
    from segstudio.services.project_tasks import OpenCaseTask
    from segstudio.services.projects import Project

    found = case_of_labels(Path(recovery.labels_path)) if recovery.labels_path else None
    if found is None:
        return None
    folder, id = found
    with Project.open(folder, read_only=True) as project:
        if all(case.id != id for case in project.cases):
            return None
        return OpenCaseTask(project, id, EVERY_CAVEAT).run(progress)

"""Merging, renumbering, deleting and naming labels; and counting what each covers."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QWidget

from segstudio.core.labels import LabelClass, LabelEdit
from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask_file, ask_target
from segstudio.io.label_sets import LABEL_SET_FILTER
from segstudio.services.label_counts import CountTask
from segstudio.services.label_sets import (
    Change,
    LabelSetTask,
    ReadLabelSetTask,
    WriteLabelSetTask,
    adopting,
    clearing,
    deleting,
    merging,
    renumbering,
)
from segstudio.services.samples import folder_for_results
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context

_AGAIN_MS = 200  # after labels changed while a change was worked out


class LabelSetHandlers:
    """Changes the set of labels: each change is worked out beside the window and is one step of undo."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self._context = context
        self._parent = parent
        self._revision = 0
        session = context.session
        session.labels_changed.connect(self._on_changed)
        session.classes_changed.connect(self._on_changed)
        session.counts.waiting.connect(self._count)
        for task in session.counts.missing:
            self._count(task)

    # What a person asks for

    def merge(self) -> None:
        """Make the labels marked in the list one, the one that is painted."""
        marked, into = self._context.work.marked_labels, self._context.state.current_label
        if len(marked | {into}) < 2 or not into:
            self._context.notify(
                tr(
                    "Merging takes two labels or more: hold Ctrl or Shift and click them in the list. "
                    "The one clicked last keeps its number."
                )
            )
            return
        self._change(
            merging(marked, into), lambda edit: self._context.notify(tr("{title}: done.", title=edit.title))
        )

    def delete(self) -> None:
        """Erase the labels marked in the list and take them off it."""
        current = self._context.state.current_label
        gone = self._context.work.marked_labels or frozenset({current} - {0})

        def deleted(edit: LabelEdit) -> None:
            labels = self._context.session.labels
            if labels is not None and current in gone:
                left = list(labels.classes)
                later = [n for n in left if n > current] or left[-1:]
                self._context.state.current_label = later[0] if later else 0
            self._context.notify(tr("{title}: done. Undo brings it back.", title=edit.title))

        self._change(deleting(gone), deleted)

    def show_only(self) -> None:
        """Hide all labels but those marked in the list; where that is so already, show all again."""
        marked = self._context.work.marked_labels or {self._context.state.current_label}
        if self._context.session.labels is not None:
            self._context.session.show_only(marked)

    def clear(self) -> None:
        """Erase the current label everywhere; it stays on the list."""
        number = self._context.state.current_label
        voxels = self._context.session.counts.of(number)

        def cleared(edit: LabelEdit) -> None:
            self._context.notify(
                tr("{title}: {size}. Undo brings it back.", title=edit.title, size=self._size(voxels))
            )

        self._change(clearing(number), cleared)

    def renumber(self) -> None:
        """Number the labels 1, 2, 3 … in their order."""

        def renumbered(edit: LabelEdit) -> None:
            before = (edit.classes_before or {}).get(self._context.state.current_label)
            for number, now in (edit.classes_after or {}).items():
                if before and now and (now.name, now.color) == (before.name, before.color):
                    self._context.state.current_label = number
                    return

        self._change(renumbering(), renumbered)

    def import_set(self) -> None:
        """Ask for a label set and take over its names and colours."""
        if self._parent is not None:
            ask_file(
                self._parent,
                self._context,
                purpose="labelSets",
                title=tr("Import a label set"),
                filters=LABEL_SET_FILTER,
                then=lambda paths: self.import_from(paths[0]),
            )

    def import_from(self, path: Path) -> None:
        """Take over the names and colours of a label set."""

        def read(classes: tuple[LabelClass, ...]) -> None:
            self._change(adopting(classes, path.name))

        self._context.runner.submit(ReadLabelSetTask(path), on_done=read, on_failed=self._context.notify)

    def export_set(self) -> None:
        """Ask where, and save names and colours of the labels."""
        session = self._context.session
        if self._parent is None or session.labels is None:
            return
        folder = folder_for_results(session.path)
        ask_target(
            self._parent,
            self._context,
            purpose="labelSets",
            title=tr("Export the label set"),
            filters=tr("Label sets (*.json);;ITK-SNAP (*.label);;3D Slicer (*.ctbl *.txt)"),
            suggestion=folder / "labels.json",
            then=self.export_to,
        )

    def export_to(self, path: Path) -> None:
        """Save names and colours; without an ending as JSON."""
        labels = self._context.session.labels
        if labels is None:
            return
        path = path if path.suffix else path.with_name(f"{path.name}.json")
        classes = tuple(labels.classes.values())
        self._context.runner.submit(
            WriteLabelSetTask(classes, path),
            on_done=lambda written: self._context.notify(
                tr("{classes:,} labels are in {name}.", classes=len(classes), name=written.name)
            ),
            on_failed=self._context.notify,
        )

    # How it is done

    def _size(self, voxels: int) -> str:
        volume = self._context.session.volume
        if volume is not None and volume.geometry.is_picture:
            return counted("{n:,} pixel", "{n:,} pixels", voxels)
        return counted("{n:,} voxel", "{n:,} voxels", voxels)

    def _change(self, change: Change, then: Callable[[LabelEdit], None] | None = None) -> None:
        session = self._context.session
        labels, volume = session.labels, session.volume
        if labels is None or volume is None:
            return
        revision = self._revision

        def made(edit: LabelEdit) -> None:
            if session.labels is not labels:
                return
            if self._revision != revision:  # painted meanwhile: the edit would put back what was before
                QTimer.singleShot(_AGAIN_MS, lambda: self._change(change, then))
                return
            session.record(edit)
            if then is not None:
                then(edit)

        def failed(error: SegStudioError) -> None:
            if session.labels is labels:
                self._context.notify(error)

        self._context.runner.submit(
            LabelSetTask(labels, change), case_id=volume.case_id, on_done=made, on_failed=failed
        )

    def _on_changed(self, *_: object) -> None:
        self._revision += 1

    def _count(self, task: CountTask) -> None:
        counts = self._context.session.counts
        self._context.runner.submit(task, quiet=True, on_done=lambda found: counts.add(task, found))

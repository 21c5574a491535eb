"""What is open now. The only place where the open case and model change."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from psygnal import Signal

from segstudio.core.labels import (
    PALETTE,
    Box,
    Color,
    LabelClass,
    LabelEdit,
    LabelMap,
    default_class,
)
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.services.accepting import AcceptMode as AcceptMode
from segstudio.services.accepting import prediction_edit
from segstudio.services.class_changes import class_title, free_number, missing_classes
from segstudio.services.comparison import Comparison
from segstudio.services.label_counts import LabelCounts
from segstudio.services.revisions import Moment, Revisions
from segstudio.services.second import Second
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.learning.outcomes import Prediction
    from segstudio.services.library import ModelEntry
    from segstudio.services.tasks import Opened


class Session:
    """The open case and the chosen model, with one signal for each thing that can change.

    Every change passes through a method. A result that belongs to another case is dropped. `second` holds
    another image to look at beside the case, and has methods and a signal of its own.
    """

    case_changed = Signal()
    image_changed = Signal()
    labels_changed = Signal(object)  # Box
    classes_changed = Signal()
    reviewed_changed = Signal()
    edited = Signal(object)  # LabelEdit: just made, belongs on the undo stack
    applied = Signal(object)  # LabelEdit: written again by undo or redo
    saved = Signal(object)  # Path: the labels as they are now lie there
    saved_before = Signal()  # the labels as they were some time ago lie in a file
    came_back = Signal()  # undo or redo led to the labels that were opened or saved
    filter_changed = Signal(int, int)  # old and new size
    prediction_changed = Signal()
    model_changed = Signal()
    dirty_changed = Signal(bool)

    def __init__(self, palette: Sequence[Color] = PALETTE) -> None:
        """Nothing is open yet.

        Args:
            palette: colours of the first classes made here; further ones have those of `label_colors`.
        """
        self._palette = tuple(palette)
        self.counts = LabelCounts()
        self.comparison = Comparison()
        self._volume: Volume | None = None
        self._filtered: Volume | None = None
        self.second = Second()
        self._show_raw = False
        self._patient: tuple[str, ...] = ()
        self._labels: LabelMap | None = None
        self._labels_path: Path | None = None
        self._prediction: Prediction | None = None
        self._model: ModelEntry | None = None
        self._model_chosen = False
        self._given: dict[int, LabelClass] = {}  # classes that nobody asked for
        self.revisions = Revisions()
        self._dirty = False

    # What is open

    @property
    def volume(self) -> Volume | None:
        """The raw voxels of the open case."""
        return self._volume

    @property
    def filtered(self) -> Volume | None:
        """The voxels after the mean filter; None when no filter is applied."""
        return self._filtered

    @property
    def shown(self) -> Volume | None:
        """What the canvas shows: the filtered voxels unless the raw ones are asked for."""
        return self._volume if self._filtered is None or self._show_raw else self._filtered

    @property
    def filter_size(self) -> int:
        """Side of the applied mean filter; 1 when there is none."""
        return 1 if self._filtered is None else self._filtered.filter_size

    @property
    def show_raw(self) -> bool:
        """Whether the raw voxels are shown although a filter is applied."""
        return self._show_raw

    @show_raw.setter
    def show_raw(self, raw: bool) -> None:
        if raw == self._show_raw:
            return
        self._show_raw = raw
        if self._filtered is not None:
            self.image_changed.emit()

    @property
    def labels(self) -> LabelMap | None:
        """The labels being edited."""
        return self._labels

    @property
    def prediction(self) -> Prediction | None:
        """The last prediction that was accepted for this case."""
        return self._prediction

    @property
    def model(self) -> ModelEntry | None:
        """The chosen model."""
        return self._model

    @property
    def model_chosen(self) -> bool:
        """Whether a person chose the model, so that no image changes it."""
        return self._model_chosen

    @property
    def dirty(self) -> bool:
        """Whether the labels are others than those that were opened or saved."""
        return self._dirty

    @property
    def path(self) -> Path | None:
        """Where the open image came from; None when it was not read from a file."""
        return Path(self._volume.source) if self._volume is not None and self._volume.source else None

    @property
    def labels_path(self) -> Path | None:
        """Where the labels were read from or last saved to."""
        return self._labels_path

    @property
    def patient(self) -> tuple[str, ...]:
        """Lines about the person the open image shows; only for a screen that may show them."""
        return self._patient

    def open(self, opened: Opened) -> None:
        """Make this the open case. Whatever was open before is let go, saved or not.

        Raises:
            SegStudioError: the labels lie on another grid; the case that was open stays open.
        """
        labels = opened.labels
        if labels is not None and (gap := opened.volume.geometry.difference(labels.geometry)):
            raise SegStudioError(tr("The labels do not lie on the image: {gap}.", gap=gap))
        labels = LabelMap(opened.volume.geometry) if labels is None else labels
        self._given = {} if labels.classes else {c.number: c for c in self._starting_classes()}
        for label_class in self._given.values():
            labels.set_class(label_class)
        if self._volume is None or self._volume.case_id != opened.volume.case_id:
            self.comparison.clear()
        self.comparison.remove("prediction")
        self._volume, self._filtered, self._show_raw = opened.volume, None, False
        self._labels, self._labels_path = labels, opened.labels_path
        self.counts.start(labels)
        self._patient = opened.patient
        self._prediction = None
        self.revisions.start(saved=not opened.unsaved, in_file=opened.in_file)
        self._set_dirty(False)
        self.second.follow(opened.volume)
        self.case_changed.emit()
        self._set_dirty(self.revisions.dirty)

    def close(self) -> None:
        """Let the open case go; the chosen model stays."""
        self._volume = self._filtered = self._labels = self._labels_path = self._prediction = None
        self._patient = ()
        self._show_raw = False
        self.counts.start(None)
        self.comparison.clear()
        self.revisions.start(saved=True)
        self._set_dirty(False)
        self.second.follow(None)
        self.case_changed.emit()

    def mark_saved(self, path: Path, at: Moment | None = None) -> None:
        """Remember that the labels lie in this file as they were at a `revisions.moment`; by default now."""
        self._labels_path = path
        now = self.revisions.keep(self.revisions.moment if at is None else at)
        self._set_dirty(self.revisions.dirty)
        self.saved.emit(path) if now else self.saved_before.emit()

    def _set_dirty(self, dirty: bool) -> None:
        if dirty != self._dirty:
            self._dirty = dirty
            self.dirty_changed.emit(dirty)

    # The image

    def set_filtered(self, filtered: Volume | None) -> None:
        """Show the case filtered, or raw again with None; a filtered copy of another case is dropped."""
        if self._volume is None or (filtered is not None and filtered.case_id != self._volume.case_id):
            return
        old = self.filter_size
        self._filtered = None if filtered is None or filtered.filter_size == 1 else filtered
        self._show_raw = False
        self.filter_changed.emit(old, self.filter_size)
        self.image_changed.emit()

    # The labels

    def apply(self, edit: LabelEdit, revision: int | None = None) -> None:
        """Write an edit that the undo stack already knows (undo and redo).

        Args:
            revision: of the labels that it leads to; by default one that never was before.
        """
        before = self._dirty
        self._write(edit, revision)
        self.applied.emit(edit)
        if before and not self._dirty:
            self.came_back.emit()

    def _write(self, edit: LabelEdit, revision: int | None = None) -> None:
        labels = self._open_labels()
        labels.apply(edit)
        self.counts.follow(edit)
        self.revisions.step(revision, voxels=_holds_voxels(edit.box) or edit.classes_after is not None)
        self._set_dirty(self.revisions.dirty)
        self._announce(edit.box)
        if edit.reviewed_after is not None:
            self.reviewed_changed.emit()
        if edit.classes_after is not None:
            self.classes_changed.emit()

    def record(self, edit: LabelEdit) -> None:
        """Write a new edit, painted already or not, and announce it for the undo stack."""
        self._write(edit)
        self.edited.emit(edit)

    def touched(self, box: Box) -> None:
        """Announce that labels in a box changed, as during a stroke; an empty box announces nothing."""
        self.revisions.touch()
        self._announce(box)

    def _announce(self, box: Box) -> None:
        if _holds_voxels(box):
            self.labels_changed.emit(box)

    def accept(
        self,
        prediction: Prediction,
        *,
        mode: AcceptMode = "keep-hand",
        model: ModelEntry | None = None,
        title: str = "",
    ) -> LabelEdit | None:
        """Write a prediction into the labels as one edit.

        Reviewed slices, voxels decided by hand and locked classes stay as they are; with mode
        "replace" only locked classes do, and a slice that changed is no longer reviewed.

        Args:
            model: the one that made the prediction, for its name and classes; by default the chosen one.
            title: of the step of undo; by default it names the model.
        Returns: the edit, already applied; None when nothing changed or the prediction is another case's.
        """
        labels = self._labels
        if labels is None or self._volume is None or prediction.case_id != self._volume.case_id:
            return None
        if model is None and self._model is not None and self._model.card.id == prediction.model:
            model = self._model
        name = tr("a model") if model is None else model.name
        edit = prediction_edit(labels, prediction, mode, title or tr("Segment with {name}", name=name))
        before, self._prediction = self._prediction, prediction
        cleaned_anew = before is not None and before.raw_labels is prediction.raw_labels
        missing = self._missing_classes(
            () if model is None else model.card.classes, np.unique(prediction.labels)
        )
        if edit is not None:
            edit = labels.with_classes(edit, missing)
            self.record(edit)
        else:
            self._add_classes(missing)
        if not cleaned_anew or not self.revisions.predicted:
            self.revisions.predict()
        self.comparison.put("prediction", tr("Prediction of {name}", name=name), prediction.labels)
        self.prediction_changed.emit()
        return edit

    def mark_reviewed(self, slices: Iterable[int], reviewed: bool = True) -> LabelEdit | None:
        """Mark slices as reviewed, or take the mark back; None when that changes nothing."""
        labels = self._open_labels()
        edit = labels.review_edit(slices, reviewed)
        if edit.reviewed_after == labels.reviewed:
            return None
        self.record(edit)
        return edit

    def set_class(self, label_class: LabelClass) -> None:
        """Add or change a class: a step of undo, unless only its visibility or lock change."""
        labels = self._open_labels()
        before = labels.classes.get(label_class.number)
        if before == label_class:
            return
        if before is None or (before.name, before.color) != (label_class.name, label_class.color):
            title = class_title(before, label_class)
            self.record(labels.class_edit(title, {label_class.number: label_class}))
        if labels.classes[label_class.number] != label_class:
            labels.set_class(label_class)  # whether it is shown or locked is no part of the saved file
            self.classes_changed.emit()

    def show_only(self, numbers: Collection[int]) -> None:
        """Hide all labels but these; all are shown again where only these are shown already."""
        classes = self._open_labels().classes
        alone = all(c.visible == (n in numbers) for n, c in classes.items())
        change: dict[int, LabelClass | None] = {
            n: replace(c, visible=alone or n in numbers) for n, c in classes.items()
        }
        if change:
            self._open_labels().set_classes(change)
            self.classes_changed.emit()

    def add_class(self, name: str = "") -> LabelClass:
        """Add a class with the lowest free number and the next colour, and return it.

        Raises:
            SegStudioError: every number is taken.
        """
        label_class = self.new_class(free_number(self._open_labels().classes), name)
        self.set_class(label_class)
        return label_class

    def remove_class(self, number: int) -> None:
        """Forget a class as a step of undo; voxels with its number stay as they are."""
        labels = self._open_labels()
        if (label_class := labels.classes.get(number)) is not None:
            self.record(labels.class_edit(tr("Remove label: {name}", name=label_class.name), {number: None}))

    def set_model(self, entry: ModelEntry | None, *, chosen: bool = True) -> None:
        """Choose the model that the next prediction uses; empty labels nobody changed take its classes.

        Args:
            chosen: whether a person wants this one, so that no image changes it.
        """
        other, chosen = entry != self._model, chosen and entry is not None
        told, labels = chosen != self._model_chosen, self._labels
        self._model, self._model_chosen = entry, chosen
        if other or told:
            self.model_changed.emit()
        if not other or labels is None or labels.array.any():
            return
        if self._given and self._given == labels.classes:
            given, self._given = self._given, {c.number: c for c in self._starting_classes()}
            labels.set_classes({**dict.fromkeys(given), **self._given})
            self.classes_changed.emit()
        elif entry is not None:
            self._add_classes(self._missing_classes(entry.card.classes, ()))

    def _open_labels(self) -> LabelMap:
        if self._labels is None:
            raise SegStudioError(tr("No case is open."), tr("Open an image first."))
        return self._labels

    def new_class(self, number: int, name: str = "") -> LabelClass:
        """A class with the colour that its number has here; not added yet."""
        new = default_class(number, name)
        return replace(new, color=self._palette[number - 1]) if number <= len(self._palette) else new

    def _starting_classes(self) -> Iterable[LabelClass]:
        if self._model is not None and self._model.card.classes:
            return self._model.card.classes
        return (self.new_class(1),)

    def _add_classes(self, classes: Mapping[int, LabelClass]) -> None:
        """Take classes up that come with a model and are no step of their own."""
        labels = self._open_labels()
        if classes:
            labels.set_classes(classes)
            self.classes_changed.emit()

    def _missing_classes(self, classes: Iterable[LabelClass], numbers: Any) -> dict[int, LabelClass]:
        return missing_classes(self._open_labels().classes, classes, numbers, self.new_class)


def _holds_voxels(box: Box) -> bool:
    return all(axis.stop > axis.start for axis in box)

"""Post-processing: tried out on the prediction at once, applied as one step, and kept in the model."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.labels import Box
from segstudio.errors import SegStudioError
from segstudio.gui.calm_button import CalmButton
from segstudio.gui.context import Context
from segstudio.gui.panels.parts import (
    Text,
    check_quietly,
    choose_quietly,
    describe,
    icon_button,
    in_row,
    labelled,
    with_tabular_figures,
    wrapped,
)
from segstudio.gui.theme import GRID
from segstudio.gui.tip_follower import enable
from segstudio.learning.outcomes import Prediction
from segstudio.services.jobs import Ticket
from segstudio.services.library import ModelEntry
from segstudio.services.postprocessing import SaveCleaningTask
from segstudio.services.quiet import Cleaned, CleanTask
from segstudio.words import counted, tr

LARGEST_SIZE = 1e7
_SWITCHES = (
    (
        "fill_holes",
        "cleaningFillHoles",
        tr("Fill holes"),
        tr("Background that one label encloses becomes that label."),
    ),
    (
        "split",
        "cleaningSplit",
        tr("Split touching objects"),
        tr("Objects that grew together are parted at their necks by a line one pixel wide."),
    ),
    (
        "largest_only",
        "cleaningLargestOnly",
        tr("Largest object only"),
        tr("Of each label only the largest object stays."),
    ),
)


class CleaningSection(QWidget):
    """What is done to the labels after the network; a change shows on the canvas before it is applied."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("cleaningSection")
        self._context = context
        self._trying: Ticket | None = None
        self._again = False
        self._result: Cleaned | None = None
        self._of: Prediction | None = None  # the prediction that the result was made from
        self._went_on = False  # the labels have changed since the prediction
        self._predicted = False  # the prediction is in the labels
        self._undone: tuple[int, int, int] | None = None  # where applying again would change something
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.reset = icon_button(
            "undo",
            "cleaningReset",
            tr("Reset post-processing"),
            tr("Take the values that the model holds."),
            self._on_reset,
        )
        column.addLayout(in_row(Text(tr("Post-processing"), "muted"), self.reset, stretch=(1, 0)))

        self.smallest = QDoubleSpinBox()
        self.smallest.setRange(0, LARGEST_SIZE)
        self.smallest.setSpecialValueText(tr("any"))
        self.smallest.setFixedWidth(92)
        describe(
            self.smallest,
            "cleaningSmallest",
            tr("Smallest object"),
            tr(
                "Objects smaller than this become background. An object is a part that no other part touches."
            ),
        )
        self.unit = QComboBox()
        self.unit.addItem("px", "px")
        self.unit.addItem("mm²", "mm")
        describe(
            self.unit,
            "cleaningUnit",
            tr("Unit of the smallest object"),
            tr("Count pixels, or measure a true area or volume where the image has a physical size."),
        )
        column.addLayout(labelled(tr("Smallest"), self.smallest, self.unit))
        self.switches: dict[str, QCheckBox] = {}
        for field, name, words, tip in _SWITCHES:
            box = self.switches[field] = QCheckBox(words)
            describe(box, name, words, tip)
            box.toggled.connect(self._on_changed)
            column.addWidget(box)
        self.state = Text("", "caption")
        self.state.setObjectName("cleaningState")
        with_tabular_figures(self.state)
        column.addWidget(self.state)
        self.apply = CalmButton(tr("Apply"))
        describe(
            self.apply,
            "cleaningApply",
            tr("Apply post-processing"),
            tr("Write the cleaned prediction into the labels as one step; your own edits stay."),
        )
        self.save = CalmButton(tr("Save in model"))
        describe(self.save, "cleaningSave", tr("Save post-processing in the model"), "")
        for button in (self.apply, self.save):
            button.setStyleSheet(
                "padding: 0px 8px;"
            )  # in one line of the narrowest dock where words are short
        column.addLayout(wrapped(self.apply, self.save, stretch=(1, 1)))

        self.smallest.valueChanged.connect(self._on_changed)
        self.unit.currentIndexChanged.connect(self._on_changed)
        self.apply.clicked.connect(self._on_apply)
        self.save.clicked.connect(self._on_save)
        session, work = context.session, context.work
        session.case_changed.connect(self._on_case)
        session.model_changed.connect(self._try)
        session.prediction_changed.connect(self._on_prediction)
        session.labels_changed.connect(self._on_labels)
        work.cleaning_changed.connect(self._on_cleaning)
        self._on_case()

    # Values

    def _on_changed(self, *_: object) -> None:
        unit = self.unit.currentData()
        self.smallest.setDecimals(0 if unit == "px" else 2)
        self._context.work.cleaning = replace(
            self._context.work.cleaning,
            smallest=self.smallest.value(),
            unit=unit if self.smallest.value() else "px",
            **{field: box.isChecked() for field, box in self.switches.items()},
        )

    def _on_cleaning(self) -> None:
        self._show_values()
        self._try()

    def _show_values(self) -> None:
        cleaning = self._context.work.cleaning
        if cleaning.smallest:  # without a size a chosen unit waits for one
            choose_quietly(self.unit, cleaning.unit)
        with QSignalBlocker(self.smallest):
            self.smallest.setDecimals(0 if self.unit.currentData() == "px" else 2)
            self.smallest.setValue(cleaning.smallest)
        for field, box in self.switches.items():
            check_quietly(box, getattr(cleaning, field))
        self._tell()

    def _on_reset(self) -> None:
        model = self._context.session.model
        if model is not None:
            self._context.work.cleaning = model.card.cleaning

    # Trying out

    def _on_case(self) -> None:
        volume = self._context.session.volume
        self.unit.setItemText(1, "mm²" if volume is None or volume.geometry.is_picture else "mm³")
        if self._trying is not None:
            self._trying.cancel()
        self._again = False
        self._drop()
        self._show_values()

    def _try(self) -> None:
        """Clean the prediction beside the window; a change meanwhile is tried after it."""
        session, work = self._context.session, self._context.work
        prediction, volume = session.prediction, session.volume
        self._predicted = session.revisions.predicted
        if self._trying is not None:
            self._again = True
            self._trying.cancel()
            return
        self._again = False
        model = session.model
        if (
            prediction is None
            or not self._predicted  # what was undone is not shown either
            or volume is None
            or model is None
            or prediction.model != model.card.id  # its values say nothing about this prediction
        ):
            self._drop()
            self._tell()
            return
        cleaning = work.cleaning

        def ended(result: Cleaned | None = None) -> None:
            self._trying = None
            if self._again:
                self._try()
            elif (
                result is not None
                and session.prediction is prediction
                and session.revisions.predicted
                and work.cleaning == cleaning
            ):
                self._show_result(result, prediction)

        self._trying = self._context.runner.submit(
            CleanTask(prediction.raw_labels, prediction.labels, volume.geometry, cleaning),
            case_id=volume.case_id,
            quiet=True,
            on_done=ended,
            on_failed=lambda _: ended(),
            on_cancelled=ended,
        )

    def _drop(self) -> None:
        self._result = self._of = self._undone = None
        self._context.work.cleaned = None

    def _show_result(self, result: Cleaned, prediction: Prediction) -> None:
        self._result, self._of = result, prediction
        self._undone = self._find_undone() if self._went_on and result.shown else None
        self._context.work.cleaned = None if result.shown else result.labels
        self._tell()

    def _on_prediction(self) -> None:
        self._went_on, self._undone = False, None
        self._try()

    def _on_labels(self, box: Box) -> None:
        self._went_on = True  # the number of objects tells of the prediction only
        if self._context.session.revisions.predicted != self._predicted:
            self._try()  # it was undone, or done again
            return
        if self._undone is None:
            self._undone = self._find_undone(box)
        elif not self._differs(self._undone):
            self._undone = self._find_undone()
        self._tell()

    def _find_undone(self, box: Box | None = None) -> tuple[int, int, int] | None:
        """A voxel of the labels that applying would change: it was undone there, say.

        Slice by slice, and no further than the first such voxel, for this runs with each piece of a stroke.

        Args:
            box: where to look; by default everywhere.
        """
        labels, result = self._context.session.labels, self._result
        if (
            labels is None
            or result is None
            or self._context.work.cleaning.does_nothing
            or result.labels.shape != labels.array.shape
        ):
            return None
        slices, rows, columns = (slice(None),) * 3 if box is None else box
        for z in range(*slices.indices(len(labels.array))):
            here = (z, rows, columns)
            other = result.labels[here] != labels.array[here]
            if z in labels.reviewed or not other.any():
                continue
            other &= ~labels.hand[here]
            if other.any():
                y, x = np.unravel_index(int(other.argmax()), other.shape)
                return z, (rows.start or 0) + int(y), (columns.start or 0) + int(x)
        return None

    def _differs(self, at: tuple[int, int, int]) -> bool:
        """Whether applying would change this voxel."""
        z, y, x = at
        return self._find_undone((slice(z, z + 1), slice(y, y + 1), slice(x, x + 1))) is not None

    def _tell(self) -> None:
        """Say what the values do, and which button has something to do."""
        session, work = self._context.session, self._context.work
        model, volume = session.model, session.volume
        self.setEnabled(model is not None)
        changed = model is not None and work.cleaning != model.card.cleaning
        same = "" if changed else tr("These are the values that the model holds.")
        enable(self.reset, same)
        ready = work.cleaned is not None or self._undone is not None
        enable(
            self.apply, "" if ready else tr("Segment first, then change a value; the result is previewed.")
        )
        shipped = model is not None and model.shipped
        self.save.setText(tr("Save in model copy") if shipped else tr("Save in model"))
        enable(
            self.save,
            same,
            tr(
                "Keep these values in a copy among your own models, not the labels; this model comes with "
                "the program and stays."
            )
            if shipped
            else tr(
                "Keep these values in the model, not the labels: they are used whenever it segments, by "
                "command too."
            ),
        )
        words = "" if volume is None else work.cleaning.note(volume.geometry)
        if not words and self._result is not None and self._of is session.prediction:
            tried = work.cleaned is not None
            words = "" if self._went_on and not tried else _count_words(self._result, tried=tried)
        elif not words and not session.revisions.predicted:
            words = (
                tr("Used when the model segments the next time.") if not work.cleaning.does_nothing else ""
            )
        self.state.show_text(words)

    # Keeping

    def _on_apply(self) -> None:
        session, result, prediction = self._context.session, self._result, self._of
        if result is None or prediction is None or session.prediction is not prediction:
            return
        if not session.revisions.predicted:
            return
        raw = prediction.raw_labels
        kept = replace(prediction, labels=result.labels, uncleaned=None if result.labels is raw else raw)
        self._context.work.cleaned = None
        if session.accept(kept, title=tr("Post-processing")) is None:
            self._undone = None
            self._tell()
            self._context.notify(
                tr(
                    "The post-processing leaves the labels as they are: what you drew or marked as reviewed "
                    "stays."
                )
            )

    def _on_save(self) -> None:
        model, context = self._context.session.model, self._context
        if model is None:
            return
        self.save.setEnabled(False)

        def saved(entry: ModelEntry) -> None:
            if context.session.model is model:
                context.session.set_model(entry)
            if entry.path != model.path:
                context.notify(
                    tr(
                        "{name} comes with SegStudio and stays as it is; its copy {copy} keeps this.",
                        name=model.name,
                        copy=entry.name,
                    )
                )

        def failed(error: SegStudioError) -> None:
            context.notify(error)
            self._tell()

        context.runner.submit(
            SaveCleaningTask(context.library, model.path, context.work.cleaning),
            on_done=saved,
            on_failed=failed,
            on_cancelled=self._tell,
        )


def _count_words(result: Cleaned, *, tried: bool) -> str:
    before, after = result.before, result.after
    if before == after:
        words = counted("{n:,} object", "{n:,} objects", after)
    else:
        words = tr("{before:,} → {after:,} objects", before=before, after=after)
    return tr("{words}, not applied yet", words=words) if tried else words

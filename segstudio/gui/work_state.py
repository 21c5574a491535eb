"""What the panels choose for the next job, and what running jobs have to show."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING, Literal

from psygnal import Signal

from segstudio.core.cleaning import NOTHING, Cleaning
from segstudio.core.labels import EVERYTHING, PaintOver
from segstudio.gui.operation_state import OperationState
from segstudio.services.fitting import Advice

if TYPE_CHECKING:
    from segstudio.core.labels import LabelArray
    from segstudio.core.volume import Voxels
    from segstudio.learning.outcomes import FineTuneOutcome, TrainingPoint
    from segstudio.learning.plan import FineTunePlan
    from segstudio.services.jobs import Ticket


ShownModels = Literal["both", "old", "new"]


class WorkState:
    """Choices and running work, shared by the panels and the actions; no Qt inside.

    Holds besides its properties `correction_saved` (the open case as it is now lies in the store) and
    `learned` (a model was offered since the last correction was saved), `marked_labels` (the rows that are
    selected in the list of labels), and `operation` (what is to be done to labels).
    """

    filter_size_changed = Signal(int)
    image_preview_changed = Signal()
    plan_changed = Signal()
    curve_changed = Signal()
    outcome_changed = Signal()
    comparison_changed = Signal()
    busy_changed = Signal()
    corrections_changed = Signal()
    cases_changed = Signal()
    cleaning_changed = Signal()
    cleaned_changed = Signal()
    differences_changed = Signal()
    advice_changed = Signal()
    paint_over_changed = Signal()
    second_wanted = Signal(object)  # paths of an image to look at beside the case
    correction_wanted = Signal(object)  # CorrectionSummary whose image is to be opened with its labels
    label_wanted = Signal()  # a person wants to search the list of labels
    looked_up = Signal(object)  # (z, y, x) in voxels: a place to show in the middle of the canvas

    def __init__(self) -> None:
        self._filter_size = 3
        self._image_preview: tuple[int, Voxels, int] | None = None
        self._plan: FineTunePlan | None = None
        self._curve: list[TrainingPoint] = []
        self._outcome: FineTuneOutcome | None = None
        self._compares = False
        self._shown_models: ShownModels = "both"
        self._segmenting: Ticket | None = None
        self._training: Ticket | None = None
        self._cases: tuple[Path, ...] = ()
        self._cleaning = NOTHING
        self._cleaned: LabelArray | None = None
        self._differences: tuple[str, ...] = ()
        self._advice = Advice()
        self._paint_over = EVERYTHING
        self.correction_saved = False
        self.learned = False
        self.marked_labels: frozenset[int] = frozenset()
        self.operation = OperationState()

    @property
    def filter_size(self) -> int:
        """Side of the mean filter that Apply would use."""
        return self._filter_size

    @filter_size.setter
    def filter_size(self, size: int) -> None:
        if size != self._filter_size:
            self._filter_size = size
            self.filter_size_changed.emit(size)

    @property
    def image_preview(self) -> tuple[int, Voxels, int] | None:
        """Slice, its voxels and the filter size, while a filter is tried out on what is on the screen."""
        return self._image_preview

    @image_preview.setter
    def image_preview(self, preview: tuple[int, Voxels, int] | None) -> None:
        if preview is not self._image_preview:
            self._image_preview = preview
            self.image_preview_changed.emit()

    @property
    def cleaning(self) -> Cleaning:
        """What is done to predicted labels: as the chosen model says, until somebody changes it."""
        return self._cleaning

    @cleaning.setter
    def cleaning(self, cleaning: Cleaning) -> None:
        if cleaning != self._cleaning:
            self._cleaning = cleaning
            self.cleaning_changed.emit()

    @property
    def cleaned(self) -> LabelArray | None:
        """The prediction (z, y, x) as another cleaning would make it, while that is tried out."""
        return self._cleaned

    @cleaned.setter
    def cleaned(self, labels: LabelArray | None) -> None:
        if labels is not self._cleaned:
            self._cleaned = labels
            self.cleaned_changed.emit()

    @property
    def paint_over(self) -> PaintOver:
        """What strokes and operations may cover, in every case until somebody changes it."""
        return self._paint_over

    @paint_over.setter
    def paint_over(self, over: PaintOver) -> None:
        if over != self._paint_over:
            self._paint_over = over
            self.paint_over_changed.emit()

    @property
    def differences(self) -> tuple[str, ...]:
        """What makes the open case unlike the images that the chosen model learned from, in sentences."""
        return self._differences

    @differences.setter
    def differences(self, sentences: tuple[str, ...]) -> None:
        if sentences != self._differences:
            self._differences = sentences
            self.differences_changed.emit()

    @property
    def advice(self) -> Advice:
        """Whether the chosen model is for the open case, and which other one is.

        Where no model is chosen, `unlike` says that none of them was made for it.
        """
        return self._advice

    @advice.setter
    def advice(self, advice: Advice) -> None:
        if advice != self._advice:
            self._advice = advice
            self.advice_changed.emit()

    @property
    def cases(self) -> tuple[Path, ...]:
        """Files and folders that were opened together or one after the other, to go through."""
        return self._cases

    def add_cases(self, paths: Iterable[Path]) -> None:
        """Put paths on the list of cases, each once, in the order in which they came."""
        cases = tuple(dict.fromkeys((*self._cases, *paths)))
        if cases != self._cases:
            self._cases = cases
            self.cases_changed.emit()

    def replace_cases(self, paths: Iterable[Path]) -> None:
        """Make these the list of cases, each once."""
        before, self._cases = self._cases, tuple(dict.fromkeys(paths))
        if before != self._cases:
            self.cases_changed.emit()

    @property
    def plan(self) -> FineTunePlan:
        """How the next fine-tuning would be made."""
        if self._plan is None:
            from segstudio.learning.plan import FineTunePlan

            self._plan = FineTunePlan()
        return self._plan

    @plan.setter
    def plan(self, plan: FineTunePlan) -> None:
        if plan != self.plan:
            self._plan = plan
            self.plan_changed.emit()

    @property
    def curve(self) -> tuple[TrainingPoint, ...]:
        """Points of the running or last fine-tuning."""
        return tuple(self._curve)

    def clear_curve(self) -> None:
        """Start an empty curve."""
        self._curve.clear()
        self.curve_changed.emit()

    def add_point(self, point: TrainingPoint) -> None:
        """Add one point to the curve."""
        self._curve.append(point)
        self.curve_changed.emit()

    @property
    def outcome(self) -> FineTuneOutcome | None:
        """A result of fine-tuning that waits to be accepted or discarded."""
        return self._outcome

    @outcome.setter
    def outcome(self, outcome: FineTuneOutcome | None) -> None:
        self._outcome = outcome
        self.outcome_changed.emit()

    @property
    def compares(self) -> bool:
        """Whether contours of the old and the new model are there for the open case."""
        return self._compares

    @compares.setter
    def compares(self, compares: bool) -> None:
        if compares != self._compares:
            self._compares = compares
            self.comparison_changed.emit()

    @property
    def shown_models(self) -> ShownModels:
        """Which models' contours are drawn: the old one's, the new one's or both."""
        return self._shown_models

    @shown_models.setter
    def shown_models(self, shown: ShownModels) -> None:
        if shown != self._shown_models:
            self._shown_models = shown
            self.comparison_changed.emit()

    @property
    def segmenting(self) -> Ticket | None:
        """The prediction that is running or waiting."""
        return self._segmenting

    @segmenting.setter
    def segmenting(self, ticket: Ticket | None) -> None:
        self._segmenting = ticket
        self.busy_changed.emit()

    @property
    def training(self) -> Ticket | None:
        """The fine-tuning that is running or waiting."""
        return self._training

    @training.setter
    def training(self, ticket: Ticket | None) -> None:
        self._training = ticket
        self.busy_changed.emit()

"""How the next fine-tuning is made: loss with its schedule, steps, learning rate, augmentation."""

from __future__ import annotations

from dataclasses import replace
from typing import Any

from PySide6.QtCore import QLocale, QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QSizePolicy,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.panels.curve import ScheduleDrawing
from segstudio.gui.panels.parts import Text, choose_quietly, describe, labelled
from segstudio.gui.theme import GRID
from segstudio.learning.plan import AUGMENTATIONS, default_steps
from segstudio.learning.recipe import BOUNDARY_WEIGHTS, RECIPES, LossRecipe
from segstudio.words import listed, tr, within

PRESETS = {  # name -> what it is called, what it is for, and its terms
    "fine-tuning": (
        tr("Boundary and overlap"),
        tr("For sharp boundaries; right for most images."),
        tr("Sharp boundaries: Dice, contour-weighted cross-entropy, Hausdorff."),
    ),
    "tiny-structures": (
        tr("Tiny structures"),
        tr("For vessels and specks."),
        tr("For vessels and specks: signed distance, Dice over the batch."),
    ),
    "training": (
        tr("Region only"),
        tr("The boundary counts no more than the rest."),
        tr("Dice and cross-entropy; the boundary counts no more than the rest."),
    ),
}
OWN = "own"
REGION_WORDS = {
    "dice+ce": tr("Dice + CE"),
    "dice+focal": tr("Dice + focal"),
    "tversky+ce": tr("Tversky + CE"),
}
BOUNDARY_WORDS = {
    "none": tr("None"),
    "hausdorff": tr("Hausdorff distance"),
    "signed-distance": tr("Signed distance"),
    "gradient": tr("Gradient matching"),
}
SCHEDULE_WORDS = {"ramp": tr("Ramp up"), "constant": tr("Constant"), "rebalance": tr("Hand over")}
AUGMENTATION_WORDS = {"none": tr("None"), "moderate": tr("Moderate"), "strong": tr("Strong")}
CONTROL_WIDTH = 160


class RecipeForm(QWidget):
    """Controls over `context.work.plan`; the details are folded away until asked for."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)

        self.preset = _box(
            "learnPreset",
            tr("Aim (loss)"),
            tr("The loss says which errors count how much while it learns; a preset sets all of it."),
        )
        for name, (words, *_) in PRESETS.items():
            self.preset.addItem(words, name)
        column.addLayout(labelled(tr("Aim (lo&ss)"), self.preset))
        self.about = Text("", "caption")
        column.addWidget(self.about)

        self.fold = QToolButton()
        self.fold.setText(tr("Details"))
        self.fold.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        describe(
            self.fold,
            "learnDetails",
            tr("Details of learning"),
            tr("Show the parts of the loss, steps, rate."),
        )
        column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.details = QWidget()
        self.details.setObjectName("learnDetailsBody")
        column.addWidget(self.details)
        self._build_details()
        self.fold.clicked.connect(lambda: self.show_details(self.details.isHidden()))
        self.show_details(False)

        self._connect()
        context.work.plan_changed.connect(self.show_plan)
        context.work.corrections_changed.connect(self.show_plan)
        context.session.model_changed.connect(self.show_plan)
        self.show_plan()

    def _build_details(self) -> None:
        column = QVBoxLayout(self.details)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        self.region = _box(
            "learnRegion",
            tr("Region term"),
            tr("Rewards overlap and, by cross-entropy (CE), every pixel; Tversky minds missed parts."),
        )
        self.boundary = _box(
            "learnBoundary",
            tr("Boundary term"),
            tr("Punishes the distance between drawn and found boundary."),
        )
        self.schedule = _box(
            "learnScheduleChoice",
            tr("Schedule of the boundary term"),
            tr("Ramp up lets the region settle first; Hand over moves from region to boundary."),
        )
        self.augmentation = _box(
            "learnAugmentation",
            tr("Augmentation"),
            tr("How strongly images are turned, scaled and brightened while it learns."),
        )
        for box, words in (
            (self.region, REGION_WORDS),
            (self.boundary, BOUNDARY_WORDS),
            (self.schedule, SCHEDULE_WORDS),
        ):
            for data, text in words.items():
                box.addItem(text, data)
        for name in AUGMENTATIONS:
            self.augmentation.addItem(AUGMENTATION_WORDS[name], name)
        self.band = QCheckBox(tr("Boundary emphasis"))
        describe(
            self.band,
            "learnBand",
            tr("Boundary emphasis"),
            tr("Pixels near the contour count more: 1 + strength · exp(−(d−1)² / 2 width²), d px from it."),
        )
        self.band_strength = _number(
            "learnBandStrength",
            tr("Emphasis strength"),
            tr("How much more a contour pixel counts."),
            0,
            20,
            0.5,
            1,
        )
        self.band_width = _number(
            "learnBandWidth",
            tr("Emphasis width"),
            tr("How far from the contour it reaches."),
            0.5,
            20,
            0.5,
            1,
        )
        self.band_width.setSuffix(" px")
        self.weight = _number(
            "learnBoundaryWeight",
            tr("Largest boundary weight"),
            tr("Weight of the boundary term at the end of its schedule."),
            0,
            10,
            0.05,
            3,
        )
        self.drawing = ScheduleDrawing()
        self.steps = QSpinBox()
        self.steps.setRange(0, 5000)
        self.steps.setSingleStep(20)
        self.steps.setFixedWidth(CONTROL_WIDTH)
        describe(
            self.steps,
            "learnSteps",
            tr("Steps"),
            tr("How long it learns; automatic takes 20 steps for each correction, from 60 to 400."),
        )
        self.rate = _number(
            "learnRate",
            tr("Learning rate"),
            tr("Size of a step; automatic takes 0.001 for small networks, 0.0003 for larger ones."),
            0,
            0.1,
            0.0001,
            5,
        )
        self.rate.setSpecialValueText(tr("automatic"))
        self.batch_dice = QCheckBox(tr("Dice over the whole batch"))
        describe(
            self.batch_dice,
            "learnBatchDice",
            tr("Dice over the whole batch"),
            tr("Sums over all patches of a step before dividing; for classes that many patches do not have."),
        )
        column.addLayout(labelled(tr("Re&gion term"), self.region))
        column.addWidget(self.batch_dice)
        column.addWidget(self.band)
        self._band_rows = (
            _indented(tr("Strength"), self.band_strength),
            _indented(tr("Width"), self.band_width),
        )
        for row in self._band_rows:
            column.addWidget(row)
        column.addLayout(labelled(tr("&Boundary"), self.boundary))
        self._boundary_rows = (_indented(tr("Weight"), self.weight), _indented(tr("Schedule"), self.schedule))
        for row in self._boundary_rows:
            column.addWidget(row)
        column.addWidget(self.drawing)
        column.addLayout(labelled(tr("Steps"), self.steps))
        column.addLayout(labelled(tr("Learni&ng rate"), self.rate))
        column.addLayout(labelled(tr("A&ugmentation"), self.augmentation))

    def _connect(self) -> None:
        self.preset.activated.connect(self._on_preset)
        for box, name in ((self.region, "region"), (self.schedule, "schedule")):
            box.activated.connect(lambda _, b=box, n=name: self._change(**{n: b.currentData()}))
        self.boundary.activated.connect(
            lambda _: self._change(boundary=self.boundary.currentData(), boundary_weight=None)
        )
        for switch, name in ((self.band, "band"), (self.batch_dice, "batch_dice")):
            switch.toggled.connect(lambda on, n=name: self._change(**{n: on}))
        for number, name in (
            (self.band_strength, "band_lambda"),
            (self.band_width, "band_sigma"),
            (self.weight, "boundary_weight"),
        ):
            number.valueChanged.connect(lambda value, n=name: self._change(**{n: value}))
        self.steps.valueChanged.connect(lambda value: self._plan(steps=value or None))
        self.rate.valueChanged.connect(lambda value: self._plan(learning_rate=value or None))
        self.augmentation.activated.connect(
            lambda _: self._plan(augmentation=self.augmentation.currentData())
        )

    def show_plan(self) -> None:
        """Show the plan as it is now."""
        plan = self._context.work.plan
        loss = plan.loss
        name = next((n for n in PRESETS if RECIPES[n] == loss), OWN)
        has_own = self.preset.findData(OWN) >= 0
        with QSignalBlocker(self.preset):
            if name == OWN and not has_own:
                self.preset.addItem(tr("Own choice"), OWN)
            elif name != OWN and has_own:
                self.preset.removeItem(self.preset.findData(OWN))
        choose_quietly(self.preset, name)
        self.about.setText(PRESETS[name][1] if name != OWN else f"{_in_words(loss)}.")
        self.about.setToolTip(PRESETS[name][2] if name != OWN else "")
        for box, data in (
            (self.region, loss.region),
            (self.boundary, loss.boundary),
            (self.schedule, loss.schedule),
            (self.augmentation, plan.augmentation),
        ):
            choose_quietly(box, data)
        largest = BOUNDARY_WEIGHTS[loss.boundary] if loss.boundary_weight is None else loss.boundary_weight
        for control, value in (
            (self.band_strength, loss.band_lambda),
            (self.band_width, loss.band_sigma),
            (self.weight, largest),
            (self.rate, plan.learning_rate or 0.0),
        ):
            if control.value() != value:
                with QSignalBlocker(control):
                    control.setValue(value)
        with QSignalBlocker(self.steps):
            self.steps.setValue(plan.steps or 0)
        for switch, on in ((self.band, loss.band), (self.batch_dice, loss.batch_dice)):
            with QSignalBlocker(switch):
                switch.setChecked(on)
        for row in self._band_rows:
            row.setVisible(loss.band)
        for row in self._boundary_rows:
            row.setVisible(loss.boundary != "none")
        self.weight.setEnabled(loss.schedule != "rebalance")
        automatic = self._automatic_steps()
        self.steps.setSpecialValueText(tr("automatic ({automatic})", automatic=automatic))
        self.drawing.show_recipe(loss, plan.steps or automatic)

    @property
    def expected_steps(self) -> int:
        """Steps that a run started now would take."""
        return self._context.work.plan.steps or self._automatic_steps()

    def _automatic_steps(self) -> int:
        suiting = self._context.suiting(self._context.store.summaries())
        return default_steps(max(len(suiting), 1))

    def show_details(self, shown: bool) -> None:
        """Unfold the details, or fold them away."""
        set_icon(self.fold, "fold-open" if shown else "fold-closed", color="muted")
        self.fold.setAccessibleDescription(tr("unfolded") if shown else tr("folded"))
        self.details.setVisible(shown)

    def _on_preset(self) -> None:
        name = self.preset.currentData()
        if name in RECIPES:
            self._plan(loss=RECIPES[name])

    def _change(self, **values: Any) -> None:
        self._plan(loss=replace(self._context.work.plan.loss, **values))

    def _plan(self, **values: Any) -> None:
        self._context.work.plan = replace(self._context.work.plan, **values)


def _in_words(loss: LossRecipe) -> str:
    words = [REGION_WORDS[loss.region]]
    if loss.band:
        words.append(tr("contour emphasis"))
    if loss.boundary != "none":
        words.append(within(BOUNDARY_WORDS[loss.boundary]))
    return listed(words)


def _box(name: str, accessible: str, tip: str) -> QComboBox:
    box = QComboBox()
    box.setMinimumWidth(CONTROL_WIDTH)
    describe(box, name, accessible, tip)
    return box


def _number(
    name: str, accessible: str, tip: str, low: float, high: float, step: float, digits: int
) -> QDoubleSpinBox:
    box = _ShortNumber()
    box.setRange(low, high)
    box.setSingleStep(step)
    box.setDecimals(digits)
    box.setMinimumWidth(CONTROL_WIDTH)
    describe(box, name, accessible, tip)
    return box


class _ShortNumber(QDoubleSpinBox):
    """Shows no zeros behind the last digit that counts."""

    def textFromValue(self, value: float) -> str:
        return QLocale().toString(value, "g", 6)


def _indented(text: str, control: QWidget) -> QWidget:
    row = QWidget()
    layout = labelled(text, control)
    layout.setContentsMargins(2 * GRID, 0, 0, 0)
    row.setLayout(layout)
    row.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
    return row

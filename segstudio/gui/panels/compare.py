"""Comparing one's own labels with others: which lines are drawn, live numbers, and what differs."""

from __future__ import annotations

import math

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QHideEvent, QShowEvent
from PySide6.QtWidgets import QComboBox, QDoubleSpinBox, QGridLayout, QSizePolicy, QWidget

from segstudio.core.comparing import DISAGREEMENT_COLORS, EXTRA, MISSING, OTHER
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.panels.color_bar import ColorBar
from segstudio.gui.panels.contour_legend import LINE_WORDS, LineSample
from segstudio.gui.panels.live_numbers import LiveNumbers
from segstudio.gui.panels.parts import (
    Elided,
    Panel,
    Text,
    choose_quietly,
    describe,
    labelled,
    plain_tip,
    rule,
    swatch,
    with_tabular_figures,
    wrapped,
)
from segstudio.gui.theme import GRID
from segstudio.services.comparison import Key
from segstudio.services.live_scores import Agreement
from segstudio.words import tr

KEYS: tuple[Key, ...] = ("reference", "prediction", "new", "old")
SHOWN_WORDS = {
    "off": tr("Contours only"),
    "errors": tr("What differs"),
    "distance": tr("Distance of boundary"),
}
_NUMBERS = (  # how it is named here, its name, what it is
    ("Dice", "Dice", tr("Overlap: twice what both have, divided by the sum of both. 1 is perfect.")),
    (
        "HD95",
        "HD95",
        tr("95 % of the boundary lies no farther than this from the other boundary. 0 is perfect."),
    ),
    (
        "SurfaceDice",
        tr("Surface Dice"),
        tr("Share of both boundaries that lies within the tolerance of the other. 1 is perfect."),
    ),
)


class ComparePanel(Panel):
    """What is on the canvas besides one's own labels, and how well they agree."""

    def __init__(self, context: Context) -> None:
        super().__init__("comparePanel")
        self._context = context
        self._comparison = context.session.comparison
        self.numbers = LiveNumbers(context, self)
        self.hint = Text("", "muted")
        self.open = ActionButton(context.actions["actionOpenReference"], text=tr("Open reference…"))
        self.open.setObjectName("compareOpen")
        self.close_button = ActionButton(context.actions["actionCloseReference"], text=tr("Close it"))
        self.close_button.setObjectName("compareClose")
        self.column.addWidget(self.hint)
        self.body = Panel("compareBody")
        self.body.column.setContentsMargins(0, 0, 0, 0)
        self._build_lines()
        self.body.column.addWidget(rule())
        self._build_numbers()
        self.body.column.addWidget(rule())
        self._build_differences()
        self.column.addWidget(self.body)
        self.column.addLayout(wrapped(self.open, self.close_button, stretch=(1, 1)))
        self.column.addStretch(1)
        session = context.session
        self._comparison.changed.connect(self._follow)
        self._comparison.view_changed.connect(self._follow)
        session.case_changed.connect(self._follow)
        session.classes_changed.connect(self._show_judged)
        context.state.events.current_label.connect(self._show_judged)
        self.numbers.measured.connect(self._show_number)
        self.numbers.outdated.connect(self._fade)
        self._follow()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self.numbers.watch(True)
        self._comparison.watched = True

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        self.numbers.watch(False)
        self._comparison.watched = False

    # Building

    def _build_lines(self) -> None:
        grid = self._lines = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(1, 1)
        grid.addWidget(LineSample(self._context, "solid"), 0, 0)
        grid.addWidget(Text(tr("Your labels"), wrap=False), 0, 1)
        self.lines: dict[Key, tuple[LineSample, Elided, QComboBox]] = {}
        for row, key in enumerate(KEYS, start=1):
            box = QComboBox()
            describe(box, f"compareLine{key.capitalize()}", tr("Line"), tr("How this contour is drawn."))
            for line, words in LINE_WORDS.items():
                box.addItem(words, line)
            box.currentIndexChanged.connect(
                lambda _, key=key, box=box: self._comparison.draw(key, box.currentData())
            )
            parts = self.lines[key] = LineSample(self._context, "none", key), Elided(), box
            for column, widget in enumerate(parts):
                grid.addWidget(widget, row, column)
        self.body.column.addLayout(grid)

    def _build_numbers(self) -> None:
        self.against = QComboBox()
        describe(
            self.against,
            "compareAgainst",
            tr("Compared with"),
            tr("Whom your labels are compared with in the numbers and colours below."),
        )
        self.against.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.against.setMinimumContentsLength(12)
        self.against.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.against.currentIndexChanged.connect(
            lambda _: self._comparison.compare_with(self.against.currentData())
        )
        self.judged = QComboBox()
        describe(
            self.judged,
            "compareJudged",
            tr("Judged"),
            tr("Judge the current label alone, or all labels as one."),
        )
        self.judged.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.judged.setMinimumContentsLength(12)
        self.judged.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.judged.addItem(tr("Current label"), False)
        self.judged.addItem(tr("All labels"), True)
        self.judged.currentIndexChanged.connect(self._on_judged)
        self.body.column.addLayout(labelled(tr("Against"), self.against))
        self.body.column.addLayout(labelled(tr("Judge"), self.judged))
        grid = QGridLayout()
        grid.setHorizontalSpacing(GRID)
        grid.setVerticalSpacing(GRID // 2)
        grid.setColumnStretch(0, 1)
        self.cells: dict[tuple[str, str], Text] = {}
        words = {"section": tr("Slice"), "volume": tr("Volume")}
        for column, part in enumerate(words, start=1):
            head = self.cells[part, ""] = Text(words[part], "caption", wrap=False)
            grid.addWidget(head, 0, column, Qt.AlignmentFlag.AlignRight)
        for row, (key, name, tip) in enumerate(_NUMBERS, start=1):
            label = Text(name, wrap=False)
            label.setToolTip(plain_tip(tip))
            grid.addWidget(label, row, 0)
            for column, part in enumerate(words, start=1):
                cell = self.cells[part, key] = Text("…", wrap=False)
                cell.setObjectName(f"compare{part.capitalize()}{key}")
                cell.setAccessibleName(tr("{name}, {part}", name=name, part=words[part]))
                cell.setMinimumWidth(72)
                cell.setAlignment(Qt.AlignmentFlag.AlignRight)
                with_tabular_figures(cell)
                grid.addWidget(cell, row, column)
        self.body.column.addLayout(grid)
        self.tolerance = _length_box(self._comparison.tolerance, 0.0, 100.0)
        describe(
            self.tolerance,
            "compareTolerance",
            tr("Tolerance of the surface Dice"),
            tr("How far boundaries may lie apart and still agree, such as two readers do."),
        )
        self.tolerance.valueChanged.connect(lambda value: setattr(self._comparison, "tolerance", value))
        self.body.column.addLayout(labelled(tr("Tolerance"), self.tolerance))

    def _build_differences(self) -> None:
        self.shown = QComboBox()
        describe(
            self.shown,
            "compareShown",
            tr("Shown on the canvas"),
            tr("Colour the voxels that differ, or your boundary by its distance from the other (Shift+Y)."),
        )
        for shown, words in SHOWN_WORDS.items():
            self.shown.addItem(words, shown)
        self.shown.currentIndexChanged.connect(
            lambda _: setattr(self._comparison, "shown", self.shown.currentData())
        )
        self.body.column.addLayout(labelled(tr("Show"), self.shown))
        self.legend = QWidget()
        legend = QGridLayout(self.legend)
        legend.setContentsMargins(0, 0, 0, 0)
        legend.setHorizontalSpacing(GRID)
        legend.setColumnStretch(1, 1)
        self._patches = []
        for row, (code, words) in enumerate(
            (
                (EXTRA, tr("Only in yours (false positive)")),
                (MISSING, tr("Missing in yours (false negative)")),
                (OTHER, tr("Another label")),
            )
        ):
            patch = Text("", wrap=False)
            self._patches.append((patch, code))
            legend.addWidget(patch, row, 0)
            legend.addWidget(Text(words, "muted"), row, 1)
        self.scale = ColorBar()
        self.reach = _length_box(self._comparison.reach, 0.1, 500.0)
        describe(
            self.reach,
            "compareReach",
            tr("Distance at the ends of the scale"),
            tr("Distance at the scale's ends."),
        )
        self.reach.valueChanged.connect(lambda value: setattr(self._comparison, "reach", value))
        self.scale_row = QWidget()
        ends = labelled(tr("Scale up to"), self.reach)
        ends.setContentsMargins(0, 0, 0, 0)
        self.scale_row.setLayout(ends)
        for widget in (self.legend, self.scale, self.scale_row):
            self.body.column.addWidget(widget)
        self.restyle()

    def restyle(self) -> None:
        for patch, code in self._patches:
            patch.setPixmap(swatch(DISAGREEMENT_COLORS[code]))

    # Following

    @property
    def _unit(self) -> str:
        volume = self._context.session.volume
        return "mm" if volume is not None and volume.geometry.calibrated else "px"

    def _follow(self) -> None:
        comparison, volume = self._comparison, self._context.session.volume
        others, against = comparison.others, comparison.against
        if volume is None:
            said = tr("Open a case first; then its labels can be compared with a reference or a prediction.")
        elif not others:
            said = tr(
                "Open a reference, or segment with a model: then both can be compared here while you paint."
            )
        elif comparison.flickering and against is not None:
            said = tr("Showing {name} instead of your labels; Y changes back.", name=against.name)
        else:
            said = ""
        self.hint.show_text(said)
        self.body.setVisible(bool(others))
        self.close_button.setVisible(any(other.key == "reference" for other in others))
        there = {other.key: other for other in others}
        for key, (sample, name, box) in self.lines.items():
            for widget in (sample, name, box):
                widget.setVisible(key in there)
            if key in there:
                sample.show_line(there[key].line)
                name.setText(there[key].name)
                box.setAccessibleName(tr("Line of {name}", name=there[key].name))
                choose_quietly(box, there[key].line)
        with QSignalBlocker(self.against):
            self.against.clear()
            for other in others:
                self.against.addItem(other.name, other.key)
            self.against.setCurrentIndex(self.against.findData(against.key if against else None))
        choose_quietly(self.judged, comparison.all_labels)
        choose_quietly(self.shown, comparison.shown)
        self.legend.setVisible(comparison.shown == "errors")
        self.scale.setVisible(comparison.shown == "distance")
        self.scale_row.setVisible(comparison.shown == "distance")
        self.scale.show_scale(comparison.reach, self._unit)
        for length, value in ((self.reach, comparison.reach), (self.tolerance, comparison.tolerance)):
            with QSignalBlocker(length):
                length.setSuffix(f" {self._unit}")
                length.setValue(value)
        flat = volume is not None and volume.geometry.is_picture
        for (part, number), cell in self.cells.items():
            cell.setVisible(part == "section" or not flat)
            if part == "section" and not number:
                cell.setText(tr("Picture") if flat else tr("Slice"))
        self._show_judged()

    def _show_judged(self, *_: object) -> None:
        state, labels = self._context.state, self._context.session.labels
        label_class = None if labels is None else labels.classes.get(state.current_label)
        name = (
            label_class.name if label_class else tr("all labels") if not state.current_label else tr("label")
        )
        self.judged.setItemText(0, tr("Current: {name}", name=name))
        self.judged.setItemData(0, plain_tip(name), Qt.ItemDataRole.ToolTipRole)

    def _on_judged(self) -> None:
        self._comparison.all_labels = bool(self.judged.currentData())

    def _show_number(self, part: str, found: Agreement | None) -> None:
        values = ("–", "–", "–") if found is None else _words(found)
        for (name, _, tip), words in zip(_NUMBERS, values, strict=True):
            cell = self.cells[part, name]
            cell.setText(words)
            cell.set_kind("")
            if found is not None:
                sizes = (
                    tr(
                        "Yours: {own:,} pixels, the other: {other:,}.",
                        own=found.voxels,
                        other=found.reference_voxels,
                    )
                    if self._unit == "px"
                    else tr(
                        "Yours: {own:,} voxels, the other: {other:,}.",
                        own=found.voxels,
                        other=found.reference_voxels,
                    )
                )
                cell.setToolTip(plain_tip(f"{tip} {sizes}"))

    def _fade(self, part: str) -> None:
        if part == "volume":  # those of the section follow too soon to be seen fading
            for name, *_ in _NUMBERS:
                self.cells[part, name].set_kind("muted")


def _length_box(value: float, low: float, high: float) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setRange(low, high)
    box.setDecimals(1)
    box.setSingleStep(0.5)
    box.setValue(value)
    box.setMinimumWidth(96)
    return box


def _words(found: Agreement) -> tuple[str, str, str]:
    """The three numbers with their units; a dash where there is nothing to measure."""
    dice, surface = (_share(value) for value in (found.dice, found.surface_dice))
    if math.isnan(found.hd95):
        return dice, "–", surface
    hd95 = "∞" if math.isinf(found.hd95) else tr("{hd95:.2f} {unit}", hd95=found.hd95, unit=found.unit)
    return dice, hd95, surface


def _share(value: float) -> str:
    return "–" if math.isnan(value) else tr("{value:.3f}", value=value)

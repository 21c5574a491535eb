"""What a new model is to be, before it is trained from the reviewed cases or from a folder."""

from __future__ import annotations

import shlex
from collections.abc import Callable, Mapping

from PySide6.QtCore import QSignalBlocker, QSize, Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.labels import LabelClass
from segstudio.gui.context import Context
from segstudio.gui.dialogs import within_screen
from segstudio.gui.handlers.segmenting import window_threads
from segstudio.gui.icons import icon
from segstudio.gui.model_facts import spell_count
from segstudio.gui.panels.filter import LARGEST_SIZE
from segstudio.gui.panels.parts import (
    Text,
    describe,
    in_row,
    labelled,
    plain_tip,
    swatch,
    with_tabular_figures,
)
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.gui.train_material import SEED, Lessons
from segstudio.gui.train_source import TrainSource
from segstudio.learning.plan import TrainPlan
from segstudio.services.network_table import DEFAULT_NAMES, NetworkSizesTask
from segstudio.words import tr

FIELD = 240
ROW = 26
GOOD_FOR = {
    "unet-s": tr("A good start for most images; quick without a GPU."),
    "unet-m": tr("More kinds of images and finer detail; a GPU helps."),
    "resunet-s": tr("Large organs: it sees far around each pixel."),
    "resunet-m": tr("The same with more room to learn; a GPU helps."),
    "denseunet-s": tr("Thin structures such as vessels; slow without a GPU."),
    "denseunet-m": tr("The same with more room to learn; a GPU helps."),
    "tiny-cnn": tr("To compare with: it sees 5 × 5 pixels and no more."),
}
STEPS = 400
MOST_CLASSES = 4  # in sight at once
LEAST_NETWORKS = 3


class TrainDialog(QDialog):
    """Network, classes, filter, steps and name; what is still missing is said, and Train is off till then."""

    def __init__(
        self,
        context: Context,
        then: Callable[[TrainPlan, Lessons], None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a new model.

        Args:
            then: takes the plan, and what the model is trained from.
        """
        super().__init__(parent)
        self.setObjectName("trainDialog")
        self.setWindowTitle(tr("Train a new model"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(within_screen(self, QSize(680, 680)))
        self._context, self._then = context, then
        self.source = TrainSource(context)
        self.about = Text("")
        self.about.setObjectName("trainMaterial")
        self.caution = Text("", "warning")
        self.caution.setObjectName("trainCaution")
        self.networks = _table("trainNetwork", tr("Network"), tr("What the new model is built as."))
        self.classes = _table(
            "trainClasses", tr("Classes"), tr("Which labels it learns; a double click on a name changes it.")
        )
        self.filter = QSpinBox()
        self.steps = QSpinBox()
        self.name = QLineEdit()
        self.problem = Text(" ", "bad")
        self.problem.setObjectName("trainProblem")
        self._fill_networks()
        self._build_classes()
        self._fill_classes()
        self._build_fields()
        self._lay_out()
        self._check()
        self.source.offer_changed.connect(self._on_offer)
        self.source.busy_changed.connect(self._check)
        self._counting = context.runner.submit(NetworkSizesTask(), on_done=self._show_sizes, quiet=True)

    def _fill_networks(self) -> None:
        table = self.networks
        table.setColumnCount(3)
        table.setHorizontalHeaderLabels([tr("Network"), tr("Weights"), tr("Good for")])
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        names = sorted(DEFAULT_NAMES, key=list(GOOD_FOR).index)
        table.setRowCount(len(names))
        for row, name in enumerate(names):
            for column, text in enumerate((name, "…", GOOD_FOR[name])):
                table.setItem(row, column, _cell(text))
        _fit(table, rows=len(names), stretch=2, least=LEAST_NETWORKS)
        table.selectRow(0)

    def _build_classes(self) -> None:
        table = self.classes
        table.setColumnCount(3)
        table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        table.setEditTriggers(
            QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed
        )
        table.itemChanged.connect(lambda _: self._check())

    def _fill_classes(self) -> None:
        table, offer, guard = self.classes, self.source.offer, QSignalBlocker(self.classes)
        heads = [tr("Label"), tr("Name"), tr("Cases") if offer.choosable else tr("Images")]
        table.setHorizontalHeaderLabels(heads)
        table.setRowCount(len(offer.classes))
        for row, ((label_class, count), ticked) in enumerate(zip(offer.classes, offer.proposed, strict=True)):
            tick = _cell(str(label_class.number))
            if offer.choosable:
                tick.setFlags(tick.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            tick.setCheckState(Qt.CheckState.Checked if ticked else Qt.CheckState.Unchecked)
            name = _cell(label_class.name)
            name.setFlags(name.flags() | Qt.ItemFlag.ItemIsEditable)
            name.setIcon(swatch(label_class.color))
            name.setToolTip(tr("Double click to change the name."))
            for column, item in enumerate((tick, name, _cell(str(count)))):
                table.setItem(row, column, item)
        guard.unblock()
        _fit(table, rows=min(max(len(offer.classes), 1), MOST_CLASSES), stretch=1)

    def _show_classes(self) -> None:
        there = bool(self.source.offer.classes)
        for widget in (self.classes_title, self.classes):
            widget.setVisible(there)

    def _build_fields(self) -> None:
        self.filter.setRange(1, LARGEST_SIZE)
        self.filter.setSingleStep(2)
        self.filter.setSpecialValueText(tr("none"))
        describe(
            self.filter,
            "trainFilter",
            tr("Mean filter"),
            tr("Side of the mean filter that every image goes through, in training and in use; odd."),
        )
        self.steps.setRange(20, 20_000)
        self.steps.setSingleStep(100)
        self.steps.setValue(STEPS)
        describe(
            self.steps,
            "trainSteps",
            tr("Steps"),
            tr(
                "How long it learns. A few hundred show whether it works; a good model may need some "
                "thousand."
            ),
        )
        describe(self.name, "trainName", tr("Name"), tr("What the new model will be called."))
        for box in (self.filter, self.steps, self.name):
            box.setFixedWidth(FIELD)
        self._proposed = ""
        self._propose_name()
        self.filter.valueChanged.connect(lambda _: self._check())
        self.name.textChanged.connect(lambda _: self._check())

    def _lay_out(self) -> None:
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.train = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.train.setText(tr("Train"))
        self.train.setProperty("primary", True)
        describe(self.train, "trainStart", tr("Train"), tr("Train the new model beside the window."))
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        describe(cancel, "trainCancel", tr("Cancel"), tr("Train nothing."))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        symbol = Text("", wrap=False)
        symbol.setPixmap(icon("correction", color="muted", size=20).pixmap(20, 20))
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(GRID)
        column.addWidget(self.source)
        column.addLayout(in_row(symbol, self.about, stretch=(0, 1)))
        column.addWidget(self.caution)
        column.addSpacing(GRID // 2)
        column.addWidget(Text(tr("Network"), "title", wrap=False))
        column.addWidget(self.networks)
        column.addSpacing(GRID // 2)
        self.classes_title = Text(tr("Classes"), "title", wrap=False)
        column.addWidget(self.classes_title)
        column.addWidget(self.classes)
        column.addSpacing(GRID // 2)
        column.addLayout(labelled(tr("&Name"), self.name))
        column.addLayout(labelled(tr("Mean &filter"), self.filter))
        column.addLayout(labelled(tr("&Steps"), self.steps))
        column.addStretch(1)
        column.addWidget(self.problem)
        column.addSpacing(DOCK_PADDING - GRID)
        column.addWidget(buttons)
        self._show_classes()
        self.name.setFocus()

    def _propose_name(self) -> None:
        """Call the model after what it learns, unless a person has called it something."""
        if self.name.text() != self._proposed:
            return
        named = [c.name for c in self.ticked] if self.source.offer.names_things else []
        self._proposed = self._free_name(next(iter(named), tr("my model")))
        self.name.setText(self._proposed)

    def _free_name(self, wanted: str) -> str:
        library, name, number = self._context.library, wanted, 2
        while library.why_not_called(None, name) and number < 100:
            name, number = f"{wanted}-{number}", number + 1
        return name

    @property
    def _ticked_rows(self) -> list[int]:
        rows = range(self.classes.rowCount())
        return [row for row in rows if _at(self.classes, row, 0).checkState() == Qt.CheckState.Checked]

    @property
    def ticked(self) -> list[LabelClass]:
        """The classes that are to be learned, as the corrections call them."""
        return [self.source.offer.classes[row][0] for row in self._ticked_rows]

    @property
    def class_names(self) -> tuple[str, ...]:
        """Their names as they stand in the table."""
        return tuple(_at(self.classes, row, 1).text().strip() for row in self._ticked_rows)

    @property
    def network(self) -> str:
        """The chosen network."""
        return _at(self.networks, max(self.networks.currentRow(), 0), 0).text()

    def plan(self) -> TrainPlan:
        """How the model would be trained."""
        settings = self._context.settings.value
        name = self.name.text().strip()
        lessons = self.source.offer.lessons(self.ticked)
        material, shows = lessons.options[:2], lessons.options[2:]
        words = ["segstudio", "train", *material, "--network", self.network, *shows]
        words += ["--classes", ",".join(self.class_names), "--filter", str(self.filter.value())]
        words += ["--steps", str(self.steps.value()), "--name", name, "-o", f"{name}.safetensors"]
        return TrainPlan(
            network=self.network,
            name=name,
            class_names=self.class_names,
            steps=self.steps.value(),
            filter_size=self.filter.value(),
            device=settings.device,
            threads=window_threads(settings),
            seed=SEED,
            data=lessons.data,
            drawn_by=lessons.drawn_by,
            command=shlex.join(words),
        )

    def accept(self) -> None:
        """Give the plan on."""
        plan, lessons = self.plan(), self.source.offer.lessons(self.ticked)
        super().accept()
        self._then(plan, lessons)

    def done(self, result: int) -> None:
        """Let go of the count that may still be under way."""
        self._counting.cancel()
        self.source.let_go()
        super().done(result)

    def _on_offer(self) -> None:
        self._fill_classes()
        self._show_classes()
        self._propose_name()
        self._check()

    def _check(self) -> None:
        offer, ticked = self.source.offer, self.ticked
        about, short = offer.about(ticked), offer.is_short(ticked)
        self.about.setText(about)
        self.about.set_kind("warning" if short else "")
        self.caution.show_text(offer.caution(ticked))
        self.caution.setToolTip(plain_tip("\n".join(offer.details())))
        problem = tr("The folder is being looked at.") if self.source.busy else offer.why_not(ticked)
        names = [name.casefold() for name in self.class_names]
        if not problem and (not all(names) or len(set(names)) < len(names)):
            problem = tr("Every class needs a name of its own.")
        if not problem and self.filter.value() % 2 == 0:
            problem = tr("The side of the mean filter is odd; {value} is not.", value=self.filter.value())
        problem = problem or self._context.library.why_not_called(None, self.name.text())
        self.problem.setText(problem if problem and problem != about else " ")  # each is said once
        self.train.setEnabled(not problem)
        self.train.setToolTip(plain_tip(problem) if problem else tr("Train the new model beside the window."))

    def _show_sizes(self, sizes: Mapping[str, int]) -> None:
        for row in range(self.networks.rowCount()):
            count = sizes.get(_at(self.networks, row, 0).text())
            if count is not None:
                _at(self.networks, row, 1).setText(spell_count(count))


def _table(name: str, accessible: str, tip: str) -> QTableWidget:
    table = QTableWidget()
    describe(table, name, accessible, tip)
    table.verticalHeader().setVisible(False)
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setTabKeyNavigation(False)
    table.setTextElideMode(Qt.TextElideMode.ElideMiddle)
    table.setStyleSheet("QTableWidget::item { padding: 0px 4px; }")  # below its heading
    with_tabular_figures(table)
    return table


def _fit(table: QTableWidget, *, rows: int, stretch: int, least: int | None = None) -> None:
    """Give a table the height of so many rows, and one column all the width that is left.

    Args:
        least: how many rows are enough where there is no room for more; by default all of them.
    """
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column in range(table.columnCount()):
        mode = (
            QHeaderView.ResizeMode.Stretch if column == stretch else QHeaderView.ResizeMode.ResizeToContents
        )
        header.setSectionResizeMode(column, mode)
    for row in range(table.rowCount()):
        table.setRowHeight(row, ROW)
    table.setMinimumHeight(header.sizeHint().height() + (rows if least is None else least) * ROW + 4)
    table.setMaximumHeight(header.sizeHint().height() + rows * ROW + 4)


def _cell(text: str) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    item.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
    return item


def _at(table: QTableWidget, row: int, column: int) -> QTableWidgetItem:
    item = table.item(row, column)
    assert item is not None  # every cell was filled when the dialog was built
    return item

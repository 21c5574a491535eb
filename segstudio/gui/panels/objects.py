"""The objects of the labels: how many there are, and a table of what each measures."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

from PySide6.QtCore import QItemSelection, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QAbstractItemView, QCheckBox, QHeaderView, QPushButton, QSizePolicy, QTableView

from segstudio.core.labels import LabelMap
from segstudio.core.objects import ObjectMeasure
from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.dialogs import ask_target
from segstudio.gui.panels.object_rows import ObjectRows, no_size_words
from segstudio.gui.panels.parts import (
    Panel,
    Text,
    check_quietly,
    describe,
    in_row,
    nothing_yet,
    with_tabular_figures,
)
from segstudio.gui.theme import CONTROL_HEIGHT
from segstudio.gui.tip_follower import enable
from segstudio.services.jobs import Ticket
from segstudio.services.postprocessing import SaveObjectsTask
from segstudio.services.quiet import ObjectsTask
from segstudio.services.samples import folder_for_results
from segstudio.words import counted, tr

IDLE_MS = 400  # after the last stroke, before the objects are measured again
ROW_HEIGHT = 24


class ObjectsPanel(Panel):
    """Counts and measures while it is shown; a chosen row brings its object to the middle of the canvas."""

    def __init__(self, context: Context) -> None:
        super().__init__("objectsPanel")
        self._context = context
        self._measuring: Ticket | None = None
        self._stale = True
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._measure)

        self.count = Text("")
        self.count.setObjectName("objectsCount")
        with_tabular_figures(self.count)
        self.remark = Text("", "muted")
        self.remark.setObjectName("objectsRemark")
        self.rows = ObjectRows(self)
        self.table = QTableView()
        self._build_table()
        self.colors = QCheckBox(tr("Colour each"))
        describe(
            self.colors,
            "objectsColors",
            tr("Colour each object"),
            tr("Draw neighbouring objects in different colours instead of the colour of their label."),
        )
        self.export = QPushButton(tr("Export…"))
        describe(
            self.export,
            "objectsExport",
            tr("Export the table"),
            tr("Save the table for a spreadsheet, one row an object."),
        )
        self.column.addLayout(in_row(self.count, self.colors, self.export, stretch=(1,)))
        self.column.addWidget(self.remark)
        self.column.addWidget(self.table, 1)
        self.column.addStretch(0)

        self.colors.toggled.connect(self._on_colors)
        self.export.clicked.connect(self._on_export)
        session = context.session
        session.case_changed.connect(self._on_case)
        session.labels_changed.connect(self._on_labels)
        session.classes_changed.connect(self._on_labels)
        session.model_changed.connect(self._on_labels)
        context.state.events.apart.connect(self._show_colors)
        self._show_colors()
        self._on_case()

    def _build_table(self) -> None:
        describe(
            self.table,
            "objectsTable",
            tr("Objects"),
            tr("Click a heading to sort; choose a row to bring its object to the middle of the canvas."),
        )
        self.table.setModel(self.rows)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setTabKeyNavigation(False)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.setMinimumHeight(3 * CONTROL_HEIGHT)
        self.table.setSizePolicy(
            QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored
        )  # it scrolls itself
        self.table.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().setVisible(False)
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        header = self.table.horizontalHeader()
        header.setHighlightSections(False)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        header.setSortIndicator(0, self.rows.order)
        self.table.setSortingEnabled(True)  # sorts as the heading says, so that comes first
        with_tabular_figures(self.table)
        self.table.selectionModel().selectionChanged.connect(self._on_selection)

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._idle.start(0)

    # Measuring

    def _on_case(self) -> None:
        self._show([])
        self._on_labels()

    def _on_labels(self, *_: object) -> None:
        self._stale = True
        self._idle.start(IDLE_MS)

    def _measure(self) -> None:
        volume, labels = self._context.session.volume, self._context.session.labels
        if volume is None or labels is None or self._measuring is not None or not self.isVisible():
            return
        self._stale = False

        def ended(found: list[ObjectMeasure] | None = None, why: str = "") -> None:
            self._measuring = None
            if self._context.session.labels is labels:
                self._show(found or [], why)
            if self._stale:
                self._idle.start(IDLE_MS)

        self._measuring = self._context.runner.submit(
            ObjectsTask(volume, labels),
            case_id=volume.case_id,
            quiet=True,
            on_done=ended,
            on_failed=lambda error: ended(why=str(error)),
            on_cancelled=ended,
        )

    def _show(self, found: list[ObjectMeasure], why: str = "") -> None:
        volume, labels = self._context.session.volume, self._context.session.labels
        chosen = self._chosen()
        geometry, unit = (None, "") if volume is None else (volume.geometry, volume.units)
        self.rows.show_objects(found, geometry, unit)
        self.remark.setText(no_size_words(geometry) if found else "")
        self.remark.setVisible(bool(self.remark.text()))
        self.table.resizeColumnsToContents()
        self.table.setVisible(bool(found))
        self.colors.setVisible(volume is not None)
        self.export.setVisible(volume is not None)
        enable(self.export, "" if found else tr("There is no object in the labels."))
        if volume is None or labels is None:
            words = tr("Open an image, and the objects of its labels are counted and measured here.")
        else:
            words = why or count_words(found, labels, has_model=self._context.session.model is not None)
        self.count.set_kind("" if found else "warning" if why else "muted")
        self.count.setText(words)
        if chosen is not None:
            self._choose_near(chosen)

    def _chosen(self) -> ObjectMeasure | None:
        selected = self.table.selectionModel().selectedRows()
        return self.rows.at(selected[0].row()) if selected else None

    def _choose_near(self, chosen: ObjectMeasure) -> None:
        """Keep the choice where the same object is still there, without moving the canvas."""
        row = self.rows.row_of(chosen.box)
        if row is not None:
            model = self.table.selectionModel()
            model.blockSignals(True)
            self.table.selectRow(row)
            model.blockSignals(False)

    # What a person does

    def _on_selection(self, chosen: QItemSelection) -> None:
        if chosen.indexes():
            one = self.rows.at(chosen.indexes()[0].row())
            self._context.work.looked_up.emit(one.centroid_zyx)

    def _on_colors(self, on: bool) -> None:
        self._context.state.apart = on

    def _show_colors(self, *_: object) -> None:
        check_quietly(self.colors, self._context.state.apart)

    def _on_export(self) -> None:
        session = self._context.session
        if session.volume is None:
            return
        objects = self.rows.in_order()
        folder = folder_for_results(session.path)
        ask_target(
            self,
            self._context,
            purpose="objects",
            title=tr("Export the table of objects"),
            filters=tr("Tables (*.csv)"),
            suggestion=folder / f"{session.volume.name or 'case'}-objects.csv",
            then=lambda path: self._write(objects, path),
        )

    def _write(self, objects: list[ObjectMeasure], path: Path) -> None:
        if not path.suffix:
            path = path.with_name(f"{path.name}.csv")

        def failed(error: SegStudioError) -> None:
            self._context.notify(error)

        self._context.runner.submit(
            SaveObjectsTask(objects, path),
            on_done=lambda written: self._context.notify(
                counted(
                    "{n:,} object is in {name}.",
                    "{n:,} objects are in {name}.",
                    len(objects),
                    name=written.name,
                )
            ),
            on_failed=failed,
        )


def count_words(found: list[ObjectMeasure], labels: LabelMap, *, has_model: bool = True) -> str:
    """How many objects there are of each label, such as "47 cell · 3 wall"."""
    if not found:
        return nothing_yet(has_model)
    counts = Counter((one.class_number, one.class_name) for one in found)
    words = [tr("{count:,} {name}", count=count, name=name) for (_, name), count in sorted(counts.items())]
    total = tr("{found:,} objects: ", found=len(found)) if len(words) > 1 else ""
    return total + " · ".join(words)

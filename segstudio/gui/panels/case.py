"""The cases at hand, and what is known about the open one."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QPoint, QSignalBlocker, QSize, Qt, QTimer
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import (
    QListWidget,
    QListWidgetItem,
    QMenu,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.filters import filter_badge
from segstudio.core.measure import LabelMeasure
from segstudio.core.volume import Volume
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import icon
from segstudio.gui.panels.case_marks import CaseMarks
from segstudio.gui.panels.case_measures import Measures
from segstudio.gui.panels.fold import Fold
from segstudio.gui.panels.parts import (
    Elided,
    KeyValues,
    Panel,
    Text,
    describe,
    plain_tip,
    rule,
)
from segstudio.gui.panels.project_list import ProjectList
from segstudio.gui.theme import CONTROL_HEIGHT, GRID
from segstudio.gui.titles import open_name
from segstudio.services.aliases import listed_name, may_name
from segstudio.services.jobs import Ticket
from segstudio.services.quiet import MeasureTask
from segstudio.words import listed, tr

ROWS_SHOWN = 6
IDLE_MS = 400  # after the last stroke, before the labels are measured again
MOST_MEASURES = 12


class CasePanel(Panel):
    """Files to go through, facts of the open one, and the size of its labels."""

    def __init__(self, context: Context) -> None:
        super().__init__("casePanel")
        self._context = context
        self._marks = CaseMarks(context, self)
        self._aliases: dict[Path, str] = {}
        self._measuring: Ticket | None = None
        self._stale = False
        self._idle = QTimer(self, singleShot=True, interval=IDLE_MS)
        self._idle.timeout.connect(self._measure)

        self.list = QListWidget()
        describe(self.list, "caseList", tr("Cases"), tr("The opened files; click one to go on with it."))
        self.list.setIconSize(QSize(16, 16))
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.itemClicked.connect(self._on_chosen)
        self.list.itemActivated.connect(self._on_chosen)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.customContextMenuRequested.connect(self._on_menu)
        self.column.addWidget(self.list)
        self.project = ProjectList(context)
        self.column.addWidget(self.project, 1)

        self.empty = _NoCase(context)
        self.column.addWidget(self.empty)
        self.about = QWidget()
        self.fold = Fold(
            self.about,
            "caseAbout",
            tr("About the image"),
            tr("About the image"),
            tr("Show its size and kind, and the sizes of its labels."),
        )
        about = QVBoxLayout(self.about)
        about.setContentsMargins(0, 0, 0, 0)
        about.setSpacing(GRID)
        self.column.addWidget(self.fold, 0, Qt.AlignmentFlag.AlignLeft)
        self.column.addWidget(self.about)
        self.name = Elided()
        self.name.setObjectName("caseName")
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        about.addWidget(self.name)
        self.facts = KeyValues("caseFacts")
        about.addWidget(self.facts)
        self.warnings = Text("", "warning")
        self.warnings.setObjectName("caseWarnings")
        self.column.addWidget(self.warnings)
        self.line = rule()
        about.addWidget(self.line)
        self.measures = Measures()
        about.addWidget(self.measures)
        self.column.addStretch(0)

        session, work = context.session, context.work
        session.case_changed.connect(self._on_case)
        session.filter_changed.connect(self._show_facts)
        session.dirty_changed.connect(self._mark_open_case)
        session.labels_changed.connect(self._on_labels)
        session.counts.changed.connect(self._show_none)
        session.classes_changed.connect(self._on_labels)
        session.reviewed_changed.connect(self._show_facts)
        session.model_changed.connect(self._on_labels)
        session.saved.connect(self._mark_open_case)
        work.cases_changed.connect(self._show_cases)
        work.cases_changed.connect(self._marks.look_beside)
        self._marks.changed.connect(self._show_cases)
        work.corrections_changed.connect(self._mark_open_case)
        context.settings.changed.connect(lambda *_: self._on_case())
        context.projects.changed.connect(self._on_project)
        self._on_case()
        self._on_project()

    def restyle(self) -> None:
        self._show_cases()
        self.project.restyle()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        if self._stale:
            self._idle.start()

    # Cases

    def _on_project(self) -> None:
        """In a project the room is for its list; what is known of the image is there when it is asked for."""
        self._show_facts()
        self.fold.unfold(self._context.projects.project is None)

    def _on_case(self) -> None:
        self._show_cases()
        self._mark_open_case()
        self._show_facts()
        self.measures.show_measures([], self._context)
        self._on_labels()

    def _show_cases(self) -> None:
        cases, here = self._context.work.cases, self._context.session.path
        with QSignalBlocker(self.list):
            self.list.clear()
            for number, path in enumerate(cases, 1):
                item = QListWidgetItem(self._name_of(path, number))
                item.setData(Qt.ItemDataRole.UserRole, str(path))
                self.list.addItem(item)
                self._draw_item(item, path, path == here)
                if path == here:
                    self.list.setCurrentItem(item)
        self.list.setVisible(bool(cases) and self._context.projects.project is None)
        rows = min(max(len(cases), 1), ROWS_SHOWN)
        self.list.setFixedHeight(rows * (self.list.sizeHintForRow(0) if cases else CONTROL_HEIGHT) + GRID)

    def _draw_item(self, item: QListWidgetItem, path: Path, is_open: bool) -> None:
        name, token, words = self._marks.look_of(path, is_open)
        item.setIcon(icon(name, color=token, size=16))
        where = str(path) if self._context.settings.value.show_patient_data else item.text()
        item.setToolTip(plain_tip(f"{where} ({words})"))
        item.setData(Qt.ItemDataRole.AccessibleTextRole, f"{item.text()}, {words}")
        font = item.font()
        font.setBold(is_open)
        item.setFont(font)

    def _mark_open_case(self, *_: object) -> None:
        path = self._context.session.path
        if path is None or path not in self._context.work.cases:
            return
        self._marks.note(path)
        item = self.list.item(self._context.work.cases.index(path))
        if item is not None:
            self._draw_item(item, path, True)

    def _name_of(self, path: Path, number: int) -> str:
        """What the list calls a file; of one that may name a patient the alias, once it was opened."""
        if path == self._context.session.path and not self._context.projects.open_id:
            name = open_name(self._context)
            volume = self._context.session.volume
            if volume is not None and name != volume.name:
                self._aliases[path] = name
        settings = self._context.settings.value
        if path in self._aliases and not settings.show_patient_data:
            return self._aliases[path]
        return listed_name(path, number, settings)

    def _on_chosen(self, item: QListWidgetItem) -> None:
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        if path != self._context.session.path:
            self._context.open_paths([path])

    def _on_menu(self, at: QPoint) -> None:
        item = self.list.itemAt(at) or self.list.currentItem()
        if item is None:
            return
        path = Path(item.data(Qt.ItemDataRole.UserRole))
        menu = QMenu(self.list)
        menu.setObjectName("caseMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self._context.open_paths([path]))
        second = menu.addAction(
            tr("Show as second image"), lambda: self._context.work.second_wanted.emit([path])
        )
        second.setEnabled(self._context.session.volume is not None)
        menu.popup(self.list.viewport().mapToGlobal(at))

    # Facts

    def _show_facts(self, *_: object) -> None:
        volume, labels = self._context.session.volume, self._context.session.labels
        nothing = self._context.projects.project is None and not self._context.work.cases
        self.empty.setVisible(volume is None and nothing)
        self.fold.setVisible(volume is not None and self._context.projects.project is not None)
        self.name.setVisible(volume is not None)
        self.line.setVisible(volume is not None)
        if volume is None or labels is None:
            self.facts.show_facts([])
            self.warnings.show_text("")
            return
        self.name.setText(open_name(self._context) or tr("Unnamed case"))
        facts = describe_volume(volume)
        facts.append((tr("Filter"), filter_badge(self._context.session.filter_size)))
        if volume.shape[0] > 1:
            facts.append(
                (
                    tr("Reviewed"),
                    tr("{reviewed} of {shape} slices", reviewed=len(labels.reviewed), shape=volume.shape[0]),
                )
            )
        settings = self._context.settings.value
        if volume.source and not settings.show_patient_data:
            named = may_name(Path(volume.source), settings) or self._context.projects.open_id
            facts = [(key, "" if key == tr("File") and named else value) for key, value in facts]
        self.facts.show_facts(facts, {tr("File"): volume.source} if settings.show_patient_data else None)
        self.warnings.show_text("\n".join(volume.warnings))

    # Measures

    def _on_labels(self, *_: object) -> None:
        self._stale = True
        self._idle.start()
        self._show_none()

    def _show_none(self, *_: object) -> None:
        """Where no label's size is shown, say why."""
        if not self.measures.found:
            measuring = self._stale or self._measuring is not None
            self.measures.show_measures([], self._context, measuring=measuring)

    def _measure(self) -> None:
        volume, labels = self._context.session.volume, self._context.session.labels
        if volume is None or labels is None or self._measuring is not None or not self.isVisible():
            return
        self._stale = False

        def measured(found: list[LabelMeasure]) -> None:
            self._measuring = None
            if self._context.session.labels is labels:
                self.measures.show_measures(found, self._context, measuring=self._stale)
            if self._stale:
                self._idle.start()

        self._measuring = self._context.runner.submit(
            MeasureTask(volume, labels, MOST_MEASURES),
            case_id=volume.case_id,
            quiet=True,
            on_done=measured,
            on_failed=lambda _: measured([]),
            on_cancelled=lambda: measured([]),
        )


class _NoCase(QWidget):
    """How to begin, while no case is open."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("caseEmpty")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        column.addWidget(Text(tr("Open an image, or drop files or a DICOM folder on the window."), "muted"))
        for action, name, text in (
            ("actionOpen", "caseOpen", tr("Open…")),
            ("actionOpenFolder", "caseOpenFolder", tr("Open folder…")),
        ):
            button = ActionButton(context.actions[action], text=text)
            button.setObjectName(name)
            column.addWidget(button)


def describe_volume(volume: Volume) -> list[tuple[str, str]]:
    """Size, spacing and kind of an image in words."""
    depth, height, width = volume.shape
    size = (
        tr("{width} × {height} px", width=width, height=height)
        if volume.geometry.is_picture
        else f"{width} × {height} × {depth}"
    )
    spacing = ""
    if volume.geometry.calibrated:
        z_mm, y_mm, x_mm = volume.geometry.spacing_mm
        sides = [x_mm, y_mm] if volume.geometry.is_picture else [x_mm, y_mm, z_mm]
        spacing = " × ".join(tr("{side:.3g}", side=side) for side in sides) + " mm"
    kind = tr("colour") if volume.channels == 3 else tr("grey")
    words = [volume.modality, kind, str(volume.voxels.dtype), volume.units]
    return [
        (tr("Size"), size),
        (tr("Voxel"), spacing),
        (tr("Kind"), listed(words)),
        (tr("File"), Path(volume.source).name),
    ]

"""The case list of the open project: filtering, sorting, choosing, status and notes."""

from __future__ import annotations

from collections import Counter

from PySide6.QtCore import QItemSelectionModel, QModelIndex, QPoint, QSignalBlocker, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFocusEvent, QIcon, QKeySequence, QShortcut
from PySide6.QtWidgets import (
    QAbstractItemView,
    QComboBox,
    QLineEdit,
    QListView,
    QMenu,
    QPlainTextEdit,
    QProgressBar,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import pixmap
from segstudio.gui.panels.case_rows import LOOKS, ROW_HEIGHT, CaseDelegate, CaseRows
from segstudio.gui.panels.fold import Fold
from segstudio.gui.panels.parts import Elided, Text, describe, in_row, with_tabular_figures
from segstudio.gui.panels.wrap_row import WrapRow
from segstudio.gui.theme import GRID
from segstudio.io.project_case import LONGEST_NOTE, REVIEWED, STATUSES, ProjectCase
from segstudio.services.case_order import ORDERS, chosen
from segstudio.words import counted, tr

LEAST_ROWS, ROWS = 3, 8  # in sight at least, and as many as are asked for where there are more
FEW = 12  # cases that are found without a search
NOTE_LINES = 3  # before a note scrolls
_NOTE_MS = 800  # after the last key, before a note is kept
_SORTS = {
    "added": tr("As added"),
    "alias": tr("By name"),
    "status": tr("By status"),
    "changed": tr("Changed last"),
}


class ProjectList(QWidget):
    """Hidden while no project is open."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("projectPanel")
        self._context = context
        self._desk = context.projects
        self.rows = CaseRows(self)
        self.name = Elided()
        self.name.setObjectName("projectTitle")
        font = self.name.font()
        font.setBold(True)
        self.name.setFont(font)
        self.counts = Text("", "caption")
        self.counts.setObjectName("projectCounts")
        with_tabular_figures(self.counts)
        self.done = QProgressBar()
        describe(self.done, "projectDone", tr("Reviewed cases"), tr("How many cases are reviewed."))
        self.done.setTextVisible(False)
        self.read_only = Text("", "warning")
        self.read_only.setObjectName("projectReadOnly")
        self.search = QLineEdit()
        describe(
            self.search,
            "projectSearch",
            tr("Find cases"),
            tr("Only cases whose name or note holds this text."),
        )
        self.search.setPlaceholderText(tr("Find by name or note"))
        self.search.setClearButtonEnabled(True)
        self.status = QComboBox()
        describe(self.status, "projectStatus", tr("Status"), tr("Only cases of one status."))
        self.sort = QComboBox()
        describe(
            self.sort, "projectSort", tr("Order"), tr("The order of the list, which the next case follows.")
        )
        for key in ORDERS:
            self.sort.addItem(_SORTS[key], key)
        self.finding = QWidget()
        finding = QVBoxLayout(self.finding)
        finding.setContentsMargins(0, 0, 0, 0)
        finding.setSpacing(GRID)
        finding.addWidget(self.search)
        self.fold = Fold(
            self.finding,
            "projectFind",
            tr("Find"),
            tr("Find and order cases"),
            tr("Show what finds cases by name, note or status, and orders them."),
        )
        choices = WrapRow()
        for box in (self.status, self.sort):
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)  # counts grow
            choices.add(box, 1)
        finding.addLayout(choices)
        self.view = _Cases()
        self._build_view()
        self.empty = Text("", "muted")
        self.empty.setObjectName("projectEmpty")
        self.add = ActionButton(context.actions["actionAddImages"])
        self.note = _Note()
        describe(self.note, "caseNote", tr("Note"), tr("A note on the open case, kept in the project."))
        self._note_of = ""
        self._note_due = QTimer(self, singleShot=True, interval=_NOTE_MS)

        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        head = QVBoxLayout()
        head.setSpacing(0)
        head.addLayout(in_row(self.name, self.fold, stretch=(1,)))
        head.addWidget(self.counts)
        head.addSpacing(GRID // 2)
        head.addWidget(self.done)
        column.addLayout(head)
        column.addWidget(self.read_only)
        column.addWidget(self.finding)
        column.addWidget(self.view, 1)
        column.addWidget(self.empty)
        column.addWidget(self.add)
        column.addWidget(self.note)
        self._listen()
        self._on_project()

    def _build_view(self) -> None:
        view = self.view
        describe(
            view,
            "projectCases",
            tr("Cases of the project"),
            tr("Enter or a double click opens a case; F2 renames it."),
        )
        view.setModel(self.rows)
        view.setItemDelegate(CaseDelegate(self.rows, view))
        view.setUniformItemSizes(True)
        view.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.EditKeyPressed)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        delete = QShortcut(QKeySequence(QKeySequence.StandardKey.Delete), view)
        delete.setContext(Qt.ShortcutContext.WidgetShortcut)
        delete.activated.connect(self._ask_remove)

    def _listen(self) -> None:
        desk, session = self._desk, self._context.session
        desk.changed.connect(self._on_project)
        desk.cases_changed.connect(self._fill)
        desk.case_changed.connect(self._on_case_changed)
        session.case_changed.connect(self._on_open_case)
        session.dirty_changed.connect(self._mark_open)
        self.search.textChanged.connect(self._fill)
        self.status.currentIndexChanged.connect(self._fill)
        self.sort.currentIndexChanged.connect(self._fill)
        self.view.activated.connect(self._open)
        self.view.customContextMenuRequested.connect(self._show_menu)
        self.rows.renamed.connect(self._rename)
        self.note.textChanged.connect(self._note_due.start)
        self.note.left.connect(self._keep_note)
        self._note_due.timeout.connect(self._keep_note)

    @property
    def selected(self) -> list[str]:
        """Ids of the marked cases, from the top."""
        rows = sorted(index.row() for index in self.view.selectionModel().selectedIndexes())
        return [self.rows.ids[row] for row in rows]

    def restyle(self) -> None:
        """Draw again in the colours of another theme."""
        self._fill_statuses()
        self.view.viewport().update()

    # What is shown

    def _on_project(self) -> None:
        project = self._desk.project
        self.setVisible(project is not None)
        self._forget_note()
        if project is None:
            self.rows.show_cases([])
            return
        self.name.setText(project.name)
        self.read_only.show_text("" if project.writable else tr("Open for reading only"))
        self.read_only.setToolTip(project.why_not_writable)
        self.rows.can_rename = project.writable
        self.note.setReadOnly(not project.writable)
        with QSignalBlocker(self.search), QSignalBlocker(self.status):
            self.search.clear()
            self.status.setCurrentIndex(0)
        self.fold.unfold(len(project.cases) > FEW)
        self._fill()
        self._show_note()

    def _fill(self, *_: object) -> None:
        project = self._desk.project
        if project is None:
            return
        marked = self.selected
        status = self.status.currentData()
        cases = chosen(
            project.cases,
            statuses=(status,) if status else (),
            text=self.search.text().strip(),
            sort=self.sort.currentData(),
        )
        self.rows.show_cases(cases)
        self.view.updateGeometry()
        self._desk.shown = self.rows.ids
        self._mark_open()
        selection = self.view.selectionModel()
        for id in marked or [self._desk.open_id]:
            selection.select(self.rows.row_of(id), QItemSelectionModel.SelectionFlag.Select)
        self.view.scrollTo(self.rows.row_of(self._desk.open_id))
        self._count()
        there = bool(project.cases)
        self.empty.show_text(
            tr("No case is like that.") if there and not cases else "" if there else tr("No images yet.")
        )
        self.add.setVisible(not there and project.writable)
        for widget in (self.fold, self.view, self.done):
            widget.setVisible(there)
        if not there:
            self.fold.unfold(False)

    def _count(self) -> None:
        project = self._desk.project
        if project is None:
            return
        counts = Counter(case.status for case in project.cases)
        total = counts.total()
        done = sum(counts[status] for status in REVIEWED)
        cases = counted("1 case", "{n:,} cases", total)
        self.counts.setText(tr("{cases}, {done:,} reviewed", cases=cases, done=done) if total else "")
        self.done.setRange(0, max(total, 1))
        self.done.setValue(done)
        self._fill_statuses(counts)

    def _fill_statuses(self, counts: Counter[str] | None = None) -> None:
        if counts is None:
            project = self._desk.project
            counts = Counter() if project is None else Counter(case.status for case in project.cases)
        chosen_now = self.status.currentData()
        with QSignalBlocker(self.status):
            self.status.clear()
            self.status.addItem(tr("All"), "")
            for status in STATUSES:
                name, token, words = LOOKS[status]
                picture = QIcon(pixmap(name, color=token, size=16))
                self.status.addItem(
                    picture, tr("{words} ({counts:,})", words=words, counts=counts[status]), status
                )
            self.status.setCurrentIndex(max(self.status.findData(chosen_now), 0))

    def _on_case_changed(self, id: str) -> None:
        project = self._desk.project
        if project is None:
            return
        case = project.case(id)
        if self.sort.currentData() in ("status", "alias") or not self._fits(case):
            self._fill()
        else:
            self.rows.change(case)
            self._count()

    def _fits(self, case: ProjectCase) -> bool:
        status = self.status.currentData()
        return not status or case.status == status

    def _on_open_case(self) -> None:
        self._keep_note()
        self._mark_open()
        index = self.rows.row_of(self._desk.open_id)
        if index.isValid():
            self.view.setCurrentIndex(index)
            self.view.scrollTo(index)
        self._show_note()

    def _mark_open(self, *_: object) -> None:
        self.rows.mark_open(self._desk.open_id, self._context.session.dirty)

    # What a person does

    def _open(self, index: QModelIndex) -> None:
        self._desk.case_wanted.emit(self.rows.ids[index.row()])

    def _show_menu(self, at: QPoint) -> None:
        project, ids = self._desk.project, self.selected
        if project is None or not ids:
            return
        menu = QMenu(self.view)
        menu.setObjectName("projectMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        first = menu.addAction(tr("&Open"), lambda: self._desk.case_wanted.emit(ids[0]))
        first.setEnabled(len(ids) == 1)
        again = menu.addAction(
            tr("Take the review &back…"), lambda: self._desk.review_unwanted.emit(ids)
        )  # all that a person says of a status by itself; the others follow from what is done
        again.setEnabled(any(self._is_reviewed(project.case(id)) for id in ids))
        segment = menu.addAction(tr("Se&gment…"), lambda: self._desk.prediction_wanted.emit(ids))
        menu.addSeparator()
        rename = menu.addAction(tr("&Rename"), lambda: self.view.edit(self.view.currentIndex()))
        rename.setEnabled(len(ids) == 1)
        remove = menu.addAction(tr("Re&move from the project…"), self._ask_remove)
        for action in (again, segment, rename, remove):
            action.setEnabled(action.isEnabled() and project.writable)
        menu.popup(self.view.viewport().mapToGlobal(at))

    def _is_reviewed(self, case: ProjectCase) -> bool:
        """Whether anything of a case is reviewed, as it stands on the screen where it is open."""
        labels = self._context.session.labels
        if case.id == self._desk.open_id and labels is not None:
            return bool(labels.reviewed)
        return bool(case.reviewed) or case.status in REVIEWED

    def _rename(self, id: str, alias: str) -> None:
        project = self._desk.project
        if project is None or project.case(id).alias == alias.strip():
            return
        try:
            project.check_alias(id, alias.strip())
            self._desk.update(id, alias=alias.strip())
        except SegStudioError as error:
            self._context.notify(error)

    def _ask_remove(self) -> None:
        if self.selected and self._desk.project is not None and self._desk.project.writable:
            self._desk.removal_wanted.emit(self.selected)

    # The note

    def _show_note(self) -> None:
        case = self._desk.case
        self._note_of = "" if case is None else case.id
        with QSignalBlocker(self.note):
            self.note.setPlainText("" if case is None else case.note)
        self.note.setVisible(case is not None)
        self.note.setPlaceholderText("" if case is None else tr("Note on {alias}", alias=case.alias))

    def _keep_note(self) -> None:
        self._note_due.stop()
        project, id = self._desk.project, self._note_of
        if project is None or not id or not project.writable:
            return
        text = self.note.toPlainText().strip()[:LONGEST_NOTE]
        if any(case.id == id and case.note != text for case in project.cases):  # not one just removed
            self._desk.update(id, note=text)

    def _forget_note(self) -> None:
        self._note_due.stop()
        self._note_of = ""


class _Cases(QListView):
    """As high as its rows, up to some; what room there is besides is taken too."""

    def sizeHint(self) -> QSize:
        rows = 0 if self.model() is None else self.model().rowCount()
        return QSize(80, self._height(min(rows, ROWS)))

    def minimumSizeHint(self) -> QSize:
        return QSize(80, self._height(LEAST_ROWS))

    def _height(self, rows: int) -> int:
        return max(rows, LEAST_ROWS) * ROW_HEIGHT + 2 * self.frameWidth()


class _Note(QPlainTextEdit):
    """A note, as high as its lines up to a few; Tab leaves it."""

    left = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setTabChangesFocus(True)
        self.document().documentLayout().documentSizeChanged.connect(self._fit)
        self._fit()

    def _fit(self, *_: object) -> None:
        """A document of plain text is measured in lines."""
        lines = min(max(1, round(self.document().size().height())), NOTE_LINES)
        self.setFixedHeight(lines * self.fontMetrics().lineSpacing() + 18)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        super().focusOutEvent(event)
        self.left.emit()

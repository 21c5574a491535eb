"""Who did what and when, as a table to read and to hand over, and whether it is as it was written."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui.audit_page import page_of
from segstudio.gui.audit_rows import HEAD, AuditRows
from segstudio.gui.audit_words import whole_line
from segstudio.gui.dialogs import ask_target, within_screen
from segstudio.gui.panels.parts import Text, describe, in_row, with_tabular_figures
from segstudio.gui.paper import write_pdf
from segstudio.gui.theme import GRID
from segstudio.io.audit import AUDIT_NAME, AuditProblem, check_audit, read_audit
from segstudio.services.audit import own_trail
from segstudio.services.audit_files import write_audit_csv
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context

ROW_HEIGHT = 26
_DETAIL_LINES = 7
_WIDEST = 280  # px of a column


class AuditDialog(QDialog):
    """The newest line stands at the top; what is chosen is told whole below."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("auditDialog")
        self.setWindowTitle(tr("Audit trail"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(within_screen(self, QSize(1040, 640)))
        self._context = context
        self._models = _known_models(context)
        self._problems: list[AuditProblem] = []
        self.which = QComboBox()
        describe(
            self.which, "auditWhich", tr("Which trail"), tr("The project's trail, or that of other work.")
        )
        project = context.projects.project
        if project is not None:
            self.which.addItem(tr("Project {name}", name=project.name), str(project.folder / AUDIT_NAME))
        self.which.addItem(tr("Work outside of projects"), str(own_trail()))
        self.search = QLineEdit()
        describe(self.search, "auditSearch", tr("Find lines"), tr("Only lines that hold this text."))
        self.search.setPlaceholderText(tr("Find lines"))
        self.search.setClearButtonEnabled(True)
        self.lines = AuditRows()
        self.table = QTableView()
        self._build_table()
        self.detail = QPlainTextEdit()
        self.detail.setReadOnly(True)
        self.detail.setFixedHeight(_DETAIL_LINES * self.fontMetrics().lineSpacing() + 2 * GRID)
        describe(self.detail, "auditDetail", tr("The chosen line, whole"), "")
        self.detail.setAccessibleDescription(tr("Everything that the trail holds of the chosen line."))
        self.verdict = Text("")
        self.verdict.setObjectName("auditVerdict")
        self._build_layout()
        self.which.currentIndexChanged.connect(self._read)
        self.search.textChanged.connect(self._find)
        self._read()

    def _build_table(self) -> None:
        describe(self.table, "auditTable", tr("Lines of the trail"), "")
        self.table.setAccessibleDescription(tr("What was done, by whom and when, one line each."))
        self.table.setModel(self.lines)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
        self.table.setShowGrid(False)
        self.table.setTextElideMode(Qt.TextElideMode.ElideNone)
        self.table.setVerticalScrollMode(QTableView.ScrollMode.ScrollPerPixel)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        with_tabular_figures(self.table)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(len(HEAD) - 1, QHeaderView.ResizeMode.Stretch)
        self._fitting = QTimer(self, singleShot=True, interval=0)
        self._fitting.timeout.connect(self._fit_rows)
        for signal in (head.sectionResized, self.table.verticalScrollBar().valueChanged):
            signal.connect(lambda *_: self._fitting.start())
        self.table.selectionModel().currentRowChanged.connect(lambda *_: self._show_detail())
        self.table.doubleClicked.connect(lambda *_: self._to_detail())

    def _build_layout(self) -> None:
        self.save = QPushButton(tr("Save as…"))
        describe(
            self.save,
            "auditSave",
            tr("Save as…"),
            tr("The lines shown here as a table for spreadsheets (CSV) or as a page to hand over (PDF)."),
        )
        self.save.setAutoDefault(False)
        self.save.clicked.connect(self._ask_where)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("auditClose")
        close.setAutoDefault(False)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(GRID)
        column.addLayout(in_row(self.which, self.search, stretch=(2, 3)))
        column.addWidget(self.table, 1)
        column.addWidget(self.detail)
        column.addLayout(in_row(self.verdict, self.save, buttons, stretch=(1,)))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fitting.start()

    def _read(self, *_: object) -> None:
        path = Path(self.which.currentData())
        try:
            found = read_audit(path)
            count, self._problems = check_audit(path)
        except SegStudioError as error:
            found, self._problems = [], []
            self._tell(str(error), "bad")
        else:
            kind = "bad" if self._problems else "good" if count else "muted"
            self._tell(_verdict(count, self._problems), kind)
        self._said = self.verdict.text()
        self.lines.show_lines(found, frozenset(problem.line for problem in self._problems), self._models)
        self._find(self.search.text())

    def _find(self, text: str) -> None:
        self.lines.find(text)
        head = self.table.horizontalHeader()
        for column in range(len(HEAD) - 1):
            width = max(self.table.sizeHintForColumn(column) + GRID, head.sectionSizeHint(column))
            self.table.setColumnWidth(column, min(width, _WIDEST))
        any_ = self.lines.rowCount() > 0
        self.save.setEnabled(any_)
        if any_:
            self.table.selectRow(0)
        self._show_detail()
        self._fitting.start()

    def _fit_rows(self) -> None:
        """Give the rows in sight the height that their words need; there may be many thousands of others."""
        top = self.table.rowAt(0)
        row, bottom = max(top, 0), self.table.viewport().height()
        while row < self.lines.rowCount() and self.table.rowViewportPosition(row) < bottom:
            self.table.setRowHeight(row, max(ROW_HEIGHT, self.table.sizeHintForRow(row) + GRID))
            row += 1

    def _show_detail(self) -> None:
        index = self.table.currentIndex()
        shown = index.isValid() and index.row() < self.lines.rowCount()
        self.detail.setPlainText(whole_line(self.lines.at(index.row()), self._models) if shown else "")

    def _to_detail(self) -> None:
        """Bring the keys to the whole line, all of it chosen to be copied."""
        self.detail.setFocus()
        self.detail.selectAll()

    def _ask_where(self) -> None:
        ask_target(
            self,
            self._context,
            purpose="audit",
            title=tr("Save the audit trail"),
            filters=";;".join((tr("Table for spreadsheets (*.csv)"), tr("PDF to print or send (*.pdf)"))),
            suggestion=Path.home() / "audit-trail.csv",
            then=self.save_lines,
        )

    def save_lines(self, path: Path) -> None:
        """Write the lines that are shown, oldest first; why not is said here."""
        path = path if path.suffix else path.with_name(f"{path.name}.csv")
        lines = self.lines.oldest_first()
        try:
            if path.suffix.lower() == ".pdf":
                name, verdict = self.which.currentText(), self._said
                if self.search.text().strip():
                    verdict = paragraph(
                        (verdict, tr("Only lines with “{words}”.", words=self.search.text().strip()))
                    )
                page = page_of(name, lines, self.lines, verdict, models=self._models)
                write_pdf(page, path, tr("Audit trail: {name}", name=name))
            else:
                write_audit_csv(lines, self._problems, path, self._models)
        except SegStudioError as error:
            self._tell(str(error), "bad")
        else:
            words = counted(
                "{n:,} line is in {name}.", "{n:,} lines are in {name}.", len(lines), name=path.name
            )
            self._tell(words, "good")

    def _tell(self, words: str, kind: str) -> None:
        self.verdict.set_kind(kind)
        self.verdict.setText(words)


def _known_models(context: Context) -> Mapping[str, str]:
    """Id -> name and version of each model that the project or the list of models knows."""
    project = context.projects.project
    used = {} if project is None else {one.id: f"{one.name} v{one.version}" for one in project.index.models()}
    listed = {one.card.id: f"{one.name} v{one.card.version}" for one in context.library.entries()}
    return used | listed


def _verdict(count: int, problems: list[AuditProblem]) -> str:
    if problems:
        first = problems[0]
        more = tr(" And {problems} more.", problems=len(problems) - 1) if len(problems) > 1 else ""
        return tr("Line {line}: {sentence}{more}", line=first.line, sentence=first.sentence, more=more)
    lines = counted("The one line is", "All {n:,} lines are", count)
    return tr("{lines} as written.", lines=lines) if count else tr("Nothing is noted yet.")

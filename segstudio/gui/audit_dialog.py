"""Who did what and when, as a table, and whether it is as it was written."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import (
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHeaderView,
    QLineEdit,
    QTableView,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui.audit_words import event_sentence, local_time, whole_sentence
from segstudio.gui.panels.parts import Text, describe, in_row, plain_tip, with_tabular_figures
from segstudio.gui.theme import GRID
from segstudio.io.audit import AUDIT_NAME, AuditLine, AuditProblem, check_audit, read_audit
from segstudio.services.audit import own_trail
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context

ROW_HEIGHT = 26
HEAD = (tr("Line"), tr("Time"), tr("Who"), tr("Case"), tr("What"))
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class AuditDialog(QDialog):
    """The newest line stands at the top."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("auditDialog")
        self.setWindowTitle(tr("Audit trail"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(860, 560)
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
        self.search.setPlaceholderText(tr("Find a case, a person, a kind of work"))
        self.search.setClearButtonEnabled(True)
        self.lines = _Lines()
        self.table = QTableView()
        describe(self.table, "auditTable", tr("Lines of the trail"), "")
        self.table.setAccessibleDescription(tr("What was done, by whom and when, one line each."))
        self.table.setModel(self.lines)
        self.table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
        self.table.setShowGrid(False)
        self.table.setWordWrap(False)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(ROW_HEIGHT)
        with_tabular_figures(self.table)
        head = self.table.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(len(HEAD) - 1, QHeaderView.ResizeMode.Stretch)
        for column, width in enumerate((52, 150, 100, 140)):
            self.table.setColumnWidth(column, max(width, head.sectionSizeHint(column)))
        self.verdict = Text("")
        self.verdict.setObjectName("auditVerdict")
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("auditClose")
        buttons.rejected.connect(self.reject)
        column_ = QVBoxLayout(self)
        column_.setContentsMargins(16, 16, 16, 16)
        column_.setSpacing(GRID)
        column_.addLayout(in_row(self.which, self.search, stretch=(1, 1)))
        column_.addWidget(self.table, 1)
        column_.addLayout(in_row(self.verdict, buttons, stretch=(1,)))
        self.which.currentIndexChanged.connect(self._read)
        self.search.textChanged.connect(self.lines.find)
        self._read()

    def _read(self, *_: object) -> None:
        path = Path(self.which.currentData())
        try:
            found = read_audit(path)
            count, problems = check_audit(path)
        except SegStudioError as error:
            found, problems = [], []
            self.verdict.set_kind("bad")
            self.verdict.setText(str(error))
        else:
            self.verdict.set_kind("bad" if problems else "good" if count else "muted")
            self.verdict.setText(_verdict(count, problems))
        self.lines.show_lines(found, frozenset(problem.line for problem in problems))
        self.lines.find(self.search.text())


class _Lines(QAbstractTableModel):
    def __init__(self) -> None:
        super().__init__()
        self._all: list[AuditLine] = []
        self._shown: list[AuditLine] = []
        self._wrong: frozenset[int] = frozenset()

    def show_lines(self, lines: list[AuditLine], wrong: frozenset[int]) -> None:
        """Show these; those in `wrong` are marked."""
        self._all, self._wrong = lines[::-1], wrong

    def find(self, text: str) -> None:
        """Show only lines that hold a text."""
        self.beginResetModel()
        wanted = text.strip().casefold()
        self._shown = [line for line in self._all if wanted in self._found_in(line)]
        self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008 - as Qt declares it
        return 0 if parent.isValid() else len(HEAD)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Role.DisplayRole) -> Any:
        if role == Role.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return HEAD[section]
        return None

    def data(self, index: Index, role: int = Role.DisplayRole) -> Any:
        line = self._shown[index.row()]
        text = self._cells(line)[index.column()]
        if role == Role.DisplayRole:
            return text
        if role == Role.ToolTipRole:
            return plain_tip(whole_sentence(line.event))
        if role == Role.ForegroundRole and line.number in self._wrong:
            from segstudio.gui.theme import color

            return color("bad")
        return None

    def _found_in(self, line: AuditLine) -> str:
        return " ".join((*self._cells(line), line.event.what)).casefold()

    def _cells(self, line: AuditLine) -> tuple[str, ...]:
        event = line.event
        return (
            f"{line.number} ⚠" if line.number in self._wrong else str(line.number),
            local_time(event.time),
            event.user or "–",
            event.case,
            event_sentence(event),
        )


def _verdict(count: int, problems: list[AuditProblem]) -> str:
    if problems:
        first = problems[0]
        more = tr(" And {problems} more.", problems=len(problems) - 1) if len(problems) > 1 else ""
        return tr("Line {line}: {sentence}{more}", line=first.line, sentence=first.sentence, more=more)
    lines = counted("The one line is", "All {n:,} lines are", count)
    return tr("{lines} as written.", lines=lines) if count else tr("Nothing is noted yet.")

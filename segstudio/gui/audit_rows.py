"""The lines of an audit trail as rows of a table, the newest at the top."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from segstudio.gui.audit_words import WORKERS, event_sentence, moment_words
from segstudio.gui.icons import icon
from segstudio.gui.theme import color
from segstudio.io.audit import AuditLine
from segstudio.services.audit_files import worker_of
from segstudio.words import tr

HEAD = (tr("Line"), tr("Time"), tr("Done by"), tr("Person"), tr("Case"), tr("What was done"))
DONE_BY = 2  # the column that tells a model's work from a person's
_ICONS = {"model": "model", "person": "person", "program": "settings"}
_COLORS = {"model": "accent", "person": "text", "program": "muted"}
Index = QModelIndex | QPersistentModelIndex
Role = Qt.ItemDataRole


class AuditRows(QAbstractTableModel):
    """All lines of a trail, or those that hold a text."""

    def __init__(self) -> None:
        super().__init__()
        self._all: list[AuditLine] = []
        self._shown: list[AuditLine] = []
        self._wrong: frozenset[int] = frozenset()
        self._models: Mapping[str, str] = {}

    def show_lines(self, lines: list[AuditLine], wrong: frozenset[int], models: Mapping[str, str]) -> None:
        """Take these lines.

        Args:
            wrong: numbers of the lines that are not as they were written; they are marked.
            models: id of a model -> its name and version, for lines that hold the id alone.
        """
        self._all, self._wrong, self._models = lines[::-1], wrong, models

    def find(self, text: str) -> None:
        """Show only lines that hold a text."""
        self.beginResetModel()
        wanted = text.strip().casefold()
        self._shown = [line for line in self._all if wanted in self._found_in(line)]
        self.endResetModel()

    def at(self, row: int) -> AuditLine:
        """The line in a row."""
        return self._shown[row]

    def oldest_first(self) -> list[AuditLine]:
        """The lines that are shown now."""
        return self._shown[::-1]

    def cells(self, line: AuditLine) -> tuple[str, ...]:
        """What stands in the columns for a line."""
        event = line.event
        return (
            f"{line.number} ⚠" if line.number in self._wrong else str(line.number),
            moment_words(event),
            WORKERS[worker_of(event)],
            event.user or "–",
            event.case or "–",
            event_sentence(event, self._models),
        )

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
        if role == Role.DisplayRole:
            return self.cells(line)[index.column()]
        worker = worker_of(line.event)
        if role == Role.DecorationRole and index.column() == DONE_BY:
            return icon(_ICONS[worker], color=_COLORS[worker], size=16)
        if role == Role.ForegroundRole and line.number in self._wrong:
            return color("bad")
        if role == Role.ForegroundRole and index.column() == DONE_BY:
            return color(_COLORS[worker])
        if role == Role.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def _found_in(self, line: AuditLine) -> str:
        return " ".join((*self.cells(line), line.event.what)).casefold()

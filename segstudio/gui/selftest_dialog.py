"""The self-test in the window: checks as they end, and a page to keep."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, QSize, Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QDialog,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QPushButton,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.dialogs import ask_target
from segstudio.gui.panels.parts import Text
from segstudio.gui.paper import ask_printer, paper, write_pdf
from segstudio.services.selftest import (
    CHECKS,
    CheckResult,
    SelfTestReport,
    SelfTestTask,
    page_of,
    write_page,
)
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.services.jobs import Ticket

_WORDS = {"passed": tr("✓ passed"), "failed": tr("✗ failed"), "skipped": tr("– not here")}
_SEEN = 3  # the column of what was seen


class _Whole(QStyledItemDelegate):
    """Rows as high as their text needs in the width of its column, so that none of it is cut."""

    def __init__(self, tree: QTreeWidget) -> None:
        super().__init__(tree)
        self._tree = tree

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        """The usual height of a row, and that of each further line."""
        hint = super().sizeHint(option, index)
        width = self._tree.columnWidth(index.column()) - 2 * theme.GRID
        text, lines = str(index.data() or ""), Qt.TextFlag.TextWordWrap
        font = self._tree.fontMetrics()
        needed = font.boundingRect(QRect(0, 0, max(1, width), 0), lines, text).height()
        around = hint.height() - font.lineSpacing() * (text.count("\n") + 1)
        return QSize(width, needed + max(around, theme.GRID))


class SelfTestDialog(QDialog):
    """Runs every check beside the window; begins when it is opened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("selfTestDialog")
        self.setWindowTitle(tr("Self-test"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(820, 520)
        self._context = context
        self._ticket: Ticket | None = None
        self._ended = False
        self.report: SelfTestReport | None = None
        title = QLabel(tr("Does everything work on this computer?"))
        title.setProperty("kind", "title")
        self._says = QLabel()
        self._says.setObjectName("selfTestSays")
        self._says.setWordWrap(True)
        self._says.setProperty("kind", "muted")
        self.list = QTreeWidget()
        self.list.setObjectName("selfTestChecks")
        self.list.setAccessibleName(tr("Checks"))
        self.list.setAccessibleDescription(tr("What was tried, its result and time, and what was seen."))
        self.list.setHeaderLabels([tr("Check"), tr("Result"), tr("Time"), tr("Seen")])
        self.list.setRootIsDecorated(False)
        self.list.setWordWrap(True)
        self.list.setItemDelegateForColumn(_SEEN, _Whole(self.list))
        self.list.setSelectionMode(QTreeWidget.SelectionMode.SingleSelection)
        header = self.list.header()
        for section in range(3):
            header.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        header.setStretchLastSection(True)
        header.sectionResized.connect(lambda *_: self.list.scheduleDelayedItemsLayout())
        self.list.currentItemChanged.connect(self._show_exact)
        self.exact = Text("", "caption")
        self.exact.setObjectName("selfTestExact")
        self.exact.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._step = QLabel()
        self._step.setObjectName("selfTestStep")
        self._step.setProperty("kind", "muted")
        self._bar = QProgressBar()
        self._bar.setRange(0, 1000)
        self._bar.setObjectName("selfTestProgress")
        self._bar.setAccessibleName(tr("Progress of the self-test"))
        self._bar.setTextVisible(False)
        self._run = self._button("selfTestRun", tr("Run again"), self.begin)
        self._stop = self._button("selfTestStop", tr("Stop"), self._cancel)
        self._save = self._button("selfTestSave", tr("Save report…"), self._ask_page)
        self._save.setToolTip(tr("Keep the result as PDF or as a web page; nothing of a case is in it"))
        self._print = self._button("selfTestPrint", tr("Print…"), self._ask_printer)
        self._print.setToolTip(tr("Print the result"))
        close = self._button("selfTestClose", tr("Close"), self.reject)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._save)
        buttons.addWidget(self._print)
        buttons.addStretch(1)
        for button in (self._stop, self._run, close):
            buttons.addWidget(button)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        for widget in (title, self._says, self.list, self.exact, self._step, self._bar):
            column.addWidget(widget, 1 if widget is self.list else 0)
        column.addLayout(buttons)
        self.finished.connect(self._end)
        context.runner.progressed.connect(self._on_progressed)
        self.begin()

    def begin(self) -> None:
        """Run every check from the first."""
        context = self._context
        settings = context.settings.value
        self.report = None
        self.list.clear()
        for name, (words, _, _) in CHECKS.items():
            item = QTreeWidgetItem([words, "", "", ""])
            item.setData(0, Qt.ItemDataRole.UserRole, name)
            self.list.addTopLevelItem(item)
        self._says.setText(
            tr(
                "Everything is tried on the drawn sample cases: reading, models, fine-tuning, saving. "
                "Your cases and models stay as they are."
            )
        )
        self._bar.setValue(0)
        self._step.setText(tr("Waiting for other work to end"))
        self._ticket = context.runner.submit(
            SelfTestTask(context.library, settings.device, settings.threads),
            on_done=self._done,
            on_failed=self._failed,
            on_preview=self._show_results,
        )
        self._show_state()

    def _show_results(self, results: object) -> None:
        """Fill in the checks that have ended, and mark the next one."""
        assert isinstance(results, Sequence)
        if self._ended:
            return
        for row, result in enumerate(results):
            self._show_result(self.list.topLevelItem(row), result)
        if len(results) < self.list.topLevelItemCount():
            item = self.list.topLevelItem(len(results))
            if item is not None:
                item.setText(1, "…")
                self.list.scrollToItem(item)
                self._step.setText(
                    tr(
                        "Check {number} of {all}: {title}",
                        number=len(results) + 1,
                        all=self.list.topLevelItemCount(),
                        title=item.text(0),
                    )
                )

    def _on_progressed(self, ticket: Ticket, fraction: float, *_: object) -> None:
        """The share of the time that the status bar shows too; checks take very different times."""
        if ticket is self._ticket:
            self._bar.setValue(round(fraction * 1000))

    def _show_result(self, item: QTreeWidgetItem | None, result: CheckResult) -> None:
        if item is None:
            return
        colors = theme.tokens()
        color = {"passed": colors.good, "failed": colors.bad, "skipped": colors.muted}[result.outcome]
        item.setText(1, _WORDS[result.outcome])
        item.setForeground(1, QColor(color))
        item.setText(2, tr("{seconds:.1f} s", seconds=result.seconds))
        item.setTextAlignment(2, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        item.setText(_SEEN, result.detail)
        item.setData(_SEEN, Qt.ItemDataRole.UserRole, result.exact)
        item.setToolTip(_SEEN, result.exact or result.detail)

    def _show_exact(self, item: QTreeWidgetItem | None, *_: object) -> None:
        """What else was seen in the check that is chosen, for who wants to know it exactly."""
        exact = "" if item is None else str(item.data(_SEEN, Qt.ItemDataRole.UserRole) or "")
        title = "" if item is None else item.text(0)
        self.exact.setText(
            tr("Exactly, of “{title}”: {exact}", title=title, exact=exact)
            if exact
            else tr("Choose a check, and what was seen exactly stands here.")
        )

    def _done(self, report: object) -> None:
        assert isinstance(report, SelfTestReport)
        if self._ended:
            return
        self.report, self._ticket = report, None
        self._show_results(report.checks)
        self._says.setText(report.sentence)
        self._show_state()

    def _failed(self, error: SegStudioError) -> None:
        if self._ended:
            return
        self._ticket = None
        self._says.setText(str(error))
        self._show_state()

    def _show_state(self) -> None:
        running = self._ticket is not None
        self._bar.setVisible(running)
        self._step.setVisible(running)
        self._stop.setVisible(running)
        self._run.setVisible(not running)
        for button in (self._save, self._print):
            button.setEnabled(self.report is not None)
        self.exact.setVisible(self.report is not None)
        self._show_exact(self.list.currentItem())

    def _end(self) -> None:
        self._ended = True  # the job may still tell something after this window is gone
        self._cancel()

    def _cancel(self) -> None:
        if self._ticket is not None:
            self._ticket.cancel()
            self._ticket = None  # it ends at its next step, and nobody need wait for that
            self._says.setText(tr("Stopped. Nothing was left behind."))
            self._show_state()

    def _ask_page(self) -> None:
        ask_target(
            self,
            self._context,
            purpose="selftest",
            title=tr("Save the result"),
            filters=";;".join((tr("PDF to print or send (*.pdf)"), tr("Web page (*.html)"))),
            suggestion=Path("segstudio-self-test.pdf"),
            then=self.save_page,
        )

    def save_page(self, path: Path) -> None:
        """Write the result as PDF, or as a web page where the name ends in .html; why not is said here."""
        if self.report is None:
            return
        path = path if path.suffix else path.with_name(f"{path.name}.pdf")
        try:
            if path.suffix.lower() in (".html", ".htm"):
                write_page(self.report, path)
            else:
                write_pdf(page_of(self.report), path, tr("SegStudio self-test"))
        except SegStudioError as error:
            self._says.setText(str(error))
        else:
            self._says.setText(
                tr("{sentence} Saved as {name}.", sentence=self.report.sentence, name=path.name)
            )

    def _ask_printer(self) -> None:
        report = self.report
        if report is not None:
            ask_printer(self, tr("SegStudio self-test"), lambda: paper(page_of(report)))

    def _button(self, name: str, text: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(lambda: do())
        return button

"""A report of a problem: shown first, changed by the person, saved to a file. The program sends nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.dialogs import ask_target, in_order
from segstudio.services.folders import state_dir
from segstudio.services.parts import project_page
from segstudio.services.report import problem_report, save_report
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.services.jobs import Ticket
    from segstudio.services.selftest import SelfTestReport

_NAME = "segstudio-problem.txt"


class ReportDialog(QDialog):
    """The text of a report, with room to say what happened."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("reportDialog")
        self.setWindowTitle(tr("Report a problem"))
        self.resize(820, 600)
        self._context = context
        self._ticket: Ticket | None = None
        self._closed = False
        title = QLabel(tr("What is known about the problem"))
        title.setProperty("kind", "title")
        says = QLabel(
            tr(
                "Nothing has been sent, and the program sends nothing. Names of patients, files and "
                "folders are "
                "left out; read the text all the same, change what you like, and add what happened."
            )
        )
        give = QLabel(_whom_to_give_it_to())
        give.setObjectName("reportWhom")
        give.setWordWrap(True)
        give.setOpenExternalLinks(True)
        says.setProperty("kind", "muted")
        says.setWordWrap(True)
        place = QLabel(
            tr(
                "On this computer the log, notes of crashes and edits kept for recovery lie in {folder}.",
                folder=state_dir(),
            )
        )
        place.setObjectName("reportFolder")
        place.setProperty("kind", "muted")
        place.setWordWrap(True)
        place.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.text = QPlainTextEdit(problem_report(context.settings.value))
        self.text.setObjectName("reportText")
        self.text.setAccessibleName(tr("Text of the report"))
        self.text.setAccessibleDescription(tr("What would be saved, to be read and changed before."))
        self.text.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.text.setProperty("kind", "mono")
        self._test = self._button("reportSelfTest", tr("Add a self-test"), self._run_self_test)
        self._test.setToolTip(tr("Run the whole loop on the sample cases, and add what it finds to the text"))
        copy = self._button("reportCopy", tr("Copy"), self._copy)
        copy.setToolTip(tr("Put the text on the clipboard"))
        close = self._button("reportClose", tr("Close"), self.reject)
        close.setToolTip(tr("Close without keeping the text"))
        save = self._button("reportSave", tr("Save as…"), self._ask_where)
        save.setToolTip(tr("Write the text as it stands here to a file"))
        save.setProperty("primary", True)
        buttons = QHBoxLayout()
        buttons.setSpacing(theme.GRID)
        buttons.addWidget(self._test)
        buttons.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        buttons.addWidget(
            in_order([(save, role.AcceptRole), (copy, role.ActionRole), (close, role.RejectRole)])
        )
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(theme.DOCK_PADDING)
        for widget in (title, says, give, self.text, place):
            column.addWidget(widget, 1 if widget is self.text else 0)
        column.addLayout(buttons)
        self.finished.connect(self._end)
        save.setDefault(True)

    def _button(self, name: str, text: str, deed: object) -> QPushButton:
        button = QPushButton(text)
        button.setObjectName(name)
        button.clicked.connect(deed)
        return button

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self.text.toPlainText())

    def _ask_where(self) -> None:
        ask_target(
            self,
            self._context,
            purpose="report",
            title=tr("Save the report"),
            filters=tr("Text (*.txt)"),
            suggestion=Path.home() / _NAME,
            then=self._save,
        )

    def _save(self, path: Path) -> None:
        path = path if path.suffix else path.with_suffix(".txt")
        try:
            save_report(self.text.toPlainText(), path)
        except SegStudioError as error:
            self._context.notify(error)
            return
        self._context.notify(tr("The report is saved: {name}. It was sent to nobody.", name=path.name))
        self.accept()

    def _run_self_test(self) -> None:
        from segstudio.services.selftest import SelfTestTask

        settings = self._context.settings.value
        self._test.setEnabled(False)
        self._test.setText(tr("Testing…"))
        self._ticket = self._context.runner.submit(
            SelfTestTask(self._context.library, settings.device, settings.threads),
            on_done=self._add_self_test,
            on_failed=self._without_self_test,
            on_cancelled=self._self_test_ended,
        )

    def _add_self_test(self, report: SelfTestReport) -> None:
        from segstudio.services.report import selftest_lines

        self._self_test_ended()
        if self._closed:
            return
        self.text.appendPlainText("\n".join(["== Self-test", *selftest_lines(report)]))

    def _without_self_test(self, error: SegStudioError) -> None:
        self._self_test_ended()
        self._context.notify(error)

    def _self_test_ended(self) -> None:
        self._ticket = None
        if self._closed:
            return
        self._test.setEnabled(True)
        self._test.setText(tr("Add a self-test"))

    def _end(self) -> None:
        self._closed = True
        if self._ticket is not None:
            self._ticket.cancel()


def _whom_to_give_it_to() -> str:
    """Who can do something about the problem: the project where it has a page, and who installed it."""
    page = project_page()
    if page:
        return tr(
            "Then save it, and give it to the person who installed SegStudio here, or put it on the "
            'project\'s page: <a href="{page}">{page}</a>',
            page=page,
        )
    return tr(
        "Then save it, and give it to the person who installed SegStudio here, or from whom you have it: "
        "they can mend the installation or pass the report on to the makers."
    )

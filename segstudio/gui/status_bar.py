"""What is under the mouse, what runs, and whether the labels are saved."""

from __future__ import annotations

from datetime import datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import QDateTime, QLocale, Qt, QTime, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QLabel, QMenu, QProgressBar, QStatusBar, QToolButton, QWidget

from segstudio.errors import WriteError
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.job_thread import JobRunner
from segstudio.services.jobs import Ticket, spell_seconds
from segstudio.services.safekeeping import Safety
from segstudio.words import tr, within

if TYPE_CHECKING:
    from segstudio.gui.canvas.cursor_info import CursorInfo

RESEARCH = tr("Research use only")
_SAID_MS = 8000


class JobMeter(QWidget):
    """The running job with its progress, the time left and a cross to cancel it; a click lists all jobs."""

    def __init__(self, runner: JobRunner) -> None:
        super().__init__()
        self.setObjectName("jobMeter")
        self._runner = runner
        self._reports: dict[int, tuple[float, str]] = {}
        self._bar = QProgressBar()
        self._bar.setObjectName("jobProgress")
        self._bar.setAccessibleName(tr("Progress of the running job"))
        self._bar.setRange(0, 1000)
        self._bar.setTextVisible(False)
        self._bar.setFixedWidth(88)
        self._text = QToolButton()
        self._text.setObjectName("jobList")
        self._text.setToolTip(tr("Show every running job"))
        self._text.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextOnly)
        self._text.setAutoRaise(True)
        _tabular(self._text)
        self._cross = QToolButton()
        self._cross.setObjectName("jobCancel")
        self._cross.setAccessibleName(tr("Cancel the job"))
        self._cross.setToolTip(tr("Cancel this job; labels, models and files stay as they are"))
        set_icon(self._cross, "close")
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(6)
        for widget in (self._bar, self._text, self._cross):
            row.addWidget(widget)
        self._text.clicked.connect(self._list)
        self._cross.clicked.connect(self._cancel_first)
        runner.started.connect(self._show)
        runner.progressed.connect(self._on_progressed)
        runner.finished.connect(self._on_finished)
        self._show()

    def _on_progressed(self, ticket: Ticket, fraction: float, text: str, seconds: float | None) -> None:
        left = spell_seconds(seconds)
        words = tr("{title} {fraction:.0%}", title=ticket.title, fraction=fraction)
        self._reports[ticket.run_id] = (fraction, f"{words} · {left}" if left else words)
        self._text.setStatusTip(text)
        self._show()

    def _on_finished(self, ticket: Ticket, _: str) -> None:
        self._reports.pop(ticket.run_id, None)
        self._show()

    def _show(self, *_: object) -> None:
        running = self._runner.running()
        self.setVisible(bool(running))
        if not running:
            return
        first = next((t for t in running if t.run_id in self._reports), running[0])
        fraction, words = self._reports.get(first.run_id, (0.0, f"{first.title} …"))
        if first.cancelled:
            words = tr("Cancelling {title} …", title=within(first.title))
        self._bar.setValue(round(fraction * 1000))
        more = f"  +{len(running) - 1}" if len(running) > 1 else ""
        self._text.setText(words + more)
        self._text.setAccessibleName(words + more)

    def _cancel_first(self) -> None:
        running = self._runner.running()
        if running:
            next((t for t in running if t.run_id in self._reports), running[0]).cancel()
            self._show()

    def _list(self) -> None:
        menu = QMenu(self)
        menu.setObjectName("jobMenu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for ticket in self._runner.running():
            _, words = self._reports.get(ticket.run_id, (0.0, self._waiting_words(ticket)))
            menu.addAction(tr("Cancel: {words}", words=words), ticket.cancel)
        menu.popup(self._text.mapToGlobal(self._text.rect().topLeft()))

    def _waiting_words(self, ticket: Ticket) -> str:
        other = self._runner.waits_for(ticket)
        if other is None:
            return tr("{title}: waiting", title=ticket.title)
        return tr("{title} · after: {other}", title=ticket.title, other=other.title)


class StatusBar(QStatusBar):
    """Cursor on the left, jobs in the middle, saved or not on the right."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("statusBar")
        self.setSizeGripEnabled(False)
        self._session = context.session
        self._safety = Safety()
        self._cursor = QLabel()
        self._cursor.setObjectName("cursorReadOut")
        self._cursor.setAccessibleName(tr("Position, value and label under the mouse"))
        _tabular(self._cursor)
        self._said = QLabel()
        self._said.setObjectName("toolMessage")
        self._said.setProperty("kind", "warning")
        self._said.hide()
        self._unsaid = QTimer(self, singleShot=True, interval=_SAID_MS)
        self._unsaid.timeout.connect(self._said.hide)
        self._saved = QLabel()
        self._saved.setObjectName("savedState")
        research = QLabel(RESEARCH)
        research.setObjectName("researchUse")
        research.setToolTip(tr("SegStudio is no medical device; do not base a diagnosis or treatment on it."))
        self.meter = JobMeter(context.runner)
        self.addWidget(self._said)
        self.addWidget(self._cursor, 1)
        self.addWidget(self.meter)
        self.addPermanentWidget(self._saved)
        self.addPermanentWidget(research)
        context.session.case_changed.connect(self._on_case_changed)
        context.session.dirty_changed.connect(self._on_dirty_changed)
        context.session.saved.connect(self._on_saved)
        context.session.came_back.connect(self._on_came_back)
        self._on_case_changed()

    def say(self, text: str) -> None:
        """Tell for some seconds why a tool did nothing; an empty text takes the last one away."""
        self._said.setText(text)
        self._said.setToolTip(text)
        self._said.setAccessibleName(text)
        self._said.setVisible(bool(text))
        self._unsaid.start()

    def show_cursor(self, info: CursorInfo | None) -> None:
        """Show what lies under the mouse; None when it is off the slice."""
        if info is None:
            self._cursor.clear()
            return
        second = tr("second {second_text}", second_text=info.second_text) if info.second_text else ""
        parts = (info.position_text, info.index_text, info.value_text, second, info.label_name)
        self._cursor.setText("   │   ".join(part for part in parts if part))

    def show_safety(self, safety: Safety) -> WriteError | None:
        """Show up to when edits are safe from a power cut; the reason where that has just ceased to be so."""
        news = safety.problem if self._safety.problem is None else None
        self._safety = safety
        self._show_saved()
        return news

    def _on_case_changed(self) -> None:
        self._saved.clear()

    def _on_dirty_changed(self, dirty: bool) -> None:
        if dirty:
            self._show_saved()
        else:
            self._saved.clear()
            self._saved.setToolTip("")

    def _on_saved(self, _: object) -> None:
        self._tell_saved(
            tr("All edits saved {clock}", clock=_clock()), tr("The labels as they are now lie in a file")
        )

    def _on_came_back(self) -> None:
        if self._session.revisions.in_file:
            self._tell_saved(tr("As saved"), tr("The labels as they are now lie in a file"))
        else:
            self._tell_saved(tr("As opened"), tr("Every edit was undone; there is nothing to save"))

    def _tell_saved(self, words: str, tip: str) -> None:
        self._saved.setText(words)
        self._saved.setToolTip(tip)

    def _show_saved(self) -> None:
        if self._session.volume is None:
            self._saved.clear()
        elif self._session.dirty:
            problem, at = self._safety.problem, self._safety.at
            if problem is not None:
                words, tip = tr("Edits are not kept"), str(problem)
            elif at is None:
                words, tip = (
                    tr("Not saved yet"),
                    tr("Edits are written to this computer's disk within a second"),
                )
            else:
                words = tr("Not saved yet · kept for recovery {clock}", clock=_clock(at))
                tip = tr(
                    "Edits are on this computer's disk and come back after a crash or a power cut; "
                    "saving makes a file"
                )
            self._tell_saved(words, tip)


def _clock(at: datetime | None = None) -> str:
    """A time of day as people here write it; by default the present one."""
    time = QDateTime.currentDateTime().time() if at is None else QTime(at.hour, at.minute, at.second)
    return QLocale().toString(time, QLocale.FormatType.ShortFormat)


def _tabular(widget: QWidget) -> None:
    """Digits of equal width, so that numbers that change do not jump."""
    font = QFont(widget.font())
    font.setFeature(QFont.Tag("tnum"), 1)
    widget.setFont(font)

"""Errors that are no longer true: the notice of a failed job goes when the same kind of job succeeds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from segstudio.errors import SegStudioError
from segstudio.gui.job_thread import JobRunner
from segstudio.gui.notices import NoticeBar
from segstudio.services.jobs import End, Ticket


class StaleErrors(QObject):
    """Remembers what failed jobs said, by their titles, until one of the same title gives a result."""

    def __init__(self, runner: JobRunner, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._notices = notices
        self._said: dict[str, set[str]] = {}
        runner.failed.connect(self._on_failed)
        runner.finished.connect(self._on_finished)

    @Slot(object, object)
    def _on_failed(self, ticket: Ticket, error: SegStudioError) -> None:
        self._said.setdefault(ticket.title, set()).add(str(error))

    @Slot(object, str)
    def _on_finished(self, ticket: Ticket, end: str) -> None:
        if end == End.RESULT.value:
            for text in self._said.pop(ticket.title, ()):
                self._notices.take_back(text)

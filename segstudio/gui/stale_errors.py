"""Errors that are no longer true: the notice of a failed job goes when the same kind of job succeeds."""

from __future__ import annotations

from PySide6.QtCore import QObject, Slot

from segstudio.errors import SegStudioError
from segstudio.gui.job_thread import JobRunner
from segstudio.gui.notices import NoticeBar
from segstudio.services.jobs import End, Ticket


class StaleErrors(QObject):
    """Remembers what failed jobs said, by their titles, until one of the same title gives a result.

    Only work on a case counts, and only what was asked for after the failure: that a file cannot be opened
    stays true when another one opens, as the case does that was open before.
    """

    def __init__(self, runner: JobRunner, notices: NoticeBar) -> None:
        super().__init__(notices)
        self._notices = notices
        self._said: dict[str, set[str]] = {}
        self._before: dict[
            int, set[str]
        ] = {}  # run -> what others of its title had said when it was asked for
        runner.started.connect(self._on_started)
        runner.failed.connect(self._on_failed)
        runner.finished.connect(self._on_finished)

    @Slot(object)
    def _on_started(self, ticket: Ticket) -> None:
        if said := self._said.get(ticket.title):
            self._before[ticket.run_id] = set(said)

    @Slot(object, object)
    def _on_failed(self, ticket: Ticket, error: SegStudioError) -> None:
        if ticket.case_id:
            self._said.setdefault(ticket.title, set()).add(str(error))

    @Slot(object, str)
    def _on_finished(self, ticket: Ticket, end: str) -> None:
        old = self._before.pop(ticket.run_id, set())
        if end == End.RESULT.value:
            for text in old:
                self._said[ticket.title].discard(text)
                self._notices.take_back(text)

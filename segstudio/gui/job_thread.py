"""The lanes of jobs as threads, and what they tell the window."""

from __future__ import annotations

import atexit
import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import QObject, QThread, Signal, Slot

from segstudio.errors import Cancelled, SegStudioError
from segstudio.services.jobs import Done, End, Job, Lane, Ticket, TimeLeft, execute
from segstudio.services.turns import Turns
from segstudio.words import tr

log = logging.getLogger(__name__)

# More reports of progress a second than this would keep the window busy without telling more.
_REPORTS_PER_SECOND = 20
# Networks recurse through deep call chains; threads of some systems start with half a megabyte of stack.
_STACK_BYTES = 16 * 2**20
# Every thread that runs: letting go of a running QThread aborts the process, so that a window which
# nobody closed, or a job that does not end, must not take its thread along.
_running: set[QThread] = set()

OnDone = Callable[[Any], None]
OnFailed = Callable[[SegStudioError], None]
OnCancelled = Callable[[], None]
OnPreview = Callable[[object], None]


@dataclass
class _Run:
    ticket: Ticket
    on_done: OnDone | None
    on_failed: OnFailed | None
    on_cancelled: OnCancelled | None
    on_preview: OnPreview | None
    quiet: bool
    time_left: TimeLeft


class _Worker(QObject):
    """Lives on a lane's thread and runs its jobs in the order in which they come."""

    reported = Signal(object, float, str, object)  # ticket, fraction, text, preview
    ended = Signal(object)  # Done

    def __init__(self, turns: Turns) -> None:
        super().__init__()
        self._turns = turns

    @Slot(object, object)
    def work(self, job: Job[Any], ticket: Ticket) -> None:
        last = 0.0

        def sink(fraction: float, text: str = "", preview: object = None) -> None:
            nonlocal last
            now = time.monotonic()
            if preview is not None or now - last >= 1 / _REPORTS_PER_SECOND:
                last = now
                self.reported.emit(ticket, float(fraction), text, preview)
            self._turns.let_by(ticket, lambda soon: self._tell_pause(ticket, fraction, soon))

        try:
            with self._turns.turn(ticket):
                done = execute(job, ticket, sink)
        except Cancelled:
            done = Done(ticket, End.CANCELLED)
        self.ended.emit(done)

    def _tell_pause(self, ticket: Ticket, fraction: float, soon: Ticket) -> None:
        self.reported.emit(ticket, float(fraction), tr("Pausing for: {title}", title=soon.title), None)


class _LaneThread(QObject):
    """One thread with its worker; `start` reaches the worker through the thread's own queue."""

    start = Signal(object, object)

    def __init__(self, lane: Lane, turns: Turns, parent: QObject) -> None:
        super().__init__(parent)
        self.thread_ = QThread()
        self.thread_.setObjectName(f"lane {lane.value}")
        self.thread_.setStackSize(_STACK_BYTES)
        self.worker = _Worker(turns)
        self.worker.moveToThread(self.thread_)
        self.start.connect(self.worker.work)
        self.thread_.start()
        _running.add(self.thread_)


class JobRunner(QObject):
    """Runs jobs beside the window; every answer arrives on the window's thread.

    Each job ends with exactly one of its callbacks: done, failed or cancelled.
    """

    started = Signal(object)  # Ticket
    progressed = Signal(object, float, str, object)  # Ticket, fraction, text, seconds left or None
    failed = Signal(object, object)  # Ticket and SegStudioError, before its job's callback
    finished = Signal(object, str)  # Ticket, "result" | "failed" | "cancelled"

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._runs: dict[int, _Run] = {}
        self._turns = Turns()
        self._lanes = {lane: _LaneThread(lane, self._turns, self) for lane in Lane}
        self._closed = False
        for lane in self._lanes.values():
            lane.worker.reported.connect(self._on_reported)
            lane.worker.ended.connect(self._on_ended)

    def submit(
        self,
        job: Job[Any],
        *,
        case_id: str = "",
        on_done: OnDone | None = None,
        on_failed: OnFailed | None = None,
        on_cancelled: OnCancelled | None = None,
        on_preview: OnPreview | None = None,
        quiet: bool = False,
    ) -> Ticket:
        """Queue a job in its lane and return the handle to cancel it.

        Args:
            case_id: the case it belongs to, so that its result can be told from another case's.
            on_done: takes the result.
            on_failed: takes the error; an unexpected one has gone to the log and arrives in plain words.
            on_preview: takes each partial result.
            quiet: nobody waits for it: it is not listed, and closing the window does not ask about it.
        """
        if self._closed:
            raise RuntimeError("the window is closing: no new jobs")
        ticket = Ticket.for_job(job, case_id)
        time_left = TimeLeft(self._turns.working_time) if ticket.gives_way else TimeLeft()
        self._runs[ticket.run_id] = _Run(
            ticket, on_done, on_failed, on_cancelled, on_preview, quiet, time_left
        )
        self._lanes[job.lane].start.emit(job, ticket)
        if not quiet:
            self.started.emit(ticket)
        return ticket

    def running(self) -> list[Ticket]:
        """Jobs that have not ended, oldest first, without the quiet ones."""
        return [run.ticket for run in self._runs.values() if not run.quiet]

    def waits_for(self, ticket: Ticket) -> Ticket | None:
        """The last job that has to end before this one, not yet begun, can begin; None where none has to."""
        tickets = [run.ticket for run in self._runs.values()]
        before = [other for other in tickets if other.run_id < ticket.run_id]
        if same := [other for other in before if other.lane is ticket.lane]:
            return same[-1]
        if ticket.lane is Lane.GPU:
            return next((other for other in before if other.lane is Lane.SOON), None)
        if ticket.lane is Lane.SOON:
            running = next((other for other in tickets if other.lane is Lane.GPU), None)
            return None if running is None or running.gives_way else running
        return None

    def shutdown(self, timeout_s: float = 5.0) -> bool:
        """Cancel everything and wait for the threads to end.

        Returns: False when a thread was still busy after `timeout_s`; it is then left running, for
            letting go of it would abort the process.
        """
        self._closed = True
        for run in self._runs.values():
            run.ticket.cancel()
        for lane in self._lanes.values():
            lane.thread_.quit()
        deadline = time.monotonic() + timeout_s
        ended = True
        for lane in self._lanes.values():
            left_ms = max(0, round((deadline - time.monotonic()) * 1000))
            if lane.thread_.wait(left_ms):
                _running.discard(lane.thread_)
            else:
                ended = False
        self._runs.clear()
        return ended

    @Slot(object, float, str, object)
    def _on_reported(self, ticket: Ticket, fraction: float, text: str, preview: object) -> None:
        run = self._runs.get(ticket.run_id)
        if run is None or ticket.cancelled:
            return
        if preview is not None and run.on_preview is not None:
            run.on_preview(preview)
        if not run.quiet:
            self.progressed.emit(ticket, fraction, text, run.time_left.update(fraction))

    @Slot(object)
    def _on_ended(self, done: Done) -> None:
        run = self._runs.pop(done.ticket.run_id, None)
        if run is None:  # it ended while the window was closing
            return
        # A cancel that was pressed after the work was done, but before its result arrived, still counts.
        end = End.CANCELLED if done.ticket.cancelled else done.end
        try:
            if end is End.RESULT and run.on_done is not None:
                run.on_done(done.result)
            elif end is End.FAILED:
                error = _in_plain_words(done.ticket, done.error)
                if not run.quiet:
                    self.failed.emit(done.ticket, error)
                if run.on_failed is not None:
                    run.on_failed(error)
            elif end is End.CANCELLED and run.on_cancelled is not None:
                run.on_cancelled()
        finally:
            if not run.quiet:
                self.finished.emit(done.ticket, end.value)


def _in_plain_words(ticket: Ticket, error: Exception | None) -> SegStudioError:
    if isinstance(error, SegStudioError):
        return error
    log.error("job %s failed", ticket.title, exc_info=error)
    return SegStudioError(
        tr(
            "{title} stopped because of an error in the program ({name__}); your labels are as they were.",
            title=ticket.title,
            name__=type(error).__name__,
        ),
        tr("Try again. If it happens again: Help > Report a problem."),
    )


def waiting_words(other: Ticket | None) -> str:
    """What a job that has not begun waits for, as its panel says it."""
    return tr("Starting") if other is None else tr("Waits until this ends: {title}", title=other.title)


@atexit.register
def _join_all() -> None:
    """Let threads of windows that were never closed end before the interpreter does."""
    for thread in _running:
        thread.quit()
    for thread in _running:
        thread.wait(2000)

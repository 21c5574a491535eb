"""Work too long for the window's thread: what a job is, who may cancel it, and how it ends."""

from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass, field
from enum import Enum
from itertools import count
from threading import Event
from typing import Any, Protocol, TypeVar

from segstudio.core.progress import Progress, silent
from segstudio.errors import Cancelled
from segstudio.words import tr

Result_co = TypeVar("Result_co", covariant=True)
Result = TypeVar("Result")

_run_ids = count(1)


class Lane(Enum):
    """Where a job waits its turn; one job at a time runs in each lane.

    GPU and SOON share the device: a job of either computes only while none of the other does (`Turns`).
    SOON is for what a person waits for; a training lets it by. QUIET is for what shows while a person
    works: it must not hold up opening or saving.
    """

    GPU = "gpu"
    SOON = "soon"
    CPU = "cpu"
    NETWORK = "network"
    QUIET = "quiet"


class Job(Protocol[Result_co]):
    """A pure function of frozen inputs; it stops within one call of `progress`."""

    @property
    def title(self) -> str:
        """What is being done, as the status bar shows it ("Segmenting")."""

    @property
    def lane(self) -> Lane:
        """The lane it runs in."""

    def run(self, progress: Progress) -> Result_co:
        """Do the work and return its one result."""


@dataclass(frozen=True, eq=False)
class Ticket:
    """Handle of one run of a job: to cancel it, and to know whose result arrives.

    Args:
        run_id: different for every run in this process.
        case_id: the case the run belongs to; empty when it belongs to none.
        title, lane: of its job.
        gives_way: whether it stands aside for jobs of the lane SOON.
        stop: set it to end training early and keep the best so far (jobs without such an end ignore it).
    """

    run_id: int
    case_id: str = ""
    title: str = ""
    lane: Lane = Lane.CPU
    gives_way: bool = False
    stop: Event = field(default_factory=Event)
    _cancel: Event = field(default_factory=Event, repr=False)

    @classmethod
    def for_job(cls, job: Job[Any], case_id: str = "") -> Ticket:
        """A new ticket; it shares the job's own `stop` event and `gives_way` where the job has them."""
        stop = getattr(job, "stop", None)
        event = stop if isinstance(stop, Event) else Event()
        gives_way = bool(getattr(job, "gives_way", False))
        return cls(next(_run_ids), case_id, job.title, job.lane, gives_way, event)

    def cancel(self) -> None:
        """Ask the run to end; it does at its next call of `progress`, leaving nothing half done."""
        self._cancel.set()

    @property
    def cancelled(self) -> bool:
        """Whether the run was asked to end."""
        return self._cancel.is_set()


class End(Enum):
    """The three ways a run ends."""

    RESULT = "result"
    FAILED = "failed"
    CANCELLED = "cancelled"


@dataclass(frozen=True, eq=False)
class Done:
    """How a run ended: with exactly one of a result, an error, or neither because it was cancelled."""

    ticket: Ticket
    end: End
    result: Any = None
    error: Exception | None = None


def execute(job: Job[Any], ticket: Ticket, sink: Progress = silent) -> Done:
    """Run a job to its end on the calling thread; never raises an Exception.

    Args:
        sink: hears every report of progress that is not the last before a cancel; the job stands still
            as long as it keeps it.
    """

    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if ticket.cancelled:
            raise Cancelled
        sink(fraction, text, preview)
        if ticket.cancelled:  # while the sink kept it
            raise Cancelled

    try:
        if ticket.cancelled:
            raise Cancelled
        result = job.run(progress)
    except Cancelled:
        return Done(ticket, End.CANCELLED)
    except Exception as error:
        # Work torn down halfway by a cancel may fail in its own way; the person asked for the end.
        return Done(ticket, End.CANCELLED) if ticket.cancelled else Done(ticket, End.FAILED, error=error)
    if ticket.cancelled:  # a result that arrives after the cancel must not land
        return Done(ticket, End.CANCELLED)
    return Done(ticket, End.RESULT, result)


def run_now(job: Job[Result], progress: Progress = silent) -> Result:
    """Run a job on the calling thread and return its result; errors come through as they are."""
    return job.run(progress)


class TimeLeft:
    """Remaining time of a job from the fractions it reports.

    The speed is measured from the first report on, so that loading a library before the work
    does not count; recent speed weighs more than old, since the first tiles are the slow ones.
    What is said counts down or stands still; it grows only where it was wrong by more than half.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._last: tuple[float, float] | None = None
        self._first = 0.0
        self._speed = 0.0
        self._said: float | None = None

    def update(self, fraction: float) -> float | None:
        """Seconds left after this report; None as long as nothing can be said.

        Args:
            fraction: 0 to 1 of the whole work; going back starts the measurement again.
        """
        now = self._clock()
        if self._last is None or fraction < self._last[1]:
            self._last, self._first, self._speed, self._said = (now, fraction), now, 0.0, None
            return None
        elapsed, gained = now - self._last[0], fraction - self._last[1]
        if elapsed > 0 and gained > 0:
            speed = gained / elapsed
            # About the last third of the time counts, and at least three seconds, whether reports come every
            # millisecond or every second.
            memory = max(3.0, (now - self._first) / 3)
            weight = min(1.0, elapsed / min(memory, max(now - self._first, elapsed)))
            self._speed += weight * (speed - self._speed)
            self._last = (now, fraction)
        since = now - self._first
        if self._speed <= 0 or since < 0.5 or (since < 3.0 and fraction < 0.1):
            return None
        waited = now - self._last[0]
        left = max(0.0, (1.0 - self._last[1]) / self._speed - waited)
        if self._said is None or left <= self._said or left > 1.5 * self._said + 5.0:
            self._said = left
        return self._said


def spell_seconds(seconds: float | None) -> str:
    """Remaining time as people say it: "8 s left", "3 min left"; empty when unknown."""
    if seconds is None:
        return ""
    if seconds < 60:
        return tr("{value} s left", value=max(1, round(seconds)))
    if seconds < 3600:
        return tr("{seconds} min left", seconds=round(seconds / 60))
    return tr("{seconds:.1f} h left", seconds=seconds / 3600)

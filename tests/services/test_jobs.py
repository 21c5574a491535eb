"""A run ends in exactly one way, and a cancel takes effect at the next progress call."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from threading import Event

import pytest

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.services.jobs import End, Lane, Ticket, TimeLeft, execute, run_now, spell_seconds


@dataclass(frozen=True)
class Steps:
    """Reports `count` steps and gives back how many it made."""

    count: int = 3
    at_step: Callable[[int], None] = lambda step: None
    title: str = "Counting"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> int:
        for step in range(self.count):
            self.at_step(step)
            progress(step / self.count, f"step {step}")
        return self.count


@dataclass(frozen=True)
class Stoppable(Steps):
    stop: Event = field(default_factory=Event)


def test_a_finished_run_gives_its_result_and_reported_all_its_progress() -> None:
    heard: list[tuple[float, str]] = []
    job = Steps(2)
    done = execute(job, Ticket.for_job(job, "case"), lambda f, t="", p=None: heard.append((f, t)))
    assert (done.end, done.result, done.error) == (End.RESULT, 2, None)
    assert (done.ticket.case_id, done.ticket.title, done.ticket.lane) == ("case", "Counting", Lane.CPU)
    assert heard == [(0.0, "step 0"), (0.5, "step 1")]


def test_every_run_has_its_own_id() -> None:
    job = Steps()
    assert Ticket.for_job(job).run_id != Ticket.for_job(job).run_id


@pytest.mark.case("F6")
def test_a_cancel_ends_the_run_at_its_next_report() -> None:
    made: list[int] = []
    tickets: list[Ticket] = []

    def cancel_in_second(step: int) -> None:
        made.append(step)
        if step == 1:
            tickets[0].cancel()

    job = Steps(5, cancel_in_second)
    tickets.append(Ticket.for_job(job))
    done = execute(job, tickets[0])
    assert (done.end, done.result, done.error) == (End.CANCELLED, None, None)
    assert made == [0, 1]


@pytest.mark.case("F6")
def test_a_run_cancelled_while_it_waited_does_no_work() -> None:
    made: list[int] = []
    job = Steps(5, made.append)
    ticket = Ticket.for_job(job)
    ticket.cancel()
    assert execute(job, ticket).end is End.CANCELLED
    assert made == []


@pytest.mark.case("F6")
def test_a_result_that_comes_after_the_cancel_does_not_land() -> None:
    class Deaf:
        title = "Deaf"
        lane = Lane.CPU

        def run(self, progress: Progress) -> int:
            ticket.cancel()
            return 7

    ticket = Ticket.for_job(Deaf())
    done = execute(Deaf(), ticket)
    assert (done.end, done.result) == (End.CANCELLED, None)


@pytest.mark.case("F1")
@pytest.mark.parametrize("error", [SegStudioError("No.", "Try again."), ZeroDivisionError(), MemoryError()])
def test_a_failure_is_handed_back_not_raised(error: Exception) -> None:
    def fail(step: int) -> None:
        raise error

    job = Steps(1, fail)
    done = execute(job, Ticket.for_job(job))
    assert (done.end, done.error, done.result) == (End.FAILED, error, None)


def test_the_ticket_shares_the_stop_of_its_job() -> None:
    job = Stoppable()
    Ticket.for_job(job).stop.set()
    assert job.stop.is_set()


def test_run_now_gives_the_result_or_the_error_itself() -> None:
    assert run_now(Steps(4)) == 4

    def fail(step: int) -> None:
        raise SegStudioError("No.")

    with pytest.raises(SegStudioError):
        run_now(Steps(1, fail))


class Clock:
    def __init__(self) -> None:
        self.now = 100.0

    def __call__(self) -> float:
        return self.now


def test_time_left_of_steady_work_is_exact() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    assert left.update(0.0) is None
    clock.now += 2
    assert left.update(0.2) == pytest.approx(8.0)  # 0.1 a second, 0.8 to go
    clock.now += 2
    assert left.update(0.4) == pytest.approx(6.0)
    clock.now += 1  # a report without news: a second has passed all the same
    assert left.update(0.4) == pytest.approx(5.0)


def test_time_left_says_nothing_before_it_knows() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    clock.now += 60  # loading, before the first report
    assert left.update(0.1) is None
    clock.now += 0.1
    assert left.update(0.2) is None  # too short a time to judge
    clock.now += 0.9
    assert left.update(0.3) is not None
    left = TimeLeft(clock)
    left.update(0.0)
    clock.now += 2
    assert left.update(0.05) is None  # so little of the work may be unlike the rest
    clock.now += 2
    assert left.update(0.09) is not None


def test_time_left_follows_work_that_becomes_faster() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.update(0.0)
    clock.now += 10
    slow = left.update(0.1)
    assert slow == pytest.approx(90.0)
    fraction = 0.1
    for _ in range(8):
        clock.now += 1
        fraction += 0.1
        fast = left.update(fraction)
    assert fast == pytest.approx(1.0, abs=0.3)  # 0.1 a second now, 0.1 to go


def test_time_left_stands_still_rather_than_grow_a_little_and_owns_up_to_a_lot() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.update(0.0)
    clock.now += 10
    assert left.update(0.5) == pytest.approx(10.0)
    clock.now += 1
    assert left.update(0.53) == pytest.approx(10.0)  # 0.0445 a second make 10.6 s, which is not said
    clock.now += 10
    assert left.update(0.54) == pytest.approx(460.0)  # all but stopped: 0.001 a second, 0.46 to go


def test_time_left_starts_again_when_the_fraction_falls() -> None:
    clock = Clock()
    left = TimeLeft(clock)
    left.update(0.5)
    clock.now += 5
    left.update(0.9)
    assert left.update(0.0) is None


@pytest.mark.parametrize(
    ("seconds", "text"),
    [(None, ""), (0.2, "1 s left"), (8.4, "8 s left"), (179, "3 min left"), (5400, "1.5 h left")],
)
def test_seconds_are_spelt_with_a_unit(seconds: float | None, text: str) -> None:
    assert spell_seconds(seconds) == text

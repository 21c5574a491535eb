"""Jobs run beside the window, end in exactly one way, and never outlive it."""

from __future__ import annotations

import threading
from dataclasses import dataclass, field

import pytest
from PySide6.QtCore import QThread

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.gui.job_thread import JobRunner
from segstudio.services.jobs import Lane


@dataclass(frozen=True)
class Gated:
    """Reports once, then waits until the test opens the gate, then reports again."""

    gate: threading.Event = field(default_factory=threading.Event)
    entered: threading.Event = field(default_factory=threading.Event)
    title: str = "Waiting"
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> str:
        progress(0.25, "first half", "early")
        self.entered.set()
        while not self.gate.wait(0.005):
            progress(0.5)
        progress(1.0)
        return threading.current_thread().name


@dataclass(frozen=True)
class Failing:
    """Fails in a chosen way."""

    error: Exception
    title: str = "Filtering"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> None:
        raise self.error


@dataclass
class Ends:
    """Counts the ways a job ended."""

    done: list[object] = field(default_factory=list)
    failed: list[SegStudioError] = field(default_factory=list)
    cancelled: int = 0
    previews: list[object] = field(default_factory=list)
    threads: set[QThread] = field(default_factory=set)

    def listeners(self) -> dict:
        return {
            "on_done": self._done,
            "on_failed": self.failed.append,
            "on_cancelled": self._cancelled,
            "on_preview": self.previews.append,
        }

    def _done(self, result: object) -> None:
        self.threads.add(QThread.currentThread())
        self.done.append(result)

    def _cancelled(self) -> None:
        self.cancelled += 1

    @property
    def count(self) -> int:
        return len(self.done) + len(self.failed) + self.cancelled


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    assert made.shutdown(5)


def test_the_result_arrives_on_the_windows_thread_with_previews_before_it(qtbot, runner) -> None:
    ends, job = Ends(), Gated()
    ticket = runner.submit(job, case_id="a", **ends.listeners())
    assert [t.run_id for t in runner.running()] == [ticket.run_id]
    job.gate.set()
    qtbot.waitUntil(lambda: ends.count == 1)
    assert ends.previews == ["early"]
    assert ends.threads == {QThread.currentThread()}
    assert ends.done != [threading.current_thread().name]
    assert ticket.case_id == "a"
    assert runner.running() == []


@pytest.mark.case("F17")
def test_the_lanes_do_not_wait_for_each_other_but_jobs_of_one_lane_do(qtbot, runner) -> None:
    slow, quick, queued = Gated(), Gated(lane=Lane.CPU), Gated()
    ends, quick_ends, queued_ends = Ends(), Ends(), Ends()
    runner.submit(slow, **ends.listeners())
    runner.submit(queued, **queued_ends.listeners())
    runner.submit(quick, **quick_ends.listeners())
    quick.gate.set()
    queued.gate.set()
    qtbot.waitUntil(lambda: quick_ends.count == 1)
    assert ends.count == queued_ends.count == 0
    assert not queued.entered.is_set()
    slow.gate.set()
    qtbot.waitUntil(lambda: ends.count == 1 and queued_ends.count == 1)


@pytest.mark.case("F6")
@pytest.mark.parametrize("when", ["queued", "running", "twice", "after the work"])
def test_a_cancelled_job_ends_as_cancelled_only(qtbot, runner, when) -> None:
    blocker, job, ends = Gated(), Gated(), Ends()
    if when == "queued":
        runner.submit(blocker)
    ticket = runner.submit(job, **ends.listeners())
    if when == "queued":
        ticket.cancel()
        blocker.gate.set()
    else:
        assert job.entered.wait(5)
        if when == "after the work":
            job.gate.set()
            # The worker has finished, but its answer still waits in this thread's queue.
            QThread.msleep(100)
        ticket.cancel()
        if when == "twice":
            ticket.cancel()
    qtbot.waitUntil(lambda: ends.count == 1)
    qtbot.wait(20)
    assert ends.cancelled == 1
    assert ends.count == 1


@pytest.mark.case("F6")
def test_a_cancel_after_the_end_changes_nothing(qtbot, runner) -> None:
    ends, job = Ends(), Gated()
    job.gate.set()
    ticket = runner.submit(job, **ends.listeners())
    qtbot.waitUntil(lambda: ends.count == 1)
    ticket.cancel()
    qtbot.wait(20)
    assert len(ends.done) == ends.count == 1


@pytest.mark.case("F1")
def test_an_error_for_a_person_arrives_as_it_is_and_the_lane_goes_on(qtbot, runner) -> None:
    ends, after, job = Ends(), Ends(), Gated(lane=Lane.CPU)
    error = SegStudioError("The disk is full.", "Make room.")
    runner.submit(Failing(error), **ends.listeners())
    job.gate.set()
    runner.submit(job, **after.listeners())
    qtbot.waitUntil(lambda: ends.count == 1 and after.count == 1)
    assert ends.failed == [error]
    assert len(after.done) == 1


@pytest.mark.case("F1")
def test_any_other_error_goes_to_the_log_and_arrives_in_plain_words(qtbot, runner, caplog) -> None:
    ends = Ends()
    runner.submit(Failing(ZeroDivisionError("secret")), **ends.listeners())
    qtbot.waitUntil(lambda: ends.count == 1)
    assert "Filtering stopped" in ends.failed[0].sentence
    assert "secret" not in str(ends.failed[0])
    assert caplog.records[-1].exc_info is not None
    caplog.clear()


@pytest.mark.case("F8")
def test_closing_cancels_what_runs_and_joins_the_threads(qapp, qtbot) -> None:
    runner, job, ends = JobRunner(), Gated(), Ends()
    runner.submit(job, **ends.listeners())
    assert job.entered.wait(5)
    assert runner.shutdown(5)
    qtbot.wait(20)
    assert ends.done == []
    with pytest.raises(RuntimeError, match="closing"):
        runner.submit(job)


@pytest.mark.case("F9")
def test_a_thread_that_hangs_is_reported_and_left_alone(qapp) -> None:
    @dataclass(frozen=True)
    class Hung:
        gate: threading.Event
        entered: threading.Event
        title: str = "Hanging"
        lane: Lane = Lane.GPU

        def run(self, progress: Progress) -> None:
            self.entered.set()
            self.gate.wait(20)

    gate, entered = threading.Event(), threading.Event()
    runner = JobRunner()
    runner.submit(Hung(gate, entered))
    assert entered.wait(5)
    thread = next(iter(runner._lanes.values())).thread_
    assert not runner.shutdown(0.1)
    gate.set()
    assert thread.wait(5000)

"""A training lets by what a person waits for: one job computes at a time, and each ends in its own way."""

from __future__ import annotations

import threading
from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import dataclass, field

import pytest

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.gui.job_thread import JobRunner, waiting_words
from segstudio.services.jobs import Lane
from tests.gui.test_job_thread import Ends


class Device:
    """Notes which job began and ended, and whether two computed at once."""

    def __init__(self) -> None:
        self.notes: list[str] = []
        self.clashes = 0
        self._free = threading.Lock()

    @contextmanager
    def used(self):
        mine = self._free.acquire(blocking=False)
        self.clashes += not mine
        try:
            yield
        finally:
            if mine:
                self._free.release()


@dataclass(frozen=True)
class Work:
    """Computes between reports until its gate is open, then once more."""

    name: str
    device: Device
    lane: Lane = Lane.GPU
    gives_way: bool = False
    error: Exception | None = None
    gate: threading.Event = field(default_factory=threading.Event)
    entered: threading.Event = field(default_factory=threading.Event)
    stop: threading.Event = field(default_factory=threading.Event)

    @property
    def title(self) -> str:
        return f"The {self.name}"

    def run(self, progress: Progress) -> str:
        self.device.notes.append(f"{self.name} begins")
        self.entered.set()
        try:
            while not self.gate.is_set() and not self.stop.is_set():
                with self.device.used():
                    self.gate.wait(0.002)
                progress(0.5, self.name)
            with self.device.used():
                if self.error is not None:
                    raise self.error
            progress(1.0, self.name)
        finally:
            self.device.notes.append(f"{self.name} ends")
        return "stopped early" if self.stop.is_set() else "whole"


@pytest.fixture
def runner(qapp):
    made = JobRunner()
    yield made
    assert made.shutdown(5)


@pytest.fixture
def device():
    made = Device()
    yield made
    assert made.clashes == 0


@pytest.fixture
def begun(qtbot, runner, device) -> Callable[..., tuple]:
    """Submits a job, and waits until it runs where it should."""

    def submit(name: str, *, runs: bool = True, **values) -> tuple:
        job, ends = Work(name, device, **values), Ends()
        ticket = runner.submit(job, **ends.listeners())
        if runs:
            assert job.entered.wait(5)
        return job, ticket, ends

    return submit


def test_a_training_lets_a_short_job_by_and_goes_on(qtbot, runner, device, begun) -> None:
    said: list[str] = []
    runner.progressed.connect(lambda _, fraction, text, left: said.append(text))
    training, _, trained = begun("training", gives_way=True)
    short, _, done = begun("short", lane=Lane.SOON)
    qtbot.wait(60)  # it has the device for a while
    assert trained.count == 0
    short.gate.set()
    qtbot.waitUntil(lambda: done.count == 1)
    assert (done.done, trained.count) == (["whole"], 0)
    training.gate.set()
    qtbot.waitUntil(lambda: trained.count == 1)
    assert trained.done == ["whole"]
    assert device.notes == ["training begins", "short begins", "short ends", "training ends"]
    assert "Pausing for: The short" in said


def test_it_begins_at_once_beside_a_training_and_says_what_it_waits_for_otherwise(runner, begun) -> None:
    begun("training", gives_way=True)
    _, second, _ = begun("second", gives_way=True, runs=False)
    _, soon, _ = begun("short", lane=Lane.SOON)
    assert runner.waits_for(soon) is None
    assert waiting_words(runner.waits_for(soon)) == "Starting"
    assert waiting_words(runner.waits_for(second)) == "Waits until this ends: The training"
    _, last, _ = begun("other", lane=Lane.SOON, runs=False)
    assert runner.waits_for(last) is soon


def test_a_job_that_does_not_give_way_ends_first_and_those_that_have_not_begun_come_later(
    qtbot, runner, device, begun
) -> None:
    first, ticket, _ = begun("first")
    queued, _, last = begun("queued", gives_way=True, runs=False)
    short, soon, _ = begun("short", lane=Lane.SOON, runs=False)
    assert runner.waits_for(soon) is ticket
    qtbot.wait(60)
    assert not short.entered.is_set()
    for job in (first, short, queued):
        job.gate.set()
    qtbot.waitUntil(lambda: last.count == 1)
    assert device.notes[::2] == ["first begins", "short begins", "queued begins"]


def test_a_second_training_waits_for_the_first(qtbot, device, begun) -> None:
    first, _, _ = begun("first", gives_way=True)
    second, _, last = begun("second", gives_way=True, runs=False)
    short, _, done = begun("short", lane=Lane.SOON)
    short.gate.set()
    qtbot.waitUntil(lambda: done.count == 1)
    assert not second.entered.is_set()
    first.gate.set()
    second.gate.set()
    qtbot.waitUntil(lambda: last.count == 1)
    assert device.notes[-3:] == ["first ends", "second begins", "second ends"]


@pytest.mark.case("F6")
def test_a_training_that_stands_aside_is_cancelled_at_once_and_the_next_waits(qtbot, device, begun) -> None:
    _, ticket, trained = begun("training", gives_way=True)
    next_one, _, last = begun("next", runs=False)
    short, _, done = begun("short", lane=Lane.SOON)
    ticket.cancel()
    qtbot.waitUntil(lambda: trained.count == 1, timeout=1000)
    assert trained.cancelled == 1
    qtbot.wait(60)
    assert done.count == 0
    assert not next_one.entered.is_set()
    short.gate.set()
    next_one.gate.set()
    qtbot.waitUntil(lambda: last.count == 1)
    assert (done.done, last.done) == (["whole"], ["whole"])


@pytest.mark.case("F6")
def test_a_cancelled_short_job_gives_the_device_back(qtbot, begun) -> None:
    training, _, trained = begun("training", gives_way=True)
    _, ticket, done = begun("short", lane=Lane.SOON)
    ticket.cancel()
    qtbot.waitUntil(lambda: done.count == 1, timeout=1000)
    assert done.cancelled == 1
    training.gate.set()
    qtbot.waitUntil(lambda: trained.count == 1)
    assert trained.done == ["whole"]


@pytest.mark.case("F6")
@pytest.mark.parametrize("waiting", [Lane.SOON, Lane.GPU])
def test_a_job_is_cancelled_while_it_waits_for_the_other_lane(qtbot, device, begun, waiting) -> None:
    begun("first", lane=Lane.GPU if waiting is Lane.SOON else Lane.SOON)
    _, ticket, done = begun("second", lane=waiting, runs=False)
    ticket.cancel()
    qtbot.waitUntil(lambda: done.count == 1, timeout=1000)
    assert done.cancelled == 1
    assert device.notes == ["first begins"]


@pytest.mark.case("F1")
def test_an_error_reaches_the_job_that_it_is_of(qtbot, begun) -> None:
    error = SegStudioError("The model does not fit.")
    training, _, trained = begun("training", gives_way=True)
    short, _, done = begun("short", lane=Lane.SOON, error=error)
    short.gate.set()
    qtbot.waitUntil(lambda: done.count == 1)
    assert done.failed == [error]
    training.gate.set()
    qtbot.waitUntil(lambda: trained.count == 1)
    assert trained.done == ["whole"]


def test_a_training_told_to_stop_while_it_stands_aside_stops_afterwards(qtbot, device, begun) -> None:
    _, ticket, trained = begun("training", gives_way=True)
    short, _, done = begun("short", lane=Lane.SOON)
    ticket.stop.set()
    qtbot.wait(60)
    assert trained.count == 0
    short.gate.set()
    qtbot.waitUntil(lambda: trained.count == 1)
    assert (done.done, trained.done) == (["whole"], ["stopped early"])


@pytest.mark.case("F8")
def test_closing_ends_both(qapp, device) -> None:
    runner = JobRunner()
    training, short = Work("training", device, gives_way=True), Work("short", device, Lane.SOON)
    runner.submit(training)
    assert training.entered.wait(5)
    runner.submit(short)
    assert short.entered.wait(5)
    assert runner.shutdown(2)
    assert sorted(device.notes[2:]) == ["short ends", "training ends"]

"""The time that a job stands aside does not count as its own."""

from __future__ import annotations

import threading
import time
from dataclasses import dataclass

from segstudio.services.jobs import Lane, Ticket, TimeLeft
from segstudio.services.turns import Turns


@dataclass
class Clock:
    now: float = 100.0

    def __call__(self) -> float:
        return self.now


def test_the_time_left_of_a_training_does_not_grow_while_it_stands_aside() -> None:
    clock = Clock()
    turns = Turns(clock)
    left = TimeLeft(turns.working_time)
    training, short = Ticket(1, lane=Lane.GPU, gives_way=True), Ticket(2, lane=Lane.SOON)
    told: list[Ticket] = []
    with turns.turn(training):
        for second in range(11):  # 5 % a second
            clock.now = 100.0 + second
            said = left.update(0.05 * second)
        assert said is not None
        assert round(said) == 10

        def shortly() -> None:
            with turns.turn(short):
                clock.now += 500.0
                assert turns.working_time() == 110.0

        thread = threading.Thread(target=shortly)
        thread.start()
        while turns._soon is None:
            time.sleep(0.001)
        turns.let_by(training, told.append)
        thread.join()
        assert told == [short]
        assert turns.working_time() == 110.0
        clock.now += 1.0
        said = left.update(0.55)
        assert said is not None
        assert round(said) == 9


def test_nobody_stands_aside_for_nothing_or_without_having_the_device() -> None:
    turns, clock = Turns(), time.monotonic()
    training = Ticket(1, lane=Lane.GPU, gives_way=True)
    with turns.turn(training):
        turns.let_by(training)
    with turns.turn(Ticket(2, lane=Lane.SOON)):
        turns.let_by(training)  # it does not run
        turns.let_by(Ticket(3, lane=Lane.SOON, gives_way=True))
    assert time.monotonic() - clock < 1.0


def test_other_lanes_need_no_turn() -> None:
    turns = Turns()
    with turns.turn(Ticket(1, lane=Lane.GPU)), turns.turn(Ticket(2, lane=Lane.CPU)):
        pass

"""Whose turn it is on the device: one job computes at a time, and a training lets a short job by."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from threading import Condition

from segstudio.errors import Cancelled
from segstudio.services.jobs import Lane, Ticket

_LOOK_S = 0.05  # how often one that waits looks whether it was cancelled


class Turns:
    """The turns of the lanes GPU and SOON, which share a device; other lanes need none.

    A job of SOON goes before all that have not begun, and waits for the one that runs. Where that one
    gives way, it stands aside within one call of `progress`: its thread stops there, in the midst of what
    it does, and goes on when the other job has ended. The jobs have threads of their own, so what torch
    keeps for each thread (gradients, precision, number of threads) stays apart.
    """

    def __init__(self, clock: Callable[[], float] = time.monotonic) -> None:
        self._clock = clock
        self._changed = Condition()
        self._running: Ticket | None = None  # of GPU: it computes or stands aside
        self._soon: Ticket | None = None  # of SOON: it waits or computes
        self._aside_since: float | None = None
        self._aside_s = 0.0

    @contextmanager
    def turn(self, ticket: Ticket) -> Iterator[None]:
        """Wait for the device, and have it while this holds.

        Raises:
            Cancelled: the job was cancelled while it waited.
        """
        if ticket.lane is Lane.SOON:
            with self._of_soon(ticket):
                yield
        elif ticket.lane is Lane.GPU:
            with self._of_gpu(ticket):
                yield
        else:
            yield

    def let_by(self, ticket: Ticket, told: Callable[[Ticket], None] = lambda _: None) -> None:
        """Stand aside while a job of SOON waits or runs; at once back where none does, or on a cancel.

        Args:
            ticket: of the job that calls; nothing happens unless it gives way and has the device.
            told: hears, before the stop, which job is let by.
        """
        if not ticket.gives_way or (soon := self._soon) is None:
            return
        told(soon)
        with self._changed:
            if ticket is not self._running:
                return
            self._aside_since = self._clock()
            self._changed.notify_all()
            try:
                while self._soon is not None and not ticket.cancelled:
                    self._changed.wait(_LOOK_S)
            finally:
                self._aside_s += self._clock() - self._aside_since
                self._aside_since = None

    def working_time(self) -> float:
        """Seconds of a clock that stands still while a job stands aside."""
        with self._changed:
            now = self._clock() if self._aside_since is None else self._aside_since
            return now - self._aside_s

    @contextmanager
    def _of_soon(self, ticket: Ticket) -> Iterator[None]:
        with self._changed:
            self._soon = ticket
        try:
            self._wait_until(lambda: self._running is None or self._aside_since is not None, ticket)
            yield
        finally:
            with self._changed:
                self._soon = None
                self._changed.notify_all()

    @contextmanager
    def _of_gpu(self, ticket: Ticket) -> Iterator[None]:
        with self._changed:
            self._wait_until(lambda: self._soon is None, ticket)
            self._running = ticket
        try:
            yield
        finally:
            with self._changed:
                self._running = None
                self._changed.notify_all()

    def _wait_until(self, free: Callable[[], bool], ticket: Ticket) -> None:
        with self._changed:
            while not free():
                if ticket.cancelled:
                    raise Cancelled
                self._changed.wait(_LOOK_S)

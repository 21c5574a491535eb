"""Timings as ratios to a peer that is timed in turn with ours, in one process.

Single times are not stable from run to run; the ratio of two candidates timed one after the other is.
Each module `bench_*.py` has a function `rows()` that gives the rows of one subject.
"""

from __future__ import annotations

import gc
import statistics
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured ratio and the largest that is good enough.

    Args:
        name: short, beginning with the number of the target ("P1 mean filter …").
        ratio: ours over the peer's.
        target: met when the ratio is at most this.
    """

    name: str
    ratio: float
    target: float

    @property
    def met(self) -> bool:
        """True when the target is reached."""
        return self.ratio <= self.target

    def __str__(self) -> str:
        return f"{self.name:<58} {self.ratio:>9.4g} {self.target:>9.4g} {'met' if self.met else 'MISSED'}"


def seconds(work: Callable[[], object]) -> float:
    """Wall time of one call."""
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


def compare(
    ours: Callable[[], object], peer: Callable[[], object], rounds: int, *, warm_up: int = 2
) -> float:
    """Time of ours over time of the peer: the median of the ratios of single rounds A B A B …"""
    for _ in range(warm_up):
        ours()
        peer()
    gc.collect()
    gc.disable()
    try:
        ratios = [seconds(ours) / seconds(peer) for _ in range(rounds)]
    finally:
        gc.enable()
    return statistics.median(ratios)

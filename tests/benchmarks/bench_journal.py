"""P16: what the journal costs at a mouse event, of the throughput of painting, and when it is read again."""

from __future__ import annotations

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.painting import Stroke
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.services.recovery import RecoveredLabelsTask, recoveries
from segstudio.services.safekeeping import Safekeeper
from segstudio.services.session import Session
from segstudio.services.tasks import Opened
from tests.benchmarks import Row

EVENT_MS, SHARE, RECOVERY_S = 1.0, 0.02, 3.0
EVENTS, STROKES, EDITS = 400, 40, 10_000
ROUNDS = 9


def rows() -> Iterator[Row]:
    """The hand-over at each event, painting with and without a journal, and recovering many edits."""
    volume = Volume(np.zeros((40, 512, 512), np.int16), Geometry((40, 512, 512)), "large")
    with tempfile.TemporaryDirectory(prefix="segstudio-bench-") as folder:
        yield Row("P16 journal p95 of a mouse event / 1 ms", _event_ms(volume, Path(folder)) / EVENT_MS, 1.0)
        yield Row("P16 journal share of painting / 2 %", _share(volume, Path(folder)) / SHARE, 1.0)
        yield Row("P16 recovery of 10,000 edits / 3 s", _recovery_s(Path(folder)) / RECOVERY_S, 1.0)


def _event_ms(volume: Volume, folder: Path) -> float:
    """p95 of what the window's thread waits for the journal at an event, while its own thread writes."""
    session, keeper = Session(), None
    keeper = Safekeeper(session, folder / "events")
    session.open(Opened(volume))
    assert session.labels is not None
    times = []
    for number in range(EVENTS):
        box = (slice(20, 21), slice(number % 400, number % 400 + 60), slice(200, 260))
        began = time.perf_counter()
        keeper._on_labels(box)
        times.append((time.perf_counter() - began) * 1000)
        time.sleep(0.002)
    session.mark_saved(folder / "labels.nii.gz")
    session.close()
    keeper.close()
    return float(np.percentile(times, 95))


def _share(volume: Volume, folder: Path) -> float:
    """How much longer strokes take with a journal than without: the median over rounds A B A B."""
    with_ = _painter(volume, folder / "share")
    without = _painter(volume, None)
    for paint in (with_, without):
        paint()
    ratios = []
    for _ in range(ROUNDS):
        kept, bare = with_(), without()
        ratios.append(kept / bare - 1)
    return max(statistics.median(ratios), 0.0)


def _painter(volume: Volume, folder: Path | None) -> Callable[[], float]:
    """Processor time of the window's thread for strokes at the pace of a hand."""

    def paint() -> float:
        session = Session()
        keeper = Safekeeper(session, folder) if folder is not None else None
        session.open(Opened(volume))
        labels = session.labels
        assert labels is not None
        spent = 0.0
        for number in range(STROKES):
            stroke = Stroke(labels, number % 40, 1, (20.0, 20.0))
            for step in range(12):
                began = time.thread_time()
                box = stroke.extend(60 + number * 9 % 390, 40 + step * 36)
                if box is not None:
                    session.touched(box)
                spent += time.thread_time() - began
                time.sleep(0.001)
            began = time.thread_time()
            if (edit := stroke.finish()) is not None:
                session.record(edit)
            spent += time.thread_time() - began
        if folder is not None:
            session.mark_saved(folder / "labels.nii.gz")
        session.close()
        if keeper is not None:
            keeper.close()
        return spent

    return paint


def _recovery_s(folder: Path) -> float:
    """Processor time for finding and replaying edits of small strokes."""
    session = Session()
    keeper = Safekeeper(session, folder / "many")
    session.open(Opened(Volume(np.zeros((40, 256, 256), np.int16), Geometry((40, 256, 256)), "many")))
    labels = session.labels
    assert labels is not None
    for number in range(EDITS):
        stroke = Stroke(labels, number % 40, 1 + number // 1000 % 9, (4.0, 4.0))
        box = stroke.extend(number * 7 % 250, number * 13 % 250)
        if box is not None:
            session.touched(box)
        if (edit := stroke.finish()) is not None:
            session.record(edit)
    keeper.flush()
    expected = labels.array.copy()
    keeper.close(keep=True)
    began = time.process_time()
    (found,) = recoveries(folder / "many")
    back = RecoveredLabelsTask(found).run(silent)
    took = time.process_time() - began
    assert np.array_equal(back.array, expected)
    return took

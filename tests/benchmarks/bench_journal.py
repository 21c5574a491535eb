"""P16: what the journal costs at a mouse event, of the throughput of painting, and when it is read again."""

from __future__ import annotations

import os
import statistics
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

import numpy as np
from PySide6.QtWidgets import QApplication

from segstudio.core.geometry import Geometry
from segstudio.core.painting import Stroke
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.gui.canvas.slice_view import SliceView
from segstudio.services.recovery import RecoveredLabelsTask, recoveries
from segstudio.services.safekeeping import Safekeeper
from segstudio.services.session import Session
from segstudio.services.tasks import Opened
from tests.benchmarks import Row
from tests.benchmarks.bench_canvas import brush_ms, drawn_case, show_case

EVENT_MS, SHARE, RECOVERY_S = 1.0, 0.02, 3.0
EVENTS, EDITS = 400, 10_000
ROUNDS = 9


def rows() -> Iterator[Row]:
    """The hand-over at each event, painting with and without a journal, and recovering many edits."""
    volume = Volume(np.zeros((40, 512, 512), np.int16), Geometry((40, 512, 512)), "large")
    with tempfile.TemporaryDirectory(prefix="segstudio-bench-") as folder:
        yield Row("P16 journal p95 of a mouse event / 1 ms", _event_ms(volume, Path(folder)) / EVENT_MS, 1.0)
        yield Row("P16 journal share of painting / 2 %", _share(Path(folder)) / SHARE, 1.0)
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


def _share(folder: Path) -> float:
    """How much more of the processor the window's thread takes to paint with a journal; median of A B A B."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication.instance() or QApplication([])
    views = [show_case(*drawn_case((1, 2048, 2048))) for _ in range(2)]
    keeper = Safekeeper(views[0].session, folder / "share")
    views[0].session.case_changed.emit()

    def spent(view: SliceView) -> float:
        began = time.thread_time()
        brush_ms(app, view, 20, lambda: time.sleep(0.002))
        return time.thread_time() - began

    for view in views:
        spent(view)
    ratios = [spent(views[0]) / spent(views[1]) - 1 for _ in range(ROUNDS)]
    keeper.flush()
    assert list((folder / "share").glob("*.journal")), "it was kept"
    views[0].session.mark_saved(folder / "labels.png")
    for view in views:
        view.session.close()
        view.close()
    keeper.close()
    return max(statistics.median(ratios), 0.0)


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

"""Hours of work: memory and the number of objects stay flat."""

from __future__ import annotations

import gc
import os
from collections import Counter
from pathlib import Path

import numpy as np
import psutil
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.io import write_volume
from tests.e2e.kit import CTRL, drag, idle, open_case, press, until

pytestmark = [pytest.mark.gui, pytest.mark.case("F12")]
CYCLES = int(os.environ.get("SEGSTUDIO_CYCLES", "500"))
WARM_UP = 30  # cycles after which caches are full
MOST_MB = 1.0  # of growth in ten cycles


def cases(folder: Path) -> list[Path]:
    """Two pictures and a volume, in turn."""
    rng = np.random.default_rng(3)
    paths = [folder / "a.png", folder / "b.tif", folder / "c.nii.gz"]
    for path, shape in zip(paths, ((1, 72, 96), (1, 90, 70), (6, 60, 50)), strict=True):
        geometry = Geometry.picture(*shape[1:]) if shape[0] == 1 else Geometry(shape, (3.0, 1.0, 0.5))
        write_volume(Volume(rng.integers(0, 255, shape, np.uint8), geometry), path)
    return paths


def work_on(window, path: Path, number: int) -> None:
    """Open, filter, segment, paint, undo, save and close."""
    open_case(window, path)
    if number % 5 == 0:
        window.action_set.by_name["actionApplyFilter"].trigger()
        idle(window)
    press(window, Qt.Key.Key_Return, CTRL)
    until(lambda: window.session.prediction is not None, 60)
    idle(window)
    window.state.tool = "brush"
    drag(window, [(10, 10), (20, 25), (30, 15)])
    press(window.canvas, Qt.Key.Key_Z, CTRL)
    drag(window, [(40, 40), (45, 45)])
    window.session.mark_saved(path.with_suffix(".saved"))
    window.handlers.files.close_case()
    until(lambda: window.session.volume is None)
    idle(window)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def counted(window) -> Counter[str]:
    """What there is of everything that could leak."""
    children = window.findChildren(QObject)  # first, for Python makes an object for each that it is shown
    gc.collect()
    found: Counter[str] = Counter()
    for thing in gc.get_objects():
        kind = type(thing)
        if str(kind.__module__).startswith(("segstudio", "PySide6", "pyqtgraph", "torch")):
            found[f"{kind.__module__}.{kind.__qualname__}"] += 1
    found["children of the window"] = len(children)
    found["arrays"] = sum(1 for thing in gc.get_objects() if issubclass(type(thing), np.ndarray))
    return found


def soak(window, folder: Path, cycles: int) -> tuple[float, dict[str, int]]:
    """Growth in MB a ten cycles after the warm-up, and which objects became more."""
    process, paths = psutil.Process(), cases(folder)
    used, before = [], Counter[str]()
    for number in range(cycles):
        work_on(window, paths[number % len(paths)], number)
        if number == min(WARM_UP, cycles * 2 // 3):
            before = counted(window)
        used.append(process.memory_info().rss / 2**20)
    after = counted(window)
    leak = min(4, cycles - cycles * 2 // 3 - 1)  # one more with each of a few cycles
    grown = {kind: after[kind] - before[kind] for kind in after if after[kind] >= before[kind] + leak}
    settled = np.array(used[min(WARM_UP, cycles * 2 // 3) :])
    slope = float(np.polyfit(np.arange(len(settled)), settled, 1)[0]) * 10
    print(
        f"{cycles} cycles: {settled[0]:.0f} MB → {settled[-1]:.0f} MB, {slope:+.2f} MB in ten; more: {grown}"
    )
    return slope, grown


@pytest.mark.nightly
@pytest.mark.timeout(7200)
def test_500_cycles_are_flat(make_window, tiny_model, tmp_path):
    slope, grown = soak(make_window(), tmp_path, CYCLES)
    assert slope < MOST_MB
    assert grown == {}


def test_objects_of_a_closed_case_are_gone(make_window, tiny_model, tmp_path):
    """The part of the soak test that needs no hours: what a case needed goes with it."""
    _, grown = soak(make_window(), tmp_path, 14)
    assert grown == {}


def test_the_control_is_seen_to_leak(make_window, tiny_model, tmp_path, monkeypatch):
    kept: list[object] = []
    window = make_window()
    window.session.case_changed.connect(lambda: kept.append(QObject(window)))
    _, grown = soak(window, tmp_path, 14)
    assert "children of the window" in grown

"""A share on which each call takes long: the window's own thread makes none, so nothing can hold it up."""

from __future__ import annotations

import json
import subprocess
import sys

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import write_labels, write_volume
from tests.faults import shim
from tests.faults.size import times
from tests.faults.tally import count

pytestmark = [pytest.mark.gui, pytest.mark.timeout(300)]

_SCENARIO = """
import json, sys, time
from pathlib import Path
from PySide6.QtWidgets import QApplication
from PySide6.QtCore import QTimer
app = QApplication(sys.argv)
from segstudio.gui.application import build_window
from segstudio.services.settings import Settings
from tests.e2e.kit import drag, idle, spin, until
from tests.faults.shim import Shim
share = Path(sys.argv[1])
window = build_window(Settings(device="cpu", theme="dark"))
window.show()
until(lambda: window.docks["dockLearn"].panel is not None)
told = {}
shim = Shim(share)
shim.slow(int(sys.argv[2]))
last = time.monotonic()
gaps = []
def tick():
    global last
    now = time.monotonic()
    gaps.append(now - last)
    last = now
ticker = QTimer(interval=5)
ticker.timeout.connect(tick)
ticker.start()

def step(name, begin, done):
    shim.calls_of_main_thread()
    gaps.clear()
    begin()
    until(done, 100)
    idle(window)
    calls, what = shim.calls_of_main_thread()
    told[name] = {"calls": calls, "last": what, "longest": max(gaps, default=0.0)}

first = share / "a.nii.gz"
step("open", lambda: window.open_paths([first]), lambda: window.session.path == first)
step("labels", lambda: window.handlers.files.open_labels(share / "labels.nii.gz"),
     lambda: window.session.labels_path is not None)
window.state.tool = "brush"
drag(window, [(3, 3), (6, 6)])
step("save", window.handlers.files.save, lambda: not window.session.dirty)
progress = []
window.runner.progressed.connect(lambda *a: progress.append(a[1]))
def cancel():
    window.open_paths([share / "b.nii.gz"])
    spin(100)
    for ticket in window.runner.running():
        ticket.cancel()
step("cancel", cancel, lambda: not window.runner.running())
told["cancelled"] = window.session.path == first
step("folder", lambda: window.open_paths([share]), lambda: len(window.work.cases) >= 2)
window.session.mark_saved(share / "labels.nii.gz")
shim.slow(0)
print(json.dumps(told))
window.session.close()
window.end()
"""


@pytest.mark.case("B6")
def test_a_slow_share_never_holds_up_the_window(tmp_path):
    share = tmp_path / "share"
    share.mkdir()
    geometry = Geometry((4, 20, 24), (3.0, 1.0, 0.5))
    voxels = np.arange(4 * 20 * 24).reshape(4, 20, 24).astype(np.int16)
    for name in ("a", "b"):
        write_volume(Volume(voxels, geometry), share / f"{name}.nii.gz")
    write_labels(LabelMap(geometry, (voxels > 900).astype(np.uint16)), share / "labels.nii.gz")
    home = str(tmp_path / "home")
    done = subprocess.run(
        [sys.executable, "-c", _SCENARIO, str(share), str(times(60, 200))],
        env=shim.environment(SEGSTUDIO_HOME=home, QT_QPA_PLATFORM="offscreen"),
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    told = json.loads(done.stdout.splitlines()[-1])
    assert told.pop("cancelled")
    blocked = {step: seen for step, seen in told.items() if seen["calls"]}
    count("window on a slow share", survived=not blocked)
    assert blocked == {}, "calls that the window's own thread made"

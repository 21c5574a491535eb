"""On a screen with larger or smaller pixels the brush paints the same voxels."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.gui, pytest.mark.case("F13")]

_PAINT = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
from segstudio.gui.application import build_window
from segstudio.services.settings import Settings
from tests.e2e.kit import drag, idle, open_case, until
window = build_window(Settings(device="cpu", theme="dark"))
window.show()
until(lambda: window.docks["dockLearn"].panel is not None)
open_case(window, Path(sys.argv[1]))
window.state.tool = "brush"
window.state.brush_radius = 3
drag(window, [(30.5, 40.5), (30.5, 40.5)])  # the middle of a voxel: its edge rounds either way
zs, ys, xs = window.session.labels.array.nonzero()
print(app.primaryScreen().devicePixelRatio(), ys.min(), ys.max(), xs.min(), xs.max(), len(ys))
window.session.close()
window.end()
"""


@pytest.mark.parametrize("factor", ["1", "1.25", "1.5"])
def test_the_brush_maps_right_at_any_scale(picture, tmp_path, factor):
    done = subprocess.run(
        [sys.executable, "-c", _PAINT, str(picture)],
        env={
            **os.environ,
            "QT_SCALE_FACTOR": factor,
            "QT_QPA_PLATFORM": "offscreen",
            "SEGSTUDIO_HOME": str(tmp_path / "home"),
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    ratio, top, bottom, left, right, voxels = done.stdout.split()
    assert float(ratio) == float(factor)
    assert (int(top) + int(bottom)) / 2 == pytest.approx(30, abs=0.5)
    assert (int(left) + int(right)) / 2 == pytest.approx(40, abs=0.5)
    assert int(voxels) == pytest.approx(29, abs=4)

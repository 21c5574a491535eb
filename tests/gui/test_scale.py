"""On denser screens canvas and icons are drawn in the screen's own pixels, and nothing is cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

pytestmark = [pytest.mark.gui]

_LOOK = """
import json, sys
from PySide6.QtCore import QRect
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
from segstudio.gui import icons
from segstudio.gui.application import build_window
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import idle, spin, until
from tests.gui.fitting import cut_texts, overlaps
window = build_window(Settings(device="cpu", theme="light"))
window.resize(1280, 800)
window.show()
until(lambda: window.docks["dockLearn"].panel is not None)
window.open_sample(find_sample("cells"))
until(lambda: window.session.volume is not None)
idle(window)
spin(100)
canvas = window.canvas
picture = canvas.grab()
raster, look = canvas.image_item.raster, canvas.labels_item.look
voxel = canvas.pixels_per_voxel
icon = icons.pixmap("brush", size=20)
print(json.dumps({
    "canvas": canvas.devicePixelRatioF(),
    "grabbed": [picture.width(), picture.height()],
    "viewport": [canvas.viewport().width(), canvas.viewport().height()],
    "drawn": [raster.scale_y, raster.scale_x],
    "voxel": voxel,
    "line": look.pixel_ratio,
    "icon": [icon.width(), icon.devicePixelRatio()],
    "cut": cut_texts(window),
    "covered": overlaps(window),
}))
window.session.close()
window.end()
"""


@pytest.mark.parametrize("factor", [1.25, 2.0])
def test_the_canvas_and_the_icons_have_the_pixels_of_the_screen(tmp_path, factor: float) -> None:
    done = subprocess.run(
        [sys.executable, "-c", _LOOK],
        env={
            **os.environ,
            "QT_SCALE_FACTOR": str(factor),
            "QT_QPA_PLATFORM": "offscreen",
            "SEGSTUDIO_HOME": str(tmp_path / "home"),
        },
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen = json.loads(done.stdout.splitlines()[-1])
    assert seen["canvas"] == factor
    assert seen["line"] == factor  # lines as wide as on any screen, made of more pixels
    assert seen["grabbed"] == pytest.approx([factor * side for side in seen["viewport"]], abs=1)
    # The slice is resampled to device pixels, not to logical ones that the system would blow up.
    assert seen["drawn"] == pytest.approx([factor * scale for scale in seen["voxel"]], rel=0.01)
    assert seen["icon"] == [round(20 * factor), factor]
    assert seen["cut"] == []
    assert seen["covered"] == []

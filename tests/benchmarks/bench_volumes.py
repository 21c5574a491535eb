"""P5 and P14: opening a volume of 300 × 512² voxels, and the memory of the window that shows it.

P5 times the reader beside SimpleITK's on a compressed file as a CT gives it: a noisy body in air. Ours
compares the checksum; SimpleITK does not.
P14 starts the window twice in processes of their own, empty and with the volume and its labels, and
compares what they hold once nothing more happens.
"""

from __future__ import annotations

import json
import os
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from tests.benchmarks import Row, compare

SHAPE = (300, 512, 512)
ROUNDS = 7
VOXEL_BYTES, LABEL_BYTES = 2, 2
_ROOT = Path(__file__).resolve().parents[2]

# Prints the bytes in use: of an empty window, or with the image and labels that are named.
_WINDOW = """
import gc, json, os, sys
from pathlib import Path
import psutil
from PySide6.QtWidgets import QApplication
from segstudio.core.progress import silent
from segstudio.gui.application import build_window
from segstudio.services.tasks import OpenTask
from tests.e2e.kit import idle, open_case, spin, until
app = QApplication([])
window = build_window()
window.show()
until(lambda: "segstudio.learning.predict" in sys.modules, 120)  # loaded by the window once it is idle
idle(window)
if len(sys.argv) > 1:
    open_case(window, Path(sys.argv[1]))
    window.session.open(OpenTask(Path(sys.argv[1]), Path(sys.argv[2])).run(silent))
    spin(500)
    assert window.session.labels.array.any()
    assert window.session.volume.case_id
idle(window)
until(lambda: not window.runner._runs, 120)  # measures that nobody waits for work beside the window
gc.collect()
spin(500)
sys.stdout.write(json.dumps(psutil.Process().memory_info().rss))
sys.stdout.flush()
os._exit(0)
"""


def rows() -> Iterator[Row]:
    """The ratio of the two readers, and that of memory taken over voxels and labels."""
    with tempfile.TemporaryDirectory() as folder:
        image, labels = _write(Path(folder))
        yield Row("P5 .nii.gz 300×512² / SimpleITK", _reading(image), 0.8)
        empty, full = _window(), _window(str(image), str(labels))
        held = (full - empty) / (np.prod(SHAPE) * (VOXEL_BYTES + LABEL_BYTES))
        yield Row("P14 memory of 300×512² with labels / their sum", float(held), 1.5)


def _reading(path: Path) -> float:
    import SimpleITK

    from segstudio.io import read_volume

    return compare(lambda: read_volume(path), lambda: SimpleITK.ReadImage(str(path)), ROUNDS, warm_up=1)


def _write(folder: Path) -> tuple[Path, Path]:
    """A compressed volume, and a label map of three organs for it."""
    import SimpleITK

    rng = np.random.default_rng(0)
    rows, columns = np.ogrid[: SHAPE[1], : SHAPE[2]]
    body = ((rows - 256) / 180) ** 2 + ((columns - 256) / 220) ** 2 < 1
    voxels = np.empty(SHAPE, np.int16)
    labels = np.zeros(SHAPE, np.uint16)
    for z in range(SHAPE[0]):
        noise = rng.normal(0, 20, SHAPE[1:])
        voxels[z] = np.where(body, 40 + noise, -1000 + noise / 4)
        for number in (1, 2, 3):
            labels[z, 100 * number : 100 * number + 40, 200:260] = number
    paths = folder / "volume.nii.gz", folder / "labels.nii.gz"
    for path, array in zip(paths, (voxels, labels), strict=True):
        image = SimpleITK.GetImageFromArray(array)
        image.SetSpacing((0.7, 0.7, 1.5))
        SimpleITK.WriteImage(image, str(path), True)
    return paths


def _window(*paths: str) -> int:
    """Bytes that the window holds."""
    with tempfile.TemporaryDirectory() as home:
        environment = {
            **os.environ,
            "SEGSTUDIO_HOME": home,
            "PYQTGRAPH_QT_LIB": "PySide6",
            "QT_QPA_PLATFORM": os.environ.get("QT_QPA_PLATFORM", "offscreen"),
        }
        done = subprocess.run(
            [sys.executable, "-c", _WINDOW, *paths],
            cwd=_ROOT,
            env=environment,
            check=True,
            capture_output=True,
            text=True,
            timeout=180,
        )
    return int(json.loads(done.stdout))

"""No byte that the program writes outside a project, or into a de-identified export, names the person."""

from __future__ import annotations

import gzip
import os
import subprocess
import sys
import zlib
from pathlib import Path

import numpy as np
import pytest

from tests.io.export_kit import geometry_of, write_series

NAMES = ("ZZQX", "CANARY")
_SCENARIO = """
import sys
from pathlib import Path
from PySide6.QtWidgets import QApplication
app = QApplication(sys.argv)
from segstudio.gui.log import catch_everything
from segstudio.services.logs import log, start_logging
start_logging()
from dataclasses import replace
from segstudio.gui.application import build_window
from segstudio.gui.export_dialog import Wish
from segstudio.services.export_kinds import EXPORTS
from tests.e2e.kit import drag, idle, spin, until
window = build_window()
catch_everything(window.notices.tell)
window.show()
series, out = Path(sys.argv[1]), Path(sys.argv[2])
window.context.settings.replace(replace(window.context.settings.value, show_patient_data=True))
window.open_paths([series])
until(lambda: window.session.volume is not None, 60)
assert any("ZZQX" in line for line in window.session.patient), "the window itself knows the person"
idle(window)
window.context.state.tool = "brush"
drag(window, [(3, 3), (5, 5)])
assert window.session.labels.array.any()
window.handlers.learning.toggle_reviewed()
window.handlers.learning.save_correction()
idle(window)
for key in ("csv", "json", "snapshot", "stl", "nrrd", "deidentified"):
    kind = next(k for k in EXPORTS if k.key == key)
    window.handlers.exporting.export(Wish(kind, out / (key + (kind.ending or ""))))
    until(lambda: not window.runner.running(), 60)
    assert (out / (key + (kind.ending or ""))).exists(), (key, window.notices.text)
damaged = series.parent / "damaged.dcm"  # parsers repeat what headers say, and errors are logged
damaged.write_bytes(next(series.iterdir()).read_bytes()[:-40])
window.open_paths([damaged])
idle(window)
try:
    raise ValueError("Invalid value for VR PN: 'ZZQX^CANARY'")
except ValueError:
    sys.excepthook(*sys.exc_info())
log.warning("a header says ZZQX^CANARY")
window.session.mark_saved(out / "nrrd.seg.nrrd")
window.close()
until(lambda: not window.runner.running(), 20)
spin(50)
print("done")
"""


def _unpacked(content: bytes) -> bytes:
    """Bytes with what is gzip- or zlib-packed in them, as far as they begin so."""
    if content[:2] == b"\x1f\x8b":
        try:
            return gzip.decompress(content)
        except (OSError, EOFError, zlib.error):
            return content
    return content


def _named_in(folder: Path) -> list[str]:
    found = []
    for path in folder.rglob("*"):
        content = os.fsencode(path.name)
        if path.is_file() and not path.is_symlink():
            raw = path.read_bytes()
            content += raw + _unpacked(raw)
        for name in NAMES:
            if any(name.encode(e) in content for e in ("utf-8", "utf-16-le", "utf-16-be")):
                found.append(str(path.relative_to(folder)))
    return found


@pytest.mark.case("P1", "P4")
@pytest.mark.gui
def test_a_day_in_the_window_leaves_no_name_behind(tmp_path: Path) -> None:
    """Open, show the person, paint, keep a correction, export everything, fail twice, close."""
    series = write_series(tmp_path / "scans" / "series", geometry_of(np.eye(3)[::-1]))
    assert _named_in(series), "the search finds the name where it is"
    home, temporary, out = (tmp_path / name for name in ("home", "tmp", "out"))
    for folder in (home, temporary, out):
        folder.mkdir()
    own = {
        n: str(home / n.lower())
        for n in ("XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME")
    }
    environment = os.environ | own | {"HOME": str(home), "TMPDIR": str(temporary)}
    environment |= {"QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": os.pathsep.join(sys.path)}
    environment.pop("SEGSTUDIO_HOME", None)
    done = subprocess.run(
        [sys.executable, "-c", _SCENARIO, str(series), str(out)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=240,
        check=False,
    )
    assert done.stdout.strip().endswith("done"), done.stderr[-3000:]
    written = [p for p in home.rglob("*") if p.is_file()]
    assert any(p.name == "segstudio.log" and p.stat().st_size for p in written), "something was logged"
    assert any("corrections" in p.parts for p in written), "a correction was kept"
    assert any(p.suffix == ".json" for p in written), "settings were kept"
    assert _named_in(home) == []
    assert _named_in(temporary) == []
    assert _named_in(out) == []
    assert not any(name in done.stderr + done.stdout for name in NAMES)
    assert len(list((out / "deidentified").iterdir())) == 7, "six slices and their labels"

"""The system ends the program: by a signal, at a log-off, by a crash. Edits are there at the next start."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtWidgets import QApplication

from segstudio.core.progress import silent
from segstudio.services.recovery import RecoverTask, recoveries
from tests.e2e.kit import click, drag, idle, open_case, until

pytestmark = [
    pytest.mark.gui,
    pytest.mark.skipif(os.name != "posix", reason="signals are things of POSIX systems"),
]

_PAINT_AND_WAIT = """
import sys
from pathlib import Path
import numpy as np
from PySide6.QtCore import QPoint, Qt, QTimer
from PySide6.QtTest import QTest
from segstudio.gui import application
from tests.e2e.kit import LEFT, NONE
original = application.build_window
def build(settings=None):
    window = original(settings)
    timer = QTimer(window, interval=20)
    def paint():
        if window.session.volume is None or not window.canvas.isVisible() or window.runner.running():
            return
        timer.stop()
        window.state.tool = "brush"
        view = window.canvas.viewport()
        points = [window.canvas.to_screen(y, x).toPoint() for y, x in ((20, 20), (40, 60))]
        QTest.mousePress(view, LEFT, NONE, points[0])
        QTest.mouseMove(view, points[1])
        window.keeper.flush() if END_STROKE else None
        if END_STROKE:
            QTest.mouseRelease(view, LEFT, NONE, points[1])
        np.save(sys.argv[2], window.session.labels.array)
        print("painted", flush=True)
        if CRASH:
            window.keeper.flush()
            import faulthandler
            QTimer.singleShot(50, faulthandler._sigsegv)
    timer.timeout.connect(paint)
    window.painted.connect(timer.start)
    return window
application.build_window = build
from segstudio.__main__ import main
sys.exit(main(["gui", sys.argv[1]]))
"""


def started(picture: Path, painted: Path, home: Path, *, end_stroke: bool = True, crash: bool = False):
    """The program with a stroke on its canvas."""
    script = f"END_STROKE, CRASH = {end_stroke}, {crash}\n" + _PAINT_AND_WAIT
    process = subprocess.Popen(
        [sys.executable, "-c", script, str(picture), str(painted)],
        env={**os.environ, "SEGSTUDIO_HOME": str(home), "QT_QPA_PLATFORM": "offscreen"},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stdout is not None
    assert process.stdout.readline() == "painted\n", process.stderr.read() if process.stderr else ""
    return process


@pytest.mark.case("A5")
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGINT])
def test_a_signal_ends_the_program_at_once_and_keeps_every_edit(picture, home, tmp_path, number):
    with started(picture, tmp_path / "painted.npy", home, end_stroke=number != signal.SIGHUP) as process:
        time.sleep(0.3)  # idle in Qt's loop, where a handler of Python alone would not be heard
        at = time.monotonic()
        process.send_signal(number)
        process.wait(30)
        took = time.monotonic() - at
        told = process.stderr.read()
    assert process.returncode == 0, told
    assert took < 4.0, "the promise is 2 s; this machine may have other work"
    assert "Traceback" not in told
    (found,) = recoveries(home / "state" / "journal")
    assert not found.closed, "it is offered at the next start"
    opened, _ = RecoverTask(found).run(silent)
    np.testing.assert_array_equal(opened.labels.array, np.load(tmp_path / "painted.npy"))
    assert (home / "config" / "window.ini").exists(), "the window is remembered"


@pytest.mark.case("A6", "P6")
def test_after_a_crash_edits_and_then_the_report_are_offered(make_window, picture, home, tmp_path):
    with started(picture, tmp_path / "painted.npy", home, crash=True) as process:
        process.wait(30)
    assert process.returncode == -signal.SIGSEGV
    window = make_window()
    until(lambda: "unsaved edit" in window.notices.text)
    click(window, "noticeAction")
    from segstudio.gui.recovery_dialog import RecoveryDialog

    until(lambda: bool(window.findChildren(RecoveryDialog)))
    click(window.findChildren(RecoveryDialog)[0], "recoveryTake")
    until(lambda: window.session.path == picture)
    idle(window)
    np.testing.assert_array_equal(window.session.labels.array, np.load(tmp_path / "painted.npy"))


@pytest.mark.case("A6", "P6")
def test_a_crash_without_edits_is_told_once_with_its_report(make_window, home):
    from segstudio.gui.report_dialog import ReportDialog
    from segstudio.services import logs

    (home / "state").mkdir(parents=True)
    (home / "state" / "crash-999999.log").write_text(
        'Fatal Python error: Segmentation fault\n\n  File "/home/anna/x.py", line 3 in read\n'
    )
    logs._collect_crashes(home / "state")
    window = make_window()
    until(lambda: "because of a crash" in window.notices.text)
    click(window, "noticeAction")
    until(lambda: bool(window.findChildren(ReportDialog)))
    text = window.findChildren(ReportDialog)[0].text.toPlainText()
    assert "Segmentation fault" in text
    assert "x.py:3 read" in text
    assert "anna" not in text
    again = make_window()
    idle(again)
    assert again.notices.text == ""


@pytest.mark.case("A5")
def test_a_log_off_flushes_and_closes_nothing(make_window, picture, home):
    from segstudio.gui.leaving import Leaving

    window = make_window()
    open_case(window, picture)
    leaving = Leaving(window)
    try:
        window.state.tool = "brush"
        drag(window, [(15, 20), (20, 30)])

        class Manager:
            hint = None

            def setRestartHint(self, hint):
                self.hint = hint

        manager = Manager()
        leaving._on_session_ends(manager)
        assert manager.hint is not None
        assert window.isVisible()
        assert window.session.dirty
        assert list((home / "state" / "journal").glob("*.journal"))
        assert (home / "config" / "window.ini").exists()
        assert QApplication.instance() is not None
    finally:
        leaving.end()

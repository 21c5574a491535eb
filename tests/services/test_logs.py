"""What is kept of crashes and errors, and that it names nobody."""

from __future__ import annotations

import faulthandler
import logging
import os
import subprocess
import sys

import pytest

from segstudio.services.logs import crash_reports, redact, start_logging, unseen_crash
from segstudio.services.report import problem_report
from segstudio.services.settings import Settings


@pytest.fixture
def state(tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    return tmp_path / "state"


@pytest.fixture
def logging_again():
    """The handlers and the fault handler as they were before."""
    root = logging.getLogger()
    before, was_on = list(root.handlers), faulthandler.is_enabled()
    yield
    for handler in [h for h in root.handlers if h not in before]:
        handler.close()
        root.removeHandler(handler)
    if was_on:
        faulthandler.enable()


_CRASH = """
import faulthandler
from segstudio.services.logs import start_logging
def read_the_scan_of(person):
    faulthandler._sigsegv()
start_logging()
read_the_scan_of("ZZQX^CANARY")
"""


@pytest.mark.case("A6", "P6", "P1")
@pytest.mark.skipif(os.name != "posix", reason="how a process dies of a signal is a thing of POSIX systems")
def test_a_crash_in_native_code_leaves_where_it_was_and_no_values(state, logging_again):
    done = subprocess.run([sys.executable, "-c", _CRASH], capture_output=True, text=True, check=False)
    assert done.returncode == -11
    assert crash_reports() == [], "the raw stacks are made a report at the next start"
    watch = start_logging()
    (report,) = crash_reports()
    text = report.read_text()
    assert "Segmentation fault" in text
    assert "read_the_scan_of" in text
    assert str(state.parent) not in text
    assert "CANARY" not in text
    assert report.stat().st_mode & 0o077 == 0
    assert unseen_crash() == report
    assert unseen_crash() is None, "it is told once"
    assert "Segmentation fault" in problem_report(Settings())
    watch.end()
    assert list(state.glob("crash-*.log")) == [], "a start that ends well leaves nothing"


def test_a_window_that_lives_keeps_its_crash_file(state, logging_again):
    child = (
        "import time\nfrom segstudio.services.logs import start_logging\nw = start_logging()\n"
        "print('ready', flush=True)\ntime.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", child], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        watch = start_logging()
        assert len(list(state.glob("crash-*.log"))) == 2
        watch.end()
        assert [p.name for p in state.glob("crash-*.log")] == [f"crash-{process.pid}.log"]
        process.kill()
    start_logging().end()
    assert list(state.glob("crash-*.log")) == []
    assert crash_reports() == [], "a kill is no crash"


@pytest.mark.case("B1")
def test_without_a_place_for_the_log_the_program_starts_all_the_same(tmp_path, monkeypatch, logging_again):
    (tmp_path / "file").write_text("no folder")
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "file"))
    assert start_logging() is None
    assert "torch" in problem_report(Settings())


@pytest.mark.case("P3")
def test_log_and_reports_are_their_owners_alone(state, logging_again):
    watch = start_logging()
    logging.getLogger("segstudio").warning("something")
    assert (state.stat().st_mode & 0o077, (state / "segstudio.log").stat().st_mode & 0o077) == (0, 0)
    watch.end()


@pytest.mark.case("P1")
@pytest.mark.parametrize(
    ("text", "left"),
    [
        ("Meier_Anna.nii.gz was not saved", "… was not saved"),
        ("scan-of-anna.DCM is damaged", "… is damaged"),
        ("numpy.ndarray of shape (3, 2)", "numpy.ndarray of shape (3, 2)"),
    ],
)
def test_names_of_images_are_blanked(text, left):
    assert redact(text) == left

"""Starting: what is loaded, what is logged, and what a wrong argument costs."""

from __future__ import annotations

import logging
import subprocess
import sys
from pathlib import Path

import pytest

from segstudio.services.logs import RedactingFormatter, redact

pytestmark = [pytest.mark.gui]


def _python(script: str, home: Path) -> subprocess.CompletedProcess[str]:
    import os

    return subprocess.run(
        [sys.executable, "-c", script],
        env={**os.environ, "SEGSTUDIO_HOME": str(home)},
        capture_output=True,
        text=True,
        timeout=60,
    )


def test_the_first_frame_needs_neither_torch_nor_the_readers(tmp_path: Path) -> None:
    done = _python(
        "import sys\n"
        "from PySide6.QtWidgets import QApplication\n"
        "app = QApplication([])\n"
        "from segstudio.gui.application import build_window\n"
        "window = build_window()\n"
        "heavy = {'torch', 'monai', 'nibabel', 'pydicom', 'tifffile', 'PIL.Image', 'scipy.ndimage'}\n"
        "print(sorted(heavy & set(sys.modules)))\n"
        "window.end()\n",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == "[]"


@pytest.mark.parametrize(
    ("arguments", "said"),
    [(["--sample", "celss"], "cells"), (["--nonsense"], "--nonsense"), (["--set", "theme"], "NAME=VALUE")],
)
def test_a_wrong_argument_is_said_with_code_2_before_anything_is_shown(
    arguments: list[str], said: str, tmp_path: Path
) -> None:
    done = _python(
        "import sys\n"
        "from PySide6 import QtWidgets\n"
        "def shown(*_):\n"
        "    print('an application was made')\n"
        "QtWidgets.QApplication = shown\n"
        f"from segstudio.gui.start import main\nsys.exit(main({arguments!r}))",
        tmp_path,
    )
    assert (done.returncode, done.stdout) == (2, "")
    assert said in done.stderr
    assert "Traceback" not in done.stderr


@pytest.mark.case("F2", "P1")
def test_an_error_nobody_caught_becomes_a_notice_and_a_line_in_the_log(tmp_path: Path) -> None:
    done = _python(
        "import sys\n"
        "from PySide6.QtCore import QTimer\n"
        "from segstudio.gui import application\n"
        "build = application.build_window\n"
        "def broken():\n"
        "    raise ValueError(\"'ZZQX^CANARY' in /home/someone/scan\")\n"
        "def end(window):\n"
        "    print(window.notices.text)\n"
        "    window.close()\n"
        "def build_window(settings=None):\n"
        "    window = build(settings)\n"
        "    QTimer.singleShot(300, broken)\n"
        "    QTimer.singleShot(900, lambda: end(window))\n"
        "    return window\n"
        "application.build_window = build_window\n"
        "from segstudio.gui.arguments import start_from\n"
        "sys.exit(application.main(start_from([])))\n",
        tmp_path,
    )
    assert done.returncode == 0, done.stderr
    assert "ValueError" in done.stdout
    log = (tmp_path / "state" / "segstudio.log").read_text(encoding="utf-8")
    assert "broken" in log
    assert "ValueError" in log
    for secret in ("CANARY", "someone"):
        assert secret not in log
        assert secret not in done.stdout


@pytest.mark.case("P1")
@pytest.mark.parametrize(
    ("text", "kept"),
    [
        ("cannot read 'Meier^Anna'", "cannot read '…'"),
        ("name Meier^Anna is odd", "name … is odd"),
        ("in /data/Anna Meier", "in … Meier"),
        ("in C:\\scans\\anna.dcm", "in …"),
        ("id 12345678", "id …"),
        ("shape (3, 2, 1)", "shape (3, 2, 1)"),
    ],
)
def test_what_may_name_a_person_is_blanked(text: str, kept: str) -> None:
    assert redact(text) == kept


@pytest.mark.case("P1")
def test_a_logged_exception_keeps_where_and_what() -> None:
    try:
        {}["secret"]
    except KeyError:
        record = logging.LogRecord("x", logging.ERROR, __file__, 1, "went wrong", None, sys.exc_info())
    line = RedactingFormatter().format(record)
    assert "test_a_logged_exception_keeps_where_and_what" in line
    assert "KeyError" in line
    assert "secret" not in line

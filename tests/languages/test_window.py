"""The whole window in every language: all of it is said in the language, and none of it is cut."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

ROOT = Path(__file__).resolve().parents[2]
pytestmark = pytest.mark.gui


def walk(*arguments: str) -> dict[str, Any]:
    """What a walk through the window saw, in a process of its own."""
    done = subprocess.run(
        [sys.executable, "-m", "tests.languages.walk", *arguments],
        cwd=ROOT,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr[-3000:]
    assert "Traceback" not in done.stderr, done.stderr[-3000:]
    return dict(json.loads(done.stdout))


def test_everything_is_said_in_the_language_and_fits_when_it_is_longer() -> None:
    seen = walk("--language", "pseudo")
    assert seen["texts"] > 1000
    assert seen["untranslated"] == {}
    assert seen["cut"] == []


@pytest.mark.parametrize("language", ["zh_CN", "de", "fr", "es"])
def test_nothing_is_cut_in_a_small_window(language) -> None:
    seen = walk("--language", language, "--size", "1024x700", "--theme", "light")
    assert seen["texts"] > 1000
    assert seen["cut"] == []


def test_from_right_to_left_nothing_is_cut() -> None:
    assert walk("--language", "pseudo", "--right-to-left", "--only-window")["cut"] == []

"""Putting a language into a process: sentences, numbers, times and what Qt says."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

pytestmark = pytest.mark.gui

SCRIPT = """
from segstudio.gui.language import speak, speak_with_qt
assert speak({language!r}) is {there}
from PySide6.QtCore import QLocale
from PySide6.QtWidgets import QApplication, QDialogButtonBox
from segstudio.words import language, percent, tr
app = QApplication([])
speak_with_qt(app, language())
box = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
close = box.buttons()[0].text().replace("&", "")
size = tr("{{sizes}} mm", sizes=tr("{{v:.4g}}", v=2.5))
print(language(), size, QLocale().toString(0.5), percent(0.5), close, sep="|")
from segstudio.services.settings import Settings
assert Settings(memory_mb=5).memory_mb == 5
"""


def said(language: str, there: bool = True, **environment: str) -> list[str]:
    done = subprocess.run(
        [sys.executable, "-c", SCRIPT.format(language=language, there=there)],
        env={
            **os.environ,
            "QT_QPA_PLATFORM": "offscreen",
            "LC_ALL": "C.UTF-8",
            "PYTHONIOENCODING": "utf-8",
            **environment,
        },
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip().split("|")


@pytest.mark.parametrize(
    ("language", "size", "half", "percents", "cancel"),
    [
        ("en", "2.5 mm", "0.5", "50%", "Cancel"),
        ("de", "2,5 mm", "0,5", "50\u00a0%", "Abbrechen"),
        ("fr", "2,5 mm", "0,5", "50\u202f%", "Annuler"),
        ("es", "2,5 mm", "0,5", "50\u00a0%", "Cancelar"),
        ("zh_CN", "2.5 mm", "0.5", "50%", "取消"),
    ],
)
def test_a_language_has_its_numbers_and_its_buttons(language, size, half, percents, cancel) -> None:
    assert said(language) == [language, size, half, percents, cancel]


def test_a_language_without_a_catalogue_stays_english() -> None:
    assert said("xx", there=False) == ["en", "2.5 mm", "0.5", "50%", "Cancel"]


KEYS = """
from segstudio.gui.language import speak, speak_with_qt
speak({language!r})
from PySide6.QtCore import QCoreApplication
from PySide6.QtGui import QKeySequence
from PySide6.QtWidgets import QApplication
app = QApplication([])
speak_with_qt(app, {language!r})
from segstudio.gui.key_names import shown_keys
read = [QKeySequence.fromString(key) for key in "Ctrl+Return Ctrl+Enter Shift+Down PgUp Del".split()]
print(*shown_keys(read), sep="|")
assert QCoreApplication.translate("QShortcut", "Volume Up") != ""
"""


@pytest.mark.parametrize(
    ("language", "keys"),
    [
        ("en", "Ctrl+Return|Ctrl+Enter|Shift+Down|PgUp|Del"),
        ("de", "Strg+Eingabe|Umschalt+↓|Bild ↑|Entf"),
        ("fr", "Ctrl+Entrée|Maj+↓|Page ↑|Suppr"),
        ("es", "Ctrl+Intro|Mayús+↓|Re Pág|Supr"),
        ("zh_CN", "Ctrl+Enter|Shift+↓|PgUp|Delete"),
    ],
)
def test_keys_are_called_as_on_the_keyboard_and_named_once(language, keys) -> None:
    done = subprocess.run(
        [sys.executable, "-c", KEYS.format(language=language)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "LC_ALL": "C.UTF-8", "PYTHONIOENCODING": "utf-8"},
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.strip() == keys

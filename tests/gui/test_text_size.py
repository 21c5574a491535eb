"""The size of text and controls: told to Qt before its application is there, and offered by a restart."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from segstudio.gui.text_size import FACTOR, SIZES, text_size
from segstudio.services.settings import Settings, described

pytestmark = pytest.mark.gui


@pytest.fixture(autouse=True)
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))


def test_the_setting_offers_the_sizes() -> None:
    (entry,) = [entry for entry in described() if entry.name == "text_size"]
    assert tuple(entry.metadata["choices"]) == SIZES


def test_what_was_chosen_is_in_the_environment_while_the_application_is_made() -> None:
    Settings(text_size="150").save()
    environment: dict[str, str] = {}
    with text_size([], environment):
        assert environment == {FACTOR: "1.5"}
    assert environment == {}  # a restart chooses anew
    with text_size(["text_size=175"], environment):
        assert environment == {FACTOR: "1.75"}
    with text_size(["text_size=100"], environment):
        assert environment == {}


def test_a_factor_set_by_hand_stays_and_nonsense_changes_nothing() -> None:
    Settings(text_size="150").save()
    environment = {FACTOR: "1.2"}
    with text_size([], environment):
        assert environment == {FACTOR: "1.2"}
    assert environment == {FACTOR: "1.2"}
    with text_size(["text_size=huge"], {}) as bare:
        assert bare == {}


_LOOK = """
import json, sys
from segstudio.gui.text_size import text_size
from PySide6.QtWidgets import QApplication
with text_size(["text_size=150"]):
    app = QApplication(sys.argv)
from segstudio.gui.application import build_window
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import idle, spin, until
from tests.gui.fitting import cut_texts, overlaps
window = build_window(Settings(device="cpu", theme="light"))
room = app.primaryScreen().availableSize()
window.resize(room.width(), room.height() - 40)
window.show()
until(lambda: window.docks["dockLearn"].panel is not None)
window.open_sample(find_sample("cells"))
until(lambda: window.session.volume is not None)
idle(window)
spin(100)
print(json.dumps({
    "ratio": window.devicePixelRatioF(),
    "room": [room.width(), room.height()],
    "size": [window.width(), window.height()],
    "cut": cut_texts(window),
    "covered": overlaps(window),
}))
window.session.close()
window.end()
"""


_MENUS = """
import json, sys
from segstudio.gui.text_size import text_size
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
with text_size(["text_size=150"]):
    app = QApplication(sys.argv)
from segstudio.gui.language import speak, speak_with_qt
assert speak("fr")
speak_with_qt(app, "fr")
from segstudio.gui.application import build_window
from segstudio.services.settings import Settings
from tests.e2e.kit import spin, until
from tests.gui.fitting import cut_texts
window = build_window(Settings(device="cpu", theme="light"))
room = app.primaryScreen().availableSize()
window.resize(room.width(), room.height() - 40)
window.show()
until(lambda: window.docks["dockLearn"].panel is not None)
spin(100)
bar, page = window.menuBar(), window.empty_state
menus = [action.menu() for action in bar.actions()]
print(json.dumps({
    "language": menus[-1].title(),
    "bar": [bar.actionGeometry(action).right() <= bar.width() for action in bar.actions()],
    "extension": bar.findChild(QWidget, "qt_menubar_ext_button").isVisible(),
    "tall": [menu.title() for menu in menus if menu.sizeHint().height() > room.height()],
    "page": [page.widget().width(), page.viewport().width()],
    "cut": cut_texts(page),
}))
window.end()
"""


def test_at_150_percent_the_window_fits_a_screen_of_1366_by_768(tmp_path) -> None:
    seen = _seen(_LOOK, tmp_path)
    assert seen["ratio"] == 1.5
    assert seen["size"] == [seen["room"][0], seen["room"][1] - 40]
    assert seen["cut"] == seen["covered"] == []


def test_there_every_menu_is_in_the_bar_and_on_the_screen_and_the_first_page_is_whole_in_french(
    tmp_path,
) -> None:
    seen = _seen(_MENUS, tmp_path)
    assert seen["language"] == "&Aide"
    assert seen["bar"] == [True] * 12
    assert not seen["extension"]
    assert seen["tall"] == []
    assert seen["page"][0] == seen["page"][1]
    assert seen["cut"] == []


def _seen(script: str, tmp_path: Path) -> dict[str, Any]:
    """What a window on such a screen tells of itself."""
    screen = {"name": "s", "x": 0, "y": 0, "width": 1366, "height": 768, "logicalDpi": 96, "dpr": 1}
    file = tmp_path / "screen.json"
    file.write_text(json.dumps({"screens": [{**screen, "logicalBaseDpi": 96}]}), encoding="utf-8")
    bare = {name: value for name, value in os.environ.items() if name != FACTOR}
    done = subprocess.run(
        [sys.executable, "-c", script],
        env={**bare, "QT_QPA_PLATFORM": f"offscreen:configfile={file}"},
        capture_output=True,
        text=True,
        timeout=100,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    seen: dict[str, Any] = json.loads(done.stdout.splitlines()[-1])
    return seen


def test_another_size_offers_to_start_again(window) -> None:
    from dataclasses import replace

    from segstudio.gui.restart import Restart

    restart = Restart(window, ["text_size=125", "theme=dark"])
    window.settings.replace(replace(window.settings.value, text_size="150"))
    assert "at the next start" in window.notices.text
    assert restart._of_run == ["theme=dark"]

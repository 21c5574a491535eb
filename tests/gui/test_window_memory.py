"""What the window remembers may be broken or hostile: it starts all the same, on the screen."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QMainWindow

from segstudio.gui.window_memory import WindowMemory, first_place

pytestmark = [pytest.mark.gui, pytest.mark.case("C19")]


@pytest.fixture
def ini(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, qapp) -> Path:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    (tmp_path / "config").mkdir()
    return tmp_path / "config" / "window.ini"


def remembered(qtbot, at: QPoint) -> None:
    window = QMainWindow()
    qtbot.addWidget(window)
    window.setGeometry(QRect(at, window.size().grownBy(window.contentsMargins())))
    memory = WindowMemory()
    memory.keep(window)
    memory.add_recent(Path("/scans/a b.png"))
    memory.add_recent(Path("/scans/ü,%s.png"))


def test_only_plain_texts_are_stored(qtbot, ini):
    remembered(qtbot, QPoint(50, 60))
    text = ini.read_text()
    assert "geometry=" in text
    assert "@" not in text
    assert [p.name for p in WindowMemory().recent()] == ["ü,%s.png", "a b.png"]


def test_a_window_beyond_every_screen_is_brought_back(qtbot, ini):
    remembered(qtbot, QPoint(90_000, -70_000))
    window = QMainWindow()
    qtbot.addWidget(window)
    WindowMemory().restore(window)
    assert QGuiApplication.primaryScreen().virtualGeometry().intersects(window.geometry())


def test_an_object_in_the_file_is_never_rebuilt(qtbot, ini):
    evil = "[General]\ngeometry=@Variant(\\0\\0\\0\\x7f\\0\\0\\0\\xfQSomething\\0)\nrecent=/a.png\n"
    ini.write_text(evil)
    window = QMainWindow()
    qtbot.addWidget(window)
    memory = WindowMemory()
    assert not memory.restore(window)
    assert memory.recent() == []
    assert ini.with_name("window.ini.bad").read_text() == evil
    memory.add_recent(Path("/b.png"))
    assert WindowMemory().recent() == [Path("/b.png")]


@settings(max_examples=40, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    st.binary(max_size=400)
    | st.dictionaries(
        st.sampled_from(["geometry", "state", "recent", "recentNames", "layout"]), st.text(max_size=60)
    )
)
def test_any_file_starts(qtbot, ini, content):
    if isinstance(content, dict):
        lines = [f"{name}={value}" for name, value in content.items()]
        content = ("[General]\n" + "\n".join(lines)).encode("utf-8", "replace")
    ini.write_bytes(content)
    window = QMainWindow()
    qtbot.addWidget(window)
    memory = WindowMemory()
    memory.restore(window)
    assert isinstance(memory.recent(), list)
    assert memory.layout in ("planes", "single")
    memory.keep(window)


@pytest.mark.parametrize(
    ("screen", "place"),
    [
        (QRect(0, 0, 1920, 1080), QRect(96, 92, 1728, 936)),  # nine tenths below a title bar of 40
        (QRect(1920, 30, 1366, 738), QRect(1988, 105, 1229, 628)),  # a second screen with a bar on top
    ],
)
def test_the_first_window_nearly_fills_the_screen_with_its_title_bar_on_it(screen, place):
    assert first_place(screen) == place
    assert screen.contains(place.adjusted(0, -40, 0, 0))


def test_the_first_start_fills_a_small_screen_and_a_remembered_window_stays(qtbot, ini):
    window = QMainWindow()
    qtbot.addWidget(window)
    memory = WindowMemory()
    assert not memory.restore(window)
    memory.settle(window)  # the screen of the tests is small
    assert window.isMaximized()
    remembered(qtbot, QPoint(50, 60))
    again, memory = QMainWindow(), WindowMemory()
    qtbot.addWidget(again)
    assert memory.restore(again)
    size = again.size()
    memory.settle(again)
    assert not again.isMaximized()
    assert again.size() == size

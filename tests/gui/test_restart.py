"""Another language is one choice and one click away; closing for it asks what closing asks."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PIL import Image
from PySide6.QtCore import QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QMenu

from segstudio.gui.main_window import MainWindow
from segstudio.gui.restart import Restart, command
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import click, open_case, spin, until

pytestmark = pytest.mark.gui
Key = Qt.Key


@pytest.fixture
def restart(window: MainWindow) -> Restart:
    return Restart(window, ["theme=dark", "language=fr", "cpu_threads=2"])


def choose(window: MainWindow, steps: int) -> None:
    """Open the menu by the keyboard, and go so many entries down from the first."""
    button = window.empty_state.findChild(QAbstractButton, "languageButton")
    menu = button.findChild(QMenu, "languageMenu")
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()))
    spin(20)
    for _ in range(steps + 1):
        QTest.keyClick(menu, Key.Key_Down)
    QTest.keyClick(menu, Key.Key_Return)
    spin(20)


def offers(window: MainWindow) -> list[QAbstractButton]:
    return [b for b in window.notices.findChildren(QAbstractButton, "noticeAction") if b.isVisible()]


def test_a_language_of_the_first_page_is_kept_and_the_offer_speaks_it(window, restart) -> None:
    button = window.empty_state.findChild(QAbstractButton, "languageButton")
    assert (button.text(), button.accessibleName()) == ("English", "Language: English")
    assert button.focusPolicy() & Qt.FocusPolicy.TabFocus
    choose(window, 2)  # English, 简体中文, Deutsch
    assert (button.text(), button.accessibleName()) == ("Deutsch", "Language: Deutsch")
    assert Settings.load().language == "de"
    assert window.notices.text == "SegStudio spricht ab dem nächsten Start Deutsch."
    assert [b.text() for b in offers(window)] == ["Jetzt neu starten"]
    assert not restart.wanted


def test_the_language_that_is_spoken_offers_nothing(window, restart) -> None:
    window.settings.replace(replace(window.settings.value, language="en"))
    assert window.notices.text == ""


def test_language_and_size_together_are_one_offer_and_none_when_both_go_back(window, restart) -> None:
    before = window.settings.value
    window.settings.replace(replace(before, language="fr", text_size="150"))
    assert [b.text() for b in offers(window)] == ["Redémarrer maintenant"]
    assert len(window.notices._shown) == 1
    assert "français" in window.notices.text
    assert "taille" in window.notices.text
    window.settings.replace(replace(before, text_size="150"))
    assert [b.text() for b in offers(window)] == ["Restart now"]
    assert window.notices.text == "Text and controls change their size at the next start."
    window.settings.replace(before)
    assert window.notices.text == ""


def test_the_offer_closes_the_window_for_a_new_one(window, restart, monkeypatch) -> None:
    window.settings.replace(replace(window.settings.value, language="zh_CN"))
    assert [b.text() for b in offers(window)] == ["立即重新启动"]
    until(lambda: not window.runner.running())
    click(window, "noticeAction")
    until(lambda: window.ended)
    assert restart.wanted
    begun = []
    monkeypatch.setattr("segstudio.gui.restart._begin", begun.append)
    restart.go()
    run = ["--set", "theme=dark", "--set", "cpu_threads=2"]  # not the language of this run
    assert begun == [[sys.executable, "-m", "segstudio", "gui", *run]]


def test_unsaved_labels_are_asked_about_and_a_no_starts_nothing_later(window, restart, tmp_path) -> None:
    Image.fromarray(np.zeros((30, 40), np.uint8)).save(tmp_path / "image.png")
    open_case(window, tmp_path / "image.png")
    box, one = (slice(0, 1), slice(5, 6), slice(5, 6)), np.ones((1, 1, 1), np.uint16)
    window.session.record(window.session.labels.edit("Brush stroke", box, one))
    assert window.session.dirty
    restart.now()
    until(lambda: (box := QApplication.activeModalWidget()) is not None and box.objectName() == "askUnsaved")
    assert not window.ended
    QTest.keyClick(QApplication.activeModalWidget(), Key.Key_Escape)
    spin(20)
    assert not window.ended
    window.action_set.by_name["actionQuit"].trigger()
    assert not restart.wanted
    until(lambda: (box := QApplication.activeModalWidget()) is not None and box.objectName() == "askUnsaved")
    QApplication.activeModalWidget().findChild(QAbstractButton, "answerDiscard").click()
    until(lambda: window.ended)
    assert not restart.wanted


def test_its_cross_closes_the_window_for_good(window, restart) -> None:
    class Cross(QEvent):
        def spontaneous(self) -> bool:
            return True

    restart.wanted = True
    restart.eventFilter(window, Cross(QEvent.Type.Close))
    assert not restart.wanted


def test_what_is_open_is_opened_again(window, restart) -> None:
    sample = find_sample("vessels")
    window.open_sample(sample)
    until(lambda: window.session.volume is not None)
    assert restart._what_is_open() == ["--sample", "vessels"]


def test_the_program_is_started_as_it_was(tmp_path: Path) -> None:
    image = tmp_path / "SegStudio.AppImage"
    assert command(["a b.png"], frozen=False) == [sys.executable, "-m", "segstudio", "gui", "a b.png"]
    assert command(["a b.png"], frozen=True, environment={}) == [sys.executable, "gui", "a b.png"]
    environment = {"APPIMAGE": str(image)}
    assert command([], frozen=True, environment=environment) == [sys.executable, "gui"]  # it is gone
    image.touch()
    assert command([], frozen=True, environment=environment) == [str(image), "gui"]

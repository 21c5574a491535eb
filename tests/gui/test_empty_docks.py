"""What every dock says while it has nothing to show: the next thing to do, in one sentence."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton, QLabel

from segstudio.gui.main_window import MainWindow
from segstudio.services.samples import find_sample
from tests.e2e.kit import idle, spin, until

pytestmark = [pytest.mark.gui]

WITHOUT_CASE = {
    "dockCase": "Open an image, or drop",
    "dockLabels": "Open an image to see its labels",
    "dockFilter": "Open an image to smooth",
    "dockHistory": "Open an image; strokes",
    "dockObjects": "Open an image, and the objects",
    "dockModel": "Open an image to segment",
    "dockLearn": "Open an image, correct",
    "dockSecond": "Open a case first",
    "dockCompare": "Open a case first",
    "dockOperations": "Open an image to work",
}
WITHOUT_LABELS_AND_MODEL = {
    "dockCase": "Nothing is labelled yet: paint with the brush.",
    "dockFilter": "The raw image is shown; Apply",
    "dockHistory": "Nothing has changed yet",
    "dockObjects": "Nothing is labelled yet: paint with the brush.",
    "dockModel": "None of the models was made for this kind of image",
    "dockLearn": "Choose a model to teach",
    "dockSecond": "Another image of the patient",
    "dockCompare": "Open a reference, or segment",
}


def says(window: MainWindow, name: str, words: str) -> bool:
    panel = window.docks[name].panel
    return any(
        label.text().startswith(words) and label.isVisibleTo(panel) for label in panel.findChildren(QLabel)
    )


def show_all(window: MainWindow) -> None:
    for dock in window.docks.values():
        dock.show()
        dock.raise_()
        spin(5)
    until(lambda: all(dock.panel is not None for dock in window.docks.values()))


def test_without_a_case_each_dock_says_what_to_do_first(window) -> None:
    show_all(window)
    assert set(WITHOUT_CASE) == set(window.docks)
    assert [name for name, words in WITHOUT_CASE.items() if not says(window, name, words)] == []
    buttons = window.docks["dockCase"].findChildren(QAbstractButton)
    assert {"caseOpen", "caseOpenFolder"} <= {b.objectName() for b in buttons if b.isEnabled()}


def test_with_a_case_but_neither_labels_nor_model_each_says_what_comes_next(window) -> None:
    show_all(window)
    window.open_sample(find_sample("chest-ct"))
    until(lambda: window.session.volume is not None)
    idle(window)
    window.session.set_model(None)
    for name, words in WITHOUT_LABELS_AND_MODEL.items():
        window.docks[name].raise_()
        until(lambda name=name, words=words: says(window, name, words))
    assert not says(window, "dockModel", "Open an image to segment")
    assert not says(window, "dockCase", "Open an image")

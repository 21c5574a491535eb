"""The model for an image: chosen by itself, or offered, and remembered over a restart; by mouse and keys."""

from __future__ import annotations

import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton

from segstudio.gui.application import build_window
from segstudio.gui.main_window import MainWindow
from segstudio.gui.panels.model import ModelPanel
from segstudio.learning.checkpoint import load, save
from segstudio.services.samples import find_sample
from segstudio.services.settings import Settings
from tests.e2e.kit import LEFT, drag, idle, press, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def own_copy(tmp_path: Path, sample: str) -> Path:
    """A sample's image as a file of somebody's own, of which only the pixels are known."""
    source = find_sample(sample).path
    return Path(shutil.copy(source, tmp_path / f"own_{source.name}"))


def open_image(window: MainWindow, path: Path) -> None:
    window.open_paths([path])
    until(lambda: window.session.path == path)
    idle(window)


def click_card(window: MainWindow, sample: str) -> None:
    card = next(card for card in window.empty_state.cards if card.sample.name == sample)
    QTest.mouseClick(card, LEFT)
    until(lambda: window.session.path == card.sample.path)
    idle(window)


def panel_of(window: MainWindow) -> ModelPanel:
    window.docks["dockModel"].raise_()
    panel = window.docks["dockModel"].panel
    assert isinstance(panel, ModelPanel)
    return panel


def take_by_keys(window: MainWindow, name: str) -> None:
    """Choose a model in the panel as a person without a mouse does."""
    box = panel_of(window).choice
    box.setFocus()
    for _ in range(box.count()):
        press(box, Key.Key_Down)
        if window.session.model.name == name:
            return
    raise AssertionError(name)


def loud(window: MainWindow) -> list[str]:
    """The filled buttons that can be seen."""
    buttons = window.findChildren(QAbstractButton)
    return sorted({b.objectName() for b in buttons if b.isVisible() and b.property("primary")})


def names(window: MainWindow) -> list[str]:
    return [c.name for c in window.session.labels.classes.values()]


def test_each_image_gets_the_model_that_was_made_for_it(window, tmp_path):
    for sample, model, label in (
        ("chest-xray", "lungs", "lung"),
        ("cells", "cells", "cell"),
        ("vessels", "vessels", "vessel"),
    ):
        open_image(window, own_copy(tmp_path, sample))
        assert (window.session.model.name, names(window)) == (model, [label])
        assert "actionSegment" in loud(window)
        assert not panel_of(window).advice.isVisible()
    assert Settings.load().last_model == "cells"  # what the program chose is not what a person uses


def test_a_ct_has_no_model_and_the_panel_says_what_to_do(window):
    click_card(window, "chest-ct")
    assert window.session.model is None
    assert names(window) == ["label 1"]
    assert "Paint by hand" in panel_of(window).score.text()
    assert "actionSegment" not in loud(window)
    assert window.action_set.by_name["toolBrush"].property("primary")
    assert not window.action_set.by_name["actionSegment"].isEnabled()


def test_a_model_chosen_by_hand_stays_and_the_better_one_is_a_click_away(window, tmp_path):
    take_by_keys(window, "vessels")
    open_image(window, own_copy(tmp_path, "chest-xray"))
    panel = panel_of(window)
    assert window.session.model.name == "vessels"
    assert panel.advice.text() == "vessels was made for another kind of image; lungs was made for this one."
    assert panel.better.text() == "Use lungs"
    assert loud(window) == ["modelUseBetter"]
    assert window.action_set.by_name["actionSegment"].isEnabled()  # and yet it can be used
    QTest.mouseClick(panel.better, LEFT)
    idle(window)
    assert (window.session.model.name, names(window)) == ("lungs", ["lung"])
    assert not panel.advice.isVisible()
    assert not panel.better.isVisible()
    assert loud(window) == ["actionSegment"]


def test_a_model_chosen_by_hand_for_a_ct_says_that_none_is_for_it(window, tmp_path):
    take_by_keys(window, "lungs")
    open_image(window, own_copy(tmp_path, "chest-ct"))
    panel = panel_of(window)
    assert window.session.model.name == "lungs"
    assert panel.advice.text().endswith("none of the models for this one.")
    assert not panel.better.isVisible()
    assert window.action_set.by_name["toolBrush"].property("primary")


def test_a_model_taken_in_place_of_none_is_named(window):
    click_card(window, "chest-ct")
    take_by_keys_from_none(window)
    assert panel_of(window).advice.text().startswith(f"{window.session.model.name} was made for another")
    assert panel_of(window).advice.isVisible()


def test_a_sample_brings_its_model_unless_the_chosen_one_is_for_it(window):
    take_by_keys(window, "cells-dense")
    click_card(window, "cells")
    assert window.session.model.name == "cells-dense"
    window.session.close()
    click_card(window, "vessels")
    assert window.session.model.name == "vessels"


def test_a_sample_keeps_the_model_that_was_made_from_its_own(window):
    shipped = load(window.context.library.find("cells").path)
    card = replace(shipped.card, name="cells-v2", version=2, parent=shipped.card.id, seen={})
    window.settings.value.models_path.mkdir(parents=True, exist_ok=True)
    save(window.settings.value.models_path / "cells-v2.safetensors", shipped.network, card)
    window.settings.replace(replace(window.settings.value, last_model="cells-v2"))
    assert window.context.library.find("cells-v2").card.parent == shipped.card.id
    click_card(window, "cells")
    assert window.session.model.name == "cells-v2"
    window.session.close()
    click_card(window, "vessels")
    assert window.session.model.name == "vessels"


def test_painted_labels_keep_their_names_when_the_model_changes(window):
    click_card(window, "chest-ct")
    press(window.canvas, Key.Key_B)
    drag(window, [(40.5, 40.5), (60.5, 60.5)])
    take_by_keys_from_none(window)
    assert names(window) == ["label 1"]


def take_by_keys_from_none(window: MainWindow) -> None:
    box = panel_of(window).choice
    box.setFocus()
    press(box, Key.Key_Down)
    assert window.session.model is not None


@pytest.mark.parametrize(("fixed", "at_start"), [("", "lungs"), ("vessels", "vessels")])
def test_the_next_start_goes_on_with_the_last_model_or_the_fixed_one(window, fixed, at_start):
    take_by_keys(window, "lungs")
    saved = Settings.load()
    assert (saved.default_model, saved.last_model) == ("", "lungs")
    Settings(**{**vars(saved), "default_model": fixed}).save()
    second = build_window(Settings.load())
    second.show()
    until(lambda: second.docks["dockLearn"].panel is not None)
    try:
        assert second.session.model.name == at_start
        assert second.session.model_chosen == bool(fixed)
    finally:
        second.end()
        second.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)

"""A model that was not made for the open image: it gives way, and asks before it replaces or learns."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QMessageBox

from segstudio.core.cv import cv2
from segstudio.gui.facts import Facts, next_step
from segstudio.gui.main_window import MainWindow
from segstudio.gui.model_questions import nothing_found, what_it_learns
from segstudio.services.samples import find_sample
from tests.e2e.kit import LEFT, drag, idle, press, until

Key = Qt.Key
pytestmark = [pytest.mark.gui]


def own_copy(folder: Path, sample: str) -> Path:
    source = find_sample(sample).path
    return Path(shutil.copy(source, folder / f"own_{source.name}"))


def open_image(window: MainWindow, path: Path) -> None:
    window.open_paths([path])
    until(lambda: window.session.path == path)
    idle(window)


def box(window: MainWindow, name: str) -> QMessageBox | None:
    return next((b for b in window.findChildren(QMessageBox, name) if b.isVisible()), None)


def button(window: MainWindow, question: str, answer: str):
    return next(b for b in box(window, question).buttons() if b.objectName() == answer)


def choose(window: MainWindow, name: str) -> None:
    window.session.set_model(window.context.library.find(name))


def test_a_model_chosen_for_one_image_gives_way_on_another_kind(window, tmp_path):
    open_image(window, own_copy(tmp_path, "chest-xray"))
    choose(window, "lungs")
    open_image(window, own_copy(tmp_path, "cells"))
    assert window.session.model.name == "cells"


def test_a_model_taken_against_advice_stays_for_further_images(window, tmp_path):
    open_image(window, own_copy(tmp_path, "chest-xray"))
    choose(window, "vessels")
    open_image(window, own_copy(tmp_path, "cells"))
    assert window.session.model.name == "vessels"


def test_where_another_model_is_offered_no_notice_adds_how_the_image_differs(window, tmp_path):
    open_image(window, own_copy(tmp_path, "chest-xray"))
    choose(window, "vessels")
    idle(window)
    assert window.work.advice.better.name == "lungs"
    assert window.work.differences
    told: list[object] = []
    object.__setattr__(window.context, "notify", told.append)  # a frozen dataclass
    window.handlers.image._likeness.tell()
    assert told == []


def test_a_sample_for_which_no_model_was_made_has_none_whatever_was_chosen_before(window, tmp_path):
    open_image(window, own_copy(tmp_path, "chest-xray"))
    choose(window, "cells")
    sample = find_sample("chest-ct")
    open_image(window, sample.path)
    model = window.session.model
    assert (model and model.name) == (sample.model or None)


def test_opened_labels_of_other_classes_are_replaced_only_after_a_question(window, tmp_path):
    path = own_copy(tmp_path, "chest-xray")
    open_image(window, path)
    rows, columns = window.session.labels.array.shape[1:]
    labels = np.zeros((rows, columns), np.uint8)
    labels[10:40, 10:40] = 1
    cv2.imwrite(str(tmp_path / "labels.png"), labels)
    window.handlers.files.open_labels(tmp_path / "labels.png")
    idle(window)
    until(lambda: window.session.labels.array.any())
    label_class = window.session.labels.classes[1]
    window.session.set_class(type(label_class)(1, "stone", label_class.color))
    before = window.session.labels.array.copy()
    window.action_set.by_name["actionSegment"].trigger()
    assert window.work.segmenting is None
    asked = box(window, "askReplaceOpened")
    assert asked is not None
    assert "stone" in asked.informativeText()
    press(asked, Key.Key_Return)  # the default loses nothing
    until(lambda: box(window, "askReplaceOpened") is None)
    assert (window.session.labels.array == before).all()
    window.action_set.by_name["actionSegment"].trigger()
    QTest.mouseClick(button(window, "askReplaceOpened", "answerReplace"), LEFT)
    assert window.work.segmenting is not None
    window.work.segmenting.cancel()
    idle(window)


def test_fine_tuning_asks_before_a_model_learns_what_it_was_not_made_for(window, tmp_path):
    open_image(window, find_sample("chest-ct").path)
    choose(window, "vessels")
    press(window.canvas, Key.Key_B)
    drag(window, [(40.5, 40.5), (60.5, 60.5)])
    press(window.canvas, Key.Key_R)
    idle(window)
    window.action_set.by_name["actionFineTune"].trigger()
    until(lambda: box(window, "askTeach") is not None)
    assert window.work.training is None
    assert box(window, "askTeach").defaultButton().objectName() == "answerCancel"
    assert "made for another kind of image" in box(window, "askTeach").informativeText()
    press(box(window, "askTeach"), Key.Key_Return)
    idle(window)
    assert window.work.training is None


def test_fine_tuning_a_model_for_other_images_is_not_the_next_step_and_needs_an_image():
    reviewed = {"case": True, "labels": True, "reviewed": True, "model": True}
    assert next_step(Facts(**reviewed)) == "actionFineTune"
    assert next_step(Facts(**reviewed, unlike=True)) != "actionFineTune"
    assert not Facts(model=True, suiting=True).can_fine_tune
    assert Facts(model=True, suiting=True, case=True).can_fine_tune


def test_what_would_be_learned_and_what_to_do_after_nothing_was_found_is_said():
    from segstudio.core.labels import LabelClass

    pair = (LabelClass(1, "label 1", (1, 2, 3)), LabelClass(1, "lung", (1, 2, 3)))
    assert what_it_learns("lungs", [pair], unlike=True) == (
        "lungs would learn label 1 as lung. lungs was made for another kind of image."
    )
    assert "Choose another model" in nothing_found("lungs")
    assert "The labels stay" in nothing_found("lungs", labels_stay=True)


def test_without_a_fitting_model_training_a_new_one_is_a_click_away_and_says_what_it_needs(window):
    sample = find_sample("chest-ct")
    open_image(window, sample.path)
    window.session.set_model(None)
    window.docks["dockLearn"].raise_()
    learn = window.docks["dockLearn"].panel
    assert learn.train_new.isVisible()
    assert "A new model needs 4 more reviewed cases." in learn.hint.text()
    choose(window, "cells")
    assert not learn.train_new.isVisible()

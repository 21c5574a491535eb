"""The manager of models: what it shows, what it does, and what it refuses, by mouse and keys."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from threading import Event

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QDialog, QLabel, QLineEdit, QMessageBox, QPushButton, QSpinBox

from segstudio.core.labels import LabelClass, default_class
from segstudio.gui.handlers.models import ModelHandlers
from segstudio.gui.model_manager import ModelManager
from segstudio.gui.theme import apply_theme
from segstudio.learning.card import read_card
from segstudio.services.jobs import Lane
from segstudio.services.model_pictures import ModelPictureTask
from tests.cli.conftest import save_tiny
from tests.e2e.kit import choose_file, click, spin, until
from tests.gui.test_object_names import listed

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
RED = np.zeros((192, 192, 3), np.uint8) + np.array([250, 0, 0], np.uint8)


@pytest.fixture(autouse=True)
def quick_pictures(monkeypatch):
    """Every picture is red and there at once; drawing them has tests of its own."""
    monkeypatch.setattr(ModelPictureTask, "run", lambda self, progress: RED)


@pytest.fixture
def family(bench):
    """An own model, its child, and one whose parent is missing."""
    parent = read_card(bench.add_model("kidney"))
    bench.add_model("kidney-v2", parent=parent.id, version=2)
    bench.add_model("orphan", parent="f" * 16, version=4)
    return bench


@pytest.fixture
def manager(qtbot, family):
    handlers = ModelHandlers(family.context, None, lambda: None, lambda then: then())
    dialog = ModelManager(family.context, handlers.add_classes)
    qtbot.addWidget(dialog)
    dialog.show()
    yield dialog
    dialog.close()


def choose(dialog, name: str) -> None:
    item = dialog.tree.item_of(name)
    QTest.mouseClick(dialog.tree.viewport(), LEFT, pos=dialog.tree.visualItemRect(item).center())
    assert dialog.entry.name == name


def enabled(dialog) -> set[str]:
    names = ("Use", "Rollback", "AddClass", "Rename", "Export", "Delete")
    return {name for name in names if dialog.findChild(QPushButton, f"models{name}").isEnabled()}


def middle(dialog) -> tuple[int, int]:
    """Red and green in the middle of the picture on the page."""
    image = dialog.page.picture.pixmap().toImage()
    color = image.pixelColor(image.width() // 2, image.height() // 2)
    return color.red(), color.green()


def models_folder(bench) -> Path:
    return bench.context.settings.value.models_path


def test_the_tree_shows_descent_and_a_missing_parent(manager):
    tree = manager.tree
    tops = [tree.topLevelItem(n).text(0).splitlines() for n in range(tree.topLevelItemCount())]
    scores = {
        "cells": "0.92 on 48",
        "cells-dense": "0.91 on 48",
        "lungs": "0.96 on 71",
        "vessels": "0.79 on 8",
    }
    shipped = [[f"{name} · v1", f"Dice {dice} images"] for name, dice in scores.items()]
    assert tops == [*shipped, ["kidney · v1"], ["orphan version 3", "no longer here"]]
    assert tree.item_of("kidney-v2").parent() is tree.item_of("kidney")
    assert tree.item_of("orphan").parent().text(0).startswith("orphan version 3")
    missing = tree.item_of("orphan").parent()
    QTest.mouseClick(tree.viewport(), LEFT, pos=tree.visualItemRect(missing).center())
    assert "no longer here (id ffffffffffffffff)" in manager.page.text()
    assert enabled(manager) == set()


def test_a_card_is_read_as_words_and_tables(manager):
    choose(manager, "cells")
    shown = manager.page.text()
    for words in (
        "Version 1, comes with SegStudio",
        "Dice 0.92 on 48 unseen images",
        "grey and colour images, colour as brightness",
        "Nuclei that touch come out as one region",
        "CC0-1.0",
        "Broad Bioimage Benchmark Collection",
        "nothing: trained from the start",
        "unet-s, 1.9 million weights",
        "Dice + CE",
        "1600",
        "segstudio train --network unet-s",
    ):
        assert words in shown, words
    (table,) = manager.page.tables
    assert table.head == ("", "Images", "Dice", "Surface Dice (2 px)", "IoU", "HD95 (px)", "ASSD (px)")
    assert table.rows[0][:4] == ("all", "48", "0.921 ± 0.071", "0.905 ± 0.125")
    assert [row[0] for row in table.rows[1:]] == ["brightfield gray", "fluorescence", "histology colour"]


def test_no_page_of_a_shipped_model_is_cut(manager):
    for name in ("cells", "cells-dense", "lungs", "vessels"):
        choose(manager, name)
        page = manager.page
        assert page.widget().minimumSizeHint().width() <= page.viewport().width(), name


def test_every_model_gets_its_picture_and_a_placeholder_until_then(qtbot, manager):
    choose(manager, "kidney")
    qtbot.waitUntil(lambda: not manager._drawing.comes(manager.entry))
    assert middle(manager) == (250, 0)
    choose(manager, "cells")
    qtbot.waitUntil(lambda: not manager._drawing.comes(manager.entry))
    assert middle(manager) == (250, 0)
    assert manager.page.picture.accessibleName().startswith("Picture of what")


def test_a_picture_that_is_still_to_come_says_so(qtbot, family, monkeypatch):
    drawn, asked = Event(), []

    def draw(task, progress):
        asked.append(task.entry.name)
        drawn.wait(5)
        return RED if task.entry.name == "cells" else None

    monkeypatch.setattr(ModelPictureTask, "run", draw)
    dialog = ModelManager(family.context, lambda *_: None)
    qtbot.addWidget(dialog)
    dialog.show()
    choose(dialog, "lungs")
    assert dialog.page.picture.accessibleName() == "The picture is being drawn"
    coming = dialog.page.picture.pixmap().toImage()
    drawn.set()
    qtbot.waitUntil(lambda: not dialog._drawing.comes(dialog.entry))
    assert dialog.page.picture.accessibleName() == "No picture"
    assert dialog.page.picture.pixmap().toImage() != coming  # the word is gone
    dialog.close()


def test_weights_that_were_changed_are_told_where_scores_would_stand(qtbot, family, manager, tmp_path):
    library = family.context.library
    made = library.copy("lungs", "flip")
    content = bytearray(made.path.read_bytes())
    content[-1000] ^= 255
    made.path.write_bytes(content)
    manager.refresh()
    assert manager.tree.item_of("flip").text(0) == "flip · v1\nweights were changed"
    choose(manager, "flip")
    assert "Its scores do not hold and are not shown." in manager.page.text()
    assert "0.96" not in manager.page.text()
    assert manager.page.tables == []
    choose(manager, "lungs")
    assert "Dice 0.96 on 71 unseen images" in manager.page.text()
    given = tmp_path / "given.safetensors"
    given.write_bytes(content)
    click(manager, "modelsImport")
    choose_file(manager, given)
    assert "The weights in given.safetensors were changed" in manager.problem.text()
    assert manager.tree.item_of("given") is None


def test_a_score_of_one_image_is_told_as_such(family, manager):
    scores = {"held_out": {"all": {"dice": 0.94, "images": 1.0}}}
    training = {"images": 3, "kept_apart": 1, "unchanged": 4, "drawn_by": "cells"}
    family.add_model("cell", scores=scores, training=training)
    manager.refresh()
    assert manager.tree.item_of("cell").text(0) == "cell · v1\nDice 0.94 on 1 image"
    choose(manager, "cell")
    shown = manager.page.text()
    assert "Measured on 1 image only: so few say little of how it does on others." in shown
    assert "its score only says how far the two agree" in shown
    choose(manager, "cells")
    assert "say little" not in manager.page.text()


def test_any_model_can_be_copied_and_the_copy_renamed(qtbot, family, manager):
    choose(manager, "cells")
    before = manager.entry.path.read_bytes()
    assert "Rename" not in enabled(manager)
    assert "a copy of it can have any" in manager.why.text()
    click(manager, "modelsCopy")
    dialog = manager.findChild(QDialog, "copyDialog")
    assert dialog.line.text() == "cells-2"
    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, "lungs")
    assert not dialog.ok.isEnabled()
    dialog.line.selectAll()
    QTest.keyClicks(dialog.line, "our cells")
    QTest.keyClick(dialog.line, Qt.Key.Key_Return)
    spin(20)
    assert manager.entry.name == "our cells"
    assert manager.entry.path == models_folder(family) / "our cells.safetensors"
    assert manager.entry.path.read_bytes() == before
    assert {"Rename", "Delete"} <= enabled(manager)
    assert manager.problem.text() == "our cells is a copy of cells."
    choose(manager, "kidney")
    assert manager.problem.text() == ""


def test_what_does_not_apply_is_off_and_says_why(manager):
    choose(manager, "cells")
    assert enabled(manager) == {"Use", "AddClass", "Export"}
    rename = manager.findChild(QPushButton, "modelsRename")
    kept = "cells comes with SegStudio and keeps its name; a copy of it can have any."
    assert rename.toolTip() == kept
    delete = manager.findChild(QPushButton, "modelsDelete")
    assert delete.toolTip() == "The model cells comes with SegStudio and stays."
    assert "trained from nothing" in manager.why.text()
    assert "comes with SegStudio" in manager.why.text()
    choose(manager, "kidney-v2")
    assert enabled(manager) == {"Use", "Rollback", "AddClass", "Rename", "Export", "Delete"}
    assert manager.why.text() == ""
    choose(manager, "orphan")
    assert "Rollback" not in enabled(manager)
    assert "no longer at hand" in manager.why.text()


def test_a_model_is_used_and_its_parent_used_again_bit_for_bit(qtbot, family, manager):
    session, settings = family.context.session, family.context.settings
    before = (models_folder(family) / "kidney.safetensors").read_bytes()
    choose(manager, "kidney-v2")
    click(manager, "modelsUse")
    assert session.model.name == "kidney-v2"
    assert "Use" not in enabled(manager)
    assert "in use" in manager.tree.item_of("kidney-v2").text(0)
    settings.replace(replace(settings.value, default_model="kidney-v2"))
    click(manager, "modelsRollback")
    assert session.model.name == "kidney"
    assert session.model.path.read_bytes() == before
    assert settings.value.default_model == "kidney"
    assert manager.entry.name == "kidney"
    assert (models_folder(family) / "kidney-v2.safetensors").exists()


def test_a_model_is_renamed_by_typing(qtbot, family, manager):
    settings = family.context.settings
    settings.replace(replace(settings.value, default_model="kidney"))
    family.context.session.set_model(family.context.library.find("kidney"))
    choose(manager, "kidney")
    before = manager.entry.path.read_bytes()
    click(manager, "modelsRename")
    dialog = manager.findChild(QDialog, "renameDialog")
    line = dialog.findChild(QLineEdit, "renameName")
    line.selectAll()
    QTest.keyClicks(line, "cells")
    assert dialog.problem.text() == "There is a model called cells already."
    assert not dialog.ok.isEnabled()
    line.selectAll()
    QTest.keyClicks(line, "Lunge & Herz")
    QTest.keyClick(line, Qt.Key.Key_Return)
    spin(20)
    assert manager.problem.text() == ""
    assert family.context.session.model.name == "Lunge & Herz"
    assert family.context.session.model.path.read_bytes() == before
    assert settings.value.default_model == "Lunge & Herz"
    assert manager.entry.name == "Lunge & Herz"
    assert manager.tree.item_of("kidney-v2").parent() is manager.tree.item_of("Lunge & Herz")


def test_deleting_asks_first_and_says_what_goes_with_it(qtbot, family, manager):
    family.context.session.set_model(family.context.library.find("kidney"))
    choose(manager, "kidney")
    path = manager.entry.path
    click(manager, "modelsDelete")
    box = manager.findChild(QMessageBox, "askDeleteModel")
    assert "kidney-v2 can then no longer go back to it." in box.informativeText()
    assert "cells is used from then on." in box.informativeText()
    QTest.keyClick(box, Qt.Key.Key_Return)  # Enter does not delete
    spin(20)
    assert path.exists()
    click(manager, "modelsDelete")
    click(manager.findChild(QMessageBox, "askDeleteModel"), "answerDelete")
    spin(20)
    assert not path.exists()
    assert family.context.session.model.name == "cells"
    assert manager.tree.item_of("kidney") is None
    assert manager.tree.item_of("kidney-v2").parent().text(0).startswith("kidney-v2 version 1")


def test_the_parent_takes_the_place_of_a_deleted_model(qtbot, family, manager):
    family.context.session.set_model(family.context.library.find("kidney-v2"))
    choose(manager, "kidney-v2")
    click(manager, "modelsDelete")
    click(manager.findChild(QMessageBox, "askDeleteModel"), "answerDelete")
    spin(20)
    assert family.context.session.model.name == "kidney"


def test_a_model_goes_out_as_one_file_and_comes_back(qtbot, family, manager, tmp_path):
    choose(manager, "kidney")
    before = manager.entry.path.read_bytes()
    click(manager, "modelsExport")
    choose_file(manager, tmp_path / "given.safetensors")
    assert (tmp_path / "given.safetensors").read_bytes() == before
    assert f"kidney is exported as {tmp_path / 'given.safetensors'}." in manager.problem.text()
    other = save_tiny(tmp_path / "mail" / "tiny.safetensors")
    click(manager, "modelsImport")
    choose_file(manager, other)
    assert manager.entry.name == "tiny"
    assert (models_folder(family) / "tiny.safetensors").read_bytes() == other.read_bytes()
    click(manager, "modelsImport")
    choose_file(manager, other)  # once more: said, and no second copy
    assert manager.problem.text() == "tiny.safetensors is the model tiny, which was there already."
    assert manager.problem.property("kind") == "good"
    wrong = tmp_path / "mail" / "wrong.safetensors"
    wrong.write_bytes(b"\x10")
    click(manager, "modelsImport")
    choose_file(manager, wrong)
    assert "wrong.safetensors is not a SegStudio model file" in manager.problem.text()


def test_a_model_goes_to_the_clipboard_in_the_words_of_a_paper(qtbot, family, manager, qapp):
    choose(manager, "kidney-v2")
    qapp.clipboard().clear()
    click(manager, "modelsMethods")
    assert "model kidney-v2, version 2" in qapp.clipboard().text()
    assert manager.problem.text() == "A methods paragraph about kidney-v2 is on the clipboard."
    assert family.told == []  # the dialog says it, not the window behind


def test_a_class_is_added_in_a_copy(qtbot, family, manager, tmp_path):
    family.context.library.import_(save_tiny(tmp_path / "tiny.safetensors"))
    manager.refresh()
    choose(manager, "tiny")
    click(manager, "modelsAddClass")
    dialog = manager.findChild(QDialog, "addClassDialog")
    line, number = dialog.findChild(QLineEdit, "addClassName"), dialog.findChild(QSpinBox, "addClassNumber")
    assert number.value() == 2
    assert (dialog.problem.text().strip(), dialog.ok.isEnabled()) == ("", False)
    QTest.keyClicks(line, "Cell")
    assert "class called Cell already" in dialog.problem.text()
    line.clear()
    QTest.keyClicks(line, "vessel")
    number.setFocus()
    number.selectAll()
    QTest.keyClicks(number, "1")
    assert "Label 1 is cell" in dialog.problem.text()
    number.selectAll()
    QTest.keyClicks(number, "5")
    assert dialog.ok.isEnabled()
    QTest.keyClick(number, Qt.Key.Key_Return)
    until(lambda: manager.tree.item_of("tiny-v2") is not None)
    assert manager.entry.name == "tiny-v2"
    assert manager.entry.card.classes[1:] == (LabelClass(5, "vessel", default_class(5).color),)
    assert manager.tree.item_of("tiny-v2").parent() is manager.tree.item_of("tiny")
    assert family.context.session.model is None  # the copy is not used before a person says so


def test_names_and_files_stay_while_a_job_runs(qtbot, family, manager):
    go_on = Event()

    class Waiting:
        title, lane = "Waiting", Lane.CPU

        def run(self, progress):
            go_on.wait(5)

    choose(manager, "kidney")
    family.context.runner.submit(Waiting())
    assert enabled(manager) == {"Use", "AddClass", "Export"}
    assert "while a job is running" in manager.findChild(QPushButton, "modelsDelete").toolTip()
    go_on.set()
    until(lambda: "Delete" in enabled(manager))


def test_closing_lets_go_of_everything(qtbot, family):
    dialog = ModelManager(family.context, lambda *_: None)
    dialog.show()
    dialog.close()
    qtbot.waitUntil(lambda: not family.context.runner._runs)
    dialog.deleteLater()
    spin(20)
    family.context.session.set_model(family.context.library.find("kidney"))  # nobody listens any more


def test_every_control_is_named_and_both_themes_draw(qtbot, manager, qapp):
    bare = [
        button.objectName()
        for button in manager.findChildren(QAbstractButton)
        if not (button.objectName() and button.accessibleName() and button.toolTip())
    ]
    assert bare == []
    try:
        for name in ("light", "dark"):
            apply_theme(qapp, name)
            manager.refresh()
            manager.grab()
    finally:
        qapp.setStyleSheet("")


def test_every_name_on_the_page_of_names_is_there(qtbot, manager):
    choose(manager, "kidney")
    for name in ("Rename", "Copy", "AddClass", "Delete"):
        click(manager, f"models{name}")
    there = {thing.objectName() for thing in (manager, *manager.findChildren(QObject))}
    assert listed()["models"] <= there


def test_the_page_is_as_high_as_its_words(qtbot, manager):
    choose(manager, "cells")
    spin(20)
    body = manager.page.widget()
    last = max(label.mapTo(body, label.rect().bottomLeft()).y() for label in body.findChildren(QLabel))
    assert 0 < body.height() - last < 40
    for label in body.findChildren(QLabel):  # and nothing is cut off
        if label.wordWrap():
            assert label.height() >= label.heightForWidth(label.width())

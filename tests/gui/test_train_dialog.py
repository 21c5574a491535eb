"""A new model from the reviewed cases: what is asked, what is refused, and the training itself."""

from __future__ import annotations

import threading
from itertools import pairwise
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableWidget, QWidget

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.handlers.models import ModelHandlers
from segstudio.gui.notices import NoticeBar
from segstudio.gui.panels.learn import LearnPanel
from segstudio.gui.train_dialog import TrainDialog
from segstudio.gui.train_material import FEWEST_CASES, Lessons, Material
from segstudio.io import write_labels, write_volume
from segstudio.io.corrections import CorrectionSummary, make_correction
from segstudio.io.datasets import look_for_pairs
from segstudio.io.project_case import ProjectCase
from segstudio.services.jobs import run_now
from segstudio.services.network_table import DEFAULT_NAMES, NetworkSizesTask
from tests.e2e.kit import click, spin, until
from tests.gui.test_object_names import listed

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
CLASSES = [LabelClass(n, name, (n, n, n)) for n, name in ((1, "cell"), (2, "rim"), (3, "vessel"), (7, "far"))]


def keep(bench, count: int, *, far: bool = False, model: str = "", patient: str = "") -> None:
    """Reviewed pictures with a bright square; every second has a rim, the first a vessel."""
    for number in range(count):
        voxels = np.random.default_rng(number).integers(20, 60, (1, 20, 24)).astype(np.uint8)
        voxels[0, 6:14, 8:16] += 150
        array = np.zeros((1, 20, 24), np.uint16)
        array[0, 6:14, 8:16] = 1
        array[0, 0, 0] = 2 if number % 2 else 0
        array[0, 1, 1] = 3 if number == 0 else 0
        array[0, 2, 2] = 7 if far else 0
        geometry = Geometry.picture(20, 24)
        labels = LabelMap(geometry, array, CLASSES, reviewed=[0])
        volume = Volume(voxels, geometry, name=f"p{number}", patient_key=patient)
        bench.context.store.add(make_correction(volume, labels, model))
    bench.context.work.corrections_changed.emit()


@pytest.fixture(autouse=True, scope="module")
def networks_loaded():
    """Load torch before the first job: its import cannot be cancelled, and would outlast a short test."""
    import segstudio.learning.networks  # noqa: F401


@pytest.fixture
def handlers(qtbot, bench):
    return ModelHandlers(bench.context, None, lambda: None, lambda then: then())


def ask(qtbot, bench, then=None) -> TrainDialog:
    dialog = TrainDialog(bench.context, then or (lambda plan, lessons: None))
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    qtbot.addWidget(dialog)
    dialog.open()
    return dialog


def tick(dialog, row: int) -> None:
    table = dialog.classes
    place = table.visualItemRect(table.item(row, 0))
    QTest.mouseClick(table.viewport(), LEFT, pos=QPoint(place.left() + 12, place.center().y()))


def numbers(dialog) -> list[int]:
    return [label_class.number for label_class in dialog.ticked]


def write(line, text: str) -> None:
    line.setFocus()
    line.selectAll()
    QTest.keyClicks(line, text)


@pytest.mark.parametrize(("count", "verb"), [(0, "are"), (1, "is"), (3, "are")])
def test_too_few_cases_are_refused_in_a_sentence(qtbot, bench, count, verb):
    keep(bench, count)
    dialog = ask(qtbot, bench)
    assert not dialog.train.isEnabled()
    assert dialog.about.text() == (
        f"{count} of the 4 reviewed cases that a new model needs {verb} there: it would learn from 3, and 1 "
        "is kept apart to measure it. For each one that is missing: open an image, correct its labels and "
        "mark it reviewed in the menu Learn. Or choose a folder."
    )
    assert dialog.about.y() < dialog.networks.y(), "it stands at the top"
    assert dialog.problem.text().strip() == "", "and once"
    assert dialog.about.text() in dialog.train.toolTip()
    assert dialog.classes.isVisible() == (count > 0)
    dialog.close()


def test_classes_are_counted_ticked_and_named(qtbot, bench):
    keep(bench, 4)
    dialog = ask(qtbot, bench)
    assert dialog.about.text() == (
        "4 reviewed cases: the new model learns from 3 of them and is measured on 1, kept apart for that."
    )
    assert not dialog.caution.isVisible()
    rows = [[dialog.classes.item(r, c).text() for c in range(3)] for r in range(3)]
    assert rows == [["1", "cell", "4"], ["2", "rim", "2"], ["3", "vessel", "1"]]
    assert dialog.train.isEnabled()
    tick(dialog, 1)
    assert numbers(dialog) == [1, 3]
    assert "run from 1 without a gap: tick label 2" in dialog.problem.text()
    assert not dialog.train.isEnabled()
    tick(dialog, 2)
    assert dialog.class_names == ("cell",)
    assert dialog.train.isEnabled()
    tick(dialog, 0)
    assert dialog.problem.text() == "Tick at least one class to learn."
    tick(dialog, 0)
    tick(dialog, 1)
    place = dialog.classes.visualItemRect(dialog.classes.item(1, 1)).center()
    QTest.mouseClick(dialog.classes.viewport(), LEFT, pos=place)
    QTest.mouseDClick(dialog.classes.viewport(), LEFT, pos=place)
    editor = dialog.classes.findChild(QLineEdit)
    write(editor, "CELL")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    spin(20)  # the table takes the text in its own time
    assert dialog.problem.text() == "Every class needs a name of its own."
    dialog.close()


def test_a_gap_below_the_first_label_is_named(qtbot, bench):
    keep(bench, 4, far=True)
    dialog = ask(qtbot, bench)
    assert numbers(dialog) == [1, 2, 3, 7]
    assert "tick label 4 too" in dialog.problem.text()
    dialog.close()


def keep_lungs(bench, count: int) -> None:
    """Reviewed pictures whose label 1 is a lung."""
    for number in range(count):
        geometry = Geometry.picture(20, 24)
        voxels = np.full((1, 20, 24), 100 + number, np.uint8)
        array = np.zeros((1, 20, 24), np.uint16)
        array[0, 5:9, 5:9] = 1
        array[0, 5:9, 12:16] = 2
        named = [LabelClass(1, "left lung", (9, 9, 9)), LabelClass(2, "right lung", (9, 9, 9))]
        labels = LabelMap(geometry, array, named, reviewed=[0])
        bench.context.store.add(make_correction(Volume(voxels, geometry, name=f"x{number}"), labels))
    bench.context.work.corrections_changed.emit()


def test_a_number_that_stands_for_two_things_is_never_learned_as_one(qtbot, bench):
    keep_lungs(bench, 5)
    keep(bench, 4)  # label 1 is a cell in these, label 2 a rim
    taken = []
    dialog = ask(qtbot, bench, lambda plan, lessons: taken.append((plan, lessons.corrections)))
    rows = [[dialog.classes.item(r, c).text() for c in range(3)] for r in range(5)]
    assert rows == [
        ["1", "left lung", "5"], ["1", "cell", "4"], ["2", "right lung", "5"], ["2", "rim", "2"],
        ["3", "vessel", "1"],
    ]  # fmt: skip
    assert dialog.class_names == ("left lung", "right lung")  # what most cases show, and what is beside it
    assert dialog.about.text() == (
        "5 reviewed cases: the new model learns from 4 of them and is measured on 1, kept apart for that. "
        "4 cases show something else and are left out."
    )
    tick(dialog, 1)
    assert dialog.problem.text() == (
        "Label 1 is ticked as left lung and as cell: a model has one class for a number."
    )
    assert not dialog.train.isEnabled()
    for row in (0, 2):
        tick(dialog, row)
    assert dialog.class_names == ("cell",)
    assert dialog.train.isEnabled()
    QTest.mouseClick(dialog.train, LEFT)
    ((plan, chosen),) = taken
    shown = {summary.id: summary.name for summary in bench.context.store.summaries()}
    assert sorted(shown[name] for name in chosen) == ["p0", "p1", "p2", "p3"]
    assert len(plan.data) == 4
    assert "--shows cell " in plan.command


def test_one_patient_keeps_nothing_apart_and_it_is_said(qtbot, bench):
    keep(bench, 4, patient="ab12")
    dialog = ask(qtbot, bench)
    assert dialog.about.text() == (
        "4 reviewed cases are there, but of 1 patient only: the new model would learn from all of them, and "
        "none is kept apart to measure it. That takes 4 patients."
    )
    dialog.close()


def test_labels_that_a_model_drew_and_nobody_changed_are_warned_of(qtbot, bench):
    bench.add_model("cells", version=3)
    keep(bench, 5, model=bench.context.library.find("cells").card.id)
    taken = []
    dialog = ask(qtbot, bench, lambda plan, lessons: taken.append(plan))
    assert dialog.caution.isVisible()
    assert dialog.caution.text() == (
        "In 5 of 5 cases nobody changed what the model cells drew: the new model would learn from that "
        "model, and its score would only say how far the two agree."
    )
    spin(20)
    places = [
        dialog.about,
        dialog.caution,
        dialog.networks,
        dialog.classes_title,
        dialog.classes,
        dialog.name,
    ]
    for upper, lower in pairwise(places):
        assert upper.geometry().bottom() < lower.geometry().top(), (upper, lower)
    assert dialog.train.isEnabled(), "it is a warning"
    QTest.mouseClick(dialog.train, LEFT)
    assert taken[0].drawn_by == "cells"


def test_a_part_that_nobody_changed_is_told_apart(qtbot, bench):
    keep(bench, 2, model="a model that is gone")
    keep_lungs(bench, 5)
    dialog = ask(qtbot, bench)
    assert not dialog.caution.isVisible(), "those are left out"
    for row in (0, 2, 1, 3):
        tick(dialog, row)
    assert dialog.caution.text().startswith("In 2 of 2 cases nobody changed what a model drew: ")
    dialog.close()


def test_the_count_agrees_with_the_list_of_the_project_or_says_why():
    class Project:
        cases = (
            ProjectCase("1", 1, "a", "", case_id="aaaa", status="reviewed"),
            ProjectCase("2", 2, "b", "", case_id="", status="trained on"),
            ProjectCase("3", 3, "c", "", case_id="cccc", status="in work"),
        )

    kept = [CorrectionSummary(id, id, "", 1, 9, "", "") for id in ("aaaa", "cccc", "dddd")]
    assert (
        Material.of(kept, {}, Project())
        .about([])
        .startswith(
            "3 of the 4 reviewed cases that a new model needs are there: it would learn from 3, and 1 is "
            "kept apart to measure it. 1 of them is reviewed in part, and only its reviewed slices count. 1 "
            "case that the list calls reviewed does not count: none of its slices is kept as reviewed."
        )
    )


def fill(folder: Path, names: str, labels=(1,)) -> None:
    """Pictures called by these letters, with labels beside them; a capital letter has none."""
    folder.mkdir()
    for number, name in enumerate(names):
        voxels = np.random.default_rng(number).integers(20, 60, (1, 20, 24)).astype(np.uint8)
        voxels[0, 6:14, 8:16] += 150
        array = np.zeros((1, 20, 24), np.uint16)
        for label in labels:
            array[0, 6:14, 8 + label % 9 : 10 + label % 9] = label
        geometry = Geometry.picture(20, 24)
        write_volume(Volume(voxels, geometry), folder / f"{name}.png")
        if name.islower():
            write_labels(LabelMap(geometry, array), folder / f"{name}-labels.png")


def choose_folder(dialog, monkeypatch, folder: Path) -> None:
    """Click the second choice, and take this folder."""
    monkeypatch.setattr("segstudio.gui.train_source.ask_folder", lambda *_, then, **__: then([folder]))
    click(dialog, "trainFromFolder")


def test_a_folder_of_images_with_labels_is_trained_from(qtbot, bench, handlers, monkeypatch, tmp_path):
    fill(tmp_path / "scans", "abcdE")
    (tmp_path / "scans" / "broken-labels.png").touch()
    (tmp_path / "scans" / "broken.png").touch()
    dialog = ask(qtbot, bench, handlers._train)
    assert not dialog.train.isEnabled()
    choose_folder(dialog, monkeypatch, tmp_path / "scans")
    until(lambda: dialog.source.folder.isChecked(), 60)
    assert dialog.about.text() == (
        "4 images with labels: the new model learns from 3 of them and is measured on 1, kept apart for that."
    )
    assert dialog.caution.text().startswith(
        "2 files are passed over. E.png: No labels lie beside this image."
    )
    assert "broken.png: " in dialog.caution.text()
    assert [dialog.classes.item(0, c).text() for c in range(3)] == ["1", "foreground", "4"]
    tick(dialog, 0)
    assert len(dialog.ticked) == 1, "every label of a folder is learned"
    assert dialog.name.text() == "my model", "nobody named what the labels are"
    assert dialog.source.folder.text() == "Images with labels in scans…"
    assert dialog.train.isEnabled()
    dialog.networks.selectRow(dialog.networks.rowCount() - 1)
    write(dialog.steps, "20")
    write(dialog.name, "squares")
    QTest.mouseClick(dialog.train, LEFT)
    until(lambda: bench.context.work.training is None, 60)
    card = bench.context.library.find("squares").card
    assert (card.training["images"], card.training["kept_apart"]) == (3, 1)
    assert card.data == ("4 images with labels",)
    assert card.command.startswith("segstudio train --images images --network tiny-cnn --classes foreground ")
    assert str(tmp_path) not in card.to_json()


def test_a_folder_that_cannot_be_learned_from_says_why(qtbot, bench, monkeypatch, tmp_path):
    keep(bench, 4)
    dialog = ask(qtbot, bench)
    fill(tmp_path / "bare", "AB")
    choose_folder(dialog, monkeypatch, tmp_path / "bare")
    until(lambda: dialog.source.problem.isVisible(), 60)
    assert dialog.source.problem.text().startswith("No image in the folder bare has labels beside it.")
    assert dialog.source.cases.isChecked()
    assert dialog.train.isEnabled(), "the reviewed cases are there as before"
    fill(tmp_path / "gap", "abcd", labels=(1, 3))
    choose_folder(dialog, monkeypatch, tmp_path / "gap")
    until(lambda: dialog.source.folder.isChecked(), 60)
    assert not dialog.source.problem.isVisible()
    assert dialog.problem.text() == (
        "The label files hold the labels 1, 3. Those of a new model run from 1 without a gap: renumber them "
        "first."
    )
    fill(tmp_path / "few", "ab", labels=(255,))
    choose_folder(dialog, monkeypatch, tmp_path / "few")
    until(lambda: "2 of the 4 images with labels" in dialog.about.text(), 60)
    assert [c.number for c in dialog.ticked] == [1], "one label, whatever its number, is everything above 0"
    click(dialog, "trainFromCases")
    assert dialog.about.text().startswith("4 reviewed cases: ")
    assert dialog.train.isEnabled()
    dialog.close()


def test_looking_through_a_folder_can_be_cancelled(qtbot, bench, monkeypatch, tmp_path):
    fill(tmp_path / "scans", "abcd")
    held = threading.Event()
    monkeypatch.setattr(
        "segstudio.io.datasets.look_for_pairs",
        lambda folder, real=look_for_pairs: held.wait(30) and real(folder),
    )
    dialog = ask(qtbot, bench)
    choose_folder(dialog, monkeypatch, tmp_path / "scans")
    assert dialog.source.bar.isVisible()
    assert dialog.source.cases.isChecked(), "until the folder was looked through"
    assert dialog.problem.text() == "The folder is being looked at."
    click(dialog, "trainFolderCancel")
    held.set()
    assert not dialog.source.bar.isVisible()
    spin(200)
    assert dialog.source.cases.isChecked()
    assert dialog.about.text().startswith("0 of the 4 reviewed cases")
    dialog.close()


def test_a_new_model_can_be_used_from_the_notice_that_tells_of_it(qtbot, bench):
    bench.add_model("cells")
    bench.add_model("squares")
    find, session = bench.context.library.find, bench.context.session
    session.set_model(find("cells"))
    area, bar, shown = QWidget(), NoticeBar(), []
    above = QWidget()
    qtbot.addWidget(above)
    area.setParent(above)
    above.resize(800, 600)
    area.resize(800, 600)
    bar.float_over(area)
    above.show()
    handlers = ModelHandlers(bench.context, None, lambda: None, lambda then: then(), bar)
    handlers.manage = shown.append
    handlers._offer(find("squares"), "Trained.")
    assert bar.text == "squares is among your models now. Trained."
    click(bar, "noticeOther")
    assert shown == ["squares"]
    handlers._offer(find("squares"), "Trained.")
    click(bar, "noticeAction")
    assert session.model == find("squares")
    assert "now the model in use" in bench.told[-1]
    handlers._offer(find("squares"), "Trained.")
    assert bar.text == "squares is among your models now, and in use. Trained."
    assert not bar.findChild(QAbstractButton, "noticeOther").isVisible()
    click(bar, "noticeAction")
    assert shown == ["squares", "squares"]


def test_every_choice_is_in_the_plan(qtbot, bench):
    keep(bench, 4)
    plans = []
    dialog = ask(qtbot, bench, lambda plan, _: plans.append(plan))
    place = dialog.networks.visualItemRect(dialog.networks.item(4, 2)).center()
    QTest.mouseClick(dialog.networks.viewport(), LEFT, pos=place)
    write(dialog.filter, "4")
    assert dialog.problem.text() == "The side of the mean filter is odd; 4 is not."
    write(dialog.filter, "5")
    write(dialog.steps, "250")
    write(dialog.name, "cells")
    assert dialog.problem.text() == "There is a model called cells already."
    write(dialog.name, "Gewebe 1")
    QTest.mouseClick(dialog.train, LEFT)
    (plan,) = plans
    assert (plan.network, plan.filter_size, plan.steps, plan.name) == ("denseunet-s", 5, 250, "Gewebe 1")
    assert plan.class_names == ("cell", "rim", "vessel")
    assert len(plan.data) == 4
    assert all(name.startswith("correction ") for name in plan.data)
    assert plan.command == (
        "segstudio train --corrections corrections --network denseunet-s --classes cell,rim,vessel "
        "--filter 5 --steps 250 --name 'Gewebe 1' -o 'Gewebe 1.safetensors'"
    )


def test_every_network_says_its_size_and_what_it_is_good_for(qtbot, bench):
    dialog = ask(qtbot, bench)
    names = [dialog.networks.item(row, 0).text() for row in range(dialog.networks.rowCount())]
    assert sorted(names) == sorted(DEFAULT_NAMES)
    assert all(len(dialog.networks.item(row, 2).text()) > 20 for row in range(len(names)))
    until(lambda: dialog.networks.item(0, 1).text() == "1.9 million")
    dialog.close()


def test_sizes_are_counted_without_weights():
    import torch

    from segstudio.learning.networks import build

    sizes = run_now(NetworkSizesTask(("tiny-cnn",)))
    with torch.no_grad():
        assert sizes == {"tiny-cnn": sum(p.numel() for p in build("tiny-cnn").parameters())}


def test_the_training_runs_beside_the_window_and_ends_among_the_models(qtbot, bench, handlers):
    keep(bench, FEWEST_CASES)
    panel = LearnPanel(bench.context)
    qtbot.addWidget(panel)
    panel.show()
    dialog = ask(qtbot, bench, handlers._train)
    dialog.networks.selectRow(list(DEFAULT_NAMES).index("tiny-cnn") or dialog.networks.rowCount() - 1)
    assert dialog.network == "tiny-cnn"
    write(dialog.steps, "20")
    write(dialog.name, "squares")
    QTest.mouseClick(dialog.train, LEFT)
    work = bench.context.work
    assert work.training is not None
    assert panel.run.isVisible()
    until(lambda: work.training is None, 60)
    entry = bench.context.library.find("squares")
    assert bench.context.session.model == entry  # no other model was in use
    assert entry.card.name == "squares"
    assert [c.name for c in entry.card.classes] == ["cell", "rim", "vessel"]
    assert len(entry.card.data) == FEWEST_CASES
    assert "held_out" in entry.card.scores
    assert work.curve[-1].step == 20
    assert bench.told[-1].startswith(
        "squares is among your models now, and in use. Trained for 20 steps on 3 of 4 cases, with 1 kept "
        "apart to measure it. Mean Dice on the 1 that was kept apart: "
    )
    assert "nobody" not in bench.told[-1]
    assert list(bench.context.library.candidates.iterdir()) == []


def test_a_cancelled_training_leaves_nothing(qtbot, bench, handlers):
    keep(bench, FEWEST_CASES)
    panel = LearnPanel(bench.context)
    qtbot.addWidget(panel)
    panel.show()
    dialog = ask(qtbot, bench, handlers._train)
    dialog.networks.selectRow(dialog.networks.rowCount() - 1)
    write(dialog.steps, "20000")
    QTest.mouseClick(dialog.train, LEFT)
    work = bench.context.work
    until(lambda: bool(work.curve), 60)
    second = dialog.plan()
    handlers._train(second, Lessons())
    assert "Another training is running" in bench.told[-1]
    click(panel, "learnCancel")
    until(lambda: work.training is None, 60)
    assert list(bench.context.library.candidates.iterdir()) == []
    assert not bench.context.settings.value.models_path.joinpath("cell.safetensors").exists()


def test_every_name_on_the_page_of_names_is_there_and_explained(qtbot, bench):
    keep(bench, 4)
    dialog = ask(qtbot, bench)
    there = {thing.objectName() for thing in (dialog, *dialog.findChildren(QObject))}
    assert listed()["train"] <= there
    bare = [
        w.objectName()
        for kind in (QAbstractButton, QTableWidget)
        for w in dialog.findChildren(kind)
        if not (w.accessibleName() and w.toolTip() and w.objectName())
        and not isinstance(w.parent(), QTableWidget)
    ]
    assert bare == []
    spin(10)
    dialog.close()

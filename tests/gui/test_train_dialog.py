"""A new model from the reviewed cases: what is asked, what is refused, and the training itself."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QLineEdit, QTableWidget

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.handlers.models import ModelHandlers
from segstudio.gui.panels.learn import LearnPanel
from segstudio.gui.train_dialog import TrainDialog
from segstudio.gui.train_material import FEWEST_CASES
from segstudio.io.corrections import make_correction
from segstudio.services.jobs import run_now
from segstudio.services.network_table import DEFAULT_NAMES, NetworkSizesTask
from tests.e2e.kit import click, spin, until
from tests.gui.test_object_names import listed

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
CLASSES = [LabelClass(n, name, (n, n, n)) for n, name in ((1, "cell"), (2, "rim"), (3, "vessel"), (7, "far"))]


def keep(bench, count: int, *, far: bool = False) -> None:
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
        bench.context.store.add(make_correction(Volume(voxels, geometry, name=f"p{number}"), labels))
    bench.context.work.corrections_changed.emit()


@pytest.fixture(autouse=True, scope="module")
def networks_loaded():
    """Load torch before the first job: its import cannot be cancelled, and would outlast a short test."""
    import segstudio.learning.networks  # noqa: F401


@pytest.fixture
def handlers(qtbot, bench):
    return ModelHandlers(bench.context, None, lambda: None, lambda then: then())


def ask(qtbot, bench, then=None) -> TrainDialog:
    dialog = TrainDialog(bench.context, then or (lambda plan, chosen: None))
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


@pytest.mark.parametrize("count", [0, 1, 3])
def test_too_few_cases_are_refused_in_a_sentence(qtbot, bench, count):
    keep(bench, count)
    dialog = ask(qtbot, bench)
    assert not dialog.train.isEnabled()
    assert dialog.about.text() == (
        f"{count} of {FEWEST_CASES} cases are reviewed. A new model needs {FEWEST_CASES}, so that one can be "
        "kept apart to measure it. For each case that is missing: open an image, correct its labels, choose "
        "Mark reviewed, then Save correction, both in the menu Learn."
    )
    assert dialog.about.y() < dialog.networks.y(), "it stands at the top"
    assert dialog.problem.text().strip() == "", "and once"
    assert dialog.about.text() in dialog.train.toolTip()
    assert dialog.classes.isVisible() == (count > 0)
    dialog.close()


def test_classes_are_counted_ticked_and_named(qtbot, bench):
    keep(bench, 4)
    dialog = ask(qtbot, bench)
    assert dialog.about.text().startswith("4 reviewed cases with 3 classes")
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
    dialog = ask(qtbot, bench, lambda plan, chosen: taken.append((plan, chosen)))
    rows = [[dialog.classes.item(r, c).text() for c in range(3)] for r in range(5)]
    assert rows == [
        ["1", "left lung", "5"], ["1", "cell", "4"], ["2", "right lung", "5"], ["2", "rim", "2"],
        ["3", "vessel", "1"],
    ]  # fmt: skip
    assert dialog.class_names == ("left lung", "right lung")  # what most cases show, and what is beside it
    assert dialog.about.text() == (
        "5 reviewed cases with 2 classes to learn from; some are kept apart to measure the model. "
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


def test_every_choice_is_in_the_plan(qtbot, bench):
    keep(bench, 4)
    plans = []
    dialog = ask(qtbot, bench, lambda plan, chosen: plans.append(plan))
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
    assert "squares is among your models now." in bench.told[-1]
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
    handlers._train(second, ())
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

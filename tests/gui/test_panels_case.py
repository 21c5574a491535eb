"""The case panel: the list of files, facts with units, measures, and text of files kept plain."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtWidgets import QHBoxLayout, QLabel, QWidget

from segstudio import words
from segstudio.core.geometry import Geometry
from segstudio.core.measure import LabelMeasure
from segstudio.core.volume import Volume
from segstudio.gui.panels.case import MOST_MEASURES, CasePanel, describe_volume
from segstudio.gui.panels.case_measures import intensity_words, size_parts
from segstudio.gui.panels.parts import Elided
from tests.gui.fitting import cut_texts
from tests.languages.pseudo import pseudo

pytestmark = pytest.mark.gui


@pytest.fixture
def panel(qtbot, bench):
    panel = CasePanel(bench.context)
    qtbot.addWidget(panel)
    panel.resize(260, 500)
    panel.show()
    return panel


def shown_texts(panel) -> list[str]:
    return [label.text() for label in panel.measures.findChildren(QLabel) if label.isVisible()]


def test_an_empty_panel_tells_how_to_begin(panel):
    assert panel.empty.isVisible()
    assert not panel.list.isVisible()
    assert not panel.name.isVisible()


@pytest.mark.parametrize("other", [False, True], ids=["English", "another language"])
def test_the_name_of_a_dicom_file_is_hidden_in_any_language(monkeypatch, bench, panel, other):
    if other:
        monkeypatch.setattr(words, "_IN_USE", words._Catalogue())
        words.use(pseudo)
    bench.open_volume(source="/data/doe_jane.dcm")
    assert panel.facts.text().startswith("⟦" if other else "Size")
    assert "doe_jane" not in panel.facts.text()


def test_facts_have_units_and_pictures_have_no_millimetres(bench, panel):
    bench.open_volume(source="/data/probe.nii.gz")
    assert panel.facts.text() == (
        "Size: 30 × 20 × 3\nVoxel: 1 × 2 × 3 mm\nKind: MR, grey, int16\n"
        "File: probe.nii.gz\nReviewed: 0 of 3 slices"
    )
    bench.context.session.mark_reviewed([1])
    assert "Reviewed: 1 of 3 slices" in panel.facts.text()
    bench.open_picture()
    assert panel.facts.text() == "Size: 50 × 40 px\nKind: grey, uint16"
    assert "mm" not in panel.facts.text()


@pytest.mark.case("B12", "C17")
def test_names_from_files_are_never_read_as_markup(bench, panel):
    bench.open_picture()
    assert panel.name.text() == "<b>photo</b> & co"
    assert panel.name.textFormat() == Qt.TextFormat.PlainText
    assert "&lt;b&gt;photo" in panel.name.toolTip()
    formats = {label.textFormat() for label in panel.findChildren(QLabel) if label.text()}
    assert formats == {Qt.TextFormat.PlainText}


def test_labels_are_measured_a_moment_after_the_last_stroke(qtbot, bench, panel):
    labels = bench.open_volume()
    box = (slice(0, 1), slice(0, 10), slice(0, 10))
    bench.context.session.record(labels.edit("Brush stroke", box, np.full((1, 10, 10), 1)))
    # 100 voxels of 3 · 2 · 1 mm³ are 0.6 ml.
    qtbot.waitUntil(lambda: "0.6 ml" in shown_texts(panel), timeout=4000)
    assert "lung" in shown_texts(panel)
    bench.context.session.apply(labels.edit("", box, np.zeros((1, 10, 10))))
    qtbot.waitUntil(
        lambda: shown_texts(panel) == ["Nothing is labelled yet: paint with the brush."],
        timeout=4000,
    )


def test_nothing_untrue_is_said_before_new_labels_are_measured(qtbot, bench, panel):
    def told() -> str:  # at once, before the event loop shows it
        return panel.measures.layout().itemAt(0).widget().text()

    labels = bench.open_volume()
    assert told() == "Nothing is labelled yet: paint with the brush."
    box = (slice(0, 1), slice(0, 10), slice(0, 10))
    bench.context.session.record(labels.edit("By a model", box, np.full((1, 10, 10), 1)))
    assert told() == "Measuring"
    qtbot.waitUntil(lambda: "0.6 ml" in shown_texts(panel), timeout=4000)


def test_a_click_on_a_case_opens_it(qtbot, bench, panel, tmp_path):
    paths = [tmp_path / f"scan_{n}.png" for n in range(3)]
    bench.context.work.add_cases(paths)
    assert panel.list.count() == 3
    item = panel.list.item(1)
    qtbot.mouseClick(
        panel.list.viewport(), Qt.MouseButton.LeftButton, pos=panel.list.visualItemRect(item).center()
    )
    assert bench.opened == [[paths[1]]]


def test_the_open_case_is_bold_and_marked_when_it_changed(qtbot, bench, panel, tmp_path):
    path = tmp_path / "probe.nii.gz"
    bench.context.work.add_cases([tmp_path / "other.png", path])
    labels = bench.open_volume(source=str(path))
    item = panel.list.item(1)
    assert item.font().bold()
    assert not panel.list.item(0).font().bold()
    bench.context.session.record(labels.edit("", (slice(0, 1),) * 3, np.ones((1, 1, 1))))
    said = Qt.ItemDataRole.AccessibleTextRole
    assert panel.list.item(1).data(said) == "probe.nii.gz, edited, not saved"
    bench.context.session.mark_reviewed([0])
    bench.context.work.correction_saved = True
    bench.context.work.corrections_changed.emit()
    assert panel.list.item(1).data(said) == "probe.nii.gz, correction kept"
    qtbot.mouseClick(panel.list.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(5, 10))
    assert bench.opened == [[tmp_path / "other.png"]]


def test_a_case_with_saved_labels_is_marked(qtbot, bench, panel, tmp_path):
    paths = [tmp_path / name for name in ("one.png", "two.nii.gz", "three.png")]
    (tmp_path / "two-labels.nii.gz").touch()
    bench.context.work.add_cases(paths)
    said = Qt.ItemDataRole.AccessibleTextRole

    def words() -> list[str]:
        return [panel.list.item(row).data(said).partition(", ")[2] for row in range(3)]

    qtbot.waitUntil(lambda: words() == ["not changed", "labels saved beside it", "not changed"], timeout=4000)
    labels = bench.open_volume(source=str(paths[2]))
    bench.context.session.record(labels.edit("", (slice(0, 1),) * 3, np.ones((1, 1, 1))))
    assert words()[2] == "edited, not saved"
    bench.context.session.mark_saved(tmp_path / "three-labels.png")
    assert words()[2] == "labels saved"
    bench.open_volume(source=str(paths[0]))
    assert words() == ["open", "labels saved beside it", "labels saved"]
    assert "labels saved" in panel.list.item(2).toolTip()


def test_warnings_of_the_file_stay_visible(bench, panel):
    from segstudio.services.tasks import Opened

    volume = Volume(np.zeros((2, 3, 3)), Geometry((2, 3, 3)), warnings=("Slices are not evenly spaced.",))
    bench.context.session.open(Opened(volume))
    assert panel.warnings.text() == "Slices are not evenly spaced."
    assert panel.warnings.isVisible()


@pytest.mark.case("C17")
def test_a_long_name_ends_in_dots(qtbot):
    row = QWidget()
    qtbot.addWidget(row)
    label = Elided("x" * 500)
    QHBoxLayout(row).addWidget(label)
    row.resize(80, 20)
    row.show()
    assert label.text() == "x" * 500  # what a screen reader says is whole
    assert row.minimumSizeHint().width() < 80
    assert label.width() < 80


def one(**known) -> LabelMeasure:
    values = {
        "number": 1,
        "name": "cell",
        "voxels": 1234,
        "pieces": 1,
        "area_mm2": None,
        "volume_ml": None,
    }
    return LabelMeasure(**(values | {"mean": 10.0, "std": 2.0, "min": 5.0, "max": 20.0} | known))


def test_sizes_in_words():
    assert size_parts(one()) == ("1,234 px",)
    assert size_parts(one(pieces=7)) == ("7 pieces", "1,234 px")
    assert size_parts(one(area_mm2=12.345)) == ("12.3 mm²",)
    assert size_parts(one(volume_ml=0.012345)) == ("0.0123 ml",)
    assert size_parts(one(volume_ml=4321.5)) == ("4,322 ml",)
    assert intensity_words(one(), "HU") == "cell: 1,234 voxels in 1 piece; mean 10 ± 2 HU, from 5 to 20 HU"


def test_colour_and_units_are_named():
    colour = Volume(np.zeros((1, 2, 3, 3), np.uint8), Geometry((1, 2, 3), (1, 0.5, 0.25)))
    assert dict(describe_volume(colour)) == {
        "Size": "3 × 2 px",
        "Voxel": "0.25 × 0.5 mm",
        "Kind": "colour, uint8",
        "File": "",
    }


def test_a_long_list_of_labels_says_how_many_more_there_are(qtbot, bench, panel):
    labels = bench.open_picture(40, 50)
    box = (slice(0, 1), slice(0, 1), slice(0, 30))
    bench.context.session.record(labels.edit("x", box, np.arange(1, 31).reshape(1, 1, 30)))
    more = f"and {30 - MOST_MEASURES} more"
    qtbot.waitUntil(lambda: more in shown_texts(panel), timeout=5000)


@pytest.mark.parametrize("pieces", [1, 48, 1234])
def test_sizes_that_come_late_are_read_whole_in_the_narrowest_panel(monkeypatch, qtbot, bench, panel, pieces):
    monkeypatch.setattr(words, "_IN_USE", words._Catalogue())
    words.use(pseudo)
    bench.open_picture()
    panel.resize(216, 500)
    late = [one(pieces=pieces, voxels=1_131_707), one(pieces=pieces, voxels=7, name="a long name of a label")]
    panel.measures.show_measures(late, bench.context)
    qtbot.wait(30)
    assert cut_texts(panel.measures) == []
    names = panel.measures.findChildren(Elided)
    assert all(name.width() >= min(72, name.fontMetrics().horizontalAdvance(name.text())) for name in names)
    panel.resize(600, 500)
    qtbot.wait(30)
    rows = [name.parentWidget().parentWidget() for name in names]
    assert all(row.height() < 2 * row.fontMetrics().height() for row in rows)  # in one line again

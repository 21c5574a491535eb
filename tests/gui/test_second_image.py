"""The second image on the canvas: where it lies, linked views by real mouse events, lengths, its panel."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QMimeData, QPointF, Qt, QUrl
from PySide6.QtGui import QAction, QDropEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QComboBox, QDoubleSpinBox, QLabel, QListWidget, QMenu, QSlider
from scipy.spatial.transform import Rotation

from segstudio.core.display import Window
from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.labels import LabelMap, default_class
from segstudio.core.rulers import ruler_text
from segstudio.core.second import place
from segstudio.core.volume import Caveat, Volume
from segstudio.gui.application import build_window
from segstudio.gui.canvas.plane_views import PlaneViews
from segstudio.gui.canvas.raster import Raster
from segstudio.gui.canvas.second_item import SQUARE_PX, SecondItem
from segstudio.gui.second_look import look_at_first
from segstudio.gui.view_state import ViewState
from segstudio.io import write_volume
from segstudio.services.session import Session
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened
from tests.gui.canvas_kit import CTRL, MIDDLE, RIGHT, SHIFT, Bench

pytestmark = pytest.mark.gui

# A bar of 50 mm from front to back: 25 voxels of 2 mm, in slices of 4 mm, with columns of 1 mm.
FIRST = Geometry((12, 40, 60), (4.0, 2.0, 1.0), (-30.0, -40.0, -22.0))
TURN = Rotation.from_euler("xyz", (8, -5, 12), degrees=True).as_matrix()
SECOND = Geometry((20, 30, 30), (2.5, 3.0, 3.0), (-42.0, -45.0, -24.0), (TURN @ AXIAL).tolist())


def ball(geometry: Geometry) -> Volume:
    """Bright where a point is within 9 mm of (3, -2, 1) in the patient, brightest in its middle."""
    index = np.moveaxis(np.indices(geometry.shape), 0, -1)
    away = np.linalg.norm(geometry.to_world(index) - (3.0, -2.0, 1.0), axis=-1)
    return Volume(np.clip(900 - 100 * away, 0, None).astype(np.float32), geometry, name="ball")


@pytest.fixture
def planes(qtbot):
    """A shown canvas with a case, and a second image on an oblique grid over it."""
    session, state = Session(), ViewState()
    made = PlaneViews(session, state, QAction("Maximise"))
    qtbot.addWidget(made)
    made.resize(1000, 500)
    with qtbot.waitExposed(made):
        made.show()
    case = ball(FIRST)
    session.open(Opened(case, LabelMap(FIRST, None, [default_class(1, "cell")])))
    session.second.show(ball(SECOND))
    state.second = replace(state.second, mode="blend", palette="hot")
    made._bench = Bench(session, state, made.first)
    settle()
    return made


def settle() -> None:
    for _ in range(5):
        QApplication.processEvents()


def show(planes: PlaneViews, **look: object) -> None:
    planes._bench.state.second = replace(planes._bench.state.second, **look)
    settle()


def on(planes: PlaneViews, view) -> Bench:
    return replace(planes._bench, view=view)


def beside(planes: PlaneViews, axis: int = 0) -> Bench:
    return on(planes, planes.seconds[axis])


def colours(view) -> np.ndarray:
    """What is on the screen, (y, x, 3)."""
    image = view.grab().toImage().convertToFormat(view.grab().toImage().Format.Format_RGB888)
    pixels = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return pixels[:, : 3 * image.width()].reshape(image.height(), image.width(), 3).astype(int)


def middle_of_the_bright(view, channel: int) -> np.ndarray:
    """Centre of what is bright in one colour, in voxels of the slice (row, column)."""
    shown = colours(view)[..., channel]
    shown[:70], shown[-60:], shown[:, :30], shown[:, -30:] = 0, 0, 0, 0  # what is written around the slice
    y, x = (float(v.mean()) for v in np.nonzero(shown > 200))
    pointer = view.pointer(QPointF(x + 0.5, y + 0.5))
    return np.array([pointer.y - 0.5, pointer.x - 0.5])


def test_a_place_in_the_patient_is_on_one_spot_in_both_images(planes):
    state = planes._bench.state
    planes.resize(1300, 900)
    state.layout, state.show_crosshair, state.show_furniture = "planes", False, False
    state.window = Window(400, 500)
    show(planes, mode="beside", window=Window(400, 500), palette="grey")
    where = FIRST.to_index((3.0, -2.0, 1.0))
    state.go_to(tuple(int(v) for v in np.rint(where)))
    settle()
    for axis in range(3):
        plane = planes.views[axis].plane
        expected = where[[plane.rows, plane.columns]]
        for view in (planes.views[axis], planes.seconds[axis]):
            found = middle_of_the_bright(view, 0)
            mm = np.abs(found - expected) * plane.spacing(FIRST)
            assert (mm < 1.0).all(), (view.objectName(), found, expected)


def test_blended_pixels_are_the_share_of_both(planes):
    state = planes._bench.state
    state.show_crosshair = state.show_furniture = state.smooth = False
    state.go_to((6, 19, 33))
    state.window = Window(2000, 0)
    show(planes, palette="grey", window=Window(2000, 1000), opacity=0.25)
    row, column = 19, 33
    first = planes.first.image_item._make()[row, column]
    image = planes._bench.session.second.image
    section = planes.first.section
    second = image.picture(section, (40, 60), window=Window(2000, 1000))[0][row, column]
    at = planes._bench.at(row, column)
    shown = colours(planes.first)[at.y(), at.x(), 0]
    assert shown == pytest.approx(0.75 * first + 0.25 * second, abs=2)
    assert abs(int(first) - int(second)) > 40
    show(planes, visible=False)
    assert colours(planes.first)[at.y(), at.x(), 0] == pytest.approx(first, abs=1)


def test_moving_the_opacity_does_not_compute_the_section_again(planes):
    calls = []
    item = planes.first._second.item
    make = item._make
    item.set_source(lambda: calls.append(1) or make(), smooth=True)
    settle()
    for opacity in (0.1, 0.6, 0.9):
        show(planes, opacity=opacity)
    assert calls == [1]


@pytest.mark.parametrize(("mode", "first_left"), [("swipe", True), ("checker", None)])
def test_swipe_and_checkerboard_show_one_image_in_each_place(mode, first_left):
    item = SecondItem()
    item.place((300, 400), (1.0, 1.0))
    white = np.full((300, 400), 255, np.uint8)
    item.set_source(lambda: (white, None), smooth=False)
    item.set_mode(mode, 0.25)
    for scale in (1.0, -1.0):  # mirrored planes have the line on the same side of the screen
        raster = Raster(0, 0, 400, 300, scale, 1.0, 0.0 if scale > 0 else 400.0, 0.0)
        opacity = item.draw(raster) >> 24
        if first_left:
            assert (opacity[:, :100] == 0).all()
            assert (opacity[:, 100:] == 255).all()
        else:
            side = int(SQUARE_PX)
            assert opacity[side // 2, side // 2] != opacity[side // 2, side // 2 + side]
            assert opacity[side // 2, side // 2] == opacity[side // 2 + side, side // 2 + side]
            assert set(np.unique(opacity)) == {0, 255}


def test_side_by_side_views_move_together_by_the_mouse(planes):
    show(planes, mode="beside")
    first, second = on(planes, planes.first), beside(planes)
    assert [view.objectName() for view in planes.shown] == ["canvas", "canvasSecond"]

    def same_place() -> None:
        settle()
        a, b = (bench.view.to_screen(17.5, 29.25) for bench in (first, second))
        assert (a - b).manhattanLength() < 1.5
        assert first.view.pixels_per_voxel[1] == pytest.approx(second.view.pixels_per_voxel[1], rel=1e-3)

    same_place()
    before = first.view.pixels_per_voxel[1]
    second.wheel(3, CTRL)
    assert first.view.pixels_per_voxel[1] > 1.5 * before
    same_place()
    start = first.view.viewport().rect().center()
    first.drag(start, start + QPointF(60, -25).toPoint(), button=MIDDLE)
    same_place()
    second.drag(start, start + QPointF(0, 40).toPoint(), button=RIGHT)
    same_place()
    z = planes._bench.state.slice_index
    second.wheel(-1)
    assert planes._bench.state.slice_index == z + 1
    assert first.view.section == second.view.section
    second.drag(second.at(11, 22))
    assert planes._bench.state.crosshair == (z + 1, 11, 22)
    assert first.view.crosshair.isVisible()
    assert second.view.crosshair.isVisible()
    first.view.fit()
    same_place()
    planes.resize(760, 620)
    same_place()


def test_each_of_the_linked_views_has_its_own_words_and_grey_levels(planes):
    show(planes, mode="beside")
    first, second = planes.first, planes.seconds[0]
    assert "ball" in second.furniture.top_left.text
    assert [badge.text for badge in second.furniture.badges] == ["placed by coordinates"]
    assert not first.furniture.badges
    assert all(letter.text for view in (first, second) for letter in view.furniture.letters)
    before = planes._bench.state.window
    at = second.viewport().rect().center()
    beside(planes).drag(at, at + QPointF(80, 30).toPoint(), modifiers=SHIFT)
    settle()
    assert planes._bench.state.window == before
    assert first.furniture.bottom_right.text != second.furniture.bottom_right.text
    assert "second image" in second.accessibleDescription()


def test_painting_on_the_second_image_writes_the_labels_of_the_case(planes):
    show(planes, mode="beside")
    bench = beside(planes)
    bench.state.tool, bench.state.brush_radius = "brush", 0.5
    bench.drag(bench.at(10, 20))
    assert np.argwhere(bench.labels).tolist() == [[bench.state.slice_index, 10, 20]]


@pytest.mark.parametrize("axis", range(3))
def test_fifty_millimetres_are_fifty_in_both_views_of_every_plane(planes, axis):
    state = planes._bench.state
    state.layout = "planes"
    show(planes, mode="beside")
    plane = planes.views[axis].plane
    steps = {0: 10, 1: 25, 2: 50}  # voxels of 4, 2 and 1 mm in 50 mm; 40 mm along z
    for line in (plane.rows, plane.columns):
        for view in (planes.views[axis], planes.seconds[axis]):
            bench = on(planes, view)
            start, stop = [5.0, 5.0], [5.0, 5.0]
            if plane.rows == 0:
                start[0] = stop[0] = 1.0
            stop[line == plane.columns] = start[line == plane.columns] + steps[line]
            state.rulers, state.tool = (), "distance"
            bench.drag(bench.at(*start), bench.at(*stop))
            (ruler,) = state.rulers
            length = float(ruler_text(ruler, FIRST).split()[0])
            assert length == pytest.approx(40.0 if line == 0 else 50.0, abs=1.2)
            bar = view.furniture.scale_bar
            units = view.spacing_yx[1] / view.pixels_per_voxel[1]
            assert bar._length * units == pytest.approx(float(bar.text.split()[0]), rel=0.02)


def test_three_planes_and_their_partners_fill_the_canvas_alike(planes):
    planes._bench.state.layout = "planes"
    show(planes, mode="beside")
    assert len(planes.shown) == 6
    sizes = {(view.width() // 8, view.height() // 8) for view in planes.shown}
    assert len(sizes) <= 2, sizes
    planes._bench.state.maximised = 2
    settle()
    assert [view.objectName() for view in planes.shown] == ["canvasColumns", "canvasColumnsSecond"]
    planes._bench.session.second.close()
    settle()
    assert [view.objectName() for view in planes.shown] == ["canvasColumns"]
    planes._bench.session.close()
    settle()


def test_the_read_out_tells_both_values(planes):
    bench = planes._bench
    planes.first.cursor_moved.connect(bench.infos.append)
    bench.state.go_to((6, 19, 33))
    bench.move(bench.at(19, 33))
    expected = place(ball(FIRST), ball(SECOND)).value_at((6, 19, 33))
    assert float(bench.infos[-1].second_text) == pytest.approx(expected, rel=1e-3)
    bench.move(bench.at(0, 59))
    assert bench.infos[-1].second_text == "" or bench.infos[-1].second_text == "0"


@pytest.fixture
def window(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    made = build_window(Settings())
    qtbot.addWidget(made)
    made.resize(1280, 800)
    with qtbot.waitExposed(made):
        made.show()
    qtbot.waitUntil(lambda: made.handlers is not None and "dockSecond" in made.docks)
    yield made
    made.end()
    qtbot.waitUntil(lambda: made.ended, timeout=10_000)


def put(window, qtbot, path: Path, modifiers=Qt.KeyboardModifier.NoModifier) -> None:
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    copy, left = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPointF(9, 9), copy, data, left, modifiers))
    qtbot.waitUntil(lambda: not window.runner.running(), timeout=10_000)
    settle()


def test_dropped_with_ctrl_it_lies_over_the_case_and_the_panel_changes_it(window, qtbot, tmp_path):
    case, other, wrong = tmp_path / "case.nii.gz", tmp_path / "other.nii.gz", tmp_path / "wrong.png"
    write_volume(ball(FIRST), case)
    write_volume(ball(SECOND), other)
    write_volume(Volume(np.zeros((1, 5, 7), np.uint8), Geometry.picture(5, 7)), wrong)
    put(window, qtbot, case)
    assert window.session.volume is not None
    assert not window.action_set.by_name["actionSecond"].isEnabled()
    put(window, qtbot, other, CTRL)
    assert window.session.volume.name == "case"
    assert window.session.second.image.volume.name == "other"
    panel = window.docks["dockSecond"].panel
    qtbot.waitUntil(panel.isVisible)
    put(window, qtbot, wrong, CTRL)
    assert "cannot be laid over" in window.notices.findChild(object, "noticeSentence").text()
    assert window.session.second.image.volume.name == "other", "the one before stays"

    mode = panel.findChild(QComboBox, "secondMode")
    assert mode.currentData() == "beside", "another image stands beside the case"
    assert window.state.second.palette == "grey"
    window.canvas.setFocus()
    QTest.keyClick(window.canvas, Qt.Key.Key_F10)
    assert (mode.currentData(), window.state.second.palette) == ("blend", "hot"), "over it, in colours"
    mode.setFocus()
    QTest.keyClick(mode, Qt.Key.Key_Down)
    assert window.state.second.mode == "checker"
    mode.setCurrentIndex(mode.findData("blend"))
    panel.findChild(QSlider, "secondShare").setValue(80)
    assert window.state.second.opacity == 0.8
    box = panel.findChild(QDoubleSpinBox, "secondWidth")
    box.setValue(640)
    assert window.state.second.window.width == 640
    qtbot.waitUntil(window.action_set.by_name["actionBeside"].isEnabled)
    window.action_set.by_name["actionBeside"].trigger()
    settle()
    assert len(window.planes.shown) == 2
    assert mode.currentData() == "beside"
    window.action_set.by_name["actionCloseSecond"].trigger()
    settle()
    assert window.session.second.image is None
    assert len(window.planes.shown) == 1


def test_a_case_of_the_list_is_shown_as_second_image_by_its_menu(window, qtbot, tmp_path):
    case, other = tmp_path / "case.nii.gz", tmp_path / "other.nii.gz"
    write_volume(ball(FIRST), case)
    write_volume(ball(SECOND), other)
    window.open_paths([case, other])
    qtbot.waitUntil(lambda: window.session.volume is not None, timeout=10_000)
    qtbot.waitUntil(lambda: not window.runner.running(), timeout=10_000)
    cases = window.docks["dockCase"].panel.findChild(QListWidget, "caseList")
    cases.customContextMenuRequested.emit(cases.visualItemRect(cases.item(1)).center())
    menu = cases.findChild(QMenu, "caseMenu")
    menu.actions()[1].trigger()
    menu.close()
    qtbot.waitUntil(lambda: window.session.second.image is not None, timeout=10_000)
    assert window.session.volume.name == "case"
    assert window.session.second.image.volume.name == "other"


def test_one_named_at_the_start_is_laid_over_the_case_that_comes(window, qtbot, tmp_path):
    case, other = tmp_path / "case.nii.gz", tmp_path / "other.nii.gz"
    write_volume(ball(FIRST), case)
    write_volume(ball(SECOND), other)
    window.handlers.second.open_over_next(other)
    assert window.session.second.image is None
    window.open_paths([case])
    qtbot.waitUntil(lambda: window.session.second.image is not None, timeout=10_000)
    assert window.session.second.image.volume.name == "other"


def test_labels_in_a_dicom_seg_can_be_looked_at(window, qtbot, data_dir):
    folder = data_dir / "dicom" / "seg_ct_3slice_dcmqi"
    window.open_paths(sorted(folder.glob("ct_*.dcm")))
    qtbot.waitUntil(lambda: window.session.volume is not None, timeout=20_000)
    window.handlers.second.open_paths([folder / "SEG_liver.dcm"])
    qtbot.waitUntil(lambda: window.session.second.image is not None, timeout=20_000)
    image = window.session.second.image
    assert image.labels
    assert image.notes == (), "the frame of reference of the case"
    assert image.volume.voxels.any()


def test_a_badge_about_the_place_is_read_whole_in_a_small_view(planes):
    session, state = planes._bench.session, planes._bench.state
    session.second.show(replace(ball(SECOND), patient_key="other"))
    session.open(Opened(replace(ball(FIRST), patient_key="this")))
    session.second.show(replace(ball(SECOND), patient_key="other"))
    state.layout = "planes"
    planes.resize(1200, 500)
    show(planes, mode="beside")
    furniture = planes.seconds[0].furniture
    (badge,) = furniture.badges
    assert badge.text == "another patient: placed by coordinates only"
    assert badge._shown == badge.text
    shown = badge.sceneBoundingRect()
    assert shown.left() >= 0
    assert not shown.intersects(furniture.top_left.sceneBoundingRect())
    assert not shown.intersects(furniture.tag.sceneBoundingRect())


def test_its_panel_goes_with_it_when_another_case_comes(window, qtbot):
    session, dock = window.session, window.docks["dockSecond"]
    session.open(Opened(ball(FIRST)))
    session.second.show(ball(SECOND))
    dock.bring_up()
    qtbot.waitUntil(lambda: not dock.visibleRegion().isEmpty())
    session.second.close()  # by hand: the panel is where the next one is opened
    assert dock.isVisible()
    session.second.show(ball(SECOND))
    session.open(Opened(replace(ball(FIRST), voxels=ball(FIRST).voxels + 1, case_id="")))
    qtbot.waitUntil(lambda: not dock.isVisible())
    qtbot.waitUntil(lambda: not window.docks["dockLearn"].visibleRegion().isEmpty())
    session.close()


@pytest.mark.case("P1")
def test_a_folder_called_after_a_patient_is_named_nowhere(window, qtbot):
    case = replace(ball(FIRST), name="DOE_JANE", source="/nowhere/DOE_JANE", modality="CT")
    other = replace(ball(SECOND), name="DOE_JANE_PET", source="/nowhere/DOE_JANE_PET", modality="PT")
    window.session.open(Opened(case))
    window.session.second.show(other)
    window.docks["dockSecond"].bring_up()
    corner = window.planes.first.furniture.top_left
    qtbot.waitUntil(lambda: "+ PT " in corner.text)
    assert corner.text.startswith("CT ")
    window.state.second = replace(window.state.second, mode="beside")
    qtbot.waitUntil(lambda: window.planes.seconds[0].furniture.top_left.text.startswith("PT "))
    shown = [label.text() for label in window.findChildren(QLabel)]
    shown += [label.toolTip() for label in window.findChildren(QLabel)]
    shown += [corner.text, window.planes.seconds[0].furniture.top_left.text, window.windowTitle()]
    assert not [text for text in shown if "DOE" in text]
    window.session.close()


@pytest.mark.parametrize(
    ("modality", "other", "units", "mode", "palette", "shares_window"),
    [
        ("CT", "CT", "HU", "beside", "grey", True),
        ("MR", "MR", "", "beside", "grey", False),  # its numbers are in no unit: each has its own window
        ("CT", "PT", "", "blend", "hot", False),
    ],
)
def test_an_image_of_the_same_kind_stands_beside_in_grey_and_a_pet_glows_over_it(
    modality, other, units, mode, palette, shares_window
):
    case = replace(ball(FIRST), modality=modality, units=units)
    second = place(case, replace(ball(SECOND), modality=other, units=units))
    window = Window(123, 45)
    look = look_at_first(second, case, window)
    assert (look.mode, look.palette, look.window == window) == (mode, palette, shares_window)


def test_what_two_readers_say_of_a_second_image_stands_in_the_panel_once(window, qtbot, tmp_path):
    path = tmp_path / "case.nii.gz"
    write_volume(ball(FIRST), path)
    put(window, qtbot, path)
    tilt = Caveat("tilt", "tilted by 9°", "The gantry was tilted by 9°.")
    window.docks["dockSecond"].bring_up()
    window.session.second.show(replace(ball(SECOND), caveats=(tilt,), warnings=(tilt.sentence,)))
    settle()
    notes = window.docks["dockSecond"].panel.findChild(QLabel, "secondNotes").text()
    assert notes.count(tilt.sentence) == 1

"""Windows, 8-bit pictures, orientation letters, label colours and overlays."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from segstudio.core.display import (
    CT_PRESETS,
    Window,
    auto_window,
    display_flips,
    draw_overlay,
    edge_letters,
    initial_window,
    label_lut,
    to_picture,
)
from segstudio.core.geometry import Geometry
from segstudio.core.label_palette import PALETTE, label_color
from segstudio.core.labels import LabelClass
from segstudio.core.volume import Volume


def volume(voxels, **known) -> Volume:
    return Volume(voxels, Geometry.picture(*voxels.shape[1:3]), **known)


def test_window_ends():
    assert (Window(400, 40).low, Window(400, 40).high) == (-160, 240)
    with pytest.raises(ValueError, match="positive width"):
        Window(0, 40)


def test_whole_numbers_follow_the_linear_window_of_dicom():
    # Width 5, level 3: y = ((x - 2.5) / 4 + 0.5) · 255, so 0.5 is black, 4.5 white, and
    # 1 → 31.875, 2 → 95.625, 3 → 159.375, 4 → 223.125.
    values = np.array([[-7, 0, 1, 2, 3, 4, 5, 99]], np.int16)
    assert to_picture(values, Window(5, 3)).tolist() == [[0, 0, 32, 96, 159, 223, 255, 255]]
    assert to_picture(values, Window(5, 3), invert=True).tolist() == [[255, 255, 223, 159, 96, 32, 0, 0]]


@pytest.mark.case("E2")
def test_a_width_of_one_is_a_step():
    # x ≤ level - 0.5 is black, above it white.
    assert to_picture(np.array([[9, 10, 11]], np.uint16), Window(1, 10.5)).tolist() == [[0, 0, 255]]


def test_fractions_follow_the_exact_linear_window():
    # Width 2, level 1: y = ((x - 1) / 2 + 0.5) · 255 = 127.5 x.
    values = np.array([[-1.0, 0.0, 0.2, 2.0, 7.0, np.nan, np.inf, -np.inf]], np.float32)
    assert to_picture(values, Window(2, 1)).tolist() == [[0, 0, 26, 255, 255, 0, 255, 0]]


@pytest.mark.case("E3")
@pytest.mark.parametrize("dtype", [np.uint8, np.int8, np.uint16, np.int16, np.int32, np.uint32])
def test_every_whole_number_type_shows_the_same_value_alike(dtype, rng):
    values = rng.integers(0, 127, (4, 5, 3)).astype(dtype)
    expected = to_picture(values.astype(np.int32), Window(60, 50))
    np.testing.assert_array_equal(to_picture(values, Window(60, 50)), expected)
    assert expected.shape == (4, 5, 3)


def test_negative_values_of_a_looked_up_type():
    values = np.array([[-32768, -1000, 0, 32767]], np.int16)
    expected = to_picture(values.astype(np.int32), Window(4096, 0))
    np.testing.assert_array_equal(to_picture(values, Window(4096, 0)), expected)
    assert to_picture(values[:, ::2], Window(4096, 0)).shape == (1, 2)  # a view with gaps


def test_pictures_of_8_bits_are_shown_as_they_are(rng):
    voxels = rng.integers(0, 256, (1, 8, 9, 3)).astype(np.uint8)
    case = volume(voxels)
    assert initial_window(case) == Window(256, 128)
    np.testing.assert_array_equal(to_picture(voxels[0], initial_window(case)), voxels[0])


@pytest.mark.parametrize(
    ("brightest", "window"),
    [(1, Window(2, 1)), (30, Window(31, 15.5)), (127, Window(128, 64)), (128, Window(256, 128))],
)
def test_a_dark_grey_picture_is_shown_from_0_to_its_brightest_values(brightest, window):
    # 1000 values of which 10 are not 0; they are alike, so that each percentile of them is their value.
    voxels = np.zeros((1, 10, 100), np.uint8)
    voxels[0, 0, :10] = brightest
    case = volume(voxels)
    assert initial_window(case) == window
    shown = to_picture(voxels[0], initial_window(case))
    assert (shown[0, 0], shown[-1, -1]) == (255 if brightest < 128 else 128, 0)


def test_outliers_do_not_keep_a_grey_picture_dark_and_an_empty_or_colour_one_stays_as_it_is():
    voxels = np.full((1, 20, 100), 20, np.uint8)
    voxels[0, 0, :2] = 255  # 2 of 2000, so the 99.5 percentile is 20
    assert initial_window(volume(voxels)) == Window(21, 10.5)
    assert initial_window(volume(np.zeros_like(voxels))) == Window(256, 128)
    assert initial_window(volume(np.stack([voxels] * 3, axis=-1))) == Window(256, 128)
    asked = replace(volume(voxels), window=(256.0, 128.0))
    assert initial_window(asked) == Window(256, 128)


def test_first_window_of_a_case(rng):
    voxels = rng.integers(-1000, 1000, (2, 8, 8)).astype(np.int16)
    grid = Geometry((2, 8, 8), (3, 2, 1))
    assert initial_window(Volume(voxels, grid, modality="CT", units="HU")) == Window(400, 40)
    asked = Volume(voxels, grid, modality="CT", units="HU", window=(90.0, 30.0))
    assert initial_window(asked) == Window(90, 30)
    assert initial_window(Volume(voxels, grid, modality="MR")) == auto_window(voxels)
    assert dict(CT_PRESETS)["Lung"] == Window(1500, -600)


def test_automatic_window_leaves_out_zeros_and_outliers():
    # 1 … 1000 once each: the 0.5 percentile is 1 + 0.005 · 999 = 5.995, the 99.5 percentile 995.005.
    values = np.concatenate([np.arange(1, 1001), np.zeros(5000)]).astype(np.int32)
    window = auto_window(values)
    assert window.width == pytest.approx(995.005 - 5.995 + 1)
    shown = to_picture(np.array([[5, 6, 995, 996]], np.int32), window)
    assert shown[0, 0] == 0
    assert shown[0, 3] == 255


@pytest.mark.case("E2")
def test_automatic_window_of_odd_images():
    assert auto_window(np.zeros((3, 3), np.uint8)) == Window(1, 0.5)
    assert auto_window(np.full((3, 3), 7, np.uint16)) == Window(1, 7.5)
    assert auto_window(np.full((3, 3), np.nan)) == Window(1, 0)
    assert auto_window(np.full((3, 3), 0.25, np.float32)) == Window(1, 0.25)
    assert auto_window(np.zeros((0, 3))) == Window(1, 0)


def along(z, y, x) -> Geometry:
    """A grid whose axes point along these LPS vectors."""
    return Geometry((2, 3, 4), (3, 2, 1), direction=tuple(zip(z, y, x, strict=True)))


def test_axial_slices_as_dicom_stores_them_are_shown_as_they_are():
    grid = along((0, 0, 1), (0, 1, 0), (1, 0, 0))
    assert display_flips(grid) == (False, False)
    assert edge_letters(grid) == ("R", "L", "A", "P")


def test_axial_slices_as_nifti_stores_them_are_turned():
    grid = along((0, 0, 1), (0, -1, 0), (-1, 0, 0))
    assert display_flips(grid) == (True, True)
    assert edge_letters(grid) == ("R", "L", "A", "P")


def test_coronal_and_sagittal_slices():
    coronal = along((0, 1, 0), (0, 0, 1), (-1, 0, 0))
    assert display_flips(coronal) == (True, True)
    assert edge_letters(coronal) == ("R", "L", "S", "I")
    sagittal = along((1, 0, 0), (0, 0, -1), (0, 1, 0))
    assert display_flips(sagittal) == (False, False)
    assert edge_letters(sagittal) == ("A", "P", "S", "I")


@pytest.mark.case("G8")
def test_oblique_slices_name_the_dominant_direction_first():
    c, s = np.cos(np.radians(30)), np.sin(np.radians(30))
    assert edge_letters(along((0, 0, 1), (-s, c, 0), (c, s, 0))) == ("RA", "LP", "AL", "PR")


def test_pictures_have_no_letters():
    grid = Geometry.picture(3, 4)
    assert display_flips(grid) == (False, False)
    assert edge_letters(grid) is None


def test_colours_of_labels():
    table = label_lut(
        {2: LabelClass(2, "lung", (1, 2, 3)), 3: LabelClass(3, "heart", (4, 5, 6), visible=False)}
    )
    assert table.shape == (65_536, 4)
    assert table[0].tolist() == [0, 0, 0, 0]
    assert table[1].tolist() == [*PALETTE[0], 255]
    assert table[2].tolist() == [1, 2, 3, 255]
    assert table[3].tolist() == [4, 5, 6, 0]
    assert table[65_535].tolist() == [*label_color(65_535), 255]


def test_overlay_draws_lines_halo_and_fill():
    voxels = np.full((1, 7, 7), 100, np.uint8)
    labels = np.zeros((7, 7), np.uint16)
    labels[2:5, 2:5] = 1
    classes = {1: LabelClass(1, "cell", (200, 0, 0))}
    case = volume(voxels, window=(256.0, 128.0))
    both = draw_overlay(case, 0, labels, classes, opacity=0.5)
    assert both[0, 0].tolist() == [100, 100, 100]
    assert both[2, 2].tolist() == [200, 0, 0]  # the line
    assert both[3, 3].tolist() == [150, 50, 50]  # half way to the colour
    assert both[1, 3].tolist() == [45, 45, 45]  # the halo
    assert draw_overlay(case, 0, labels, classes, style="lines")[3, 3].tolist() == [100, 100, 100]
    assert draw_overlay(case, 0, labels, classes, style="fill")[1, 3].tolist() == [100, 100, 100]
    hidden = {1: LabelClass(1, "cell", (200, 0, 0), visible=False)}
    assert (draw_overlay(case, 0, labels, hidden) == 100).all()
    with pytest.raises(ValueError, match="style"):
        draw_overlay(case, 0, labels, classes, style="dots")


def test_overlay_on_colour():
    voxels = np.zeros((1, 3, 3, 3), np.uint8)
    voxels[..., 2] = 90
    result = draw_overlay(volume(voxels), 0, np.zeros((3, 3), np.uint16), {})
    np.testing.assert_array_equal(result, voxels[0])

"""Each operation against another library or a drawing, in slices and volumes of unequal voxels."""

from __future__ import annotations

import numpy as np
import pytest
import SimpleITK as sitk
from scipy import ndimage
from skimage import filters, measure, morphology, segmentation
from skimage.draw import ellipse

from segstudio.core.geometry import Geometry
from segstudio.core.planes import Section
from segstudio.core.volume import Volume
from tests.core.label_kit import drawn
from tests.core.operation_kit import SPACING, after, blobs, label_map, mm, outcome_of, px

SHAPES = pytest.mark.parametrize("shape", [(1, 40, 50), (12, 26, 30)], ids=["slice", "volume"])


def ball(radius: float, flat: bool) -> np.ndarray:
    """Every voxel within a radius in mm, as a footprint."""
    sides = [0 if flat and axis == 0 else int(radius / step) for axis, step in enumerate(SPACING)]
    grids = np.ogrid[tuple(slice(-n, n + 1) for n in sides)]
    return sum((g * s) ** 2 for g, s in zip(grids, SPACING, strict=True)) <= radius**2


def to_nearest(mask: np.ndarray) -> np.ndarray:
    """Distance in mm of each voxel to the nearest True one, by SimpleITK."""
    image = sitk.GetImageFromArray(mask.astype(np.uint8))
    image.SetSpacing(SPACING[::-1])
    distance = sitk.SignedMaurerDistanceMap(image, squaredDistance=False, useImageSpacing=True)
    return np.maximum(sitk.GetArrayFromImage(distance), 0) * ~mask


# Islands


@SHAPES
def test_the_largest_island_is_the_one_scikit_image_finds(rng, shape) -> None:
    mask = blobs(rng, shape, least=1.0)
    parts = measure.label(mask, connectivity=3)
    largest = 1 + np.bincount(parts.ravel())[1:].argmax()
    assert parts.max() >= 2
    np.testing.assert_array_equal(after(label_map(mask * 1), "largest"), parts == largest)


@SHAPES
@pytest.mark.parametrize("size", [1, 5, 30])
def test_small_islands_go_as_in_scikit_image(rng, shape, size) -> None:
    mask = blobs(rng, shape, least=1.0)
    wanted = morphology.remove_small_objects(mask, max_size=size - 1, connectivity=3)
    np.testing.assert_array_equal(after(label_map(mask * 1), "small", size=px(size)), wanted)


def test_a_size_in_mm_is_that_of_whole_voxels() -> None:
    labels = label_map(drawn("11.1.11", ".......", "1..11.."))  # islands of 2, 1, 2, 1 and 2 voxels of 2 mm²
    assert outcome_of(labels, "small", size=mm(4)).said == "2 islands removed, 4 mm²."
    assert outcome_of(labels, "small", size=mm(4.1)).said.startswith("5 islands removed, 16 mm²")


def test_islands_become_labels_and_the_largest_keeps_its_number() -> None:
    labels = label_map(drawn("11..22", "1....2", "......", "...111", ".1.111"))
    split = after(labels, "split-islands", (1,), size=px(2))
    np.testing.assert_array_equal(split, drawn("33..22", "3....2", "......", "...111", ".1.111"))
    outcome = outcome_of(labels, "split-islands", (1,), size=px(1))
    assert outcome.new_numbers == (3, 4)
    assert outcome.said == "2 new labels, 8 mm² relabelled."


@pytest.mark.parametrize(
    ("do", "wanted"),
    [
        ("keep", ("11....", "1...22")),
        ("remove", ("....1.", "....22")),
        ("move", ("22..1.", "2...22")),
    ],
)
def test_one_island_is_picked_by_a_voxel(do, wanted) -> None:
    labels = label_map(drawn("11..1.", "1...22"))
    np.testing.assert_array_equal(after(labels, "pick", (), seed=(0, 1, 0), do=do, to=2), drawn(*wanted))


def test_islands_are_those_of_the_volume_or_of_a_slice() -> None:
    stack = np.concatenate([drawn("11.1"), drawn("...1"), drawn("1..1")])
    labels = label_map(stack)
    assert outcome_of(labels, "largest", scope="volume").said == "2 islands removed, 18 mm³."
    volume = after(labels, "largest", scope="volume")
    np.testing.assert_array_equal(volume, np.concatenate([drawn("...1"), drawn("...1"), drawn("...1")]))
    each = after(labels, "largest", scope="slices")
    np.testing.assert_array_equal(each, np.concatenate([drawn("11.."), drawn("...1"), drawn("1...")]))
    one = after(labels, "largest", scope="slice", section=Section(0))
    np.testing.assert_array_equal(one, np.concatenate([drawn("11.."), drawn("...1"), drawn("1..1")]))


def test_touching_cells_are_those_of_scikit_images_watershed() -> None:
    mask = np.zeros((1, 90, 120), bool)
    for y, x in ((30, 30), (30, 52), (60, 42), (60, 90)):
        mask[0][ellipse(y, x, 8, 14)] = True  # round cells on pixels of 2 x 1 mm
    distance = ndimage.distance_transform_edt(mask[0], sampling=SPACING[1:])
    marks = measure.label(morphology.h_maxima(distance, 2))
    wanted = segmentation.watershed(-distance, marks, mask=mask[0])
    split = after(label_map(mask * 1), "touching", result="labels")[0]
    assert len(np.unique(split)) == len(np.unique(wanted)) == 5
    np.testing.assert_array_equal(split > 0, mask[0])
    for number in range(1, 5):
        ours = split == np.bincount(split[wanted == number]).argmax()
        theirs = wanted == number
        assert 2 * (ours & theirs).sum() / (ours.sum() + theirs.sum()) > 0.98
    line = after(label_map(mask * 1), "touching", result="line")[0]
    assert measure.label(line, connectivity=2).max() == 4
    assert not np.any(line & ~mask[0])


def test_balls_of_a_volume_are_parted_where_they_touch() -> None:
    z, y, x = np.ogrid[:15, :22, :60]
    balls = [((z - 7) * 3) ** 2 + ((y - 11) * 2) ** 2 + (x - c) ** 2 <= 15**2 for c in (17, 43)]
    split = after(label_map((balls[0] | balls[1]) * 1), "touching", result="labels")
    for inside in balls:
        numbers, counts = np.unique(split[inside], return_counts=True)
        assert counts.max() > 0.97 * counts.sum()
        assert 0 not in numbers
    assert split[7, 11, 17] != split[7, 11, 43]


# Shape


@SHAPES
def test_holes_are_those_that_scipy_fills(rng, shape) -> None:
    mask = morphology.dilation(blobs(rng, shape, least=0.0)) > 0
    mask[:, 15:18, 12:15] = True
    mask[mask.shape[0] // 2, 16, 13] = False
    wanted = ndimage.binary_fill_holes(mask[0])[None] if shape[0] == 1 else ndimage.binary_fill_holes(mask)
    assert not np.array_equal(wanted, mask)
    np.testing.assert_array_equal(after(label_map(mask * 1), "fill"), wanted)


def test_a_hole_between_two_labels_and_a_large_one_stay() -> None:
    labels = label_map(drawn("11122.111111", "1.1..21....1", "1112221....1", "......1.11.1", "......111111"))
    filled = after(labels, "fill", (1, 2), size=px(2))
    np.testing.assert_array_equal(
        filled, drawn("11122.111111", "111..21....1", "1112221....1", "......1.11.1", "......111111")
    )


@SHAPES
@pytest.mark.parametrize("radius", [1, 2, 4.5])
def test_growing_and_shrinking_follow_simpleitks_distances(rng, shape, radius) -> None:
    mask = blobs(rng, shape)
    labels = label_map(mask * 1)
    grown, shrunk = to_nearest(mask) <= radius, to_nearest(~mask) > radius
    np.testing.assert_array_equal(after(labels, "grow", distance=mm(radius)), grown)
    np.testing.assert_array_equal(after(labels, "shrink", distance=mm(radius)), shrunk & mask)


def test_a_voxel_between_two_growing_labels_takes_the_nearer_one(rng) -> None:
    array = np.zeros((6, 16, 40), np.uint16)
    array[2:4, 6:9, 4:8], array[1:3, 7:9, 20:24] = 1, 2
    distances = np.stack([to_nearest(array == number) for number in (1, 2)])
    wanted = np.where(distances.min(0) <= 9, 1 + distances.argmin(0), 0)
    np.testing.assert_array_equal(after(label_map(array), "grow", (1, 2), distance=mm(9)), wanted)


def test_a_label_at_the_edge_of_the_image_is_not_shrunk_from_there() -> None:
    labels = label_map(drawn("11111", "11111", "....."), spacing=(1, 1, 1))
    np.testing.assert_array_equal(after(labels, "shrink", distance=mm(1)), drawn("11111", ".....", "....."))


@SHAPES
@pytest.mark.parametrize("side", ["inside", "outside", "both"])
def test_a_wall_is_as_thick_as_it_is_asked_to_be(rng, shape, side) -> None:
    mask = blobs(rng, shape, least=0.0)
    inner, outer = {"inside": (3, 0), "outside": (0, 3), "both": (1.5, 1.5)}[side]
    wall = mask & (to_nearest(~mask) <= inner) | ~mask & (to_nearest(mask) <= outer)
    np.testing.assert_array_equal(after(label_map(mask * 1), "hollow", distance=mm(3), side=side), wall)


@SHAPES
@pytest.mark.parametrize("method", ["median", "opening", "closing"])
@pytest.mark.parametrize("radius", [2, 3.2])
def test_smoothing_is_scipys_with_a_ball_of_true_shape(rng, shape, method, radius) -> None:
    mask = blobs(rng, shape)
    footprint = ball(radius, shape[0] == 1)
    if method == "median":
        wanted = ndimage.median_filter(mask * 1, footprint=footprint, mode="constant") > 0
    else:
        room = np.pad(mask, 9)
        name = {"opening": ndimage.binary_opening, "closing": ndimage.binary_closing}[method]
        wanted = name(room, footprint)[9:-9, 9:-9, 9:-9]
    assert not np.array_equal(wanted, mask)
    smoothed = after(label_map(mask * 1), "smooth", method=method, radius=mm(radius))
    np.testing.assert_array_equal(smoothed, wanted)


@SHAPES
def test_joint_smoothing_gives_each_voxel_to_the_strongest_blurred_label(rng, shape) -> None:
    array = blobs(rng, shape, least=-0.3).astype(np.uint16)
    array[:, :, 15:] *= 2
    array[:, 14:] *= 3  # labels 1, 2, 3 and 6 touch
    labels = label_map(array)
    numbers = [int(n) for n in np.unique(array) if n]
    sigma = [2.0 / step for step in SPACING]
    if shape[0] == 1:
        sigma[0] = 0
    strength = [
        ndimage.gaussian_filter((array == n).astype(np.float32), sigma, mode="nearest", truncate=3)
        for n in (0, *numbers)
    ]
    wanted = np.array([0, *numbers], np.uint16)[np.argmax(strength, 0)]
    smoothed = after(labels, "smooth", numbers, method="joint", radius=mm(4))
    assert not np.array_equal(wanted, array)
    np.testing.assert_array_equal(smoothed, wanted)


def test_joint_smoothing_of_one_label_sees_others_that_lie_further_away(rng) -> None:
    array = np.where(rng.random((1, 40, 50)) < 0.4, 2, 0).astype(np.uint16)
    array[:, 16:22, 20:30] = 1
    sigma = [0, 1.5, 3.0]
    free = array != 2
    background, own = (
        ndimage.gaussian_filter((array == n).astype(np.float32), sigma, mode="nearest", truncate=3)
        for n in (0, 1)
    )
    wanted = np.where(free, own > background, array)
    done = after(label_map(array), "smooth", (1,), method="joint", radius=mm(6))
    assert not np.array_equal(wanted, array)
    np.testing.assert_array_equal(done, wanted)


def test_a_median_that_is_undecided_at_the_edge_leaves_the_voxel_as_it_is() -> None:
    labels = label_map(drawn("1."), spacing=(1, 1, 1))  # each voxel sees one of either kind
    np.testing.assert_array_equal(after(labels, "smooth", radius=mm(1)), drawn("1."))


# Between labels


@pytest.mark.parametrize(
    ("how", "wanted"),
    [
        ("union", "1111..33"),
        ("intersection", "........"),
        ("subtraction", "11....33"),
        ("xor", "1111..33"),
        ("copy", "..11..33"),
        ("invert", "..22..33"),
    ],
)
def test_labels_of_one_map_are_combined(how, wanted) -> None:
    labels = label_map(drawn("1122..33"))
    kept = {"intersection": "..22..33", "subtraction": "1122..33", "copy": "..11..33", "invert": "..221133"}
    expected = kept.get(how, wanted)
    np.testing.assert_array_equal(after(labels, "combine", how=how, with_=2), drawn(expected))


@pytest.mark.parametrize("scope", ["slice", "volume"])
@pytest.mark.parametrize("how", ["union", "intersection", "subtraction", "xor", "copy"])
def test_a_label_is_combined_with_that_of_another_map_as_numpy_does(rng, how, scope) -> None:
    ours, theirs = (rng.integers(0, 2, (3, 5, 6)).astype(np.uint16) for _ in range(2))
    one, other = ours == 1, theirs == 1
    whole = {
        "union": one | other,
        "intersection": one & other,
        "subtraction": one & ~other,
        "xor": one ^ other,
        "copy": other,
    }[how]
    wanted = whole if scope == "volume" else np.where(np.arange(3)[:, None, None] == 1, whole, one)
    done = after(label_map(ours), "combine", how=how, with_=1, other=theirs, scope=scope, section=Section(1))
    np.testing.assert_array_equal(done, wanted)


# From slice to slice


def stack(*pictures: str) -> np.ndarray:
    return np.concatenate([drawn(*picture.split("/")) for picture in pictures])


def test_a_slice_is_copied_from_the_nearest_one_that_has_the_label() -> None:
    labels = label_map(stack("11.2", "...2", "1...", "....", ".111"))
    here = {"section": Section(2), "scope": "slice"}
    before = after(labels, "copy", from_="previous", replace=True, **here)
    np.testing.assert_array_equal(before[2], stack("11..")[0])
    both = after(labels, "copy", from_="next", replace=False, **here)
    np.testing.assert_array_equal(both[2], stack("1111")[0])
    np.testing.assert_array_equal(both[[0, 1, 3, 4]], labels.array[[0, 1, 3, 4]])
    assert "Copied from slice 5." in outcome_of(labels, "copy", from_="next", **here).said
    nothing = outcome_of(labels, "copy", (2,), from_="next", **here)
    assert (nothing.box, nothing.said) == (None, "No slice after this one has the label.")


def test_slices_are_those_of_the_plane_shown() -> None:
    array = np.zeros((3, 4, 5), np.uint16)
    array[1, 0, 1:4] = 1
    done = after(label_map(array), "copy", scope="slice", section=Section(3, normal=1, rows=0, columns=2))
    array[1, 3, 1:4] = 1
    np.testing.assert_array_equal(done, array)


def test_between_two_edges_the_shape_lies_halfway() -> None:
    stacked = stack("11......", "........", "........", "........", "111111..")
    done = after(label_map(stacked), "interpolate", follow=False)
    np.testing.assert_array_equal(done, stack("11......", "111.....", "1111....", "11111...", "111111.."))


def test_a_cone_is_filled_in_by_its_radii_in_mm() -> None:
    y, x = np.ogrid[:41, :81]
    away = np.hypot((y - 20) * 2, x - 40)
    array = np.zeros((9, 41, 81), np.uint16)
    array[0], array[8] = away <= 32, away <= 8
    done = after(label_map(array), "interpolate")
    for z in range(1, 8):
        radius = np.sqrt(done[z].sum() * 2 / np.pi)
        assert abs(radius - (32 - 3 * z)) < 0.6, z


def test_a_shape_that_moves_is_followed() -> None:
    y, x = np.ogrid[:21, :61]
    discs = [(np.hypot((y - 10) * 2, x - c) <= 8) for c in (10, 30, 50)]
    array = np.zeros((3, 21, 61), np.uint16)
    array[0], array[2] = discs[0], discs[2]
    assert not after(label_map(array), "interpolate", follow=False)[1].any()
    np.testing.assert_array_equal(after(label_map(array), "interpolate", follow=True)[1], discs[1])


def test_slices_between_edited_ones_are_made_anew() -> None:
    stacked = stack("11......", "11111111", "1111....")
    labels = label_map(stacked)
    labels.apply(labels.review_edit([0, 2], True))
    assert outcome_of(labels, "interpolate").said.startswith("The label is on no two slices")
    done = after(labels, "interpolate", between="edited", follow=False)
    np.testing.assert_array_equal(done, stack("11......", "111.....", "1111...."))


# Grey levels


@pytest.mark.parametrize("kind", ["uint8", "int16", "float32"])
def test_otsus_threshold_is_scikit_images(rng, kind) -> None:
    values = np.concatenate([rng.normal(60, 12, 3000), rng.normal(150, 20, 2000)]).clip(0, 255)
    voxels = values.astype(kind).reshape(5, 20, 50)
    labels = label_map(np.zeros(voxels.shape, np.uint16))
    image = Volume(voxels, labels.geometry)
    wanted = voxels > filters.threshold_otsu(voxels)
    done = after(labels, "threshold", image=image, scope="volume", range="otsu")
    if kind == "float32":  # scikit-image answers with the middle of a bin, we with its end
        assert np.count_nonzero(done != wanted) <= np.histogram(voxels, 256)[0].max()
    else:
        np.testing.assert_array_equal(done, wanted)


@pytest.mark.parametrize(("how", "wanted"), [("add", "1111."), ("replace", ".111."), ("keep", ".1...")])
def test_a_range_includes_both_its_ends(how, wanted) -> None:
    labels = label_map(drawn("11..."))
    image = Volume(np.array([[[1, 2, 3, 4, 5]]], np.int16), labels.geometry)
    done = after(labels, "threshold", image=image, range=(2.0, 4.0), how=how)
    np.testing.assert_array_equal(done, drawn(wanted))


def test_colour_counts_by_its_brightness_and_padding_does_not_count() -> None:
    geometry = Geometry.picture(1, 4)
    labels = label_map(drawn("...."), calibrated=False)
    colour = np.array([[[[255, 0, 0], [0, 255, 0], [0, 0, 255], [255, 255, 255]]]], np.uint8)
    done = after(labels, "threshold", image=Volume(colour, geometry), range=(100.0, 200.0))
    np.testing.assert_array_equal(done, drawn(".1.."))  # 76, 150, 29, 255
    grey = Volume(np.array([[[-2000, 10, 12, 90]]], np.int16), geometry, padding=(-2000.0, -2000.0))
    np.testing.assert_array_equal(after(labels, "threshold", image=grey), drawn("...1"))


def test_a_shape_between_uneven_slices_follows_their_true_distances() -> None:
    """The slices lie 2 and 6 mm apart: what widens by 4 columns over 8 mm has widened by 1 after 2 mm."""
    array = stack("11......", "........", "111111..")
    known = label_map(array, even=False, gaps_mm=(2.0, 6.0))
    np.testing.assert_array_equal(after(known, "interpolate", follow=False)[1], stack("111.....")[0])
    assert "as if they did" not in outcome_of(known, "interpolate", follow=False).said
    unknown = label_map(array, even=False)
    np.testing.assert_array_equal(after(unknown, "interpolate", follow=False)[1], stack("1111....")[0])
    assert "as if they did" in outcome_of(unknown, "interpolate", follow=False).said


def test_distances_are_those_of_the_part_between_labelled_slices() -> None:
    array = stack("........", "11......", "........", "111111..")
    labels = label_map(array, even=False, gaps_mm=(5.0, 2.0, 6.0))
    np.testing.assert_array_equal(after(labels, "interpolate", follow=False)[2], stack("111.....")[0])

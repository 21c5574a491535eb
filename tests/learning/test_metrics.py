"""Overlap and surface distances: by hand on small drawings, and equal to MONAI's on random masks."""

from __future__ import annotations

import math
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, arrays
from scipy import ndimage

from segstudio.learning import metrics


def _drawing(text: str) -> np.ndarray:
    return np.array([[letter == "#" for letter in line] for line in text.split()])


SQUARE = _drawing("""
    ......
    .##...
    .##...
    ......
""")
MOVED = _drawing("""
    ......
    ...##.
    ...##.
    ......
""")


def test_two_squares_side_by_side_by_hand():
    # Columns 1-2 against columns 3-4, spacing 2 mm between rows and 1 mm between columns. Every pixel is
    # surface. Column 1 lies 2 mm from column 3, column 2 lies 1 mm from it: distances 2, 1, 2, 1 each way.
    spacing = (2.0, 1.0)
    assert metrics.dice(SQUARE, MOVED) == 0
    assert metrics.iou(SQUARE, MOVED) == 0
    assert metrics.hausdorff(SQUARE, MOVED, spacing=spacing) == 2
    assert metrics.hd95(SQUARE, MOVED, spacing=spacing) == 2
    assert metrics.assd(SQUARE, MOVED, spacing=spacing) == 1.5
    assert metrics.surface_dice(SQUARE, MOVED, spacing=spacing, tolerance=1) == 0.5
    assert metrics.surface_dice(SQUARE, MOVED, spacing=spacing, tolerance=2) == 1


def test_spacing_belongs_to_the_axes_in_their_order():
    # Single voxels one step apart along each axis of a volume with steps 3, 2, 1 mm.
    for axis, step in enumerate((3.0, 2.0, 1.0)):
        first, second = np.zeros((2, 4, 4, 4), bool)
        first[1, 1, 1] = True
        second[tuple(2 if other == axis else 1 for other in range(3))] = True
        assert metrics.hausdorff(first, second, spacing=(3, 2, 1)) == step
        assert metrics.assd(first, second, spacing=(3, 2, 1)) == step


def test_overlap_by_hand():
    # 4 and 6 pixels, 2 in common: Dice 4 / 10, IoU 2 / 8.
    wide = _drawing("""
        ......
        ..###.
        ..###.
        ......
    """)
    assert metrics.dice(SQUARE, wide) == pytest.approx(0.4, abs=1e-12)
    assert metrics.iou(SQUARE, wide) == pytest.approx(0.25, abs=1e-12)


def test_the_surface_at_the_image_border_is_surface():
    # A full 3×3 mask: only its centre, whose four neighbours are inside, is no surface. Against the
    # centre alone: four sides at 1, four corners at √2, and the centre itself at 1 from the nearest side.
    full, centre = np.ones((3, 3), bool), np.zeros((3, 3), bool)
    centre[1, 1] = True
    assert metrics.hausdorff(full, centre) == pytest.approx(math.sqrt(2))
    assert metrics.assd(full, centre) == pytest.approx((4 + 4 * math.sqrt(2) + 1) / 9)


@pytest.mark.parametrize("shape", [(5, 6), (3, 4, 5)])
@pytest.mark.parametrize("spacing", [None, "unequal"])
def test_empty_masks(shape, spacing):
    steps = None if spacing is None else (3.0, 2.0, 1.0)[-len(shape) :]
    empty, one = np.zeros(shape, bool), np.zeros(shape, bool)
    one[(1,) * len(shape)] = True
    assert all(math.isnan(value) for value in vars(metrics.scores(empty, empty, spacing=steps)).values())
    for pair in ((empty, one), (one, empty)):
        result = metrics.scores(*pair, spacing=steps)
        assert (result.dice, result.iou, result.surface_dice) == (0, 0, 0)
        assert (result.hausdorff, result.hd95, result.assd) == (math.inf,) * 3


def test_a_pixel_exactly_at_the_tolerance_is_within_it():
    first, second = np.zeros((2, 1, 9), bool)
    first[0, 1] = second[0, 4] = True  # 3 × 0.1 is 0.30000000000000004
    assert metrics.surface_dice(first, second, spacing=(0.1, 0.1), tolerance=0.3) == 1
    assert metrics.surface_dice(first, second, spacing=(0.2, 0.1), tolerance=0.3) == 1
    assert metrics.surface_dice(first, second, spacing=(0.1, 0.1), tolerance=0.29) == 0


def test_hd95_takes_the_larger_directed_percentile():
    # A row of 20 pixels against the same row plus one pixel 10 below its end. From the longer mask 20
    # distances are 0 and one is 10; its 95th percentile is rank 0.95 · 20 = 19 of 0 … 20: the last 0.
    row, speck = np.zeros((12, 20), bool), np.zeros((12, 20), bool)
    row[0] = speck[0] = True
    speck[10, 19] = True
    assert metrics.hd95(row, speck) == 0
    assert metrics.hausdorff(row, speck) == 10
    # One pixel less in both rows: rank 0.95 · 19 = 18.05 of 0 … 19 lies 0.05 of the way from 0 to 10.
    row[0, 0] = speck[0, 0] = False
    assert metrics.hd95(row, speck) == pytest.approx(0.5)


def test_scores_of_each_class_and_their_mean():
    labels = np.array([[1, 1, 0, 3], [1, 1, 0, 0]])
    reference = np.array([[1, 1, 2, 0], [0, 0, 2, 0]])
    result = metrics.per_class(labels, reference, [1, 2, 3, 4])
    assert result[1].dice == pytest.approx(2 * 2 / (4 + 2))
    assert result[2].dice == result[3].dice == 0
    assert math.isnan(result[4].dice)
    assert list(metrics.per_class(labels, reference)) == [1, 2, 3]
    hausdorff = metrics.mean(score.hausdorff for score in result.values())
    assert (hausdorff.value, hausdorff.finite, hausdorff.infinite, hausdorff.absent) == (1.0, 1, 2, 1)
    assert math.isnan(metrics.mean([math.inf, math.nan]).value)


@pytest.mark.parametrize(
    ("first", "second", "spacing", "named"),
    [
        (np.zeros((3, 3), bool), np.zeros((3, 4), bool), None, ["(3, 3)", "(3, 4)"]),
        (np.zeros(3, bool), np.zeros(3, bool), None, ["2-D or 3-D", "(3,)"]),
        (np.full((3, 3), 2), np.zeros((3, 3), bool), None, ["true or false"]),
        (np.zeros((3, 3), bool), np.zeros((3, 3), bool), (1, 1, 1), ["2 positive numbers", "(1, 1, 1)"]),
        (np.zeros((3, 3), bool), np.zeros((3, 3), bool), (1, 0), ["2 positive numbers", "(1, 0)"]),
        (np.ones((2, 3, 3), bool), np.ones((2, 3, 3), bool), (1, 1), ["3 positive numbers", "(1, 1)"]),
    ],
)
def test_unfitting_input_is_refused_naming_both(first, second, spacing, named):
    with pytest.raises(ValueError) as caught:
        metrics.scores(first, second, spacing=spacing)
    assert all(words in str(caught.value) for words in named)


def test_label_maps_of_two_shapes_are_refused_even_without_labels():
    with pytest.raises(ValueError, match=r"\(3, 3\) and \(3, 4\)"):
        metrics.per_class(np.zeros((3, 3), int), np.zeros((3, 4), int))


def _blobs(rng: np.random.Generator, shape: tuple[int, ...], threshold: float) -> np.ndarray:
    smooth = ndimage.gaussian_filter(rng.standard_normal(shape), 2)
    return smooth > threshold * smooth.std()


# MONAI 1.6 calls itself with an argument it has deprecated.
@pytest.mark.filterwarnings("ignore:monai.metrics.utils get_mask_edges:FutureWarning")
@pytest.mark.parametrize(
    ("shape", "spacing"),
    [((64, 50), (1.0, 1.0)), ((64, 50), (0.7, 0.7)), ((64, 50), (2.0, 0.5)), ((18, 25, 22), (3.0, 2.0, 1.0))],
)
@pytest.mark.parametrize("threshold", [-1.0, 0.5, 2.0])
def test_all_metrics_equal_monais(rng, shape, spacing, threshold):
    import torch
    from monai.metrics import (
        compute_average_surface_distance,
        compute_hausdorff_distance,
        compute_surface_dice,
    )
    from monai.metrics.meandice import compute_dice
    from monai.metrics.meaniou import compute_iou

    prediction, reference = _blobs(rng, shape, threshold), _blobs(rng, shape, threshold)
    assert prediction.any()
    assert reference.any()
    ours = metrics.scores(prediction, reference, spacing=spacing, tolerance=1.5)
    a, b = (torch.from_numpy(mask)[None, None].float() for mask in (prediction, reference))
    steps = list(spacing)

    def close(value: float) -> object:
        return pytest.approx(value, abs=1e-4 + 1e-5 * abs(value))

    assert ours.dice == pytest.approx(float(compute_dice(a, b, ignore_empty=False)), abs=1e-6)
    assert ours.iou == pytest.approx(float(compute_iou(a, b, ignore_empty=False)), abs=1e-6)
    assert ours.hausdorff == close(
        float(compute_hausdorff_distance(a, b, include_background=True, spacing=steps))
    )
    assert ours.hd95 == close(
        float(compute_hausdorff_distance(a, b, include_background=True, percentile=95, spacing=steps))
    )
    assert ours.surface_dice == close(
        float(compute_surface_dice(a, b, class_thresholds=[1.5], include_background=True, spacing=steps))
    )
    # MONAI's symmetric distance pools both lists, as ours does.
    assert ours.assd == close(
        float(compute_average_surface_distance(a, b, include_background=True, symmetric=True, spacing=steps))
    )


# MONAI says aloud that a mask is empty, and calls itself with an argument it has deprecated.
@pytest.mark.filterwarnings(
    "ignore::FutureWarning", "ignore:the (ground truth|prediction) of class:UserWarning"
)
@pytest.mark.parametrize(("shape", "spacing"), [((14, 11), (3.0, 0.5)), ((6, 9, 8), (3.0, 2.0, 1.0))])
@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("full", "full"),
        ("full", "some"),
        ("some", "full"),
        ("empty", "some"),
        ("some", "empty"),
        ("empty", "full"),
    ],
)
def test_empty_and_full_masks_equal_monais(shape, spacing, first, second):
    import torch
    from monai.metrics import (
        compute_average_surface_distance,
        compute_hausdorff_distance,
        compute_surface_dice,
    )
    from monai.metrics.meandice import compute_dice
    from monai.metrics.meaniou import compute_iou

    some = np.zeros(shape, bool)
    some[2:5, 3:7] = True
    masks = {"full": np.ones(shape, bool), "empty": np.zeros(shape, bool), "some": some}
    prediction, reference = masks[first], masks[second]
    ours = metrics.scores(prediction, reference, spacing=spacing, tolerance=1.5)
    a, b = (torch.from_numpy(mask)[None, None].float() for mask in (prediction, reference))
    steps = {"include_background": True, "spacing": list(spacing)}
    theirs = {
        "dice": compute_dice(a, b, ignore_empty=False),
        "iou": compute_iou(a, b, ignore_empty=False),
        "hausdorff": compute_hausdorff_distance(a, b, **steps),
        "assd": compute_average_surface_distance(a, b, symmetric=True, **steps),
        "surface_dice": compute_surface_dice(a, b, class_thresholds=[1.5], **steps),
    }
    if "empty" in (first, second):
        assert ours.hd95 == math.inf  # NaN in MONAI, where nothing is left to take a percentile of
    else:
        theirs["hd95"] = compute_hausdorff_distance(a, b, percentile=95, **steps)
    for name, value in theirs.items():
        assert getattr(ours, name) == pytest.approx(float(value), rel=1e-5, abs=1e-6), name


@settings(max_examples=60, deadline=None)
@given(
    st.data(),
    array_shapes(min_dims=2, max_dims=3, min_side=1, max_side=8),
)
def test_identity_symmetry_and_independence_of_the_surroundings(data, shape):
    first, second = (data.draw(arrays(bool, shape)) for _ in range(2))
    spacing = (3.0, 2.0, 1.0)[-len(shape) :]
    there, back = (metrics.scores(*pair, spacing=spacing) for pair in ((first, second), (second, first)))
    np.testing.assert_allclose(list(vars(there).values()), list(vars(back).values()), rtol=1e-9)
    padded = metrics.scores(np.pad(first, 3), np.pad(second, 3), spacing=spacing)
    np.testing.assert_allclose(list(vars(there).values()), list(vars(padded).values()), rtol=1e-6)
    if first.any():
        assert vars(metrics.scores(first, first)) == {
            "dice": 1, "iou": 1, "hausdorff": 0, "hd95": 0, "assd": 0, "surface_dice": 1,
        }  # fmt: skip
    if first.any() and second.any():
        assert there.assd <= there.hausdorff + 1e-9
        assert there.hd95 <= there.hausdorff + 1e-9


@settings(max_examples=40, deadline=None)
@given(st.data(), array_shapes(min_dims=2, max_dims=2, min_side=1, max_side=10))
def test_the_fast_way_in_the_plane_equals_the_general_one(data, shape):
    first, second = (data.draw(arrays(bool, shape)) for _ in range(2))
    plane = metrics.scores(first, second, spacing=(1.5, 1.5))
    # The same masks as one slice of a volume of two identical slices would gain surface; as a mask
    # with almost equal spacing they take the other way.
    general = metrics.scores(first, second, spacing=(1.5, 1.5 + 1e-9))
    np.testing.assert_allclose(list(vars(plane).values()), list(vars(general).values()), rtol=1e-6)


def test_zeros_and_ones_are_masks_too():
    assert metrics.dice(SQUARE.astype(np.uint8), SQUARE) == 1


@pytest.mark.parametrize("module", ["metrics", "recipe"])
def test_what_the_window_shows_does_not_import_torch(module):
    code = f"import sys, segstudio.learning.{module}; assert 'torch' not in sys.modules"
    subprocess.run([sys.executable, "-c", code], check=True)


@pytest.mark.parametrize("shape", [(40, 30), (14, 20, 17)])
@pytest.mark.parametrize("change", [0.02, 0.3])
def test_distances_are_those_of_a_plain_search_in_any_order_of_memory(shape, change):
    # Few changes: the other surface is near. Many in one corner, far from the rest: it is not.
    rng = np.random.default_rng(0)
    reference = np.ones(shape, bool)
    reference[tuple(slice(size // 2, None) for size in shape)] = False
    prediction = reference ^ (rng.random(shape) < change)
    prediction[: shape[0] // 2] &= change < 0.1
    steps = (3.0, 2.0, 1.0)[: len(shape)]
    surfaces = []
    for mask in (prediction, reference):
        cross = ndimage.generate_binary_structure(mask.ndim, 1)
        surfaces.append(np.argwhere(mask & ~ndimage.binary_erosion(mask, cross)) * steps)
    gaps = np.linalg.norm(surfaces[0][:, None] - surfaces[1][None], axis=2)
    directed = gaps.min(1), gaps.min(0)
    for order in ("C", "F"):
        masks = [np.array(mask, order=order) for mask in (prediction, reference)]
        assert metrics.hausdorff(*masks, spacing=steps) == pytest.approx(max(part.max() for part in directed))
        assert metrics.hd95(*masks, spacing=steps) == pytest.approx(
            max(np.percentile(d, 95) for d in directed)
        )
        assert metrics.assd(*masks, spacing=steps) == pytest.approx(np.concatenate(directed).mean())

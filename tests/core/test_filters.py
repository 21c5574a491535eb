"""The mean filter against the plain double loop, with exact whole numbers."""

from __future__ import annotations

from fractions import Fraction

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from segstudio.core.filters import FILTERS, check_filter_size, filter_badge, filter_volume, mean_filter
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled

INTEGERS = [np.uint8, np.int8, np.uint16, np.int16, np.uint32, np.int32]


def plain(image: np.ndarray, k: int, rounding: str = "floor") -> np.ndarray:
    """The definition, pixel by pixel: sum of the window inside the image over its number of pixels."""
    height, width = image.shape
    half = k // 2
    result = np.empty(image.shape, image.dtype if image.dtype != np.float16 else np.float32)
    for y in range(height):
        for x in range(width):
            window = image[max(y - half, 0) : y + half + 1, max(x - half, 0) : x + half + 1]
            if image.dtype.kind == "f":
                result[y, x] = window.astype(np.float64).sum() / window.size
            else:
                total = sum(int(v) for v in window.flat)
                # Python rounds // down and round() half to even, both exactly.
                result[y, x] = (
                    total // window.size if rounding == "floor" else round(Fraction(total, window.size))
                )
    return result


@pytest.mark.parametrize("dtype", INTEGERS)
@pytest.mark.parametrize("rounding", ["floor", "nearest"])
@settings(deadline=None, max_examples=25)
@given(data=st.data(), k=st.sampled_from([1, 3, 5, 7, 15, 17, 41]))
def test_whole_numbers_equal_the_double_loop(dtype, rounding, data, k):
    image = data.draw(hnp.arrays(dtype, hnp.array_shapes(min_dims=2, max_dims=2, max_side=12)))
    result = mean_filter(image, k, rounding=rounding)
    assert result.dtype == dtype
    np.testing.assert_array_equal(result, plain(image, k, rounding))


@pytest.mark.parametrize("dtype", INTEGERS)
def test_largest_and_smallest_values_do_not_overflow(dtype):
    limits = np.iinfo(dtype)
    for value in (limits.min, limits.max):
        image = np.full((30, 20), value, dtype)
        for k in (3, 15, 17, 301):
            assert (mean_filter(image, k) == value).all()
            assert (mean_filter(image, k, rounding="nearest") == value).all()


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.uint16])
@pytest.mark.parametrize("k", [3, 15, 17, 183, 257])
def test_several_bands_give_what_one_gives(dtype, k, rng, monkeypatch):
    image = rng.integers(np.iinfo(dtype).min, np.iinfo(dtype).max, (70, 90), dtype, endpoint=True)
    whole = mean_filter(image, k)
    monkeypatch.setattr("segstudio.core.filters._BAND_PIXELS", 90 * 4)
    np.testing.assert_array_equal(mean_filter(image, k), whole)


def test_large_sums_of_16_bits_at_the_change_of_type(rng):
    # 65535 · 181² is the last below 2³¹, 65535 · 183² the first above.
    image = rng.integers(65_000, 65_536, (190, 200)).astype(np.uint16)
    for k in (181, 183):
        half = k // 2
        exact = int(image[95 - half : 95 + half + 1, 100 - half : 100 + half + 1].astype(object).sum())
        assert mean_filter(image, k)[95, 100] == exact // k**2


@settings(deadline=None, max_examples=40)
@given(
    image=hnp.arrays(
        st.sampled_from([np.float16, np.float32, np.float64]),
        hnp.array_shapes(min_dims=2, max_dims=2, max_side=10),
        elements=st.floats(-1000, 1000, width=16),
    ),
    k=st.sampled_from([1, 3, 5, 21]),
)
def test_fractions_equal_the_double_loop(image, k):
    result = mean_filter(image, k)
    assert result.dtype == (np.float32 if image.dtype == np.float16 else image.dtype)
    np.testing.assert_allclose(result, plain(image, k), rtol=1e-6, atol=1e-6)


def test_fractions_in_several_bands(rng, monkeypatch):
    image = rng.normal(size=(40, 30)).astype(np.float32)
    monkeypatch.setattr("segstudio.core.filters._BAND_PIXELS", 90)
    np.testing.assert_allclose(mean_filter(image, 7), plain(image, 7), rtol=1e-6, atol=1e-7)


def test_a_worked_example():
    # Corner: (1 + 2 + 4 + 5) // 4 = 3; middle of the top: (1 + 2 + 3 + 4 + 5 + 6) // 6 = 3 (3.5 rounds to 4).
    image = np.arange(1, 10, dtype=np.uint8).reshape(3, 3)
    assert mean_filter(image, 3).tolist() == [[3, 3, 4], [4, 5, 5], [6, 6, 7]]
    assert mean_filter(image, 3, rounding="nearest").tolist() == [[3, 4, 4], [4, 5, 6], [6, 6, 7]]
    assert mean_filter(np.array([[-1, 0]], np.int16), 3).tolist() == [[-1, -1]]  # -0.5 goes down


def test_a_bright_constant_image_stays_and_a_huge_window_gives_the_mean_of_all():
    assert (mean_filter(np.full((9, 9), 200, np.uint8), 5) == 200).all()
    image = np.arange(12, dtype=np.int32).reshape(3, 4)
    assert (mean_filter(image, 7) == 66 // 12).all()  # 7 = 2·4 − 1 sees everything from everywhere


def test_size_one_is_the_identity_and_a_copy(rng):
    image = rng.normal(size=(3, 4))
    image[1, 1] = np.nan
    result = mean_filter(image, 1)
    np.testing.assert_array_equal(result, image)
    assert result is not image
    assert mean_filter(image.astype(np.float16), 1).dtype == np.float32


@pytest.mark.case("E1")
def test_what_is_not_finite_becomes_the_smallest_finite_value():
    image = np.array([[np.nan, 2.0, 4.0], [np.inf, -np.inf, 6.0]])
    np.testing.assert_allclose(mean_filter(image, 3), plain(np.array([[2.0, 2, 4], [2, 2, 6]]), 3))
    assert (mean_filter(np.full((2, 2), np.nan), 3) == 0).all()


def test_slices_and_channels_are_filtered_one_by_one(rng):
    image = rng.integers(0, 256, (2, 6, 5, 3)).astype(np.uint8)
    result = mean_filter(image, 3)
    for z in range(2):
        for c in range(3):
            np.testing.assert_array_equal(result[z, ..., c], plain(image[z, ..., c], 3))
    np.testing.assert_array_equal(mean_filter(image[..., 0], 3), result[..., 0])
    five = np.repeat(image, 2, axis=3)[..., :5]
    np.testing.assert_array_equal(mean_filter(five, 3)[..., 4], result[..., 2])


@pytest.mark.parametrize("dtype", [np.uint8, np.int16, np.int32, np.float32])
def test_a_cube_is_averaged_over_all_three_axes(dtype, rng):
    image = (
        rng.integers(-100, 100, (5, 4, 6)).astype(dtype)
        if dtype != np.uint8
        else rng.integers(0, 256, (5, 4, 6)).astype(np.uint8)
    )
    for k in (3, 5, 11):
        half = k // 2
        result = mean_filter(image, k, planes="3d")
        for z, y, x in np.ndindex(image.shape):
            near = tuple(slice(max(i - half, 0), i + half + 1) for i in (z, y, x))
            window = image[near].astype(np.float64)
            expected = window.mean() if dtype == np.float32 else np.floor(window.sum() / window.size)
            assert result[z, y, x] == pytest.approx(expected, abs=1e-4)


def test_views_and_foreign_byte_order(rng):
    image = rng.integers(0, 60_000, (8, 10)).astype(">u2")
    result = mean_filter(image[::2, ::-1], 3)
    np.testing.assert_array_equal(result, plain(image[::2, ::-1].astype(np.uint16), 3))


@pytest.mark.parametrize(
    ("size", "named"),
    [
        (4, "3 and 5"),
        (0, "1"),
        (-3, "1"),
        (2.5, "1 and 3"),
        (5.0, "nearest: 5.$"),
        (0.5, "1"),
        ("5", "3"),
        (True, "1"),
    ],
)
def test_sizes_that_are_refused_name_the_nearest_odd_ones(size, named):
    with pytest.raises(ValueError, match=named):
        mean_filter(np.zeros((3, 3)), size)


def test_nan_size_and_numpy_sizes():
    with pytest.raises(ValueError, match="odd"):
        check_filter_size(float("nan"))
    assert check_filter_size(np.int64(7)) == 7


@pytest.mark.parametrize(
    "image", [np.zeros((2, 2), bool), np.zeros((2, 2), np.int64), np.zeros(3), np.zeros((1, 1), complex)]
)
def test_other_arrays_are_refused(image):
    with pytest.raises(ValueError, match=r"integers of up to 32 bit|axes"):
        mean_filter(image, 3)


def test_unknown_options_are_refused():
    with pytest.raises(ValueError, match="rounding"):
        mean_filter(np.zeros((2, 2)), 3, rounding="up")
    with pytest.raises(ValueError, match="planes"):
        mean_filter(np.zeros((2, 2)), 3, planes="4d")


@pytest.mark.case("E2")
def test_an_empty_image():
    assert mean_filter(np.zeros((0, 4), np.uint8), 3).shape == (0, 4)


def test_the_table_and_the_badge():
    assert FILTERS["mean"] is mean_filter
    assert filter_badge(5) == "filtered (mean 5×5)"
    assert filter_badge(1) == ""


@pytest.mark.case("E1")
def test_a_filtered_case_keeps_its_identity_and_counts_what_it_replaced():
    voxels = np.array([[[1.0, np.nan]], [[np.inf, 3.0]]], np.float32)
    case = Volume(voxels, Geometry((2, 1, 2), (3, 2, 1)), name="probe")
    seen: list[float] = []
    filtered, replaced = filter_volume(
        case, 3, progress=lambda fraction, text="", preview=None: seen.append(fraction)
    )
    assert replaced == 2
    assert filtered.case_id == case.case_id
    assert (filtered.name, filtered.filter_size) == ("probe", 3)
    # The smallest finite value of the whole case is 1: slices (1, 1) and (1, 3) have the means 1 and 2.
    np.testing.assert_allclose(filtered.voxels, [[[1, 1]], [[2, 2]]])
    assert seen == [0, 0.5, 1]
    assert filter_volume(case, 1) == (case, 0)
    with pytest.raises(ValueError, match="raw"):
        filter_volume(filtered, 3)
    with pytest.raises(ValueError, match="3 and 5"):
        filter_volume(case, 4)


def test_filtering_a_case_can_be_cancelled_between_slices():
    def stop(fraction: float, text: str = "", preview: object = None) -> None:
        raise Cancelled

    case = Volume(np.zeros((2, 3, 3), np.int16), Geometry((2, 3, 3)))
    with pytest.raises(Cancelled):
        filter_volume(case, 3, progress=stop)

"""PNG, JPEG and TIFF: the right values from every kind of picture."""

from __future__ import annotations

import numpy as np
import pytest
import tifffile
from PIL import Image

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, WriteError
from segstudio.io import read_labels, read_volume, write_labels, write_volume

GREY = np.array([[0, 1, 127], [128, 254, 255]], np.uint8)  # 2 rows, 3 columns
RED, GREEN, BLUE = (255, 0, 0), (0, 255, 0), (0, 0, 255)
COLOUR = np.array([[RED, GREEN, BLUE], [(1, 2, 3), (9, 9, 9), (0, 0, 0)]], np.uint8)


def _pixels(path) -> np.ndarray:
    volume = read_volume(path)
    assert volume.geometry.is_picture
    assert not volume.geometry.calibrated  # no false millimetres
    return volume.voxels[0]


def test_eight_bit_png(tmp_path):
    for values in (GREY, COLOUR):
        Image.fromarray(values).save(tmp_path / "a.png")
        pixels = _pixels(tmp_path / "a.png")
        assert pixels.dtype == np.uint8
        np.testing.assert_array_equal(pixels, values)


def test_transparency_is_dropped_and_not_multiplied_in(tmp_path):
    Image.fromarray(np.dstack([COLOUR, np.full((2, 3), 7, np.uint8)])).save(tmp_path / "rgba.png")
    np.testing.assert_array_equal(_pixels(tmp_path / "rgba.png"), COLOUR)
    Image.merge("LA", [Image.fromarray(GREY), Image.new("L", (3, 2), 0)]).save(tmp_path / "la.png")
    np.testing.assert_array_equal(_pixels(tmp_path / "la.png"), GREY)


@pytest.mark.case("E3")
def test_sixteen_bit_png_keeps_all_bits(tmp_path):
    deep = GREY.astype(np.uint16) * 257
    colour = COLOUR.astype(np.uint16) * 257
    alpha = np.dstack([colour[..., ::-1], np.full((2, 3), 9, np.uint16)])
    cv2.imwrite(str(tmp_path / "grey.png"), deep)
    cv2.imwrite(str(tmp_path / "rgb.png"), colour[..., ::-1])
    cv2.imwrite(str(tmp_path / "rgba.png"), alpha)
    np.testing.assert_array_equal(_pixels(tmp_path / "grey.png"), deep)
    np.testing.assert_array_equal(_pixels(tmp_path / "rgb.png"), colour)
    np.testing.assert_array_equal(_pixels(tmp_path / "rgba.png"), colour)


def test_palette_and_black_and_white_are_colours_in_images_and_numbers_in_labels(tmp_path):
    palette = Image.fromarray(np.array([[0, 1, 2], [2, 1, 0]], np.uint8), "P")
    palette.putpalette([*RED, *GREEN, *BLUE])
    palette.save(tmp_path / "p.png", transparency=1)
    np.testing.assert_array_equal(_pixels(tmp_path / "p.png")[0], [RED, GREEN, BLUE])
    np.testing.assert_array_equal(read_labels(tmp_path / "p.png").array[0], [[0, 1, 2], [2, 1, 0]])
    Image.fromarray(GREY > 127).save(tmp_path / "1.png")
    np.testing.assert_array_equal(_pixels(tmp_path / "1.png"), [[0, 0, 0], [255, 255, 255]])
    np.testing.assert_array_equal(read_labels(tmp_path / "1.png").array[0], [[0, 0, 0], [1, 1, 1]])


@pytest.mark.parametrize("orientation", range(1, 9))
def test_exif_orientation_turns_the_picture_upright(tmp_path, orientation):
    from PIL import ImageOps

    exif = Image.Exif()
    exif[0x0112] = orientation
    picture = Image.fromarray(np.repeat(np.repeat(GREY, 8, axis=0), 8, axis=1))
    picture.save(tmp_path / "a.jpg", exif=exif, quality=95)
    with Image.open(tmp_path / "a.jpg") as stored:
        expected = np.asarray(ImageOps.exif_transpose(stored))
    np.testing.assert_array_equal(_pixels(tmp_path / "a.jpg"), expected)


def test_jpeg_grey_colour_and_cmyk(tmp_path):
    Image.new("L", (3, 2), 100).save(tmp_path / "l.jpg")
    Image.new("RGB", (3, 2), (200, 100, 50)).save(tmp_path / "rgb.jpg", quality=100, subsampling=0)
    Image.new("CMYK", (3, 2), (0, 0, 0, 0)).save(tmp_path / "cmyk.jpg")
    assert _pixels(tmp_path / "l.jpg").shape == (2, 3)
    np.testing.assert_allclose(_pixels(tmp_path / "rgb.jpg").astype(int) - (200, 100, 50), 0, atol=2)
    assert (_pixels(tmp_path / "cmyk.jpg") >= 253).all()


@pytest.mark.case("C4")
@pytest.mark.parametrize("kind", ["PNG", "JPEG"])
def test_half_a_picture_is_an_error_and_never_grey_filling(tmp_path, rng, kind):
    picture = Image.fromarray(rng.integers(0, 256, (64, 64), np.uint8))
    whole = tmp_path / "whole"
    picture.save(whole, kind)
    content = whole.read_bytes()
    for part in range(1, 16):
        (tmp_path / "half.png").write_bytes(content[: len(content) * part // 16])
        with pytest.raises(ReadError, match=r"^half\.png "):
            read_volume(tmp_path / "half.png")


@pytest.mark.case("C6")
def test_the_content_counts_and_not_the_name(tmp_path):
    Image.fromarray(GREY).save(tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "a.dcm")
    np.testing.assert_array_equal(_pixels(tmp_path / "a.dcm"), GREY)


def test_a_png_mask_of_a_picture(tmp_path):
    Image.fromarray(COLOUR).save(tmp_path / "picture.png")
    picture = read_volume(tmp_path / "picture.png")
    few, many = np.array([[[0, 1, 2], [2, 1, 255]]]), np.array([[[0, 1, 2], [2, 256, 40_000]]])
    for numbers, depth in ((few, np.uint8), (many, np.uint16)):
        write_labels(LabelMap(picture.geometry, numbers), tmp_path / "mask.png")
        stored = cv2.imread(str(tmp_path / "mask.png"), cv2.IMREAD_UNCHANGED)
        assert stored.dtype == depth
        np.testing.assert_array_equal(stored, numbers[0])
        again = read_labels(tmp_path / "mask.png", like=picture)
        np.testing.assert_array_equal(again.array, numbers)
        assert sorted(again.classes) == sorted(set(numbers.ravel()) - {0})


def test_a_mask_of_another_size_names_both_sizes(tmp_path):
    Image.fromarray(GREY).save(tmp_path / "mask.png")
    with pytest.raises(ReadError, match=r"1 × 5 × 4 against 1 × 2 × 3"):
        read_labels(tmp_path / "mask.png", like=Geometry.picture(5, 4))


def test_colour_is_no_label_unless_its_channels_agree(tmp_path):
    Image.fromarray(COLOUR).save(tmp_path / "a.png")
    with pytest.raises(ReadError, match=r"a\.png is a colour picture"):
        read_labels(tmp_path / "a.png")
    Image.fromarray(np.dstack([GREY] * 3)).save(tmp_path / "b.png")
    np.testing.assert_array_equal(read_labels(tmp_path / "b.png").array[0], GREY)


@pytest.mark.case("E4")
def test_png_refuses_what_it_cannot_hold(tmp_path):
    (tmp_path / "a.png").write_bytes(b"old")
    with pytest.raises(
        WriteError, match=r"^a\.png was not saved: a PNG picture holds one slice, there are 2"
    ):
        write_labels(LabelMap(Geometry((2, 3, 4))), tmp_path / "a.png")
    with pytest.raises(WriteError, match="whole numbers"):
        write_volume(Volume(np.full((1, 2, 2), -1.5, np.float32), Geometry.picture(2, 2)), tmp_path / "a.png")
    assert (tmp_path / "a.png").read_bytes() == b"old"
    with pytest.raises(WriteError, match=r"a\.jpg was not saved: its ending names no format"):
        write_labels(LabelMap(Geometry.picture(3, 4)), tmp_path / "a.jpg")


@pytest.mark.parametrize("compression", [None, "zlib", "lzw", "packbits"])
@pytest.mark.parametrize("dtype", ["uint8", "uint16", "int16", "float32", ">u2"])
def test_tiff_pages_are_slices(tmp_path, rng, dtype, compression):
    stack = (rng.random((4, 5, 6)) * 200).astype(dtype)
    tifffile.imwrite(tmp_path / "a.tif", stack, photometric="minisblack", compression=compression)
    volume = read_volume(tmp_path / "a.tif")
    np.testing.assert_array_equal(volume.voxels, stack)
    assert volume.voxels.dtype == np.dtype(dtype).newbyteorder("=")


@pytest.mark.case("E3")
def test_tiff_kinds(tmp_path):
    path = tmp_path / "a.tif"
    Image.fromarray(COLOUR).save(path)
    np.testing.assert_array_equal(_pixels(path), COLOUR)
    tifffile.imwrite(path, COLOUR.transpose(2, 0, 1), photometric="rgb", planarconfig="separate")
    np.testing.assert_array_equal(_pixels(path), COLOUR)
    tifffile.imwrite(path, GREY, photometric="miniswhite")
    np.testing.assert_array_equal(_pixels(path), 255 - GREY)
    palette = Image.fromarray(np.array([[0, 1, 2]], np.uint8), "P")
    palette.putpalette([*RED, *GREEN, *BLUE])
    palette.save(path)
    np.testing.assert_array_equal(_pixels(path)[0], [RED, GREEN, BLUE])
    np.testing.assert_array_equal(read_labels(path).array[0, 0], [0, 1, 2])
    tifffile.imwrite(path, np.zeros((2, 3, 4, 5), np.uint8), imagej=True, metadata={"axes": "ZCYX"})
    with pytest.raises(ReadError, match=r"holds 3 images, .*: 1: channel 1; 2: channel 2; 3: channel 3"):
        read_volume(path)


@pytest.mark.case("E4")
def test_tiff_labels_of_a_volume_keep_large_numbers(tmp_path):
    numbers = np.arange(24, dtype=np.uint16).reshape(2, 3, 4) * 2000
    write_labels(LabelMap(Geometry((2, 3, 4), (3, 2, 1)), numbers), tmp_path / "a.tiff")
    stored = tifffile.imread(tmp_path / "a.tiff")
    assert stored.dtype == np.uint16
    np.testing.assert_array_equal(stored, numbers)
    again = read_labels(tmp_path / "a.tiff", like=Geometry((2, 3, 4), (3, 2, 1)))
    np.testing.assert_array_equal(again.array, numbers)


@pytest.mark.case("E2")
@pytest.mark.parametrize("shape", [(1, 1), (1, 17), (17, 1), (17, 31)])
@pytest.mark.parametrize("name", ["a.png", "a.tif", "a.nii.gz", "a.nrrd"])
def test_smallest_and_odd_sizes(tmp_path, shape, name):
    numbers = (np.arange(np.prod(shape)) % 3).reshape(1, *shape)
    picture = Geometry.picture(*shape)
    write_labels(LabelMap(picture, numbers), tmp_path / name)
    again = read_labels(tmp_path / name)
    np.testing.assert_array_equal(again.array, numbers)
    assert again.geometry == picture


@pytest.mark.case("C4")
@pytest.mark.parametrize("progressive", [False, True])
def test_a_jpeg_with_an_end_mark_too_early_is_not_filled_with_grey(tmp_path, rng, progressive):
    path = tmp_path / "a.jpg"
    Image.fromarray(rng.integers(0, 256, (64, 80, 3), np.uint8)).save(path, progressive=progressive)
    content = path.read_bytes()
    assert _pixels(path).shape == (64, 80, 3)
    for part in (0.5, 0.8, 0.95):
        path.write_bytes(content[: int(len(content) * part)] + b"\xff\xd9")
        with Image.open(path) as half:
            half.load()  # the library says nothing
        with pytest.raises(ReadError, match=r"a\.jpg is cut off: part of its picture is missing"):
            read_volume(path)


@pytest.mark.case("C5")
def test_a_wrong_checksum_in_a_png_is_an_error(tmp_path):
    path = tmp_path / "a.png"
    Image.fromarray(GREY).save(path)
    content = bytearray(path.read_bytes())
    content[content.find(b"IDAT") + 14] ^= 1
    path.write_bytes(content)
    with pytest.raises(ReadError, match=r"a\.png is damaged: a checksum in it is wrong"):
        read_volume(path)


def test_pictures_of_more_pixels_than_pillow_allows_are_read(tmp_path, monkeypatch):
    monkeypatch.setattr(Image, "MAX_IMAGE_PIXELS", 2)  # twice that and Pillow refuses to open
    Image.fromarray(GREY).save(tmp_path / "a.png")
    np.testing.assert_array_equal(_pixels(tmp_path / "a.png"), GREY)

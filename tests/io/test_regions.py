"""Regions of images that are larger than the memory: the same pixels as the whole, and where they lie."""

from __future__ import annotations

import subprocess
import sys

import nibabel
import nrrd
import numpy as np
import pytest
import tifffile

from segstudio.core.region import Region
from segstudio.errors import ReadError, SegStudioError
from segstudio.io import TooLarge, limits, open_pieces, read_volume
from segstudio.io.choice import Choice

REGIONS = [Region(0, 0, 1, 1), Region(17, 5, 60, 41), Region(100, 63, 33, 34), Region(0, 96, 133, 1)]
SHAPE = (97, 133)


def _picture(rng, dtype, samples=0):
    top = 2 if dtype is bool else 250
    shape = (*SHAPE, samples) if samples else SHAPE
    return rng.integers(0, top, shape).astype(dtype)


TIFFS = {
    "rows": {},
    "strips": {"rowsperstrip": 10},
    "packed strips": {"rowsperstrip": 10, "compression": "zlib", "predictor": True},
    "tiles": {"tile": (32, 48)},
    "packed tiles": {"tile": (32, 48), "compression": "lzw"},
    "big endian": {"byteorder": ">"},
}


@pytest.mark.parametrize("how", TIFFS)
@pytest.mark.parametrize("kind", ["u1", "u2", "f4", "rgb", "planes", "five", "palette", "bits", "dark"])
def test_a_region_of_a_tiff_holds_what_the_whole_holds(tmp_path, rng, how, kind):
    options = dict(TIFFS[how], metadata=None)
    dtype = {"u2": np.uint16, "f4": np.float32, "bits": bool}.get(kind, np.uint8)
    picture = _picture(rng, dtype, {"rgb": 3, "planes": 3, "five": 5}.get(kind, 0))
    if kind == "bits" and (how == "packed strips" or "tile" in options):
        pytest.skip("predictors and this writer's tiles do not go with single bits")
    if kind == "f4" and how == "packed strips":
        options["predictor"] = 3
    if kind in ("rgb", "planes"):
        options |= {"photometric": "rgb", "planarconfig": "separate" if kind == "planes" else "contig"}
        stored = np.moveaxis(picture, -1, 0) if kind == "planes" else picture
    elif kind == "five":
        options |= {"photometric": "minisblack", "planarconfig": "contig"}
        stored = picture
    else:
        stored = picture
        if kind == "palette":
            options |= {"photometric": "palette", "colormap": rng.integers(0, 2**16, (3, 256)).astype("u2")}
        if kind == "dark":
            options |= {"photometric": "miniswhite"}
    tifffile.imwrite(tmp_path / "a.tif", stored, **options)
    number = 3 if kind == "five" else None
    whole = read_volume(tmp_path / "a.tif", number=number)
    for region in REGIONS:
        part = read_volume(tmp_path / "a.tif", number=number, region=region)
        inside = region.within(whole.shape)
        np.testing.assert_array_equal(part.voxels, whole.voxels[inside.slices])
        assert part.voxels.dtype == whole.voxels.dtype
        assert part.geometry.origin_mm == (region.x, region.y, 0)  # in pixels: a picture has no mm
        assert "region of an image of 133 × 97 × 1" in part.warnings[-1]


@pytest.mark.parametrize("colour", [False, True])
def test_jpeg_tiles_are_unpacked_in_a_process_of_their_own(tmp_path, rng, colour):
    picture = _picture(rng, np.uint8, 3 if colour else 0)
    tifffile.imwrite(tmp_path / "a.tif", picture, tile=(32, 48), compression="jpeg", metadata=None)
    whole = read_volume(tmp_path / "a.tif").voxels
    region = REGIONS[1]
    part = read_volume(tmp_path / "a.tif", region=region)
    np.testing.assert_array_equal(part.voxels, whole[region.within(whole.shape[:3]).slices])


def test_slices_and_sizes_of_an_ome_stack(tmp_path, rng):
    stack = rng.integers(0, 2**16, (5, 3, *SHAPE)).astype(np.uint16)  # z, c, y, x
    about = {"axes": "ZCYX", "PhysicalSizeX": 0.5, "PhysicalSizeY": 0.25, "PhysicalSizeZ": 2.0}
    tifffile.imwrite(tmp_path / "a.ome.tif", stack, metadata=about, tile=(32, 32))
    region = Region(10, 20, 30, 40, 1, 3)
    part = read_volume(tmp_path / "a.ome.tif", number=2, region=region)
    np.testing.assert_array_equal(part.voxels, stack[1:4, 2, 20:60, 10:40])
    np.testing.assert_allclose(part.geometry.origin_mm, (10 * 0.0005, 20 * 0.00025, 0.002), atol=1e-12)
    colours = read_volume(tmp_path / "a.ome.tif", channel="all", region=region)
    np.testing.assert_array_equal(colours.voxels, np.moveaxis(stack[1:4, :, 20:60, 10:40], 1, -1))


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz"])
@pytest.mark.parametrize("scaled", [False, True])
def test_a_region_of_a_nifti_keeps_its_place(tmp_path, rng, name, scaled):
    volumes = rng.integers(-500, 500, (2, 6, 40, 50)).astype(np.int16)
    affine = np.array([[-0.8, 0.1, 0, 30.0], [0, -0.7, 0, -20], [0, 0.2, 2.5, 7], [0, 0, 0, 1]])
    image = nibabel.Nifti1Image(volumes.transpose(), affine)
    if scaled:
        image.header.set_slope_inter(0.5, -3)
    nibabel.save(image, tmp_path / name)
    whole = read_volume(tmp_path / name, number=1)
    region = Region(7, 11, 20, 15, 2, 3)
    part = read_volume(tmp_path / name, number=1, region=region)
    np.testing.assert_array_equal(part.voxels, whole.voxels[2:5, 11:26, 7:27])
    np.testing.assert_allclose(
        part.geometry.to_world((0, 0, 0)), whole.geometry.to_world((2, 11, 7)), atol=1e-9
    )
    np.testing.assert_allclose(
        part.geometry.to_world((2, 14, 19)), whole.geometry.to_world((4, 25, 26)), atol=1e-9
    )
    # another library agrees on where the first voxel of the region lies
    there = nibabel.load(tmp_path / name).affine @ (7, 11, 2, 1)
    np.testing.assert_allclose(part.geometry.origin_mm, there[:3] * (-1, -1, 1), atol=1e-5)


@pytest.mark.parametrize("encoding", ["raw", "gzip"])
def test_a_region_of_a_nrrd(tmp_path, rng, encoding):
    colours = rng.integers(0, 256, (4, 30, 40, 3)).astype(np.uint8)
    header = {"kinds": ["RGB-color", "domain", "domain", "domain"], "encoding": encoding}
    nrrd.write(str(tmp_path / "a.nrrd"), colours, header, index_order="C")
    part = read_volume(tmp_path / "a.nrrd", region=Region(3, 4, 10, 9, 1, 2))
    np.testing.assert_array_equal(part.voxels, colours[1:3, 4:13, 3:13])


def test_a_damaged_or_cut_off_tile_is_no_tissue(tmp_path, rng):
    picture = _picture(rng, np.uint8)
    path = tmp_path / "a.tif"
    tifffile.imwrite(path, picture, tile=(32, 48), compression="zlib", metadata=None)
    with tifffile.TiffFile(path) as file:
        start = file.pages.first.dataoffsets[3]
    content = bytearray(path.read_bytes())
    content[start : start + 12] = b"\xff" * 12
    path.write_bytes(content)
    read_volume(path, region=Region(0, 0, 48, 32))  # the first tile is whole
    with pytest.raises(ReadError, match="damaged"):
        read_volume(path, region=Region(0, 32, 48, 32))
    gz = tmp_path / "a.nii.gz"
    nibabel.save(nibabel.Nifti1Image(rng.integers(0, 99, (20, 20, 20)).astype("i2"), np.eye(4)), gz)
    gz.write_bytes(gz.read_bytes()[:-40])
    with pytest.raises(ReadError, match="damaged or cut off"):
        read_volume(gz, region=Region(0, 0, 5, 5, 0, 1))


@pytest.mark.parametrize("text", ["", "1,2,3", "1,2,0,4", "-1,2,3,4", "1,2,3,4,5", "a,b,c,d", "1.5,2,3,4"])
def test_a_text_that_is_no_region(text):
    with pytest.raises(SegStudioError):
        Region.parse(text)


def test_a_region_outside_the_image_is_refused(tmp_path, rng):
    tifffile.imwrite(tmp_path / "a.tif", _picture(rng, np.uint8))
    with pytest.raises(SegStudioError, match="does not lie within the image of 133 × 97 × 1"):
        read_volume(tmp_path / "a.tif", region=Region(100, 0, 34, 1))


def test_names_tell_the_region():
    for choice in (Choice(region=Region(1, 2, 3, 4)), Choice(2, "grey", Region(1, 2, 3, 4, 5, 6))):
        assert Choice.said_by(choice.ending) == choice


def test_what_does_not_fit_is_refused_with_the_way_out(tmp_path, rng, monkeypatch):
    tifffile.imwrite(tmp_path / "a.tif", _picture(rng, np.uint8))
    monkeypatch.setattr(limits, "free_memory", lambda: 50_000)
    with pytest.raises(TooLarge, match="fit into the free memory") as caught:
        read_volume(tmp_path / "a.tif")
    assert "--region" in caught.value.hint
    assert caught.value.shape == (1, 97, 133)
    assert read_volume(tmp_path / "a.tif", region=Region(0, 0, 20, 20)).shape == (1, 20, 20)


@pytest.mark.parametrize("levels", [0, 2])
def test_an_overview_is_the_mean_of_the_pixels(tmp_path, levels):
    rows, columns = np.mgrid[:640, :960]
    picture = ((rows // 64) * 10 + (columns // 96) * 5).astype(np.uint8)
    with tifffile.TiffWriter(tmp_path / "a.tif") as file:
        file.write(picture, tile=(64, 64), subifds=levels, metadata={"axes": "YX"})
        for level in range(levels):
            file.write(picture[:: 2 ** (level + 1), :: 2 ** (level + 1)], tile=(64, 64), subfiletype=1)
    small = open_pieces(tmp_path / "a.tif").overview(0, 120)
    assert small.shape == (1, 80, 120)
    expected = picture.reshape(80, 8, 120, 8).mean(axis=(1, 3))
    np.testing.assert_allclose(small.voxels[0], expected, atol=0.51)


def _write_large(path, width, height, rng):
    """A picture of tiles, all but a few the same, that takes far more memory than the reader may."""
    import zlib

    tile = rng.integers(0, 255, (64, 64)).astype(np.uint8).repeat(8, 0).repeat(8, 1)  # packs well
    packed = zlib.compress(tile.tobytes(), 1)
    count = -(-width // 512) * -(-height // 512)
    tifffile.imwrite(
        path,
        iter([packed] * count),
        shape=(height, width),
        dtype=np.uint8,
        tile=(512, 512),
        compression="zlib",
        bigtiff=True,
        metadata=None,
    )
    return tile


def test_a_region_of_a_picture_of_1200_million_pixels_takes_little_memory(tmp_path, rng):
    tile = _write_large(tmp_path / "large.tif", 40_000, 30_000, rng)
    code = f"""
import resource, sys
import tifffile, imagecodecs, numpy as np
from segstudio.core.region import Region
from segstudio.io import open_pieces, read_volume
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
part = read_volume({str(tmp_path / "large.tif")!r}, region=Region(39_000, 29_000, 1_000, 1_000))
print(part.voxels[0, 0, 0], (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - base) // 1024)
"""
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    value, more_mb = (int(word) for word in child.stdout.split())
    assert value == tile[29_000 % 512, 39_000 % 512]
    assert more_mb < 100, f"a megabyte of pixels took {more_mb} MB"


def test_labels_of_the_whole_are_taken_where_the_region_lies(tmp_path, rng):
    from segstudio.services.jobs import run_now
    from segstudio.services.tasks import OpenTask

    labels = rng.integers(0, 3, SHAPE).astype(np.uint8)
    tifffile.imwrite(tmp_path / "a.tif", _picture(rng, np.uint8))
    tifffile.imwrite(tmp_path / "labels.tif", labels, tile=(32, 32))
    tifffile.imwrite(tmp_path / "part.tif", labels[5:46, 17:77])
    for name in ("labels.tif", "part.tif"):
        opened = run_now(OpenTask(tmp_path / "a.tif", tmp_path / name, region=REGIONS[1]))
        np.testing.assert_array_equal(opened.labels.array[0], labels[5:46, 17:77])
        assert set(opened.labels.classes) == {1, 2}

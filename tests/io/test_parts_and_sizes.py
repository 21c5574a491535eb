"""Files of several images, physical sizes of microscopes, and headers whose places are damaged."""

from __future__ import annotations

import nibabel
import nrrd
import numpy as np
import pytest
import tifffile

from segstudio.core.labels import LabelClass
from segstudio.errors import ReadError
from segstudio.io import SeveralParts, read_labels, read_volume

FOUR = np.arange(2 * 2 * 3 * 4, dtype=np.int16).reshape(2, 2, 3, 4)  # two volumes of (2, 3, 4)
AFFINE = np.diag([-1.0, -2.0, 3.0, 1.0])


def _texts(path) -> list[str]:
    with pytest.raises(SeveralParts) as caught:
        read_volume(path)
    assert caught.value.path == path
    assert [part.index for part in caught.value.parts] == list(range(len(caught.value.parts)))
    return [part.text for part in caught.value.parts]


@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz"])
def test_time_points_and_components_of_a_nifti(tmp_path, name):
    five = np.stack([FOUR, FOUR + 100, FOUR + 200])  # components are the slowest axis of the file
    image = nibabel.Nifti1Image(five.transpose(), AFFINE)
    image.header.set_intent("vector")
    nibabel.save(image, tmp_path / name)
    texts = _texts(tmp_path / name)
    assert texts[:3] == ["component 1, time 1", "component 1, time 2", "component 2, time 1"]
    for number in range(6):
        volume = read_volume(tmp_path / name, number=number)
        np.testing.assert_array_equal(volume.voxels, five.reshape(6, 2, 3, 4)[number])
        assert volume.name == f"a-{number + 1}"
    with pytest.raises(ReadError, match="holds 6 images; there is no number 7"):
        read_volume(tmp_path / name, number=6)


def test_a_file_with_one_image_has_no_second(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", FOUR[0, 0])
    assert read_volume(tmp_path / "a.tif", number=0).shape == (1, 3, 4)
    with pytest.raises(ReadError, match="holds one image; there is no number 2"):
        read_volume(tmp_path / "a.tif", number=1)


@pytest.mark.parametrize("encoding", ["raw", "gzip", "ascii"])
@pytest.mark.parametrize("first", [True, False], ids=["fastest", "slowest"])
def test_vectors_and_times_of_a_nrrd(tmp_path, encoding, first):
    kinds = ["vector", "domain", "domain", "domain"] if first else ["domain", "domain", "domain", "time"]
    stored = np.moveaxis(FOUR, 0, -1) if first else FOUR
    header = {"encoding": encoding, "kinds": kinds}
    nrrd.write(str(tmp_path / "a.nrrd"), np.ascontiguousarray(stored), header, index_order="C")
    word = "component" if first else "time"
    assert _texts(tmp_path / "a.nrrd") == [f"{word} 1", f"{word} 2"]
    for number in range(2):
        np.testing.assert_array_equal(read_volume(tmp_path / "a.nrrd", number=number).voxels, FOUR[number])


def test_a_colour_volume_is_one_image_wherever_its_colours_lie(tmp_path, rng):
    colours = rng.integers(0, 256, (2, 3, 4, 3)).astype(np.uint8)
    for kinds, stored in (
        (["RGB-color", "domain", "domain", "domain"], colours),
        (["domain", "domain", "domain", "RGB-color"], np.ascontiguousarray(np.moveaxis(colours, -1, 0))),
    ):
        nrrd.write(str(tmp_path / "a.nrrd"), stored, {"kinds": kinds}, index_order="C")
        np.testing.assert_array_equal(read_volume(tmp_path / "a.nrrd").voxels, colours)


def test_each_layer_of_a_segmentation_has_its_own_segments(tmp_path):
    layers = np.zeros((2, 3, 4, 2), np.uint8)
    layers[0, 0, :2] = [[1, 0], [1, 1]]  # the second voxel belongs to both
    header = {"kinds": ["list", "domain", "domain", "domain"]}
    for i, name in enumerate(("liver", "tumour")):
        header |= {f"Segment{i}_Name": name, f"Segment{i}_LabelValue": "1", f"Segment{i}_Layer": str(i)}
        header |= {f"Segment{i}_Color": "1 0 0"}
    nrrd.write(str(tmp_path / "a.seg.nrrd"), layers, header, index_order="C")
    assert _texts(tmp_path / "a.seg.nrrd") == ["layer 1", "layer 2"]
    for number, name in enumerate(("liver", "tumour")):
        labels = read_labels(tmp_path / "a.seg.nrrd", number=number)
        np.testing.assert_array_equal(labels.array, layers[..., number])
        assert labels.classes[1] == LabelClass(1, name, (255, 0, 0))


def test_an_ome_tiff_tells_its_channels_and_sizes(tmp_path):
    stack = np.arange(2 * 3 * 2 * 4 * 5, dtype=np.uint16).reshape(2, 3, 2, 4, 5)
    metadata = {"axes": "TZCYX", "Channel": {"Name": ["DAPI", "GFP"]}}
    metadata |= {"PhysicalSizeX": 0.25, "PhysicalSizeXUnit": "µm", "PhysicalSizeY": 500.0}
    metadata |= {"PhysicalSizeYUnit": "nm", "PhysicalSizeZ": 2.0, "PhysicalSizeZUnit": "µm"}
    path = tmp_path / "a.ome.tif"
    tifffile.imwrite(path, stack, photometric="minisblack", ome=True, metadata=metadata)
    assert _texts(path)[:2] == ["time 1, channel 1 (DAPI)", "time 1, channel 2 (GFP)"]
    volume = read_volume(path, number=3)  # time 2, channel 2
    np.testing.assert_array_equal(volume.voxels, stack[1, :, 1])
    np.testing.assert_allclose(volume.geometry.spacing_mm, (0.002, 0.0005, 0.00025))
    assert not volume.geometry.oriented
    assert not read_labels(path, number=0).geometry.calibrated  # a mask takes over its image's size


def test_missing_pages_of_an_ome_tiff_are_not_zeros(tmp_path):
    stack = np.ones((3, 4, 5), np.uint8)
    path = tmp_path / "a.ome.tif"
    tifffile.imwrite(path, stack, photometric="minisblack", ome=True, metadata={"axes": "ZYX"})
    content = path.read_bytes()
    assert b'SizeZ="3"' in content
    path.write_bytes(content.replace(b'SizeZ="3"', b'SizeZ="4"'))
    with pytest.raises(ReadError, match="lacks pages that it tells of"):
        read_volume(path)


@pytest.mark.parametrize(
    ("unit", "spacing"),
    [("um", (0.0025, 0.0005, 0.00025)), ("\\u00B5m", (0.0025, 0.0005, 0.00025)), ("mm", (2.5, 0.5, 0.25))],
)
def test_imagej_tells_a_spacing(tmp_path, unit, spacing):
    stack = np.zeros((3, 4, 5), np.uint16)
    metadata = {"axes": "ZYX", "spacing": 2.5, "unit": unit}
    tifffile.imwrite(tmp_path / "a.tif", stack, imagej=True, resolution=(4, 2), metadata=metadata)
    np.testing.assert_allclose(read_volume(tmp_path / "a.tif").geometry.spacing_mm, spacing)


@pytest.mark.case("G5")
def test_a_printers_resolution_is_no_size(tmp_path):
    tifffile.imwrite(tmp_path / "a.tif", FOUR[0, 0], resolution=(72, 72), resolutionunit="INCH")
    assert not read_volume(tmp_path / "a.tif").geometry.calibrated


def test_a_damaged_form_gives_way_to_the_other_and_says_so(tmp_path):
    image = nibabel.Nifti1Image(FOUR[0].transpose(), AFFINE)
    image.set_sform(AFFINE, 1)
    image.set_qform(AFFINE, 1)
    for change, sentence, spacing in (
        ({"srow_x": 0}, "The position in the file (sform) is damaged; the qform is used.", (3, 2, 1)),
        ({"pixdim": np.nan}, "so its qform cannot be used; the sform is used.", (3, 2, 1)),
        ({"srow_x": np.nan, "quatern_b": 5}, "lengths are in pixels", None),
    ):
        damaged = bytearray(image.to_bytes())
        header = np.frombuffer(damaged, image.header.template_dtype, 1)
        for field, value in change.items():
            header[field] = value
        (tmp_path / "a.nii").write_bytes(damaged)
        volume = read_volume(tmp_path / "a.nii")
        assert sentence in " ".join(volume.warnings)
        assert volume.geometry.calibrated == (spacing is not None)
        if spacing:
            assert volume.geometry.spacing_mm == spacing


@pytest.mark.case("G5")
def test_two_sizes_and_unlikely_sizes_are_said(tmp_path):
    image = nibabel.Nifti1Image(FOUR[0].transpose(), AFFINE)
    image.set_sform(AFFINE, 1)
    image.set_qform(None, 0)
    image.header["pixdim"][1:4] = 1.0, 2.0, 4.0
    (tmp_path / "a.nii").write_bytes(image.to_bytes())
    assert (
        "two voxel sizes, 1 × 2 × 4 and by its sform 1 × 2 × 3 mm"
        in read_volume(tmp_path / "a.nii").warnings[0]
    )
    nibabel.save(nibabel.Nifti1Image(FOUR[0].transpose(), AFFINE * 1e-6), tmp_path / "b.nii")
    assert "which is unlikely" in read_volume(tmp_path / "b.nii").warnings[-1]


def test_bytes_behind_the_voxels_are_said(tmp_path):
    nibabel.save(nibabel.Nifti1Image(FOUR[0].transpose(), AFFINE), tmp_path / "a.nii")
    with open(tmp_path / "a.nii", "ab") as stream:
        stream.write(b"12345")
    assert "5 bytes more than its header tells" in read_volume(tmp_path / "a.nii").warnings[-1]


def test_a_header_beside_its_img_file_says_what_to_do(tmp_path):
    nibabel.save(nibabel.Nifti1Pair(FOUR[0].transpose(), AFFINE), tmp_path / "a.hdr")
    with pytest.raises(ReadError, match=r"voxels lie in an \.img file") as caught:
        read_volume(tmp_path / "a.hdr")
    assert "one .nii" in caught.value.hint

"""Every voxel keeps its place in the patient, checked with readers and writers that are not ours."""

from __future__ import annotations

import itertools
import tempfile
from pathlib import Path

import nibabel
import numpy as np
import pytest
import SimpleITK
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, WriteError
from segstudio.io import read_labels, read_volume, write_labels, write_volume

FLIP = np.diag([-1.0, -1.0, 1.0, 1.0])  # LPS to RAS and back
SHAPE = (3, 4, 5)
# the 48 ways in which array axes can run along world axes
ORIENTATIONS = [
    np.eye(3)[list(order)] * np.array(signs)
    for order in itertools.permutations(range(3))
    for signs in itertools.product((1, -1), repeat=3)
]


@st.composite
def geometries(draw) -> Geometry:
    turn = Rotation.from_euler("xyz", draw(st.tuples(*[st.floats(-40, 40)] * 3)), degrees=True).as_matrix()
    direction = turn @ draw(st.sampled_from(ORIENTATIONS))
    spacing = draw(st.tuples(*[st.floats(0.2, 8)] * 3))
    origin = draw(st.tuples(*[st.floats(-300, 300)] * 3))
    return Geometry(SHAPE, spacing, origin, tuple(map(tuple, direction.tolist())))


def _corners() -> np.ndarray:
    return np.array(list(itertools.product(*[(0, n - 1) for n in SHAPE])), float)


def _itk_points(image: SimpleITK.Image) -> np.ndarray:
    indices = _corners()[:, ::-1]
    return np.array([image.TransformContinuousIndexToPhysicalPoint(tuple(i)) for i in indices])


@pytest.mark.case("G1")
@given(geometries(), st.sampled_from(["a.nii.gz", "a.nii", "a.nrrd"]))
@settings(max_examples=60, deadline=None)
def test_written_labels_lie_where_others_read_them(geometry, name):
    numbers = np.arange(60, dtype=np.uint16).reshape(SHAPE) * 700  # up to 41,300: does not fit into 8 bits
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        write_labels(LabelMap(geometry, numbers), path)
        itk = SimpleITK.ReadImage(str(path))
        np.testing.assert_array_equal(SimpleITK.GetArrayFromImage(itk), numbers)
        np.testing.assert_allclose(_itk_points(itk), geometry.to_world(_corners()), atol=2e-3)
        if "nii" in name:
            image = nibabel.load(path)
            np.testing.assert_array_equal(np.asanyarray(image.dataobj).T, numbers)
            np.testing.assert_allclose(image.affine, FLIP @ geometry.affine_lps, atol=1e-4)
            assert image.get_data_dtype() == np.uint16
        again = read_labels(path, like=geometry)
    np.testing.assert_array_equal(again.array, numbers)
    assert again.geometry == geometry


@pytest.mark.case("G1", "G2")
@given(geometries(), st.sampled_from(["a.nii.gz", "a.nrrd"]))
@settings(max_examples=40, deadline=None)
def test_images_of_simpleitk_are_read_where_they_lie(geometry, name):
    voxels = np.arange(60, dtype=np.int16).reshape(SHAPE) - 30
    itk = SimpleITK.GetImageFromArray(voxels)
    itk.SetSpacing(geometry.spacing_mm[::-1])
    itk.SetOrigin(geometry.origin_mm)
    itk.SetDirection(np.asarray(geometry.direction)[:, ::-1].ravel().tolist())
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder, name)
        SimpleITK.WriteImage(itk, str(path))
        volume = read_volume(path)
    np.testing.assert_array_equal(volume.voxels, voxels)
    np.testing.assert_allclose(volume.geometry.to_world(_corners()), _itk_points(itk), atol=2e-3)


@pytest.mark.case("G2")
@given(geometries(), st.sampled_from(["sform", "qform"]))
@settings(max_examples=40, deadline=None)
def test_images_of_nibabel_are_read_where_they_lie(geometry, form):
    voxels = np.arange(60, dtype=np.float32).reshape(SHAPE)
    image = nibabel.Nifti1Image(voxels.T, None)
    affine = FLIP @ geometry.affine_lps
    image.set_sform(affine if form == "sform" else None, code=1 if form == "sform" else 0)
    image.set_qform(affine if form == "qform" else None, code=1 if form == "qform" else 0)
    with tempfile.TemporaryDirectory() as folder:
        nibabel.save(image, Path(folder, "a.nii"))
        stored = nibabel.load(Path(folder, "a.nii")).affine  # a qform keeps angles of 0.03° only
        volume = read_volume(Path(folder, "a.nii"))
    np.testing.assert_array_equal(volume.voxels, voxels)
    np.testing.assert_allclose(FLIP @ volume.geometry.affine_lps, stored, atol=1e-5)


@pytest.mark.case("G1")
def test_a_left_anterior_superior_cube_stays_left_anterior_superior(tmp_path):
    # LPS: left is +x, anterior is -y, superior is +z. Voxels of 3 × 2 × 1 mm, so that swapped axes fail.
    geometry = Geometry((10, 20, 40), (3.0, 2.0, 1.0), (-20.0, -20.0, -15.0))
    numbers = np.zeros(geometry.shape, np.uint16)
    numbers[8:, :5, 30:] = 1
    for name in ("a.nii.gz", "a.nrrd"):
        write_labels(LabelMap(geometry, numbers), tmp_path / name)
        itk = SimpleITK.ReadImage(str(tmp_path / name))
        inside = np.argwhere(SimpleITK.GetArrayFromImage(itk) == 1)
        centre = itk.TransformContinuousIndexToPhysicalPoint(tuple(inside.mean(axis=0)[::-1].tolist()))
        # x: -20 + 34.5 = 14.5; y: -20 + 2·2 = -16; z: -15 + 3·8.5 = 10.5
        np.testing.assert_allclose(centre, (14.5, -16.0, 10.5), atol=1e-4)
    ras = nibabel.load(tmp_path / "a.nii.gz")
    inside = np.argwhere(np.asanyarray(ras.dataobj) == 1).mean(axis=0)
    np.testing.assert_allclose(
        nibabel.affines.apply_affine(ras.affine, inside), (-14.5, 16.0, 10.5), atol=1e-4
    )


def test_a_skewed_grid_is_kept_whole(tmp_path):
    tilt = np.radians(18.5)
    direction = ((0, 0, 1), (0, np.cos(tilt), 0), (1, -np.sin(tilt), 0))
    geometry = Geometry(SHAPE, (4.0, 0.5, 0.5), (1, 2, 3), direction)
    labels = LabelMap(geometry, np.arange(60).reshape(SHAPE))
    for name in ("a.nii.gz", "a.nrrd"):
        write_labels(labels, tmp_path / name)
        assert read_labels(tmp_path / name, like=geometry).geometry == geometry
    image = nibabel.load(tmp_path / "a.nii.gz")
    np.testing.assert_allclose(image.affine, FLIP @ geometry.affine_lps, atol=1e-5)
    assert int(image.header["qform_code"]) == 0  # a qform would straighten the grid
    assert int(image.header["sform_code"]) == 2
    itk = SimpleITK.ReadImage(str(tmp_path / "a.nrrd"))
    np.testing.assert_allclose(_itk_points(itk), geometry.to_world(_corners()), atol=1e-6)


@pytest.mark.case("G4")
@pytest.mark.parametrize("change", ["flip", "shift", "spacing", "transpose"])
def test_labels_on_another_grid_are_refused_with_both_numbers(tmp_path, change):
    geometry = Geometry((3, 4, 4), (3.0, 2.0, 1.0))
    other = {
        "flip": Geometry((3, 4, 4), (3.0, 2.0, 1.0), direction=((0, 0, -1), (0, 1, 0), (1, 0, 0))),
        "shift": Geometry((3, 4, 4), (3.0, 2.0, 1.0), (0.0, 0.0, 0.5)),
        "spacing": Geometry((3, 4, 4), (3.0, 2.0, 1.1)),
        "transpose": Geometry((4, 3, 4), (3.0, 2.0, 1.0)),
    }[change]
    path = tmp_path / "m.nii.gz"
    write_labels(LabelMap(other), path)
    with pytest.raises(ReadError, match=r"m\.nii\.gz does not fit the image: .*(mm apart|against)"):
        read_labels(path, like=geometry)


@pytest.mark.case("E3")
@pytest.mark.parametrize("dtype", ["uint8", "int16", "uint16", "int32", "float32"])
@pytest.mark.parametrize("name", ["a.nii.gz", "a.nrrd", "a.tif"])
def test_images_keep_their_values_and_type(tmp_path, rng, dtype, name):
    voxels = (rng.normal(size=SHAPE) * 90 + 120).astype(dtype)
    write_volume(Volume(voxels, Geometry(SHAPE, (3, 2, 1))), tmp_path / name)
    again = read_volume(tmp_path / name)
    assert again.voxels.dtype == dtype
    np.testing.assert_array_equal(again.voxels, voxels)


def test_colours_of_16_bits_are_not_cut_down(tmp_path, rng):
    voxels = rng.integers(0, 65_536, (*SHAPE, 3)).astype(np.uint16)
    volume = Volume(voxels, Geometry(SHAPE, (3, 2, 1)))
    with pytest.raises(WriteError, match=r"^\S*\.nii\.gz was not saved: .* 8 bits only"):
        write_volume(volume, tmp_path / "a.nii.gz")
    for name in ("a.nrrd", "a.tif"):
        write_volume(volume, tmp_path / name)
        np.testing.assert_array_equal(read_volume(tmp_path / name).voxels, voxels)


@pytest.mark.parametrize("name", ["a.nii.gz", "a.nrrd", "a.tif"])
def test_colour_volumes_keep_colour_and_place(tmp_path, rng, name):
    voxels = rng.integers(0, 256, (*SHAPE, 3)).astype(np.uint8)
    geometry = Geometry(SHAPE, (3, 2, 1), (5, 6, 7))
    write_volume(Volume(voxels, geometry), tmp_path / name)
    again = read_volume(tmp_path / name)
    np.testing.assert_array_equal(again.voxels, voxels)
    if name != "a.tif":
        assert not geometry.difference(again.geometry)
        itk = SimpleITK.ReadImage(str(tmp_path / name))
        np.testing.assert_array_equal(SimpleITK.GetArrayFromImage(itk), voxels)

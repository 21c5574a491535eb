"""The cube is on the left: an asymmetric phantom through every reader and writer, in every orientation.

The phantom is drawn in the patient's space: a cube left, anterior and superior of the middle, and a ball
to the right and posterior of it. What a reader gives is brought back into that space, where it must lie.
"""

from __future__ import annotations

import itertools
import tempfile
from collections.abc import Callable
from pathlib import Path

import nibabel
import nrrd
import numpy as np
import pytest
import SimpleITK
import tifffile
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.spatial.transform import Rotation

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import read_labels, read_volume, write_labels, write_volume

SHAPE = (12, 16, 22)
SPACING = (3.0, 2.0, 1.5)
CUBE_MM = (8.0, -8.0, 9.0)  # LPS: +x is left, -y anterior, +z superior
BALL_MM = (-9.0, 9.0, -2.0)
CUBE, BALL = 1, 2
# the 48 ways in which array axes can run along the world's, a third of a half of them mirrored
ORIENTATIONS = [
    np.eye(3)[list(order)] * np.array(signs)
    for order in itertools.permutations(range(3))
    for signs in itertools.product((1, -1), repeat=3)
]
Points = tuple[np.ndarray, np.ndarray]


def _geometry(direction: np.ndarray, spacing=SPACING) -> Geometry:
    """A grid whose middle lies in the middle of the world."""
    columns = direction * np.asarray(spacing)
    origin = -columns @ ((np.asarray(SHAPE) - 1) / 2)
    return Geometry(SHAPE, spacing, tuple(origin), tuple(map(tuple, direction.tolist())))


def _phantom(geometry: Geometry) -> np.ndarray:
    world = geometry.to_world(np.stack(np.indices(SHAPE), axis=-1))
    voxels = np.zeros(SHAPE, np.uint8)
    voxels[(np.abs(world - CUBE_MM) <= 5).all(axis=-1)] = CUBE
    voxels[np.linalg.norm(world - BALL_MM, axis=-1) <= 6] = BALL
    return voxels


def _centres(voxels: np.ndarray, affine_lps: np.ndarray) -> Points:
    """World positions of the middle of cube and ball; voxels (z, y, x)."""
    return tuple(
        affine_lps[:3, :3] @ np.argwhere(voxels == label).mean(axis=0)[::-1] + affine_lps[:3, 3]
        for label in (CUBE, BALL)
    )


def _check(found: Points, geometry: Geometry, voxels: np.ndarray, near_mm: float = 2e-3) -> None:
    cube, ball = found
    assert cube[0] > 3, "the cube is not on the left"
    assert cube[1] < -3, "the cube is not in front"
    assert cube[2] > 3, "the cube is not above"
    assert ball[0] < -3, "the ball is not on the right"
    assert ball[1] > 3, "the ball is not behind"
    np.testing.assert_allclose(found, _centres(voxels, geometry.affine_lps), atol=near_mm)


# Readers: file → middles of cube and ball


def _by_segstudio(path: Path) -> Points:
    volume = read_volume(path)
    assert volume.geometry.oriented
    return _centres(volume.voxels, volume.geometry.affine_lps)


def _by_segstudio_as_labels(path: Path) -> Points:
    labels = read_labels(path)
    return _centres(labels.array, labels.geometry.affine_lps)


def _by_nibabel(path: Path) -> Points:
    image = nibabel.load(path)
    return _centres(np.asanyarray(image.dataobj).T, np.diag([-1.0, -1, 1, 1]) @ image.affine)


def _by_simpleitk(path: Path) -> Points:
    image = SimpleITK.ReadImage(str(path))
    voxels = SimpleITK.GetArrayFromImage(image)
    return tuple(
        np.array(
            image.TransformContinuousIndexToPhysicalPoint(
                tuple(np.argwhere(voxels == label).mean(axis=0)[::-1].tolist())
            )
        )
        for label in (CUBE, BALL)
    )


# Writers: voxels and grid → file


def _labels_of_segstudio(path: Path, voxels: np.ndarray, geometry: Geometry) -> None:
    write_labels(LabelMap(geometry, voxels), path)


def _image_of_segstudio(path: Path, voxels: np.ndarray, geometry: Geometry) -> None:
    write_volume(Volume(voxels, geometry), path)


def _sform_of_nibabel(path: Path, voxels: np.ndarray, geometry: Geometry) -> None:
    image = nibabel.Nifti1Image(voxels.T, np.diag([-1.0, -1, 1, 1]) @ geometry.affine_lps)
    image.set_sform(image.affine, 1)
    image.set_qform(None, 0)
    nibabel.save(image, path)


def _qform_of_nibabel(path: Path, voxels: np.ndarray, geometry: Geometry) -> None:
    image = nibabel.Nifti1Image(voxels.T, np.diag([-1.0, -1, 1, 1]) @ geometry.affine_lps)
    image.set_sform(None, 0)
    image.set_qform(image.header.get_base_affine(), 0)
    image.set_qform(np.diag([-1.0, -1, 1, 1]) @ geometry.affine_lps, 1)
    nibabel.save(image, path)


def _image_of_simpleitk(path: Path, voxels: np.ndarray, geometry: Geometry) -> None:
    image = SimpleITK.GetImageFromArray(voxels)
    image.SetSpacing(geometry.spacing_mm[::-1])
    image.SetOrigin(geometry.origin_mm)
    image.SetDirection(np.asarray(geometry.direction)[:, ::-1].ravel().tolist())
    SimpleITK.WriteImage(image, str(path))


def _nrrd_in_ras(path: Path, voxels: np.ndarray, geometry: Geometry) -> None:
    """As programs of the RAS world write it, and with an axis for time that there is one of."""
    affine = np.diag([-1.0, -1, 1, 1]) @ geometry.affine_lps
    header = {
        "space": "right-anterior-superior",
        "space directions": np.vstack([affine[:3, :3].T, [np.nan] * 3]),
        "space origin": affine[:3, 3],
        "kinds": ["domain", "domain", "domain", "time"],
        "encoding": "raw",
    }
    nrrd.write(str(path), voxels[None], header, index_order="C")


Writer = Callable[[Path, np.ndarray, Geometry], None]
Reader = Callable[[Path], Points]
OURS = (_by_segstudio, _by_segstudio_as_labels)
PAIRS: tuple[tuple[str, Writer, tuple[Reader, ...]], ...] = (
    ("a.nii.gz", _labels_of_segstudio, (*OURS, _by_nibabel, _by_simpleitk)),
    ("a.nii", _image_of_segstudio, (*OURS, _by_nibabel, _by_simpleitk)),
    ("a.seg.nrrd", _labels_of_segstudio, (*OURS, _by_simpleitk)),
    ("a.nrrd", _image_of_segstudio, (*OURS, _by_simpleitk)),
    ("a.nii", _sform_of_nibabel, (_by_segstudio,)),
    ("a.nii", _qform_of_nibabel, (_by_segstudio,)),
    ("a.nii", _image_of_simpleitk, (_by_segstudio,)),
    ("a.nrrd", _image_of_simpleitk, (_by_segstudio,)),
    ("a.nhdr", _image_of_simpleitk, (_by_segstudio,)),
    ("a.nrrd", _nrrd_in_ras, (_by_segstudio,)),
)


def _through(
    folder: Path, geometry: Geometry, name: str, writer: Writer, readers: tuple[Reader, ...]
) -> None:
    voxels = _phantom(geometry)
    writer(folder / name, voxels, geometry)
    # A qform keeps three parts of a quaternion as float32; near half a turn the fourth, their rest, is
    # only good to about 3e-4, which are hundredths of a mm here.
    near_mm = 2e-2 if writer is _qform_of_nibabel else 2e-3
    for reader in readers:
        _check(reader(folder / name), geometry, voxels, near_mm)


@pytest.mark.case("G1", "G9")
@pytest.mark.parametrize(("name", "writer", "readers"), PAIRS)
def test_the_cube_is_on_the_left_in_all_48_orientations(tmp_path, name, writer, readers):
    for number, direction in enumerate(ORIENTATIONS):
        folder = tmp_path / str(number)
        folder.mkdir()
        _through(folder, _geometry(direction), name, writer, readers)


@pytest.mark.case("G1", "G9")
@given(
    st.tuples(*[st.floats(-40, 40)] * 3),
    st.sampled_from(ORIENTATIONS),
    st.tuples(*[st.floats(1.4, 3.0)] * 3),
    st.sampled_from(PAIRS),
)
@settings(max_examples=40, deadline=None)
def test_the_cube_is_on_the_left_on_oblique_grids(angles, direction, spacing, pair):
    turn = Rotation.from_euler("xyz", angles, degrees=True).as_matrix()
    shortest = 46 / (np.asarray(SHAPE) - 1)  # the grid must hold both, however it lies
    geometry = _geometry(turn @ direction, tuple(np.maximum(spacing, shortest).tolist()))
    with tempfile.TemporaryDirectory() as folder:
        _through(Path(folder), geometry, *pair)


@pytest.mark.case("G9")
@pytest.mark.parametrize("direction", [d for d in ORIENTATIONS if np.linalg.det(d) > 0][::2])
def test_the_cube_is_on_the_left_in_a_dicom_series(make_slice, tmp_path, direction):
    # columns of `direction` are z, y, x; slices of DICOM follow the cross product of rows and columns
    turn = Rotation.from_euler("xyz", (10, -8, 5), degrees=True).as_matrix()
    for tilt in (np.eye(3), turn):
        axes = tilt @ direction[:, ::-1]  # x, y, z
        axes[:, 2] = np.cross(axes[:, 0], axes[:, 1])
        geometry = _geometry(axes[:, ::-1])
        voxels = _phantom(geometry)
        folder = f"series{int(tilt is turn)}"
        for k in np.random.default_rng(3).permutation(SHAPE[0]):  # names and numbers say nothing of the order
            make_slice(
                f"{k * 7 % 12:02d}.dcm",
                folder=folder,
                pixels=voxels[k].astype(np.int16),
                ImagePositionPatient=[float(v) for v in geometry.to_world((k, 0, 0))],
                ImageOrientationPatient=[*axes[:, 0].tolist(), *axes[:, 1].tolist()],
                PixelSpacing=[SPACING[1], SPACING[2]],
                SliceThickness=SPACING[0],
                RescaleIntercept=0,
                SeriesInstanceUID=f"1.2.3.{int(tilt is turn)}",
            )
        volume = read_volume(tmp_path / folder)
        assert not volume.warnings
        _check(_centres(volume.voxels, volume.geometry.affine_lps), geometry, voxels)
        np.testing.assert_allclose(volume.geometry.affine_lps, geometry.affine_lps, atol=1e-3)


@pytest.mark.case("G5")
def test_formats_without_a_place_claim_none(tmp_path):
    geometry = _geometry(ORIENTATIONS[5])
    voxels = _phantom(geometry)
    write_volume(Volume(voxels, geometry), tmp_path / "a.tif")
    np.testing.assert_array_equal(tifffile.imread(tmp_path / "a.tif"), voxels)
    volume = read_volume(tmp_path / "a.tif")
    np.testing.assert_array_equal(volume.voxels, voxels)
    assert not volume.geometry.oriented
    assert not volume.geometry.calibrated


@pytest.mark.parametrize("name", ["a.nii.gz", "a.nrrd"])
def test_a_size_without_a_place_is_kept_and_no_place_added(tmp_path, name):
    geometry = Geometry.unplaced(SHAPE, SPACING)
    voxels = np.arange(np.prod(SHAPE), dtype=np.uint16).reshape(SHAPE)
    write_labels(LabelMap(geometry, voxels), tmp_path / name)
    again = read_labels(tmp_path / name, like=geometry)
    assert again.geometry == geometry
    volume = read_volume(tmp_path / name)
    assert volume.geometry == geometry
    assert "left and right may be swapped" in volume.warnings[0]

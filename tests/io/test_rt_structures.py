"""RT structure sets of any program as labels: areas worked out by hand, and what is refused."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from pydicom.dataset import Dataset

from segstudio.cli.main import run
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import EVERY_CAVEAT
from segstudio.errors import ReadError
from segstudio.io import read_labels, read_labels_and_notes, read_volume
from segstudio.io.rt_structure import write_structure_set
from tests.io.export_kit import (
    CUBE,
    ORIENTATIONS,
    SPHERE,
    case,
    geometry_of,
    oblique_geometries,
    write_series,
)

AXIAL = geometry_of(np.eye(3)[::-1])  # 6 slices of 8 × 9, 3 × 2 × 1.5 mm (z, y, x), origin (-31, 17, 250)


def _at(*zyx: float) -> list[float]:
    """LPS mm of a place in voxels, worked out without the program's own geometry."""
    z, y, x = zyx
    return [-31 + 1.5 * x, 17 + 2 * y, 250 + 3 * z]


def _box(z: float, top: float, left: float, bottom: float, right: float) -> list[list[float]]:
    return [_at(z, top, left), _at(z, top, right), _at(z, bottom, right), _at(z, bottom, left)]


def _structures(folder: Path, image: Path, *rois: tuple[str, list], frame: str = "") -> Path:
    """A structure set as another program might write it; each contour a list of points, or (kind, points)."""
    first = pydicom.dcmread(sorted(image.glob("*"))[0])
    ds = pydicom.dcmread(sorted(image.glob("*"))[0], stop_before_pixels=True)
    for keyword in ("Rows", "Columns", "BitsAllocated", "ImagePositionPatient", "ImageOrientationPatient"):
        del ds[keyword]
    ds.SOPClassUID = ds.file_meta.MediaStorageSOPClassUID = "1.2.840.10008.5.1.4.1.1.481.3"
    ds.Modality = "RTSTRUCT"
    reference = Dataset()
    reference.FrameOfReferenceUID = frame or first.FrameOfReferenceUID
    ds.ReferencedFrameOfReferenceSequence = [reference]
    ds.StructureSetROISequence, ds.ROIContourSequence = [], []
    for number, (name, contours) in enumerate(rois, 1):
        roi, drawn = Dataset(), Dataset()
        roi.ROINumber, roi.ROIName = number, name
        drawn.ReferencedROINumber, drawn.ROIDisplayColor = number, [10 * number, 20, 30]
        drawn.ContourSequence = []
        for contour in contours:
            kind, points = contour if isinstance(contour, tuple) else ("CLOSED_PLANAR", contour)
            item = Dataset()
            item.ContourGeometricType, item.NumberOfContourPoints = kind, len(points)
            item.ContourData = [f"{v:.6g}" for point in points for v in point]
            drawn.ContourSequence.append(item)
        ds.StructureSetROISequence.append(roi)
        ds.ROIContourSequence.append(drawn)
    ds.save_as(folder / "other.dcm")
    return folder / "other.dcm"


@pytest.fixture
def image(tmp_path: Path) -> Path:
    return write_series(tmp_path / "ct", AXIAL)


def test_a_voxel_is_inside_when_its_centre_is(tmp_path, image):
    path = _structures(tmp_path, image, ("organ", [_box(2, 0.6, 1.4, 3.4, 4.6)]))
    volume = read_volume(image)
    labels = read_labels(path, like=volume)
    expected = np.zeros(AXIAL.shape, np.uint16)
    expected[2, 1:4, 2:5] = 1  # centres from 0.6 to 3.4 and from 1.4 to 4.6
    np.testing.assert_array_equal(labels.array, expected)
    assert labels.classes[1] == LabelClass(1, "organ", (10, 20, 30))
    assert labels.geometry == volume.geometry


def test_holes_are_joined_by_a_channel_or_lie_inside(tmp_path, image):
    outer, inner = _box(1, 0.5, 0.5, 6.5, 7.5), _box(1, 2.5, 2.5, 4.5, 5.5)
    keyhole = [*outer[:1], *inner[:1], *inner[:0:-1], inner[0], *outer[:1], *outer[1:]]
    island = _box(1, 3.5, 3.5, 4.4, 4.5)
    expected = np.zeros(AXIAL.shape[1:], np.uint16)
    expected[1:7, 1:8] = 1
    expected[3:5, 3:6] = 0
    for contours, more in (
        ([keyhole], 0),
        ([outer, inner], 0),
        ([inner, outer], 0),
        ([outer, inner, island], 1),
    ):
        path = _structures(tmp_path, image, ("ring", contours))
        wanted = expected.copy()
        wanted[4, 4] = more  # an island within the hole
        np.testing.assert_array_equal(read_labels(path, like=read_volume(image)).array[1], wanted)


def test_contours_that_overlap_add_up_and_the_smaller_structure_is_kept(tmp_path, image):
    body, organ = _box(3, -0.5, -0.5, 7.5, 8.5), _box(3, 1.5, 1.5, 4.5, 4.5)
    two = [_box(4, 0.5, 0.5, 3.5, 3.5), _box(4, 2.5, 2.5, 5.5, 5.5)]
    path = _structures(tmp_path, image, ("organ", [organ]), ("body", [body]), ("pair", two))
    labels, notes = read_labels_and_notes(path, like=read_volume(image))
    assert int((labels.array[3] == 1).sum()) == 9
    assert int((labels.array[3] == 2).sum()) == 72 - 9
    assert int((labels.array[4] == 3).sum()) == 9 + 9 - 1
    assert notes == ("9 voxels lie in several structures; each was given to the smallest of them.",)


def test_points_and_lines_are_told_of(tmp_path, image):
    marker = ("POINT", [_at(1, 2, 3)])
    path = _structures(tmp_path, image, ("organ", [_box(2, 0.5, 0.5, 3.5, 3.5)]), ("marker", [marker]))
    labels, notes = read_labels_and_notes(path, like=read_volume(image))
    assert set(np.unique(labels.array)) == {0, 1}
    assert notes == (
        "1 points or lines of the structure set enclose nothing and were left out.",
        "No voxel lies inside marker.",
    )
    with pytest.raises(ReadError, match="no contour that encloses a voxel"):
        read_labels(_structures(tmp_path, image, ("marker", [marker])), like=read_volume(image))


@pytest.mark.parametrize(
    ("contour", "words"),
    [
        (_box(2.4, 0.5, 0.5, 3.5, 3.5), "lies on no slice"),
        (_box(9, 0.5, 0.5, 3.5, 3.5), "lies on no slice"),
        ([*_box(2, 0.5, 0.5, 3.5, 3.5)[:3], _at(3, 3.5, 0.5)], "lies on no slice"),
        (_box(2, 0.5, 0.5, 30, 3.5), "reaches out of the image"),
    ],
)
def test_contours_of_other_images_are_refused(tmp_path, image, contour, words):
    path = _structures(tmp_path, image, ("organ", [contour]))
    with pytest.raises(ReadError, match=f"a contour of organ that {words}"):
        read_labels(path, like=read_volume(image))


def test_another_frame_of_reference_and_a_missing_image_are_refused(tmp_path, image):
    box = _box(2, 0.5, 0.5, 3.5, 3.5)
    path = _structures(tmp_path, image, ("organ", [box]), frame="1.2.3")
    with pytest.raises(ReadError, match="another frame of reference"):
        read_labels(path, like=read_volume(image))
    with pytest.raises(ReadError, match="need the image that they were drawn on"):
        read_labels(path)


@given(st.one_of(st.sampled_from(ORIENTATIONS).map(geometry_of), oblique_geometries()))
@settings(max_examples=10, deadline=None)
def test_what_was_written_is_read_again(tmp_path_factory, geometry):
    folder = tmp_path_factory.mktemp("rt")
    volume, labels = case(folder / "ct", geometry)
    write_structure_set(volume, labels, folder / "rt.dcm")
    again = read_labels(folder / "rt.dcm", like=volume)
    np.testing.assert_array_equal(again.array, labels.array)
    assert again.classes == {CUBE.number: CUBE, SPHERE.number: SPHERE}


def test_any_mask_comes_back_from_its_contours(tmp_path, rng):
    volume = read_volume(write_series(tmp_path / "ct", AXIAL))
    array = (rng.random(AXIAL.shape) < 0.6).astype(np.uint16)  # holes, islands, corners that touch
    write_structure_set(volume, LabelMap(volume.geometry, array), tmp_path / "rt.dcm")
    np.testing.assert_array_equal(read_labels(tmp_path / "rt.dcm", like=volume).array, array)


def test_slices_that_lie_unevenly_are_found_by_their_own_files(tmp_path, image):
    for path, z in zip(sorted(image.glob("*")), (0, 3, 6, 13, 16, 19), strict=True):
        ds = pydicom.dcmread(path)
        ds.ImagePositionPatient = [-31, 17, 250 + z]
        ds.save_as(path)
    volume = read_volume(image, accept=EVERY_CAVEAT)
    path = _structures(tmp_path, image, ("organ", [_box(13 / 3, 0.5, 0.5, 3.5, 3.5)]))
    labels = read_labels(path, like=volume)
    assert np.flatnonzero(labels.array.any(axis=(1, 2))).tolist() == [3]
    path = _structures(tmp_path, image, ("organ", [_box(3, 0.5, 0.5, 3.5, 3.5)]))  # in the gap
    with pytest.raises(ReadError, match="lies on no slice"):
        read_labels(path, like=volume)


def test_the_command_brings_contours_onto_their_image(tmp_path, image, capsys):
    path = _structures(tmp_path, image, ("organ", [_box(2, 0.5, 0.5, 3.5, 3.5)]))
    out = tmp_path / "out.nii.gz"
    assert run(["convert", "--labels", str(path), str(out)]) == 2
    assert "--like IMAGE" in capsys.readouterr().err
    assert run(["convert", "--labels", "--like", str(image), str(path), str(out)]) == 0
    assert int(read_labels(out, like=read_volume(image)).array.sum()) == 9
    assert run(["info", str(image), "--labels", str(path)]) == 0
    assert "organ" in capsys.readouterr().out

"""The phantom through every writer, in every orientation, seen by readers that are not ours."""

from __future__ import annotations

import csv
import json
from pathlib import Path

import highdicom
import nibabel
import nrrd
import numpy as np
import pydicom
import pytest
import SimpleITK
from hypothesis import Phase, given, settings
from hypothesis import strategies as st
from PIL import Image
from skimage.measure import points_in_poly

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.measure import measure
from segstudio.core.surface import surface_of
from segstudio.core.volume import Volume
from segstudio.errors import WriteError
from segstudio.io import read_labels, read_volume, write_labels
from segstudio.io.dicom_seg import MadeBy, write_segmentation
from segstudio.io.measures import write_measures
from segstudio.io.polygons import filled
from segstudio.io.rt_structure import outlines, write_structure_set
from segstudio.io.snapshot import Look, write_snapshot
from segstudio.io.surface import write_surface
from tests.io.export_kit import (
    CUBE,
    ORIENTATIONS,
    SPHERE,
    assert_cube_is_left,
    case,
    centroids,
    geometry_of,
    oblique_geometries,
    phantom,
    write_series,
)

AXIAL = geometry_of(np.eye(3)[::-1])
LPS_TO_RAS = np.array([-1, -1, 1])
Pair = tuple[np.ndarray, np.ndarray]


def _middles(array: np.ndarray, affine: np.ndarray, numbers: tuple[int, int]) -> Pair:
    """World positions of the middles of two labels in an array whose axes the affine maps."""
    one, other = ((affine @ np.append(np.argwhere(array == n).mean(0), 1))[:3] for n in numbers)
    return one, other


def _nibabel(path: Path) -> Pair:
    image = nibabel.load(path)
    cube, ball = _middles(np.asanyarray(image.dataobj), image.affine, (CUBE.number, SPHERE.number))
    return cube * LPS_TO_RAS, ball * LPS_TO_RAS


def _simpleitk(path: Path) -> Pair:
    image = SimpleITK.ReadImage(str(path))
    shapes = SimpleITK.LabelShapeStatisticsImageFilter()
    shapes.Execute(image)
    return np.array(shapes.GetCentroid(CUBE.number)), np.array(shapes.GetCentroid(SPHERE.number))


def _highdicom(path: Path) -> Pair:
    volume = highdicom.seg.segread(path).get_volume(combine_segments=True)
    return _middles(volume.array, volume.affine, (1, 2))


def _pydicom_contours(path: Path) -> Pair:
    """Middles of the areas that the contours of a structure set enclose, each as thick as any other."""
    found = []
    for roi in pydicom.dcmread(path).ROIContourSequence:
        total, weight = np.zeros(3), 0.0
        for contour in roi.ContourSequence:
            points = np.array(contour.ContourData, float).reshape(-1, 3)
            fan = points[1:] - points[0]
            normal = np.cross(fan[:-1], fan[1:]).sum(0)
            parts = np.cross(fan[:-1], fan[1:]) @ normal / np.linalg.norm(normal)
            total += (parts[:, None] * (points[0] + (fan[:-1] + fan[1:]) / 3)).sum(0)
            weight += parts.sum()
        found.append(total / weight)
    return found[0], found[1]


def _obj_text(path: Path) -> Pair:
    """Middles of the bounding boxes of the two groups, as any text reader sees them."""
    groups: list[list[list[float]]] = []
    for line in path.read_text().splitlines():
        if line.startswith("g "):
            groups.append([])
        elif line.startswith("v "):
            groups[-1].append([float(v) for v in line.split()[1:]])
    cube, ball = ((np.min(g, 0) + np.max(g, 0)) / 2 for g in groups)
    return cube, ball


@pytest.mark.case("G9")
@pytest.mark.parametrize("index", range(48))
def test_in_all_orientations_every_reader_sees_the_cube_on_the_left(index: int, tmp_path: Path) -> None:
    _through_every_writer(geometry_of(ORIENTATIONS[index]), tmp_path, left=True)


@given(oblique_geometries())
@settings(max_examples=5, deadline=None, phases=(Phase.explicit, Phase.reuse, Phase.generate))
def test_and_in_oblique_ones_where_it_is(tmp_path_factory, geometry: Geometry) -> None:
    _through_every_writer(geometry, tmp_path_factory.mktemp("oblique"), left=False)


def _through_every_writer(geometry: Geometry, folder: Path, *, left: bool) -> None:
    volume, labels = case(folder / "ct", geometry)
    truth = centroids(labels)
    write_segmentation(volume, labels, folder / "seg.dcm")
    write_structure_set(volume, labels, folder / "rt.dcm")
    write_surface(labels, folder / "a.obj")
    for name in ("a.nii.gz", "a.seg.nrrd"):
        write_labels(labels, folder / name)
    seen = {
        "highdicom": _highdicom(folder / "seg.dcm"),
        "contours": _pydicom_contours(folder / "rt.dcm"),
        "nibabel": _nibabel(folder / "a.nii.gz"),
        "itk nifti": _simpleitk(folder / "a.nii.gz"),
        "itk nrrd": _simpleitk(folder / "a.seg.nrrd"),
        "obj": _obj_text(folder / "a.obj"),
    }
    for reader, pair in seen.items():
        # The ball is cut by the cube, if at all, so the middle of its box may lie a little off.
        for there, here in list(zip(pair, truth, strict=True))[: 1 if reader == "obj" else 2]:
            np.testing.assert_allclose(there, here, atol=2e-3, err_msg=reader)
        if left:
            assert_cube_is_left(*pair)


def test_outlines_of_any_mask_fill_it_again() -> None:
    rng = np.random.default_rng(5)
    for density in (0.3, 0.5, 0.7, 0.9):
        mask = rng.random((23, 31)) < density  # parts, holes, islands in holes, corners that touch
        lines = outlines(mask)
        np.testing.assert_array_equal(filled(lines, mask.shape), mask)
        centres = np.argwhere(np.ones_like(mask)) + 0.5
        parity = sum(points_in_poly(centres, line).astype(int) for line in lines) % 2
        np.testing.assert_array_equal(parity.reshape(mask.shape).astype(bool), mask)


def test_a_ring_is_one_closed_outline(tmp_path: Path) -> None:
    volume, _ = case(tmp_path / "ct", AXIAL)
    array = np.zeros(AXIAL.shape, np.uint16)
    array[2, 1:6, 1:7] = 1
    array[2, 3, 3:5] = 0
    labels = LabelMap(volume.geometry, array)
    write_structure_set(volume, labels, tmp_path / "rt.dcm", made_by=MadeBy("m", "2", {1: "AUTOMATIC"}))
    ds = pydicom.dcmread(tmp_path / "rt.dcm")
    (contour,) = ds.ROIContourSequence[0].ContourSequence
    assert contour.ContourGeometricType == "CLOSED_PLANAR"
    assert contour.NumberOfContourPoints * 3 == len(contour.ContourData)
    assert ds.StructureSetROISequence[0].ROIGenerationAlgorithm == "AUTOMATIC"
    assert ds.StructureSetROISequence[0].ROIGenerationDescription == "m 2"
    image = pydicom.dcmread(sorted((tmp_path / "ct").glob("*"))[2])
    assert contour.ContourImageSequence[0].ReferencedSOPInstanceUID == image.SOPInstanceUID
    assert ds.ReferencedFrameOfReferenceSequence[0].FrameOfReferenceUID == image.FrameOfReferenceUID
    heights = {float(v) for v in contour.ContourData[2::3]}
    assert heights == {float(image.ImagePositionPatient[2])}


def test_outlines_longer_than_64_kb_survive(tmp_path: Path, monkeypatch) -> None:
    """A comb of 60 × 120 teeth has some 14,000 corners; DS values of explicit VR end at 65,534 bytes."""
    from tests.io import export_kit

    monkeypatch.setattr(export_kit, "SHAPE", (1, 160, 240))
    volume = read_volume(write_series(tmp_path / "ct", export_kit.geometry_of(np.eye(3)[::-1])))
    array = np.zeros(volume.shape, np.uint16)
    array[0, 1::2] = array[0, :, ::80] = array[0, ::2, ::4] = 1
    write_structure_set(volume, LabelMap(volume.geometry, array), tmp_path / "rt.dcm")
    contours = pydicom.dcmread(tmp_path / "rt.dcm").ROIContourSequence[0].ContourSequence
    assert sum(len(f"{v}") + 1 for v in contours[0].ContourData) > 65_534


@given(st.integers(0, 47), st.integers(0, 2**32 - 1))
@settings(max_examples=30, deadline=None)
def test_the_surface_is_closed_points_outwards_and_holds_the_voxels(index: int, seed: int) -> None:
    geometry = geometry_of(ORIENTATIONS[index])
    mask = np.random.default_rng(seed).random(geometry.shape) < 0.4  # touching corners and edges included
    surface = surface_of(mask, geometry)
    assert surface.is_closed
    assert surface.volume_mm3 == pytest.approx(mask.sum() * geometry.voxel_mm3)
    rounded = surface_of(mask, geometry, rounded=True)
    assert rounded.is_closed
    reach = np.abs(geometry.to_index(rounded.points) - geometry.to_index(surface.points)).max()
    assert reach <= 0.5 + 1e-9


def test_one_voxel_is_a_box_whose_normals_point_outwards() -> None:
    mask = np.zeros(AXIAL.shape, bool)
    mask[2, 3, 4] = True
    surface = surface_of(mask, AXIAL)
    centre = AXIAL.to_world((2, 3, 4))
    assert len(surface.points) == 8
    assert len(surface.triangles) == 12
    np.testing.assert_allclose(np.ptp(surface.points, axis=0), (1.5, 2.0, 3.0))  # x, y, z mm
    a, b, c = (surface.points[surface.triangles[:, i]] for i in range(3))
    outwards = np.einsum("ij,ij->i", np.cross(b - a, c - a), a - centre)
    assert (outwards > 0).all()


def test_stl_holds_the_chosen_label_with_unit_normals(tmp_path: Path) -> None:
    labels = phantom(AXIAL)
    write_surface(labels, tmp_path / "a.stl", only=[SPHERE.number])
    content = (tmp_path / "a.stl").read_bytes()
    assert b"SPACE=LPS" in content[:80]
    assert not content.startswith(b"solid")
    facets = np.frombuffer(
        content, np.dtype([("n", "<f4", 3), ("p", "<f4", (3, 3)), ("u", "<u2")]), offset=84
    )
    assert int.from_bytes(content[80:84], "little") == len(facets)
    a, b, c = facets["p"].transpose(1, 0, 2)
    np.testing.assert_allclose(np.linalg.norm(facets["n"], axis=1), 1, atol=1e-5)
    assert (np.einsum("ij,ij->i", np.cross(b - a, c - a), facets["n"]) > 0).all()
    inside = np.einsum("ij,ij->i", a.astype(float), np.cross(b, c).astype(float)).sum() / 6
    wanted = (labels.array == SPHERE.number).sum() * AXIAL.voxel_mm3
    assert inside == pytest.approx(wanted, rel=1e-3)


def test_obj_names_every_label(tmp_path: Path) -> None:
    write_surface(phantom(AXIAL), tmp_path / "a.obj", rounded=True)
    lines = (tmp_path / "a.obj").read_text().splitlines()
    assert [line for line in lines if line.startswith("g ")] == ["g liver", "g lung_nodule"]


def test_without_millimetres_there_is_no_surface(tmp_path: Path) -> None:
    labels = LabelMap(Geometry.picture(8, 9), np.ones((1, 8, 9), np.uint16))
    with pytest.raises(WriteError, match="size of the voxels"):
        write_surface(labels, tmp_path / "a.stl")
    assert not list(tmp_path.iterdir())


def test_3d_slicer_finds_its_segment_fields(tmp_path: Path) -> None:
    write_labels(phantom(AXIAL), tmp_path / "a.seg.nrrd")
    voxels, header = nrrd.read(str(tmp_path / "a.seg.nrrd"), index_order="C")
    assert header["Segment0_Name"] == "liver"
    assert header["Segment1_LabelValue"] == "7"
    assert header["Segment0_Color"] == "0.862745 0.117647 0.235294"
    assert header["Segmentation_MasterRepresentation"] == "Binary labelmap"
    assert header["Segment0_Tags"].split("~")[1:3] == [
        "SCT^91723000^Anatomical Structure",
        "SCT^10200004^Liver",
    ]
    z, y, x = np.nonzero(voxels == 7)
    ends = [int(v) for axis in (x, y, z) for v in (axis.min(), axis.max())]
    assert [int(v) for v in header["Segment1_Extent"].split()] == ends
    assert list(read_labels(tmp_path / "a.seg.nrrd").classes.values()) == [CUBE, SPHERE]


@pytest.mark.case("G9")
@pytest.mark.parametrize("name", ["a.nii.gz", "a.seg.nrrd", "a.tif"])
def test_what_another_reader_sees_differently_is_not_kept(name: str, tmp_path: Path, monkeypatch) -> None:
    from segstudio.io import formats

    path = tmp_path / name
    path.write_bytes(b"old")
    monkeypatch.setattr(formats, "reads_the_same", lambda *a: False)
    with pytest.raises(WriteError, match="other labels"):
        write_labels(phantom(AXIAL), path)
    assert path.read_bytes() == b"old"
    monkeypatch.undo()
    write_labels(phantom(AXIAL), path)
    again = read_labels(path)
    np.testing.assert_array_equal(again.array, phantom(AXIAL).array)


@pytest.mark.case("G9")
def test_another_reader_notices_a_shifted_and_a_changed_file(tmp_path: Path) -> None:
    from segstudio.io.read_back import reads_the_same

    labels = phantom(AXIAL)
    for name, form in (("a.nii.gz", "NIfTI"), ("a.seg.nrrd", "NRRD")):
        write_labels(labels, tmp_path / name)
        assert reads_the_same(form, tmp_path / name, labels)
        shifted = LabelMap(
            Geometry(AXIAL.shape, AXIAL.spacing_mm, (-30.9, 17, 250), AXIAL.direction), labels.array
        )
        assert not reads_the_same(form, tmp_path / name, shifted)
        changed = labels.array.copy()
        changed[0, 0, 0] = 1
        assert not reads_the_same(form, tmp_path / name, LabelMap(AXIAL, changed))


def test_measures_as_csv_and_json(tmp_path: Path) -> None:
    volume, labels = case(tmp_path / "ct", AXIAL)
    labels.set_class(type(CUBE)(CUBE.number, "=1+1", CUBE.color))
    rows = measure(volume, labels)
    write_measures(volume, rows, tmp_path / "a.csv")
    write_measures(volume, rows, tmp_path / "a.json", made_by=MadeBy("lungs", "3"))
    with open(tmp_path / "a.csv", newline="", encoding="utf-8") as stream:
        first, second = csv.DictReader(stream)
    assert first["name"] == "'=1+1", "no spreadsheet may take a name for a formula"
    voxels = int((labels.array == CUBE.number).sum())
    assert int(first["voxels"]) == voxels
    assert float(first["volume_ml"]) == pytest.approx(voxels * 9 / 1000)  # 3 × 2 × 1.5 mm
    assert second["units"] == "HU"
    document = json.loads((tmp_path / "a.json").read_text())
    assert document["model"] == "lungs 3"
    assert document["spacing_mm_zyx"] == [3.0, 2.0, 1.5]
    assert document["labels"][0]["volume_ml"] == pytest.approx(voxels * 9 / 1000)
    assert "research" in document["note"]


def test_the_snapshot_has_true_proportions_and_radiologists_sides(tmp_path: Path) -> None:
    geometry = Geometry(
        (1, 40, 20), (1.0, 1.0, 4.0), (0, 0, 0), ((0, 0, -1), (0, 1, 0), (1, 0, 0))
    )  # columns run to the patient's right
    voxels = np.zeros(geometry.shape, np.uint8)
    voxels[0, :, 0] = 255  # the first column lies furthest to the patient's left
    array = np.zeros(geometry.shape, np.uint16)
    array[0, 30:, :] = 1
    labels = LabelMap(geometry, array)
    write_snapshot(
        Volume(voxels, geometry), labels, 0, tmp_path / "a.png", look=Look(style="fill", opacity=1.0)
    )
    picture = np.asarray(Image.open(tmp_path / "a.png"))
    assert picture.shape == (600, 1200, 3)  # 40 × 80 mm
    middle = picture[200]
    assert middle[-1].min() > 240, "the patient's left is on the right of the screen"
    assert middle[200].max() < 15
    assert tuple(picture[500, 300]) == labels.classes[1].color
    # The bar: 30 % of 80 mm is 24, so 20 mm, a quarter of the width; white on the row of the bar.
    row = picture[600 - 16].astype(int).min(1)
    white = np.flatnonzero(row > 200)
    longest = max(np.split(white, np.flatnonzero(np.diff(white) > 1) + 1), key=len)
    assert len(longest) == pytest.approx(300, abs=6)


def test_a_slice_that_is_not_there_is_no_picture(tmp_path: Path) -> None:
    volume = Volume(np.zeros(AXIAL.shape, np.int16), AXIAL)
    with pytest.raises(WriteError, match="no slice 7 of 6"):
        write_snapshot(volume, None, 6, tmp_path / "a.png")

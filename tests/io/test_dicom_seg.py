"""DICOM SEG: what we write is seen by highdicom where it lies; what others wrote is read as they meant it."""

from __future__ import annotations

import tempfile
from pathlib import Path

import highdicom
import nrrd
import numpy as np
import pydicom
import pytest
from pydicom.uid import generate_uid

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, WriteError
from segstudio.io import read_labels, read_volume
from segstudio.io.dicom_seg import MadeBy, write_segmentation
from segstudio.io.dicom_seg_read import is_segmentation, read_segmentation
from segstudio.io.dicom_source import source_images
from segstudio.io.segment_codes import codes_for, known_words
from tests.io.export_kit import (
    CUBE,
    ORIENTATIONS,
    SPHERE,
    assert_cube_is_left,
    case,
    centroids,
    geometry_of,
    phantom,
    write_series,
)


def _seen_by_highdicom(path: Path) -> dict[int, np.ndarray]:
    """Centroid in LPS mm of each segment as highdicom places it, and how many voxels it has."""
    volume = highdicom.seg.segread(path).get_volume(combine_segments=True)
    return {
        int(n): np.append(
            (volume.affine @ np.append(np.argwhere(volume.array == n).mean(0), 1))[:3],
            (volume.array == n).sum(),
        )
        for n in np.unique(volume.array)
        if n
    }


def _check_placed(geometry: Geometry, kind: str = "BINARY") -> dict[int, np.ndarray]:
    with tempfile.TemporaryDirectory() as folder:
        volume, labels = case(Path(folder, "ct"), geometry)
        path = Path(folder, "seg.dcm")
        write_segmentation(volume, labels, path, kind=kind)
        seen = _seen_by_highdicom(path)
        again = read_labels(path, like=volume)
    cube, ball = centroids(labels)
    for number, truth, label in ((1, cube, CUBE.number), (2, ball, SPHERE.number)):
        np.testing.assert_allclose(seen[number][:3], truth, atol=1e-3)
        assert seen[number][3] == (labels.array == label).sum()
    np.testing.assert_array_equal(again.array, labels.array)
    assert _close_colors(again, labels)
    return seen


def _close_colors(one: LabelMap, other: LabelMap) -> bool:
    """CIELab in 16 bits gives colours back to within two steps."""
    return all(
        a.name == b.name and a.number == b.number and np.abs(np.subtract(a.color, b.color)).max() <= 2
        for a, b in zip(one.classes.values(), other.classes.values(), strict=True)
    )


@pytest.mark.case("G9")
@pytest.mark.parametrize("kind", ["BINARY", "LABELMAP"])
def test_highdicom_sees_every_segment_where_it_is(kind: str) -> None:
    seen = _check_placed(geometry_of(ORIENTATIONS[5]), kind)
    assert_cube_is_left(seen[1], seen[2])


@pytest.fixture
def written(tmp_path: Path) -> tuple[Volume, LabelMap, pydicom.Dataset]:
    volume, labels = case(tmp_path / "ct", geometry_of(np.eye(3)[::-1]))
    path = tmp_path / "seg.dcm"
    made_by = MadeBy("my lungs", "4", {CUBE.number: "AUTOMATIC"})
    write_segmentation(volume, labels, path, made_by=made_by)
    return volume, labels, pydicom.dcmread(path)


def test_it_names_the_model_the_classes_and_the_images(written) -> None:
    volume, _labels, ds = written
    first, second = ds.SegmentSequence
    assert (first.SegmentLabel, second.SegmentLabel) == ("liver", "lung nodule")
    assert first.SegmentedPropertyTypeCodeSequence[0].CodeMeaning == "Liver"
    assert second.SegmentedPropertyTypeCodeSequence[0].CodeMeaning == "Nodule"
    assert first.SegmentAlgorithmType == "AUTOMATIC"
    assert second.SegmentAlgorithmType == "MANUAL"
    named = first.SegmentationAlgorithmIdentificationSequence[0]
    assert (named.AlgorithmName, named.AlgorithmVersion) == ("my lungs", "4")
    assert "SegmentationAlgorithmIdentificationSequence" not in second
    assert "SegmentAlgorithmName" not in second
    images = [pydicom.dcmread(p, stop_before_pixels=True) for p in sorted(Path(volume.source).glob("*.dcm"))]
    assert ds.FrameOfReferenceUID == images[0].FrameOfReferenceUID
    assert ds.StudyInstanceUID == images[0].StudyInstanceUID
    assert ds.SeriesInstanceUID != images[0].SeriesInstanceUID
    assert ds.PatientID == "CANARY-ID-1"
    assert ds.Modality == "SEG"
    at = {i.SOPInstanceUID: [float(v) for v in i.ImagePositionPatient] for i in images}
    for groups in ds.PerFrameFunctionalGroupsSequence:
        source = groups.DerivationImageSequence[0].SourceImageSequence[0].ReferencedSOPInstanceUID
        np.testing.assert_allclose(
            groups.PlanePositionSequence[0].ImagePositionPatient, at[source], atol=1e-4
        )
    assert ds.ReferencedSeriesSequence[0].SeriesInstanceUID == images[0].SeriesInstanceUID
    assert ds.preamble == b"\0" * 128


def test_names_of_other_scripts_survive(tmp_path: Path) -> None:
    name = "Müller^Zoë"
    volume, labels = case(
        tmp_path / "ct", geometry_of(np.eye(3)[::-1]), SpecificCharacterSet="ISO_IR 100", PatientName=name
    )
    labels.set_class(LabelClass(CUBE.number, "肝臓", CUBE.color))
    write_segmentation(volume, labels, tmp_path / "seg.dcm")
    ds = pydicom.dcmread(tmp_path / "seg.dcm")
    assert str(ds.PatientName) == name
    assert ds.SegmentSequence[0].SegmentLabel == "肝臓"


def test_a_tilted_uneven_series_keeps_the_real_position_of_each_slice(tmp_path: Path) -> None:
    folder = write_series(tmp_path / "ct", geometry_of(np.eye(3)[::-1]))
    for z, path in enumerate(sorted(folder.glob("*.dcm"))):  # 3 mm, then 5 mm, sheared by 0.4 mm a mm
        ds = pydicom.dcmread(path)
        height = 3.0 * z if z < 4 else 9.0 + 5.0 * (z - 3)
        ds.ImagePositionPatient = [-31.0, 17.0 - 0.4 * height, 250.0 + height]
        ds.save_as(path)
    files = sorted(folder.glob("*.dcm"))
    places = [[float(v) for v in pydicom.dcmread(p).ImagePositionPatient] for p in files]
    stack = [pydicom.dcmread(p).pixel_array.astype(np.int16) - 1000 for p in files]
    geometry = Geometry(
        (6, 8, 9), (3.231, 2.0, 1.5), (-31, 17, 250), ((0, 0, 1), (-0.3714, 1, 0), (0.9285, 0, 0))
    )
    volume = Volume(np.stack(stack), geometry, source=str(folder))
    labels = phantom(geometry)
    write_segmentation(volume, labels, tmp_path / "seg.dcm")
    again = read_segmentation(tmp_path / "seg.dcm")
    wanted = np.array([places[z] for z in again.slices_by_reference(source_images(volume))])
    np.testing.assert_allclose(np.array(again.positions), wanted, atol=1e-3)
    found = read_labels(tmp_path / "seg.dcm", like=volume)
    np.testing.assert_array_equal(found.array, labels.array)


def test_only_the_series_that_was_opened_is_referred_to(tmp_path: Path) -> None:
    folder = tmp_path / "ct"
    volume, labels = case(folder, geometry_of(np.eye(3)[::-1]))
    wanted = {pydicom.dcmread(p, stop_before_pixels=True).SOPInstanceUID for p in folder.glob("*.dcm")}
    other = write_series(tmp_path / "other", geometry_of(np.eye(3)[::-1]), PatientID="SOMEBODY-ELSE")
    for path in other.glob("*.dcm"):  # the same grid and other pixels, in the same folder
        ds = pydicom.dcmread(path)
        ds.PixelData = bytes(len(ds.PixelData))
        ds.save_as(folder / f"b{path.name}")
    write_segmentation(volume, labels, tmp_path / "seg.dcm")
    assert set(read_segmentation(tmp_path / "seg.dcm").refers_to) <= wanted
    for path in other.glob("*.dcm"):  # now with the same pixels: nothing tells them apart
        path.replace(folder / f"b{path.name}")
    with pytest.raises(WriteError, match="Two series"):
        write_segmentation(volume, labels, tmp_path / "seg2.dcm")
    assert not (tmp_path / "seg2.dcm").exists()


def test_without_dicom_or_labels_nothing_is_written(tmp_path: Path) -> None:
    geometry = geometry_of(np.eye(3)[::-1])
    drawn = Volume(np.zeros(geometry.shape, np.int16), geometry)
    with pytest.raises(WriteError, match="opened from DICOM files"):
        write_segmentation(drawn, phantom(geometry), tmp_path / "a.dcm")
    volume, labels = case(tmp_path / "ct", geometry)
    with pytest.raises(WriteError, match="no voxel"):
        write_segmentation(volume, LabelMap(geometry), tmp_path / "a.dcm")
    for path in (tmp_path / "ct").glob("*"):
        path.unlink()
    with pytest.raises(WriteError):
        write_segmentation(volume, labels, tmp_path / "a.dcm")
    assert [p.name for p in tmp_path.iterdir()] == ["ct"]


@pytest.mark.case("G9")
def test_a_written_file_that_reads_differently_is_not_kept(tmp_path: Path, monkeypatch) -> None:
    volume, labels = case(tmp_path / "ct", geometry_of(np.eye(3)[::-1]))
    path = tmp_path / "seg.dcm"
    path.write_bytes(b"old")
    from segstudio.io import dicom_seg

    honest = dicom_seg._frames
    monkeypatch.setattr(dicom_seg, "_frames", lambda *a: honest(*a)[:, :, ::-1])  # left for right
    with pytest.raises(WriteError, match="other labels"):
        write_segmentation(volume, labels, path)
    assert path.read_bytes() == b"old"


def _segmentation_of_others(tmp_path: Path, masks: np.ndarray, **options) -> tuple[Path, Volume]:
    """Made by highdicom itself: masks (z, y, x, segment)."""
    volume, _ = case(tmp_path / "ct", geometry_of(np.eye(3)[::-1]))
    images = [pydicom.dcmread(p) for p in sorted((tmp_path / "ct").glob("*.dcm"))]
    from pydicom.sr.codedict import codes

    made = highdicom.seg.Segmentation(
        source_images=images,
        pixel_array=masks,
        segment_descriptions=[
            highdicom.seg.SegmentDescription(n + 1, f"part {n}", codes.SCT.Tissue, codes.SCT.Tissue, "MANUAL")
            for n in range(masks.shape[-1])
        ],
        series_instance_uid=generate_uid(),
        series_number=2,
        sop_instance_uid=generate_uid(),
        instance_number=1,
        manufacturer="x",
        manufacturer_model_name="x",
        software_versions="1",
        device_serial_number="1",
        **options,
    )
    made.save_as(tmp_path / "theirs.dcm")
    return tmp_path / "theirs.dcm", volume


def test_fractions_count_from_one_half_and_say_so(tmp_path: Path) -> None:
    masks = np.zeros((6, 8, 9, 1))
    masks[4, 3, :6, 0] = (0.2, 0.49, 0.51, 0.6, 1.0, 0.0)
    path, volume = _segmentation_of_others(tmp_path, masks, segmentation_type="FRACTIONAL")
    found = read_labels(path, like=volume).array
    np.testing.assert_array_equal(np.argwhere(found), [[4, 3, 2], [4, 3, 3], [4, 3, 4]])
    assert "one half" in read_segmentation(path).notes[0]


def test_overlaps_are_counted_and_every_segment_is_there_whole(tmp_path: Path) -> None:
    masks = np.zeros((6, 8, 9, 2), bool)
    masks[2, :, :4, 0] = True
    masks[2, :, 3:, 1] = True  # one column of eight voxels in both
    path, volume = _segmentation_of_others(tmp_path, masks, segmentation_type="BINARY")
    theirs = read_segmentation(path)
    assert theirs.overlapping == 8
    assert theirs.notes == ("8 voxels belong to several segments; the segment listed last was kept there.",)
    slices = theirs.slices_on(volume.geometry)
    for n in (0, 1):
        np.testing.assert_array_equal(theirs.mask(n + 1, volume.geometry, slices), masks[..., n])
    assert (read_labels(path, like=volume).array[2, :, 3] == 2).all()
    assert read_volume(tmp_path / "ct").shape == volume.shape


def test_compressed_label_maps_open(tmp_path: Path) -> None:
    from pydicom.uid import RLELossless

    masks = np.zeros((6, 8, 9, 2), bool)
    masks[1, 2, 3, 0] = masks[5, 6, 7, 1] = True
    path, volume = _segmentation_of_others(
        tmp_path, masks, segmentation_type="LABELMAP", transfer_syntax_uid=RLELossless
    )
    found = read_labels(path, like=volume).array
    np.testing.assert_array_equal(np.argwhere(found == 1), [[1, 2, 3]])
    np.testing.assert_array_equal(np.argwhere(found == 2), [[5, 6, 7]])


def test_tiled_cut_and_foreign_segmentations_say_what_they_are(written, tmp_path: Path) -> None:
    volume, _labels, ds = written
    whole = (tmp_path / "seg.dcm").read_bytes()
    (tmp_path / "cut.dcm").write_bytes(whole[: len(whole) - 40])
    with pytest.raises(ReadError, match="cut off"):
        read_labels(tmp_path / "cut.dcm")
    elsewhere = Geometry(volume.shape, volume.geometry.spacing_mm, (0.0, 0.0, 0.0))
    with pytest.raises(ReadError, match="other slices"):
        read_labels(tmp_path / "seg.dcm", like=elsewhere)
    ds.TotalPixelMatrixRows = ds.TotalPixelMatrixColumns = 4096
    ds.save_as(tmp_path / "tiled.dcm")
    with pytest.raises(ReadError, match="tiled"):
        read_labels(tmp_path / "tiled.dcm")
    assert is_segmentation(tmp_path / "seg.dcm")
    assert not is_segmentation(next((tmp_path / "ct").glob("*.dcm")))


def test_the_dcmqi_example_equals_its_masks(data_dir: Path) -> None:
    folder = data_dir / "dicom" / "seg_ct_3slice_dcmqi"
    liver = read_labels(folder / "SEG_liver.dcm")
    voxels, _ = nrrd.read(str(folder / "liver_seg.nrrd"))
    np.testing.assert_array_equal(liver.array > 0, voxels.T > 0)
    assert [c.name for c in liver.classes.values()] == ["Liver"]
    overlaps = read_segmentation(folder / "SEG_partial_overlaps.dcm")
    assert overlaps.overlapping == _overlapping_by_highdicom(folder / "SEG_partial_overlaps.dcm") > 0
    assert "several segments" in overlaps.notes[0]


def _overlapping_by_highdicom(path: Path) -> int:
    volume = highdicom.seg.segread(path).get_volume(combine_segments=False)
    return int((volume.array.astype(bool).sum(-1) > 1).sum())


def test_every_known_word_has_a_code_and_others_are_tissue() -> None:
    for word in known_words():
        assert codes_for(word)[1].scheme_designator == "SCT"
        assert codes_for(word)[1].meaning != "Tissue", word
    assert codes_for("left lungs")[1].meaning == "Lung"
    assert codes_for("Liver tumour")[0].meaning == "Morphologically Abnormal Structure"
    assert codes_for("label 3")[1].meaning == "Tissue"

"""Every export from one table: what it is for, when it cannot be, and that it says what it wrote."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.io import read_labels, read_volume
from segstudio.services.export_kinds import EXPORTS, ending_of, export_kind, kind_for, suggested_name, why_not
from segstudio.services.exporting import ExportOptions, ExportTask, pseudonym_key
from segstudio.services.jobs import run_now
from tests.io.export_kit import CUBE, case, geometry_of

AXIAL = geometry_of(np.eye(3)[::-1])


@pytest.fixture(scope="module")
def opened(tmp_path_factory: pytest.TempPathFactory) -> tuple[Volume, LabelMap]:
    return case(tmp_path_factory.mktemp("case") / "ct", AXIAL)


@pytest.mark.parametrize("kind", [k for k in EXPORTS if k.key != "png"], ids=lambda k: k.key)
def test_each_kind_is_written_under_its_suggested_name(kind, opened, tmp_path: Path) -> None:
    volume, labels = opened
    assert why_not(kind, volume, labels) == ""
    path = tmp_path / suggested_name(kind, volume)
    done = run_now(ExportTask(kind, volume, labels, path))
    assert done.path == path
    assert path.exists()
    assert path.name in done.sentence
    assert [p.name for p in tmp_path.iterdir()] == [path.name], "nothing else is left"


def test_a_picture_goes_out_as_png_and_a_volume_does_not(opened, tmp_path: Path) -> None:
    volume, labels = opened
    assert "one slice" in why_not(export_kind("png"), volume, labels)
    flat = Geometry.picture(8, 9)
    picture, drawn = (
        Volume(np.zeros((1, 8, 9), np.uint8), flat),
        LabelMap(flat, np.eye(8, 9, dtype=int)[None]),
    )
    run_now(ExportTask(export_kind("png"), picture, drawn, tmp_path / "a.png"))
    np.testing.assert_array_equal(read_labels(tmp_path / "a.png").array, drawn.array)
    for key in ("stl", "obj"):
        assert "size of the voxels" in why_not(export_kind(key), picture, drawn)
    for key in ("seg", "rtstruct"):
        assert "opened from DICOM files" in why_not(export_kind(key), picture, drawn)


def test_without_labels_only_the_picture_and_the_case_itself_go_out(opened, tmp_path: Path) -> None:
    volume, _ = opened
    empty = LabelMap(volume.geometry)
    possible = [k.key for k in EXPORTS if not why_not(k, volume, empty)]
    assert possible == ["snapshot", "deidentified"]
    with pytest.raises(SegStudioError, match="No voxel has a label"):
        run_now(ExportTask(export_kind("seg"), volume, empty, tmp_path / "a.dcm"))


@pytest.mark.parametrize(
    ("name", "key"),
    [
        ("a.dcm", "seg"),
        ("a.SEG.NRRD", "nrrd"),
        ("a.nrrd", "nrrd"),
        ("a.nii", "nifti"),
        ("a.stl", "stl"),
        ("a.csv", "csv"),
        ("a.png", "png"),
        ("a.tiff", "tiff"),
    ],
)
def test_the_ending_names_the_kind(name: str, key: str) -> None:
    assert kind_for(Path(name)).key == key


def test_an_ending_of_nothing_lists_what_there_is() -> None:
    with pytest.raises(SegStudioError, match=r"\.seg\.nrrd"):
        kind_for(Path("a.docx"))


def test_a_case_of_another_format_goes_out_as_voxels_alone(tmp_path: Path) -> None:
    import nibabel

    source = tmp_path / "ZZQX_CANARY.nii.gz"
    image = nibabel.Nifti1Image(
        np.arange(60, dtype=np.int16).reshape(5, 4, 3), np.diag([-2.0, -2.0, 3.0, 1.0])
    )
    image.header["descrip"] = b"ZZQX^CANARY"
    image.header["db_name"] = b"ZZQX^CANARY"
    image.header["intent_name"] = b"ZZQX^CANARY"
    image.header["aux_file"] = b"ZZQX^CANARY"
    image.header.extensions.append(nibabel.nifti1.Nifti1Extension("comment", b"ZZQX^CANARY"))
    nibabel.save(image, source)
    volume = read_volume(source)
    kind = export_kind("deidentified")
    assert ending_of(kind, volume) == ".nii.gz"
    path = tmp_path / "out" / suggested_name(kind, volume)
    assert "ZZQX" not in path.name
    path.parent.mkdir()
    labels = LabelMap(volume.geometry, (volume.voxels > 30).astype(np.uint16))
    done = run_now(ExportTask(kind, volume, labels, path))
    assert "face" in done.warnings[0]
    written = sorted(path.parent.iterdir())
    assert len(written) == 2
    for file in written:
        import gzip

        assert b"ZZQX" not in gzip.decompress(file.read_bytes())
        assert b"ZZQX" not in file.read_bytes()
    again = nibabel.load(path)
    np.testing.assert_array_equal(np.asanyarray(again.dataobj), np.asanyarray(image.dataobj))
    np.testing.assert_allclose(again.affine, image.affine)


@pytest.mark.case("P4")
@pytest.mark.parametrize("ending", [".tif", ".png", ".nrrd", ".jpg"])
def test_pictures_lose_their_comments(ending: str, tmp_path: Path) -> None:
    """TIFF descriptions and OME-XML, PNG text, EXIF and NRRD keys name nobody in what goes out."""
    source = tmp_path / f"ZZQX{ending}"
    _picture_with_comments(source, ending)
    volume = read_volume(source)
    kind = export_kind("deidentified")
    path = tmp_path / "out" / suggested_name(kind, volume)
    path.parent.mkdir()
    run_now(ExportTask(kind, volume, None, path))
    (written,) = path.parent.iterdir()
    assert b"ZZQX" not in written.read_bytes()
    np.testing.assert_array_equal(read_volume(written).voxels, volume.voxels)


def _picture_with_comments(path: Path, ending: str) -> None:
    import nrrd
    import tifffile
    from PIL import Image
    from PIL.PngImagePlugin import PngInfo

    pixels = np.arange(72, dtype=np.uint8).reshape(8, 9)
    if ending == ".tif":
        tifffile.imwrite(path, pixels, description="<OME>ZZQX^CANARY</OME>", software="ZZQX")
    elif ending == ".nrrd":
        nrrd.write(str(path), pixels, {"patient": "ZZQX^CANARY", "content": "ZZQX"}, custom_field_map={})
    elif ending == ".png":
        info = PngInfo()
        info.add_text("Title", "ZZQX^CANARY")
        Image.fromarray(pixels).save(path, pnginfo=info)
    else:
        exif = Image.Exif()
        exif[0x010E] = "ZZQX^CANARY"  # ImageDescription
        Image.fromarray(pixels).save(path, exif=exif)
    assert b"ZZQX" in path.read_bytes()


@pytest.mark.case("P3")
def test_the_secret_is_made_once_and_for_its_owner_alone(tmp_path: Path) -> None:
    first = pseudonym_key(tmp_path / "data")
    assert pseudonym_key(tmp_path / "data") == first
    assert len(first) == 32
    assert (tmp_path / "data" / "pseudonyms.key").stat().st_mode & 0o077 == 0


def test_the_options_reach_the_writers(opened, tmp_path: Path) -> None:
    import pydicom

    volume, labels = opened
    run_now(
        ExportTask(export_kind("seg"), volume, labels, tmp_path / "a.dcm", ExportOptions(seg_kind="LABELMAP"))
    )
    assert pydicom.dcmread(tmp_path / "a.dcm").SegmentationType == "LABELMAP"
    for name, only in (("all.stl", ()), ("one.stl", (CUBE.number,))):
        run_now(ExportTask(export_kind("stl"), volume, labels, tmp_path / name, ExportOptions(only=only)))
    assert (tmp_path / "one.stl").stat().st_size < (tmp_path / "all.stl").stat().st_size


def test_a_segmentation_with_overlaps_opens_with_a_lasting_note(opened, tmp_path: Path) -> None:
    import pydicom

    from segstudio.services.tasks import OpenTask

    volume, labels = opened
    run_now(ExportTask(export_kind("seg"), volume, labels, tmp_path / "a.dcm"))
    ds = pydicom.dcmread(tmp_path / "a.dcm")
    frames = ds.PerFrameFunctionalGroupsSequence
    for groups in frames:  # every frame of the second segment now lies where the first has one
        if groups.SegmentIdentificationSequence[0].ReferencedSegmentNumber == 2:
            groups.PlanePositionSequence = frames[0].PlanePositionSequence
    ds.PixelData = b"\xff" * len(ds.PixelData)
    ds.save_as(tmp_path / "b.dcm")
    result = run_now(OpenTask(Path(volume.source), tmp_path / "b.dcm"))
    assert any("several segments" in warning for warning in result.volume.warnings)
    assert result.volume.case_id == volume.case_id


def test_images_that_allow_no_seg_take_their_labels_as_nifti(opened, tmp_path: Path, monkeypatch) -> None:
    from segstudio.errors import WriteError
    from segstudio.io import deidentified

    def refuse(*args: object, **options: object) -> None:
        raise WriteError("no frame of reference")

    volume, labels = opened
    monkeypatch.setattr(deidentified, "write_segmentation", refuse)
    run_now(ExportTask(export_kind("deidentified"), volume, labels, tmp_path / "out"))
    found = read_labels(tmp_path / "out" / "labels.nii.gz", like=volume.geometry)
    np.testing.assert_array_equal(found.array, labels.array)


@pytest.mark.case("B1")
@pytest.mark.parametrize("kind", [k for k in EXPORTS if k.key != "png"], ids=lambda k: k.key)
def test_a_full_disk_leaves_what_was_there(kind, opened, tmp_path: Path, monkeypatch) -> None:
    import errno
    import os

    def full(*args: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    volume, labels = opened
    path = tmp_path / suggested_name(kind, volume)
    if kind.ending:
        path.write_bytes(b"old")
    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(SegStudioError, match="disk is full"):
        run_now(ExportTask(kind, volume, labels, path))
    monkeypatch.undo()
    assert [p.read_bytes() for p in tmp_path.iterdir()] == ([b"old"] if kind.ending else [])


@pytest.mark.case("F6")
def test_a_cancelled_export_leaves_nothing(opened, tmp_path: Path) -> None:
    from segstudio.errors import Cancelled

    def stop(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction > 0.3:
            raise Cancelled

    volume, labels = opened
    for key in ("seg", "rtstruct", "stl", "deidentified"):
        with pytest.raises(Cancelled):
            run_now(ExportTask(export_kind(key), volume, labels, tmp_path / key), stop)
    assert list(tmp_path.iterdir()) == []

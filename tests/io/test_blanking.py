"""Boxes painted over in a de-identified export, in every kind of pixels, and nothing outside them."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pydicom
import pytest
import SimpleITK
from PIL import Image
from pydicom.uid import ExplicitVRBigEndian, JPEGLSLossless, RLELossless

from segstudio.cli.main import run
from segstudio.core.region import Region
from segstudio.errors import SegStudioError, WriteError
from segstudio.io import read_volume
from segstudio.io.blanking import parse_boxes
from segstudio.io.deidentified import write_deidentified
from segstudio.io.deidentify import Rules, Secret

RULES = Rules(Secret(b"k" * 32))
BOX = Region(2, 1, 5, 3)
US = {"Modality": "US", "BurnedInAnnotation": "YES", "RescaleSlope": None, "RescaleIntercept": None}


def _grey(rng, frames=1):
    return rng.integers(100, 4000, (8 * frames, 12)).astype(np.uint16)


def _inside(shape):
    mask = np.zeros(shape[:2], bool)
    mask[1:4, 2:7] = True
    return mask


def _exported(path: Path, folder: Path, blank=(BOX,)) -> Path:
    write_deidentified(read_volume(path), folder, RULES, blank=blank)
    (file,) = folder.glob("*.dcm")
    return file


@pytest.mark.parametrize("kind", ["MONOCHROME1", "MONOCHROME2"])
@pytest.mark.parametrize("syntax", [None, RLELossless, JPEGLSLossless, ExplicitVRBigEndian])
def test_grey_boxes_are_black_and_the_rest_is_as_it_was(make_slice, rng, tmp_path, kind, syntax):
    pixels = _grey(rng)
    path = make_slice("a", pixels=pixels, PhotometricInterpretation=kind, PatientName="ZZQX^A", **US)
    if syntax is not None:
        ds = pydicom.dcmread(path)
        if syntax == ExplicitVRBigEndian:
            ds.PixelData = pixels.astype(">u2").tobytes()
            ds.file_meta.TransferSyntaxUID = syntax
            list(ds.iterall())  # every value is read before it is written the other way round
            pydicom.dcmwrite(path, ds, implicit_vr=False, little_endian=False, enforce_file_format=True)
        else:
            ds.compress(syntax, encoding_plugin="pyjpegls" if syntax == JPEGLSLossless else "")
            ds.save_as(path)
    before = read_volume(path).voxels[0]
    file = _exported(path, tmp_path / "out")
    after = read_volume(file).voxels[0]
    mask = _inside(after.shape)
    np.testing.assert_array_equal(after[~mask], before[~mask])
    assert (after[mask] == before.min()).all(), "black, in inverted images too"
    ds = pydicom.dcmread(file)
    assert ds.BurnedInAnnotation == "NO"
    codes = [item.CodeValue for item in ds.DeidentificationMethodCodeSequence]
    assert codes == ["113100", "113101"]
    assert b"ZZQX" not in file.read_bytes()
    other = SimpleITK.GetArrayFromImage(SimpleITK.ReadImage(str(file)))[0]
    assert len(np.unique(other[mask])) == 1


@pytest.mark.parametrize("planar", [0, 1])
def test_colours_and_frames(make_slice, rng, tmp_path, planar):
    frames = rng.integers(1, 255, (3, 8, 12, 3)).astype(np.uint8)
    stored = frames if planar == 0 else np.moveaxis(frames, -1, 1)
    path = make_slice(
        "a",
        pixels=np.ascontiguousarray(stored),
        Rows=8,
        Columns=12,
        NumberOfFrames=3,
        SamplesPerPixel=3,
        PhotometricInterpretation="RGB",
        PlanarConfiguration=planar,
        **US,
    )
    np.testing.assert_array_equal(read_volume(path).voxels, frames)
    after = read_volume(_exported(path, tmp_path / "out", (BOX, Region(11, 7, 1, 1)))).voxels
    mask = _inside((8, 12))
    mask[7, 11] = True
    np.testing.assert_array_equal(after[:, ~mask], frames[:, ~mask])
    assert not after[:, mask].any()


def test_without_boxes_burned_in_text_does_not_leave(make_slice, rng, tmp_path):
    path = make_slice("a", pixels=_grey(rng), **US)
    with pytest.raises(WriteError, match="burned into their pixels") as caught:
        write_deidentified(read_volume(path), tmp_path / "out", RULES, pixels_checked=True)
    assert "--blank" in caught.value.hint
    with pytest.raises(WriteError, match="does not lie within"):
        write_deidentified(read_volume(path), tmp_path / "out", RULES, blank=(Region(8, 0, 5, 1),))
    assert not (tmp_path / "out").exists()


def test_on_the_command_line_for_dicom_and_pictures(make_slice, rng, tmp_path, capsys):
    path = make_slice("a", pixels=_grey(rng), **US)
    out = tmp_path / "out"
    command = ["export", str(path), str(out), "--format", "deidentified", "--blank"]
    assert run([*command, "0,0,12,2", "--blank", "0,6,3,2"]) == 0
    after = read_volume(next(out.glob("*.dcm"))).voxels[0]
    assert len(np.unique(after[:2])) == len(np.unique(after[6:, :3])) == 1
    assert len(np.unique(after[2:6])) > 10
    assert run([*command, "0,0,12"]) == 2
    assert "is no region" in capsys.readouterr().err
    Image.fromarray(np.full((6, 9), 77, np.uint8) + np.arange(9, dtype=np.uint8)).save(tmp_path / "a.png")
    command = ["export", str(tmp_path / "a.png"), str(tmp_path / "b.png"), "--format", "deidentified"]
    assert run([*command, "--blank", "3,0,4,2"]) == 0
    picture = np.asarray(Image.open(tmp_path / "b.png"))
    assert (picture[:2, 3:7] == 77).all()
    assert picture[2, 3:7].tolist() == [80, 81, 82, 83]


@pytest.mark.parametrize("words", [["1,2,3"], ["0,0,4,4,1,2"]])
def test_texts_that_are_no_boxes(words):
    with pytest.raises(SegStudioError):
        parse_boxes(words)

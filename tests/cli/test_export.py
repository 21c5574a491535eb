"""`segstudio export`: results on the command line, one sentence when it cannot be."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pydicom
import pytest

from segstudio.cli.main import run
from segstudio.io import read_labels, read_volume, write_labels
from tests.io.export_kit import case, geometry_of


@pytest.fixture
def files(tmp_path: Path) -> tuple[Path, Path]:
    volume, labels = case(tmp_path / "ct", geometry_of(np.eye(3)[::-1]))
    write_labels(labels, tmp_path / "labels.seg.nrrd")
    return Path(volume.source), tmp_path / "labels.seg.nrrd"


def test_a_seg_names_its_model_and_reads_back(files, tmp_path: Path, capsys) -> None:
    image, labels = files
    out = tmp_path / "seg.dcm"
    words = [
        "export",
        str(image),
        str(out),
        "--labels",
        str(labels),
        "--model",
        "lungs",
        "--corrected",
        "--json",
    ]
    assert run(words) == 0
    document = json.loads(capsys.readouterr().out)
    assert document["format"] == "seg"
    assert document["path"] == str(out)
    assert "read back" in document["sentence"]
    segment = pydicom.dcmread(out).SegmentSequence[0]
    assert segment.SegmentAlgorithmType == "SEMIAUTOMATIC"
    assert segment.SegmentationAlgorithmIdentificationSequence[0].AlgorithmName == "lungs"
    np.testing.assert_array_equal(read_labels(out, like=read_volume(image)).array, read_labels(labels).array)


def test_a_seg_opens_as_labels_of_other_commands(files, tmp_path: Path, capsys) -> None:
    image, labels = files
    assert run(["export", str(image), str(tmp_path / "seg.dcm"), "-l", str(labels)]) == 0
    assert run(["info", str(image), "--labels", str(tmp_path / "seg.dcm")]) == 0
    assert "lung nodule" in capsys.readouterr().out


def test_the_format_may_be_said(files, tmp_path: Path, capsys) -> None:
    image, labels = files
    out = tmp_path / "picture.png"
    assert (
        run(["export", str(image), str(out), "-l", str(labels), "--format", "snapshot", "--slice", "2"]) == 0
    )
    assert capsys.readouterr().out.strip() == str(out)
    assert out.read_bytes().startswith(b"\x89PNG")


@pytest.mark.parametrize(
    ("out", "options", "sentence"),
    [
        ("a.docx", [], "names no export"),
        ("a.dcm", ["--format", "pdf"], "no export 'pdf'"),
        ("a.dcm", [], "No voxel has a label"),
        ("a.png", ["--format", "snapshot", "--slice", "99"], "no slice 99"),
    ],
)
def test_what_cannot_be_is_one_sentence(files, tmp_path: Path, capsys, out, options, sentence) -> None:
    assert run(["export", str(files[0]), str(tmp_path / out), *options]) == 2
    said = capsys.readouterr()
    assert sentence in said.err
    assert said.err.count("\n") == 1
    assert not (tmp_path / out).exists()


@pytest.mark.case("P4")
def test_a_person_free_case_on_the_command_line(files, tmp_path: Path, capsys) -> None:
    image, labels = files
    words = ["export", str(image), str(tmp_path / "out"), "-l", str(labels), "--format", "deidentified"]
    assert run([*words, "--shift-dates"]) == 0
    said = capsys.readouterr()
    assert "face" in said.err
    content = b"".join(p.read_bytes() for p in (tmp_path / "out").iterdir())
    assert b"CANARY" not in content
    assert "CANARY" not in said.out + said.err

"""What a file says about a person is read only when asked for, and never travels with the image."""

from __future__ import annotations

from dataclasses import fields
from pathlib import Path

import pytest

from segstudio.io import patient_lines, read_volume, scan
from tests.io.conftest import SliceMaker


def test_the_lines_name_the_person_of_a_file_and_of_a_series(make_slice: SliceMaker) -> None:
    for z in range(3):
        path = make_slice(f"{z}.dcm", z=z, PatientBirthDate="19610301", PatientSex="F")
    expected = ("ZZQX CANARY", "ID CANARY-ID-1", "born 1961-03-01", "sex F")
    assert patient_lines(path) == expected
    assert patient_lines(path.parent) == expected
    (found,) = scan(path.parent)
    assert patient_lines(found) == expected


def test_what_is_missing_has_no_line(make_slice: SliceMaker) -> None:
    path = make_slice("a.dcm", PatientName=None, PatientID=None)
    assert patient_lines(path) == ()


def test_other_images_name_nobody(tmp_path: Path) -> None:
    path = tmp_path / "note.png"
    path.write_bytes(b"\x89PNG")
    assert patient_lines(path) == ()


@pytest.mark.case("P1")
def test_the_volume_itself_names_nobody(make_slice: SliceMaker) -> None:
    volume = read_volume(make_slice("a.dcm"))
    said = " ".join(str(getattr(volume, f.name)) for f in fields(volume) if f.name != "source")
    assert "CANARY" not in said

"""The image in memory outlives its file; files are closed one by one; clocks do not decide what is newest."""

from __future__ import annotations

import os
import subprocess
import sys
import time

import numpy as np
import pytest
from pydicom import dcmread

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import patient_lines, read_labels, read_volume, write_labels, write_volume
from tests.io.export_kit import case, geometry_of, write_series

GRID = Geometry((6, 40, 50), (3.0, 1.0, 0.5))


@pytest.mark.case("B5")
@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz", "a.nrrd", "a.tif"])
def test_an_image_stays_whole_when_its_file_is_cut_off_or_deleted(tmp_path, name):
    voxels = np.arange(6 * 40 * 50).reshape(6, 40, 50).astype(np.int16)
    path = tmp_path / name
    write_volume(Volume(voxels, GRID), path)
    volume = read_volume(path)
    os.truncate(path, 100)  # a mapped file would end the process now
    path.unlink()
    np.testing.assert_array_equal(volume.voxels, voxels)
    write_labels(LabelMap(volume.geometry, (volume.voxels > 9).astype(np.uint16)), tmp_path / "labels.nrrd")
    assert read_labels(tmp_path / "labels.nrrd").array.any()


_FEW = """
import resource, sys
from pathlib import Path
from segstudio.io import read_volume, write_labels
from segstudio.core.labels import LabelMap
import nibabel, pydicom
resource.setrlimit(resource.RLIMIT_NOFILE, (64, 64))
volume = read_volume(Path(sys.argv[1]))
print(volume.shape[0])
write_labels(LabelMap(volume.geometry), Path(sys.argv[2]).with_name("first.nii.gz"))  # all is imported
resource.setrlimit(resource.RLIMIT_NOFILE, (6, 64))
import os
held = []
try:
    while True:
        held.append(os.open(os.devnull, os.O_RDONLY))
except OSError:
    pass
try:
    read_volume(Path(sys.argv[1]) / "000.dcm")
except Exception as error:
    print(type(error).__name__, "file" in str(error))
try:
    write_labels(LabelMap(volume.geometry), Path(sys.argv[2]))
except Exception as error:
    print(type(error).__name__)
print(Path(sys.argv[2]).exists())
"""


@pytest.mark.case("B15")
@pytest.mark.skipif(os.name != "posix", reason="limits of open files are those of POSIX systems")
def test_a_long_series_needs_few_open_files_and_too_few_are_a_sentence(tmp_path):
    folder = tmp_path / "series"
    write_series(folder, geometry_of(np.eye(3)))
    first = dcmread(folder / "00.dcm")
    for path in folder.iterdir():
        path.unlink()
    for z in range(150):
        first.SOPInstanceUID = first.file_meta.MediaStorageSOPInstanceUID = f"1.2.3.{z + 1}"
        first.InstanceNumber, first.ImagePositionPatient = z + 1, [3 * z, 0, 0]
        first.save_as(folder / f"{z:03}.dcm")
    done = subprocess.run(
        [sys.executable, "-c", _FEW, str(folder), str(tmp_path / "labels.nii.gz")],
        capture_output=True, text=True, check=False,
    )  # fmt: skip
    assert done.returncode == 0, done.stderr
    assert done.stdout.split("\n")[:4] == ["150", "ReadError True", "WriteError", "False"]


@pytest.mark.case("B16")
def test_records_count_in_their_order_whatever_the_clock_says(tmp_path, monkeypatch):
    from datetime import UTC, datetime

    from segstudio.io import journal as journal_module
    from segstudio.io.journal import read_journal
    from segstudio.services.recovery import recoveries, replayed
    from tests.services.test_safekeeping import Desk

    years = iter((2031, 1999, 2026, 1980, 2040) * 50)

    class Clock(datetime):
        @classmethod
        def now(cls, tz=None):
            return datetime(next(years), 3, 29, 2, 30, tzinfo=UTC).astimezone(tz)

    monkeypatch.setattr(journal_module, "datetime", Clock)
    monkeypatch.setattr(time, "time", lambda: -1e9)
    desk = Desk(tmp_path / "journal")
    try:
        for z in range(3):
            desk.paint(z, 5, 5 + z)
            desk.keeper.flush()
        assert desk.equals(desk.on_disk().labels)
    finally:
        desk.keeper.close()
    (path,) = (tmp_path / "journal").glob("*.journal")
    os.utime(path, (4e9, 4e9))  # a file from the future
    (found,) = recoveries(tmp_path / "journal")
    assert found.edits == 3
    assert len(replayed(read_journal(path)).done) == 3


@pytest.mark.case("C18")
def test_what_is_written_has_no_preamble_of_another_program(tmp_path):
    from segstudio.core.progress import silent
    from segstudio.services.export_kinds import export_kind
    from segstudio.services.exporting import ExportOptions, ExportTask

    volume, labels = case(tmp_path / "series", geometry_of(np.eye(3)))
    for path in (tmp_path / "series").iterdir():
        content = path.read_bytes()
        path.write_bytes(b"\x7fELF" + content[4:])
    volume = read_volume(tmp_path / "series")
    for key, name in (("seg", "s.dcm"), ("rtstruct", "r.dcm"), ("deidentified", "d")):
        task = ExportTask(
            export_kind(key), volume, labels, tmp_path / name, ExportOptions(key_folder=tmp_path)
        )
        task.run(silent)
    written = [tmp_path / "s.dcm", tmp_path / "r.dcm", *(tmp_path / "d").iterdir()]
    assert len(written) == 9
    for path in written:
        assert path.read_bytes()[:132] == bytes(128) + b"DICM", path.name


@pytest.mark.case("C17")
@pytest.mark.filterwarnings("ignore::UserWarning")  # pydicom, of the names that are written here
def test_a_hostile_name_of_a_patient_is_one_short_line(tmp_path):
    name = "A\u202egpj.exe\n<b>x</b>" + "y" * 10_000
    write_series(tmp_path, geometry_of(np.eye(3)), SpecificCharacterSet="ISO_IR 192", PatientName=name)
    lines = patient_lines(tmp_path)
    assert lines
    for line in lines:
        assert len(line) <= 1100
        assert all(c.isprintable() for c in line), ascii(line[:60])

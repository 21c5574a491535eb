"""A real PACS: what is stored comes back the same, and a segmentation finds its way home."""

from __future__ import annotations

import shutil
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pydicom
import pytest

from segstudio.core.labels import LabelMap, default_class
from segstudio.core.progress import silent
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io import read_labels, read_volume
from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.records import LoginNeeded, Series, StudyQuery
from segstudio.learning.card import ModelCard
from segstudio.services.makers import Maker
from segstudio.services.pacs import (
    Access,
    EchoTask,
    FindTask,
    PreviewTask,
    RetrieveTask,
    SendLabelsTask,
    SendTask,
    SeriesTask,
)
from segstudio.services.tasks import SegmentTask
from tests.cli.conftest import save_tiny
from tests.io.export_kit import ORIENTATIONS, geometry_of, write_series
from tests.pacs import orthanc as pacs

BOTH = pytest.mark.parametrize("protocol", ["web", "dimse"])


@pytest.fixture
def access(protocol: str, request: pytest.FixtureRequest) -> Access:
    """The server by one of the protocols."""
    return request.getfixturevalue(protocol)


def _store(access: Access, folder: Path, patient: str) -> str:
    """A new study of one series; its UID."""
    write_series(folder, geometry_of(ORIENTATIONS[5]), PatientID=patient)
    paths = tuple(sorted(folder.iterdir()))
    assert SendTask(access, paths).run(silent).new == len(paths) == 6
    return str(pydicom.dcmread(paths[0], stop_before_pixels=True).StudyInstanceUID)


def _series(access: Access, study: str) -> dict[str, Series]:
    return {series.modality: series for series in SeriesTask(access, study).run(silent)}


@BOTH
def test_labels_go_round(access: Access, protocol: str, orthanc: pacs.Orthanc, tmp_path: Path) -> None:
    """Store, query, retrieve, segment, send the SEG, retrieve the SEG: the masks are equal."""
    assert EchoTask(access).run(silent) < 10
    patient = f"SEG-{protocol}"
    study = _store(access, tmp_path / "ct", patient)
    found = FindTask(access, StudyQuery(patient_id=patient)).run(silent)
    assert [s.uid for s in found.studies] == [study]
    assert not found.more
    assert (found.studies[0].date, found.studies[0].modalities) == ("2024-02-29", "CT")
    assert f"ID {patient}" in found.studies[0].patient
    inbox = tmp_path / "inbox"
    came = RetrieveTask(access, study, inbox).run(silent)
    assert (came.new, came.present, len(came.folders)) == (6, 0, 1)
    sent, got = read_volume(tmp_path / "ct"), read_volume(came.folders[0])
    np.testing.assert_array_equal(got.voxels, sent.voxels)
    assert got.geometry == sent.geometry
    model = save_tiny(tmp_path / "tiny.safetensors")
    prediction = SegmentTask(got, model, device="cpu").run(silent)
    labels = LabelMap(got.geometry, prediction.labels, [default_class(1)])
    assert 0 < np.count_nonzero(labels.array) < labels.array.size
    before = orthanc.counts()
    maker = Maker(ModelCard(name="tiny", version=1, network={}, classes=()), prediction)
    stored = SendLabelsTask(access, got, labels, maker).run(silent)
    assert (stored.new, stored.present) == (1, 0)
    after = orthanc.counts()
    assert (after["series"], after["instances"]) == (before["series"] + 1, before["instances"] + 1)
    assert after["studies"] == before["studies"], "the SEG is a new series of the same study"
    seg = _series(access, study)["SEG"]
    back = RetrieveTask(access, study, inbox, (seg.uid,)).run(silent)
    (file,) = back.folders[0].iterdir()
    np.testing.assert_array_equal(read_labels(file, like=got).array, labels.array)


@BOTH
def test_what_is_there_is_neither_fetched_nor_sent_again(
    access: Access, protocol: str, tmp_path: Path
) -> None:
    study = _store(access, tmp_path / "ct", f"AGAIN-{protocol}")
    came = RetrieveTask(access, study, tmp_path / "inbox").run(silent)
    files = sorted(came.folders[0].iterdir())
    uids = {pydicom.dcmread(f, stop_before_pixels=True).SOPInstanceUID for f in files}
    assert not any(part in str(f) for f in files for part in (*uids, study)), "no UID in a name"
    files[2].unlink()
    files[4].write_bytes(b"cut off")
    kept = {f: f.stat().st_mtime_ns for i, f in enumerate(files) if i not in (2, 4)}
    again = RetrieveTask(access, study, tmp_path / "inbox").run(silent)
    assert (again.new, again.present) == (2, 4)
    assert all(f.stat().st_mtime_ns == then for f, then in kept.items())
    assert sorted(came.folders[0].iterdir()) == files
    sent = SendTask(access, tuple(files)).run(silent)
    assert (sent.new, sent.present) == (0, 6)


@BOTH
def test_a_cancelled_retrieval_goes_on_where_it_was(access: Access, protocol: str, tmp_path: Path) -> None:
    study = _store(access, tmp_path / "ct", f"CANCEL-{protocol}")

    def until_two(fraction: float, text: str = "", preview: object = None) -> None:
        if len(list(tmp_path.glob("inbox/*/*/[0-9a-f]*.dcm"))) >= 2:
            raise Cancelled

    with pytest.raises(Cancelled):
        RetrieveTask(access, study, tmp_path / "inbox").run(until_two)
    there = len(list(tmp_path.glob("inbox/*/*/[0-9a-f]*.dcm")))
    assert there >= 2
    assert not list(tmp_path.glob("inbox/*/*/.segstudio-*")), "nothing half done stays"
    rest = RetrieveTask(access, study, tmp_path / "inbox").run(silent)
    assert rest.present >= there
    assert rest.new + rest.present == 6


@BOTH
def test_a_preview_is_the_middle_slice(access: Access, protocol: str, tmp_path: Path) -> None:
    study = _store(access, tmp_path / "ct", f"LOOK-{protocol}")
    series = _series(access, study)["CT"]
    picture = PreviewTask(access, series).run(silent)
    assert picture is not None
    assert picture.shape == (8, 9, 3)
    assert picture.dtype == np.uint8


def test_studies_are_found_by_every_key_and_by_both_protocols(
    web: Access, dimse: Access, tmp_path: Path
) -> None:
    study = _store(web, tmp_path / "ct", "KEYS-1")
    for query in (
        StudyQuery(patient_id="KEYS-*"),
        StudyQuery(patient_name="zzqx", patient_id="KEYS-1"),
        StudyQuery(patient_name="ZZQX, CANARY", patient_id="KEYS-1"),
        StudyQuery(patient_id="KEYS-1", dates="20240229"),
        StudyQuery(patient_id="KEYS-1", dates="20240101-", modality="ct"),
        StudyQuery(patient_id="KEYS-1", accession="CANARY-ACC"),
    ):
        for access in (web, dimse):
            found = FindTask(access, query).run(silent)
            assert [s.uid for s in found.studies] == [study], (query, access.server.name)
    for query in (StudyQuery(patient_id="KEYS-1", dates="-20231231"), StudyQuery(patient_name="NOBODY")):
        for access in (web, dimse):
            assert FindTask(access, query).run(silent).studies == ()


def test_without_or_with_a_wrong_password_the_server_asks_for_one(web: Access) -> None:
    with pytest.raises(LoginNeeded, match="web wants a user name and password"):
        EchoTask(Access(web.server)).run(silent)
    with pytest.raises(LoginNeeded, match="web does not accept this user name and password"):
        EchoTask(Access(web.server, Login(pacs.USER, "wrong"))).run(silent)


def test_an_unknown_ae_title_is_told(dimse: Access, tmp_path: Path) -> None:
    from dataclasses import replace

    with pytest.raises(SegStudioError, match=r"AE title|refuses"):
        EchoTask(Access(replace(dimse.server, called_ae="NOBODY"))).run(silent)
    write_series(tmp_path / "ct", geometry_of(ORIENTATIONS[0]))
    stranger = Access(replace(dimse.server, calling_ae="STRANGER"))
    with pytest.raises(SegStudioError, match="dimse"):
        SendTask(stranger, (tmp_path / "ct" / "00.dcm",)).run(silent)


def test_a_refusal_that_comes_before_one_listens_is_told_all_the_same(dimse: Access, monkeypatch) -> None:
    """The library asks, and then looks whether it is connected; a quick server has hung up by then."""
    from dataclasses import replace

    from pynetdicom import acse, evt

    trigger = acse.evt.trigger

    def slowly(association, event, *values):
        trigger(association, event, *values)
        if event is evt.EVT_REQUESTED:
            time.sleep(1)

    monkeypatch.setattr(acse.evt, "trigger", slowly)
    with pytest.raises(SegStudioError, match=r"AE title|refuses"):
        EchoTask(Access(replace(dimse.server, called_ae="NOBODY"))).run(silent)


def test_only_loopback_is_listened_on(orthanc: pacs.Orthanc) -> None:
    heard = pacs.listening((orthanc.http_port, orthanc.dicom_port))
    if not pacs.only_loopback():
        assert heard <= {"127.0.0.1", "::1"}
    assert heard


def test_without_a_compiler_the_same_runs_in_a_network_of_its_own() -> None:
    """Where nothing can hold Orthanc to loopback, there is only loopback for it to listen on."""
    if pacs.program() is None:
        pytest.skip(pacs.why_not())
    if pacs.only_loopback() or pacs.compiler() is not None:
        pytest.skip("the tests above ran here: there is a C compiler, or only loopback")
    if shutil.which("unshare") is None or subprocess.run(["unshare", "-n", "true"]).returncode:
        pytest.skip("no C compiler to hold Orthanc to loopback, and no right to a network namespace")
    code = (
        "import fcntl, socket, struct, sys, pytest;"
        "s = socket.socket(socket.AF_INET, socket.SOCK_DGRAM);"
        "fcntl.ioctl(s, 0x8914, struct.pack('16sH14x', b'lo', 0x1 | 0x40));"  # SIOCSIFFLAGS: up, running
        f"sys.exit(pytest.main(['-q', {str(Path(__file__))!r}]))"
    )
    done = subprocess.run(["unshare", "-n", sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stdout[-3000:]

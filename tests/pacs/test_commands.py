"""`segstudio pacs`: results on stdout, one sentence on stderr, and no login anywhere."""

from __future__ import annotations

import builtins
import io
import json
import subprocess
import sys
from pathlib import Path
from typing import Any

import pydicom
import pytest

from segstudio.cli.main import run
from segstudio.services.pacs_servers import put_server
from tests.io.export_kit import ORIENTATIONS, geometry_of, write_series
from tests.pacs import orthanc as pacs
from tests.pacs.test_dicomweb import row, say, serving

Said = tuple[int, str, str]


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Any:
    """Runs a command: code, stdout, stderr."""

    def call(*arguments: object) -> Said:
        code = run(["pacs", *map(str, arguments)])
        said = capsys.readouterr()
        assert "Traceback" not in said.err
        return code, said.out, said.err

    return call


def test_servers_are_added_listed_and_removed(command: Any) -> None:
    assert command("servers", "list")[1] == "No server is known. Add one: segstudio pacs servers add\n"
    code, out, said = command("servers", "add", "clinic", "--url", "https://pacs.example.org/dicom-web")
    assert said == ""
    assert (code, out) == (0, "Added clinic: https://pacs.example.org/dicom-web\n")
    code, _, said = command("servers", "add", "old", "--host", "10.0.0.7", "--port", 11112, "--ae", "OLD")
    assert code == 0
    assert "Not encrypted" in said
    assert "without TLS to 10.0.0.7" in said
    document = json.loads(command("servers", "list", "--json")[1])
    assert [(s["name"], s["address"]) for s in document] == [
        ("clinic", "https://pacs.example.org/dicom-web"),
        ("old", "OLD at 10.0.0.7:11112"),
    ]
    assert command("servers", "remove", "old")[0] == 0
    assert [s["name"] for s in json.loads(command("servers", "list", "--json")[1])] == ["clinic"]


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("echo", "nowhere"), "There is no server 'nowhere'. Add one first."),
        (("servers", "add", "x"), "Give either --url for DICOMweb, or --host"),
        (("servers", "add", "x", "--url", "https://a:b@c.de/"), "must not hold a user name"),
        (("servers", "add", "x", "--host", "h", "--ae", "A" * 17), "AE title"),
        (("servers", "add", "x", "--url", "https://c.de/", "--ca-file", "no.pem"), "no file of certificates"),
    ],
)
def test_bad_input_is_one_sentence(command: Any, arguments: tuple[str, ...], words: str) -> None:
    code, out, err = command(*arguments)
    assert (code, out) == (2, "")
    assert words in err
    assert len(err.splitlines()) == 1


def test_patients_show_only_where_that_is_set(command: Any, capsys: pytest.CaptureFixture[str]) -> None:
    named = row(study="1.2.3") | {"00100010": {"vr": "PN", "Value": [{"Alphabetic": "ZZQX^CANARY"}]}}
    with serving(lambda h: say(h, json.dumps([named]).encode())) as access:
        put_server(access.server)
        code, out, _ = command("query", "ours")
        assert code == 0
        assert "1.2.3" in out
        assert "ZZQX" not in out + command("query", "ours", "--json")[1]
        assert run(["--set", "show_patient_data=yes", "pacs", "query", "ours"]) == 0
        assert "ZZQX CANARY" in capsys.readouterr().out


def test_a_script_without_a_login_is_told_how_to_give_one(
    command: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    heard: list[str | None] = []

    def guarded(handler: Any) -> None:
        heard.append(handler.headers.get("Authorization"))
        say(handler, b"[]", code=200 if heard[-1] else 401)

    with serving(guarded) as access:
        put_server(access.server)
        code, _, err = command("echo", "ours")
        assert (code, heard) == (2, [None])
        assert "--password-stdin" in err
        monkeypatch.setattr(sys, "stdin", io.StringIO("s3cret\n"))
        assert command("echo", "ours", "--user", "me", "--password-stdin")[0] == 0
    assert heard[1] == "Basic bWU6czNjcmV0"


def test_without_the_extra_a_sentence_says_how_to_install_it(
    command: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    real = builtins.__import__
    monkeypatch.setattr(
        "segstudio.io.pacs.extra.importlib.import_module", lambda name: real("no_such_" + name)
    )
    command("servers", "add", "clinic", "--url", "https://pacs.example.org/dicom-web")
    code, _, err = command("echo", "clinic")
    assert code == 2
    assert 'pip install "segstudio[pacs]"' in err


def test_the_command_line_starts_without_the_libraries() -> None:
    code = (
        "import sys, segstudio.cli.main, segstudio.services.pacs, segstudio.gui.handlers.pacs;"
        "bad = {'pynetdicom', 'dicomweb_client', 'requests', 'keyring', 'pydicom'} & set(sys.modules);"
        "sys.exit(str(bad) if bad else 0)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def test_the_whole_way_by_commands(
    command: Any, orthanc: pacs.Orthanc, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Send, query, retrieve, again without a transfer, and a label file back as a SEG."""
    from segstudio.io import read_labels, read_volume, write_labels
    from tests.io.export_kit import phantom

    write_series(tmp_path / "ct", geometry_of(ORIENTATIONS[0]), PatientID="COMMANDS")
    study = str(pydicom.dcmread(tmp_path / "ct" / "00.dcm").StudyInstanceUID)
    assert command("servers", "add", "pacs", "--url", orthanc.url)[0] == 0

    def logged_in(*arguments: object) -> Any:
        monkeypatch.setattr(sys, "stdin", io.StringIO(f"{pacs.PASSWORD}\n"))
        code, out, err = command(*arguments, "--user", pacs.USER, "--password-stdin", "--json")
        assert code == 0, err
        return json.loads(out)

    assert logged_in("echo", "pacs")["server"] == "pacs"
    assert logged_in("send", "pacs", *sorted((tmp_path / "ct").iterdir()))["sent"] == 6
    found = logged_in("query", "pacs", "--patient-id", "COMMANDS")
    assert [s["uid"] for s in found["studies"]] == [study]
    came = logged_in("retrieve", "pacs", study, "--out-dir", tmp_path / "inbox")
    assert (came["new"], came["already_there"]) == (6, 0)
    again = logged_in("retrieve", "pacs", study, "--out-dir", tmp_path / "inbox")
    assert (again["new"], again["already_there"]) == (0, 6)
    volume = read_volume(came["folders"][0])
    labels = phantom(volume.geometry)
    write_labels(labels, tmp_path / "labels.seg.nrrd")
    image, drawn = came["folders"][0], tmp_path / "labels.seg.nrrd"
    assert logged_in("send", "pacs", "--labels", drawn, "--image", image)["sent"] == 1
    seg = next(s for s in logged_in("query", "pacs", "--study", study) if s["modality"] == "SEG")
    back = logged_in("retrieve", "pacs", study, "--series", seg["uid"], "--out-dir", tmp_path / "inbox")
    (file,) = Path(back["folders"][0]).iterdir()
    assert (read_labels(file, like=volume).array == labels.array).all()

"""A private home, servers' entries, and a PACS where one is installed."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest

from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.server import Server
from segstudio.services.pacs import Access
from tests.pacs import orthanc as pacs


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings and servers of one test; no proxy stands between it and loopback."""
    for name in ("http_proxy", "https_proxy", "all_proxy", "HTTP_PROXY", "HTTPS_PROXY", "ALL_PROXY"):
        monkeypatch.delenv(name, raising=False)
    folder = tmp_path / "home"
    monkeypatch.setenv("SEGSTUDIO_HOME", str(folder))
    return folder


@pytest.fixture(scope="module")
def orthanc(tmp_path_factory: pytest.TempPathFactory) -> Iterator[pacs.Orthanc]:
    """A real PACS on loopback."""
    if reason := pacs.why_not():
        pytest.skip(reason)
    with pacs.running(tmp_path_factory.mktemp("orthanc")) as server:
        yield server


@pytest.fixture
def web(orthanc: pacs.Orthanc) -> Access:
    """It by DICOMweb."""
    return Access(Server("web", url=orthanc.url), Login(pacs.USER, pacs.PASSWORD))


@pytest.fixture
def dimse(orthanc: pacs.Orthanc) -> Access:
    """It by DIMSE."""
    return Access(
        Server(
            "dimse",
            "dimse",
            host="127.0.0.1",
            port=orthanc.dicom_port,
            called_ae=pacs.ITS_AE,
            calling_ae=pacs.OUR_AE,
        )
    )


@pytest.fixture(scope="session")
def certificate(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    """A certificate for 127.0.0.1 that signs itself, and its key."""
    if shutil.which("openssl") is None:
        pytest.skip("openssl is not installed: no certificate to test with")
    folder = tmp_path_factory.mktemp("tls")
    made, key = folder / "cert.pem", folder / "key.pem"
    command = [
        "openssl",
        "req",
        "-x509",
        "-newkey",
        "ec",
        "-pkeyopt",
        "ec_paramgen_curve:prime256v1",
        "-nodes",
    ]
    command += ["-keyout", key, "-out", made, "-days", "2", "-subj", "/CN=127.0.0.1"]
    subprocess.run([*command, "-addext", "subjectAltName=IP:127.0.0.1"], check=True, capture_output=True)
    return made, key

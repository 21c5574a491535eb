"""Debian's Orthanc as a PACS on loopback, for as long as a test needs it."""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import socket
import subprocess
import time
from base64 import b64encode
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from urllib.error import URLError
from urllib.request import ProxyHandler, Request, build_opener

PLUGIN = Path("/usr/share/orthanc/plugins/libOrthancDicomWeb.so")
USER, PASSWORD = "tester", "tester-pw"
OUR_AE, ITS_AE = "SEGSTUDIO", "ORTHANC"
MOVE_PORT = 14243


@dataclass(frozen=True)
class Orthanc:
    """A running server."""

    http_port: int
    dicom_port: int
    folder: Path

    @property
    def url(self) -> str:
        return f"http://127.0.0.1:{self.http_port}/dicom-web"

    def counts(self) -> dict[str, int]:
        """How many patients, studies, series and instances it holds, by its own account."""
        answer = _get(self.http_port, "statistics")
        return {key[5:].lower(): value for key, value in answer.items() if key.startswith("Count")}


def program() -> str | None:
    """The server's program, where it and its plug-in are installed."""
    found = shutil.which("Orthanc") or shutil.which("Orthanc", path="/usr/sbin")
    return found if found and PLUGIN.is_file() else None


def compiler() -> str | None:
    """A C compiler."""
    return next((found for name in ("cc", "gcc", "clang") if (found := shutil.which(name))), None)


def only_loopback() -> bool:
    """Whether no other interface is up, as in a network namespace of one's own."""
    try:
        lines = Path("/proc/net/route").read_text().splitlines()[1:]
        names = {name for _, name in socket.if_nameindex()}
    except OSError:
        return False
    return names == {"lo"} and not lines


def why_not() -> str:
    """Why the server cannot be run here; empty where it can."""
    if program() is None:
        return "Orthanc with its DICOMweb plug-in is not installed: apt-get install orthanc orthanc-dicomweb"
    if not only_loopback() and compiler() is None:
        return "no C compiler to hold Orthanc to loopback, and other interfaces are there"
    return ""


@contextlib.contextmanager
def running(folder: Path) -> Iterator[Orthanc]:
    """A server with an empty store; ended, and waited for, at the end of the block."""
    environment = dict(os.environ)
    if not only_loopback():
        shim = folder / "bind.so"
        source = Path(__file__).with_name("bind_to_loopback.c")
        build = [str(compiler()), "-shared", "-fPIC", "-O1", str(source), "-o", str(shim), "-ldl"]
        subprocess.run(build, check=True, capture_output=True, timeout=60)
        environment["LD_PRELOAD"] = str(shim)
    server = Orthanc(free_port(), free_port(), folder)
    settings = folder / "orthanc.json"
    settings.write_text(json.dumps(_settings(server)))
    log = (folder / "orthanc.log").open("wb")
    process = subprocess.Popen([str(program()), str(settings)], env=environment, stdout=log, stderr=log)
    try:
        _wait(server, process)
        yield server
    finally:
        process.terminate()
        try:
            process.wait(10)
        except subprocess.TimeoutExpired:
            process.kill()
            process.wait(10)
        log.close()


def listening(process_ports: tuple[int, ...]) -> set[str]:
    """Addresses that these ports are listened on, as the kernel tells them."""
    found = set()
    for table, size in (("tcp", 8), ("tcp6", 32)):
        path = Path("/proc/net", table)
        for line in path.read_text().splitlines()[1:] if path.exists() else ():
            local, state = line.split()[1], line.split()[3]
            address, port = local.split(":")
            if state == "0A" and int(port, 16) in process_ports:
                raw = bytes.fromhex(address)
                if size == 8:
                    found.add(socket.inet_ntop(socket.AF_INET, raw[::-1]))
                else:
                    words = b"".join(raw[i : i + 4][::-1] for i in range(0, 16, 4))
                    found.add(socket.inet_ntop(socket.AF_INET6, words))
    return found


def _settings(server: Orthanc) -> dict[str, object]:
    return {
        "Name": "segstudio-test",
        "StorageDirectory": str(server.folder / "storage"),
        "IndexDirectory": str(server.folder / "index"),
        "Plugins": [str(PLUGIN)],
        "HttpServerEnabled": True,
        "HttpPort": server.http_port,
        "RemoteAccessAllowed": False,
        "AuthenticationEnabled": True,
        "RegisteredUsers": {USER: PASSWORD},
        "SslEnabled": False,
        "DicomServerEnabled": True,
        "DicomAet": ITS_AE,
        "DicomPort": server.dicom_port,
        "DicomCheckCalledAet": True,
        "DicomAlwaysAllowEcho": True,
        "DicomAlwaysAllowStore": False,
        "DicomModalities": {"seg": {"AET": OUR_AE, "Host": "127.0.0.1", "Port": MOVE_PORT, "AllowGet": True}},
        "OverwriteInstances": False,
        "DicomWeb": {
            "Enable": True,
            "Root": "/dicom-web/",
            "EnableWado": True,
            "WadoRoot": "/wado",
            "Host": "127.0.0.1",
            "Ssl": False,
            "StudiesMetadata": "Full",
            "SeriesMetadata": "Full",
        },
    }


def _wait(server: Orthanc, process: subprocess.Popen[bytes]) -> None:
    deadline = time.monotonic() + 15
    while time.monotonic() < deadline:
        if process.poll() is not None:
            break
        try:
            _get(server.http_port, "system")
            return
        except (URLError, OSError):
            time.sleep(0.05)
    log = (server.folder / "orthanc.log").read_text(errors="replace")
    raise RuntimeError(f"Orthanc did not start:\n{log[-2000:]}")


def _get(port: int, what: str) -> dict[str, int]:
    token = b64encode(f"{USER}:{PASSWORD}".encode()).decode()
    request = Request(f"http://127.0.0.1:{port}/{what}", headers={"Authorization": f"Basic {token}"})
    with build_opener(ProxyHandler({})).open(request, timeout=2) as answer:
        return json.load(answer)


def free_port() -> int:
    """A port of this computer that nobody listens on."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])

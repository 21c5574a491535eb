"""C-MOVE: images sent to a port of ours, by a server of the test and by a real PACS."""

from __future__ import annotations

import socket
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pydicom
import pytest
from pynetdicom import AE, evt
from pynetdicom.sop_class import (
    CTImageStorage,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelMove,
)

from segstudio.core.progress import silent
from segstudio.errors import SegStudioError
from segstudio.io import read_volume
from segstudio.io.pacs.server import Server
from segstudio.services.pacs import Access, RetrieveTask, SendTask
from tests.io.export_kit import ORIENTATIONS, geometry_of, write_series
from tests.pacs import orthanc as pacs
from tests.pacs.test_dimse import _rows


@pytest.fixture
def sender(tmp_path: Path) -> Iterator[Any]:
    """A server that sends these files to whoever asks, from an AE title of choice."""
    running: list[Any] = []

    def start(paths: list[Path], port: int, *, sends_as: str = "PACS", knows: str = "SEGSTUDIO") -> Access:
        heard: list[str] = []

        def move(event: Any) -> Iterator[Any]:
            if event.move_destination != knows:
                yield None, None
                return
            wanted = event.identifier.SOPInstanceUID
            heard.extend([wanted] if isinstance(wanted, str) else wanted)
            event.assoc.ae.ae_title = sends_as
            yield "127.0.0.1", port
            yield len(paths)
            for path in paths:
                yield 0xFF00, pydicom.dcmread(path)

        entity = AE(ae_title="PACS")
        entity.add_supported_context(StudyRootQueryRetrieveInformationModelFind)
        entity.add_supported_context(StudyRootQueryRetrieveInformationModelMove)
        entity.add_requested_context(CTImageStorage)
        files = [pydicom.dcmread(p, stop_before_pixels=True) for p in paths]

        def find(event: Any) -> Iterator[Any]:
            for ds in files if event.identifier.QueryRetrieveLevel == "IMAGE" else files[:1]:
                answer = pydicom.Dataset()
                answer.QueryRetrieveLevel = event.identifier.QueryRetrieveLevel
                for keyword in ("StudyInstanceUID", "SeriesInstanceUID", "SOPInstanceUID", "SOPClassUID"):
                    setattr(answer, keyword, ds[keyword].value)
                yield 0xFF00, answer

        handlers = [(evt.EVT_C_FIND, find if paths else _rows(1)), (evt.EVT_C_MOVE, move)]
        server = entity.start_server(("127.0.0.1", 0), block=False, evt_handlers=handlers)
        running.append(server)
        access = Access(
            Server(
                "ours",
                "dimse",
                host="127.0.0.1",
                port=server.server_address[1],
                called_ae="PACS",
                move_port=port,
            )
        )
        return access, heard

    yield start
    for server in running:
        server.shutdown()


def _series(folder: Path) -> tuple[list[Path], str]:
    write_series(folder, geometry_of(ORIENTATIONS[3]))
    paths = sorted(folder.iterdir())
    return paths, str(pydicom.dcmread(paths[0], stop_before_pixels=True).StudyInstanceUID)


def test_images_come_to_our_port_and_the_port_closes(sender: Any, tmp_path: Path) -> None:
    paths, study = _series(tmp_path / "ct")
    port = pacs.free_port()
    access, heard = sender(paths, port)
    came = RetrieveTask(access, study, tmp_path / "inbox").run(silent)
    assert (came.new, came.present) == (6, 0)
    assert len(heard) == 6, "all six were named in one request"
    np.testing.assert_array_equal(read_volume(came.folders[0]).voxels, read_volume(tmp_path / "ct").voxels)
    with pytest.raises(OSError):
        socket.create_connection(("127.0.0.1", port), timeout=1)


def test_a_stranger_is_not_let_in(sender: Any, tmp_path: Path) -> None:
    paths, study = _series(tmp_path / "ct")
    access, _ = sender(paths, pacs.free_port(), sends_as="STRANGER")
    with pytest.raises(SegStudioError, match=r"refused while sending|did not send"):
        RetrieveTask(access, study, tmp_path / "inbox").run(silent)
    assert not list(tmp_path.glob("inbox/**/*.dcm"))


def test_a_server_that_does_not_know_us_says_so(sender: Any, tmp_path: Path) -> None:
    paths, study = _series(tmp_path / "ct")
    access, _ = sender(paths, pacs.free_port(), knows="OTHER")
    with pytest.raises(SegStudioError, match="does not know SEGSTUDIO as a place to send to"):
        RetrieveTask(access, study, tmp_path / "inbox").run(silent)


def test_a_port_in_use_is_told(sender: Any, tmp_path: Path) -> None:
    paths, study = _series(tmp_path / "ct")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        access, _ = sender(paths, taken.getsockname()[1])
        with pytest.raises(SegStudioError, match="cannot be received on port"):
            RetrieveTask(access, study, tmp_path / "inbox").run(silent)


@pytest.mark.parametrize(
    ("changes", "words"),
    [({"move_port": 80}, "not between 1024"), ({"move_port": 11112, "tls": True}, "inside TLS")],
)
def test_ports_that_cannot_be(changes: dict[str, Any], words: str) -> None:
    with pytest.raises(SegStudioError, match=words):
        Server("a", "dimse", host="h", called_ae="A", **changes)


def test_a_real_pacs_sends_to_us(dimse: Access, tmp_path: Path) -> None:
    paths, study = _series(tmp_path / "ct")
    assert SendTask(dimse, tuple(paths)).run(silent).new == 6
    moving = Access(replace(dimse.server, move_port=pacs.MOVE_PORT))
    came = RetrieveTask(moving, study, tmp_path / "inbox").run(silent)
    assert (came.new, came.present) == (6, 0)
    np.testing.assert_array_equal(read_volume(came.folders[0]).voxels, read_volume(tmp_path / "ct").voxels)
    next(iter(came.folders[0].iterdir())).unlink()
    again = RetrieveTask(moving, study, tmp_path / "inbox").run(silent)
    assert (again.new, again.present) == (1, 5)

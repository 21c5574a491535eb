"""DIMSE against a server within this process: every way in which it can go wrong is one sentence."""

from __future__ import annotations

import socket
import ssl
import time
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path
from threading import Event
from typing import Any

import pydicom
import pytest
from pydicom.dataset import Dataset
from pynetdicom import AE, evt
from pynetdicom.sop_class import (
    CTImageStorage,
    StudyRootQueryRetrieveInformationModelFind,
    StudyRootQueryRetrieveInformationModelGet,
    Verification,
)

from segstudio.core.progress import silent
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io.pacs.records import StudyQuery
from segstudio.io.pacs.server import Server
from segstudio.services.pacs import Access, EchoTask, FindTask, RetrieveTask, SendTask
from tests.io.export_kit import ORIENTATIONS, geometry_of, write_series

STUDY, SERIES = "1.2.3.4", "1.2.3.4.5"
Start = Callable[..., Access]


@pytest.fixture
def start() -> Iterator[Start]:
    """Starts a server with these handlers on a free port of loopback."""
    servers: list[Any] = []

    def run(handlers: dict[Any, Any], *, tls: Any = None, **settings: Any) -> Access:
        entity = AE(ae_title="PACS")
        for name, value in settings.items():
            setattr(entity, name, value)
        for context in (
            Verification,
            StudyRootQueryRetrieveInformationModelFind,
            StudyRootQueryRetrieveInformationModelGet,
        ):
            entity.add_supported_context(context)
        entity.add_supported_context(CTImageStorage, scu_role=True, scp_role=True)
        server = entity.start_server(
            ("127.0.0.1", 0), block=False, evt_handlers=list(handlers.items()), ssl_context=tls
        )
        servers.append(server)
        port = server.server_address[1]
        return Access(Server("ours", "dimse", host="127.0.0.1", port=port, called_ae="PACS"))

    yield run
    for server in servers:
        server.shutdown()


def _rows(count: int) -> Callable[[Any], Iterator[Any]]:
    """Answers every C-FIND with so many studies, series or instances."""

    def find(event: Any) -> Iterator[Any]:
        level = event.identifier.QueryRetrieveLevel
        for n in range(count):
            if event.is_cancelled:
                yield 0xFE00, None
                return
            answer = Dataset()
            answer.QueryRetrieveLevel = level
            answer.StudyInstanceUID = f"{STUDY}.{n}" if level == "STUDY" else STUDY
            answer.SeriesInstanceUID = SERIES
            answer.SOPInstanceUID, answer.SOPClassUID = f"1.2.3.4.5.{n}", CTImageStorage
            yield 0xFF00, answer

    return find


def _stop_after(seconds: float) -> Callable[..., None]:
    """Progress that cancels after this time, and remembers when."""
    began = time.monotonic()

    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if time.monotonic() - began > seconds:
            raise Cancelled

    return progress


def test_a_server_that_is_not_there_is_told(unused_port: int) -> None:
    gone = Access(Server("gone", "dimse", host="127.0.0.1", port=unused_port, called_ae="PACS"))
    with pytest.raises(SegStudioError, match=f"gone cannot be reached at 127.0.0.1, port {unused_port}"):
        EchoTask(gone).run(silent)


@pytest.fixture
def unused_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


def test_wrong_ae_titles_are_told_apart(start: Start) -> None:
    access = start({}, require_called_aet=True, require_calling_aet=["SEGSTUDIO"])
    assert EchoTask(access).run(silent) < 5
    with pytest.raises(SegStudioError, match="does not have the AE title NOBODY"):
        EchoTask(Access(replace(access.server, called_ae="NOBODY"))).run(silent)
    with pytest.raises(SegStudioError, match="does not know this computer under the AE title STRANGER"):
        EchoTask(Access(replace(access.server, calling_ae="STRANGER"))).run(silent)


def test_a_port_of_another_program_is_told() -> None:
    with socket.create_server(("127.0.0.1", 0)) as listener:
        port = listener.getsockname()[1]
        access = Access(Server("ours", "dimse", host="127.0.0.1", port=port, called_ae="PACS"))
        from threading import Thread

        def hang_up() -> None:
            line, _ = listener.accept()
            line.recv(100)
            line.close()

        thread = Thread(target=hang_up)
        thread.start()
        with pytest.raises(SegStudioError, match="ended the connection before it was set up"):
            EchoTask(access).run(silent)
        thread.join(5)


def test_a_certificate_must_be_known(start: Start, certificate: tuple[Path, Path]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    inside = replace(start({}, tls=context).server, tls=True)
    with pytest.raises(SegStudioError, match="or its certificate could not be verified"):
        EchoTask(Access(inside)).run(silent)
    assert EchoTask(Access(replace(inside, ca_file=str(certificate[0])))).run(silent) < 5
    with pytest.raises(SegStudioError, match="ended the connection before it was set up"):
        EchoTask(Access(replace(inside, tls=False))).run(silent)


@pytest.mark.parametrize(
    ("status", "words"),
    [(0xA700, "status A700"), (0x0122, "does not offer that"), (0x0124, "does not allow that")],
)
def test_a_refusal_is_told(start: Start, status: int, words: str) -> None:
    def refuse(event: Any) -> Iterator[Any]:
        yield status, None

    with pytest.raises(SegStudioError, match=f"ours refused while searching: .*{words}"):
        FindTask(start({evt.EVT_C_FIND: refuse}), StudyQuery()).run(silent)


def test_a_cut_connection_is_told(start: Start) -> None:
    def cut(event: Any) -> Iterator[Any]:
        event.assoc.abort()
        yield 0xFF00, Dataset()

    with pytest.raises(SegStudioError, match="The connection to ours was cut while searching"):
        FindTask(start({evt.EVT_C_FIND: cut}), StudyQuery()).run(silent)


def test_a_server_that_hangs_is_left_within_a_second(start: Start) -> None:
    let_go = Event()

    def hang(event: Any) -> Iterator[Any]:
        let_go.wait(20)
        yield 0x0000, None

    access = start({evt.EVT_C_FIND: hang})
    began = time.monotonic()
    with pytest.raises(Cancelled):
        FindTask(access, StudyQuery()).run(_stop_after(0.5))
    took = time.monotonic() - began - 0.5
    let_go.set()
    assert took < 1.0


def test_more_results_than_fit_are_cut_and_said(start: Start) -> None:
    from segstudio.io.pacs.connecting import connect

    access = start({evt.EVT_C_FIND: _rows(40)})
    found = connect(access.server).studies(StudyQuery(), lambda: None, most=25)
    assert len(found.studies) == 25
    assert found.more
    assert not connect(access.server).studies(StudyQuery(), lambda: None, most=40).more


def _sending(paths: list[Path]) -> Callable[[Any], Iterator[Any]]:
    """Answers every C-GET with these files."""

    def get(event: Any) -> Iterator[Any]:
        yield len(paths)
        for path in paths:
            yield 0xFF00, pydicom.dcmread(path)

    return get


def test_an_image_that_was_not_asked_for_is_not_kept(start: Start, tmp_path: Path) -> None:
    write_series(tmp_path / "other", geometry_of(ORIENTATIONS[0]))
    get = _sending(sorted((tmp_path / "other").iterdir())[:1])
    access = start({evt.EVT_C_FIND: _rows(1), evt.EVT_C_GET: get})
    with pytest.raises(SegStudioError, match=r"did not send 1 of 1 images|refused while retrieving"):
        RetrieveTask(access, STUDY, tmp_path / "inbox", (SERIES,)).run(silent)
    assert not list(tmp_path.glob("inbox/**/*.dcm"))


def test_an_image_of_another_series_under_the_right_number_is_not_kept(start: Start, tmp_path: Path) -> None:
    write_series(
        tmp_path / "other",
        geometry_of(ORIENTATIONS[0]),
        SOPInstanceUID="1.2.3.4.5.0",
        SeriesInstanceUID="1.9",
    )
    get = _sending(sorted((tmp_path / "other").iterdir())[:1])
    access = start({evt.EVT_C_FIND: _rows(1), evt.EVT_C_GET: get})
    with pytest.raises(SegStudioError, match="sent another image than it was asked for"):
        RetrieveTask(access, STUDY, tmp_path / "inbox", (SERIES,)).run(silent)
    assert not list(tmp_path.glob("inbox/**/*"))[2:], "only the two empty folders"


def test_a_refused_store_names_the_status(start: Start, tmp_path: Path) -> None:
    write_series(tmp_path / "ct", geometry_of(ORIENTATIONS[0]))
    file = tmp_path / "ct" / "00.dcm"
    access = start({evt.EVT_C_FIND: _rows(0), evt.EVT_C_STORE: lambda event: 0xA700})
    with pytest.raises(SegStudioError, match="ours refused while storing: status A700"):
        SendTask(access, (file,)).run(silent)


def test_what_is_no_dicom_file_is_not_sent(start: Start, tmp_path: Path) -> None:
    (tmp_path / "letter.dcm").write_text("Dear colleague")
    access = start({evt.EVT_C_FIND: _rows(0)})
    with pytest.raises(SegStudioError, match=r"letter.dcm is no DICOM file or is damaged, and was not sent"):
        SendTask(access, (tmp_path / "letter.dcm",)).run(silent)

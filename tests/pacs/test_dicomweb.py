"""DICOMweb against a small server that answers as it should not: one sentence each, and nothing kept."""

from __future__ import annotations

import json
import ssl
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import replace
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Event, Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

import pytest

from segstudio.core.progress import silent
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.records import LoginNeeded, StudyQuery
from segstudio.io.pacs.server import Server
from segstudio.services.pacs import Access, EchoTask, FindTask, RetrieveTask
from tests.io.export_kit import ORIENTATIONS, geometry_of, write_series

STUDY, SERIES = "1.2.3.4", "1.2.3.4.5"
Answer = Callable[[BaseHTTPRequestHandler], None]


@contextmanager
def serving(answer: Answer, context: ssl.SSLContext | None = None) -> Iterator[Access]:
    """A server on loopback that answers every GET so."""

    class Handler(BaseHTTPRequestHandler):
        protocol_version = "HTTP/1.1"

        def do_GET(self) -> None:
            try:
                answer(self)
            except (OSError, ssl.SSLError):
                self.close_connection = True

        def log_message(self, *_: Any) -> None:
            pass

    class Quiet(ThreadingHTTPServer):
        daemon_threads = True

        def handle_error(self, *_: Any) -> None:
            pass

    server = Quiet(("127.0.0.1", 0), Handler)
    if context is not None:
        server.socket = context.wrap_socket(server.socket, server_side=True, do_handshake_on_connect=False)
    thread = Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05})
    thread.start()
    scheme = "http" if context is None else "https"
    try:
        yield Access(Server("ours", url=f"{scheme}://127.0.0.1:{server.server_port}/dicom-web"))
    finally:
        server.shutdown()
        thread.join()
        server.server_close()


def say(handler: BaseHTTPRequestHandler, body: bytes, kind: str = "application/dicom+json", code: int = 200):
    """A whole answer."""
    handler.send_response(code)
    handler.send_header("Content-Type", kind)
    handler.send_header("Content-Length", str(len(body)))
    handler.end_headers()
    handler.wfile.write(body)


def row(**uids: str) -> dict[str, Any]:
    tags = {"study": "0020000D", "series": "0020000E", "sop": "00080018"}
    return {tags[name]: {"vr": "UI", "Value": [value]} for name, value in uids.items()}


@pytest.mark.parametrize(
    ("code", "words"),
    [
        (401, "wants a user name and password"),
        (403, "does not allow this user"),
        (404, "nothing at this address"),
        (500, r"an error of its own \(500\)"),
        (503, r"an error of its own \(503\)"),
        (400, r"refused the request \(400\)"),
    ],
)
def test_every_status_is_a_sentence(code: int, words: str) -> None:
    with (
        serving(lambda h: say(h, b"<html>no</html>", "text/html", code)) as access,
        pytest.raises(SegStudioError, match=f"ours .*{words}") as caught,
    ):
        FindTask(access, StudyQuery(patient_id="CANARY-ID-1")).run(silent)
    assert isinstance(caught.value, LoginNeeded) == (code in (401, 403))
    assert "CANARY" not in repr(caught.value)
    assert caught.value.__cause__ is None, "the library's own message repeats the address"


@pytest.mark.parametrize("body", [b"<html>Log in</html>", b"[1, 2]", b'["a"]', b'[{"x": 1}]', b"\xff\xfe"])
def test_a_web_page_or_other_json_is_no_dicom(body: bytes) -> None:
    with (
        serving(lambda h: say(h, body, "text/html")) as access,
        pytest.raises(SegStudioError, match=r"ours answered with .* instead of DICOM"),
    ):
        EchoTask(access).run(silent)


def test_nobody_there_is_a_sentence() -> None:
    with serving(lambda h: None) as access:
        pass
    with pytest.raises(SegStudioError, match="ours cannot be reached"):
        EchoTask(access).run(silent)
    with pytest.raises(SegStudioError, match="not known to the network"):
        EchoTask(Access(Server("ours", url="https://nowhere.invalid/dicom-web"))).run(silent)


def test_a_slow_server_times_out(monkeypatch: pytest.MonkeyPatch) -> None:
    from segstudio.io.pacs import dicomweb

    assert (dicomweb.CONNECT_S, dicomweb.READ_S) == (5, 60)
    monkeypatch.setattr(dicomweb, "READ_S", 0.3)
    let_go = Event()
    with (
        serving(lambda h: let_go.wait(2) and None) as access,
        pytest.raises(SegStudioError, match="sent nothing for"),
    ):
        EchoTask(access).run(silent)
    let_go.set()


def test_a_server_that_hangs_is_left_within_a_second() -> None:
    let_go = Event()
    with serving(lambda h: let_go.wait(10) and None) as access:
        began = time.monotonic()

        def stop(fraction: float, text: str = "", preview: object = None) -> None:
            if time.monotonic() - began > 0.3:
                raise Cancelled

        with pytest.raises(Cancelled):
            EchoTask(access).run(stop)
        took = time.monotonic() - began - 0.3
        let_go.set()
    assert took < 1.0


def test_a_connection_cut_within_an_answer_is_a_sentence() -> None:
    def cut(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(200)
        handler.send_header("Content-Length", "1000")
        handler.end_headers()
        handler.wfile.write(b"[{")
        handler.close_connection = True

    with serving(cut) as access, pytest.raises(SegStudioError, match="connection to ours was cut"):
        EchoTask(access).run(silent)


def test_results_come_page_by_page_and_each_once() -> None:
    asked: list[tuple[int, int]] = []

    def pages(handler: BaseHTTPRequestHandler) -> None:
        query = parse_qs(urlsplit(handler.path).query)
        limit, offset = int(query["limit"][0]), int(query["offset"][0])
        asked.append((limit, offset))
        rows = [row(study=f"1.2.{n}") for n in range(250)][offset : offset + limit]
        say(handler, json.dumps(rows).encode())

    with serving(pages) as access:
        found = FindTask(access, StudyQuery()).run(silent)
    assert len({s.uid for s in found.studies}) == len(found.studies) == 250
    assert asked == [(100, 0), (100, 100), (100, 200)]
    assert not found.more


def test_a_server_that_ignores_the_offset_does_not_go_on_for_ever() -> None:
    body = json.dumps([row(study=f"1.2.{n}") for n in range(100)]).encode()
    with serving(lambda h: say(h, body)) as access:
        assert len(FindTask(access, StudyQuery()).run(silent).studies) == 100


def test_more_than_five_hundred_are_cut_and_said() -> None:
    body = json.dumps([row(study=f"1.2.{n}") for n in range(700)]).encode()
    with serving(lambda h: say(h, body)) as access:
        found = FindTask(access, StudyQuery()).run(silent)
    assert len(found.studies) == 500
    assert found.more


def _retrieving(file: Callable[[BaseHTTPRequestHandler], None]) -> Answer:
    """Lists one instance and gives it so."""

    def answer(handler: BaseHTTPRequestHandler) -> None:
        if "/instances/" in handler.path:
            file(handler)
        else:
            say(handler, json.dumps([row(sop="1.2.3.4.5.0", series=SERIES, study=STUDY)]).encode())

    return answer


def _multipart(content: bytes, end: bytes = b"\r\n--B--\r\n") -> bytes:
    return b"--B\r\nContent-Type: application/dicom\r\n\r\n" + content + end


MULTIPART = 'multipart/related; type="application/dicom"; boundary="B"'


@pytest.fixture
def ours(tmp_path: Path) -> bytes:
    """The instance that is listed."""
    uids = {"SOPInstanceUID": "1.2.3.4.5.0", "SeriesInstanceUID": SERIES, "StudyInstanceUID": STUDY}
    write_series(tmp_path / "ct", geometry_of(ORIENTATIONS[0]), **uids)
    return (tmp_path / "ct" / "00.dcm").read_bytes()


@pytest.mark.parametrize("kind", [MULTIPART, "application/dicom"])
def test_a_file_is_kept_byte_for_byte(ours: bytes, kind: str, tmp_path: Path) -> None:
    body = _multipart(ours) if kind == MULTIPART else ours
    with serving(_retrieving(lambda h: say(h, body, kind))) as access:
        came = RetrieveTask(access, STUDY, tmp_path / "inbox", (SERIES,)).run(silent)
    (file,) = came.folders[0].iterdir()
    assert file.read_bytes() == ours


@pytest.mark.parametrize("chunk", [1, 7, 500])
def test_a_boundary_may_lie_across_pieces(ours: bytes, chunk: int) -> None:
    from segstudio.io.pacs.dicomweb import DicomWebClient

    client = DicomWebClient(Server("ours", url="http://127.0.0.1:9/"))
    body = _multipart(ours[:1500])
    pieces = [body[i : i + chunk] for i in range(0, len(body), chunk)]
    assert b"".join(client._part(pieces, b"B")) == ours[:1500]
    client.close()


@pytest.mark.parametrize(
    ("body", "kind", "words"),
    [
        (b"<html>", "text/html", "answered with text/html instead of DICOM"),
        (_multipart(b"Dear colleague"), MULTIPART, "sent something that is no DICOM file"),
        (_multipart(b"\0" * 128 + b"DICM\x02\0"), MULTIPART, "damaged|another image"),
        (_multipart(b"\0" * 128 + b"DICM", b""), MULTIPART, "was cut while retrieving"),
    ],
)
def test_a_file_that_is_none_is_not_kept(body: bytes, kind: str, words: str, tmp_path: Path) -> None:
    with (
        serving(_retrieving(lambda h: say(h, body, kind))) as access,
        pytest.raises(SegStudioError, match=words),
    ):
        RetrieveTask(access, STUDY, tmp_path / "inbox", (SERIES,)).run(silent)
    assert not [path for path in tmp_path.glob("inbox/**/*") if path.is_file()]


def test_another_instance_than_was_asked_for_is_not_kept(tmp_path: Path) -> None:
    write_series(tmp_path / "ct", geometry_of(ORIENTATIONS[0]))
    body = _multipart((tmp_path / "ct" / "00.dcm").read_bytes())
    with (
        serving(_retrieving(lambda h: say(h, body, MULTIPART))) as access,
        pytest.raises(SegStudioError, match="sent another image than it was asked for"),
    ):
        RetrieveTask(access, STUDY, tmp_path / "inbox", (SERIES,)).run(silent)
    assert not [path for path in tmp_path.glob("inbox/**/*") if path.is_file()]


def test_a_file_beyond_all_bounds_is_not_kept(ours: bytes, tmp_path: Path, monkeypatch) -> None:
    from segstudio.io.pacs.inbox import Inbox

    monkeypatch.setattr(Inbox.__init__, "__defaults__", (1000,))
    with (
        serving(_retrieving(lambda h: say(h, _multipart(ours), MULTIPART))) as access,
        pytest.raises(SegStudioError, match="larger than 1 kB"),
    ):
        RetrieveTask(access, STUDY, tmp_path / "inbox", (SERIES,)).run(silent)
    assert not [path for path in tmp_path.glob("inbox/**/*") if path.is_file()]


def test_a_password_does_not_travel_in_the_clear() -> None:
    access = Access(Server("ours", url="http://pacs.example.org/dicom-web"), Login("me", "secret"))
    with pytest.raises(SegStudioError, match="without encryption, and a password is not sent") as caught:
        EchoTask(access).run(silent)
    assert "secret" not in repr(caught.value) + repr(access)


def test_a_password_from_a_netrc_file_is_not_sent(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "netrc").write_text("machine 127.0.0.1 login me password secret\n")
    monkeypatch.setenv("NETRC", str(tmp_path / "netrc"))
    seen: list[str | None] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        seen.append(handler.headers.get("Authorization"))
        say(handler, b"[]")

    with serving(answer) as access:
        EchoTask(access).run(silent)
    assert seen == [None]


def test_a_certificate_must_be_known(certificate: tuple[Path, Path], monkeypatch) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    heard: list[str] = []

    def answer(handler: BaseHTTPRequestHandler) -> None:
        heard.append(handler.path)
        say(handler, b"[]")

    with serving(answer, context) as access:
        # nor does the environment switch the check off or over
        monkeypatch.setenv("REQUESTS_CA_BUNDLE", str(certificate[0]))
        with pytest.raises(SegStudioError, match="certificate of ours could not be verified"):
            EchoTask(access).run(silent)
        assert heard == []
        trusted = replace(access.server, ca_file=str(certificate[0]))
        EchoTask(Access(trusted)).run(silent)
        assert len(heard) == 1
        other = replace(trusted, url=trusted.url.replace("127.0.0.1", "localhost"))
        with pytest.raises(SegStudioError, match="certificate of ours could not be verified"):
            EchoTask(Access(other)).run(silent)


def test_no_redirect_leads_out_of_tls(certificate: tuple[Path, Path]) -> None:
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)

    def away(handler: BaseHTTPRequestHandler) -> None:
        handler.send_response(302)
        handler.send_header("Location", "http://127.0.0.1:9/elsewhere")
        handler.send_header("Content-Length", "0")
        handler.end_headers()

    with serving(away, context) as access:
        trusted = Access(replace(access.server, ca_file=str(certificate[0])))
        with pytest.raises(SegStudioError, match="not safe to follow"):
            EchoTask(trusted).run(silent)

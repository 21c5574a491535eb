"""A PACS by DICOMweb: QIDO to look, WADO to retrieve, STOW to store."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from pathlib import Path
from typing import Any, TypeVar

from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.extra import require
from segstudio.io.pacs.http import CONNECT_S, READ_S, Lines, cut, open_session, told, wrong_content
from segstudio.io.pacs.interrupting import interruptible
from segstudio.io.pacs.records import (
    MOST_RESULTS,
    Check,
    Found,
    Instance,
    Keep,
    Series,
    Study,
    StudyQuery,
    in_order,
    instance_of,
    series_of,
    study_of,
)
from segstudio.io.pacs.server import Server
from segstudio.io.quiet import quiet
from segstudio.words import tr

T = TypeVar("T")

PAGE = 100
_CHUNK = 2**18
_LONGEST_HEAD = 2**14
_ANY_DICOM = 'multipart/related; type="application/dicom"; transfer-syntax=*'
_STUDY_FIELDS = ("StudyDescription", "PatientBirthDate")


class DicomWebClient:
    """One connection to a DICOMweb server."""

    def __init__(self, server: Server, login: Login | None = None) -> None:
        """Connects at the first call.

        Raises:
            SegStudioError: a library is missing, or the server's entry cannot be used so.
        """
        self._server = server
        self._lines = Lines()
        api = require("dicomweb_client.api")
        self._session = open_session(server, login, self._lines)
        self._client = api.DICOMwebClient(
            server.url.rstrip("/"),
            session=self._session,
            timeout=(CONNECT_S, READ_S),
            permissive_uid=True,
        )
        self._client.set_http_retry_params(retry=False)

    def echo(self, check: Check) -> None:
        """Ask for a single study."""
        self._search(lambda: self._client.search_for_studies(limit=1), "asking", check)

    def studies(self, query: StudyQuery, check: Check, most: int = MOST_RESULTS) -> Found:
        """Studies that match, page by page."""
        filters = query.filters()
        if "PatientName" in filters:  # ^ must be escaped in an address, and some servers do not read that
            filters["PatientName"] = filters["PatientName"].replace("^", "?")

        def page(offset: int) -> Any:
            return self._client.search_for_studies(
                limit=PAGE, offset=offset, fields=list(_STUDY_FIELDS), search_filters=filters
            )

        found, more = self._pages(page, study_of, check, most)
        studies: list[Study] = in_order(found, lambda study: study.date)
        return Found(tuple(reversed(studies)), more)

    def series(self, study_uid: str, check: Check) -> list[Series]:
        """The series of a study."""

        def page(offset: int) -> Any:
            return self._client.search_for_series(
                study_uid, limit=PAGE, offset=offset, fields=["SeriesDescription"]
            )

        found, _ = self._pages(page, lambda row: series_of(row, study_uid), check, 10**4)
        return in_order(found, lambda one: (one.number, one.uid))

    def instances(self, study_uid: str, series_uid: str, check: Check) -> list[Instance]:
        """The instances of a series."""

        def page(offset: int) -> Any:
            return self._client.search_for_instances(study_uid, series_uid, limit=PAGE, offset=offset)

        found, _ = self._pages(page, lambda row: instance_of(row, study_uid, series_uid), check, 10**6)
        return in_order(found, lambda one: (one.number, one.uid))

    def retrieve(self, wanted: Iterable[Instance], keep: Keep, check: Check) -> None:
        """Fetch each instance in the encoding that the server stored."""
        for instance in wanted:
            self._try(lambda one=instance: self._fetch(one, keep), "retrieving", check)  # type: ignore[misc]

    def store(self, path: Path, instance: Instance, check: Check) -> None:
        """Store one file, and look whether it is there.

        Raises:
            SegStudioError: the server refused it.
        """

        def send() -> None:
            import pydicom

            with quiet():
                # force: what the caller checked may lack the preamble
                self._client.store_instances([pydicom.dcmread(path, force=True)])

        self._try(send, "storing", check)
        held = self.instances(instance.study_uid, instance.series_uid, check)
        if instance.uid not in {one.uid for one in held}:
            raise ReadError(
                tr(
                    "{name} did not take {path}; nothing there was changed.",
                    name=self._server.name,
                    path=shown(path),
                )
            )

    def close(self) -> None:
        """Let the connections go."""
        self._session.close()

    def _try(self, work: Callable[[], T], doing: str, check: Check) -> T:
        def with_sentences() -> T:
            with told(self._server, doing):
                return work()

        return interruptible(with_sentences, check, self._lines.break_off)

    def _search(self, search: Callable[[], Any], doing: str, check: Check) -> list[Any]:
        """Answers of a search as data sets; those that are none are left out."""
        from pydicom.dataset import Dataset

        def work() -> list[Any]:
            try:
                rows = search()
            except ValueError as error:
                if isinstance(error, require("requests").exceptions.RequestException):
                    raise
                raise wrong_content(self._server, tr("something else")) from None
            if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
                raise wrong_content(self._server, tr("other JSON"))
            answers = []
            with quiet():
                for row in rows:
                    try:
                        answers.append(Dataset.from_json(row))
                    except Exception:  # one answer that breaks the rules must not hide the others
                        continue
            if rows and not answers:
                raise wrong_content(self._server, tr("other JSON"))
            return answers

        return self._try(work, doing, check)

    def _pages(
        self, page: Callable[[int], Any], make: Callable[[Any], Any], check: Check, most: int
    ) -> tuple[list[Any], bool]:
        """Rows of all pages, each once, up to `most`; and whether there are more."""
        rows: dict[str, Any] = {}
        offset = 0
        while True:
            answers = self._search(lambda at=offset: page(at), "searching", check)  # type: ignore[misc]
            before = len(rows)
            for answer in answers:
                row = make(answer)
                if row is not None:
                    rows.setdefault(row.uid, row)
            # A server may ignore the limit and give all, or the offset and give the same again.
            if len(rows) > most:
                return list(rows.values())[:most], True
            if len(answers) < PAGE or len(rows) == before:
                return list(rows.values()), False
            offset += len(answers)

    def _fetch(self, instance: Instance, keep: Keep) -> None:
        url = f"{self._server.url.rstrip('/')}/studies/{instance.study_uid}"
        url += f"/series/{instance.series_uid}/instances/{instance.uid}"
        with self._session.get(
            url, headers={"Accept": _ANY_DICOM}, stream=True, timeout=(CONNECT_S, READ_S)
        ) as response:
            response.raise_for_status()
            keep(instance, self._file(response))

    def _file(self, response: Any) -> Iterator[bytes]:
        """The one DICOM file in an answer, in pieces as it comes."""
        kind, *parameters = [part.strip() for part in response.headers.get("Content-Type", "").split(";")]
        chunks = response.iter_content(_CHUNK)
        if kind.lower() == "application/dicom":  # against the rules, and common
            return iter(chunks)
        names = dict(part.split("=", 1) for part in parameters if "=" in part)
        boundary = {name.lower(): value.strip('"') for name, value in names.items()}.get("boundary", "")
        if kind.lower() != "multipart/related" or not boundary:
            raise wrong_content(
                self._server, kind[:60] if kind.isprintable() and kind else tr("something else")
            )
        return self._part(chunks, boundary.encode())

    def _part(self, chunks: Iterable[bytes], boundary: bytes) -> Iterator[bytes]:
        """What stands between the first head and the next boundary."""
        end = b"\r\n--" + boundary
        data, inside = b"", False
        for chunk in chunks:
            data += chunk
            if not inside:
                start = data.find(b"\r\n\r\n")
                if start < 0:
                    if len(data) > _LONGEST_HEAD:
                        raise wrong_content(self._server, tr("something else"))
                    continue
                data, inside = data[start + 4 :], True
            stop = data.find(end)
            if stop >= 0:
                yield data[:stop]
                return
            if len(data) > len(end):
                yield data[: -len(end)]
                data = data[-len(end) :]
        raise cut(self._server, "retrieving")

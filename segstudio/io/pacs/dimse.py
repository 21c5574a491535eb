"""A PACS by DIMSE: C-ECHO, C-FIND, C-GET, C-MOVE and C-STORE, each in an association of its own."""

from __future__ import annotations

import contextlib
from collections import defaultdict
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any, TypeVar

from segstudio.errors import SegStudioError
from segstudio.io.files import shown
from segstudio.io.pacs.extra import require
from segstudio.io.pacs.http import CONNECT_S, READ_S, in_words, tls_context
from segstudio.io.pacs.inbox import header_of
from segstudio.io.pacs.interrupting import interruptible
from segstudio.io.pacs.receiving import receiving
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

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

T = TypeVar("T")

_VERIFICATION = "1.2.840.10008.1.1"
_FIND = "1.2.840.10008.5.1.4.1.2.2.1"  # Study Root
_GET = "1.2.840.10008.5.1.4.1.2.2.3"
_MOVE = "1.2.840.10008.5.1.4.1.2.2.2"
_MOVED_AT_ONCE = 32  # images of one C-MOVE; between two of them a cancel takes effect
_SUCCESS, _PENDING = 0x0000, (0xFF00, 0xFF01)
_MOST_CONTEXTS = 126
_NATIVE = ("1.2.840.10008.1.2.1", "1.2.840.10008.1.2", "1.2.840.10008.1.2.2")
# One context each, or the server would choose one encoding for all files and refuse the others.
_PACKED = tuple(f"1.2.840.10008.1.2.{end}" for end in ("4.50", "4.51", "4.57", "4.70", "4.80", "4.81"))
_PACKED += tuple(f"1.2.840.10008.1.2.{end}" for end in ("4.90", "4.91", "5", "1.99"))
# What is asked for where the server does not say which kinds of images a series holds.
_USUAL_CLASSES = tuple(
    f"1.2.840.10008.5.1.4.1.1.{end}"
    for end in ("2", "2.1", "4", "4.1", "1", "1.1", "7", "128", "20", "66.4", "481.3")
)
_REJECTED = {
    (1, 3): tr("does not know this computer under the AE title {calling}"),
    (1, 7): tr("does not have the AE title {called}"),
}
_STUDY_KEYS = (
    "StudyInstanceUID",
    "StudyDate",
    "StudyDescription",
    "ModalitiesInStudy",
    "NumberOfStudyRelatedSeries",
    "NumberOfStudyRelatedInstances",
    "PatientName",
    "PatientID",
    "PatientBirthDate",
)
_SERIES_KEYS = (
    "SeriesInstanceUID",
    "SeriesNumber",
    "Modality",
    "SeriesDescription",
    "NumberOfSeriesRelatedInstances",
)
_INSTANCE_KEYS = ("SOPInstanceUID", "SOPClassUID", "InstanceNumber", "NumberOfFrames")


class DimseClient:
    """One remote application entity."""

    def __init__(self, server: Server) -> None:
        """Connects at the first call.

        Raises:
            SegStudioError: the library is missing.
        """
        self._server = server
        self._library = require("pynetdicom")
        self._entities: list[Any] = []

    def echo(self, check: Check) -> None:
        """C-ECHO."""

        def work() -> None:
            with self._association({_VERIFICATION: _NATIVE[1:2]}) as association:
                self._must(association.send_c_echo(), "echoing")

        self._try(work, check)

    def studies(self, query: StudyQuery, check: Check, most: int = MOST_RESULTS) -> Found:
        """Studies that match."""
        asked = dict.fromkeys((*_STUDY_KEYS, *query.filters()), "") | query.filters()
        answers, more = self._find("STUDY", asked, check, most)
        found: list[Study] = in_order(map(study_of, answers), lambda study: study.date)
        return Found(tuple(reversed(found)), more)

    def series(self, study_uid: str, check: Check) -> list[Series]:
        """The series of a study."""
        asked = dict.fromkeys(_SERIES_KEYS, "") | {"StudyInstanceUID": study_uid}
        answers, _ = self._find("SERIES", asked, check, 10**4)
        return in_order((series_of(a, study_uid) for a in answers), lambda one: (one.number, one.uid))

    def instances(self, study_uid: str, series_uid: str, check: Check) -> list[Instance]:
        """The instances of a series."""
        asked = dict.fromkeys(_INSTANCE_KEYS, "")
        asked |= {"StudyInstanceUID": study_uid, "SeriesInstanceUID": series_uid}
        answers, _ = self._find("IMAGE", asked, check, 10**6)
        found = (instance_of(a, study_uid, series_uid) for a in answers)
        return in_order(found, lambda one: (one.number, one.uid))

    def retrieve(self, wanted: Iterable[Instance], keep: Keep, check: Check) -> None:
        """C-GET, one instance after the other within one association; C-MOVE where the server wants that."""
        by_uid = {instance.uid: instance for instance in wanted}
        failed: list[SegStudioError] = []

        def take(event: Any) -> int:
            instance = by_uid.get(str(event.request.AffectedSOPInstanceUID))
            if instance is None:
                return 0xA900  # not asked for
            try:
                keep(instance, [event.encoded_dataset()])
            except SegStudioError as error:
                failed.append(error)
                return 0xA700
            return _SUCCESS

        def work() -> None:
            classes = sorted({i.sop_class for i in by_uid.values() if i.sop_class}) or list(_USUAL_CLASSES)
            if self._server.move_port:
                self._move(list(by_uid.values()), classes, take, check_now)
                return
            handlers = [(self._library.evt.EVT_C_STORE, take)]
            with self._association({_GET: _NATIVE[:2]}, handlers, receive=classes) as association:
                for instance in by_uid.values():
                    check_now()
                    for status, _ in association.send_c_get(_get_one(instance), _GET):
                        if failed:
                            raise failed[0]
                        self._must(status, "retrieving", also=_PENDING)

        def check_now() -> None:
            if failed:
                raise failed[0]

        if by_uid:
            self._try(work, check)

    def _move(
        self,
        wanted: Sequence[Instance],
        classes: Sequence[str],
        take: Callable[[Any], int],
        check_now: Callable[[], None],
    ) -> None:
        """Ask the server to send images to us, some of one series at a time."""
        groups: dict[tuple[str, str], list[Instance]] = defaultdict(list)
        for instance in wanted:
            groups[instance.study_uid, instance.series_uid].append(instance)
        ours = self._server.calling_ae
        with (
            receiving(self._library, self._server, _offers(classes), take),
            self._association({_MOVE: _NATIVE[:2]}) as association,
        ):
            for group in groups.values():
                for first in range(0, len(group), _MOVED_AT_ONCE):
                    check_now()
                    asked = _get_one(group[first])
                    asked.SOPInstanceUID = [i.uid for i in group[first : first + _MOVED_AT_ONCE]]
                    for status, _ in association.send_c_move(asked, ours, _MOVE):
                        check_now()
                        self._must(status, "sending", also=_PENDING)
                    check_now()

    def store(self, path: Path, instance: Instance, check: Check) -> None:
        """C-STORE in the encoding of the file.

        Raises:
            SegStudioError: the server refused it or cannot take this encoding.
        """
        sop_class = instance.sop_class or str(getattr(header_of(path), "SOPClassUID", ""))

        def work() -> None:
            syntax = _syntax_of(path)
            encodings = tuple(dict.fromkeys((syntax, *(_NATIVE[:2] if syntax in _NATIVE else ()))))
            with self._association({sop_class: encodings}) as association:
                try:
                    status = association.send_c_store(path)
                except ValueError:
                    raise SegStudioError(
                        tr(
                            "{name} does not take images of the kind or encoding of {path}.",
                            name=self._server.name,
                            path=shown(path),
                        )
                    ) from None
                self._must(status, "storing")

        self._try(work, check)

    def close(self) -> None:
        """Nothing stays open between calls."""

    def _try(self, work: Callable[[], T], check: Check) -> T:
        def silenced() -> T:
            with quiet():
                return work()

        return interruptible(silenced, check, self._break_off)

    def _break_off(self) -> None:
        for entity in list(self._entities):
            for association in entity.active_associations:
                association.abort()

    def _find(
        self, level: str, asked: Mapping[str, str], check: Check, most: int
    ) -> tuple[list[Dataset], bool]:
        from pydicom.dataset import Dataset

        identifier = Dataset()
        identifier.QueryRetrieveLevel = level
        if not all(value.isascii() for value in asked.values()):
            identifier.SpecificCharacterSet = "ISO_IR 192"
        for keyword, value in asked.items():
            setattr(identifier, keyword, value or None)

        def work() -> tuple[list[Dataset], bool]:
            answers: list[Dataset] = []
            more = False
            with self._association({_FIND: _NATIVE[:2]}) as association:
                for status, answer in association.send_c_find(identifier, _FIND, msg_id=1):
                    self._must(status, "searching", also=(*_PENDING, 0xFE00))
                    if status.Status not in _PENDING or answer is None:
                        continue
                    if len(answers) < most:
                        answers.append(answer)
                    elif not more:
                        more = True
                        association.send_c_cancel(1, query_model=_FIND)
            return answers, more

        return self._try(work, check)

    def _must(self, status: Any, doing: str, also: Sequence[int] = ()) -> None:
        """Raise the sentence for a status that is no success."""
        name = self._server.name
        if "Status" not in status:
            raise SegStudioError(
                tr(
                    "The connection to {name} was cut while {doing}, or {name} sent nothing for "
                    "{read_s:.0f} s; "
                    "what came before is kept.",
                    name=name,
                    doing=in_words(doing),
                    read_s=READ_S,
                ),
                tr("Try again; what has been transferred is not transferred again."),
            )
        code = int(status.Status)
        if code == _SUCCESS or code in also or (code & 0xF000 == 0xB000 and doing == "storing"):
            return
        why = tr("it does not offer that") if code in (0x0122, 0x0112) else tr("status {code:04X}", code=code)
        if code == 0xA801:
            why = tr(
                "it does not know {calling_ae} as a place to send to", calling_ae=self._server.calling_ae
            )
        if code == 0x0124:
            why = tr("it does not allow that to this AE title")
        raise SegStudioError(
            tr("{name} refused while {doing}: {why}.", name=name, doing=in_words(doing), why=why)
        )

    @contextlib.contextmanager
    def _association(
        self,
        contexts: Mapping[str, Sequence[str]],
        handlers: Sequence[Any] = (),
        receive: Sequence[str] = (),
    ) -> Iterator[Any]:
        """An association, released at the end of the block and aborted after a failure."""
        server, library = self._server, self._library
        entity = library.AE(ae_title=server.calling_ae)
        entity.connection_timeout = CONNECT_S
        entity.acse_timeout = 2 * CONNECT_S
        entity.dimse_timeout = entity.network_timeout = READ_S
        opened: list[bool] = []
        received: list[Any] = []  # the library overlooks a refusal by a server that hangs up at once
        watch = [
            (library.evt.EVT_CONN_OPEN, lambda event: opened.append(True)),
            (library.evt.EVT_PDU_RECV, lambda event: received.append(event.pdu)),
        ]
        for uid, syntaxes in contexts.items():
            for syntax in (syntaxes[:1], syntaxes[1:]):
                if syntax:
                    entity.add_requested_context(uid, list(syntax))
        roles = [library.build_role(uid, scp_role=True, scu_role=False) for uid in receive]
        for uid, syntaxes in _offers(receive):
            entity.add_requested_context(uid, list(syntaxes))
        tls = (tls_context(server), server.host) if server.tls else None
        self._entities.append(entity)
        association: Any = None
        try:
            association = entity.associate(
                server.host,
                server.port,
                ae_title=server.called_ae,
                ext_neg=roles,
                evt_handlers=[*watch, *handlers],
                tls_args=tls,
            )
            if not association.is_established:
                raise self._not_established(association, bool(opened), received)
            try:
                yield association
            except BaseException:
                association.abort()
                raise
            if association.is_established:
                association.release()
        finally:
            self._entities.remove(entity)
            line = association.dul.socket if association is not None else None
            if line is not None and line.socket is not None:  # left open after a rejection
                line.socket.close()

    def _not_established(self, association: Any, opened: bool, received: Sequence[Any]) -> SegStudioError:
        server = self._server
        refusal = next((pdu for pdu in received if isinstance(pdu, self._library.pdu.A_ASSOCIATE_RJ)), None)
        if refusal is not None:
            where = (refusal.source, refusal.reason_diagnostic)
            words = _REJECTED.get(where, "refuses the association").format(
                calling=server.calling_ae, called=server.called_ae
            )
            return SegStudioError(
                f"{server.name} {words}.", tr("Compare the AE titles with those of the server's list.")
            )
        if opened and association.acceptor.primitive is not None and not association.accepted_contexts:
            return SegStudioError(tr("{name} does not offer what was asked for.", name=server.name))
        if opened:
            return SegStudioError(
                tr("{name} ended the connection before it was set up.", name=server.name),
                tr("The port may belong to another program, or TLS is set differently on both sides."),
            )
        place = {"name": server.name, "host": server.host, "port": server.port}
        plain = tr("{name} cannot be reached at {host}, port {port}.", **place)
        tls = tr(
            "{name} cannot be reached at {host}, port {port}, or its certificate could not be verified.",
            **place,
        )
        return SegStudioError(tls if server.tls else plain, tr("Check host, port and network."))


def _offers(classes: Sequence[str]) -> list[tuple[str, tuple[str, ...]]]:
    """Presentation contexts for receiving: as many encodings for each class as there is room for."""
    offers: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    room = _MOST_CONTEXTS
    for syntaxes in (_NATIVE, *((one,) for one in _PACKED)):
        for uid in classes:
            if room:
                offers[uid].append(syntaxes)
                room -= 1
    return [(uid, syntaxes) for uid, several in offers.items() for syntaxes in several]


def _get_one(instance: Instance) -> Dataset:
    from pydicom.dataset import Dataset

    asked = Dataset()
    asked.QueryRetrieveLevel = "IMAGE"
    asked.StudyInstanceUID = instance.study_uid
    asked.SeriesInstanceUID = instance.series_uid
    asked.SOPInstanceUID = instance.uid
    return asked


def _syntax_of(path: Path) -> str:
    from pydicom.filereader import read_file_meta_info

    try:
        return str(read_file_meta_info(path).TransferSyntaxUID)
    except Exception as error:
        raise SegStudioError(
            tr("{path} does not say how it is encoded and cannot be sent.", path=shown(path))
        ) from error

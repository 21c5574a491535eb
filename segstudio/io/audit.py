"""The audit trail: one JSON line for each thing a person did, each chained to the one before by its hash.

Lines are only ever added. A line that was altered, left out or put in between breaks the chain and is named
by `check_audit`; the file `*.head` beside it tells when lines are missing at the end.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from segstudio.errors import ReadError, WriteError
from segstudio.io.file_lock import try_lock
from segstudio.io.files import read_json, reason_of, shown, write_json
from segstudio.words import counted, tr

AUDIT_NAME = "audit.jsonl"
_LONGEST_LINE = 64 * 1024
_MOST_PROBLEMS = 20
_LOCK_WAIT_S = 5.0  # another window may be adding a line
_NOTHING = "0" * 64  # what the first line is chained to


@dataclass(frozen=True)
class AuditEvent:
    """One thing that was done.

    Args:
        what: "load", "predict", "edit", "save", "export", "accept" and the like.
        case: alias of the case; empty where it is about none.
        data: numbers, hashes and names of models; nothing that names a patient.
        time: when, in UTC, ISO 8601 with offset.
        zone: offset of the local clock from UTC, such as "+01:00".
        user: who, as the person chose to be called.
    """

    what: str
    case: str
    data: Mapping[str, Any]
    time: str
    zone: str
    user: str


@dataclass(frozen=True)
class AuditLine:
    """A line as it lies in the file; `number` counts from 1."""

    number: int
    event: AuditEvent
    hash: str


@dataclass(frozen=True)
class AuditProblem:
    """What is wrong with a line, or with the end of the file."""

    line: int
    sentence: str


def now_event(what: str, user: str, case: str = "", data: Mapping[str, Any] | None = None) -> AuditEvent:
    """An event of this moment."""
    local = datetime.now().astimezone()
    zone = local.strftime("%z")
    moment = local.astimezone(UTC).isoformat(timespec="milliseconds")
    return AuditEvent(what, case, dict(data or {}), moment, f"{zone[:3]}:{zone[3:5]}", user)


def append(path: Path, events: Sequence[AuditEvent]) -> None:
    """Add lines and wait until the disk holds them; several processes may do so at once.

    What a power cut left of a last line was never acknowledged: it is cut off, and a line says so.

    Raises:
        WriteError: none of them was added.
    """
    if not events:
        return
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        with os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0) as stream:
            _wait_for_lock(stream, path)
            number, last = _append(stream, events)
            with contextlib.suppress(WriteError):  # the lines are on the disk; an older head still holds
                write_json(_head(path), {"lines": number, "hash": last})
    except OSError as error:
        raise WriteError(
            tr("The audit trail was not written: {error}.", error=reason_of(error)),
            tr("Your work goes on; what was not noted stays missing in the trail."),
        ) from error


def read_audit(path: Path) -> list[AuditLine]:
    """Every readable line, oldest first; `check_audit` says which were altered.

    Raises:
        ReadError: the file cannot be read.
    """
    found = []
    for number, raw in _lines(path):
        entries = _parsed(raw)
        if entries is not None:
            found.append(AuditLine(number, _event(entries), str(entries.get("hash", ""))))
    return found


def check_audit(path: Path) -> tuple[int, list[AuditProblem]]:
    """Check the whole chain.

    Returns: how many lines there are, and what is wrong, by line; no more than twenty.
    Raises:
        ReadError: the file cannot be read.
    """
    problems: list[AuditProblem] = []
    before, count, raw = _NOTHING, 0, b""
    at_head = _read_head(path)
    for count, raw in _lines(path):
        entries = _parsed(raw)
        sentence = ""
        if not raw.endswith(b"\n"):
            sentence = tr("The last line is cut off, as by a power cut.")
        elif entries is None:
            sentence = tr("This line is no entry of an audit trail.")
        elif entries.get("hash") != _hash(entries) or _written(entries) != raw:
            sentence = tr("This line was altered.")
        elif entries.get("prev") != before or entries.get("seq") != count:
            sentence = tr("Lines before this one were taken out, put in, or moved.")
        elif at_head is not None and at_head[0] == count and at_head[1] != entries["hash"]:
            sentence = tr("This line is not the one that was written here.")
        if sentence and len(problems) < _MOST_PROBLEMS:
            problems.append(AuditProblem(count, sentence))
        before = _link(raw, entries)
    if at_head is not None and at_head[0] > count:
        missing = at_head[0] - count
        words = counted("1 line is", "{n} lines are", missing)
        problems.append(AuditProblem(count + 1, tr("{words} missing at the end.", words=words)))
    return count, problems


def _append(stream: BinaryIO, events: Sequence[AuditEvent]) -> tuple[int, str]:
    """Write after the last whole line; returns its number and hash."""
    number, before, cut = _end(stream)
    size = stream.seek(0, os.SEEK_END) - cut
    if cut:
        first = events[0]
        events = [AuditEvent("cut", "", {"bytes": cut}, first.time, first.zone, first.user), *events]
    content = b""
    for event in events:
        number += 1
        entries: dict[str, Any] = {
            "seq": number,
            "time": event.time,
            "zone": event.zone,
            "user": event.user,
            "what": event.what,
            "case": event.case,
            "data": dict(event.data),
            "prev": before,
        }
        before = entries["hash"] = _hash(entries)
        line = _written(entries)
        if len(line) > _LONGEST_LINE:
            raise WriteError(tr("The audit trail was not written: an entry is longer than a line may be."))
        content += line
    try:
        stream.truncate(size)
        stream.seek(size)
        view = memoryview(content)
        while view:
            view = view[stream.write(view) :]
        os.fsync(stream.fileno())
    except OSError:
        stream.truncate(size)
        raise
    return number, before


def _end(stream: BinaryIO) -> tuple[int, str, int]:
    """Number and hash of the last whole line, and how many bytes follow it."""
    size = stream.seek(0, os.SEEK_END)
    stream.seek(max(0, size - 2 * _LONGEST_LINE))
    tail = stream.read(2 * _LONGEST_LINE)
    whole, newline, rest = tail.rpartition(b"\n")
    if not newline:
        return 0, _NOTHING, len(rest)
    last = whole.rpartition(b"\n")[2] + b"\n"
    entries = _parsed(last)
    number = entries.get("seq") if entries is not None else None
    if not isinstance(number, int):  # somebody altered it; the chain goes on from what lies there
        stream.seek(0)
        number = sum(chunk.count(b"\n") for chunk in iter(lambda: stream.read(2**20), b""))
    return number, _link(last, entries), len(rest)


def _link(raw: bytes, entries: Mapping[str, Any] | None) -> str:
    """What the next line is chained to."""
    if entries is not None and isinstance(entries.get("hash"), str):
        return str(entries["hash"])
    return hashlib.sha256(raw).hexdigest()


def _hash(entries: Mapping[str, Any]) -> str:
    kept = {key: value for key, value in entries.items() if key != "hash"}
    return hashlib.sha256(json.dumps(kept, sort_keys=True, separators=(",", ":")).encode()).hexdigest()


def _written(entries: Mapping[str, Any]) -> bytes:
    """The one way in which entries are written, so that no two texts mean the same."""
    return json.dumps(entries).encode("ascii") + b"\n"


def _lines(path: Path) -> Iterator[tuple[int, bytes]]:
    try:
        with open(path, "rb") as stream:
            number = 0
            while raw := stream.readline(_LONGEST_LINE + 1):
                number += 1
                yield number, raw
    except FileNotFoundError:
        return
    except OSError as error:
        raise ReadError(
            tr("The audit trail {path} cannot be read: {error}.", path=shown(path), error=reason_of(error))
        ) from error


def _parsed(raw: bytes) -> dict[str, Any] | None:
    try:
        entries = json.loads(raw)
    except (ValueError, RecursionError):
        return None
    return entries if isinstance(entries, dict) else None


def _event(entries: Mapping[str, Any]) -> AuditEvent:
    data = entries.get("data")
    texts = [str(entries.get(key, ""))[:200] for key in ("what", "case", "time", "zone", "user")]
    what, case, moment, zone, user = texts
    return AuditEvent(what, case, data if isinstance(data, dict) else {}, moment, zone, user)


def _head(path: Path) -> Path:
    return path.with_suffix(".head")


def _read_head(path: Path) -> tuple[int, str] | None:
    try:
        head = read_json(_head(path))
        return int(head["lines"]), str(head["hash"])
    except (ReadError, KeyError, TypeError, ValueError):
        return None  # never written, or lost: the chain itself still holds


def _wait_for_lock(stream: BinaryIO, path: Path) -> None:
    deadline = time.monotonic() + _LOCK_WAIT_S
    while not try_lock(stream):
        if time.monotonic() > deadline:
            raise WriteError(tr("The audit trail {path} is held by another program.", path=shown(path)))
        time.sleep(0.01)

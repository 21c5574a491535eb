"""Who may write into a project: one process at a time, named for everybody who comes after it."""

from __future__ import annotations

import contextlib
import json
import os
import socket
import time
from dataclasses import asdict, dataclass
from datetime import datetime
from pathlib import Path
from typing import BinaryIO

from segstudio.errors import ReadError, WriteError
from segstudio.io.file_lock import try_lock
from segstudio.io.files import reason_of
from segstudio.words import tr

LOCK_NAME = "project.lock"
_LONGEST = 4096
_SETTLE_S = 0.2  # between taking the lock and writing who took it


@dataclass(frozen=True)
class Holder:
    """The process that writes into a project.

    Args:
        host, pid: where it runs.
        user: as the person chose to be called.
        since: local time with offset, ISO 8601.
    """

    host: str
    pid: int
    user: str
    since: str

    @property
    def words(self) -> str:
        """For a sentence: who, on which computer, in which process, and since when."""
        who = tr(
            "{user} on {host}", user=self.user or tr("somebody"), host=self.host or tr("an unknown computer")
        )
        try:
            since = tr(", since {moment:%Y-%m-%d %H:%M}", moment=datetime.fromisoformat(self.since))
        except ValueError:
            since = ""
        return tr("{who} (process {pid}){since}", who=who, pid=self.pid, since=since)


class InUse(ReadError):
    """Another process writes into the project; it can be opened for reading. `holder` and `who` say who."""

    def __init__(self, holder: Holder | None) -> None:
        who = tr("another window") if holder is None else holder.words
        super().__init__(
            tr("The project is in use by {who}.", who=who),
            tr("It can be opened for reading until that one closes it."),
        )
        self.holder, self.who = holder, who


class MayBeInUse(ReadError):
    """A process on another computer held the project, and whether it still runs cannot be seen from here."""

    def __init__(self, holder: Holder) -> None:
        super().__init__(
            tr("The project was opened by {words}, and it was not closed there.", words=holder.words),
            tr(
                "If that program no longer runs, take the project over (--take-over); else open it "
                "for reading."
            ),
        )
        self.holder = holder


class ProjectLock:
    """The right to write into a project, until `release` or the end of the process."""

    def __init__(self, stream: BinaryIO) -> None:
        """Use `acquire`."""
        self._stream = stream

    @classmethod
    def acquire(cls, folder: Path, user: str, *, take_over: bool = False) -> ProjectLock:
        """Take the lock of a project.

        A holder on this computer that was killed is succeeded at once, since the system lets its lock go.
        One on another computer is only succeeded when a person says so.

        Raises:
            InUse: another process holds it.
            MayBeInUse: a process on another computer held it and did not let it go.
            WriteError: the folder cannot be written to.
        """
        path = folder / LOCK_NAME
        flags = os.O_CREAT | os.O_RDWR | getattr(os, "O_BINARY", 0) | getattr(os, "O_NOFOLLOW", 0)
        try:
            stream = os.fdopen(os.open(path, flags, 0o600), "r+b", buffering=0)
        except OSError as error:
            raise WriteError(
                tr("The project cannot be written to: {error}.", error=reason_of(error))
            ) from error
        try:
            if not try_lock(stream):
                raise InUse(_holder(stream) or _after_a_moment(stream))
            before = _holder(stream)
            if before is not None and before.host != socket.gethostname() and not take_over:
                raise MayBeInUse(before)
            now = datetime.now().astimezone().isoformat(timespec="seconds")
            _write(stream, asdict(Holder(socket.gethostname(), os.getpid(), user, now)))
        except OSError as error:
            stream.close()
            raise WriteError(
                tr("The project cannot be written to: {error}.", error=reason_of(error))
            ) from error
        except BaseException:
            stream.close()
            raise
        return cls(stream)

    def release(self) -> None:
        """Let others write."""
        with contextlib.suppress(OSError):  # a vanished share lets go by itself
            _write(self._stream, None)
        self._stream.close()


def _write(stream: BinaryIO, holder: dict[str, object] | None) -> None:
    stream.truncate(0)
    stream.seek(0)
    if holder is not None:
        stream.write(json.dumps(holder).encode())
    os.fsync(stream.fileno())


def _holder(stream: BinaryIO) -> Holder | None:
    """Who the file names; None where it names nobody."""
    stream.seek(0)
    try:
        said = json.loads(stream.read(_LONGEST))
        host, user, since = (str(said[key])[:100] for key in ("host", "user", "since"))
        return Holder(host, int(said["pid"]), user, since)
    except (ValueError, KeyError, TypeError, RecursionError):
        return None


def _after_a_moment(stream: BinaryIO) -> Holder | None:
    time.sleep(_SETTLE_S)
    return _holder(stream)

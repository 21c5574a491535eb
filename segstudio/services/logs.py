"""The log file and the reports of crashes: what failed and where, never whose image it was."""

from __future__ import annotations

import contextlib
import faulthandler
import logging
import logging.handlers
import os
import re
import traceback
from datetime import UTC, datetime
from pathlib import Path
from typing import Any, BinaryIO

from segstudio.errors import WriteError
from segstudio.io.file_lock import try_lock
from segstudio.io.files import atomic_path
from segstudio.services.folders import state_dir

_LOG_BYTES = 512 * 1024
_REPORTS_KEPT = 5
_IMAGE_NAME = re.compile(
    r"[^\s'\"]+\.(?:nii\.gz|nii|nrrd|nhdr|seg\.nrrd|dcm|dicom|ima|tiff?|png|jpe?g|mha|mhd|csv|json)\b", re.I
)
# "  File "/home/someone/…/module.py", line 12 in function": where, without whose computer it was.
_FRAME = re.compile(r'^(\s*)File "(?:[^"\n]*[/\\])?([^"/\\\n]+)", line (\d+|\?+) in (.+)$', re.M)

log = logging.getLogger("segstudio")


class RedactingFormatter(logging.Formatter):
    """Keeps where and what kind; blanks quoted texts, names of files and paths, which may name a person."""

    def format(self, record: logging.LogRecord) -> str:
        """One line, and below it where an exception came from."""
        at = datetime.fromtimestamp(record.created).astimezone().isoformat(timespec="seconds")
        line = f"{at} {record.levelname} {record.name}: {redact(record.getMessage())}"
        if record.exc_info and record.exc_info[1] is not None:
            line += "\n" + self.formatException(record.exc_info)
        return line

    def formatException(self, ei: Any) -> str:
        """Files, lines and functions; of the exception its kind and what of its text is not a value."""
        _, error, trace = ei
        frames = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        return "\n".join([*frames, f"{type(error).__name__}: {redact(str(error))}"])


def redact(text: str) -> str:
    """A text without what stands in quotes, names of images, paths and long numbers."""
    text = re.sub(r"'[^'\n]*'|\"[^\"\n]*\"", "'…'", text)
    text = re.sub(r"(?:[A-Za-z]:)?[/\\][^\s:,;]+", "…", text)
    text = _IMAGE_NAME.sub("…", text)
    text = re.sub(r"\S*\^\S*", "…", text)  # DICOM writes names as Family^Given
    return re.sub(r"\d{5,}", "…", text)


def log_path() -> Path:
    """Where the log lies."""
    return state_dir() / "segstudio.log"


class CrashWatch:
    """A file into which native code that dies writes where it was; it goes where the program ends well."""

    def __init__(self, path: Path, stream: BinaryIO) -> None:
        """Use `start_logging`."""
        self._path = path
        self._stream = stream

    def end(self) -> None:
        """The program ended in order."""
        faulthandler.disable()
        self._stream.close()
        with contextlib.suppress(OSError):
            self._path.unlink()


def start_logging() -> CrashWatch | None:
    """Write warnings and errors to a file that never grows large, and crashes to another.

    Returns: what to end at the end; None where nothing can be written.
    """
    folder = state_dir()
    crash = folder / f"crash-{os.getpid()}.log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            log_path(), maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
        os.chmod(log_path(), 0o600)
        _collect_crashes(folder)
        stream = open(crash, "wb", buffering=0)  # noqa: SIM115 - open as long as the program
        os.chmod(crash, 0o600)
    except OSError:
        return None
    handler.setFormatter(RedactingFormatter())
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    try_lock(stream)  # so that another window knows that this one lives
    faulthandler.enable(stream)
    return CrashWatch(crash, stream)


def crash_reports(folder: Path | None = None) -> list[Path]:
    """Reports of crashes, the newest first; they are texts without values."""
    return sorted((folder or state_dir()).glob("crash-report-*.txt"), reverse=True)


def unseen_crash() -> Path | None:
    """The newest report that nobody was told of yet; from now on it counts as told."""
    seen = state_dir() / "crash-seen"
    reports = crash_reports()
    with contextlib.suppress(OSError, WriteError):
        if not reports or (seen.exists() and seen.read_text(encoding="utf-8") >= reports[0].name):
            return None
        _write_private(seen, reports[0].name)
    return reports[0] if reports else None


def _collect_crashes(folder: Path) -> None:
    """Turn what processes that are gone left into reports; what holds nothing was a kill or a power cut."""
    for path in folder.glob("crash-*.log"):
        with contextlib.suppress(OSError, WriteError):
            with open(path, "r+b") as stream:
                if not try_lock(stream):
                    continue
                content = stream.read(_LOG_BYTES).decode("utf-8", "replace")
            if content.strip():
                at = datetime.fromtimestamp(path.stat().st_mtime, UTC)
                text = f"{at:%Y-%m-%d %H:%M:%S} UTC\n{_without_paths(content)}\n"
                report = folder / f"crash-report-{at:%Y%m%d-%H%M%S}.txt"
                _write_private(report, text)
            path.unlink()
    for old in crash_reports(folder)[_REPORTS_KEPT:]:
        with contextlib.suppress(OSError):
            old.unlink()


def _without_paths(stack: str) -> str:
    return _FRAME.sub(r"\1\2:\3 \4", stack)


def _write_private(path: Path, text: str) -> None:
    with atomic_path(path) as temporary:
        temporary.chmod(0o600)
        temporary.write_text(text, encoding="utf-8")

"""The log file of the window: what failed and where, never whose image it was."""

from __future__ import annotations

import faulthandler
import logging
import logging.handlers
import re
import sys
import threading
import time
import traceback
from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import Any

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from segstudio.services.folders import state_dir

_LOG_BYTES = 512 * 1024
_QUIET_S = 2.0  # one failing repaint a frame must not become one notice a frame

log = logging.getLogger("segstudio")


class RedactingFormatter(logging.Formatter):
    """Keeps where and what kind; blanks quoted texts and paths, which may name a person."""

    def format(self, record: logging.LogRecord) -> str:
        line = f"{self.formatTime(record)} {record.levelname} {record.name}: {redact(record.getMessage())}"
        if record.exc_info and record.exc_info[1] is not None:
            line += "\n" + self.formatException(record.exc_info)
        return line

    def formatException(self, ei: Any) -> str:
        _, error, trace = ei
        frames = [
            f"  {Path(frame.filename).name}:{frame.lineno} {frame.name}"
            for frame in traceback.extract_tb(trace)
        ]
        return "\n".join([*frames, f"{type(error).__name__}: {redact(str(error))}"])


def redact(text: str) -> str:
    """A text without what stands in quotes and without paths and long numbers."""
    text = re.sub(r"'[^'\n]*'|\"[^\"\n]*\"", "'…'", text)
    text = re.sub(r"(?:[A-Za-z]:)?[/\\][^\s:,;]+", "…", text)
    text = re.sub(r"\S*\^\S*", "…", text)  # DICOM writes names as Family^Given
    return re.sub(r"\d{5,}", "…", text)


def start_logging() -> Path | None:
    """Write warnings and errors to a file that never grows large; None where none can be written."""
    folder = state_dir()
    path = folder / "segstudio.log"
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        handler = logging.handlers.RotatingFileHandler(
            path, maxBytes=_LOG_BYTES, backupCount=2, encoding="utf-8"
        )
        crash = (folder / "crash.log").open("w", encoding="utf-8")
    except OSError:
        return None
    handler.setFormatter(RedactingFormatter())
    handler.setLevel(logging.WARNING)
    logging.getLogger().addHandler(handler)
    faulthandler.enable(crash)
    return path


def catch_everything(tell: Callable[[str], None]) -> None:
    """Send every exception that nobody caught, and Qt's warnings, to the log, and tell the person once.

    Args:
        tell: shows a sentence; called on whichever thread failed.
    """
    told: dict[str, float] = {}

    def caught(kind: type[BaseException], error: BaseException | None, trace: TracebackType | None) -> None:
        if issubclass(kind, KeyboardInterrupt):
            sys.__excepthook__(kind, error or kind(), trace)
            return
        log.error("not caught", exc_info=(kind, error or kind(), trace))
        now = time.monotonic()
        if now - told.get(kind.__name__, -_QUIET_S) >= _QUIET_S:
            told[kind.__name__] = now
            tell(
                f"An error in the program ({kind.__name__}) stopped the last action; "
                "your labels are as they were."
            )

    def qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or text.startswith("This plugin does not"):
            return  # the last is the offscreen platform, which says so on every resize
        log.warning("Qt: %s", text)

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
    qInstallMessageHandler(qt_message)

"""What nobody caught in the window, and what Qt complains of: into the log, and once to the person."""

from __future__ import annotations

import sys
import threading
import time
from collections.abc import Callable
from types import TracebackType

from PySide6.QtCore import QMessageLogContext, QtMsgType, qInstallMessageHandler

from segstudio.errors import SegStudioError
from segstudio.services.logs import log
from segstudio.words import tr

_QUIET_S = 2.0  # one failing repaint a frame must not become one notice a frame


def catch_everything(tell: Callable[[SegStudioError], None]) -> None:
    """Send every exception that nobody caught, and Qt's warnings, to the log, and tell the person once.

    Args:
        tell: shows an error; called on whichever thread failed.
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
                SegStudioError(
                    tr(
                        "An error in the program ({kind}) stopped the last action; "
                        "your labels are as they were.",
                        kind=kind.__name__,
                    ),
                    tr("Report it with Help > Report a problem."),
                )
            )

    def qt_message(kind: QtMsgType, context: QMessageLogContext, text: str) -> None:
        if kind in (QtMsgType.QtDebugMsg, QtMsgType.QtInfoMsg) or text.startswith("This plugin does not"):
            return  # the last is the offscreen platform, which says so on every resize
        log.warning("Qt: %s", text)

    sys.excepthook = caught
    threading.excepthook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
    sys.unraisablehook = lambda args: caught(args.exc_type, args.exc_value, args.exc_traceback)
    qInstallMessageHandler(qt_message)

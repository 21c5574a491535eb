"""Ending when the system says so: SIGTERM, a terminal that closes, a person who logs off. Nobody is asked."""

from __future__ import annotations

import os
import signal
from types import FrameType
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QSocketNotifier, Qt
from PySide6.QtGui import QGuiApplication, QSessionManager

if TYPE_CHECKING:
    from segstudio.gui.main_window import MainWindow

_SIGNALS = ("SIGTERM", "SIGINT", "SIGHUP")


class Leaving(QObject):
    """Listens for the system, which has `asked` when it ends; edits stay in the journal, to be offered again.

    Qt's loop runs no Python of its own, so that a handler of Python would wait for the next event; a
    pipe that the interpreter writes to at once wakes it.
    """

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        self._window = window
        self.asked = False
        self._app = app
        app.commitDataRequest.connect(self._on_session_ends, Qt.ConnectionType.DirectConnection)
        if os.name != "posix":
            return
        self._read, self._write = os.pipe()
        for end in (self._read, self._write):
            os.set_blocking(end, False)
        self._notifier = QSocketNotifier(self._read, QSocketNotifier.Type.Read, self)
        self._notifier.activated.connect(self._on_signal)
        self._before = {
            number: signal.signal(number, _heard)
            for name in _SIGNALS
            if (number := getattr(signal, name, None))
        }
        self._wakeup_before = signal.set_wakeup_fd(self._write, warn_on_full_buffer=False)

    def end(self) -> None:
        """Listen no more; signals mean again what they meant before."""
        self._app.commitDataRequest.disconnect(self._on_session_ends)
        if os.name != "posix":
            return
        signal.set_wakeup_fd(self._wakeup_before)
        for number, handler in self._before.items():
            signal.signal(number, handler)
        self._notifier.setEnabled(False)
        for end in (self._read, self._write):
            os.close(end)

    def _on_signal(self) -> None:
        os.read(self._read, 64)
        self.asked = True
        self._window.leave()
        self._app.exit(0)

    def _on_session_ends(self, manager: QSessionManager) -> None:
        """A log-off may still be called off, so nothing is closed; all that counts is on the disk."""
        self._window.keeper.flush()
        self._window.memory.keep(self._window)
        manager.setRestartHint(QSessionManager.RestartHint.RestartNever)


def _heard(number: int, frame: FrameType | None) -> None:
    """Python's own part of a signal; what is to be done is done by Qt's loop."""

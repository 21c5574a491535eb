"""Starting the window."""

from __future__ import annotations

import os
import sys
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from segstudio.gui.language import speak_with_qt
from segstudio.gui.leaving import Leaving
from segstudio.gui.main_window import MainWindow
from segstudio.gui.restart import Restart
from segstudio.gui.theme import apply_theme
from segstudio.services.settings import Settings

if TYPE_CHECKING:
    from segstudio.gui.arguments import Start
    from segstudio.gui.splash import Splash

_IDLE_MS = 300  # after the first paint, before torch is loaded beside the window
_HUNG = 3  # exit code when a job did not end in time


def build_window(settings: Settings | None = None) -> MainWindow:
    """The window on the running QApplication, not yet shown.

    Args:
        settings: by default those that were saved.
    """
    app = QApplication.instance()
    assert isinstance(app, QApplication), "a QApplication comes before its windows"
    settings = Settings.load() if settings is None else settings
    apply_theme(app, settings.theme)  # type: ignore[arg-type]  # Settings checks the choice
    window = MainWindow(settings)
    window.painted.connect(lambda: QTimer.singleShot(_IDLE_MS, window, lambda: _warm_up(window)))
    return window


def main(start: Start, language: str = "en", splash: Splash | None = None) -> int:
    """Open the window, and return the exit code when it is closed.

    Args:
        start: what to begin with.
        language: what it speaks already; see `start`.
        splash: what the window takes the place of.

    In order: the application; the log, before anything can fail; the window; the cases; and, once it is on
    the screen and idle, torch on its own thread.
    """
    QCoreApplication.setApplicationName("SegStudio")
    QCoreApplication.setOrganizationName("SegStudio")
    app = QApplication.instance() or QApplication(["segstudio"])
    speak_with_qt(app, language)

    from segstudio.gui.log import catch_everything
    from segstudio.services.logs import start_logging

    crash_watch = start_logging()
    window = build_window(start.settings)
    window.memory.settle(window)
    window.settings.keep_as(start.saved)
    catch_everything(window.told.emit)
    if start.until_painted:
        window.painted.connect(app.quit)
    if splash is not None:
        splash.give_way_to(window)
    window.show()
    leaving, restart = Leaving(window), Restart(window, start.settings_of_run)
    if start.second is not None:
        window.handlers.second.open_over_next(start.second.absolute())
    if start.sample is not None:
        window.open_sample(start.sample)
    elif start.paths:
        window.handlers.projects.case_first = start.case
        window.open_paths([path.absolute() for path in start.paths])
    code = app.exec()
    leaving.end()
    if crash_watch is not None:
        crash_watch.end()
    if restart.wanted and not leaving.asked and not restart.go():
        sys.stderr.write("SegStudio could not be started again; start it by hand.\n")
    if not window.clean_end:
        # A job hangs in a thread that cannot be joined; leaving any other way would abort the process.
        sys.stdout.flush()
        os._exit(0 if leaving.asked else _HUNG)
    return code


def _warm_up(window: MainWindow) -> None:
    """Load torch beside the idle window, so that the first prediction starts at once."""
    if window.ended:
        return
    if window.runner.running():
        QTimer.singleShot(_IDLE_MS, window, lambda: _warm_up(window))
        return
    from segstudio.services.tasks import WarmUpTask

    window.runner.submit(WarmUpTask(), quiet=True)

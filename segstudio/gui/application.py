"""Starting the window."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QTimer
from PySide6.QtWidgets import QApplication

from segstudio.errors import SegStudioError
from segstudio.gui.language import speak_with_qt
from segstudio.gui.leaving import Leaving
from segstudio.gui.main_window import MainWindow
from segstudio.gui.theme import apply_theme
from segstudio.services.setting_values import assignments
from segstudio.services.settings import Settings

if TYPE_CHECKING:
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


def main(arguments: list[str], language: str = "en", splash: Splash | None = None) -> int:
    """Open the window on these paths, and return the exit code when it is closed.

    Args:
        arguments: paths and options.
        language: what it speaks already; see `start`.
        splash: what the window takes the place of.

    In order: the arguments, so that a mistake costs no window; the application; the log, before anything
    can fail; the window; the cases; and, once it is on the screen and idle, torch on its own thread.
    """
    parser = argparse.ArgumentParser(prog="segstudio gui", description="Open the window.")
    parser.add_argument("paths", nargs="*", type=Path, help="images or folders to open")
    parser.add_argument("--sample", metavar="NAME", help="a sample case to open, such as cells")
    parser.add_argument(
        "--second", metavar="PATH", type=Path, help="an image to look at beside the first one"
    )
    parser.add_argument(
        "--set", action="append", default=[], metavar="NAME=VALUE", help="a setting for this run only"
    )
    parser.add_argument("--until-painted", action="store_true", help=argparse.SUPPRESS)  # to time the start
    options = parser.parse_args(arguments)
    try:
        saved = Settings.load()
        settings = saved.with_texts(assignments(options.set))
        sample = None
        if options.sample is not None:
            from segstudio.services.samples import find_sample

            sample = find_sample(options.sample)
    except SegStudioError as error:
        sys.stderr.write(f"{error}\n")
        return 2

    QCoreApplication.setApplicationName("SegStudio")
    QCoreApplication.setOrganizationName("SegStudio")
    app = QApplication.instance() or QApplication(["segstudio"])
    speak_with_qt(app, language)

    from segstudio.gui.log import catch_everything
    from segstudio.services.logs import start_logging

    crash_watch = start_logging()
    window = build_window(settings)
    window.memory.settle(window)
    window.settings.keep_as(saved)
    catch_everything(window.told.emit)
    if options.until_painted:
        window.painted.connect(app.quit)
    if splash is not None:
        splash.give_way_to(window)
    window.show()
    leaving = Leaving(window)
    if options.second is not None:
        window.handlers.second.open_over_next(options.second.absolute())
    if sample is not None:
        window.open_sample(sample)
    elif options.paths:
        window.open_paths([path.absolute() for path in options.paths])
    code = app.exec()
    leaving.end()
    if crash_watch is not None:
        crash_watch.end()
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

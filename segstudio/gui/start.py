"""The first steps of the window: its language, before anything that has sentences is imported; a splash."""

from __future__ import annotations

import itertools
import sys
from collections.abc import Sequence

from segstudio.errors import SegStudioError
from segstudio.gui.language import speak, system_languages
from segstudio.gui.text_size import text_size
from segstudio.services.languages import chosen_language


def main(arguments: Sequence[str]) -> int:
    """Open the window on these arguments, and return the exit code when it is closed."""
    given = list(arguments)
    this_run = [value for name, value in itertools.pairwise(given) if name == "--set"]
    this_run += [name.removeprefix("--set=") for name in given if name.startswith("--set=")]
    language = chosen_language(this_run, system_languages())
    if not speak(language):
        language = "en"  # its catalogue was never compiled
        speak(language)
    from segstudio.gui.arguments import start_from

    try:
        start = start_from(given)  # before the splash: a mistake shows nothing
    except SegStudioError as error:
        sys.stderr.write(f"{error}\n")
        return 2
    from PySide6.QtWidgets import QApplication

    from segstudio.gui.splash import show_splash

    with text_size(this_run):
        app = QApplication.instance() or QApplication(["segstudio"])
    splash = None if start.until_painted else show_splash(app)
    from segstudio.gui.application import main as window_main

    return window_main(start, language, splash)

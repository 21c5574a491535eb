"""Draws the main window in every language and theme, at scales 1 and 2, into resources/screenshots/languages.

`make screenshots` runs it. Language and scale are chosen before a program starts, so each picture has a
process of its own.
"""

from __future__ import annotations

import os
import subprocess
import sys
from itertools import product

THEMES = ("light", "dark")
SIZES = {1: (1280, 800), 2: (1024, 700)}  # of the window at each scale, before it is scaled


def draw(language: str, theme: str, scale: int) -> None:
    """Draw one picture; in the process that speaks the language."""
    from PySide6.QtWidgets import QApplication

    from segstudio.gui.language import speak, speak_with_qt

    if not speak(language):
        raise SystemExit(f"resources/languages holds no compiled catalogue for {language}")
    import make_screenshots as shots  # only now, since its imports make sentences

    from segstudio.gui.application import build_window
    from segstudio.services.settings import Settings

    app = QApplication([])
    speak_with_qt(app, language)
    (shots.OUT / "languages").mkdir(parents=True, exist_ok=True)
    window = build_window(Settings(theme=theme))
    window.resize(*SIZES[scale])
    window.show()
    shots.open_sample(window, "cells")
    shots.do(window, "actionSegment", "toolBrush")
    shots.pause(1000)  # measures follow the last edit at a distance
    shots.save(window, f"languages/window-{language}-{theme}-{scale}")
    window.session.close()
    window.close()
    shots.pause(300)


def main() -> int:
    """Draw all of them, one after the other."""
    from segstudio.services.languages import LANGUAGES

    for language, theme, scale in product(LANGUAGES, THEMES, SIZES):
        done = subprocess.run(
            [sys.executable, __file__, language, theme, str(scale)],
            env={**os.environ, "QT_SCALE_FACTOR": str(scale)},
            timeout=300,
            check=False,
        )
        if done.returncode:
            return done.returncode
    return 0


if __name__ == "__main__":
    if len(sys.argv) == 4:
        draw(sys.argv[1], sys.argv[2], int(sys.argv[3]))
    else:
        sys.exit(main())

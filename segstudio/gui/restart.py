"""Starting the program again from its own window, as a new language wants it."""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, QProcess, QProcessEnvironment

from segstudio import words
from segstudio.gui.language import in_language, system_languages
from segstudio.gui.text_size import FACTOR
from segstudio.services.languages import chosen_language
from segstudio.services.samples import samples
from segstudio.words import paragraph

if TYPE_CHECKING:
    from segstudio.gui.main_window import MainWindow
    from segstudio.services.settings import Settings

_AT_START = ("language", "text_size")  # what is chosen here must not be undone by what this run was given
# Said in the language that was chosen, not in the one in use; packaging/languages/texts.py knows them.
NEXT_START, NOW = "SegStudio speaks English from its next start on.", "Restart now"
LARGER = "Text and controls change their size at the next start."


class Restart(QObject):
    """Offers to start again when another language or size was chosen; closing goes the way it always goes.

    Holds `wanted`: whether the program is to start again once its window has closed.
    """

    def __init__(self, window: MainWindow, settings_of_run: Sequence[str] = ()) -> None:
        """Listen to the settings of a window.

        Args:
            settings_of_run: those given by `--set`, as "theme=dark".
        """
        super().__init__(window)
        self._window = window
        self._of_run = [text for text in settings_of_run if text.partition("=")[0].strip() not in _AT_START]
        self._arguments: list[str] = []
        self._size = window.settings.value.text_size  # of this run
        self._offered = ""  # what the offer that stands there says
        self.wanted = False
        window.settings.changed.connect(self._on_settings)
        window.action_set.by_name["actionQuit"].triggered.connect(self._forget)
        window.installEventFilter(self)

    def now(self) -> None:
        """Close the window, with the questions that closing asks, and start again if that comes about."""
        self._arguments = [*self._what_is_open(), *(part for s in self._of_run for part in ("--set", s))]
        self.wanted = True
        self._window.close()

    def go(self) -> bool:
        """Start the program again; whether that worked. Called when its window has closed."""
        return _begin(command(self._arguments))

    def eventFilter(self, watched: QObject, event: QEvent, /) -> bool:
        """Closed by its cross: a question of the restart was answered with no before."""
        if event.type() == QEvent.Type.Close and event.spontaneous():
            self._forget()
        return False

    def _forget(self) -> None:
        """Whoever closes the window by other means wants no new one."""
        self.wanted = False

    def _on_settings(self, old: Settings, new: Settings) -> None:
        """One offer for all that the next start brings, in the language that it will speak."""
        if (old.language, old.text_size) == (new.language, new.text_size):
            return
        language = chosen_language([f"language={new.language}"], system_languages())
        say = in_language(language)
        sentences = [say(NEXT_START)] if language != words.language() else []
        if new.text_size != self._size and not os.environ.get(FACTOR):
            sentences.append(say(LARGER))
        notices = self._window.notices
        if self._offered:
            notices.take_back(self._offered)
        self._offered = paragraph(sentences)
        if sentences:
            notices.tell(self._offered, (say(NOW), self.now), stays=True)

    def _what_is_open(self) -> list[str]:
        project, path = self._window.context.projects.project, self._window.session.path
        if project is not None:
            case = self._window.context.projects.open_id
            return [str(project.folder), *([f"--case={case}"] if case else [])]
        if path is None:
            return []
        sample = next((sample.name for sample in samples() if sample.path == path), "")
        return ["--sample", sample] if sample else [str(path)]


def command(
    arguments: Sequence[str],
    *,
    frozen: bool | None = None,
    environment: Mapping[str, str] = os.environ,
) -> list[str]:
    """The program and its arguments that open the window like this one.

    Args:
        arguments: of the window.
        frozen: whether the program runs without a Python beside it; by default as it does.
        environment: of this process. An AppImage tells there where it lies; what it unpacked goes with it.
    """
    if getattr(sys, "frozen", False) if frozen is None else frozen:
        image = environment.get("APPIMAGE", "")
        return [image if image and Path(image).is_file() else sys.executable, "gui", *arguments]
    return [sys.executable, "-m", "segstudio", "gui", *arguments]


def _begin(program_and_arguments: Sequence[str]) -> bool:
    """Start a program that outlives this one; whether that worked."""
    process = QProcess()
    process.setProgram(program_and_arguments[0])
    process.setArguments(list(program_and_arguments[1:]))
    environment = QProcessEnvironment.systemEnvironment()
    environment.insert("PYINSTALLER_RESET_ENVIRONMENT", "1")  # a program of its own, not a worker of this one
    process.setProcessEnvironment(environment)
    started: object = process.startDetached()
    return bool(started[0] if isinstance(started, tuple) else started)

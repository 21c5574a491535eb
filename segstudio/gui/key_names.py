"""What keys are called on the keyboards of a language, wherever the window shows one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, QTranslator
from PySide6.QtGui import QKeySequence

from segstudio.words import tr

_CONTEXT = "QShortcut"  # in which Qt looks up the names of keys


class KeyNames(QTranslator):
    """Qt's own catalogues, but for the names of keys: those are as they are printed on the keys."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._names = {
            "Ctrl": tr("Ctrl"),
            "Shift": tr("Shift"),
            "Alt": tr("Alt"),
            "Space": tr("Space"),
            "Return": tr("Return"),
            "Enter": tr("Enter"),
            "Esc": tr("Esc"),
            "Backspace": tr("Backspace"),
            "Del": tr("Del"),
            "Ins": tr("Ins"),
            "Tab": tr("Tab"),
            "Home": tr("Home"),
            "End": tr("End"),
            "PgUp": tr("PgUp"),
            "PgDown": tr("PgDown"),
            "Up": "↑",
            "Down": "↓",
            "Left": "←",
            "Right": "→",
        }

    def isEmpty(self) -> bool:
        return False

    def translate(  # type: ignore[override]  # None lets Qt ask its own catalogue
        self, context: str, sourceText: str, disambiguation: str | None = None, n: int = -1, /
    ) -> str | None:
        return self._names.get(sourceText) if context == _CONTEXT else None


def shown_keys(keys: Sequence[QKeySequence]) -> tuple[str, ...]:
    """Shortcuts as a person reads them; the two keys that are called alike are named once."""
    return tuple(dict.fromkeys(key.toString(QKeySequence.SequenceFormat.NativeText) for key in keys))

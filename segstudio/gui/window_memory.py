"""Where the window and its docks were, and which files were opened last."""

from __future__ import annotations

import contextlib
import os
from pathlib import Path

from PySide6.QtCore import QByteArray, QMargins, QRect, QSettings, QSize, Qt
from PySide6.QtWidgets import QMainWindow

from segstudio.gui.dock_room import BY_HAND
from segstudio.gui.view_state import Layout
from segstudio.services.folders import config_dir

_VERSION = 3  # of the arrangement: one more whenever docks or tool bars change their names
_MOST_RECENT = 8
_LARGEST = 2**20  # bytes of the file
_FRAME = 40  # px of a title bar, which only the window manager knows
_SHARE = 0.9  # of the screen's sides, at the first start
_SMALL = QSize(1600, 900)  # screens that are smaller are filled


class WindowMemory:
    """Layout and recent files in an INI file beside the settings; nothing here changes a result.

    Holds besides `remembered`, whether the window was put where it was.
    """

    def __init__(self) -> None:
        path = config_dir() / "window.ini"
        _put_aside_if_bad(path)
        self._store = QSettings(str(path), QSettings.Format.IniFormat)
        self.remembered = False

    def restore(self, window: QMainWindow) -> bool:
        """Put the window where it was; False when nothing was remembered."""
        geometry, state = (_bytes(self._store.value(name)) for name in ("geometry", "state"))
        if geometry and state:
            self.remembered = window.restoreGeometry(geometry) and window.restoreState(state, _VERSION)
            window.setProperty(BY_HAND, self._store.value("byHand", "true") != "false")
        return self.remembered

    def settle(self, window: QMainWindow) -> None:
        """Before it is shown: nearly fill the screen at the first start, and never reach beyond it."""
        room = window.screen().availableGeometry()
        if self.remembered:
            if not window.isMaximized() and not window.isFullScreen():
                window.resize(window.size().boundedTo(room.size() - QSize(0, _FRAME)))
            return
        window.setGeometry(first_place(room))
        if room.width() < _SMALL.width() or room.height() < _SMALL.height():
            window.setWindowState(Qt.WindowState.WindowMaximized)

    def keep(self, window: QMainWindow) -> None:
        """Remember where the window is."""
        self._store.setValue("geometry", _text(window.saveGeometry()))
        self._store.setValue("state", _text(window.saveState(_VERSION)))
        self._store.setValue("byHand", "true" if window.property(BY_HAND) else "false")
        self._store.sync()

    @property
    def layout(self) -> Layout:
        """How the canvas was divided."""
        return "planes" if self._store.value("layout") == "planes" else "single"

    @layout.setter
    def layout(self, layout: Layout) -> None:
        self._store.setValue("layout", layout)

    def recent(self) -> list[Path]:
        """Files that were opened last, newest first; whether one is still there shows when it is opened."""
        return [Path(name) for name in self._strings("recent") if name]

    def recent_name(self, path: Path) -> str:
        """What a recent file is called in lists, as it was when it was opened."""
        named = dict(zip(self._strings("recent"), self._strings("recentNames"), strict=False))
        return named.get(str(path)) or path.name

    def add_recent(self, path: Path, name: str = "") -> None:
        """Put a file at the top of the list.

        Args:
            name: what lists call it; empty: as the file is called.
        """
        paths = [path, *(p for p in self.recent() if p != path)][:_MOST_RECENT]
        names = [name if p == path else self.recent_name(p) for p in paths]
        self._store.setValue("recent", [str(p) for p in paths])
        self._store.setValue("recentNames", names)

    def clear_recent(self) -> None:
        """Forget the files."""
        self._store.remove("recent")
        self._store.remove("recentNames")

    def _strings(self, key: str) -> list[str]:
        stored = self._store.value(key)
        return [stored] if isinstance(stored, str) else stored if isinstance(stored, list) else []


def first_place(room: QRect) -> QRect:
    """Where a window stands of which nothing is known yet: in the middle, its title bar on the screen."""
    free = room - QMargins(0, _FRAME, 0, 0)
    place = QRect(free.topLeft(), free.size() * _SHARE)
    place.moveCenter(free.center())
    return place


def _text(content: QByteArray) -> str:
    """Bytes as plain letters: nothing in the file needs Qt to rebuild an object."""
    return bytes(content.toBase64().data()).decode("ascii")


def _bytes(stored: object) -> QByteArray:
    return QByteArray.fromBase64(stored.encode()) if isinstance(stored, str) else QByteArray()


def _put_aside_if_bad(path: Path) -> None:
    """Qt rebuilds the objects that an INI file describes; this program writes none."""
    with contextlib.suppress(OSError):
        if path.stat().st_size > _LARGEST or b"@Variant" in path.read_bytes():
            os.replace(path, path.with_name(f"{path.name}.bad"))

"""Draws the program's symbol in the forms that Windows and macOS want: make_icons.py FOLDER."""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PIL import Image

_SIZES = (16, 24, 32, 48, 64, 128, 256)


def main(folder: Path) -> None:
    """Write segstudio.ico and segstudio.icns."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    from PySide6.QtCore import QSize
    from PySide6.QtGui import QGuiApplication, QIcon, QImage

    _app = QGuiApplication([])
    source = QIcon(str(Path(__file__).parents[2] / "resources" / "icons" / "app.svg"))
    drawn = source.pixmap(QSize(1024, 1024)).toImage().convertToFormat(QImage.Format.Format_RGBA8888)
    picture = Image.frombytes("RGBA", (drawn.width(), drawn.height()), bytes(drawn.constBits()))
    folder.mkdir(parents=True, exist_ok=True)
    picture.save(folder / "segstudio.ico", sizes=[(size, size) for size in _SIZES])
    picture.save(folder / "segstudio.icns")


if __name__ == "__main__":
    main(Path(sys.argv[1]))

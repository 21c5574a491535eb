"""What the program is."""

from __future__ import annotations

import platform

import PySide6
from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QLabel,
    QVBoxLayout,
    QWidget,
)

from segstudio import __version__
from segstudio.gui import theme
from segstudio.io.files import resources_dir
from segstudio.words import tr


class AboutDialog(QDialog):
    """Version, licence and what the program stands on."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About SegStudio"))
        symbol = QLabel()
        symbol.setPixmap(QIcon(str(resources_dir() / "icons" / "app.svg")).pixmap(QSize(64, 64)))
        symbol.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = QLabel(f"SegStudio {__version__}")
        name.setProperty("kind", "headline")
        words = QLabel(
            tr(
                "Segment medical images, correct the boundary with a brush, and let the network learn from "
                "the correction.<br><br>Free software under the Apache License 2.0.<br>"
                "Research use only: it is no medical device."
            )
        )
        words.setWordWrap(True)
        built = QLabel(
            tr(
                "Python {python_version} · Qt for Python {qt} · PyTorch · "
                "NumPy · SciPy · OpenCV · pydicom · nibabel",
                python_version=platform.python_version(),
                qt=PySide6.__version__,
            )
        )
        built.setProperty("kind", "caption")
        built.setWordWrap(True)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.button(QDialogButtonBox.StandardButton.Close).setObjectName("aboutClose")
        buttons.rejected.connect(self.reject)
        text = QVBoxLayout()
        text.setSpacing(theme.DOCK_PADDING)
        for widget in (name, words, built):
            text.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(symbol)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(20)
        column.addLayout(row, 1)
        column.addWidget(buttons)
        self.setFixedWidth(480)

"""The folder of retrieved images among the settings: where it is, and how it is deleted."""

from __future__ import annotations

from PySide6.QtCore import QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout

from segstudio.gui.panels.parts import Text, describe, plain_tip
from segstudio.gui.theme import CONTROL_HEIGHT, GRID
from segstudio.gui.tip_follower import enable
from segstudio.services.pacs_servers import retrieved_dir
from segstudio.services.settings import Settings
from segstudio.words import tr


def retrieved_row(settings: Settings) -> QVBoxLayout:
    """A path to read and copy, a button that opens it in the system's own program, and what is in it."""
    folder = retrieved_dir(settings)
    title = QLabel(tr("Images retrieved from a PACS"))
    path = QLineEdit(str(folder))
    path.setReadOnly(True)
    path.setMinimumHeight(CONTROL_HEIGHT)
    describe(path, "settingsRetrieved", title.text(), plain_tip(str(folder)))
    path.setCursorPosition(0)
    title.setBuddy(path)
    show = QPushButton(tr("Open folder"))
    describe(
        show, "settingsRetrievedOpen", show.text(), tr("Show its files, to look at them or delete them.")
    )
    show.setAutoDefault(False)
    show.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder))))
    enable(show, "" if folder.is_dir() else tr("Nothing was retrieved yet."))
    line = QHBoxLayout()
    line.setSpacing(GRID)
    line.addWidget(path, 1)
    line.addWidget(show)
    row = QVBoxLayout()
    row.setSpacing(GRID // 2)
    row.addWidget(title)
    row.addLayout(line)
    row.addWidget(
        Text(
            tr(
                "They hold what the PACS sent, names of patients too, and stay until you delete this folder. "
                "Close their cases first. Another folder is chosen in File > PACS."
            ),
            "caption",
        )
    )
    return row

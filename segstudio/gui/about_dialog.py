"""What the program is, and what it stands on: to read, and to copy for who looks after the computer."""

from __future__ import annotations

from PySide6.QtCore import QSize, Qt, QUrl
from PySide6.QtGui import QDesktopServices, QGuiApplication, QIcon
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from segstudio import __version__
from segstudio.gui import theme
from segstudio.gui.dialogs import within_screen
from segstudio.gui.panels.parts import describe
from segstudio.io.files import resources_dir
from segstudio.services.parts import licence_page, parts, project_page, versions_text
from segstudio.words import tr


class AboutDialog(QDialog):
    """Version, licence, and every part with its version and licence."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("aboutDialog")
        self.setWindowTitle(tr("About SegStudio"))
        self._parts = parts()
        symbol = QLabel()
        symbol.setPixmap(QIcon(str(resources_dir() / "icons" / "app.svg")).pixmap(QSize(64, 64)))
        symbol.setAlignment(Qt.AlignmentFlag.AlignTop)
        name = QLabel(f"SegStudio {__version__}")
        name.setProperty("kind", "headline")
        words = _words(
            tr(
                "Segment medical images, correct the boundary with a brush, and let the network learn from "
                "the correction.<br><br>Free software under the Apache License 2.0.<br>"
                "Research use only: it is no medical device."
            )
        )
        page = project_page()
        made = tr("Made by the SegStudio contributors.") + (f' <a href="{page}">{page}</a>' if page else "")
        made_by = _words(made)
        made_by.setOpenExternalLinks(True)
        text = QVBoxLayout()
        text.setSpacing(theme.DOCK_PADDING)
        for widget in (name, words, made_by):
            text.addWidget(widget)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(symbol)
        row.addLayout(text, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(24, 24, 24, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addLayout(row)
        title = QLabel(tr("What it stands on"))
        title.setProperty("kind", "title")
        column.addWidget(title)
        column.addWidget(self._table(), 1)
        data = _words(tr("Model > Models… shows the licence of the data that each model learned from."))
        data.setProperty("kind", "muted")
        column.addWidget(data)
        column.addLayout(self._buttons())
        self.resize(within_screen(self, QSize(640, 620)))

    def _table(self) -> QTreeWidget:
        table = QTreeWidget()
        describe(table, "aboutParts", tr("What it stands on"), "")
        table.setAccessibleDescription(tr("Each part of the program, its version and its licence."))
        table.setHeaderLabels([tr("Part"), tr("Version"), tr("Licence")])
        table.setRootIsDecorated(False)
        for one in self._parts:
            item = QTreeWidgetItem([one.name, one.version, one.licence])
            item.setToolTip(2, one.licence)
            table.addTopLevelItem(item)
        head = table.header()
        for section in (0, 1):
            head.setSectionResizeMode(section, QHeaderView.ResizeMode.ResizeToContents)
        head.setStretchLastSection(True)
        return table

    def _buttons(self) -> QHBoxLayout:
        copy = QPushButton(tr("Copy all versions"))
        describe(
            copy,
            "aboutCopy",
            tr("Copy all versions"),
            tr("The program, this system and every part with its version and licence, as text."),
        )
        copy.clicked.connect(lambda: self._copy(copy))
        row = QHBoxLayout()
        row.setSpacing(theme.GRID)
        row.addWidget(copy)
        shipped = licence_page()
        if shipped is not None:
            texts = QPushButton(tr("Licence texts…"))
            describe(
                texts, "aboutLicences", tr("Licence texts…"), tr("Opens the page with every licence in full.")
            )
            texts.clicked.connect(lambda: QDesktopServices.openUrl(QUrl.fromLocalFile(str(shipped))))
            row.addWidget(texts)
        row.addStretch(1)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        close = buttons.button(QDialogButtonBox.StandardButton.Close)
        close.setObjectName("aboutClose")
        close.setDefault(True)
        buttons.rejected.connect(self.reject)
        row.addWidget(buttons)
        return row

    def _copy(self, button: QPushButton) -> None:
        QGuiApplication.clipboard().setText(versions_text(self._parts))
        button.setText(tr("Copied"))


def _words(text: str) -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    return label

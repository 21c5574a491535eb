"""Asks for a user name and a password; they stay in memory, or go to the keyring."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QCheckBox, QDialog, QDialogButtonBox, QLineEdit, QVBoxLayout, QWidget

from segstudio.gui.panels.parts import Text, describe, labelled
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.io.pacs.credentials import Login
from segstudio.words import tr

FIELD = 240


class LoginDialog(QDialog):
    """Two fields and a box to tick; nothing of them is kept by the window itself."""

    def __init__(
        self,
        server: str,
        why: str,
        then: Callable[[Login, bool], None],
        *,
        keyring: bool,
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a server.

        Args:
            why: what the server said.
            then: takes the login, and whether the keyring shall keep it.
            keyring: whether the system has one.
        """
        super().__init__(parent)
        self.setObjectName("pacsLoginDialog")
        self.setWindowTitle(tr("Log in to {server}", server=server))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(420)
        self._then = then
        self.user, self.password = QLineEdit(), QLineEdit()
        self.password.setEchoMode(QLineEdit.EchoMode.Password)
        describe(
            self.user, "pacsUser", tr("User name"), tr("As the administrator of the PACS gave it to you.")
        )
        describe(self.password, "pacsPassword", tr("Password"), tr("It is sent inside TLS only."))
        self.keep = QCheckBox(tr("Keep in the keyring of this computer"))
        describe(
            self.keep, "pacsKeep", tr("Keep in the keyring"), tr("The operating system keeps it, encrypted.")
        )
        self.keep.setEnabled(keyring)
        if not keyring:
            self.keep.setToolTip(
                tr("This system has no keyring; the password is asked for after each start.")
            )
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(tr("Log in"))
        self.ok.setProperty("primary", True)
        describe(self.ok, "pacsLoginOk", tr("Log in"), tr("Try again with this user."))
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        describe(cancel, "pacsLoginCancel", tr("Cancel"), tr("Ask nothing of the server."))
        for field in (self.user, self.password):
            field.setFixedWidth(FIELD)
            field.textChanged.connect(self._check)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(DOCK_PADDING)
        column.addWidget(Text(why, "muted"))
        column.addLayout(labelled(tr("User name"), self.user))
        column.addLayout(labelled(tr("Password"), self.password))
        column.addWidget(self.keep)
        column.addStretch(1)
        column.addWidget(buttons)
        self._check()
        self.user.setFocus()

    def _check(self) -> None:
        self.ok.setEnabled(bool(self.user.text() and self.password.text()))

    def accept(self) -> None:
        """Hand the login on."""
        login = Login(self.user.text(), self.password.text())
        keep = self.keep.isChecked()
        self.password.clear()
        super().accept()
        self._then(login, keep)

"""The dialog of PACS servers: a list on the left, the chosen one's entry on the right."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.dialogs import ask, ask_file, in_order
from segstudio.gui.panels.parts import Text, describe, in_row
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.io.pacs.server import DEFAULT_AE, Server, travels_openly
from segstudio.services.pacs_servers import put_server, remove_server, servers
from segstudio.words import tr

LIST_WIDTH = 190


class ServersDialog(QDialog):
    """Adds, changes and removes servers; a change is kept by Save, and asked about before it is lost."""

    def __init__(
        self, context: Context, changed: Callable[[str], None], parent: QWidget | None = None
    ) -> None:
        """The servers that are known.

        Args:
            changed: hears the name of the server that was saved last, or "" after one was removed.
        """
        super().__init__(parent)
        self.setObjectName("pacsServersDialog")
        self.setWindowTitle(tr("PACS servers"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.resize(720, 420)
        self._context, self._changed = context, changed
        self._servers: tuple[Server, ...] = ()
        self._row = -1  # what is shown
        self._kept: tuple[object, ...] = ()  # its fields as they were then
        self.list = QListWidget()
        self.list.setFixedWidth(LIST_WIDTH)
        describe(self.list, "pacsServerList", tr("Servers"), tr("The servers that are known."))
        self.problem = Text("", "bad")
        self.problem.setObjectName("pacsServerProblem")
        self.openly = Text("", "warning")
        self.openly.setObjectName("pacsServerOpenly")
        self._build_fields()
        self._build()
        self.list.currentRowChanged.connect(self._on_row)
        self.refresh()

    def _build_fields(self) -> None:
        self.name, self.url, self.host = QLineEdit(), QLineEdit(), QLineEdit()
        self.called, self.calling, self.ca_file = QLineEdit(), QLineEdit(), QLineEdit()
        self.port = QSpinBox()
        self.port.setRange(1, 65535)
        self.tls = QCheckBox(tr("Encrypted (TLS)"))
        self.move_port = QSpinBox()
        self.move_port.setRange(0, 65535)
        self.move_port.setSpecialValueText(tr("None: C-GET"))
        self.protocol = QComboBox()
        self.protocol.addItem("DICOMweb", "dicomweb")
        self.protocol.addItem(tr("DIMSE (AE title)"), "dimse")
        self.url.setPlaceholderText("https://pacs.example.org/dicom-web")
        self.host.setPlaceholderText("pacs.example.org")
        self.ca_file.setPlaceholderText(tr("Only for certificates of your own organisation"))
        for widget, name, words, tip in (
            (self.name, "pacsServerName", tr("Name"), tr("What you call the server.")),
            (
                self.protocol,
                "pacsProtocol",
                tr("Protocol"),
                tr("DICOMweb goes over https; DIMSE knows AE titles."),
            ),
            (
                self.url,
                "pacsUrl",
                tr("Address"),
                tr("Where its DICOMweb service is; https, with a checked certificate."),
            ),
            (self.host, "pacsHost", tr("Host"), tr("Host name or address.")),
            (self.port, "pacsPort", tr("Port"), tr("Often 104 or 11112.")),
            (self.called, "pacsCalledAe", tr("AE title of the server"), tr("Up to 16 characters.")),
            (
                self.calling,
                "pacsCallingAe",
                tr("Our AE title"),
                tr("The server must know it, with this computer."),
            ),
            (
                self.move_port,
                "pacsMovePort",
                tr("Receive on port"),
                tr("Images come by C-MOVE to this port, for servers without C-GET; 0 uses C-GET."),
            ),
            (self.tls, "pacsTls", tr("Encrypted"), tr("Inside TLS, with a checked certificate.")),
            (
                self.ca_file,
                "pacsCaFile",
                tr("CA file"),
                tr("Certificates to trust beside those of the system (PEM)."),
            ),
        ):
            describe(widget, name, words, tip)

    def _build(self) -> None:
        self.form = QFormLayout()
        self.form.setHorizontalSpacing(DOCK_PADDING)
        self.form.setVerticalSpacing(GRID)
        self.form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        browse = self._button("CaBrowse", tr("Choose…"), tr("Choose a PEM file."), self._browse)
        for words, field in (
            (tr("Name"), self.name),
            (tr("Protocol"), self.protocol),
            (tr("Address"), self.url),
            (tr("Host"), self.host),
            (tr("Port"), self.port),
            (tr("Its AE title"), self.called),
            (tr("Our AE title"), self.calling),
            (tr("Receive on port"), self.move_port),
            ("", self.tls),
        ):
            self.form.addRow(words, field)
        self.form.addRow(tr("CA file"), in_row(self.ca_file, browse, stretch=(1, 0)))
        self.protocol.currentIndexChanged.connect(lambda _: self._show_fields())
        for field in (self.url, self.host):
            field.textChanged.connect(lambda _: self._warn())
        self.tls.toggled.connect(lambda _: self._warn())
        add = self._button("Add", tr("Add server"), tr("Enter a new server."), self._add)
        self.remove = self._button(
            "Remove", tr("Remove"), tr("Forget the server and its password."), self._remove
        )
        self.save = self._button("Save", tr("Save"), tr("Keep what is entered."), self._save)
        self.save.setProperty("primary", True)
        close = self._button("Close", tr("Close"), tr("Close this dialog."), self.reject)
        left = QVBoxLayout()
        left.setSpacing(GRID)
        left.addWidget(self.list, 1)
        left.addLayout(in_row(add, self.remove))
        right = QVBoxLayout()
        right.setSpacing(GRID)
        right.addLayout(self.form)
        right.addWidget(
            Text(
                tr("User name and password are asked for when the server wants them, and never kept here."),
                "caption",
            )
        )
        right.addWidget(self.openly)
        right.addWidget(self.problem)
        right.addStretch(1)
        role = QDialogButtonBox.ButtonRole
        right.addWidget(in_order([(self.save, role.AcceptRole), (close, role.RejectRole)]))
        row = QHBoxLayout(self)
        row.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        row.setSpacing(2 * GRID)
        row.addLayout(left)
        row.addLayout(right, 1)

    def _button(self, name: str, text: str, tip: str, do: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        describe(button, f"pacsServer{name}", text.removesuffix("…"), tip)
        button.setAutoDefault(False)
        button.clicked.connect(lambda: do())
        return button

    def refresh(self, choose: str = "") -> None:
        """List the servers again."""
        try:
            self._servers = servers()
        except SegStudioError as error:
            self._servers = ()
            self._tell(str(error))
        with QSignalBlocker(self.list):
            self.list.clear()
            names = [server.name for server in self._servers]
            self.list.addItems(names)
            self.list.setCurrentRow(names.index(choose) if choose in names else 0 if names else -1)
        self._show()

    @property
    def server(self) -> Server | None:
        """The chosen server; None while a new one is entered."""
        row = self.list.currentRow()
        return self._servers[row] if 0 <= row < len(self._servers) else None

    def _show(self) -> None:
        server = self.server
        self.remove.setEnabled(server is not None)
        self.name.setText("" if server is None else server.name)
        self.protocol.setCurrentIndex(1 if server is not None and server.protocol == "dimse" else 0)
        self.url.setText("" if server is None else server.url)
        self.host.setText("" if server is None else server.host)
        self.port.setValue(104 if server is None else server.port)
        self.called.setText("" if server is None else server.called_ae)
        self.calling.setText(DEFAULT_AE if server is None else server.calling_ae)
        self.tls.setChecked(server is not None and server.tls)
        self.move_port.setValue(0 if server is None else server.move_port)
        self.ca_file.setText("" if server is None else server.ca_file)
        self._show_fields()
        self._tell("")
        self._row, self._kept = self.list.currentRow(), self._entered()

    def _entered(self) -> tuple[object, ...]:
        """What stands in the fields of the chosen protocol, to see whether it was changed."""
        of_all = (self.protocol.currentData(), self.name.text().strip(), self.ca_file.text().strip())
        if self.protocol.currentData() != "dimse":
            return *of_all, self.url.text().strip()
        texts = (field.text().strip() for field in (self.host, self.called, self.calling))
        return *of_all, *texts, self.port.value(), self.move_port.value(), self.tls.isChecked()

    def _unless_unsaved(self, then: Callable[[], None]) -> None:
        """Go on; where something is entered and not saved, ask before it is lost."""
        if self._entered() == self._kept:
            then()
            return

        def save() -> None:
            if self._save():
                then()

        name = self.name.text().strip()
        ask(
            self,
            name="askPacsServer",
            title=tr("PACS servers"),
            question=tr("Save what you entered for the server?"),
            detail=tr("{name} is not saved yet.", name=name) if name else tr("It is not saved yet."),
            answers=[
                ("answerSave", tr("Save"), save),
                ("answerDiscard", tr("Do not save"), then),
                ("answerGoOn", tr("Go on entering"), None),
            ],
        )

    def _on_row(self, row: int) -> None:
        if row == self._row:
            return
        chosen = self._servers[row].name if 0 <= row < len(self._servers) else ""
        with QSignalBlocker(self.list):  # what is entered stays in sight while it is asked about
            self.list.setCurrentRow(self._row)
        self._unless_unsaved(lambda: self._go_to(chosen))

    def _go_to(self, name: str) -> None:
        names = [server.name for server in self._servers]
        with QSignalBlocker(self.list):
            self.list.setCurrentRow(names.index(name) if name in names else -1)
        self._show()

    def reject(self) -> None:
        """Close, by the button, Esc or the cross; what is entered and not saved is asked about."""
        self._unless_unsaved(super().reject)

    def _warn(self) -> None:
        """Say what would travel unencrypted to a server as it is entered."""
        protocol = str(self.protocol.currentData())
        openly = travels_openly(protocol, self.url.text(), self.host.text(), tls=self.tls.isChecked())
        self.openly.show_text(openly)

    def _show_fields(self) -> None:
        dimse = self.protocol.currentData() == "dimse"
        self.form.setRowVisible(self.url, not dimse)
        for field in (self.host, self.port, self.called, self.calling, self.move_port, self.tls):
            self.form.setRowVisible(field, dimse)
        self._warn()

    def _tell(self, problem: str) -> None:
        self.problem.show_text(problem)

    def _add(self) -> None:
        def begin() -> None:
            self._go_to("")
            self.name.setFocus()

        self._unless_unsaved(begin)

    def _save(self) -> bool:
        before = self.server
        name, ca_file = self.name.text().strip(), self.ca_file.text().strip()
        try:
            if self.protocol.currentData() == "dimse":
                server = Server(
                    name,
                    "dimse",
                    host=self.host.text().strip(),
                    port=self.port.value(),
                    called_ae=self.called.text().strip(),
                    calling_ae=self.calling.text().strip(),
                    tls=self.tls.isChecked(),
                    move_port=self.move_port.value(),
                    ca_file=ca_file,
                )
            else:
                server = Server(name, "dicomweb", url=self.url.text().strip(), ca_file=ca_file)
            put_server(server, instead_of="" if before is None else before.name)
        except SegStudioError as error:
            self._tell(str(error))
            return False
        self.refresh(server.name)
        self._changed(server.name)
        return True

    def _remove(self) -> None:
        server = self.server
        if server is None:
            return
        try:
            remove_server(server.name)
        except SegStudioError as error:
            self._tell(str(error))
            return
        self.refresh()
        self._changed("")

    def _browse(self) -> None:
        def chosen(paths: list[Path]) -> None:
            self.ca_file.setText(str(paths[0]))

        ask_file(
            self,
            self._context,
            purpose="ca",
            title=tr("Choose a file of certificates"),
            filters=tr("Certificates (*.pem *.crt *.cer);;All files (*)"),
            then=chosen,
        )

"""The dialog of a PACS: choose a server, search, look, retrieve and open, send labels back."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QEvent, QSignalBlocker, Qt, Slot
from PySide6.QtWidgets import QDialog, QLineEdit, QVBoxLayout, QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.dialogs import ask_folder, remember_folder
from segstudio.gui.manual import ManualDialog
from segstudio.gui.pacs_login import LoginDialog
from segstudio.gui.pacs_page import PacsPage
from segstudio.gui.pacs_servers import ServersDialog
from segstudio.gui.tip_follower import enable
from segstudio.io.pacs.credentials import Login, keyring_there, store_login
from segstudio.io.pacs.records import Found, LoginNeeded, Series, Study, StudyQuery
from segstudio.io.pacs.server import Server
from segstudio.services.jobs import Job, Ticket, spell_seconds
from segstudio.services.pacs import (
    NO_PICTURES,
    Access,
    EchoTask,
    FindTask,
    PreviewTask,
    Retrieved,
    RetrieveTask,
    Sent,
    SeriesTask,
)
from segstudio.services.pacs_servers import PURPOSE, retrieved_dir, servers
from segstudio.words import counted, tr

Make = Callable[[Access], Job[Any]]


class PacsDialog(QDialog):
    """Stays usable while it works; closing it leaves a retrieval going on."""

    def __init__(
        self,
        context: Context,
        open_labels: Callable[[Path], None],
        send: Callable[[Access], Job[Any] | str],
        why_not_send: Callable[[], str],
        parent: QWidget | None = None,
    ) -> None:
        """A dialog over the known servers.

        Args:
            open_labels: opens a label file on the open case.
            send: the job that sends the labels of the open case, or why there is none.
            why_not_send: why there would be none now; empty where there is one.
        """
        super().__init__(parent)
        self.setObjectName("pacsDialog")
        self.setWindowTitle("PACS")
        self.resize(1000, 660)
        self._context, self._open_labels = context, open_labels
        self._send, self._why_not_send = send, why_not_send
        self._not_sendable = ""  # why the labels of the open case cannot be sent
        self._servers: tuple[Server, ...] = ()
        self._logins: dict[str, Login] = {}
        self._ticket: Ticket | None = None
        self._looking: Ticket | None = None
        self.page = PacsPage(context.settings.value.show_patient_data)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self._connect()
        self.refresh()

    def _connect(self) -> None:
        page = self.page
        page.server.currentIndexChanged.connect(lambda _: self._forget_results())
        page.manage.clicked.connect(self._manage)
        page.test.clicked.connect(self._test)
        page.help.clicked.connect(lambda: ManualDialog("pacs", self).open())
        page.named.toggled.connect(page.tree.show_patients)
        page.search.clicked.connect(self._search)
        for field in page.findChildren(QLineEdit):
            field.returnPressed.connect(self._search)
        page.tree.chosen.connect(self._look)
        page.tree.opened.connect(self._list_series)
        page.tree.taken.connect(lambda: self._retrieve(then_open=True))
        page.cancel.clicked.connect(self.cancel)
        page.folder_change.clicked.connect(self._ask_folder)
        page.retrieve.clicked.connect(lambda: self._retrieve(then_open=False))
        page.retrieve_open.clicked.connect(lambda: self._retrieve(then_open=True))
        page.send.clicked.connect(self._send_labels)
        page.close_.clicked.connect(self.close)
        self._context.runner.progressed.connect(self._on_progress)
        self._context.session.case_changed.connect(self._look_at_case)

    # Servers

    def refresh(self, choose: str = "") -> None:
        """Read the list of servers again."""
        page = self.page
        try:
            self._servers = servers()
        except SegStudioError as error:
            self._servers = ()
            page.say(str(error), "bad")
        chosen = choose or page.server.currentText()
        names = [server.name for server in self._servers]
        with QSignalBlocker(page.server):
            page.server.clear()
            page.server.addItems(names)
            page.server.setCurrentIndex(names.index(chosen) if chosen in names else 0 if names else -1)
        self._logins = {name: login for name, login in self._logins.items() if name in names}
        page.show_folder(self.folder)
        self._forget_results()
        self._show()

    @property
    def server(self) -> Server | None:
        """The chosen server."""
        row = self.page.server.currentIndex()
        return self._servers[row] if 0 <= row < len(self._servers) else None

    @property
    def folder(self) -> Path:
        """Where retrieved series go."""
        return retrieved_dir(self._context.settings.value)

    def _manage(self) -> None:
        def changed(name: str) -> None:
            self._logins.pop(name, None)
            self.refresh(name)

        ServersDialog(self._context, changed, self).open()

    def _ask_folder(self) -> None:
        def chosen(paths: list[Path]) -> None:
            remember_folder(self._context, PURPOSE, paths[0])
            self.page.show_folder(self.folder)

        ask_folder(self, self._context, purpose=PURPOSE, title=tr("Retrieve into a folder"), then=chosen)

    # Jobs

    def _run(self, make: Make, words: str, then: Callable[[Any], None], again: Callable[[], None]) -> None:
        """Start the one job of the dialog; where the server wants a login, ask for it and start again."""
        server = self.server
        if server is None or self._ticket is not None:
            return

        def done(result: Any) -> None:
            self._ended()
            then(result)

        def failed(error: SegStudioError) -> None:
            self._ended()
            self.page.say(str(error), "bad")
            if isinstance(error, LoginNeeded) and self.isVisible():
                self._ask_login(server, error.sentence, again)
            elif not self.isVisible():
                self._context.notify(error)

        def cancelled() -> None:
            self._ended()
            self.page.say(tr("Cancelled. What came before is kept."))

        self.page.say(words)
        access = Access(server, self._logins.get(server.name))
        self._ticket = self._context.runner.submit(
            make(access), on_done=done, on_failed=failed, on_cancelled=cancelled
        )
        self._show()

    def _ended(self) -> None:
        self._ticket = None
        self._show()

    def _ask_login(self, server: Server, why: str, again: Callable[[], None]) -> None:
        def given(login: Login, keep: bool) -> None:
            self._logins[server.name] = login
            if keep:
                try:
                    store_login(server.name, login)
                except SegStudioError as error:
                    self._context.notify(error)
            again()

        LoginDialog(server.name, why, given, keyring=keyring_there(), parent=self).open()

    @Slot(object, float, str, object)
    def _on_progress(self, ticket: Ticket, fraction: float, text: str, seconds: float | None) -> None:
        if self._ticket is not None and ticket.run_id == self._ticket.run_id:
            self.page.progress.setRange(0, 1000 if fraction > 0 else 0)
            self.page.progress.setValue(round(1000 * fraction))
            if text:
                self.page.say(" · ".join(part for part in (text, spell_seconds(seconds)) if part))

    def cancel(self) -> None:
        """End what runs; it takes a second at most."""
        if self._ticket is not None:
            self._ticket.cancel()

    def _test(self) -> None:
        server = self.server
        if server is not None:
            words = tr("Asking {name}…", name=server.name)
            self._run(
                EchoTask,
                words,
                lambda s: self.page.say(
                    tr("{name} answered in {s:.0f} ms.", name=server.name, s=s * 1000), "good"
                ),
                self._test,
            )

    def _search(self) -> None:
        try:
            asked = StudyQuery(**self.page.query())
        except SegStudioError as error:
            self.page.say(str(error), "bad")
            return

        def found(result: Found) -> None:
            count = len(result.studies)
            words = counted("{n} study.", "{n} studies.", count) if count else tr("No study matches.")
            if result.more:
                words = tr("The first {count} studies; narrow the search to see others.", count=count)
            self.page.say(words)
            self.page.show_results(bool(count))
            self.page.tree.show_studies(result.studies)

        self._forget_results()
        self._run(lambda access: FindTask(access, asked), tr("Searching…"), found, self._search)

    def _forget_results(self) -> None:
        self.page.tree.show_studies(())
        self.page.show_results(False)
        self._show()

    def _list_series(self, study: Study) -> None:
        self._run(
            lambda access: SeriesTask(access, study.uid),
            tr("Reading the list of series…"),
            lambda series: self._listed(study, series),
            lambda: self._list_series(study),
        )

    def _listed(self, study: Study, series: list[Series]) -> None:
        self.page.say(tr("{series} series.", series=len(series)))
        self.page.tree.show_series(study, series)

    def _look(self, choice: Study | Series | None) -> None:
        """Show what is known of the chosen row, and fetch a picture of a series."""
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None
        self._show()
        self.page.preview.show_choice(choice)
        server = self.server
        if not isinstance(choice, Series) or server is None:
            return
        if choice.modality in NO_PICTURES:
            self.page.preview.show_picture(None)
            return
        access = Access(server, self._logins.get(server.name))
        self._looking = self._context.runner.submit(
            PreviewTask(access, choice),
            on_done=self.page.preview.show_picture,
            on_failed=lambda error: self.page.preview.show_picture(None),
            quiet=True,
        )

    def _retrieve(self, *, then_open: bool) -> None:
        choice, folder = self.page.tree.choice, self.folder
        if choice is None:
            return
        study = choice.study_uid if isinstance(choice, Series) else choice.uid
        only = (choice.uid,) if isinstance(choice, Series) else ()
        segments = isinstance(choice, Series) and choice.modality == "SEG"

        def came(result: Retrieved) -> None:
            images = counted("1 image", "{n} images", result.new)
            there = tr("; {present} were already here", present=result.present) if result.present else ""
            self.page.say(tr("Retrieved {images}{there}.", images=images, there=there), "good")
            if then_open and segments:
                self.close()
                self._open_labels(next(iter(sorted(result.folders[0].iterdir()))))
            elif then_open:
                self.close()
                first = result.folders[0]
                self._context.open_paths([first if len(result.folders) == 1 else first.parent])
            elif not self.isVisible():
                self._context.notify(
                    tr("Retrieved {images} from the PACS{there}.", images=images, there=there)
                )

        self._run(
            lambda access: RetrieveTask(access, study, folder, only),
            tr("Reading the list of images…"),
            came,
            lambda: self._retrieve(then_open=then_open),
        )

    def _send_labels(self) -> None:
        server = self.server
        if server is None:
            return
        job = self._send(Access(server, self._logins.get(server.name)))
        if isinstance(job, str):
            self.page.say(job, "bad")
            return

        def stored(_: Sent) -> None:
            words = tr("{name} stored the labels as a new series.", name=server.name)
            self.page.say(words, "good")
            if not self.isVisible():
                self._context.notify(words)

        self._run(lambda _: job, tr("Building the segmentation…"), stored, self._send_labels)

    # What can be done now

    def _show(self) -> None:
        """Switch the buttons, and give the one that comes next the accent."""
        page, busy = self.page, self._ticket is not None
        server, choice = self.server is not None, self.page.tree.choice
        page.show_busy(busy)
        page.show_servers(server)
        for button, on in (
            (page.search, server and not busy),
            (page.test, server and not busy),
            (page.retrieve, choice is not None and not busy),
            (page.retrieve_open, choice is not None and not busy),
        ):
            button.setEnabled(on)
        enable(page.send, self._why_no_sending())
        page.accent(page.manage if not server else page.search if choice is None else page.retrieve_open)
        segments = isinstance(choice, Series) and choice.modality == "SEG"
        page.retrieve_open.setText(tr("Retrieve and open as labels") if segments else tr("Retrieve and open"))

    def _why_no_sending(self) -> str:
        if self.server is None:
            return tr("No PACS is known yet.")
        if self._ticket is not None:
            return tr("Other work is running. Wait for it, or stop it; then this can be used.")
        return self._not_sendable

    def _look_at_case(self) -> None:
        """See whether the labels can be sent; only when that may have changed, as all are looked at."""
        if self.isVisible():
            self._not_sendable = self._why_not_send()
            self._show()

    def showEvent(self, event: Any) -> None:
        super().showEvent(event)
        if not self._servers:
            self.refresh()  # and say again what is wrong with their list
        self._look_at_case()

    def changeEvent(self, event: QEvent) -> None:
        """Labels may have been painted in the window behind."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.ActivationChange and self.isActiveWindow():
            self._look_at_case()

    def keyPressEvent(self, event: Any) -> None:
        """Enter searches; it presses no button that has not the focus."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            event.accept()
            return
        super().keyPressEvent(event)

    def done(self, result: int) -> None:
        """Stop fetching a preview; anything else goes on and shows in the status bar.

        It opens again where it was, without what went wrong before.
        """
        if self._looking is not None:
            self._looking.cancel()
        self.page.forget_problem()
        self.move(self.pos())  # else Qt centres it anew, with another guess at the frame
        super().done(result)

"""The dialog of a PACS by mouse and keys: servers, login, search, preview, retrieve, cancel, send."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event
from typing import Any

import numpy as np
import pytest
from PySide6.QtCore import QObject, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QWidget

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.gui.handlers.pacs import PacsHandlers
from segstudio.gui.pacs_dialog import PacsDialog
from segstudio.gui.pacs_login import LoginDialog
from segstudio.gui.pacs_servers import ServersDialog
from segstudio.io.pacs.credentials import Login
from segstudio.io.pacs.records import Found, LoginNeeded, Series, Study
from segstudio.io.pacs.server import Server
from segstudio.services import pacs as tasks
from segstudio.services.pacs import (
    Access,
    EchoTask,
    FindTask,
    PreviewTask,
    Retrieved,
    RetrieveTask,
    SeriesTask,
)
from segstudio.services.pacs_servers import put_server, servers, servers_path
from tests.gui.panel_context import Bench
from tests.gui.test_object_names import listed

pytestmark = pytest.mark.gui
LEFT = Qt.MouseButton.LeftButton
PERSON = ("ZZQX CANARY", "ID CANARY-ID-1", "born 1961-03-01")
STUDIES = (
    Study("1.2.1", "2024-02-29", "Chest", "CT", 2, 21, PERSON),
    Study("1.2.2", "2024-01-17", "", "MR", 1, 6, PERSON),
)
SERIES = [Series("1.2.1.1", "1.2.1", 1, "CT", "Thorax", 20), Series("1.2.1.2", "1.2.1", 2, "SEG", "Lungs", 1)]


@pytest.fixture
def bench(qtbot: Any, tmp_path: Path) -> Iterator[Bench]:
    """What the dialog needs around it."""
    bench = Bench(tmp_path)
    yield bench
    bench.close()


@pytest.fixture
def answers(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> dict[type, Callable[..., Any]]:
    """What each task gives; a test puts others in their place."""
    folder = tmp_path / "inbox" / "series"
    folder.mkdir(parents=True)
    (folder / "a.dcm").touch()
    table: dict[type, Callable[..., Any]] = {
        EchoTask: lambda task, progress: 0.012,
        FindTask: lambda task, progress: Found(STUDIES),
        SeriesTask: lambda task, progress: SERIES if task.study_uid == "1.2.1" else [],
        PreviewTask: lambda task, progress: np.full((8, 9, 3), 200, np.uint8),
        RetrieveTask: lambda task, progress: Retrieved((folder,), 20, 0),
    }
    for task in table:
        monkeypatch.setattr(task, "run", lambda self, progress, kind=task: table[kind](self, progress))
    return table


@pytest.fixture
def dialog(qtbot: Any, bench: Bench, answers: Any) -> Iterator[PacsDialog]:
    """The dialog with one server, and what it opened and sent."""
    put_server(Server("ours", url="https://pacs.example.org/dicom-web"))
    labels: list[Path] = []
    why: list[str] = ["Open an image first."]
    made = PacsDialog(bench.context, labels.append, lambda access: why[0], lambda: why[0])
    made.opened_labels = labels  # type: ignore[attr-defined]
    made.why = why  # type: ignore[attr-defined]
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def press(dialog: QObject, name: str) -> None:
    button = dialog.findChild(QAbstractButton, name)
    assert button is not None
    assert button.isEnabled(), name
    QTest.mouseClick(button, LEFT)


def idle(qtbot: Any, dialog: PacsDialog) -> None:
    qtbot.waitUntil(lambda: dialog._ticket is None, timeout=5000)


def search(qtbot: Any, dialog: PacsDialog) -> None:
    press(dialog, "pacsSearch")
    qtbot.waitUntil(lambda: dialog.page.tree.topLevelItemCount() == 2, timeout=5000)
    idle(qtbot, dialog)


def choose_series(qtbot: Any, dialog: PacsDialog, row: int) -> None:
    search(qtbot, dialog)
    item = dialog.page.tree.topLevelItem(0)
    qtbot.waitUntil(lambda: item.childCount() == 2, timeout=5000)
    idle(qtbot, dialog)
    place = dialog.page.tree.visualItemRect(item.child(row)).center()
    QTest.mouseClick(dialog.page.tree.viewport(), LEFT, pos=place)


def test_without_a_server_the_dialog_teaches_how_to_begin(qtbot, bench, answers) -> None:
    made = PacsDialog(bench.context, lambda path: None, lambda access: "", lambda: "")
    qtbot.addWidget(made)
    made.show()
    assert "No PACS is known yet" in made.page.empty.text()
    assert made.page.manage.property("primary")
    assert not made.page.search.isEnabled()
    made.close()


def test_enter_in_a_field_searches_with_what_is_filled_in(qtbot, dialog, answers) -> None:
    asked: list[Any] = []
    answers[FindTask] = lambda task, progress: asked.append(task.query) or Found(STUDIES)
    field = dialog.findChild(QLineEdit, "pacsPatientName")
    QTest.mouseClick(field, LEFT)
    QTest.keyClicks(field, "Doe")
    QTest.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(asked), timeout=5000)
    idle(qtbot, dialog)
    assert (asked[0].patient_name, asked[0].modality) == ("Doe", "")
    assert dialog.isVisible()


def test_a_date_that_is_none_is_told_and_nothing_is_asked(qtbot, dialog) -> None:
    QTest.keyClicks(dialog.findChild(QLineEdit, "pacsDates"), "yesterday")
    press(dialog, "pacsSearch")
    assert "The study date is no date" in dialog.page.state.text()
    assert dialog._ticket is None


def test_patients_are_hidden_until_they_are_asked_for(qtbot, dialog) -> None:
    search(qtbot, dialog)
    item = dialog.page.tree.topLevelItem(0)
    assert item.text(4) == "hidden"
    press(dialog, "pacsNamed")
    assert item.text(4) == "ZZQX CANARY, ID CANARY-ID-1, born 1961-03-01"
    assert dialog.page.tree.topLevelItem(1).text(0) == "Study without a description"


def test_a_series_shows_its_picture_and_opens(qtbot, dialog, bench, tmp_path) -> None:
    choose_series(qtbot, dialog, 0)
    qtbot.waitUntil(lambda: not dialog.page.preview.picture.pixmap().isNull(), timeout=5000)
    assert dialog.page.preview.picture.pixmap().toImage().pixelColor(50, 50).red() == 200
    assert "Modality: CT" in dialog.page.preview.facts.text()
    assert dialog.page.retrieve_open.property("primary")
    press(dialog, "pacsRetrieveOpen")
    qtbot.waitUntil(lambda: bool(bench.opened), timeout=5000)
    assert bench.opened == [[tmp_path / "inbox" / "series"]]
    assert not dialog.isVisible()


def test_a_segmentation_opens_as_labels(qtbot, dialog, bench, tmp_path) -> None:
    choose_series(qtbot, dialog, 1)
    assert dialog.page.retrieve_open.text() == "Retrieve and open as labels"
    press(dialog, "pacsRetrieveOpen")
    qtbot.waitUntil(lambda: bool(dialog.opened_labels), timeout=5000)
    assert dialog.opened_labels == [tmp_path / "inbox" / "series" / "a.dcm"]
    assert bench.opened == []


def test_a_retrieval_shows_how_far_it_is_and_can_be_cancelled(qtbot, dialog, answers) -> None:
    let_go = Event()

    def slow(task: RetrieveTask, progress: Progress) -> Retrieved:
        progress(0.25, "Image 5 of 20")
        while not let_go.wait(0.02):
            progress(0.25, "Image 5 of 20")
        raise AssertionError("it was to be cancelled")

    answers[RetrieveTask] = slow
    choose_series(qtbot, dialog, 0)
    press(dialog, "pacsRetrieve")
    qtbot.waitUntil(lambda: dialog.page.progress.value() == 250, timeout=5000)
    assert "Image 5 of 20" in dialog.page.state.text()
    assert not dialog.page.search.isEnabled()
    press(dialog, "pacsCancel")
    idle(qtbot, dialog)
    let_go.set()
    assert "Cancelled" in dialog.page.state.text()
    assert dialog.page.search.isEnabled()
    assert not dialog.page.progress.isVisible()


def test_an_error_is_one_sentence_and_the_buttons_come_back(qtbot, dialog, answers) -> None:
    def fail(task: Any, progress: Progress) -> Any:
        raise SegStudioError("ours cannot be reached.", "Check the network.")

    answers[EchoTask] = fail
    press(dialog, "pacsTest")
    qtbot.waitUntil(lambda: dialog.page.state.property("kind") == "bad", timeout=5000)
    assert dialog.page.state.text() == "ours cannot be reached. Check the network."
    assert dialog.page.test.isEnabled()


def test_a_login_is_asked_for_used_and_not_written_anywhere(qtbot, dialog, answers, home) -> None:
    given: list[Login | None] = []

    def guarded(task: EchoTask, progress: Progress) -> float:
        given.append(task.access.login)
        if task.access.login is None:
            raise LoginNeeded("ours wants a user name and password.")
        return 0.1

    answers[EchoTask] = guarded
    press(dialog, "pacsTest")
    qtbot.waitUntil(lambda: bool(dialog.findChildren(LoginDialog)), timeout=5000)
    login = dialog.findChild(LoginDialog)
    assert not login.keep.isEnabled(), "the tests' system has no keyring"
    assert not login.ok.isEnabled()
    QTest.keyClicks(login.user, "reader")
    QTest.keyClicks(login.password, "s3cret-word")
    assert login.password.displayText() != "s3cret-word"
    QTest.mouseClick(login.ok, LEFT)
    qtbot.waitUntil(lambda: len(given) == 2, timeout=5000)
    idle(qtbot, dialog)
    assert given == [None, Login("reader", "s3cret-word")]
    assert "answered in 100 ms" in dialog.page.state.text()
    written = [path.read_bytes() for path in home.rglob("*") if path.is_file()]
    assert written
    assert not any(b"s3cret" in text or b"reader" in text for text in written)


def test_labels_that_cannot_be_sent_are_grey_and_the_reason_is_on_the_button(qtbot, dialog, bench) -> None:
    send = dialog.page.send
    assert not send.isEnabled()
    assert "Not now: Open an image first." in send.toolTip()
    dialog.why[0] = ""
    bench.open_volume()
    assert send.isEnabled()
    assert "Not now" not in send.toolTip()
    dialog.why[0] = "This case is a picture."  # as it is told when the button is pressed all the same
    press(dialog, "pacsSend")
    assert dialog.page.state.text() == "This case is a picture."


def test_an_image_that_is_not_dicom_has_no_labels_to_send(qtbot, bench) -> None:
    bench.open_volume()
    why = PacsHandlers(bench.context, lambda path: None, QWidget()).why_not_send()
    assert why.startswith("This needs a case opened from DICOM files")


def test_an_old_error_is_gone_when_the_dialog_opens_again_and_it_stands_where_it_was(
    qtbot, dialog, answers
) -> None:
    def fail(task: Any, progress: Progress) -> Any:
        raise SegStudioError("ours cannot be reached.", "Check the network.")

    answers[EchoTask] = fail
    press(dialog, "pacsTest")
    qtbot.waitUntil(lambda: dialog.page.state.property("kind") == "bad", timeout=5000)
    dialog.move(31, 47)
    dialog.setAttribute(Qt.WidgetAttribute.WA_Moved, False)  # as where Qt itself has placed it
    press(dialog, "pacsClose")
    dialog.show()
    assert dialog.page.state.text() == ""
    assert (dialog.x(), dialog.y()) == (31, 47)


def entries_of(dialog: PacsDialog) -> ServersDialog:
    press(dialog, "pacsServers")
    found = dialog.findChild(ServersDialog)
    assert isinstance(found, ServersDialog)
    return found


def answer(qtbot: Any, name: str) -> None:
    qtbot.waitUntil(lambda: getattr(QApplication.activeModalWidget(), "objectName", str)() == "askPacsServer")
    press(QApplication.activeModalWidget(), name)


def test_a_server_that_was_entered_is_not_lost_by_close(qtbot, dialog) -> None:
    entries = entries_of(dialog)
    press(entries, "pacsServerAdd")
    QTest.keyClicks(entries.name, "archive")
    press(entries, "pacsServerClose")
    answer(qtbot, "answerGoOn")
    assert entries.isVisible()
    assert entries.name.text() == "archive"
    QTest.keyClick(entries, Qt.Key.Key_Escape)
    answer(qtbot, "answerSave")
    assert entries.isVisible()  # it has no address yet
    assert "no http or https address" in entries.problem.text()
    QTest.keyClicks(entries.url, "https://archive.example.org/dicom-web")
    press(entries, "pacsServerClose")
    answer(qtbot, "answerSave")
    qtbot.waitUntil(lambda: not dialog.findChildren(ServersDialog))
    assert [s.name for s in servers()] == ["archive", "ours"]


def test_another_row_asks_first_and_nothing_entered_asks_nothing(qtbot, dialog) -> None:
    put_server(Server("second", url="https://second.example.org/dicom-web"))
    entries = entries_of(dialog)
    QTest.keyClicks(entries.name, "X")
    entries.list.setCurrentRow(1)
    assert (entries.list.currentRow(), entries.name.text()) == (0, "oursX")
    answer(qtbot, "answerDiscard")
    assert (entries.list.currentRow(), entries.name.text()) == (1, "second")
    press(entries, "pacsServerClose")
    qtbot.waitUntil(lambda: not dialog.findChildren(ServersDialog))
    assert [s.name for s in servers()] == ["ours", "second"]


def test_the_form_says_what_would_travel_unencrypted(qtbot, dialog) -> None:
    entries = entries_of(dialog)
    assert not entries.openly.isVisibleTo(entries)
    press(entries, "pacsServerAdd")
    QTest.keyClicks(entries.url, "http://pacs.example.org/dicom-web")
    assert (
        "names of patients, images and labels travel over http to pacs.example.org" in entries.openly.text()
    )
    entries.url.setText("http://127.0.0.1:8042/dicom-web")
    assert not entries.openly.isVisibleTo(entries)
    entries.findChild(QComboBox, "pacsProtocol").setCurrentIndex(1)
    QTest.keyClicks(entries.host, "10.0.0.7")
    assert "without TLS to 10.0.0.7" in entries.openly.text()
    entries.tls.click()
    assert not entries.openly.isVisibleTo(entries)
    press(entries, "pacsServerClose")
    answer(qtbot, "answerDiscard")


@pytest.mark.parametrize(
    ("server", "openly"),
    [
        (Server("a", url="http://pacs.example.org/"), True),
        (Server("a", url="https://pacs.example.org/"), False),
        (Server("a", url="http://localhost:8042/"), False),
        (Server("a", url="http://[::1]:8042/"), False),
        (Server("a", "dimse", host="10.0.0.7", called_ae="A"), True),
        (Server("a", "dimse", host="10.0.0.7", called_ae="A", tls=True), False),
        (Server("a", "dimse", host="127.0.0.1", called_ae="A"), False),
    ],
)
def test_what_leaves_this_computer_without_encryption_is_known(server, openly) -> None:
    assert bool(server.openly) == openly


def test_servers_are_added_changed_and_removed(qtbot, dialog) -> None:
    press(dialog, "pacsServers")
    entries = dialog.findChild(ServersDialog)
    press(entries, "pacsServerAdd")
    QTest.keyClicks(entries.name, "archive")
    entries.findChild(QComboBox, "pacsProtocol").setCurrentIndex(1)
    assert not entries.url.isVisibleTo(entries)
    press(entries, "pacsServerSave")
    assert "The host of archive is no host name" in entries.problem.text()
    QTest.keyClicks(entries.host, "10.0.0.7")
    QTest.keyClicks(entries.called, "ARCHIVE")
    press(entries, "pacsServerSave")
    assert entries.problem.text() == ""
    assert [s.name for s in servers()] == ["archive", "ours"]
    assert dialog.page.server.currentText() == "archive"
    entries.port.setValue(11112)
    press(entries, "pacsServerSave")
    assert servers()[0] == Server("archive", "dimse", host="10.0.0.7", port=11112, called_ae="ARCHIVE")
    press(entries, "pacsServerRemove")
    assert [s.name for s in servers()] == ["ours"]
    entries.close()


def test_everything_listed_is_in_the_dialogs_and_has_a_name(qtbot, dialog) -> None:
    entries = ServersDialog(dialog._context, lambda name: None, dialog)
    login = LoginDialog("ours", "", lambda login, keep: None, keyring=True, parent=dialog)
    there = {thing.objectName() for thing in (dialog, *dialog.findChildren(QObject))}
    assert listed()["PACS"] <= there
    for button in dialog.findChildren(QAbstractButton):
        if button.objectName().startswith("pacs"):
            assert button.accessibleName()
            assert button.toolTip()
    entries.close()
    login.close()


def test_the_list_of_servers_holds_no_login(home) -> None:
    put_server(Server("ours", url="https://pacs.example.org/dicom-web"))
    document = json.loads(servers_path().read_text())
    assert not {"user", "password", "login"} & set(document["servers"][0])
    with pytest.raises(SegStudioError, match="must not hold a user name"):
        Server("ours", url="https://me:secret@pacs.example.org/dicom-web")


def test_an_access_does_not_show_its_login() -> None:
    access = Access(Server("ours", url="https://pacs.example.org/"), Login("reader", "s3cret"))
    assert "s3cret" not in repr(access)
    assert "reader" not in repr(access)
    assert "CANARY" not in repr(STUDIES[0])
    assert {"SEG", "SR"} <= tasks.NO_PICTURES

"""What is dropped, listed or typed in the window is never run, and never waited for."""

from __future__ import annotations

import os

import pytest
import torch
from PySide6.QtCore import QMimeData, QPoint, Qt, QUrl
from PySide6.QtGui import QDropEvent

from tests.e2e.kit import idle, open_case, spin
from tests.learning.test_conversion import Bomb

pytestmark = [pytest.mark.gui]


def drop(window, *urls: QUrl) -> None:
    """Let these fall on the window."""
    data = QMimeData()
    data.setUrls(list(urls))
    action, button = Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    window.dropEvent(QDropEvent(QPoint(9, 9), action, data, button, Qt.KeyboardModifier.NoModifier))


@pytest.mark.case("C11")
@pytest.mark.parametrize("name", ["evil.pt", "evil.safetensors", "evil.nii.gz", "evil.png"])
def test_a_pickle_is_never_run_by_drop_open_recent_or_import(
    make_window, tiny_model, picture, tmp_path, name
):
    marker, evil = tmp_path / "executed", tmp_path / name
    torch.save({"weights": Bomb(marker)}, evil)
    torch.save({"weights": Bomb(marker)}, tiny_model.parent / name)  # in the folder of models too
    window = make_window()
    window.memory.add_recent(evil)
    open_case(window, picture)
    for way in (
        lambda: drop(window, QUrl.fromLocalFile(str(evil))),
        lambda: window.open_paths(window.memory.recent()[:1]),
        lambda: window.handlers.files.open_labels(evil),
    ):
        way()
        idle(window)
        spin(50)
        idle(window)
        assert window.notices.text
        assert window.session.path == picture
    from segstudio.errors import ModelError

    with pytest.raises(ModelError, match="not a SegStudio model"):
        window.context.library.import_(evil)
    assert not marker.exists()


@pytest.mark.case("C20")
@pytest.mark.parametrize("what", ["smb", "http", "pipe", "device", "socket folder"])
def test_only_files_and_folders_of_this_computer_can_be_dropped(make_window, picture, tmp_path, what):
    window = make_window()
    open_case(window, picture)
    if what == "smb":
        drop(window, QUrl("smb://server/share/a.png"))
    elif what == "http":
        drop(window, QUrl("http://localhost:9/a.png"))
    elif what == "pipe":
        os.mkfifo(tmp_path / "pipe.png")
        drop(window, QUrl.fromLocalFile(str(tmp_path / "pipe.png")))
    elif what == "device":
        drop(window, QUrl.fromLocalFile("/dev/zero"))
    else:
        (tmp_path / "folder").mkdir()
        os.mkfifo(tmp_path / "folder" / "pipe.dcm")
        drop(window, QUrl.fromLocalFile(str(tmp_path / "folder")))
    spin(50)
    idle(window)
    assert window.session.path == picture
    assert bool(window.notices.text) == (what not in ("smb", "http"))

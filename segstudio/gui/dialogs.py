"""Questions to the person: they never block the event loop, and answer through a callback."""

from __future__ import annotations

import html
import re
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QDialogButtonBox, QFileDialog, QMessageBox, QPushButton, QWidget

from segstudio.errors import SegStudioError
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context

Answer = Callable[[Path], None]
# Answers after which something is lost: Enter never means them, and they are never drawn as if it did.
LOSING = frozenset({"Delete", "Discard", "Overwrite", "Remove", "Replace", "Stop", "TakeBack", "TakeOver"})
_ENDING = re.compile(r"\*(\.[\w.]+)")  # in a kind of file, as "Labels (*.nii.gz *.png)"
_TITLE_HEIGHT = 40  # px that the system takes above a window


def within_screen(window: QWidget, size: QSize) -> QSize:
    """A size for a window, no larger than its screen has room for: large text leaves less of it."""
    return size.boundedTo(window.screen().availableSize() - QSize(0, _TITLE_HEIGHT))


def ask_file(
    parent: QWidget,
    context: Context,
    *,
    purpose: str,
    title: str,
    filters: str,
    then: Callable[[list[Path]], None],
    several: bool = False,
    start: Path | None = None,
) -> None:
    """Let the person choose files to read; starts in the folder last used for this purpose.

    Args:
        start: a file to begin with instead: chosen where it is there, else the dialog starts in its folder.
    """
    mode = QFileDialog.FileMode.ExistingFiles if several else QFileDialog.FileMode.ExistingFile
    dialog = _file_dialog(parent, context, purpose, title, mode)
    dialog.setNameFilter(filters)
    if start is not None and start.parent.is_dir():
        dialog.setDirectory(str(start.parent))
        if start.is_file():
            dialog.selectFile(start.name)
    _show(dialog, context, purpose, then)


def ask_folder(
    parent: QWidget, context: Context, *, purpose: str, title: str, then: Callable[[list[Path]], None]
) -> None:
    """Let the person choose a folder."""
    dialog = _file_dialog(parent, context, purpose, title, QFileDialog.FileMode.Directory)
    dialog.setOption(QFileDialog.Option.ShowDirsOnly, True)
    _show(dialog, context, purpose, then)


def ask_target(
    parent: QWidget,
    context: Context,
    *,
    purpose: str,
    title: str,
    filters: str,
    suggestion: Path,
    then: Answer,
) -> None:
    """Let the person say where to write; an existing file is replaced only after a question."""
    dialog = _file_dialog(parent, context, purpose, title, QFileDialog.FileMode.AnyFile)
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setNameFilter(filters)
    if suggestion.parent.is_dir() and purpose not in context.settings.value.last_folders:
        dialog.setDirectory(str(suggestion.parent))
    name = suggestion.name.lower()
    like = [kind for kind in dialog.nameFilters() if name.endswith(tuple(_ENDING.findall(kind)))]
    dialog.selectNameFilter(next(iter(like), dialog.nameFilters()[0]))
    dialog.selectFile(suggestion.name)
    dialog.filterSelected.connect(lambda chosen: _take_ending(dialog, chosen))

    def taken(paths: list[Path]) -> None:
        path = _completed(paths[0], dialog.selectedNameFilter())
        if path == paths[0] or not path.exists():
            then(path)
            return
        ask(
            parent,
            name="askReplace",
            title=tr("Replace a file"),
            question=tr("Replace {name}?", name=html.escape(path.name)),
            detail="",
            answers=[
                ("answerReplace", tr("Replace"), lambda: then(path)),
                ("answerKeep", tr("Cancel"), None),
            ],
        )

    _show(dialog, context, purpose, taken)


def _take_ending(dialog: QFileDialog, chosen: str) -> None:
    """Give the name the ending of the kind of file that was chosen; Qt alone changes its last part only."""
    wanted = _ENDING.findall(chosen)
    endings = {".gz", *(ending for kind in dialog.nameFilters() for ending in _ENDING.findall(kind))}
    name = stem = Path(dialog.selectedFiles()[0]).name if dialog.selectedFiles() else ""
    while found := [ending for ending in endings if stem.lower().endswith(ending)]:
        stem = stem[: -len(max(found, key=len))]
    if wanted and stem not in ("", name) and name[len(stem) :].lower() not in wanted:
        dialog.selectFile(stem + wanted[0])


def _completed(path: Path, kind: str) -> Path:
    """A name that was typed without an ending, with that of the chosen kind of file."""
    endings = _ENDING.findall(kind)
    return path if path.suffix or not endings else path.with_name(path.name + endings[0])


def _file_dialog(
    parent: QWidget, context: Context, purpose: str, title: str, mode: QFileDialog.FileMode
) -> QFileDialog:
    dialog = QFileDialog(parent, title)
    dialog.setObjectName(f"fileDialog-{purpose}")
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setFileMode(mode)
    folder = context.settings.value.last_folders.get(purpose, "")
    if folder and Path(folder).is_dir():
        dialog.setDirectory(folder)
    return dialog


def _show(dialog: QFileDialog, context: Context, purpose: str, then: Callable[[list[Path]], None]) -> None:
    def chosen(names: list[str]) -> None:
        paths = [Path(name) for name in names]
        if paths:
            remember_folder(context, purpose, paths[0].parent)
            then(paths)

    dialog.filesSelected.connect(chosen)
    dialog.open()


def remember_folder(context: Context, purpose: str, folder: Path) -> None:
    """Start the next dialog of this purpose in this folder."""
    from dataclasses import replace

    settings = context.settings.value
    try:
        context.settings.replace(
            replace(settings, last_folders={**settings.last_folders, purpose: str(folder)})
        )
    except SegStudioError as error:
        context.notify(error)


def ask(
    parent: QWidget,
    *,
    name: str,
    title: str,
    question: str,
    detail: str,
    answers: list[tuple[str, str, Callable[[], None] | None]],
) -> QMessageBox:
    """Ask one question; the first answer is the default, the last one is what Esc means.

    Where the first answer is one of LOSING, the last one is the default too. The default is drawn as such,
    and the buttons stand in the order that the system is used to.

    Args:
        name: object name of the box.
        answers: object name, text and what to do for each button; None does nothing.
    """
    box = QMessageBox(parent)
    box.setObjectName(name)
    box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    box.setWindowTitle(title)
    box.setText(f"<b>{question}</b>")
    box.setInformativeText(detail)
    box.setIcon(QMessageBox.Icon.NoIcon)
    deeds: dict[str, Callable[[], None] | None] = {}
    usual = answers[-1 if _loses(answers[0][0]) else 0][0]
    for number, (object_name, text, deed) in enumerate(answers):
        button = box.addButton(text, _role(object_name, first=number == 0, last=number == len(answers) - 1))
        button.setObjectName(object_name)
        button.setAccessibleName(text)
        deeds[object_name] = deed
        if object_name == usual:
            button.setProperty("primary", True)
            button.style().polish(button)
            box.setDefaultButton(button)
        if number == len(answers) - 1:
            box.setEscapeButton(button)

    def answered() -> None:
        pressed = box.clickedButton()
        deed = deeds.get(pressed.objectName()) if pressed is not None else None
        if deed is not None:
            deed()

    box.finished.connect(answered)
    box.open()
    return box


def in_order(buttons: Sequence[tuple[QPushButton, QDialogButtonBox.ButtonRole]]) -> QDialogButtonBox:
    """Buttons of a dialog in the order that the system is used to, by what they are for."""
    box = QDialogButtonBox()
    for button, role in buttons:
        box.addButton(button, role)
    return box


def _loses(name: str) -> bool:
    return name.removeprefix("answer") in LOSING


def _role(name: str, *, first: bool, last: bool) -> QMessageBox.ButtonRole:
    if last:
        return QMessageBox.ButtonRole.RejectRole
    if _loses(name):
        return QMessageBox.ButtonRole.DestructiveRole
    return QMessageBox.ButtonRole.AcceptRole if first else QMessageBox.ButtonRole.ActionRole

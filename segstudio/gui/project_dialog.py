"""What a new project is called, where it lies, and under which name work in it is noted."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QDialog, QDialogButtonBox, QLineEdit, QPushButton, QVBoxLayout, QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask_folder
from segstudio.gui.panels.parts import Text, describe, in_row
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.services.audit import system_user
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context

Make = Callable[[Path, str, str], str]  # folder, name and user -> why not, or nothing


class NewProjectDialog(QDialog):
    """Asks for a name and a place; the folder of the project is made there."""

    def __init__(self, context: Context, make: Make, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("projectDialog")
        self.setWindowTitle(tr("New project"))
        self.setMinimumWidth(520)
        self._context, self._make = context, make
        last = context.settings.value.last_folders.get("project", "")
        self._place = Path(last) if last and Path(last).is_dir() else Path.home()
        self.name = QLineEdit(tr("New project"))
        describe(self.name, "projectName", tr("Name"), tr("What the project and its folder are called."))
        self.name.selectAll()
        self.place = QLineEdit(str(self._place))
        describe(
            self.place, "projectPlace", tr("Place"), tr("The folder in which that of the project is made.")
        )
        choose = QPushButton(tr("Choose…"))
        describe(
            choose, "projectChoose", tr("Choose the place"), tr("Choose the folder that holds the project.")
        )
        choose.setAutoDefault(False)
        choose.clicked.connect(self._choose)
        self.user = QLineEdit(context.settings.value.audit_name or system_user())
        describe(
            self.user,
            "projectUser",
            tr("Your name in the audit trail"),
            tr(
                "Who did what is noted under this name. An alias will do; Settings > Privacy changes "
                "it later."
            ),
        )
        self.problem = Text("", "bad")
        self.problem.setObjectName("projectProblem")
        self.where = Text("", "caption")
        buttons = QDialogButtonBox()
        self.ok = QPushButton(tr("Make project"))
        self.ok.setObjectName("projectOk")
        self.ok.setProperty("primary", True)
        cancel = QPushButton(tr("Cancel"))
        cancel.setObjectName("projectCancel")
        buttons.addButton(self.ok, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(cancel, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(16, 16, 16, 16)
        column.setSpacing(GRID)
        column.addWidget(Text(tr("New project"), "title"))
        column.addWidget(
            Text(
                tr(
                    "A folder that keeps images to go through, their labels, corrections and models "
                    "together. "
                    "Images stay where they are and are never altered."
                ),
                "muted",
            )
        )
        column.addSpacing(DOCK_PADDING)
        for words, row in (
            (tr("&Name"), (self.name,)),
            (tr("&Place"), (self.place, choose)),
            (tr("Your name in the &audit trail"), (self.user,)),
        ):
            label = Text(words, wrap=False)
            label.setBuddy(row[0])
            column.addWidget(label)
            column.addLayout(in_row(*row, stretch=(1,)))
            if row[0] is self.place:
                column.addWidget(self.where)
        alone = tr(
            "Work in this project is by one person at a time: nobody is given cases, there are no roles, and "
            "no second person has to confirm a review."
        )
        column.addWidget(Text(alone, "caption"))
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addSpacing(DOCK_PADDING)
        column.addWidget(buttons)
        self.problem.hide()
        for line in (self.name, self.place, self.user):
            line.textChanged.connect(self._check)
        self._check()

    @property
    def folder(self) -> Path:
        """Where the project would lie."""
        name = "".join(c if c.isalnum() or c in " -_." else "-" for c in self.name.text()).strip(" .")
        return Path(self.place.text()).expanduser() / (name[:80] or "project")

    def accept(self) -> None:
        """Make the project, or say why not and stay."""
        user = self.user.text().strip()
        settings = self._context.settings
        try:
            if user != settings.value.audit_name:
                settings.replace(replace(settings.value, audit_name=user))
        except SegStudioError as error:
            self.problem.show_text(str(error))
            return
        if problem := self._make(self.folder, self.name.text().strip(), user):
            self.problem.show_text(problem)
            return
        super().accept()

    def _check(self) -> None:
        self.problem.show_text("")
        self.where.setText(tr("The project will lie in {folder}", folder=self.folder))
        filled = all(line.text().strip() for line in (self.name, self.place, self.user))
        self.ok.setEnabled(filled)

    def _choose(self) -> None:
        ask_folder(
            self,
            self._context,
            purpose="project",
            title=tr("Where the project lies"),
            then=lambda paths: self.place.setText(str(paths[0])),
        )

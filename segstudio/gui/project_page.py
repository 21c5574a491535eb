"""What a project has to do next, shown in the middle while none of its cases is open."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.icons import set_icon
from segstudio.gui.panels.parts import Text
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.io.project_case import REVIEWED, ProjectCase
from segstudio.services.case_order import next_case
from segstudio.words import counted, tr

_WIDTH = 480  # px of its words


class ProjectPage(QWidget):
    """An empty project asks for images; one with cases offers the first that is not reviewed."""

    def __init__(self, context: Context) -> None:
        super().__init__()
        self.setObjectName("projectPage")
        self._desk = context.projects
        actions = context.actions
        self.title = Text("", "headline")
        self.title.setObjectName("projectPageTitle")
        self.words = Text("", "muted")
        self.words.setObjectName("projectPageWords")
        self.read_only = Text("", "warning")
        for text in (self.title, self.words, self.read_only):
            text.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.open = QPushButton()
        self.open.setObjectName("projectNext")
        self.open.setProperty("primary", True)
        set_icon(self.open, "case", color="on_accent")
        self.open.clicked.connect(self._open)
        self.add = ActionButton(actions["actionAddImages"], text=tr("Add images…"), shows_next_step=True)
        self.add_folder = ActionButton(actions["actionAddFolder"], text=tr("Add the images of a folder…"))
        self.learn = [ActionButton(actions[name]) for name in ("actionFineTune", "actionTrainModel")]
        buttons = QHBoxLayout()
        buttons.setSpacing(GRID)
        buttons.addStretch(1)
        for button in (self.open, self.add, self.add_folder, *self.learn):
            buttons.addWidget(button)
        buttons.addStretch(1)
        column = QVBoxLayout()
        column.setSpacing(DOCK_PADDING)
        column.addStretch(2)
        for text in (self.title, self.words, self.read_only):
            column.addWidget(text)
        column.addSpacing(GRID)
        column.addLayout(buttons)
        column.addStretch(3)
        inner = QWidget()
        inner.setMinimumWidth(_WIDTH)
        inner.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        inner.setLayout(column)
        row = QHBoxLayout(self)
        row.addWidget(inner)
        self._next = ""
        self._desk.changed.connect(self.refresh)
        self._desk.cases_changed.connect(self.refresh)
        self._desk.case_changed.connect(lambda _: self.refresh())
        self.refresh()

    def refresh(self) -> None:
        """Say what is to be done now."""
        project = self._desk.project
        if project is None:
            return
        cases = project.cases
        waiting = next_case(cases, "", _WAITING)
        chosen = waiting or (cases[0] if cases else None)
        self._next = "" if chosen is None else chosen.id
        self.title.setText(project.name)
        self.read_only.show_text(project.why_not_writable)
        self.words.setText(_words(cases, waiting))
        self.open.setVisible(chosen is not None)
        if chosen is not None:
            self.open.setText(tr("Open {name}", name=chosen.alias).replace("&", "&&"))
            self.open.setProperty("primary", waiting is not None)
            self.open.style().unpolish(self.open)
            self.open.style().polish(self.open)
            set_icon(self.open, "case", color="text" if waiting is None else "on_accent")
        for button in (self.add, self.add_folder):
            button.setVisible(not cases and project.writable)
        for button in self.learn:
            button.setVisible(bool(cases) and waiting is None and project.writable)
        self._take_keys()

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        self._take_keys()

    def _take_keys(self) -> None:
        """Nobody has the keys when a case was closed; the button that goes on takes them."""
        if self.isVisible() and self.window().focusWidget() is None:
            (self.open if self._next else self.add).setFocus()

    def _open(self) -> None:
        if self._next:
            self._desk.case_wanted.emit(self._next)


_WAITING = ("new", "predicted", "in work")


def _words(cases: list[ProjectCase], waiting: ProjectCase | None) -> str:
    if not cases:
        return tr("This project holds no images yet. Images stay where they are and are never altered.")
    if waiting is None:
        return tr("Every case is reviewed. A model can learn from them now; a double click opens one again.")
    left = sum(case.status not in REVIEWED for case in cases)
    return counted(
        "{n:,} case is still to be reviewed. Go on with it, or double-click another one in the list.",
        "{n:,} cases are still to be reviewed. Go on with the first, or double-click one in the list.",
        left,
    )

"""From what a new model is trained: the reviewed cases, or a folder that is looked through meanwhile."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QProgressBar, QPushButton, QRadioButton, QVBoxLayout, QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.dialogs import ask_folder
from segstudio.gui.panels.parts import Elided, Text, describe, in_row
from segstudio.gui.theme import GRID
from segstudio.gui.train_folder import FolderMaterial
from segstudio.gui.train_material import Material, Offer
from segstudio.services.jobs import Ticket
from segstudio.services.training_folder import TrainingFolder, TrainingFolderTask
from segstudio.words import counted, paragraph, tr

_BAR_WIDTH = 160  # px


class TrainSource(QWidget):
    """Two choices; the second asks for a folder, and goes back to the first where none is taken."""

    offer_changed = Signal()  # there is something else to train from
    busy_changed = Signal()  # a folder begins or ends to be looked through

    def __init__(self, context: Context) -> None:
        super().__init__()
        self._context = context
        self._looking: Ticket | None = None
        project = context.projects.project
        models = {entry.card.id: entry.name for entry in context.library.entries()}
        self._cases: Material = Material.of(context.store.summaries(), models, project)
        self._folder: FolderMaterial | None = None
        self.offer: Offer = self._cases
        count = len(self._cases.corrections)
        self.cases = QRadioButton(counted("Reviewed case ({n})", "Reviewed cases ({n})", count))
        self.folder = QRadioButton(tr("A folder with images and labels…"))
        self.bar = QProgressBar()
        self.said = Elided("", Qt.TextElideMode.ElideMiddle)
        self.cancel = QPushButton(tr("Cancel"))
        self.problem = Text("", "bad")
        self._build()

    @property
    def busy(self) -> bool:
        """Whether a folder is being looked through."""
        return self._looking is not None

    def _build(self) -> None:
        describe(
            self.cases,
            "trainFromCases",
            tr("Train from the reviewed cases"),
            tr("Learn from what was corrected and marked as reviewed in this program."),
        )
        describe(
            self.folder,
            "trainFromFolder",
            tr("Train from a folder with images and labels"),
            tr(
                "Choose a folder that holds images with labels beside them, as NAME.png with NAME-labels.png "
                "or NAME.nii.gz with NAME-labels.nii.gz; or a folder with the folders images and masks."
            ),
        )
        describe(
            self.bar, "trainFolderProgress", tr("Progress"), tr("How far the folder has been looked through.")
        )
        describe(self.cancel, "trainFolderCancel", tr("Cancel"), tr("Look no further into the folder."))
        self.problem.setObjectName("trainFolderProblem")
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        self.bar.setFixedWidth(_BAR_WIDTH)
        self.cancel.setAutoDefault(False)
        self.cases.setChecked(True)
        self.run = QWidget()
        row = in_row(self.bar, self.said, self.cancel, stretch=(0, 1, 0))
        row.setContentsMargins(0, 0, 0, 0)
        self.run.setLayout(row)
        self.run.hide()
        self.problem.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID // 2)
        choices = in_row(self.cases, self.folder)
        choices.setSpacing(3 * GRID)
        choices.addStretch(1)
        column.addLayout(choices)
        column.addWidget(self.run)
        column.addWidget(self.problem)
        self.cases.clicked.connect(self._take_cases)
        self.folder.clicked.connect(self._ask)
        self.cancel.clicked.connect(self._stop)
        self._context.runner.progressed.connect(self._on_progress)

    def let_go(self) -> None:
        """Look no further; for the end of the dialog."""
        self._context.runner.progressed.disconnect(self._on_progress)
        if self._looking is not None:
            self._looking.cancel()
            self._looking = None

    def _take_cases(self) -> None:
        self._stop()
        self.problem.show_text("")
        self._offer(self._cases)

    def _ask(self) -> None:
        self._show_choice()  # the click counts once a folder was chosen

        def chosen(paths: list[Path]) -> None:
            self._look(TrainingFolderTask(paths[0]))

        ask_folder(
            self.window(), self._context, purpose="training", title=tr("Folder to train from"), then=chosen
        )

    def _look(self, task: TrainingFolderTask) -> None:
        self._stop()
        self.problem.show_text("")
        self.bar.setValue(0)
        self.said.setText(tr("Looking at the folder"))

        def found(folder: TrainingFolder) -> None:
            if self._looking is ticket:
                self._end()
                self._folder = FolderMaterial(folder, self._context.settings.value)
                self.folder.setText(tr("Images with labels in {folder}…", folder=folder.folder.name))
                self._offer(self._folder)

        def failed(error: SegStudioError) -> None:
            if self._looking is ticket:
                self._end()
                self.problem.show_text(paragraph((error.sentence, error.hint)))

        ticket = self._looking = self._context.runner.submit(task, on_done=found, on_failed=failed)
        self.run.show()
        self.busy_changed.emit()

    def _stop(self) -> None:
        if self._looking is not None:
            self._looking.cancel()
            self._end()

    def _end(self) -> None:
        if self._looking is not None:
            self._looking = None
            self.run.hide()
            self._show_choice()
            self.busy_changed.emit()

    def _offer(self, offer: Offer) -> None:
        self.offer = offer
        self._show_choice()
        self.offer_changed.emit()

    def _show_choice(self) -> None:
        (self.folder if self.offer is self._folder else self.cases).setChecked(True)

    def _on_progress(self, ticket: Ticket, fraction: float, text: str, _: object) -> None:
        if ticket is self._looking:
            self.bar.setValue(round(1000 * fraction))
            self.said.setText(text)

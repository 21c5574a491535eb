"""What the dialog of a PACS is made of; it only shows, the dialog acts."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPixmap
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QProgressBar,
    QPushButton,
    QStackedWidget,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.pacs_tree import ResultTree
from segstudio.gui.panels.parts import Elided, KeyValues, Text, describe, in_row
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.io.pacs.records import Series, Study
from segstudio.words import tr

MODALITIES = ("", "CT", "MR", "CR", "DX", "MG", "US", "PT", "NM", "XA", "SM", "OP", "SEG")
PREVIEW = 200
NO_SERVER = tr(
    "No PACS is known yet.\n\nEnter one with “Servers…”: the address of its DICOMweb service, or host, "
    "port and AE title."
)
NO_RESULTS = tr(
    "Fill in what you know and press Search.\n\nWhat is left empty matches everything. * stands for "
    "anything, and a date may be a range such as 20240101-20240131."
)


class Preview(QWidget):
    """A small picture of the chosen series and what is known about it."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedWidth(PREVIEW)
        self.picture = QLabel()
        self.picture.setObjectName("pacsPreview")
        self.picture.setAccessibleName(tr("Preview"))
        self.picture.setFixedSize(PREVIEW, PREVIEW)
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.picture.setStyleSheet("background: #1e1e1e; color: #a8adb3; border-radius: 6px;")
        self.facts = KeyValues("pacsFacts")
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(DOCK_PADDING)
        column.addWidget(self.picture)
        column.addWidget(self.facts)
        column.addStretch(1)
        self.show_choice(None)

    def show_choice(self, choice: Study | Series | None) -> None:
        """Show the facts; the picture comes later."""
        self.picture.clear()
        if isinstance(choice, Series):
            self.picture.setText(tr("Fetching a preview…"))
            self.facts.show_facts(
                (
                    (tr("Series"), str(choice.number or "")),
                    (tr("Modality"), choice.modality),
                    (tr("Images"), str(choice.instance_count or "")),
                    (tr("Name"), choice.description),
                )
            )
        elif isinstance(choice, Study):
            self.picture.setText(tr("Choose a series\nto see it"))
            self.facts.show_facts(
                (
                    (tr("Date"), choice.date),
                    (tr("Modality"), choice.modalities),
                    (tr("Series"), str(choice.series_count or "")),
                    (tr("Images"), str(choice.instance_count or "")),
                    (tr("Name"), choice.description),
                )
            )
        else:
            self.facts.show_facts(())

    def show_picture(self, picture: npt.NDArray[np.uint8] | None) -> None:
        """Show the picture of the chosen series, RGB (y, x, 3); None: it has none."""
        if picture is None:
            self.picture.setText(tr("No picture\nof this series"))
            return
        height, width = picture.shape[:2]
        image = QImage(picture.tobytes(), width, height, 3 * width, QImage.Format.Format_RGB888)
        self.picture.setPixmap(
            QPixmap.fromImage(image).scaled(
                PREVIEW,
                PREVIEW,
                Qt.AspectRatioMode.KeepAspectRatio,
                Qt.TransformationMode.SmoothTransformation,
            )
        )


class PacsPage(QWidget):
    """Server, form, results with preview, state, and what can be done."""

    def __init__(self, named: bool) -> None:
        """An empty page.

        Args:
            named: whether patients' names show.
        """
        super().__init__()
        self.server = QComboBox()
        describe(self.server, "pacsServer", tr("Server"), tr("Which PACS to ask."))
        self.server.setMinimumWidth(200)
        self.manage = _button("pacsServers", tr("Servers…"), tr("Add, change or remove servers."))
        self.test = _button("pacsTest", tr("Test"), tr("Ask whether the server is there and lets us in."))
        self.help = _button("pacsHelp", tr("Help"), tr("How a server is entered, and what is kept where."))
        self.named = QCheckBox(tr("Show patients"))
        describe(
            self.named,
            "pacsNamed",
            tr("Show patients"),
            tr("Show names, numbers and birth dates in the list."),
        )
        self.named.setChecked(named)
        self.patient_id, self.patient_name = QLineEdit(), QLineEdit()
        self.dates, self.accession = QLineEdit(), QLineEdit()
        self.modality = QComboBox()
        for modality in MODALITIES:
            self.modality.addItem(modality or tr("Any modality"), modality)
        for widget, name, words, tip in (
            (self.patient_id, "pacsPatientId", tr("Patient ID"), tr("* stands for anything.")),
            (
                self.patient_name,
                "pacsPatientName",
                tr("Patient name"),
                tr("Its beginning, family name first."),
            ),
            (
                self.dates,
                "pacsDates",
                tr("Study date"),
                tr("20240131, or a range: 20240101-20240131, 20240101-."),
            ),
            (self.accession, "pacsAccession", tr("Accession number"), tr("Of the request.")),
            (self.modality, "pacsModality", tr("Modality"), tr("Of any series in the study.")),
        ):
            describe(widget, name, words, tip)
            if isinstance(widget, QLineEdit):
                widget.setPlaceholderText(words)
                widget.setClearButtonEnabled(True)
        self.search = _button("pacsSearch", tr("Search"), tr("List the studies that match."))
        self.tree, self.preview = ResultTree(), Preview()
        self.tree.show_patients(named)
        self.empty = Text("", "muted")
        self.empty.setObjectName("pacsEmpty")
        self.empty.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.state = Text("", "muted")
        self.state.setObjectName("pacsState")
        self.progress = QProgressBar()
        self.progress.setObjectName("pacsProgress")
        self.progress.setAccessibleName(tr("Progress"))
        self.progress.setTextVisible(False)
        self.progress.setFixedWidth(160)
        self.cancel = _button("pacsCancel", tr("Cancel"), tr("End what runs; what came before is kept."))
        self.folder = Elided()
        self.folder.setObjectName("pacsFolder")
        self.folder_change = _button("pacsFolderChange", tr("Change…"), tr("Retrieve into another folder."))
        self.send = _button(
            "pacsSend",
            tr("Send labels"),
            tr("Store the labels of the open case as a DICOM SEG, a new series."),
        )
        self.retrieve = _button("pacsRetrieve", tr("Retrieve"), tr("Fetch what is not here yet."))
        self.retrieve_open = _button("pacsRetrieveOpen", tr("Retrieve and open"), tr("Fetch and open it."))
        self.close_ = _button("pacsClose", tr("Close"), tr("Close this dialog; a retrieval goes on."))
        self._build()

    def _build(self) -> None:
        first = in_row(Text(tr("Server"), wrap=False), self.server, self.manage, self.test)
        first.addStretch(1)
        first.addWidget(self.named)
        first.addSpacing(GRID)
        first.addWidget(self.help)
        form = in_row(
            self.patient_id,
            self.patient_name,
            self.dates,
            self.accession,
            self.modality,
            self.search,
            stretch=(3, 3, 3, 4, 1, 0),
        )
        middle = QWidget()
        results = QHBoxLayout(middle)
        results.setContentsMargins(0, 0, 0, 0)
        results.setSpacing(2 * GRID)
        results.addWidget(self.tree, 1)
        results.addWidget(self.preview)
        nothing = QWidget()
        nothing_column = QVBoxLayout(nothing)
        nothing_column.setContentsMargins(80, 0, 80, 0)
        nothing_column.addWidget(self.empty)
        self.stack = QStackedWidget()
        self.stack.addWidget(nothing)
        self.stack.addWidget(middle)
        state = in_row(self.state, self.progress, self.cancel, stretch=(1, 0, 0))
        last = in_row(
            Text(tr("Into"), "muted", wrap=False),
            self.folder,
            self.folder_change,
            self.send,
            self.retrieve,
            self.retrieve_open,
            self.close_,
            stretch=(0, 1),
        )
        last.insertSpacing(3, 3 * GRID)  # what belongs to the folder stands apart from what is done
        policy = self.cancel.sizePolicy()
        policy.setRetainSizeWhenHidden(True)  # the list does not jump when a job starts
        self.cancel.setSizePolicy(policy)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(DOCK_PADDING)
        column.addLayout(first)
        column.addLayout(form)
        column.addWidget(self.stack, 1)
        column.addLayout(state)
        column.addLayout(last)

    def query(self) -> dict[str, str]:
        """What is filled in, as a study query takes it."""
        return {
            "patient_id": self.patient_id.text(),
            "patient_name": self.patient_name.text(),
            "dates": self.dates.text().replace(" ", ""),
            "modality": self.modality.currentData(),
            "accession": self.accession.text(),
        }

    def say(self, words: str, kind: str = "muted") -> None:
        """One line about what happens or happened."""
        self.state.set_kind(kind)
        self.state.setText(words)

    def forget_problem(self) -> None:
        """Say no longer what went wrong."""
        if self.state.property("kind") == "bad":
            self.say("")

    def show_busy(self, busy: bool) -> None:
        """Show or hide progress and Cancel."""
        if busy and not self.progress.isVisibleTo(self):
            self.progress.setRange(0, 0)
        self.progress.setVisible(busy)
        self.cancel.setVisible(busy)

    def show_results(self, there: bool) -> None:
        """Show the list, or what to do to get one."""
        self.stack.setCurrentIndex(1 if there else 0)

    def show_servers(self, there: bool) -> None:
        """Teach how to begin."""
        self.empty.setText(NO_RESULTS if there else NO_SERVER)

    def show_folder(self, folder: Path) -> None:
        """Say where retrieved series go."""
        self.folder.setText(str(folder))

    def accent(self, one: QPushButton) -> None:
        """Give one button the accent; the others stay quiet."""
        for button in (self.manage, self.search, self.retrieve_open):
            if bool(button.property("primary")) != (button is one):
                button.setProperty("primary", button is one)
                button.style().unpolish(button)
                button.style().polish(button)


def _button(name: str, text: str, tip: str) -> QPushButton:
    button = QPushButton(text)
    describe(button, name, text.removesuffix("…"), tip)
    button.setAutoDefault(False)
    return button

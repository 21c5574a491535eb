"""The model: which one, what it says about itself, what it runs on, and the button that runs it."""

from __future__ import annotations

import sys
from dataclasses import replace

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import QComboBox, QProgressBar, QPushButton, QSizePolicy, QToolButton

from segstudio.core.filters import filter_badge
from segstudio.errors import ModelError, SegStudioError
from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.job_thread import waiting_words
from segstudio.gui.model_facts import where_it_comes_from
from segstudio.gui.model_scores import little_said, score_words
from segstudio.gui.panels.cleaning import CleaningSection
from segstudio.gui.panels.parts import (
    KeyValues,
    Panel,
    Text,
    describe,
    in_row,
    labelled,
    plain_tip,
    rule,
    with_tabular_figures,
)
from segstudio.learning.card import check_fits
from segstudio.services.jobs import Ticket, spell_seconds
from segstudio.services.library import ModelEntry
from segstudio.words import enumerated, listed, paragraph, percent, tr

DEVICE_WORDS = {"auto": tr("Automatic"), "cpu": "CPU", "cuda": tr("GPU (CUDA)"), "mps": tr("GPU (Apple)")}
_OF_DATA = (tr("Data"), tr("Corrections"))  # corrections by number and day, not by the words of the card


class ModelPanel(Panel):
    """Chooses a model and a device, and runs them on the open case."""

    def __init__(self, context: Context) -> None:
        super().__init__("modelPanel")
        self._context = context
        self._entries: list[ModelEntry] = []
        self._watched: Ticket | None = None

        self.choice = QComboBox()
        describe(
            self.choice,
            "modelChoice",
            tr("Model"),
            tr("The network that proposes the labels. Take one that was made for images like yours."),
        )
        self.choice.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        import_button = QToolButton()
        import_button.setDefaultAction(context.actions["actionImportModel"])
        import_button.setObjectName("modelImport")
        import_button.setAccessibleName(tr("Import a model"))
        self.column.addLayout(in_row(self.choice, import_button, stretch=(1, 0)))

        self.score = Text("")
        self.score.setObjectName("modelScore")
        with_tabular_figures(self.score)
        self.column.addWidget(self.score)
        self.problem = Text("", "bad")
        self.problem.setObjectName("modelProblem")
        self.column.addWidget(self.problem)
        self.advice = Text("", "warning")
        self.advice.setObjectName("modelAdvice")
        self.column.addWidget(self.advice)
        self.better = QPushButton()
        describe(
            self.better,
            "modelUseBetter",
            tr("Use another model"),
            tr("Choose the model that was made for such images; the labels stay as they are."),
        )
        self.better.setProperty("primary", True)
        self.better.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.better)
        self.unlike = Text("", "warning")
        self.unlike.setObjectName("modelDifferences")
        self.column.addWidget(self.unlike)

        self.segment = ActionButton(context.actions["actionSegment"])
        self.segment.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.cancel = QPushButton(tr("Cancel"))
        describe(
            self.cancel,
            "segmentCancel",
            tr("Cancel segmenting"),
            tr("End the prediction; the labels stay as they were before it."),
        )
        self.column.addLayout(in_row(self.segment, self.cancel, stretch=(1, 0)))
        self.train_new = ActionButton(context.actions["actionTrainModel"])
        self.train_new.setObjectName("modelTrainNew")  # the Learn panel has the same action
        self.train_new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.column.addWidget(self.train_new)
        self.no_case = Text("", "muted")
        self.no_case.setObjectName("modelNoCase")
        self.column.addWidget(self.no_case)
        self.bar = QProgressBar()
        self.bar.setTextVisible(False)
        self.bar.setRange(0, 1000)
        describe(self.bar, "segmentProgress", tr("Progress of segmenting"), tr("How far the prediction is."))
        self.column.addWidget(self.bar)
        self.progress = Text("", "caption")
        self.progress.setObjectName("segmentState")
        with_tabular_figures(self.progress)
        self.column.addWidget(self.progress)
        self.device = QComboBox()
        devices = [d for d in DEVICE_WORDS if d != "mps" or sys.platform == "darwin"]
        for device in devices:
            self.device.addItem(DEVICE_WORDS[device], device)
        describe(
            self.device,
            "deviceChoice",
            tr("Device"),
            tr("What the network runs on; Automatic takes a GPU where there is one."),
        )
        self.column.addLayout(labelled(tr("&Device"), self.device))
        self.facts = KeyValues("modelFacts", wrap=True)
        self.column.addWidget(rule())
        self.cleaning = CleaningSection(context)
        self.column.addWidget(self.cleaning)
        self.column.addWidget(rule())
        self.column.addWidget(self.facts)
        self.column.addStretch(1)

        self.choice.activated.connect(self._on_choice)
        self.device.activated.connect(self._on_device)
        self.cancel.clicked.connect(self._on_cancel)
        self.better.clicked.connect(self._on_better)
        context.runner.progressed.connect(self._on_progress)
        session, work = context.session, context.work
        session.model_changed.connect(self._show_models)
        session.case_changed.connect(self._show_problem)
        work.busy_changed.connect(self._show_busy)
        work.differences_changed.connect(self._show_differences)
        work.advice_changed.connect(self._show_advice)
        context.settings.changed.connect(self._on_settings)
        self._show_models()
        self._on_settings()
        self._show_busy()

    def _show_models(self) -> None:
        """List the models again; called too when a new one has been accepted or imported."""
        chosen = self._context.session.model
        self._entries = self._context.library.entries()
        if chosen is not None and all(e.path != chosen.path for e in self._entries):
            self._entries.append(chosen)  # opened from a file of its own
        with QSignalBlocker(self.choice):
            self.choice.clear()
            for entry in self._entries:
                self.choice.addItem(entry.title)
            here = [chosen is not None and e.path == chosen.path for e in self._entries]
            self.choice.setCurrentIndex(here.index(True) if True in here else -1)
        self.choice.setEnabled(bool(self._entries))
        self.choice.setPlaceholderText(tr("Choose a model") if self._entries else tr("No model yet"))
        self._show_card(chosen)
        self._show_advice()

    def _show_card(self, entry: ModelEntry | None) -> None:
        if entry is None:
            words = (
                tr(
                    "None of the models was made for this kind of image. Paint by hand, mark what is right "
                    "as reviewed and save the correction; then train a new model on it."
                )
                if self._context.work.advice.unlike
                else tr("Choose a model: it turns an image into labels.")
                if self._entries
                else tr("Import a model, a .safetensors file of SegStudio: it turns an image into labels.")
            )
            self.score.set_kind("muted")
            self.score.setText(words)
            self.facts.show_facts([])
        else:
            card = entry.card
            altered, score = entry.altered, score_words(card)
            self.score.set_kind("bad" if altered else "" if score else "muted")
            said = entry.remark if altered else score or tr("No score was measured.")
            self.score.setText(paragraph((said, "" if altered else little_said(card))))
            kinds = {"grey": tr("grey"), "rgb": tr("colour")}
            parent = self._context.library.parent_of(entry)
            self.facts.show_facts(
                [
                    (tr("Finds"), listed(c.name for c in card.classes)),
                    (tr("Reads"), enumerated([kinds.get(k, k) for k in card.accepts])),
                    (tr("Filter"), filter_badge(card.filter_size)),
                    (tr("From"), parent.name if parent is not None else ""),
                    *(fact for fact in where_it_comes_from(card, "") if fact[0] in _OF_DATA),
                    (tr("Licence"), card.licence),
                    (tr("Weak at"), tr(card.known_failures)),
                ]
            )
            self.choice.setToolTip(
                tr(
                    "The network that proposes the labels. Credit: {credit}.",
                    credit=card.credit or "none named",
                )
            )
        self._show_problem()

    def _show_problem(self) -> None:
        model, volume = self._context.session.model, self._context.session.volume
        problem = ""
        if model is not None and volume is not None:
            try:
                check_fits(model.card, volume)
            except ModelError as error:
                problem = str(error)
        self.problem.show_text(problem)
        self.no_case.show_text(tr("Open an image to segment it.") if volume is None else "")

    def _show_advice(self) -> None:
        """Say that the model is for other images, and offer one that is for this one."""
        model, advice = self._context.session.model, self._context.work.advice
        self.advice.show_text("" if model is None else advice.words(model.name))
        self.better.setVisible(advice.better is not None)
        self.train_new.setVisible(advice.unlike and advice.better is None)
        if advice.better is not None:
            words = tr("Use {name}", name=advice.better.name)
            self.better.setText(words)
            self.better.setAccessibleName(words)
        if model is None:
            self._show_card(None)  # whose words depend on it
        self._show_differences()

    def _show_differences(self) -> None:
        """One sentence is enough where the model is for other images; the details are in its tooltip."""
        work = self._context.work
        differences = "\n".join(work.differences)
        self.advice.setToolTip(plain_tip(differences))
        self.unlike.show_text("" if work.advice.unlike else differences)

    def _show_busy(self) -> None:
        ticket = self._context.work.segmenting
        self.cancel.setVisible(ticket is not None)
        self.bar.setVisible(ticket is not None)
        self.progress.setVisible(ticket is not None)
        if ticket is not None and ticket is not self._watched:
            self.bar.setValue(0)
            self.progress.setText(waiting_words(self._context.runner.waits_for(ticket)))
            self.cancel.setEnabled(not ticket.cancelled)
        self._watched = ticket

    def _on_progress(self, ticket: Ticket, fraction: float, text: str, seconds: float | None) -> None:
        if ticket is self._context.work.segmenting:
            self.bar.setValue(round(fraction * 1000))
            left = spell_seconds(seconds)
            self.progress.setText(" · ".join(words for words in (text, percent(fraction), left) if words))

    def _on_cancel(self) -> None:
        ticket = self._context.work.segmenting
        if ticket is not None:
            ticket.cancel()
            self.cancel.setEnabled(False)
            self.progress.setText(tr("Cancelling"))

    def _on_choice(self, index: int) -> None:
        self._context.session.set_model(self._entries[index])

    def _on_better(self) -> None:
        better = self._context.work.advice.better
        if better is not None:
            self._context.session.set_model(better)

    def _on_device(self, index: int) -> None:
        settings = self._context.settings.value
        try:
            self._context.settings.replace(replace(settings, device=self.device.itemData(index)))
        except SegStudioError as error:
            self._context.notify(error)

    def _on_settings(self, *_: object) -> None:
        device = self._context.settings.value.device
        with QSignalBlocker(self.device):
            if self.device.findData(device) < 0:
                self.device.addItem(device, device)  # such as cuda:1
            self.device.setCurrentIndex(self.device.findData(device))

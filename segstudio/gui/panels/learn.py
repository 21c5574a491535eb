"""Learning from corrections: what was kept, how it is learned, how it goes, and what came out."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from PySide6.QtWidgets import (
    QApplication,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from segstudio.gui.action_set import ActionButton
from segstudio.gui.context import Context
from segstudio.gui.panels.contour_legend import COMPARED, ContourLegend
from segstudio.gui.panels.correction_list import CorrectionList
from segstudio.gui.panels.correction_removal import ask_to_remove
from segstudio.gui.panels.correction_words import for_other_models, more_cases_needed, to_be_kept
from segstudio.gui.panels.curve import Curve
from segstudio.gui.panels.learn_run import RunPart
from segstudio.gui.panels.mixtures import MixtureTable
from segstudio.gui.panels.parts import (
    Panel,
    Text,
    describe,
    icon_button,
    in_row,
    rule,
    wrapped,
)
from segstudio.gui.panels.recipe import RecipeForm
from segstudio.gui.panels.result import ResultTable, advice, in_words
from segstudio.gui.theme import GRID
from segstudio.io.corrections import CorrectionSummary
from segstudio.learning.suiting import could_suit
from segstudio.services.aliases import correction_name
from segstudio.services.jobs import Ticket
from segstudio.words import counted, enumerated, listed, paragraph, tr


class LearnPanel(Panel):
    """From reviewed slices to a new model that a person accepts or not."""

    def __init__(self, context: Context) -> None:
        super().__init__("learnPanel")
        self._context = context
        self._watched: Ticket | None = None
        self._names: dict[str, str] = {}  # of corrected cases -> what they are called on the screen
        # One part for each state: what to learn from, how, how it goes, what came out.
        self._build_result()
        self._build_corrections()
        self._build_start()
        self.run = RunPart(context)
        self.column.addWidget(self.run)
        self.curve = Curve()
        self.column.addWidget(self.curve)
        self.column.addStretch(1)

        work, session = context.work, context.session
        work.corrections_changed.connect(self._show_corrections)
        work.busy_changed.connect(self._show_state)
        work.curve_changed.connect(self._show_curve)
        work.outcome_changed.connect(self._show_state)
        work.comparison_changed.connect(self._show_contours)
        session.comparison.changed.connect(self._show_contours)
        session.model_changed.connect(self._show_corrections)
        session.reviewed_changed.connect(self._tell)
        session.case_changed.connect(self._tell)
        context.settings.changed.connect(self._on_settings)
        self._show_corrections()
        self._show_curve()
        self._show_state()

    def restyle(self) -> None:
        self._show_corrections()
        self.result.restyle()

    def _part(self, name: str) -> tuple[QWidget, QVBoxLayout]:
        part = QWidget()
        part.setObjectName(name)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GRID)
        self.column.addWidget(part)
        return part, column

    def _build_corrections(self) -> None:
        self.material, column = self._part("learnMaterial")
        self.hint = Text("", "muted")
        self.hint.setObjectName("learnHint")
        self.remove = icon_button(
            "trash",
            "learnRemove",
            tr("Remove correction"),
            tr("Delete the chosen correction; the next training does without it."),
            self._remove,
        )
        column.addLayout(in_row(self.hint, self.remove, stretch=(1, 0)))
        self.list = CorrectionList(self._context)
        self.list.image_wanted.connect(self._context.work.correction_wanted.emit)
        self.list.removal_wanted.connect(self._remove)
        self.list.itemSelectionChanged.connect(self._show_remove)
        column.addWidget(self.list)
        actions = self._context.actions
        self.review = ActionButton(actions["actionMarkReviewed"], text=tr("Reviewed"))
        self.review.setCheckable(True)
        actions["actionMarkReviewed"].changed.connect(self._show_review)
        self.keep = ActionButton(actions["actionSaveCorrection"], text=tr("Save correction"))
        for button in (self.review, self.keep):
            button.setStyleSheet("padding: 0px 6px;")  # both fit the narrowest dock
        column.addLayout(wrapped(self.review, self.keep, stretch=(1, 1)))
        self.unknown = Text("", "warning")
        self.unknown.setObjectName("learnUnknown")
        self.add_classes = ActionButton(actions["actionAddClasses"], text=tr("Add to a copy of the model"))
        column.addWidget(self.unknown)
        column.addWidget(self.add_classes)
        column.addWidget(rule())

    def _build_start(self) -> None:
        self.prepare, column = self._part("learnPrepare")
        self.recipe = RecipeForm(self._context)
        column.addWidget(self.recipe)
        self.start = ActionButton(self._context.actions["actionFineTune"])
        self.start.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.start)
        self.train_new = ActionButton(self._context.actions["actionTrainModel"])
        self.train_new.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        column.addWidget(self.train_new)

    def _build_result(self) -> None:
        self.outcome, column = self._part("learnOutcome")
        self.sentence = Text("")
        self.sentence.setObjectName("learnSentence")
        font = self.sentence.font()
        font.setBold(True)
        self.sentence.setFont(font)
        self.counts = Text("")
        self.counts.setObjectName("learnCounts")
        self.lineage = Text("", "caption")
        self.lineage.setObjectName("learnLineage")
        self.lineage.setToolTip(tr("Dice: how far two drawings of the same thing overlap, 1 is perfect."))
        self.result = ResultTable()
        self.result.case_wanted.connect(self._on_case_wanted)
        self.mixtures = MixtureTable()
        self.contours = ContourLegend(self._context, "learnContours")
        actions = self._context.actions
        self.accept = ActionButton(actions["actionAcceptModel"], text=tr("Accept"), shows_next_step=True)
        self.discard = ActionButton(
            actions["actionDiscardModel"], text=tr("Keep the old one"), shows_next_step=True
        )
        self.flicker = ActionButton(actions["actionFlicker"], text=tr("Show old"))
        self.longer = QPushButton(tr("Train longer"))
        describe(
            self.longer,
            "learnLonger",
            tr("Train longer"),
            tr("Throw this result away and learn again from the old model with twice the steps."),
        )
        self.longer.clicked.connect(self._on_longer)
        # The buttons stand above the table, which may be long.
        for widget in (self.sentence, self.counts, self.accept):
            column.addWidget(widget)
        for button in (self.discard, self.longer, self.flicker):
            button.setStyleSheet("padding: 0px 6px;")  # all fit the narrowest dock
        column.addLayout(wrapped(self.discard, self.longer, self.flicker, stretch=(1, 1, 1)))
        self.choice = Text("", "caption")
        self.choice.setObjectName("learnChoice")
        column.addWidget(self.choice)
        column.addWidget(self.contours)
        column.addWidget(self.result)
        column.addWidget(self.lineage)
        self.mixtures_title = Text(tr("How much of what was learned is taken over"))
        self.mixtures_title.setFont(font)
        column.addWidget(self.mixtures_title)
        column.addWidget(self.mixtures)

    # Corrections

    def _show_corrections(self) -> None:
        summaries = self._summaries = self._context.store.summaries()
        suiting = self._suiting = self._context.suiting(summaries)
        ids = {summary.id for summary in suiting}
        shown = [summary for summary in summaries if summary.id in ids or self._could_suit(summary)]
        self.list.show_summaries(shown, ids)
        self._remember_names()
        self._show_remove()
        self._show_unknown()
        self._tell()

    def _could_suit(self, summary: CorrectionSummary) -> bool:
        model = self._context.session.model
        return model is None or could_suit(model.card, summary)

    def _show_unknown(self) -> None:
        """Name the classes that the corrections teach and the model has no output for."""
        model = self._context.session.model
        unknown = self._context.unknown_classes(self._summaries)
        self.add_classes.setVisible(bool(unknown))
        if model is None or not unknown:
            self.unknown.show_text("")
            return
        names = enumerated([f"{c.number} {c.name}" for c in unknown])
        self.unknown.show_text(
            counted(
                "The corrections show {names}, for which {model} has no class; it teaches nothing yet.",
                "The corrections show {names}, for which {model} has no class; they teach nothing yet.",
                len(unknown),
                names=names,
                model=model.name,
            )
        )

    def _show_remove(self) -> None:
        self.remove.setVisible(self.list.count() > 0)
        self.remove.setEnabled(bool(self.list.chosen) and self._context.work.training is None)

    def _remove(self) -> None:
        if chosen := self.list.selectedItems():
            ask_to_remove(self.window(), self._context, self.list.chosen, chosen[0].text())

    def _show_review(self) -> None:
        action = self._context.actions["actionMarkReviewed"]
        self.review.setChecked(action.isChecked())

    def _on_settings(self, old: object, new: object) -> None:
        names = ("corrections_path", "show_patient_data", "aliases")
        if any(getattr(old, name, None) != getattr(new, name, None) for name in names):
            self._show_corrections()
            self._show_scores()

    def _remember_names(self) -> None:
        """What the corrected cases of a result are called, although the corrections may change meanwhile."""
        settings = self._context.settings.value
        now: dict[str, str] = {}
        for summary in self._summaries:
            name = correction_name(summary, settings)
            now[summary.name] = name if now.get(summary.name, name) == name else ""
        self._names |= now

    def _show_scores(self) -> None:
        outcome = self._context.work.outcome
        if outcome is not None:
            shown = self._context.settings.value.show_patient_data
            self.result.show_scores(outcome.scores, self._sources(), self._names, others=shown)

    def _tell(self, *_: object) -> None:
        count, others = len(self._suiting), len(self._summaries) - len(self._suiting)
        labels = self._context.session.labels
        reviewed = labels is not None and bool(labels.reviewed)
        if count and self._context.session.model is None:
            words = counted(
                "{n} correction is kept. Choose a model that shall learn from it.",
                "{n} corrections are kept. Choose a model that shall learn from them.",
                count,
            )
        elif reviewed and not self._context.work.correction_saved:
            words = to_be_kept(count)
        elif count:
            words = counted("{n} correction to learn from.", "{n} corrections to learn from.", count)
        elif labels is None:
            words = tr("Open an image, correct it, mark it reviewed, and the model learns from it.")
        elif self._context.session.model is None:
            words = tr("Choose a model to teach; it learns from what you correct and mark reviewed.")
        elif labels.array.shape[0] == 1:
            words = tr("Correct the image with the brush, mark it reviewed, and the model learns from it.")
        else:
            words = tr("Correct a slice with the brush, mark it reviewed, and the model learns from it.")
        new = labels is not None and self._context.session.model is None
        self.train_new.setVisible(new)
        needed = more_cases_needed(len(self._summaries)) if new else ""
        self.hint.setText(paragraph((words, for_other_models(others), needed)))

    # The run

    def _show_state(self) -> None:
        focused = QApplication.focusWidget()
        inside = focused is not None and self.isAncestorOf(focused)
        self._show_parts()
        if inside and focused is not None and not focused.isVisible():
            # Space, pressed once more, must not meet a button that came in its place.
            canvas = self.window().findChild(QWidget, "canvas")
            calm = next((w for w in (self.result, canvas) if w is not None and w.isVisible()), None)
            if calm is not None:
                calm.setFocus()
            elif (after := QApplication.focusWidget()) is not None:
                after.clearFocus()

    def _show_parts(self) -> None:
        work = self._context.work
        training, outcome = work.training, work.outcome
        self.run.setVisible(training is not None)
        self.prepare.setVisible(training is None and outcome is None)
        self.material.setVisible(training is None and outcome is None)
        self.outcome.setVisible(outcome is not None)
        self.curve.setVisible(training is not None or bool(work.curve))
        self._show_remove()
        if training is not None and training is not self._watched:
            self.run.begin(training)
            self.curve.show_points(work.curve, self.recipe.expected_steps)
        self._watched = training
        if outcome is not None:
            self.sentence.setText(outcome.headline)
            good = "" if outcome.mixed else "good"
            self.sentence.set_kind(
                {1: good, 0: "", -1: "bad" if outcome.path is not None else ""}[outcome.verdict]
            )
            said = (in_words(outcome.scores), advice(outcome))
            self.counts.show_text(paragraph(said))
            self.lineage.show_text(paragraph((outcome.sentence, self._lineage())))
            self._show_scores()
            self.result.setVisible(bool(outcome.scores))
            self.mixtures.show_mixtures(outcome.tried)
            self.mixtures_title.setVisible(bool(outcome.tried))
            self.accept.setVisible(outcome.path is not None)
            self._show_choice()
        self._show_contours()

    def _show_choice(self) -> None:
        """Say what becomes of both models, whichever button is pressed."""
        outcome, model = self._context.work.outcome, self._context.session.model
        if outcome is None or outcome.path is None or model is None:
            self.choice.show_text("")
            return
        self.choice.show_text(
            tr(
                "Accept: the new model draws from here on, and {old} stays among your models. Keep the old "
                "one: {old} draws on, and the new model is deleted.",
                old=model.name,
            )
        )

    def _show_contours(self) -> None:
        """Say whose contours are on the canvas, and what the key changes to."""
        work, case = self._context.work, self._context.session.volume
        shown = work.shown_models
        offered = work.outcome is not None and work.outcome.path is not None
        line = self._context.session.comparison.line
        if work.compares:
            self.contours.show_lines({key: line(key) for key in COMPARED if shown in ("both", key)})
        elif offered:
            drawn = (
                tr("Drawing both contours …")
                if case is not None
                else tr("Open a case to see both contours on it.")
            )
            self.contours.show_words(drawn)
        else:
            self.contours.show_words("")
        self.flicker.setVisible(work.compares or (offered and case is not None))
        self.flicker.show_as({"both": tr("Show old"), "old": tr("Show new"), "new": tr("Show both")}[shown])

    def _sources(self) -> dict[str, Path]:
        """Name of a corrected case -> its file, where that is still there."""
        files = {summary.name: Path(summary.source) for summary in self._summaries if summary.source}
        return {name: path for name, path in files.items() if path.exists()}

    def _on_case_wanted(self, name: str) -> None:
        path = self._sources().get(name)
        if path is not None:
            self._context.open_paths([path])

    def _lineage(self) -> str:
        outcome, model = self._context.work.outcome, self._context.session.model
        if outcome is None or outcome.card is None:
            return ""
        parts = [tr("{name} version {version}", name=outcome.card.name, version=outcome.card.version)]
        if model is not None:
            parts.append(tr("from {name}", name=model.name))
        if outcome.alpha < 1 and not outcome.tried:  # else the table of mixtures says so
            parts.append(
                tr("{alpha:.0%} of the change taken, so that earlier cases stay right", alpha=outcome.alpha)
            )
        if outcome.stopped_early:
            parts.append(tr("stopped early"))
        return listed(parts) + "."

    def _show_curve(self) -> None:
        work = self._context.work
        self.curve.setVisible(work.training is not None or bool(work.curve))
        self.curve.show_points(work.curve, self.recipe.expected_steps)

    def _on_longer(self) -> None:
        work = self._context.work
        work.plan = replace(work.plan, steps=2 * (self._steps_taken() or self.recipe.expected_steps))
        self._context.actions["actionFineTune"].trigger()

    def _steps_taken(self) -> int:
        curve = self._context.work.curve
        return curve[-1].steps if curve else 0

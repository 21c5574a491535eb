"""Reviewing, keeping corrections, and learning from them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask_file
from segstudio.gui.handlers.segmenting import window_threads
from segstudio.gui.model_import import import_and_tell
from segstudio.gui.model_questions import ask_to_teach, what_it_learns
from segstudio.gui.notices import announce
from segstudio.gui.panels.result import in_words
from segstudio.words import enumerated, paragraph, tr

if TYPE_CHECKING:
    from segstudio.core.labels import LabelArray
    from segstudio.gui.canvas.slice_view import SliceView
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.keeping import Keeper
    from segstudio.learning.card import ModelCard
    from segstudio.learning.outcomes import FineTuneOutcome, Prediction
    from segstudio.services.comparison import Key


class LearningHandlers:
    """Takes reviewed slices to the store, and a model from the store's corrections back to the person."""

    def __init__(
        self,
        context: Context,
        keeper: Keeper,
        canvas: SliceView,
        show_panel: Callable[[], None],
        panel_in_sight: Callable[[], bool],
    ) -> None:
        """Handlers over a context.

        Args:
            show_panel: brings the panel on screen that shows how a training goes and what it gave.
            panel_in_sight: whether that panel can be seen.
        """
        self._context = context
        self._keeper = keeper
        self._canvas = canvas
        self._show_panel, self._panel_in_sight = show_panel, panel_in_sight
        self._agreed: set[str] = set()  # doubts that a person set aside
        self._compared: list[LabelArray] = []  # of the old and of the new model, for the open case
        context.session.case_changed.connect(self._compare)
        context.work.outcome_changed.connect(self._compare)

    def toggle_reviewed(self) -> None:
        """Mark the slice on screen as reviewed, or take the mark back."""
        labels, z = self._context.session.labels, self._context.state.slice_index
        if labels is not None:
            self._context.session.mark_reviewed([z], z not in labels.reviewed)

    def mark_all_reviewed(self) -> None:
        """Mark the whole case as reviewed; when it is, take all marks back."""
        labels = self._context.session.labels
        if labels is not None:
            every = range(labels.array.shape[0])
            self._context.session.mark_reviewed(every, len(labels.reviewed) < len(every))

    def save_correction(self) -> None:
        """Keep the reviewed slices of the open case as a correction."""
        self._keeper.keep()

    def fine_tune(self) -> None:
        """Teach the chosen model from all corrections; the open case is kept first if it was reviewed."""
        session, work = self._context.session, self._context.work
        if session.model is None or work.training is not None:
            return
        self._show_panel()
        reviewed = session.labels is not None and bool(session.labels.reviewed)
        if reviewed and not work.correction_saved:
            self._keeper.keep(self._start)
        else:
            self._start()

    def stop_keeping_best(self) -> None:
        """End the fine-tuning early and keep the best model so far."""
        if self._context.work.training is not None:
            self._context.work.training.stop.set()

    def accept_model(self) -> None:
        """Put the new model beside its parent and choose it."""
        work, outcome = self._context.work, self._context.work.outcome
        if outcome is None:
            return
        try:
            entry = self._context.library.accept(outcome)
        except SegStudioError as error:
            self._context.notify(error)
            return
        before = self._context.session.model
        work.outcome = None
        work.clear_curve()
        self._context.session.set_model(entry)
        self._context.projects.model_accepted.emit(entry)
        words = tr("{name} is now the model in use: Segment draws with it from here on.", name=entry.name)
        stays = "" if before is None else tr("{name} stays among your models.", name=before.name)
        self._context.notify(paragraph((words, stays)))

    def discard_model(self) -> None:
        """Delete the new model and go on with the old one."""
        model = self._context.session.model
        if self._let_go() and model is not None:
            self._context.notify(
                tr("{name} stays the model in use; the new one is deleted.", name=model.name)
            )

    def _let_go(self) -> bool:
        """Delete the new model that waits. Returns: whether there was one."""
        work, outcome = self._context.work, self._context.work.outcome
        if outcome is None:
            return False
        self._context.library.discard(outcome)
        work.outcome = None
        work.clear_curve()
        return outcome.path is not None

    def flicker(self) -> None:
        """Show the contours of both models, of the old one, of the new one, and round again."""
        work = self._context.work
        work.shown_models = {"both": "old", "old": "new", "new": "both"}[work.shown_models]  # type: ignore[assignment]
        self._show_comparison()

    def import_model(self) -> None:
        """Ask for a model file, copy it to the own models and choose it."""

        def chosen(paths: list[Path]) -> None:
            try:
                self._context.session.set_model(import_and_tell(self._context, paths[0]))
            except SegStudioError as error:
                self._context.notify(error)

        ask_file(
            self._canvas.window(),
            self._context,
            purpose="models",
            title=tr("Import a model"),
            filters=tr("SegStudio models (*.safetensors)"),
            then=chosen,
        )

    def _start(self) -> None:
        from segstudio.learning.outcomes import TrainingPoint
        from segstudio.services.learning_tasks import FineTuneTask

        session, work, settings = self._context.session, self._context.work, self._context.settings.value
        model = session.model
        if model is None or work.training is not None:
            return
        if problem := self._why_nothing_to_learn(model.card):
            self._context.notify(problem)
            return
        plan = replace(
            work.plan,
            device=settings.device,
            memory_mb=settings.memory,
            threads=window_threads(settings),
        )
        if (why := self._why_ask_first(model.card)) and why not in self._agreed:

            def agreed() -> None:
                self._agreed.add(why)
                self._start()

            ask_to_teach(self._canvas.window(), model.name, why, agreed)
            return
        self._let_go()
        work.clear_curve()

        def previewed(point: object) -> None:
            if isinstance(point, TrainingPoint):
                work.add_point(point)

        def tuned(outcome: FineTuneOutcome) -> None:
            work.training = None
            work.learned = True
            work.outcome = outcome
            hint = (
                tr("Dashed lines show the new model, dotted ones the old; Y shows one at a time.")
                if outcome.path
                else ""
            )
            words = paragraph((outcome.headline, in_words(outcome.scores), hint))
            if self._panel_in_sight():  # it says the same, and the image is to be looked at now
                announce(self._canvas, words)
            else:
                self._context.notify(words)

        def failed(error: SegStudioError) -> None:
            work.training = None
            self._context.notify(error)

        def cancelled() -> None:
            work.training = None
            work.clear_curve()

        work.training = self._context.runner.submit(
            FineTuneTask(
                model.path,
                self._context.corrections_path,
                plan,
                self._context.library.candidates,
                unreviewed=self._context.unreviewed,
            ),
            on_done=tuned,
            on_failed=failed,
            on_cancelled=cancelled,
            on_preview=previewed,
        )

    def _why_ask_first(self, card: ModelCard) -> str:
        """What the model would learn as something else, as a sentence; empty where nothing is doubtful."""
        from segstudio.learning.suiting import learned_as_another

        context, labels = self._context, self._context.session.labels
        others = learned_as_another(card, context.suiting(context.store.summaries()))
        unlike = context.work.advice.unlike and labels is not None and bool(labels.reviewed)
        if not others and not unlike:
            return ""
        return what_it_learns(card.name, others, unlike=unlike)

    def _why_nothing_to_learn(self, card: ModelCard) -> SegStudioError | None:
        """The refusal to learn from corrections of which none suits the model."""
        from segstudio.learning.suiting import suiting

        summaries = self._context.store.summaries()
        try:
            suiting(card, summaries)
        except SegStudioError as problem:
            refusal = problem
        else:
            return None
        unknown = self._context.unknown_classes(summaries)
        if not unknown:
            return refusal
        names = enumerated([f"{c.number} {c.name}" for c in unknown])
        return SegStudioError(
            tr(
                "The corrections show {names}, and {model} has no class for that.",
                names=names,
                model=card.name,
            ),
            tr("Add the missing classes to the model (menu Learn), or choose another model."),
        )

    # Contours of the old and the new model on the open case, to judge before accepting

    def _compare(self) -> None:
        from segstudio.services.tasks import SegmentTask

        self._compared.clear()
        self._context.work.shown_models = "both"
        self._show_comparison()
        context = self._context
        outcome, volume, model = context.work.outcome, context.session.volume, context.session.model
        if outcome is None or outcome.path is None or volume is None or model is None:
            return
        settings = context.settings.value

        def predicted(prediction: Prediction) -> None:
            open_now = context.session.volume
            if context.work.outcome is outcome and open_now is volume:
                self._compared.append(prediction.labels)
                self._show_comparison()

        for path in (model.path, outcome.path):  # one lane: they come back in this order
            context.runner.submit(
                SegmentTask(
                    volume,
                    path,
                    device=settings.device,
                    engine=settings.engine,
                    memory_mb=settings.memory,
                    threads=window_threads(settings),
                    title=tr("Comparing the models"),
                ),
                case_id=volume.case_id,
                on_done=predicted,
                on_failed=context.notify,
            )

    def _show_comparison(self) -> None:
        work, both = self._context.work, len(self._compared) == 2
        comparison = self._context.session.comparison
        keys: tuple[Key, Key] = ("old", "new")
        words = {"old": tr("The old model"), "new": tr("The new model")}
        for index, key in enumerate(keys):
            if both and work.shown_models in ("both", key):
                comparison.put(key, words[key], self._compared[index])
            else:
                comparison.remove(key)
        work.compares = both

"""Looking after the models: their manager, new ones, and further classes for one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError
from segstudio.words import enumerated, paragraph, tr

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from segstudio.core.labels import LabelClass
    from segstudio.gui.context import Context
    from segstudio.gui.notices import NoticeBar
    from segstudio.gui.train_material import Lessons
    from segstudio.learning.outcomes import TrainOutcome
    from segstudio.learning.plan import TrainPlan
    from segstudio.services.library import ModelEntry


class ModelHandlers:
    """Opens the dialogs about models, and runs what they ask for."""

    def __init__(
        self,
        context: Context,
        window: QWidget,
        show_panel: Callable[[], None],
        keep_reviewed: Callable[[Callable[[], None]], None],
        notices: NoticeBar | None = None,
    ) -> None:
        """Handlers over a context.

        Args:
            window: parent of the dialogs.
            show_panel: brings the panel on screen that shows how a training goes.
            keep_reviewed: keeps what is reviewed in the open case, and then does what it is given.
            notices: where a new model can be taken into use; None only says that it is there.
        """
        self._context = context
        self._window = window
        self._notices = notices
        self._show_panel, self._keep_reviewed = show_panel, keep_reviewed
        context.session.model_changed.connect(self._remember)

    def manage(self, show: str = "") -> None:
        """Show every model.

        Args:
            show: name of the one that is shown in full; by default the one in use.
        """
        from PySide6.QtCore import Qt

        from segstudio.gui.model_manager import ModelManager

        dialog = ModelManager(self._context, self.add_classes, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if show:
            dialog.tree.choose(show)
        dialog.open()

    def train_new(self) -> None:
        """Ask what a new model is to be, and train it; the open case is among the reviewed ones."""
        from segstudio.gui.train_dialog import TrainDialog

        self._keep_reviewed(lambda: TrainDialog(self._context, self._train, self._window).open())

    def _train(self, plan: TrainPlan, lessons: Lessons) -> None:
        from segstudio.learning.outcomes import TrainingPoint
        from segstudio.services.learning_tasks import TrainTask

        context, work = self._context, self._context.work
        if work.training is not None:
            context.notify(tr("Another training is running; start this one when it has ended."))
            return
        out = context.library.candidates / f"{plan.name}.safetensors"
        out.parent.mkdir(parents=True, exist_ok=True)
        self._show_panel()
        work.clear_curve()

        def previewed(point: object) -> None:
            if isinstance(point, TrainingPoint):
                work.add_point(point)

        def trained(outcome: TrainOutcome) -> None:
            work.training = None
            try:
                entry = context.library.add(outcome.path, plan.name)
            except SegStudioError as error:
                context.notify(error)
                return
            if context.session.model is None:
                context.session.set_model(entry)
            else:
                context.session.model_changed.emit()  # every list of models reads the library again
            self._offer(entry, outcome.sentence)

        def failed(error: SegStudioError) -> None:
            work.training = None
            context.notify(error)

        def cancelled() -> None:
            work.training = None
            out.unlink(missing_ok=True)
            context.notify(
                tr("Training {name} was stopped; the same training again goes on from there.", name=plan.name)
            )

        work.training = context.runner.submit(
            TrainTask(
                lessons.pairs,
                plan,
                out,
                corrections_dir=context.corrections_path if lessons.corrections else None,
                chosen=lessons.corrections,
                state_path=out.with_suffix(".training"),
                resume_same=True,
                title=tr("Training {name}", name=plan.name),
            ),
            on_done=trained,
            on_failed=failed,
            on_cancelled=cancelled,
            on_preview=previewed,
        )

    def _offer(self, entry: ModelEntry, sentence: str) -> None:
        """Say that a model is there, and let the person take it into use or look at it."""
        session = self._context.session
        used = session.model == entry
        words = (
            tr("{name} is among your models now, and in use.", name=entry.name)
            if used
            else tr("{name} is among your models now.", name=entry.name)
        )
        words = paragraph((words, sentence))
        if self._notices is None:
            self._context.notify(words)
            return
        show = (tr("Show it"), lambda: self.manage(entry.name))
        if used:
            self._notices.tell(words, show, stays=True)
        else:
            self._notices.tell(words, (tr("Use it"), lambda: self._use(entry.name)), other=show, stays=True)

    def _use(self, name: str) -> None:
        """Take a model into use, where it is still there."""
        try:
            self._context.session.set_model(self._context.library.find(name))
        except SegStudioError as error:
            self._context.notify(error)
            return
        self._context.notify(tr("{name} is now the model in use.", name=name))

    def _remember(self) -> None:
        """Keep the model that a person chose for the next start."""
        session, settings = self._context.session, self._context.settings
        model, value = session.model, settings.value
        if model is None or not session.model_chosen or model.name in (value.default_model, value.last_model):
            return
        try:
            settings.replace(replace(value, last_model=model.name))
        except SegStudioError as error:
            self._context.notify(error)

    def add_missing_classes(self) -> None:
        """Give the model in use the classes that corrections teach and it has no output for."""
        model = self._context.session.model
        missing = self._context.unknown_classes(self._context.store.summaries())
        if model is None or not missing:
            return

        def made(entry: ModelEntry) -> None:
            self._context.session.set_model(entry)
            names = enumerated([c.name for c in missing])
            self._context.notify(
                tr(
                    "{name} is now the model in use; fine-tune it, and it learns {names}.",
                    name=entry.name,
                    names=names,
                )
            )

        self.add_classes(model, missing, made)

    def add_classes(
        self, entry: ModelEntry, added: tuple[LabelClass, ...], then: Callable[[ModelEntry], None]
    ) -> None:
        """Put a copy of a model with further classes beside it, and give it on."""
        from segstudio.services.model_tasks import AddClassesTask

        library = self._context.library
        stem = f"{entry.card.name}-v{entry.card.version + 1}"

        def made(path: Path) -> None:
            try:
                grown = library.add(path, stem)
            except SegStudioError as error:
                self._context.notify(error)
                return
            then(grown)

        self._context.runner.submit(
            AddClassesTask(entry.path, added, library.candidates / f"{stem}.safetensors"),
            on_done=made,
            on_failed=self._context.notify,
        )

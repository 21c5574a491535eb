"""Filtering the image and predicting its labels."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from segstudio.core.cleaning import NOTHING
from segstudio.errors import SegStudioError
from segstudio.gui.handlers.likeness import Likeness
from segstudio.gui.model_questions import ask_to_take_their_place, nothing_found
from segstudio.learning.suiting import same_class
from segstudio.words import paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.canvas.slice_view import SliceView
    from segstudio.gui.context import Context
    from segstudio.learning.outcomes import Prediction
    from segstudio.services.history import History
    from segstudio.services.library import ModelEntry
    from segstudio.services.session import AcceptMode
    from segstudio.services.settings import Settings
    from segstudio.services.tasks import Filtered


def window_threads(settings: Settings) -> int:
    """CPU threads for jobs beside a window: one core stays free for it unless settings say otherwise."""
    return settings.threads or max(1, (os.cpu_count() or 2) - 1)


class SegmentingHandlers:
    """Runs filters and networks on the open case; a result for another case is dropped."""

    def __init__(self, context: Context, undo_stack: History, canvas: SliceView) -> None:
        self._context = context
        self._undo = undo_stack
        self._canvas = canvas
        context.work.image_preview_changed.connect(self._show_image_preview)
        context.work.cleaned_changed.connect(self._show_cleaned)
        context.session.model_changed.connect(self._on_model)
        self._on_model()
        self._likeness = Likeness(context)

    def apply_filter(self) -> None:
        """Filter the image with the size chosen in the panel; size 1 takes the filter away."""
        from segstudio.services.tasks import FilterTask

        session, size = self._context.session, self._context.work.filter_size
        volume = session.volume
        if volume is None or size == session.filter_size:
            return
        if size == 1:
            self._undo.filter(None)
            return

        def filtered(result: Filtered) -> None:
            if session.volume is None or session.volume.case_id != result.volume.case_id:
                return
            self._undo.filter(result.volume)
            if result.replaced:
                self._context.notify(
                    tr(
                        "{replaced} voxels held no number; the filter took 0 in their place.",
                        replaced=result.replaced,
                    )
                )

        self._context.runner.submit(
            FilterTask(volume, size),
            case_id=volume.case_id,
            on_done=filtered,
            on_failed=self._context.notify,
        )

    def toggle_raw(self) -> None:
        """Change between the filtered and the raw image."""
        session = self._context.session
        session.show_raw = not session.show_raw

    def segment(self, mode: AcceptMode = "keep-hand", *, asked: bool = False) -> None:
        """Predict the labels of the open case and write them as one step.

        Args:
            mode: "keep-hand" leaves reviewed slices and hand edits as they are; "replace" does not.
            asked: whether the person agreed that opened labels of other classes are replaced.
        """
        from segstudio.learning.outcomes import SlicePreview
        from segstudio.services.jobs import Lane
        from segstudio.services.tasks import SegmentTask

        context, session, work = self._context, self._context.session, self._context.work
        volume, model, settings = session.volume, session.model, context.settings.value
        if volume is None or model is None or work.segmenting is not None:
            return
        if not asked and (strangers := self._opened_strangers(model)):
            ask_to_take_their_place(
                self._canvas.window(), model.name, strangers, lambda: self.segment(mode, asked=True)
            )
            return

        work.cleaned = None
        self._likeness.tell()

        def is_open() -> bool:
            return session.volume is not None and session.volume.case_id == volume.case_id

        def previewed(preview: object) -> None:
            if is_open() and isinstance(preview, SlicePreview):
                self._canvas.set_preview(preview.z, preview.labels)

        def ended() -> None:
            work.segmenting = None
            self._canvas.clear_preview()

        def predicted(prediction: Prediction) -> None:
            ended()
            if not is_open():
                return
            brought = session.revisions.in_file and session.prediction is None
            if session.labels is not None and session.labels.array.any() and not prediction.labels.any():
                context.notify(paragraph([*prediction.notes, nothing_found(model.name, labels_stay=True)]))
                return
            edit = session.accept(prediction, mode=mode, model=model)
            notes = list(prediction.notes)
            if brought and edit is not None and edit.before.any():
                notes.append(
                    tr(
                        "The prediction of {name} took the place of labels that were opened; undo brings "
                        "them back.",
                        name=model.name,
                    )
                )
            if not prediction.labels.any():
                notes.append(nothing_found(model.name))
            elif edit is None:
                notes.append(
                    tr(
                        "The prediction leaves the labels as they are: what you drew or marked as reviewed "
                        "stays."
                    )
                )
            if notes:
                context.notify(paragraph(notes))
            context.state.show_some_label(session.labels)

        def failed(error: SegStudioError) -> None:
            ended()
            context.notify(error)

        work.segmenting = context.runner.submit(
            SegmentTask(
                volume,
                model.path,
                device=settings.device,
                engine=settings.engine,
                memory_mb=settings.memory,
                threads=window_threads(settings),
                cleaning=work.cleaning,
                lane=Lane.SOON,
            ),
            case_id=volume.case_id,
            on_done=predicted,
            on_failed=failed,
            on_cancelled=ended,
            on_preview=previewed,
        )

    def _opened_strangers(self, model: ModelEntry) -> list[str]:
        """Names of the opened labels whose place a prediction would take, where none is the model's."""
        session = self._context.session
        if session.labels is None or not session.revisions.in_file or session.prediction is not None:
            return []
        counts = session.counts.all()
        shown = [c for number, c in session.labels.classes.items() if number and counts[number]]
        known = any(same_class(one, other) for one in shown for other in model.card.classes)
        return [] if known else [c.name for c in shown]

    def _show_image_preview(self) -> None:
        preview = self._context.work.image_preview
        if preview is None:
            self._canvas.clear_image_preview()
        else:
            self._canvas.set_image_preview(*preview)

    def _show_cleaned(self) -> None:
        self._canvas.clear_preview()
        for z, plane in enumerate(() if self._context.work.cleaned is None else self._context.work.cleaned):
            self._canvas.set_preview(z, plane)

    def _on_model(self) -> None:
        model = self._context.session.model
        self._context.work.cleaning = NOTHING if model is None else model.card.cleaning

    def cancel(self) -> None:
        """Cancel every running job."""
        for ticket in self._context.runner.running():
            ticket.cancel()

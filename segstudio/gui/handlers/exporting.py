"""Exporting the open case: the dialog, the job, and one line about what came of it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.words import paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.export_dialog import Wish
    from segstudio.services.export_kinds import ExportKind
    from segstudio.services.exporting import Exported
    from segstudio.services.makers import Maker
    from segstudio.services.revisions import Moment


class ExportHandlers:
    """Asks what to export, and writes it beside the window."""

    def __init__(self, context: Context, window: QWidget) -> None:
        """Handlers over a context; `window` is the parent of the dialog."""
        self._context = context
        self._window = window
        self._last = "seg"

    def show(self) -> None:
        """Ask what of the open case to export, and where to."""
        from segstudio.gui.export_dialog import ExportDialog

        session = self._context.session
        if session.volume is None or session.labels is None:
            return
        ExportDialog(
            self._context,
            session.volume,
            session.labels,
            self.export,
            self._window,
            first=self._last,
            made_by=maker_of(self._context).name or tr("a person, by hand"),
        ).open()

    def export(self, wish: Wish) -> None:
        """Write what was asked for, with the labels and the view as they are now."""
        from segstudio.gui.dialogs import remember_folder
        from segstudio.services.exporting import ExportOptions, ExportTask

        context, session, state = self._context, self._context.session, self._context.state
        volume, labels = session.volume, session.labels
        if volume is None or labels is None:
            return
        self._last = wish.kind.key
        remember_folder(context, "export", wish.path.parent)
        shown = session.shown if wish.kind.key == "snapshot" and session.shown is not None else volume
        options = ExportOptions(
            maker=maker_of(self._context),
            only=wish.only,
            rounded=wish.rounded,
            z=min(state.slice_index, volume.shape[0] - 1),
            style=state.style if state.labels_visible else "none",
            opacity=state.opacity,
            window=state.window,
            shift_dates=wish.shift_dates,
            pixels_checked=wish.pixels_checked,
            blank=wish.blank,
            key_folder=context.settings.value.data_path,
        )
        moment = session.revisions.moment
        # A copy: the person goes on painting while it is written.
        context.runner.submit(
            ExportTask(wish.kind, shown, labels.copy(), wish.path, options),
            case_id=volume.case_id,
            on_done=lambda done: self._on_done(done, wish.kind, volume.case_id, moment),
            on_failed=context.notify,
        )

    def _on_done(self, done: Exported, kind: ExportKind, case_id: str, moment: Moment) -> None:
        """Tell of it; labels that are whole in it count as saved, where they had no file yet."""
        session, desk = self._context.session, self._context.projects
        desk.exported.emit(kind.key)
        said = [f"{done.sentence}.", *done.warnings]
        here = session.volume is not None and session.volume.case_id == case_id
        if kind.whole and here and not desk.open_id:
            if session.labels_path in (None, done.path):
                session.mark_saved(done.path, moment)
            elif session.dirty:
                said.append(tr("The file of these labels still holds the earlier ones, until you save."))
        self._context.notify(paragraph(said))


def maker_of(context: Context) -> Maker:
    """The model whose prediction the labels of the open case began with, if it is still known."""
    from segstudio.services.makers import Maker

    prediction = context.session.prediction
    if prediction is None:
        return Maker()
    card = next((e.card for e in context.library.entries() if e.card.id == prediction.model), None)
    return Maker(card, prediction)

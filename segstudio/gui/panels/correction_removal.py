"""Taking a correction out of the store, after a question."""

from __future__ import annotations

import html

from PySide6.QtWidgets import QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.context import Context
from segstudio.gui.dialogs import ask
from segstudio.words import tr


def ask_to_remove(window: QWidget, context: Context, id: str, name: str) -> None:
    """Ask whether a correction is to go, and let it go.

    Args:
        id, name: of the correction.
    """
    project = context.projects.project
    if project is not None and not project.writable:
        context.notify(project.why_not_writable)
        return
    ask(
        window,
        name="askRemoveCorrection",
        title=tr("Remove correction"),
        question=tr("Remove the correction of {name}?", name=html.escape(name)),
        detail=tr("The next training does without it. The image and labels in files stay."),
        answers=[
            ("answerRemove", tr("Remove"), lambda: _remove(context, id)),
            ("answerCancel", tr("Cancel"), None),
        ],
    )


def _remove(context: Context, id: str) -> None:
    volume = context.session.volume
    try:
        context.store.remove(id)
    except SegStudioError as error:
        context.notify(error)
    if volume is not None and not context.store.holds(volume.case_id):
        context.work.correction_saved = False
    context.work.corrections_changed.emit()

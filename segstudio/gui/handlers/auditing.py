"""The audit trail of the window: who did what, noted as it happens, and shown."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.services.audit import AuditTrail, Place, named

if TYPE_CHECKING:
    from segstudio.gui.context import Context


class AuditHandlers:
    """Begins to note when the window is built, and shows what was noted."""

    def __init__(self, context: Context, window: QWidget) -> None:
        self._context = context
        self._window = window
        desk = context.projects
        desk.trail = AuditTrail(context.session, self._place, desk.noting)
        desk.exported.connect(lambda kind: self._note("export", kind))
        desk.model_accepted.connect(self._on_accepted)

    def show(self) -> None:
        """Show the trail of the project, or of work outside of projects."""
        from segstudio.gui.audit_dialog import AuditDialog

        self._context.projects.noting.flush(2.0)
        AuditDialog(self._context, self._window).open()

    def _place(self) -> Place:
        return self._context.projects.place(self._context.settings.value.audit_name)

    def _note(self, what: str, kind: str) -> None:
        if self._context.projects.trail is not None:
            self._context.projects.trail.note(what, {"kind": kind})

    def _on_accepted(self, entry: object) -> None:
        from segstudio.services.library import ModelEntry

        desk = self._context.projects
        if isinstance(entry, ModelEntry) and desk.project is None and desk.trail is not None:
            desk.trail.note("accept", named(entry))

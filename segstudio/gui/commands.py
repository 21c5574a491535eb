"""The steps of undo."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QUndoCommand

from segstudio.core.labels import Box, LabelEdit
from segstudio.core.volume import Volume
from segstudio.services.session import Session


class EditLabelsCommand(QUndoCommand):
    """One stroke, fill, prediction or review mark as one step.

    Its edit is written already when the command is pushed. That is harmless: an edit writes stored
    values, so redoing it twice changes nothing; the first redo is skipped to save the repaint.
    """

    def __init__(self, session: Session, edit: LabelEdit, show: Callable[[Box], None]) -> None:
        """A step that is done already.

        Args:
            show: brings sections of the box that changes on screen, so that nothing changes unseen.
        """
        super().__init__(edit.title)
        self.edit = edit
        self._session = session
        self._show = show
        self._done = True
        self._undone = False

    def skip_undo(self) -> None:
        """Leave the labels alone at the next undo: they are as they were before this step already."""
        self._undone = True

    def redo(self) -> None:
        """Write the edit."""
        if not self._done:
            self._session.apply(self.edit)
            self._show(self.edit.box)
        self._done = True

    def undo(self) -> None:
        """Take the edit back."""
        if not self._undone:
            self._session.apply(self.edit.inverse)
            self._show(self.edit.box)
        self._done = self._undone = False


class FilterCommand(QUndoCommand):
    """One change of the mean filter as one step; keeps both images, which share the raw voxels."""

    def __init__(self, session: Session, before: Volume | None, after: Volume | None) -> None:
        size = 1 if after is None else after.filter_size
        super().__init__(f"Mean filter {size}×{size}" if size > 1 else "Remove filter")
        self._session = session
        self._before = before
        self._after = after

    def redo(self) -> None:
        """Show the filtered image."""
        self._session.set_filtered(self._after)

    def undo(self) -> None:
        """Show what was there before."""
        self._session.set_filtered(self._before)

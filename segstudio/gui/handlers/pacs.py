"""Opening the dialog of a PACS, and what it needs of the open case."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.handlers.exporting import maker_of
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.pacs_dialog import PacsDialog
    from segstudio.services.pacs import Access, SendLabelsTask


class PacsHandlers:
    """One dialog for the life of the window, so that its results are still there when it is opened again."""

    def __init__(
        self,
        context: Context,
        open_labels: Callable[[Path], None],
        window: QWidget,
    ) -> None:
        """Handlers over a context.

        Args:
            open_labels: opens a label file on the open case.
            window: the parent of the dialog.
        """
        self._context = context
        self._open_labels = open_labels
        self._window = window
        self._dialog: PacsDialog | None = None

    def show(self) -> None:
        """Search a PACS, retrieve from it, send labels to it; without the extra, say how to install it."""
        from segstudio.io.pacs.extra import ExtraMissing, require

        try:
            for module in ("dicomweb_client", "pynetdicom"):
                require(module)
        except ExtraMissing as error:
            self._context.notify(error)
            return
        from segstudio.gui.pacs_dialog import PacsDialog

        if self._dialog is None:
            self._dialog = PacsDialog(
                self._context, self._labels, self.sending, self.why_not_send, self._window
            )
        self._dialog.show()
        self._dialog.raise_()
        self._dialog.activateWindow()

    def sending(self, access: Access) -> SendLabelsTask | str:
        """The job that sends the labels as they are now; or why there is nothing to send."""
        from segstudio.services.pacs import SendLabelsTask

        if reason := self.why_not_send():
            return reason
        volume, labels = self._context.session.volume, self._context.session.labels
        assert volume is not None
        assert labels is not None
        return SendLabelsTask(access, volume, labels.copy(), maker_of(self._context))

    def why_not_send(self) -> str:
        """Why the labels of the open case cannot be sent, in a sentence; empty when they can."""
        from segstudio.services.export_kinds import export_kind, why_not

        session = self._context.session
        if session.volume is None or session.labels is None:
            return tr("Open an image first.")
        return why_not(export_kind("seg"), session.volume, session.labels)

    def _labels(self, path: Path) -> None:
        if self._context.session.path is None:
            self._context.notify(
                SegStudioError(
                    tr("The segmentation was retrieved, but no case is open to show it on."),
                    tr("Retrieve and open its images, then the segmentation again."),
                )
            )
            return
        self._open_labels(path)

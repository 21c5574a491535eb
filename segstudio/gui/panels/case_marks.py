"""What the list of opened files shows of each: whether it was edited, saved, or kept as a correction."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import QObject, Signal

from segstudio.gui.context import Context
from segstudio.services.places import LabelledTask, known
from segstudio.words import tr

_LOOKS = {
    "edited": ("brush", "warning", tr("edited, not saved")),
    "corrected": ("accept", "good", tr("correction kept")),
    "saved": ("save", "good", tr("labels saved")),
    "beside": ("save", "muted", tr("labels saved beside it")),
}


class CaseMarks(QObject):
    """Knows of the cases of this session, and looks for label files beside those that are new to it."""

    changed = Signal()

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._states: dict[Path, str] = {}
        self._looked: set[Path] = set()
        self._open: Path | None = None
        context.session.case_changed.connect(self._on_case_changed)

    def look_of(self, path: Path, is_open: bool) -> tuple[str, str, str]:
        """Icon, its colour and words for a case."""
        if (look := _LOOKS.get(self._states.get(path, ""))) is not None:
            return look
        place = known(path)
        folder = place is not None and place.folder
        return "layers" if folder else "case", "muted", tr("open") if is_open else tr("not changed")

    def note(self, path: Path) -> None:
        """Take note of how the open case is now."""
        session = self._context.session
        reviewed = session.labels is not None and bool(session.labels.reviewed)
        if self._context.work.correction_saved and reviewed:
            self._states[path] = "corrected"
        elif session.dirty:
            self._states[path] = "edited"
        elif session.labels_path is not None:
            self._states[path] = "saved"
        elif self._states.get(path) == "edited":
            del self._states[path]

    def _on_case_changed(self) -> None:
        if self._open is not None and self._states.get(self._open) == "edited":
            del self._states[self._open]  # what was not saved was let go
        self._open = self._context.session.path

    def look_beside(self) -> None:
        """See, beside the window, which cases that are new on the list have labels on the disk."""
        new = tuple(path for path in self._context.work.cases if path not in self._looked)
        if not new:
            return
        self._looked.update(new)
        self._context.runner.submit(LabelledTask(new), quiet=True, on_done=self._found)

    def _found(self, labelled: frozenset[Path]) -> None:
        for path in labelled:
            self._states.setdefault(path, "beside")
        if labelled:
            self.changed.emit()

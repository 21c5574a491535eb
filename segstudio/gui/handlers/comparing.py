"""Comparing: a reference is opened, contours change places, differences are shown, distances measured."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.gui.dialogs import ask_file
from segstudio.services.comparison import DistanceTask, ReadReferenceTask, Shown
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap
    from segstudio.gui.context import Context

_NEXT: dict[Shown, Shown] = {"off": "errors", "errors": "distance", "distance": "off"}


class ComparingHandlers:
    """Brings other labels beside one's own, and measures what the canvas shows of them."""

    def __init__(
        self,
        context: Context,
        flicker_models: Callable[[], None],
        show_panel: Callable[[], None],
        window: QWidget,
    ) -> None:
        self._context = context
        self._flicker_models = flicker_models
        self._show_panel = show_panel
        self._window = window
        context.session.comparison.waiting.connect(self._measure)
        context.session.labels_changed.connect(self._on_painted)

    def open_reference_dialog(self) -> None:
        """Ask for the label file to compare with."""
        from segstudio.gui.handlers.label_files import ANY_LABELS

        ask_file(
            self._window,
            self._context,
            purpose="reference",
            title=tr("Open a reference"),
            filters=ANY_LABELS,
            then=lambda paths: self.open_reference(paths[0]),
        )

    def open_reference(self, path: Path) -> None:
        """Compare the labels with those of a file, and show the panel; the labels stay as they are."""
        session = self._context.session
        volume = session.volume
        if volume is None:
            return

        def read(labels: LabelMap) -> None:
            if session.volume is not volume:
                return
            session.comparison.put("reference", path.name, labels.array)
            session.comparison.compare_with("reference")
            self._show_panel()

        self._context.runner.submit(
            ReadReferenceTask(path, volume),
            case_id=volume.case_id,
            on_done=read,
            on_failed=self._context.notify,
        )

    def close_reference(self) -> None:
        """Compare with the reference no longer."""
        self._context.session.comparison.remove("reference")

    def flicker(self) -> None:
        """Change between one's own labels and the others; after fine-tuning, between both models."""
        comparison = self._context.session.comparison
        if self._context.work.compares:
            self._flicker_models()
        elif comparison.against is None:
            self._context.notify(tr("There is nothing to compare with. Open a reference (menu File) first."))
        else:
            comparison.flickering = not comparison.flickering

    def next_difference(self) -> None:
        """Show what differs, then the distance of the boundary, then neither."""
        comparison = self._context.session.comparison
        if comparison.against is None:
            self._context.notify(tr("There is nothing to compare with. Open a reference (menu File) first."))
            return
        comparison.shown = _NEXT[comparison.shown]
        self._show_panel()

    def _on_painted(self, *_: object) -> None:
        """Nobody paints on labels that are not seen."""
        self._context.session.comparison.flickering = False

    def _measure(self, task: DistanceTask) -> None:
        comparison = self._context.session.comparison

        def failed(error: object) -> None:
            comparison.add_distance(task, None)

        self._context.runner.submit(
            task, quiet=True, on_done=lambda found: comparison.add_distance(task, found), on_failed=failed
        )

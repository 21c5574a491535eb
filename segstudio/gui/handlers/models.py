"""Looking after the models: their manager, new ones, and further classes for one."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from segstudio.core.labels import LabelClass
    from segstudio.gui.context import Context
    from segstudio.services.library import ModelEntry


class ModelHandlers:
    """Opens the dialogs about models, and runs what they ask for."""

    def __init__(self, context: Context, window: QWidget) -> None:
        self._context = context
        self._window = window

    def manage(self) -> None:
        """Show every model."""
        from PySide6.QtCore import Qt

        from segstudio.gui.model_manager import ModelManager

        dialog = ModelManager(self._context, self.add_classes, self._window)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.open()

    def add_missing_classes(self) -> None:
        """Give the model in use the classes that corrections teach and it has no output for."""
        model = self._context.session.model
        missing = self._context.unknown_classes
        if model is None or not missing:
            self._context.notify("The model has a class for every label of the corrections.")
            return

        def made(entry: ModelEntry) -> None:
            self._context.session.set_model(entry)
            names = " and ".join(c.name for c in missing)
            self._context.notify(
                f"{entry.name} is now the model in use; fine-tune it, and it learns {names}."
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

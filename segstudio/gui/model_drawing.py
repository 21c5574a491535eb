"""Pictures of models, drawn one after the other, so that a person's own job need not wait for all of them."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio.gui.context import Context
from segstudio.gui.handlers.segmenting import window_threads
from segstudio.services.jobs import Ticket
from segstudio.services.library import ModelEntry
from segstudio.services.model_pictures import ModelPictureTask

Picture = npt.NDArray[np.uint8]


class ModelDrawing:
    """Has the pictures of models drawn, and keeps them."""

    def __init__(self, context: Context, drawn: Callable[[ModelEntry, Picture | None], None]) -> None:
        """Nothing is drawn before it is wanted.

        Args:
            drawn: takes each model with its picture, RGB uint8 (side, side, 3); None where there can be none.
        """
        self._context = context
        self._tell = drawn
        self._kept: dict[Path, Picture] = {}
        self._wanted: list[ModelEntry] = []
        self._drawn: ModelEntry | None = None
        self._ticket: Ticket | None = None

    def of(self, entry: ModelEntry) -> Picture | None:
        """The picture of a model, where it is there."""
        return self._kept.get(entry.path)

    def comes(self, entry: ModelEntry) -> bool:
        """Whether a picture of this model is still to be drawn."""
        return entry in self._wanted or entry == self._drawn

    def want(self, entries: Sequence[ModelEntry]) -> None:
        """Draw those of these models that have no picture yet."""
        self._wanted = [entry for entry in entries if entry.path not in self._kept and entry != self._drawn]
        self._next()

    def stop(self) -> None:
        """Draw no further ones."""
        self._wanted.clear()
        if self._ticket is not None:
            self._ticket.cancel()

    def _next(self) -> None:
        if self._ticket is not None or not self._wanted:
            return
        entry = self._drawn = self._wanted.pop(0)
        settings = self._context.settings.value

        def ended(picture: Picture | None = None) -> None:
            self._ticket = self._drawn = None
            if picture is not None:
                self._kept[entry.path] = picture
            self._tell(entry, picture)
            self._next()

        self._ticket = self._context.runner.submit(
            ModelPictureTask(
                entry,
                settings.data_path / "pictures",
                self._context.corrections_path,
                device=settings.device,
                threads=window_threads(settings),
            ),
            on_done=ended,
            on_failed=lambda _: ended(),  # the placeholder says as much
            quiet=True,
        )

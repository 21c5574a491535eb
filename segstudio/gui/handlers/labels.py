"""Choosing labels and the size of the brush."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError
from segstudio.gui.handlers.label_sets import LabelSetHandlers

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from segstudio.core.labels import PaintMode
    from segstudio.gui.context import Context

_BRUSH_STEP = 1.2


class LabelHandlers:
    """Changes what the next stroke writes; `sets` changes the labels themselves."""

    def __init__(self, context: Context, parent: QWidget | None = None) -> None:
        self.sets = LabelSetHandlers(context, parent)
        self._session = context.session
        self._state = context.state
        self._work = context.work
        self._notify = context.notify
        self._before_swap = 1
        self._own = 0
        self._session.case_changed.connect(self._hand_on)
        self._work.paint_over_changed.connect(self._hand_on)
        self._state.events.current_label.connect(self._hand_on)
        self._hand_on()

    def choose(self, number: int) -> None:
        """Write this label from now on; 0 is the background."""
        labels = self._session.labels
        if labels is not None and (number == 0 or number in labels.classes):
            self._state.current_label = number

    def step(self, step: int) -> None:
        """Choose the next or previous label of the list."""
        labels = self._session.labels
        if labels is None or not labels.classes:
            return
        numbers = list(labels.classes)
        current = self._state.current_label
        here = numbers.index(current) if current in numbers else -step
        self._state.current_label = numbers[(here + step) % len(numbers)]

    def swap(self) -> None:
        """Change between the current label and the background."""
        if self._state.current_label:
            self._before_swap, self._state.current_label = self._state.current_label, 0
        else:
            self._state.current_label = self._before_swap

    def toggle_lock(self) -> None:
        """Protect the current label from edits, or free it."""
        labels = self._session.labels
        label = None if labels is None else labels.classes.get(self._state.current_label)
        if label is not None:
            self._session.set_class(replace(label, locked=not label.locked))

    def add(self) -> None:
        """Add a label with the next free number and choose it."""
        if self._session.labels is not None:
            try:
                self._state.current_label = self._session.add_class().number
            except SegStudioError as error:
                self._notify(error)

    def next_paint_over(self) -> None:
        """Paint over all labels, only the background, only these labels, and round again."""
        over = self._work.paint_over
        modes: tuple[PaintMode, ...] = ("all", "background", "these")
        self._work.paint_over = replace(over, mode=modes[(modes.index(over.mode) + 1) % len(modes)])

    def _hand_on(self, *_: object) -> None:
        """Let the labels know what may be painted over; erasing takes away the label chosen last."""
        if self._state.current_label:
            self._own = self._state.current_label
        if self._session.labels is not None:
            self._session.labels.paint_over = replace(self._work.paint_over, own=self._own)

    def find(self) -> None:
        """Search the list of labels."""
        self._work.label_wanted.emit()

    def smaller(self) -> None:
        """Make the brush smaller."""
        self._state.scale_brush(1 / _BRUSH_STEP)

    def larger(self) -> None:
        """Make the brush larger."""
        self._state.scale_brush(_BRUSH_STEP)

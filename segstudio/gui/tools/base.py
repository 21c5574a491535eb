"""What a tool is and what it may ask of the canvas."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from typing import ClassVar, Protocol

from PySide6.QtCore import QPointF, Qt

from segstudio.core.display import Window
from segstudio.core.planes import Section
from segstudio.core.volume import Volume
from segstudio.gui.view_state import ViewState
from segstudio.services.session import Session


@dataclass(frozen=True)
class Pointer:
    """Where the mouse is.

    Args:
        y, x: on the slice in voxel edges: voxel (i, j) spans [i, i+1] x [j, j+1].
        screen: in pixels of the canvas.
        modifiers: keys held.
        pressure: of a pen, from 0 to 1; a mouse presses with 1.
    """

    y: float
    x: float
    screen: QPointF
    modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier
    pressure: float = 1.0

    @property
    def voxel(self) -> tuple[int, int]:
        """The voxel under the mouse, which may lie outside the slice."""
        return math.floor(self.y), math.floor(self.x)

    @property
    def centred(self) -> tuple[float, float]:
        """The place counted in voxel centres, as core counts: the mouse counts in voxel edges."""
        return self.y - 0.5, self.x - 0.5

    @property
    def ctrl(self) -> bool:
        """Whether Ctrl is held."""
        return bool(self.modifiers & Qt.KeyboardModifier.ControlModifier)


@dataclass(frozen=True)
class Outline:
    """A line that a tool draws over the slice; places are in voxel edges (y, x).

    Args:
        points: the line.
        handles: places that can be dragged.
        hot: the number of the handle under the mouse.
        tail: a further line that is not certain yet, such as that to the mouse.
        closed: whether the line ends where it began.
        removing: whether the region loses its label.
    """

    points: Sequence[tuple[float, float]]
    handles: Sequence[tuple[float, float]] = ()
    hot: int | None = None
    tail: Sequence[tuple[float, float]] = ()
    closed: bool = False
    removing: bool = False


class Canvas(Protocol):
    """The part of the slice view that tools use."""

    session: Session
    state: ViewState

    @property
    def section(self) -> Section:
        """The plane of voxels that is shown; pointers count its rows and columns."""
        ...

    @property
    def linked(self) -> bool:
        """Whether a common cross-hair links it to other planes."""
        ...

    @property
    def volume_shown(self) -> Volume | None:
        """The image whose grey levels are shown: the case's own, or the second one."""
        ...

    window_shown: Window | None  # its grey levels

    def maximise_or_fit(self) -> None:
        """Fill the canvas with one plane of three, or bring the others back; show a single view whole."""

    def inside(self, pointer: Pointer) -> bool:
        """Whether the mouse is on the slice."""
        ...

    def to_screen(self, y: float, x: float) -> QPointF:
        """Where a position in voxel edges is shown, in pixels of the canvas."""

    def fit(self) -> None:
        """Show the whole slice."""

    def pan(self, by: QPointF) -> None:
        """Move the slice by so many pixels."""

    def zoom_by(self, factor: float, at: QPointF | None = None) -> None:
        """Enlarge, keeping the slice still under a screen position."""

    def draw_outline(self, outline: Outline | None) -> None:
        """Draw the line of a tool; None removes it."""

    def say(self, text: str) -> None:
        """Tell why nothing happened, in one sentence."""


class Tool:
    """Turns presses, moves and releases of one mouse button into something done.

    `move` comes only between `press` and `release`, `hover` only outside them.
    """

    name: ClassVar[str] = ""
    cursor: ClassVar[Qt.CursorShape] = Qt.CursorShape.ArrowCursor
    is_brush: ClassVar[bool] = False
    soft_ring: ClassVar[bool] = False  # a brush without a sharp rim
    takes_ctrl: ClassVar[bool] = False  # Ctrl and the left button mean something to the tool itself
    hint: ClassVar[str] = ""  # how it is used, for the tool bar

    def __init__(self, canvas: Canvas) -> None:
        self.canvas = canvas

    @property
    def busy(self) -> bool:
        """Whether something is begun that `cancel` would take back."""
        return False

    def press(self, pointer: Pointer) -> None:
        """The button went down."""

    def move(self, pointer: Pointer) -> None:
        """The mouse moved while the button is down."""

    def release(self, pointer: Pointer) -> None:
        """The button went up, or the canvas lost the keyboard."""

    def hover(self, pointer: Pointer) -> None:
        """The mouse moved with no button down."""

    def double_click(self, pointer: Pointer) -> None:
        """The second press of a double click, instead of `press`."""
        self.press(pointer)

    def wheel(self, notches: float) -> None:
        """The wheel turned while the button is down."""

    def wants(self, key: int) -> bool:
        """Whether a key means something to the tool now."""
        return False

    def key(self, key: int) -> None:
        """A key that the tool wants was pressed."""

    def cancel(self) -> None:
        """Take back what is begun."""

    def leave(self) -> None:
        """Another slice, tool or case comes."""
        if self.busy:
            self.cancel()


class LastingTool(Tool):
    """A tool that changes labels bit by bit, during which another case may be opened."""

    _labels: object = None  # those that it began with

    def _gone(self) -> bool:
        """Whether another case was opened meanwhile."""
        return self.canvas.session.labels is not self._labels

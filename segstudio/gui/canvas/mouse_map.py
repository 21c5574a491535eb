"""Which button, wheel and key does what on the canvas."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent, QWheelEvent

from segstudio.core.display import auto_window
from segstudio.gui.tools import TOOLS
from segstudio.gui.tools.base import Pointer, Tool
from segstudio.gui.tools.navigate import NavigateTool, PanTool, ZoomTool

if TYPE_CHECKING:
    from segstudio.gui.canvas.slice_view import SliceView

WHEEL_NOTCH = 120  # Qt's eighths of a degree for one click of a wheel
ZOOM_PER_NOTCH = 1.2
BRUSH_PER_NOTCH = 1.2
PEEK_S = 0.25  # a key held longer than this hides the labels only while it is held

Button = Qt.MouseButton
Key = Qt.Key
Modifier = Qt.KeyboardModifier
BUTTONS = {Button.LeftButton: "left", Button.MiddleButton: "middle", Button.RightButton: "right"}
MODIFIERS = {"Ctrl": Modifier.ControlModifier, "Shift": Modifier.ShiftModifier, "Alt": Modifier.AltModifier}


class MouseMap:
    """Hands mouse and keys to tools, as the scheme in the view's state says.

    Whatever the scheme: with Space the left button pans, the eraser end of a pen erases, a right click
    without a move asks for the menu, and the wheel zooms where there is one slice only.
    """

    def __init__(self, view: SliceView) -> None:
        self._view = view
        self.tools: dict[str, Tool] = {name: tool(view) for name, tool in TOOLS.items()}
        self._pan, self._zoom = PanTool(view), ZoomTool(view)
        self._held: Tool | None = None
        self._button = Button.NoButton
        self._last: Pointer | None = None
        self._notches = 0.0
        self._space = False
        self._peek_since: float | None = None
        self._peeking = 0

    @property
    def tool(self) -> Tool:
        """The tool that the left button holds."""
        return self.tools[self._view.state.tool]

    @property
    def pressed(self) -> bool:
        """Whether a button is down and something goes on."""
        return self._held is not None

    @property
    def busy(self) -> bool:
        """Whether something is begun that `cancel` would take back: a stroke, a polygon."""
        return self._busy is not None

    @property
    def cursor(self) -> Qt.CursorShape:
        """The mouse pointer's shape now."""
        if self._held is not None:
            return self._held.cursor
        return Qt.CursorShape.OpenHandCursor if self._space else self.tool.cursor

    def press(self, event: QMouseEvent, *, double: bool = False) -> None:
        """A button went down. While one is down the others mean nothing."""
        if self._held is not None or self._view.session.volume is None:
            return
        tool = self._choose(event)
        if tool is None:
            return
        self._held, self._button = tool, event.button()
        self._view.state.active_axis = self._view.axis
        pointer = self._last = self._view.pointer(event.position(), event.modifiers())
        self._view.setCursor(self.cursor)
        if double and tool is self.tool:
            if not self._own_double(event):
                tool.double_click(pointer)
        else:
            tool.press(pointer)

    def _choose(self, event: QMouseEvent) -> Tool | None:
        button, mouse = BUTTONS.get(event.button()), self._view.state.hands.mouse
        if button is None:
            return None
        if button == "left" and self._space:
            return self._pan
        if self._view.pen_erases:
            return self.tools["eraser"] if button == "left" else None
        drags = {**mouse.drags, **mouse.brush_drags} if self.tool.is_brush else mouse.drags
        deed = next((drags[g] for g in _gestures(event.modifiers(), button) if g in drags), "")
        if deed == "navigate" and self.tool.takes_ctrl:
            return self.tool
        own = {"tool": self.tool, "pan": self._pan, "zoom": self._zoom, "erase": self.tools["eraser"]}
        return own.get(deed) or self.tools.get(deed)

    def _own_double(self, event: QMouseEvent) -> bool:
        """Do what the scheme has for a double click; False where it has nothing."""
        volume, deeds = self._view.session.shown, self._view.state.hands.mouse.doubles
        modifiers = _gestures(event.modifiers())[0]
        if volume is None or deeds.get(modifiers) != "auto window":
            return False
        self._view.state.window = auto_window(volume.voxels)
        return True

    def move(self, event: QMouseEvent) -> None:
        """The mouse moved."""
        pointer = self._last = self._view.pointer(event.position(), event.modifiers())
        if self._held is not None:
            self._held.move(pointer)
        elif self._view.session.volume is not None:
            hovers, crosshair = self._view.state.hands.mouse.hovers, self.tools["navigate"]
            if _gestures(event.modifiers())[0] in hovers and isinstance(crosshair, NavigateTool):
                crosshair.point_at(pointer)
            self.tool.hover(pointer)

    def release(self, event: QMouseEvent) -> None:
        """A button went up."""
        if self._held is None or event.button() != self._button:
            return
        clicked = self._held is self._zoom and not self._zoom.moved
        self._last = self._view.pointer(event.position(), event.modifiers())
        self.finish()
        if clicked:
            self._view.menu_requested.emit(event.globalPosition().toPoint())

    def finish(self) -> None:
        """End what is going on as if the button went up."""
        held, self._held = self._held, None
        if held is None:
            return
        if self._last is not None:
            held.release(self._last)
        self._view.setCursor(self.cursor)

    def cancel(self) -> None:
        """Take back what is going on."""
        held, self._held = self._held, None
        (held or self.tool).cancel()
        self._view.setCursor(self.cursor)

    def leave_slice(self) -> None:
        """Another slice or tool comes: a stroke is finished, a half-drawn polygon is dropped."""
        self.finish()
        for tool in self.tools.values():
            tool.leave()

    def wheel(self, event: QWheelEvent) -> None:
        """Wheel or touchpad; small steps add up."""
        view = self._view
        delta: QPoint = event.angleDelta()
        notches = (delta.y() or delta.x()) / WHEEL_NOTCH  # some systems turn Shift+wheel sideways
        if self._held is not None:
            self._held.wheel(notches)
            return
        if view.session.volume is None:
            return
        deeds = view.state.hands.mouse.wheel
        deed = next(deeds[g] for g in _gestures(event.modifiers()) if g in deeds)
        if deed == "brush":
            view.state.scale_brush(BRUSH_PER_NOTCH**notches)
        elif deed == "zoom" or view.session.volume.shape[view.axis] == 1:
            view.zoom_by(ZOOM_PER_NOTCH**notches, event.position())
        else:
            if notches * self._notches < 0:
                self._notches = 0.0
            self._notches += notches
            steps = int(self._notches)
            self._notches -= steps
            if steps:
                view.state.step_slice(-steps, view.session.volume.shape[view.axis], view.axis)
                view.state.active_axis = view.axis

    def wants(self, event: QKeyEvent) -> bool:
        """Whether a key belongs to the canvas now, even if it is some action's shortcut."""
        key = event.key()
        if self._is_undo(event) or key == Key.Key_Escape:
            return self._busy is not None
        if self._is_peek(event):
            return True
        if event.modifiers() not in (Modifier.NoModifier, Modifier.KeypadModifier):
            return False
        return key == Key.Key_Space or self.tool.wants(key)

    def key_press(self, event: QKeyEvent) -> bool:
        """Use a key; False leaves it to others."""
        if not self.wants(event):
            return False
        key = event.key()
        if event.isAutoRepeat():
            return True
        if self._busy is not None and (self._is_undo(event) or key == Key.Key_Escape):
            self.cancel()
        elif self.tool.wants(key):
            self.tool.key(key)
        elif key == Key.Key_Space:
            self._space = True
            self._view.setCursor(self.cursor)
        else:
            self._peek_since, self._peeking = time.monotonic(), key
            self._view.state.labels_visible = not self._view.state.labels_visible
        return True

    def key_release(self, event: QKeyEvent) -> bool:
        """Use the release of a key; False leaves it to others."""
        if event.isAutoRepeat():
            return False
        if event.key() == Key.Key_Space and self._space:
            self._space = False
            self._view.setCursor(self.cursor)
        elif event.key() == self._peeking and self._peek_since is not None:
            self._end_peek()
        else:
            return False
        return True

    def focus_lost(self) -> None:
        """Keys that are released elsewhere count as released."""
        self._space = False
        if self._peek_since is not None:
            self._end_peek()
        self.finish()

    def _end_peek(self) -> None:
        held_s = time.monotonic() - (self._peek_since or 0.0)
        self._peek_since = None
        if held_s > PEEK_S:
            self._view.state.labels_visible = not self._view.state.labels_visible

    @property
    def _busy(self) -> Tool | None:
        """The tool with something to take back, if any."""
        if self._held is not None and self._held.busy:
            return self._held
        return self.tool if self.tool.busy else None

    def _is_undo(self, event: QKeyEvent) -> bool:
        return _text(event) in self._view.state.hands.undo

    def _is_peek(self, event: QKeyEvent) -> bool:
        return _text(event) in self._view.state.hands.peek


def _text(event: QKeyEvent) -> str:
    """A key as the settings write it."""
    return QKeySequence(event.keyCombination()).toString(QKeySequence.SequenceFormat.PortableText)


def _gestures(held: Modifier, button: str = "") -> list[str]:
    """A gesture by its name, and after it those that it falls back to, with fewer modifiers."""
    names = [name for name, modifier in MODIFIERS.items() if held & modifier]
    fewer = [names, [n for n in names if n != "Alt"], ["Shift"] if "Shift" in names else names[:1], []]
    return ["+".join([*some, button] if button else some) for some in fewer]

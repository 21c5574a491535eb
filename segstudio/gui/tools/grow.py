"""A region that grows while the button is held."""

from __future__ import annotations

import numpy as np
from PySide6.QtCore import Qt, QTimer

from segstudio.core.growth import Growing
from segstudio.gui.tools.base import Canvas, LastingTool, Pointer
from segstudio.gui.tools.paint import protected, ready_to_write
from segstudio.words import tr

TICK_MS = 30
FASTER = 1.02  # of the growth from one tick to the next
PER_NOTCH = 1.15


class GrowTool(LastingTool):
    """Grows a region from the voxel under the mouse as long as the button is held; the wheel steers it.

    The region takes the nearest similar voxels first and never leaves a box around where it began.
    """

    name = "grow"
    cursor = Qt.CursorShape.PointingHandCursor
    takes_ctrl = True
    hint = tr("Hold the button: the region grows. The wheel makes it larger or smaller. With Ctrl it erases.")

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._growing: Growing | None = None
        self._size, self._speed = 0.0, 0.0
        self._timer = QTimer(interval=TICK_MS)
        self._timer.timeout.connect(self._tick)

    @property
    def busy(self) -> bool:
        return self._growing is not None

    def press(self, pointer: Pointer) -> None:
        session, state = self.canvas.session, self.canvas.state
        number = 0 if pointer.ctrl else state.current_label
        if session.labels is None or session.shown is None:
            return
        if not self.canvas.inside(pointer):
            self.canvas.say(tr("Click on the image: there is no voxel to grow from."))
            return
        if not ready_to_write(self.canvas, number):
            return
        self._labels = session.labels
        self._growing = Growing(
            session.labels,
            session.shown.voxels,
            self.canvas.section,
            pointer.voxel,
            number,
            state.options.tolerance,
            deep=state.options.region_deep,
        )
        self._size = self._speed = self._growing.growth.step_mm
        self._show()
        self._timer.start()

    def wheel(self, notches: float) -> None:
        if self._growing is None:
            return
        self._timer.stop()  # from now on the hand decides
        step = self._growing.growth.step_mm
        wanted = self._size * PER_NOTCH**notches
        if abs(wanted - self._size) < step:
            wanted = self._size + np.sign(notches) * step
        self._size = max(float(wanted), 0.0)
        self._show()

    def release(self, pointer: Pointer) -> None:
        self._timer.stop()
        growing, self._growing = self._growing, None
        if growing is None or self._gone():
            return
        edit = growing.finish()
        if edit is not None:
            self.canvas.session.record(edit)
        else:
            self.canvas.say(protected(self.canvas, growing.number))

    def cancel(self) -> None:
        self._timer.stop()
        growing, self._growing = self._growing, None
        if growing is None or self._gone():
            return
        box = growing.cancel()
        if box is not None:
            self.canvas.session.touched(box)

    def _tick(self) -> None:
        self._size += self._speed
        self._speed *= FASTER
        self._show()

    def _show(self) -> None:
        growing = self._growing
        if growing is None or self._gone():
            self._timer.stop()
            return
        if self._size >= growing.growth.most_mm and not growing.growth.finished:
            self._size = growing.growth.most_mm
            if self._timer.isActive():
                self._timer.stop()
                self.canvas.say(
                    tr("The region is as large as it can grow from one place; go on from another.")
                )
        box = growing.grow_to(self._size)
        if box is not None:
            self.canvas.session.touched(box)
        elif growing.growth.finished:
            self._timer.stop()  # all that is alike is taken

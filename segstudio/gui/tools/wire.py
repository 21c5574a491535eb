"""A line that clings to the boundaries of the image."""

from __future__ import annotations

from PySide6.QtCore import QTimer

from segstudio.core.livewire import LiveWire, snapped
from segstudio.gui.tools.base import Canvas, Pointer
from segstudio.gui.tools.outline import OutlineTool, Place
from segstudio.words import tr

MOST_STEPS = 120  # of the search in one turn of the event loop
KEPT = 8  # searches from corners
SNAP_PX = 6.0  # how far a corner may jump to a boundary


class WireTool(OutlineTool):
    """Clicks set corners, and the line between them follows the boundary by itself."""

    name = "wire"
    title = tr("Live wire")
    hint = tr(
        "Click along a boundary: the line follows it. Corners can be dragged. Enter applies, Esc drops."
    )

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._wires: dict[Place, LiveWire] = {}
        self._more = QTimer(singleShot=True, interval=0)
        self._more.timeout.connect(self._draw)

    def side(self, start: Place, stop: Place) -> list[Place]:
        way = self._wire(start).way_to(stop)
        return [stop] if way is None else way[1:]

    def tail(self, start: Place, stop: Place) -> list[Place]:
        way = self._wire(start).way_to(stop, MOST_STEPS)
        if way is None:
            self._more.start()  # the search goes on as long as nothing else happens
            return [stop]
        return way[1:]

    def placed(self, pointer: Pointer) -> Place:
        volume = self.canvas.session.shown
        if volume is None:
            return super().placed(pointer)
        section = self.canvas.section
        spacing = volume.geometry.spacing_mm[section.rows], volume.geometry.spacing_mm[section.columns]
        return snapped(section.of(volume.voxels), spacing, (pointer.y, pointer.x), self.on_slice(SNAP_PX))

    def cancel(self) -> None:
        self._more.stop()
        self._wires.clear()
        super().cancel()

    def _wire(self, start: Place) -> LiveWire:
        """The search from a corner; those used last are kept."""
        wire = self._wires.pop(start, None)
        if wire is None:
            volume, section = self.canvas.session.shown, self.canvas.section
            assert volume is not None
            spacing = volume.geometry.spacing_mm[section.rows], volume.geometry.spacing_mm[section.columns]
            wire = LiveWire(section.of(volume.voxels), spacing, start)
        self._wires[start] = wire
        while len(self._wires) > KEPT:
            del self._wires[next(iter(self._wires))]
        return wire

"""What of the canvas is better not covered by what floats over it: the image, badges, the last stroke."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QPointF, QRect

if TYPE_CHECKING:
    from segstudio.core.labels import Box
    from segstudio.gui.canvas.slice_view import SliceView

Thing = tuple[QRect, int]  # where it is, in px of the window, and how much each of its px counts
IMAGE, PANEL, BADGE, STROKE, TOOLS = 1, 1, 10, 50, 100
_AROUND = 24  # px around a stroke that belong to it
_LARGEST = 0.1  # of the section; what changed more was no stroke


class InSight:
    """Knows where the image, its badges and the last correction can be seen in the window."""

    def __init__(self, view: SliceView) -> None:
        self._view = view
        self._stroke: tuple[range, range, range] | None = None  # slices, rows and columns
        view.session.case_changed.connect(self._forget)
        view.session.labels_changed.connect(self._on_labels)

    def things(self) -> list[Thing]:
        """The image, the badges and the last stroke, as far as they can be seen; empty without a case."""
        view = self._view
        if view.session.volume is None or not view.isVisible():
            return []
        badges = [badge for badge in view.furniture.badges if badge.isVisible()]
        places = [(QRect(badge.pos().toPoint(), badge.size.toSize()), BADGE) for badge in badges]
        places.insert(0, (self._on_screen(0, 0, *view.session.volume.shape[1:]), IMAGE))
        stroke = self._stroke
        if stroke is not None and view.index in stroke[0]:
            _, rows, columns = stroke
            box = self._on_screen(rows.start, columns.start, rows.stop, columns.stop)
            places.append((box.adjusted(-_AROUND, -_AROUND, _AROUND, _AROUND), STROKE))
        viewport = view.viewport()
        seen = ((place.intersected(viewport.rect()), weight) for place, weight in places)
        origin = viewport.mapTo(view.window(), viewport.rect().topLeft())
        return [(place.translated(origin), weight) for place, weight in seen if not place.isEmpty()]

    def _on_screen(self, top: float, left: float, bottom: float, right: float) -> QRect:
        """A box of voxel edges, in px of the viewport; the image may be shown mirrored."""
        corners: tuple[QPointF, QPointF] = (
            self._view.to_screen(top, left),
            self._view.to_screen(bottom, right),
        )
        return QRect(corners[0].toPoint(), corners[1].toPoint()).normalized()

    def _forget(self) -> None:
        self._stroke = None

    def _on_labels(self, box: Box) -> None:
        volume = self._view.session.volume
        if volume is None:
            return
        planes, rows, columns = (range(*part.indices(n)) for part, n in zip(box, volume.shape, strict=True))
        if len(rows) * len(columns) <= _LARGEST * volume.shape[1] * volume.shape[2]:
            self._stroke = planes, rows, columns


def covered(box: QRect, things: Sequence[Thing]) -> int:
    """How much of these things a box covers: px, counted by their weights."""
    parts = ((box.intersected(place), weight) for place, weight in things)
    return sum(weight * part.width() * part.height() for part, weight in parts if not part.isEmpty())

"""The views as one picture, for the clipboard."""

from __future__ import annotations

from PySide6.QtGui import QPainter, QPixmap

from segstudio.gui.canvas.furniture_layer import FurnitureLayer
from segstudio.gui.canvas.plane_views import PlaneViews
from segstudio.gui.canvas.slice_view import SliceView
from segstudio.gui.view_state import ViewState


def picture_of(planes: PlaneViews, state: ViewState) -> QPixmap:
    """What is on the canvas, in screen pixels, without words about the person."""
    told, state.show_patient = state.show_patient, False
    views = planes.shown
    try:
        _write_corners(views)
        ratio = planes.devicePixelRatioF()
        picture = QPixmap(planes.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(planes.palette().window().color())
        painter = QPainter(picture)
        for view in views:
            painter.drawPixmap(view.geometry().topLeft(), view.viewport().grab())
        painter.end()
    finally:
        state.show_patient = told
    _write_corners(views)
    return picture


def _write_corners(views: list[SliceView]) -> None:
    for view in views:
        for layer in view.layers:
            if isinstance(layer, FurnitureLayer):
                layer.show_now()

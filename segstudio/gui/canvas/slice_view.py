"""The canvas: one slice with its labels, and the mouse on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QEvent, QPoint, QSizeF, QTimer, Signal
from PySide6.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from segstudio.core.display import display_flips, initial_window, to_picture
from segstudio.core.labels import PALETTE, Box, LabelArray
from segstudio.gui.canvas.contour_item import ContourItem
from segstudio.gui.canvas.cursor_info import CursorInfo, read_out
from segstudio.gui.canvas.furniture import Furniture, Scene
from segstudio.gui.canvas.image_item import ImageItem
from segstudio.gui.canvas.label_colors import LabelLook
from segstudio.gui.canvas.labels_item import LabelsItem
from segstudio.gui.canvas.marks import LIGHT_LINE, BrushMark, CrosshairMark, PolygonMark
from segstudio.gui.canvas.mouse_map import MouseMap
from segstudio.gui.canvas.zoom_view import ZoomView
from segstudio.gui.tools.base import Pointer
from segstudio.gui.view_state import ViewState
from segstudio.services.session import Session


class SliceView(ZoomView):
    """Shows a slice of the open case and lets tools work on it.

    It follows the signals of the session and of the view state; nobody has to tell it to redraw.
    """

    cursor_moved = Signal(object)  # CursorInfo, or None off the slice
    said = Signal(str)  # why nothing happened, for the bar above the canvas
    menu_requested = Signal(QPoint)  # global position of a right click

    def __init__(self, session: Session, state: ViewState, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("canvas")
        self.setAccessibleName("Canvas")
        self.setAcceptDrops(False)  # files dropped here are the window's business
        self.viewport().setAcceptDrops(False)
        self.session, self.state = session, state
        self.image_item, self.labels_item, self.contour_item = ImageItem(), LabelsItem(), ContourItem()
        self.crosshair, self.polygon, self.brush = CrosshairMark(), PolygonMark(), BrushMark()
        for layer, item in enumerate(
            (self.image_item, self.labels_item, self.contour_item, self.crosshair, self.polygon, self.brush)
        ):
            item.setZValue(layer)
            self.box.addItem(item, ignoreBounds=True)
        self.furniture = Furniture(self.scene())
        self._previews: dict[int, LabelArray] = {}
        self._comparison: LabelArray | None = None
        self._image_preview: tuple[int, npt.NDArray, int] | None = None
        self._mouse_on: Pointer | None = None
        self.mouse = MouseMap(self)
        self._furniture_due = QTimer(self, singleShot=True, interval=0)
        self._furniture_due.timeout.connect(self._show_furniture)
        self.box.sigTransformChanged.connect(self._on_zoom)
        self._listen()
        self._on_case()

    def _listen(self) -> None:
        session, events = self.session, self.state.events
        session.case_changed.connect(self._on_case)
        session.image_changed.connect(self._on_image)
        session.labels_changed.connect(self._on_labels)
        session.classes_changed.connect(self._on_look)
        session.reviewed_changed.connect(self._on_reviewed)
        events.slice_index.connect(self._on_slice)
        for field in ("window", "invert", "smooth"):
            getattr(events, field).connect(self._on_image)
        for field in ("opacity", "style", "boundary_width", "hovered_label", "labels_visible", "apart"):
            getattr(events, field).connect(self._on_look)
        events.tool.connect(self._on_tool)
        for field in ("brush_radius", "radius_unit"):
            getattr(events, field).connect(self._show_brush)
        events.current_label.connect(self._on_current_label)
        for field in ("crosshair", "show_crosshair"):
            getattr(events, field).connect(self._show_crosshair)
        events.show_patient.connect(self._on_furniture)
        events.show_furniture.connect(self._on_furniture)

    # What is shown

    def _on_case(self) -> None:
        volume = self.session.volume
        self.mouse.leave_slice()
        self._previews.clear()
        self._comparison = self._image_preview = None
        for item in self.box.childGroup.childItems():
            item.setVisible(volume is not None)
        self.polygon.setVisible(False)
        if volume is None:
            self._show_furniture()
            self.cursor_moved.emit(None)
            return
        size, spacing = volume.shape[1:], volume.geometry.spacing_mm[1:]
        for item in (self.image_item, self.labels_item, self.contour_item):
            item.place(size, spacing)
        self.set_slice(size, spacing, display_flips(volume.geometry))
        self._on_zoom()
        self.state.crosshair = None
        self.state.window = initial_window(volume)
        self.state.slice_index = volume.shape[0] // 2
        self._on_slice()  # also when the number is the same as before
        self._on_look()

    def _on_slice(self) -> None:
        self.mouse.leave_slice()
        volume = self.session.volume
        if volume is None:
            return
        last = volume.shape[0] - 1
        if not 0 <= self.state.slice_index <= last:
            self.state.slice_index = min(max(self.state.slice_index, 0), last)
            return  # the assignment has called this again
        self._show_labels()
        self._show_contour()
        self._show_crosshair()
        self._on_image()

    def _on_image(self) -> None:
        volume, window = self.session.shown, self.state.window
        if volume is None or window is None:
            return
        z = self._z
        preview = self._image_preview
        voxels = preview[1] if preview is not None and preview[0] == z else volume.voxels[z]
        invert = self.state.invert
        self.image_item.set_source(
            lambda: to_picture(voxels, window, invert=invert), smooth=self.state.smooth
        )
        self._tell_cursor()
        self._furniture_due.start()

    def _on_labels(self, box: Box) -> None:
        slices, rows, columns = box
        if slices.start <= self._z < slices.stop:
            self.labels_item.changed((rows, columns))
            if not self.mouse.pressed:  # a mouse event tells when it is done
                self._tell_cursor()

    def _on_look(self) -> None:
        labels = self.session.labels
        if labels is None:
            return
        apart = self.state.apart
        look = LabelLook(
            {} if apart else labels.classes,
            self.state.style,
            self.state.opacity,
            self.state.boundary_width,
            None if apart else self.state.hovered_label,
            self.devicePixelRatioF(),
        )
        hidden = frozenset(c.number for c in labels.classes.values() if not c.visible)
        self.labels_item.set_look(look, hidden if apart else None)
        self.labels_item.setVisible(self.state.labels_visible)
        self._show_contour()
        self._on_current_label()

    def _on_reviewed(self) -> None:
        if self._previews:
            self._show_labels()
        self._furniture_due.start()

    def _show_labels(self) -> None:
        labels, z = self.session.labels, self._z
        if labels is not None:
            preview = None if z in labels.reviewed else self._previews.get(z)
            self.labels_item.set_labels(labels.array[z], labels.hand[z], preview)

    def _show_contour(self) -> None:
        labels, other = self.session.labels, self._comparison
        if labels is not None:
            plane = None if other is None else other[self._z] if other.ndim == 3 else other
            self.contour_item.set_labels(plane, labels.classes, width=self.state.boundary_width)

    def _show_crosshair(self) -> None:
        at, volume = self.state.crosshair, self.session.volume
        shown = volume is not None and at is not None and at[0] == self._z and self.state.show_crosshair
        self.crosshair.setVisible(shown)
        if volume is not None and at is not None and shown:
            self.crosshair.point_at(at[1], at[2], volume.shape[1:])

    def _on_furniture(self) -> None:
        self._furniture_due.start()

    def _show_furniture(self) -> None:
        volume, labels, window = self.session.shown, self.session.labels, self.state.window
        shown = None
        if volume is not None and labels is not None and window is not None:
            z = self._z
            preview = self._image_preview
            shown = Scene(
                volume=volume,
                patient=self.session.patient if self.state.show_patient else (),
                z=z,
                filter_size=preview[2] if preview is not None and preview[0] == z else volume.filter_size,
                window=window,
                invert=self.state.invert,
                smooth=self.state.smooth,
                reviewed=z in labels.reviewed,
                previewed=z in self._previews,
                pixels_per_voxel=self.pixels_per_voxel[1],
                units_per_pixel=self.spacing_yx[1] / self.pixels_per_voxel[1],
            )
        self.furniture.show(shown, QSizeF(self.viewport().size()), everything=self.state.show_furniture)
        self._describe()

    def _describe(self) -> None:
        """Tell a screen reader what is on the canvas."""
        volume, labels = self.session.volume, self.session.labels
        text = "no case is open"
        if volume is not None and labels is not None:
            label_class = labels.classes.get(self.state.current_label)
            name = label_class.name if label_class else "background"
            reviewed = ", reviewed" if self._z in labels.reviewed else ""
            text = f"slice {self._z + 1} of {volume.shape[0]}, label {name}{reviewed}"
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # What others lay over the slice

    def set_preview(self, z: int, labels: LabelArray) -> None:
        """Show a prediction of slice z as it comes in, wherever no person has decided."""
        self._previews[z] = np.asarray(labels, np.uint16)
        if z == self._z:
            self._show_labels()
            self._furniture_due.start()

    def clear_preview(self) -> None:
        """Show the labels alone again."""
        if self._previews:
            self._previews.clear()
            self._show_labels()
            self._furniture_due.start()

    def set_comparison(self, labels: LabelArray | None) -> None:
        """Draw other labels, one slice (y, x) or all (z, y, x), as dashed contours; None removes them."""
        self._comparison = labels
        self._show_contour()

    def set_image_preview(self, z: int, voxels: npt.NDArray, filter_size: int) -> None:
        """Show other voxels in slice z, as a filter would make them; the badge tells the filter's size."""
        self._image_preview = (z, voxels, filter_size)
        self._on_image()

    def clear_image_preview(self) -> None:
        """Show the case's own voxels again."""
        if self._image_preview is not None:
            self._image_preview = None
            self._on_image()

    def say(self, text: str) -> None:
        """Tell why nothing happened, in one sentence."""
        self.said.emit(text)

    def draw_polygon(self, points_yx: Sequence[tuple[float, float]]) -> None:
        """Draw an unfinished polygon; no points remove it."""
        self.polygon.setVisible(bool(points_yx))
        if points_yx:
            self.polygon.set_points(points_yx, self._label_color)

    # Where things are

    @property
    def _z(self) -> int:
        volume = self.session.volume
        return 0 if volume is None else min(max(self.state.slice_index, 0), volume.shape[0] - 1)

    # Listeners that follow the mouse

    def _on_zoom(self) -> None:
        for mark in (self.crosshair, self.polygon, self.brush):
            mark.set_scale(self.spacing_yx, self.pixels_per_voxel)
        self._show_crosshair()
        self._furniture_due.start()

    def _on_tool(self) -> None:
        self.mouse.leave_slice()
        self.setCursor(self.mouse.cursor)
        self._show_brush()

    def _on_current_label(self) -> None:
        self._show_brush()
        self._describe()

    @property
    def _label_color(self) -> QColor:
        number, labels = self.state.current_label, self.session.labels
        if labels is None or not number:
            return LIGHT_LINE
        label_class = labels.classes.get(number)
        return QColor(*(label_class.color if label_class else PALETTE[(number - 1) % len(PALETTE)]))

    def _show_brush(self) -> None:
        volume, pointer = self.session.volume, self._mouse_on
        shown = volume is not None and pointer is not None and self.mouse.tool.is_brush
        self.brush.setVisible(shown)
        if volume is not None and pointer is not None and shown:
            erasing = self.state.tool == "eraser"
            color = LIGHT_LINE if erasing else self._label_color.lighter(125)
            self.brush.set_brush(self.state.radius_yx(volume.geometry), color)
            self.brush.move_to(*pointer.voxel)

    def _tell_cursor(self) -> None:
        volume, labels, pointer = self.session.shown, self.session.labels, self._mouse_on
        info: CursorInfo | None = None
        if volume is not None and labels is not None and pointer is not None and self.inside(pointer):
            info = read_out(volume, labels, self._z, *pointer.voxel)
        self.cursor_moved.emit(info)

    # Events

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event)

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        self.mouse.press(event, double=True)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        self._mouse_on = self.pointer(event.position(), event.modifiers())
        self._show_brush()
        self.mouse.move(event)
        self._tell_cursor()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        self.mouse.release(event)
        self._tell_cursor()

    def wheelEvent(self, event: QWheelEvent) -> None:
        self.mouse.wheel(event)
        event.accept()

    def leaveEvent(self, event: QEvent) -> None:
        self._mouse_on = None
        self._show_brush()
        self._tell_cursor()

    def focusOutEvent(self, event: QFocusEvent) -> None:
        self.mouse.focus_lost()
        super().focusOutEvent(event)

    def event(self, event: QEvent) -> bool:
        if (
            event.type() == QEvent.Type.ShortcutOverride
            and isinstance(event, QKeyEvent)
            and self.mouse.wants(event)
        ):
            event.accept()
            return True
        return bool(super().event(event))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.mouse.key_press(event))

    def keyReleaseEvent(self, event: QKeyEvent) -> None:
        event.setAccepted(self.mouse.key_release(event))

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "mouse"):
            return  # pyqtgraph resizes while it is being built
        self.on_resize()
        self._furniture_due.start()

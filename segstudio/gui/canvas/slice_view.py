"""The canvas: one plane of the case with its labels, and the mouse on it."""

from __future__ import annotations

from collections.abc import Sequence

import numpy.typing as npt
from PySide6.QtCore import QSizeF, QTimer
from PySide6.QtGui import QColor, QResizeEvent
from PySide6.QtWidgets import QWidget

from segstudio.core.display import Picture, in_palette, initial_window, slab, to_picture
from segstudio.core.geometry import Geometry
from segstudio.core.labels import PALETTE, Box, LabelArray
from segstudio.core.planes import Plane, Section, planes_of
from segstudio.gui.canvas.contour_item import ContourItem
from segstudio.gui.canvas.cursor_info import CursorInfo, read_out
from segstudio.gui.canvas.furniture import Furniture, Scene, plane_color, slab_words
from segstudio.gui.canvas.image_item import ImageItem
from segstudio.gui.canvas.label_colors import LabelLook
from segstudio.gui.canvas.labels_item import LabelsItem
from segstudio.gui.canvas.marks import LIGHT_LINE, BrushMark, CrosshairMark, PolygonMark
from segstudio.gui.canvas.mouse_map import MouseMap
from segstudio.gui.canvas.overlays import Overlays
from segstudio.gui.canvas.pointed_view import PointedView
from segstudio.gui.canvas.rulers import RulerLayer
from segstudio.gui.view_state import AXES, ViewState
from segstudio.services.session import Session


class SliceView(PointedView):
    """Shows sections of the open case along one array axis and lets tools work on them.

    It follows the signals of the session and of the view state; nobody has to tell it to redraw.
    """

    def __init__(
        self,
        session: Session,
        state: ViewState,
        parent: QWidget | None = None,
        *,
        axis: int = 0,
        overlays: Overlays | None = None,
    ) -> None:
        """A view along an array axis; without `overlays` it has its own."""
        super().__init__(parent)
        self.axis = axis
        self.plane: Plane = planes_of(Geometry.picture(1, 1))[axis]
        self.overlays = Overlays() if overlays is None else overlays
        self.setObjectName(("canvas", "canvasRows", "canvasColumns")[axis])
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
        self.rulers = RulerLayer(self, layer=6)
        self.furniture = Furniture(self.scene())
        self.mouse = MouseMap(self)
        self._furniture_due = QTimer(self, singleShot=True, interval=0)
        self._furniture_due.timeout.connect(self._show_furniture)
        self.box.sigTransformChanged.connect(self._on_zoom)
        if axis == 0:
            session.case_changed.connect(self._open_case)
            self._open_case()
        self._listen()
        self._on_case()

    def _listen(self) -> None:
        session, events = self.session, self.state.events
        session.case_changed.connect(self._on_case)
        session.image_changed.connect(self._on_image)
        session.labels_changed.connect(self._on_labels)
        session.classes_changed.connect(self._on_look)
        session.reviewed_changed.connect(self._on_reviewed)
        for axis, field in enumerate(AXES):
            getattr(events, field).connect(self._on_slice if axis == self.axis else self._show_crosshair)
        self.overlays.previews_changed.connect(self._on_preview)
        self.overlays.comparison_changed.connect(self._show_contour)
        self.overlays.image_changed.connect(self._on_image)
        events.radiological.connect(self._on_case)
        for field in ("window", "invert", "smooth", "slab", "slab_mm", "palette"):
            getattr(events, field).connect(self._on_image)
        for field in ("opacity", "style", "boundary_width", "hovered_label", "labels_visible", "apart"):
            getattr(events, field).connect(self._on_look)
        events.tool.connect(self._on_tool)
        for field in ("brush_radius", "radius_unit"):
            getattr(events, field).connect(self.show_brush)
        events.current_label.connect(self._on_current_label)
        for field in ("crosshair", "show_crosshair", "layout"):
            getattr(events, field).connect(self._show_crosshair)
        for field in ("rulers", "draft"):
            getattr(events, field).connect(self._show_rulers)
        for field in ("layout", "maximised"):
            getattr(events, field).connect(self._on_furniture)
        events.show_patient.connect(self._on_furniture)
        events.show_furniture.connect(self._on_furniture)

    # What is shown

    def _open_case(self) -> None:
        """What the state says of the case before was about another; one view sees to it for all."""
        self.mouse.leave_slice()
        self.overlays.clear()
        volume, state = self.session.volume, self.state
        state.crosshair = state.draft = None
        state.rulers, state.playing = (), False
        if volume is None:
            return
        state.window = initial_window(volume)
        state.go_to((volume.shape[0] // 2, volume.shape[1] // 2, volume.shape[2] // 2))

    def _on_case(self) -> None:
        volume = self.session.volume
        self.mouse.leave_slice()
        for item in self.box.childGroup.childItems():
            item.setVisible(volume is not None)
        self.polygon.setVisible(False)
        if volume is None:
            self._show_furniture()
            self.cursor_moved.emit(None)
            return
        plane = self.plane = planes_of(volume.geometry, radiological=self.state.radiological)[self.axis]
        size, spacing = plane.at(0).size(volume.shape), plane.spacing(volume.geometry)
        for item in (self.image_item, self.labels_item, self.contour_item):
            item.place(size, spacing)
        self.set_slice(size, spacing, (plane.flip_rows, plane.flip_columns))
        self._on_zoom()
        self._on_slice()
        self._on_look()

    def _on_slice(self) -> None:
        self.mouse.leave_slice()
        volume = self.session.volume
        if volume is None:
            return
        if self._index != self.index:
            setattr(self.state, AXES[self.axis], self.index)
            return  # the assignment has called this again
        self._show_labels()
        self._show_contour()
        self._show_crosshair()
        self._show_rulers()
        self._on_image()

    def _on_image(self) -> None:
        volume, window = self.session.shown, self.state.window
        if volume is None or window is None:
            return
        section, preview, invert = self.section, self.overlays.image_of(self.section), self.state.invert
        mode, count, palette = self.state.slab, self._slab_count, self.state.palette

        def picture() -> Picture:
            if preview is not None:
                voxels = preview[0]
            elif mode == "off":
                voxels = section.of(volume.voxels)
            else:
                voxels = slab(volume.voxels, section, count, mode)
            return in_palette(to_picture(voxels, window, invert=invert), palette)

        self.image_item.set_source(picture, smooth=self.state.smooth)
        self.tell_cursor()
        self._furniture_due.start()

    def _on_labels(self, box: Box) -> None:
        through, plane = box[self.axis], self.plane
        if through.start <= self.index < through.stop:
            self.labels_item.changed((box[plane.rows], box[plane.columns]))
            if not self.mouse.pressed:  # a mouse event tells when it is done
                self.tell_cursor()

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
        if self.overlays.previews:
            self._show_labels()
        self._furniture_due.start()

    def _on_preview(self, z: int | None) -> None:
        if z is None or self.axis != 0 or z == self.index:
            self._show_labels()
            self._furniture_due.start()

    def _show_labels(self) -> None:
        labels, section = self.session.labels, self.section
        if labels is not None:
            preview = self.overlays.preview_of(section, labels)
            self.labels_item.set_labels(section.of(labels.array), section.of(labels.hand), preview)

    def _show_contour(self) -> None:
        labels = self.session.labels
        if labels is not None:
            other = self.overlays.comparison_of(self.section)
            self.contour_item.set_labels(other, labels.classes, width=self.state.boundary_width)

    def _show_crosshair(self) -> None:
        volume, state, plane = self.session.volume, self.state, self.plane
        at = state.place if self.linked else state.crosshair
        shown = volume is not None and at is not None and at[self.axis] == self.index and state.show_crosshair
        self.crosshair.setVisible(shown)
        if volume is not None and at is not None and shown:
            colors = None
            if self.linked:  # each line in the colour of the plane that it is a section of
                others = planes_of(volume.geometry)
                colors = plane_color(others[plane.rows]), plane_color(others[plane.columns])
            size = plane.at(0).size(volume.shape)
            self.crosshair.point_at(at[plane.rows], at[plane.columns], size, colors)

    def _show_rulers(self) -> None:
        volume, draft = self.session.volume, self.state.draft
        rulers = self.state.rulers if draft is None else (*self.state.rulers, draft)
        here = [ruler for ruler in rulers if ruler.section == self.section]
        self.rulers.show(here, None if volume is None else volume.geometry)

    def _on_furniture(self) -> None:
        self._furniture_due.start()

    def _show_furniture(self) -> None:
        volume, labels, window = self.session.shown, self.session.labels, self.state.window
        shown = None
        if volume is not None and labels is not None and window is not None:
            z, preview = self.index, self.overlays.image_of(self.section)
            shown = Scene(
                volume=volume,
                patient=self.session.patient if self.state.show_patient else (),
                plane=self.plane,
                index=z,
                linked=self.linked,
                leading=not self.linked or (self.state.maximised or 0) == self.axis,
                radiological=self.state.radiological,
                slab=slab_words(self.state.slab, self._slab_count, self.plane, volume.geometry),
                filter_size=preview[1] if preview is not None else volume.filter_size,
                window=window,
                invert=self.state.invert,
                smooth=self.state.smooth,
                reviewed=self.axis == 0 and z in labels.reviewed,
                previewed=z in self.overlays.previews if self.axis == 0 else bool(self.overlays.previews),
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
            reviewed = ", reviewed" if self.axis == 0 and self.index in labels.reviewed else ""
            kind = f"{self.plane.name.lower()} slice" if self.linked else "slice"
            text = f"{kind} {self.index + 1} of {volume.shape[self.axis]}, label {name}{reviewed}"
            text += "".join(f"; {caveat.badge}" for caveat in volume.caveats)
        if text != self.accessibleDescription():
            self.setAccessibleDescription(text)

    # What others lay over the slice

    def set_preview(self, z: int, labels: LabelArray) -> None:
        """Show a prediction of slice z as it comes in, wherever no person has decided."""
        self.overlays.set_preview(z, labels)

    def clear_preview(self) -> None:
        """Show the labels alone again."""
        self.overlays.clear_preview()

    def set_comparison(self, labels: LabelArray | None) -> None:
        """Draw other labels, one slice (y, x) or all (z, y, x), as dashed contours; None removes them."""
        self.overlays.set_comparison(labels)

    def set_image_preview(self, z: int, voxels: npt.NDArray, filter_size: int) -> None:
        """Show other voxels in slice z, as a filter would make them; the badge tells the filter's size."""
        self.overlays.set_image((z, voxels, filter_size))

    def clear_image_preview(self) -> None:
        """Show the case's own voxels again."""
        self.overlays.set_image(None)

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
    def index(self) -> int:
        """The section shown, counted along the view's array axis."""
        volume = self.session.volume
        return 0 if volume is None else min(max(self._index, 0), volume.shape[self.axis] - 1)

    @property
    def section(self) -> Section:
        """The plane of voxels that is shown."""
        return self.plane.at(self.index)

    @property
    def linked(self) -> bool:
        """Whether a common cross-hair links it to the other two planes."""
        volume = self.session.volume
        return self.state.layout == "planes" and volume is not None and volume.shape[0] > 1

    def maximise_or_fit(self) -> None:
        """Fill the canvas with this plane of three, or bring the others back; show a single view whole."""
        if self.linked:
            self.state.maximised = self.axis if self.state.maximised is None else None
        else:
            self.fit()

    @property
    def _index(self) -> int:
        return int(getattr(self.state, AXES[self.axis]))

    @property
    def _slab_count(self) -> int:
        volume = self.session.volume
        step = 1.0 if volume is None else volume.geometry.spacing_mm[self.axis]
        return max(round(self.state.slab_mm / step), 1)

    # Listeners that follow the mouse

    def _on_zoom(self) -> None:
        for mark in (self.crosshair, self.polygon, self.brush):
            mark.set_scale(self.spacing_yx, self.pixels_per_voxel)
        self._show_crosshair()
        self._show_rulers()
        self._furniture_due.start()

    def _on_tool(self) -> None:
        self.mouse.leave_slice()
        self.setCursor(self.mouse.cursor)
        self.show_brush()

    def _on_current_label(self) -> None:
        self.show_brush()
        self._describe()

    @property
    def _label_color(self) -> QColor:
        number, labels = self.state.current_label, self.session.labels
        if labels is None or not number:
            return LIGHT_LINE
        label_class = labels.classes.get(number)
        return QColor(*(label_class.color if label_class else PALETTE[(number - 1) % len(PALETTE)]))

    def show_brush(self, *_: object) -> None:
        """Draw what a click would paint."""
        volume, pointer = self.session.volume, self.mouse_on
        shown = volume is not None and pointer is not None and self.mouse.tool.is_brush
        self.brush.setVisible(shown)
        if volume is not None and pointer is not None and shown:
            erasing = self.state.tool == "eraser"
            color = LIGHT_LINE if erasing else self._label_color.lighter(125)
            self.brush.set_brush(self.state.radius_yx(volume.geometry, self.section), color)
            self.brush.move_to(*pointer.voxel)

    def tell_cursor(self) -> None:
        """Say what lies under the mouse."""
        volume, labels, pointer = self.session.shown, self.session.labels, self.mouse_on
        info: CursorInfo | None = None
        if volume is not None and labels is not None and pointer is not None and self.inside(pointer):
            info = read_out(volume, labels, *self.section.voxel(*pointer.voxel))
        self.cursor_moved.emit(info)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "mouse"):
            return  # pyqtgraph resizes while it is being built
        self.on_resize()
        self._furniture_due.start()

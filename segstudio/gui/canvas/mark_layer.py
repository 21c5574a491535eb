"""What tools and the cross-hair draw over the section."""

from __future__ import annotations

from segstudio.core.planes import planes_of
from segstudio.gui.canvas.furniture import plane_color
from segstudio.gui.canvas.layer import BRUSH, CROSSHAIR, POLYGON, RULERS, Layer
from segstudio.gui.canvas.marks import LIGHT_LINE, BrushMark, CrosshairMark
from segstudio.gui.canvas.outline_mark import OutlineMark
from segstudio.gui.canvas.rulers import RulerLayer
from segstudio.gui.canvas.section_view import SectionView
from segstudio.gui.tools.base import Outline
from segstudio.gui.view_state import AXES


class MarkLayer(Layer):
    """Cross-hair, rulers, the polygon being drawn and the outline of the brush."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.crosshair, self.outline, self.brush = CrosshairMark(), OutlineMark(), BrushMark()
        for item, z in ((self.crosshair, CROSSHAIR), (self.outline, POLYGON), (self.brush, BRUSH)):
            item.setZValue(z)
            view.box.addItem(item, ignoreBounds=True)
        self.rulers = RulerLayer(view, layer=RULERS)
        events = view.state.events
        view.session.classes_changed.connect(self.show_brush)
        for field in ("tool", "brush_radius", "radius_unit", "current_label"):
            getattr(events, field).connect(self.show_brush)
        view.state.options.events.shape.connect(self.show_brush)
        elsewhere = (field for axis, field in enumerate(AXES) if axis != view.axis)
        for field in (*elsewhere, "crosshair", "show_crosshair", "layout"):
            getattr(events, field).connect(self.show_crosshair)
        for field in ("rulers", "draft"):
            getattr(events, field).connect(self.show_rulers)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self.draw_outline(None)

    def show_section(self) -> None:
        self.show_crosshair()
        self.show_rulers()

    def on_zoom(self) -> None:
        for mark in (self.crosshair, self.outline, self.brush):
            mark.set_scale(self.view.spacing_yx, self.view.pixels_per_voxel)
        self.show_crosshair()
        self.show_rulers()

    def show_crosshair(self) -> None:
        """Draw the lines where the planes meet, or through the voxel that was clicked."""
        view, state, plane = self.view, self.view.state, self.view.plane
        volume, at = view.session.volume, state.place if view.linked else state.crosshair
        shown = volume is not None and at is not None and at[view.axis] == view.index and state.show_crosshair
        self.crosshair.setVisible(shown)
        if volume is not None and at is not None and shown:
            colors = None
            if view.linked:  # each line in the colour of the plane that it is a section of
                others = planes_of(volume.geometry)
                colors = plane_color(others[plane.rows]), plane_color(others[plane.columns])
            size = plane.at(0).size(volume.shape)
            self.crosshair.point_at(at[plane.rows], at[plane.columns], size, colors)

    def show_rulers(self) -> None:
        """Draw the rulers that lie in the section."""
        view, state = self.view, self.view.state
        volume, rulers = view.session.volume, state.rulers
        if state.draft is not None:
            rulers = (*rulers, state.draft)
        here = [ruler for ruler in rulers if ruler.section == view.section]
        self.rulers.show(here, None if volume is None else volume.geometry)

    def show_brush(self) -> None:
        """Draw what a click would paint."""
        view = self.view
        volume, pointer = view.session.volume, view.mouse_on
        shown = volume is not None and pointer is not None and view.mouse.tool.is_brush
        self.brush.setVisible(shown)
        if volume is not None and pointer is not None and shown:
            tool = view.mouse.tool
            color = LIGHT_LINE if tool.name == "eraser" else view.label_color.lighter(125)
            brush = view.state.brush(volume.geometry, view.section).at(0)
            self.brush.set_brush(brush, color, soft=tool.soft_ring)
            self.brush.move_to(*((pointer.y, pointer.x) if tool.soft_ring else pointer.voxel))

    def draw_outline(self, outline: Outline | None) -> None:
        """Draw the line of a tool; None removes it."""
        self.outline.setVisible(outline is not None)
        if outline is not None:
            self.outline.set_outline(outline, LIGHT_LINE if outline.removing else self.view.label_color)

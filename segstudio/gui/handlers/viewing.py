"""How the case is looked at: slices, grey levels, zoom, and how labels are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import Qt

from segstudio.core.display import CT_PRESETS, Window, auto_window, initial_window
from segstudio.gui.titles import image_name
from segstudio.gui.tool_options import DEPTH_FIELDS
from segstudio.gui.view_state import AXES

if TYPE_CHECKING:
    from segstudio.gui.canvas.plane_views import PlaneViews
    from segstudio.gui.canvas.slice_view import SliceView
    from segstudio.gui.context import Context
    from segstudio.gui.window_memory import WindowMemory

_ZOOM_STEP = 1.25
_OPACITY_STEP = 0.05
_SLAB_STEP = 1.25


class ViewHandlers:
    """Changes the view state; labels and image stay as they are."""

    def __init__(self, context: Context, planes: PlaneViews, memory: WindowMemory) -> None:
        self._session = context.session
        self._state = context.state
        self._planes = planes
        self._memory = memory
        context.work.looked_up.connect(self._look_at)
        self._state.name_of = lambda volume: image_name(context, volume)

    def fit(self) -> None:
        """Show every plane on the screen whole."""
        for view in self._planes.shown:
            view.fit()

    def next_view(self) -> None:
        """Give the keyboard to the canvas, or from one of its planes to the next."""
        shown = self._planes.shown
        here = next((i for i, view in enumerate(shown) if view.hasFocus()), -1)
        shown[(here + 1) % len(shown)].setFocus(Qt.FocusReason.ShortcutFocusReason)

    def copy_view(self) -> None:
        """Put what the canvas shows on the clipboard, without words about the person."""
        from PySide6.QtGui import QGuiApplication

        from segstudio.gui.canvas.view_picture import picture_of

        QGuiApplication.clipboard().setPixmap(picture_of(self._planes, self._state))

    def actual_size(self) -> None:
        """Show one voxel on one pixel of the screen."""
        self._view.actual_size()

    def zoom_in(self) -> None:
        """Show less, larger."""
        self._view.zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show more, smaller."""
        self._view.zoom_by(1 / _ZOOM_STEP)

    def next_palette(self) -> None:
        """Other colours for grey images."""
        self._state.next_palette()

    def toggle_play(self) -> None:
        """Let the slices pass by themselves, or stop them."""
        self._state.playing = not self._state.playing

    def clear_rulers(self) -> None:
        """Remove all distances and angles."""
        self._state.rulers = ()

    def toggle_planes(self) -> None:
        """Change between one view and three planes, and remember it."""
        self._state.maximised = None
        self._state.layout = "single" if self._state.layout == "planes" else "planes"
        self._memory.layout = self._state.layout

    def maximise(self) -> None:
        """Fill the canvas with the plane in use, or bring the other two back."""
        self._view.maximise_or_fit()

    def next_slab(self) -> None:
        """A single section, or a slab of the largest, smallest or mean value."""
        self._state.next_slab()

    def thicker_slab(self) -> None:
        """A slab of more sections."""
        self._state.scale_slab(_SLAB_STEP)

    def thinner_slab(self) -> None:
        """A slab of fewer sections."""
        self._state.scale_slab(1 / _SLAB_STEP)

    def toggle_mask(self) -> None:
        """Show or hide all labels."""
        self._state.labels_visible = not self._state.labels_visible

    def toggle_apart(self) -> None:
        """Colour every object for itself, or all by their labels."""
        self._state.apart = not self._state.apart

    def next_style(self) -> None:
        """Boundaries, fill, or both."""
        self._state.next_style()

    def more_opaque(self) -> None:
        """Denser fill."""
        self._state.change_opacity(_OPACITY_STEP)

    def less_opaque(self) -> None:
        """Fainter fill."""
        self._state.change_opacity(-_OPACITY_STEP)

    def toggle_invert(self) -> None:
        """Change black and white over."""
        self._state.invert = not self._state.invert

    def toggle_furniture(self) -> None:
        """Show or hide corner text, letters and scale bar."""
        self._state.show_furniture = not self._state.show_furniture

    def toggle_crosshair(self) -> None:
        """Show or hide the crosshair."""
        self._state.show_crosshair = not self._state.show_crosshair

    def step(self, slices: int) -> None:
        """Go some slices on."""
        axis = self._state.active_axis = self._view.axis
        self._state.step_slice(slices, self._count(axis), axis)

    def go_to(self, z: int) -> None:
        """Go to a slice; negative numbers count from the end."""
        axis = self._state.active_axis = self._view.axis
        count = self._count(axis)
        if count:
            setattr(self._state, AXES[axis], min(z, count - 1) if z >= 0 else max(count + z, 0))

    def step_to_label(self, step: int) -> None:
        """Go to the next or previous slice that holds the current label."""
        labels = self._session.labels
        if labels is None:
            return
        view, number = self._view, self._state.current_label
        z = view.index + step
        while 0 <= z < labels.array.shape[view.axis]:
            if (view.plane.at(z).of(labels.array) == number).any():
                self._state.active_axis = view.axis
                setattr(self._state, AXES[view.axis], z)
                return
            z += step

    def preset(self, number: int) -> None:
        """Grey levels of one of the CT presets, counted from 0."""
        self._state.window = CT_PRESETS[number][1]

    def window_from_file(self) -> None:
        """Grey levels as at first: those the file asks for, else by its values."""
        if self._session.volume is not None:
            self._set_window(initial_window(self._session.volume))

    def auto_window(self) -> None:
        """Grey levels from the values of the image."""
        if self._session.shown is not None:
            self._set_window(auto_window(self._session.shown.voxels))

    def use_tool(self, name: str) -> None:
        """Take another tool."""
        self._state.tool = name

    def toggle_key_pointer(self) -> None:
        """Let the arrow keys move a pointer over the canvas, or slices again."""
        self._state.key_pointer = not self._state.key_pointer
        self._view.setFocus()

    def toggle_depth(self) -> None:
        """Let the tool in hand work through slices, or on one alone."""
        field = DEPTH_FIELDS.get(self._state.tool)
        if field is not None:
            setattr(self._state.options, field, not getattr(self._state.options, field))

    def _look_at(self, place_zyx: tuple[float, float, float]) -> None:
        """Bring a place, in voxels, to the middle of the canvas."""
        z, y, x = (round(v) for v in place_zyx)
        self._state.go_to((z, y, x))
        self._state.crosshair = (z, y, x)
        for view in self._planes.shown:
            view.centre_on(place_zyx[view.plane.rows] + 0.5, place_zyx[view.plane.columns] + 0.5)

    def _set_window(self, window: Window) -> None:
        self._state.window = window

    def _count(self, axis: int) -> int:
        volume = self._session.volume
        return 0 if volume is None else volume.shape[axis]

    @property
    def _view(self) -> SliceView:
        return self._planes.active

"""How the case is looked at: slices, grey levels, zoom, and how labels are drawn."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.core.display import CT_PRESETS, Window, auto_window, initial_window

if TYPE_CHECKING:
    from segstudio.gui.canvas.slice_view import SliceView
    from segstudio.gui.context import Context

_ZOOM_STEP = 1.25
_OPACITY_STEP = 0.05


class ViewHandlers:
    """Changes the view state; labels and image stay as they are."""

    def __init__(self, context: Context, canvas: SliceView) -> None:
        self._session = context.session
        self._state = context.state
        self._canvas = canvas
        context.work.looked_up.connect(self._look_at)

    def fit(self) -> None:
        """Show the whole slice."""
        self._canvas.fit()

    def actual_size(self) -> None:
        """Show one voxel on one pixel of the screen."""
        self._canvas.actual_size()

    def zoom_in(self) -> None:
        """Show less, larger."""
        self._canvas.zoom_by(_ZOOM_STEP)

    def zoom_out(self) -> None:
        """Show more, smaller."""
        self._canvas.zoom_by(1 / _ZOOM_STEP)

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
        self._state.step_slice(slices, self._count())

    def go_to(self, z: int) -> None:
        """Go to a slice; negative numbers count from the end."""
        count = self._count()
        if count:
            self._state.slice_index = min(z, count - 1) if z >= 0 else max(count + z, 0)

    def step_to_label(self, step: int) -> None:
        """Go to the next or previous slice that holds the current label."""
        labels = self._session.labels
        if labels is None:
            return
        number, z = self._state.current_label, self._state.slice_index + step
        while 0 <= z < labels.array.shape[0]:
            if (labels.array[z] == number).any():
                self._state.slice_index = z
                return
            z += step

    def preset(self, number: int) -> None:
        """Grey levels of one of the CT presets, counted from 0."""
        self._state.window = CT_PRESETS[number][1]

    def window_from_file(self) -> None:
        """Grey levels that the file asks for."""
        if self._session.volume is not None:
            self._set_window(initial_window(self._session.volume))

    def auto_window(self) -> None:
        """Grey levels from the values of the image."""
        if self._session.shown is not None:
            self._set_window(auto_window(self._session.shown.voxels))

    def use_tool(self, name: str) -> None:
        """Take another tool."""
        self._state.tool = name

    def _look_at(self, place_zyx: tuple[float, float, float]) -> None:
        """Bring a place, in voxels, to the middle of the canvas."""
        z, y, x = (round(v) for v in place_zyx)
        self._state.slice_index = z
        self._state.crosshair = (z, y, x)
        self._canvas.centre_on(place_zyx[1] + 0.5, place_zyx[2] + 0.5)

    def _set_window(self, window: Window) -> None:
        self._state.window = window

    def _count(self) -> int:
        volume = self._session.volume
        return 0 if volume is None else volume.shape[0]

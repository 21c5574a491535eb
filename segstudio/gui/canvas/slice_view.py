"""The canvas: one plane of the case with its labels, and the mouse on it."""

from __future__ import annotations

import numpy.typing as npt
from PySide6.QtCore import Signal
from PySide6.QtGui import QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from segstudio.core.display import Window, initial_window
from segstudio.core.labels import LabelArray
from segstudio.core.main_place import main_place
from segstudio.core.planes import planes_of
from segstudio.core.volume import Volume
from segstudio.gui.canvas.comparison_layer import ComparisonLayer
from segstudio.gui.canvas.cursor_info import CursorInfo, read_out
from segstudio.gui.canvas.furniture_layer import FurnitureLayer
from segstudio.gui.canvas.hover_layer import HoverLayer
from segstudio.gui.canvas.image_layer import ImageLayer
from segstudio.gui.canvas.key_pointer import KeyPointer
from segstudio.gui.canvas.label_layer import LabelLayer
from segstudio.gui.canvas.layer import Layer
from segstudio.gui.canvas.mark_layer import MarkLayer
from segstudio.gui.canvas.mouse_map import MouseMap
from segstudio.gui.canvas.overlays import Overlays
from segstudio.gui.canvas.proposal_layer import ProposalLayer
from segstudio.gui.canvas.second_layer import SecondLayer
from segstudio.gui.canvas.section_view import SectionView
from segstudio.gui.second_look import look_at_first
from segstudio.gui.tools.base import Outline
from segstudio.gui.view_state import AXES, ViewState
from segstudio.services.session import Session
from segstudio.words import tr


class SliceView(SectionView):
    """Shows sections of the open case along one array axis and lets tools work on them.

    It is made of layers, which follow the signals of the session and of the view state; nobody has to tell
    it to redraw. Something new on the canvas is a new layer in `layers`.
    """

    worked_at = Signal(object)  # QPoint on the screen where a pressed button moves; None once it is let go

    def __init__(
        self,
        session: Session,
        state: ViewState,
        parent: QWidget | None = None,
        *,
        axis: int = 0,
        overlays: Overlays | None = None,
        alone: bool = False,
    ) -> None:
        """A view along an array axis; without `overlays` it has its own.

        Args:
            alone: show the second image in place of the case's own, with the same labels and marks.
        """
        own = Overlays() if overlays is None else overlays
        super().__init__(session, state, parent, axis, own, alone=alone)
        self.setObjectName(("canvas", "canvasRows", "canvasColumns")[axis] + ("Second" if alone else ""))
        self.setAccessibleName(tr("Second image") if alone else tr("Canvas"))
        self.setAcceptDrops(False)  # files dropped here are the window's business
        self.viewport().setAcceptDrops(False)
        self.leads = axis == 0 and not alone
        self._second_volume: Volume | None = None
        if self.leads:
            session.second.changed.connect(self._open_second)
            self._open_second()
        self._image, self._labels, self._second = ImageLayer(self), LabelLayer(self), SecondLayer(self)
        self._marks, self._around = MarkLayer(self), FurnitureLayer(self)
        self.layers: list[Layer] = [self._labels, self._marks, self._second, self._image, self._around]
        self.layers.append(ProposalLayer(self))
        self._comparison = ComparisonLayer(self)
        self._hover = HoverLayer(self)
        self.layers += [self._comparison, self._hover]
        self.image_item, self.labels_item = self._image.item, self._labels.item
        self.contour_item, self.difference_item = self._comparison.contour, self._comparison.difference
        self.furniture = self._around.furniture
        self.crosshair, self.outline, self.brush = (
            self._marks.crosshair,
            self._marks.outline,
            self._marks.brush,
        )
        self.rulers = self._marks.rulers
        self.mouse, self.keys = MouseMap(self), KeyPointer(self)
        self.layers.append(self.keys)
        self.box.sigTransformChanged.connect(self._on_zoom)
        if self.leads:
            session.case_changed.connect(self._open_case)
            state.events.window.connect(self._keep_window)
            self._open_case()
        session.case_changed.connect(self._on_case)
        state.events.radiological.connect(self._on_case)
        getattr(state.events, AXES[axis]).connect(self._on_slice)
        state.events.tool.connect(self._on_tool)
        self._on_case()

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
        state.window = state.windows.get(volume.case_id) or initial_window(volume)
        labels = self.session.labels
        place = None if labels is None or volume.geometry.is_picture else main_place(labels.array)
        state.go_to(place or (volume.shape[0] // 2, volume.shape[1] // 2, volume.shape[2] // 2))

    def _keep_window(self, window: Window | None) -> None:
        """So that it is there again when one comes back to the case."""
        if self.session.volume is not None and window is not None:
            self.state.windows[self.session.volume.case_id] = window

    def _open_second(self) -> None:
        """Another second image is looked at afresh."""
        image, before = self.session.second.image, self._second_volume
        self._second_volume = None if image is None else image.volume
        case = self.session.volume
        if image is not None and case is not None and image.volume is not before:
            self.state.second = look_at_first(image, case, self.state.window)

    def _on_case(self) -> None:
        volume = self.session.volume
        self.mouse.leave_slice()
        for item in self.box.childGroup.childItems():
            item.setVisible(volume is not None)
        self.draw_outline(None)
        if volume is None:
            self._around.show_now()
            self.cursor_moved.emit(None)
            return
        plane = self.plane = planes_of(volume.geometry, radiological=self.state.radiological)[self.axis]
        size, spacing = plane.at(0).size(volume.shape), plane.spacing(volume.geometry)
        for layer in self.layers:
            layer.open_case(size, spacing)
        self.set_slice(size, spacing, (plane.flip_rows, plane.flip_columns))
        self._on_zoom()
        self._on_slice()

    def _on_slice(self) -> None:
        self.mouse.leave_slice()
        if self.session.volume is None:
            return
        if self.wanted_index != self.index:
            setattr(self.state, AXES[self.axis], self.index)
            return  # the assignment has called this again
        for layer in self.layers:
            layer.show_section()

    def _on_zoom(self) -> None:
        for layer in self.layers:
            layer.on_zoom()

    def _on_tool(self) -> None:
        self.mouse.leave_slice()
        self.setCursor(self.mouse.cursor)
        self.show_brush()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if not hasattr(self, "mouse"):
            return  # pyqtgraph resizes while it is being built
        self.on_resize()
        self._around.show_soon()

    # What others lay over the slice

    def set_preview(self, z: int, labels: LabelArray) -> None:
        """Show a prediction of slice z as it comes in, wherever no person has decided."""
        self.overlays.set_preview(z, labels)

    def clear_preview(self) -> None:
        """Show the labels alone again."""
        self.overlays.clear_preview()

    def set_image_preview(self, z: int, voxels: npt.NDArray, filter_size: int) -> None:
        """Show other voxels in slice z, as a filter would make them; the badge tells the filter's size."""
        self.overlays.set_image((z, voxels, filter_size))

    def clear_image_preview(self) -> None:
        """Show the case's own voxels again."""
        self.overlays.set_image(None)

    def draw_outline(self, outline: Outline | None) -> None:
        """Draw the line of a tool; None removes it."""
        self._marks.draw_outline(outline)

    # What follows the mouse

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        super().mouseMoveEvent(event)
        if event.buttons():
            self.worked_at.emit(event.globalPosition().toPoint())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        self.worked_at.emit(None)

    def say(self, text: str) -> None:
        """Tell why nothing happened, in one sentence."""
        self.said.emit(text)

    def show_brush(self) -> None:
        """Draw what a click would paint."""
        self._marks.show_brush()

    def tell_cursor(self) -> None:
        """Say what lies under the mouse."""
        volume, labels, pointer = self.session.shown, self.session.labels, self.mouse_on
        info: CursorInfo | None = None
        if volume is not None and labels is not None and pointer is not None and self.inside(pointer):
            where = self.section.voxel(*pointer.voxel)
            # Where the mouse was on an image that was larger, this one may have nothing.
            if all(0 <= at < side for at, side in zip(where, volume.shape, strict=True)):
                info = read_out(volume, labels, *where, self.session.second.image)
        self.cursor_moved.emit(info)

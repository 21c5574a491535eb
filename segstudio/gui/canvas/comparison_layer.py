"""Other labels over one's own: their contours, and what differs."""

from __future__ import annotations

from segstudio.core.labels import Box
from segstudio.gui.canvas.change_hatch import TINTS, change_codes
from segstudio.gui.canvas.contour_item import Contour, ContourItem
from segstudio.gui.canvas.difference_item import DifferenceItem
from segstudio.gui.canvas.label_colors import color_table
from segstudio.gui.canvas.layer import CONTOURS, DIFFERENCES, Layer
from segstudio.gui.canvas.raster import Plane
from segstudio.gui.canvas.section_view import SectionView
from segstudio.services.comparison import Key, Line


class ComparisonLayer(Layer):
    """Draws what `session.comparison` says in the section shown."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.contour, self.difference = ContourItem(), DifferenceItem()
        for item, z in ((self.contour, CONTOURS), (self.difference, DIFFERENCES)):
            item.setZValue(z)
            view.box.addItem(item, ignoreBounds=True)
        session, events, comparison = view.session, view.state.events, view.session.comparison
        session.labels_changed.connect(self._on_labels)
        session.classes_changed.connect(self._show_contours)
        comparison.changed.connect(self.show_section)
        comparison.view_changed.connect(self.show_section)
        comparison.measured.connect(self._show_difference)
        events.boundary_width.connect(self._show_contours)
        events.contrast.connect(self._show_contours)
        events.labels_visible.connect(self.show_section)
        events.current_label.connect(self._on_current)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self.contour.place(size, spacing_yx)
        self.difference.place(size, spacing_yx)

    def show_section(self) -> None:
        self._show_contours()
        self._show_difference()

    def _show_contours(self) -> None:
        view, comparison = self.view, self.view.session.comparison
        labels, section = view.session.labels, view.section
        contours: list[Contour] = []
        change: Plane | None = None
        colors = color_table({} if labels is None else labels.classes)
        if labels is not None and view.state.labels_visible:
            drawn = {other.key: (section.of(other.labels), line) for other, line in comparison.drawn()}
            if "new" in drawn and "old" in drawn:
                change = change_codes(drawn["new"][0], drawn["old"][0], colors)
            contours = [_contour(key, drawn[key], change) for key in reversed(drawn)]
        if contours or self.contour.isVisible():
            width, ratio, strong = view.state.boundary_width, view.devicePixelRatioF(), view.state.contrast
            self.contour.set_contours(contours, colors, width, ratio, contrast=strong, change=change)

    def _show_difference(self) -> None:
        view, comparison = self.view, self.view.session.comparison
        labels, other, section = view.session.labels, comparison.against, view.section
        if labels is None or other is None or comparison.shown == "off" or comparison.flickering:
            self.difference.set_nothing()
            return
        ours, number = section.of(labels.array), self._number
        # Wrong voxels lie below the contours, which bound them; the coloured boundary stands above them.
        self.difference.setZValue(DIFFERENCES if comparison.shown == "errors" else CONTOURS + 0.2)
        if comparison.shown == "errors":
            self.difference.set_errors(ours, section.of(other.labels), number)
            return
        distance = comparison.distance_of(section, number, labels.geometry)
        if distance is None:
            self.difference.set_nothing()
        else:
            self.difference.set_distance(ours, number, distance, comparison.reach, view.devicePixelRatioF())

    @property
    def _number(self) -> int | None:
        """The label that is judged; None for all."""
        return None if self.view.session.comparison.all_labels else self.view.state.current_label or None

    def _on_current(self) -> None:
        if self.view.session.comparison.shown != "off":
            self._show_difference()

    def _on_labels(self, box: Box) -> None:
        view, plane = self.view, self.view.plane
        through = box[view.axis]
        if self.difference.isVisible() and through.start <= view.index < through.stop:
            self.difference.changed((box[plane.rows], box[plane.columns]))


def _contour(key: Key, drawn: tuple[Plane, Line], change: Plane | None) -> Contour:
    """One contour in its look; of two models the old one is left out where the new one agrees with it."""
    return Contour(*drawn, TINTS.get(key), change if key in TINTS else None, agreed=key == "new")

"""The labels, and predictions as they come in."""

from __future__ import annotations

from segstudio.core.labels import Box
from segstudio.gui.canvas.label_colors import LabelLook
from segstudio.gui.canvas.labels_item import LabelsItem
from segstudio.gui.canvas.layer import LABELS, Layer
from segstudio.gui.canvas.section_view import SectionView

LOOKS = (  # fields of the state
    "opacity",
    "style",
    "boundary_width",
    "contrast",
    "hovered_label",
    "labels_visible",
    "apart",
)


class LabelLayer(Layer):
    """What is known of the labels in the section shown."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.item = LabelsItem()
        self.item.setZValue(LABELS)
        view.box.addItem(self.item, ignoreBounds=True)
        session, events = view.session, view.state.events
        session.labels_changed.connect(self._on_labels)
        session.classes_changed.connect(self.show_look)
        session.reviewed_changed.connect(self._on_reviewed)
        view.overlays.previews_changed.connect(self._on_preview)
        session.comparison.view_changed.connect(self._show_or_hide)
        session.comparison.changed.connect(self._show_or_hide)
        for field in LOOKS:
            getattr(events, field).connect(self.show_look)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self.item.place(size, spacing_yx)
        self.show_look()

    def show_section(self) -> None:
        self._show_labels()

    def show_look(self) -> None:
        """Follow colours, style and visibility."""
        view, state = self.view, self.view.state
        labels, apart = view.session.labels, view.state.apart
        if labels is None:
            return
        look = LabelLook(
            {} if apart else labels.classes,
            state.style,
            state.opacity,
            state.boundary_width,
            None if apart else state.hovered_label,
            view.devicePixelRatioF(),
            apart,
            state.contrast,
        )
        hidden = frozenset(c.number for c in labels.classes.values() if not c.visible) if apart else None
        self.item.set_look(look, hidden)
        self._show_or_hide()

    def _show_or_hide(self) -> None:
        flickering = self.view.session.comparison.flickering  # others are shown instead
        self.item.setVisible(self.view.state.labels_visible and not flickering)

    def _on_labels(self, box: Box) -> None:
        view, plane = self.view, self.view.plane
        through = box[view.axis]
        if through.start <= view.index < through.stop:
            self.item.changed((box[plane.rows], box[plane.columns]))
            if not view.mouse.pressed:  # a mouse event tells when it is done
                view.tell_cursor()

    def _on_reviewed(self) -> None:
        if self.view.overlays.previews:
            self._show_labels()

    def _on_preview(self, z: int | None) -> None:
        if z is None or self.view.axis != 0 or z == self.view.index:
            self._show_labels()

    def _show_labels(self) -> None:
        labels, section = self.view.session.labels, self.view.section
        if labels is not None:
            preview = self.view.overlays.preview_of(section, labels)
            self.item.set_labels(section.of(labels.array), section.of(labels.hand), preview)

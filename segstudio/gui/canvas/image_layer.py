"""The image of the open case."""

from __future__ import annotations

from segstudio.core.display import Picture, in_palette, slab, to_picture
from segstudio.gui.canvas.image_item import ImageItem
from segstudio.gui.canvas.layer import IMAGE, Layer
from segstudio.gui.canvas.section_view import SectionView

LOOKS = ("window", "invert", "smooth", "slab", "slab_mm", "palette")  # fields of the state


class ImageLayer(Layer):
    """A section of the case, or what a filter would make of it, in the chosen window and palette."""

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.item = ImageItem()
        self.item.setZValue(IMAGE)
        view.box.addItem(self.item, ignoreBounds=True)
        view.session.image_changed.connect(self._on_image)
        view.overlays.image_changed.connect(self._on_image)
        for field in LOOKS:
            getattr(view.state.events, field).connect(self._on_image)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self.item.place(size, spacing_yx)

    def show_section(self) -> None:
        self._on_image()

    def _on_image(self) -> None:
        view, state = self.view, self.view.state
        volume, window = view.session.shown, state.window
        self.item.setVisible(volume is not None and not view.alone)
        if volume is None or window is None or view.alone:
            return
        section, preview, invert = view.section, view.overlays.image_of(view.section), state.invert
        mode, count, palette = state.slab, view.slab_count, state.palette

        def picture() -> Picture:
            if preview is not None:
                voxels = preview[0]
            elif mode == "off":
                voxels = section.of(volume.voxels)
            else:
                voxels = slab(volume.voxels, section, count, mode)
            return in_palette(to_picture(voxels, window, invert=invert), palette)

        self.item.set_source(picture, smooth=state.smooth)
        view.tell_cursor()

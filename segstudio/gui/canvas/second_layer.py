"""The second image, over the first or in a view of its own."""

from __future__ import annotations

from dataclasses import replace

from segstudio.gui.canvas.layer import SECOND_IMAGE, Layer
from segstudio.gui.canvas.second_item import Pictures, SecondItem
from segstudio.gui.canvas.section_view import SectionView
from segstudio.gui.second_look import OVERLAID, SecondLook


class SecondLayer(Layer):
    """The section of the second image that lies where the section of the first does.

    It is computed when it is painted, for the section on the screen alone.
    """

    def __init__(self, view: SectionView) -> None:
        super().__init__(view)
        self.item = SecondItem()
        self.item.setZValue(SECOND_IMAGE)
        view.box.addItem(self.item, ignoreBounds=True)
        self._size, self._spacing = (0, 0), (1.0, 1.0)
        self._finer = (1, 1)
        self._shown = SecondLook()
        view.session.second.changed.connect(self._on_second)
        view.state.events.second.connect(self._on_look)
        view.state.events.smooth.connect(self.show_section)

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        self._size, self._spacing = size, spacing_yx
        self._on_second()

    def show_section(self) -> None:
        view, image, look = self.view, self.view.session.second.image, self.view.state.second
        self._shown = look
        window = look.window
        there = view.session.volume is not None and image is not None and window is not None
        self.item.setVisible(there and look.visible and (view.alone or look.mode in OVERLAID))
        if image is None or window is None or not there:
            return
        section, size, finer = view.section, self._size, self._finer
        fade = look.fade and not view.alone

        def pictures() -> Pictures:
            return image.picture(section, size, finer, window=window, palette=look.palette, fade=fade)

        self.item.set_source(pictures, smooth=view.state.smooth and not image.labels)
        self._lay()

    def _on_second(self) -> None:
        image, section = self.view.session.second.image, self.view.section
        self._finer = (1, 1) if image is None else image.fineness(section, self._size)
        down, across = self._finer
        self.item.place(
            (self._size[0] * down, self._size[1] * across),
            (self._spacing[0] / down, self._spacing[1] / across),
        )
        self.show_section()

    def _on_look(self, look: SecondLook) -> None:
        """Compute the picture again only where it becomes another one."""
        before, self._shown = self._shown, look
        if replace(before, opacity=look.opacity, split=look.split) == look:
            self._lay()
        else:
            self.show_section()

    def _lay(self) -> None:
        look, alone = self.view.state.second, self.view.alone
        self.item.setOpacity(look.opacity if look.mode == "blend" and not alone else 1.0)
        ratio = self.view.devicePixelRatioF()
        self.item.set_mode("blend" if alone else look.mode, look.split, ratio)

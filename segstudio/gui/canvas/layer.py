"""What a view is made of: layers that each draw one thing."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from segstudio.gui.canvas.section_view import SectionView

# From the bottom upwards: where the items of each layer stand (Qt's z values).
IMAGE, SECOND_IMAGE, LABELS, DIFFERENCES, CONTOURS, CROSSHAIR, POLYGON, BRUSH, RULERS = range(9)


class Layer:
    """One thing on a view, with the items that draw it.

    A layer listens by itself to what it shows and adds its items to `view.box` in its constructor. The view
    tells it what concerns all of them, in the order of its list of layers.
    """

    def __init__(self, view: SectionView) -> None:
        self.view = view

    def open_case(self, size: tuple[int, int], spacing_yx: tuple[float, float]) -> None:
        """Another case is open or is shown another way round: sections have this size in voxels."""

    def show_section(self) -> None:
        """Another section is to be drawn."""

    def on_zoom(self) -> None:
        """The section lies elsewhere on the screen, or in another size."""

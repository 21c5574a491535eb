"""How the open case is looked at: everything a person can change on the canvas but the labels."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import ClassVar, Literal

from psygnal import SignalGroupDescriptor

from segstudio.core.brush import Brush
from segstudio.core.display import PALETTES, Window
from segstudio.core.geometry import Geometry
from segstudio.core.labels import Box, LabelMap
from segstudio.core.main_place import main_place
from segstudio.core.planes import Section
from segstudio.core.rulers import Ruler
from segstudio.core.volume import Volume
from segstudio.gui.schemes import Hands
from segstudio.gui.second_look import SecondLook
from segstudio.gui.tool_options import ToolOptions

Layout = Literal["single", "planes"]
Slab = Literal["off", "max", "min", "mean"]
SLABS: tuple[Slab, ...] = ("off", "max", "min", "mean")
THINNEST_SLAB, THICKEST_SLAB = 1.0, 500.0
AXES = ("slice_index", "row_index", "column_index")  # fields of the state, by array axis
Style = Literal["lines", "fill", "both"]
STYLES: tuple[Style, ...] = ("both", "lines", "fill")
SMALLEST_RADIUS, LARGEST_RADIUS = 0.5, 500.0


def own_name(volume: Volume) -> str:
    """The name that an image was read with."""
    return volume.name


@dataclass(eq=False)
class ViewState:
    """What the canvas shows and which tool the mouse holds; knows no Qt.

    Every field announces its changes: `state.events.slice_index.connect(listener)` calls with the
    new value, and only when it differs.

    Args:
        slice_index, row_index, column_index: the sections shown along z, y and x.
        layout: one view of the slices, or three planes with a common cross-hair.
        maximised: the array axis of the one plane of three that fills the canvas; None shows all.
        active_axis: the array axis that the slider steps along.
        radiological: the patient's left is shown on the right.
        slab: what several sections are drawn as: one of them, or their largest, smallest or mean value.
        slab_mm: thickness of the slab; sections where the case is not calibrated.
        playing: the slices pass by themselves, `speed` of them in a second.
        rulers: distances and angles measured in the open case, the one used last at the end.
        draft: the ruler that is being drawn.
        window: grey levels shown from black to white.
        windows: the last one of each case of this run, by its id.
        invert: black and white changed over.
        palette: colours of grey images, a name of `segstudio.core.display.PALETTES`.
        smooth: neighbouring voxels are blended on screen; labels never are.
        opacity: of the labels' fill, 0 to 1.
        style: what the labels are drawn with.
        apart: each object of a slice has a colour of its own, so that neighbours can be told apart.
        labels_visible: False while the labels are hidden.
        hovered_label: the class whose line is thicker, because the mouse is on it in a list.
        contrast: the labels' line is a white and a black one as well.
        boundary_width: of the labels' line in screen pixels.
        tool: a name of `segstudio.gui.tools.TOOLS`.
        brush_radius: in `radius_unit`.
        radius_unit: "mm" counts only where the case is calibrated.
        options: what is set for single tools.
        current_label: the number that brush, fill and polygon write; 0 erases.
        crosshair: the voxel (z, y, x) that was clicked, if any.
        show_crosshair: False hides it.
        show_patient: whether corner text may say whom the image shows.
        key_pointer: the arrow keys move a pointer over the canvas, in place of the mouse.
        hands: what mouse and keys do on the canvas.
        show_furniture: corner text, orientation letters and scale bar. Badges are always shown.
        second: how the second image is shown, where there is one.
        name_of: what an image is called on the canvas, which others may look at.
    """

    events: ClassVar[SignalGroupDescriptor] = SignalGroupDescriptor()

    slice_index: int = 0
    row_index: int = 0
    column_index: int = 0
    layout: Layout = "single"
    maximised: int | None = None
    active_axis: int = 0
    radiological: bool = True
    slab: Slab = "off"
    slab_mm: float = 10.0
    playing: bool = False
    speed: int = 10
    rulers: tuple[Ruler, ...] = ()
    draft: Ruler | None = None
    window: Window | None = None
    windows: dict[str, Window] = field(default_factory=dict)
    invert: bool = False
    palette: str = "grey"
    smooth: bool = True
    opacity: float = 0.35
    style: Style = "both"
    apart: bool = False
    labels_visible: bool = True
    hovered_label: int | None = None
    boundary_width: float = 1.5
    contrast: bool = False
    tool: str = "navigate"
    brush_radius: float = 8.0
    radius_unit: Literal["px", "mm"] = "px"
    options: ToolOptions = field(default_factory=ToolOptions)
    current_label: int = 1
    crosshair: tuple[int, int, int] | None = None
    show_crosshair: bool = True
    show_patient: bool = False
    show_furniture: bool = True
    key_pointer: bool = False
    hands: Hands = Hands()  # noqa: RUF009 - frozen
    second: SecondLook = SecondLook()  # noqa: RUF009 - frozen
    name_of: Callable[[Volume], str] = own_name

    @property
    def place(self) -> tuple[int, int, int]:
        """The voxel (z, y, x) where the three planes meet."""
        return self.slice_index, self.row_index, self.column_index

    def go_to(self, place_zyx: tuple[int, int, int]) -> None:
        """Show the sections through a voxel."""
        for name, index in zip(AXES, place_zyx, strict=True):
            setattr(self, name, index)

    def show_some_of(self, box: Box) -> None:
        """Show sections that cross a box, where none of those shown does; an empty box changes nothing."""
        if any(axis.stop <= axis.start for axis in box):
            return
        for name, axis in zip(AXES if self.layout == "planes" else AXES[:1], box, strict=False):
            if not axis.start <= getattr(self, name) < axis.stop:
                setattr(self, name, (axis.start + axis.stop) // 2)

    def show_some_label(self, labels: LabelMap | None) -> None:
        """Go to where most is labelled, unless one of the sections shown has labels already."""
        if labels is None:
            return
        shown = AXES if self.layout == "planes" else AXES[:1]
        if any(labels.array.take(getattr(self, name), axis).any() for axis, name in enumerate(shown)):
            return
        if (place := main_place(labels.array)) is not None:
            self.go_to(place)

    def step_slice(self, steps: int, count: int, axis: int = 0) -> None:
        """Go `steps` sections on along an array axis, stopping at the ends of `count` of them."""
        now = getattr(self, AXES[axis])
        setattr(self, AXES[axis], min(max(now + steps, 0), max(count - 1, 0)))

    def next_palette(self) -> None:
        """Grey, then each of the coloured palettes, and round again."""
        names = list(PALETTES)
        self.palette = names[(names.index(self.palette) + 1) % len(names)]

    def next_slab(self) -> None:
        """One section, then slabs of the largest, smallest and mean value, and round again."""
        self.slab = SLABS[(SLABS.index(self.slab) + 1) % len(SLABS)]

    def scale_slab(self, factor: float) -> None:
        """Make the slab thicker or thinner."""
        self.slab_mm = min(max(round(self.slab_mm * factor, 1), THINNEST_SLAB), THICKEST_SLAB)

    def scale_brush(self, factor: float) -> None:
        """Make the brush larger or smaller; a radius in px changes by half a px at least."""
        wanted = self.brush_radius * factor
        if self.radius_unit == "px":
            wanted = round(wanted * 2) / 2
            if wanted == self.brush_radius and factor != 1:
                wanted += 0.5 if factor > 1 else -0.5
        self.brush_radius = min(max(wanted, SMALLEST_RADIUS), LARGEST_RADIUS)

    def change_opacity(self, step: float) -> None:
        """Make the fill denser or fainter."""
        self.opacity = min(max(round(self.opacity + step, 3), 0.0), 1.0)

    def next_style(self) -> None:
        """Lines and fill, lines alone, fill alone, and round again."""
        self.style = STYLES[(STYLES.index(self.style) + 1) % len(STYLES)]

    def radius_yx(self, geometry: Geometry, section: Section = Section(0)) -> tuple[float, float]:  # noqa: B008 - frozen
        """The brush's radius in voxels down and across a section: a true circle on voxels of any shape.

        A radius in px counts voxels of the finer of the two axes.
        """
        y_mm, x_mm = geometry.spacing_mm[section.rows], geometry.spacing_mm[section.columns]
        radius = self._radius(geometry, section)
        return radius / y_mm, radius / x_mm

    def brush(self, geometry: Geometry, section: Section) -> Brush:
        """The brush on a section; through slices where the options say so and there are several."""
        deep = self.options.deep and geometry.shape[section.normal] > 1
        depth = self._radius(geometry, section) / geometry.spacing_mm[section.normal] if deep else 0.0
        return Brush(self.radius_yx(geometry, section), self.options.shape, depth)

    def _radius(self, geometry: Geometry, section: Section) -> float:
        """The brush's radius in units of the geometry's spacing."""
        in_mm = self.radius_unit == "mm" and geometry.calibrated
        finest = min(geometry.spacing_mm[section.rows], geometry.spacing_mm[section.columns])
        return self.brush_radius if in_mm else self.brush_radius * finest

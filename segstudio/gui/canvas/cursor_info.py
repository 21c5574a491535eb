"""What lies under the mouse."""

from __future__ import annotations

from dataclasses import dataclass

from segstudio.core.labels import LabelMap
from segstudio.core.second import SecondImage
from segstudio.core.volume import Volume
from segstudio.words import tr

MINUS = "\N{MINUS SIGN}"


@dataclass(frozen=True)
class CursorInfo:
    """One voxel, in numbers and in words.

    Args:
        z, y, x: its index.
        value: as shown on the canvas; three numbers for colour.
        world: LPS position in mm; None for pictures and where the place in the patient is not known.
        label: its label number, 0 for background.
        label_name: the class's name; empty for background.
        units: of the value; may be empty.
        second_text: value of the second image there, with its unit; empty where it has none.
        slices: of the case; a single one needs no number.
    """

    z: int
    y: int
    x: int
    value: float | tuple[float, ...]
    world: tuple[float, float, float] | None
    label: int
    label_name: str
    units: str
    second_text: str = ""
    slices: int = 1

    @property
    def position_text(self) -> str:
        """Position with the patient's directions, such as "R 17.6 P 35.3 S 12.1 mm"; empty for pictures."""
        return "" if self.world is None else tr("{world_text} mm", world_text=world_text(self.world))

    @property
    def index_text(self) -> str:
        """Column and row and, where there are several, the slice, all counted from 1 as in the window."""
        place = f"{self.x + 1} {self.y + 1}"
        if self.slices == 1:
            return place
        return tr("{place}  slice {slice} / {slices}", place=place, slice=self.z + 1, slices=self.slices)

    @property
    def value_text(self) -> str:
        """The value with its unit."""
        return _with_unit(self.value, self.units)


def read_out(
    volume: Volume, labels: LabelMap, z: int, y: int, x: int, second: SecondImage | None = None
) -> CursorInfo:
    """What is known about a voxel of the shown volume, and of a second image there."""
    voxel = volume.voxels[z, y, x]
    value = float(voxel) if volume.channels == 1 else tuple(float(v) for v in voxel)
    world = None
    if volume.geometry.oriented and volume.geometry.even:
        left, back, head = (float(v) for v in volume.geometry.to_world((z, y, x)))
        world = (left, back, head)
    label = int(labels.array[z, y, x])
    label_class = labels.classes.get(label)
    name = label_class.name if label_class else (tr("label {label}", label=label) if label else "")
    other = None if second is None else second.value_at((z, y, x))
    second_text = "" if second is None or other is None else _with_unit(other, second.volume.units)
    return CursorInfo(z, y, x, value, world, label, name, volume.units, second_text, volume.shape[0])


def _with_unit(value: float | tuple[float, ...], units: str) -> str:
    values = value if isinstance(value, tuple) else (value,)
    return f"{' '.join(number_text(v) for v in values)} {units}".rstrip()


def world_text(world: tuple[float, float, float]) -> str:
    """An LPS position as distances towards named directions."""
    letters = ("RL", "AP", "IS")
    return " ".join(
        tr("{pair} {v:.1f}", pair=pair[v >= 0], v=abs(v)) for pair, v in zip(letters, world, strict=True)
    )


def number_text(value: float) -> str:
    """A number with sensible digits and a true minus sign."""
    text = (
        tr("{value:.0f}", value=value)
        if value == round(value) and abs(value) < 1e7
        else tr("{value:.4g}", value=value)
    )
    return text.replace("-", MINUS)

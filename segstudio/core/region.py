"""A box cut out of an image, and where it lies."""

from __future__ import annotations

from dataclasses import dataclass, replace

from segstudio.core.geometry import Geometry
from segstudio.errors import SegStudioError
from segstudio.words import tr

_HINT = tr("Give x,y,width,height in pixels, as in 1000,2000,4096,4096; for volumes also first slice,slices.")


@dataclass(frozen=True)
class Region:
    """Columns x to x + width, rows y to y + height, and slices z to z + depth; all from 0, the last left out.

    Args:
        depth: 0 takes all slices from z on.
    Raises:
        SegStudioError: it is empty or begins before the image.
    """

    x: int
    y: int
    width: int
    height: int
    z: int = 0
    depth: int = 0

    def __post_init__(self) -> None:
        if min(self.x, self.y, self.z, self.depth) < 0 or min(self.width, self.height) < 1:
            raise SegStudioError(tr("There is no region {words}.", words=self.words()), _HINT)

    @classmethod
    def parse(cls, text: str) -> Region:
        """The region in a text such as "1000,2000,4096,4096" or, with slices, "10,20,64,64,5,30".

        Raises:
            SegStudioError: it is none.
        """
        words = text.split(",")
        if len(words) not in (4, 6) or not all(w.strip().isascii() and w.strip().isdecimal() for w in words):
            raise SegStudioError(tr("{said!r} is no region.", said=text[:60]), _HINT)
        return cls(*(int(word) for word in words))

    def words(self) -> str:
        """As `parse` takes it."""
        numbers = [self.x, self.y, self.width, self.height]
        return ",".join(str(n) for n in numbers + ([self.z, self.depth] if self.z or self.depth else []))

    def within(self, shape: tuple[int, int, int]) -> Region:
        """The same with its number of slices told.

        Raises:
            SegStudioError: it does not lie in an image of this shape (z, y, x).
        """
        deep = self.depth or max(shape[0] - self.z, 1)
        ends = (self.z + deep, self.y + self.height, self.x + self.width)
        if any(end > side for end, side in zip(ends, shape, strict=True)):
            size = " × ".join(str(n) for n in shape[::-1])
            raise SegStudioError(
                tr(
                    "The region {words} does not lie within the image of {size} (x × y × z).",
                    words=self.words(),
                    size=size,
                ),
                _HINT,
            )
        return replace(self, depth=deep)

    @property
    def slices(self) -> tuple[slice, slice, slice]:
        """Its part of an array (z, y, x); of a region that `within` gave."""
        return (
            slice(self.z, self.z + self.depth),
            slice(self.y, self.y + self.height),
            slice(self.x, self.x + self.width),
        )

    @property
    def shape(self) -> tuple[int, int, int]:
        """(z, y, x) of a region that `within` gave."""
        return self.depth, self.height, self.width

    def cut(self, geometry: Geometry) -> Geometry:
        """The grid of this region of a grid: its first voxel keeps its place, in mm or else in pixels."""
        inside = self.within(geometry.shape)
        x, y, z = (float(v) for v in geometry.to_world((inside.z, inside.y, inside.x)))
        gaps = geometry.gaps_mm[inside.z : inside.z + inside.depth - 1]
        return replace(geometry, shape=inside.shape, origin_mm=(x, y, z), gaps_mm=gaps)

"""An image and its labels on another grid: what that takes, and the jobs that do it and keep the image."""

from __future__ import annotations

from dataclasses import dataclass
from math import prod
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.geometry import Geometry, Triple
from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.services.tasks import Opened


@dataclass(frozen=True)
class Cost:
    """What a case on another grid is: its size and the bytes it takes.

    Args:
        shape: voxels along (z, y, x).
        image_bytes, label_bytes: of the two arrays.
        room_bytes: what may be taken of the free memory.
    """

    shape: tuple[int, int, int]
    image_bytes: int
    label_bytes: int
    room_bytes: int

    @property
    def fits(self) -> bool:
        """Whether image, labels and a working copy of the image find room, and no side is too long."""
        from segstudio.io.limits import LARGEST_SIDE

        return 2 * self.image_bytes + self.label_bytes <= self.room_bytes and max(self.shape) <= LARGEST_SIDE

    def check(self) -> None:
        """Refuse what does not fit.

        Raises:
            SegStudioError: it says how much would be needed.
        """
        from segstudio.io.limits import readable_size

        if not self.fits:
            shape = " × ".join(str(n) for n in self.shape)
            raise SegStudioError(
                tr(
                    "An image of {shape} voxels takes {image_bytes}, which does not fit "
                    "into the free memory.",
                    shape=shape,
                    image_bytes=readable_size(self.image_bytes),
                ),
                tr("Choose a larger spacing, or close other programs."),
            )


def cost_of(geometry: Geometry, voxel_bytes: int) -> Cost:
    """What an image of this grid takes, and its labels; `voxel_bytes` counts all channels of a voxel."""
    from segstudio.io.limits import SHARE_OF_FREE_MEMORY, free_memory

    count = prod(geometry.shape)
    return Cost(geometry.shape, count * voxel_bytes, 2 * count, int(free_memory() * SHARE_OF_FREE_MEMORY))


def voxel_bytes(volume: Volume) -> int:
    """Bytes of one voxel with all its channels."""
    return volume.voxels.dtype.itemsize * volume.channels


def read_spacing(text: str, geometry: Geometry) -> Triple:
    """The spacing that a text names: one number for all axes, or three for z, y and x, in mm.

    One number leaves the thickness of a single slice as it is.

    Raises:
        SegStudioError: the text is something else.
    """
    try:
        sides = [float(side) for side in text.replace(" ", "").split(",")]
    except ValueError:
        sides = []
    if len(sides) not in (1, 3) or not all(0 < side < 1e6 for side in sides):
        raise SegStudioError(
            tr("{said!r} is no spacing.", said=text),
            tr("Write one number of mm, or three for z, y and x: 1 or 2.5,0.7,0.7."),
        )
    if len(sides) == 1:
        sides *= 3
        if geometry.is_picture:
            sides[0] = geometry.spacing_mm[0]
    return sides[0], sides[1], sides[2]


@dataclass(frozen=True, eq=False)
class ResampleTask:
    """A case on another grid: the image linearly, its labels by the nearest voxel.

    Args:
        labels: pass a copy, since a person goes on painting.
        name: of the new case.
        outside: value where the image does not reach; None takes its padding or lowest value.
    """

    volume: Volume
    geometry: Geometry
    labels: LabelMap | None = None
    name: str = ""
    outside: float | None = None
    title: str = tr("Resampling")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Opened:
        """Return the new case, which lies in no file yet."""
        from segstudio.core.resampling import resampled, resampled_image
        from segstudio.services.tasks import Opened

        cost_of(self.geometry, voxel_bytes(self.volume)).check()
        progress(0.0, tr("Resampling the image"))
        share = 0.8 if self.labels is not None else 1.0
        volume = resampled_image(
            self.volume, self.geometry, outside=self.outside, progress=part(progress, 0.0, share)
        ).named(self.name or self.volume.name, "")
        _ = volume.case_id  # computed here, so that the window never waits for it
        labels = None
        if self.labels is not None:
            progress(share, tr("Resampling the labels"))
            labels = resampled(self.labels, self.geometry, part(progress, share, 1.0))
        return Opened(volume, labels, unsaved=labels is not None and bool(labels.array.any()))


@dataclass(frozen=True, eq=False)
class SaveImageTask:
    """Write an image to a file whose ending names the format; labels and words about it stay behind."""

    volume: Volume
    path: Path
    title: str = tr("Saving the image")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, and return its path."""
        from segstudio.io import check_target, write_volume

        check_target(self.path, self.volume.shape[0])
        progress(0.0, tr("Writing {name}", name=self.path.name))
        write_volume(self.volume, self.path)
        return self.path

"""Pictures larger than the memory: a look at the whole, and all of it segmented into a file."""

from __future__ import annotations

import time
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.geometry import Geometry
    from segstudio.core.volume import Volume

OVERVIEW_PX = 768


@dataclass(frozen=True, eq=False)
class Overview:
    """One slice of a large picture made small, and what the whole is like.

    Args:
        picture: the slice, small.
        geometry: of the whole.
        bytes_per_voxel: that the image takes in memory.
        z: the slice.
    """

    picture: Volume
    geometry: Geometry
    bytes_per_voxel: int
    z: int


@dataclass(frozen=True)
class OverviewTask:
    """Read a picture tile by tile and make it small; of a volume its middle slice."""

    path: Path
    number: int | None = None
    title: str = tr("Making the picture small")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Overview:
        """Return the small picture; previews are how much of it is done, from 0 to 1.

        Raises:
            ReadError: the file can only be read whole, or is damaged.
        """
        from segstudio.io import open_pieces

        pieces = open_pieces(self.path, self.number)
        z = pieces.geometry.shape[0] // 2

        def told(fraction: float, text: str = "", preview: object = None) -> None:
            progress(fraction, text, fraction)

        picture = pieces.overview(z, OVERVIEW_PX, told)
        return Overview(picture, pieces.geometry, max(2, pieces.itemsize * pieces.channels), z)


@dataclass(frozen=True)
class LargeResult:
    """Labels that were written without ever being in memory as a whole.

    Args:
        path: the file.
        shape: (z, y, x).
        counts: pixels of each label number that occurs, the background too.
        filter_size: that the model asked for.
        device: that ran it.
        seconds: it took.
        notes: what a person should know.
    """

    path: Path
    shape: tuple[int, int, int]
    counts: dict[int, int]
    filter_size: int
    device: str
    seconds: float
    notes: tuple[str, ...]


@dataclass(frozen=True, eq=False)
class SegmentLargeTask:
    """Segment a picture block by block into a TIFF of labels on its own grid.

    Args:
        number, channel: which of several images or channels in the file, as `OpenTask` takes them.
    """

    path: Path
    model_path: Path
    target: Path
    number: int | None = None
    channel: str = ""
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None
    title: str = tr("Segmenting")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> LargeResult:
        """Write the labels and return what is in them.

        Raises:
            ReadError: the picture is damaged, or can only be read whole.
            ModelError: the model does not read such images.
            WriteError: nothing was saved.
        """
        from segstudio.io.label_bands import check_band_target, write_bands
        from segstudio.io.taking import pieces_of
        from segstudio.learning.card import check_kind, read_card

        began = time.monotonic()
        check_band_target(self.target)
        card = read_card(self.model_path)
        pieces = pieces_of(self.path, self.number, self.channel)
        check_kind(card, pieces.channels, self.path.name)
        progress(0.0, tr("Loading the model"))
        from segstudio.learning import engines
        from segstudio.learning.sweep import Sweep, sweep_device
        from segstudio.services.tasks import load_model

        device, engine = sweep_device(self.device, self.engine)
        model = load_model(self.model_path)
        sweep = Sweep(
            pieces,
            model,
            device,
            engine,
            memory_mb=self.memory_mb,
            threads=self.threads,
            progress=progress,
        )
        largest = max(c.number for c in card.classes)
        counts = write_bands(self.target, pieces.geometry, sweep.rows(), largest)
        notes = [*pieces.warnings, *sweep.notes]
        if not card.cleaning.does_nothing:
            notes.append(
                tr(
                    "Post-processing ({words}) was not done: it needs the whole picture in memory.",
                    words=card.cleaning.words(),
                )
            )
        return LargeResult(
            self.target,
            pieces.geometry.shape,
            counts,
            card.filter_size,
            engines.device_words(sweep.device),
            time.monotonic() - began,
            tuple(notes),
        )

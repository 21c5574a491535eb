"""A picture larger than the memory, segmented block by block exactly as it would be as a whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import numpy.typing as npt
import torch

from segstudio.core.filters import mean_filter
from segstudio.core.labels import LabelArray
from segstudio.core.progress import Progress, part, silent
from segstudio.core.region import Region
from segstudio.core.volume import Voxels
from segstudio.io.pieces import Pieces
from segstudio.learning import engines
from segstudio.learning.checkpoint import Model
from segstudio.learning.inputs import Inputs, ends_of, sample, sample_step
from segstudio.learning.predict import PredictionRun
from segstudio.learning.tiles import Tile, cut_regular
from segstudio.words import tr

BLOCK_SIDE = 2048  # pixels of a block, without what the network sees around it
_SHARE_OF_SAMPLING = 0.2  # of the progress


@dataclass(eq=False)
class Sweep:
    """One segmentation of a large picture under way.

    Args:
        pieces: the picture, region by region.
        model: what segments it.
        device: where.
        engine: "torch" or "openvino".
        memory_mb, threads: as `predict` takes them.
        side: of a block in pixels, rounded up to the network's stride; 0: BLOCK_SIDE.
        progress: called often; where a cancel takes effect.
    """

    pieces: Pieces
    model: Model
    device: torch.device
    engine: str = "torch"
    memory_mb: int | None = None
    threads: int | None = None
    side: int = 0
    progress: Progress = silent
    notes: list[str] = field(default_factory=list)
    _run: PredictionRun | None = None
    _lowest: float | None = None  # what stands in for numbers that are not finite

    def rows(self) -> Iterator[LabelArray]:
        """Label numbers, uint16 (rows, x), from the top of the first slice to the bottom of the last.

        The network sees every pixel with all of its surroundings that count, after the filter and with the
        grey levels of the whole picture; with batch norm the labels are those of one pass over all of it.

        Raises: as `predict`.
        """
        depth, height, width = self.pieces.geometry.shape
        low, high = self._ends(part(self.progress, 0.0, _SHARE_OF_SAMPLING))
        network = self.model.network
        tiles = cut_regular(
            height, width, side=self.side or BLOCK_SIDE, halo=network.halo, stride=network.stride
        )
        numbers = np.array([0, *(c.number for c in self.model.card.classes)], np.uint16)
        across = sum(tile.core_y == tiles[0].core_y for tile in tiles)
        for z in range(depth):
            for first in range(0, len(tiles), across):
                row = tiles[first : first + across]
                out = np.empty((row[0].core_y[1] - row[0].core_y[0], width), np.uint16)
                for i, tile in enumerate(row):
                    done = (z * len(tiles) + first + i) / (depth * len(tiles))
                    words = tr(
                        "Segmenting block {z} of {depth}",
                        z=z * len(tiles) + first + i + 1,
                        depth=depth * len(tiles),
                    )
                    share = _SHARE_OF_SAMPLING + (1 - _SHARE_OF_SAMPLING) * done
                    self.progress(share, words)
                    out[:, slice(*tile.core_x)] = numbers[self._indices(z, tile, low, high, share, words)]
                yield out
        self.progress(1.0, tr("Segmented"))

    def _indices(
        self, z: int, tile: Tile, low: float, high: float, share: float, words: str
    ) -> npt.NDArray[np.uint8]:
        """The most probable class of each pixel that a tile fills."""
        (top, bottom), (left, right) = tile.seen_y, tile.seen_x
        voxels = self._filtered(Region(left, top, right - left, bottom - top, z, 1))
        inputs = Inputs(voxels, self.model.card.channels, low, high)

        def alive(*_: Any, **__: Any) -> None:
            self.progress(share, words)

        if self._run is None:
            self._run = PredictionRun(
                inputs,
                self.model,
                range(1),
                device=self.device,
                engine=self.engine,
                progress=alive,
                memory_mb=self.memory_mb,
                threads=self.threads,
            )
            self.notes = self._run.notes
        else:
            self._run.report = alive
            self._run.again(inputs)
        self._run.everything()
        self.device = self._run.device
        y, x = (slice(c[0] - s, c[1] - s) for c, s in ((tile.core_y, top), (tile.core_x, left)))
        return self._run.indices[0][y, x]

    def _filtered(self, region: Region) -> Voxels:
        """A region (1, y, x[, 3]) after the model's filter, which sees as far around it as it needs."""
        size = self.model.card.filter_size
        _, height, width = self.pieces.geometry.shape
        reach = size // 2
        top, left = max(0, region.y - reach), max(0, region.x - reach)
        bottom = min(height, region.y + region.height + reach)
        right = min(width, region.x + region.width + reach)
        voxels = self.pieces.values(Region(left, top, right - left, bottom - top, region.z, 1))
        if size == 1:
            return voxels
        if self._lowest is not None:
            voxels = np.where(np.isfinite(voxels), voxels, voxels.dtype.type(self._lowest))
        smooth = mean_filter(voxels, size)
        y, x = region.y - top, region.x - left
        return np.asarray(smooth[:, y : y + region.height, x : x + region.width])

    def _ends(self, progress: Progress) -> tuple[float, float]:
        """The values that come to lie at -1 and 1, from the same selection as for a whole picture."""
        shape, step = self.pieces.geometry.shape, sample_step(self.pieces.geometry.shape)
        bands = [band for z in range(shape[0]) for band in self.pieces.bands(z)]
        self._find_lowest(bands, progress)
        chosen = []
        for done, band in enumerate(bands):
            progress(done / len(bands), tr("Measuring the grey levels"))
            first = -band.y % step  # the selection begins at the top of the picture, not of the band
            if first < band.height:
                plane = self._filtered(band)[0]
                chosen.append(sample(plane[first::step, ::step], self.model.card.channels))
        return ends_of(np.concatenate(chosen))

    def _find_lowest(self, bands: Sequence[Region], progress: Progress) -> None:
        """The smallest finite value, which the filter takes for those that are not finite."""
        if self.pieces.itemsize < 4 or self.model.card.filter_size == 1:
            return
        lowest, all_finite = np.inf, True
        for band in bands:
            progress(0.0, tr("Measuring the grey levels"))
            voxels = self.pieces.values(band)
            if voxels.dtype.kind != "f":
                return
            finite = np.isfinite(voxels)
            all_finite &= bool(finite.all())
            if finite.any():
                lowest = min(lowest, float(voxels[finite].min()))
        if not all_finite:
            self._lowest = lowest if np.isfinite(lowest) else 0.0


def sweep_device(device: str, engine: str) -> tuple[torch.device, str]:
    """The device and the engine of these names, as `predict` chooses them.

    Raises:
        SegStudioError: there is no such device or engine.
    """
    engine = engines.pick_engine(engine)
    return engines.pick_device("cpu" if engine == "openvino" and device == "auto" else device), engine

"""A case and a model give class probabilities, piece by piece, cancellable, within the memory there is."""

from __future__ import annotations

import time

import numpy as np
import torch
from torch import Tensor, nn

from segstudio.core.filters import filter_volume
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import ModelError, SegStudioError
from segstudio.learning import engines, memory
from segstudio.learning.card import check_fits
from segstudio.learning.checkpoint import Model
from segstudio.learning.inputs import Inputs
from segstudio.learning.outcomes import Prediction, SlicePreview
from segstudio.learning.tiles import Tile, cut, cut_regular, smallest_area

_PROBE_SIDE = 64
_TIMED_SIDE = 512
# Cancelling waits for the layer that is being computed; on the CPU none should take longer than this.
_LONGEST_LAYER_S = 0.3
_MOST_SLICES = 16


def predict(
    volume: Volume,
    model: Model,
    *,
    progress: Progress | None = None,
    device: str = "auto",
    engine: str = "auto",
    tile: int | None = None,
    memory_mb: int | None = None,
    threads: int | None = None,
) -> Prediction:
    """Class probabilities and labels for every slice.

    Args:
        volume: raw; the filter that the model was trained with is applied here. A volume that went
            through that filter already is taken as it is.
        progress: receives a SlicePreview as each slice is finished.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
        engine: "auto" or "torch".
        tile: side of square pieces in pixels; None: as large as memory and cancelling within 1 s allow.
        memory_mb: memory the network may use; None: three quarters of what is free.
        threads: CPU threads; None leaves them as they are.
    Raises:
        Cancelled: by `progress`.
        ModelError: the model does not fit the case, or gives numbers that are not finite.
        SegStudioError: no such device or engine, or even the smallest piece needs too much memory.
    """
    began = time.monotonic()
    report = progress or silent
    if engine not in engines.ENGINES:
        raise SegStudioError(
            f"There is no engine called {engine!r}.", f"Choose one of: {', '.join(engines.ENGINES)}."
        )
    check_fits(model.card, volume)
    target = engines.pick_device(device)
    start = 0.0
    if volume.filter_size != model.card.filter_size:
        start = 0.1
        volume, _ = filter_volume(volume, model.card.filter_size, progress=part(report, 0.0, start))
    report(start, "Preparing")
    run = _Run(volume, model, target, part(report, start, 1.0), tile, memory_mb, threads)
    try:
        run.everything()
    except MemoryError as error:
        raise SegStudioError(
            "There is not enough memory to hold the prediction; the labels are unchanged.",
            "Close other cases or programs.",
        ) from error
    report(1.0, "Segmented")
    return Prediction(
        volume.case_id,
        run.probabilities,
        run.labels,
        model.card.id,
        model.card.filter_size,
        engines.device_words(run.device),
        tuple(run.notes),
        time.monotonic() - began,
    )


class _Run:
    """One prediction under way: what is done, on which device, and how large its pieces may be."""

    def __init__(
        self,
        volume: Volume,
        model: Model,
        device: torch.device,
        report: Progress,
        tile: int | None,
        memory_mb: int | None,
        threads: int | None,
    ) -> None:
        self.model = model
        self.report = report
        self.tile = tile
        self.memory_mb = memory_mb
        self.threads = threads
        self.inputs = Inputs.of(volume, model.card.channels)
        self.depth, self.height, self.width = volume.shape
        self.notes: list[str] = []
        self.numbers = np.array([0, *(c.number for c in model.card.classes)], np.uint16)
        self.probabilities = np.empty((len(self.numbers), *volume.shape), np.float16)
        self.labels = np.empty(volume.shape, np.uint16)
        self.done = 0.0  # share of the pixels
        # Instance and group norm look at a whole piece, so pieces would show; only memory may force them.
        self.exact_in_pieces = model.network.config.get("norm", "batch") == "batch"
        self._move_to(device)

    def _move_to(self, device: torch.device) -> None:
        self.device = device
        self.bf16 = engines.has_native_bf16(device)
        self.network: nn.Module = engines.ready_for_inference(self.model.network, device)
        self.most_area = 0

    def everything(self) -> None:
        """Fill `probabilities` and `labels`."""
        z = 0
        while z < self.depth:
            try:
                with engines.computing(self.device, bf16=self.bf16, threads=self.threads):
                    if not self.most_area:
                        self.most_area = self._affordable_area()
                    z = self._some_slices(z)
            except (RuntimeError, MemoryError) as error:
                if not memory.is_shortage(error):
                    raise
                short = True
            else:
                short = False
            if short:  # outside the handler, whose traceback would keep the tensors alive
                self._shrink()

    def _affordable_area(self) -> int:
        """Pixels that one pass may hold, from the memory budget and, on the CPU, the time of a layer."""
        channels = self.model.card.channels
        probe = torch.zeros(1, channels, _PROBE_SIDE, _PROBE_SIDE, device=self.device)
        held = memory.bytes_per_pixel(self.network, probe)
        area = int(memory.budget_bytes(self.device, self.memory_mb) / held)
        if self.device.type == "cpu" and self.exact_in_pieces and self.height * self.width > _TIMED_SIDE**2:
            timed = torch.zeros(1, channels, _TIMED_SIDE, _TIMED_SIDE)
            longest = engines.slowest_layer_s(self.network, timed.to(memory_format=torch.channels_last))
            area = min(area, int(_TIMED_SIDE**2 * _LONGEST_LAYER_S / longest))
        return max(area, self._smallest_area())

    def _smallest_area(self) -> int:
        return smallest_area(self.model.network.halo, self.model.network.stride)

    def _some_slices(self, z: int) -> int:
        """Predict the next slices, as many as one pass takes; returns the first that is still to do."""
        tiles = self._tiles()
        count = 1
        if len(tiles) == 1:
            most = self.most_area if self.device.type != "cpu" else min(self.most_area, _TIMED_SIDE**2)
            count = min(max(1, most // (self.height * self.width)), _MOST_SLICES, self.depth - z)
        chosen = range(z, z + count)
        images = torch.from_numpy(np.stack([self.inputs.slice(index) for index in chosen]))
        before = self.done
        try:
            for tile in tiles:
                self._piece(images, tile, chosen, sum(t.area for t in tiles))
        except (RuntimeError, MemoryError):
            self.done = before  # the slices will be done again
            raise
        self.done = chosen.stop / self.depth
        for index in chosen:
            self.report(self.done, self._words(index), SlicePreview(index, self.labels[index]))
        return chosen.stop

    def _tiles(self) -> list[Tile]:
        halo, stride = self.model.network.halo, self.model.network.stride
        if self.tile is not None:
            return cut_regular(self.height, self.width, side=self.tile, halo=halo, stride=stride)
        return cut(self.height, self.width, most_area=self.most_area, halo=halo, stride=stride)

    def _piece(self, images: Tensor, tile: Tile, slices: range, all_areas: int) -> None:
        seen = images[:, :, slice(*tile.seen_y), slice(*tile.seen_x)]
        share = tile.area / all_areas * len(slices) / self.depth
        words = self._words(slices.start)
        self.report(self.done, words)
        with torch.inference_mode(), engines.watched(self.network, lambda: self.report(self.done, words)):
            batch = seen.to(self.device).contiguous(memory_format=torch.channels_last)
            logits = self.network(batch)
            y, x = (
                slice(core[0] - begin, core[1] - begin)
                for core, begin in ((tile.core_y, tile.seen_y[0]), (tile.core_x, tile.seen_x[0]))
            )
            logits = logits[:, :, y, x].float()
            if not torch.isfinite(logits).all():
                raise ModelError(
                    f"The model {self.model.card.name} gave numbers that are not finite; "
                    "the labels are unchanged.",
                    "Use another model, or an earlier version of this one.",
                )
            probabilities = logits.softmax(1).to(torch.float16).cpu().numpy()
            winners = logits.argmax(1).to(torch.uint8).cpu().numpy()
        where = (slice(slices.start, slices.stop), slice(*tile.core_y), slice(*tile.core_x))
        self.probabilities[:, *where] = probabilities.swapaxes(0, 1)
        self.labels[where] = self.numbers[winners]
        self.done += share

    def _words(self, z: int) -> str:
        return f"Segmenting slice {z + 1} of {self.depth}" if self.depth > 1 else "Segmenting"

    def _shrink(self) -> None:
        """After a shortage: smaller pieces, then the CPU, then give up."""
        memory.release(self.device)
        smallest = self._smallest_area()
        tried = min(
            self.most_area or smallest, max(t.area for t in self._tiles()) if self.most_area else smallest
        )
        if self.tile is None and tried > smallest:
            self.most_area = max(tried // 2, smallest)
            note = "The memory was short, so the image was segmented in smaller pieces."
        elif self.device.type != "cpu":
            self._move_to(torch.device("cpu"))
            note = "The memory of the GPU was too small, so the CPU went on."
        else:
            raise SegStudioError(
                "There is not enough memory to segment even a small piece; the labels are unchanged.",
                "Close other programs, or choose a smaller network.",
            )
        if note not in self.notes:
            self.notes.append(note)

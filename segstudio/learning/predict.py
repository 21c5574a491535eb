"""A case and a model give class probabilities, piece by piece, cancellable, within the memory there is."""

from __future__ import annotations

import time
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor, nn

from segstudio.core.cleaning import Cleaning, clean
from segstudio.core.filters import filter_volume
from segstudio.core.progress import Progress, part, silent
from segstudio.core.volume import Volume
from segstudio.errors import ModelError, SegStudioError
from segstudio.learning import engines, memory
from segstudio.learning.card import check_fits
from segstudio.learning.checkpoint import Model
from segstudio.learning.inputs import Inputs
from segstudio.learning.openvino_engine import OpenVinoNetwork
from segstudio.learning.outcomes import Prediction, SlicePreview
from segstudio.learning.tiles import Tile, cut, cut_again, cut_regular, smallest_area
from segstudio.words import counted, tr

_PROBE_SIDE = 64
_TIMED_SIDE = 512
# Cancelling waits for the layer that is being computed; on the CPU none should take longer than this.
_LONGEST_LAYER_S = 0.25
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
    cleaning: Cleaning | None = None,
) -> Prediction:
    """Class probabilities and labels for every slice.

    Args:
        volume: raw; the filter that the model was trained with is applied here. A volume that went
            through that filter already is taken as it is.
        progress: receives a SlicePreview as each slice is finished.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
        engine: "auto", "torch", or "openvino", which runs on the CPU alone and needs its package.
        tile: side of square pieces in pixels; None: as large as memory and cancelling within 1 s allow.
        memory_mb: memory the network may use; None: three quarters of what is free.
        threads: CPU threads; None leaves them as they are.
        cleaning: what is done to the labels; None: what the model's card says. Probabilities stay.
    Raises:
        Cancelled: by `progress`.
        ModelError: the model does not fit the case, or gives numbers that are not finite.
        SegStudioError: no such device or engine, or even the smallest piece needs too much memory.
    """
    began = time.monotonic()
    report = progress or silent
    engine = engines.pick_engine(engine)
    check_fits(model.card, volume)
    target = engines.pick_device("cpu" if engine == "openvino" and device == "auto" else device)
    if engine == "openvino" and target.type != "cpu":
        raise SegStudioError(
            tr("The engine openvino does not run on the device {device}.", device=device),
            tr("Choose the device cpu or auto."),
        )
    start = 0.0
    if volume.filter_size != model.card.filter_size:
        start = 0.1
        volume, _ = filter_volume(volume, model.card.filter_size, progress=part(report, 0.0, start))
    report(start, tr("Preparing"))
    inputs = Inputs.of(volume, model.card.channels)
    report(start, tr("Preparing"))
    run = PredictionRun(
        inputs,
        model,
        range(volume.shape[0]),
        device=target,
        engine=engine,
        progress=part(report, start, 1.0),
        tile=tile,
        memory_mb=memory_mb,
        threads=threads,
    )
    run.everything()
    numbers = np.array([0, *(c.number for c in model.card.classes)], np.uint16)
    raw, chosen = numbers[run.indices], model.card.cleaning if cleaning is None else cleaning
    labels = clean(raw, volume.geometry, chosen, progress=part(report, 1.0, 1.0))
    report(1.0, tr("Segmented"))
    return Prediction(
        volume.case_id,
        run.probabilities,
        labels,
        model.card.id,
        model.card.filter_size,
        engines.device_words(run.device),
        (*run.notes, *filter(None, [chosen.note(volume.geometry)])),
        time.monotonic() - began,
        None if labels is raw else raw,
    )


class PredictionRun:
    """A prediction of some slices under way: on which device, and how large its pieces may be.

    After `everything`, `probabilities` is float16 (k, slices, y, x), `indices`, the most probable class,
    uint8 (slices, y, x), and `notes` says what a person should know.
    """

    def __init__(
        self,
        inputs: Inputs,
        model: Model,
        slices: Sequence[int],
        *,
        device: torch.device,
        engine: str = "torch",
        progress: Progress = silent,
        tile: int | None = None,
        memory_mb: int | None = None,
        threads: int | None = None,
    ) -> None:
        self.inputs = inputs
        self.model = model
        self.slices = slices
        self.engine = engine
        self.report = progress
        self.tile = tile
        self.memory_mb = memory_mb
        self.threads = threads
        self.notes: list[str] = []
        self.again(inputs)
        self._numbers = np.array([0, *(c.number for c in model.card.classes)], np.uint16)
        self._together = _MOST_SLICES
        # Instance and group norm look at a whole piece, so pieces would show; only memory may force them.
        self._exact_in_pieces = model.network.config.get("norm", "batch") == "batch"
        self._move_to(device)

    def again(self, inputs: Inputs) -> None:
        """Begin anew with other inputs; what is known about device and memory is kept."""
        self.inputs = inputs
        self.height, self.width = inputs.voxels.shape[1:3]
        shape = (len(self.slices), self.height, self.width)
        try:
            self.probabilities = np.empty((len(self.model.card.classes) + 1, *shape), np.float16)
            self.indices = np.empty(shape, np.uint8)
        except MemoryError as error:
            raise SegStudioError(
                tr("There is not enough memory to hold the prediction; the labels are unchanged."),
                tr("Close other cases or programs."),
            ) from error
        self._finished = 0  # slices
        self._pieces: list[Tile] = []  # of the slices under way, still to be done

    def _move_to(self, device: torch.device) -> None:
        self.device = device
        self._bf16 = engines.has_native_bf16(device)
        self._counted = engines.ready_for_inference(self.model.network, device)
        self._network: nn.Module = self._counted
        if self.engine == "openvino":
            self._network = OpenVinoNetwork(self._counted, bf16=self._bf16, threads=self.threads)
        self._most_area = 0

    def everything(self) -> None:
        """Fill `probabilities` and `indices`.

        Raises: as `predict`.
        """
        while self._finished < len(self.slices):
            short = False
            try:
                with engines.computing(self.device, bf16=self._bf16, threads=self.threads):
                    if not self._most_area:
                        self._most_area = self._affordable_area()
                    self._some_slices()
            except (RuntimeError, MemoryError) as error:
                if not memory.is_shortage(error):
                    raise
                short = True
            if short:  # outside the handler, whose traceback would keep the tensors alive
                self._shrink()

    def _affordable_area(self) -> int:
        """Pixels that one pass may hold, from the memory budget and, on the CPU, the time of a layer."""
        channels = self.model.card.channels
        probe = torch.zeros(1, channels, _PROBE_SIDE, _PROBE_SIDE, device=self.device)
        held = memory.bytes_per_pixel(self._counted, probe)
        area = int(memory.budget_bytes(self.device, self.memory_mb) / held)
        large = self.height * self.width > _TIMED_SIDE**2
        # OpenVINO can be interrupted within a layer.
        if self.device.type == "cpu" and self._exact_in_pieces and large and self.engine == "torch":
            timed = torch.zeros(1, channels, _TIMED_SIDE, _TIMED_SIDE)
            longest = engines.slowest_layer_s(self._network, timed.to(memory_format=torch.channels_last))
            area = min(area, int(_TIMED_SIDE**2 * _LONGEST_LAYER_S / longest))
        return max(area, self._smallest_area())

    def _smallest_area(self) -> int:
        return smallest_area(self.model.network.halo, self.model.network.stride)

    def _some_slices(self) -> None:
        """Predict the next slices, as many as one pass takes, or go on where a shortage stopped one."""
        first = self._finished
        if not self._pieces:
            self._pieces = self._tiles()
        chosen = range(first, first + self._slices_at_once())
        images = torch.from_numpy(np.stack([self.inputs.slice(self.slices[i]) for i in chosen]))
        while self._pieces:
            self._piece(images, self._pieces[0], chosen)
            del self._pieces[0]  # only now: after a shortage the same piece comes again
        for index in chosen:
            z = self.slices[index]
            preview = SlicePreview(z, self._numbers[self.indices[index]])
            self._finished = index + 1
            self.report(self._finished / len(self.slices), self._words(index), preview)

    def _slices_at_once(self) -> int:
        if sum(piece.filled for piece in self._pieces[:1]) < self.height * self.width:
            return 1
        most = self._most_area if self.device.type != "cpu" else min(self._most_area, _TIMED_SIDE**2)
        fitting = max(1, most // (self.height * self.width))
        return min(fitting, self._together, len(self.slices) - self._finished)

    def _tiles(self) -> list[Tile]:
        halo, stride = self.model.network.halo, self.model.network.stride
        if self.tile is not None:
            return cut_regular(self.height, self.width, side=self.tile, halo=halo, stride=stride)
        return cut(self.height, self.width, most_area=self._most_area, halo=halo, stride=stride)

    def _piece(self, images: Tensor, tile: Tile, chosen: range) -> None:
        words = self._words(chosen.start)
        waiting = sum(piece.filled for piece in self._pieces) / (self.height * self.width)
        done = (self._finished + (1 - waiting) * len(chosen)) / len(self.slices)

        def poll() -> None:
            self.report(done, words)

        poll()
        with torch.inference_mode(), engines.watched(self._network, poll):
            seen = images[:, :, slice(*tile.seen_y), slice(*tile.seen_x)]
            logits = self._network(seen.to(self.device).contiguous(memory_format=torch.channels_last))
            y, x = (
                slice(core[0] - begin, core[1] - begin)
                for core, begin in ((tile.core_y, tile.seen_y[0]), (tile.core_x, tile.seen_x[0]))
            )
            logits = logits[:, :, y, x].float()
            if not torch.isfinite(logits).all():
                raise ModelError(
                    tr(
                        "The model {name} gave numbers that are not finite; the labels are unchanged.",
                        name=self.model.card.name,
                    ),
                    tr("Use another model, or an earlier version of this one."),
                )
            probabilities = logits.softmax(1).to(torch.float16).cpu().numpy()
            winners = logits.argmax(1).to(torch.uint8).cpu().numpy()
        where = (slice(chosen.start, chosen.stop), slice(*tile.core_y), slice(*tile.core_x))
        self.probabilities[:, *where] = probabilities.swapaxes(0, 1)
        self.indices[where] = winners

    def _words(self, index: int) -> str:
        count = len(self.slices)
        return counted("Segmenting", "Segmenting slice {index} of {n}", count, index=index + 1)

    def _shrink(self) -> None:
        """After a shortage: fewer slices at once, smaller pieces, then the CPU, then give up.

        What is done stays done; the piece that did not fit comes next, in whatever form.
        """
        memory.release(self.device)
        smallest = self._smallest_area()
        count = self._slices_at_once() if self._pieces else 1
        tried = max((piece.area for piece in self._pieces), default=0)
        if count > 1:
            self._together = count // 2
            note = tr("The memory was short, so fewer slices were segmented at once.")
        elif self.tile is None and tried > smallest:
            self._most_area = max(tried // 2, smallest)
            self._pieces = [small for piece in self._pieces for small in self._smaller(piece)]
            note = tr("The memory was short, so the image was segmented in smaller pieces.")
        elif self.device.type != "cpu":
            self._move_to(torch.device("cpu"))
            note = tr("The memory of the GPU was too small, so the CPU went on.")
        elif not self._most_area:  # nothing larger than a probe was tried yet
            self._most_area = smallest
            note = tr("The memory was short, so the image was segmented in smaller pieces.")
        else:
            raise SegStudioError(
                tr("There is not enough memory to segment even a small piece; the labels are unchanged."),
                tr("Close other programs, or choose a smaller network."),
            )
        if note not in self.notes:
            self.notes.append(note)

    def _smaller(self, piece: Tile) -> list[Tile]:
        halo, stride = self.model.network.halo, self.model.network.stride
        return cut_again(piece, self.height, self.width, most_area=self._most_area, halo=halo, stride=stride)

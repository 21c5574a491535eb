"""A network run by OpenVINO instead of torch: faster on CPUs, and an extra package."""

from __future__ import annotations

import contextlib
import warnings
from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn

from segstudio.learning.networks import SegmentationNetwork, TrainingOutput

_POLL_MS = 100


class OpenVinoNetwork(nn.Module):
    """The same logits for the same image, computed by OpenVINO on the CPU.

    The model is handed over in memory by OpenVINO's own reader of traced torch models. Its converter
    `openvino.convert_model`, which would report its use over the network, is not called.

    Args:
        ready: network that is ready for inference on the CPU.
        bf16: whether to compute in bfloat16.
        threads: CPU threads; None takes all cores.
    Shapes: as the network itself; the padding to its stride is done here, so that any size can come.
    """

    def __init__(self, ready: SegmentationNetwork, *, bf16: bool, threads: int | None) -> None:
        super().__init__()
        import openvino
        from openvino.frontend import FrontEndManager
        from openvino.frontend.pytorch.ts_decoder import TorchScriptPythonDecoder

        self._padding = ready._padding
        self._poll: Callable[[], None] | None = None
        example = torch.zeros(1, ready.config["in_channels"], *(4 * ready.stride,) * 2)
        with torch.inference_mode(), warnings.catch_warnings():
            warnings.simplefilter("ignore")  # about Python values that become constants, as they should
            traced = torch.jit.trace(_Inner(ready), example, check_trace=False)
            reader = FrontEndManager().load_by_framework("pytorch")
            decoder = TorchScriptPythonDecoder(traced)  # named, because the reader does not keep it alive
            converted = reader.convert(reader.load(decoder))
        options: dict[str, object] = {
            "INFERENCE_PRECISION_HINT": "bf16" if bf16 else "f32",
            "PERFORMANCE_HINT": "LATENCY",
        }
        if threads is not None:
            options["INFERENCE_NUM_THREADS"] = threads
        self._request = openvino.Core().compile_model(converted, "CPU", options).create_infer_request()

    def forward(self, image: Tensor) -> Tensor:
        height, width = image.shape[-2:]
        below, right = self._padding(height), self._padding(width)
        padded = F.pad(image, (0, right, 0, below), mode="replicate") if right or below else image
        self._request.start_async([padded.contiguous().numpy()])
        while not self._request.wait_for(_POLL_MS):
            if self._poll is not None:
                try:
                    self._poll()
                except BaseException:
                    self._request.cancel()
                    raise
        logits = torch.from_numpy(self._request.get_output_tensor().data.copy())
        return logits[..., :height, :width]

    @contextlib.contextmanager
    def watched(self, poll: Callable[[], None]) -> Iterator[None]:
        """While this holds, `poll` is called every 0.1 s of a pass; an exception that it raises ends it."""
        self._poll = poll
        try:
            yield
        finally:
            self._poll = None


class _Inner(nn.Module):
    """The network without its padding, whose sizes a trace would make constant."""

    def __init__(self, ready: SegmentationNetwork) -> None:
        super().__init__()
        self.ready = ready

    def forward(self, image: Tensor) -> Tensor | TrainingOutput:
        return self.ready.padded_forward(image)

"""What runs a network: which device, in which precision, and how a network is made ready for it."""

from __future__ import annotations

import contextlib
import copy
import importlib.util
import itertools
import time
from collections.abc import Callable, Iterator

import torch
import torch.nn.functional as F
from torch import Tensor, nn
from torch.nn.utils.fusion import fuse_conv_bn_eval

from segstudio.errors import SegStudioError
from segstudio.learning.networks import SegmentationNetwork
from segstudio.learning.openvino_engine import OpenVinoNetwork
from segstudio.words import listed, tr

ENGINES = ("auto", "torch", "openvino")
_POLL_S = 0.1


def pick_device(name: str = "auto") -> torch.device:
    """The device of this name; "auto" takes CUDA, then MPS, then the CPU.

    Raises:
        SegStudioError: the name is unknown, or this computer has no such device.
    """
    has_cuda, has_mps = torch.cuda.is_available(), torch.backends.mps.is_available()
    if name == "auto":
        return torch.device("cuda" if has_cuda else "mps" if has_mps else "cpu")
    kind, _, number = name.partition(":")
    if kind not in ("cpu", "cuda", "mps") or (number and (kind != "cuda" or not number.isdecimal())):
        raise SegStudioError(
            tr("There is no device called {name!r}.", name=name), tr("Choose auto, cpu, cuda, cuda:N or mps.")
        )
    available = {"cpu": True, "cuda": has_cuda, "mps": has_mps}[kind]
    if not available:
        raise SegStudioError(
            tr("This computer has no {kind} device that the installed torch can use.", kind=kind),
            tr("Choose auto or cpu."),
        )
    if number and int(number) >= torch.cuda.device_count():
        raise SegStudioError(
            tr(
                "There is no device {name}: this computer has {device_count} CUDA device(s).",
                name=name,
                device_count=torch.cuda.device_count(),
            )
        )
    return torch.device(name)


def pick_engine(name: str = "auto") -> str:
    """The engine of this name; "auto" is torch, which every installation has and every device runs.

    Raises:
        SegStudioError: the name is unknown, or its package is not installed.
    """
    if name not in ENGINES:
        raise SegStudioError(
            tr("There is no engine called {name!r}.", name=name),
            tr("Choose one of: {engines}.", engines=listed(ENGINES)),
        )
    if name == "openvino" and importlib.util.find_spec("openvino") is None:
        raise SegStudioError(
            tr("The engine openvino needs a package that is not installed."),
            tr('Type: pip install "segstudio[openvino]", or choose the engine auto.'),
        )
    return "torch" if name == "auto" else name


def device_words(device: torch.device) -> str:
    """What a device is called on the screen."""
    if device.type == "cuda":
        return f"GPU ({torch.cuda.get_device_name(device)})"
    return {"cpu": "CPU", "mps": "GPU (Apple)"}.get(device.type, device.type)


def has_native_bf16(device: torch.device) -> bool:
    """True where bfloat16 is computed by the hardware, not imitated more slowly."""
    if device.type == "cuda":
        return torch.cuda.is_bf16_supported(including_emulation=False)
    if device.type == "cpu":
        return bool(torch.cpu._is_avx512_bf16_supported() or torch.cpu._is_amx_tile_supported())
    return False


@contextlib.contextmanager
def computing(device: torch.device, *, bf16: bool, threads: int | None = None) -> Iterator[None]:
    """Settings that hold while a network runs: precision, threads, and tiny numbers as zero.

    Args:
        threads: CPU threads; None leaves the number as it is.
    """
    before = torch.get_num_threads()
    if threads is not None and threads != before:
        torch.set_num_threads(max(1, threads))
    flushing = torch.set_flush_denormal(True)  # numbers below 1e-38 slow the CPU down a hundredfold
    try:
        # An outer autocast, even a disabled one, would keep the bfloat16 copies of weights that change.
        with torch.autocast(device.type, torch.bfloat16) if bf16 else contextlib.nullcontext():
            yield
    finally:
        if flushing:
            torch.set_flush_denormal(False)
        if torch.get_num_threads() != before:
            torch.set_num_threads(before)


def ready_for_inference(network: SegmentationNetwork, device: torch.device) -> SegmentationNetwork:
    """An independent copy of the network for prediction, on the device, channels last.

    Batch norms are folded into the convolutions before them and, on the CPU, leaky ReLUs as well.
    """
    ready = copy.deepcopy(network).eval().requires_grad_(False)
    blocks = [block for block in ready.modules() if isinstance(block, nn.Sequential)]
    for block in blocks:
        _fold(block)
    if device.type == "cpu" and hasattr(torch.ops.mkldnn, "_convolution_pointwise"):  # builds with oneDNN
        for block in blocks:
            _activate(block)
    return ready.to(device=device, memory_format=torch.channels_last)  # type: ignore[call-overload]


def _fold(block: nn.Sequential) -> None:
    """Replace each convolution that is followed by a batch norm by one that does both."""
    for index in range(len(block) - 1):
        convolution, norm = block[index], block[index + 1]
        if isinstance(convolution, nn.Conv2d) and isinstance(norm, nn.BatchNorm2d):
            block[index] = fuse_conv_bn_eval(convolution, norm)
            block[index + 1] = nn.Identity()


def _activate(block: nn.Sequential) -> None:
    """Replace each convolution with a leaky ReLU next after it by one that does both."""
    places = [index for index, layer in enumerate(block) if not isinstance(layer, nn.Identity)]
    for first, second in itertools.pairwise(places):
        convolution, activation = block[first], block[second]
        if type(convolution) is nn.Conv2d and isinstance(activation, nn.LeakyReLU):
            block[first] = _ActivatedConvolution(convolution, activation.negative_slope)
            block[second] = nn.Identity()


class _ActivatedConvolution(nn.Conv2d):
    """A convolution and the leaky ReLU after it in one pass over memory, which on the CPU is what costs.

    Its weights must not change any more: their copies in lower precision are kept.
    """

    def __init__(self, plain: nn.Conv2d, slope: float) -> None:
        nn.Module.__init__(self)
        self.__dict__.update(plain.__dict__)
        self.slope = slope
        self._copies: dict[torch.dtype, tuple[Tensor, Tensor | None]] = {}

    def forward(self, image: Tensor) -> Tensor:
        dtype = torch.get_autocast_dtype("cpu") if torch.is_autocast_enabled("cpu") else image.dtype
        # What reads a trace, as OpenVINO does, knows the two layers only.
        tracing = torch.jit.is_tracing()  # type: ignore[attr-defined]
        if tracing or dtype not in (torch.float32, torch.bfloat16):
            return F.leaky_relu_(super().forward(image), self.slope)
        if dtype not in self._copies:
            bias = None if self.bias is None else self.bias.to(dtype)
            self._copies[dtype] = self.weight.to(dtype), bias
        weight, bias = self._copies[dtype]
        result: Tensor = torch.ops.mkldnn._convolution_pointwise(
            image.to(dtype),
            weight,
            bias,
            list(self.padding),
            list(self.stride),
            list(self.dilation),
            self.groups,
            "leaky_relu",
            [self.slope],
            "",
        )
        return result


def slowest_layer_s(network: nn.Module, batch: Tensor) -> float:
    """Seconds that the longest layer takes for a batch, after one pass to warm up."""
    longest = 0.0
    last = time.monotonic()

    def look(_module: nn.Module, _inputs: object, _output: object) -> None:
        nonlocal longest, last
        now = time.monotonic()
        longest, last = max(longest, now - last), now

    handles = [layer.register_forward_hook(look) for layer in _convolutions(network)]
    try:
        with torch.inference_mode():
            network(batch[..., :64, :64])
            longest, last = 0.0, time.monotonic()
            network(batch)
    finally:
        for handle in handles:
            handle.remove()
    return max(longest, 1e-4)


@contextlib.contextmanager
def watched(network: nn.Module, poll: Callable[[], None]) -> Iterator[None]:
    """While this holds, `poll` is called between layers, forward and backward, every 0.1 s at most.

    An exception that it raises ends the pass at once; this is how one long pass can be cancelled.
    """
    if isinstance(network, OpenVinoNetwork):
        with network.watched(poll):
            yield
        return
    last = time.monotonic()

    def look(_gradient: Tensor | None = None) -> None:
        nonlocal last
        now = time.monotonic()
        if now - last >= _POLL_S:
            last = now
            poll()

    def after(_module: nn.Module, _inputs: object, output: object) -> None:
        look()
        if isinstance(output, Tensor) and output.requires_grad:
            output.register_hook(look)

    handles = [layer.register_forward_hook(after) for layer in _convolutions(network)]
    try:
        yield
    finally:
        for handle in handles:
            handle.remove()


def _convolutions(network: nn.Module) -> list[nn.Module]:
    return [m for m in network.modules() if isinstance(m, nn.Conv2d | nn.ConvTranspose2d)]

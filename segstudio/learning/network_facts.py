"""What a network is and costs: counted on its structure and measured on this computer, never looked up."""

from __future__ import annotations

import ctypes
import json
import statistics
import sys
import time
from collections.abc import Mapping
from typing import Any

import torch
from torch import Tensor, nn

from segstudio.learning import engines, memory
from segstudio.learning.networks import SegmentationNetwork, build

_WARM_UP_SIDE = 64
_ROUNDS = 3
# Widths do not change how far a network sees, and narrow ones are quick.
_NARROW = {"widths": 2, "edge_widths": 2, "growth": 2}


def parameters(network: nn.Module) -> int:
    """Learned numbers, biases and norms included."""
    return sum(parameter.numel() for parameter in network.parameters())


def multiply_adds(config: Mapping[str, Any], side: int) -> int:
    """Multiply-adds of one training pass over a square image: convolutions and transposed convolutions.

    The edge branch counts, the auxiliary heads do not. Nothing is computed: the layers only pass on shapes.
    """
    network = _on_paper(config).train()
    operations = 0

    def count(layer: nn.Module, inputs: tuple[Tensor], output: Tensor) -> None:
        nonlocal operations
        if isinstance(layer, nn.ConvTranspose2d):
            operations += inputs[0].numel() * layer.out_channels * layer.weight[0, 0].numel()
        elif isinstance(layer, nn.Conv2d):
            operations += output.numel() * layer.in_channels * layer.weight[0, 0].numel()

    for path, layer in network.named_modules():
        if not path.startswith("auxiliary"):
            layer.register_forward_hook(count)
    network(torch.zeros(1, network.config["in_channels"], side, side, device="meta"))
    return operations


def view(config: Mapping[str, Any]) -> int:
    """Side in pixels of the square that the result at one pixel can depend on, at the worst phase.

    Impulses, one at each phase of the stride, go through a narrow copy whose weights are all positive and
    which averages where the network takes maxima: the answer is positive wherever an impulse is seen.
    """
    network = _positive(build(_narrow(config)))
    impulses = range(2 * network.halo, 2 * network.halo + network.stride)
    width = 4 * network.halo + 2 * network.stride
    image = torch.zeros(len(impulses), network.config["in_channels"], 2 * network.stride, width).double()
    for index, column in enumerate(impulses):
        image[index, :, network.stride, column] = 1
    with torch.inference_mode():
        seen = (network(image)[:, 0] > 0).any(dim=1)
    reach = 0
    for index, column in enumerate(impulses):
        columns = seen[index].nonzero()
        reach = max(reach, column - int(columns.min()), int(columns.max()) - column)
    return 2 * reach + 1


def measure(config: Mapping[str, Any], sides: list[int], device_name: str) -> list[dict[str, float | None]]:
    """Seconds and peak memory of a prediction pass at each size, as predicting runs it on this device.

    Seconds: median of three passes after one that does not count. Peak memory: on CUDA what torch
    allocated at most, less the weights; on Linux's CPU the growth of the process's resident memory
    during its first pass of this size, from the kernel's own high-water mark, which is reset before it;
    this counts tensors and the work space of libraries alike. It needs a process with nothing else going
    on. Elsewhere nothing tells, and it is None. Both are None where the pass did not fit the memory.
    """
    device = engines.pick_device(device_name)
    bf16 = engines.has_native_bf16(device)
    fresh = build(config)
    channels = fresh.config["in_channels"]
    network = engines.ready_for_inference(fresh, device)
    rows: list[dict[str, float | None]] = []
    with torch.inference_mode(), engines.computing(device, bf16=bf16):
        network(_image(channels, _WARM_UP_SIDE, device))
        for side in sides:
            try:
                image = _image(channels, side, device)
                before = _start_of_peak(device)
                network(image)
                after = _peak(device)
                seconds = statistics.median(_timed(network, image, device) for _ in range(_ROUNDS))
            except (RuntimeError, MemoryError) as error:
                if not memory.is_shortage(error):
                    raise
                rows.append({"seconds": None, "peak_bytes": None})
                continue
            peak = None if before is None or after is None else max(0, after - before)
            rows.append({"seconds": seconds, "peak_bytes": peak})
    return rows


def _image(channels: int, side: int, device: torch.device) -> Tensor:
    return torch.randn(1, channels, side, side, device=device).contiguous(memory_format=torch.channels_last)


def _timed(network: nn.Module, image: Tensor, device: torch.device) -> float:
    start = time.perf_counter()
    network(image)[0, 0, 0, 0].item()  # reading one number waits for the device
    return time.perf_counter() - start


def _start_of_peak(device: torch.device) -> int | None:
    """Forget the peak so far; bytes held now, or None where the system does not say."""
    if device.type == "cuda":
        torch.cuda.reset_peak_memory_stats(device)
        return torch.cuda.memory_allocated(device)
    if device.type != "cpu" or not sys.platform.startswith("linux"):
        return None
    memory.release(device)
    try:
        ctypes.CDLL(None).malloc_trim(0)  # memory that is free but kept would hide growth
        with open("/proc/self/clear_refs", "w", encoding="ascii") as file:
            file.write("5")  # sets the high-water mark to what is resident now
    except (AttributeError, OSError):
        return None
    return _peak(device)


def _peak(device: torch.device) -> int | None:
    if device.type == "cuda":
        return torch.cuda.max_memory_allocated(device)
    if device.type != "cpu" or not sys.platform.startswith("linux"):
        return None
    with open("/proc/self/status", encoding="ascii") as lines:
        return next((int(line.split()[1]) * 1024 for line in lines if line.startswith("VmHWM:")), None)


def _on_paper(config: Mapping[str, Any]) -> SegmentationNetwork:
    with torch.device("meta"):
        return build(config)


def _narrow(config: Mapping[str, Any]) -> dict[str, Any]:
    narrow = dict(config)
    for entry, width in _NARROW.items():
        if entry in narrow:
            narrow[entry] = [width] * len(narrow[entry]) if isinstance(narrow[entry], list) else width
    return narrow


def _positive(network: SegmentationNetwork) -> SegmentationNetwork:
    for module in list(network.modules()):
        for name, child in module.named_children():
            if isinstance(child, nn.MaxPool2d):
                setattr(module, name, nn.AvgPool2d(child.kernel_size))
    with torch.no_grad():
        for parameter in network.parameters():
            parameter.fill_(0.5) if parameter.dim() > 1 else parameter.zero_()
        for module in network.modules():
            if isinstance(module, nn.BatchNorm2d):
                module.weight.fill_(1)
    return network.double().eval()


if __name__ == "__main__":  # measured in a process of its own: arguments as JSON in, rows as JSON out
    _given = json.loads(sys.argv[1])
    if _given["threads"]:
        torch.set_num_threads(_given["threads"])
    sys.stdout.write(json.dumps(measure(_given["config"], _given["sides"], _given["device"])))

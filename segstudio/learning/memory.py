"""How much memory a network may use, and what running out of it looks like."""

from __future__ import annotations

import gc
import os

import torch
from torch import Tensor, nn

_SHARE_OF_FREE = 0.75
_UNKNOWN_MB = 2048  # where the system does not say what is free


def budget_bytes(device: torch.device, memory_mb: int | None) -> int:
    """Memory that a prediction may use: the wish, but never more than three quarters of what is free."""
    if device.type == "cuda":
        free = torch.cuda.mem_get_info(device)[0]
    else:
        free = _free_memory()
    usable = int(free * _SHARE_OF_FREE)
    return usable if memory_mb is None else min(usable, memory_mb * 2**20)


def _free_memory() -> int:
    try:
        with open("/proc/meminfo", encoding="ascii") as lines:
            for line in lines:
                if line.startswith("MemAvailable:"):
                    return int(line.split()[1]) * 1024
    except OSError:
        pass  # not Linux
    try:
        return os.sysconf("SC_AVPHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return _UNKNOWN_MB * 2**20


def bytes_per_pixel(network: nn.Module, example: Tensor) -> float:
    """Upper estimate of what one pass holds for each pixel: the outputs of all its convolutions.

    Many of them are free again before the last is made, which leaves room for what is not counted
    (joined features, work space).
    """
    held = 0

    def count(_module: nn.Module, _inputs: object, output: Tensor) -> None:
        nonlocal held
        held += output.numel() * output.element_size()

    layers = [m for m in network.modules() if isinstance(m, nn.Conv2d | nn.ConvTranspose2d)]
    handles = [layer.register_forward_hook(count) for layer in layers]
    try:
        with torch.inference_mode():
            network(example)
    finally:
        for handle in handles:
            handle.remove()
    return held / (example.shape[0] * example.shape[2] * example.shape[3])


def is_shortage(error: BaseException) -> bool:
    """True where an exception means that memory ran out, on any device."""
    if isinstance(error, torch.OutOfMemoryError | MemoryError):
        return True
    # oneDNN, which computes convolutions on the CPU, has no more words than these for lack of memory.
    signs = (
        "DefaultCPUAllocator",
        "out of memory",
        "not enough memory",
        "bad_alloc",
        "could not create a primitive",
    )
    return isinstance(error, RuntimeError) and any(sign in str(error) for sign in signs)


def release(device: torch.device) -> None:
    """Give back what caches still hold."""
    gc.collect()
    if device.type == "cuda":
        torch.cuda.empty_cache()
    elif device.type == "mps":
        torch.mps.empty_cache()

"""P9 and P10: a forward pass, and a large image, beside plain torch and MONAI's sliding window.

On a CUDA device also seconds of a pass for every network, which have no target.
"""

from __future__ import annotations

import gc
import math
import threading
import time
from collections.abc import Callable, Iterator

import psutil
import torch
from torch import Tensor

from segstudio.learning import engines
from segstudio.learning.networks import NETWORKS, build
from segstudio.learning.networks.blocks import SegmentationNetwork
from segstudio.learning.openvino_engine import OpenVinoNetwork
from segstudio.learning.tiles import cut
from tests.benchmarks import Row, compare, seconds

CPU = torch.device("cpu")
FORWARD_SIDE, LARGE_SIDE = 512, 2048
STRIPS = 4
FORWARD_ROUNDS = 3


def rows() -> Iterator[Row]:
    """The rows of the CPU, and absolute times where there is a CUDA device."""
    torch.manual_seed(0)
    yield from _forward_rows()
    yield from _large_rows()
    if torch.cuda.is_available():
        yield from _cuda_rows()


def _forward_rows() -> Iterator[Row]:
    network = build("unet-m").eval()
    ready = engines.ready_for_inference(network, CPU)
    image = torch.randn(1, 1, FORWARD_SIDE, FORWARD_SIDE)

    def eager() -> Tensor:
        return _passed(network, image, bf16=False)

    name = f"P9 U-Net 32…512 forward {FORWARD_SIDE}²"
    ours = _channels_last(image)
    for bf16, target in ((False, 0.7), (True, 0.2)):
        if bf16 and not engines.has_native_bf16(CPU):
            continue
        words = "bf16" if bf16 else "fp32"
        ratio = compare(lambda bf16=bf16: _passed(ready, ours, bf16=bf16), eager, FORWARD_ROUNDS, warm_up=1)
        yield Row(f"{name} {words} / eager fp32", ratio, target)
        try:
            fast = OpenVinoNetwork(ready, bf16=bf16, threads=torch.get_num_threads())
        except ModuleNotFoundError:  # the extra package is not installed
            continue
        ratio = compare(lambda fast=fast: _passed(fast, image, bf16=False), eager, FORWARD_ROUNDS, warm_up=1)
        yield Row(f"{name} OpenVINO {words} / eager fp32", ratio, target)


def _large_rows() -> Iterator[Row]:
    """Strips that give the whole image's result, beside windows of 512² that overlap by a quarter."""
    from monai.inferers import sliding_window_inference

    network = build("unet-s").eval()
    ready = engines.ready_for_inference(network, CPU)
    image = torch.randn(1, 1, LARGE_SIDE, LARGE_SIDE)

    def peer() -> Tensor:
        with torch.inference_mode():
            return sliding_window_inference(image, (FORWARD_SIDE,) * 2, 1, network, overlap=0.25)

    def strips(bf16: bool) -> Tensor:
        result = torch.empty(1, 2, LARGE_SIDE, LARGE_SIDE)
        most = (LARGE_SIDE // STRIPS + 2 * network.halo) * LARGE_SIDE
        for tile in cut(LARGE_SIDE, LARGE_SIDE, most_area=most, halo=network.halo, stride=network.stride):
            seen = _channels_last(image[:, :, slice(*tile.seen_y), slice(*tile.seen_x)])
            logits = _passed(ready, seen, bf16=bf16)
            y = slice(tile.core_y[0] - tile.seen_y[0], tile.core_y[1] - tile.seen_y[0])
            x = slice(tile.core_x[0] - tile.seen_x[0], tile.core_x[1] - tile.seen_x[0])
            result[:, :, slice(*tile.core_y), slice(*tile.core_x)] = logits[:, :, y, x]
        return result

    name = f"P10 {LARGE_SIDE}² U-Net 16…256 in strips"
    whole_peak, _ = _peak(lambda: [_passed(network, image, bf16=False)])
    strip_peak, (pieces,) = _peak(lambda: [strips(False)])
    whole = _passed(ready, _channels_last(image), bf16=False)
    difference = float((pieces.softmax(1) - whole.softmax(1)).abs().max())
    yield Row(f"{name} fp32: probabilities less those of the whole", difference, 1e-6)
    yield Row(f"{name} fp32: peak memory / whole at once", strip_peak / whole_peak, 0.5)
    del whole, pieces
    # One round: the peer, in the middle, stands beside both precisions.
    single = seconds(lambda: strips(False))
    beside = seconds(peer)
    yield Row(f"{name} fp32 / MONAI sliding window", single / beside, 0.7)
    if engines.has_native_bf16(CPU):
        yield Row(f"{name} bf16 / MONAI sliding window", seconds(lambda: strips(True)) / beside, 0.2)


def _cuda_rows() -> Iterator[Row]:
    device = torch.device("cuda")
    kinds = {"fp32": None, "bf16": torch.bfloat16, "fp16": torch.float16}
    for name in NETWORKS:
        ready = engines.ready_for_inference(build(name), device)
        for side in (FORWARD_SIDE, LARGE_SIDE):
            image = _channels_last(torch.randn(1, 1, side, side, device=device))
            for words, kind in kinds.items():

                def work(kind: torch.dtype | None = kind, image: Tensor = image, ready=ready) -> None:
                    with (
                        torch.inference_mode(),
                        torch.autocast("cuda", kind or torch.float16, enabled=kind is not None),
                    ):
                        ready(image)
                    torch.cuda.synchronize()

                work()
                took = min(seconds(work) for _ in range(5))
                yield Row(f"P9 seconds on CUDA {name} {side}² {words}", took, math.inf)


def _channels_last(image: Tensor) -> Tensor:
    return image.contiguous(memory_format=torch.channels_last)


def _passed(network: SegmentationNetwork | OpenVinoNetwork, image: Tensor, *, bf16: bool) -> Tensor:
    with torch.inference_mode(), engines.computing(CPU, bf16=bf16):
        return network(image).float()


def _peak(work: Callable[[], list[Tensor]]) -> tuple[int, list[Tensor]]:
    """How far the memory of this process grows during the work, looked at every 2 ms."""
    gc.collect()
    process, ended = psutil.Process(), threading.Event()
    before = highest = process.memory_info().rss

    def look() -> None:
        nonlocal highest
        while not ended.is_set():
            highest = max(highest, process.memory_info().rss)
            time.sleep(0.002)

    watcher = threading.Thread(target=look)
    watcher.start()
    try:
        result = work()
    finally:
        ended.set()
        watcher.join()
    return highest - before, result

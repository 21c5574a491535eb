"""The networks on offer side by side: what each is, and what it costs on this computer."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import dataclass
from typing import Any

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.services.jobs import Lane

DEFAULT_NAMES = (
    "tiny-cnn",
    "unet-s",
    "unet-m",
    "resunet-s",
    "resunet-m",
    "denseunet-s",
    "denseunet-m",
)
DEFAULT_SIDES = (256, 512)
_LARGEST_SIDE = 8192
_POLL_S = 0.1
_KILLED = (-9, 137)  # how the system ends a process that takes too much memory

WHAT = {
    "tiny-cnn": "a pixel classifier with a 5×5 view: neither a detector nor an image classifier",
    "unet": "encoder and decoder joined by skips",
    "resunet": "U-Net of residual units with an atrous block at its bottom",
    "denseunet": "U-Net of dense blocks with the image at every scale and an edge branch",
}


@dataclass(frozen=True)
class NetworkPass:
    """One pass over a square image of `side` pixels.

    Args:
        gmac: thousand million multiply-adds of convolutions and transposed convolutions.
        seconds: None where it did not fit the memory.
        peak_mb: memory on top of the weights in MiB; None where it did not fit or the system does not tell.
    """

    side: int
    gmac: float
    seconds: float | None
    peak_mb: float | None


@dataclass(frozen=True)
class NetworkRow:
    """One network with one grey channel and two classes.

    Args:
        what: what it is, in a few words.
        view: side in pixels of the square that the result at one pixel can depend on.
    """

    name: str
    what: str
    parameters: int
    view: int
    passes: tuple[NetworkPass, ...]


@dataclass(frozen=True)
class NetworkTable:
    """All rows, and where and in which precision they were measured."""

    device: str
    precision: str
    threads: int
    networks: tuple[NetworkRow, ...]


@dataclass(frozen=True)
class NetworkSizesTask:
    """Count the learned numbers of networks, on their structure alone."""

    names: tuple[str, ...] = DEFAULT_NAMES
    title: str = "Counting networks"
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> dict[str, int]:
        """Name -> learned numbers, with one grey channel and two classes."""
        progress(0.0)
        import torch

        from segstudio.learning.network_facts import parameters
        from segstudio.learning.networks import build

        sizes = {}
        for name in self.names:
            progress(0.5)
            with torch.device("meta"):
                sizes[name] = parameters(build(name))
        return sizes


@dataclass(frozen=True)
class NetworkTableTask:
    """Count and measure networks on this computer, each in a process of its own.

    Args:
        names: of networks; a plain name such as `unet` means its `-s` preset.
        sides: of the square images, in pixels.
        device: "auto", "cpu", "cuda", "cuda:N" or "mps".
        threads: CPU threads; None takes what torch takes.
    """

    names: tuple[str, ...] = DEFAULT_NAMES
    sides: tuple[int, ...] = DEFAULT_SIDES
    device: str = "auto"
    threads: int | None = None
    title: str = "Measuring networks"
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> NetworkTable:
        """One row for each network, in the order asked for.

        Raises:
            SegStudioError: no such network, size or device.
        """
        progress(0.0, self.title)
        import torch

        from segstudio.learning import engines, network_facts
        from segstudio.learning.networks import build

        for side in self.sides:
            if not 1 <= side <= _LARGEST_SIDE:
                raise SegStudioError(
                    f"Networks cannot be measured at {side} × {side} pixels.",
                    f"Choose sizes from 1 to {_LARGEST_SIDE}.",
                )
        device = engines.pick_device(self.device)
        configs: dict[str, dict[str, Any]] = {}
        for name in self.names:
            with torch.device("meta"):  # a shape is enough
                config = build(name).config
            configs[config["name"]] = config
        rows = []
        for index, (name, config) in enumerate(configs.items()):

            def report(index: int = index, name: str = name) -> None:
                progress(index / len(configs), f"Measuring {name}")

            report()
            with torch.device("meta"):
                count = network_facts.parameters(build(config))
            measured = self._measured(config, report)
            passes = tuple(
                NetworkPass(
                    side,
                    network_facts.multiply_adds(config, side) / 1e9,
                    found["seconds"],
                    None if found["peak_bytes"] is None else found["peak_bytes"] / 2**20,
                )
                for side, found in zip(self.sides, measured, strict=True)
            )
            rows.append(NetworkRow(name, WHAT[config["family"]], count, network_facts.view(config), passes))
        progress(1.0)
        return NetworkTable(
            engines.device_words(device),
            "bfloat16" if engines.has_native_bf16(device) else "float32",
            self.threads or torch.get_num_threads(),
            tuple(rows),
        )

    def _measured(self, config: dict[str, Any], report: Any) -> list[dict[str, float | None]]:
        """What a fresh process measured; it is ended when `report` raises."""
        given = {"config": config, "sides": self.sides, "device": self.device, "threads": self.threads}
        command = [sys.executable, "-m", "segstudio.learning.network_facts", json.dumps(given)]
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
            try:
                while True:
                    try:
                        out, complaint = child.communicate(timeout=_POLL_S)
                        break
                    except subprocess.TimeoutExpired:
                        report()
            except BaseException:
                child.kill()
                raise
        if child.returncode in _KILLED:
            return [{"seconds": None, "peak_bytes": None} for _ in self.sides]
        if child.returncode:
            last = complaint.strip().splitlines()[-1:] or [f"exit code {child.returncode}"]
            raise SegStudioError(f"The network {config['name']} could not be measured: {last[0]}")
        return json.loads(out)

"""Trains a small network, and goes on where a killed training was; each step is told on stdout."""

from __future__ import annotations

import sys
from dataclasses import replace
from pathlib import Path

from segstudio.io.datasets import Pair, find_pairs
from segstudio.learning.outcomes import TrainingPoint
from segstudio.learning.training import train
from tests.learning.discs import QUICK

PLAN = replace(QUICK, steps=80, learning_rate=1e-2)


def pairs(folder: Path) -> list[Pair]:
    """The images; the last two are held out."""
    return [replace(p, split="val" if int(p.key) >= 8 else "train", kind="any") for p in find_pairs(folder)]


def main(data: str, out: str) -> None:
    """Train to the end."""

    def tell(fraction: float, text: str = "", preview: object = None) -> None:
        if isinstance(preview, TrainingPoint):
            sys.stdout.write(f"{preview.step}\n")
            sys.stdout.flush()

    state = Path(f"{out}.training")
    train(
        pairs(Path(data)),
        PLAN,
        Path(f"{out}.safetensors"),
        progress=tell,
        state_path=state,
        resume=state.exists(),
    )

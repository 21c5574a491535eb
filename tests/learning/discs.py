"""A data set of drawn discs on disk, small enough to train on within a second."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import write_labels, write_volume
from segstudio.io.datasets import Pair, find_pairs
from segstudio.learning.plan import TrainPlan
from tests.learning.shapes import picture

QUICK = TrainPlan(
    network="tiny-cnn", name="quick", class_names=("disc",), steps=8, batch=2, patch=64, seed=3, threads=1
)


def write_discs(folder: Path, count: int = 10) -> list[Pair]:
    """Pictures of discs with masks numbered 5; from the ninth on they are held out."""
    (folder / "images").mkdir()
    (folder / "masks").mkdir()
    for seed in range(count):
        image, mask = picture(seed)
        geometry = Geometry.picture(*image.shape)
        write_volume(Volume(image[None], geometry), folder / "images" / f"{seed}.png")
        write_labels(LabelMap(geometry, mask[None] * 5), folder / "masks" / f"{seed}.png")
    kinds = {0: "sparse", 8: "sparse"}
    return [
        replace(pair, split="val" if int(pair.key) >= 8 else "train", kind=kinds.get(int(pair.key), "dense"))
        for pair in find_pairs(folder)
    ]

"""Two drawn domains and a model of the first: a simulation that needs no files and knows its own error."""

from __future__ import annotations

import csv
from dataclasses import dataclass
from pathlib import Path

import numpy as np
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.phantoms import Phantom, cells
from segstudio.core.phantoms.nuclei import NUCLEUS
from segstudio.core.progress import Progress, part
from segstudio.core.volume import Volume
from segstudio.io import write_labels, write_volume

SIDE_PX = 96
TRAINING_STEPS = 150

_WIDER_PX = 3  # how far the references of the new domain lie outside of what was drawn
_BLUR_PX = 2.0
_OLD_SEED, _NEW_SEED = 20_000, 30_000  # far from those of the sample cases and of each other


@dataclass(frozen=True)
class Suite:
    """Where the drawn domains lie, and the model that knows the old one.

    Args:
        old, new: data sets with images/, masks/ and an index of "train" and "val".
    """

    old: Path
    new: Path
    model: Path


def make_suite(
    folder: Path,
    *,
    images: int = 20,
    untouched: int = 12,
    network: str = "unet-s",
    steps: int = TRAINING_STEPS,
    threads: int | None = None,
    device: str = "auto",
    progress: Progress,
) -> Suite:
    """Draw both domains and train a model on the old one; the same every time.

    In the new domain nuclei are larger, brighter, blurred and on a lighter ground, and a person draws their
    outline 3 pixels further out than the old domain's: a model of the old one is wrong all around, and
    always on the same side.

    Args:
        images: to learn from or to correct, in each domain; `untouched` more are only measured.
        network, steps: of the model.
    Raises:
        Cancelled: by `progress`.
    """
    from segstudio.io.datasets import find_pairs
    from segstudio.learning.plan import TrainPlan
    from segstudio.learning.training import train

    suite = Suite(folder / "old", folder / "new", folder / "old.safetensors")
    for where, draw, first in ((suite.old, _old, _OLD_SEED), (suite.new, _new, _NEW_SEED)):
        rows = []
        for number in range(images + untouched):
            progress(0.0, "Drawing images")
            rows.append({"name": f"{number:03}.png", "split": "train" if number < images else "val"})
            _write(where, rows[-1]["name"], draw(first + number))
        with open(where / "index.csv", "w", newline="", encoding="utf-8") as stream:
            table = csv.DictWriter(stream, ["name", "split"])
            table.writeheader()
            table.writerows(rows)
    plan = TrainPlan(
        network=network,
        name="drawn-nuclei",
        class_names=("nucleus",),
        steps=steps,
        augmentation="moderate",
        batch=4,
        patch=SIDE_PX,
        device=device,
        threads=threads,
    )
    train(find_pairs(suite.old), plan, suite.model, progress=part(progress, 0.05, 1.0))
    return suite


def _old(seed: int) -> Phantom:
    return cells(seed, (SIDE_PX, SIDE_PX), count=8, radius_px=8.0)


def _new(seed: int) -> Phantom:
    drawn = cells(seed, (SIDE_PX, SIDE_PX), count=5, radius_px=9.0, brightness=150.0, haze=0.4)
    picture = ndimage.gaussian_filter(drawn.volume.voxels[0].astype(np.float32), _BLUR_PX)
    noise = np.random.default_rng(seed).normal(0.0, 6.0, picture.shape)
    voxels = np.clip(30.0 + 0.75 * picture + noise, 0, 255).astype(np.uint8)[None]
    mask = ndimage.binary_dilation(drawn.labels.array[0] > 0, iterations=_WIDER_PX)[None]
    geometry = Geometry.picture(*picture.shape)
    volume = Volume(voxels, geometry, name=f"new cells {seed}")
    return Phantom(volume, LabelMap(geometry, mask.astype(np.uint16), [NUCLEUS]))


def _write(folder: Path, name: str, phantom: Phantom) -> None:
    for part_of in ("images", "masks"):
        (folder / part_of).mkdir(parents=True, exist_ok=True)
    write_volume(phantom.volume, folder / "images" / name)
    write_labels(phantom.labels, folder / "masks" / name)

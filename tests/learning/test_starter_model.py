"""The models that are shipped: small, honest on their cards, and good on images they have never seen."""

from __future__ import annotations

import re
from dataclasses import dataclass

import numpy as np
import pytest

from segstudio.io import read_labels, read_volume
from segstudio.io.datasets import Pair, find_pairs
from segstudio.io.files import resources_dir
from segstudio.learning.checkpoint import Model, load
from segstudio.learning.evaluate import evaluate
from segstudio.learning.metrics import dice
from segstudio.learning.predict import predict

MODELS = resources_dir() / "models"


@dataclass(frozen=True)
class Shipped:
    """What a shipped model promises.

    Args:
        name: of its file.
        credit: a word that its credit must hold.
        scores: which of its scores are about images it did not learn from.
        least: mean Dice on these.
        sample: files of the sample cases it was made for, and the Dice that it reaches there at least.
    """

    name: str
    credit: str
    licence: str
    scores: str
    least: float
    sample: tuple[str, float] | None = None


SHIPPED = (
    Shipped("cells", "BBBC038v1", "CC0-1.0", "held_out", 0.91, ("cells*_labels.png", 0.9)),
    Shipped("cells-dense", "BBBC038v1", "CC0-1.0", "held_out", 0.91, ("cells*_labels.png", 0.9)),
    Shipped("lungs", "Shenzhen", "CC0-1.0", "held_out", 0.96, ("chest_xray_labels.png", 0.85)),
    Shipped("vessels", "Fraz", "CC-BY-4.0", "cross_validated", 0.78, ("vessels_labels.png", 0.65)),
)


@pytest.mark.parametrize("shipped", SHIPPED, ids=lambda s: s.name)
def test_it_is_small_and_its_card_says_where_it_comes_from(shipped: Shipped) -> None:
    path = MODELS / f"{shipped.name}.safetensors"
    assert path.stat().st_size <= 8_000_000
    card = load(path).card
    assert card.name == shipped.name
    assert card.licence == shipped.licence
    assert shipped.credit in card.credit
    assert card.data
    assert card.known_failures
    assert card.scores[shipped.scores]["all"]["dice"] >= shipped.least
    assert card.scores[shipped.scores]["all"]["dice_sd"] > 0
    assert card.seen["images"] == card.training["images"]
    assert card.command.startswith("segstudio train ")
    assert f"--seed {card.seed}" in card.command
    assert "--resume" not in card.command
    assert not re.search(r"[\s'=\"]/\w", card.to_json())  # no path of the machine it was trained on


@pytest.mark.parametrize("shipped", [s for s in SHIPPED if s.sample], ids=lambda s: s.name)
def test_it_segments_its_samples(shipped: Shipped) -> None:
    assert shipped.sample is not None
    model = load(MODELS / f"{shipped.name}.safetensors")
    pattern, least = shipped.sample
    scores = []
    for path in sorted((resources_dir() / "samples").glob(pattern)):
        volume = read_volume(path.with_name(path.name.replace("_labels", "")))
        scores.append(dice(predict(volume, model).labels > 0, read_labels(path, volume).array > 0))
    assert scores
    assert np.mean(scores) >= least


def _measured(model: Model, pairs: list[Pair]) -> float:
    return evaluate(pairs, model).means["all"]["dice"]


@pytest.mark.parametrize("name", ["cells", "cells-dense"])
def test_cells_reaches_its_scores_on_the_held_out_images(data_dir, name) -> None:
    model = load(MODELS / f"{name}.safetensors")
    pairs = [pair for pair in find_pairs(data_dir / "cells_dsb2018") if pair.split == "val"]
    assert len(pairs) == 48
    scores = model.card.scores["held_out"]
    assert _measured(model, pairs) == pytest.approx(scores["all"]["dice"], abs=0.003)
    stained = [pair for pair in pairs if pair.kind == "histology_colour"]
    assert _measured(model, stained) == pytest.approx(scores["histology_colour"]["dice"], abs=0.003)
    assert scores["histology_colour"]["dice"] >= 0.78


def test_lungs_reaches_its_scores_on_the_held_out_images(data_dir) -> None:
    model = load(MODELS / "lungs.safetensors")
    pairs = [pair for pair in find_pairs(data_dir / "lungs_shenzhen_cxr") if pair.split == "val"]
    some = pairs[::4]
    scores = model.card.scores["held_out"]
    assert scores["all"]["images"] == len(pairs)
    # a quarter of them: the mean lies within three standard errors of that over all
    error = scores["all"]["dice_sd"] / len(some) ** 0.5
    assert _measured(model, some) == pytest.approx(scores["all"]["dice"], abs=3 * error)

"""The model that is shipped: small, honest on its card, and good on images it has never seen."""

from __future__ import annotations

import re

import numpy as np
import pytest

from segstudio.io import read_labels, read_volume
from segstudio.io.datasets import find_pairs
from segstudio.io.files import resources_dir
from segstudio.learning.checkpoint import Model, load
from segstudio.learning.metrics import dice
from segstudio.learning.predict import predict


@pytest.fixture(scope="module")
def model() -> Model:
    return load(resources_dir() / "models" / "cells.safetensors")


def test_it_is_small_and_its_card_says_where_it_comes_from(model):
    assert model.path.stat().st_size <= 8_000_000
    card = model.card
    assert card.network["name"] == "unet-s"
    assert card.licence == "CC0-1.0"
    assert "BBBC038v1" in card.credit
    assert card.known_failures
    assert card.scores["held_out"]["all"]["dice"] >= 0.88
    assert {"fluorescence", "histology_colour", "brightfield_gray"} <= set(card.scores["held_out"])
    assert card.command.startswith("segstudio train --network unet-s --images cells_dsb2018/images")
    assert f"--seed {card.seed}" in card.command
    assert not re.search(r"[\s'=\"]/\w", card.to_json())  # no path of the machine it was trained on


def test_it_segments_the_sample_cells(model):
    scores = []
    for path in sorted((resources_dir() / "samples").glob("cells*_labels.png")):
        volume = read_volume(path.with_name(path.name.replace("_labels", "")))
        scores.append(dice(predict(volume, model).labels > 0, read_labels(path, volume).array > 0))
    assert len(scores) >= 4
    assert np.mean(scores) >= 0.9


def test_it_reaches_its_scores_on_the_held_out_images(model, data_dir):
    pairs = [pair for pair in find_pairs(data_dir / "cells_dsb2018") if pair.split == "val"]
    scores = []
    for pair in pairs:
        volume = read_volume(pair.image)
        scores.append(dice(predict(volume, model).labels > 0, read_labels(pair.mask, volume).array > 0))
    assert len(scores) == 48
    assert np.mean(scores) == pytest.approx(model.card.scores["held_out"]["all"]["dice"], abs=0.003)

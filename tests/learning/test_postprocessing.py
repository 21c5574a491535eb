"""Post-processing in the card: kept, checked, applied to the labels, and never to the probabilities."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest
from scipy import ndimage

from segstudio.core.cleaning import Cleaning, clean
from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.errors import ModelError
from segstudio.learning.card import ModelCard
from segstudio.learning.checkpoint import Model
from segstudio.learning.networks import build
from segstudio.learning.predict import predict
from tests.learning.shapes import card


@pytest.fixture
def noise(rng) -> Volume:
    smooth = ndimage.gaussian_filter(rng.normal(size=(2, 40, 50)), (0, 2, 2))
    return Volume(smooth, Geometry((2, 40, 50), (3, 2, 1)))


@pytest.fixture
def model(noise: Volume) -> Model:
    """A network that was never trained, balanced so that half of the image is specks with holes."""
    import torch

    torch.manual_seed(2)
    network = build("tiny-cnn").eval()
    model = Model(card(network=dict(network.config)), network)
    background, foreground = predict(noise, model, device="cpu").probabilities.astype(float)
    last = [part for part in network.modules() if isinstance(part, torch.nn.Conv2d)][-1]
    with torch.no_grad():
        last.bias[1] -= float(np.median(np.log(foreground / background)))
    return model


def with_steps(model: Model, **entries) -> Model:
    return replace(model, card=replace(model.card, postprocessing=entries))


def test_labels_are_cleaned_as_the_card_says_and_probabilities_are_not(model, noise):
    plain = predict(noise, model, device="cpu")
    assert plain.uncleaned is None
    assert plain.labels.any()
    tidy = predict(noise, with_steps(model, smallest=40, fill_holes=True), device="cpu")
    np.testing.assert_array_equal(tidy.probabilities, plain.probabilities)
    np.testing.assert_array_equal(tidy.raw_labels, plain.labels)
    expected = clean(plain.labels, noise.geometry, Cleaning(smallest=40, fill_holes=True))
    assert (expected != plain.labels).any()
    np.testing.assert_array_equal(tidy.labels, expected)


def test_a_call_may_ask_for_another_cleaning_than_the_card(model, noise):
    plain = predict(noise, model, device="cpu")
    asked = predict(noise, with_steps(model, smallest=10**6), device="cpu", cleaning=Cleaning())
    np.testing.assert_array_equal(asked.labels, plain.labels)


def test_a_prediction_says_when_millimetres_do_not_apply(model, noise):
    pixels = Volume(noise.voxels, replace(noise.geometry, calibrated=False))
    found = predict(pixels, with_steps(model, smallest=5.0, unit="mm"), device="cpu")
    assert any("no physical size" in note for note in found.notes)
    assert not predict(noise, with_steps(model, smallest=5.0, unit="mm"), device="cpu").notes


def test_the_card_keeps_it_and_the_id_does_not_depend_on_it():
    plain, tidy = card(), card(postprocessing={"smallest": 30, "fill_holes": True})
    assert ModelCard.from_json(tidy.to_json()) == tidy
    assert tidy.cleaning == Cleaning(smallest=30, fill_holes=True)
    assert tidy.id == plain.id
    assert card(seen={"dtype": ["uint8"]}).id != plain.id


@pytest.mark.parametrize(
    ("entry", "word"),
    [({"smallest": -3}, "-3"), ({"melt": True}, "melt"), ({"split": "yes"}, "split"), ("none", "none")],
)
def test_a_card_with_steps_that_make_no_sense_is_refused(entry, word):
    entries = json.loads(card().to_json()) | {"postprocessing": entry}
    with pytest.raises(ModelError, match=word):
        ModelCard.from_json(json.dumps(entries))

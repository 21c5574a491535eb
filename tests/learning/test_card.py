"""A model's card: it comes back as it was written, and damaged ones are refused in words."""

from __future__ import annotations

import hashlib
import json
import sys
from subprocess import run

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import default_class
from segstudio.core.volume import Volume
from segstudio.errors import ModelError
from segstudio.learning.card import ModelCard, check_fits
from tests.learning.shapes import card


def test_a_card_comes_back_as_it_was_written():
    written = card(data=("a", "b"), scores={"all": {"dice": 0.9}}, licence="CC0-1.0", seed=7)
    assert ModelCard.from_json(written.to_json()) == written


def test_the_id_changes_with_what_the_card_says():
    assert card().id == card().id
    assert card().id != card(seed=1).id
    assert len({card().id, card(seen={"images": 3}).id, card(lineage={"threads": 1}).id}) == 3


def test_cards_from_before_an_entry_existed_keep_their_ids():
    later = ("postprocessing", "seen", "lineage", "weights")
    old = {name: value for name, value in json.loads(card().to_json()).items() if name not in later}
    expected = hashlib.blake2b(json.dumps(old, sort_keys=True).encode(), digest_size=8).hexdigest()
    assert ModelCard.from_json(json.dumps(old)).id == expected
    assert card(postprocessing={"smallest": 3.0}).id == expected
    assert card(weights="0" * 64).id == expected


@pytest.mark.case("C13")
@pytest.mark.parametrize(
    ("change", "word"),
    [
        ({"name": ""}, "no name"),
        ({"version": 0}, "version"),
        ({"version": "1"}, "version"),
        ({"channels": 2}, "channels"),
        ({"channels": 3}, "channels"),  # the network in the card reads one
        ({"accepts": ["x-ray"]}, "x-ray"),
        ({"normalisation": "z-score"}, "z-score"),
        ({"filter_size": 4}, "odd"),
        ({"classes": []}, "classes"),
        ({"classes": [{"number": 0, "name": "a", "color": [0, 0, 0]}]}, "not a class"),
        ({"classes": [{"number": n, "name": "a", "color": [0, 0, 0]} for n in (1, 2)]}, "classes"),
        ({"format": 99}, "newer"),
        ({"data": [1]}, "texts"),
        ({"network": None}, "network"),
    ],
)
def test_a_damaged_card_is_refused_and_the_entry_named(change, word):
    entries = json.loads(card().to_json()) | change
    with pytest.raises(ModelError) as refused:
        ModelCard.from_json(json.dumps(entries))
    assert word in str(refused.value)


@pytest.mark.parametrize("text", ["", "[]", "3", "{}", "[" * 100_000])
def test_what_is_no_card_is_refused(text):
    with pytest.raises(ModelError):
        ModelCard.from_json(text)


@pytest.mark.case("C13")
def test_a_case_with_other_channels_is_refused_naming_both():
    colour = Volume(np.zeros((1, 4, 5, 3), np.uint8), Geometry.picture(4, 5), name="slide")
    with pytest.raises(ModelError, match=r"reads grey images with 1 channel; slide is colour with 3"):
        check_fits(card(accepts=("grey",)), colour)
    check_fits(card(), colour)  # colour becomes luma


@pytest.mark.case("C13")
def test_a_case_filtered_with_another_size_is_refused():
    volume = Volume(np.zeros((1, 4, 5), np.uint8), Geometry.picture(4, 5), filter_size=5)
    with pytest.raises(ModelError, match=r"size 3.*size 5"):
        check_fits(card(filter_size=3), volume)
    check_fits(card(filter_size=5), volume)


def test_reading_cards_and_plans_needs_no_torch():
    code = (
        "import sys; import segstudio.learning.card, segstudio.learning.plan, segstudio.learning.outcomes;"
        "sys.exit('torch' in sys.modules or 'monai' in sys.modules)"
    )
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_classes_keep_number_name_and_colour():
    classes = (default_class(3, "liver"), default_class(9, "tumour"))
    config = {"name": "unet-s", "num_classes": 3}
    again = ModelCard.from_json(card(classes=classes, network=config).to_json())
    assert again.classes == classes

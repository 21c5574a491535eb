"""The training record, and the sentences about a case that is unlike the training images."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.learning.card import ModelCard
from segstudio.learning.cases import TrainingCase
from segstudio.learning.inputs import Inputs
from segstudio.learning.looks import fit, traits_of
from segstudio.learning.record import differences, filter_difference, joined, record_of, record_words
from tests.learning.shapes import card


def volume(low=0.0, high=1000.0, *, spacing=(3.0, 2.0, 1.0), shape=(1, 26, 77), **known) -> Volume:
    """Values that run evenly from low to high."""
    values = (low + (high - low) * np.linspace(0, 1, int(np.prod(shape)))).reshape(shape)
    geometry = Geometry(shape, spacing) if spacing else Geometry(shape, calibrated=False)
    return Volume(values, geometry, **known)


def case(image: Volume) -> TrainingCase:
    return TrainingCase("name", image, Inputs.of(image, 1), np.zeros(image.shape, np.uint8))


def taught(*images: Volume, **known) -> ModelCard:
    return card(seen=record_of(case(image) for image in images), **known)


def test_the_record_holds_ranges_over_all_images():
    # 1 % and 99.8 % of an even ramp from 0 to 1000 are 10 and 998; from -1000 to 0 they are -990 and -2.
    record = record_of(
        [
            case(volume(modality="CT")),
            case(volume(-1000, 0, spacing=(9.0, 0.5, 4.0), shape=(2, 40, 30))),
        ]
    )
    assert record == {
        "images": 2,
        "spacing_mm": [0.5, 4.0],
        "calibrated": [True],
        "low": [-990.0, 10.0],
        "high": [-2.0, 998.0],
        "width": [988.0, 988.0],
        "dtype": ["float64"],
        "channels": ["grey"],
        "modality": ["CT"],
        "side_px": [26, 77],
    }


def test_the_record_is_json_and_comes_back_with_the_card():
    written = taught(volume(spacing=None))
    assert written.seen["spacing_mm"] is None
    assert written.seen["calibrated"] == [False]
    assert ModelCard.from_json(written.to_json()) == written
    assert "name" not in json.dumps(written.seen)


def test_no_cases_give_no_record_and_records_can_be_joined():
    assert record_of([]) == {}
    one, two = volume(), volume(0, 5, spacing=None)
    assert joined(record_of([case(one)]), {}, record_of([case(two)])) == record_of([case(one), case(two)])


def test_a_case_like_the_training_images_gives_no_sentence():
    assert differences(taught(volume(modality="MR"), filter_size=3), volume(modality="MR")) == ()
    assert differences(card(), volume(spacing=None, modality="US")) == ()  # no record, no warning


@pytest.mark.parametrize(
    ("image", "words"),
    [
        (
            volume(spacing=(3.0, 4.1, 1.0)),
            "1 to 4.1 mm wide; in the images the model learned from it was 1 to 2 mm",
        ),
        (volume(spacing=(3.0, 2.0, 0.49)), "0.49 to 2 mm"),
        (volume(spacing=None), "no physical size; the model learned from pixels that are 1 to 2 mm"),
        (volume(modality="CT"), "of the kind CT; the model learned from MR"),
        (
            volume(2000, 3000),
            "from 2010 to 2998; in the images the model learned from they ran from 10 to 998",
        ),
        (volume(0, 3100), "The values"),
        (volume(0, 300), "The values"),
    ],
)
def test_each_difference_that_matters_is_one_sentence(image, words):
    found = differences(taught(volume(modality="MR")), image)
    assert len(found) == 1
    assert words in found[0]


@pytest.mark.parametrize(
    "image",
    [
        volume(spacing=(99.0, 4.0, 0.5)),  # the distance of slices is nothing a network sees
        volume(0, 2900),
        volume(0, 350),
        volume(900, 1900),
        volume(modality=""),
    ],
)
def test_limits_are_generous(image):
    assert differences(taught(volume(modality="MR")), image) == ()


def test_a_case_with_millimetres_is_told_apart_from_pictures():
    (sentence,) = differences(taught(volume(spacing=None)), volume())
    assert "those the model learned from had none" in sentence
    assert differences(taught(volume(spacing=None), volume()), volume(spacing=None)) == ()


@pytest.mark.parametrize(
    ("shape", "told"), [((1, 300, 300), False), ((1, 400, 400), True), ((1, 6, 6), True)]
)
def test_pictures_are_compared_by_their_sides(shape, told):
    # Taught on sides of 26 to 77: shorter than 26 / 4 or, all of them, longer than 77 * 4 is told.
    found = differences(taught(volume(spacing=None)), volume(spacing=None, shape=shape))
    assert [("px" in sentence) for sentence in found] == [True] * told


def test_colour_is_told_apart_from_grey():
    colour = Volume(np.arange(600.0).reshape(1, 10, 20, 3), Geometry.picture(10, 20))
    grey = Volume(np.arange(200.0).reshape(1, 10, 20) * 3, Geometry.picture(10, 20))
    assert differences(taught(grey), colour) == (
        "The image is in colour; the model learned from grey images only.",
    )
    assert differences(taught(colour), grey) == (
        "The image is grey; the model learned from colour images only.",
    )


def test_three_equal_channels_are_grey():
    grey = Volume(np.arange(200.0).reshape(1, 10, 20), Geometry.picture(10, 20))
    same = Volume(np.repeat(grey.voxels[..., None], 3, -1), Geometry.picture(10, 20))
    assert record_of([case(same)])["channels"] == ["grey"]
    assert differences(taught(same), grey) == ()
    assert differences(taught(grey), same) == ()


def test_a_filter_the_model_does_not_know_is_told():
    model = taught(volume(), filter_size=3)
    (sentence,) = differences(model, replace(volume(), filter_size=5))
    assert sentence == "The image is shown filtered with 5×5; the model reads it filtered with 3×3."
    assert differences(model, replace(volume(), filter_size=3)) == ()
    assert filter_difference(card(), 7) == "The image is shown filtered with 7×7; the model reads it raw."


@pytest.mark.parametrize(
    "seen",
    [
        {"spacing_mm": "thin", "low": [1], "high": None, "width": {}, "modality": "CT", "calibrated": 3},
        {"spacing_mm": [None, "x"], "channels": {}, "side_px": [True, False]},
        {"calibrated": [True]},
    ],
)
def test_a_record_from_elsewhere_that_makes_no_sense_is_passed_over(seen):
    assert len(differences(card(seen=seen), volume())) == 0
    assert differences(card(seen=seen), volume(spacing=None)) == ()


def test_a_record_in_words():
    assert record_words({}) == ""
    seen = record_of([case(volume(modality="CT")), case(volume(-1000, 0))])
    assert record_words(seen) == "2 images, grey, CT, sides 26 to 77 px, pixels 1 to 2 mm, values -990 to 998"
    assert record_words({"images": 1, "channels": ["rgb", "grey"]}) == "1 image, colour and grey"


def test_a_model_taught_on_a_ct_without_a_header_suits_such_images():
    ct = volume(-1000, 400, shape=(1, 64, 64))
    assert ct.modality == ""
    grown = joined({"kinds": ["CR"], "channels": ["grey"]}, record_of([case(ct)]))
    assert fit(card(seen=grown, accepts=("grey",)), traits_of(ct)) == "fits"

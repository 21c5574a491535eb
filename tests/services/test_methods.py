"""The methods paragraph says what the card says, cites what it names, and invents nothing."""

from __future__ import annotations

from dataclasses import replace

from segstudio.core.labels import LabelClass
from segstudio.io.files import resources_dir
from segstudio.learning.card import ModelCard, read_card
from segstudio.learning.recipe import FINETUNING
from segstudio.services.methods import methods

BARE = ModelCard("mine", 1, {"name": "resunet-s", "family": "resunet"}, (LabelClass(1, "lung", (1, 2, 3)),))


def test_a_shipped_model_is_described_by_its_own_numbers() -> None:
    text = methods(read_card(resources_dir() / "models" / "cells.safetensors"))
    assert "by a U-Net [1], model cells" in text
    assert "on 270 images for 1600 steps of 8 patches of 192×192 pixels" in text
    assert "The loss was Dice loss plus cross-entropy." in text
    assert "On 48 images (held out) the mean Dice coefficient was 0.921 (SD 0.071) [2]." in text
    assert "[1] Ronneberger" in text
    assert "[3]" not in text
    assert "Data: " in text


def test_fine_tuning_names_the_boundary_loss_the_filter_and_both_scores() -> None:
    card = replace(
        BARE,
        version=2,
        parent="abc",
        filter_size=3,
        loss=FINETUNING.to_dict(),
        training={"steps": 60, "batch": 8, "patch": 256, "learning_rate": 1e-3},
        scores={"corrected": {"images": 5, "before": 0.81, "dice": 0.9}},
    )
    text = methods(card)
    assert "residual U-Net [1]" in text
    assert "after a mean filter of 3×3 pixels" in text
    assert (
        "cross-entropy weighted near the contour plus the distance-transform form of the Hausdorff loss [2]"
        in text
    )
    assert "whose weight rose during training" in text
    assert "On 5 images (corrected) the mean Dice coefficient was 0.900, 0.810 before [3]." in text
    assert "Only pixels that a person had reviewed counted." in text


def test_what_is_not_known_is_left_out() -> None:
    text = methods(BARE)
    assert "None" not in text
    assert "steps" not in text
    assert "Dice" not in text
    assert "Data:" not in text


def test_labels_that_a_model_drew_and_nobody_changed_are_told() -> None:
    assert "changed by no person" not in methods(replace(BARE, training={"unchanged": 0}))
    text = methods(replace(BARE, training={"unchanged": 5, "drawn_by": "cells"}))
    assert (
        "The labels of 5 of its cases were drawn by the model cells and changed by no person, so that there "
        "its scores measure agreement with that model."
    ) in text
    assert "drawn by another model" in methods(replace(BARE, training={"unchanged": 5}))

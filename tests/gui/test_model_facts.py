"""A card in words: every entry readable, whatever a training wrote into it."""

from __future__ import annotations

import pytest

from segstudio.core.labels import LabelClass
from segstudio.gui.model_facts import (
    how_it_learned,
    loss_in_words,
    meanings,
    score_tables,
    spell_count,
    weights_in,
    what_it_does,
    where_it_comes_from,
)
from segstudio.gui.model_scores import score_words
from segstudio.learning.card import ModelCard
from segstudio.learning.recipe import FINETUNING
from tests.cli.conftest import save_tiny

CLASSES = (LabelClass(1, "cell", (1, 2, 3)), LabelClass(4, "rim", (1, 2, 3)))


def card(**known) -> ModelCard:
    return ModelCard("cells", 3, {"name": "unet-s"}, CLASSES, **known)


def test_scores_carry_their_spread_and_have_a_row_for_each_class() -> None:
    row = {
        "images": 72.0,
        "dice": 0.9621,
        "dice_sd": 0.0213,
        "hd95": 4.25,
        "hd95_sd": 3.1,
        "surface_dice": 0.8,
    }
    scores = {"cross_validated": {"all": row, "class rim": {"images": 70.0, "dice": 0.9, "dice_sd": None}}}
    (table,) = score_tables(card(scores=scores))
    assert table.title.startswith("Cross-validated")
    assert table.head == ("", "Images", "Dice", "Surface Dice (2 px)", "HD95")
    assert table.rows == (
        ("all", "72", "0.962 ± 0.021", "0.800", "4.2 ± 3.1"),
        ("class rim", "70", "0.900", "–", "–"),
    )
    assert score_words(card(scores=scores)) == "Dice 0.96 on 72 cross-validated images"
    (table,) = score_tables(card(scores={"held_out": {"one": {"images": 1.0, "dice": 0.7, "dice_sd": 0.0}}}))
    assert table.rows == (("one", "1", "0.700"),)


@pytest.mark.parametrize(("calibrated", "unit"), [([True], "mm"), ([False], "px"), ([False, True], "")])
def test_distances_have_their_unit_and_measures_their_meaning(calibrated, unit) -> None:
    row = {"images": 9, "dice": 0.9, "surface_dice": 0.6, "hd95": 2.0, "assd": 1.0}
    made = card(scores={"held_out": {"all": row}}, seen={"calibrated": calibrated})
    (table,) = score_tables(made)
    ending = f" ({unit})" if unit else ""
    assert table.head[2:] == ("Dice", "Surface Dice (2 px)", f"HD95{ending}", f"ASSD{ending}")
    assert table.tips[:2] == ("", "")
    said = meanings(made)
    assert "low where the Dice of a large object is high" in said
    assert f"in {unit or 'mm, or px where images have no size'}." in said
    assert all(tip in said for tip in table.tips)
    assert "HD95" not in meanings(card(scores={"held_out": {"dice": 0.9}}))


def test_corrections_that_measured_are_told_from_those_that_taught() -> None:
    lessons = tuple(f"correction {n:016x} of 2026-11-20T08:00:00+00:00" for n in range(4))
    shares = {"steps": 60, "images": 3, "kept_apart": 1}
    facts = dict(where_it_comes_from(card(data=lessons, training=shares), ""))
    assert facts["Corrections"] == "4 of your own, 2026-11-20: 3 to learn from, 1 to measure"
    facts = dict(where_it_comes_from(card(data=lessons, training={"images": 3}), ""))
    assert facts["Corrections"] == "4 of your own, 2026-11-20"


def test_scores_of_fine_tuning_stand_before_and_after() -> None:
    scores = {"corrected": {"images": 5, "before": 0.81, "dice": 0.9}, "note": "odd", "empty": {}}
    (table,) = score_tables(card(scores=scores))
    assert table.head == ("", "Images", "Dice before", "Dice")
    assert table.rows == (("all", "5", "0.810", "0.900"),)


def test_corrections_are_counted_and_dated_apart_from_data_sets() -> None:
    lessons = [f"correction {n:016x} of 2026-11-{20 + n}T08:00:00+00:00" for n in range(3)]
    facts = dict(where_it_comes_from(card(data=("Set A", *lessons, "Set B"), parent="ab12"), "cells-v2"))
    assert facts["Data"] == "Set A\nSet B"
    assert facts["Corrections"] == "3 of your own, 2026-11-20 to 2026-11-22"
    assert facts["Made from"] == "cells-v2"
    assert dict(where_it_comes_from(card(parent="ab12"), ""))["Made from"].endswith(
        "no longer here (id ab12)"
    )
    assert dict(where_it_comes_from(card(), ""))["Made from"] == "nothing: trained from the start"


def test_loss_steps_split_and_seed_are_readable() -> None:
    assert loss_in_words(FINETUNING.to_dict()) == (
        "Dice + CE, pixels near the contour up to 5 times, hausdorff distance (ramp up)"
    )
    assert loss_in_words({}) == ""
    training = {
        "steps": 100,
        "split": {"learned": 270, "held out": 48},
        "augmentation": "none",
        "seconds": None,
    }
    facts = dict(how_it_learned(card(training=training, seed=7, command="segstudio train"), 1_946_370))
    assert facts["Network"] == "unet-s, 1.9 million weights"
    assert facts["Training"] == "steps 100, augmentation none"
    assert facts["Split"] == "learned 270, held out 48"
    assert (facts["Seed"], facts["Command"]) == ("7", "segstudio train")


def test_what_a_model_finds_and_reads() -> None:
    facts = dict(what_it_does(card(filter_size=5, accepts=("grey",), known_failures="dark images")))
    assert facts["Finds"] == "cell (label 1), rim (label 4)"
    assert facts["Reads"] == "grey images"
    assert "5×5" in facts["Filter"]
    assert facts["Weak at"] == "dark images"
    assert facts["Afterwards"] == ""
    cleaned = card(postprocessing={"fill_holes": True, "smallest": 20.0})
    assert dict(what_it_does(cleaned))["Afterwards"] == "fill holes, at least 20 px"


def test_weights_are_counted_in_the_file(tmp_path) -> None:
    path = save_tiny(tmp_path / "tiny.safetensors")
    counted = weights_in(path)
    assert counted is not None
    # conv 3·3·1·16 + 16, norm 2·16 learned + 2·16 + 1 kept, the same with 16 → 32, and 32·2 + 2
    assert counted == (160 + 65) + (3 * 3 * 16 * 32 + 32 + 4 * 32 + 1) + 66
    (tmp_path / "bad.safetensors").write_bytes(b"x")
    assert weights_in(tmp_path / "bad.safetensors") is None
    assert weights_in(tmp_path / "none.safetensors") is None


def test_counts_are_spelled_as_people_say_them() -> None:
    assert [spell_count(n) for n in (950, 12_345, 1_946_370)] == ["950", "12 thousand", "1.9 million"]

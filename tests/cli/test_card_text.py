"""A model's card as people read it."""

from __future__ import annotations

from pathlib import Path

from segstudio.cli.card_text import card_lines
from segstudio.core.labels import LabelClass
from segstudio.learning.card import ModelCard
from segstudio.services.library import ModelEntry


def test_a_card_reads_as_sentences_and_tables_not_as_json() -> None:
    card = ModelCard(
        "cells",
        2,
        {"name": "unet-s", "family": "unet"},
        (LabelClass(1, "cell", (1, 2, 3)), LabelClass(2, "wall", (4, 5, 6))),
        accepts=("grey", "rgb"),
        filter_size=5,
        data=("set A", "set B"),
        loss={"band": True, "boundary_weight": None, "region": "dice+ce"},
        training={"learning_rate": 1 / 3000},
        scores={
            "held_out": {
                "all": {"assd": 1.5, "dice": 0.9, "dice_sd": 0.052, "images": 4},
                "dark": {"dice": 0.8, "images": 1},
            },
            "corrected": {"dice": 0.91, "before": 0.9, "images": 5},
        },
    )
    entry = ModelEntry("cells-v2", Path("m.safetensors"), card, shipped=False)
    lines = card_lines(entry, "cells")
    assert not [line for line in lines if set("{}[]") & set(line)]
    assert {
        "name            cells-v2, version 2",
        "parent          cells",
        "classes         1 cell, 2 wall",
        "network         unet-s, reads brightness",
        "accepts         grey and colour images",
        "prepared by     percentiles-1-99.8, filtered (mean 5×5)",
        "learned from    set A; set B",
        "training        learning rate 0.0003333",
        "loss            band yes, region dice+ce",
        "corrected       images 5, before 0.9, Dice 0.91",
    } <= set(lines)
    start = lines.index("")
    assert lines[start + 1 : start + 4] == [
        "held out  images  Dice         ASSD",
        "all            4  0.9 ± 0.052   1.5",
        "dark           1  0.8             –",
    ]
    assert not [line for line in lines if line.startswith(("licence", "credit", "command"))]


def test_a_card_says_where_a_model_drew_what_it_learned() -> None:
    training = {"images": 4, "kept_apart": 1, "unchanged": 5, "drawn_by": "cells"}
    card = ModelCard("own", 1, {"name": "unet-s"}, (LabelClass(1, "cell", (1, 2, 3)),), training=training)
    (line,) = [
        line
        for line in card_lines(ModelEntry("own", Path("m.safetensors"), card, shipped=False), "")
        if line.startswith("mind ")
    ]
    assert line.endswith(
        "In 5 of 5 cases nobody had changed what the model cells drew: it learned from that model, and its "
        "score only says how far the two agree."
    )

"""Which model is taken for an image, and which one where nobody names any."""

from __future__ import annotations

from pathlib import Path

import pytest

from segstudio.core.labels import LabelClass
from segstudio.errors import ModelError
from segstudio.io.files import resources_dir
from segstudio.learning.card import ModelCard
from segstudio.learning.checkpoint import save
from segstudio.learning.looks import Traits
from segstudio.learning.networks import build
from segstudio.services.fitting import Advice, advise, is_made_from, model_for, model_named
from segstudio.services.library import ModelEntry, ModelLibrary
from segstudio.services.settings import Settings

CELL = (LabelClass(1, "cell", (1, 2, 3)),)
CT = Traits("CT", False, 1, 0.0, None)
NOTHING_KNOWN = Traits("", False, 1, 0.0, None)


def model(name: str, *kinds: str, shipped: bool = True, created: str = "") -> ModelEntry:
    """A model for images of these kinds; one that says nothing about itself without any."""
    seen = {"kinds": list(kinds)} if kinds else {}
    card = ModelCard(name, 1, {}, CELL, seen=seen, created=created)
    return ModelEntry(name, Path(f"{name}.safetensors"), card, shipped)


CELLS, LIVER = model("cells", "SM"), model("liver", "CT")
OLD = model("old", "CT", shipped=False, created="2026-01-01")
NEW = model("new", "CT", shipped=False, created="2026-02-01")
SILENT = model("silent")


@pytest.mark.parametrize(
    ("usual", "entries", "traits", "taken"),
    [
        (CELLS, [CELLS, LIVER], CT, LIVER),
        (CELLS, [CELLS, LIVER, OLD, NEW], CT, NEW),  # one's own are nearer, the newest first
        (LIVER, [CELLS, LIVER, OLD, NEW], CT, LIVER),  # the usual one is good enough
        (CELLS, [CELLS, LIVER], NOTHING_KNOWN, CELLS),
        (SILENT, [SILENT, LIVER], CT, SILENT),
        (CELLS, [CELLS, SILENT], CT, None),
    ],
)
def test_the_usual_model_is_taken_unless_it_is_for_other_images(usual, entries, traits, taken):
    assert model_for(entries, usual, traits) == taken


def test_what_speaks_against_a_model_is_one_sentence():
    assert advise([CELLS, LIVER], CELLS.card, NOTHING_KNOWN).words("cells") == ""
    assert advise([CELLS, LIVER], CELLS.card, CT) == Advice(True, LIVER)
    assert advise([CELLS, LIVER], CELLS.card, CT).words("cells") == (
        "cells was made for another kind of image; liver was made for this one."
    )
    assert advise([CELLS], CELLS.card, CT).words("cells") == (
        "cells was made for another kind of image, and none of the models for this one."
    )


def test_a_model_is_made_from_its_parent_and_what_that_was_made_from(tmp_path):
    network = build("tiny-cnn")

    def kept(name: str, parent: str = "") -> ModelEntry:
        card = ModelCard(name, 1, dict(network.config), CELL, parent=parent)
        save(tmp_path / f"{name}.safetensors", network, card)
        return library.find(name)

    library = ModelLibrary(resources_dir() / "models", tmp_path)
    first, other = kept("first"), kept("other")
    second = kept("second", first.card.id)
    third = kept("third", second.card.id)
    assert is_made_from(library, third, first)
    assert is_made_from(library, first, first)
    assert not is_made_from(library, first, third)
    assert not is_made_from(library, third, other)


def test_a_command_takes_the_named_model_else_the_fixed_else_the_last_one(tmp_path):
    library = ModelLibrary(resources_dir() / "models", tmp_path)
    assert model_named(library, Settings(), "vessels").name == "vessels"
    assert model_named(library, Settings()).name == "cells"
    assert model_named(library, Settings(last_model="lungs")).name == "lungs"
    assert model_named(library, Settings(default_model="vessels", last_model="lungs")).name == "vessels"
    assert model_named(library, Settings(last_model="deleted since")).name == "cells"
    with pytest.raises(ModelError, match="gone"):
        model_named(library, Settings(default_model="gone"))

"""Post-processing kept in a model's file, without a look at its weights."""

from __future__ import annotations

from pathlib import Path

import pytest
import torch

from segstudio.core.cleaning import Cleaning
from segstudio.core.labels import LabelClass
from segstudio.errors import ModelError, WriteError
from segstudio.io import files
from segstudio.learning.card import ModelCard, read_card
from segstudio.learning.checkpoint import load, save
from segstudio.learning.networks import build
from segstudio.services.library import ModelLibrary

WANTED = Cleaning(smallest=30, fill_holes=True)


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    library = ModelLibrary(tmp_path / "shipped", tmp_path / "own")
    network = build("tiny-cnn")
    card = ModelCard("cells", 1, dict(network.config), (LabelClass(1, "cell", (1, 2, 3)),), licence="CC0")
    for folder, name in ((library.shipped, "cells"), (library.own, "mine")):
        folder.mkdir()
        save(folder / f"{name}.safetensors", network, card)
    return library


def test_an_own_model_keeps_it_and_its_weights_stay_bit_for_bit(library: ModelLibrary) -> None:
    path = library.own / "mine.safetensors"
    before, size = load(path), path.stat().st_size
    entry = library.set_cleaning("mine", WANTED)
    assert (entry.name, entry.path, entry.card.cleaning) == ("mine", path, WANTED)
    after = load(path)
    assert after.card.cleaning == WANTED
    assert after.card.id == before.card.id
    assert after.card.licence == "CC0"
    weights = before.network.state_dict()
    assert all(torch.equal(value, weights[name]) for name, value in after.network.state_dict().items())
    assert library.find("mine").card.cleaning == WANTED
    library.set_cleaning("mine", Cleaning())
    assert load(path).card == before.card
    assert path.stat().st_size <= size + 8


def test_a_shipped_model_stays_and_its_copy_has_it(library: ModelLibrary) -> None:
    shipped = library.shipped / "cells.safetensors"
    before = shipped.read_bytes()
    entry = library.set_cleaning("cells", WANTED)
    assert (entry.name, entry.shipped) == ("cells-2", False)
    assert shipped.read_bytes() == before
    assert load(entry.path).card.cleaning == WANTED
    assert library.find("cells").card.cleaning == Cleaning()


def test_a_shipped_file_is_not_written_either_when_it_is_named_by_its_path(library: ModelLibrary) -> None:
    shipped = library.shipped / "cells.safetensors"
    before = shipped.read_bytes()
    assert library.set_cleaning(shipped, WANTED).path.parent == library.own
    assert shipped.read_bytes() == before


def test_a_file_elsewhere_is_a_persons_own(library: ModelLibrary, tmp_path: Path) -> None:
    path = library.export("cells", tmp_path / "given.safetensors")
    assert library.set_cleaning(path, WANTED).path == path
    assert read_card(path).cleaning == WANTED


@pytest.mark.case("B1")
def test_when_the_disk_is_full_the_model_is_as_before(
    library: ModelLibrary, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = library.own / "mine.safetensors"
    before = path.read_bytes()

    def full(_: Path) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(files, "_sync_file", full)
    with pytest.raises(WriteError, match="unchanged"):
        library.set_cleaning("mine", WANTED)
    assert path.read_bytes() == before
    assert [p.name for p in library.own.iterdir()] == ["mine.safetensors"]


def test_what_is_no_model_is_refused(library: ModelLibrary, tmp_path: Path) -> None:
    other = tmp_path / "other.safetensors"
    other.write_bytes(b"nothing of ours")
    with pytest.raises(ModelError):
        library.set_cleaning(other, WANTED)
    assert other.read_bytes() == b"nothing of ours"

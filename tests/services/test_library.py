"""Models are found by name, and no one overwrites or loses another."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from segstudio.core.labels import LabelClass
from segstudio.errors import ModelError
from segstudio.learning.card import CARD_KEY, ModelCard
from segstudio.learning.outcomes import FineTuneOutcome
from segstudio.services.library import ModelLibrary, choose_default


def write_model(path: Path, card: ModelCard, weights: bytes = b"") -> Path:
    """A safetensors file with a card and, as far as a card reader cares, weights."""
    header = json.dumps({"__metadata__": {CARD_KEY: card.to_json()}}).encode()
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(len(header).to_bytes(8, "little") + header + weights)
    return path


def card(name: str = "cells", version: int = 1, parent: str = "") -> ModelCard:
    network = {"name": "unet-s"}
    return ModelCard(name, version, network, (LabelClass(1, "nucleus", (1, 2, 3)),), parent=parent)


def outcome(path: Path | None, made: ModelCard | None) -> FineTuneOutcome:
    return FineTuneOutcome(path, made, 1.0, (), (), "Better on 2 of 2.", False)


@pytest.fixture
def library(tmp_path: Path) -> ModelLibrary:
    write_model(tmp_path / "shipped" / "cells.safetensors", card())
    write_model(tmp_path / "own" / "lungs.safetensors", card("lungs"), b"own")
    return ModelLibrary(tmp_path / "shipped", tmp_path / "own")


def test_shipped_models_come_first_and_broken_files_are_told(library: ModelLibrary) -> None:
    (library.own / "bad.safetensors").write_bytes(b"not a model")
    (library.own / "notes.txt").write_text("no model either")
    assert [(e.name, e.shipped) for e in library.entries()] == [("cells", True), ("lungs", False)]
    assert len(library.broken()) == 1
    assert "bad.safetensors" in library.broken()[0]


def test_missing_folders_hold_no_models(tmp_path: Path) -> None:
    library = ModelLibrary(tmp_path / "a", tmp_path / "b")
    assert library.entries() == []
    with pytest.raises(ModelError, match="No models are installed"):
        library.find("cells")


def test_an_own_model_cannot_hide_a_shipped_one(library: ModelLibrary) -> None:
    write_model(library.own / "cells.safetensors", card("cells", 9))
    assert library.find("cells").card.version == 1


def test_a_model_is_found_by_name_or_file(library: ModelLibrary, tmp_path: Path) -> None:
    assert library.find("lungs").path == library.own / "lungs.safetensors"
    elsewhere = write_model(tmp_path / "mail" / "vessels.safetensors", card("vessels"))
    assert library.find(elsewhere).name == "vessels"
    assert library.find(str(elsewhere)).card.name == "vessels"


def test_an_unknown_name_lists_the_known_ones(library: ModelLibrary) -> None:
    with pytest.raises(ModelError) as error:
        library.find("cell")
    assert "'cell'" in error.value.sentence
    assert error.value.hint == "Did you mean cells? Known models: cells, lungs."


def test_a_changed_file_is_read_again(library: ModelLibrary) -> None:
    assert library.find("lungs").card.version == 1
    write_model(library.own / "lungs.safetensors", card("lungs", 22), b"longer weights")
    assert library.find("lungs").card.version == 22


def test_importing_copies_and_never_overwrites(library: ModelLibrary, tmp_path: Path) -> None:
    other = write_model(tmp_path / "mail" / "lungs.safetensors", card("lungs"), b"other")
    entry = library.import_(other)
    assert entry.name == "lungs-2"
    assert other.exists()
    assert library.import_(other).name == "lungs-2"  # the same file again is the same model
    assert (library.own / "lungs.safetensors").read_bytes().endswith(b"own")
    bad = tmp_path / "bad.safetensors"
    bad.write_bytes(b"\x10")
    with pytest.raises(ModelError):
        library.import_(bad)
    assert len(library.entries()) == 3


def test_a_copy_that_broke_off_is_not_imported(library: ModelLibrary, tmp_path: Path) -> None:
    header = {
        "__metadata__": {CARD_KEY: card().to_json()},
        "w": {"dtype": "F32", "shape": [2], "data_offsets": [0, 8]},
    }
    text = json.dumps(header).encode()
    content = len(text).to_bytes(8, "little") + text + bytes(8)
    whole, cut = tmp_path / "whole.safetensors", tmp_path / "cut.safetensors"
    whole.write_bytes(content)
    cut.write_bytes(content[:-3])
    with pytest.raises(ModelError, match=f"{len(content) - 3:,} of {len(content):,} bytes"):
        library.import_(cut)
    assert not (library.own / cut.name).exists()
    assert library.import_(whole).name == "whole"


def test_exporting_goes_into_a_file_or_a_folder(library: ModelLibrary, tmp_path: Path) -> None:
    folder = tmp_path / "out"
    folder.mkdir()
    assert library.export("cells", folder) == folder / "cells.safetensors"
    assert library.export("cells", folder / "mine.safetensors").read_bytes() == (
        library.find("cells").path.read_bytes()
    )
    with pytest.raises(ModelError, match="ending"):
        library.export("cells", folder / "mine.pt")


def test_only_own_models_can_be_removed(library: ModelLibrary, tmp_path: Path) -> None:
    library.remove("lungs")
    assert [e.name for e in library.entries()] == ["cells"]
    with pytest.raises(ModelError, match="comes with"):
        library.remove("cells")
    elsewhere = write_model(tmp_path / "mail" / "vessels.safetensors", card("vessels"))
    with pytest.raises(ModelError, match="outside"):
        library.remove(str(elsewhere))
    assert elsewhere.exists()


def test_an_accepted_candidate_moves_under_a_free_name(library: ModelLibrary) -> None:
    parent = library.find("cells")
    made = card("cells", 2, parent=parent.card.id)
    first = library.accept(outcome(write_model(library.candidates / "x.safetensors", made, b"1"), made))
    second = library.accept(outcome(write_model(library.candidates / "y.safetensors", made, b"22"), made))
    assert (first.name, second.name) == ("cells-v2", "cells-v2-2")
    assert first.path.parent == library.own
    assert list(library.candidates.iterdir()) == []
    found = library.parent_of(library.find("cells-v2"))
    assert found is not None
    assert found.name == "cells"
    assert library.parent_of(parent) is None


def test_nothing_good_enough_cannot_be_accepted(library: ModelLibrary) -> None:
    with pytest.raises(ModelError, match="no model"):
        library.accept(outcome(None, None))


def test_a_discarded_candidate_is_gone(library: ModelLibrary) -> None:
    made = card("cells", 2)
    path = write_model(library.candidates / "x.safetensors", made)
    library.discard(outcome(path, made))
    library.discard(outcome(None, None))
    assert not path.exists()
    assert [e.name for e in library.entries()] == ["cells", "lungs"]


def test_an_own_model_is_renamed_and_stays_bit_for_bit(library: ModelLibrary) -> None:
    before = library.find("lungs").path.read_bytes()
    made = card("lungs", 2, parent=library.find("lungs").card.id)
    child = library.accept(outcome(write_model(library.candidates / "x.safetensors", made, b"1"), made))
    renamed = library.rename("lungs", " Lungenflügel 肺 ")
    assert renamed.name == "Lungenflügel 肺"
    assert renamed.path.read_bytes() == before
    assert [e.name for e in library.entries()] == ["cells", "Lungenflügel 肺", "lungs-v2"]
    assert library.parent_of(child) == renamed  # who was made from it goes by the card, not by the name
    assert library.rename("lungs-v2", "Lungs-V2").name == "Lungs-V2"  # another case alone is no other model


@pytest.mark.parametrize(
    ("new_name", "words"),
    [
        ("cells", "called cells already"),
        ("CELLS", "called CELLS already"),
        ("broken", "called broken already"),
        (" ", "needs a name"),
        ("a/b", "because of /"),
        ("a\nb", "cannot be a file's name"),
        (".hidden", "a dot"),
        ("x" * 201, "too long"),
    ],
)
def test_a_name_that_cannot_be_is_refused(library: ModelLibrary, new_name: str, words: str) -> None:
    (library.own / "broken.safetensors").write_bytes(b"no model")
    with pytest.raises(ModelError, match=words):
        library.rename("lungs", new_name)
    assert library.find("lungs").path.read_bytes().endswith(b"own")
    assert (library.own / "broken.safetensors").read_bytes() == b"no model"


def test_only_own_models_can_be_renamed(library: ModelLibrary, tmp_path: Path) -> None:
    with pytest.raises(ModelError, match="comes with"):
        library.rename("cells", "mine")
    elsewhere = write_model(tmp_path / "mail" / "vessels.safetensors", card("vessels"))
    with pytest.raises(ModelError, match="outside"):
        library.rename(str(elsewhere), "mine")
    assert elsewhere.exists()
    assert library.why_kept(library.find("lungs")) == ""


def test_rolling_back_gives_the_previous_model_bit_for_bit(library: ModelLibrary) -> None:
    parent = library.find("lungs")
    before = parent.path.read_bytes()
    made = card("lungs", 2, parent=parent.card.id)
    child = library.accept(outcome(write_model(library.candidates / "x.safetensors", made, b"1"), made))
    again = library.rollback(child)
    assert again == parent
    assert again.path.read_bytes() == before
    assert library.find(child.name).path.read_bytes().endswith(b"1")  # the newer one stays at hand
    assert library.children_of(parent) == [child]
    with pytest.raises(ModelError, match="trained from nothing"):
        library.rollback(parent)
    library.remove("lungs")
    with pytest.raises(ModelError, match=f"no longer at hand .id {parent.card.id}"):
        library.rollback(child)


def test_a_new_model_file_moves_in_under_a_free_name(library: ModelLibrary) -> None:
    new = write_model(library.candidates / "x.safetensors", card("lungs", 3), b"new")
    entry = library.add(new, "cells")
    assert entry.name == "cells-2"
    assert not new.exists()
    assert entry.path.read_bytes().endswith(b"new")


def test_the_preferred_model_is_chosen_where_it_exists(library: ModelLibrary) -> None:
    entries = library.entries()
    chosen = choose_default(entries, "lungs")
    assert chosen is not None
    assert chosen.name == "lungs"
    assert choose_default(entries, "absent") == entries[0]
    assert choose_default([], "cells") is None

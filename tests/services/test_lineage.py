"""Models as a tree of parents and children."""

from __future__ import annotations

from pathlib import Path

from segstudio.core.labels import LabelClass
from segstudio.learning.card import ModelCard
from segstudio.services.library import ModelEntry
from segstudio.services.lineage import lineage, walk


def entry(name: str, version: int = 1, parent: str = "", **known) -> ModelEntry:
    card = ModelCard(
        known.pop("called", name),
        version,
        {"name": "unet-s"},
        (LabelClass(1, "c", (1, 2, 3)),),
        parent=parent,
        **known,
    )
    return ModelEntry(name, Path(f"{name}.safetensors"), card, shipped=False)


def drawn(entries: list[ModelEntry]) -> list[str]:
    return [f"{'  ' * depth}{branch.name}" for depth, branch in walk(lineage(entries))]


def test_children_stand_below_their_parent_however_they_are_ordered() -> None:
    cells = entry("cells")
    second = entry("cells-v2", 2, cells.card.id)
    third = entry("cells-v3", 3, second.card.id)
    other = entry("other-v2", 2, cells.card.id, seed=7)
    lungs = entry("lungs")
    wanted = ["cells", "  cells-v2", "    cells-v3", "  other-v2", "lungs"]
    assert drawn([cells, second, third, other, lungs]) == wanted
    assert sorted(drawn([third, lungs, other, second, cells])) == sorted(wanted)


def test_a_missing_parent_is_shown_as_missing_with_all_its_children() -> None:
    lost = entry("cells")
    children = [entry(f"kept-{n}", 2, lost.card.id, called="cells", seed=n) for n in (1, 2)]
    (root,) = lineage(children)
    assert (root.entry, root.id) == (None, lost.card.id)
    assert root.title == "cells version 1, no longer here"
    assert [child.entry for child in root.children] == children


def test_of_two_models_with_one_card_the_first_has_the_children() -> None:
    cells, twin = entry("cells"), entry("twin", called="cells")
    assert cells.card.id == twin.card.id
    child = entry("cells-v2", 2, cells.card.id)
    assert drawn([cells, twin, child]) == ["cells", "  cells-v2", "twin"]


def test_no_models_make_no_tree() -> None:
    assert lineage([]) == ()

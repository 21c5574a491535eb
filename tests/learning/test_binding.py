"""Scores belong to the weights that earned them: a card notes which those are, and a change is seen."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest
import torch

from segstudio.errors import ModelError
from segstudio.io.files import resources_dir
from segstudio.learning import binding as module
from segstudio.learning.binding import Binding, binding, digest_of, refuse_altered, remark_on
from segstudio.learning.card import CARD_KEY, read_card, read_header, write_card
from segstudio.learning.checkpoint import load, save
from segstudio.learning.networks import build
from tests.learning.shapes import SMALL, card

SCORES = {"held_out": {"all": {"dice": 0.9, "images": 9}}}


def saved(path: Path, *, half: bool = False) -> Path:
    torch.manual_seed(0)
    save(path, build(SMALL), card(scores=SCORES), half=half)
    return path


def alter(path: Path, place: int = -40) -> None:
    content = bytearray(path.read_bytes())
    content[place] ^= 1
    path.write_bytes(content)


def rewrite_header(path: Path, change) -> None:
    with path.open("rb") as stream:
        header = read_header(stream, path)
        rest = stream.read()
    change(header)
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + rest)


@pytest.mark.parametrize("half", [False, True])
def test_every_written_model_notes_its_weights(tmp_path, half):
    path = saved(tmp_path / "a.safetensors", half=half)
    assert len(read_card(path).weights) == 64
    assert binding(path) is Binding.TIED
    assert remark_on(binding(path)) == ""
    refuse_altered(path)


def test_one_changed_bit_of_one_weight_is_seen(tmp_path):
    path = saved(tmp_path / "a.safetensors")
    alter(path)
    assert binding(path) is Binding.ALTERED
    assert "do not hold" in remark_on(binding(path))
    with pytest.raises(ModelError, match="were changed"):
        refuse_altered(path)


def test_two_weights_that_swap_their_names_are_seen(tmp_path):
    path = saved(tmp_path / "a.safetensors")

    def swap(header: dict) -> None:
        same: dict[str, str] = {}
        for name, entry in header.items():
            if len(entry.get("shape", [])) != 4:  # filters start at random and differ, norms do not
                continue
            kind = json.dumps([entry["dtype"], entry["shape"]])
            if kind in same:
                header[name], header[same[kind]] = header[same[kind]], header[name]
                return
            same[kind] = name

    rewrite_header(path, swap)
    load(path)  # such a file is a network like any other
    assert binding(path) is Binding.ALTERED


def test_the_weights_under_another_card_stay_the_same_weights(tmp_path):
    path, other = saved(tmp_path / "a.safetensors"), tmp_path / "b.safetensors"
    before = digest_of(path)
    write_card(path, other, replace(read_card(path), postprocessing={"smallest": 3.0}))
    assert digest_of(other) == before
    assert binding(other) is Binding.TIED
    alter(other)
    write_card(other, other, replace(read_card(other), postprocessing={}))
    assert binding(other) is Binding.ALTERED  # a new card does not launder them


def test_an_older_file_says_that_nothing_ties_it(tmp_path):
    path = saved(tmp_path / "a.safetensors")

    def forget(header: dict) -> None:
        entries = json.loads(header["__metadata__"][CARD_KEY])
        del entries["weights"]
        header["__metadata__"][CARD_KEY] = json.dumps(entries)

    known = read_card(path)
    rewrite_header(path, forget)
    assert binding(path) is Binding.UNTIED
    assert "older file" in remark_on(binding(path))
    refuse_altered(path)
    assert (read_card(path), read_card(path).id) == (known, known.id)


def test_weights_are_read_once_and_again_after_a_change(tmp_path, monkeypatch):
    path = saved(tmp_path / "a.safetensors")
    read: list[Path] = []
    plain = module.digest_of
    monkeypatch.setattr(module, "digest_of", lambda path: read.append(path) or plain(path))
    assert [binding(path) for _ in range(3)] == [Binding.TIED] * 3
    assert len(read) == 1
    alter(path)
    assert binding(path) is Binding.ALTERED
    assert len(read) == 2


def test_a_file_that_lost_its_end_is_not_what_its_card_tells(tmp_path):
    path = saved(tmp_path / "a.safetensors")
    path.write_bytes(path.read_bytes()[:-100])
    assert binding(path) is Binding.ALTERED
    assert binding(tmp_path / "none.safetensors") is Binding.UNTIED


@pytest.mark.parametrize("name", ["cells", "cells-dense", "lungs", "vessels"])
def test_the_shipped_models_hold_the_weights_that_were_measured(name):
    assert binding(resources_dir() / "models" / f"{name}.safetensors") is Binding.TIED

"""Model files: bit-exact, never executed, refused before their weights are read."""

from __future__ import annotations

import json
import os
import pickle

import pytest
import safetensors.torch
import torch

from segstudio.errors import ModelError
from segstudio.learning.card import CARD_KEY, read_card
from segstudio.learning.checkpoint import halved, load, save
from segstudio.learning.networks import build
from tests.learning.shapes import SMALL, card


@pytest.fixture
def path(tmp_path):
    return tmp_path / "discs.safetensors"


def test_weights_and_card_come_back_bit_for_bit(path):
    network = build(SMALL)
    save(path, network, card())
    model = load(path)
    assert model.card == read_card(path) == card()
    assert not model.network.training
    expected, found = network.state_dict(), model.network.state_dict()
    assert list(expected) == list(found)
    assert all(torch.equal(expected[name], found[name]) for name in expected)


class _Bomb:
    def __init__(self, marker):
        self.marker = str(marker)

    def __reduce__(self):
        return os.mkdir, (self.marker,)


@pytest.mark.case("C11")
@pytest.mark.parametrize("how", ["pickle", "torch"])
def test_a_file_with_code_in_it_is_refused_and_never_executed(tmp_path, how):
    path, marker = tmp_path / "bad.safetensors", tmp_path / "executed"
    if how == "pickle":
        path.write_bytes(pickle.dumps(_Bomb(marker)))
    else:
        torch.save({"weights": _Bomb(marker)}, path)
    with pytest.raises(ModelError, match="not a SegStudio model file"):
        load(path)
    assert not marker.exists()


@pytest.mark.case("C12")
@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"text",
        (2**60).to_bytes(8, "little") + b"{}",
        (10).to_bytes(8, "little") + b"{}",
        (8).to_bytes(8, "little") + b"not json",
        (2).to_bytes(8, "little") + b"[]",
    ],
)
def test_what_is_no_model_is_refused(path, content):
    path.write_bytes(content)
    with pytest.raises(ModelError, match="not a SegStudio model file"):
        load(path)


def test_a_missing_file_and_a_folder_are_named(tmp_path):
    for path in (tmp_path / "none.safetensors", tmp_path):
        with pytest.raises(ModelError, match="cannot be opened"):
            load(path)


def test_weights_without_a_card_are_refused(path):
    path.write_bytes(safetensors.torch.save(build(SMALL).state_dict()))
    with pytest.raises(ModelError, match="no SegStudio model card"):
        load(path)


def _written(path, weights, about=None):
    path.write_bytes(safetensors.torch.save(weights, {CARD_KEY: (about or card()).to_json()}))


@pytest.mark.case("C12")
def test_wrong_shapes_missing_and_extra_weights_are_named(path):
    weights = build(SMALL).state_dict()
    name = "encoder.0.0.weight"
    for changed in (
        weights | {name: torch.zeros(4, 1, 3, 3)},
        weights | {name: weights[name].double()},
        {k: v for k, v in weights.items() if k != name},
        weights | {"encoder.0.0.extra": torch.zeros(1)},
    ):
        _written(path, changed)
        with pytest.raises(ModelError, match=r"encoder\.0\.0"):
            load(path)


def test_half_the_file_gives_the_rounded_weights_exactly(path, tmp_path):
    network = build(SMALL)
    whole = tmp_path / "whole.safetensors"
    save(whole, network, card())
    halved(network)
    save(path, network, card(), half=True)
    assert path.stat().st_size < 0.62 * whole.stat().st_size
    expected, found = network.state_dict(), load(path).network.state_dict()
    assert all(torch.equal(expected[name], found[name]) for name in expected)
    assert {value.dtype for value in found.values()} == {torch.float32, torch.int64}
    assert not torch.equal(
        load(whole).network.state_dict()["encoder.0.0.weight"], found["encoder.0.0.weight"]
    )


@pytest.mark.case("C12")
def test_weights_that_are_not_finite_are_refused_on_both_ways(path):
    network = build(SMALL)
    weights = network.state_dict()
    weights["head.bias"][0] = float("nan")
    with pytest.raises(ModelError, match="not finite"):
        save(path, network, card())
    assert not path.exists()
    _written(path, weights)
    with pytest.raises(ModelError, match="not finite"):
        load(path)


@pytest.mark.case("C4")
def test_a_truncated_file_is_refused(path):
    save(path, build(SMALL), card())
    path.write_bytes(path.read_bytes()[:-100])
    with pytest.raises(ModelError, match="damaged"):
        load(path)


@pytest.mark.case("C12")
def test_overlapping_offsets_are_refused(path):
    save(path, build(SMALL), card())
    content = path.read_bytes()
    length = int.from_bytes(content[:8], "little")
    header = json.loads(content[8 : 8 + length])
    header["head.bias"]["data_offsets"] = header["encoder.0.1.bias"]["data_offsets"]
    text = json.dumps(header).encode()
    path.write_bytes(len(text).to_bytes(8, "little") + text + content[8 + length :])
    with pytest.raises(ModelError):
        load(path)


@pytest.mark.case("C13")
def test_a_card_with_an_unknown_network_is_refused(path):
    _written(path, build(SMALL).state_dict(), card(network={"name": "transformer-xl"}))
    with pytest.raises(ModelError, match="transformer-xl"):
        load(path)

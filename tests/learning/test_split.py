"""Splits: patients stay together, kinds are spread alike, folds cover every image once."""

from __future__ import annotations

from collections import Counter
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.io.datasets import Pair
from segstudio.learning.split import fold, split


def _pairs(folder, patients: list[str], kinds: list[str]) -> list[Pair]:
    return [
        Pair(folder / f"{i}", folder / "m", f"{i}", patient=patient, kind=kind)
        for i, (patient, kind) in enumerate(zip(patients, kinds, strict=True))
    ]


def test_patients_stay_together_and_what_the_data_set_says_holds(tmp_path):
    free = _pairs(tmp_path, [f"p{i // 3}" for i in range(60)], [""] * 60)
    learning, held_out = split(free, seed=1)
    assert len(held_out) == 9  # 15 % of 20 patients with 3 images each
    assert not {p.patient for p in learning} & {p.patient for p in held_out}
    assert split(free, seed=1) == (learning, held_out)
    assert split(free, seed=2) != (learning, held_out)
    told = [replace(p, split="test" if i < 2 else "") for i, p in enumerate(free)]
    assert split(told, seed=1)[1] == told[:2]
    assert split(free[:1], seed=1) == (free[:1], [])


def test_each_kind_gives_its_share(tmp_path):
    pairs = _pairs(tmp_path, [""] * 100, ["common"] * 80 + ["rare"] * 20)
    for seed in range(5):
        _, held_out = split(pairs, seed)
        assert Counter(p.kind for p in held_out) == {"common": 12, "rare": 3}


def test_folds_hold_out_every_image_once_and_spread_the_kinds(tmp_path):
    pairs = _pairs(tmp_path, [f"p{i // 2}" for i in range(40)], ["a"] * 32 + ["b"] * 8)
    seen = []
    for number in range(1, 5):
        learning, held_out = fold(pairs, number, 4, seed=0)
        assert len(learning) + len(held_out) == 40
        assert not {p.patient for p in learning} & {p.patient for p in held_out}
        assert Counter(p.kind for p in held_out) == {"a": 8, "b": 2}
        seen += held_out
    assert sorted(p.key for p in seen) == sorted(p.key for p in pairs)


@given(st.lists(st.integers(0, 9), min_size=2, max_size=40), st.integers(2, 6), st.integers(0, 3))
def test_any_set_of_patients_can_be_folded(tmp_path_factory, patients, folds, seed):
    pairs = _pairs(tmp_path_factory.getbasetemp(), [f"p{p}" for p in patients], ["x"] * len(patients))
    if folds > len(set(patients)):
        with pytest.raises(ValueError, match="cannot be divided"):
            fold(pairs, 1, folds, seed)
        return
    parts = [fold(pairs, number, folds, seed)[1] for number in range(1, folds + 1)]
    assert sorted(p.key for part in parts for p in part) == sorted(p.key for p in pairs)
    assert all(parts)


def test_a_part_that_is_not_there_is_named(tmp_path):
    pairs = _pairs(tmp_path, ["a", "b", "c"], [""] * 3)
    with pytest.raises(ValueError, match="no part 3 of 2"):
        fold(pairs, 3, 2, seed=0)

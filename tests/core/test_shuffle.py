"""Every order is equally likely, nothing is lost, and a seed repeats it."""

from __future__ import annotations

import random
from collections import Counter
from itertools import permutations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy.stats import chisquare

from segstudio.core.shuffle import shuffle


def test_all_orders_of_three_are_equally_likely():
    rng = np.random.default_rng(1)
    seen = Counter(tuple(shuffle([0, 1, 2], rng)) for _ in range(6000))
    assert set(seen) == set(permutations(range(3)))
    assert chisquare(list(seen.values())).pvalue > 0.001


@given(st.lists(st.integers()), st.integers(0, 1000))
def test_a_list_keeps_its_items_and_a_seed_its_order(items, seed):
    shuffled = list(items)
    assert shuffle(shuffled, seed) is shuffled
    assert sorted(shuffled) == sorted(items)
    assert shuffle(list(items), np.random.default_rng(seed)) == shuffled


def test_pythons_own_generator_serves_too():
    assert shuffle(list(range(9)), random.Random(3)) == shuffle(list(range(9)), random.Random(3))


@pytest.mark.parametrize("shape", [(0,), (1,), (7,), (7, 2), (5, 2, 3)])
def test_arrays_are_shuffled_by_rows(shape):
    array = np.arange(np.prod(shape)).reshape(shape)
    rows = sorted(row.tolist() for row in array)
    assert shuffle(array, 5) is array
    assert sorted(row.tolist() for row in array) == rows
    if shape[0] > 2:
        assert array[:, ...].tolist() != np.arange(np.prod(shape)).reshape(shape).tolist()


def test_a_tensor_keeps_its_rows():
    import torch

    tensor = torch.arange(12).reshape(6, 2)
    assert shuffle(tensor, 2) is tensor
    assert sorted(tensor.tolist()) == torch.arange(12).reshape(6, 2).tolist()
    assert tensor.tolist() == shuffle(np.arange(12).reshape(6, 2), 2).tolist()


def test_the_global_generator_is_left_alone():
    np.random.seed(0)  # noqa: NPY002
    before = np.random.get_state()[1].tolist()  # noqa: NPY002
    shuffle([1, 2, 3])
    assert np.random.get_state()[1].tolist() == before  # noqa: NPY002

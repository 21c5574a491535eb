"""Label numbers as people write them."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.label_numbers import read_numbers, spell_numbers
from segstudio.errors import SegStudioError


@pytest.mark.parametrize(
    ("text", "numbers"),
    [
        ("", set()),
        ("7", {7}),
        ("1, 3-5", {1, 3, 4, 5}),
        ("1 3 - 5;0", {0, 1, 3, 4, 5}),
        ("65535", {65_535}),
        (" 2 , 2 ", {2}),
        ("4–6", {4, 5, 6}),
    ],
)
def test_lists_are_read(text, numbers):
    assert read_numbers(text) == numbers


@pytest.mark.parametrize("text", ["liver", "5-3", "-1", "65536", "1,2,x", "1-2-3", "9999999999"])
def test_what_is_no_list_is_refused(text):
    with pytest.raises(SegStudioError, match="names no labels"):
        read_numbers(text)


@given(st.frozensets(st.integers(0, 65_535), max_size=30) | st.frozensets(st.integers(0, 9)))
def test_what_is_spelt_is_read_again(numbers):
    assert read_numbers(spell_numbers(numbers)) == numbers


def test_neighbours_become_ranges():
    assert spell_numbers([1, 3, 4, 5, 7, 8]) == "1, 3-5, 7, 8"

"""Where to look first at a labelled image, on grids that are counted by hand."""

from __future__ import annotations

import numpy as np

from segstudio.core.main_place import main_place


def test_it_is_in_the_fullest_slice_of_the_largest_label() -> None:
    labels = np.zeros((9, 10, 12), np.uint16)
    labels[1, :3, :3] = 2  # nine voxels in one slice
    labels[5, 4:7, 6:9] = 1  # nine there, and three in the next one: twelve
    labels[6, 4, 6:9] = 1
    assert main_place(labels) == (5, 5, 7)


def test_of_slices_labelled_alike_it_is_in_the_middle_one() -> None:
    labels = np.zeros((7, 5, 5), np.uint16)
    labels[1:6, 1:4, 1:4] = 1
    assert main_place(labels) == (3, 2, 2)


def test_it_lies_on_the_label_also_where_its_middle_does_not() -> None:
    labels = np.zeros((1, 9, 9), np.uint16)
    labels[0, 1:8, 1:8] = 3
    labels[0, 3:6, 3:6] = 0  # a ring
    place = main_place(labels)
    assert place is not None
    assert labels[place] == 3


def test_without_labels_there_is_none() -> None:
    assert main_place(np.zeros((3, 4, 5), np.uint16)) is None


def test_a_large_image_is_looked_at_in_steps() -> None:
    labels = np.zeros((300, 200, 200), np.uint16)
    labels[200:230, 50:90, 100:140] = 1
    place = main_place(labels)
    assert place is not None
    assert labels[place] == 1
    assert np.abs(np.subtract(place[1:], (70, 120))).max() <= 3

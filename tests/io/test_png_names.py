"""Names and colours of labels that a PNG keeps beside its numbers."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from PIL import Image

from segstudio import io
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap, default_class

LUNG = LabelClass(1, "Lunge, rechts 肺", (12, 34, 56), visible=False, locked=True)
HEART = LabelClass(7, "heart", (200, 10, 20))


def saved(path, classes):
    array = np.zeros((1, 4, 5), np.uint16)
    array[0, 1:3, 2] = 1
    io.write_labels(LabelMap(Geometry.picture(4, 5), array, classes), path)
    return array


def test_names_come_back_shown_and_free_and_other_programs_see_the_numbers(tmp_path):
    path = tmp_path / "a.png"
    array = saved(path, [LUNG, HEART])
    again = io.read_labels(path)
    assert again.classes == {1: replace(LUNG, visible=True, locked=False), 7: HEART}
    np.testing.assert_array_equal(again.array, array)
    with Image.open(path) as image:
        image.verify()  # every checksum
    np.testing.assert_array_equal(np.asarray(Image.open(path)), array[0])


def test_labels_without_names_leave_no_text(tmp_path):
    saved(tmp_path / "a.png", [default_class(1)])
    assert b"iTXt" not in (tmp_path / "a.png").read_bytes()


@pytest.mark.parametrize("other", [b'"segstudio things"', b'"segstudi\xff labels"', b"{segstudio labels}"])
def test_a_text_that_is_no_set_of_labels_costs_only_the_names(tmp_path, other):
    path = tmp_path / "a.png"
    array = saved(path, [LUNG])
    content = path.read_bytes()
    assert content.count(b'"segstudio labels"') == 1
    path.write_bytes(content.replace(b'"segstudio labels"', other))
    again = io.read_labels(path)
    assert again.classes == {1: default_class(1)}
    np.testing.assert_array_equal(again.array, array)

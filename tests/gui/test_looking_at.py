"""A place that is looked at comes to the middle as far as the image fills the view."""

from __future__ import annotations

import pytest

from segstudio.gui.canvas.zoom_view import _filling

pytestmark = pytest.mark.gui


@pytest.mark.parametrize(
    ("by", "ends", "moved"),
    [
        (40, [-100, 300], 40),  # larger than the room of 200: anywhere between
        (350, [-100, 300], 100),  # no further than the first edge
        (-350, [300, -100], -100),  # nor the last, also mirrored
        (90, [20, 170], 0),  # smaller, and whole in view: it stays
        (-90, [-20, 130], 20),  # smaller, and partly out: all of it comes in
    ],
)
def test_no_more_of_the_view_gets_empty_than_must(by, ends, moved) -> None:
    assert _filling(by, ends, 200) == moved

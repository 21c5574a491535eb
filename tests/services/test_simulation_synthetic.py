"""The drawn domains: complete, the same every time, and wrong in the way that is known."""

from __future__ import annotations

from pathlib import Path

import numpy as np
from scipy import ndimage

from segstudio.core.progress import silent
from segstudio.io import read_labels, read_volume
from segstudio.io.datasets import find_pairs
from segstudio.learning.card import read_card
from segstudio.services.simulation.synthetic import SIDE_PX, Suite, make_suite


def small(folder: Path) -> Suite:
    return make_suite(
        folder, images=3, untouched=2, network="tiny-cnn", steps=2, threads=1, device="cpu", progress=silent
    )


def test_both_domains_and_a_model_are_made_the_same_every_time(tmp_path: Path) -> None:
    first, second = small(tmp_path / "a"), small(tmp_path / "b")
    for one, other in ((first.old, second.old), (first.new, second.new)):
        pairs = find_pairs(one)
        assert [p.split for p in pairs] == ["train"] * 3 + ["val"] * 2
        for p, q in zip(pairs, find_pairs(other), strict=True):
            assert p.image.read_bytes() == q.image.read_bytes()
            assert p.mask.read_bytes() == q.mask.read_bytes()
    assert read_card(first.model).classes[0].name == "nucleus"
    assert read_card(first.model).scores["held_out"]["all"]["images"] == 2


def test_references_of_the_new_domain_lie_outside_the_edge_that_can_be_seen(tmp_path: Path) -> None:
    """Blurred nuclei lose half their light at the drawn edge; the references lie 3 pixels further out."""
    suite = small(tmp_path)
    steepest = {}
    for name, folder in (("old", suite.old), ("new", suite.new)):
        grey, depth = [], []
        for pair in find_pairs(folder):
            image = ndimage.gaussian_filter(read_volume(pair.image).voxels[0].astype(float), 1.0)
            mask = read_labels(pair.mask).array[0] > 0
            assert mask.shape == (SIDE_PX, SIDE_PX)
            outside = ndimage.distance_transform_edt(~mask)
            inside = np.where(mask, ndimage.distance_transform_edt(mask) - 0.5, 0.5 - outside)
            grey.append(image.ravel())
            depth.append(inside.ravel())
        image, inside = np.concatenate(grey), np.concatenate(depth)
        profile = [image[np.abs(inside - d) < 0.75].mean() for d in range(-4, 8)]
        steepest[name] = int(np.diff(profile).argmax()) - 4  # pixels inside the reference's edge
    assert abs(steepest["old"]) <= 1
    assert 2 <= steepest["new"] - steepest["old"] <= 4

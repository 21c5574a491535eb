"""How an image looks, and for which images a model was made."""

from __future__ import annotations

import json
from dataclasses import replace

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.learning.looks import FAR, NEAR, fit, look_of, same_kind, traits_of, typical
from segstudio.learning.record import joined, record_of
from tests.learning.shapes import card
from tests.learning.test_record import case


def dots(seed: int = 0, scale: float = 1.0, **known) -> Volume:
    """A dark field with bright dots here and there."""
    rng = np.random.default_rng(seed)
    plane = rng.normal(20, 3, (96, 96))
    for y, x in rng.integers(8, 88, (12, 2)):
        plane[y - 4 : y + 4, x - 4 : x + 4] += 150
    return picture(plane * scale, **known)


def ramp(**known) -> Volume:
    """Bright on the right, dark on the left."""
    return picture(np.broadcast_to(np.linspace(0, 200, 96), (96, 96)), **known)


def picture(plane, spacing=None, depth: int = 1, **known) -> Volume:
    voxels = np.repeat(np.asarray(plane)[None], depth, axis=0)
    shape = voxels.shape[:3]
    geometry = Geometry(shape, spacing) if spacing else Geometry(shape, calibrated=False)
    return Volume(voxels, geometry, **known)


def made_for(*images: Volume, **seen):
    return card(seen=record_of(case(image) for image in images) | seen)


def test_a_look_is_that_of_the_picture_and_not_of_its_values():
    # Shares of the bins (weight 2), no tint, coarseness, then the means of 4 x 4 parts (weight 0.6): those of
    # an even ramp are 1/8, 3/8, 5/8 and 7/8 from left to right.
    look = look_of(ramp())
    assert len(look) == 32
    assert look[:8] == pytest.approx([0.25] * 8, abs=0.04)
    assert look[8:10] == (0, 0)
    assert look[16:20] == pytest.approx([0.075, 0.225, 0.375, 0.525], abs=0.01)
    assert look_of(dots(scale=16.0)) == look_of(dots())


def test_two_pictures_of_a_kind_are_near_and_others_are_far():
    gap = np.linalg.norm(np.subtract(look_of(dots(1)), look_of(dots(2))))
    other = np.linalg.norm(np.subtract(look_of(dots(1)), look_of(ramp())))
    assert gap < NEAR < FAR < other


def test_what_is_too_small_or_all_alike_has_no_look():
    assert look_of(picture(np.zeros((96, 96)))) is None
    assert look_of(picture(np.eye(31))) is None
    assert look_of(picture(np.full((96, 96), np.nan))) is None


def test_typical_looks_leave_none_far_from_all_of_them():
    looks = [look_of(dots(seed)) for seed in range(20)] + [look_of(ramp())]
    kept = np.array(typical(looks))
    assert 2 <= len(kept) < 20
    assert max(np.linalg.norm(kept - look, axis=1).min() for look in looks) <= 0.3
    assert typical([]) == []


@pytest.mark.parametrize(
    ("image", "seen", "verdict"),
    [
        (dots(3), {}, "fits"),
        (ramp(), {}, "unlike"),
        (dots(3, modality="CT"), {}, "fits"),  # of what kind the others were, nobody said
        (dots(3, modality="CT"), {"kinds": ["SM"]}, "unlike"),
        (dots(3, modality="SC"), {"kinds": ["SM"]}, "fits"),
        (dots(3, modality="GM"), {"kinds": ["SM"]}, "fits"),
        (ramp(modality="SM"), {"kinds": ["SM"]}, "unsure"),
        (picture(np.zeros((9, 9)), modality="SM"), {"kinds": ["SM"]}, "fits"),
        (picture(np.zeros((9, 9))), {"kinds": ["SM"]}, "unsure"),
        (dots(3), {"channels": ["rgb"]}, "unlike"),
        (dots(3), {"looks": []}, "unsure"),
        (dots(3), {"looks": [[1], "x", 3]}, "unsure"),
        (picture(dots(3).voxels[0], (1, 0.9, 0.9), 3), {"kinds": ["SM"]}, "unlike"),
        (picture(dots(3).voxels[0], (0.001, 0.0005, 0.0005), 3), {"kinds": ["SM"]}, "fits"),
        (picture(dots(3).voxels[0], (1, 0.35, 0.35)), {"kinds": ["SM"]}, "fits"),  # 72 dpi
    ],
)
def test_what_is_known_of_an_image_decides_which_model_is_for_it(image, seen, verdict):
    assert fit(made_for(dots(1), dots(2), **seen), traits_of(image)) == verdict


def test_a_model_that_says_nothing_of_its_images_is_for_none_and_against_none():
    assert fit(card(), traits_of(ramp())) == "unknown"


def test_a_model_that_does_not_read_colour_is_not_for_it():
    colours = picture(np.repeat(dots(1).voxels[0][..., None], 3, axis=2) * [1.0, 0.5, 0.5])
    assert fit(replace(made_for(dots(1)), accepts=("grey",)), traits_of(colours)) == "unlike"


def test_values_as_low_as_air_are_those_of_a_ct():
    assert traits_of(ramp()).modality == ""
    assert traits_of(picture(ramp().voxels[0] * 10 - 1000)).modality == "CT"
    assert traits_of(ramp(units="HU")).modality == "CT"
    assert traits_of(ramp(units="HU", modality="PT")).modality == "PT"


def test_codes_that_mean_the_same_are_one_kind():
    assert same_kind("DX", ["CR"])
    assert same_kind("MR", ["MR", "CT"])
    assert not same_kind("CT", ["CR"])


def test_the_record_keeps_looks_and_the_id_of_the_model_does_not_depend_on_them():
    record = record_of([case(dots(1)), case(dots(2)), case(ramp())])
    assert json.loads(json.dumps(record)) == record
    assert 2 <= len(record["looks"]) <= 3
    both = joined({"images": 1, "kinds": ["SM"]}, record)
    assert (both["kinds"], both["looks"]) == (["SM"], record["looks"])
    bare = {name: value for name, value in record.items() if name != "looks"}
    assert card(seen=bare).id == card(seen=record).id == card(seen=record | {"kinds": ["CT"]}).id

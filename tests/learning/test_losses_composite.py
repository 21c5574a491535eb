"""A recipe says which losses are summed, and its schedule says when."""

from __future__ import annotations

import json

import pytest
import torch

from segstudio.errors import SegStudioError
from segstudio.learning.losses import (
    band_cross_entropy,
    composite_loss,
    cross_entropy,
    dice_loss,
    distance_maps,
    focal_loss,
    gradient_matching_loss,
    hausdorff_dt_loss,
    signed_distance_loss,
    tversky_loss,
)
from segstudio.learning.losses.boundary import edge_head_loss
from segstudio.learning.networks import TrainingOutput, build
from segstudio.learning.recipe import (
    BOUNDARIES,
    FINETUNING,
    RECIPES,
    REGIONS,
    TINY_STRUCTURES,
    TRAINING,
    LossRecipe,
)

pytestmark = pytest.mark.usefixtures("one_thread")


@pytest.fixture
def case():
    torch.manual_seed(7)
    logits = torch.randn(2, 2, 33, 40)
    target = torch.zeros(2, 33, 40, dtype=torch.long)
    target[0, 5:20, 8:30] = 1
    target[1, 10:14, 3:9] = 1
    return logits, target


def test_the_ramp_waits_rises_and_stays():
    # A fifth of 100 steps nothing, then 0.6 of them rising to 0.1.
    weights = [FINETUNING.boundary_weight_at(step, 100) for step in (0, 20, 35, 50, 80, 100)]
    assert weights == pytest.approx([0, 0, 0.025, 0.05, 0.1, 0.1])
    assert TINY_STRUCTURES.boundary_weight_at(100, 100) == pytest.approx(0.05)
    assert LossRecipe(boundary="gradient").boundary_weight_at(1, 1) == pytest.approx(0.5)
    assert LossRecipe(boundary="gradient", boundary_weight=0.2).boundary_weight_at(9, 9) == pytest.approx(0.2)


def test_the_other_schedules():
    constant = LossRecipe(boundary="hausdorff", schedule="constant")
    assert [constant.boundary_weight_at(step, 10) for step in (0, 10)] == [0.1, 0.1]
    rebalance = LossRecipe(boundary="signed-distance", schedule="rebalance")
    assert [rebalance.boundary_weight_at(step, 10) for step in (0, 5, 10)] == pytest.approx([0.01, 0.5, 0.99])
    assert [rebalance.region_weight_at(step, 10) for step in (0, 5, 10)] == pytest.approx([0.99, 0.5, 0.1])
    assert TRAINING.boundary_weight_at(10, 10) == 0
    assert LossRecipe(schedule="rebalance").region_weight_at(10, 10) == 1
    assert FINETUNING.boundary_weight_at(0, 0) == 0


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_a_recipe_survives_json(recipe):
    assert LossRecipe.from_dict(json.loads(json.dumps(recipe.to_dict()))) == recipe


@pytest.mark.parametrize(
    "wrong",
    [
        {"region": "ce"},
        {"boundary": "ring"},
        {"schedule": "cosine"},
        {"band_lambda": -1.0},
        {"band_sigma": 0.0},
        {"boundary_weight": float("nan")},
        {"boundary_weight": -0.1},
        {"colour": "red"},
    ],
)
def test_a_wrong_recipe_is_refused_in_one_sentence(wrong):
    with pytest.raises(SegStudioError) as caught:
        LossRecipe.from_dict(wrong)
    assert caught.value.sentence.endswith(".")
    assert caught.value.hint


def test_the_default_for_training_is_dice_and_cross_entropy(case):
    logits, target = case
    total, terms = composite_loss(logits, target, recipe=TRAINING, step=90, steps=100)
    torch.testing.assert_close(total, dice_loss(logits, target) + cross_entropy(logits, target))
    assert set(terms) == {"dice", "ce", "total"}
    assert terms["total"] == pytest.approx(float(total))


def test_the_default_for_fine_tuning(case):
    logits, target = case
    valid = torch.rand(2, 1, 33, 40) > 0.2
    weights = torch.where(torch.rand(2, 1, 33, 40) > 0.5, 3.0, 1.0)
    total, terms = composite_loss(
        logits, target, recipe=FINETUNING, step=50, steps=100, valid=valid, pixel_weights=weights
    )
    expected = (
        dice_loss(logits, target, valid=valid)
        + band_cross_entropy(logits, target, valid=valid, pixel_weights=weights, lam=4.0, sigma=2.0)
        + 0.05 * hausdorff_dt_loss(logits, target, valid=valid)
    )
    torch.testing.assert_close(total, expected)
    _, terms = composite_loss(logits, target, recipe=FINETUNING, step=10, steps=100, valid=valid)
    assert "boundary" not in terms  # its weight is still 0


@pytest.mark.parametrize("region", REGIONS)
@pytest.mark.parametrize("boundary", BOUNDARIES)
def test_every_choice_sums_what_it_names(case, region, boundary):
    logits, target = case
    recipe = LossRecipe(region=region, boundary=boundary, schedule="rebalance")
    total, _ = composite_loss(logits, target, recipe=recipe, step=5, steps=10, spacing=(6.0, 3.0))
    overlap = {"dice": dice_loss, "tversky": tversky_loss}[region.split("+")[0]](logits, target)
    pixelwise = {"ce": cross_entropy, "focal": focal_loss}[region.split("+")[1]](logits, target)
    if boundary == "none":
        expected = overlap + pixelwise
    else:
        # Distances count in the smallest step: spacing 6 by 3 is taken as 2 by 1.
        term = {
            "hausdorff": lambda: hausdorff_dt_loss(logits, target, spacing=(2.0, 1.0)),
            "signed-distance": lambda: signed_distance_loss(logits, target, spacing=(2.0, 1.0), shifted=True),
            "gradient": lambda: gradient_matching_loss(logits, target),
        }[boundary]()
        expected = 0.5 * (overlap + pixelwise) + 0.5 * term
    torch.testing.assert_close(total, expected)


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_maps_can_be_kept_and_turned_with_the_target(case, recipe):
    logits, target = case
    options = {"recipe": recipe, "step": 100, "steps": 100, "spacing": (2.0, 1.0)}
    maps = distance_maps(target, recipe=recipe, num_classes=2, spacing=(2.0, 1.0))
    expected, _ = composite_loss(logits, target, **options)
    kept, _ = composite_loss(logits, target, maps=maps, **options)
    torch.testing.assert_close(kept, expected)
    flipped, _ = composite_loss(
        logits.flip(-1), target.flip(-1), maps={name: map_.flip(-1) for name, map_ in maps.items()}, **options
    )
    torch.testing.assert_close(flipped, expected)


def test_coarser_outputs_are_weighted_by_halves(case):
    logits, target = case
    coarse = tuple(torch.randn(2, 2, -(-33 // s), -(-40 // s)) for s in (2, 4, 8))
    edge = torch.randn(2, 1, 33, 40)
    total, terms = composite_loss(
        TrainingOutput(logits, coarse, edge), target, recipe=TRAINING, step=0, steps=10
    )
    values = [dice_loss(logits, target) + cross_entropy(logits, target)]
    for s, z in zip((2, 4, 8), coarse, strict=True):
        small = target[:, ::s, ::s]
        values.append(dice_loss(z, small) + cross_entropy(z, small))
    weights = torch.tensor([1, 0.5, 0.25, 0.125]) / 1.875
    edges = edge_head_loss(edge, target, num_classes=2, valid=None)
    torch.testing.assert_close(total, (weights * torch.stack(values)).sum() + 0.2 * edges)
    assert terms["edge"] == pytest.approx(float(edges))


def test_soft_targets_shrink_by_the_average_of_what_counts():
    # A column of 3 pixels 1 1 0 of which the second is ignored: halves are 1 and 0.
    logits = torch.zeros(1, 1, 3, 1)
    target = torch.tensor([1.0, 1.0, 0.0]).view(1, 1, 3, 1)
    valid = torch.tensor([True, False, True]).view(1, 1, 3, 1)
    perfect = torch.tensor([1e4, -1e4]).view(1, 1, 2, 1)
    _, terms = composite_loss(
        TrainingOutput(logits, (perfect,), None), target, recipe=TRAINING, step=0, steps=1, valid=valid
    )
    assert terms["auxiliary"] == pytest.approx(0, abs=1e-5)


def test_the_edge_head_is_judged_by_the_contours_of_all_classes():
    target = torch.tensor([[[0, 0, 1, 1, 2, 2]]])
    edges = torch.tensor([[[[-1.0, 1, -1, 1, -1, -1]]]]) * 1e4
    assert edge_head_loss(edges, target, num_classes=3, valid=None) == 0
    assert edge_head_loss(-edges, target, num_classes=3, valid=None) == pytest.approx(1e4)
    assert edge_head_loss(edges, torch.zeros(1, 1, 6).long(), num_classes=3, valid=None) == 0


@pytest.mark.parametrize("recipe", RECIPES.values(), ids=RECIPES)
def test_every_weight_of_the_dense_network_learns(recipe):
    network = build("denseunet-s").train()
    target = torch.zeros(2, 33, 40, dtype=torch.long)
    target[:, 8:20, 10:30] = 1
    total, terms = composite_loss(network(torch.randn(2, 1, 33, 40)), target, recipe=recipe, step=9, steps=10)
    total.backward()
    assert all(torch.tensor(value).isfinite() for value in terms.values())
    assert all(parameter.grad is not None for parameter in network.parameters())


def test_everything_ignored_teaches_nothing(case):
    logits, target = case
    logits.requires_grad_()
    total, _ = composite_loss(
        logits, target, recipe=FINETUNING, step=9, steps=10, valid=torch.zeros(2, 1, 33, 40)
    )
    (gradient,) = torch.autograd.grad(total, logits)
    assert total == 0
    assert not gradient.any()

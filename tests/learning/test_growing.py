"""A model grows by one class, and what it could do before stays bit for bit."""

from __future__ import annotations

import pytest
import torch

from segstudio.core.labels import LabelClass
from segstudio.errors import ModelError
from segstudio.learning.card import ModelCard, read_card
from segstudio.learning.checkpoint import Model, load, save
from segstudio.learning.growing import MARGIN, unknown_classes, with_class, with_classes
from segstudio.learning.networks import NETWORKS, build

CLASSES = (LabelClass(1, "cell", (9, 9, 9)), LabelClass(3, "rim", (8, 8, 8)))


def narrow(name: str) -> dict:
    """The network of this name with few channels, so that every one of them is quick."""
    config = {"name": name, "num_classes": len(CLASSES) + 1}
    preset = NETWORKS[name]
    config["widths"] = [4 + 2 * level for level in range(len(preset["widths"]))]
    if "growth" in preset:
        config |= {"growth": 3, "edge_widths": [3, 4, 5]}
    if "deep_supervision" in preset:
        config["deep_supervision"] = True
    return config


def settled(name: str) -> Model:
    """A model whose batch norms have statistics of their own, as after training."""
    torch.manual_seed(4)
    network = build(narrow(name)).eval()
    for module in network.modules():
        if isinstance(module, torch.nn.BatchNorm2d):
            module.running_mean.normal_(0, 0.1)
            module.running_var.uniform_(0.5, 2)
    card = ModelCard("cells", 2, dict(network.config), CLASSES, seed=5, lineage={"parent": "x"})
    return Model(card, network)


@pytest.mark.parametrize("name", NETWORKS)
def test_old_logits_stay_bit_for_bit_and_the_new_one_wins_nowhere(name: str) -> None:
    model = settled(name)
    grown = with_class(model, "vessel", (1, 2, 3))
    # Strong inputs, at which all logits may be far below 0: a constant low bias would win there.
    image = torch.randn(2, 1, 37, 41) * torch.tensor([1.0, 1e3])[:, None, None, None]
    with torch.inference_mode():
        before, after = model.network(image), grown.network(image)
    assert after.shape[1] == before.shape[1] + 1
    assert torch.equal(after[:, :-1], before)
    assert torch.equal(after.argmax(1), before.argmax(1))
    assert torch.allclose(after[:, -1], before[:, 0] - MARGIN, rtol=1e-5, atol=1e-3)


@pytest.mark.parametrize("name", [n for n, preset in NETWORKS.items() if "deep_supervision" in preset])
def test_heads_for_training_grow_too(name: str) -> None:
    model = settled(name)
    grown = with_class(model, "vessel", (1, 2, 3))
    image = torch.randn(2, 1, 64, 64)
    with torch.no_grad():
        before, after = model.network.train()(image), grown.network.train()(image)
    assert len(after.auxiliary) == len(before.auxiliary) > 0
    for old, new in zip(before.auxiliary, after.auxiliary, strict=True):
        assert torch.equal(new[:, :-1], old)
        assert bool((new[:, -1] < old[:, 0]).all())
    if before.edge is not None:
        assert torch.equal(after.edge, before.edge)


def test_the_card_names_the_class_and_where_it_comes_from(tmp_path) -> None:
    model = settled("tiny-cnn")
    grown = with_class(model, " vessel ", (1, 2, 3))
    card = grown.card
    assert card.classes == (*CLASSES, LabelClass(2, "vessel", (1, 2, 3)))  # 2 is the smallest free number
    assert (card.name, card.version, card.parent, card.seed) == ("cells", 3, model.card.id, 5)
    assert card.network["num_classes"] == 4
    assert card.lineage == {}
    assert card.command == (
        "segstudio models add-class cells vessel --number 2 --color '#010203' -o cells-v3.safetensors"
    )
    save(tmp_path / "grown.safetensors", grown.network, card)
    assert read_card(tmp_path / "grown.safetensors") == card
    image = torch.randn(1, 1, 16, 16)
    with torch.inference_mode():
        assert torch.equal(load(tmp_path / "grown.safetensors").network(image), grown.network(image))


def test_the_given_model_is_not_changed() -> None:
    model = settled("tiny-cnn")
    before = {name: value.clone() for name, value in model.network.state_dict().items()}
    grown = with_class(model, "vessel", (1, 2, 3))
    with torch.no_grad():
        for parameter in grown.network.parameters():
            parameter.add_(1)
    assert len(model.card.classes) == 2
    assert model.network.config["num_classes"] == 3
    assert all(torch.equal(value, before[name]) for name, value in model.network.state_dict().items())


def test_the_new_class_can_be_learned() -> None:
    grown = with_class(settled("tiny-cnn"), "vessel", (1, 2, 3))
    network = grown.network
    image = torch.zeros(1, 1, 16, 16)
    image[..., 8:] = 3  # the right half is the new class
    target = torch.zeros(1, 16, 16, dtype=torch.long)
    target[..., 8:] = 3
    optimiser = torch.optim.AdamW(network.parameters(), 0.01)
    for _ in range(40):
        optimiser.zero_grad()
        torch.nn.functional.cross_entropy(network(image), target).backward()
        optimiser.step()
    with torch.inference_mode():
        found = network(image).argmax(1)
    assert float((found == target).float().mean()) > 0.9


@pytest.mark.parametrize(
    ("name", "number", "color", "words"),
    [
        ("  ", None, (1, 2, 3), "needs a name"),
        ("Rim", None, (1, 2, 3), "class called Rim already"),
        ("vessel", 3, (1, 2, 3), "Label 3 is rim"),
        ("vessel", 0, (1, 2, 3), "from 1 to 65535, not 0"),
        ("vessel", None, (1, 2, 256), "no colour"),
    ],
)
def test_what_does_not_fit_is_refused(name: str, number: int | None, color, words: str) -> None:
    with pytest.raises(ModelError, match=words):
        with_class(settled("tiny-cnn"), name, color, number=number)


def test_several_classes_come_at_once_with_one_parent() -> None:
    model = settled("resunet-s")
    added = [LabelClass(7, "vessel", (1, 2, 3)), LabelClass(2, "wall", (4, 5, 6))]
    grown = with_classes(model, added)
    assert grown.card.classes == (*CLASSES, *added)
    assert grown.card.parent == model.card.id
    image = torch.randn(1, 1, 20, 20)
    with torch.inference_mode():
        before, after = model.network(image), grown.network(image)
    assert torch.equal(after[:, :3], before)
    assert torch.equal(after.argmax(1), before.argmax(1))
    with pytest.raises(ModelError, match="Label 7 is vessel"):
        with_classes(model, [*added, LabelClass(7, "again", (1, 2, 3))])


def test_classes_that_a_model_has_no_output_for_are_told_apart_by_their_numbers() -> None:
    card = settled("tiny-cnn").card
    taught = [LabelClass(n, name, (1, 1, 1)) for n, name in ((9, "far"), (1, "nucleus"), (2, "a"), (2, "b"))]
    assert [(c.number, c.name) for c in unknown_classes(card, taught)] == [(2, "a"), (9, "far")]
    assert unknown_classes(card, []) == ()

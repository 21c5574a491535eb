"""A fine-tuned model can be made again from its card, bit for bit, or it is said why not."""

from __future__ import annotations

from dataclasses import replace

import pytest

from segstudio.core.progress import silent
from segstudio.errors import ModelError
from segstudio.io.corrections import CorrectionStore
from segstudio.learning.checkpoint import load, save
from segstudio.learning.finetune import finetune
from segstudio.learning.lineage import corrections_again, plan_again
from segstudio.learning.plan import FineTunePlan
from segstudio.learning.recipe import TINY_STRUCTURES
from segstudio.services.learning_tasks import RepeatTask
from tests.learning.shapes import correction, trained

PLAN = FineTunePlan(
    loss=TINY_STRUCTURES, steps=6, batch=2, patch=64, seed=5, threads=1, edited_weight=2.0, distil=False
)


@pytest.fixture
def parent(tmp_path):
    path = tmp_path / "discs.safetensors"
    save(path, trained().network, trained().card)
    return path


@pytest.fixture
def store(tmp_path):
    found = CorrectionStore(tmp_path / "corrections")
    for seed in (0, 1):
        found.add(correction(seed, squares=True))
    return found


@pytest.fixture
def made(parent, store, tmp_path):
    """A model fine-tuned on both corrections."""
    corrections = [store.load(name) for name in store.ids()]
    outcome = finetune(parent, corrections, PLAN, tmp_path / "out")
    assert outcome.path is not None
    return outcome.path


@pytest.mark.case("F16")
def test_the_same_weights_come_again(made, parent, store):
    assert RepeatTask(made, parent, store.root).run(silent) == 0


def test_another_parent_gives_other_weights(made, store, tmp_path):
    other = tmp_path / "other.safetensors"
    network = trained().network
    changed = network.state_dict()
    changed["head.bias"] = changed["head.bias"] + 1
    network.load_state_dict(changed)
    save(other, network, trained().card)
    assert RepeatTask(made, other, store.root).run(silent) > 0


def test_the_plan_is_that_of_the_card_and_leaves_the_place_open(made):
    card = load(made).card
    again = plan_again(card, replay_dir=None)
    assert again == replace(PLAN, device="cpu")
    with pytest.raises(ModelError, match="7 earlier images"):
        plan_again(replace(card, lineage=card.lineage | {"replayed_images": 7}), replay_dir=None)


@pytest.mark.parametrize("lineage", [{}, {"plan": {}}, {"plan": 3, "loss": {}, "threads": 1}])
def test_a_card_that_does_not_say_how_is_refused(made, lineage):
    with pytest.raises(ModelError, match="does not say how"):
        plan_again(replace(load(made).card, lineage=lineage), replay_dir=None)


def test_a_correction_that_was_saved_again_is_named(made, store):
    card = load(made).card
    saved = [store.load(name) for name in store.ids()]
    changed = [saved[0], replace(saved[1], created="2030-01-01T00:00:00+00:00")]
    with pytest.raises(ModelError, match="1 of 2 corrections"):
        corrections_again(card, changed)
    assert [c.id for c in corrections_again(card, saved[::-1])] == [c.id for c in saved]

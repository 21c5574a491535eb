"""Training from nothing: it learns, writes all or nothing, and gives the same weights for the same seed."""

from __future__ import annotations

import math
import os
import sys
import threading
from dataclasses import replace
from subprocess import run

import numpy as np
import pytest
import torch

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io import read_labels, write_labels
from segstudio.learning import engines
from segstudio.learning import learner as learner_module
from segstudio.learning.augmentation import Sample
from segstudio.learning.cases import Batch, lesson_reader
from segstudio.learning.checkpoint import load
from segstudio.learning.evaluate import evaluate, means, score
from segstudio.learning.learner import Learner, LossNotFinite, mixed, rate_at
from segstudio.learning.networks import build
from segstudio.learning.optimiser import AdamW
from segstudio.learning.outcomes import ImageScore, TrainingPoint
from segstudio.learning.recipe import TRAINING
from segstudio.learning.training import train
from tests.learning.discs import QUICK, write_discs
from tests.learning.shapes import SMALL, trained


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    """Ten pictures of discs, two of them held out."""
    return write_discs(tmp_path_factory.mktemp("discs"))


def test_training_writes_a_model_that_predicts(pairs, tmp_path):
    points = []
    plan = replace(QUICK, steps=60, learning_rate=1e-2, augmentation="none", batch=4)
    outcome = train(
        pairs,
        plan,
        tmp_path / "m.safetensors",
        progress=lambda f, t="", p=None: points.append(p) if isinstance(p, TrainingPoint) else None,
    )
    model = load(outcome.path)
    assert model.card == outcome.card
    assert model.card.training["images"] == 8
    assert [c.name for c in model.card.classes] == ["disc"]
    assert points == list(outcome.curve)
    assert points[-1].step == 60
    assert points[-1].loss < points[0].loss
    held_out = model.card.scores["held_out"]
    assert held_out["all"]["images"] == 2
    assert held_out["all"]["dice"] > 0.8  # bright on dark: even the 5×5 view finds most of it
    assert set(held_out) == {"all", "dense", "sparse"}
    again = evaluate(pairs[8:], model)
    assert again.means["all"]["dice"] == pytest.approx(held_out["all"]["dice"], abs=1e-4)


@pytest.mark.case("F16")
def test_the_same_seed_gives_the_same_weights(pairs, tmp_path):
    for name in "ab":
        train(pairs, QUICK, tmp_path / f"{name}.safetensors")
    train(pairs, replace(QUICK, seed=4), tmp_path / "c.safetensors")
    a, b, c = (load(tmp_path / f"{name}.safetensors").network.state_dict() for name in "abc")
    assert all(torch.equal(a[name], b[name]) for name in a)
    assert not all(torch.equal(a[name], c[name]) for name in a)


@pytest.mark.case("F6")
@pytest.mark.parametrize("at", [0.0, 0.5, 0.95])
def test_cancelling_leaves_no_file(pairs, tmp_path, at):
    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        train(pairs, QUICK, tmp_path / "m.safetensors", progress=cancel)
    assert list(tmp_path.iterdir()) == []


def test_stopping_keeps_what_was_learned(pairs, tmp_path):
    stop = threading.Event()

    def watch(fraction: float, text: str = "", preview: object = None) -> None:
        if isinstance(preview, TrainingPoint) and preview.step == 3:
            stop.set()

    outcome = train(pairs, QUICK, tmp_path / "m.safetensors", progress=watch, stop=stop)
    assert outcome.stopped_early
    assert outcome.card.training["steps"] == 3
    assert "Stopped after 3 of 8" in outcome.sentence
    load(outcome.path)


def _broken_loss(monkeypatch, from_step: int) -> None:
    real = learner_module.composite_loss

    def loss(*args, step, **named):
        total, terms = real(*args, step=step, **named)
        return (total * math.nan, terms | {"total": math.nan}) if step >= from_step else (total, terms)

    monkeypatch.setattr(learner_module, "composite_loss", loss)


@pytest.mark.case("F14")
def test_a_loss_that_is_no_number_stops_and_keeps_the_last_good_weights(pairs, tmp_path, monkeypatch):
    _broken_loss(monkeypatch, from_step=2)
    outcome = train(pairs, QUICK, tmp_path / "m.safetensors")
    assert outcome.stopped_early
    assert "not a number 5 times" in outcome.sentence
    load(outcome.path)  # refuses weights that are not finite


@pytest.mark.case("F14")
def test_a_loss_that_never_was_a_number_is_one_sentence(pairs, tmp_path, monkeypatch):
    _broken_loss(monkeypatch, from_step=0)
    with pytest.raises(SegStudioError, match="not a number"):
        train(pairs, QUICK, tmp_path / "m.safetensors")
    assert list(tmp_path.iterdir()) == []


def test_a_step_left_out_changes_nothing():
    network = build(SMALL)
    learner = Learner(network, TRAINING, steps=5, learning_rate=1, device=torch.device("cpu"), average=0.9)
    before = {name: value.clone() for name, value in network.state_dict().items()}
    broken = _batch(2, 32)
    broken.image[0, 0, 3, 3] = math.nan
    assert learner.step(broken, lambda: None) is None
    after = network.state_dict()
    assert all(torch.equal(value, after[name]) for name, value in before.items())
    assert learner.skipped == 1
    assert learner.step(_batch(2, 32), lambda: None) is not None
    assert all(torch.isfinite(value).all() for value in learner.averaged.state_dict().values())


def test_only_steps_in_a_row_that_are_left_out_end_the_training():
    learner = Learner(
        build(SMALL), TRAINING, steps=20, learning_rate=1e-3, device=torch.device("cpu"), average=0.9
    )
    broken = _batch(2, 32)
    broken.image[0, 0, 3, 3] = math.nan
    for _ in range(2):
        for _ in range(4):
            assert learner.step(broken, lambda: None) is None
        assert learner.step(_batch(2, 32), lambda: None) is not None
    for _ in range(4):
        assert learner.step(broken, lambda: None) is None
    with pytest.raises(LossNotFinite, match="step 15"):
        learner.step(broken, lambda: None)
    assert learner.skipped == 13


def _batch(count: int, side: int):
    rng = np.random.default_rng(0)
    patches = []
    for _ in range(count):
        target = (rng.random((side, side)) < 0.3).astype(np.uint8)
        valid = np.ones(target.shape, bool)
        patches.append(Sample(target[None].astype(np.float32), target, valid, target > 0))
    return Batch.of(patches, torch.device("cpu"))


@pytest.mark.parametrize("name", ["unet-s", "resunet-s", "denseunet-s", "tiny-cnn"])
def test_every_network_takes_a_step_that_can_be_cancelled_within_it(name):
    learner = Learner(
        build(name), TRAINING, steps=3, learning_rate=1e-3, device=torch.device("cpu"), average=0.9
    )
    terms = learner.step(_batch(2, 64), lambda: None)
    assert terms is not None
    assert math.isfinite(terms["total"])

    def cancel() -> None:
        raise Cancelled

    with pytest.raises(Cancelled):
        learner.step(_batch(2, 64), cancel)


def test_a_step_asks_between_layers_forward_and_backward(monkeypatch):
    """So that cancelling waits for one layer, however large the batch is."""
    monkeypatch.setattr(engines, "_POLL_S", 0.0)
    events = []
    real = learner_module.composite_loss
    monkeypatch.setattr(
        learner_module, "composite_loss", lambda *args, **named: events.append("loss") or real(*args, **named)
    )
    network = build(SMALL)
    learner = Learner(network, TRAINING, steps=1, learning_rate=1e-3, device=torch.device("cpu"), average=0.9)
    learner.step(_batch(2, 32), lambda: events.append("asked"))
    layers = sum(isinstance(m, torch.nn.Conv2d | torch.nn.ConvTranspose2d) for m in network.modules())
    assert events.index("loss") >= layers
    assert len(events) - events.index("loss") > layers


def test_the_optimiser_equals_torchs():
    start = [torch.randn(4, 3), torch.randn(5)]
    ours, theirs = ([p.clone().requires_grad_(True) for p in start] for _ in range(2))
    optimiser = AdamW([(ours[:1], 0.1), (ours[1:], 0.0)])
    groups = [{"params": theirs[:1], "weight_decay": 0.1}, {"params": theirs[1:], "weight_decay": 0.0}]
    reference = torch.optim.AdamW(groups)
    for step in range(20):
        rate = 0.01 * (1 + step)
        reference.param_groups[0]["lr"] = reference.param_groups[1]["lr"] = rate
        for parameters in (ours, theirs):
            loss = sum(
                ((p - step) ** 2 * torch.arange(1, p.numel() + 1).view(p.shape)).sum() for p in parameters
            )
            loss.backward()
        optimiser.step(rate)
        reference.step()
        optimiser.clear()
        reference.zero_grad()
    for mine, expected in zip(ours, theirs, strict=True):
        torch.testing.assert_close(mine, expected, rtol=1e-5, atol=1e-6)


def test_learning_does_not_load_torchs_compiler():
    """Its import takes seconds during which a window stands still."""
    code = """if True:
        import sys
        import torch
        from segstudio.learning.learner import Batch, Learner, LossRecipe
        from segstudio.learning.networks import build
        cpu, mask = torch.device("cpu"), torch.ones(1, 1, 32, 32, dtype=torch.bool)
        network = build("tiny-cnn")
        learner = Learner(network, LossRecipe(), steps=1, learning_rate=0.1, device=cpu, average=0.9)
        learner.step(Batch(torch.ones(1, 1, 32, 32), mask[0].long(), mask, mask), lambda: None)
        sys.exit("torch._dynamo" in sys.modules)
    """
    assert run([sys.executable, "-c", code], check=False).returncode == 0


def test_waiting_threads_leave_their_cores_to_others():
    code = "import os, segstudio.learning; assert os.environ['OMP_WAIT_POLICY'] == 'passive'"
    free = {name: value for name, value in os.environ.items() if name != "OMP_WAIT_POLICY"}
    run([sys.executable, "-c", code], check=True, env=free)


def test_each_step_uses_the_weights_of_the_step_before(monkeypatch):
    """Copies of the weights in bfloat16 must not outlive a step."""
    monkeypatch.setattr(engines, "has_native_bf16", lambda device: True)
    batch = _batch(2, 32)
    with engines.computing(torch.device("cpu"), bf16=False):
        learner = Learner(
            build(SMALL), TRAINING, steps=10, learning_rate=1e-2, device=torch.device("cpu"), average=0.9
        )
        totals = [learner.step(batch, lambda: None)["total"] for _ in range(10)]
    assert totals[-1] < 0.8 * totals[0]


@pytest.mark.case("F4")
def test_too_little_memory_for_a_batch_is_one_sentence(monkeypatch):
    learner = Learner(
        build(SMALL), TRAINING, steps=3, learning_rate=1e-3, device=torch.device("cpu"), average=0.9
    )

    def short(*args, **named):
        raise torch.OutOfMemoryError("out of memory")

    monkeypatch.setattr(learner_module, "composite_loss", short)
    with pytest.raises(SegStudioError, match="2 patches of 32"):
        learner.step(_batch(2, 32), lambda: None)


def test_the_learning_rate_warms_up_and_falls_to_a_hundredth():
    rates = [rate_at(step, 100) for step in range(100)]
    assert rates[0] == pytest.approx(0.1)
    assert rates[9] == rates[10] == 1.0
    assert rates[-1] == pytest.approx(0.01, abs=1e-3)
    assert rates[10:] == sorted(rates[10:], reverse=True)


def test_the_whole_share_of_new_weights_is_exactly_them():
    old = {"w": torch.tensor([0.0, 1.0]), "n": torch.tensor(3)}
    new = {"w": torch.tensor([0.1, 3.0]), "n": torch.tensor(5)}
    assert torch.equal(mixed(old, new, 1.0)["w"], new["w"])
    torch.testing.assert_close(mixed(old, new, 0.25)["w"], torch.tensor([0.025, 1.5]))
    assert mixed(old, new, 0.25)["n"] == 5


def test_a_mask_with_a_label_without_a_name_is_refused(pairs, tmp_path):
    with pytest.raises(SegStudioError, match="label 5"):
        train(pairs, replace(QUICK, class_names=("a", "b")), tmp_path / "m.safetensors")


@pytest.mark.case("F14")
def test_nothing_to_train_on_or_to_measure_is_one_sentence(tmp_path):
    with pytest.raises(SegStudioError, match="no images"):
        train([], QUICK, tmp_path / "m.safetensors")
    with pytest.raises(SegStudioError, match="no images"):
        evaluate([], trained())


def test_scores_are_means_over_images_and_kinds():
    found, reference = np.zeros((2, 1, 4, 4), np.uint8)
    found[0, 0], reference[0, :2] = 1, 1  # 4 of 8 pixels
    geometry = Geometry.picture(4, 4)
    values = score(found, reference, 1, geometry)
    assert values["dice"] == pytest.approx(2 * 4 / 12)
    assert values["iou"] == pytest.approx(4 / 8)
    assert math.isnan(score(found * 0, reference * 0, 1, geometry)["dice"])
    rows = [
        ImageScore("a", "x", 0.5, 0.4, 2.0, 1.0, 0.7, "px", 0.1, (0.5, math.nan)),
        ImageScore("b", "y", 1.0, 0.8, math.inf, 3.0, 0.9, "px", 0.1, (1.0, 1.0)),
        ImageScore("c", "y", math.nan, 0.0, 4.0, 5.0, math.nan, "px", 0.1, (math.nan, 0.5)),
    ]
    table = means(rows, ["p", "q"])
    assert table["all"]["dice"] == pytest.approx(0.75)
    assert table["all"]["dice_sd"] == pytest.approx(0.25)
    assert table["all"]["hd95"] == pytest.approx(3.0)
    expected = {"images": 2, "dice": 1.0, "iou": 0.4, "hd95": 4.0, "assd": 4.0, "surface_dice": 0.9}
    spreads = {"dice_sd": 0.0, "iou_sd": 0.4, "hd95_sd": 0.0, "assd_sd": 1.0, "surface_dice_sd": 0.0}
    assert table["y"] == pytest.approx(expected | spreads)
    assert table["class q"] == pytest.approx({"images": 2, "dice": 0.75, "dice_sd": 0.25})
    assert not any(name.startswith("class") for name in means(rows, ["p"]))


def test_a_pair_that_cannot_be_read_is_listed_and_the_rest_measured(pairs, tmp_path):
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"not a picture")
    report = evaluate([pairs[0], replace(pairs[1], image=broken)], trained())
    assert [s.name for s in report.scores] == ["0.png"]
    assert list(report.failed) == ["broken.png"]
    assert report.scores[0].dice > 0.9
    assert report.to_dict()["means"]["all"]["images"] == 1


def test_part_of_an_image_that_does_not_count_changes_no_score(tmp_path):

    pairs = write_discs(tmp_path, 1)
    reference = read_labels(pairs[0].mask).array
    valid = np.ones(reference.shape, np.uint16)
    valid[:, : reference.shape[1] // 2] = 0
    (tmp_path / "valid").mkdir()
    geometry = Geometry.picture(*reference.shape[1:])
    write_labels(LabelMap(geometry, valid), tmp_path / "valid" / "0.png")
    (tmp_path / "changed").mkdir()
    changed = np.where(valid == 1, reference, 5).astype(np.uint16)
    write_labels(LabelMap(geometry, changed), tmp_path / "changed" / "0.png")
    model = trained()
    part = tmp_path / "valid" / "0.png"
    for field in ("valid", "scored"):
        counted = [
            evaluate([replace(pairs[0], mask=mask, **{field: part})], model).means["all"]["dice"]
            for mask in (pairs[0].mask, tmp_path / "changed" / "0.png")
        ]
        assert counted[0] == counted[1]
        whole = evaluate([replace(pairs[0], mask=tmp_path / "changed" / "0.png")], model)
        assert whole.means["all"]["dice"] < counted[0] - 0.1


def test_what_is_not_scored_is_learned_from_and_what_is_not_known_is_not(tmp_path):
    pairs = write_discs(tmp_path, 1)
    half = np.ones(read_labels(pairs[0].mask).array.shape, np.uint16)
    half[:, : half.shape[1] // 2] = 0
    (tmp_path / "half").mkdir()
    write_labels(LabelMap(Geometry.picture(*half.shape[1:]), half), tmp_path / "half" / "0.png")
    part = tmp_path / "half" / "0.png"
    known = lesson_reader(replace(pairs[0], valid=part), trained().card)()
    np.testing.assert_array_equal(known.valid, half > 0)
    assert lesson_reader(replace(pairs[0], scored=part), trained().card)().valid is None

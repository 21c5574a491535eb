"""Fine-tuning: it learns the correction, does not forget, and leaves nothing behind when it is cancelled."""

from __future__ import annotations

import copy
import math
import threading
from dataclasses import replace

import numpy as np
import pytest
import torch

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, ModelError, SegStudioError
from segstudio.io import write_labels, write_volume
from segstudio.learning import acceptance, material
from segstudio.learning import learner as learner_module
from segstudio.learning.acceptance import Measured, decided, forgets, improves, measure
from segstudio.learning.cases import TrainingCase, correction_case
from segstudio.learning.checkpoint import Model, load, save
from segstudio.learning.finetune import finetune, lesson_id
from segstudio.learning.inputs import Inputs
from segstudio.learning.outcomes import TrainingPoint
from segstudio.learning.plan import FineTunePlan, default_steps
from segstudio.learning.predict import predict
from segstudio.learning.rehearsal import drawn_cases, known_drawings
from segstudio.learning.teaching import _hold_out
from tests.learning.shapes import correction, trained

PLAN = FineTunePlan(steps=60, batch=4, patch=64, seed=1, threads=1)
QUICK = replace(PLAN, steps=4, batch=2)


@pytest.fixture(autouse=True)
def drawings(monkeypatch):
    """Drawn images that the model knows; none here unless a test fills the list."""
    known: list = []
    monkeypatch.setattr(material, "drawn_cases", lambda *args: known)
    monkeypatch.setattr(material, "known_drawings", lambda *args, **named: known)
    return known


@pytest.fixture
def parent(tmp_path):
    path = tmp_path / "discs.safetensors"
    save(path, trained().network, trained().card)
    return path


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


def squares(*seeds: int):
    return [correction(seed, squares=True) for seed in seeds]


def test_corrections_are_learned_and_discs_are_not_forgotten(parent, out):
    """The network takes squares for discs; two corrections say otherwise."""
    content = parent.read_bytes()
    outcome = finetune(
        parent, squares(0, 1), PLAN, out, earlier=[correction(s) for s in (50, 51)], guard=[correction(60)]
    )
    kinds = {s.kind: [t for t in outcome.scores if t.kind == s.kind] for s in outcome.scores}
    assert len(kinds["corrected"]) == 2
    assert [s.name for s in kinds["earlier"]] == ["picture 60", "picture 50"]  # 51 is replayed
    for s in kinds["corrected"]:
        assert s.dice_after > s.dice_before + 0.2
    assert np.mean([s.dice_before - s.dice_after for s in kinds["earlier"]]) <= 0.01
    assert outcome.path is not None
    card = load(outcome.path).card
    assert card == outcome.card
    assert (card.version, card.parent) == (2, trained().card.id)
    assert card.data == tuple(lesson_id(c) for c in squares(0, 1))
    assert parent.read_bytes() == content
    unseen = correction(77, squares=True)
    before, after = (
        _dice(predict(unseen.volume, model).labels, unseen.labels)
        for model in (trained(), load(outcome.path))
    )
    assert after > before + 0.2


def _dice(found, reference):
    return 2 * ((found > 0) & (reference > 0)).sum() / ((found > 0).sum() + (reference > 0).sum())


@pytest.mark.case("F16")
def test_the_same_seed_gives_the_same_weights(parent, out):
    first, second = (finetune(parent, squares(0), QUICK, out) for _ in range(2))
    if first.path is None or second.path is None:
        pytest.fail(f"{first.sentence} {second.sentence}")
    assert first.path != second.path
    a, b = (load(o.path).network.state_dict() for o in (first, second))
    assert all(torch.equal(a[name], b[name]) for name in a)


def test_without_earlier_images_statistics_stay_and_it_is_said(parent, out):
    outcome = finetune(parent, squares(0), QUICK, out)
    assert "No earlier images" in outcome.sentence
    old, new = trained().network.state_dict(), load(outcome.path).network.state_dict()
    for name in old:
        if "running" in name:
            assert torch.equal(old[name], new[name])
    # without replay a third of 1e-3
    assert outcome.card.training["learning_rate"] == pytest.approx(1e-3 / 3)


def test_drawn_images_stand_in_for_earlier_ones_and_it_is_said(parent, out, drawings):
    drawings += [correction_case(correction(seed), trained().card) for seed in (200, 201, 202, 203)]
    outcome = finetune(parent, squares(0), QUICK, out)
    earlier = [s.name for s in outcome.scores if s.kind == "earlier"]
    assert earlier == ["picture 200", "picture 203"]  # every third guards, the others are replayed
    assert "synthetic ones stood in" in outcome.sentence
    assert outcome.card.training["replayed_images"] == 2
    # drawn images do not have the statistics of real ones
    assert outcome.card.training["learning_rate"] == pytest.approx(1e-3 / 3)
    old, new = trained().network.state_dict(), load(outcome.path).network.state_dict()
    assert all(torch.equal(old[name], new[name]) for name in old if "running" in name)


def test_only_drawings_that_the_model_segments_well_are_known():
    """Discs are like large clear nuclei; a model that calls everything background knows nothing."""
    model = trained()
    device = torch.device("cpu")
    drawn = drawn_cases(model, silent)
    known = known_drawings(drawn, model, device=device, memory_mb=None, progress=silent)
    assert 0 < len(known) < len(drawn)
    for case in known:
        assert measure(case, model, device=device).mean_dice >= 0.8
    blind = copy.deepcopy(model.network)
    with torch.no_grad():
        blind.head.bias[0] += 1000
    blinded = Model(model.card, blind)
    assert known_drawings(drawn, blinded, device=device, memory_mb=None, progress=silent) == []


def test_four_corrections_hold_one_out_to_find_the_number_of_steps(parent, out):
    points = []
    plan = replace(PLAN, steps=20)
    outcome = finetune(
        parent,
        squares(0, 1, 2, 3),
        plan,
        out,
        progress=lambda f, t="", p=None: points.append(p) if isinstance(p, TrainingPoint) else None,
    )
    assert list(outcome.curve) == points
    assert [p.step for p in points] == list(range(1, 41))  # 20 on three images, 20 on all four
    assert [p.step for p in points if p.val_dice is not None] == [20]
    assert points[-1].boundary_weight == pytest.approx(0.1)


@pytest.mark.case("F6")
@pytest.mark.parametrize("at", [0.0, 0.05, 0.4, 0.9, 0.985])
def test_cancelling_leaves_no_file(parent, out, at):
    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction >= at:
            raise Cancelled

    with pytest.raises(Cancelled):
        finetune(parent, squares(0), QUICK, out, progress=cancel)
    assert not out.exists()


def test_stopping_measures_and_keeps_what_was_learned(parent, out):
    stop = threading.Event()

    def watch(fraction: float, text: str = "", preview: object = None) -> None:
        if isinstance(preview, TrainingPoint) and preview.step == 30:
            stop.set()

    outcome = finetune(parent, squares(0, 1), PLAN, out, progress=watch, stop=stop)
    assert outcome.stopped_early
    assert outcome.sentence.startswith("Stopped after 30 of 60 steps.")
    assert outcome.path is not None
    assert outcome.card.training["steps"] == 30


def _broken_loss(monkeypatch, from_step: int) -> None:
    real = learner_module.composite_loss

    def loss(*args, step, **named):
        total, terms = real(*args, step=step, **named)
        return (total * math.nan, terms | {"total": math.nan}) if step >= from_step else (total, terms)

    monkeypatch.setattr(learner_module, "composite_loss", loss)


@pytest.mark.case("F14")
def test_a_loss_that_is_no_number_stops_and_keeps_the_last_good_weights(parent, out, monkeypatch):
    _broken_loss(monkeypatch, from_step=30)
    outcome = finetune(parent, squares(0, 1), PLAN, out)
    assert outcome.stopped_early
    assert "not a number 5 times" in outcome.sentence
    assert "step 35" in outcome.sentence  # 30 good steps and 5 bad ones
    load(outcome.path)  # refuses weights that are not finite


@pytest.mark.case("F14")
def test_a_loss_that_never_was_a_number_is_one_sentence(parent, out, monkeypatch):
    content = parent.read_bytes()
    _broken_loss(monkeypatch, from_step=0)
    with pytest.raises(SegStudioError, match="not a number"):
        finetune(parent, squares(0), PLAN, out)
    assert not list(out.glob("*"))
    assert parent.read_bytes() == content


def test_weights_that_forget_are_not_kept(parent, out, monkeypatch):
    """However the new weights are mixed, the earlier image is measured as lost."""
    monkeypatch.setattr(acceptance, "forgets", lambda before, after: True)
    outcome = finetune(parent, squares(0), QUICK, out, guard=[correction(60)])
    assert outcome.path is None
    assert outcome.card is None
    assert outcome.alpha == 0
    assert "old model stays" in outcome.sentence
    assert not out.exists()


def test_a_smaller_share_is_kept_where_the_larger_forgets(parent, out, monkeypatch):
    answers = iter([True, True, False])
    monkeypatch.setattr(acceptance, "forgets", lambda before, after: next(answers))
    outcome = finetune(parent, squares(0), QUICK, out, guard=[correction(60)])
    assert outcome.alpha == 0.5
    assert "50%" in outcome.sentence
    assert [(t.share, t.accepted, t.reason) for t in outcome.tried] == [
        (1.0, False, "on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class"),
        (0.75, False, "on average more than 0.01 of Dice lost elsewhere, or 0.03 in one class"),
        (0.5, True, "on average no worse where corrected, at most 0.01 of Dice lost elsewhere"),
    ]
    assert all(t.guard_dice is not None for t in outcome.tried)
    old, new = trained().network.state_dict(), load(outcome.path).network.state_dict()
    assert not torch.equal(old["head.weight"], new["head.weight"])


def test_the_rule_of_acceptance_can_be_left_out(parent, out, monkeypatch):
    monkeypatch.setattr(acceptance, "forgets", lambda before, after: True)
    monkeypatch.setattr(acceptance, "improves", lambda before, after: False)
    outcome = finetune(parent, squares(0), replace(QUICK, acceptance="none"), out, guard=[correction(60)])
    assert outcome.alpha == 1
    refused = finetune(parent, squares(0), replace(QUICK, acceptance="validation"), out)
    assert (refused.path, len(refused.tried)) == (None, 1)
    with pytest.raises(SegStudioError, match="no rule of acceptance"):
        replace(QUICK, acceptance="always")


def test_the_rule_of_validation_keeps_the_best_step_of_the_images_it_learned_from(parent, out, monkeypatch):
    monkeypatch.setattr(acceptance, "forgets", lambda before, after: True)  # it does not look at that
    monkeypatch.setattr(acceptance, "improves", lambda before, after: True)
    plan = replace(PLAN, steps=40, acceptance="validation")
    outcome = finetune(parent, squares(0, 1, 2, 3), plan, out)
    assert [p.step for p in outcome.curve] == list(range(1, 41))  # no second run on all images
    assert outcome.path is not None


def test_without_labels_the_old_answers_count(parent, out, tmp_path):
    """Far from the corrected image the new model answers like the old one; without distillation less so."""
    folder = tmp_path / "unreviewed"
    folder.mkdir()
    for seed in range(90, 94):
        write_volume(correction(seed).volume, folder / f"{seed}.png")
    (folder / "broken.png").write_bytes(b"no picture")
    write_volume(squares(0)[0].volume, folder / "corrected.png")
    others = sorted(folder.iterdir())
    probes = [correction(seed).volume for seed in (95, 96, 97)]
    old = [predict(probe, load(parent)).probabilities.astype(float) for probe in probes]
    far = {}
    for distil in (True, False):
        plan = replace(PLAN, steps=40, distil=distil, acceptance="none")
        outcome = finetune(parent, squares(0), plan, out, unreviewed=others)
        assert ("distillation" in outcome.curve[-1].terms) == distil
        # neither the broken file nor the corrected case
        assert outcome.card.lineage["unlabelled_images"] == (4 if distil else 0)
        new = [predict(probe, load(outcome.path)).probabilities.astype(float) for probe in probes]
        far[distil] = np.mean([np.abs(a - b).mean() for a, b in zip(old, new, strict=True)])
    assert far[True] < 0.85 * far[False]


def test_slices_nobody_reviewed_are_learned_without_labels(parent, out):
    one = squares(0)[0]
    volume = Volume(np.repeat(one.volume.voxels, 2, 0), Geometry((2, 64, 64), (3, 2, 1)), name="stack")
    labels, edited, valid = (np.repeat(a, 2, 0).copy() for a in (one.labels, one.edited, one.valid))
    valid[1] = False
    stack = replace(one, volume=volume, labels=labels, edited=edited, valid=valid)
    outcome = finetune(parent, [stack], QUICK, out)
    assert "distillation" in outcome.curve[-1].terms
    whole = finetune(parent, [one], QUICK, out)
    assert "distillation" not in whole.curve[-1].terms


def test_drawn_images_are_only_distilled_where_no_earlier_ones_are_at_hand(parent, out, drawings):
    drawings += [correction_case(correction(seed), trained().card) for seed in (200, 201, 202, 203)]
    outcome = finetune(parent, squares(0), QUICK, out)
    assert "distillation" in outcome.curve[-1].terms
    outcome = finetune(parent, squares(0), QUICK, out, earlier=[correction(s) for s in (50, 51)])
    assert "distillation" not in outcome.curve[-1].terms


def test_what_the_parent_learned_from_becomes_an_earlier_image(parent, out):
    first = finetune(parent, squares(0, 1), QUICK, out)
    second = finetune(first.path, squares(0, 1, 2), QUICK, out)
    assert [(s.name, s.kind) for s in second.scores] == [("picture 2", "corrected"), ("picture 0", "earlier")]
    again = finetune(first.path, squares(0, 1), QUICK, out)  # nothing new: learn from them once more
    assert [s.kind for s in again.scores] == ["corrected", "corrected"]


def test_replay_comes_from_a_data_set_and_a_fifth_of_it_guards(parent, out, tmp_path):
    for seed in range(5):
        c = correction(seed + 20)
        for kind in ("images", "masks"):
            (tmp_path / "old" / kind).mkdir(parents=True, exist_ok=True)
        write_volume(c.volume, tmp_path / "old" / "images" / f"{seed}.png")
        write_labels(LabelMap(c.volume.geometry, c.labels), tmp_path / "old" / "masks" / f"{seed}.png")
    outcome = finetune(parent, squares(0), replace(QUICK, replay_dir=str(tmp_path / "old")), out)
    assert [s.name for s in outcome.scores if s.kind == "earlier"] == ["0.png"]
    assert outcome.card.training["replayed_images"] == 4
    assert outcome.card.training["learning_rate"] == pytest.approx(1e-3)


def test_only_reviewed_slices_teach_and_are_measured(parent, out):
    one = squares(0)[0]
    volume = Volume(np.repeat(one.volume.voxels, 3, 0), Geometry((3, 64, 64), (3, 2, 1)), name="stack")
    labels, edited = (np.repeat(a, 3, 0).copy() for a in (one.labels, one.edited))
    labels[[0, 2]] = 1  # nonsense on the slices nobody reviewed
    valid = np.zeros(labels.shape, bool)
    valid[1] = True
    stack = replace(one, volume=volume, labels=labels, edited=edited, valid=valid)
    outcome, flat = (finetune(parent, [c], QUICK, out) for c in (stack, one))
    assert outcome.scores[0].dice_before == pytest.approx(flat.scores[0].dice_before, abs=0.01)
    assert outcome.scores[0].unit == "mm"
    with pytest.raises(SegStudioError, match="nothing to learn"):
        finetune(parent, [replace(stack, valid=valid & False)], QUICK, out)


def test_labels_that_the_model_does_not_know_teach_nothing(parent, out):
    c = squares(0)[0]
    unknown = replace(c, labels=np.where(c.edited, 9, c.labels).astype(np.uint16))
    outcome = finetune(parent, [unknown], QUICK, out)
    assert outcome.scores[0].dice_before > 0.9  # the squares are not measured


def test_a_case_that_does_not_fit_the_model_is_refused(tmp_path, out):
    path = tmp_path / "grey.safetensors"
    save(path, trained().network, replace(trained().card, accepts=("grey",)))
    c = squares(0)[0]
    colour = Volume(np.repeat(c.volume.voxels[..., None], 3, -1), c.volume.geometry, name="slide")
    with pytest.raises(ModelError, match="slide is colour"):
        finetune(path, [replace(c, volume=colour)], QUICK, out)


def test_steps_grow_with_the_corrections_within_limits():
    assert [default_steps(n) for n in (1, 3, 4, 10, 20, 100)] == [60, 60, 80, 200, 400, 400]


def test_forgetting_is_a_hundredth_on_average_or_three_for_a_class():
    before = [Measured((0.9, 0.9), (1.0, 1.0)), Measured((0.9, math.nan), (1.0, math.nan))]

    def after(first: float, second: float) -> list[Measured]:
        return [Measured((first, second), (1.0, 1.0)), Measured((first, math.nan), (1.0, math.nan))]

    assert not forgets(before, after(0.9, 0.9))
    assert not forgets(before, after(0.893, 0.893))  # mean falls by (3 · 0.007) / 4
    assert forgets(before, after(0.88, 0.9))  # mean falls by (2 · 0.02) / 4 = 0.01, by rounding a bit more
    assert forgets(before, after(1.0, 0.8))  # the second class falls by 0.1 / 2
    assert not forgets([], [])
    assert improves(before, after(0.95, 0.9))
    assert not improves(before, after(0.8, 0.9))
    # nothing to find and nothing found is as good as it gets
    assert improves([Measured((0.0,), (math.inf,))], [Measured((math.nan,), (math.nan,))])


def test_the_image_held_out_shares_no_patient_with_the_others():
    cases = [correction_case(c, trained().card) for c in squares(*range(5))]
    held_out, rest = _hold_out(cases, seed=0)
    assert (len(held_out), len(rest)) == (1, 4)
    same = [
        replace(c, volume=replace(c.volume, patient_key="a" if i < 3 else "b")) for i, c in enumerate(cases)
    ]
    held_out, rest = _hold_out(same, seed=0)
    assert [c.volume.patient_key for c in held_out] == ["b", "b"]
    assert _hold_out(cases[:3], seed=0) == ([], cases[:3])


def test_pixels_beside_a_boundary_that_nobody_painted_do_not_count():
    """A 6×6 square as the old model drew it, a 2×2 corner of it by hand.

    The new model draws it one pixel narrower on all sides. Nobody decided those pixels; what lies further in
    is found, so the two agree. In the corner three painted pixels lie in the row and column that it lost.
    """
    target = np.zeros((1, 12, 12), np.uint8)
    target[0, 3:9, 3:9] = 1
    found = np.zeros_like(target)
    found[0, 4:8, 4:8] = 1
    by_hand = np.zeros(target.shape, bool)

    def case(edited: np.ndarray | None, *, proposed: bool = True) -> TrainingCase:
        volume = Volume(np.zeros(target.shape, np.uint8), Geometry(target.shape, (1.0, 1.0, 1.0)))
        return TrainingCase("square", volume, Inputs.of(volume, 1), target, None, edited, proposed)

    assert decided(case(None), [0]) is None  # an earlier image, whose reference a person drew
    assert decided(case(by_hand, proposed=False), [0]) is None  # a mask that was drawn elsewhere
    counts = decided(case(by_hand), [0])
    assert int(counts.sum()) == 144 - (64 - 16)  # two rings of pixels, one on each side of the boundary
    assert not (counts & (found != target)).any()
    by_hand[0, 3:5, 3:5] = True
    counts = decided(case(by_hand), [0])
    assert int((counts & (found != target)).sum()) == 3

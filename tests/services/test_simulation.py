"""The simulated person: what is corrected, saved, learned and measured, for every way of learning."""

from __future__ import annotations

import csv
import json
import math
from collections.abc import Iterator
from dataclasses import replace
from functools import cache
from pathlib import Path

import numpy as np
import pytest
import torch

from segstudio.core.annotator import Habits
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io import write_labels, write_volume
from segstudio.io.corrections import CorrectionStore
from segstudio.io.datasets import Pair, find_pairs
from segstudio.learning import engines
from segstudio.learning.cases import Batch, CaseSlice, correction_case
from segstudio.learning.checkpoint import Model, save
from segstudio.learning.inputs import ALL
from segstudio.learning.learner import Learner
from segstudio.learning.networks import build
from segstudio.learning.plan import FineTunePlan
from segstudio.learning.recipe import TRAINING
from segstudio.services.jobs import End, Ticket, execute, run_now
from segstudio.services.simulation.arms import ARMS, chosen_arms, plan_of
from segstudio.services.simulation.desk import Desk
from segstudio.services.simulation.outcome import Checkpoint, CorrectedImage, SimulationReport
from segstudio.services.simulation.task import SimulateTask
from tests.learning.shapes import card, correction, picture, trained

PLAN = FineTunePlan(steps=2, batch=2, patch=64, rehearse=False, distil=False, device="cpu", threads=1)


@pytest.fixture
def one_thread() -> Iterator[None]:
    """Hold torch to one thread: on tiny tensors a second one only waits."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


@cache
def bright() -> Model:
    """A very small network that takes everything bright for a disc, squares too."""
    device = torch.device("cpu")
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(3)
        network = build("tiny-cnn")
    about = card(network=dict(network.config))
    cases = [correction_case(correction(seed), about) for seed in (100, 101)]
    batch = Batch.of([CaseSlice(case, 0).part(ALL, ALL) for case in cases], device)
    learner = Learner(network, TRAINING, steps=60, learning_rate=2e-2, device=device, average=0.5)
    with engines.computing(device, bf16=False, threads=1):
        for _ in range(60):
            learner.step(batch, lambda: None)
    return Model(about, learner.averaged)


@pytest.fixture
def parent(tmp_path: Path) -> Path:
    """The first model's file."""
    path = tmp_path / "bright.safetensors"
    save(path, bright().network, bright().card)
    return path


def data_set(folder: Path, seeds: dict[int, str], *, squares: bool) -> list[Pair]:
    """Pictures with their masks in a folder; seed -> part of the data set."""
    rows = []
    for seed, split in seeds.items():
        image, mask = picture(seed, squares=squares)
        geometry = Geometry.picture(*image.shape)
        for part in ("images", "masks"):
            (folder / part).mkdir(parents=True, exist_ok=True)
        write_volume(Volume(image[None], geometry), folder / "images" / f"{seed}.png")
        write_labels(LabelMap(geometry, mask[None]), folder / "masks" / f"{seed}.png")
        rows.append({"name": f"{seed}.png", "split": split})
    with open(folder / "index.csv", "w", newline="") as stream:
        table = csv.DictWriter(stream, ["name", "split"])
        table.writeheader()
        table.writerows(rows)
    return find_pairs(folder)


@pytest.fixture
def squares(tmp_path: Path) -> list[Pair]:
    """Three pictures to correct, two to measure on; half of the shapes are squares, which are no discs."""
    seeds = {1: "train", 2: "train", 3: "train", 11: "val", 12: "val"}
    return data_set(tmp_path / "squares", seeds, squares=True)


@pytest.fixture
def discs(tmp_path: Path) -> list[Pair]:
    """The old domain."""
    return data_set(tmp_path / "discs", dict.fromkeys(range(50, 56), "train"), squares=False)


@pytest.fixture
def task(tmp_path: Path, parent: Path, squares: list[Pair], discs: list[Pair]) -> SimulateTask:
    return SimulateTask(
        parent,
        [p for p in squares if p.split == "train"],
        [p for p in squares if p.split == "val"],
        tmp_path / "out",
        replace(PLAN, replay_dir=str(tmp_path / "discs")),
        # Without replay images are drawn to watch over it, which takes longer than all of this.
        ("ours+replay",),
        guard=discs[:2],
        after=(0, 2),
    )


def test_images_are_corrected_by_strokes_reviewed_and_saved(task: SimulateTask, one_thread: None) -> None:
    report = run_now(replace(task, after=(1, 2)))
    assert [(i.arm, i.seed, i.number) for i in report.images] == [
        ("ours+replay", 0, 1),
        ("ours+replay", 0, 2),
    ]
    order = np.random.default_rng(0).permutation(3)
    assert [i.name for i in report.images] == [task.to_correct[n].key for n in order[:2]]
    store = CorrectionStore(task.out_dir / "ours-replay-seed-0" / "corrections")
    assert len(store) == 2
    for image in report.images:
        assert 2 <= image.strokes <= 30  # two squares at least are erased
        assert image.strokes == image.strokes_needed
        assert image.dice_corrected > image.dice_proposed + 0.2
        assert image.assd_corrected < image.assd_proposed
        saved = next(c for c in map(store.load, store.ids()) if c.volume.name == image.name)
        _, mask = picture(int(image.name), squares=True)
        assert saved.valid.all()
        right = saved.labels[0] == mask
        assert right.mean() > 0.98
        assert saved.edited.sum() >= image.pixels_changed > 100
        assert saved.model == bright().card.id


def test_few_strokes_leave_something_and_it_is_counted(task: SimulateTask, one_thread: None) -> None:
    habits = Habits(strokes=1, regions=20, smallest_px=8)
    report = run_now(replace(task, habits=habits, after=(1,)))
    (image,) = report.images
    assert image.strokes == 1
    assert image.strokes_needed >= 2


def test_every_arm_measures_the_first_model_once_and_the_new_one_after_learning(
    task: SimulateTask, one_thread: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    measured: list[tuple[str, Path | None]] = []
    measure = Desk.measure

    def counted(desk: Desk, pair: Pair, model: Path | None, progress: object) -> object:
        measured.append((pair.key, model))
        return measure(desk, pair, model, progress)  # type: ignore[arg-type]

    monkeypatch.setattr(Desk, "measure", counted)
    report = run_now(replace(task, arms=("scratch", "plain"), seeds=(0, 1)))
    of_first = [key for key, model in measured if model == task.model_path]
    assert len(of_first) == len(set(of_first))
    points = report.checkpoints
    assert [(p.arm, p.seed, p.corrected) for p in points] == [
        (arm, seed, n) for seed in (0, 1) for arm in ("scratch", "plain") for n in (0, 2)
    ]
    first = [p for p in points if p.corrected == 0 and p.arm == "plain"]
    assert len({(p.dice, p.hd95, p.assd, p.strokes, p.guard_dice) for p in first}) == 1
    assert all(math.isnan(p.assd_before) for p in first)
    for p in points:
        if p.corrected:
            assert (p.steps, p.share) == (2, 1.0)
            assert p.seconds > 0
            assert math.isfinite(p.assd_before) is (p.arm == "plain")
    assert [(m.arm, m.corrected, m.seeds) for m in report.medians] == [
        ("scratch", 0, 2), ("scratch", 2, 2), ("plain", 0, 2), ("plain", 2, 2)
    ]  # fmt: skip
    assert report.unit == "px"


def test_what_was_learned_shows_on_images_nobody_touched(
    task: SimulateTask, one_thread: None, tmp_path: Path
) -> None:
    discs = tmp_path / "discs.safetensors"
    save(discs, trained().network, trained().card)
    task = replace(task, model_path=discs)
    plan = replace(task.plan, steps=40, batch=4, learning_rate=5e-3)
    report = run_now(replace(task, plan=plan, arms=("ours+replay",), after=(0, 3)))
    before, after = report.checkpoints
    assert after.share > 0
    assert after.dice > before.dice + 0.05
    assert after.assd_after < after.assd_before
    assert after.strokes < before.strokes
    assert after.guard_dice > before.guard_dice - 0.05


def test_the_next_image_is_proposed_by_the_new_model(
    task: SimulateTask, one_thread: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    models: list[Path | None] = []
    correct = Desk.correct

    def noted(desk: Desk, pair: Pair, model: Path | None, *rest: object) -> object:
        models.append(model)
        return correct(desk, pair, model, *rest)  # type: ignore[arg-type]

    monkeypatch.setattr(Desk, "correct", noted)
    run_now(replace(task, arms=("plain",), after=(1, 2, 3)))
    assert models[0] == task.model_path
    assert len(set(models)) == 3
    left = sorted(p.parent.name for p in task.out_dir.rglob("*.safetensors"))
    assert left == ["model-3"]  # models that nothing is proposed by any more are deleted
    assert task.model_path.exists()


@pytest.mark.parametrize("unreviewed", [False, True])
def test_learning_may_see_the_images_that_are_still_to_be_corrected(
    task: SimulateTask, one_thread: None, monkeypatch: pytest.MonkeyPatch, unreviewed: bool
) -> None:
    import segstudio.learning.finetune as module

    seen: list[list[Path]] = []
    finetune = module.finetune

    def noted(*given: object, **named: object) -> object:
        seen.append(list(named["unreviewed"]))  # type: ignore[call-overload]
        return finetune(*given, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "finetune", noted)
    run_now(replace(task, arms=("plain",), after=(2,), unreviewed=unreviewed))
    last = int(np.random.default_rng(0).permutation(3)[2])
    assert seen == [[task.to_correct[last].image] if unreviewed else []]


@pytest.mark.parametrize("continued", [False, True])
def test_learning_starts_from_the_first_model_or_goes_on(
    task: SimulateTask, one_thread: None, monkeypatch: pytest.MonkeyPatch, continued: bool
) -> None:
    import segstudio.learning.finetune as module

    parents: list[tuple[Path, int]] = []
    finetune = module.finetune

    def noted(parent: Path, corrections: list, *rest: object, **named: object) -> object:
        parents.append((parent, len(corrections)))
        return finetune(parent, corrections, *rest, **named)  # type: ignore[arg-type]

    monkeypatch.setattr(module, "finetune", noted)
    run_now(replace(task, arms=("plain",), after=(1, 2), continued=continued))
    assert parents[0] == (task.model_path, 1)
    assert parents[1][1] == 2
    assert (parents[1][0] == task.model_path) is not continued


def test_a_new_network_starts_from_empty_labels_and_numbers_its_own_classes(
    task: SimulateTask, one_thread: None, tmp_path: Path
) -> None:
    far = tmp_path / "far.safetensors"
    save(far, bright().network, replace(bright().card, classes=(LabelClass(5, "disc", (1, 2, 3)),)))
    report = run_now(replace(task, model_path=far, arms=("scratch",), after=(0, 1, 2)))
    assert report.images[0].dice_proposed == 0.0
    assert report.images[0].dice_corrected > 0.9
    empty, *learned = report.checkpoints
    assert (empty.dice, empty.missed) == (0.0, 2)
    assert math.isnan(empty.assd)
    assert [p.share for p in learned] == [1.0, 1.0]
    store = CorrectionStore(task.out_dir / "scratch-seed-0" / "corrections")
    assert {c.number for c in store.load(store.ids()[0]).classes} == {1}


def test_of_a_volume_the_worst_slice_is_corrected_and_what_is_not_known_stays(
    parent: Path, tmp_path: Path
) -> None:
    geometry = Geometry((3, 64, 64), (3.0, 2.0, 1.0))
    voxels, masks = (
        np.stack(planes)
        for planes in zip(*(picture(s, squares=z == 1) for z, s in enumerate((1, 2, 3))), strict=True)
    )
    known = np.ones(geometry.shape, np.uint16)
    known[1, :32] = 0  # one square and one disc lie here
    files = {name: tmp_path / f"{name}.nii.gz" for name in ("image", "mask", "known")}
    write_volume(Volume(voxels, geometry), files["image"])
    write_labels(LabelMap(geometry, masks), files["mask"])
    write_labels(LabelMap(geometry, known), files["known"])
    pair = Pair(files["image"], files["mask"], "volume", valid=files["known"])
    desk = Desk(bright().card, bright().card.classes, Habits(), "cpu", threads=1)
    saved, image = desk.correct(pair, parent, tmp_path / "store", silent)
    correction = CorrectionStore(tmp_path / "store").load(saved)
    assert correction.valid.any(axis=(1, 2)).tolist() == [False, True, False]
    assert correction.edited.any(axis=(1, 2)).tolist() == [False, True, False]
    assert not correction.edited[1, :30].any()
    assert correction.edited[1, 34:].any()
    assert image.assd_corrected < image.assd_proposed


def test_fewer_images_than_asked_for_are_said(task: SimulateTask, one_thread: None) -> None:
    report = run_now(replace(task, after=(0, 1, 10), arms=("plain",)))
    assert [p.corrected for p in report.checkpoints] == [0, 1, 3]
    assert report.notes == ("There are only 3 images to correct.",)
    assert report.choices["after"] == [0, 1, 3]


@pytest.mark.parametrize(("empty", "word"), [("to_correct", "to correct"), ("untouched", "untouched")])
def test_nothing_to_do_is_one_sentence(task: SimulateTask, empty: str, word: str) -> None:
    with pytest.raises(SegStudioError, match=word):
        run_now(replace(task, **{empty: []}))


@pytest.mark.parametrize("share", [0.0, 0.2, 0.5, 0.9])
def test_it_can_be_cancelled_anywhere(task: SimulateTask, one_thread: None, share: float) -> None:
    job = replace(task, arms=("plain", "scratch"), after=(0, 1))
    ticket = Ticket.for_job(job)

    def sink(fraction: float, text: str = "", preview: object = None) -> None:
        assert 0 <= fraction <= 1
        if fraction >= share:
            ticket.cancel()

    assert execute(job, ticket, sink).end is End.CANCELLED


def test_the_same_seed_gives_the_same_numbers(task: SimulateTask, one_thread: None, tmp_path: Path) -> None:
    first, second, other = (
        run_now(replace(task, out_dir=tmp_path / name, seeds=(seed,), arms=("plain",)))
        for name, seed in (("a", 0), ("b", 0), ("c", 1))
    )
    assert [(i.name, i.dice_corrected) for i in first.images] == [
        (i.name, i.dice_corrected) for i in second.images
    ]
    for a, b in zip(first.checkpoints, second.checkpoints, strict=True):
        assert (a.dice, a.strokes, a.guard_dice) == (b.dice, b.strokes, b.guard_dice)
        assert a.assd == pytest.approx(b.assd, rel=1e-6)  # distances are computed in several threads
    assert [i.name for i in first.images] != [i.name for i in other.images]


def test_rows_are_handed_over_as_they_come(task: SimulateTask, one_thread: None) -> None:
    seen: list[object] = []

    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if preview is not None:
            seen.append(preview)

    report = run_now(task, progress)
    assert [type(row) for row in seen] == [Checkpoint, CorrectedImage, CorrectedImage, Checkpoint]
    assert seen[1:3] == list(report.images)
    assert [seen[0].dice, seen[3].dice] == [p.dice for p in report.checkpoints]  # type: ignore[attr-defined]


# -- arms --


def test_only_arms_with_replay_get_earlier_images_and_steps_are_limited() -> None:
    common = FineTunePlan(replay_dir="somewhere", seed=4)
    for name, arm in ARMS.items():
        plan = plan_of(name, common, corrections=20, most_steps=150)
        assert (plan.replay_dir == "somewhere") is arm.replay
        assert (plan.steps, plan.seed) == (150, 4)
        assert plan_of(name, common, corrections=1, most_steps=150).steps == 60
        assert plan_of(name, replace(common, steps=7), corrections=9, most_steps=150).steps == 7


def test_the_arms_differ_in_what_they_say() -> None:
    plans = {name: plan_of(name, FineTunePlan(), corrections=5, most_steps=150) for name in ARMS}
    ours, without = plans["ours"], plans["no-boundary"]
    assert (ours.loss.band, ours.loss.boundary, ours.acceptance) == (True, "hausdorff", "guard")
    assert without == replace(ours, loss=replace(ours.loss, band=False, boundary="none"))
    plain, rule = plans["plain"], plans["rootpainter"]
    assert (plain.edited_weight, plain.acceptance) == (1.0, "none")
    assert [plain.centre_on_edits, plain.rehearse, plain.distil] == [False, False, False]
    assert (plain.loss.region, plain.loss.pixelwise_weight, plain.loss.boundary) == ("dice+ce", 1.0, "none")
    assert rule == replace(plain, loss=replace(plain.loss, pixelwise_weight=0.3), acceptance="validation")
    kept = {name: (plans[name].rehearse, plans[name].distil) for name in ARMS if ARMS[name].on_request}
    assert kept == {
        "drawn-only": (True, False),
        "answers-only": (False, True),
        "nothing-kept": (False, False),
    }
    for name in kept:
        assert replace(plans[name], rehearse=True, distil=True, acceptance="guard") == ours


def test_arms_are_chosen_by_name() -> None:
    usual = ("ours", "ours+replay", "no-boundary", "no-boundary+replay", "plain", "scratch", "rootpainter")
    assert chosen_arms((), replay=True) == usual
    assert chosen_arms(("nothing-kept",), replay=False) == ("nothing-kept",)
    assert chosen_arms((), replay=False) == ("ours", "no-boundary", "plain", "scratch", "rootpainter")
    assert chosen_arms(("plain", "ours", "plain"), replay=False) == ("plain", "ours")
    with pytest.raises(SegStudioError, match="no arm called 'mine'"):
        chosen_arms(("mine",), replay=True)
    with pytest.raises(SegStudioError, match="--replay"):
        chosen_arms(("ours+replay",), replay=False)


# -- the report --


def point(seed: int, **values: float) -> Checkpoint:
    known = {
        "dice": 0.5, "hd95": 4.0, "assd": 2.0, "strokes": 10.0, "missed": 0, "assd_before": 3.0,
        "assd_after": 1.5, "guard_dice": math.nan, "seconds": 1.0,
    }  # fmt: skip
    return Checkpoint("ours", seed, 5, 60, 1.0, **(known | values))  # type: ignore[arg-type]


def test_medians_leave_out_what_is_not_finite() -> None:
    points = (point(0, dice=0.5, hd95=math.nan), point(1, dice=0.9, hd95=6.0), point(2, dice=0.6, hd95=5.0))
    report = SimulationReport("discs", "px", {"seeds": [0, 1, 2]}, (), points)
    (median,) = report.medians
    assert (median.dice, median.dice_range, median.hd95, median.seeds) == (0.6, (0.5, 0.9), 5.5, 3)
    assert math.isnan(median.guard_dice)
    assert median.assd_change == pytest.approx(-0.5)
    document = json.loads(json.dumps(report.to_dict(), allow_nan=False))
    assert document["medians"][0]["guard_dice"] is None
    assert document["medians"][0]["assd_change"] == pytest.approx(-0.5)
    assert document["checkpoints"][0]["hd95"] is None
    assert document["choices"] == {"seeds": [0, 1, 2]}


def test_cancelled_is_not_swallowed_by_a_preview(task: SimulateTask, one_thread: None) -> None:
    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if isinstance(preview, CorrectedImage):
            raise Cancelled

    with pytest.raises(Cancelled):
        run_now(task, progress)

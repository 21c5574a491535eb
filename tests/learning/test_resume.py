"""A training that was killed goes on to the same weights as one that was not."""

from __future__ import annotations

import json
import signal
import subprocess
import sys
import time
from dataclasses import replace

import pytest
import torch

from segstudio.errors import Cancelled, ReadError, SegStudioError, WriteError
from segstudio.learning import training as training_module
from segstudio.learning.checkpoint import load
from segstudio.learning.cross_validation import cross_validate
from segstudio.learning.outcomes import TrainingPoint
from segstudio.learning.training import train
from tests.learning.discs import QUICK, write_discs

PLAN = replace(QUICK, steps=60, learning_rate=1e-2, patience=20)


@pytest.fixture(scope="module")
def pairs(tmp_path_factory):
    return write_discs(tmp_path_factory.mktemp("discs"))


def _weights(path):
    return load(path).network.state_dict()


def _ended_at(step: int):
    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if isinstance(preview, TrainingPoint) and preview.step == step:
            raise Cancelled

    return progress


@pytest.mark.case("F15")
@pytest.mark.parametrize("patience", [None, 20])
def test_going_on_gives_the_weights_and_the_curve_of_one_that_was_not_interrupted(pairs, tmp_path, patience):
    plan = replace(PLAN, patience=patience)
    whole = train(pairs, plan, tmp_path / "whole.safetensors")
    state = tmp_path / "broken.training"
    for resume, end in ((False, 17), (True, 42)):
        with pytest.raises(Cancelled):
            train(
                pairs,
                plan,
                tmp_path / "broken.safetensors",
                progress=_ended_at(end),
                state_path=state,
                resume=resume,
            )
        assert state.exists()
    again = train(pairs, plan, tmp_path / "broken.safetensors", state_path=state, resume=True)
    assert not state.exists()
    assert list(again.curve) == list(whole.curve)
    expected, found = _weights(tmp_path / "whole.safetensors"), _weights(tmp_path / "broken.safetensors")
    assert all(torch.equal(expected[name], found[name]) for name in expected)
    assert again.card.training == whole.card.training


@pytest.mark.case("F15")
def test_a_kill_in_mid_training_loses_nothing_but_time(pairs, tmp_path):
    folder = pairs[0].image.parents[1]

    def command(out: str, *more: str) -> list[str]:
        words = f"train --images {folder} --network tiny-cnn --classes disc --steps 400 --batch 2 --patch 32"
        return [
            sys.executable, "-m", "segstudio", *words.split(), "--seed", "3", "--threads", "1",
            "--out", str(tmp_path / out), "--metrics", str(tmp_path / f"{out}.jsonl"), *more,
        ]  # fmt: skip

    subprocess.run(command("whole.safetensors"), check=True, stdout=subprocess.DEVNULL)
    child = subprocess.Popen(command("killed.safetensors"), stdout=subprocess.DEVNULL)
    try:
        lines = tmp_path / "killed.safetensors.jsonl"
        deadline = time.monotonic() + 60
        while not lines.exists() or lines.read_text().count("\n") < 30:
            assert time.monotonic() < deadline
            assert child.poll() is None, "it ended before it could be killed"
            time.sleep(0.01)
    finally:
        child.send_signal(signal.SIGKILL)
        child.wait()
    assert not (tmp_path / "killed.safetensors").exists()
    subprocess.run(command("killed.safetensors", "--resume"), check=True, stdout=subprocess.DEVNULL)
    expected, found = _weights(tmp_path / "whole.safetensors"), _weights(tmp_path / "killed.safetensors")
    assert max(float((expected[n].double() - found[n].double()).abs().max()) for n in expected) <= 1e-6
    steps = [json.loads(line)["step"] for line in lines.read_text().splitlines()]
    assert steps == list(range(2, 401, 2))


@pytest.mark.case("C5")
def test_another_plan_or_a_missing_or_damaged_state_is_refused(pairs, tmp_path):
    state, out = tmp_path / "m.training", tmp_path / "m.safetensors"
    with pytest.raises(ReadError, match="no unfinished training"):
        train(pairs, PLAN, out, state_path=state, resume=True)
    with pytest.raises(Cancelled):
        train(pairs, PLAN, out, progress=_ended_at(20), state_path=state)
    for plan, images in ((replace(PLAN, seed=9), pairs), (PLAN, pairs[1:])):
        with pytest.raises(ReadError, match="another one"):
            train(images, plan, out, state_path=state, resume=True)
    state.write_bytes(state.read_bytes()[:-50])
    with pytest.raises(ReadError, match="damaged"):
        train(pairs, PLAN, out, state_path=state, resume=True)


@pytest.mark.case("B1")
def test_a_full_disk_at_the_checkpoint_does_not_end_the_training(pairs, tmp_path, monkeypatch):
    def full(*args):
        raise WriteError("m.training was not saved: the disk is full.")

    monkeypatch.setattr(training_module, "write_state", full)
    outcome = train(pairs, PLAN, tmp_path / "m.safetensors", state_path=tmp_path / "m.training")
    assert "the disk is full" in outcome.sentence
    load(outcome.path)


def test_patience_keeps_the_best_weights(pairs, tmp_path, monkeypatch):
    looks = iter([0.5, 0.9, 0.7, 0.6, 0.5, 0.4])
    seen = {}

    def look(run, step):
        mean = next(looks)
        seen[step] = {name: value.clone() for name, value in run.learner.averaged.state_dict().items()}
        run.best_dice, run.best_step, run._best = (
            (mean, step, seen[step]) if mean > run.best_dice else (run.best_dice, run.best_step, run._best)
        )
        return mean

    monkeypatch.setattr(training_module._Run, "_look", look)
    outcome = train(pairs, replace(PLAN, patience=3), tmp_path / "m.safetensors")
    assert outcome.stopped_early  # best at the second look, step 6; three looks later, at 15, it ended
    assert outcome.card.training["steps"] == 6
    assert "after 15 of 60 steps" in outcome.sentence
    found = _weights(outcome.path)
    assert all(torch.equal(value, found[name]) for name, value in seen[6].items())


def test_a_cross_validation_measures_every_image_once_and_goes_on_where_it_was(pairs, tmp_path):
    plan, out = replace(QUICK, half=True), tmp_path / "cv.safetensors"
    whole = cross_validate(pairs, plan, 2, tmp_path / "whole.safetensors")
    scores = whole.card.scores["cross_validated"]
    assert scores["all"]["images"] == 10
    assert set(scores) == {"all", "dense", "sparse"}
    assert whole.card.training["images"] == 10
    assert sorted(s.name for s in whole.report.scores) == sorted(p.image.name for p in pairs)

    def end(fraction: float, text: str = "", preview: object = None) -> None:
        if text.startswith("Part 2"):
            raise Cancelled

    with pytest.raises(Cancelled):
        cross_validate(pairs, plan, 2, out, progress=end)
    texts = []
    again = cross_validate(pairs, plan, 2, out, resume=True, progress=lambda f, t="", p=None: texts.append(t))
    assert not any(text.startswith("Part 1 of 2: Step") for text in texts)
    assert again.card.scores == whole.card.scores
    expected, found = _weights(tmp_path / "whole.safetensors"), _weights(out)
    assert all(torch.equal(expected[name], found[name]) for name in expected)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["cv.safetensors", "whole.safetensors"]


def test_a_cross_validation_does_not_run_in_several_processes(pairs, tmp_path, monkeypatch):
    monkeypatch.setenv("WORLD_SIZE", "2")
    with pytest.raises(SegStudioError, match="runs in one process"):
        cross_validate(pairs, QUICK, 2, tmp_path / "cv.safetensors")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.case("F14")
def test_classes_that_no_image_shows_are_named(pairs, tmp_path):
    plan = replace(QUICK, class_names=("one", "two", "three", "four", "five"))  # the discs are numbered 5
    with pytest.raises(SegStudioError, match=r"None of the 8 images .* shows: one, two, three, four\."):
        train(pairs, plan, tmp_path / "m.safetensors")

"""A training that was left is gone on with where it is the same, and begun anew where it is not."""

from __future__ import annotations

import dataclasses

import pytest

from segstudio.core.progress import silent
from segstudio.errors import Cancelled
from segstudio.io.datasets import find_pairs
from segstudio.learning import training
from segstudio.learning.checkpoint import load
from segstudio.services.learning_tasks import TrainTask
from tests.learning.discs import QUICK, write_discs

PLAN = dataclasses.replace(QUICK, steps=20, device="cpu")


@pytest.fixture
def steps(monkeypatch) -> list[int]:
    """One entry for each optimiser step that was really taken."""
    taken: list[int] = []
    real = training.Learner.step

    def step(self, batch, poll):
        taken.append(self.done)
        return real(self, batch, poll)

    monkeypatch.setattr(training.Learner, "step", step)
    return taken


def left_at(task: TrainTask, step: int, taken: list[int]) -> None:
    """Cancel a training in the midst of it."""

    def stopped(fraction, text="", preview=None):
        if len(taken) >= step:
            raise Cancelled

    with pytest.raises(Cancelled):
        task.run(stopped)
    taken.clear()


def test_the_same_training_goes_on_and_ends_as_if_never_left(tmp_path, steps):
    write_discs(tmp_path)
    pairs = find_pairs(tmp_path)
    task = TrainTask(
        pairs, PLAN, tmp_path / "a.safetensors", state_path=tmp_path / "a.training", resume_same=True
    )
    left_at(task, 12, steps)
    task.run(silent)
    assert 0 < len(steps) < 20
    assert not task.state_path.exists()
    steps.clear()
    TrainTask(pairs, PLAN, tmp_path / "b.safetensors").run(silent)
    assert len(steps) == 20
    one, other = (load(tmp_path / f"{name}.safetensors").network.state_dict() for name in "ab")
    assert max(float((one[name].double() - other[name].double()).abs().max()) for name in one) <= 1e-6


def test_another_training_begins_anew(tmp_path, steps):
    write_discs(tmp_path)
    pairs = find_pairs(tmp_path)
    state = tmp_path / "a.training"
    left_at(TrainTask(pairs, PLAN, tmp_path / "a.safetensors", state_path=state, resume_same=True), 12, steps)
    other = dataclasses.replace(PLAN, seed=5)
    TrainTask(pairs, other, tmp_path / "a.safetensors", state_path=state, resume_same=True).run(silent)
    assert len(steps) == 20

"""A segmentation in the midst of a fine-tuning changes nothing of what that gives."""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

import pytest
import torch

from segstudio.errors import Cancelled
from segstudio.io.corrections import CorrectionStore
from segstudio.learning import learner, material
from segstudio.learning.checkpoint import save
from segstudio.learning.plan import FineTunePlan
from segstudio.services.jobs import Done, End, Job, Lane, Ticket, execute
from segstudio.services.learning_tasks import FineTuneTask
from segstudio.services.tasks import SegmentTask
from segstudio.services.turns import Turns
from tests.learning.shapes import correction, trained

PLAN = FineTunePlan(steps=8, batch=2, patch=64, seed=1, device="cpu", threads=1)


def work(job: Job, turns: Turns) -> Done:
    """Run a job on the calling thread in its turn, as a lane does."""
    ticket = Ticket.for_job(job)
    try:
        with turns.turn(ticket):
            return execute(job, ticket, lambda *_: turns.let_by(ticket))
    except Cancelled:
        return Done(ticket, End.CANCELLED)


def settings() -> tuple[object, ...]:
    """What is set for this thread, and the state of the global generator."""
    return (
        torch.get_num_threads(),
        torch.is_grad_enabled(),
        torch.is_inference_mode_enabled(),
        torch.is_autocast_enabled("cpu"),
        torch.are_deterministic_algorithms_enabled(),
        torch.get_default_dtype(),
        tuple(torch.get_rng_state().tolist()),
    )


@pytest.fixture
def parent(tmp_path: Path) -> Path:
    save(tmp_path / "discs.safetensors", trained().network, trained().card)
    CorrectionStore(tmp_path / "corrections").add(correction(0, squares=True))
    return tmp_path / "discs.safetensors"


@pytest.fixture
def fine_tuned(parent: Path, monkeypatch: pytest.MonkeyPatch) -> Callable:
    """Fine-tunes; gives the weights after each step, and what was set before each and at the end."""
    real = learner.Learner.step
    monkeypatch.setattr(material, "drawn_cases", lambda *args: [])  # slow, and not needed here
    monkeypatch.setattr(material, "known_drawings", lambda *args, **named: [])

    def run(turns: Turns, at_step: Callable[[int], None]) -> tuple[list, list]:
        weights, seen = [], []

        def step(self, batch, poll):
            at_step(self.done)
            seen.append(settings())
            terms = real(self, batch, poll)
            weights.append({name: value.clone() for name, value in self.network.state_dict().items()})
            return terms

        monkeypatch.setattr(learner.Learner, "step", step)
        with torch.random.fork_rng(devices=[]):
            torch.manual_seed(8)
            task = FineTuneTask(parent, parent.parent / "corrections", PLAN, parent.parent / "new")
            done = work(task, turns)
            seen.append(settings())
        assert done.end is End.RESULT, done.error
        return weights, seen

    return run


def test_the_weights_are_the_same_bit_for_bit(parent, fine_tuned) -> None:
    plain, untouched = fine_tuned(Turns(), lambda step: None)
    turns = Turns()
    ends: list[Done] = []
    threads: list[threading.Thread] = []

    def segment() -> None:
        # The file is not in memory yet, so that its network is built in the midst of the steps.
        ends.append(work(SegmentTask(correction(3).volume, parent, threads=2, lane=Lane.SOON), turns))

    def ask(step: int) -> None:
        if step in (2, 5):
            threads.append(threading.Thread(target=segment))
            threads[-1].start()
            while turns._soon is None:
                threads[-1].join(0.001)
        assert step not in (3, 6) or len(ends) == len(threads), "it ran before the next step"

    disturbed, touched = fine_tuned(turns, ask)
    for thread in threads:
        thread.join()
    assert [end.end for end in ends] == [End.RESULT, End.RESULT]
    assert ends[0].result.labels.any()
    assert touched == untouched
    assert len(plain) == len(disturbed) == PLAN.steps
    for one, other in zip(plain, disturbed, strict=True):
        assert all(torch.equal(one[name], other[name]) for name in one)
    assert any(not torch.equal(plain[0][name], plain[-1][name]) for name in plain[0])

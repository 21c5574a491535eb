"""Two processes train one network: equal weights on both, sums over both, one of them writes."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
import torch

from segstudio.errors import SegStudioError
from segstudio.learning.checkpoint import load
from segstudio.learning.team import Team, assembled, team_device
from tests.learning.discs import write_discs

# Each process writes down its own weights and the report that it got; the trained file is written by one.
CHILD = """
import dataclasses, json, os, sys
import torch
from segstudio.io.datasets import find_pairs
from segstudio.learning import training
from tests.learning.discs import QUICK

folder, out = sys.argv[1:3]
rank = os.environ["RANK"]
plan = dataclasses.replace(QUICK, steps=12, batch=4, device="cpu")
real = training.save

def save(path, network, card, **named):
    open(f"{out}.writer-{rank}", "w").close()
    real(path, network, card, **named)

training.save = save
kept = {}
class Kept(training.Learner):
    def __init__(self, *args, **named):
        super().__init__(*args, **named)
        kept["learner"] = self
    def step(self, batch, poll):
        kept.setdefault("batches", []).append(float(batch.image.sum()))
        return super().step(batch, poll)

training.Learner = Kept
outcome = training.train(find_pairs(folder), plan, out)
torch.save(kept["learner"].network.state_dict(), f"{out}.weights-{rank}")
report = {s.name: s.dice for s in outcome.report.scores}
with open(f"{out}.report-{rank}", "w") as stream:
    json.dump({"scores": report, "batches": kept["batches"]}, stream)
"""


# What any two processes need before ours can: one address, one sum.
PROBE = """
import torch
torch.distributed.init_process_group("gloo")
both = torch.ones(1)
torch.distributed.all_reduce(both)
assert both.item() == 2
torch.distributed.destroy_process_group()
"""


def _torchrun(script: Path, *args: str, timeout: float) -> subprocess.CompletedProcess:
    """Two processes on the loopback address, wherever this computer's own name leads."""
    launch = [
        "-m",
        "torch.distributed.run",
        "--nnodes",
        "1",
        "--nproc-per-node",
        "2",
        "--local-addr",
        "127.0.0.1",
    ]
    meet = ["--rdzv-backend", "c10d", "--rdzv-endpoint", "127.0.0.1:0"]
    environment = os.environ | {"PYTHONPATH": os.getcwd(), "OMP_NUM_THREADS": "1"}
    if sys.platform == "linux":
        environment["GLOO_SOCKET_IFNAME"] = "lo"
    command = [sys.executable, *launch, *meet, str(script), *args]
    try:
        return subprocess.run(command, env=environment, capture_output=True, text=True, timeout=timeout)
    except subprocess.TimeoutExpired as late:
        return subprocess.CompletedProcess(command, 124, "", str(late.stderr))


@pytest.fixture(scope="module")
def outcome(tmp_path_factory):
    """What two processes started by torchrun leave behind.

    Where it fails, two processes that only add 1 and 1 show whether any could have talked here.
    """
    folder = tmp_path_factory.mktemp("team")
    write_discs(folder)
    script, probe = folder / "child.py", folder / "probe.py"
    script.write_text(CHILD)
    probe.write_text(PROBE)
    out = folder / "team.safetensors"
    done = _torchrun(script, str(folder), str(out), timeout=80)
    if done.returncode and (tried := _torchrun(probe, timeout=30)).returncode:
        pytest.skip(f"two processes cannot talk on this computer: {tried.stderr[-1500:]}")
    assert done.returncode == 0, done.stderr[-6000:]
    return out


def _report(outcome: Path, rank: int) -> dict:
    return json.loads(outcome.with_name(f"{outcome.name}.report-{rank}").read_text())


def test_both_processes_end_with_the_same_weights_from_different_patches(outcome):
    first, second = (torch.load(f"{outcome}.weights-{rank}", weights_only=True) for rank in "01")
    assert all(torch.equal(first[name], second[name]) for name in first if "running" not in name)
    batches = [_report(outcome, rank)["batches"] for rank in (0, 1)]
    assert len(batches[0]) == len(batches[1]) == 12
    assert not set(batches[0]) & set(batches[1])


def test_scores_come_from_both_and_are_those_of_one(outcome):
    reports = [_report(outcome, rank)["scores"] for rank in (0, 1)]
    assert reports[0] == reports[1]
    assert len(reports[0]) == 2
    model = load(outcome)
    assert model.card.scores["held_out"]["all"]["images"] == 2
    found = np.mean(list(reports[0].values()))
    assert model.card.scores["held_out"]["all"]["dice"] == pytest.approx(found, abs=1e-4)


def test_only_the_first_process_writes(outcome):
    assert os.path.exists(f"{outcome}.writer-0")
    assert not os.path.exists(f"{outcome}.writer-1")


def test_a_team_of_one_needs_no_others():
    with assembled(torch.device("cpu")) as team:
        assert (team.rank, team.size, team.leads) == (0, 1, True)
    assert team.sums([1, 2.5]).tolist() == [1, 2.5]
    assert team.all_agree(True)
    assert not team.all_agree(False)
    assert team.gathered("x") == ["x"]
    network = torch.nn.Conv2d(1, 1, 1)
    assert team.joined(network) is network


def test_a_batch_that_cannot_be_shared_is_refused():
    assert Team(1, 4).share_of(8) == 2
    with pytest.raises(SegStudioError, match="6 patches cannot be divided among 4"):
        Team(1, 4).share_of(6)


def test_each_process_takes_a_gpu_of_its_own(monkeypatch):
    cuda = torch.device("cuda")
    assert team_device(cuda) == cuda
    monkeypatch.setenv("LOCAL_RANK", "1")
    assert team_device(cuda) == torch.device("cuda:1")
    assert team_device(torch.device("cuda:3")) == torch.device("cuda:3")
    assert team_device(torch.device("cpu")) == torch.device("cpu")

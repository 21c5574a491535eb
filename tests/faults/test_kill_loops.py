"""Killed while it recovers and goes on, and while a network trains, again and again: nothing is lost."""

from __future__ import annotations

import os
import random

import pytest
import torch

from segstudio.errors import ReadError, SegStudioError
from segstudio.learning.checkpoint import load
from segstudio.learning.run_state import read_state
from tests.faults import recoverer
from tests.faults.size import times
from tests.faults.tally import count
from tests.faults.zygote import Zygote
from tests.learning.discs import write_discs

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems"),
    pytest.mark.timeout(900),
]
RECOVERIES, TRAININGS = times(6, 60), times(3, 40)
CONTROLS = 60  # at most; one loss is enough, and most kills lose something


def acknowledged(told: bytes) -> int:
    """The last number whose line is whole."""
    whole = told[: told.rfind(b"\n") + 1].split()
    return int(whole[-1]) if whole else 0


def found_after(folder) -> int:
    """How many edits are there; -1 where they are those of no moment."""
    try:
        return recoverer.found_in(folder)
    except (AssertionError, SegStudioError):
        return -1


def painted_plainly_and_killed(zygote, folder, number: int, wait_s: float) -> bool:
    """Whether every acknowledged edit was there: on an empty image, for a full one has no more to lose."""
    (folder / "labels.png").unlink(missing_ok=True)
    told, _ = zygote.kill_within(
        "tests.faults.recoverer",
        [str(folder), str(number), "plainly"],
        folder / "told",
        wait_s,
        begun=lambda out: out.exists() and acknowledged(out.read_bytes()) > 0,
    )
    assert acknowledged(told), "killed before an edit was acknowledged, which proves nothing"
    return acknowledged(told) <= found_after(folder)


def recover_under_kills(zygote, folder, kills: int) -> list[bool]:
    """Whether the edits that had been acknowledged were there after each kill."""
    recoverer.place(folder)
    chance, least, survived = random.Random(11), 0, []
    for number in range(kills):
        told, _ = zygote.kill_within(
            "tests.faults.recoverer",
            [str(folder), str(number)],
            folder / "told",
            chance.uniform(0.0, 0.35),
            # recovering itself is killed too, every other time
            begun=None if number % 2 else lambda _: True,
        )
        least = max(least, acknowledged(told))
        found = found_after(folder)
        survived.append(least <= found)
        if found < least:
            (folder / "labels.png").unlink(missing_ok=True)
            least = 0
    return survived


@pytest.fixture(scope="module")
def zygote():
    with Zygote("tests.faults.recoverer") as process:
        yield process


@pytest.mark.case("A9", "A2")
def test_recovering_and_going_on_may_be_killed_at_any_time(tmp_path, zygote):
    survived = recover_under_kills(zygote, tmp_path, RECOVERIES)
    for one in survived:
        count("kill while recovering, painting and saving", survived=one)
    assert all(survived)


def test_the_control_without_a_journal_loses_edits(tmp_path, zygote):
    recoverer.place(tmp_path)
    chance, survived = random.Random(11), []
    while len(survived) < 8 or (all(survived) and len(survived) < CONTROLS):
        survived.append(
            painted_plainly_and_killed(zygote, tmp_path, len(survived), chance.uniform(0.0, 0.05))
        )
        count("control: kill without a journal", survived=survived[-1])
    assert not all(survived)


@pytest.mark.case("A3", "F15")
def test_a_training_that_is_killed_over_and_over_gives_the_same_weights(tmp_path):
    (tmp_path / "data").mkdir()
    write_discs(tmp_path / "data")
    chance, kills, ends = random.Random(4), 0, 0
    with Zygote("tests.faults.trainer") as zygote:

        def run(out: str) -> None:
            code, _ = zygote.run("tests.faults.trainer", [str(tmp_path / "data"), out], tmp_path / "told")
            assert code == 0, (tmp_path / "told.err").read_text()

        run(str(tmp_path / "whole"))
        whole = load(tmp_path / "whole.safetensors").network.state_dict()
        out, state = tmp_path / "killed", tmp_path / "killed.training"
        while kills < TRAININGS:
            try:
                zygote.kill_within(
                    "tests.faults.trainer",
                    [str(tmp_path / "data"), str(out)],
                    tmp_path / "told",
                    chance.uniform(0.0, 0.4),
                )
            except AssertionError:  # it had come to its end
                assert out.with_suffix(".safetensors").exists()
            else:
                kills += 1
                survived = not state.exists() or _readable(state)
                count("kill while training and checkpointing", survived=survived)
                assert survived
            if out.with_suffix(".safetensors").exists() or kills == TRAININGS:
                run(str(out))
                found = load(out.with_suffix(".safetensors")).network.state_dict()
                assert all(torch.equal(whole[name], found[name]) for name in whole)
                out.with_suffix(".safetensors").unlink()
                ends += 1
    assert ends


def _readable(state) -> bool:
    try:
        read_state(state, "")
    except ReadError as error:
        return "is another one" in error.sentence  # whole, and of a training that has an identity
    return True

"""The table of networks: each measured in a process of its own that ends with the task."""

from __future__ import annotations

import os
import subprocess

import pytest

from segstudio.errors import Cancelled, SegStudioError
from segstudio.services import network_table
from segstudio.services.jobs import run_now
from segstudio.services.network_table import NetworkTableTask


def test_a_row_for_each_network_once_in_the_order_asked_for():
    table = run_now(NetworkTableTask(("denseunet", "tiny-cnn", "denseunet-s"), (16, 48), "cpu", threads=1))
    assert [row.name for row in table.networks] == ["denseunet-s", "tiny-cnn"]
    assert table.device == "CPU"
    assert table.threads == 1
    tiny = table.networks[1]
    assert "5×5" in tiny.what
    assert (tiny.parameters, tiny.view) == (4_962, 5)
    assert [one.side for one in tiny.passes] == [16, 48]
    # (144 + 4608 + 64) multiply-adds a pixel
    assert tiny.passes[1].gmac == pytest.approx(4816 * 48**2 / 1e9)
    assert all(one.seconds > 0 for row in table.networks for one in row.passes)


@pytest.mark.parametrize(
    ("task", "words"),
    [
        (NetworkTableTask(("tiny-cnn", "u-net")), "no network called 'u-net'"),
        (NetworkTableTask(sides=(0,)), "0 × 0"),
        (NetworkTableTask(device="tpu"), "tpu"),
    ],
)
def test_what_cannot_be_measured_is_refused_before_anything_starts(task, words, monkeypatch):
    monkeypatch.setattr(subprocess, "Popen", None)
    with pytest.raises(SegStudioError, match=words):
        run_now(task)


def test_cancelling_ends_the_process(monkeypatch):
    children = []

    class Watched(subprocess.Popen):
        def __init__(self, *args, **options):
            super().__init__(*args, **options)
            children.append(self)

    monkeypatch.setattr(subprocess, "Popen", Watched)

    def cancel(fraction: float, text: str = "", preview: object = None) -> None:
        if children:
            raise Cancelled

    with pytest.raises(Cancelled):
        NetworkTableTask(("unet-l",), (2048,), "cpu").run(cancel)
    assert children[0].poll() is not None
    if os.name == "posix":
        assert children[0].returncode < 0


@pytest.mark.parametrize(
    ("code", "words"),
    [("import sys; sys.exit('no such thing')", "no such thing"), ("raise SystemExit(3)", "exit code 3")],
)
def test_a_process_that_fails_is_one_sentence(monkeypatch, code, words):
    start = subprocess.Popen
    monkeypatch.setattr(
        subprocess, "Popen", lambda command, **options: start([command[0], "-c", code], **options)
    )
    with pytest.raises(SegStudioError, match=f"tiny-cnn could not be measured: {words}"):
        run_now(NetworkTableTask(("tiny-cnn",), (16,), "cpu"))


@pytest.mark.skipif(os.name != "posix", reason="signals are of POSIX")
def test_a_process_that_the_system_ended_for_its_memory_leaves_empty_cells(monkeypatch):
    start = subprocess.Popen
    code = "import os; os.kill(os.getpid(), 9)"
    monkeypatch.setattr(
        subprocess, "Popen", lambda command, **options: start([command[0], "-c", code], **options)
    )
    table = run_now(NetworkTableTask(("tiny-cnn",), network_table.DEFAULT_SIDES, "cpu"))
    assert [one.seconds for one in table.networks[0].passes] == [None, None]

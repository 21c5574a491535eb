"""Training starts no processes beside the window, so that none is forked after Qt and none is left."""

from __future__ import annotations

import ast
from pathlib import Path

import psutil
import pytest

import segstudio
from segstudio.learning.training import train
from tests.learning.discs import QUICK, write_discs

pytestmark = [pytest.mark.case("F11")]


def test_trainings_leave_no_process_and_no_thread(tmp_path, qapp):
    pairs = write_discs(tmp_path)
    me = psutil.Process()
    train(pairs, QUICK, tmp_path / "first.safetensors")
    children, threads = len(me.children(recursive=True)), me.num_threads()
    for number in range(3):
        train(pairs, QUICK, tmp_path / f"{number}.safetensors")
    assert len(me.children(recursive=True)) == children
    assert me.num_threads() <= threads + 1


def test_nothing_in_the_program_forks():
    root = Path(segstudio.__file__).parent
    for path in root.rglob("*.py"):
        names = {
            ast.unparse(node)
            for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
            if isinstance(node, ast.Attribute | ast.Name)
        }
        assert not names & {"os.fork", "os.forkpty"}, path.name
        last = {name.rpartition(".")[2] for name in names}  # under whatever name the module came in
        assert not last & {"DataLoader", "ProcessPoolExecutor", "Pool"}, path.name

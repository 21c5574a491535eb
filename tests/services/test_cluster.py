"""The same images alone, in shards and on a cluster: byte for byte the same files."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from segstudio.core.progress import Progress
from segstudio.errors import Cancelled, ReadError, SegStudioError
from segstudio.io import remarks
from segstudio.io.files import resources_dir
from segstudio.services import cluster
from segstudio.services.cluster import Failure, run_on_cluster

SAMPLES = ("cells.png", "cells_2.png", "cells_3.png")


def command(*words: str | Path, home: Path) -> subprocess.CompletedProcess[str]:
    environment = {**os.environ, "SEGSTUDIO_HOME": str(home), "PYTHONWARNINGS": "ignore"}
    return subprocess.run(
        [sys.executable, "-m", "segstudio", *map(str, words)],
        env=environment,
        capture_output=True,
        text=True,
        timeout=280,
        check=False,
    )


def files(folder: Path) -> dict[str, bytes]:
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.timeout(300)
def test_alone_in_shards_and_on_a_cluster_the_files_are_the_same(tmp_path: Path) -> None:
    pytest.importorskip("ray", reason="Ray is not installed")
    images = tmp_path / "images"
    images.mkdir()
    for name in SAMPLES:
        shutil.copy(resources_dir() / "samples" / name, images)
    broken = tmp_path / "broken.png"
    broken.write_bytes(b"\x89PNG\r\n\x1a\n")
    words = ["segment", *sorted(images.iterdir()), "--device", "cpu", "--threads", "1", "--instances"]
    alone = command(*words, "--out-dir", tmp_path / "alone", home=tmp_path)
    assert alone.returncode == 0, alone.stderr
    for number in (1, 2):
        done = command(*words, "--out-dir", tmp_path / "shards", "--shard", f"{number}/2", home=tmp_path)
        assert done.returncode == 0, done.stderr
    words.insert(1, broken)
    spread = command(*words, "--out-dir", tmp_path / "spread", "--cluster", "auto", "--json", home=tmp_path)
    if "cluster" in spread.stderr and "cannot" in spread.stderr:
        pytest.skip(f"no cluster can be started here: {spread.stderr.strip()[-200:]}")
    assert spread.returncode == 1, spread.stderr
    told = json.loads(spread.stdout)
    assert [Path(case["input"]).name for case in told["cases"]] == list(SAMPLES)
    assert [Path(case["input"]).name for case in told["failed"]] == ["broken.png"]
    expected = files(tmp_path / "alone")
    assert len(expected) == 3 * len(SAMPLES)
    assert files(tmp_path / "shards") == expected
    assert files(tmp_path / "spread") == expected


class FakeRay:
    """Runs at once what would run elsewhere."""

    class exceptions:
        class RayError(Exception):
            """As Ray's own."""

    def __init__(self) -> None:
        self.cancelled: list[Any] = []
        self.ended = 0

    def cluster_resources(self) -> dict[str, float]:
        return {"CPU": 4}

    def remote(self, **_: Any) -> Any:
        def wrap(function: Any) -> Any:
            class Remote:
                @staticmethod
                def remote(task: Any) -> Any:
                    return (function, task)

            return Remote

        return wrap

    def wait(self, pending: list[Any], timeout: float) -> tuple[list[Any], list[Any]]:
        return pending[-1:], pending[:-1]  # the last one first

    def get(self, one: Any) -> Any:
        function, task = one
        if task.word == "lost":
            raise self.exceptions.RayError("a worker died\nthe node ran out of memory")
        return function(task)

    def cancel(self, one: Any, force: bool) -> None:
        self.cancelled.append(one[1].word)

    def shutdown(self) -> None:
        self.ended += 1


class Task:
    def __init__(self, word: str) -> None:
        self.word = word

    def on_one_core(self) -> Task:
        return self

    def run(self, progress: Progress) -> dict[str, Any]:
        if self.word == "bad":
            raise ReadError("bad cannot be read.", "Copy it again.")
        return {"word": self.word}


def test_results_come_in_order_and_what_fails_says_why(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = FakeRay()
    monkeypatch.setattr(cluster, "_connected", lambda address: ray)
    first, bad, lost, last = run_on_cluster([Task("first"), Task("bad"), Task("lost"), Task("last")])
    assert (first, last) == ({"word": "first"}, {"word": "last"})
    assert bad == Failure("bad cannot be read.", "Copy it again.")
    assert "the node ran out of memory" in str(lost)
    assert "--resume" in str(lost)
    assert ray.ended == 1


def test_what_a_worker_says_of_its_files_is_heard_here(monkeypatch: pytest.MonkeyPatch) -> None:
    class FarRay(FakeRay):
        def get(self, one: Any) -> Any:
            with monkeypatch.context() as there:
                there.setattr(remarks, "_listeners", [])  # a process of its own
                return super().get(one)

    class Writes(Task):
        def run(self, progress: Progress) -> dict[str, Any]:
            remarks.remark(f"{self.word} has one distance for all slices.")
            return super().run(progress)

    monkeypatch.setattr(cluster, "_connected", lambda address: FarRay())
    heard: list[str] = []
    with remarks.each_once(heard.append):
        run_on_cluster([Writes("a"), Writes("bad")])
    assert sorted(heard) == [f"{word} has one distance for all slices." for word in ("a", "bad")]


def test_cancelling_ends_what_still_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    ray = FakeRay()
    monkeypatch.setattr(cluster, "_connected", lambda address: ray)

    def stop(fraction: float, text: str = "", preview: object = None) -> None:
        if fraction > 0:
            raise Cancelled

    with pytest.raises(Cancelled):
        run_on_cluster([Task("a"), Task("b"), Task("c")], "auto", stop)
    assert ray.cancelled == ["a", "b"]
    assert ray.ended == 1


def test_without_ray_one_sentence_says_what_to_install(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "ray", None)
    with pytest.raises(SegStudioError, match=r"segstudio\[cluster\]"):
        run_on_cluster([Task("a")])

"""The examples of the help and those in files run, and do what they say."""

from __future__ import annotations

import doctest
import os
import shutil
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.phantoms import cells
from segstudio.io import read_labels, write_labels, write_volume
from segstudio.io.files import resources_dir
from segstudio.learning.checkpoint import load


def run(example: str, *arguments: str | Path, cwd: Path) -> str:
    environment = {**os.environ, "SEGSTUDIO_HOME": str(cwd / "home"), "PYTHONPATH": os.pathsep.join(sys.path)}
    script = resources_dir() / "examples" / example
    done = subprocess.run(
        [sys.executable, str(script), *map(str, arguments)],
        cwd=cwd,
        env=environment,
        capture_output=True,
        text=True,
        timeout=110,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_the_page_on_scripting_is_true() -> None:
    page = resources_dir() / "help" / "scripting.md"
    parser = doctest.DocTestParser()
    text = page.read_text(encoding="utf-8").replace("\n```\n", "\n\n")
    case = parser.get_doctest(text, {}, page.name, str(page), 0)
    assert len(case.examples) > 15
    told: list[str] = []
    failures = doctest.DocTestRunner(verbose=False).run(case, out=told.append)
    assert failures.failed == 0, "".join(told)


def test_a_folder_in_one_go_goes_on_after_a_broken_file(tmp_path: Path) -> None:
    images = tmp_path / "images"
    images.mkdir()
    samples = resources_dir() / "samples"
    for name in ("cells.png", "cells_2.png"):
        shutil.copy(samples / name, images)
    (images / "broken.png").write_bytes((samples / "cells.png").read_bytes()[:400])
    told = run("batch_folder.py", images, tmp_path / "out", cwd=tmp_path)
    assert "broken.png: " in told
    for name in ("cells", "cells_2"):
        assert read_labels(tmp_path / "out" / f"{name}.png").array.any()
        rows = (tmp_path / "out" / f"{name}_objects.csv").read_text(encoding="utf-8").splitlines()
        assert f"{name}.png: {len(rows) - 1} objects" in told


def test_training_on_own_data_writes_a_model_that_loads(tmp_path: Path) -> None:
    for folder in ("images", "masks"):
        (tmp_path / folder).mkdir()
    for seed in range(6):
        volume, labels = cells(seed=seed)
        write_volume(volume, tmp_path / "images" / f"{seed}.png")
        write_labels(labels, tmp_path / "masks" / f"{seed}.png")
    out = tmp_path / "mine.safetensors"
    told = run("train_on_own_data.py", tmp_path, out, "2", cwd=tmp_path)
    assert "6 pairs" in told
    assert "100 %" in told
    assert "HD95" in told
    assert load(out).card.name == "mine"


def test_two_raters_are_compared_in_millimetres(tmp_path: Path) -> None:
    geometry = Geometry((1, 20, 30), (2.0, 0.5, 0.25))
    for rater, shift in (("first", 0), ("second", 4)):
        (tmp_path / rater).mkdir()
        array = np.zeros(geometry.shape, np.uint16)
        array[0, 5:15, 6 + shift : 16 + shift] = 1
        write_labels(LabelMap(geometry, array), tmp_path / rater / "case.nii.gz")
    told = run("two_raters.py", tmp_path / "first", tmp_path / "second", cwd=tmp_path)
    assert "1 cases" in told
    # 10 × 10 squares that share 6 columns; the far sides are 4 columns of 0.25 mm apart
    assert "Dice 0.600" in told
    assert "HD95 1.00" in told


def test_an_example_without_two_raters_says_what_it_needs(tmp_path: Path) -> None:
    with pytest.raises(AssertionError, match="two or three folders"):
        run("two_raters.py", tmp_path, cwd=tmp_path)

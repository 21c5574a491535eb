"""What is written into files is the same whatever the window speaks: English, with `.` in numbers."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path
from types import SimpleNamespace

import numpy as np

from segstudio import words
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.io import write_labels, write_volume

ROOT = Path(__file__).resolve().parents[2]


def test_every_kind_of_file_is_the_same_in_another_language(tmp_path) -> None:
    geometry = Geometry((4, 40, 48), (2.5, 0.75, 1.25))
    voxels = np.random.default_rng(0).integers(0, 255, geometry.shape).astype(np.uint8)
    array = np.zeros(geometry.shape, np.uint16)
    array[1:3, 5:20, 6:30] = 1
    array[2:4, 25:33, 10:22] = 2
    image, labels = tmp_path / "image.nii.gz", tmp_path / "labels.nrrd"
    write_volume(Volume(voxels, geometry, name="image"), image)
    write_labels(LabelMap(geometry, array), labels)
    written = {}
    for language in ("en", "pseudo"):
        out = tmp_path / language
        out.mkdir()
        done = subprocess.run(
            [sys.executable, "-m", "tests.languages.write_files", language, image, labels, out],
            cwd=ROOT,
            env={**os.environ, "SEGSTUDIO_HOME": str(out / "home")},
            capture_output=True,
            text=True,
            timeout=300,
            check=False,
        )
        assert done.returncode == 0, done.stdout + done.stderr
        written[language] = {
            path.relative_to(out).as_posix(): path.read_bytes().replace(bytes(out), b"")
            for path in sorted(out.rglob("*"))
            if path.is_file() and path.suffix != ".log"
        }
    assert len(written["en"]) > 14
    assert written["en"].keys() == written["pseudo"].keys()
    assert [name for name, held in written["en"].items() if held != written["pseudo"][name]] == []


def test_labels_are_called_the_same_in_every_language(monkeypatch, tmp_path) -> None:
    from segstudio.gui.handlers.label_files import suggested_labels

    monkeypatch.setattr(words, "_IN_USE", words._Catalogue())
    words.use(lambda text, n: text.replace("labels", "Marken"), language="de")
    volume = Volume(np.zeros((4, 5, 6), np.uint8), Geometry((4, 5, 6), (2.0, 1.0, 1.0)), name="image")
    session = SimpleNamespace(volume=volume, path=tmp_path / "image.nii.gz")
    # Labels beside their image are known by this ending when a folder becomes a project.
    assert suggested_labels(session) == tmp_path / "image-labels.nii.gz"

"""Pictures of models: drawn once, kept, drawn again when the model changes."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.io.corrections import CorrectionStore, make_correction
from segstudio.learning.card import ModelCard
from segstudio.services.jobs import run_now
from segstudio.services.library import ModelEntry
from segstudio.services.model_pictures import ModelPictureTask, picture_path

SIDE = 64


def make(path: Path, *, data: tuple[str, ...] = (), name: str = "tiny", label: str = "cell") -> ModelEntry:
    """A small network, never trained."""
    import torch

    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    torch.manual_seed(3)
    network = build("tiny-cnn")
    card = ModelCard(name, 1, dict(network.config), (LabelClass(1, label, (255, 0, 0)),), data=data)
    path.parent.mkdir(parents=True, exist_ok=True)
    save(path, network, card)
    return ModelEntry(path.stem, path, card, shipped=False)


def task(entry: ModelEntry, folder: Path) -> ModelPictureTask:
    return ModelPictureTask(entry, folder / "pictures", folder / "corrections", device="cpu", side=SIDE)


def no_prediction(monkeypatch: pytest.MonkeyPatch) -> None:
    def fail(*_: object, **__: object) -> None:
        raise AssertionError("predicted although the picture is there")

    monkeypatch.setattr("segstudio.learning.predict.predict", fail)


def test_a_picture_is_drawn_once_and_kept(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    entry = make(tmp_path / "tiny.safetensors")
    drawn = run_now(task(entry, tmp_path))
    assert drawn is not None
    assert drawn.shape == (SIDE, SIDE, 3)
    assert drawn.std() > 5  # the sample of cells, not an empty square
    no_prediction(monkeypatch)
    again = run_now(task(entry, tmp_path))
    np.testing.assert_array_equal(again, drawn)


def test_a_damaged_or_smaller_picture_is_drawn_again(tmp_path: Path) -> None:
    entry = make(tmp_path / "tiny.safetensors")
    drawn = run_now(task(entry, tmp_path))
    kept = picture_path(tmp_path / "pictures", entry)
    kept.write_bytes(b"no picture")
    np.testing.assert_array_equal(run_now(task(entry, tmp_path)), drawn)
    larger = run_now(replace(task(entry, tmp_path), side=80))
    assert larger is not None
    assert larger.shape[0] == 80


def test_a_changed_model_has_another_picture(tmp_path: Path) -> None:
    entry = make(tmp_path / "tiny.safetensors")
    before = picture_path(tmp_path, entry)
    entry.path.write_bytes(entry.path.read_bytes() + b"\0")
    assert picture_path(tmp_path, entry) != before


def test_a_model_that_learned_from_a_correction_shows_it(tmp_path: Path) -> None:
    store = CorrectionStore(tmp_path / "corrections")
    geometry = Geometry((2, 40, 50), (3.0, 2.0, 1.0))
    voxels = np.zeros((2, 40, 50), np.int16)
    voxels[1, :, 25:] = 1000  # the right half of the reviewed slice is bright
    labels = LabelMap(
        geometry, (voxels > 0).astype(np.uint16), [LabelClass(1, "half", (0, 255, 0))], reviewed=[1]
    )
    id = store.add(make_correction(Volume(voxels, geometry, window=(1000, 500)), labels))
    lessons = ("cells_dsb2018", f"correction {id} of 2026-11-25T08:00:00+00:00")
    drawn = run_now(task(make(tmp_path / "tiny.safetensors", data=lessons), tmp_path))
    assert drawn is not None
    grey = drawn.min(axis=2)  # the boundary is red
    assert np.median(grey[:, 40:]) > 150
    assert np.median(grey[:, :24]) < 50


def test_nothing_that_fits_gives_no_picture(tmp_path: Path) -> None:
    entry = make(tmp_path / "tiny.safetensors", name="kidney", label="kidney")
    assert run_now(task(entry, tmp_path)) is None
    entry.path.unlink()
    assert run_now(task(entry, tmp_path)) is None
    assert not (tmp_path / "pictures").exists()

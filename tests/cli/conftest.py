"""A private home with a small model, tiny images, and a way to run a command and read its answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from segstudio.cli.main import run
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.io import write_labels, write_volume
from segstudio.learning.card import ModelCard

UNEQUAL = Geometry((3, 20, 24), (3.0, 2.0, 1.0), (-5.0, 7.0, 11.0))


@dataclass(frozen=True)
class Answer:
    """What a command gave."""

    code: int
    out: str
    err: str

    @property
    def document(self) -> Any:
        """stdout as the one JSON document that it must be."""
        return json.loads(self.out)


Command = Callable[..., Answer]


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, models and corrections of one test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SEGSTUDIO_HOME", str(folder))
    return folder


@pytest.fixture
def command(capsys: pytest.CaptureFixture[str]) -> Command:
    """Runs a command in this process."""

    def call(*arguments: object) -> Answer:
        capsys.readouterr()
        code = run([str(argument) for argument in arguments])
        captured = capsys.readouterr()
        assert "Traceback" not in captured.err
        return Answer(code, captured.out, captured.err)

    return call


def save_tiny(path: Path, *, accepts: tuple[str, ...] = ("grey", "rgb"), channels: int = 1) -> Path:
    """A network of two small layers, never trained."""
    import torch

    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    torch.manual_seed(3)
    network = build("tiny-cnn", in_channels=channels)
    classes = (LabelClass(1, "cell", (0x56, 0xB4, 0xE9)),)
    path.parent.mkdir(parents=True, exist_ok=True)
    card = ModelCard("tiny", 1, dict(network.config), classes, channels=channels, accepts=accepts)
    save(path, network, card)
    return path


@pytest.fixture
def tiny(home: Path) -> str:
    """Name of the small model in this test's models folder."""
    save_tiny(home / "data" / "models" / "tiny.safetensors")
    return "tiny"


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A grey picture of 20 × 24 pixels with a bright square."""
    return draw_picture(tmp_path / "square.png")


def draw_picture(path: Path, seed: int = 5) -> Path:
    """A bright square, 8 × 8, on a noisy dark ground."""
    voxels = np.random.default_rng(seed).integers(20, 60, (1, 20, 24)).astype(np.uint8)
    voxels[0, 6:14, 8:16] += 150
    path.parent.mkdir(parents=True, exist_ok=True)
    write_volume(Volume(voxels, Geometry.picture(20, 24)), path)
    return path


def draw_mask(path: Path) -> Path:
    """The labels of that square."""
    labels = np.zeros((1, 20, 24), np.uint16)
    labels[0, 6:14, 8:16] = 1
    path.parent.mkdir(parents=True, exist_ok=True)
    write_labels(LabelMap(Geometry.picture(20, 24), labels), path)
    return path


@pytest.fixture
def scan(tmp_path: Path) -> Path:
    """A small volume with unequal spacing."""
    voxels = np.arange(3 * 20 * 24, dtype=np.int16).reshape(3, 20, 24)
    path = tmp_path / "scan.nii.gz"
    write_volume(Volume(voxels, UNEQUAL), path)
    return path

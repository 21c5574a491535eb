"""A private home with a small model in it, and windows that are always closed again."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtWidgets import QApplication

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass
from segstudio.core.volume import Volume
from segstudio.gui.main_window import MainWindow
from segstudio.io import write_volume
from segstudio.learning.card import ModelCard
from tests.e2e.kit import TINY, until

MakeWindow = Callable[..., MainWindow]


@pytest.fixture
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Settings, models, corrections and log of one test."""
    folder = tmp_path / "home"
    monkeypatch.setenv("SEGSTUDIO_HOME", str(folder))
    return folder


@pytest.fixture(scope="session")
def tiny_weights(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A network of two small layers, never trained: quick, and with much to learn."""
    import torch

    from segstudio.learning.checkpoint import save
    from segstudio.learning.networks import build

    torch.manual_seed(4)  # weights that know none of the drawn images, so that nothing can be forgotten
    network = build("tiny-cnn")
    card = ModelCard(TINY, 1, dict(network.config), (LabelClass(1, "cell", (0x56, 0xB4, 0xE9)),))
    path = tmp_path_factory.mktemp("weights") / f"{TINY}.safetensors"
    save(path, network, card)
    return path


@pytest.fixture
def tiny_model(home: Path, tiny_weights: Path) -> Path:
    """The small model, installed in the models folder of this test's home."""
    target = home / "data" / "models" / tiny_weights.name
    target.parent.mkdir(parents=True)
    target.write_bytes(tiny_weights.read_bytes())
    return target


@pytest.fixture
def picture(tmp_path: Path) -> Path:
    """A picture of 72 × 96 pixels with three bright discs on a noisy ground."""
    rng = np.random.default_rng(7)
    y, x = np.mgrid[:72, :96]
    image = rng.normal(40, 8, (72, 96))
    for cy, cx, radius in ((20, 25, 11), (45, 60, 14), (58, 20, 7)):
        image[(y - cy) ** 2 + (x - cx) ** 2 <= radius**2] += 140
    voxels = np.clip(image, 0, 255).astype(np.uint8)
    path = tmp_path / "discs.png"
    write_volume(Volume(voxels[None], Geometry.picture(72, 96)), path)
    return path


@pytest.fixture
def make_window(qapp: QApplication, home: Path) -> Iterator[MakeWindow]:
    """Builds and shows windows; ends them and their jobs after the test."""
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    windows: list[MainWindow] = []

    def make(**settings: object) -> MainWindow:
        from segstudio.gui.application import build_window
        from segstudio.services.settings import Settings

        window = build_window(
            Settings(**{"theme": "dark", "default_model": TINY, "device": "cpu", **settings})
        )
        windows.append(window)
        window.show()
        until(lambda: window.docks["dockLearn"].panel is not None)
        return window

    yield make
    for window in windows:
        window.session.close()
        window.end()
        window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QCoreApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs, False)

"""What a panel needs around it, without the window."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import numpy as np
from PySide6.QtCore import QObject

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.action_set import ActionSet
from segstudio.gui.context import Context, SettingsHolder
from segstudio.gui.job_thread import JobRunner
from segstudio.gui.view_state import ViewState
from segstudio.gui.work_state import WorkState
from segstudio.learning.card import CARD_KEY, ModelCard
from segstudio.services.session import Session
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened


class Bench:
    """A context whose settings live in a folder of the test, and what it was asked to do."""

    def __init__(self, folder: Path) -> None:
        self.told: list[Any] = []
        self.opened: list[list[Path]] = []
        self.folder = folder
        self._parent = QObject()
        self.actions = ActionSet(self._parent)
        for action in self.actions.by_name.values():
            action.setEnabled(True)
        self.context = Context(
            session=Session(),
            state=ViewState(),
            work=WorkState(),
            runner=JobRunner(),
            settings=SettingsHolder(Settings(data_dir=str(folder / "data"))),
            notify=lambda what, action=None: self.told.append(what),
            open_paths=self.opened.append,
            open_sample=lambda sample: None,
            actions=self.actions.by_name,
        )

    def open_volume(self, shape: tuple[int, int, int] = (3, 20, 30), *, source: str = "") -> LabelMap:
        """Open a calibrated case of 3 x 2 x 1 mm voxels with the labels lung and heart."""
        voxels = np.arange(np.prod(shape), dtype=np.int16).reshape(shape)
        volume = Volume(voxels, Geometry(shape, (3, 2, 1)), name="probe", source=source, modality="MR")
        classes = [LabelClass(1, "lung", (200, 0, 0)), LabelClass(2, "heart", (0, 200, 0))]
        self.context.session.open(Opened(volume, LabelMap(volume.geometry, None, classes)))
        labels = self.context.session.labels
        assert labels is not None
        return labels

    def open_picture(self, height: int = 40, width: int = 50) -> LabelMap:
        """Open a grey picture without millimetres."""
        voxels = np.arange(height * width, dtype=np.uint16).reshape(1, height, width)
        volume = Volume(voxels, Geometry.picture(height, width), name="<b>photo</b> & co")
        self.context.session.open(Opened(volume, None))
        labels = self.context.session.labels
        assert labels is not None
        return labels

    def add_model(self, name: str, **known: Any) -> Path:
        """A model file that has a card but no weights."""
        values: dict[str, Any] = {
            "name": name,
            "version": 1,
            "network": {"name": "unet-s"},
            "classes": (LabelClass(1, "cell", (9, 9, 9)),),
        }
        card = ModelCard(**(values | known))
        header = json.dumps({"__metadata__": {CARD_KEY: card.to_json()}}).encode()
        folder = self.context.settings.value.models_path
        folder.mkdir(parents=True, exist_ok=True)
        path = folder / f"{name}.safetensors"
        path.write_bytes(struct.pack("<Q", len(header)) + header)
        return path

    def close(self) -> None:
        """End the threads."""
        assert self.context.runner.shutdown()

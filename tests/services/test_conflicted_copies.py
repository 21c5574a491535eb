"""What a cloud folder puts beside a project's own files is not taken for them."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.io import write_volume
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project


@pytest.mark.case("B17")
def test_conflicted_copies_are_left_alone(tmp_path):
    write_volume(Volume(np.zeros((1, 5, 6), np.uint8), Geometry.picture(5, 6)), tmp_path / "a.png")
    folder = tmp_path / "project"
    Project.new(folder, "ours", "anna").close()
    with Project.open(folder, "anna") as project:
        project.add([NewSource(tmp_path / "a.png")])
    for name in ("project (conflicted copy 2026-11-28).sqlite", "project-laptop.sqlite"):
        shutil.copy(folder / "project.sqlite", folder / name)
    before = sorted(p.name for p in folder.iterdir())
    with Project.open(folder, "anna") as project:
        assert len(project.cases) == 1
        assert project.writable
    assert sorted(p.name for p in folder.iterdir() if "wal" not in p.name and "shm" not in p.name) == [
        name for name in before if "wal" not in name and "shm" not in name
    ]

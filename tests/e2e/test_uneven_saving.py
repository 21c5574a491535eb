"""Saving labels of unevenly spaced slices says in the window what the file cannot tell."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.services.tasks import Opened
from tests.e2e.kit import idle, until

pytestmark = [pytest.mark.gui]


@pytest.mark.parametrize(("even", "name"), [(False, "a.nii.gz"), (False, "a.tif"), (True, "a.nrrd")])
def test_it_is_said_where_the_file_has_one_distance(make_window, tmp_path: Path, even, name) -> None:
    window = make_window()
    geometry = Geometry((3, 4, 5), (4.22, 1, 1), even=even)
    labels = LabelMap(geometry, np.ones(geometry.shape, np.uint16))
    window.session.open(Opened(Volume(np.zeros(geometry.shape, np.int16), geometry), labels))
    window.handlers.files._write(tmp_path / name, None)
    until(lambda: window.session.labels_path == tmp_path / name)
    idle(window)
    assert ("4.22 mm" in window.notices.text) == (name == "a.nii.gz")

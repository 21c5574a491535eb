"""Saving labels of unevenly spaced slices says what the file cannot tell."""

from __future__ import annotations

from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.gui.handlers.exporting import ExportHandlers
from segstudio.services.session import Session
from segstudio.services.tasks import Opened


@pytest.mark.parametrize(
    ("even", "name", "told"), [(False, "a.nii.gz", 1), (False, "a.tif", 0), (True, "a.nrrd", 0)]
)
def test_it_is_said_once_where_the_file_has_one_distance(even: bool, name: str, told: int) -> None:
    geometry = Geometry((3, 4, 5), (4.22, 1, 1), even=even)
    session, said = Session(), list[str]()
    session.open(Opened(Volume(np.zeros(geometry.shape, np.int16), geometry), LabelMap(geometry)))
    context = SimpleNamespace(session=session, notify=said.append)
    handlers = ExportHandlers(cast(Any, context), cast(Any, None))
    session.mark_saved(Path(name))
    assert [("4.22 mm" in text) for text in said] == [True] * told
    assert handlers is not None

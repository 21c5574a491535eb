"""A file that holds one distance for all slices says so when the slices lie unevenly."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.services.export_kinds import export_kind
from segstudio.services.exporting import ExportTask


@pytest.mark.parametrize(("form", "ending"), [("nifti", ".nii.gz"), ("nrrd", ".nrrd")])
@pytest.mark.parametrize("even", [True, False])
def test_an_uneven_grid_is_told_when_it_is_written(
    tmp_path: Path, form: str, ending: str, even: bool
) -> None:
    geometry = Geometry((3, 4, 5), (4.22, 1, 1), even=even)
    array = np.ones(geometry.shape, np.uint16)
    volume, labels = Volume(array.astype(np.int16), geometry), LabelMap(geometry, array)
    done = ExportTask(export_kind(form), volume, labels, tmp_path / f"a{ending}").run(silent)
    assert [("4.22 mm" in w, "DICOM SEG" in w) for w in done.warnings] == ([] if even else [(True, True)])

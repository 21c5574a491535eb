"""The sample cases are listed, and an unknown one is explained."""

from __future__ import annotations

from pathlib import Path

import pytest

from segstudio.errors import SegStudioError
from segstudio.services.samples import find_sample, folder_for_results, samples


def test_every_sample_is_there_with_a_description() -> None:
    found = samples()
    assert "cells" in [sample.name for sample in found]
    for sample in found:
        assert sample.path.exists(), sample.name
        assert sample.labels_path is None or sample.labels_path.exists(), sample.name
        assert all(image.exists() and labels.exists() for image, labels in sample.more), sample.name
        assert sample.title, sample.name
        assert sample.description.endswith("."), sample.name


def test_a_sample_is_found_by_name() -> None:
    assert find_sample("cells").path.exists()
    with pytest.raises(SegStudioError, match="Did you mean cells"):
        find_sample("cell")


def test_what_is_made_from_a_sample_is_not_put_among_the_files_of_the_program(tmp_path: Path) -> None:
    assert folder_for_results(find_sample("cells").path) == Path.home()
    assert folder_for_results(None) == Path.home()
    assert folder_for_results(tmp_path / "gone" / "image.png") == Path.home()
    assert folder_for_results(tmp_path / "image.png") == tmp_path


def test_the_sample_of_a_format_without_units_is_opened_with_its_unit(tmp_path):
    from shutil import copy

    from segstudio.core.progress import silent
    from segstudio.services.tasks import OpenTask

    path = find_sample("chest-ct").path
    assert OpenTask(path).run(silent).volume.units == "HU"
    assert OpenTask(Path(copy(path, tmp_path))).run(silent).volume.units == ""

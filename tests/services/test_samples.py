"""The sample cases are listed, and an unknown one is explained."""

from __future__ import annotations

import pytest

from segstudio.errors import SegStudioError
from segstudio.services.samples import find_sample, samples


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

"""`--accept`: series with flaws open by command only when the flaw is named."""

from __future__ import annotations

from pathlib import Path

import nibabel
import pytest

from tests.cli.conftest import Command
from tests.io.conftest import make_slice  # noqa: F401 - a fixture


@pytest.fixture
def gapped(make_slice) -> Path:  # noqa: F811
    for i, z in enumerate((0.0, 3.0, 9.0, 12.0)):
        path = make_slice(f"{i}", z=z)
    return path.parent


@pytest.mark.case("D3")
def test_a_gap_stops_a_command_until_it_is_accepted(command: Command, gapped: Path, tmp_path: Path) -> None:
    target = tmp_path / "out.nii.gz"
    refused = command("convert", gapped, target)
    assert refused.code == 2
    assert "gap of 6 mm after slice 2" in refused.err
    assert "--accept gaps" in refused.err
    assert not target.exists()
    assert command("convert", gapped, target, "--accept", "tilt").code == 2
    done = command("convert", gapped, target, "--accept", "gaps,tilt")
    assert done.code == 0
    assert "slices are missing" in done.err
    assert nibabel.load(target).shape == (5, 4, 4)


def test_info_tells_what_would_have_to_be_accepted(command: Command, gapped: Path) -> None:
    (image,) = command("info", gapped, "--json").document["images"]
    assert image["accept"] == ["gaps"]
    assert "only with --accept gaps" in command("info", gapped).out


def test_a_flaw_that_does_not_exist_is_refused(command: Command, gapped: Path, tmp_path: Path) -> None:
    answer = command("convert", gapped, tmp_path / "a.nii.gz", "--accept", "everything")
    assert answer.code == 2
    assert "no flaw called everything" in answer.err

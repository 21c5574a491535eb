"""The demo runs the whole loop and says where everything lies."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from segstudio.io import read_labels, read_volume
from segstudio.learning.card import read_card
from segstudio.services.samples import find_sample
from tests.cli.conftest import Command


def test_the_demo_writes_every_step(command: Command, tiny: str, tmp_path: Path) -> None:
    folder = tmp_path / "demo"
    words = ("demo", "--model", tiny, "--out-dir", folder, "--steps", 2, "--device", "cpu", "--json")
    answer = command(*words)
    assert answer.code == 0
    written = {what: Path(where) for what, where in answer.document["written"].items()}
    for what, path in written.items():
        assert path.exists(), what
        assert path.is_relative_to(folder), what
    pictures = [path for what, path in written.items() if what.startswith("picture")]
    assert len(pictures) >= 5
    for path in pictures:
        assert read_volume(path).shape == (1, 512, 512)
    # The first sample is nearly right at once; the second has debris, so its correction can be seen.
    second = find_sample("cells").more[0][0]
    np.testing.assert_array_equal(read_volume(pictures[0]).voxels[..., 0], read_volume(second).voxels)
    page = written["report"].read_text()
    for path in pictures:
        assert f'src="{path.name}"' in page
    assert str(tmp_path) not in page  # the folder can be moved
    assert read_labels(written["mask after correction"]).array.any()
    if "fine-tuned model" in written:
        assert (
            read_card(written["fine-tuned model"]).parent
            == read_card(tmp_path / "home" / "data" / "models" / "tiny.safetensors").id
        )
    assert [row["name"] for row in answer.document["unseen"]] == ["cells_4", "cells_5", "cells_6"]

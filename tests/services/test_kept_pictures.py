"""Small pictures that are drawn once."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from segstudio.services.kept_pictures import kept_picture, place_of


def test_a_picture_is_drawn_once_and_anew_for_another_file_or_a_cut_one(tmp_path: Path) -> None:
    shown, drawn = tmp_path / "cells.png", []
    shown.write_bytes(b"one")

    def draw():
        drawn.append(len(drawn))
        return np.full((4, 4, 3), len(drawn), np.uint8)

    def seen() -> int:
        return int(kept_picture(place_of(tmp_path / "kept", "cells", shown), 4, draw).max())

    assert [seen(), seen()] == [1, 1]
    assert drawn == [0]
    shown.write_bytes(b"another")
    assert seen() == 2
    kept = place_of(tmp_path / "kept", "cells", shown)
    kept.write_bytes(kept.read_bytes()[:30])
    assert [seen(), seen()] == [3, 3]


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    picture = kept_picture(tmp_path / "file" / "x.png", 2, lambda: np.ones((2, 2, 3), np.uint8))
    assert picture.shape == (2, 2, 3)


def test_where_nothing_is_to_be_shown_nothing_is_kept(tmp_path: Path) -> None:
    assert kept_picture(tmp_path / "x.png", 2, lambda: None) is None
    assert not (tmp_path / "x.png").exists()

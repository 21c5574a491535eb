"""Small pictures that are drawn once."""

from __future__ import annotations

import numpy as np

from segstudio.services.kept_pictures import kept_picture


def test_a_picture_is_drawn_once_and_anew_for_another_file_or_a_cut_one(tmp_path, monkeypatch) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    path, drawn = tmp_path / "cells.png", []
    path.write_bytes(b"one")

    def draw():
        drawn.append(len(drawn))
        return np.full((4, 4, 3), len(drawn), np.uint8)

    assert kept_picture(path, 4, draw).max() == 1
    assert kept_picture(path, 4, draw).max() == 1
    assert drawn == [0]
    path.write_bytes(b"another")
    assert kept_picture(path, 4, draw).max() == 2
    kept = [file for file in (tmp_path / "home").rglob("*.npy") if np.load(file).max() == 2]
    kept[0].write_bytes(kept[0].read_bytes()[:90])
    assert kept_picture(path, 4, draw).max() == 3


def test_a_folder_that_cannot_be_written_only_costs_time(tmp_path, monkeypatch) -> None:
    (tmp_path / "file").write_bytes(b"")
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "file"))
    assert kept_picture(tmp_path / "x.png", 2, lambda: np.ones((2, 2, 3), np.uint8)).shape == (2, 2, 3)

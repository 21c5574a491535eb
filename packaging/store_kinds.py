"""Notes on the cards of the shipped models which kind of images they are for, and how those look.

`segstudio train` notes the looks too; the kinds are told here, because the pictures do not say them.
SEGSTUDIO_DATA names the folder of the data sets. Weights and ids of the models stay as they are.
"""

from __future__ import annotations

import csv
import os
from dataclasses import replace
from pathlib import Path

from segstudio.io import read_volume
from segstudio.io.files import resources_dir
from segstudio.learning.card import read_card, write_card
from segstudio.learning.looks import Look, look_of, typical

# model -> data set, DICOM codes of such images
MADE_FOR = {
    "cells": ("cells_dsb2018", ["GM", "SM"]),
    "cells-dense": ("cells_dsb2018", ["GM", "SM"]),
    "lungs": ("lungs_shenzhen_cxr", ["CR", "DX"]),
    "vessels": ("vessels_chasedb1", ["OP"]),
}


def main() -> None:
    """Write the cards anew."""
    data = Path(os.environ["SEGSTUDIO_DATA"])
    for name, (data_set, kinds) in MADE_FOR.items():
        path = resources_dir() / "models" / f"{name}.safetensors"
        card = read_card(path)
        looks = typical(_looks(data / data_set))
        write_card(path, path, replace(card, seen=card.seen | {"kinds": kinds, "looks": looks}))
        print(f"{name}: {len(looks)} looks, {', '.join(kinds)}")


def _looks(folder: Path) -> list[Look]:
    """Looks of all training images of a data set."""
    images = sorted((folder / "images").iterdir())
    index = folder / "index.csv"
    if index.exists():
        with index.open(newline="", encoding="utf-8") as stream:
            learned = {Path(row["name"]).stem for row in csv.DictReader(stream) if row["split"] == "train"}
        images = [path for path in images if path.stem in learned]
    found = (look_of(read_volume(path)) for path in images)
    return [look for look in found if look is not None]


if __name__ == "__main__":
    main()

"""Draws the sample cases into resources/samples: images, references and samples.json. Nothing is downloaded.

Run it by `make samples`. The same versions of numpy and SciPy draw the same bytes.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import partial
from pathlib import Path

import nibabel as nib
import numpy as np
from PIL import Image

from segstudio.core.phantoms import Phantom, cells, chest_ct, chest_xray, fundus

OUT = Path(__file__).resolve().parent.parent / "resources" / "samples"
SERIES = 6  # pictures of cells: one to open, the others to see that less work is left on the next


@dataclass(frozen=True)
class Sample:
    """One row of samples.json; `more` names further pictures of the same kind, `model` one that fits."""

    name: str
    image: str
    labels: str
    title: str
    description: str
    modality: str
    model: str = ""
    more: tuple[str, ...] = ()
    units: str = ""


SAMPLES = (
    Sample(
        "cells",
        "cells.png",
        "cells_labels.png",
        "Cells",
        "Nuclei under a fluorescence microscope; the starter model finds them.",
        "SM",
        "cells",
        tuple(f"cells_{number}.png" for number in range(2, SERIES + 1)),
    ),
    Sample(
        "vessels",
        "vessels.png",
        "vessels_labels.png",
        "Retinal vessels",
        "Dark branching vessels at the back of an eye; thin structures to paint and to learn.",
        "OP",
        "vessels",
    ),
    Sample(
        "chest-xray",
        "chest_xray.png",
        "chest_xray_labels.png",
        "Chest X-ray",
        "A frontal chest radiograph with both lungs.",
        "DX",
        "lungs",
    ),
    Sample(
        "chest-ct",
        "chest_ct.nii.gz",
        "chest_ct_labels.nii.gz",
        "Chest CT",
        "Forty slices in Hounsfield units, 5 mm apart; for scrolling, windowing and editing.",
        "CT",
        units="HU",
    ),
)


def write_picture(phantom: Phantom, stem: str) -> None:
    """Write a picture and its reference as PNG."""
    Image.fromarray(phantom.volume.voxels[0]).save(OUT / f"{stem}.png", optimize=True)
    labels = phantom.labels.array[0].astype(np.uint8)
    Image.fromarray(labels).save(OUT / f"{stem}_labels.png", optimize=True)


def write_volume(phantom: Phantom, stem: str) -> None:
    """Write a volume and its reference as NIfTI, whose world is RAS."""
    affine = np.diag([-1.0, -1.0, 1.0, 1.0]) @ phantom.volume.geometry.affine_lps
    for name, array in ((stem, phantom.volume.voxels), (f"{stem}_labels", phantom.labels.array)):
        image = nib.Nifti1Image(array.transpose(2, 1, 0), affine)
        image.header.set_xyzt_units("mm")
        image.set_sform(affine, code=1)
        image.set_qform(affine, code=1)
        nib.save(image, OUT / f"{name}.nii.gz")


def main() -> None:
    """Draw everything."""
    OUT.mkdir(parents=True, exist_ok=True)
    for number in range(1, SERIES + 1):
        stem = "cells" if number == 1 else f"cells_{number}"
        # The first is like what the starter model knows; the others come from a dirtier slide with more
        # stain, whose specks the model takes for nuclei until corrections teach it otherwise.
        draw = cells if number == 1 else partial(cells, brightness=150.0, haze=0.6, debris=110)
        write_picture(draw(number, count=58 + 6 * number, radius_px=12.5 + 0.5 * number), stem)
    write_picture(fundus(0), "vessels")
    write_picture(chest_xray(0), "chest_xray")
    write_volume(chest_ct(0), "chest_ct")
    rows = [{key: value for key, value in vars(sample).items() if value} for sample in SAMPLES]
    (OUT / "samples.json").write_text(json.dumps(rows, indent=2) + "\n", encoding="utf-8")
    total = sum(file.stat().st_size for file in OUT.iterdir())
    print(f"{len(list(OUT.iterdir()))} files, {total / 1e6:.2f} MB in {OUT}")


if __name__ == "__main__":
    main()

"""What `correction.json` says of a correction, written and read.

The functions that read raise KeyError, TypeError, ValueError or IndexError where a record is damaged.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, default_class

if TYPE_CHECKING:
    from segstudio.io.corrections import Correction

VERSION = 1


def record_of(correction: Correction, files: dict[str, str]) -> dict[str, Any]:
    """What the store writes of a correction, with the names of the files of its arrays."""
    volume, geometry = correction.volume, correction.volume.geometry
    return {
        "version": VERSION,
        "created": correction.created,
        "model": correction.model,
        "filter_size": correction.filter_size,
        "slices_reviewed": int(correction.valid.any(axis=(1, 2)).sum()),
        "edited_voxels": int(correction.edited.sum()),
        "edited_and_taught": int((correction.edited & correction.valid).sum()),
        "taught": [int(number) for number in np.unique(correction.labels[correction.valid]) if number],
        "volume": {
            "name": volume.name,
            "source": volume.source,
            "modality": volume.modality,
            "units": volume.units,
            "padding": None if volume.padding is None else list(volume.padding),
            "window": volume.window,
            "patient_key": volume.patient_key,
            "warnings": list(volume.warnings),
            "case_id": volume.case_id,
            "dtype": volume.voxels.dtype.name,
        },
        "geometry": {
            "shape": geometry.shape,
            "spacing_mm": geometry.spacing_mm,
            "origin_mm": geometry.origin_mm,
            "direction": geometry.direction,
            "calibrated": geometry.calibrated,
            "oriented": geometry.oriented,
            "even": geometry.even,
        },
        "classes": [
            {
                "number": c.number,
                "name": c.name,
                "color": c.color,
                "visible": c.visible,
                "locked": c.locked,
            }
            for c in correction.classes
        ],
        "files": files,
    }


def pair_of(stored: Any) -> tuple[float, float] | None:
    """Two numbers, where there are some."""
    return None if stored is None else (float(stored[0]), float(stored[1]))


def geometry_of(stored: dict[str, Any]) -> Geometry:
    """The grid of the image."""
    rows = [(float(r[0]), float(r[1]), float(r[2])) for r in stored["direction"]]
    z, y, x = (int(n) for n in stored["shape"])
    sz, sy, sx = (float(v) for v in stored["spacing_mm"])
    ox, oy, oz = (float(v) for v in stored["origin_mm"])
    place = (rows[0], rows[1], rows[2])
    calibrated = bool(stored["calibrated"])
    oriented = bool(stored.get("oriented", calibrated))
    even = bool(stored.get("even", True))
    return Geometry((z, y, x), (sz, sy, sx), (ox, oy, oz), place, calibrated, oriented, even)


def taught_in(record: dict[str, Any]) -> tuple[LabelClass, ...]:
    """The classes that occur where the labels may teach."""
    named = {c.number: c for c in map(class_of, record["classes"])}
    numbers = [int(number) for number in record.get("taught", ())]
    return tuple(named.get(number) or default_class(number) for number in numbers)


def unchanged_in(record: dict[str, Any]) -> bool:
    """Whether a model drew what it teaches, and a person changed none of it."""
    return bool(record["model"]) and not int(record.get("edited_and_taught", record["edited_voxels"]))


def class_of(stored: dict[str, Any]) -> LabelClass:
    """One class of the labels."""
    red, green, blue = (int(c) for c in stored["color"])
    return LabelClass(
        int(stored["number"]),
        str(stored["name"]),
        (red, green, blue),
        bool(stored["visible"]),
        bool(stored["locked"]),
    )

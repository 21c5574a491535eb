"""A table of objects as a CSV file."""

from __future__ import annotations

import csv
import io
from collections.abc import Sequence
from pathlib import Path

from segstudio.core.objects import ObjectMeasure
from segstudio.errors import WriteError
from segstudio.io.files import atomic_path, shown
from segstudio.words import tr

COLUMNS = (
    "number",
    "class",
    "name",
    "voxels",
    "area_mm2",
    "volume_mm3",
    "x",
    "y",
    "z",
    "x_first",
    "x_last",
    "y_first",
    "y_last",
    "z_first",
    "z_last",
    "mean",
    "mean_unit",
    "diameter",
    "perimeter",
    "unit",
    "remark",
)
_NO_SIZE = {
    "": "",
    "pixels": "no area in mm2: the size of a pixel is not known",
    "voxels": "no volume in mm3: the size of a voxel is not known",
    "slices": "no volume in mm3: the slices do not lie evenly",
}


def check_table_target(path: Path) -> None:
    """Stop before long work whose table this file could not hold.

    Raises:
        WriteError: the name does not end in .csv, or there is no such folder.
    """
    if path.suffix.lower() != ".csv":
        raise WriteError(tr("{path} is no name for a table.", path=shown(path)), tr("Let it end in .csv."))
    if not path.absolute().parent.is_dir():
        raise WriteError(
            tr("{path} was not saved: there is no folder {parent}.", path=shown(path), parent=path.parent),
            tr("Make the folder first."),
        )


def write_objects(objects: Sequence[ObjectMeasure], path: Path | str) -> None:
    """Save one line an object under a line of COLUMNS; the file appears only when it is complete.

    Positions count voxels from 0; what a case has no measure for is empty; `unit` is that of diameter and
    perimeter, `mean_unit` that of the mean, empty where the image names none; `remark` says why areas and
    volumes are empty. Numbers have a point and no separators, whatever the language of the system.

    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    for one in objects:
        z, y, x = one.centroid_zyx
        cells = (
            one.number,
            one.class_number,
            safe_name(one.class_name),
            one.voxels,
            one.area_mm2,
            one.volume_mm3,
            x,
            y,
            z,
            *(edge for axis in reversed(one.box) for edge in (axis.start, axis.stop - 1)),
            one.mean,
            safe_name(one.mean_unit),
            one.diameter,
            one.perimeter,
            one.unit,
            _NO_SIZE[one.no_size],
        )
        table.writerow([f"{cell:.6g}" if isinstance(cell, float) else cell for cell in cells])
    with atomic_path(path) as temporary:
        temporary.write_bytes(text.getvalue().encode())


def safe_name(name: str) -> str:
    """A name that no spreadsheet takes for a formula."""
    return f"'{name}" if name[:1] in ("=", "+", "-", "@", "\t", "\r") else name

"""Measures of labels as CSV and JSON files."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Sequence
from dataclasses import asdict
from pathlib import Path
from typing import Any

from segstudio.core.measure import LabelMeasure
from segstudio.core.volume import Volume
from segstudio.errors import WriteError
from segstudio.io.dicom_seg import RESEARCH_ONLY, MadeBy
from segstudio.io.files import atomic_path, shown
from segstudio.io.object_table import safe_name
from segstudio.words import tr

COLUMNS = (
    "number",
    "name",
    "voxels",
    "pieces",
    "area_mm2",
    "volume_ml",
    "mean",
    "std",
    "min",
    "max",
    "units",
)


def write_measures(
    volume: Volume, measures: Sequence[LabelMeasure], path: Path, *, made_by: MadeBy | None = None
) -> None:
    """Save the measures as the name's ending asks: .json with the grid and the model, else CSV.

    Nothing that names a person or a place on the disk is written. Numbers have a point and no separators,
    whatever the language of the system; what a case has no measure for is empty or null.

    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    as_json = path.name.lower().endswith(".json")
    rows = [asdict(one) | {"units": volume.units} for one in measures]
    content = _json(volume, rows, made_by) if as_json else _csv(rows)
    with atomic_path(path) as temporary:
        temporary.write_text(content, encoding="utf-8", newline="")
        found = _numbers_of(temporary, as_json)
        if found != [(one.number, one.voxels) for one in measures]:
            raise WriteError(
                tr("{path} was not saved: reading it back gave other numbers.", path=shown(path))
            )


def _csv(rows: list[dict[str, Any]]) -> str:
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    for row in rows:
        table.writerow([_cell(safe_name(row[c]) if c == "name" else row[c]) for c in COLUMNS])
    return text.getvalue()


def _json(volume: Volume, rows: list[dict[str, Any]], made_by: MadeBy | None) -> str:
    geometry = volume.geometry
    document = {
        "case": volume.case_id,
        "modality": volume.modality,
        "units": volume.units,
        "size_zyx": geometry.shape,
        "spacing_mm_zyx": geometry.spacing_mm if geometry.calibrated else None,
        "warnings": volume.warnings,
        "model": None if made_by is None or not made_by.model else f"{made_by.model} {made_by.version}",
        "labels": rows,
        "note": RESEARCH_ONLY,
    }
    return json.dumps(document, indent=2, ensure_ascii=False, allow_nan=False, default=str) + "\n"


def _numbers_of(path: Path, as_json: bool) -> list[tuple[int, int]]:
    with open(path, encoding="utf-8", newline="") as stream:
        rows = json.load(stream)["labels"] if as_json else list(csv.DictReader(stream))
    return [(int(row["number"]), int(row["voxels"])) for row in rows]


def _cell(value: Any) -> Any:
    return f"{value:.6g}" if isinstance(value, float) else value

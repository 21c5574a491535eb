"""An audit trail as a table for spreadsheets, and who did the work of a line."""

from __future__ import annotations

import csv
import io
import json
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Literal

from segstudio.io.audit import AuditEvent, AuditLine, AuditProblem
from segstudio.io.files import atomic_path
from segstudio.io.object_table import safe_name

Worker = Literal["model", "person", "program"]
COLUMNS = (
    "line", "time_utc", "zone", "done_by", "person", "case", "what", "model", "details", "as_written", "hash",
)  # fmt: skip
_BY = {"predict": "model", "cut": "program"}


def worker_of(event: AuditEvent) -> Worker:
    """Who did the work: a model, which a person started, a person, or the program by itself."""
    found = _BY.get(event.what, "person")
    return "model" if found == "model" else "program" if found == "program" else "person"


def model_words(event: AuditEvent, models: Mapping[str, str]) -> str:
    """Name and version of the model that a line is about; its id where the name is known no more.

    Args:
        models: id -> name and version, for lines that hold the id alone.
    """
    data = event.data
    if data.get("model_name"):
        return f"{data['model_name']} v{data.get('model_version', '?')}"
    id = str(data.get("model", ""))
    return models.get(id, id)


def write_audit_csv(
    lines: Sequence[AuditLine], problems: Sequence[AuditProblem], path: Path, models: Mapping[str, str]
) -> None:
    """Save one row a line under a row of COLUMNS; `details` is JSON, exactly as the trail has it.

    Raises:
        WriteError: nothing was saved; the file that was there before is unchanged.
    """
    wrong = {problem.line: problem.sentence for problem in problems}
    text = io.StringIO()
    table = csv.writer(text, lineterminator="\n")
    table.writerow(COLUMNS)
    for line in lines:
        event = line.event
        row = (
            line.number,
            event.time,
            f"UTC{event.zone}" if event.zone else "",
            worker_of(event),
            safe_name(event.user),
            safe_name(event.case),
            safe_name(event.what),
            safe_name(model_words(event, models)),
            json.dumps(dict(event.data), sort_keys=True),
            wrong.get(line.number, "yes"),
            line.hash,
        )
        table.writerow(row)
    with atomic_path(path) as temporary:
        temporary.write_bytes(text.getvalue().encode("utf-8-sig"))  # so that spreadsheets read the letters

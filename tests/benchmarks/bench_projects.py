"""A project of 2,000 cases: opening it, beside reading the same cases from JSON."""

from __future__ import annotations

import json
import tempfile
from collections.abc import Iterator
from pathlib import Path

from segstudio.io.project_case import to_row
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project
from tests.benchmarks import Row, compare, seconds

CASES = 2000
ROUNDS = 7


def rows() -> Iterator[Row]:
    """The seconds that opening takes, and the ratio to JSON, which neither locks nor checks nor undoes."""
    with tempfile.TemporaryDirectory() as place:
        folder, text = Path(place) / "project", Path(place) / "cases.json"
        with Project.new(folder, user="bench") as project:
            added = project.add([NewSource(Path(f"/data/{n:05}/scan.nii.gz")) for n in range(CASES)])
            for case in added[::20]:
                project.update(case.id, note="a note of some length " * 5, reviewed=range(40), slices=80)
            text.write_text(json.dumps([to_row(vars(case)) for case in project.cases]))

        def ours() -> None:
            with Project.open(folder, "bench") as opened:
                assert len(opened.cases) == CASES

        def peer() -> None:
            assert len(json.loads(text.read_text())) == CASES

        ratio = compare(ours, peer, ROUNDS)
        yield Row(
            "J1 opening a project of 2,000 cases, in seconds", min(seconds(ours) for _ in range(ROUNDS)), 1.0
        )
        yield Row("J1 opening a project of 2,000 cases / its cases as JSON", ratio, 30.0)

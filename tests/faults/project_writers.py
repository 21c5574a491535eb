"""What projects write, as pairs of writing a version and telling which one lies there; see writers.py."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from segstudio.core.labels import LabelMap
from segstudio.core.progress import silent
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project
from tests.faults.writers import VOLUME, Writer, _pattern, _which

_LONG = 15_000  # characters of a note: more than a page of the index


def _open(path: Path) -> Project:
    """The project under a path, made with one case where there is none."""
    if not (path / "project.sqlite").exists():
        Project.new(path, "faults", "anna").close()
    project = Project.open(path, "anna")
    if project.writable and not project.cases:
        project.add([NewSource(path / "image.nii.gz")])
    return project


def _write_index(path: Path, version: int) -> None:
    with _open(path) as project:
        (case,) = project.cases
        project.update(case.id, note=str(version) * _LONG, status="new" if version == 1 else "predicted")


def _read_index(path: Path) -> int:
    with Project.open(path, read_only=True) as project:
        (case,) = project.cases
        assert project.index.history(case.id)
        version = int(case.note[0])
        assert case.note == str(version) * _LONG
        assert case.status == ("new" if version == 1 else "predicted"), "fields of two versions"
        return version


def _write_labels(path: Path, version: int) -> None:
    with _open(path) as project:
        (case,) = project.cases
        array = _pattern(VOLUME.shape, version)
        project.save_labels(case.id, LabelMap(VOLUME, array, hand=array > 100, reviewed=[version]))


def _read_labels(path: Path) -> int:
    """The label file is whole; what the index says of it belongs to it, or does not count."""
    from segstudio.io import read_labels
    from segstudio.io.files import fingerprint

    with Project.open(path, read_only=True) as project:
        (case,) = project.cases
        file = project.folder / "labels" / f"{case.id}.nii.gz"
        version = _which(read_labels(file).array)
        if fingerprint(file) == case.labels_sha256:
            hand = project.index.hand(case.id, VOLUME.shape)
            assert np.array_equal(hand, _pattern(VOLUME.shape, version) > 100)
            assert case.reviewed == {version}
        return version


def _write_archive(path: Path, version: int) -> None:
    from segstudio.services.project_sharing import ExportProjectTask

    folder = path.parent / f"{path.stem}-project-{version}"
    with _open(folder) as project:
        (case,) = project.cases
        if case.note != str(version):
            project.update(case.id, note=str(version))
        ExportProjectTask(project, path).run(silent)


def _read_archive(path: Path) -> int:
    import tempfile

    from segstudio.services.project_sharing import ImportProjectTask

    with tempfile.TemporaryDirectory() as place:
        folder = ImportProjectTask(path, Path(place) / "back").run(silent)
        with Project.open(folder, read_only=True) as project:
            return int(project.cases[0].note)


def _write_trail(path: Path, version: int) -> None:
    from segstudio.io.audit import append, now_event

    data = {"version": version, "words": "more than a page of the disk " * 300}
    append(path, [now_event("save", "anna", "case-0001", data)])


def _read_trail(path: Path) -> int:
    """The last whole line; the chain holds, but for a line that a kill cut off."""
    from segstudio.io.audit import check_audit, read_audit

    _, problems = check_audit(path)
    assert all("cut off" in problem.sentence for problem in problems), problems
    return int([line for line in read_audit(path) if line.event.what == "save"][-1].event.data["version"])


PROJECT_WRITERS = {
    "project": Writer("", _write_index, _read_index),
    "labels in a project": Writer("", _write_labels, _read_labels),
    "project as one file": Writer(".segproject", _write_archive, _read_archive),
    "audit trail": Writer(".jsonl", _write_trail, _read_trail),
}

"""Whether a project is as it was left: hashes of its images and labels, and images that have moved."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress, part, silent
from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.project_case import ProjectCase
    from segstudio.services.projects import Project


def source_files(case: ProjectCase, path: Path, progress: Progress = silent) -> list[Path]:
    """The files that the image of a case consists of; `path` is where it lies.

    Raises:
        ReadError: its series is not there any more.
    """
    from segstudio.io.project_sources import files_of, find_series

    return files_of(path, find_series(path, case.series, progress) if case.series else None)


def hash_source(project: Project, id: str, progress: Progress) -> None:
    """Note the hash of a source that has none yet.

    Raises:
        ReadError: it cannot be read.
        Cancelled: the progress call said so.
    """
    from segstudio.io.project_sources import source_state

    case = project.case(id)
    path = project.source(case)
    if case.sha256 or not project.writable or not path.exists():
        return
    state = source_state(source_files(case, path, progress), progress)
    project.update(id, sha256=state.sha256, size=state.size)


@dataclass(frozen=True, eq=False)
class RelinkTask:
    """Look through a folder for images that are no longer where they were; a hash says which is which.

    Args:
        every: look for those too that are where they were.
    """

    project: Project
    place: Path
    every: bool = False
    title: str = tr("Looking for moved images")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> tuple[tuple[str, ...], tuple[str, ...]]:
        """Return the ids of the cases that were found again, and of those that were not."""
        from segstudio.io.project_sources import find_again, stored_paths

        project = self.project
        missing = [c for c in project.cases if self.every or not project.source(c).exists()]
        found = find_again(missing, self.place, progress)
        for id, path in found.items():
            relative, absolute = stored_paths(path, project.folder)
            project.update(id, source=relative, absolute=absolute)
        if found:
            project.record("relink", data={"cases": len(found)})
        lost = [case.id for case in missing if case.id not in found]
        return tuple(found), tuple(lost)


def copies_words(names: Sequence[str]) -> str:
    """What to say about second copies that a cloud service left in a project."""
    more = tr(" and {names} more", names=len(names) - 1) if len(names) > 1 else ""
    return tr(
        "A cloud service left a second copy of a file ({names}{more}), which is not used.",
        names=shown(names[0]),
        more=more,
    )


@dataclass(frozen=True)
class Finding:
    """What is wrong with a project: with which case (an alias, or empty) and what, as a sentence."""

    case: str
    sentence: str


@dataclass(frozen=True, eq=False)
class VerifyTask:
    """Check a project: images and labels against their hashes, and the audit trail."""

    project: Project
    sources: bool = True
    title: str = tr("Checking the project")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[Finding]:
        """Return what is wrong; nothing when all is well."""
        from segstudio.io.audit import check_audit
        from segstudio.io.project_access import second_copies

        project, cases = self.project, self.project.cases
        findings: list[Finding] = []
        for number, case in enumerate(cases):
            step = part(progress, number / len(cases), (number + 1) / len(cases))
            step(
                0.0, tr("{number} of {cases}: {alias}", number=number + 1, cases=len(cases), alias=case.alias)
            )
            if self.sources:
                findings += self._source(case, step)
            findings += self._labels(case)
        copies = second_copies(project.folder)
        findings += [Finding("", copies_words(copies))] if copies else []
        _, problems = check_audit(project.audit_path)
        findings += [
            Finding("", tr("Audit trail, line {line}: {sentence}", line=p.line, sentence=p.sentence))
            for p in problems
        ]
        return findings

    def _source(self, case: ProjectCase, progress: Progress) -> Collection[Finding]:
        from segstudio.io.project_sources import source_state

        path = self.project.source(case)
        if not path.exists():
            return [Finding(case.alias, tr("Its image is no longer where it was."))]
        if not case.sha256:
            return [Finding(case.alias, tr("The hash of its image was never taken."))]
        try:
            same = source_state(source_files(case, path, progress), progress).sha256 == case.sha256
        except ReadError as error:
            return [Finding(case.alias, error.sentence)]
        return [] if same else [Finding(case.alias, tr("Its image has changed since it was added."))]

    def _labels(self, case: ProjectCase) -> Collection[Finding]:
        from segstudio.io.files import fingerprint

        path = self.project.labels_path(case)
        if path is None:
            return []
        if not path.is_file():
            return [Finding(case.alias, tr("Its label file is missing."))]
        if fingerprint(path) != case.labels_sha256:
            return [Finding(case.alias, tr("Its labels were changed outside of the project."))]
        return []

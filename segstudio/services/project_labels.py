"""Label files that lie beside the images of a project, taken as the labels of its cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError
from segstudio.io.project_case import ProjectCase
from segstudio.io.project_sources import absolute_source, stored_paths
from segstudio.services.jobs import Lane
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project
from segstudio.words import counted, paragraph, tr


def labels_to_take(
    project: Project, cases: Sequence[ProjectCase], sources: Sequence[NewSource]
) -> dict[str, Path]:
    """The id of each case -> the label file that was found beside its image, where there is one."""
    files = {
        (stored_paths(source.path, project.folder)[1], source.part, source.series): source.labels
        for source in sources
    }
    found = {}
    for case in cases:
        path = files.get((absolute_source(case, project.folder), case.part, case.series))
        if path is not None:
            found[case.id] = path
    return found


@dataclass(frozen=True)
class TakenLabels:
    """What became of label files.

    Args:
        taken: ids of the cases that have their labels now.
        failed: alias and sentence of each that could not be read.
    """

    taken: tuple[str, ...] = ()
    failed: tuple[tuple[str, str], ...] = ()

    @property
    def sentence(self) -> str:
        """One clear line about it; empty where there was nothing to take."""
        words = []
        if self.taken:
            words.append(
                counted(
                    "The labels of {n:,} case were taken.",
                    "The labels of {n:,} cases were taken.",
                    len(self.taken),
                )
            )
        if self.failed:
            alias, why = self.failed[0]
            words.append(
                counted(
                    "The labels of {n:,} case could not be taken: {alias} ({why})",
                    "The labels of {n:,} cases could not be taken, the first of them: {alias} ({why})",
                    len(self.failed),
                    alias=alias,
                    why=why,
                )
            )
        return paragraph(words)


@dataclass(frozen=True, eq=False)
class TakeLabelsTask:
    """Read label files into a project, one after the other; one that cannot be read stops no other.

    Args:
        files: id of a case -> file of its labels, which stays as it is.
        reviewed: a person says that every slice of all of them is right; else they are in work.
    """

    project: Project
    files: Mapping[str, Path]
    reviewed: bool = False
    title: str = tr("Taking the labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> TakenLabels:
        """Take them, and note of each in the audit trail where it came from and whether it was reviewed."""
        taken, failed = [], []
        for number, (id, path) in enumerate(self.files.items()):
            step = part(progress, number / len(self.files), (number + 1) / len(self.files))
            try:
                self._take(id, path, step)
            except SegStudioError as error:
                failed.append((self.project.case(id).alias, error.sentence))
            else:
                taken.append(id)
        return TakenLabels(tuple(taken), tuple(failed))

    def _take(self, id: str, path: Path, progress: Progress) -> None:
        from segstudio.io import read_labels
        from segstudio.services.project_tasks import OpenCaseTask, SaveCaseTask
        from segstudio.services.tasks import reviewed_labels

        project = self.project
        opened = OpenCaseTask(project, id).run(part(progress, 0.0, 0.5))
        read = read_labels(path, like=opened.volume)
        slices = range(read.geometry.shape[0]) if self.reviewed else ()
        labels = reviewed_labels(read, slices, opened.labels)
        SaveCaseTask(project, id, opened.volume, labels).run(part(progress, 0.6, 1.0))
        case = project.case(id)
        data = {"sha256": case.labels_sha256, "reviewed": len(case.reviewed), "taken": "beside the image"}
        project.record("save", case.alias, data)

"""What "reviewed" means in a project: every slice is, its correction teaches, and how it is taken back."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.io.project_case import REVIEWED
from segstudio.services.jobs import Lane
from segstudio.services.projects import Project
from segstudio.words import tr


def keep_reviewed(
    project: Project, volume: Volume, labels: LabelMap, *, model: str = "", filter_size: int = 1
) -> None:
    """Let the correction of a case be what is reviewed of its saved labels; none where nothing is.

    Args:
        volume: the raw image, called by its alias.
        model: id of the model that predicted the labels.
        filter_size: with which the image was looked at.
    Raises:
        WriteError: the correction could not be written, or not be taken out.
    """
    from segstudio.io.corrections import CorrectionStore, make_correction

    store = CorrectionStore(project.corrections_path)
    if labels.reviewed:
        store.add(make_correction(volume, labels, model=model, filter_size=filter_size))
    elif store.holds(volume.case_id):
        store.remove(volume.case_id[:16])


def take_back(project: Project, id: str) -> bool:
    """Say of a case that it is to be looked at again: no slice of it is reviewed, and it teaches no more.

    Its labels stay as they are.

    Returns: whether there was something to take back.
    Raises:
        WriteError: the project is open for reading only, or it could not be written.
    """
    from segstudio.io.corrections import CorrectionStore

    case = project.case(id)
    if not can_take_back(project, id):
        return False
    project.update(id, reviewed=frozenset(), status="in work")
    store = CorrectionStore(project.corrections_path)
    if case.case_id and store.holds(case.case_id):
        store.remove(case.case_id[:16])
    if case.status != "in work":
        project.record("status", case.alias, {"from": case.status, "to": "in work"})
    return True


def can_take_back(project: Project, id: str) -> bool:
    """Whether anything of a case is reviewed."""
    case = project.case(id)
    return bool(case.reviewed) or case.status in REVIEWED


@dataclass(frozen=True, eq=False)
class TakeBackTask:
    """Take the review of several cases back; see `take_back`."""

    project: Project
    ids: Sequence[str]
    title: str = tr("Taking the review back")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[str]:
        """Return the ids of the cases that are to be looked at again now."""
        done = []
        for number, id in enumerate(self.ids):
            progress(number / len(self.ids))
            if take_back(self.project, id):
                done.append(id)
        return done

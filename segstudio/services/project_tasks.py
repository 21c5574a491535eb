"""What a user can ask of a project that takes time: opening, saving, predicting many, relinking, checking."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, SegStudioError
from segstudio.services.jobs import Lane
from segstudio.services.projects import Project
from segstudio.services.tasks import Opened, OpenTask, SegmentTask

if TYPE_CHECKING:
    from segstudio.core.cleaning import Cleaning
    from segstudio.io.project_case import ProjectCase
    from segstudio.io.project_index import UsedModel
    from segstudio.services.library import ModelEntry

UNTOUCHED = ("new", "predicted")


@dataclass(frozen=True, eq=False)
class OpenCaseTask:
    """Read a case of a project: its image, and its labels with what a person decided and reviewed.

    Args:
        accept, number: answers to what was asked; kept in the project, so that they are asked once.
    """

    project: Project
    id: str
    accept: frozenset[str] = frozenset()
    number: int | None = None
    title: str = "Opening"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Opened:
        """Read both files.

        Raises:
            SeveralParts, Doubted: as `OpenTask`.
            ReadError: the image is no longer where it was, or a file cannot be read.
        """
        project, case = self.project, self.project.case(self.id)
        path = project.source(case)
        if not path.exists():
            raise ReadError(
                f"The image of {case.alias} is no longer where it was.",
                "File > Find moved images… or segstudio project relink looks for it.",
            )
        found = None
        if case.series:
            from segstudio.io.project_sources import find_series

            found = find_series(path, case.series, part(progress, 0.0, 0.2))
        number = case.part if self.number is None else self.number
        accept = case.accepted | self.accept
        opened = OpenTask(path, None, found, number, accept=accept).run(part(progress, 0.0, 0.8))
        volume = opened.volume
        if case.case_id and case.case_id != volume.case_id:
            volume = volume.noted(
                "This is not the image that was added: its voxels or its grid have changed."
            )
        self._remember(case, volume, number, accept)
        labels, notes = self._labels(case, volume)
        return Opened(
            volume.named(case.alias, str(path)).noted(*notes),
            labels,
            project.labels_path(case),
            opened.patient,
        )

    def _remember(
        self, case: ProjectCase, volume: Volume, number: int | None, accept: frozenset[str]
    ) -> None:
        if not self.project.writable:
            return
        used = frozenset(caveat.code for caveat in volume.caveats) & accept
        known: dict[str, Any] = {"part": number, "accepted": case.accepted | used, "slices": volume.shape[0]}
        if not case.case_id:
            known |= {"case_id": volume.case_id, "patient_key": volume.patient_key}
        self.project.update(case.id, **known)

    def _labels(self, case: ProjectCase, volume: Volume) -> tuple[LabelMap | None, tuple[str, ...]]:
        from segstudio.io import read_labels
        from segstudio.io.files import fingerprint

        path = self.project.labels_path(case)
        if path is None:
            return None, ()
        if not path.is_file():
            return None, (f"The label file of {case.alias} is missing from the project.",)
        read = read_labels(path, like=volume)
        classes = case.classes or tuple(read.classes.values())
        if fingerprint(path) != case.labels_sha256:
            note = "The labels were changed outside of the project; no slice counts as reviewed."
            return LabelMap(volume.geometry, read.array, classes), (note,)
        hand = self.project.index.hand(case.id, volume.shape)
        reviewed = [z for z in case.reviewed if z < volume.shape[0]]
        return LabelMap(volume.geometry, read.array, classes, hand=hand, reviewed=reviewed), ()


@dataclass(frozen=True, eq=False)
class SaveCaseTask:
    """Write the labels of a case into its project; pass a copy, since a person goes on painting."""

    project: Project
    id: str
    labels: LabelMap
    values: Mapping[str, Any] = field(default_factory=dict)
    title: str = "Saving labels"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, note it in the project, and return its path."""
        progress(0.0, f"Writing the labels of {self.project.case(self.id).alias}")
        return self.project.save_labels(self.id, self.labels, **self.values)


@dataclass(frozen=True)
class CasePredicted:
    """A case whose labels were predicted just now; the preview of `PredictCasesTask`."""

    id: str


@dataclass(frozen=True)
class BatchOutcome:
    """What became of many cases.

    Args:
        done: ids of those that were predicted.
        kept: ids of those that a person has worked on, and that stayed as they are.
        failed: alias and sentence of each that could not be predicted.
    """

    done: tuple[str, ...]
    kept: tuple[str, ...]
    failed: tuple[tuple[str, str], ...]

    @property
    def sentence(self) -> str:
        """One clear line about it."""
        count = len(self.done)
        words = [f"{count} case{'s' if count != 1 else ''} predicted."]
        if self.kept:
            words.append(f"{len(self.kept)} that you have worked on stay as they are.")
        if self.failed:
            alias, why = self.failed[0]
            more = f" and {len(self.failed) - 1} more" if len(self.failed) > 1 else ""
            words.append(f"Not predicted: {alias} ({why}){more}.")
        return " ".join(words)


@dataclass(frozen=True, eq=False)
class PredictCasesTask:
    """Predict the labels of many cases, one after the other; each is saved before the next one begins.

    A cancel leaves those that are done; running it again over those that are still new goes on from there.

    Args:
        ids: which cases, in this order.
        again: also those whose labels were predicted before; what a person has worked on stays in any case.
    """

    project: Project
    ids: Sequence[str]
    model: ModelEntry
    again: bool = False
    device: str = "auto"
    engine: str = "auto"
    memory_mb: int | None = None
    threads: int | None = None
    cleaning: Cleaning | None = None
    title: str = "Segmenting the cases"
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> BatchOutcome:
        """Predict them; one that cannot be predicted does not stop the others."""
        used = used_model(self.model)
        self.project.note_model(used)
        done: list[str] = []
        kept: list[str] = []
        failed: list[tuple[str, str]] = []
        for number, id in enumerate(self.ids):
            case = self.project.case(id)
            step = part(progress, number / len(self.ids), (number + 1) / len(self.ids))
            step(0.0, f"{number + 1} of {len(self.ids)}: {case.alias}")
            if not may_predict(case, again=self.again):
                kept.append(id)
                continue
            try:
                self._predict(case, used, step)
            except SegStudioError as error:
                failed.append((case.alias, error.sentence))
                continue
            done.append(id)
            step(1.0, preview=CasePredicted(id))
        return BatchOutcome(tuple(done), tuple(kept), tuple(failed))

    def _predict(self, case: ProjectCase, used: UsedModel, progress: Progress) -> None:
        volume = OpenCaseTask(self.project, case.id).run(part(progress, 0.0, 0.1)).volume
        task = SegmentTask(
            volume, self.model.path, self.device, self.engine, self.memory_mb, self.threads, self.cleaning
        )
        prediction = task.run(part(progress, 0.1, 0.9))
        labels = LabelMap(volume.geometry, prediction.labels, self.model.card.classes)
        progress(0.9)
        if not may_predict(self.project.case(case.id), again=self.again):
            raise SegStudioError("It was edited meanwhile.")
        self.project.save_labels(case.id, labels, status="predicted", model=used.id)
        self.project.record(
            "predict",
            case.alias,
            {
                "model": used.id,
                "model_sha256": used.sha256,
                "filter": prediction.filter_size,
                "device": prediction.device,
                "cleaning": dict(labels_cleaning(self.cleaning)),
                "voxels": int((prediction.labels > 0).sum()),
            },
        )


def labels_cleaning(cleaning: Cleaning | None) -> Mapping[str, Any]:
    """Post-processing as entries; empty where the model's own was used."""
    return {} if cleaning is None else cleaning.to_entries()


def may_predict(case: ProjectCase, *, again: bool = False) -> bool:
    """Whether a prediction would write over nothing that a person has worked on."""
    return case.status == "new" or (again and case.status in UNTOUCHED)


def used_model(entry: ModelEntry, role: str = "used", file: str = "") -> UsedModel:
    """What a project remembers of a model."""
    from segstudio.io.files import fingerprint
    from segstudio.io.project_index import UsedModel, utc_now

    card = entry.card
    return UsedModel(
        card.id,
        entry.name,
        card.version,
        card.parent,
        fingerprint(entry.path),
        role,
        file,
        card.to_json(),
        utc_now(),
    )


def hash_source(project: Project, id: str, progress: Progress) -> None:
    """Note the hash of a source that has none yet.

    Raises:
        ReadError: it cannot be read.
        Cancelled: the progress call said so.
    """
    from segstudio.io.project_sources import files_of, find_series, source_state

    case = project.case(id)
    path = project.source(case)
    if case.sha256 or not project.writable or not path.exists():
        return
    found = find_series(path, case.series, progress) if case.series else None
    state = source_state(files_of(path, found), progress)
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
    title: str = "Looking for moved images"
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
    title: str = "Checking the project"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[Finding]:
        """Return what is wrong; nothing when all is well."""
        from segstudio.io.audit import check_audit

        project, cases = self.project, self.project.cases
        findings: list[Finding] = []
        for number, case in enumerate(cases):
            step = part(progress, number / len(cases), (number + 1) / len(cases))
            step(0.0, f"{number + 1} of {len(cases)}: {case.alias}")
            if self.sources:
                findings += self._source(case, step)
            findings += self._labels(case)
        _, problems = check_audit(project.audit_path)
        findings += [Finding("", f"Audit trail, line {p.line}: {p.sentence}") for p in problems]
        return findings

    def _source(self, case: ProjectCase, progress: Progress) -> Collection[Finding]:
        from segstudio.io.project_sources import files_of, find_series, source_state

        path = self.project.source(case)
        if not path.exists():
            return [Finding(case.alias, "Its image is no longer where it was.")]
        if not case.sha256:
            return [Finding(case.alias, "The hash of its image was never taken.")]
        try:
            found = find_series(path, case.series, progress) if case.series else None
            same = source_state(files_of(path, found), progress).sha256 == case.sha256
        except ReadError as error:
            return [Finding(case.alias, error.sentence)]
        return [] if same else [Finding(case.alias, "Its image has changed since it was added.")]

    def _labels(self, case: ProjectCase) -> Collection[Finding]:
        from segstudio.io.files import fingerprint

        path = self.project.labels_path(case)
        if path is None:
            return []
        if not path.is_file():
            return [Finding(case.alias, "Its label file is missing.")]
        if fingerprint(path) != case.labels_sha256:
            return [Finding(case.alias, "Its labels were changed outside of the project.")]
        return []

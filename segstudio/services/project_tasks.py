"""What a user can ask of a project that takes time: opening, saving, predicting many, relinking, checking."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, part
from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, SegStudioError
from segstudio.io.choice import Choice
from segstudio.io.project_case import REVIEWED
from segstudio.services.audit import named
from segstudio.services.jobs import Lane
from segstudio.services.projects import Project
from segstudio.services.tasks import Opened, OpenTask, SegmentTask
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.core.cleaning import Cleaning
    from segstudio.io.project_case import ProjectCase
    from segstudio.io.project_index import UsedModel
    from segstudio.services.library import ModelEntry
    from segstudio.services.project_adding import NewSource

UNTOUCHED = ("new", "predicted")


@dataclass(frozen=True)
class OpenProjectTask:
    """Open a project; see `Project.open`."""

    folder: Path
    user: str = ""
    read_only: bool = False
    take_over: bool = False
    title: str = tr("Opening the project")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Project:
        """Return it."""
        return Project.open(self.folder, self.user, read_only=self.read_only, take_over=self.take_over)


@dataclass(frozen=True, eq=False)
class AddCasesTask:
    """Add images to a project; see `Project.add`."""

    project: Project
    sources: Sequence[NewSource]
    names: bool = False
    title: str = tr("Adding images")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[ProjectCase]:
        """Return the cases that are new."""
        return self.project.add(self.sources, names=self.names)


@dataclass(frozen=True, eq=False)
class OpenCaseTask:
    """Read a case of a project: its image, and its labels with what a person decided and reviewed.

    Args:
        accept, choice: answers to what was asked; kept in the project, so that they are asked once.
        ask_channel, labels_number: as in `OpenTask`.
        labels_from: a file whose labels take the place of those in the project, not saved yet.
    """

    project: Project
    id: str
    accept: frozenset[str] = frozenset()
    choice: Choice = Choice()  # noqa: RUF009 - frozen
    ask_channel: str = ""
    labels_from: Path | None = None
    labels_number: int | None = None
    title: str = tr("Opening")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Opened:
        """Read both files.

        Raises:
            SeveralParts, ColourVolume, Doubted: as `OpenTask`.
            ReadError: the image is no longer where it was, or a file cannot be read.
        """
        project, case = self.project, self.project.case(self.id)
        path = project.source(case)
        if not path.exists():
            raise ReadError(
                tr("The image of {alias} is no longer where it was.", alias=case.alias),
                tr("Project > Find moved images… or segstudio project relink looks for it."),
            )
        found = None
        if case.series:
            from segstudio.io.project_sources import find_series

            found = find_series(path, case.series, part(progress, 0.0, 0.2))
        known = replace(case, part=None, channel="") if self.ask_channel == "always" else case
        number = known.part if self.choice.number is None else self.choice.number
        channel = self.choice.channel or known.channel
        region = self.choice.region
        if region is None and isinstance(told := case.view.get("region"), str):
            region = Region.parse(told)
        accept = case.accepted | self.accept
        opened = OpenTask(
            path,
            self.labels_from,
            found,
            number,
            self.labels_number,
            accept=accept,
            channel=channel,
            region=region,
            ask_channel=self.ask_channel,
        ).run(part(progress, 0.0, 0.8))
        volume = opened.volume
        if case.case_id not in ("", volume.case_id) and self.choice == Choice():
            volume = volume.noted(
                tr("This is not the image that was added: its voxels or its grid have changed.")
            )
        anew = self.labels_from is not None
        labels, notes = (opened.labels, ()) if anew else self._labels(case, volume)
        chosen: dict[str, Any] = {"part": number, "channel": channel}
        if region is not None:
            chosen["view"] = {**case.view, "region": region.words()}
        self._remember(case, volume, chosen, accept)
        return Opened(
            volume.named(case.alias, str(path)).noted(*notes),
            labels,
            project.labels_target(case, volume.geometry),
            opened.patient,
            unsaved=anew,
            kept=not anew and self._is_kept(labels, volume),
        )

    def _is_kept(self, labels: LabelMap | None, volume: Volume) -> bool:
        """Whether what is reviewed of the labels lies in a correction; saving keeps both alike."""
        from segstudio.io.corrections import CorrectionStore

        store = CorrectionStore(self.project.corrections_path)
        return labels is not None and bool(labels.reviewed) and store.holds(volume.case_id)

    def _remember(
        self, case: ProjectCase, volume: Volume, chosen: Mapping[str, Any], accept: frozenset[str]
    ) -> None:
        if not self.project.writable:
            return
        used = frozenset(caveat.code for caveat in volume.caveats) & accept
        known = {**chosen, "accepted": case.accepted | used, "slices": volume.shape[0]}
        if not case.case_id or self.choice != Choice():
            known |= {"case_id": volume.case_id, "patient_key": volume.patient_key}
        self.project.update(case.id, **known)

    def _labels(self, case: ProjectCase, volume: Volume) -> tuple[LabelMap | None, tuple[str, ...]]:
        from segstudio.io import read_labels
        from segstudio.io.files import fingerprint

        path = self.project.labels_path(case)
        if path is None:
            return None, ()
        if not path.is_file():
            return None, (tr("The label file of {alias} is missing from the project.", alias=case.alias),)
        read = read_labels(path, like=volume)
        classes = case.classes or tuple(read.classes.values())
        if fingerprint(path) != case.labels_sha256:
            note = tr("The labels were changed outside of the project; no slice counts as reviewed.")
            if self.project.writable and (case.reviewed or case.status in REVIEWED):
                self.project.update(case.id, reviewed=frozenset(), status="in work")
                self.project.record("status", case.alias, {"from": case.status, "to": "in work"})
            return LabelMap(volume.geometry, read.array, classes), (note,)
        hand = self.project.index.hand(case.id, volume.shape)
        reviewed = [z for z in case.reviewed if z < volume.shape[0]]
        return LabelMap(volume.geometry, read.array, classes, hand=hand, reviewed=reviewed), ()


@dataclass(frozen=True, eq=False)
class SaveCaseTask:
    """Write the labels of a case into its project; pass a copy, since a person goes on painting.

    What is reviewed of them becomes the correction of the case at once, so that list and training agree.

    Args:
        volume: the raw image.
        values: further fields of the case to change with the labels.
        filter_size: with which the image was looked at.
    """

    project: Project
    id: str
    volume: Volume
    labels: LabelMap
    values: Mapping[str, Any] = field(default_factory=dict)
    filter_size: int = 1
    title: str = tr("Saving labels")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, note it in the project, and return its path."""
        from segstudio.services.project_review import keep_reviewed

        progress(0.0, tr("Writing the labels of {alias}", alias=self.project.case(self.id).alias))
        path = self.project.save_labels(self.id, self.labels, **self.values)
        progress(0.5, tr("Writing the correction"))
        model = self.project.case(self.id).model
        keep_reviewed(self.project, self.volume, self.labels, model=model, filter_size=self.filter_size)
        return path


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
        words = [counted("{n} case predicted.", "{n} cases predicted.", count)]
        if self.kept:
            words.append(
                counted(
                    "{n} case that you have worked on stays as it is.",
                    "{n} cases that you have worked on stay as they are.",
                    len(self.kept),
                )
            )
        if self.failed:
            alias, why = self.failed[0]
            more = tr(" and {failed} more", failed=len(self.failed) - 1) if len(self.failed) > 1 else ""
            words.append(tr("Not predicted: {alias} ({why}){more}.", alias=alias, why=why, more=more))
        return paragraph(words)


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
    title: str = tr("Segmenting the cases")
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
            step(
                0.0, tr("{number} of {ids}: {alias}", number=number + 1, ids=len(self.ids), alias=case.alias)
            )
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
            raise SegStudioError(tr("It was edited meanwhile."))
        self.project.save_labels(case.id, labels, status="predicted", model=used.id)
        self.project.record(
            "predict",
            case.alias,
            {
                **named(self.model),
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

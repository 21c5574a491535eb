"""The store of corrected cases that networks learn from, in formats other programs read too.

One folder a correction. `correction.json` names the files of the current save; it is written last and
in one piece, so a correction is the old one or the new one, never a mix.
"""

from __future__ import annotations

import re
import secrets
import shutil
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from segstudio.core.labels import BoolArray, LabelArray, LabelClass, LabelMap
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io import nifti, read_labels, read_volume, tiff
from segstudio.io.correction_record import (
    VERSION,
    class_of,
    geometry_of,
    pair_of,
    record_of,
    taught_in,
    unchanged_in,
)
from segstudio.io.files import atomic_path, read_json, write_json
from segstudio.words import tr

_RECORD = "correction.json"
_ID = re.compile(r"[0-9a-f]{8,64}")
_FILE = re.compile(r"[a-z]+-[0-9a-f]{8}\.(nii\.gz|tif)")
_DAMAGE = (KeyError, TypeError, ValueError, IndexError, AttributeError, SegStudioError)


@dataclass(frozen=True, eq=False)
class Correction:
    """A case as a person left it.

    Args:
        id: name in the store; empty before it was saved.
        volume: raw voxels, never filtered ones.
        labels: uint16 (z, y, x).
        valid: bool (z, y, x); where the labels may teach.
        edited: bool (z, y, x); where a person changed them.
        classes: what the label numbers mean.
        model: id of the model whose prediction was corrected; empty when drawn from nothing.
        filter_size: mean filter the case was segmented with; 1 for none.
        created: date and time in UTC, ISO 8601.
    """

    id: str
    volume: Volume
    labels: LabelArray
    valid: BoolArray
    edited: BoolArray
    classes: tuple[LabelClass, ...]
    model: str
    filter_size: int
    created: str

    @property
    def unchanged(self) -> bool:
        """Whether what it teaches was drawn by a model, and a person changed none of it."""
        return bool(self.model) and not (self.edited & self.valid).any()


@dataclass(frozen=True, eq=False)
class Masks:
    """What a correction says of the labels; arrays and classes as in `Correction`."""

    labels: LabelArray
    valid: BoolArray
    edited: BoolArray
    classes: tuple[LabelClass, ...]


@dataclass(frozen=True)
class CorrectionSummary:
    """What a list of corrections shows, read without the voxels.

    Args:
        problem: why the correction cannot be used; empty when it can.
        source: the file that the image was read from; empty when it was drawn.
        taught: the classes that occur where the labels may teach; empty where an older save did not say.
        classes: the classes that the labels could have.
        flat: whether the image has a single slice.
        modality: of the image; empty where it is not known.
        unchanged: whether what it teaches was drawn by a model, and a person changed none of it.
    """

    id: str
    name: str
    created: str
    slices_reviewed: int
    edited_voxels: int
    patient_key: str
    model: str
    problem: str = ""
    taught: tuple[LabelClass, ...] = ()
    source: str = ""
    classes: tuple[LabelClass, ...] = ()
    flat: bool = False
    modality: str = ""
    unchanged: bool = False


def make_correction(volume: Volume, labels: LabelMap, model: str = "", filter_size: int = 1) -> Correction:
    """A correction whose reviewed slices may teach, whole; nothing else does.

    Raises:
        SegStudioError: no slice is reviewed, or the voxels are filtered.
    """
    reviewed = sorted(z for z in labels.reviewed if 0 <= z < labels.geometry.shape[0])
    if not reviewed:
        raise SegStudioError(
            tr("No slice is marked as reviewed, so there is nothing to learn from."),
            tr("Mark the slices you have checked as reviewed (R) and save the correction again."),
        )
    if volume.filter_size != 1:
        raise SegStudioError(tr("A correction keeps the raw image, but this one is filtered."))
    if volume.shape != labels.geometry.shape:
        raise SegStudioError(tr("The labels do not belong to this image: their sizes differ."))
    valid = np.zeros(labels.geometry.shape, bool)
    valid[reviewed] = True
    return Correction(
        "",
        volume,
        labels.array.copy(),
        valid,
        labels.hand.copy(),
        tuple(labels.classes.values()),
        model,
        filter_size,
        datetime.now(UTC).isoformat(timespec="seconds"),
    )


# folder of a correction -> time and size of its record, and what it says; lists ask for it again and again
_SUMMARIES: dict[Path, tuple[tuple[int, int], CorrectionSummary]] = {}


class CorrectionStore:
    """Corrections in a folder, one for each case."""

    def __init__(self, root: Path | str) -> None:
        """A store in `root`, which is made when the first correction is saved."""
        self.root = Path(root)

    def __len__(self) -> int:
        return len(self.ids())

    def ids(self) -> list[str]:
        """All corrections, in order of their ids."""
        if not self.root.is_dir():
            return []
        return sorted(
            p.name for p in self.root.iterdir() if _ID.fullmatch(p.name) and (p / _RECORD).is_file()
        )

    def holds(self, case_id: str) -> bool:
        """Whether there is a correction of this case."""
        return (self.root / _id_of(case_id) / _RECORD).is_file()

    def add(self, correction: Correction) -> str:
        """Save a correction; one of the same case takes the place of the earlier one.

        Where it names no model, the model of the earlier one counts, if they differ only by hand.

        Returns: its id.
        Raises:
            WriteError: nothing was saved; the earlier correction of the case is unchanged.
        """
        name = _id_of(correction.volume.case_id)
        correction = replace(correction, model=correction.model or self._began_with(name, correction))
        folder = self.root / name
        save = secrets.token_hex(4)
        suffix = _suffix(correction.volume)
        arrays: dict[str, Voxels] = {
            "image": correction.volume.voxels,
            "labels": correction.labels,
            "valid": correction.valid.astype(np.uint8),
            "edited": correction.edited.astype(np.uint8),
        }
        files = {part: f"{part}-{save}{suffix}" for part in arrays}
        try:
            folder.mkdir(parents=True, exist_ok=True, mode=0o700)
            for part, array in arrays.items():
                write = tiff.write if suffix == ".tif" else nifti.write
                with atomic_path(folder / files[part]) as temporary:
                    write(temporary, array, correction.volume.geometry)
            write_json(folder / _RECORD, record_of(correction, files))
        except OSError as error:
            self._sweep(folder)
            raise WriteError(
                tr("The correction was not saved: {strerror}.", strerror=error.strerror or error)
            ) from error
        except BaseException:
            self._sweep(folder)
            raise
        self._sweep(folder)
        return name

    def load(self, id: str) -> Correction:
        """One correction with its voxels.

        Raises:
            ReadError: there is none of this id, or a file of it is missing or damaged.
        """
        record = self._read_record(id)
        folder = self.root / id
        try:
            geometry = geometry_of(record["geometry"])
            about = record["volume"]
            image = read_volume(_file(record, folder, "image"))
            volume = Volume(
                image.voxels.astype(np.dtype(about["dtype"]), copy=False),
                geometry,
                name=str(about["name"]),
                source=str(about["source"]),
                modality=str(about["modality"]),
                units=str(about["units"]),
                window=None if about["window"] is None else (about["window"][0], about["window"][1]),
                padding=pair_of(about.get("padding")),
                patient_key=str(about["patient_key"]),
                warnings=tuple(str(w) for w in about["warnings"]),
                case_id=str(about["case_id"]),
            )
            masks = _masks(record, folder)
            if masks.labels.shape != volume.shape:
                raise ValueError("sizes differ")
            return Correction(
                id,
                volume,
                masks.labels,
                masks.valid,
                masks.edited,
                masks.classes,
                str(record["model"]),
                int(record["filter_size"]),
                str(record["created"]),
            )
        except _DAMAGE as error:
            raise _damaged(id) from error

    def masks(self, case_id: str) -> Masks | None:
        """What a correction says of its labels, without the image; None where the case has none.

        Raises:
            ReadError: a file of it is missing or damaged.
        """
        if not self.holds(case_id):
            return None
        id = _id_of(case_id)
        try:
            return _masks(self._read_record(id), self.root / id)
        except _DAMAGE as error:
            raise _damaged(id) from error

    def kept_at(self, case_id: str) -> float:
        """When the correction of a case was kept, in seconds as files count them.

        Raises:
            OSError: the case has none.
        """
        state = (self.root / _id_of(case_id) / _RECORD).stat()
        try:
            created = datetime.fromisoformat(self._read_record(_id_of(case_id))["created"]).timestamp()
        except _DAMAGE:
            return state.st_mtime
        within = 0 <= state.st_mtime - created < 1  # it says whole seconds
        return state.st_mtime if within else created

    def summaries(self) -> list[CorrectionSummary]:
        """What a list shows, oldest first; a damaged correction is listed with its problem."""
        return sorted((self._summary(id) for id in self.ids()), key=lambda s: (s.created, s.id))

    def remove(self, id: str) -> None:
        """Delete a correction; nothing happens when there is none.

        Raises:
            WriteError: it could not be deleted.
        """
        folder = self.root / id
        if not _ID.fullmatch(id) or not folder.is_dir():
            return
        try:
            (folder / _RECORD).unlink(missing_ok=True)  # from here on it does not count any more
            shutil.rmtree(folder)
        except OSError as error:
            raise WriteError(
                tr("The correction {id} could not be deleted: {strerror}.", id=id, strerror=error.strerror)
            ) from error

    def _began_with(self, id: str, correction: Correction) -> str:
        """The model of the earlier correction of a case, where they differ by hand alone; else empty."""
        try:
            record = self._read_record(id)
            model, before = str(record["model"]), _masks(record, self.root / id)
        except _DAMAGE:
            return ""
        if not model or before.labels.shape != correction.labels.shape:
            return ""
        both = before.valid & correction.valid & ~correction.edited
        return model if both.any() and (before.labels == correction.labels)[both].all() else ""

    def _summary(self, id: str) -> CorrectionSummary:
        """What a list shows of one, read again only where its record is another one than last time."""
        try:
            state = (self.root / id / _RECORD).stat()
        except OSError:
            return self._read_summary(id)
        known = _SUMMARIES.get(self.root / id)
        stamp = (state.st_mtime_ns, state.st_size)
        if known is None or known[0] != stamp:
            known = _SUMMARIES[self.root / id] = (stamp, self._read_summary(id))
        return known[1]

    def _read_summary(self, id: str) -> CorrectionSummary:
        try:
            record = self._read_record(id)
            return CorrectionSummary(
                id,
                str(record["volume"]["name"]),
                str(record["created"]),
                int(record["slices_reviewed"]),
                int(record["edited_voxels"]),
                str(record["volume"]["patient_key"]),
                str(record["model"]),
                taught=taught_in(record),
                source=str(record["volume"]["source"]),
                classes=tuple(class_of(c) for c in record["classes"]),
                flat=int(record["geometry"]["shape"][0]) == 1,
                modality=str(record["volume"]["modality"]),
                unchanged=unchanged_in(record),
            )
        except (ReadError, KeyError, TypeError, ValueError, IndexError) as error:
            problem = error.sentence if isinstance(error, ReadError) else tr("Its description is damaged.")
            return CorrectionSummary(id, id, "", 0, 0, "", "", problem)

    def _read_record(self, id: str) -> dict[str, Any]:
        if not _ID.fullmatch(id) or not (self.root / id / _RECORD).is_file():
            raise ReadError(tr("There is no correction {id}.", id=id[:64]))
        record = read_json(self.root / id / _RECORD)
        if not isinstance(record, dict) or record.get("version") != VERSION:
            raise ReadError(tr("The correction {id} was saved by another version of SegStudio.", id=id))
        return record

    def _sweep(self, folder: Path) -> None:
        """Delete files of earlier or broken saves that the record does not name."""
        try:
            used = set(read_json(folder / _RECORD)["files"].values())
        except (ReadError, KeyError, TypeError, AttributeError):
            used = set()  # a first save that failed
        try:
            for path in folder.iterdir():
                if _FILE.fullmatch(path.name) and path.name not in used:
                    path.unlink()
        except OSError:
            pass  # left-overs cost space, not correctness; the next save tries again


def _id_of(case_id: str) -> str:
    return case_id[:16]


def _suffix(volume: Volume) -> str:
    """NIfTI for what has a place in the patient, TIFF for pictures and colour."""
    return ".nii.gz" if volume.geometry.calibrated and volume.channels == 1 else ".tif"


def _file(record: dict[str, Any], folder: Path, part: str) -> Path:
    name = record["files"][part]
    if not _FILE.fullmatch(name):
        raise ValueError("a file name that was not made here")
    return folder / name


def _masks(record: dict[str, Any], folder: Path) -> Masks:
    arrays = [read_labels(_file(record, folder, part)).array for part in ("labels", "valid", "edited")]
    if len({array.shape for array in arrays}) > 1:
        raise ValueError("sizes differ")
    classes = tuple(class_of(c) for c in record["classes"])
    return Masks(arrays[0], arrays[1] > 0, arrays[2] > 0, classes)


def _damaged(id: str) -> ReadError:
    return ReadError(
        tr("The correction {id} is damaged and cannot be used; the others can.", id=id),
        tr("Remove it from the list, and correct the image again."),
    )

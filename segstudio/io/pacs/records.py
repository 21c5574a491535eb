"""What a PACS is asked and what it answers, the same for both protocols."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Protocol, TypeVar

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.io.dicom_header import number, text
from segstudio.words import tr

if TYPE_CHECKING:
    from pathlib import Path

    from pydicom.dataset import Dataset

Row = TypeVar("Row")
Check = Callable[[], None]  # raises Cancelled where the person wants no more

MOST_RESULTS = 500
_DATES = re.compile(r"(\d{8})?(-(\d{8})?)?")
_WILD = re.compile(r"[*?\\]")


@dataclass(frozen=True)
class StudyQuery:
    """Which studies to look for; what is empty matches everything.

    Args:
        patient_id: matched as it is; * stands for anything.
        patient_name: beginning of the name, family name first; * stands for anything.
        dates: "20240131", or a range "20240101-20240131", "20240101-" or "-20240131".
        modality: of any series in the study, such as CT.
        accession: the accession number.
    Raises:
        SegStudioError: the dates are none.
    """

    patient_id: str = ""
    patient_name: str = ""
    dates: str = ""
    modality: str = ""
    accession: str = ""

    def __post_init__(self) -> None:
        if self.dates and not (_DATES.fullmatch(self.dates) and any(c.isdigit() for c in self.dates)):
            raise SegStudioError(
                tr("The study date is no date."), tr("Write 20240131, or a range such as 20240101-20240131.")
            )

    def filters(self) -> dict[str, str]:
        """Keyword -> value of the matching keys that are asked for."""
        name = "^".join(part for part in re.split(r"[\s,^]+", self.patient_name) if part)
        asked = {
            "PatientID": self.patient_id.strip(),
            "PatientName": f"{name}*" if name and not _WILD.search(name) else name,
            "StudyDate": self.dates,
            "ModalitiesInStudy": self.modality.strip().upper(),
            "AccessionNumber": self.accession.strip(),
        }
        return {keyword: value for keyword, value in asked.items() if value}


@dataclass(frozen=True)
class Study:
    """One study. What names the patient is for the screen only, and stays out of `repr` and so of any log."""

    uid: str
    date: str = ""
    description: str = ""
    modalities: str = ""
    series_count: int = 0
    instance_count: int = 0
    patient: tuple[str, ...] = ()

    def __repr__(self) -> str:
        return "Study()"


@dataclass(frozen=True, repr=False)
class Series:
    """One series of a study."""

    uid: str
    study_uid: str
    number: int = 0
    modality: str = ""
    description: str = ""
    instance_count: int = 0


@dataclass(frozen=True, repr=False)
class Instance:
    """One file of a series.

    Args:
        uid: SOP Instance UID.
        sop_class: SOP Class UID; empty where the server does not say.
        number: place in the series as the server counts it.
        frames: how many pictures it holds; 1 where the server does not say.
    """

    uid: str
    series_uid: str
    study_uid: str
    sop_class: str = ""
    number: int = 0
    frames: int = 1


@dataclass(frozen=True)
class Found:
    """Studies that match, and whether there are more than are listed."""

    studies: tuple[Study, ...]
    more: bool = False


class PacsClient(Protocol):
    """One connection to a PACS; every call ends within a second once `check` raises Cancelled."""

    def echo(self, check: Check) -> None:
        """Ask whether the server is there and lets us in."""

    def studies(self, query: StudyQuery, check: Check, most: int = MOST_RESULTS) -> Found:
        """Studies that match."""

    def series(self, study_uid: str, check: Check) -> list[Series]:
        """The series of a study."""

    def instances(self, study_uid: str, series_uid: str, check: Check) -> list[Instance]:
        """The instances of a series."""

    def retrieve(self, wanted: Iterable[Instance], keep: Keep, check: Check) -> None:
        """Fetch instances one after the other and hand each to `keep` as it came."""

    def store(self, path: Path, instance: Instance, check: Check) -> None:
        """Store one file."""

    def close(self) -> None:
        """Let the connection go."""


class Keep(Protocol):
    """Takes a file as it comes: `write` gets the whole DICOM file in pieces."""

    def __call__(self, instance: Instance, pieces: Iterable[bytes]) -> None: ...


class LoginNeeded(SegStudioError):
    """The server wants a user name and a password, or other ones."""


def checking(progress: Progress, fraction: float, words: str = "") -> Check:
    """A check that reports the same progress again, which is where a cancel takes effect."""
    return lambda: progress(fraction, words)


def day(value: str) -> str:
    """A DICOM date as people write it: 2024-01-31."""
    return f"{value[:4]}-{value[4:6]}-{value[6:]}" if len(value) == 8 and value.isdecimal() else value


def study_of(answer: Dataset) -> Study | None:
    """A study from a server's answer; None where it names no study."""
    uid = text(answer, "StudyInstanceUID")
    if not uid:
        return None
    born = day(text(answer, "PatientBirthDate"))
    name = " ".join(part for part in text(answer, "PatientName").replace("=", "^").split("^") if part)
    id_ = text(answer, "PatientID")
    return Study(
        uid,
        day(text(answer, "StudyDate")),
        text(answer, "StudyDescription"),
        _several(answer, "ModalitiesInStudy"),
        int(number(answer, "NumberOfStudyRelatedSeries", 0)),
        int(number(answer, "NumberOfStudyRelatedInstances", 0)),
        tuple(line for line in (name, id_ and f"ID {id_}", born and tr("born {born}", born=born)) if line),
    )


def series_of(answer: Dataset, study_uid: str) -> Series | None:
    """A series from a server's answer."""
    uid = text(answer, "SeriesInstanceUID")
    if not uid:
        return None
    return Series(
        uid,
        study_uid,
        int(number(answer, "SeriesNumber", 0)),
        text(answer, "Modality"),
        text(answer, "SeriesDescription"),
        int(number(answer, "NumberOfSeriesRelatedInstances", 0)),
    )


def instance_of(answer: Dataset, study_uid: str, series_uid: str) -> Instance | None:
    """An instance from a server's answer or from a file's header."""
    uid = text(answer, "SOPInstanceUID")
    if not uid:
        return None
    return Instance(
        uid,
        series_uid or text(answer, "SeriesInstanceUID"),
        study_uid or text(answer, "StudyInstanceUID"),
        text(answer, "SOPClassUID"),
        int(number(answer, "InstanceNumber", 0)),
        max(1, int(number(answer, "NumberOfFrames", 1))),
    )


def in_order(rows: Iterable[Row | None], key: Callable[[Row], Any]) -> list[Row]:
    """The rows that are any, sorted."""
    return sorted((row for row in rows if row is not None), key=key)


def _several(answer: Dataset, keyword: str) -> str:
    value = answer.get(keyword)
    values = [value] if isinstance(value, str) or value is None else list(value)
    return ", ".join(sorted({str(v).strip() for v in values if v and str(v).isprintable()}))[:64]

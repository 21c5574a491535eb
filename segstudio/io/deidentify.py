"""DICOM images without the person: the Basic Profile of PS3.15 Annex E by its table, the rest removed.

The table, with its edition in its name, lies in resources/deidentification. An element that it does not
list is kept only where it belongs to those of pixels, geometry and acquisition; everything else goes.
"""

from __future__ import annotations

import hashlib
import hmac
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime, timedelta
from functools import cached_property, lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.errors import ReadError, WriteError
from segstudio.io.dicom_header import text
from segstudio.io.files import read_json, resources_dir, shown
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataelem import DataElement
    from pydicom.dataset import Dataset, FileDataset

EDITION = "2026c"
METHOD = f"DICOM PS3.15 {EDITION} Annex E Basic Profile, by SegStudio"
PROMISE = tr("Removes identifiers by the Basic Profile; this does not guarantee anonymity.")
_REGISTERED = "1.2.840.10008."  # UIDs that the standard gives names to; they identify nobody
_BURNED_IN_KINDS = ("US", "IVUS", "XA", "RF", "SC", "OT", "XC", "ES", "GM", "SM")
_FACES = ("HEAD", "BRAIN", "SKULL", "FACE", "NECK", "SINUS", "ORBIT", "JAW", "IAC", "EAR", "HEADNECK")
_BASIC, _CLEAN_PIXELS, _MODIFIED_DATES = "113100", "113101", "113107"
_CODES = {
    _BASIC: "Basic Application Confidentiality Profile",
    _CLEAN_PIXELS: "Clean Pixel Data Option",
    _MODIFIED_DATES: "Retain Longitudinal Temporal Information Modified Dates Option",
}
_DUMMIES: dict[str, Any] = {
    "DA": "19000101",
    "DT": "19000101000000",
    "TM": "000000",
    "AS": "000Y",
    "CS": "REMOVED",
    "IS": "0",
    "DS": "0",
    "UR": "",
}
_NUMBERS = ("US", "SS", "UL", "SL", "UV", "SV", "FL", "FD")
_BYTES = ("OB", "OW", "OF", "OD", "OL", "OV", "UN")


@dataclass(frozen=True)
class Secret:
    """What makes pseudonyms; never part of an export. The same key gives a person the same pseudonym again.

    Args:
        key: random bytes.
    """

    key: bytes

    def pseudonym(self, patient_id: str) -> str:
        """A name that does not tell the patient's id."""
        return f"anon-{self._digest('patient', patient_id).hex()[:12]}"

    def uid(self, original: str) -> str:
        """The UID that takes the place of another; the same wherever that one occurs."""
        made = uuid.UUID(bytes=self._digest("uid", original)[:16], version=4)
        return f"2.25.{made.int}"

    def days_back(self, patient_id: str) -> int:
        """By how many days the dates of a person are shifted: 1 to 3650 back, the same for all."""
        return 1 + int.from_bytes(self._digest("days", patient_id)[:4], "big") % 3650

    def _digest(self, purpose: str, value: str) -> bytes:
        return hmac.new(self.key, f"{purpose}\0{value}".encode(), hashlib.sha256).digest()


@dataclass(frozen=True)
class Rules:
    """What is done to each file of one export.

    Args:
        secret: makes pseudonyms and UIDs.
        shift_dates: keep dates, moved by a number of days that only the secret tells; else remove them.
        clean_pixels: say that text in the pixels was painted over.
    """

    secret: Secret
    shift_dates: bool = False
    clean_pixels: bool = False

    @cached_property
    def _codes(self) -> tuple[str, ...]:
        options = ((_CLEAN_PIXELS, self.clean_pixels), (_MODIFIED_DATES, self.shift_dates))
        return (_BASIC, *(code for code, chosen in options if chosen))

    def apply(self, dataset: FileDataset) -> None:
        """Take the person out of a dataset, nested items and file meta included.

        Private elements, overlays, curves, and all that the table does not know and an image does not need
        are removed; UIDs are replaced everywhere alike.
        """
        patient = f"{text(dataset, 'IssuerOfPatientID')}\n{text(dataset, 'PatientID')}"
        had_dates = any(element.VR in ("DA", "DT") for element in dataset)
        _Pass(self, patient).clean(dataset)
        dataset.PatientName = dataset.PatientID = self.secret.pseudonym(patient)
        for keyword in (
            "PatientBirthDate",
            "PatientSex",
            "StudyID",
            "AccessionNumber",
            "ReferringPhysicianName",
        ):
            if keyword not in dataset:
                setattr(dataset, keyword, None)
        dataset.PatientIdentityRemoved = "YES"
        dataset.DeidentificationMethod = METHOD
        dataset.DeidentificationMethodCodeSequence = [_code(code) for code in self._codes]
        dataset.LongitudinalTemporalInformationModified = (
            "MODIFIED" if self.shift_dates and had_dates else "REMOVED"
        )
        _fresh_meta(dataset)


@dataclass(frozen=True)
class _Pass:
    rules: Rules
    patient: str

    def clean(self, dataset: Dataset) -> None:
        actions, kept = table()
        for tag in list(dataset.keys()):
            group = int(tag) >> 16
            if group % 2 or group >> 8 in (0x50, 0x60) or group == 2:
                del dataset[tag]
                continue
            element = dataset[tag]
            action = actions.get(int(tag), "K" if int(tag) in kept else "X")
            if element.VR in ("DA", "DT", "TM") and (action != "X" or self.rules.shift_dates):
                self._date(dataset, element, action)
            elif action == "X":
                del dataset[tag]
            elif element.VR == "SQ":
                self._sequence(dataset, element, action)
            elif action == "U" or (action == "K" and element.VR == "UI"):
                element.value = self._uids(element.value)
            elif action == "Z":
                element.value = None
            elif action == "D":
                element.value = _dummy(element)

    def _sequence(self, dataset: Dataset, element: DataElement, action: str) -> None:
        if action in ("K", "U"):
            for item in element.value:
                self.clean(item)
        elif action == "Z":
            element.value = []
        else:  # nothing can stand in for what an unknown sequence says
            del dataset[element.tag]

    def _date(self, dataset: Dataset, element: DataElement, action: str) -> None:
        if self.rules.shift_dates and element.tag != 0x00100030:  # a birth date is never kept
            if element.VR != "TM":
                element.value = _shifted(element.value, self.rules.secret.days_back(self.patient))
        elif action == "Z" or element.tag == 0x00100030:
            element.value = None
        elif action == "D":
            element.value = _DUMMIES[element.VR]
        else:
            del dataset[element.tag]

    def _uids(self, value: Any) -> Any:
        if value is None or value == "":
            return value
        if isinstance(value, str):
            return value if value.startswith(_REGISTERED) else self.rules.secret.uid(value)
        return [self._uids(str(one)) for one in value]


@lru_cache(maxsize=1)
def table() -> tuple[dict[int, str], frozenset[int]]:
    """Tag -> action (D dummy, Z empty, X remove, U other UID) of the standard, and tags that images keep."""
    stored = read_json(resources_dir() / "deidentification" / f"ps3.15-{EDITION}.json")
    actions = {
        int(tag, 16): action for action, lines in stored["actions"].items() for tag in " ".join(lines).split()
    }
    return actions, frozenset(int(tag, 16) for tag in " ".join(stored["kept"]).split())


def why_pixels_may_tell(header: Dataset) -> str:
    """Why text may be burned into the pixels, in a sentence; empty where nothing points to it."""
    if text(header, "BurnedInAnnotation") == "YES":
        return tr("The images say that text is burned into their pixels.")
    kind = text(header, "Modality")
    if kind in _BURNED_IN_KINDS:
        return tr("Images of the kind {kind} often carry names burned into their pixels.", kind=kind)
    return ""


def must_not_leave(header: Dataset) -> bool:
    """Whether the file itself says that its pixels hold text, so no confirmation is enough."""
    return text(header, "BurnedInAnnotation") == "YES"


def face_warning(header: Dataset) -> str:
    """A sentence where a face can be made visible from the voxels; empty where that is out of question."""
    part = text(header, "BodyPartExamined").upper().replace(" ", "")
    if text(header, "Modality") not in ("CT", "MR", "PT"):
        return ""
    if not part or any(part.startswith(name) for name in _FACES):
        return tr("A face can be made visible from images of a head; the pixels were left as they are.")
    return ""


def identifiers(header: Dataset) -> set[str]:
    """Words of a header that name the person, long enough not to occur by chance."""
    found: set[str] = set()
    for keyword in ("PatientName", "PatientID", "OtherPatientIDs", "AccessionNumber", "PatientBirthDate"):
        value = text(header, keyword)
        found.update(part for part in value.replace("=", "^").replace("\\", "^").split("^") if len(part) > 4)
    return found


def read_whole(path: Path) -> FileDataset:
    """A DICOM file with its pixels.

    Raises:
        ReadError: damaged.
    """
    import pydicom

    from segstudio.io.dicom_header import read_header

    try:
        with open(path, "rb") as stream:
            read_header(path, stream)  # refuses what unpacks without end
        return pydicom.dcmread(path, force=True)
    except ReadError:
        raise
    except Exception as error:
        raise ReadError(
            tr("{path} is damaged and cannot be read.", path=shown(path)), tr("Copy the series again.")
        ) from error


def pixels_of(dataset: Dataset) -> bytes:
    """The pixels as they are stored.

    Raises:
        ReadError: there are none.
    """
    for keyword in ("PixelData", "FloatPixelData", "DoubleFloatPixelData"):
        if keyword in dataset:
            return bytes(dataset[keyword].value)
    raise ReadError(tr("One of the DICOM files holds no pixels."), tr("Copy the series again."))


def check_clean(path: Path, words: set[str], pixels: bytes) -> None:
    """Read a written file again: the same pixels, no private element, and no word that names the person.

    The words are searched in packed pixels too, since JPEG pictures can carry comments.

    Raises:
        WriteError: it is not so.
    """
    import pydicom

    again = pydicom.dcmread(path)
    private = any(element.tag.is_private for element in _all_elements(again))
    if private or again.PatientIdentityRemoved != "YES" or pixels_of(again) != pixels:
        raise WriteError(
            tr("The de-identified images were not saved: a file does not read back as it should.")
        )
    content = path.read_bytes()
    # A phantom may be called CHEST: a word that is one of the standard's coded values tells nobody's name.
    codes = (e for e in _all_elements(again) if e.VR == "CS")
    coded = {str(value) for e in codes for value in ([e.value] if e.VM <= 1 else e.value)}
    for word in words - coded:
        if any(word.encode(encoding) in content for encoding in ("utf-8", "utf-16-le", "latin-1")):
            raise WriteError(
                tr(
                    "The de-identified images were not saved: a word that names the person was still in them."
                ),
                tr(
                    "It may stand in a comment inside the packed pixels; unpack the images with another "
                    "program."
                ),
            )


def _all_elements(dataset: Dataset) -> Iterator[DataElement]:
    for element in dataset:
        yield element
        if element.VR == "SQ":
            for item in element.value:
                yield from _all_elements(item)


def _dummy(element: DataElement) -> Any:
    if element.VR in _NUMBERS:
        return 0
    if element.VR in _BYTES:
        return b""
    if element.VR == "UI":
        return None
    return _DUMMIES.get(element.VR, "REMOVED")


def _shifted(value: Any, days: int) -> Any:
    """A date, or date and time, so many days earlier; None where it is none."""
    if value is None or value == "":
        return None
    if not isinstance(value, str) and hasattr(value, "__iter__"):
        return [_shifted(one, days) for one in value]
    stored = str(value)
    try:
        moved = datetime.strptime(stored[:8], "%Y%m%d") - timedelta(days=days)
    except (ValueError, OverflowError):
        return None
    rest = stored[8:] if set(stored[8:]) <= set("0123456789.+-") else ""
    return f"{moved:%Y%m%d}{rest}"


def _code(value: str) -> Dataset:
    from pydicom.dataset import Dataset

    item = Dataset()
    item.CodeValue, item.CodingSchemeDesignator, item.CodeMeaning = value, "DCM", _CODES[value][:64]
    return item


def _fresh_meta(dataset: FileDataset) -> None:
    """A file meta that says what the file is and nothing of where it was, and an empty preamble."""
    from pydicom.dataset import FileMetaDataset
    from pydicom.uid import ImplicitVRLittleEndian

    old = getattr(dataset, "file_meta", None)
    meta = FileMetaDataset()
    meta.TransferSyntaxUID = (old and old.get("TransferSyntaxUID")) or ImplicitVRLittleEndian
    meta.MediaStorageSOPClassUID = dataset.SOPClassUID
    meta.MediaStorageSOPInstanceUID = dataset.SOPInstanceUID
    dataset.file_meta = meta
    dataset.preamble = b"\0" * 128

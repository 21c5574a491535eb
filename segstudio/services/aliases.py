"""What an image is called where others may look: an alias, unless patient data is shown.

A DICOM file or a folder is often called after the patient. A file of another format was named by a person who
works with it, and keeps its name unless the settings say that all images have aliases. A case of a project
has an alias of its own, which is its name everywhere.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.volume import Volume
from segstudio.services.places import known
from segstudio.services.settings import Settings
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.corrections import CorrectionSummary

_OTHER_ENDINGS = (".nii", ".nii.gz", ".nrrd", ".png", ".jpg", ".jpeg", ".tif", ".tiff")


def shown_name(volume: Volume, settings: Settings) -> str:
    """The name of an open image, for titles and lists."""
    if settings.show_patient_data or not volume.source:
        return volume.name
    return volume_alias(volume) if may_name(Path(volume.source), settings) else volume.name


def volume_alias(volume: Volume) -> str:
    """A name that tells images apart and names nobody: "CT 3fa21c"."""
    return _alias(volume.modality, volume.case_id)


def _alias(modality: str, case_id: str) -> str:
    return tr("{modality} {case_id}", modality=modality or tr("Image"), case_id=case_id[:6])


def kept_name(name: str, source: str, settings: Settings) -> str:
    """The name of an image as a journal kept it, for lists of unsaved edits; empty: it may be a patient."""
    from segstudio.io import case_name

    path = Path(source)
    if not source or settings.show_patient_data or not may_name(path, settings):
        return name
    return "" if name.startswith(case_name(path)) else name  # a project has given its own


def correction_name(summary: CorrectionSummary, settings: Settings) -> str:
    """The name of a corrected case, for lists and questions; empty: it has none."""
    name = kept_name(summary.name, summary.source, settings)
    return name if name or not summary.name else _alias(summary.modality, summary.id)


def listed_name(path: Path, number: int, settings: Settings) -> str:
    """The name of an image that was not read yet, the `number`-th of a list."""
    if settings.show_patient_data or not may_name(path, settings):
        return path.name
    return tr("Image {number}", number=number)


def may_name(path: Path, settings: Settings) -> bool:
    """Whether a path may name a patient, so that it is not shown while patient data is hidden.

    Asks no disk: what nobody looked at yet counts as DICOM, unless its ending is that of another format.
    """
    if settings.aliases == "all" or path.suffix.lower() in (".dcm", ".ima"):
        return True
    place = known(path)
    if place is None or not place.exists:
        return not path.name.lower().endswith(_OTHER_ENDINGS)
    return place.folder or place.dicom or place.index

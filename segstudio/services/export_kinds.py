"""What can be exported: one row of `EXPORTS` is one kind, with what it contains and when it cannot be."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import Literal

from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.words import listed, tr

Key = Literal[
    "seg",
    "rtstruct",
    "nifti",
    "nrrd",
    "tiff",
    "png",
    "obj",
    "stl",
    "csv",
    "json",
    "objects",
    "snapshot",
    "deidentified",
]


@dataclass(frozen=True)
class ExportKind:
    """One thing that can be exported.

    Args:
        key: its name on the command line.
        name: as a person reads it.
        ending: of its file; empty for a folder of DICOM files.
        contains: what is in it and for what, in one or two sentences.
        group: under which heading it stands.
    """

    key: Key
    name: str
    ending: str
    contains: str
    group: str

    @property
    def whole(self) -> bool:
        """Whether it holds every label as it is, and can be opened again as labels."""
        return self.key in _WHOLE

    def __post_init__(self) -> None:
        for name in ("name", "contains", "group"):
            object.__setattr__(self, name, tr(getattr(self, name)))


_WHOLE: frozenset[Key] = frozenset({"seg", "nifti", "nrrd", "tiff", "png"})
LABELS, SHAPES, NUMBERS, SHARING = "Labels", "Shapes", "Numbers and pictures", "Sharing"
# fmt: off
EXPORTS: tuple[ExportKind, ...] = (
    ExportKind("seg", "DICOM SEG", ".dcm", "Labels as DICOM segments with names, colours, codes and model. "
               "It refers to the opened series, so a PACS shows both together.", LABELS),
    ExportKind("nifti", "NIfTI", ".nii.gz", "Label numbers on the grid of the image. Names and colours are "
               "not part of the format.", LABELS),
    ExportKind("nrrd", "Segmentation for 3D Slicer", ".seg.nrrd", "Label numbers with names, colours and "
               "codes, which 3D Slicer opens as a segmentation.", LABELS),
    ExportKind("tiff", "TIFF", ".tif", "Label numbers, one page a slice. The place in the patient is not "
               "part of the format.", LABELS),
    ExportKind("png", "PNG labels", ".png", "Label numbers of a single slice as grey values.", LABELS),
    ExportKind("rtstruct", "RT structure set", ".dcm", "Outlines of every slice in millimetres for treatment "
               "planning. They run along voxel edges and enclose exactly the labels.", SHAPES),
    ExportKind("stl", "STL surface", ".stl", "One closed surface around the labels, in millimetres, for 3-D "
               "printing.", SHAPES),
    ExportKind("obj", "OBJ surfaces", ".obj", "A closed surface of each label, in millimetres, for 3-D "
               "programs.", SHAPES),
    ExportKind("csv", "Measures as CSV", ".csv", "Voxels, volume or area, pieces and intensities of each "
               "label, for a spreadsheet.", NUMBERS),
    ExportKind("json", "Measures as JSON", ".json", "The same numbers with grid, units and model, for "
               "scripts.", NUMBERS),
    ExportKind("objects", "Objects as CSV", ".csv", "Every object by itself: size, place, mean, diameter.",
               NUMBERS),
    ExportKind("snapshot", "Picture with scale bar", ".png", "The slice in true proportions with its labels, "
               "scale bar and orientation letters, for a page or a slide.", NUMBERS),
    ExportKind("deidentified", "De-identified case", "", "The images without the person, by the Basic "
               "Profile of DICOM PS3.15, and the labels. This does not guarantee anonymity.", SHARING),
)
# fmt: on
_LONGEST = 50  # of the part of a suggested name that the image gives: some hundred bytes in any script
_BY_KEY = {kind.key: kind for kind in EXPORTS}
_OTHER_ENDINGS = {".nii": "nifti", ".nrrd": "nrrd", ".tiff": "tiff", ".dicom": "seg"}


def export_kind(name: str) -> ExportKind:
    """The kind that a key names.

    Raises:
        SegStudioError: it names none; the message lists them.
    """
    for kind in EXPORTS:
        if kind.key == name:
            return kind
    raise SegStudioError(
        tr("There is no export {name!r}.", name=name), tr("These are: {keys}.", keys=listed(_BY_KEY))
    )


def kind_for(path: Path) -> ExportKind:
    """The kind that a name asks for by its ending: .dcm is a DICOM SEG, .csv the measures, .png the labels.

    Raises:
        SegStudioError: the ending is none of an export.
    """
    name = path.name.lower()
    for kind in EXPORTS:
        if kind.ending and name.endswith(kind.ending):
            return kind
    for ending, key in _OTHER_ENDINGS.items():
        if name.endswith(ending):
            return export_kind(key)
    endings = listed(dict.fromkeys(kind.ending for kind in EXPORTS if kind.ending))
    raise SegStudioError(
        tr("The ending of {name} names no export.", name=path.name),
        tr("Use one of {endings}, or say which with --format.", endings=endings),
    )


def why_not(kind: ExportKind, volume: Volume, labels: LabelMap | None) -> str:
    """Why this case cannot be exported so, in a sentence; empty when it can. Looks at no file."""
    geometry = volume.geometry
    if kind.key == "png" and not geometry.is_picture:
        return tr("A PNG picture holds one slice; this case has several.")
    if kind.key in ("obj", "stl") and not geometry.calibrated:
        return tr("The size of the voxels is unknown, and a surface is in millimetres.")
    if kind.key in ("obj", "stl") and not geometry.sizes_known:
        return tr("The slices do not lie evenly, so a surface would have the wrong shape.")
    if kind.key in ("seg", "rtstruct") and not may_be_dicom(volume):
        return tr(
            "This needs a case opened from DICOM files: labels are kept with the DICOM images they belong to."
        )
    if kind.key == "rtstruct" and not geometry.oriented:
        return tr("The images do not tell where they lie, and contours need a place.")
    if kind.key not in ("snapshot", "deidentified") and (labels is None or not labels.array.any()):
        return tr("No voxel has a label yet. Segment or paint first.")
    return ""


def ending_of(kind: ExportKind, volume: Volume) -> str:
    """The ending of a name; of a de-identified case that is one file, that of its format."""
    if kind.key != "deidentified" or may_be_dicom(volume):
        return kind.ending
    if volume.geometry.calibrated:
        return ".nii.gz"
    plain = volume.geometry.is_picture and volume.voxels.dtype.name in ("uint8", "uint16")
    return ".png" if plain else ".tif"


def suggested_name(kind: ExportKind, volume: Volume) -> str:
    """What to call the export; that of a person-free one says nothing of where it came from."""
    if kind.key == "deidentified":
        return f"case-{volume.case_id[:8]}{ending_of(kind, volume)}"
    words = {
        "seg": "seg",
        "rtstruct": "contours",
        "snapshot": "picture",
        "csv": "measures",
        "json": "measures",
        "objects": "objects",
        "obj": "surface",
        "stl": "surface",
    }
    name = re.sub(r"[^\w.() -]+", "-", volume.name)[:_LONGEST].strip(" .-") or "case"
    return f"{name}-{words.get(kind.key, 'labels')}{kind.ending}"


def may_be_dicom(volume: Volume) -> bool:
    """Whether the case was read from DICOM files, as far as its source tells."""
    from segstudio.io.dicom_header import matches

    path = Path(volume.source) if volume.source else None
    if path is None:
        return False
    if path.is_dir():
        return True
    try:
        with open(path, "rb") as stream:
            return matches(stream.read(4096))
    except OSError:
        return False

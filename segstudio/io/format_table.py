"""The kinds of files there are. One row of `FORMATS` is one kind.

Files are told apart by their content; the name only decides how something is written.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume, Voxels
from segstudio.errors import WriteError
from segstudio.io import dicom_file, nifti, nrrd, picture, tiff, tiff_pieces
from segstudio.io.files import shown
from segstudio.io.pieces import Pieces
from segstudio.words import listed, tr


class Reader(Protocol):
    """Reads one file; `labels` asks for stored numbers instead of colours."""

    def __call__(self, path: Path, *, labels: bool = False) -> Volume: ...


class PartReader(Protocol):
    """Reads one of several images in a file; None where there is one only."""

    def __call__(self, path: Path, *, labels: bool = False, part: int | None = None) -> Volume: ...


@dataclass(frozen=True)
class Format:
    """One kind of file.

    Args:
        name: as people call it.
        suffixes: endings of names, longest first; the first is the usual one.
        matches: whether a file's first 4,096 bytes are of this kind.
        read: the whole file as a volume.
        write: voxels and geometry into an existing path; None where the program does not write it.
        read_part: one of several images in one file; None where a file holds one only.
        grid: the geometry alone, from the header, before anything is allocated.
        pieces: one image region by region; None where a file can only be read whole.
    """

    name: str
    suffixes: tuple[str, ...]
    matches: Callable[[bytes], bool]
    read: Reader
    write: Callable[[Path, Voxels, Geometry], None] | None
    read_part: PartReader | None = None
    grid: Callable[[Path], Geometry] | None = None
    pieces: Callable[[Path, int | None], Pieces] | None = None


FORMATS: tuple[Format, ...] = (
    # First, because the free bytes at the start of a DICOM file may look like another format.
    Format("DICOM", (".dcm", ".dicom", ".ima"), dicom_file.matches, dicom_file.read, None),
    Format(
        "NIfTI",
        (".nii.gz", ".nii"),
        nifti.matches,
        nifti.read,
        nifti.write,
        nifti.read,
        nifti.grid,
        nifti.pieces,
    ),
    Format(
        "NRRD", (".seg.nrrd", ".nrrd"), nrrd.matches, nrrd.read, nrrd.write, nrrd.read, nrrd.grid, nrrd.pieces
    ),
    Format("PNG", (".png",), picture.is_png, picture.read, picture.write, None, picture.grid),
    Format("JPEG", (".jpg", ".jpeg"), picture.is_jpeg, picture.read, None, None, picture.grid),
    Format(
        "TIFF", (".tif", ".tiff"), tiff.matches, tiff.read, tiff.write, tiff.read, None, tiff_pieces.pieces
    ),
)
WRITABLE = tuple(suffix for f in FORMATS if f.write for suffix in f.suffixes)
_PATTERNS = " ".join(f"*{suffix}" for f in FORMATS for suffix in f.suffixes)
OPEN_FILTER = tr("Medical images ({patterns});;All files (*)", patterns=_PATTERNS)
HEAD_BYTES = 4096


def format_of(path: Path) -> Format | None:
    """The format that the content is of; None where it is of none."""
    with open(path, "rb") as stream:
        head = stream.read(HEAD_BYTES)
    return next((f for f in FORMATS if f.matches(head)), None)


def format_for(path: Path) -> Format:
    """The format that a name asks to be written.

    Raises:
        WriteError: its ending names none.
    """
    name = path.name.lower()
    for form in FORMATS:
        if form.write and any(name.endswith(suffix) for suffix in form.suffixes):
            return form
    raise WriteError(
        tr("{path} was not saved: its ending names no format that can be written.", path=shown(path)),
        tr("Use one of {writable}.", writable=listed(WRITABLE)),
    )

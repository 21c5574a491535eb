"""What is refused about a DICOM segmentation before its frames are read."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.errors import ReadError
from segstudio.io.dicom_header import text
from segstudio.io.files import shown
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset


def checked_kind(path: Path, header: Dataset) -> str:
    """BINARY, FRACTIONAL or LABELMAP, as the header says.

    Raises:
        ReadError: another kind, or a tiled segmentation of a microscope slide.
    """
    if text(header, "DimensionOrganizationType").startswith("TILED") or "TotalPixelMatrixRows" in header:
        raise ReadError(
            tr(
                "{path} is a tiled segmentation of a microscope slide, which cannot be opened as labels.",
                path=shown(path),
            ),
            tr("Convert it to a label picture with the program that made it."),
        )
    kind = text(header, "SegmentationType")
    if kind not in ("BINARY", "FRACTIONAL", "LABELMAP"):
        raise ReadError(
            tr(
                "{path} is a segmentation of the kind “{kind}”, which is not known.",
                path=shown(path),
                kind=kind[:20],
            )
        )
    return kind


def check_length(path: Path, dataset: Dataset, frames: int) -> None:
    """Refuse a file that holds fewer bytes of uncompressed segments than its header says.

    Raises:
        ReadError: it is cut off.
    """
    if dataset.file_meta.TransferSyntaxUID.is_compressed:
        return  # the decoder counts
    wanted = (int(dataset.Rows) * int(dataset.Columns) * frames * int(dataset.BitsAllocated) + 7) // 8
    if len(dataset.PixelData) < wanted:
        raise ReadError(
            tr(
                "{path} is cut off: {PixelData} of {wanted} bytes of segments are there.",
                path=shown(path),
                PixelData=len(dataset.PixelData),
                wanted=wanted,
            ),
            tr("Copy the file again."),
        )

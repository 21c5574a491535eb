"""How images and labels come from disk and go there.

The names below are those of `formats` and its table, which are loaded when one of them is first used:
the window and the command line start without the readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from segstudio.io.doubts import Doubted
    from segstudio.io.folders import Found, case_name, scan, scan_files
    from segstudio.io.format_table import FORMATS, OPEN_FILTER, WRITABLE, Format
    from segstudio.io.formats import (
        can_open,
        check_target,
        first_slice,
        labels_need_image,
        patient_lines,
        read_labels,
        read_labels_and_notes,
        read_volume,
        write_labels,
        write_volume,
    )
    from segstudio.io.limits import TooLarge
    from segstudio.io.parts import ColourVolume, Part, SeveralParts
    from segstudio.io.pieces import Pieces
    from segstudio.io.regions import can_read_regions, open_pieces

__all__ = [
    "FORMATS",
    "OPEN_FILTER",
    "WRITABLE",
    "ColourVolume",
    "Doubted",
    "Format",
    "Found",
    "Part",
    "Pieces",
    "SeveralParts",
    "TooLarge",
    "can_open",
    "can_read_regions",
    "case_name",
    "check_target",
    "first_slice",
    "labels_need_image",
    "open_pieces",
    "patient_lines",
    "read_labels",
    "read_labels_and_notes",
    "read_volume",
    "scan",
    "scan_files",
    "write_labels",
    "write_volume",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from segstudio.io import doubts, folders, format_table, formats, limits, parts, pieces, regions

        modules = (format_table, formats, folders, doubts, parts, pieces, limits, regions)
        return next(getattr(module, name) for module in modules if hasattr(module, name))
    raise AttributeError(f"module {__name__} has no attribute {name}")

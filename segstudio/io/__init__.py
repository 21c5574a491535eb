"""How images and labels come from disk and go there.

The names below are those of `formats` and its table, which are loaded when one of them is first used:
the window and the command line start without the readers.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from segstudio.io.format_table import FORMATS, OPEN_FILTER, WRITABLE, Format
    from segstudio.io.formats import (
        Found,
        can_open,
        case_name,
        check_target,
        label_notes,
        patient_lines,
        read_labels,
        read_volume,
        scan,
        write_labels,
        write_volume,
    )

__all__ = [
    "FORMATS",
    "OPEN_FILTER",
    "WRITABLE",
    "Format",
    "Found",
    "can_open",
    "case_name",
    "check_target",
    "label_notes",
    "patient_lines",
    "read_labels",
    "read_volume",
    "scan",
    "write_labels",
    "write_volume",
]


def __getattr__(name: str) -> Any:
    if name in __all__:
        from segstudio.io import format_table, formats

        return getattr(format_table if hasattr(format_table, name) else formats, name)
    raise AttributeError(f"module {__name__} has no attribute {name}")

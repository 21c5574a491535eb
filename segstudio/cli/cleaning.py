"""Post-processing as a command line asks for it."""

from __future__ import annotations

import re
from dataclasses import replace

from segstudio.core.cleaning import Cleaning
from segstudio.errors import SegStudioError

_SIZE = re.compile(r"(\d+(?:\.\d*)?|\.\d+)\s*(px|mm2|mm3|mm²|mm³|mm|)")


def asked(
    card: Cleaning,
    *,
    smallest: str | None = None,
    fill_holes: bool | None = None,
    largest_only: bool | None = None,
    split: bool | None = None,
) -> Cleaning:
    """What the card says with what the options say over it; None is an option that was not given.

    Raises:
        SegStudioError: the size is none.
    """
    found = card
    if smallest is not None:
        match = _SIZE.fullmatch(smallest.strip().lower())
        if match is None:
            raise SegStudioError(
                f"--smallest takes a size, not {smallest!r}.", "Examples: 30, 0.5mm2, 12mm3; 0 keeps all."
            )
        found = replace(found, smallest=float(match[1]), unit="mm" if match[2].startswith("mm") else "px")
    return replace(
        found,
        fill_holes=found.fill_holes if fill_holes is None else fill_holes,
        largest_only=found.largest_only if largest_only is None else largest_only,
        split=found.split if split is None else split,
    )

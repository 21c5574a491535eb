"""How much is tried: little within `make test`, all of it by `make faults`."""

from __future__ import annotations

import os

FULL = bool(os.environ.get("SEGSTUDIO_FAULTS"))


def times(quick: int, full: int) -> int:
    """How often something is tried."""
    return full if FULL else quick

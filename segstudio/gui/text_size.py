"""How large text and controls are, which Qt is told before its application is there."""

from __future__ import annotations

import os
from collections.abc import Iterator, MutableMapping, Sequence
from contextlib import contextmanager

from segstudio.services.early_settings import early

FACTOR = "QT_SCALE_FACTOR"
SIZES = ("100", "125", "150", "175", "200")  # of the setting `text_size`, percents of what the system sets


@contextmanager
def text_size(
    this_run: Sequence[str], environment: MutableMapping[str, str] = os.environ
) -> Iterator[MutableMapping[str, str]]:
    """The environment in which the application is made.

    It has the size that was chosen, on top of what the system sets. A factor that somebody set by hand
    stays. Afterwards the environment is as it was, so that programs started from this one choose their own.

    Args:
        this_run: settings for this run only, as "text_size=150".
    """
    size = early("text_size", this_run, SIZES[0])
    if environment.get(FACTOR) or size not in SIZES[1:]:
        yield environment
        return
    before = environment.get(FACTOR)
    environment[FACTOR] = f"{int(size) / 100:g}"
    try:
        yield environment
    finally:
        if before is None:
            del environment[FACTOR]
        else:
            environment[FACTOR] = before

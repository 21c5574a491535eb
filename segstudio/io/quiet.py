"""Keeps the parsers' own messages off the screen: they repeat what headers say, patients' names too."""

from __future__ import annotations

import contextlib
import logging
import threading
import warnings
from collections.abc import Iterator

from segstudio.core.cv import cv2

_lock = threading.Lock()
_readers = 0
_before: warnings.catch_warnings | None = None

for _name in ("pydicom", "tifffile", "nibabel.global"):
    logging.getLogger(_name).setLevel(logging.CRITICAL)
cv2.utils.logging.setLogLevel(cv2.utils.logging.LOG_LEVEL_SILENT)


@contextlib.contextmanager
def quiet() -> Iterator[None]:
    """No warnings are shown while any thread is in this block.

    Counted over all threads, because `warnings.catch_warnings` alone, left in another order than it
    was entered, would leave warnings off for good.
    """
    global _readers, _before
    with _lock:
        _readers += 1
        if _readers == 1:
            _before = warnings.catch_warnings()
            _before.__enter__()
        if not warnings.filters or warnings.filters[0][:2] != ("ignore", None):
            warnings.simplefilter("ignore")  # again, where something else has set its own meanwhile
    try:
        yield
    finally:
        with _lock:
            _readers -= 1
            if _readers == 0 and _before is not None:
                _before.__exit__(None, None, None)
                _before = None

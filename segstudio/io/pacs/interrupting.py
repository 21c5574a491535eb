"""A call that blocks, given up within a second when the person cancels."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TypeVar

from segstudio.io.pacs.records import Check

T = TypeVar("T")

_PAUSE_S = 0.1
_GRACE_S = 0.6


def interruptible(work: Callable[[], T], check: Check, abort: Callable[[], None]) -> T:
    """Do `work` on another thread while this one asks `check`; its result or its error comes back.

    Args:
        check: raises Cancelled when the work should end.
        abort: breaks the connection, so that the work fails soon; called from this thread.
    Raises:
        Cancelled: `check` did. Work that still hangs in the operating system dies with its own timeout.
    """
    results: list[T] = []
    errors: list[BaseException] = []

    def run() -> None:
        try:
            results.append(work())
        except BaseException as error:
            errors.append(error)

    check()
    thread = threading.Thread(target=run, name="pacs", daemon=True)
    thread.start()
    try:
        while thread.is_alive():
            thread.join(_PAUSE_S)
            check()
    except BaseException:  # Cancelled, or Ctrl+C for the second time
        aborting = threading.Thread(target=abort, name="pacs abort", daemon=True)
        aborting.start()
        aborting.join(_GRACE_S / 2)
        thread.join(_GRACE_S / 2)
        raise
    if errors:
        raise errors[0]
    return results[0]

"""Small work that nobody waits for, one piece after the other on a thread of its own."""

from __future__ import annotations

import logging
import threading
from collections import deque
from collections.abc import Callable

from segstudio.errors import SegStudioError
from segstudio.words import tr

_log = logging.getLogger("segstudio")

Work = Callable[[], object]


class Background:
    """Does work in the order in which it comes; the thread begins with the first and ends with `close`."""

    def __init__(self, name: str, failed: Callable[[SegStudioError], None]) -> None:
        """Nothing runs yet.

        Args:
            name: of the thread.
            failed: hears of each error, on that thread.
        """
        self._name = name
        self._failed = failed
        self._wake = threading.Condition()
        self._queue: deque[Work] = deque()
        self._busy = False
        self._closing = False
        self._thread: threading.Thread | None = None

    @property
    def closing(self) -> bool:
        """Whether work that can be left out should end."""
        return self._closing

    def put(self, work: Work) -> None:
        """Add something to do."""
        with self._wake:
            self._queue.append(work)
            if self._thread is None:
                self._closing = False
                self._thread = threading.Thread(target=self._run, name=self._name, daemon=True)
                self._thread.start()
            self._wake.notify_all()

    def flush(self, timeout_s: float | None = None) -> bool:
        """Wait until all of it is done; False when it was not in time."""
        with self._wake:
            return self._wake.wait_for(lambda: not self._queue and not self._busy, timeout_s)

    def close(self, *, drop: bool = False) -> None:
        """End the thread.

        Args:
            drop: leave out what has not begun.
        """
        with self._wake:
            if drop:
                self._queue.clear()
            self._closing = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join()
            self._thread = None

    def _run(self) -> None:
        while True:
            with self._wake:
                self._wake.wait_for(lambda: self._queue or self._closing)
                if not self._queue:
                    return
                work = self._queue.popleft()
                self._busy = True
            try:
                work()
            except SegStudioError as error:
                self._failed(error)
            except Exception:  # a thread that ended here would let all later work go undone, unseen
                _log.exception("work in the background failed")
                self._failed(
                    SegStudioError(tr("Something could not be kept because of an error in the program."))
                )
            finally:
                with self._wake:
                    self._busy = False
                    self._wake.notify_all()

"""How long work reports how far it is, and learns that it should stop."""

from __future__ import annotations

from typing import Protocol


class Progress(Protocol):
    """Called often by long work. It is also the point where cancelling takes effect."""

    def __call__(self, fraction: float, text: str = "", preview: object = None) -> None:
        """Report progress.

        Args:
            fraction: 0 to 1 of the whole work.
            text: what is being done now, one short line.
            preview: a partial result to show while the work goes on.
        Raises:
            Cancelled: the work should end now and leave nothing half done.
        """


def silent(fraction: float, text: str = "", preview: object = None) -> None:
    """Progress that nobody watches and nobody cancels."""


def part(progress: Progress, start: float, stop: float) -> Progress:
    """Progress of one part of the work, mapped into [start, stop] of the whole."""

    def scaled(fraction: float, text: str = "", preview: object = None) -> None:
        progress(start + (stop - start) * min(max(fraction, 0.0), 1.0), text, preview)

    return scaled

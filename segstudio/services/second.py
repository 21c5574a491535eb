"""The image that is looked at beside the open case. It is never edited."""

from __future__ import annotations

from typing import TYPE_CHECKING

from psygnal import Signal

from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.second import SecondImage


class Second:
    """At most one image, placed on the grid of the open case; gone when another case comes."""

    changed = Signal()  # another image, none, or the same taken for something else

    def __init__(self) -> None:
        self._case: Volume | None = None
        self._image: SecondImage | None = None

    @property
    def image(self) -> SecondImage | None:
        """The second image with its place; None where there is none."""
        return self._image

    def show(self, volume: Volume) -> SecondImage:
        """Lay an image over the case, in place of the one before.

        Raises:
            SegStudioError: no case is open, or nothing tells where the image belongs; the one before stays.
        """
        if self._case is None:
            raise SegStudioError(tr("No case is open."), tr("Open an image first."))
        from segstudio.core.second import place  # the window starts without it

        image = place(self._case, volume)
        self._set(image)
        return image

    def take_for_labels(self, labels: bool) -> None:
        """Say whether its numbers are labels, between which there is nothing."""
        if self._image is not None and self._image.labels != labels:
            self._set(self._image.as_labels(labels))

    def close(self) -> None:
        """Take it away."""
        self._set(None)

    def follow(self, case: Volume | None) -> None:
        """Another case is open, or none; the image stays only where it is the same case, opened again."""
        before, self._case = self._case, case
        if self._image is not None and (case is None or before is None or case.case_id != before.case_id):
            self._set(None)

    def _set(self, image: SecondImage | None) -> None:
        if image is not self._image:
            self._image = image
            self.changed.emit()

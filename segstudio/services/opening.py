"""Reading an image to look at beside the open case."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.services.jobs import Lane

if TYPE_CHECKING:
    from segstudio.io import Found


@dataclass(frozen=True, eq=False)
class OpenSecondTask:
    """Read a second image; of a file that holds labels alone, those that lie on the case.

    Args:
        case: the open image.
        found: which of several series in the folder `path`, as a scan found it.
        number: which of several images in the file `path`, from 0.
        channel: which of several channels, as `read_volume` takes it.
        accept: codes of flaws of its grid with which it is opened all the same.
    """

    path: Path
    case: Volume
    found: Found | None = None
    number: int | None = None
    channel: str = ""
    accept: frozenset[str] = frozenset()
    title: str = "Opening a second image"
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Volume:
        """Return the image.

        Raises:
            SeveralParts, ColourVolume, Doubted: the person is to say something first.
            ReadError: it holds neither an image nor labels of this case.
        """
        from segstudio.errors import ReadError
        from segstudio.io import ColourVolume, Doubted, SeveralParts, read_labels, read_volume

        progress(0.0, f"Reading {self.path.name}")
        try:
            return read_volume(
                self.found or self.path,
                number=self.number,
                channel=self.channel,
                accept=self.accept,
                progress=progress,
            )
        except (SeveralParts, ColourVolume, Doubted):
            raise
        except ReadError as error:
            try:
                labels = read_labels(self.path, like=self.case, number=self.number)
            except ReadError:
                raise error from None
        return Volume(
            labels.array, labels.geometry, name=self.path.stem, source=str(self.path), frame=self.case.frame
        )

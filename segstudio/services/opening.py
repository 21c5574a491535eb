"""Reading an image to look at beside the open case."""

from __future__ import annotations

from dataclasses import dataclass

from segstudio.core.progress import Progress
from segstudio.core.volume import Volume
from segstudio.services.jobs import Lane
from segstudio.services.tasks import Opened, OpenTask
from segstudio.words import tr


@dataclass(frozen=True, eq=False)
class OpenSecondTask:
    """Read a second image; of a file that holds labels alone, those that lie on the case.

    Args:
        reading: which image of which file.
        case: the open image.
    """

    reading: OpenTask
    case: Volume
    title: str = tr("Opening a second image")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Opened:
        """Return the image; no slice of it is shown before.

        Raises:
            ReadError: the person is to say something first, or the file holds neither an image nor labels
                of this case.
        """
        from segstudio.errors import ReadError
        from segstudio.io import ColourVolume, Doubted, SeveralParts, TooLarge, read_labels

        def unseen(fraction: float, text: str = "", preview: object = None) -> None:
            progress(fraction, text)

        path = self.reading.path
        try:
            return self.reading.run(unseen)
        except (SeveralParts, ColourVolume, Doubted, TooLarge):
            raise
        except ReadError as error:
            try:
                labels = read_labels(path, like=self.case, number=self.reading.number)
            except ReadError:
                raise error from None
        frame = self.case.frame
        volume = Volume(labels.array, labels.geometry, name=path.stem, source=str(path), frame=frame)
        _ = volume.case_id  # computed here, so that the window never waits for it
        return Opened(volume)

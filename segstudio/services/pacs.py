"""What a person can ask of a PACS: each a frozen value with one `run`, cancelled within a second."""

from __future__ import annotations

import contextlib
import threading
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress, part
from segstudio.errors import ReadError, SegStudioError
from segstudio.services.folders import temporary_folder
from segstudio.services.jobs import Lane
from segstudio.services.makers import BY_A_PERSON, Maker
from segstudio.words import tr

if TYPE_CHECKING:
    import numpy as np
    import numpy.typing as npt
    from pydicom.dataset import Dataset

    from segstudio.core.labels import LabelMap
    from segstudio.core.volume import Volume
    from segstudio.io.pacs.credentials import Login
    from segstudio.io.pacs.inbox import Inbox
    from segstudio.io.pacs.records import Found, Instance, PacsClient, Series, StudyQuery
    from segstudio.io.pacs.server import Server

    Picture = npt.NDArray[np.uint8]

PREVIEW_SIDE = 176
_LARGEST_PREVIEW = 64 * 2**20
_MOST_PREVIEW_FRAMES = 64
NO_PICTURES = frozenset(("SEG", "RTSTRUCT", "RTPLAN", "RTDOSE", "SR", "PR", "KO", "DOC", "REG", "AU", "ECG"))


@dataclass(frozen=True)
class Access:
    """A server and how to log in; the login is never shown nor kept.

    Args:
        login: None: what the keyring holds, if anything.
    """

    server: Server
    login: Login | None = field(default=None, repr=False)

    @contextlib.contextmanager
    def client(self) -> Iterator[PacsClient]:
        """A connection that is closed at the end of the block."""
        from segstudio.io.pacs.connecting import connect
        from segstudio.io.pacs.credentials import stored_login

        login = self.login
        if login is None and self.server.protocol == "dicomweb" and self.server.secure:
            login = stored_login(self.server.name)
        client = connect(self.server, login)
        try:
            yield client
        finally:
            client.close()


@dataclass(frozen=True)
class EchoTask:
    """Whether a server is there and lets us in."""

    access: Access
    title: str = tr("Asking the PACS")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> float:
        """Seconds until it answered.

        Raises:
            SegStudioError: why it does not.
        """
        from segstudio.io.pacs.records import checking

        with self.access.client() as client:
            start = time.monotonic()
            client.echo(checking(progress, 0.0, tr("Asking {name}", name=self.access.server.name)))
            return time.monotonic() - start


@dataclass(frozen=True)
class FindTask:
    """Studies that match."""

    access: Access
    query: StudyQuery
    title: str = tr("Searching the PACS")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> Found:
        """The studies, newest first."""
        from segstudio.io.pacs.records import checking

        with self.access.client() as client:
            return client.studies(
                self.query, checking(progress, 0.0, tr("Searching {name}", name=self.access.server.name))
            )


@dataclass(frozen=True)
class SeriesTask:
    """The series of a study."""

    access: Access
    study_uid: str = field(repr=False)
    title: str = tr("Reading the list of series")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> list[Series]:
        """The series in their order."""
        from segstudio.io.pacs.records import checking

        with self.access.client() as client:
            return client.series(self.study_uid, checking(progress, 0.0))


@dataclass(frozen=True)
class PreviewTask:
    """A small picture of the middle image of a series."""

    access: Access
    series: Series
    title: str = tr("Fetching a preview")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> Picture | None:
        """Grey picture (y, x); None where the series holds no picture or too large ones."""
        from segstudio.io.pacs.inbox import Inbox
        from segstudio.io.pacs.records import checking

        if self.series.modality in NO_PICTURES:
            return None
        check = checking(progress, 0.0)
        with self.access.client() as client, temporary_folder() as folder:
            instances = client.instances(self.series.study_uid, self.series.uid, check)
            if not instances or instances[len(instances) // 2].frames > _MOST_PREVIEW_FRAMES:
                return None
            middle = instances[len(instances) // 2]
            inbox = Inbox(folder, _LARGEST_PREVIEW)
            try:
                client.retrieve([middle], inbox.keep, check)
                return _small_picture(inbox.path_of(middle)) if inbox.has(middle) else None
            except ReadError:
                return None


@dataclass(frozen=True)
class Retrieved:
    """What a retrieval brought.

    Args:
        folders: one for each series.
        new: files that came now.
        present: files that were already there.
    """

    folders: tuple[Path, ...]
    new: int
    present: int


@dataclass(frozen=True)
class RetrieveTask:
    """Series of a study into a folder; files that are already there are not fetched again.

    Args:
        series_uids: which; empty for all of the study.
    """

    access: Access
    study_uid: str = field(repr=False)
    folder: Path
    series_uids: tuple[str, ...] = field(default=(), repr=False)
    title: str = tr("Retrieving from the PACS")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> Retrieved:
        """Fetch what is missing.

        Raises:
            SegStudioError: the connection or a file failed; what came before stays and is not fetched again.
            Cancelled: the same.
        """
        from segstudio.io.pacs.inbox import Inbox
        from segstudio.io.pacs.records import checking

        inbox = Inbox(self.folder)
        check = checking(progress, 0.0, tr("Reading the list of images"))
        with self.access.client() as client:
            uids = self.series_uids or tuple(s.uid for s in client.series(self.study_uid, check))
            wanted = [i for uid in uids for i in client.instances(self.study_uid, uid, check)]
            if not wanted:
                raise SegStudioError(
                    tr("{name} has no images there.", name=self.access.server.name), tr("Search again.")
                )
            missing = []
            for done, instance in enumerate(wanted):
                progress(0.1 * done / len(wanted), tr("Looking what is already here"))
                if not inbox.has(instance):
                    missing.append(instance)
            self._fetch(client, inbox, missing, len(wanted), progress)
        folders = tuple(dict.fromkeys(inbox.path_of(i).parent for i in wanted))
        return Retrieved(folders, len(missing), len(wanted) - len(missing))

    def _fetch(
        self, client: PacsClient, inbox: Inbox, missing: list[Instance], total: int, progress: Progress
    ) -> None:
        """Fetch the missing files, one association or session for each series, and look that all came."""
        came = total - len(missing)
        lock = threading.Lock()

        def keep(instance: Instance, pieces: Iterable[bytes]) -> None:
            nonlocal came
            inbox.keep(instance, pieces)
            with lock:
                came += 1

        def check() -> None:
            progress(
                0.1 + 0.9 * came / total,
                tr("Image {came} of {total}", came=min(came + 1, total), total=total),
            )

        for uid in dict.fromkeys(instance.series_uid for instance in missing):
            of_series = [i for i in missing if i.series_uid == uid]
            client.retrieve(of_series, keep, check)
            lost = sum(not inbox.path_of(i).exists() for i in of_series)
            if lost:
                raise SegStudioError(
                    tr(
                        "{name} did not send {lost} of {of_series} images of a series; the others are kept.",
                        name=self.access.server.name,
                        lost=lost,
                        of_series=len(of_series),
                    ),
                    tr("Try again; it may not send this kind of images or this encoding."),
                )


@dataclass(frozen=True)
class Sent:
    """What was stored.

    Args:
        new: files that the server took now.
        present: files that it already had; they were not sent again.
    """

    new: int
    present: int


@dataclass(frozen=True)
class SendTask:
    """DICOM files to a server. What it already has is left as it is."""

    access: Access
    paths: tuple[Path, ...]
    title: str = tr("Sending to the PACS")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> Sent:
        """Store them one after the other.

        Raises:
            SegStudioError: a file is no DICOM file, or the server refused it; those before it are stored.
        """
        from segstudio.io.pacs.records import checking, instance_of

        new = present = 0
        there: dict[str, set[str]] = {}  # series -> instances that the server has
        with self.access.client() as client:
            for done, path in enumerate(self.paths):
                words = tr("File {done} of {paths}", done=done + 1, paths=len(self.paths))
                check = checking(progress, done / len(self.paths), words)
                instance = instance_of(_own_header(path), "", "")
                if instance is None:
                    raise ReadError(
                        tr("{name} does not say which image it is and cannot be sent.", name=path.name)
                    )
                series = instance.series_uid
                if series not in there:
                    there[series] = {i.uid for i in client.instances(instance.study_uid, series, check)}
                if instance.uid in there[series]:
                    present += 1
                    continue
                client.store(path, instance, check)
                new += 1
        return Sent(new, present)


@dataclass(frozen=True, eq=False)
class SendLabelsTask:
    """Labels as a DICOM SEG, a new series in the study of their images; pass a copy of the labels."""

    access: Access
    volume: Volume
    labels: LabelMap
    maker: Maker = BY_A_PERSON
    title: str = tr("Sending the labels to the PACS")
    lane: Lane = Lane.NETWORK

    def run(self, progress: Progress) -> Sent:
        """Write the SEG, read it back, and store it."""
        from segstudio.io.dicom_seg import write_segmentation

        with temporary_folder() as folder:
            path = folder / "segmentation.dcm"
            made_by = self.maker.of(self.labels)
            write_segmentation(
                self.volume, self.labels, path, made_by=made_by, progress=part(progress, 0.0, 0.5)
            )
            return SendTask(self.access, (path,)).run(part(progress, 0.5, 1.0))


def _own_header(path: Path) -> Dataset:
    """The header of a file of this computer, whose complaint names the file."""
    from segstudio.io.pacs.inbox import header_of

    try:
        return header_of(path)
    except ReadError as error:
        raise ReadError(
            tr("{name} is no DICOM file or is damaged, and was not sent.", name=path.name)
        ) from error
    except OSError as error:
        raise ReadError(tr("{name} cannot be read.", name=path.name)) from error


def _small_picture(path: Path) -> Picture:
    """The middle slice of a file in grey, no side longer than PREVIEW_SIDE."""
    import numpy as np

    from segstudio.core.display import display_flips, initial_window, to_picture
    from segstudio.io import read_volume

    volume = read_volume(path)
    slice_2d = volume.voxels[volume.shape[0] // 2]
    picture = to_picture(slice_2d, initial_window(volume))
    flip_y, flip_x = display_flips(volume.geometry)
    picture = picture[:: -1 if flip_y else 1, :: -1 if flip_x else 1]
    step = max(1, -(-max(picture.shape[:2]) // PREVIEW_SIDE))
    rows, columns = (n // step * step for n in picture.shape[:2])
    blocks = picture[:rows, :columns].reshape(rows // step, step, columns // step, step, *picture.shape[2:])
    small = blocks.mean(axis=(1, 3)).astype(np.uint8)
    return np.ascontiguousarray(small if small.ndim == 3 else np.repeat(small[..., None], 3, axis=2))

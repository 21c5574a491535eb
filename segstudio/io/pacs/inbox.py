"""Where retrieved files lie: in folders and under names made from hashes, each checked before it is kept."""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.errors import ReadError, SegStudioError
from segstudio.io.dicom_header import matches, read_header, text
from segstudio.io.files import atomic_path
from segstudio.io.limits import readable_size
from segstudio.io.pacs.records import Instance
from segstudio.io.quiet import quiet
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import Dataset

LARGEST_FILE = 4 * 2**30
_HEAD = 4096
_UIDS = ("SOPInstanceUID", "SeriesInstanceUID", "StudyInstanceUID")


class Inbox:
    """A folder of retrieved series. A file that is there is whole, so that it need not come again."""

    def __init__(self, folder: Path, largest: int = LARGEST_FILE) -> None:
        """An inbox in a folder that is made when the first file comes.

        Args:
            largest: bytes a file may have.
        """
        self.folder = folder
        self.largest = largest

    def series_folder(self, study_uid: str, series_uid: str) -> Path:
        """Where the files of a series lie."""
        return self.folder / f"study-{_short(study_uid)}" / f"series-{_short(series_uid)}"

    def path_of(self, instance: Instance) -> Path:
        """Where an instance lies or will lie."""
        folder = self.series_folder(instance.study_uid, instance.series_uid)
        return folder / f"{_short(instance.uid, 32)}.dcm"

    def has(self, instance: Instance) -> bool:
        """Whether this instance lies there, whole."""
        path = self.path_of(instance)
        try:
            check_file(path, instance)
        except SegStudioError:
            return False
        return True

    def keep(self, instance: Instance, pieces: Iterable[bytes]) -> None:
        """Write a file as it comes; it takes its place once it is whole and is what was asked for.

        Raises:
            ReadError: it is too large, no DICOM file, or another instance.
            WriteError: the disk refused.
        """
        path = self.path_of(instance)
        try:
            path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError:
            pass  # the next line says what is wrong with the folder
        with atomic_path(path) as temporary:
            size = 0
            with open(temporary, "wb") as stream:
                for piece in pieces:
                    size += len(piece)
                    if size > self.largest:
                        raise ReadError(
                            tr(
                                "A file of the series is larger than {largest} and was not retrieved.",
                                largest=readable_size(self.largest),
                            )
                        )
                    stream.write(piece)
            check_file(temporary, instance)


def check_file(path: Path, instance: Instance) -> None:
    """Look whether a file is the DICOM instance that it should be.

    Raises:
        ReadError: it is not, or is damaged.
    """
    header = header_of(path)
    found = tuple(text(header, keyword) for keyword in _UIDS)
    if found != (instance.uid, instance.series_uid, instance.study_uid):
        raise ReadError(tr("The server sent another image than it was asked for; it was not kept."))


def header_of(path: Path) -> Dataset:
    """The few elements that say which instance a file is, read with the loader's guards.

    Raises:
        ReadError: it is no DICOM file, or damaged.
    """
    try:
        with quiet(), open(path, "rb") as stream:
            if not matches(stream.read(_HEAD)):
                raise ReadError(tr("The server sent something that is no DICOM file; it was not kept."))
            stream.seek(0)
            return read_header(path, stream, [*_UIDS, "SOPClassUID", "InstanceNumber", "NumberOfFrames"])
    except ReadError:
        raise
    except Exception as error:  # pydicom raises what it likes about damaged headers
        raise ReadError(tr("The server sent a damaged DICOM file; it was not kept.")) from error


def _short(uid: str, digits: int = 16) -> str:
    return hashlib.sha256(uid.encode()).hexdigest()[:digits]

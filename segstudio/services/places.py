"""What lies at a path, asked beside the window: on a slow share a look takes as long as a person notices."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from threading import Lock

from segstudio.core.progress import Progress
from segstudio.services.jobs import Lane
from segstudio.words import tr

_MOST_KNOWN = 20_000  # paths; the oldest are forgotten


@dataclass(frozen=True)
class Place:
    """What was found there.

    Args:
        dicom: whether it begins like DICOM; index: like a DICOMDIR.
        project: whether it is the folder or the index of a project.
    """

    exists: bool = False
    folder: bool = False
    dicom: bool = False
    index: bool = False
    project: bool = False


_known: dict[Path, Place] = {}
_lock = Lock()


def known(path: Path) -> Place | None:
    """What was found when somebody looked last; None where nobody did. Never waits for a disk."""
    with _lock:
        return _known.get(path)


def look(path: Path) -> Place:
    """Look there now, and remember it; what cannot be read counts as missing."""
    from segstudio.io.dicom_directory import is_directory
    from segstudio.io.dicom_header import matches
    from segstudio.io.project_access import project_folder

    try:
        if path.is_dir():
            place = Place(True, True, project=project_folder(path) is not None)
        elif path.is_file():
            with open(path, "rb") as stream:
                head = stream.read(256)
            place = Place(True, False, matches(head), is_directory(path), project_folder(path) is not None)
        else:
            place = Place(path.exists())
    except OSError:
        place = Place()
    with _lock:
        _known.pop(path, None)
        _known[path] = place
        while len(_known) > _MOST_KNOWN:
            _known.pop(next(iter(_known)))
    return place


@dataclass(frozen=True)
class LookTask:
    """Look what lies at some paths."""

    paths: tuple[Path, ...]
    title: str = tr("Opening")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> list[Place]:
        """Return what was found, in their order."""
        found = []
        for number, path in enumerate(self.paths):
            progress(number / len(self.paths))
            found.append(look(path))
        return found


def labels_name(name: str, ending: str) -> str:
    """What labels beside an image are called: in every language the same, for they are known by it."""
    return f"{name}-labels{ending}"


def labels_beside(path: Path) -> tuple[Path, ...]:
    """Where labels of an image lie that were saved under the name that saving proposes."""
    from segstudio.io.folders import case_name

    return tuple(path.with_name(labels_name(case_name(path), ending)) for ending in (".png", ".nii.gz"))


@dataclass(frozen=True)
class LabelledTask:
    """Look which images have labels beside them, by the names that saving proposes."""

    paths: tuple[Path, ...]
    title: str = tr("Opening")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> frozenset[Path]:
        """The images that have."""
        found = set()
        for number, path in enumerate(self.paths):
            progress(number / len(self.paths))
            if any(beside.is_file() for beside in labels_beside(path)):
                found.add(path)
        return frozenset(found)

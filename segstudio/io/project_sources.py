"""The images of a project where they lie: how a project names them, their hashes, and finding them again.

Sources are only ever read. A file's hash is the SHA-256 of its bytes; that of a folder is the SHA-256 of the
sorted hashes of its files, so that neither names nor their order count.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress, part, silent
from segstudio.errors import Cancelled, ReadError
from segstudio.io.files import reason_of, shown
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.folders import Found
    from segstudio.io.project_case import ProjectCase

_CHUNK = 2**20
_MOST_FILES = 200_000


@dataclass(frozen=True)
class SourceState:
    """What a source is like now.

    Args:
        sha256: of its content. `size` is its bytes.
    """

    sha256: str
    size: int


def stored_paths(path: Path, folder: Path) -> tuple[str, str]:
    """How a project in `folder` names a source: from the folder with "/", and from the root."""
    absolute = Path(os.path.abspath(path))
    try:
        relative = Path(os.path.relpath(absolute, os.path.abspath(folder))).as_posix()
    except ValueError:  # on another disk of a system that has several
        relative = ""
    return relative, str(absolute)


def source_path(case: ProjectCase, folder: Path) -> Path:
    """Where the image of a case lies: beside the project as it was, else where it was from the root."""
    beside = Path(os.path.normpath(folder / case.source)) if case.source else None
    absolute = Path(case.absolute) if case.absolute else None
    for path in (beside, absolute):
        if path is not None and path.exists():
            return path
    return beside or absolute or folder / "unknown"


def series_key(found: Found) -> str:
    """What tells one of several DICOM series in a folder from the others, and names nobody."""
    if found.series is None:
        return ""
    header = found.series.slices[0].header
    words = f"{header.get('SeriesInstanceUID', '')}|{found.series.apart}"
    return hashlib.sha256(words.encode()).hexdigest()[:32]


def find_series(folder: Path, key: str, progress: Progress = silent) -> Found:
    """The series of this key in a folder.

    Raises:
        ReadError: it is not there.
    """
    from segstudio.io.folders import scan

    for found in scan(folder, progress):
        if found.series is not None and series_key(found) == key:
            return found
    raise ReadError(tr("The series of this case is no longer in the folder {folder}.", folder=shown(folder)))


def files_of(source: Path, found: Found | None = None) -> list[Path]:
    """The files that a source consists of."""
    if found is not None and found.series is not None:
        return [s.path for s in found.series.slices]
    if source.is_dir():
        return list(_files_below(source))
    return [source]


def source_state(paths: Sequence[Path], progress: Progress = silent) -> SourceState:
    """Hash and size of a source.

    Raises:
        ReadError: a file cannot be read.
        Cancelled: the progress call said so.
    """
    total = 0
    hashes = []
    if not paths:
        raise ReadError(tr("There is no image where this case had one."))
    try:
        if strange := [path for path in paths if not path.is_file()]:
            what = tr("is neither a file nor a folder") if strange[0].exists() else tr("is not there")
            raise ReadError(f"{shown(strange[0])} {what}.")
        sizes = [path.stat().st_size for path in paths]
        everything = max(sum(sizes), 1)
        for path in paths:
            digest = hashlib.sha256()
            with open(path, "rb") as stream:
                while chunk := stream.read(_CHUNK):
                    digest.update(chunk)
                    total += len(chunk)
                    progress(min(total / everything, 1.0))
            hashes.append(digest.hexdigest())
    except OSError as error:
        raise ReadError(
            tr("{paths} cannot be read: {error}.", paths=shown(paths[0]), error=reason_of(error))
        ) from error
    if len(hashes) == 1:
        return SourceState(hashes[0], total)
    return SourceState(hashlib.sha256("\n".join(sorted(set(hashes))).encode()).hexdigest(), total)


def size_of(paths: Iterable[Path]) -> int:
    """Bytes of files together; those that are gone count nothing."""
    total = 0
    for path in paths:
        try:
            total += path.stat().st_size
        except OSError:
            continue
    return total


def find_again(cases: Sequence[ProjectCase], place: Path, progress: Progress = silent) -> dict[str, Path]:
    """Look through a folder for sources that moved, by size first and hash then.

    Returns: id of a case -> where its image lies now.
    Raises:
        ReadError: there is no such folder.
    """
    if not place.is_dir():
        raise ReadError(tr("There is no folder {place}.", place=shown(place)))
    wanted = [case for case in cases if case.sha256]
    sizes = {case.size for case in wanted}
    candidates: dict[int, list[Path]] = {}
    for path in _files_below(place):
        try:
            size = path.stat().st_size
        except OSError:
            continue
        if size in sizes:
            candidates.setdefault(size, []).append(path)
    if any(case.size not in candidates for case in wanted):
        # The deepest first: a folder that holds nothing but the one that is looked for has its hash too.
        for folder in sorted(_folders_below(place), key=lambda path: -len(path.parts)):
            size = size_of(_files_below(folder))
            if size in sizes:
                candidates.setdefault(size, []).append(folder)
    known: dict[Path, str] = {}
    found: dict[str, Path] = {}
    for number, case in enumerate(wanted):
        step = part(progress, number / len(wanted), (number + 1) / len(wanted))
        step(0.0, tr("Looking for {alias}", alias=case.alias))
        for path in candidates.get(case.size, ()):
            if path not in known:
                known[path] = _hash_or_nothing(path, step)
            if known[path] == case.sha256:
                found[case.id] = path
                break
        else:
            if case.series and (folder_ := _folder_of_series(case, place, step)) is not None:
                found[case.id] = folder_
    return found


def _folder_of_series(case: ProjectCase, place: Path, progress: Progress) -> Path | None:
    """The folder that holds one of several series, known by its key and hash."""
    for folder in _folders_below(place):
        if size_of(_files_below(folder)) < case.size:
            continue
        try:
            series = find_series(folder, case.series)
            if source_state(files_of(folder, series), progress).sha256 == case.sha256:
                return folder
        except ReadError:
            continue
    return None


def _hash_or_nothing(path: Path, progress: Progress) -> str:
    try:
        return source_state(files_of(path), progress).sha256
    except ReadError:
        return ""


def _files_below(folder: Path) -> Iterator[Path]:
    """Regular files, links not followed, in an order that is the same every time."""
    count = 0
    for place, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(place, name)
            if path.is_symlink() or not path.is_file():
                continue
            count += 1
            if count > _MOST_FILES:
                raise ReadError(
                    tr(
                        "The folder {folder} holds more than {most_files} files.",
                        folder=shown(folder),
                        most_files=_MOST_FILES,
                    )
                )
            yield path


def _folders_below(folder: Path) -> Iterator[Path]:
    for place, folders, _ in os.walk(folder):
        folders.sort()
        yield Path(place)


def stopped_by(stop: Callable[[], bool]) -> Progress:
    """A progress call that cancels once `stop` says so."""

    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if stop():
            raise Cancelled

    return progress


def absolute_source(case: ProjectCase, folder: Path) -> str:
    """Where the image of a case lies by its path from the folder of its project, there or not."""
    return os.path.abspath(folder / case.source) if case.source else case.absolute

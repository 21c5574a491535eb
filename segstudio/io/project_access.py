"""Which folders are projects, what is refused in one, and whether this process may write into it."""

from __future__ import annotations

import contextlib
import os
import re
from dataclasses import dataclass
from pathlib import Path

from segstudio.errors import ReadError, WriteError
from segstudio.io.audit import AUDIT_NAME
from segstudio.io.files import shown
from segstudio.io.project_case import LABEL_FILE
from segstudio.io.project_lock import LOCK_NAME, Holder, InUse, ProjectLock
from segstudio.io.project_schema import INDEX_NAME, SCHEMA, file_version
from segstudio.words import tr

FOLDERS = ("labels", "corrections", "models")
_CONFLICT = re.compile(r"(?i)conflict|\(copy\)|\([^)]* copy[^)]*\)")  # as such services call them
_FILES = (INDEX_NAME, LOCK_NAME, AUDIT_NAME, "audit.head")


@dataclass(frozen=True, eq=False)
class Right:
    """Whether a project may be written to.

    Args:
        lock: the right; None where it may only be read.
        why_not: a sentence; empty where it may.
        holder: who else writes into it; None where nobody does.
    """

    lock: ProjectLock | None = None
    why_not: str = ""
    holder: Holder | None = None


def project_folder(path: Path) -> Path | None:
    """The folder of the project that a person named by it or by its index; None where it is none."""
    folder = path.parent if path.name == INDEX_NAME else path
    return folder if (folder / INDEX_NAME).is_file() else None


def case_of_labels(path: Path) -> tuple[Path, str] | None:
    """The project and the id of the case whose labels this file holds or will hold; None: of no project."""
    folder = path.parent.parent
    if path.parent.name != "labels" or not LABEL_FILE.fullmatch(f"labels/{path.name}"):
        return None
    return (folder, path.name.partition(".")[0]) if project_folder(folder) == folder else None


def right_to_write(folder: Path, user: str, *, read_only: bool, take_over: bool) -> Right:
    """Take the right to write into a project, or say why it can only be read.

    Raises:
        ReadError: it is no project.
        MayBeInUse: a process on another computer may still write into it, and nobody said what to do.
    """
    version = file_version(folder / INDEX_NAME)
    if version > SCHEMA:
        return Right(
            why_not=tr(
                "The project was changed by a newer SegStudio (version {version} of its index; this one "
                "knows {schema}), so it is opened for reading only.",
                version=version,
                schema=SCHEMA,
            )
        )
    if read_only:
        return Right(why_not=tr("The project was opened for reading only."))
    if not os.access(folder, os.W_OK):
        return Right(
            why_not=tr(
                "The project lies on a disk or in a folder that is read-only; it is opened for reading."
            )
        )
    try:
        return Right(ProjectLock.acquire(folder, user, take_over=take_over))
    except InUse as error:
        return Right(
            why_not=tr(
                "The project is in use by {who}. It is opened for reading until that one closes it.",
                who=error.who,
            ),
            holder=error.holder,
        )
    except WriteError as error:
        return Right(why_not=tr("{sentence} It is opened for reading only.", sentence=error.sentence))


def second_copies(folder: Path) -> list[str]:
    """Names of files that a cloud service wrote where two computers changed the same one; none is used."""
    found = []
    for place in (folder, *(folder / name for name in FOLDERS)):
        with contextlib.suppress(OSError), os.scandir(place) as entries:
            found += [entry.name for entry in entries if _CONFLICT.search(entry.name)]
    return sorted(found)


def refuse_links(folder: Path) -> None:
    """Refuse a project in which a link would lead reading or writing to another place.

    Raises:
        ReadError: there is one.
    """

    def refused(name: str) -> ReadError:
        return ReadError(
            tr(
                "The project {folder} is not opened: {name} in it is a link to another place.",
                folder=shown(folder),
                name=shown(name),
            ),
            tr("It was not made by this program."),
        )

    for name in (*_FILES, *FOLDERS):
        if (folder / name).is_symlink():
            raise refused(name)
    for name in FOLDERS:
        places = [folder / name]
        while places:
            with (
                contextlib.suppress(FileNotFoundError, NotADirectoryError),
                os.scandir(places.pop()) as found,
            ):
                for entry in found:
                    if entry.is_symlink():
                        raise refused(entry.name)
                    if entry.is_dir(follow_symlinks=False):
                        places.append(Path(entry.path))

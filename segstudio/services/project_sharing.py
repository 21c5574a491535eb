"""A project given away as one checked file, and taken from one."""

from __future__ import annotations

import contextlib
import hashlib
import secrets
import shutil
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Literal

from segstudio import __version__
from segstudio.core.progress import Progress, part
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io.audit import AUDIT_NAME
from segstudio.io.files import TEMPORARY_PREFIX, atomic_path, read_json, reason_of, write_json
from segstudio.io.project_archive import Member, members_below, unpack_archive, write_archive
from segstudio.io.project_case import ProjectCase
from segstudio.io.project_index import ProjectIndex, utc_now
from segstudio.io.project_schema import INDEX_NAME, reason_of_sqlite
from segstudio.services.jobs import Lane
from segstudio.services.project_checks import source_files
from segstudio.services.projects import Project
from segstudio.words import tr

Sources = Literal["none", "copy", "deidentified"]
SOURCES: tuple[Sources, ...] = ("none", "copy", "deidentified")


@dataclass(frozen=True)
class Shared:
    """What an archive holds.

    Args:
        left_out: alias and reason of each case whose image did not come along.
    """

    path: Path
    cases: int
    left_out: tuple[tuple[str, str], ...]


@dataclass(frozen=True, eq=False)
class ExportProjectTask:
    """Write a project as one file.

    Args:
        sources: whether images come along, and with the person or without.
        shift_dates, pixels_checked, key_folder: of images without the person, as in `ExportOptions`.
    """

    project: Project
    target: Path
    sources: Sources = "none"
    shift_dates: bool = False
    pixels_checked: bool = False
    key_folder: Path | None = None
    title: str = tr("Exporting the project")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Shared:
        """Write it whole or not at all, read back.

        Without the person, cases are numbered, notes and the audit trail stay behind, and the keys that split
        by patient are made anew.
        """
        project = self.project
        if self.target.absolute().is_relative_to(project.folder):
            raise WriteError(tr("The archive was not written: it would lie in the project itself."))
        with _workplace(self.target) as place:
            left_out: list[tuple[str, str]] = []
            members: list[Member] = []
            changes: dict[str, dict[str, Any]] = {}
            cases = project.cases
            for number, case in enumerate(cases):
                step = part(progress, 0.5 * number / len(cases), 0.5 * (number + 1) / len(cases))
                step(
                    0.0,
                    tr("{number} of {cases}: {alias}", number=number + 1, cases=len(cases), alias=case.alias),
                )
                changed: dict[str, Any] = {"source": "", "absolute": ""}
                try:
                    changed |= self._take_source(case, place, members, step)
                except SegStudioError as error:
                    left_out.append((case.alias, error.sentence))
                changes[case.id] = changed
            self._take_rest(place, members, changes)
            about = {"name": project.name, "made": utc_now(), "by": f"SegStudio {__version__}"}
            write_archive(self.target, members, about, part(progress, 0.5, 1.0))
        if project.writable:
            project.record("export", data={"kind": "project", "cases": len(cases), "sources": self.sources})
        return Shared(self.target, len(cases), tuple(left_out))

    @property
    def _nameless(self) -> bool:
        return self.sources == "deidentified"

    def _take_source(
        self, case: ProjectCase, place: Path, members: list[Member], progress: Progress
    ) -> dict[str, Any]:
        """Have the image of a case come along; returns what its entry says then."""
        if self.sources == "none":
            return {}
        if self._nameless:
            return self._take_without_person(case, place, members, progress)
        from segstudio.io.project_sources import source_state

        path = self.project.source(case)
        if not path.exists():
            raise ReadError(tr("Its image is no longer where it was."))
        files = source_files(case, path)
        state = source_state(files, progress)
        base = f"sources/{case.id}"
        if path.is_dir():
            members += [Member(f"{base}/{n:05}{_ending(f)}", f) for n, f in enumerate(files, 1)]
        else:
            base += _ending(path)
            members.append(Member(base, path))
        return {"source": base, "series": "", "sha256": state.sha256, "size": state.size}

    def _take_without_person(
        self, case: ProjectCase, place: Path, members: list[Member], progress: Progress
    ) -> dict[str, Any]:
        from segstudio.io.project_sources import files_of, source_state
        from segstudio.services.export_kinds import export_kind, may_be_dicom
        from segstudio.services.exporting import ExportOptions, ExportTask
        from segstudio.services.project_tasks import OpenCaseTask

        volume = OpenCaseTask(self.project, case.id).run(part(progress, 0.0, 0.5)).volume
        kind = export_kind("deidentified")
        flat = volume.geometry.is_picture and not volume.geometry.calibrated
        base = f"sources/{case.id}"
        if not may_be_dicom(volume):
            base += ".tif" if flat else ".nii.gz"
        (place / "sources").mkdir(exist_ok=True)
        options = ExportOptions(
            shift_dates=self.shift_dates, pixels_checked=self.pixels_checked, key_folder=self.key_folder
        )
        ExportTask(kind, volume, None, place / base, options).run(part(progress, 0.5, 1.0))
        files = files_of(place / base)
        members += [Member(file.relative_to(place).as_posix(), file) for file in files]
        state = source_state(files)
        return {"source": base, "series": "", "part": None, "sha256": state.sha256, "size": state.size}

    def _take_rest(self, place: Path, members: list[Member], changes: dict[str, dict[str, Any]]) -> None:
        """The index without paths of this computer, labels, corrections, models and the audit trail."""
        project, salt = self.project, secrets.token_bytes(16)
        aliases = {case.case_id[:16]: case.alias for case in project.cases if case.case_id}
        if self._nameless:
            for case in project.cases:
                alias = f"case-{case.position:04}"
                aliases[case.case_id[:16]] = alias
                changes[case.id] |= {"alias": alias, "note": "", "patient_key": _anew(case.patient_key, salt)}
        project.index.copy_to(place / INDEX_NAME)
        _rewrite(place / INDEX_NAME, changes)
        members.append(Member(INDEX_NAME, place / INDEX_NAME))
        folders = ("labels", "models")
        members += members_below(project.folder, folders)
        for member in members_below(project.folder, ("corrections",)):
            if not member.name.endswith(".json"):
                members.append(member)
                continue
            record = _unnamed(member.path, aliases, salt if self._nameless else None)
            if record is not None:
                anew = place / member.name
                anew.parent.mkdir(parents=True, exist_ok=True)
                write_json(anew, record)
                members.append(Member(member.name, anew))
        if not self._nameless:
            for name in (AUDIT_NAME, "audit.head"):
                if (project.folder / name).is_file():
                    copy = place / name  # a line that is added meanwhile must not come between
                    with atomic_path(copy) as temporary:
                        shutil.copyfile(project.folder / name, temporary)
                    members.append(Member(name, copy))


@dataclass(frozen=True)
class ImportProjectTask:
    """Unpack a project from one file into a new folder, after all of it was checked.

    Args:
        largest: bytes that it may hold unpacked; None takes what the disk has free.
    """

    source: Path
    folder: Path
    user: str = ""
    largest: int | None = None
    title: str = tr("Importing the project")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Return the folder of the project."""
        manifest = unpack_archive(
            self.source, self.folder, check=_check_project, largest=self.largest, progress=progress
        )
        with Project.open(self.folder, self.user) as project:
            if project.writable:
                project.record("import", data={"files": len(manifest["files"])})
        return self.folder


def _check_project(folder: Path) -> None:
    """Refuse an unpacked project whose index is damaged, or of a hostile making."""
    index = ProjectIndex(folder / INDEX_NAME, writable=False)
    try:
        if any(case.absolute for case in index.cases()):
            raise ReadError(tr("The archive is refused: its index names paths of another computer."))
    finally:
        index.close()


def _rewrite(path: Path, changes: dict[str, dict[str, Any]]) -> None:
    """Change cases in a copy of an index, and leave nothing of what stood there before."""
    try:
        with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
            connection.execute("PRAGMA secure_delete=ON")
            connection.execute("PRAGMA journal_mode=MEMORY")
            connection.execute("BEGIN")
            for id in changes:  # first out of the way, since aliases are unique at every moment
                if "alias" in changes[id]:
                    connection.execute("UPDATE cases SET alias = id WHERE id = ?", (id,))
            for id, values in changes.items():
                sets = ", ".join(f"{name} = :{name}" for name in values)
                connection.execute(f"UPDATE cases SET {sets} WHERE id = :this_id", {**values, "this_id": id})
            connection.execute("COMMIT")
            connection.execute("VACUUM")
    except sqlite3.Error as error:
        reason = reason_of_sqlite(error, path.parent)
        raise WriteError(tr("The archive was not written: {reason}.", reason=reason)) from error


def _unnamed(path: Path, aliases: dict[str, str], salt: bytes | None) -> Any:
    """The description of a correction without the path and name of its image; None where it is damaged."""
    try:
        record = read_json(path)
        about = record["volume"]
        about["source"] = ""
        about["name"] = aliases.get(path.parent.name, "case")
        if salt is not None:
            about["patient_key"] = _anew(str(about["patient_key"]), salt)
        return record
    except (ReadError, KeyError, TypeError):
        return None


def _anew(key: str, salt: bytes) -> str:
    return hashlib.blake2b(key.encode(), key=salt, digest_size=16).hexdigest() if key else ""


def _ending(path: Path) -> str:
    """The ending of a file's name as an archive may hold it; nothing of the name itself."""
    name = path.name.lower()
    for ending in (".nii.gz", ".ome.tiff", ".ome.tif"):
        if name.endswith(ending):
            return ending
    suffix = path.suffix.lower()
    known = suffix.isascii() and suffix[1:].isalpha() and 1 < len(suffix) <= 6
    return suffix if known else ""


@contextlib.contextmanager
def _workplace(target: Path) -> Iterator[Path]:
    """A folder beside the target that is gone afterwards."""
    place = target.absolute().parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}"
    try:
        place.mkdir(mode=0o700)
    except OSError as error:
        raise WriteError(tr("The archive was not written: {error}.", error=reason_of(error))) from error
    try:
        yield place
    except OSError as error:
        raise WriteError(tr("The archive was not written: {error}.", error=reason_of(error))) from error
    finally:
        shutil.rmtree(place, ignore_errors=True)

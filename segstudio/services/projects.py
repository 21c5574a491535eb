"""A project: a folder with images to go through, their labels, and how far the work on each is."""

from __future__ import annotations

import os
import threading
from collections.abc import Mapping, Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io.audit import AUDIT_NAME, AuditEvent, append, now_event
from segstudio.io.files import fingerprint, reason_of, shown
from segstudio.io.project_access import project_folder, refuse_links, right_to_write
from segstudio.io.project_case import (
    LONGEST_NOTE,
    REVIEWED,
    STATUSES,
    ProjectCase,
    alias_problem,
    is_reviewed,
    status_of,
    true_status,
)
from segstudio.io.project_index import ProjectIndex, UsedModel
from segstudio.io.project_lock import Holder, ProjectLock
from segstudio.io.project_making import make_project
from segstudio.io.project_schema import INDEX_NAME
from segstudio.io.project_sources import absolute_source, source_path
from segstudio.services.project_adding import NewSource, new_cases
from segstudio.services.tasks import suffix_for
from segstudio.words import listed, tr


class Project:
    """An open project. Its cases are held in memory; every change is on the disk when a method returns.

    Safe for several threads at once.

    Holds `folder`, `user`, `writable`, `why_not_writable` (a sentence; empty where it is) and `holder` (who
    else writes into it; None where nobody does).
    """

    def __init__(
        self,
        folder: Path,
        index: ProjectIndex,
        lock: ProjectLock | None,
        user: str,
        why_not_writable: str = "",
        holder: Holder | None = None,
    ) -> None:
        """Use `new` or `open`."""
        self.folder = folder
        self.user = user
        self.why_not_writable = why_not_writable
        self.holder = holder
        self.index = index
        self._lock = lock
        self._guard = threading.RLock()
        self._info = index.info()
        self._cases = {case.id: replace(case, status=true_status(case)) for case in index.cases()}

    # Opening and closing

    @classmethod
    def new(cls, folder: Path, name: str = "", user: str = "") -> Project:
        """Make a project in a folder, which may be there but must hold no project.

        Raises:
            WriteError: it cannot be made there, or there is one already.
        """
        folder = folder.absolute()
        make_project(folder, name)
        project = cls.open(folder, user)
        project.record("new project")
        return project

    @classmethod
    def open(
        cls, folder: Path, user: str = "", *, read_only: bool = False, take_over: bool = False
    ) -> Project:
        """Open a project; for reading alone where it cannot be written to or another process writes into it.

        Raises:
            ReadError: it is none, it is damaged, or it holds links to other places.
            MayBeInUse: a process on another computer may still write into it, and nobody said what to do.
        """
        found = project_folder(folder.absolute())
        if found is None:
            raise ReadError(
                tr(
                    "{folder} is no project: it holds no {index_name}.",
                    folder=shown(folder),
                    index_name=INDEX_NAME,
                ),
                tr("segstudio project new makes one."),
            )
        folder = found
        refuse_links(folder)
        right = right_to_write(folder, user, read_only=read_only, take_over=take_over)
        try:
            index = ProjectIndex(folder / INDEX_NAME, writable=right.lock is not None)
            return cls(folder, index, right.lock, user, right.why_not, right.holder)
        except BaseException:
            if right.lock is not None:
                right.lock.release()
            raise

    def close(self) -> None:
        """Let go of the project, so that others may write into it."""
        self.index.close()
        if self._lock is not None:
            self._lock.release()
            self._lock = None

    def __enter__(self) -> Project:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    # What it holds

    @property
    def name(self) -> str:
        """What it is called."""
        return self._info.get("name", self.folder.name)

    @property
    def writable(self) -> bool:
        """Whether it can be changed."""
        return self._lock is not None

    @property
    def corrections_path(self) -> Path:
        """Folder of its corrections."""
        return self.folder / "corrections"

    @property
    def models_path(self) -> Path:
        """Folder of the models that were made in it."""
        return self.folder / "models"

    @property
    def audit_path(self) -> Path:
        """Its audit trail."""
        return self.folder / AUDIT_NAME

    @property
    def settings(self) -> dict[str, str]:
        """What was set for this project, such as the model."""
        return {k.removeprefix("set."): v for k, v in self._info.items() if k.startswith("set.")}

    def set(self, name: str, value: str) -> None:
        """Keep a setting of this project."""
        self._check_writable()
        self.index.set_info({f"set.{name}": value})
        self._info[f"set.{name}"] = value

    @property
    def cases(self) -> list[ProjectCase]:
        """Every case, in the order in which they were added."""
        with self._guard:
            return list(self._cases.values())

    def case(self, id: str) -> ProjectCase:
        """The case of this id.

        Raises:
            SegStudioError: there is none.
        """
        with self._guard:
            found = self._cases.get(id)
        if found is None:
            raise SegStudioError(tr("The project {name} holds no such case.", name=self.name))
        return found

    def find(self, name: str) -> ProjectCase:
        """The case of this alias or id, or the only one whose alias begins so.

        Raises:
            SegStudioError: there is none, or several.
        """
        cases = self.cases
        exact = [case for case in cases if name in (case.alias, case.id)]
        found = exact or [case for case in cases if name and case.alias.startswith(name)]
        if len(found) != 1:
            none = tr("The project {project} holds no case {name!r}.", project=self.name, name=name)
            several = tr(
                "The project {project} holds {count} cases that begin with {name!r}.",
                project=self.name,
                count=len(found),
                name=name,
            )
            raise SegStudioError(several if found else none, tr("segstudio project list shows them."))
        return found[0]

    def case_of(self, path: Path, part: int | None = None) -> ProjectCase | None:
        """The case whose image is this file or folder; None where there is none."""
        wanted = os.path.abspath(path)
        for case in self.cases:
            if case.part == part and wanted in (absolute_source(case, self.folder), case.absolute):
                return case
        return None

    def source(self, case: ProjectCase) -> Path:
        """Where the image of a case lies."""
        return source_path(case, self.folder)

    def labels_path(self, case: ProjectCase) -> Path | None:
        """The label file of a case; None where there is none.

        Raises:
            ReadError: it is a link.
        """
        if not case.labels:
            return None
        path = self.folder / case.labels
        if path.is_symlink():
            raise ReadError(
                tr(
                    "The labels of {alias} are a link to another place, which is not followed.",
                    alias=case.alias,
                )
            )
        return path

    def labels_target(self, case: ProjectCase, geometry: Geometry) -> Path:
        """Where the labels of a case lie once they are saved."""
        return self.folder / (case.labels or f"labels/{case.id}{suffix_for(geometry)}")

    # Changing it

    def add(self, sources: Sequence[NewSource], *, names: bool = False) -> list[ProjectCase]:
        """Add images; one that is in the project already is passed over.

        Args:
            names: call them as their files are called, because those name nobody; else they are numbered.
        """
        self._check_writable()
        with self._guard:
            added = new_cases(sources, self.cases, self.folder, names=names)
            if added:
                self.index.add(added, self.user)
                self._cases.update((case.id, case) for case in added)
        if added:
            self.record("add", data={"cases": len(added)})
        return added

    def update(self, id: str, **values: Any) -> ProjectCase:
        """Change fields of a case.

        Raises:
            SegStudioError: a value does not belong there, or the project is open for reading only.
            WriteError: it could not be written; nothing changed.
        """
        return self._update(id, values, None)

    def check_alias(self, id: str, alias: str) -> str:
        """The alias as a case can have it.

        Raises:
            SegStudioError: it is none, or another case has it.
        """
        alias = alias.strip()
        if problem := alias_problem(alias):
            raise SegStudioError(problem)
        if any(case.alias == alias and case.id != id for case in self.cases):
            raise SegStudioError(
                tr("There is a case called {alias} already.", alias=alias), tr("Choose another name.")
            )
        return alias

    def remove(self, ids: Sequence[str]) -> None:
        """Take cases off the project; images and label files stay where they are."""
        self._check_writable()
        self.index.remove(ids)
        with self._guard:
            for id in ids:
                self._cases.pop(id, None)
        self.record("remove", data={"cases": len(ids)})

    def save_labels(
        self, id: str, labels: LabelMap, *, status: str = "", model: str | None = None, **values: Any
    ) -> Path:
        """Write the labels of a case into the project, read them back, and note what belongs to them.

        Args:
            status: what the case becomes; empty takes it from the labels.
            model: id of the model that predicted them; None leaves it as it is.
            values: further fields of the case to change with them.
        Raises:
            WriteError: nothing was saved; what was there before is whole.
        """
        from segstudio.io import write_labels

        self._check_writable()
        case = self.case(id)
        path = self.labels_target(case, labels.geometry)
        if path.is_symlink() or path.parent.is_symlink():
            raise WriteError(
                tr("The labels of {alias} were not saved: a link leads to another place.", alias=case.alias)
            )
        try:
            path.parent.mkdir(exist_ok=True, mode=0o700)
        except OSError as error:
            raise WriteError(
                tr("The labels of {alias} were not saved: {error}.", alias=case.alias, error=reason_of(error))
            ) from error
        write_labels(labels, path)
        changes = {
            "labels": f"labels/{path.name}",
            "labels_sha256": fingerprint(path),
            "slices": labels.geometry.shape[0],
            "reviewed": labels.reviewed,
            "classes": tuple(labels.classes.values()),
            "status": status or status_of(labels),
            **({} if model is None else {"model": model}),
            **values,
        }
        self._update(id, changes, labels.hand)
        return path

    def note_model(self, model: UsedModel) -> None:
        """Remember a model that was used or accepted."""
        if self.writable:
            self.index.keep_model(model)

    def record(self, what: str, case: str = "", data: Mapping[str, Any] | None = None) -> None:
        """Add a line to the audit trail.

        Raises:
            WriteError: it could not be written.
        """
        self.record_all([now_event(what, self.user, case, data)])

    def record_all(self, events: Sequence[AuditEvent]) -> None:
        """Add lines to the audit trail; a project open for reading only keeps none."""
        if self.writable:
            append(self.audit_path, events)

    def _update(self, id: str, values: Mapping[str, Any], hand: Any) -> ProjectCase:
        before = self.case(id)
        changed = self.stage(id, values)
        if changed != before or hand is not None:
            self.write(id, values, hand)
        return changed

    def stage(self, id: str, values: Mapping[str, Any]) -> ProjectCase:
        """Change fields of a case in memory alone; `write` brings them on the disk.

        Raises:
            SegStudioError: a value does not belong there, or the project is open for reading only.
        """
        self._check_writable()
        if values.get("status", "new") not in STATUSES:
            raise SegStudioError(
                tr("{values!r} is no status of a case.", values=values["status"]),
                tr("There are: {statuses}.", statuses=listed(STATUSES)),
            )
        if len(values.get("note", "")) > LONGEST_NOTE:
            raise SegStudioError(
                tr("A note has at most {longest_note:,} characters.", longest_note=LONGEST_NOTE)
            )
        with self._guard:
            changed = replace(self.case(id), **values)
            if changed.status in REVIEWED and not is_reviewed(changed):
                raise SegStudioError(
                    tr("{alias} is not reviewed: not every slice is marked so.", alias=changed.alias),
                    tr("Open it, mark its slices as reviewed (Shift+R), and save."),
                )
            self._cases[id] = changed
        return changed

    def write(self, id: str, values: Mapping[str, Any], hand: Any = None) -> None:
        """Bring fields of a case that were staged on the disk.

        Raises:
            WriteError: they could not be written; what lies there is as it was before.
        """
        self.index.update(id, values, self.user, hand)

    def _check_writable(self) -> None:
        if not self.writable:
            raise WriteError(self.why_not_writable or tr("The project {name} is closed.", name=self.name))

"""The project that is open in a window, and which of its cases."""

from __future__ import annotations

from collections.abc import Callable, Collection, Mapping
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from psygnal import Signal

from segstudio.errors import Cancelled, ReadError, SegStudioError
from segstudio.services.background import Background
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.rulers import Ruler
    from segstudio.io.project_case import ProjectCase
    from segstudio.services.audit import AuditTrail, Place
    from segstudio.services.projects import Project

# Projects are loaded with the first one that is opened: the window starts without SQLite.

_END_S = 10.0  # a share that hangs must not hold the window's end for ever


class ProjectDesk:
    """Holds the open project; small changes are seen at once and written on a thread of their own."""

    changed = Signal()  # another project, or none
    cases_changed = Signal()  # cases came or went
    case_changed = Signal(str)  # id: something about one case
    case_wanted = Signal(str)  # id: a person wants to work on it
    prediction_wanted = Signal(object)  # ids: their labels should be predicted
    removal_wanted = Signal(object)  # ids: they should be taken off the project
    review_unwanted = Signal(object)  # ids: they should be looked at again
    model_accepted = Signal(object)  # ModelEntry: made from the corrections, and taken into use
    exported = Signal(str)  # key of what the open case was exported as
    leaving = Signal()  # the window ends: what it shows is to be kept now

    def __init__(self) -> None:
        """No project is open."""
        self.project: Project | None = None
        self.open_id = ""  # of the case that the window shows; empty where it is none of the project
        self.shown: list[str] = []  # ids in the order of the list; empty while there is no list
        self.failed: Callable[[SegStudioError], None] = lambda _: None  # called on any thread
        self.writing = Background("segstudio-project", lambda error: self.failed(error))
        self.noting = Background("segstudio-audit", lambda error: self.failed(error))
        self.trail: AuditTrail | None = None  # of the window, once it listens
        self._hashing = Background("segstudio-hashes", lambda _: None)  # `verify` says what has none

    @property
    def case(self) -> ProjectCase | None:
        """The case that the window shows; None where it is none of the project."""
        if self.project is None or not self.open_id:
            return None
        return self.project.case(self.open_id)

    def put(self, project: Project | None) -> None:
        """Go on with another project, or with none; the one before is let go."""
        before, self.project, self.open_id = self.project, project, ""
        if before is not None:
            self._let_go(before)
        if project is not None and project.writable:
            self.writing.put(partial(project.record, "open"))
            self.hash_sources()
        self.changed.emit()

    def close(self) -> None:
        """Write what waits, and let go of everything; for the end of the window."""
        self.leaving.emit()
        if self.trail is not None:
            self.trail.finish()
        project, self.project, self.open_id = self.project, None, ""
        if project is not None:
            self._let_go(project)
        self.writing.flush(_END_S)
        self.writing.close(drop=True)
        self.noting.flush(_END_S)
        self.noting.close(drop=True)

    def update(self, id: str, **values: Any) -> None:
        """Change fields of a case: at once in the list, a moment later on the disk.

        Raises:
            SegStudioError: a value does not belong there, or the project is open for reading only.
        """
        project = self._open_project()
        project.stage(id, values)
        self.writing.put(lambda: project.write(id, values))
        self.case_changed.emit(id)

    def keep_view(self, view: Mapping[str, Any], rulers: tuple[Ruler, ...]) -> None:
        """Remember how the open case was looked at, and what was measured on it."""
        case = self.case
        if case is None or self.project is None or not self.project.writable:
            return
        if dict(case.view) != {**case.view, **view} or case.rulers != rulers:
            self.update(case.id, view={**case.view, **view}, rulers=rulers)

    def hash_sources(self, added: Collection[str] = ()) -> None:
        """Take the hashes of images that have none yet, beside everything else.

        A project of others may name any path, so only images are read that were just added or opened once.

        Args:
            added: ids of cases that a person has just added.
        """
        project = self.project
        if project is None or not project.writable:
            return
        for case in project.cases:
            if not case.sha256 and (case.case_id or case.id in added):
                self._hashing.put(partial(self._hash, project, case.id))

    def place(self, user: str) -> Place:
        """Where the work on the open case is noted in an audit trail.

        Args:
            user: the name under which work outside of projects is noted.
        """
        from segstudio.services.audit import Place, add_to_own

        case, project = self.case, self.project
        if case is None or project is None:
            return Place(add_to_own, user)
        return Place(project.record_all, project.user, case.alias)

    def note(self, what: str, data: Mapping[str, Any]) -> None:
        """Note something about the project as a whole in its audit trail."""
        from segstudio.io.audit import now_event

        project = self.project
        if project is not None:
            event = now_event(what, project.user, "", data)
            self.writing.put(lambda: project.record_all([event]))

    def folder_of_corrections(self, otherwise: Path) -> Path:
        """Where corrections are kept and found now."""
        return otherwise if self.project is None else self.project.corrections_path

    def _hash(self, project: Project, id: str) -> None:
        from segstudio.io.project_sources import stopped_by
        from segstudio.services.project_checks import hash_source

        if project is not self.project:
            return
        try:
            hash_source(project, id, stopped_by(lambda: self._hashing.closing or project is not self.project))
        except (Cancelled, ReadError):
            return

    def _let_go(self, project: Project) -> None:
        self._hashing.close(drop=True)

        def close() -> None:
            self.noting.flush(_END_S)  # lines of its trail that wait
            project.close()

        self.writing.put(close)

    def _open_project(self) -> Project:
        if self.project is None:
            raise SegStudioError(tr("No project is open."))
        return self.project

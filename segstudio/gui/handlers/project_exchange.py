"""Giving a project away as one file, and taking one in."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.gui.dialogs import ask, ask_file, ask_folder, ask_target
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.projects import ProjectHandlers
    from segstudio.services.project_sharing import Shared, Sources
    from segstudio.services.projects import Project

ARCHIVES = tr("SegStudio projects (*.segproject)")


class ProjectExchangeHandlers:
    """Export of the open project, and import of one from an archive."""

    def __init__(self, context: Context, projects: ProjectHandlers, window: QWidget) -> None:
        self._context = context
        self._desk = context.projects
        self._projects = projects
        self._window = window

    def export(self) -> None:
        """Ask whether images come along, and where the archive goes."""
        project = self._desk.project
        if project is None:
            return

        def target(sources: Sources) -> None:
            ask_target(
                self._window,
                self._context,
                purpose="export",
                title=tr("Export the project"),
                filters=ARCHIVES,
                suggestion=Path.home() / f"{project.folder.name}.segproject",
                then=lambda path: self._export(project, path, sources),
            )

        ask(
            self._window,
            name="askSources",
            title=tr("Export the project"),
            question=tr("Shall the images come along?"),
            detail=tr(
                "Without images, the other side finds its own by their hashes. Without the person, DICOM "
                "loses what names a patient, cases are numbered, and notes and audit trail stay "
                "here. Whether "
                "pixels show text is for you to see."
            ),
            answers=[
                ("answerNone", tr("Labels only"), lambda: target("none")),
                ("answerCopy", tr("With images"), lambda: target("copy")),
                ("answerDeidentified", tr("Without the person"), lambda: target("deidentified")),
                ("answerCancel", tr("Cancel"), None),
            ],
        )

    def _export(self, project: Project, path: Path, sources: Sources) -> None:
        from segstudio.services.project_sharing import ExportProjectTask

        def done(shared: Shared) -> None:
            words = counted(
                "{name}: {n:,} case, read back.",
                "{name}: {n:,} cases, read back.",
                shared.cases,
                name=shared.path.name,
            )
            if shared.left_out:
                alias, why = shared.left_out[0]
                words += tr(
                    " {left_out} go without their image: {alias} ({why})",
                    left_out=len(shared.left_out),
                    alias=alias,
                    why=why,
                )
            self._context.notify(words)

        if path.suffix != ".segproject":
            path = path.with_name(f"{path.name}.segproject")
        self._desk.writing.flush()
        key_folder = self._context.settings.value.data_path
        self._context.runner.submit(
            ExportProjectTask(project, path, sources, key_folder=key_folder),
            on_done=done,
            on_failed=self._context.notify,
        )

    def import_(self) -> None:
        """Ask for an archive and a place, unpack it there, and open the project."""

        def chosen(paths: list[Path]) -> None:
            ask_folder(
                self._window,
                self._context,
                purpose="project",
                title=tr("In which folder the project is made"),
                then=lambda places: self._import(paths[0], places[0] / paths[0].stem),
            )

        ask_file(
            self._window,
            self._context,
            purpose="export",
            title=tr("Import a project"),
            filters=ARCHIVES,
            then=chosen,
        )

    def _import(self, archive: Path, folder: Path) -> None:
        from segstudio.services.audit import system_user
        from segstudio.services.project_sharing import ImportProjectTask

        user = self._context.settings.value.audit_name or system_user()
        self._context.runner.submit(
            ImportProjectTask(archive, folder, user),
            on_done=self._projects.open,
            on_failed=self._context.notify,
        )

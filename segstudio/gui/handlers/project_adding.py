"""Adding images to a project, and the labels that lie beside them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.gui.dialogs import ask, ask_file, ask_folder
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.projects import ProjectHandlers
    from segstudio.io.project_case import ProjectCase
    from segstudio.services.project_adding import FoundSources
    from segstudio.services.project_labels import TakenLabels
    from segstudio.services.projects import Project


class ProjectAddingHandlers:
    """Asks what images are called and what becomes of labels beside them, and opens the first new case."""

    def __init__(self, context: Context, projects: ProjectHandlers, window: QWidget) -> None:
        self._context = context
        self._desk = context.projects
        self._projects = projects
        self._window = window

    def add_images(self) -> None:
        """Ask for image files to add."""
        from segstudio.io import OPEN_FILTER

        ask_file(
            self._window,
            self._context,
            purpose="open",
            title=tr("Add images to the project"),
            filters=OPEN_FILTER,
            then=self.add,
            several=True,
        )

    def add_folder(self) -> None:
        """Ask for a folder whose images and series are added."""
        ask_folder(
            self._window,
            self._context,
            purpose="open",
            title=tr("Add the images of a folder"),
            then=self.add,
        )

    def add(self, paths: Sequence[Path]) -> None:
        """Look what files and folders hold, ask how cases are called, and add them."""
        from segstudio.services.project_adding import FindSourcesTask

        if self._writable() is not None:
            self._context.runner.submit(
                FindSourcesTask(list(paths)), on_done=self._ask_names, on_failed=self._context.notify
            )

    def _ask_names(self, found: FoundSources) -> None:
        count = len(found.sources)
        what = counted("1 image", "{n:,} images", count)
        ask(
            self._window,
            name="askNames",
            title=tr("Add to the project"),
            question=tr("How shall {what} be called?", what=what),
            detail=tr(
                "Aliases stand in lists, titles, exports and the audit trail. File names will do where "
                "they name no patient."
            ),
            answers=[
                ("answerNumbers", tr("Numbered: case-0001"), lambda: self._ask_labels(found, names=False)),
                ("answerNames", tr("Like the files"), lambda: self._ask_labels(found, names=True)),
                ("answerCancel", tr("Cancel"), None),
            ],
        )

    def _ask_labels(self, found: FoundSources, *, names: bool) -> None:
        if not found.labelled:
            self._add(found, names=names)
            return
        ask(
            self._window,
            name="askLabels",
            title=tr("Labels beside the images"),
            question=counted(
                "{n:,} image has a file of labels beside it. Take it?",
                "{n:,} images have files of labels beside them. Take them?",
                found.labelled,
            ),
            detail=tr(
                "They are copied into the project; the files stay as they are. To be reviewed: each case is "
                "looked at before it teaches. As reviewed: you say that every slice of all of them is right, "
                "and a model can learn from them at once. The audit trail notes which."
            ),
            answers=[
                (
                    "answerTake",
                    tr("Take, to be reviewed"),
                    lambda: self._add(found, names=names, labels=True),
                ),
                (
                    "answerTakeReviewed",
                    tr("Take as reviewed"),
                    lambda: self._add(found, names=names, labels=True, reviewed=True),
                ),
                ("answerWithout", tr("Images only"), lambda: self._add(found, names=names)),
                ("answerCancel", tr("Cancel"), None),
            ],
        )

    def _add(self, found: FoundSources, *, names: bool, labels: bool = False, reviewed: bool = False) -> None:
        from segstudio.services.project_labels import labels_to_take
        from segstudio.services.project_tasks import AddCasesTask

        project = self._writable()
        if project is None:
            return

        def added(cases: list[ProjectCase]) -> None:
            self._desk.cases_changed.emit()
            self._desk.hash_sources({case.id for case in cases})
            words = (
                counted("{n:,} case added.", "{n:,} cases added.", len(cases))
                if cases
                else tr("All of these are in the project already.")
            )
            if found.problems:
                passed, first = len(found.problems), found.problems[0]
                words += tr(" {count:,} passed over: {first}", count=passed, first=first)
            files = labels_to_take(project, cases, found.sources) if labels else {}
            if files:
                self._take(project, files, words, cases[0].id, reviewed=reviewed)
            else:
                self._tell(words, cases[0].id if cases else "")

        self._context.runner.submit(
            AddCasesTask(project, found.sources, names), on_done=added, on_failed=self._context.notify
        )

    def _take(
        self, project: Project, files: dict[str, Path], words: str, first: str, *, reviewed: bool
    ) -> None:
        from segstudio.services.project_labels import TakeLabelsTask

        def changed() -> None:
            self._desk.cases_changed.emit()
            self._context.work.corrections_changed.emit()

        def done(outcome: TakenLabels) -> None:
            changed()
            self._tell(paragraph((words, outcome.sentence)), first)

        self._context.runner.submit(
            TakeLabelsTask(project, files, reviewed),
            on_done=done,
            on_failed=self._context.notify,
            on_cancelled=changed,
        )

    def _tell(self, words: str, first: str) -> None:
        """Say what was done; where nothing is open, go on with the first of the new cases."""
        if first and self._context.session.volume is None:
            self._said_once_open(words)
            self._projects.open_case(first)
        else:
            self._context.notify(words)

    def _said_once_open(self, words: str) -> None:
        """Say it when the case has come: what was said before goes with the case before."""
        session = self._context.session

        def opened() -> None:
            session.case_changed.disconnect(opened)
            self._context.notify(words)

        session.case_changed.connect(opened)

    def _writable(self) -> Project | None:
        """The open project; None, after a word about it, where it cannot be changed."""
        project = self._desk.project
        if project is not None and not project.writable:
            self._context.notify(project.why_not_writable)
            return None
        return project

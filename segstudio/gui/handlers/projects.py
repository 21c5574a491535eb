"""Opening projects, and going through their cases."""

from __future__ import annotations

import html
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask, ask_folder
from segstudio.gui.handlers.case_looks import CaseLooks
from segstudio.gui.titles import show_title
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.dock import Dock
    from segstudio.gui.handlers.files import FileHandlers
    from segstudio.gui.window_memory import WindowMemory
    from segstudio.services.projects import Project
    from segstudio.services.settings import Settings
    from segstudio.services.tasks import Opened

_ROOM = 430  # height of the dock with a list of cases


class ProjectHandlers:
    """Opens a project and its cases, saves labels into it, and remembers how each case was looked at."""

    def __init__(
        self,
        context: Context,
        files: FileHandlers,
        window: QMainWindow,
        memory: WindowMemory,
        cases: Dock,
    ) -> None:
        self._context = context
        self._desk = context.projects
        self._files = files
        self._window = window
        self._memory = memory
        self._cases = cases
        self._looks = CaseLooks(context)
        self.case_first = ""  # alias or id of the case to open with the next project
        files.projects = self
        files.keeper.into_project = self.save
        self._refused = QShortcut(window)
        self._refused.setEnabled(False)
        self._refused.activated.connect(self._say_why_not_saved)
        context.actions["actionSave"].changed.connect(self._answer_keys)
        self._desk.leaving.connect(self.keep_view)
        context.session.model_changed.connect(self._on_model)
        context.session.prediction_changed.connect(self._on_prediction)
        self._desk.changed.connect(lambda: show_title(window, context))
        self._desk.changed.connect(context.work.cases_changed.emit)
        context.settings.changed.connect(self._on_settings)

    def _on_settings(self, old: Settings, new: Settings) -> None:
        show_title(self._window, self._context)
        if not new.keep_recent:
            self._memory.clear_recent()

    def _answer_keys(self) -> None:
        """Where saving is grey, let its keys say why; nothing at all would be taken for a save."""
        project, save = self._desk.project, self._context.actions["actionSave"]
        read_only = project is not None and not project.writable and bool(self._desk.open_id)
        self._refused.setKeys(save.shortcuts())
        self._refused.setEnabled(read_only and not save.isEnabled())

    def _say_why_not_saved(self) -> None:
        if (project := self._desk.project) is not None:
            why = project.why_not_writable
            self._context.notify(tr("{why} File > Save labels as… writes a copy elsewhere.", why=why))

    # Projects

    def new_dialog(self) -> None:
        """Ask for a name and a place, and make a project there."""
        from segstudio.gui.project_dialog import NewProjectDialog

        NewProjectDialog(self._context, self.make, self._window).open()

    def make(self, folder: Path, name: str, user: str) -> str:
        """Make a project and open it; returns why that cannot be done, or nothing."""
        from segstudio.services.projects import Project

        try:
            project = Project.new(folder, name, user)
        except SegStudioError as error:
            return str(error)
        self._files.unless_unsaved(lambda: self._put(project))
        return ""

    def open_dialog(self) -> None:
        """Ask for the folder of a project."""
        ask_folder(
            self._window,
            self._context,
            purpose="project",
            title=tr("Open a project"),
            then=lambda paths: self.open(paths[0]),
        )

    def open_folder(self, path: Path) -> bool:
        """Open a folder, or the index in it, as a project; False where it is none."""
        from segstudio.io.project_access import project_folder

        folder = project_folder(path)
        if folder is not None:
            self.open(folder)
        return folder is not None

    def open(self, folder: Path, *, read_only: bool = False, take_over: bool = False) -> None:
        """Open a project beside the window, after a question where another computer may be using it."""
        from segstudio.io.project_lock import MayBeInUse
        from segstudio.services.audit import system_user
        from segstudio.services.project_tasks import OpenProjectTask

        if self._desk.project is not None and self._desk.project.folder == folder.absolute():
            self._show_cases()
            return
        user = self._context.settings.value.audit_name or system_user()

        def failed(error: SegStudioError) -> None:
            if isinstance(error, MayBeInUse):
                self._ask_take_over(folder, error)
            else:
                self._context.notify(error)

        self._context.runner.submit(
            OpenProjectTask(folder, user, read_only, take_over),
            on_done=lambda project: self._files.unless_unsaved(lambda: self._put(project)),
            on_failed=failed,
        )

    def close(self) -> None:
        """Let the project go, and the open case with it where it is one of the project."""

        def close() -> None:
            self.close_case()
            self._desk.put(None)
            self._context.work.corrections_changed.emit()

        self._files.unless_unsaved(close)

    def close_case(self) -> None:
        """Let the open case go where it is one of the project; how it was looked at is kept."""
        if self._desk.open_id:
            self.keep_view()
            self._desk.open_id = ""
            self._context.session.close()

    def unless_unsaved(self, then: Callable[[], None]) -> None:
        """Do something that loses the open labels: at once if they are saved, else after a question."""
        self._files.unless_unsaved(then)

    def _ask_take_over(self, folder: Path, error: SegStudioError) -> None:
        ask(
            self._window,
            name="askTakeOver",
            title=tr("Project in use"),
            question=tr("Another computer may be working in this project."),
            detail=tr(
                "{sentence} Two that write at once could lose each other's work.",
                sentence=html.escape(error.sentence),
            ),
            answers=[
                ("answerRead", tr("Open for reading"), lambda: self.open(folder, read_only=True)),
                (
                    "answerTakeOver",
                    tr("It no longer runs: take over"),
                    lambda: self.open(folder, take_over=True),
                ),
                ("answerCancel", tr("Cancel"), None),
            ],
        )

    def _put(self, project: Project) -> None:
        from segstudio.io.project_access import second_copies
        from segstudio.services.project_checks import copies_words

        self.keep_view()
        if self._context.session.volume is not None:
            self._context.session.close()
        self._desk.put(project)
        self._context.work.corrections_changed.emit()
        if self._context.settings.value.keep_recent:
            self._memory.add_recent(project.folder, project.name)
        self._show_cases()
        self._choose_model(project)
        wanted, self.case_first = self.case_first, ""
        if wanted:
            self._open_first(project, wanted)
        if copies := second_copies(project.folder):
            self._context.notify(copies_words(copies))
        elif project.why_not_writable:
            self._context.notify(project.why_not_writable)
        elif not self._context.settings.value.audit_name:
            self._context.notify(
                tr(
                    "Work in this project is noted under the name {user}; Settings > Privacy changes it.",
                    user=project.user,
                )
            )

    def _open_first(self, project: Project, name: str) -> None:
        try:
            self.open_case(project.find(name).id)
        except SegStudioError as error:
            self._context.notify(error)

    def _choose_model(self, project: Project) -> None:
        """Go on with the model that was used in the project last, where it is at hand."""
        name = project.settings.get("model", "")
        entry = next((e for e in self._context.library.entries() if e.name == name), None)
        if entry is not None:
            self._context.session.set_model(entry)

    def _on_model(self) -> None:
        project, model = self._desk.project, self._context.session.model
        if project is None or model is None or not project.writable:
            return
        if project.settings.get("model") != model.name:
            self._desk.writing.put(lambda: project.set("model", model.name))

    def _on_prediction(self) -> None:
        """Note the model that predicted the open case."""
        project, session = self._desk.project, self._context.session
        prediction, model = session.prediction, session.model
        if project is None or not self._desk.open_id or prediction is None or model is None:
            return
        if model.card.id == prediction.model:
            from segstudio.services.project_tasks import used_model

            self._desk.writing.put(lambda: project.note_model(used_model(model)))

    def _show_cases(self) -> None:
        """Bring the list on the screen, with room for more than a few cases."""
        self._cases.bring_up()
        if self._cases.height() < _ROOM:
            self._window.resizeDocks([self._cases], [_ROOM], Qt.Orientation.Vertical)

    # Cases

    def open_path(self, path: Path, ask: str = "volumes") -> bool:
        """Open a path as a case of the project, as was chosen just now; False where it is none."""
        project = self._desk.project
        case = None if project is None else project.case_of(path)
        if case is not None:
            self.open_case(case.id, ask=ask, anew=False)
        return case is not None

    def open_case(self, id: str, *, ask: str = "volumes", anew: bool = True) -> None:
        """Open a case of the project; what is asked about it is asked once.

        Args:
            ask: as `ask_channel` of `OpenTask`.
            anew: forget what was chosen in this window outside of the project.
        """
        from segstudio.services.project_tasks import OpenCaseTask

        project, opener = self._desk.project, self._files.opener
        if project is None:
            return
        case = project.case(id)
        path = project.source(case)

        def task() -> OpenCaseTask:
            answers = opener.accepted.get(path, frozenset()), opener.choice(path)
            return OpenCaseTask(project, id, *answers, ask_channel=ask)

        if anew:
            opener.forget([path])
        opener.run(
            path,
            case.alias,
            task,
            lambda opened: self._files.unless_unsaved(lambda: self.show(opened, id)),
        )

    def show(self, opened: Opened, id: str) -> None:
        """Make a case of the project the open one, looked at as it was left."""
        if self._desk.project is not None and self._files.show(opened, id):
            self._looks.restore(opened.volume)
            self._desk.case_changed.emit(id)

    def case_of_labels(self, path: str) -> str:
        """The id of the case whose labels belong into a file of a project, which is opened where none is."""
        from segstudio.io.project_access import case_of_labels
        from segstudio.services.audit import system_user
        from segstudio.services.projects import Project

        found = case_of_labels(Path(path)) if path else None
        if found is None:
            return ""
        folder, id = found
        if self._desk.project is None:
            try:
                self._put(Project.open(folder, self._context.settings.value.audit_name or system_user()))
            except SegStudioError as error:
                self._context.notify(error)
                return ""
        project = self._desk.project
        here = project is not None and project.folder == folder.absolute()
        return id if here and project is not None and any(c.id == id for c in project.cases) else ""

    def step(self, step: int) -> bool:
        """Open the next or the previous case of the list as it is shown; False without a project."""
        project = self._desk.project
        if project is None:
            return False
        ids = self._desk.shown or [case.id for case in project.cases]
        if ids:
            here = ids.index(self._desk.open_id) if self._desk.open_id in ids else (-1 if step > 0 else 0)
            self.open_case(ids[(here + step) % len(ids)])
        return True

    def open_labels(self, path: Path) -> None:
        """Take the labels of a file for the open case, as edits that are not saved."""
        from segstudio.services.project_tasks import OpenCaseTask

        project, id, opener = self._desk.project, self._desk.open_id, self._files.opener
        if project is None or not id:
            return

        def task() -> OpenCaseTask:
            return OpenCaseTask(project, id, labels_from=path, labels_number=opener.choice(path).number)

        opener.run(path, path.name, task, lambda r: self._files.unless_unsaved(lambda: self.show(r, id)))

    def save(self, then: Callable[[], None] | None) -> bool:
        """Save the labels of the open case, and what is reviewed of them as its correction.

        Returns: False, after a word about it, where nothing can be written into the project.
        """
        from segstudio.services.project_tasks import SaveCaseTask

        project, id, session = self._desk.project, self._desk.open_id, self._context.session
        labels, volume = session.labels, session.volume
        if project is None or not id or labels is None or volume is None:
            return False
        if not project.writable:
            self._context.notify(project.why_not_writable)
            return False
        prediction = session.prediction
        values: dict[str, Any] = {} if prediction is None else {"model": prediction.model}
        if prediction is not None and not labels.reviewed and not labels.hand.any():
            values["status"] = "predicted"
        kept = self._files.keeper.keeping()

        def saved() -> None:
            self._desk.case_changed.emit(id)
            kept()
            if then is not None:
                then()

        task = SaveCaseTask(project, id, volume, labels.copy(), values, session.filter_size)
        self._files.write(task, saved)
        return True

    def keep_view(self) -> None:
        """Remember how the open case is looked at, and what was measured on it."""
        self._looks.keep()

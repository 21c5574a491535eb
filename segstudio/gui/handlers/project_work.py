"""What is done with the cases of a project together: removing, predicting, finding, checking."""

from __future__ import annotations

import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask, ask_folder
from segstudio.gui.handlers.project_adding import ProjectAddingHandlers
from segstudio.gui.handlers.segmenting import window_threads
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.projects import ProjectHandlers
    from segstudio.services.library import ModelEntry
    from segstudio.services.project_checks import Finding
    from segstudio.services.project_tasks import BatchOutcome
    from segstudio.services.projects import Project


class ProjectWorkHandlers:
    """Each of these is a job beside the window; what it changed is seen in the list."""

    def __init__(self, context: Context, projects: ProjectHandlers, window: QWidget) -> None:
        self._context = context
        self._desk = context.projects
        self._projects = projects
        self._window = window
        self.adding = ProjectAddingHandlers(context, projects, window)
        desk = self._desk
        desk.case_wanted.connect(lambda id: projects.open_case(id))
        desk.prediction_wanted.connect(self.predict)
        desk.removal_wanted.connect(self.remove)
        desk.review_unwanted.connect(self.take_back)
        desk.model_accepted.connect(self._on_accepted)

    # Removing

    def remove(self, ids: Sequence[str]) -> None:
        """Take cases off the project, after a question."""
        project = self._writable()
        if project is None:
            return
        what = project.case(ids[0]).alias if len(ids) == 1 else tr("{ids} cases", ids=len(ids))

        def remove() -> None:
            if self._desk.open_id in ids:
                self._projects.close_case()
            try:
                project.remove(ids)
            except SegStudioError as error:
                self._context.notify(error)
            self._desk.cases_changed.emit()

        def after_a_question() -> None:
            if self._desk.open_id in ids:
                self._projects.unless_unsaved(remove)
            else:
                remove()

        ask(
            self._window,
            name="askRemoveCases",
            title=tr("Remove from the project"),
            question=tr("Remove {what} from the project?", what=what),
            detail=tr(
                "Images stay where they are, and label files in the folder of the project. Status, notes, "
                "and where a hand decided are forgotten."
            ),
            answers=[("answerRemove", tr("Remove"), after_a_question), ("answerCancel", tr("Keep"), None)],
        )

    def take_back(self, ids: Sequence[str]) -> None:
        """Take the review of cases back, after a question; of the open case as a step that can be undone."""
        project = self._writable()
        if project is None:
            return
        ids = list(ids)

        def take_back() -> None:
            session, here = self._context.session, self._desk.open_id
            others = [id for id in ids if id != here]
            if here in ids and session.labels is not None:
                session.mark_reviewed(list(session.labels.reviewed), False)
            self._take_back(project, others)

        ask(
            self._window,
            name="askTakeBack",
            title=tr("Take the review back"),
            question=(
                tr("Take the review of {name} back?", name=project.case(ids[0]).alias)
                if len(ids) == 1
                else tr("Take the review of {n:,} cases back?", n=len(ids))
            ),
            detail=tr(
                "Their labels stay as they are, no slice counts as reviewed any more, and what was reviewed "
                "teaches no more until it is reviewed again."
            ),
            answers=[("answerTakeBack", tr("Take back"), take_back), ("answerCancel", tr("Keep"), None)],
        )

    def _take_back(self, project: Project, ids: Sequence[str]) -> None:
        from segstudio.services.project_review import TakeBackTask

        def done(_: object) -> None:
            self._desk.cases_changed.emit()
            self._context.work.corrections_changed.emit()

        if ids:
            self._context.runner.submit(
                TakeBackTask(project, ids), on_done=done, on_failed=self._context.notify
            )

    # Predicting

    def predict_new(self) -> None:
        """Predict all cases that are new."""
        project = self._desk.project
        if project is not None:
            self.predict([case.id for case in project.cases])

    def predict(self, ids: Sequence[str]) -> None:
        """Ask which of these cases to predict, and do it one after the other."""
        from segstudio.services.project_tasks import UNTOUCHED, may_predict

        project, model = self._writable(), self._context.session.model
        if project is None or model is None:
            return
        if self._context.session.dirty:
            ids = [id for id in ids if id != self._desk.open_id]
        cases = [project.case(id) for id in ids]
        new = [case.id for case in cases if may_predict(case)]
        before = [case.id for case in cases if case.status in UNTOUCHED]
        if not before:
            self._context.notify(tr("No case is new: what you have worked on stays as it is."))
            return
        answers: list[tuple[str, str, Callable[[], None] | None]] = []
        if new:
            words = counted("1 new case", "{n:,} new cases", len(new))
            answers.append(
                ("answerNew", tr("Segment {words}", words=words), lambda: self._predict(new, again=False))
            )
        if len(before) > len(new):
            count = len(before) - len(new)
            words = (
                tr("{count:,} predicted before", count=count)
                if not new
                else tr("{count:,} predicted before too", count=count)
            )
            answers.append(
                ("answerAgain", tr("Segment {words}", words=words), lambda: self._predict(before, again=True))
            )
        ask(
            self._window,
            name="askPredict",
            title=tr("Segment the cases"),
            question=tr("Segment with {name}?", name=model.name),
            detail=tr(
                "Each case is saved as soon as it is done. Cancelled (Ctrl+.), it goes on from there the "
                "next time. What you have worked on stays as it is."
            ),
            answers=[*answers, ("answerCancel", tr("Cancel"), None)],
        )

    def _predict(self, ids: Sequence[str], *, again: bool) -> None:
        from segstudio.services.project_tasks import CasePredicted, PredictCasesTask

        project, session, work = self._writable(), self._context.session, self._context.work
        model, settings = session.model, self._context.settings.value
        if project is None or model is None or work.segmenting is not None:
            return

        def previewed(preview: object) -> None:
            if isinstance(preview, CasePredicted) and self._desk.project is project:
                self._desk.case_changed.emit(preview.id)

        def ended() -> None:
            work.segmenting = None

        def done(outcome: BatchOutcome) -> None:
            ended()
            self._context.notify(outcome.sentence)
            if self._desk.open_id in outcome.done and not session.dirty:
                self._projects.open_case(self._desk.open_id)

        def failed(error: SegStudioError) -> None:
            ended()
            self._context.notify(error)

        work.segmenting = self._context.runner.submit(
            PredictCasesTask(
                project,
                list(ids),
                model,
                again,
                settings.device,
                settings.engine,
                settings.memory,
                window_threads(settings),
                work.cleaning,
            ),
            on_done=done,
            on_failed=failed,
            on_cancelled=ended,
            on_preview=previewed,
        )

    # Finding and checking

    def relink(self) -> None:
        """Ask for a folder in which to look for images that have moved."""
        ask_folder(
            self._window,
            self._context,
            purpose="open",
            title=tr("Where the images may lie now"),
            then=lambda paths: self._relink(paths[0]),
        )

    def _relink(self, place: Path) -> None:
        from segstudio.services.project_checks import RelinkTask

        project = self._writable()
        if project is None:
            return

        def done(result: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
            found, lost = result
            self._desk.cases_changed.emit()
            words = [
                counted("{n:,} image found again.", "{n:,} images found again.", len(found))
                if found or lost
                else tr("Every image is where it was.")
            ]
            if lost:
                words.append(
                    counted("{n:,} image is still missing.", "{n:,} images are still missing.", len(lost))
                )
            self._context.notify(paragraph(words))

        self._context.runner.submit(RelinkTask(project, place), on_done=done, on_failed=self._context.notify)

    def verify(self) -> None:
        """Compare images and labels with their hashes, and check the audit trail."""
        from segstudio.services.project_checks import VerifyTask

        project = self._desk.project
        if project is None:
            return

        def done(findings: list[Finding]) -> None:
            if not findings:
                self._context.notify(
                    counted(
                        "All is well with {n:,} case and the audit trail.",
                        "All is well with {n:,} cases and the audit trail.",
                        len(project.cases),
                    )
                )
                return
            lines = [f"{f.case}: {f.sentence}" if f.case else f.sentence for f in findings]
            more = (
                tr(" And {lines:,} more; segstudio project verify lists them.", lines=len(lines) - 1)
                if lines[1:]
                else ""
            )
            self._context.notify(SegStudioError(lines[0], more.strip()))

        self._desk.writing.flush()
        self._context.runner.submit(VerifyTask(project), on_done=done, on_failed=self._context.notify)

    # A new model

    def _on_accepted(self, entry: ModelEntry) -> None:
        """Note an accepted model, keep a copy of it, and mark the cases that it learned from."""
        from segstudio.services.audit import named
        from segstudio.services.project_tasks import used_model

        project = self._desk.project
        if project is None or not project.writable:
            return
        taught = set(self._context.store.ids())
        for case in project.cases:
            if case.case_id[:16] in taught and case.status == "reviewed":
                self._desk.update(case.id, status="trained on")

        def keep() -> None:
            from segstudio.io.files import atomic_path

            name = f"models/{entry.card.id}.safetensors"
            with atomic_path(project.folder / name) as temporary:
                shutil.copyfile(entry.path, temporary)
            model = used_model(entry, "accepted", name)
            project.note_model(model)
            project.record("accept", data=named(entry) | {"model_sha256": model.sha256})

        self._desk.writing.put(keep)

    def _writable(self) -> Project | None:
        """The open project; None, after a word about it, where it cannot be changed."""
        project = self._desk.project
        if project is not None and not project.writable:
            self._context.notify(project.why_not_writable)
            return None
        return project

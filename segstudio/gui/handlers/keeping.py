"""Reviewed slices are kept as a correction: when asked, before a training, and when their case is let go."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError
from segstudio.gui.titles import open_name
from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.services.tasks import Opened


class Keeper:
    """Takes reviewed slices to the store of corrections, and knows whether they lie there as they are."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._revision = self._opened = 0
        self._merged = False  # whether the case was opened with labels of a file and a correction in one
        # Saves the open case into its project and goes on; None where there are no projects.
        self.into_project: Callable[[Callable[[], None] | None], bool] | None = None
        session = context.session
        session.case_changed.connect(self._on_case_changed)
        session.labels_changed.connect(self._on_edited)
        session.reviewed_changed.connect(self._on_edited)

    @property
    def missing(self) -> bool:
        """Whether slices are reviewed, and what was done since the case was opened is in no correction.

        Never so in a project, which keeps corrections and labels alike: what is not saved is asked about.
        """
        labels = self._context.session.labels
        reviewed = labels is not None and bool(labels.reviewed) and not self._context.projects.open_id
        return reviewed and self._revision != self._opened and not self._context.work.correction_saved

    @property
    def nothing_to_lose(self) -> bool:
        """Whether the open case can be let go without a question and without keeping anything."""
        return not self._context.session.dirty and not self.missing

    @property
    def holds_all(self) -> bool:
        """Whether the open labels come back as they are, so that letting them go needs no question.

        Their correction holds all of them, where they never were in a file, or all in which they differ from
        their file: what is reviewed; or nothing was done since both were opened together. A project keeps its
        own labels, and asks.
        """
        session, desk = self._context.session, self._context.projects
        labels = session.labels
        if labels is None or session.volume is None or desk.open_id:
            return False
        if not (self._context.work.correction_saved and self._context.store.holds(session.volume.case_id)):
            return False
        if self._merged and self._revision == self._opened:
            return True
        whole = len(labels.reviewed) == len(labels.array)
        return session.revisions.same_voxels or (whole and not session.revisions.in_file)

    def know(self, opened: Opened) -> None:
        """Take note of a case that was opened with all that its correction holds."""
        self._merged = opened.won == "correction"
        if opened.kept:
            self._context.work.correction_saved = True
            self._context.work.corrections_changed.emit()

    def before_leaving(self, then: Callable[[], None]) -> None:
        """Keep what is reviewed and not kept yet, and go on; that nothing could be kept is told, no more."""
        if self.missing:
            self.keep(then, whatever=True)
        else:
            then()

    def before_learning(self, then: Callable[[], None]) -> None:
        """Keep what is reviewed, in a project with its labels, so that it counts; and go on."""
        labels, project = self._context.session.labels, self._context.projects.project
        reviewed = labels is not None and bool(labels.reviewed)
        if project is None or not self._context.projects.open_id:
            self.before_leaving(then)
        elif reviewed and project.writable and not self._context.work.correction_saved:
            self.keep(then)
        else:
            then()

    def keeping(self) -> Callable[[], None]:
        """What is to be called when the labels as they are now lie in their project, and all reviewed too."""
        session, work, revision = self._context.session, self._context.work, self._revision
        volume, reviewed = session.volume, session.labels is not None and bool(session.labels.reviewed)

        def kept() -> None:
            if session.volume is volume:
                work.correction_saved = reviewed and self._revision == revision
            if reviewed:
                work.learned = False
            work.corrections_changed.emit()

        return kept

    def keep(self, then: Callable[[], None] | None = None, *, whatever: bool = False) -> None:
        """Keep the reviewed slices of the open case as a correction.

        Args:
            then: what comes after it; without it a word says that it is done.
            whatever: whether that comes even where nothing could be kept.
        """
        from segstudio.services.tasks import SaveCorrectionTask

        session, work = self._context.session, self._context.work
        volume, labels = session.volume, session.labels
        if volume is None or labels is None:
            return
        name = open_name(self._context)  # files are called after patients
        words = _words(len(labels.reviewed), name, flat=labels.array.shape[0] == 1)
        if self._context.projects.open_id and self.into_project is not None:
            self.into_project(then or (lambda: self._context.notify(words)))
            return
        kept, revision = labels.copy(), self._revision

        def saved(_: str) -> None:
            if session.volume is not None and session.volume.case_id == volume.case_id:
                work.correction_saved = self._revision == revision
            work.learned = False
            work.corrections_changed.emit()
            if then is None or whatever:
                self._context.notify(words)
            if then is not None:
                then()

        def failed(error: SegStudioError) -> None:
            self._context.notify(error)
            if then is not None and whatever:
                then()

        self._context.runner.submit(
            SaveCorrectionTask(
                volume,
                kept,
                self._context.corrections_path,
                model=self._drawn_by(),
                filter_size=session.filter_size,
            ),
            case_id=volume.case_id,
            on_done=saved,
            on_failed=failed,
        )

    def _drawn_by(self) -> str:
        """Id of the model with whose prediction the labels began; empty: with none that is known."""
        prediction, revisions = self._context.session.prediction, self._context.session.revisions
        return prediction.model if prediction is not None and revisions.predicted else ""

    def _on_edited(self, *_: object) -> None:
        self._revision += 1
        self._context.work.correction_saved = False

    def _on_case_changed(self) -> None:
        self._on_edited()
        self._opened, self._merged = self._revision, False


def _words(slices: int, name: str, *, flat: bool) -> str:
    if flat:
        return tr("The correction of {name} is kept: the model can learn from it.", name=name)
    return counted(
        "The correction of {name} is kept, {n} reviewed slice: the model can learn from it.",
        "The correction of {name} is kept, {n} reviewed slices: the model can learn from them.",
        slices,
        name=name,
    )

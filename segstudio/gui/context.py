"""What every panel, tool and action may use."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, fields, replace
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

from psygnal import Signal

from segstudio.io.files import resources_dir
from segstudio.services.project_desk import ProjectDesk

if TYPE_CHECKING:
    from PySide6.QtGui import QAction

    from segstudio.core.labels import LabelClass
    from segstudio.errors import SegStudioError
    from segstudio.gui.job_thread import JobRunner
    from segstudio.gui.view_state import ViewState
    from segstudio.gui.work_state import WorkState
    from segstudio.io.corrections import CorrectionStore, CorrectionSummary
    from segstudio.services.library import ModelLibrary
    from segstudio.services.samples import Sample
    from segstudio.services.session import Session
    from segstudio.services.settings import Settings


class Notify(Protocol):
    """Shows a sentence or an error over the canvas."""

    def __call__(
        self, what: SegStudioError | str, action: tuple[str, Callable[[], None]] | None = None, /
    ) -> None:
        """Show it, with one button and what that does where a person can do something about it."""


class SettingsHolder:
    """The settings in use; changing them saves them and tells everyone."""

    changed = Signal(object, object)  # old and new Settings

    def __init__(self, value: Settings) -> None:
        self._value = value
        self._only_now: dict[str, tuple[object, object]] = {}  # name -> value of this run, value to keep

    def keep_as(self, saved: Settings) -> None:
        """Say what was saved before this run's own values came on top; those are used but not kept."""
        self._only_now = {
            f.name: (getattr(self._value, f.name), getattr(saved, f.name))
            for f in fields(saved)
            if getattr(self._value, f.name) != getattr(saved, f.name)
        }

    @property
    def value(self) -> Settings:
        """The settings in use."""
        return self._value

    def replace(self, value: Settings) -> None:
        """Use other settings from now on, and keep them for the next start.

        Raises:
            WriteError: they cannot be kept; they are used all the same.
        """
        if value == self._value:
            return
        old, self._value = self._value, value
        self.changed.emit(old, value)
        untouched = {n: kept for n, (now, kept) in self._only_now.items() if getattr(value, n) == now}
        replace(value, **untouched).save()  # type: ignore[arg-type]  # values of the same fields


@dataclass(frozen=True, eq=False)
class Context:
    """The open case, how it is shown, who works, and how to tell the person something.

    Args:
        session: the open case and model.
        state: how the canvas shows it.
        work: what the panels chose for the next job, and what running jobs show.
        runner: runs jobs beside the window.
        settings: the settings in use.
        notify: shows a sentence or an error over the canvas.
        open_paths: opens files or folders as if they were dropped on the window.
        open_sample: opens one of the sample cases.
        actions: object name -> action; complete before the first panel is built.
        projects: the open project, if any.
    """

    session: Session
    state: ViewState
    work: WorkState
    runner: JobRunner
    settings: SettingsHolder
    notify: Notify
    open_paths: Callable[[list[Path]], None]
    open_sample: Callable[[Sample], None]
    actions: dict[str, QAction] = field(default_factory=dict)
    projects: ProjectDesk = field(default_factory=ProjectDesk)

    @property
    def library(self) -> ModelLibrary:
        """The models at hand, in the folders that the settings name."""
        return _library(self.settings.value.models_path)

    @property
    def corrections_path(self) -> Path:
        """Folder of corrections: of the open project, else the one that the settings name."""
        return self.projects.folder_of_corrections(self.settings.value.corrections_path)

    @property
    def store(self) -> CorrectionStore:
        """The saved corrections."""
        from segstudio.io.corrections import CorrectionStore

        return CorrectionStore(self.corrections_path)

    @property
    def unreviewed(self) -> tuple[Path, ...]:
        """Images at hand that nobody has reviewed: of the open project, else the opened files."""
        project = self.projects.project
        if project is None:
            return self.work.cases
        waiting = (case for case in project.cases if case.status in ("new", "predicted") and not case.series)
        return tuple(path for case in waiting if (path := project.source(case)).exists())

    def unknown_classes(self, summaries: Sequence[CorrectionSummary]) -> tuple[LabelClass, ...]:
        """Classes that these corrections teach and the model in use has no output for."""
        from segstudio.learning.growing import unknown_classes
        from segstudio.learning.suiting import could_suit

        model = self.session.model
        if model is None:
            return ()
        wanted = [summary for summary in summaries if could_suit(model.card, summary)]
        return unknown_classes(model.card, [label_class for w in wanted for label_class in w.taught])

    def suiting(self, summaries: Sequence[CorrectionSummary]) -> list[CorrectionSummary]:
        """Those of the corrections that the model in use can learn from; all while none is chosen."""
        from segstudio.learning.suiting import suits

        model = self.session.model
        return [summary for summary in summaries if model is None or suits(model.card, summary)]


@cache
def _library(own: Path) -> ModelLibrary:
    from segstudio.services.library import ModelLibrary

    return ModelLibrary(resources_dir() / "models", own)

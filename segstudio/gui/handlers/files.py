"""Opening, saving and closing cases."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask, ask_file, ask_folder
from segstudio.gui.handlers.case_list import WholeFolder, list_cases
from segstudio.gui.handlers.exporting import maker_of
from segstudio.gui.handlers.label_files import (
    ask_about_others,
    ask_for_labels,
    ask_where_to_save,
    save_answer,
    suggested_labels,
)
from segstudio.gui.handlers.opening import Opener
from segstudio.gui.panels.correction_words import came_with, unsaved_words, why_not_opened
from segstudio.gui.series_dialog import SeriesDialog
from segstudio.gui.titles import open_name
from segstudio.services.places import LookTask, Place
from segstudio.services.places import known as known_place
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.handlers.keeping import Keeper
    from segstudio.gui.handlers.projects import ProjectHandlers
    from segstudio.io import Found
    from segstudio.io.corrections import CorrectionSummary
    from segstudio.services.jobs import Job
    from segstudio.services.review_marks import Choice
    from segstudio.services.samples import Sample
    from segstudio.services.tasks import Opened


class FileHandlers:
    """Opens one case at a time; what cannot be read leaves the open case as it is."""

    def __init__(self, context: Context, window: QWidget, keeper: Keeper) -> None:
        self._context = context
        self._window = window
        self.keeper = keeper
        self.opener = Opener(context, window)
        self.projects: ProjectHandlers | None = None  # set once both are made
        self._found: dict[Path, Found] = {}  # which of several series, of each folder
        self._labels_of: dict[Path, tuple[Path, object]] = {}  # label file of each image, and which image
        context.work.correction_wanted.connect(self.open_correction)
        context.session.saved.connect(self._remember_labels)

    def open_dialog(self) -> None:
        """Ask for images and open them."""
        from segstudio.io import OPEN_FILTER

        ask_file(
            self._window,
            self._context,
            purpose="open",
            title=tr("Open images"),
            filters=OPEN_FILTER,
            then=self.open_paths,
            several=True,
        )

    def open_folder_dialog(self) -> None:
        """Ask for a folder and open the series or the images in it."""
        ask_folder(
            self._window,
            self._context,
            purpose="open",
            title=tr("Open a folder or a DICOM series"),
            then=self.open_paths,
        )

    def open_labels_dialog(self) -> None:
        """Ask for a label file and open the case again with it."""
        ask_for_labels(self._window, self._context, self.open_labels)

    def open_region(self) -> None:
        """Ask for a region of the file of the case and open that."""
        source = self._context.session.path
        if source is not None:
            self.opener.ask_region(source, lambda: self._open(source))

    def open_channel(self) -> None:
        """Open the file of the case again and ask which channel, grey, colours or image in it is meant."""
        source = self._context.session.path
        if source is not None:
            self.opener.chosen.pop(source, None)
            self._open(source, ask="always")

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Open the first path and put all of them on the list of cases; a folder is looked through."""
        if not paths:
            return
        self._look(paths, lambda: self._open_looked_at(paths))

    def _look(self, paths: Sequence[Path], then: Callable[[], None]) -> None:
        """Find out beside the window what lies there, for a share may take its time."""
        labels = [known[0] for path in paths if (known := self._labels_of.get(path)) and known[0]]
        task = LookTask((*paths, *labels))
        self._context.runner.submit(task, on_done=lambda _: then(), on_failed=self._context.notify)

    def _open_looked_at(self, paths: Sequence[Path]) -> None:
        places = [known_place(path) or Place() for path in paths]
        if len(paths) == 1 and places[0].project and self.projects is not None:
            self.projects.open_folder(paths[0])
            return
        self.opener.forget(paths)  # opened anew, so asked anew
        for path in paths:
            self._found.pop(path, None)
        if len(paths) == 1 and (places[0].folder or places[0].index):
            self._scan(paths[0])
            return
        files = [path for path, place in zip(paths, places, strict=True) if not place.folder] or list(paths)
        if len(files) > 1 and (known_place(files[0]) or Place()).dicom:
            self._scan(files[0].parent, tuple(files))
            return
        self._open(files[0], listed=files)

    def open_sample(self, sample: Sample) -> None:
        """Open a case that comes with the program; the model that was made for it is chosen with it."""
        self._open(sample.path)

    def open_correction(self, summary: CorrectionSummary) -> None:
        """Open the image of a correction with its labels; a word about it where that is not to be had."""
        path = Path(summary.source)

        def looked() -> None:
            place = known_place(path) or Place()
            if problem := why_not_opened(summary, self._context.settings.value, there=place.exists):
                self._context.notify(problem)
            elif place.folder or place.index:
                self._scan(path, correction="first")
            else:
                self._open(path, listed=[path], correction="first")

        self._look([path], looked)

    def step_case(self, step: int) -> None:
        """Open the next or the previous case of the list."""
        if self.projects is not None and self.projects.step(step):
            return
        cases = self._context.work.cases
        path = self._context.session.path
        if not cases:
            return
        here = cases.index(path) if path in cases else -step
        there = cases[(here + step) % len(cases)]
        self._look([there], lambda: self._open(there))

    def save(self) -> None:
        """Save the labels where they came from, or ask where."""
        self._save_then(None)

    def save_as(self) -> None:
        """Ask where to save the labels."""
        self._ask_target(None)

    def close_case(self) -> None:
        """Let the open case go, after a question if its labels are not saved."""
        self.unless_unsaved(self._close)

    def unless_unsaved(self, then: Callable[[], None]) -> None:
        """Do something that loses the open labels: at once if they are saved, else after a question.

        What is reviewed is kept as a correction before.
        """
        self.keeper.before_leaving(lambda: self._unless_unsaved(then))

    def _unless_unsaved(self, then: Callable[[], None]) -> None:
        session = self._context.session
        if not session.dirty or session.volume is None or self.keeper.holds_all:
            then()
            return
        ask(
            self._window,
            name="askUnsaved",
            title=tr("Unsaved labels"),
            question=tr("Save the labels of {open_name}?", open_name=html.escape(open_name(self._context))),
            detail=unsaved_words(self._context),
            answers=[
                ("answerSave", save_answer(self._context), lambda: self._save_then(then)),
                ("answerDiscard", tr("Discard"), then),
                ("answerCancel", tr("Cancel"), None),
            ],
        )

    def _scan(self, place: Path, files: tuple[Path, ...] = (), correction: Choice = "newer") -> None:
        """Look through a folder, a DICOMDIR or several files, and open what is there or ask which."""
        from segstudio.services.looking import ScanTask

        def open_found(found: Found) -> None:
            self.opener.accepted.pop(found.path, None)
            self._open(found.path, found=found, listed=[found.path], correction=correction)

        def scanned(found: list[Found]) -> None:
            series = [entry for entry in found if entry.series is not None]
            stacks = [entry for entry in series if entry.kind == "DICOM series"]
            if (files and not stacks) or not series:
                paths = [entry.path for entry in found]
                self._open(paths[0], listed=paths if files else WholeFolder(paths))
            elif len(series) > 1:
                SeriesDialog(
                    series, open_found, self._window, runner=self._context.runner, place=place.name
                ).open()
            else:
                open_found(series[0])

        self._context.runner.submit(ScanTask(place, files), on_done=scanned, on_failed=self._context.notify)

    def _open(
        self,
        path: Path,
        *,
        labels_path: Path | None = None,
        found: Found | None = None,
        listed: Sequence[Path] = (),
        ask: str = "volumes",
        correction: Choice = "newer",
    ) -> None:
        from segstudio.services.tasks import OpenTask

        projects, opener, named = self.projects, self.opener, labels_path
        if labels_path is None and found is None and projects is not None and projects.open_path(path, ask):
            return
        found = found or self._found.get(path)
        if found is not None:
            self._found[path] = found
        if labels_path is None:  # one that comes back comes back with its labels
            known, which = self._labels_of.get(path, (None, None))
            labels_path = known if known is not None and which == self._which(path) else None
            place = None if labels_path is None else known_place(labels_path)
            labels_path = labels_path if place is None or place.exists else None

        def task() -> OpenTask:
            return OpenTask(
                path,
                labels_path,
                found,
                opener.choice(path).number,
                None if labels_path is None else opener.choice(labels_path).number,
                opener.accepted.get(path, frozenset()),
                opener.choice(path).channel,
                opener.choice(path).region,
                ask_channel=ask,
                corrections=self._context.corrections_path,
                beside=True,
                correction=correction if named is None else "marks",
            )

        opener.run(
            path,
            path.name,
            task,
            lambda result: self.unless_unsaved(lambda: self._show(result, listed, named)),
        )

    def _show(self, opened: Opened, listed: Sequence[Path], named: Path | None) -> None:
        if self.show(opened):
            if words := came_with(opened, named):
                self._context.notify(words)
            if opened.labels_path is not None:
                self._remember_labels(opened.labels_path)
            list_cases(self._context, listed)
            project = self._context.projects.project
            if project is not None and project.writable:
                self._context.notify(
                    tr("This image is no case of the project. Project > Add images… makes it one.")
                )

    def show(self, opened: Opened, case: str = "") -> bool:
        """Make this the open case; False, after a word about it, where its labels do not belong to it.

        Args:
            case: id of the case of the project that it is; empty where it is none.
        """
        desk = self._context.projects
        if self.projects is not None:
            self.projects.keep_view()
        before, desk.open_id = desk.open_id, case
        try:
            self._context.session.open(opened)
        except SegStudioError as error:
            desk.open_id = before
            self._context.notify(error)
            return False
        self.keeper.know(opened)
        return True

    def open_labels(self, path: Path) -> None:
        """Open the case again with the labels of a file; a case that came from no file stays as it is."""
        source = self._context.session.path
        if self._context.projects.open_id and self.projects is not None:
            self.projects.open_labels(path)
        elif source is not None:
            self._open(source, labels_path=path)

    def _close(self) -> None:
        if self.projects is not None:
            self.projects.keep_view()
        self._context.projects.open_id = ""
        self._context.session.close()

    def _save_then(self, then: Callable[[], None] | None) -> None:
        path = self._context.session.labels_path
        if self._context.projects.open_id and self.projects is not None:
            if not self.projects.save(then) and then is not None:
                self._ask_target(then)
        elif path is None:
            self._ask_target(then)
        else:
            self._write(path, then)

    def _ask_target(self, then: Callable[[], None] | None) -> None:
        ask_where_to_save(self._window, self._context, lambda path: self._write(path, then))

    def _write(self, path: Path, then: Callable[[], None] | None) -> None:
        from segstudio.services.tasks import SaveLabelsTask

        session = self._context.session
        labels, volume = session.labels, session.volume
        if labels is None or volume is None:
            return
        if not path.suffix:
            path = path.with_name(path.name + "".join(suggested_labels(self._context.session).suffixes[-2:]))
        desk = self._context.projects
        copy_only = desk.project is not None and bool(desk.open_id) and desk.project.writable
        # A copy: the person goes on painting while it is written.
        task = SaveLabelsTask(labels.copy(), path, volume, maker_of(self._context))
        self.write(task, then, copy_only=copy_only)

    def write(self, task: Job[Path], then: Callable[[], None] | None, *, copy_only: bool = False) -> None:
        """Run a job that writes the labels as they are now, and remember where they lie.

        Args:
            copy_only: they have their place elsewhere, in a project.
        """
        from segstudio.services.tasks import SaveLabelsTask
        from segstudio.services.unchanged import ChangedElsewhere

        session = self._context.session
        assert session.volume is not None
        case_id, moment = session.volume.case_id, session.revisions.moment

        def saved(written: Path) -> None:
            open_now = session.volume
            if copy_only:
                self._context.notify(tr("A copy of the labels is in {name}.", name=written.name))
            elif open_now is not None and open_now.case_id == case_id:
                session.mark_saved(written, moment)
                self._remember_labels(written)
            if then is not None:
                then()

        def failed(error: SegStudioError) -> None:
            if isinstance(error, ChangedElsewhere) and isinstance(task, SaveLabelsTask):
                over = replace(task, over_others=True)
                ask_about_others(
                    self._window,
                    error.path,
                    lambda: self._ask_target(then),
                    lambda: self.write(over, then, copy_only=copy_only),
                )
            else:
                self._context.notify(error)

        self._context.runner.submit(task, case_id=case_id, on_done=saved, on_failed=failed)

    def _remember_labels(self, path: Path) -> None:
        if (source := self._context.session.path) is not None:
            self._labels_of[source] = path, self._which(source)

    def _which(self, path: Path) -> object:
        """What tells several images of one path apart."""
        found = self._found.get(path)
        return self.opener.chosen.get(path), None if found is None else id(found)

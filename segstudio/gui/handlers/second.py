"""The second image: opened, shown in one way or another, closed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask_file, ask_folder
from segstudio.gui.handlers.opening import Opener
from segstudio.gui.second_look import OVERLAID
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.io import Found
    from segstudio.services.tasks import Opened

_STEP = 0.05


class SecondHandlers:
    """What cannot be read or placed leaves the case, and the second image before, as they are."""

    def __init__(
        self,
        context: Context,
        show_panel: Callable[[], None],
        hide_panel: Callable[[], None],
        window: QWidget,
    ) -> None:
        self._context = context
        self._show_panel, self._hide_panel = show_panel, hide_panel
        self._window = window
        self._had = False  # a second image, before what has just changed
        self._opener = Opener(context, window)
        self._awaited: Path | None = None
        context.work.second_wanted.connect(self.open_paths)
        context.session.case_changed.connect(self._on_case)
        context.session.second.changed.connect(self._on_second)

    def open_dialog(self) -> None:
        """Ask for an image and lay it over the case."""
        from segstudio.io import OPEN_FILTER

        ask_file(
            self._window,
            self._context,
            purpose="second",
            title=tr("Open a second image"),
            filters=OPEN_FILTER,
            then=self.open_paths,
        )

    def open_folder_dialog(self) -> None:
        """Ask for the folder of a DICOM series and lay that over the case."""
        ask_folder(
            self._window,
            self._context,
            purpose="second",
            title=tr("Open a folder with a second image"),
            then=self.open_paths,
        )

    def open_paths(self, paths: Sequence[Path]) -> None:
        """Lay an image over the case: a file, a folder of a series, or several files of one."""
        if not paths:
            return
        if self._context.session.volume is None:
            self._context.notify(
                SegStudioError(tr("No case is open."), tr("Open an image first, then a second."))
            )
            return
        if paths[0].is_dir() or len(paths) > 1:
            self._scan(paths)
        else:
            self._open(paths[0])

    def open_over_next(self, path: Path) -> None:
        """Lay an image over the case that is opened next."""
        self._awaited = path

    def _on_case(self) -> None:
        path, gone = self._awaited, self._had and self._context.session.second.image is None
        self._had = self._context.session.second.image is not None
        if path is not None and self._context.session.volume is not None:
            self._awaited = None
            self.open_paths([path])
        elif gone:
            self._hide_panel()  # it went with its case; what is beside its panel comes to the front again

    def _on_second(self) -> None:
        self._had = self._had or self._context.session.second.image is not None

    def close(self) -> None:
        """Take the second image away."""
        self._context.session.second.close()
        self._had = False

    def toggle(self) -> None:
        """Show or hide it."""
        look = self._context.state.second
        self._context.state.second = replace(look, visible=not look.visible)

    def toggle_beside(self) -> None:
        """Show it in views of its own, or over the first image."""
        look = self._context.state.second
        self._context.state.second = look.over_or_beside()

    def next_mode(self) -> None:
        """Blended, checkerboard, swipe, and round again."""
        look = self._context.state.second
        place = OVERLAID.index(look.mode) + 1 if look.mode in OVERLAID else 0
        self._context.state.second = replace(look, mode=OVERLAID[place % len(OVERLAID)], visible=True)

    def more(self) -> None:
        """More of the second image."""
        self._shift(_STEP)

    def less(self) -> None:
        """Less of it."""
        self._shift(-_STEP)

    def _shift(self, step: float) -> None:
        look = self._context.state.second
        if look.mode == "swipe":
            split = min(max(round(look.split - step, 3), 0.0), 1.0)
            self._context.state.second = replace(look, split=split)
        else:
            opacity = min(max(round(look.opacity + step, 3), 0.0), 1.0)
            self._context.state.second = replace(look, opacity=opacity)

    def _scan(self, paths: Sequence[Path]) -> None:
        from segstudio.gui.series_dialog import SeriesDialog
        from segstudio.services.looking import ScanTask

        place, files = (paths[0], ()) if paths[0].is_dir() else (paths[0].parent, tuple(paths))

        def scanned(found: list[Found]) -> None:
            series = [one for one in found if one.series is not None]
            if len(found) == 1 and not series:
                self._open(found[0].path)
            elif len(series) == 1:
                take(series[0])
            elif series:
                runner = self._context.runner
                SeriesDialog(series, take, self._window, runner=runner, place=place.name).open()
            else:
                self._context.notify(
                    SegStudioError(
                        tr(
                            "{name} holds {found} images, and one is laid over the case.",
                            name=place.name,
                            found=len(found),
                        ),
                        tr("Open that file as the second image."),
                    )
                )

        def take(one: Found) -> None:
            self._open(one.path, one)

        self._context.runner.submit(ScanTask(place, files), on_done=scanned, on_failed=self._context.notify)

    def _open(self, path: Path, found: Found | None = None) -> None:
        from segstudio.services.opening import OpenSecondTask
        from segstudio.services.tasks import OpenTask

        case, opener = self._context.session.volume, self._opener
        if case is None:
            return

        def task() -> OpenSecondTask:
            choice, accepted = opener.choice(path), opener.accepted.get(path, frozenset())
            reading = OpenTask(
                path,
                found=found,
                number=choice.number,
                accept=accepted,
                channel=choice.channel,
                region=choice.region,
            )
            return OpenSecondTask(reading, case)

        def opened(result: Opened) -> None:
            if self._context.session.volume is not case:
                return  # it was asked for over another case
            try:
                self._context.session.second.show(result.volume)
            except SegStudioError as error:
                self._context.notify(error)
                return
            self._show_panel()

        opener.forget([path])
        opener.run(path, path.name, task, opened)

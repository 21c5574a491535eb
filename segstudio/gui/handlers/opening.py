"""Reading an image beside the window: its first slice while it is read, and what has to be asked before."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QWidget

from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError
from segstudio.gui.doubt_dialog import DoubtDialog
from segstudio.gui.first_look import FirstLook
from segstudio.gui.part_dialog import PartDialog
from segstudio.gui.region_dialog import RegionDialog
from segstudio.io.choice import Choice
from segstudio.services.jobs import Job, Ticket

if TYPE_CHECKING:
    from segstudio.core.region import Region
    from segstudio.gui.context import Context
    from segstudio.io import Part
    from segstudio.services.tasks import Opened


class Opener:
    """Runs one reading job at a time; what it stops at is asked, kept, and the job made anew.

    Holds the answers by path: `chosen`, which of several images and channels, and `accepted`, with which
    flaws of its grid.
    """

    def __init__(self, context: Context, window: QWidget) -> None:
        self._context = context
        self._window = window
        self._running: Ticket | None = None
        self._first_look: FirstLook | None = None
        self.chosen: dict[Path, Choice] = {}
        self.accepted: dict[Path, frozenset[str]] = {}

    def forget(self, paths: Iterable[Path]) -> None:
        """Ask anew about these."""
        for path in paths:
            self.chosen.pop(path, None)
            self.accepted.pop(path, None)

    def choice(self, path: Path) -> Choice:
        """What was chosen of a file."""
        return self.chosen.get(path, Choice())

    def run(
        self, path: Path, name: str, make: Callable[[], Job[Opened]], then: Callable[[Opened], None]
    ) -> None:
        """Read something; a reading that has not ended yet is given up.

        Args:
            path: under which answers are kept.
            name: what questions call it.
            make: the job, from the answers so far.
            then: takes the result.
        """
        if self._running is not None:
            self._running.cancel()

        def again() -> None:
            self.run(path, name, make, then)

        def ended() -> None:
            self._running = None
            self._look_at(None)

        def opened(result: Opened) -> None:
            ended()
            then(result)

        def failed(error: SegStudioError) -> None:
            ended()
            if not self._ask(error, path, name, again):
                self._context.notify(error)

        self._running = self._context.runner.submit(
            make(),
            on_done=opened,
            on_failed=failed,
            on_cancelled=lambda: self._look_at(None),
            on_preview=self._look_at,
        )

    def _ask(self, error: SegStudioError, path: Path, name: str, again: Callable[[], None]) -> bool:
        """Ask what the reader stopped at; False where it stopped at nothing that can be answered."""
        from segstudio.io import ColourVolume, Doubted, SeveralParts, TooLarge, can_read_regions

        if isinstance(error, Doubted):
            caveats = error.caveats

            def accepted() -> None:
                self.accepted[path] = frozenset(caveat.code for caveat in caveats)
                again()

            DoubtDialog(name, caveats, accepted, self._window).open()
            return True
        if isinstance(error, TooLarge) and error.path == path and can_read_regions(path):
            self.ask_region(path, again)
            return True
        if not isinstance(error, SeveralParts | ColourVolume):
            return False
        colour, several = isinstance(error, ColourVolume), error.path

        def chosen(part: Part) -> None:
            before = self.choice(several)
            number = before.number if colour else part.index
            self.chosen[several] = replace(before, number=number, channel=part.take or before.channel)
            again()

        title = name if several == path else several.name
        PartDialog(title, error.choices, chosen, self._window, colour=colour).open()
        return True

    def ask_region(self, path: Path, then: Callable[[], None]) -> None:
        """Ask which region of a file is meant, keep the answer, and go on."""

        def chosen(region: Region) -> None:
            self.chosen[path] = replace(self.choice(path), region=region)
            then()

        RegionDialog(path, self.choice(path).number, chosen, self._context.runner, self._window).open()

    def _look_at(self, first: object) -> None:
        """Show the first slice of what is being read, unless labels are unsaved; None hides it."""
        if isinstance(first, Volume) and not self._context.session.dirty:
            centre = self._window.findChild(QWidget, "canvasPage")
            page = None if centre is None else centre.findChild(QStackedWidget)
            if self._first_look is None and page is not None:
                self._first_look = FirstLook(page)
            if self._first_look is not None:
                self._first_look.show_slice(first)
        elif self._first_look is not None:
            self._first_look.clear()

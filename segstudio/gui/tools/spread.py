"""Regions that spread by themselves: fill and magic wand."""

from __future__ import annotations

import time
from collections.abc import Iterator
from typing import ClassVar

from PySide6.QtCore import Qt, QTimer

from segstudio.core.flood import Alike, Spread, of_label, within_tolerance
from segstudio.core.labels import Box
from segstudio.gui.tools.base import Canvas, LastingTool, Pointer
from segstudio.gui.tools.paint import protected, ready_to_write
from segstudio.words import tr

TURN_S = 0.015  # of work between two looks at the mouse
DOUBLING_PX = 90.0  # of a drag that doubles the tolerance


class SpreadTool(LastingTool):
    """Gives a region that is found from one voxel the current label.

    Through slices it goes on by itself after the click, a few slices at a time, so that the window answers;
    Esc takes it back.
    """

    cursor = Qt.CursorShape.PointingHandCursor
    title: ClassVar[str] = ""

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._spread: Spread | None = None
        self._steps: Iterator[Box | None] = iter(())
        self._timer = QTimer(interval=0)
        self._timer.timeout.connect(self._go_on)

    @property
    def busy(self) -> bool:
        return self._spread is not None

    @property
    def running(self) -> bool:
        """Whether it goes on by itself."""
        return self._timer.isActive()

    def alike(self, seed: tuple[int, int, int]) -> Alike:
        """Which voxels belong together."""
        raise NotImplementedError

    def start(self, seed: tuple[int, int, int], number: int) -> None:
        """Begin a region on its own slice, instead of the one before."""
        labels = self.canvas.session.labels
        assert labels is not None
        self._labels = labels
        self._spread = Spread(labels, self.canvas.section, seed, number, self.alike(seed), title=self.title)
        deep = self.canvas.state.options.region_deep
        self._steps = self._spread.run(deep=deep)
        self._step()

    def finish(self) -> None:
        """Let the region spread to its end."""
        if self._spread is not None:
            self._timer.start()
            self._go_on()

    def cancel(self) -> None:
        self._timer.stop()
        spread, self._spread = self._spread, None
        if spread is None or self._gone():
            return
        box = spread.cancel()
        if box is not None:
            self.canvas.session.touched(box)

    def leave(self) -> None:
        """A region that goes on by itself does so on its own slices."""
        if not self.running:
            super().leave()

    def _step(self) -> bool:
        """Do the work of one slice; False when there is no more."""
        for box in self._steps:
            if box is not None:
                self.canvas.session.touched(box)
            return True
        return False

    def _go_on(self) -> None:
        end = time.perf_counter() + TURN_S
        if self._gone():
            self._timer.stop()
            self._spread = None
            return
        while time.perf_counter() < end:
            if not self._step():
                self._done()
                return

    def _done(self) -> None:
        self._timer.stop()
        spread, self._spread = self._spread, None
        edit = None if spread is None else spread.finish()
        if edit is not None:
            self.canvas.session.record(edit)
        elif spread is not None:
            self.canvas.say(self.why_nothing(spread.number))

    def why_nothing(self, number: int) -> str:
        """Why the region changed nothing, in one sentence."""
        return protected(self.canvas, number)

    def _may_begin(self, pointer: Pointer, number: int) -> bool:
        if self.canvas.session.labels is None:
            return False
        if self.running:
            self.canvas.say(tr("The last region is still spreading; Esc takes it back."))
            return False
        if not self.canvas.inside(pointer):
            self.canvas.say(tr("Click on the image: there is no voxel to begin with."))
            return False
        return ready_to_write(self.canvas, number)

    def _seed(self, pointer: Pointer) -> tuple[int, int, int]:
        return (self.canvas.section.index, *pointer.voxel)


class FillTool(SpreadTool):
    """Gives the connected region of equal label under a click the current label."""

    name = "fill"
    title = tr("Fill")
    hint = tr("Click a region to give all of it the current label.")

    def alike(self, seed: tuple[int, int, int]) -> Alike:
        labels = self.canvas.session.labels
        assert labels is not None
        under = int(labels.array[self.canvas.section.voxel(*seed[1:])])
        return of_label(labels.array, self.canvas.section, under)

    def press(self, pointer: Pointer) -> None:
        number = self.canvas.state.current_label
        if not self._may_begin(pointer, number):
            return
        labels = self.canvas.session.labels
        assert labels is not None
        under = int(self.canvas.section.of(labels.array)[pointer.voxel])
        label_class = labels.classes.get(under)
        if label_class is not None and label_class.locked:
            self.canvas.say(
                tr("The label {name} is locked. Unlock it in the list to fill it.", name=label_class.name)
            )
            return
        if under == number:
            name = label_class.name if label_class else tr("background")
            self.canvas.say(tr("This region is {name} already.", name=name))
            return
        self.start(self._seed(pointer), number)
        self.finish()


class WandTool(SpreadTool):
    """Gives the connected region of similar values under a click the label; a drag sets how similar."""

    name = "wand"
    title = tr("Magic wand")
    hint = tr(
        "Click what you want; drag right for more, left for less. With Ctrl it erases. Esc takes it back."
    )
    takes_ctrl = True

    def __init__(self, canvas: Canvas) -> None:
        super().__init__(canvas)
        self._from: Pointer | None = None
        self._tolerance = 0.0

    def alike(self, seed: tuple[int, int, int]) -> Alike:
        volume = self.canvas.session.shown
        assert volume is not None
        return within_tolerance(volume.voxels, self.canvas.section, seed, self.canvas.state.options.tolerance)

    def press(self, pointer: Pointer) -> None:
        number = 0 if pointer.ctrl else self.canvas.state.current_label
        if not self._may_begin(pointer, number):
            return
        self._from, self._tolerance = pointer, self.canvas.state.options.tolerance
        self.start(self._seed(pointer), number)

    def move(self, pointer: Pointer) -> None:
        if self._from is None or self._spread is None or self._gone():
            return
        options = self.canvas.state.options
        by = pointer.screen.x() - self._from.screen.x()
        wanted = round_to_two(max(self._tolerance, self._least()) * 2.0 ** (by / DOUBLING_PX))
        if wanted == options.tolerance:
            return
        options.tolerance = wanted
        seed, number = self._seed(self._from), self._spread.number
        super().cancel()
        self.start(seed, number)

    def release(self, pointer: Pointer) -> None:
        self._from = None
        self.finish()

    def cancel(self) -> None:
        self._from = None
        super().cancel()

    def _least(self) -> float:
        """A tolerance from which doubling leads anywhere."""
        window = self.canvas.state.window
        return 1.0 if window is None else max(window.width / 200, 1e-9)


def round_to_two(value: float) -> float:
    """A number with its two leading digits."""
    return float(f"{value:.2g}")

"""Numbers that follow the brush, measured beside the window: the section at once, the volume soon after."""

from __future__ import annotations

from typing import Literal

from PySide6.QtCore import QObject, QTimer, Signal

from segstudio.core.planes import Section
from segstudio.gui.context import Context
from segstudio.gui.view_state import AXES
from segstudio.services.jobs import Ticket
from segstudio.services.live_scores import Agreement, LiveScoresTask

SECTION_MS = 120  # from the first change on, so that the numbers move while somebody paints
VOLUME_MS = 700  # after the last change
Part = Literal["section", "volume"]


class LiveNumbers(QObject):
    """Measures while somebody looks: one job at a time for each part, and the last change always."""

    measured = Signal(str, object)  # Part, and Agreement or None
    outdated = Signal(str)  # Part

    def __init__(self, context: Context, parent: QObject) -> None:
        super().__init__(parent)
        self._context = context
        self._watching = False
        self._nothing_told = False
        self._running: dict[Part, Ticket] = {}
        self._stale: set[Part] = {"section", "volume"}
        self._timers: dict[Part, QTimer] = {}
        delays: dict[Part, int] = {"section": SECTION_MS, "volume": VOLUME_MS}
        for part, delay in delays.items():
            timer = self._timers[part] = QTimer(self, singleShot=True, interval=delay)
            timer.timeout.connect(lambda part=part: self._measure(part))
        session, state, comparison = context.session, context.state, context.session.comparison
        for signal in (comparison.changed, comparison.view_changed, comparison.tolerance_changed):
            signal.connect(self._all_anew)
        session.case_changed.connect(self._all_anew)
        session.labels_changed.connect(self._on_labels)
        state.events.current_label.connect(self._all_anew)
        for field in (*AXES, "active_axis"):
            getattr(state.events, field).connect(lambda *_: self._outdate("section"))

    @property
    def busy(self) -> bool:
        """Whether numbers are on their way."""
        return bool(self._running) or any(timer.isActive() for timer in self._timers.values())

    def watch(self, watching: bool) -> None:
        """Measure from now on, or rest; what changed meanwhile is measured then."""
        self._watching = watching
        for part in self._stale if watching else ():
            self._timers[part].start(0)

    @property
    def section(self) -> Section:
        """The section that is measured: of the plane on which the slider acts."""
        state = self._context.state
        axis = state.active_axis if state.layout == "planes" else 0
        rows, columns = (a for a in range(3) if a != axis)
        return Section(getattr(state, AXES[axis]), axis, rows, columns)

    def _all_anew(self, *_: object) -> None:
        self._outdate("section")
        self._outdate("volume")

    def _on_labels(self, box: tuple[slice, slice, slice]) -> None:
        section = self.section
        if box[section.normal].start <= section.index < box[section.normal].stop:
            self._outdate("section")
        self._outdate("volume")

    def _outdate(self, part: Part) -> None:
        self._stale.add(part)
        if self._nothing_told and self._context.session.comparison.against is None:
            return
        self.outdated.emit(part)
        timer = self._timers[part]
        if self._watching and (part == "volume" or not timer.isActive()):
            timer.start()

    def _measure(self, part: Part) -> None:
        session, comparison = self._context.session, self._context.session.comparison
        volume, labels, other = session.volume, session.labels, comparison.against
        if not self._watching or part in self._running:
            return  # what runs looks again when it ends
        self._stale.discard(part)
        self._nothing_told = volume is None or labels is None or other is None
        if volume is None or labels is None or other is None:
            self.measured.emit(part, None)
            return
        section = self.section if part == "section" else None
        if section is not None and section.index >= volume.shape[section.normal]:
            return
        number = None if comparison.all_labels else self._context.state.current_label or None

        def ended(found: Agreement | None = None) -> None:
            self._running.pop(part, None)
            if part in self._stale:
                if self._watching:
                    self._timers[part].start()
                if part == "volume":
                    return  # a number of a moment ago, for something that is no longer asked
            if session.labels is labels and comparison.against is other:
                self.measured.emit(part, found)

        self._running[part] = self._context.runner.submit(
            LiveScoresTask(labels, other.labels, number, section, comparison.tolerance),
            case_id=volume.case_id,
            quiet=True,
            on_done=ended,
            on_failed=lambda _: ended(),
            on_cancelled=ended,
        )

"""The guided tour: goes through its steps beside the person, who does everything with the real controls."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QApplication, QLineEdit, QScrollArea, QToolBar, QWidget

from segstudio.gui.action_rows import MENUS, ROWS
from segstudio.gui.callout import Callout, Outline, place_of
from segstudio.gui.docks import bring_up_roomy
from segstudio.gui.in_sight import PANEL, TOOLS, Thing
from segstudio.gui.plain import plain
from segstudio.gui.tour_steps import SAMPLE, STEPS, Step, Walk
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.main_window import MainWindow

_LOOK_MS = 120
_WAITS = tr("The tour waits here; Help > Guided tour goes on.")


class Tour(QObject):
    """One walk through the loop on a sample case; it can be stopped and gone on with."""

    stopped = Signal()

    def __init__(self, window: MainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._walk = Walk(window)
        self._at = 0
        self._came_back = False  # to a step that was done already, so it is left by a button only
        self._said: tuple[Step, bool] | None = None
        self.finished = False
        self.callout = Callout(window)
        self.outline = Outline(window)
        self.callout.back_wanted.connect(self._go_back)
        self.callout.next_wanted.connect(self._go_on)
        self.callout.extra_wanted.connect(self._do_extra)
        self.callout.stop_wanted.connect(self.stop)
        # The canvas and lists keep Esc for themselves while they have something to cancel.
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), window)
        self._escape.setEnabled(False)
        self._escape.activated.connect(self.stop)
        self._look = QTimer(self, interval=_LOOK_MS)
        self._look.timeout.connect(self.look)

    @property
    def step(self) -> Step:
        """Where the tour is."""
        step = STEPS[self._at]
        return step.instead(self._walk) or step

    @property
    def running(self) -> bool:
        """Whether the callout is on the screen."""
        return self._look.isActive()

    def start(self) -> None:
        """Begin, or go on with the first step that is not done yet."""
        if self.finished:
            self.finished, self._walk, self._at = False, Walk(self._window), 0
            if self._walk.on_sample:
                self._walk.open_sample()
        self._window.notices.take_back(_WAITS)
        self._window.installEventFilter(self)
        self._escape.setEnabled(True)
        self._look.start()
        self._walk.watch()
        self._enter(self._first_undone())

    def stop(self) -> None:
        """Take the callout away; the next start goes on from here."""
        if not self.running:
            return
        self._look.stop()
        self._escape.setEnabled(False)
        self._window.removeEventFilter(self)
        self.step.end(self._walk)
        self._walk.lend_brush(False)
        inside = self.callout.isAncestorOf(QApplication.focusWidget() or self._window)
        self.callout.hide()
        self.outline.hide()
        self._window.action_set.lead("")
        self.finished = self._at == len(STEPS) - 1
        if inside and self._window.session.volume is not None:
            self._window.planes.active.setFocus()
        if not self.finished:
            self._window.notices.tell(_WAITS)
        self.stopped.emit()

    def focus(self) -> None:
        """Give the keys to the callout."""
        self.callout.next.setFocus(Qt.FocusReason.ShortcutFocusReason)

    def look(self) -> None:
        """See whether the step is done, and stand beside the control wherever it is now."""
        if self._window.ended:
            self._look.stop()
            return
        self._walk.watch()
        done = self.step.done(self._walk)
        if done and not self._came_back:
            self._enter(self._at + 1)
            self._give_keys_to_canvas()
            return
        if not done:
            self._came_back = False
        self._show_state(done)
        self._place()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() in (QEvent.Type.Resize, QEvent.Type.LayoutRequest) and self.running:
            self._place()
        if event.type() == QEvent.Type.Hide and not event.spontaneous():
            self._walk.lend_brush(False)  # the window closes, and keeps the size for the next start
        return False

    # Going through the steps

    def _first_undone(self) -> int:
        return next(number for number, step in enumerate(STEPS) if not step.done(self._walk))

    def _enter(self, number: int) -> None:
        self.step.end(self._walk)
        self._at = number
        step = self.step
        self._came_back = step.done(self._walk) and number < len(STEPS) - 1
        step.begin(self._walk)
        self._show_state(self._came_back)
        self._place()

    def _go_back(self) -> None:
        self._enter(max(0, self._at - 1))

    def _go_on(self) -> None:
        if self._at == len(STEPS) - 1:
            self.stop()
        else:
            self._enter(self._at + 1)

    def _do_extra(self) -> None:
        if self.step.extra is not None:
            self.step.extra[1](self._walk)

    def _keys(self, step: Step) -> str:
        if not step.action:
            return ""
        action = self._window.action_set.by_name[step.action]
        if keys := action.shortcuts():
            key = keys[0].toString(QKeySequence.SequenceFormat.NativeText)
            # On the canvas the key only brings a pointer; the step itself is done by moving it.
            if step.target == "canvas":
                return tr("Without a mouse: {key}, then arrow keys and Enter", key=key)
            return tr("Key: {key}", key=key)
        menu = next(row.menu.removeprefix("|") for row in ROWS if row.name == step.action)
        return tr("Menu: {menu} > {action}", menu=plain(MENUS[menu]), action=plain(action.text()))

    def _give_keys_to_canvas(self) -> None:
        """Let the keys that the callout names act at once, unless a person types or uses the callout."""
        focused = QApplication.focusWidget()
        typing = isinstance(focused, QLineEdit) or (
            focused is not None and self.callout.isAncestorOf(focused)
        )
        if self._window.session.volume is not None and not typing:
            self._window.planes.active.setFocus()

    def _show_state(self, done: bool) -> None:
        step, last = self.step, self._at == len(STEPS) - 1
        target = self._target()
        waiting = step.waiting(self._walk)
        if (step, bool(waiting)) != self._said:  # it may become another while one looks at it
            self._said = (step, bool(waiting))
            counter = tr("Guided tour · step {number} of {count}", number=self._at + 1, count=len(STEPS))
            words, keys = ("", "") if waiting else (step.words, self._keys(step))
            self.callout.say(counter, step.heading, words, keys)
        self._window.action_set.lead("" if done or waiting else step.action or step.target)
        self.callout.state.set_kind("" if waiting else "warning")
        self.callout.state.show_text(waiting or self._what_first(step, target))
        forward = tr("Close") if last else tr("Next") if done else tr("Skip")
        extra = step.extra[0] if step.extra is not None and not done else ""
        self.callout.offer(back=self._at > 0 and not last, extra=extra, forward=forward)

    def _what_first(self, step: Step, target: QWidget | None) -> str:
        """Which step must come before this one; empty where this one can be done."""
        if not step.target or (target is not None and target.isEnabled()) or step.done(self._walk):
            return ""
        before = [earlier for earlier in STEPS[: self._at] if not earlier.done(self._walk)]
        return tr("First comes: {heading}.", heading=before[0].heading) if before else ""

    # The control on the screen

    def _target(self) -> QWidget | None:
        step, window = self.step, self._window
        name = step.meanwhile if step.meanwhile and step.waiting(self._walk) else step.target
        if not name:
            return None
        found = [
            widget
            for widget in window.findChildren(QWidget, name)
            if widget.isVisible()
            and not self._behind(widget)
            and (step.name != "sample" or widget.property("sample") == SAMPLE)
        ]
        dock = window.docks.get(step.dock)
        inside = [widget for widget in found if dock is not None and dock.isAncestorOf(widget)]
        return next(iter(inside or found), None)

    def _behind(self, widget: QWidget) -> bool:
        """Whether it is in a panel that another one stands in front of."""
        docks = self._window.docks.values()
        return any(dock.isAncestorOf(widget) and dock.visibleRegion().isEmpty() for dock in docks)

    def _place(self) -> None:
        dock = self._window.docks.get(self.step.dock)
        if dock is not None and (dock.isHidden() or dock.visibleRegion().isEmpty()):
            bring_up_roomy(self._window, self._window.docks, self.step.dock)
        target = self._target()
        if target is None:
            self.outline.hide()
        else:
            _scroll_to(target)
            self.outline.surround(target)
        around = [d for d in self._window.docks.values() if target is not None and d.isAncestorOf(target)]
        panel = next(iter(around), None)
        self.callout.stand_beside(target, panel, self._better_clear(target))
        self._window.notices.keep_off(self.callout)

    def _better_clear(self, target: QWidget | None) -> list[Thing]:
        """What the callout is to leave in sight: the tools, and the panels or the image one looks at."""
        strips = self._window.findChildren(QToolBar)
        bars = [(place_of(strip, self._window), TOOLS) for strip in strips if strip.isVisible()]
        on_canvas = [*self._window.planes.in_sight.things(), *bars]
        docks = self._window.docks.values()
        seen = [d for d in docks if not d.visibleRegion().isEmpty() and d.window() is self._window]
        if target is self._window.canvas or self.step.waiting(self._walk):
            labels = self._window.docks["dockLabels"]  # which say what one paints
            return [*on_canvas, *((place_of(d, self._window), PANEL) for d in seen if d is labels)]
        learn = self._window.docks["dockLearn"]
        kept = [dock for dock in seen if dock is learn or not self.step.looks]
        places = [*bars, *((place_of(dock, self._window), PANEL) for dock in kept)]
        return [*on_canvas, *places] if self.step.looks else places


def _scroll_to(target: QWidget) -> None:
    """Bring a control into sight where a small window has scrolled it away."""
    parent = target.parentWidget()
    while parent is not None and not isinstance(parent, QScrollArea):
        parent = parent.parentWidget()
    if parent is not None and target.visibleRegion().boundingRect().height() < target.height():
        parent.ensureWidgetVisible(target, 8, 8)

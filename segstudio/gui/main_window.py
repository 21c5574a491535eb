"""The window: places docks and views, and owns the undo stack."""

from __future__ import annotations

from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QPoint, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QIcon, QPaintEvent
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget

from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.action_set import ActionSet
from segstudio.gui.closing import ask_while_running
from segstudio.gui.context import Context, SettingsHolder
from segstudio.gui.dialogs import within_screen
from segstudio.gui.dock import Dock
from segstudio.gui.docks import build_docks
from segstudio.gui.drops import DropWindow
from segstudio.gui.empty_state import EmptyState
from segstudio.gui.facts import FactFinder
from segstudio.gui.file_menus import RecentMenu, SampleMenu
from segstudio.gui.handlers import Handlers, build_handlers
from segstudio.gui.icons import refresh_icons
from segstudio.gui.job_thread import JobRunner
from segstudio.gui.notices import NoticeBar
from segstudio.gui.pages import Pages
from segstudio.gui.schemes import SCHEMES
from segstudio.gui.stale_errors import StaleErrors
from segstudio.gui.status_bar import StatusBar
from segstudio.gui.titles import remember_opened, show_title
from segstudio.gui.tool_bar import build_tool_bar
from segstudio.gui.tool_memory import ToolMemory
from segstudio.gui.view_state import ViewState
from segstudio.gui.window_memory import WindowMemory
from segstudio.gui.work_state import WorkState
from segstudio.io.files import resources_dir
from segstudio.services.folders import journal_dir, undo_dir
from segstudio.services.history import MIB, History
from segstudio.services.safekeeping import Safekeeper, Safety
from segstudio.services.samples import Sample, samples
from segstudio.services.session import Session
from segstudio.services.settings import Settings

if TYPE_CHECKING:
    from segstudio.gui.canvas.plane_views import PlaneViews
    from segstudio.gui.canvas.slice_view import SliceView
    from segstudio.gui.option_bar import OptionBar

_SHUTDOWN_S, _LEAVE_S = 5.0, 1.0


class MainWindow(DropWindow):
    """One open case with its canvas, panels and jobs.

    Holds besides them `ended` (its jobs are joined and it is closed for good) and `clean_end` (False when
    a job could not be joined in time).
    """

    painted = Signal()  # once, after the first frame and what follows it
    told = Signal(object)  # a sentence or an error, from any thread
    kept = Signal(object)  # Safety: how far edits are safe, from the journal's thread

    def __init__(self, settings: Settings) -> None:
        super().__init__()
        self.setObjectName("mainWindow")
        self.setDockNestingEnabled(True)
        self.setAttribute(Qt.WidgetAttribute.WA_AlwaysShowToolTips)  # also beside a viewer that has the keys
        self.setWindowIcon(QIcon(str(resources_dir() / "icons" / "app.svg")))
        self.memory = WindowMemory()
        self.session = Session(settings.palette)
        self.state = ViewState()
        self.tool_memory = ToolMemory(self.session, self.state)
        self.work = WorkState()
        self.runner = JobRunner(self)
        self.keeper = Safekeeper(self.session, journal_dir())
        self.undo_stack = History(
            self.session, undo_dir(), budget=settings.undo_mb * MIB, show=self.state.show_some_of
        )
        self.settings = SettingsHolder(settings)
        self.notices = NoticeBar()
        StaleErrors(self.runner, self.notices)
        self.action_set = ActionSet(self)
        self.context = Context(
            session=self.session,
            state=self.state,
            work=self.work,
            runner=self.runner,
            settings=self.settings,
            notify=self.notices.tell,
            open_paths=self.open_paths,
            open_sample=self.open_sample,
            actions=self.action_set.by_name,
        )
        self.action_set.connect_to(lambda: self.handlers)
        self._facts = FactFinder(self.context, self.undo_stack)
        self._facts_due = QTimer(self, singleShot=True)
        self._facts_due.timeout.connect(self._update_actions)
        self._closing = self.ended = self._shown = False
        self.clean_end = True
        self._build()
        self._listen()
        self._show_settings(settings, settings)
        self._use_keys(settings)
        self._on_case_changed()
        self._update_actions()
        for problem in settings.problems:
            self.notices.tell(SegStudioError(problem))

    @cached_property
    def planes(self) -> PlaneViews:
        """The canvas and the bar of slices below it; built when first needed, after the first frame."""
        from segstudio.gui.canvas.plane_views import PlaneViews
        from segstudio.gui.slice_bar import SliceBar

        self.state.layout = self.memory.layout
        planes = PlaneViews(self.session, self.state, self.action_set.by_name["actionMaximise"])
        planes.cursor_moved.connect(self.status.show_cursor)
        planes.said.connect(self.status.say)
        planes.worked_at.connect(self.notices.make_room)
        planes.menu_requested.connect(self._show_canvas_menu)
        planes.escaped.connect(lambda: self.handlers.window.ask_to_cancel())
        self._pages.column.addWidget(planes)
        self.notices.come_after(planes.first)
        self._page_column.addWidget(SliceBar(self.context))
        return planes

    @property
    def canvas(self) -> SliceView:
        """The view of the slices as they are stored."""
        return self.planes.first

    @cached_property
    def handlers(self) -> Handlers:
        """What the actions do; built when it is first needed."""
        return build_handlers(self)

    @cached_property
    def options(self) -> OptionBar:
        """The row of options, hidden until a case is open; built when it is first needed."""
        from segstudio.gui.option_bar import OptionBar

        bar = OptionBar(self.context)
        bar.left.connect(lambda: self.planes.active.setFocus())
        self.addToolBarBreak()
        self.addToolBar(bar)
        return bar

    # Building

    def _build(self) -> None:
        self.empty_state = EmptyState(self.context, samples(), self.memory.recent, self.memory.recent_name)
        self._pages = Pages(self.context, self.empty_state)
        self.canvas_page = self._pages.image
        page = self._page = QWidget()
        page.setObjectName("canvasPage")
        column = self._page_column = QVBoxLayout(page)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self._pages, 1)
        self.notices.float_over(self._pages)
        self.notices.left.connect(lambda: self.planes.active.setFocus())
        self.setCentralWidget(page)
        self.addToolBar(build_tool_bar(self.context))
        self.docks: dict[str, Dock] = build_docks(self, self.context, self.undo_stack)
        menus = self.action_set.fill_menus(self.menuBar())
        menus["Window"].addActions([dock.toggleViewAction() for dock in self.docks.values()])
        for menu in (RecentMenu(self.memory, self.open_paths, self), SampleMenu(self.open_sample, self)):
            menus["File"].insertMenu(self.action_set.by_name["actionSave"], menu)
        self.status = StatusBar(self.context)
        self.setStatusBar(self.status)
        self.resize(QSize(1280, 800))
        self.setMinimumSize(within_screen(self, QSize(960, 600)))
        self.memory.restore(self)

    def _listen(self) -> None:
        session, work = self.session, self.work
        session.case_changed.connect(self._on_case_changed)
        session.dirty_changed.connect(lambda dirty: self.setWindowModified(dirty))
        session.labels_changed.connect(lambda _: self._update_soon(100))
        for signal in (
            session.image_changed,
            session.classes_changed,
            session.reviewed_changed,
            session.dirty_changed,
            session.model_changed,
            session.comparison.changed,
            session.comparison.view_changed,
            work.filter_size_changed,
            work.outcome_changed,
            work.busy_changed,
            work.corrections_changed,
            work.cases_changed,
        ):
            signal.connect(lambda *_: self._update_soon(0))
        self.state.events.connect(lambda *_: self._update_soon(0))
        self.undo_stack.steps_changed.connect(self._on_steps)
        self.undo_stack.moved.connect(self._on_steps)
        self.undo_stack.refused.connect(self.told.emit)
        self.runner.started.connect(lambda *_: self._update_soon(0))
        self.runner.finished.connect(self._on_job_finished)
        work.image_preview_changed.connect(self._on_image_preview)
        self.settings.changed.connect(self._show_settings)
        self.told.connect(self.notices.tell)
        self.keeper.changed.connect(self.kept.emit)
        self.kept.connect(self._on_kept)
        QGuiApplication.styleHints().colorSchemeChanged.connect(self._on_color_scheme)

    # What a person brings

    def open_paths(self, paths: list[Path]) -> None:
        """Open files or folders."""
        self.handlers.files.open_paths(paths)

    def open_sample(self, sample: Sample) -> None:
        """Open a case that comes with the program."""
        self.handlers.files.open_sample(sample)

    def open_second(self, paths: list[Path]) -> bool:
        """Show an image beside the open one; False where none is open."""
        if self.session.volume is not None:
            self.work.second_wanted.emit(paths)
        return self.session.volume is not None

    @property
    def drop_area(self) -> QWidget:
        """What shows that something can be dropped."""
        return self._page

    def show_learn_dock(self) -> None:
        """Bring the Learn panel on the screen."""
        self.docks["dockLearn"].bring_up()

    def _show_canvas_menu(self, position: QPoint) -> None:
        first = ("actionFit", "actionActualSize", "actionPlanes", "actionMaximise", "actionBeside")
        then = ("actionToggleMask", "actionSecond", "actionStyle", "actionInvert", "actionSlab")
        self.action_set.pop_up((*first, "", *then, "", "actionMarkReviewed"), position, self)

    # What changed

    def _on_case_changed(self) -> None:
        volume = self.session.volume
        self.notices.pass_over()
        self.notices.over_image(volume is not None)
        self._pages.show_right_one()
        show_title(self, self.context)
        self.setWindowModified(self.session.dirty)
        if volume is None:
            self.empty_state.refresh()
            if self._shown and not self.ended:
                self.empty_state.draw_samples()
        else:
            remember_opened(self.context, self.memory)
            self.planes.active.setFocus()
        self._update_soon(0)

    def _on_steps(self, *_: object) -> None:
        self.action_set.show_steps(self.undo_stack.undo_text(), self.undo_stack.redo_text())
        self._update_soon(0)

    def _on_kept(self, safety: Safety) -> None:
        if problem := self.status.show_safety(safety):
            self.notices.tell(problem)

    def _on_image_preview(self) -> None:
        preview = self.work.image_preview
        if preview is None:
            self.canvas.clear_image_preview()
        else:
            self.canvas.set_image_preview(*preview)

    def _on_job_finished(self, *_: object) -> None:
        self._update_soon(0)
        if self._closing and not self.runner.running():
            self.close()

    def _update_soon(self, milliseconds: int) -> None:
        if not self._facts_due.isActive() or self._facts_due.remainingTime() > milliseconds:
            self._facts_due.start(milliseconds)

    def _update_actions(self) -> None:
        self.action_set.update(self._facts.read())

    def _show_settings(self, old: Settings, new: Settings) -> None:
        self.state.opacity = new.label_opacity
        self.state.boundary_width = new.boundary_width
        self.state.contrast = theme.tokens().contrast
        self.undo_stack.budget = new.undo_mb * MIB
        self.state.show_patient = new.show_patient_data
        self.state.options.pressure = new.pen_pressure
        self.state.radiological = new.convention == "radiological"
        self.state.style = new.boundary_style  # type: ignore[assignment]  # Settings checks the choice
        if (old.keys, old.key_scheme) != (new.keys, new.key_scheme):
            self._use_keys(new)
        if old.theme != new.theme:
            self.wear(new.theme)

    def _use_keys(self, settings: Settings) -> None:
        keys, scheme = settings.keys, SCHEMES[settings.key_scheme]
        self.state.hands = self.action_set.set_keys(scheme, keys, self.canvas_page)

    def _on_color_scheme(self, *_: object) -> None:
        if self.settings.value.theme == "system":
            self.wear(self.settings.value.theme)

    def wear(self, name: str) -> None:
        """Show the colours of a theme, also one that is only tried on."""
        app = QApplication.instance()
        assert isinstance(app, QApplication)
        colors = theme.apply_theme(app, name)  # type: ignore[arg-type]  # Settings checks it
        self.state.contrast = colors.contrast
        refresh_icons(self)

    # Showing and closing

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._shown:
            self._shown = True
            QTimer.singleShot(0, self._on_first_painted)

    def _on_first_painted(self) -> None:
        """Bring what the first frame did without: panels, icons of menus, the row of options, samples."""
        from segstudio.services.library import choose_default

        _ = self.handlers, self.options  # with the first the canvas
        if self.session.model is None and self.session.volume is None:
            value = self.settings.value
            usual = choose_default(self.context.library.entries(), value.model_at_start)
            self.session.set_model(usual, chosen=bool(value.default_model))
        self.work.corrections_changed.emit()
        self._build_next(list(self.docks.values()))

    def _build_next(self, docks: list[Dock]) -> None:
        """Build one panel in each turn of the event loop, so that the window answers in between."""
        if self.ended:
            return
        if docks:
            docks[0].allow_building()
            QTimer.singleShot(0, self, lambda: self._build_next(docks[1:]))
            return
        refresh_icons(self)
        if self.session.volume is None:
            self.empty_state.draw_samples()
        self.handlers.recovery.offer(self.notices)
        self.painted.emit()

    def closeEvent(self, event: QCloseEvent) -> None:
        if not self.ended and self.handlers.files.keeper.nothing_to_lose and not self.runner.running():
            self._wind_up()
        event.setAccepted(self.ended)
        if not self.ended:
            self.handlers.files.unless_unsaved(self._unless_busy)

    def _unless_busy(self) -> None:
        running = self.runner.running()
        if not running:
            self.end()
            return
        ask_while_running(self, running, stop=self.end, wait=self._close_when_done)

    def _close_when_done(self) -> None:
        self._closing = True
        self._on_job_finished()

    def end(self) -> None:
        """Remember the window, end all jobs, and close without a question."""
        self._wind_up()
        self.close()

    def leave(self) -> None:
        """Close without a question, as the system asks; unsaved edits are offered at the next start."""
        self._wind_up(keep=True)
        self.close()

    def _wind_up(self, *, keep: bool = False) -> None:
        if not self.ended:
            self.memory.keep(self)
            self.keeper.close(keep=keep)
            self.clean_end = self.runner.shutdown(_LEAVE_S if keep else _SHUTDOWN_S)
            self.context.projects.close()
            self.ended = True
            self.undo_stack.close()

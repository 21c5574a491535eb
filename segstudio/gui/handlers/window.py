"""The window itself: its docks, dialogs and modes."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QDialog, QDockWidget

from segstudio.errors import SegStudioError
from segstudio.gui.dialogs import ask, within_screen
from segstudio.words import enumerated, tr, within

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.main_window import MainWindow
    from segstudio.gui.tour import Tour

OBJECTS_HEIGHT = 240


class WindowHandlers:
    """Opens dialogs and changes between the modes of the window; one dialog of each kind at a time."""

    def __init__(self, context: Context, window: MainWindow) -> None:
        self._context = context
        self._window = window
        self._docks_before_focus: list[QDockWidget] = []
        self._tour: Tour | None = None

    def undo(self) -> None:
        """Take the last step back; a stroke that is being painted is cancelled instead."""
        busy = [view.mouse for view in self._window.planes.shown if view.mouse.busy]
        if busy:
            busy[0].cancel()
        else:
            self._step(self._window.undo_stack.undo)

    def redo(self) -> None:
        """Bring back the step that was undone last."""
        self._step(self._window.undo_stack.redo)

    def _step(self, step: Callable[[], None]) -> None:
        try:
            step()
        except SegStudioError as error:
            self._context.notify(error)

    def ask_to_cancel(self) -> None:
        """End the preview of an operation; where there is none, ask whether what runs is to be cancelled."""
        if self._window.handlers.operations.dismiss():
            return
        running = self._context.runner.running()
        if not running:
            return
        names = enumerated(list(dict.fromkeys(within(ticket.title) for ticket in running)))
        ask(
            self._window,
            name="askCancelJobs",
            title=tr("Work is running"),
            question=tr("Cancel what is running?"),
            detail=tr(
                "Running: {names}. Cancelling it leaves labels, models and files as they are.", names=names
            ),
            answers=[
                ("answerStop", tr("Cancel it"), self._window.handlers.image.cancel),
                ("answerGoOn", tr("Go on"), None),
            ],
        )

    def settings(self) -> None:
        """Show the settings."""
        from segstudio.gui.settings_dialog import SettingsDialog

        self._open(SettingsDialog(self._context, self._window, try_on=self._window.wear))

    def shortcuts(self) -> None:
        """Show every key and mouse action."""
        from segstudio.gui.cheat_sheet import CheatSheet

        docks = [dock.toggleViewAction() for dock in self._window.docks.values()]
        self._open(CheatSheet(self._context, docks, self._window))

    def manual(self, page: str = "") -> None:
        """Show the manual at one of its pages, or at the one about the place where the keys are."""
        from segstudio.gui.manual import ManualDialog, page_about

        about = (page, 0) if page else page_about(self._window.focusWidget(), self._context.state.tool)
        self._open(ManualDialog(about[0], self._window, about[1]))

    def tour(self) -> None:
        """Begin the guided tour or go on with it; while it runs, give the keys to its callout."""
        from segstudio.gui.tour import Tour

        if self._tour is None:
            self._tour = Tour(self._window)
        if self._tour.running:
            self._tour.focus()
        else:
            self._tour.start()

    def self_test(self) -> None:
        """Prove the installation on the sample cases."""
        from segstudio.gui.selftest_dialog import SelfTestDialog

        self._open(SelfTestDialog(self._context, self._window))

    def report(self) -> None:
        """Show what is known of a problem, before anybody else sees it."""
        from segstudio.gui.report_dialog import ReportDialog

        self._open(ReportDialog(self._context, self._window))

    def about(self) -> None:
        """Show the version, the licence and what the program stands on."""
        from segstudio.gui.about_dialog import AboutDialog

        self._open(AboutDialog(self._window))

    def show_objects(self) -> None:
        """Bring the table of objects on the screen."""
        dock = self._window.docks["dockObjects"]
        if dock.isHidden():
            dock.show()
            self._window.resizeDocks([dock], [OBJECTS_HEIGHT], Qt.Orientation.Vertical)
        dock.raise_()

    def toggle_focus(self) -> None:
        """Show the canvas alone, or everything that was hidden for it again."""
        docks = self._window.findChildren(QDockWidget)
        if self._docks_before_focus:
            for dock in self._docks_before_focus:
                dock.show()
            self._docks_before_focus = []
        else:
            self._docks_before_focus = [dock for dock in docks if dock.isVisible() and not dock.isFloating()]
            for dock in self._docks_before_focus:
                dock.hide()

    def toggle_full_screen(self) -> None:
        """Fill the whole screen, or go back to a window."""
        self._window.setWindowState(self._window.windowState() ^ Qt.WindowState.WindowFullScreen)

    def quit(self) -> None:
        """Close the window."""
        self._window.close()

    def _open(self, dialog: QDialog) -> None:
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if dialog.testAttribute(Qt.WidgetAttribute.WA_Resized):  # the others are as large as their content
            dialog.resize(within_screen(self._window, dialog.size()))
        dialog.open()

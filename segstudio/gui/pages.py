"""The middle of the window: the image, or what to begin with."""

from __future__ import annotations

from functools import cached_property
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.gui.empty_state import EmptyState
    from segstudio.gui.project_page import ProjectPage


class Pages(QStackedWidget):
    """One of three: the canvas, the first page, and in a project what is to be done there next.

    Holds `image`, the page of the canvas, with its `column`.
    """

    def __init__(self, context: Context, empty: EmptyState) -> None:
        super().__init__()
        self._context, self._empty = context, empty
        self.image = QWidget()
        self.column = QVBoxLayout(self.image)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.addWidget(empty)
        self.addWidget(self.image)
        context.projects.changed.connect(self.show_right_one)

    @cached_property
    def project(self) -> ProjectPage:
        """What comes next in a project of which no case is open; built when it is first needed."""
        from segstudio.gui.project_page import ProjectPage

        page = ProjectPage(self._context)
        self.addWidget(page)
        return page

    def show_right_one(self) -> None:
        """Show what belongs there now."""
        if self._context.session.volume is not None:
            self.setCurrentWidget(self.image)
        else:
            self.setCurrentWidget(self._empty if self._context.projects.project is None else self.project)

"""A button that folds a part of a panel away, and out again."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QToolButton, QWidget

from segstudio.gui.icons import set_icon
from segstudio.gui.panels.parts import describe
from segstudio.words import tr


class Fold(QToolButton):
    """Shows or hides `body`; says to a screen reader which of both it is."""

    def __init__(self, body: QWidget, name: str, text: str, accessible: str, tip: str) -> None:
        """A folded part.

        Args:
            name: object name; accessible: what it is called; tip: what it shows.
        """
        super().__init__()
        self.body = body
        self.setText(text)
        self.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        describe(self, name, accessible, tip)
        self.clicked.connect(lambda: self.unfold(self.body.isHidden()))
        self.unfold(False)

    def unfold(self, shown: bool) -> None:
        """Show the part, or fold it away."""
        set_icon(self, "fold-open" if shown else "fold-closed", color="muted")
        self.setAccessibleDescription(tr("unfolded") if shown else tr("folded"))
        self.body.setVisible(shown)

"""Short questions about a model: its new name, and the class it gets."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor
from PySide6.QtWidgets import (
    QColorDialog,
    QDialog,
    QDialogButtonBox,
    QLineEdit,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.labels import LARGEST_LABEL, Color, LabelClass, default_class
from segstudio.errors import ModelError
from segstudio.gui.panels.parts import Text, describe, labelled, swatch
from segstudio.gui.theme import DOCK_PADDING, GRID
from segstudio.learning.card import ModelCard
from segstudio.words import tr

FIELD = 240


class _Question(QDialog):
    """A few fields; what is wrong with them is said below while they are filled in."""

    def __init__(self, name: str, title: str, words: str, ok: str, parent: QWidget | None) -> None:
        super().__init__(parent)
        self.setObjectName(f"{name}Dialog")
        self.setWindowTitle(title)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setMinimumWidth(400)
        self.problem = Text("", "bad")
        self.problem.setObjectName(f"{name}Problem")
        self.fields = QVBoxLayout()
        self.fields.setSpacing(GRID)
        buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok | QDialogButtonBox.StandardButton.Cancel
        )
        self.ok = buttons.button(QDialogButtonBox.StandardButton.Ok)
        self.ok.setText(ok)
        self.ok.setProperty("primary", True)
        describe(self.ok, f"{name}Ok", ok, words)
        cancel = buttons.button(QDialogButtonBox.StandardButton.Cancel)
        describe(cancel, f"{name}Cancel", tr("Cancel"), tr("Leave everything as it is."))
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        column.setContentsMargins(2 * GRID, 2 * GRID, 2 * GRID, 2 * GRID)
        column.setSpacing(DOCK_PADDING)
        column.addWidget(Text(words, "muted"))
        column.addLayout(self.fields)
        column.addWidget(self.problem)
        column.addStretch(1)
        column.addWidget(buttons)

    def tell(self, problem: str) -> None:
        """Say what is wrong; the question can only be answered when nothing is."""
        self.problem.setText(problem or " ")
        self.ok.setEnabled(not problem)


class RenameDialog(_Question):
    """Another name for a model."""

    def __init__(
        self,
        name: str,
        why_not: Callable[[str], str],
        then: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a name.

        Args:
            name: what the model is called now.
            why_not: says why a name cannot be, or "".
            then: takes the new name.
        """
        words = tr("Only the name changes; the model and those made from it stay as they are.")
        super().__init__("rename", tr("Rename a model"), words, tr("Rename"), parent)
        self._then, self._name = then, name
        self.line = QLineEdit(name)
        self.line.setMinimumWidth(FIELD)
        describe(self.line, "renameName", tr("Name"), tr("What the model will be called."))
        self.line.selectAll()
        self.fields.addLayout(labelled(tr("&Name"), self.line))
        self.line.setFocus()
        self.line.textChanged.connect(lambda text: self.tell(why_not(text)))
        self.tell(why_not(name))

    def accept(self) -> None:
        """Give the name on, unless it is the same."""
        new_name = self.line.text().strip()
        super().accept()
        if new_name != self._name:
            self._then(new_name)


class CopyDialog(_Question):
    """The name of a copy."""

    def __init__(
        self,
        model: str,
        name: str,
        why_not: Callable[[str], str],
        then: Callable[[str], None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a name.

        Args:
            model: what is copied.
            name: to begin with.
            why_not: says why a name cannot be, or "".
            then: takes the name.
        """
        words = tr("A copy of {model} of your own, which you can rename, change and delete.", model=model)
        super().__init__("copy", tr("Make a copy"), words, tr("Make copy"), parent)
        self._then = then
        self.line = QLineEdit(name)
        self.line.setMinimumWidth(FIELD)
        describe(self.line, "copyName", tr("Name"), tr("What the copy will be called."))
        self.line.selectAll()
        self.fields.addLayout(labelled(tr("&Name"), self.line))
        self.line.setFocus()
        self.line.textChanged.connect(lambda text: self.tell(why_not(text)))
        self.tell(why_not(name))

    def accept(self) -> None:
        """Give the name on."""
        name = self.line.text().strip()
        super().accept()
        self._then(name)


class AddClassDialog(_Question):
    """A class that a model gets, with its label and colour."""

    def __init__(
        self,
        card: ModelCard,
        palette: Sequence[Color],
        then: Callable[[LabelClass], None],
        parent: QWidget | None = None,
    ) -> None:
        """Ask for a class.

        Args:
            palette: colours for labels, used in turn.
            then: takes the class.
        """
        words = tr(
            "A copy of the model gets one more class. It finds the old ones exactly as before, and the new "
            "one once it was fine-tuned on cases that show it."
        )
        super().__init__("addClass", tr("Add a class"), words, tr("Add"), parent)
        self._card, self._palette, self._then = card, palette, then
        self._own_color: Color | None = None
        self.line = QLineEdit()
        self.line.setFixedWidth(FIELD)
        describe(
            self.line, "addClassName", tr("Name of the class"), tr("What people call it, such as vessel.")
        )
        self.number = QSpinBox()
        self.number.setRange(1, LARGEST_LABEL)
        self.number.setFixedWidth(FIELD)
        describe(
            self.number,
            "addClassNumber",
            tr("Label"),
            tr("The number that stands for the class in labels; the same as in your corrections."),
        )
        taken = {c.number for c in card.classes}
        self.number.setValue(next(n for n in range(1, len(taken) + 2) if n not in taken))
        self.color = QToolButton()
        describe(self.color, "addClassColor", tr("Colour of the class"), tr("Choose another colour."))
        self.color.clicked.connect(self._choose_color)
        self.fields.addLayout(labelled(tr("&Name"), self.line))
        self.fields.addLayout(labelled(tr("&Label"), self.number))
        self.fields.addLayout(labelled(tr("&Colour"), self.color))
        self.line.setFocus()
        self._fresh = True
        self.line.textChanged.connect(lambda _: self._check())
        self.number.valueChanged.connect(lambda _: self._check())
        self._check()

    @property
    def chosen_color(self) -> Color:
        """The colour as it stands."""
        if self._own_color is not None:
            return self._own_color
        if self._palette:
            return self._palette[(self.number.value() - 1) % len(self._palette)]
        return default_class(self.number.value()).color

    def accept(self) -> None:
        """Give the class on."""
        made = self._made()
        super().accept()
        self._then(made)

    def _made(self) -> LabelClass:
        from segstudio.learning.growing import new_class

        return new_class(self._card, self.line.text(), self.chosen_color, number=self.number.value())

    def _check(self) -> None:
        self.color.setIcon(swatch(self.chosen_color))
        try:
            self._made()
        except ModelError as error:
            self.tell("" if self._fresh and not self.line.text() else error.sentence)
            self.ok.setEnabled(False)
        else:
            self.tell("")
        self._fresh = self._fresh and not self.line.text()

    def _choose_color(self) -> None:
        dialog = QColorDialog(QColor(*self.chosen_color), self)
        dialog.setObjectName("addClassColors")
        dialog.setWindowTitle(tr("Colour of the class"))
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.colorSelected.connect(self._on_color)
        dialog.open()

    def _on_color(self, chosen: QColor) -> None:
        self._own_color = (chosen.red(), chosen.green(), chosen.blue())
        self._check()

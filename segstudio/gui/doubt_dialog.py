"""Whether to open an image whose slices make no clean volume."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QDialog,
    QDialogButtonBox,
    QGridLayout,
    QLabel,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from segstudio.core.volume import Caveat
from segstudio.gui import theme
from segstudio.gui.icons import pixmap
from segstudio.gui.manual import add_help
from segstudio.words import paragraph, tr

_MEANING = tr(
    "Opened all the same, the image keeps a badge that tells what is wrong, and no volume in millimetres "
    "is given where it would be false. The files themselves are not changed."
)


_TILT = tr(
    "Lengths, areas and volumes in millimetres are right. In the other two planes the body looks slanted by "
    "this angle. The files themselves are not changed."
)


class DoubtDialog(QDialog):
    """Says what is wrong and what opening means; Esc does not open.

    Enter opens only where nothing becomes false by it: a tilted gantry, and nothing else.
    """

    def __init__(
        self,
        name: str,
        caveats: Sequence[Caveat],
        then: Callable[[], None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setObjectName("doubtDialog")
        self.setWindowTitle(tr("Not a clean volume"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._then = then
        harmless = {caveat.code for caveat in caveats} == {"tilt"}
        title = _text(
            tr("{name} was taken with a tilted gantry", name=name)
            if harmless
            else tr("The slices of {name} do not make a clean volume", name=name)
        )
        title.setProperty("kind", "title")
        column = QVBoxLayout(self)
        column.setContentsMargins(20, 20, 20, 16)
        column.setSpacing(theme.DOCK_PADDING)
        column.addWidget(title)
        rows = QGridLayout()
        rows.setHorizontalSpacing(theme.GRID)
        rows.setVerticalSpacing(theme.GRID)
        rows.setColumnStretch(1, 1)
        for row, caveat in enumerate(caveats):
            symbol = QLabel()
            symbol.setPixmap(pixmap("warning", color="warning", size=20))
            rows.addWidget(symbol, row, 0, Qt.AlignmentFlag.AlignTop)
            rows.addWidget(_text(caveat.sentence), row, 1)
        column.addLayout(rows)
        meaning = _text(_TILT if harmless else _MEANING)
        meaning.setProperty("kind", "muted")
        column.addWidget(meaning)
        column.addStretch(1)
        buttons = QDialogButtonBox()
        add_help(buttons, "opening")
        opening = tr("Open as it was taken") if harmless else tr("Open all the same")
        self._open = QPushButton(opening)
        self._open.setObjectName("doubtOpen")
        self._open.setAccessibleName(opening)
        self._leave = QPushButton(tr("Do not open"))
        self._leave.setObjectName("doubtCancel")
        self._leave.setAccessibleName(tr("Do not open"))
        usual, other = (self._open, self._leave) if harmless else (self._leave, self._open)
        usual.setProperty("primary", True)
        usual.setDefault(True)
        other.setAutoDefault(False)
        buttons.addButton(self._open, QDialogButtonBox.ButtonRole.AcceptRole)
        buttons.addButton(self._leave, QDialogButtonBox.ButtonRole.RejectRole)
        buttons.accepted.connect(self.accept)
        buttons.rejected.connect(self.reject)
        column.addWidget(buttons)
        self.setMinimumWidth(480)
        usual.setFocus()
        self.setAccessibleDescription(paragraph(caveat.sentence for caveat in caveats))

    def accept(self) -> None:
        """Open the image with its flaws."""
        super().accept()
        self._then()


def _text(words: str) -> QLabel:
    label = QLabel(words)
    label.setTextFormat(Qt.TextFormat.PlainText)  # it may hold the name of a file
    label.setWordWrap(True)
    return label

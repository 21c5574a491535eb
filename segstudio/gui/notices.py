"""The bar above the canvas that says what happened, one notice at a time."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPushButton, QSizePolicy, QToolButton, QVBoxLayout

from segstudio.errors import SegStudioError
from segstudio.gui import theme
from segstudio.gui.icons import pixmap, set_icon
from segstudio.words import tr

_NOTICE_MS = 10_000


class NoticeBar(QFrame):
    """One sentence, a hint, and at most one action. Errors stay until closed; the rest goes by itself."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("noticeBar")
        self._symbol = QLabel()
        self._symbol.setFixedSize(20, 20)
        self._sentence = QLabel()
        self._sentence.setObjectName("noticeSentence")
        self._hint = QLabel()
        self._hint.setObjectName("noticeHint")
        for label in (self._sentence, self._hint):
            label.setWordWrap(True)
            # Sentences may hold names of files; they must not be read as markup.
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
            label.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self._action = QPushButton()
        self._action.setObjectName("noticeAction")
        self._close = QToolButton()
        self._close.setObjectName("noticeClose")
        self._close.setAccessibleName(tr("Close the notice"))
        self._close.setToolTip(tr("Close the notice"))
        set_icon(self._close, "close")
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self._sentence)
        words.addWidget(self._hint)
        row = QHBoxLayout(self)
        row.setContentsMargins(theme.DOCK_PADDING, theme.GRID, theme.GRID, theme.GRID)
        row.setSpacing(theme.GRID)
        row.addWidget(self._symbol, 0, Qt.AlignmentFlag.AlignTop)
        row.addLayout(words, 1)
        row.addWidget(self._action)
        row.addWidget(self._close, 0, Qt.AlignmentFlag.AlignTop)
        self._do: Callable[[], None] | None = None
        self._gone = QTimer(self, singleShot=True, interval=_NOTICE_MS)
        self._gone.timeout.connect(self.hide)
        self._close.clicked.connect(self.hide)
        self._action.clicked.connect(self._act)
        self.hide()

    def tell(
        self,
        what: SegStudioError | str,
        action: tuple[str, Callable[[], None]] | None = None,
        *,
        stays: bool = False,
    ) -> None:
        """Show an error or a sentence; it takes the place of what was there.

        Args:
            action: text of the one button and what it does; None shows no button.
            stays: whether it waits for an answer, as an error does.
        """
        error = isinstance(what, SegStudioError)
        self._sentence.setText(what.sentence if isinstance(what, SegStudioError) else what)
        hint = what.hint if isinstance(what, SegStudioError) else ""
        self._hint.setText(hint)
        self._hint.setVisible(bool(hint))
        self._hint.setProperty("kind", "muted" if not error else "")
        self._action.setVisible(action is not None)
        self._do = None
        if action is not None:
            self._action.setText(action[0])
            self._do = action[1]
        self.setProperty("error", error)
        self._symbol.setPixmap(
            pixmap("warning" if error else "info", color="bad" if error else "accent", size=20)
        )
        self.setAccessibleName(f"{self._sentence.text()} {hint}".strip())
        for widget in (self, self._hint):
            widget.style().unpolish(widget)
            widget.style().polish(widget)
        self.show()
        if error or stays:
            self._gone.stop()
        else:
            self._gone.start()

    def pass_over(self) -> None:
        """Take away a notice that the next case has made old; an error stays."""
        if not self.property("error"):
            self.hide()

    @property
    def text(self) -> str:
        """What is shown now; empty when the bar is hidden."""
        return "" if self.isHidden() else f"{self._sentence.text()} {self._hint.text()}".strip()

    def _act(self) -> None:
        do = self._do
        self.hide()
        if do is not None:
            do()

"""What fine-tuning gave, case by case, before anyone accepts it."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Mapping, Sequence

from PySide6.QtCore import QRect, Qt, Signal
from PySide6.QtGui import QBrush, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
)

from segstudio.gui.panels.parts import describe, plain_tip, with_tabular_figures
from segstudio.gui.theme import color
from segstudio.learning.outcomes import CaseScore, FineTuneOutcome
from segstudio.words import decimal, listed, paragraph, tr

KINDS = (  # as the heading of a table and in a sentence
    ("corrected", tr("Corrected"), tr("Corrected cases")),
    ("earlier", tr("Earlier"), tr("Earlier cases")),
    ("drawn", tr("Synthetic"), tr("Synthetic images, which show whether something was forgotten")),
)
HEAD_HEIGHT, MOST_ROWS = 24, 6
_GAP = 6  # px above the name of a case
NAME = Qt.ItemDataRole.UserRole  # of the case
SHOWN = Qt.ItemDataRole.UserRole + 1  # what it is called here
DICE_DIGITS, HD95_DIGITS = (3, 4), (1, 2)  # after the point: usually, and where a change needs more
SIGNS = {1: "▲", 0: "=", -1: "▼"}
WORDS = {1: tr("better"), 0: tr("same"), -1: tr("worse")}
_DRAWN = re.compile(r"synthetic .+? \d+(, inverted)?")  # learning.rehearsal names them so
TOKENS = {1: "good", 0: "muted", -1: "bad"}


class ResultTable(QTableWidget):
    """Dice and HD95 of every case before and after; better and worse by colour, sign and word.

    A row is a case: its name across the table, below it the two scores.
    """

    case_wanted = Signal(str)  # name of the case that a double click or Enter asks for

    def __init__(self) -> None:
        super().__init__(0, 2)
        describe(
            self,
            "learnResult",
            tr("Scores before and after"),
            tr("Dice: overlap, 1 is perfect. HD95: distance that 95 % of the boundary keeps, 0 is perfect."),
        )
        self.setHorizontalHeaderLabels(["Dice", "HD95"])
        self.verticalHeader().setVisible(False)
        self.setShowGrid(False)
        self.setWordWrap(True)
        self.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        header = self.horizontalHeader()
        header.setHighlightSections(False)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        header.setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        with_tabular_figures(self)
        self._scores: tuple[CaseScore, ...] = ()
        self._openable: Collection[str] = ()
        self._names: Mapping[str, str] = {}
        self._others = True
        self._digits = DICE_DIGITS[0], HD95_DIGITS[0]
        self.cellActivated.connect(lambda row, _: self._on_activated(row))

    def show_scores(
        self,
        scores: tuple[CaseScore, ...],
        openable: Collection[str] = (),
        names: Mapping[str, str] | None = None,
        *,
        others: bool = True,
    ) -> None:
        """Show these, the corrected cases first.

        Args:
            openable: names of the cases that can be opened to look at them.
            names: what cases are called on the screen where it is not their name; empty: by a number.
            others: whether cases that are not among `names` may be called by their own, which may be a
                patient's; else they have a number.
        """
        self._scores, self._openable, self._names, self._others = scores, openable, names or {}, others
        self._digits = (
            _digits([(s.dice_before, s.dice_after) for s in scores if s.dice_change], *DICE_DIGITS),
            _digits([(s.hd95_before, s.hd95_after) for s in scores if s.hd95_change], *HD95_DIGITS),
        )
        self.clearSpans()
        self.setRowCount(0)
        for kind, words, _ in KINDS:
            group = [score for score in scores if _kind(score) == kind]
            if group:
                self._add_heading(f"{words} ({len(group)})")
            for number, score in enumerate(group, 1):
                name = self._names.get(score.name, score.name if others else "")
                numbered = kind == "drawn" or not name
                self._add_score(score, tr("image {number}", number=number) if numbered else name)
        rows = sum(self.rowHeight(row) for row in range(min(self.rowCount(), MOST_ROWS)))
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + 4)

    def restyle(self) -> None:
        """Take the colours of the current theme."""
        self.show_scores(self._scores, self._openable, self._names, others=self._others)

    def _on_activated(self, row: int) -> None:
        item = self.item(row, 0)
        if item is not None and item.data(NAME):
            self.case_wanted.emit(item.data(NAME))

    def paintEvent(self, event: QPaintEvent) -> None:
        """Write the names over both columns."""
        super().paintEvent(event)
        painter = QPainter(self.viewport())
        for row in range(self.rowCount()):
            item, other = self.item(row, 0), self.item(row, 1)
            if item is None or other is None:
                continue
            area = self.visualItemRect(item).united(self.visualItemRect(other))
            if area.intersects(event.rect()):
                area.adjust(0, _GAP, 0, 0)
                area.setHeight(_line(self))
                self._write(painter, area, item.data(SHOWN))

    def _write(self, painter: QPainter, area: QRect, name: str) -> None:
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        option.rect, option.text = area, name
        option.features = QStyleOptionViewItem.ViewItemFeature.HasDisplay
        option.displayAlignment = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom
        self.style().drawControl(QStyle.ControlElement.CE_ItemViewItem, option, painter, self)

    def _add_heading(self, words: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        item = QTableWidgetItem(words)
        font = item.font()
        font.setBold(True)
        item.setFont(font)
        item.setFlags(Qt.ItemFlag.ItemIsEnabled)
        self.setItem(row, 0, item)
        self.setSpan(row, 0, 1, 2)
        self.setRowHeight(row, HEAD_HEIGHT)

    def _add_score(self, score: CaseScore, shown: str) -> None:
        row = self.rowCount()
        self.insertRow(row)
        more = tr(". Double click to see both contours on it") if score.name in self._openable else ""
        dice, hd95 = self._digits
        cells = (
            _cell("Dice", score.dice_before, score.dice_after, "", dice, score.dice_change),
            _cell("HD95", score.hd95_before, score.hd95_after, score.unit, hd95, score.hd95_change),
        )
        for column, (cell, spoken, tip) in enumerate(cells):
            cell.setData(NAME, score.name)
            cell.setData(SHOWN, shown)
            cell.setData(Qt.ItemDataRole.AccessibleTextRole, spoken if column else f"{shown}. {spoken}")
            cell.setToolTip(plain_tip(f"{shown}{more}\n{tip}"))
            self.setItem(row, column, cell)
        self.setRowHeight(row, 3 * _line(self) + _GAP)


def in_words(scores: Sequence[CaseScore]) -> str:
    """How many became better and worse: "Corrected cases: 4 of 5 better. Earlier cases: all 12 unchanged."

    The overlap decides; where it is the same, the distance of the boundary does.
    """
    parts: list[str] = []
    for kind, _, group in KINDS:
        changes = [score.change for score in scores if _kind(score) == kind]
        if changes:
            parts.append(tr("{group}: {changes}.", group=group, changes=_counted(changes)))
    return paragraph(parts)


def advice(outcome: FineTuneOutcome) -> str:
    """What to do next where the new model is not simply better; else empty."""
    if outcome.mixed:
        return tr(
            "Look at the rows marked ▼ and at the contours before you decide; more corrected images usually "
            "settle it."
        )
    if outcome.verdict > 0:
        return ""
    return tr(
        "One small correction is often not enough: correct more, in this image or in others, mark it "
        "reviewed and fine-tune again."
    )


def _counted(changes: Sequence[int]) -> str:
    total, better, worse = len(changes), changes.count(1), changes.count(-1)
    if total == 1:
        return tr("unchanged") if not better and not worse else WORDS[changes[0]]
    if not better and not worse:
        return tr("all {total} unchanged", total=total)
    if better == total:
        return tr("all {total} better", total=total)
    if worse == total:
        return tr("all {total} worse", total=total)
    parts = []
    if better:
        parts.append(tr("{count} of {total} better", count=better, total=total))
    if worse:
        parts.append(tr("{count} of {total} worse", count=worse, total=total))
    return listed(parts)


def _kind(score: CaseScore) -> str:
    """Where a score stands; images that were drawn in place of earlier ones by themselves."""
    return "drawn" if score.kind == "earlier" and _DRAWN.fullmatch(score.name) else score.kind


def _cell(
    metric: str, before: float, after: float, unit: str, digits: int, change: int
) -> tuple[QTableWidgetItem, str, str]:
    """What stands in the table, what a screen reader says, and what the tooltip tells more exactly."""
    tail = f" {unit}" if unit else ""
    old, new = _number(before, digits), _number(after, digits)
    pair = f"{old} → {new}{tail}"
    alike = not change and old != new
    words = tr("about the same") if alike else WORDS[change]
    # The difference of what is shown, so that nobody reckons in vain.
    gain = round(round(after, digits) - round(before, digits), digits) if math.isfinite(after - before) else 0
    amount = f"{'−' if gain < 0 else '+'}{decimal(abs(gain), digits)}" if gain and change else words
    item = QTableWidgetItem(f"{pair}\n{'≈' if alike else SIGNS[change]} {amount}")
    item.setTextAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom)
    item.setForeground(QBrush(color(TOKENS[change])))
    tip = tr(
        "Before {before}{tail}, after {after}{tail}: {words}.",
        before=_number(before, digits + 1),
        tail=tail,
        after=_number(after, digits + 1),
        words=words,
    )
    return item, f"{metric} {pair}, {words}", f"{metric}: {tip}"


def _digits(changes: Sequence[tuple[float, float]], usual: int, most: int) -> int:
    """After how many digits all of these changes are seen."""
    seen = all(_number(before, usual) != _number(after, usual) for before, after in changes)
    return usual if seen else most


def _line(table: QTableWidget) -> int:
    return table.fontMetrics().height() + 2


def _number(value: float, digits: int) -> str:
    if math.isnan(value):
        return "–"
    return "∞" if math.isinf(value) else decimal(value, digits)

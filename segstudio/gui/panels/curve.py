"""Drawings of learning: the curve of loss and Dice while it goes on, and the weights of the loss."""

from __future__ import annotations

import math
from collections.abc import Sequence
from itertools import pairwise

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QSizePolicy, QWidget

from segstudio.gui.panels.parts import plain_tip, with_tabular_figures
from segstudio.gui.theme import CAPTION_PX, GRID, color
from segstudio.learning.outcomes import TrainingPoint
from segstudio.learning.recipe import LossRecipe
from segstudio.words import decimal, tr

# Theme colours; sides, dashes and dots tell the lines apart as well.
LOSS, DICE, GUARD = "accent", "good", "warning"
CURVE_HEIGHT, SCHEDULE_HEIGHT = 192, 64
HEAD, LINE = 8, 15  # room above the frame, besides that of each line of words
WEIGHT_SHARE = 0.22  # of the frame's height that the weight of the boundary term may take
TICKS = 4
Point = tuple[float, float]


class Drawing(QWidget):
    """A small chart in caption letters that gives the width it is offered its own height."""

    def __init__(self, name: str, accessible: str, tip: str, height: int) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(accessible)
        self.setToolTip(tip)
        self.setFixedHeight(height)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        font = QFont(self.font())
        font.setPixelSize(CAPTION_PX)
        self.setFont(font)
        with_tabular_figures(self)

    def sizeHint(self) -> QSize:
        return QSize(200, self.height())

    def text_width(self, text: str) -> float:
        """Width of words in the chart's letters."""
        return self.fontMetrics().horizontalAdvance(text)


class Curve(Drawing):
    """Loss on the left axis, Dice of held-out and of guarding images on the right one, over the steps.

    The weight λ of the boundary term stands as a shaded foot below the lines.
    """

    def __init__(self) -> None:
        super().__init__(
            "learnCurve",
            tr("Learning curve"),
            plain_tip(
                tr(
                    "The error (loss) should fall. Agreement is the overlap with the right labels (Dice, 1 "
                    "is perfect), on images kept aside: on corrected ones it should rise, on others "
                    "(earlier or drawn ones) stay, so that nothing is forgotten. The grey area below shows "
                    "how much the place of the boundary counts in the error, beside the overlap (its "
                    "weight λ)."
                )
            ),
            CURVE_HEIGHT,
        )
        self.loss: list[Point] = []
        self.dice: list[Point] = []
        self.guard: list[Point] = []
        self.weight: list[Point] = []
        self._steps = 60

    def show_points(self, points: Sequence[TrainingPoint], steps: int) -> None:
        """Draw these points; an empty curve has an axis of so many steps."""
        self.loss = [(p.step, p.loss) for p in points if math.isfinite(p.loss)]
        self.dice = [(p.step, p.val_dice) for p in points if p.val_dice is not None and p.val_dice >= 0]
        self.guard = [
            (p.step, p.guard_dice) for p in points if p.guard_dice is not None and p.guard_dice >= 0
        ]
        self.weight = [(p.step, p.boundary_weight) for p in points if p.boundary_weight >= 0]
        self._steps = max(points[-1].steps if points else steps, 1)
        self.setAccessibleDescription(describe_points(points))
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        losses = [v for _, v in self.loss]
        dices = [v for _, v in (*self.dice, *self.guard)]
        loss_ticks = ticks(0.0, max(losses, default=1.0) or 1.0)
        dice_ticks = ticks(min(dices, default=0.0), min(max(dices, default=1.0), 1.0), most=1.0)
        left = max(self.text_width(_label(v, loss_ticks)) for v in loss_ticks) + GRID
        right = max(self.text_width(_label(v, dice_ticks)) for v in dice_ticks) + GRID
        head = HEAD + LINE * self._draw_legend(painter)
        frame = QRectF(left, head, self.width() - left - right, self.height() - head - 20)
        self._draw_weight(painter, frame)
        for values, token, at_left in ((loss_ticks, LOSS, True), (dice_ticks, DICE, False)):
            if not at_left and not dices:
                continue  # too few images to hold one out
            for value in values:
                y = _place(value, values, frame)
                if at_left:
                    painter.setPen(QPen(color("border"), 1))
                    painter.drawLine(QPointF(frame.left(), y), QPointF(frame.right(), y))
                painter.setPen(color(token if at_left or self.dice else GUARD))
                text = _label(value, values)
                x = frame.left() - self.text_width(text) - 5 if at_left else frame.right() + 5
                painter.drawText(QPointF(x, y + 4), text)
        painter.setPen(QPen(color("control_border", 0.7), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.setPen(color("muted"))
        for step in ticks(0.0, float(self._steps), reach=False):
            text = tr("{step:g}", step=step) if step else tr("Step 0")
            x = frame.left() + frame.width() * step / self._steps
            painter.drawText(QPointF(x - self.text_width(text) / 2, frame.bottom() + 15), text)
        painter.setClipRect(frame.adjusted(-4, -4, 4, 4))
        self._draw_line(painter, frame, self.loss, loss_ticks, QPen(color(LOSS), 2))
        for points, token, pattern in ((self.guard, GUARD, [1, 2]), (self.dice, DICE, [3, 2])):
            dashes = QPen(color(token), 2, Qt.PenStyle.CustomDashLine)
            dashes.setDashPattern(pattern)
            places = self._draw_line(painter, frame, points, dice_ticks, dashes)
            painter.setPen(QPen(color("panel"), 1))
            painter.setBrush(color(token))
            for place in places:
                if token == DICE:
                    painter.drawEllipse(place, 3.5, 3.5)
                else:
                    painter.drawRect(QRectF(place.x() - 3, place.y() - 3, 6, 6))
        painter.end()

    def _draw_legend(self, painter: QPainter) -> int:
        """One line of words for each line of the chart; returns how many."""
        foot = tr("Grey: weight of the boundary") if any(weight for _, weight in self.weight) else ""
        first = tr("— Error (loss)")
        painter.setPen(color(LOSS))
        painter.drawText(QPointF(0, 11), first)
        room = self.width() - self.text_width(first) - 2 * GRID
        foot = self.fontMetrics().elidedText(foot, Qt.TextElideMode.ElideRight, int(room))
        painter.setPen(color("muted"))
        painter.drawText(QPointF(self.width() - self.text_width(foot), 11), foot)
        entries = (
            (DICE, tr("● Agreement on corrected images (Dice)"), self.dice),
            (GUARD, tr("■ Agreement on other images (Dice)"), self.guard),
        )
        shown = [(token, words) for token, words, points in entries if points]
        for line, (token, words) in enumerate(shown, start=1):
            painter.setPen(color(token))
            words = self.fontMetrics().elidedText(words, Qt.TextElideMode.ElideRight, self.width())
            painter.drawText(QPointF(0, 11 + LINE * line), words)
        return 1 + len(shown)

    def _draw_weight(self, painter: QPainter, frame: QRectF) -> None:
        """The weight of the boundary term as a foot, from nothing to its largest value so far."""
        largest = max((weight for _, weight in self.weight), default=0.0)
        if not largest:
            return
        height = WEIGHT_SHARE * frame.height()
        edge = [
            QPointF(
                frame.left() + frame.width() * step / self._steps, frame.bottom() - height * weight / largest
            )
            for step, weight in self.weight
        ]
        foot = [QPointF(edge[0].x(), frame.bottom()), *edge, QPointF(edge[-1].x(), frame.bottom())]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(color("muted", 0.22))
        painter.drawPolygon(QPolygonF(foot))

    def _draw_line(
        self, painter: QPainter, frame: QRectF, points: list[Point], axis: list[float], pen: QPen
    ) -> list[QPointF]:
        placed = [
            QPointF(frame.left() + frame.width() * step / self._steps, _place(value, axis, frame))
            for step, value in points
        ]
        painter.setPen(pen)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(QPolygonF(placed))
        return placed


class ScheduleDrawing(Drawing):
    """How the weights of the region and the boundary term change from the first step to the last."""

    POINTS = 61

    def __init__(self) -> None:
        super().__init__(
            "learnSchedule",
            tr("Schedule of the weights"),
            tr("Weight of the boundary term (line) and of the region terms (dashes) over the steps."),
            SCHEDULE_HEIGHT,
        )
        self._recipe = LossRecipe()
        self._steps = 60

    def show_recipe(self, recipe: LossRecipe, steps: int) -> None:
        """Draw this recipe over so many steps."""
        self._recipe, self._steps = recipe, steps
        low, high = recipe.boundary_weight_at(0, steps), recipe.boundary_weight_at(steps, steps)
        self.setAccessibleDescription(
            tr(
                "Boundary weight from {low:g} to {high:g} over {steps} steps.",
                low=low,
                high=high,
                steps=steps,
            )
        )
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        at = [round(self._steps * i / (self.POINTS - 1)) for i in range(self.POINTS)]
        boundary = [self._recipe.boundary_weight_at(step, self._steps) for step in at]
        region = [self._recipe.region_weight_at(step, self._steps) for step in at]
        largest = max(boundary)
        top = tr("{largest:.3g}", largest=largest) if largest else ""
        left = max(self.text_width(top), self.text_width("0")) + GRID
        frame = QRectF(left, 6, self.width() - left - 4, self.height() - 24)
        painter.setPen(QPen(color("control_border", 0.7), 1))
        painter.drawLine(frame.bottomLeft(), frame.bottomRight())
        painter.drawLine(frame.topLeft(), frame.bottomLeft())
        painter.setPen(color("muted"))
        below = frame.bottom() + 14
        end = tr("step {steps}", steps=self._steps)
        painter.drawText(QPointF(frame.left(), below), "0")
        painter.drawText(QPointF(frame.right() - self.text_width(end), below), end)
        painter.drawText(QPointF(0, frame.bottom() + 4), "0")
        painter.drawText(QPointF(0, frame.top() + 6), top)
        if not largest:
            painter.drawText(frame, int(Qt.AlignmentFlag.AlignCenter), tr("no boundary term"))
        else:
            if self._recipe.schedule == "rebalance":
                dashes = QPen(color("muted"), 1.5, Qt.PenStyle.DashLine)
                self._draw_line(painter, frame, [r / largest for r in region], dashes)
            self._draw_line(painter, frame, [b / largest for b in boundary], QPen(color(LOSS), 2))
        painter.end()

    def _draw_line(self, painter: QPainter, frame: QRectF, values: list[float], pen: QPen) -> None:
        painter.setPen(pen)
        step = frame.width() / (len(values) - 1)
        placed = [
            QPointF(frame.left() + i * step, frame.bottom() - v * frame.height())
            for i, v in enumerate(values)
        ]
        painter.drawPolyline(QPolygonF(placed))


def describe_points(points: Sequence[TrainingPoint]) -> str:
    """Where the curve stands now, in words."""
    if not points:
        return ""
    last = points[-1]
    words = tr(
        "Step {step} of {steps}, error (loss) {loss:.3f}", step=last.step, steps=last.steps, loss=last.loss
    )
    validation = next((p.val_dice for p in reversed(points) if p.val_dice is not None), None)
    guard = next((p.guard_dice for p in reversed(points) if p.guard_dice is not None), None)
    if validation is not None:
        words += tr(", agreement on corrected images (Dice) {dice:.3f}", dice=validation)
    if guard is not None:
        words += tr(", agreement on other images (Dice) {dice:.3f}", dice=guard)
    return words


def ticks(low: float, high: float, *, most: float = math.inf, reach: bool = True) -> list[float]:
    """A few round numbers, 1, 2 or 5 times a power of ten apart.

    Args:
        most: none is larger.
        reach: the first and the last enclose low and high; else they lie within.
    """
    span = max(high - low, 0.02)
    rough = span / TICKS
    power = 10.0 ** math.floor(math.log10(rough))
    step = next(m * power for m in (1, 2, 5, 10) if m * power >= rough * 0.999)
    first = math.floor(low / step + 1e-9) if reach else math.ceil(low / step - 1e-9)
    last = math.ceil(high / step - 1e-9) if reach else math.floor(high / step + 1e-9)
    if reach and last == first:
        first -= 1
    return [round(n * step, 10) for n in range(first, last + 1) if n * step <= most + 1e-9]


def _place(value: float, axis: list[float], frame: QRectF) -> float:
    share = (value - axis[0]) / (axis[-1] - axis[0])
    return frame.bottom() - min(max(share, 0.0), 1.0) * frame.height()


def _label(value: float, axis: list[float]) -> str:
    step = min(b - a for a, b in pairwise(axis))
    return decimal(value, max(0, -math.floor(math.log10(step) + 1e-9)))

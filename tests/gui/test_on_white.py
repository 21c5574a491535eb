"""What is written on the canvas is read on a white image as well as on a black one."""

from __future__ import annotations

import numpy as np
import pytest
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QStyleOptionGraphicsItem

from segstudio.gui.canvas.screen_text import HaloText, PixmapItem, ScaleBar

pytestmark = pytest.mark.gui


def grey_on(color: str, item: PixmapItem) -> np.ndarray:
    """The item on a plain image, as grey values (height, width)."""
    width, height = int(item.size.width()), int(item.size.height())
    image = QImage(width, height, QImage.Format.Format_Grayscale8)
    image.fill(QColor(color))
    painter = QPainter(image)
    item.paint(painter, QStyleOptionGraphicsItem())
    painter.end()
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(height, image.bytesPerLine())
    return rows[:, :width].copy()


def scale_bar() -> ScaleBar:
    bar = ScaleBar()
    bar.show_length(120, "200 px")
    return bar


def corner_text() -> HaloText:
    text = HaloText()
    text.set_lines("900 × 600")
    return text


@pytest.mark.parametrize("make", [scale_bar, corner_text])
def test_every_light_stroke_has_a_dark_rim(qapp, make) -> None:
    item = make()
    strokes = grey_on("black", item) > 200
    assert strokes.sum() > 40
    on_white = grey_on("white", item)
    padded = np.pad(on_white, 2, constant_values=255)
    height, width = on_white.shape
    darkest = np.min(
        [padded[y : y + height, x : x + width] for y in range(5) for x in range(5)], axis=0
    )  # within two pixels
    assert (darkest[strokes] < 70).all()

"""Line icons, drawn from resources/icons in the colour of the text around them."""

from __future__ import annotations

from functools import cache
from pathlib import Path

from PySide6.QtCore import QByteArray, QObject, QRectF, Qt
from PySide6.QtGui import QAction, QGuiApplication, QIcon, QImage, QPainter, QPixmap, QTransform
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from segstudio.gui.theme import tokens
from segstudio.io.files import resources_dir

_NAME = "iconName"
_COLOR = "iconColor"
_DIRECTED = {"undo", "redo", "next", "previous", "first", "last", "fold-closed"}  # the way one reads


def icon(name: str, *, color: str = "text", size: int = 20) -> QIcon:
    """An icon in a colour of the current theme.

    Args:
        name: stem of a file in resources/icons.
        color: name of a theme token.
        size: side in logical px.
    """
    made = QIcon(pixmap(name, color=color, size=size))
    made.addPixmap(pixmap(name, color="faint", size=size), QIcon.Mode.Disabled)
    return made


def pixmap(name: str, *, color: str = "text", size: int = 20) -> QPixmap:
    """An icon as a picture, sharp on the screen with the highest resolution.

    Arrows that mean forwards or back point the other way where one reads from right to left.
    """
    screens = QGuiApplication.screens()
    ratio = max((screen.devicePixelRatio() for screen in screens), default=1.0)
    mirrored = name in _DIRECTED and QGuiApplication.layoutDirection() == Qt.LayoutDirection.RightToLeft
    return _drawn(name, getattr(tokens(), color), size, ratio, mirrored)


def set_icon(target: QAction | QAbstractButton, name: str, *, color: str = "text") -> None:
    """Give an action or button an icon that follows later changes of the theme."""
    target.setProperty(_NAME, name)
    target.setProperty(_COLOR, color)
    target.setIcon(icon(name, color=color))


def name_icon(target: QAction | QAbstractButton, name: str) -> None:
    """Say which icon an action has, without drawing it yet; `refresh_icons` draws it."""
    target.setProperty(_NAME, name)
    target.setProperty(_COLOR, "text")


def refresh_icons(root: QObject) -> None:
    """Draw every icon set by `set_icon` below `root` again, in the current theme's colours."""
    targets: list[QAction | QAbstractButton] = [
        *root.findChildren(QAction),
        *root.findChildren(QAbstractButton),
    ]
    for target in targets:
        name = target.property(_NAME)
        if name:
            target.setIcon(icon(name, color=target.property(_COLOR)))


@cache
def _source(name: str) -> str:
    return (_folder() / f"{name}.svg").read_text(encoding="utf-8")


@cache
def _folder() -> Path:
    return resources_dir() / "icons"


@cache
def _drawn(name: str, color: str, size: int, ratio: float, mirrored: bool) -> QPixmap:
    side = round(size * ratio)
    image = QImage(side, side, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    svg = _source(name).replace("currentColor", color)
    QSvgRenderer(QByteArray(svg.encode())).render(painter, QRectF(0, 0, side, side))
    painter.end()
    image.setDevicePixelRatio(ratio)
    if mirrored:
        image = image.transformed(QTransform.fromScale(-1, 1))
    return QPixmap.fromImage(image)

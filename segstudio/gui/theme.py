"""Colours and sizes of the window, in one place, and their light and dark form."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from segstudio.gui.style_sheet import style_sheet

ThemeName = Literal["system", "light", "dark"]


@dataclass(frozen=True)
class Tokens:
    """Every colour the window uses, as #rrggbb. The canvas is the same grey in both themes."""

    name: Literal["light", "dark"]
    window: str
    panel: str
    raised: str
    hover: str
    pressed: str
    border: str
    control_border: str
    text: str
    muted: str
    faint: str
    accent: str
    accent_hover: str
    on_accent: str
    selection: str
    good: str
    bad: str
    warning: str
    notice: str
    error_notice: str
    canvas: str = "#1e1e1e"
    on_canvas: str = "#e8eaed"
    halo: str = "#000000"


DARK = Tokens(
    name="dark",
    window="#202124",
    panel="#26282c",
    raised="#2f3237",
    hover="#363a40",
    pressed="#40454c",
    border="#35383d",
    control_border="#72787f",
    text="#e8eaed",
    muted="#9aa0a6",
    faint="#6f757c",
    accent="#4c9ffe",
    accent_hover="#73b4ff",
    on_accent="#1b1b1d",
    selection="#2b4668",
    good="#5fcf8b",
    bad="#ff8f80",
    warning="#f2c14e",
    notice="#27384d",
    error_notice="#4d2a27",
)
LIGHT = Tokens(
    name="light",
    window="#f6f7f9",
    panel="#ffffff",
    raised="#f1f3f5",
    hover="#e7eaee",
    pressed="#dadfe5",
    border="#dfe3e8",
    control_border="#8c949c",
    text="#1f2328",
    muted="#5f6368",
    faint="#80868b",
    accent="#1769d6",
    accent_hover="#1258b5",
    on_accent="#ffffff",
    selection="#d3e3fb",
    good="#0f6f3a",
    bad="#b3261e",
    warning="#7a5300",
    notice="#e3eefc",
    error_notice="#fce4e1",
)

GRID = 8
DOCK_PADDING = 12
CONTROL_HEIGHT = 28
BODY_PX = 13
CAPTION_PX = 11

_current = DARK


def tokens() -> Tokens:
    """The colours in use now."""
    return _current


def color(token: str, alpha: float = 1.0) -> QColor:
    """A token of the current theme as a colour."""
    value = QColor(getattr(_current, token))
    value.setAlphaF(alpha)
    return value


def apply_theme(app: QApplication, name: ThemeName) -> Tokens:
    """Give the whole application the light or dark look; "system" follows the desktop."""
    global _current
    if name == "system":
        dark = app.styleHints().colorScheme() != Qt.ColorScheme.Light
    else:
        dark = name == "dark"
    _current = DARK if dark else LIGHT
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(_current))
    font = app.font()
    font.setPixelSize(BODY_PX)
    app.setFont(font)
    app.setStyleSheet(style_sheet(_current))
    return _current


def _palette(colors: Tokens) -> QPalette:
    role = QPalette.ColorRole
    palette = QPalette()
    for target, value in (
        (role.Window, colors.window),
        (role.WindowText, colors.text),
        (role.Base, colors.panel),
        (role.AlternateBase, colors.raised),
        (role.Text, colors.text),
        (role.Button, colors.raised),
        (role.ButtonText, colors.text),
        (role.BrightText, colors.on_accent),
        (role.ToolTipBase, colors.raised),
        (role.ToolTipText, colors.text),
        (role.PlaceholderText, colors.muted),
        (role.Highlight, colors.accent),
        (role.HighlightedText, colors.on_accent),
        (role.Accent, colors.accent),
        (role.Link, colors.accent),
        (role.LinkVisited, colors.accent),
        (role.Light, colors.hover),
        (role.Midlight, colors.border),
        (role.Mid, colors.control_border),
        (role.Dark, colors.border),
        (role.Shadow, colors.halo),
    ):
        palette.setColor(target, QColor(value))
    disabled = QPalette.ColorGroup.Disabled
    for target in (role.WindowText, role.Text, role.ButtonText):
        palette.setColor(disabled, target, QColor(colors.faint))
    palette.setColor(disabled, role.Highlight, QColor(colors.control_border))
    return palette

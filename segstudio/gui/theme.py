"""Colours and sizes of the window, in one place: light, dark, and both with high contrast."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication, QStyleFactory

from segstudio.gui.style_sheet import style_sheet

ThemeName = Literal["system", "light", "dark", "contrast-light", "contrast-dark"]


@dataclass(frozen=True)
class Tokens:
    """Every colour the window uses, as #rrggbb. The canvas is dark in all themes.

    Args:
        name: of the theme.
        ink: whether what is drawn on the accent colour is dark or light.
        focus: around the control that has the keyboard.
    """

    name: Literal["light", "dark", "contrast-light", "contrast-dark"]
    ink: Literal["light", "dark"]
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
    focus: str
    canvas: str = "#1e1e1e"
    on_canvas: str = "#e8eaed"
    halo: str = "#000000"

    @property
    def contrast(self) -> bool:
        """Whether it is one of high contrast, in which contours have a white and a black line."""
        return self.name.startswith("contrast")


DARK = Tokens(
    name="dark",
    ink="dark",
    window="#202124",
    panel="#26282c",
    raised="#2f3237",
    hover="#363a40",
    pressed="#40454c",
    border="#35383d",
    control_border="#72787f",
    text="#e8eaed",
    muted="#a8aeb5",
    faint="#6f757c",
    accent="#4c9ffe",
    accent_hover="#73b4ff",
    on_accent="#1b1b1d",
    selection="#264060",
    good="#5fcf8b",
    bad="#ff8f80",
    warning="#f2c14e",
    notice="#27384d",
    error_notice="#4d2a27",
    focus="#7dbbff",
)
LIGHT = Tokens(
    name="light",
    ink="light",
    window="#f6f7f9",
    panel="#ffffff",
    raised="#f1f3f5",
    hover="#e7eaee",
    pressed="#dadfe5",
    border="#dfe3e8",
    control_border="#868e96",
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
    focus="#0f57b8",
)
CONTRAST_DARK = Tokens(
    name="contrast-dark",
    ink="dark",
    window="#000000",
    panel="#000000",
    raised="#141414",
    hover="#262626",
    pressed="#3a3a3a",
    border="#a6a6a6",
    control_border="#ffffff",
    text="#ffffff",
    muted="#d9d9d9",
    faint="#a6a6a6",
    accent="#7cc0ff",
    accent_hover="#a8d5ff",
    on_accent="#000000",
    selection="#0a3362",
    good="#7dffb0",
    bad="#ffb0a5",
    warning="#ffd75e",
    notice="#0b2f57",
    error_notice="#5c0f0a",
    focus="#ffe14d",
)
CONTRAST_LIGHT = Tokens(
    name="contrast-light",
    ink="light",
    window="#ffffff",
    panel="#ffffff",
    raised="#f2f2f2",
    hover="#e3e3e3",
    pressed="#cfcfcf",
    border="#595959",
    control_border="#000000",
    text="#000000",
    muted="#333333",
    faint="#555555",
    accent="#003e92",
    accent_hover="#002c69",
    on_accent="#ffffff",
    selection="#cce2ff",
    good="#00501f",
    bad="#8a0000",
    warning="#5c3d00",
    notice="#dcebff",
    error_notice="#ffe0dc",
    focus="#b3006b",
)
THEMES = {theme.name: theme for theme in (DARK, LIGHT, CONTRAST_DARK, CONTRAST_LIGHT)}

GRID = 8
DOCK_PADDING = 12
CONTROL_HEIGHT = 28
BODY_PX = 13
CAPTION_PX = 11
_LOW, _NARROW = 640, 960  # px of a screen below which its menus are drawn closer

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
    """Give the whole application a look; "system" follows the desktop, in its contrast too."""
    global _current
    _current = _of_system(app) if name == "system" else THEMES[name]
    if app.style().objectName() != "fusion":
        app.setStyle(QStyleFactory.create("Fusion"))
    app.setPalette(_palette(_current))
    font = app.font()
    font.setPixelSize(BODY_PX)
    app.setFont(font)
    mirrored = app.layoutDirection() == Qt.LayoutDirection.RightToLeft
    room = app.primaryScreen().availableSize()
    small = room.height() < _LOW or room.width() < _NARROW
    app.setStyleSheet(style_sheet(_current, mirrored=mirrored, small=small))
    return _current


def _of_system(app: QApplication) -> Tokens:
    hints = app.styleHints()
    light = hints.colorScheme() == Qt.ColorScheme.Light
    asks = hasattr(hints, "accessibility")  # since Qt 6.10
    if asks and hints.accessibility().contrastPreference() == Qt.ContrastPreference.HighContrast:
        return CONTRAST_LIGHT if light else CONTRAST_DARK
    return LIGHT if light else DARK


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

"""The window's colours can be read, and its icons follow them."""

from __future__ import annotations

import re

import pytest
from PySide6.QtGui import QAction, QColor
from PySide6.QtWidgets import QDialogButtonBox, QStyle

from segstudio.gui import icons, theme
from segstudio.gui.style_sheet import style_sheet
from segstudio.io.files import resources_dir


def _luminance(color: str) -> float:
    """Relative luminance of WCAG 2.2."""
    parts = [int(color[i : i + 2], 16) / 255 for i in (1, 3, 5)]
    linear = [c / 12.92 if c <= 0.04045 else ((c + 0.055) / 1.055) ** 2.4 for c in parts]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def _contrast(one: str, other: str) -> float:
    light, dark = sorted((_luminance(one), _luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


def test_contrast_formula_by_hand() -> None:
    # Black on white: (1 + 0.05) / (0 + 0.05) = 21. #767676 on white is the classic 4.54.
    assert _contrast("#000000", "#ffffff") == pytest.approx(21)
    assert _contrast("#767676", "#ffffff") == pytest.approx(4.54, abs=0.01)


@pytest.mark.parametrize("colors", [theme.DARK, theme.LIGHT], ids=lambda t: t.name)
def test_every_text_can_be_read(colors: theme.Tokens) -> None:
    for ground in ("window", "panel", "raised", "hover", "selection"):
        assert _contrast(colors.text, getattr(colors, ground)) >= 4.5, ground
    for text in ("muted", "good", "bad", "warning", "accent"):
        for ground in ("window", "panel"):
            assert _contrast(getattr(colors, text), getattr(colors, ground)) >= 4.5, (text, ground)
    for ground in ("accent", "accent_hover"):
        assert _contrast(colors.on_accent, getattr(colors, ground)) >= 4.5, ground
    for ground in ("notice", "error_notice"):
        assert _contrast(colors.text, getattr(colors, ground)) >= 4.5, ground
    assert _contrast(colors.on_canvas, colors.canvas) >= 4.5
    # Outlines of controls and disabled text: 3:1 and readable enough to be recognised.
    assert _contrast(colors.control_border, colors.panel) >= 3
    assert _contrast(colors.faint, colors.panel) >= 3


@pytest.mark.parametrize("colors", [theme.DARK, theme.LIGHT], ids=lambda t: t.name)
def test_the_style_sheet_names_no_unknown_colour_and_no_missing_file(colors: theme.Tokens) -> None:
    sheet = style_sheet(colors)
    assert "@" not in sheet
    for path in re.findall(r'url\("([^"]+)"\)', sheet):
        assert path.startswith(resources_dir().as_posix())
        assert (resources_dir() / path).is_file(), path


def test_every_icon_draws_something_and_takes_the_text_colour(qapp) -> None:
    theme.apply_theme(qapp, "dark")
    for path in sorted((resources_dir() / "icons").glob("*.svg")):
        if path.stem == "app":
            continue
        image = icons.pixmap(path.stem).toImage()
        inked = [
            image.pixelColor(x, y)
            for x in range(image.width())
            for y in range(image.height())
            if image.pixelColor(x, y).alpha() > 80
        ]
        assert len(inked) >= 4, path.stem
        wanted = QColor(theme.DARK.text)
        assert all(abs(c.red() - wanted.red()) <= 6 for c in inked), path.stem


def test_icons_follow_a_change_of_theme(qapp) -> None:
    theme.apply_theme(qapp, "dark")
    action = QAction("Save", qapp)
    icons.set_icon(action, "save")
    dark = action.icon().pixmap(20).toImage()
    theme.apply_theme(qapp, "light")
    icons.refresh_icons(qapp)
    assert action.icon().pixmap(20).toImage() != dark
    theme.apply_theme(qapp, "dark")
    action.setParent(None)


def test_the_buttons_of_dialogs_carry_no_pictures_of_qt(qtbot) -> None:
    box = QDialogButtonBox()
    qtbot.addWidget(box)
    # As on desktops whose habit they are, which the rule must outweigh.
    box.setStyleSheet(
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 1; }\n" + style_sheet(theme.DARK)
    )
    box.ensurePolished()
    assert not box.style().styleHint(QStyle.StyleHint.SH_DialogButtonBox_ButtonsHaveIcons, None, box)

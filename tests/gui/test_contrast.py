"""Every pair of colours that is used together can be told apart, in every theme (WCAG 2.2)."""

from __future__ import annotations

import re
from dataclasses import fields

import numpy as np
import pytest
from PySide6.QtCore import Qt

from segstudio.core.labels import LabelClass
from segstudio.gui import theme
from segstudio.gui.canvas.contour_item import Contour, draw_contour
from segstudio.gui.canvas.label_colors import LabelLook, draw_labels
from segstudio.gui.canvas.raster import Raster
from segstudio.gui.style_sheet import style_sheet
from segstudio.services.comparison import Line
from segstudio.services.settings import Settings
from tests.gui.test_theme import _contrast, _luminance

pytestmark = [pytest.mark.gui]
ALL = list(theme.THEMES.values())
GROUNDS = ("window", "panel", "raised", "hover", "selection")
TEXTS = ("text", "muted", "good", "bad", "warning")
# What is written on what: text -> the grounds it stands on. AA needs 4.5, high contrast 7 (AAA).
WRITTEN = {
    "text": (*GROUNDS, "pressed", "notice", "error_notice"),
    **dict.fromkeys(TEXTS[1:], GROUNDS),
    "accent": ("window", "panel"),
    "on_accent": ("accent", "accent_hover"),
    "on_canvas": ("canvas",),
}
# What only has to be seen: 3:1 (1.4.11), in high contrast 4.5. A switched-off text need not be read.
DRAWN = {
    "control_border": ("window", "panel"),
    "focus": ("window", "panel", "raised", "hover"),
    "accent": ("window", "panel"),
    "faint": ("window", "panel"),
}


def test_the_formula_by_hand() -> None:
    # sRGB 128/255 = 0.50196 -> ((0.50196 + 0.055) / 1.055)^2.4 = 0.52792^2.4 = 0.21586.
    assert _luminance("#808080") == pytest.approx(0.21586, abs=1e-4)
    # Of pure red only 0.2126 is seen; of blue 0.0722: (0.2126 + 0.05) / (0.0722 + 0.05) = 2.149.
    assert _contrast("#ff0000", "#0000ff") == pytest.approx(2.149, abs=1e-3)
    # Below 0.04045 the curve is a line: 10/255/12.92 = 0.003035; white on it: 1.05 / 0.053035 = 19.80.
    assert _contrast("#ffffff", "#0a0a0a") == pytest.approx(19.80, abs=0.01)


@pytest.mark.parametrize("colors", ALL, ids=lambda t: t.name)
def test_what_is_written_can_be_read_and_what_is_drawn_seen(colors: theme.Tokens) -> None:
    wanted = {"written": (WRITTEN, 7.0 if colors.contrast else 4.5), "drawn": (DRAWN, 3.0)}
    weak = [
        f"{kind} {one} on {ground}: {found:.2f}"
        for kind, (pairs, least) in wanted.items()
        for one, grounds in pairs.items()
        for ground in grounds
        if (found := _contrast(getattr(colors, one), getattr(colors, ground))) < least
    ]
    assert weak == []


@pytest.mark.parametrize("colors", [t for t in ALL if t.contrast], ids=lambda t: t.name)
def test_high_contrast_has_strong_frames(colors: theme.Tokens) -> None:
    for ground in ("window", "panel", "raised"):
        assert _contrast(colors.control_border, getattr(colors, ground)) >= 7
        assert _contrast(colors.border, getattr(colors, ground)) >= 4.5
        assert _contrast(colors.faint, getattr(colors, ground)) >= 4.5
    # The ring differs from the frame that it takes the place of, and from what is chosen.
    for beside in ("window", "accent", "selection"):
        assert _contrast(colors.focus, getattr(colors, beside)) >= 1.3, beside


@pytest.mark.parametrize("colors", ALL, ids=lambda t: t.name)
def test_no_colour_of_the_style_sheet_is_missing_from_the_pairs(colors: theme.Tokens) -> None:
    """A new token that colours text has to be measured: each `color: @x` of the sheet is in WRITTEN."""
    from segstudio.gui.style_sheet import _TEMPLATE

    written = set(re.findall(r"(?<![-\w])(?:selection-)?color: @(\w+)", _TEMPLATE))
    assert written <= {*WRITTEN, "faint"}
    known = {field.name for field in fields(theme.Tokens)}
    assert set(re.findall(r"@(\w+)", _TEMPLATE)) <= known
    for mirrored in (False, True):
        assert "@" not in style_sheet(colors, mirrored=mirrored)


def test_themes_are_those_of_the_setting() -> None:
    entry = {f.name: f for f in fields(Settings)}["theme"]
    assert set(entry.metadata["choices"]) == {"system", *theme.THEMES}


def test_the_system_theme_follows_a_wish_for_contrast(qapp, monkeypatch) -> None:
    class Wish:
        def contrastPreference(self) -> Qt.ContrastPreference:
            return Qt.ContrastPreference.HighContrast

    class Hints:
        def colorScheme(self) -> Qt.ColorScheme:
            return Qt.ColorScheme.Light

        def accessibility(self) -> Wish:
            return Wish()

    class App:
        def styleHints(self) -> Hints:
            return Hints()

    assert theme._of_system(App()) is theme.CONTRAST_LIGHT


@pytest.mark.parametrize("grey", [0, 128, 255])
def test_in_high_contrast_a_boundary_shows_on_any_grey(grey: int) -> None:
    """Across the edge of a label lie black, white and the label's own line, whatever the image is."""
    plane = np.zeros((30, 30), np.uint16)
    plane[:, 15:] = 1
    look = LabelLook({1: LabelClass(1, "a", (128, 128, 128))}, "both", 0.35, 1.5, contrast=True)
    row = draw_labels(plane, Raster(0, 0, 30, 30, 1.0, 1.0, 0.0, 0.0), look)[15]
    opacity, shade = row >> 24, row & 0xFF
    seen = (shade + grey * (255 - opacity) / 255)[12:25]
    assert seen[3] == pytest.approx(0, abs=1)  # the first pixel of the label is black
    assert seen.max() >= 250
    assert _contrast("#ffffff", "#000000") == pytest.approx(21)
    # Between the two lines lies one pixel of both, then comes the line in the label's colour.
    assert seen[5] >= 250
    assert seen[6] == pytest.approx(128, abs=2)


def test_in_high_contrast_lines_to_compare_with_are_white_on_black() -> None:
    """Whatever the label's colour, and told apart by their dashes."""
    plane = np.zeros((40, 40), np.uint16)
    plane[10:30, 10:30] = 1
    colors = np.full((65536, 4), (40, 40, 40, 255), np.uint8)
    raster = Raster(0, 0, 40, 40, 1.0, 1.0, 0.0, 0.0)
    drawn = draw_contour(Contour(plane, "dashed"), raster, colors, 2.0, contrast=True)
    assert set(np.unique(drawn).tolist()) == {0, 0xFF000000, 0xFFFFFFFF}
    usual = draw_contour(Contour(plane, "dashed"), raster, colors, 2.0)
    assert 0xFFFFFFFF not in usual


def test_a_dotted_line_is_lighter_than_a_dashed_one_in_the_label_s_own_hue() -> None:
    plane = np.zeros((40, 40), np.uint16)
    plane[10:30, 10:30] = 1
    colors = np.full((65536, 4), (55, 155, 255, 255), np.uint8)
    raster = Raster(0, 0, 40, 40, 1.0, 1.0, 0.0, 0.0)

    def shade(line: Line) -> int:
        drawn = np.unique(draw_contour(Contour(plane, line), raster, colors, 2.0))
        return int(drawn.max()) & 0xFFFFFF

    assert shade("solid") == shade("dashed") == 0x73B9FF  # 55 + 0.3 × 200, 155 + 0.3 × 100, 255
    assert shade("dotted") == 0xCDE6FF  # 55 + 0.75 × 200, 155 + 0.75 × 100


def test_without_high_contrast_nothing_is_added() -> None:
    plain = LabelLook({1: LabelClass(1, "a", (9, 9, 9))}).table
    assert (plain == LabelLook({1: LabelClass(1, "a", (9, 9, 9))}, contrast=False).table).all()
    assert len(LabelLook({}, contrast=True).table) == len(plain) + 3

"""Everything around the image: orientation letters, scale bar, corner text and badges."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache

from PySide6.QtCore import QSizeF
from PySide6.QtGui import QColor
from PySide6.QtWidgets import QGraphicsItem, QGraphicsScene

from segstudio.core.display import Window
from segstudio.core.filters import filter_badge
from segstudio.core.geometry import Geometry
from segstudio.core.planes import Plane
from segstudio.core.scale_bar import length_text, round_length
from segstudio.core.second import SecondImage
from segstudio.core.volume import Volume
from segstudio.gui.canvas.cursor_info import number_text
from segstudio.gui.canvas.screen_text import (
    Align,
    Badge,
    HaloText,
    PixmapItem,
    ScaleBar,
)
from segstudio.gui.second_look import MODE_NAMES, SecondLook
from segstudio.gui.theme import DARK
from segstudio.words import percent, tr, within

MARGIN = 10.0
GAP = 5.0
BADGE_SHARE = 0.42  # of the view's width at most
LETTER_PX = 15
LETTER_ROOM = 28.0  # half of what three letters take, and a gap
CORNER_BUTTON = 28.0  # room for the button of one plane of three
PLANE_COLORS = {"Axial": "#ff6b5e", "Sagittal": "#f2d14e", "Coronal": "#63d471"}  # as 3D Slicer has them
OTHER_PLANES = ("#8ab8ff", "#ffb066", "#c9a4ff")
SLAB_NAMES = {"max": "MIP", "min": "MinIP", "mean": "mean"}


@cache
def plane_color(plane: Plane) -> QColor:
    """The colour that stands for a plane, and for its lines in the others."""
    return QColor(PLANE_COLORS.get(plane.name, OTHER_PLANES[plane.normal]))


def slab_words(mode: str, count: int, plane: Plane, geometry: Geometry) -> str:
    """How many sections are drawn as one, and how; empty for a single one."""
    if mode == "off":
        return ""
    thick = (
        tr("{count:.3g} mm", count=count * geometry.spacing_mm[plane.normal])
        if geometry.calibrated
        else tr("{count} slices", count=count)
    )
    return f"{SLAB_NAMES[mode]} {thick}"


@dataclass(frozen=True)
class Scene:
    """What the furniture tells about.

    Args:
        volume: as shown, filtered or raw.
        name: what it is called here.
        patient: lines about the person; empty unless they may be shown.
        plane, index: the section shown.
        linked: whether it is one of three planes.
        leading: whether it is the one that carries what concerns the case as a whole.
        radiological: whether the patient's left is on the right.
        slab: how several sections are drawn as one; empty when they are not.
        filter_size: of the pixels shown, which a preview may have changed.
        window, invert, smooth: how values become grey.
        reviewed: whether the slice is.
        previewed: whether labels are shown that are not in the case yet.
        proposed: whether it is shown what an operation would change.
        pixels_per_voxel: zoom across.
        units_per_pixel: mm, or voxels where the case is not calibrated, per screen pixel.
        second, second_name, look: another image, its name and how it is shown; None where it is not.
        alone: the second image is shown in place of the first.
    """

    volume: Volume
    name: str
    patient: tuple[str, ...]
    plane: Plane
    index: int
    linked: bool
    leading: bool
    radiological: bool
    slab: str
    filter_size: int
    window: Window
    invert: bool
    smooth: bool
    reviewed: bool
    previewed: bool
    proposed: bool
    pixels_per_voxel: float
    units_per_pixel: float
    second: SecondImage | None = None
    second_name: str = ""
    look: SecondLook | None = None
    alone: bool = False


class Furniture:
    """The items and where they stand. Badges are always shown, the rest can be switched off."""

    def __init__(self, scene: QGraphicsScene) -> None:
        self._scene = scene
        self.letters = tuple(HaloText(pixels=LETTER_PX, bold=True) for _ in range(4))
        self.tag = HaloText(bold=True)
        self.top_left = HaloText()
        self.bottom_left = HaloText()
        self.bottom_right = HaloText(align=Align.AlignRight)
        self.scale_bar = ScaleBar()
        self.badges: list[Badge] = []
        self._quiet: tuple[PixmapItem, ...] = (
            *self.letters,
            self.tag,
            self.top_left,
            self.bottom_left,
            self.bottom_right,
            self.scale_bar,
        )
        for item in self._quiet:
            self._add(item)

    def _add(self, item: QGraphicsItem) -> None:
        item.setZValue(100)
        self._scene.addItem(item)

    def show(self, shown: Scene | None, size: QSizeF, *, everything: bool) -> None:
        """Say what is on screen, in a view of `size` pixels.

        Args:
            shown: None hides all.
            everything: False leaves the badges alone.
        """
        for item in self._quiet:
            item.setVisible(shown is not None and everything)
        if shown is not None and everything:
            self._write(shown, size)
        self._show_badges(shown, size, everything=everything)

    def _write(self, shown: Scene, size: QSizeF) -> None:
        """What can be switched off."""
        for letter, item in zip(shown.plane.letters(shown.volume.geometry), self.letters, strict=True):
            item.set_lines(letter)
        self.tag.set_color(plane_color(shown.plane))
        self.tag.set_lines(shown.plane.title if shown.linked else "")
        room = size.width() / 2 - MARGIN - LETTER_ROOM
        self.top_left.set_lines(*(name_lines(shown) if shown.leading else ()), room=room)
        self.bottom_left.set_lines(*slice_lines(shown))
        self.bottom_right.set_lines(*window_lines(shown))
        units, word = bar_units(shown)
        length = round_length(units, size.width())
        self.scale_bar.show_length(round(length / units), word(length))
        self._place(size)

    def _place(self, size: QSizeF) -> None:
        width, height = size.width(), size.height()
        left, right, top, bottom = self.letters
        spots = (
            (left, MARGIN, height / 2 - left.size.height() / 2),
            (right, width - MARGIN - right.size.width(), height / 2 - right.size.height() / 2),
            (top, width / 2 - top.size.width() / 2, MARGIN),
            (bottom, width / 2 - bottom.size.width() / 2, height - MARGIN - bottom.size.height()),
            (self.tag, MARGIN, MARGIN),
            (self.top_left, MARGIN, MARGIN + max(self.tag.size.height() - 6, 0)),
            (self.bottom_left, MARGIN, height - MARGIN - self.bottom_left.size.height()),
            (
                self.bottom_right,
                width - MARGIN - self.bottom_right.size.width(),
                height - MARGIN - self.bottom_right.size.height(),
            ),
            (
                self.scale_bar,
                width / 2 - self.scale_bar.size.width() / 2,
                height - MARGIN - self._under_bar(width) - self.scale_bar.size.height(),
            ),
        )
        for item, x, y in spots:
            item.setPos(round(x), round(y))

    def _under_bar(self, width: float) -> float:
        """Height of what the scale bar stands above: the letter, and in a narrow view the corner texts."""
        corners = (self.bottom_left.size, self.bottom_right.size)
        side = (width - self.scale_bar.size.width()) / 2 - MARGIN - GAP
        under = [self.letters[3].size.height(), *(c.height() for c in corners if c.width() > side)]
        return max(under)

    def _show_badges(self, shown: Scene | None, size: QSizeF, *, everything: bool) -> None:
        """In the upper right corner; those that are wider than their share, below the corner on the left."""
        wanted = [] if shown is None else badge_texts(shown)
        if [text for text, _ in wanted] != [badge.text for badge in self.badges]:
            for badge in self.badges:
                self._scene.removeItem(badge)
            self.badges = [Badge(text, color) for text, color in wanted]
            for badge in self.badges:
                self._add(badge)
        if shown is None:
            return
        whole = {caveat.badge: caveat.sentence for caveat in shown.volume.caveats}
        if shown.second is not None:
            whole |= {note.badge: note.sentence for note in shown.second.notes}
        share, whole_view = size.width() * BADGE_SHARE, size.width() - 2 * MARGIN
        y = MARGIN + (CORNER_BUTTON if shown.linked else 0.0)
        left_corner = self.top_left.sceneBoundingRect().bottom() + GAP if everything else 0.0
        for badge in self.badges:
            badge.setToolTip(whole.get(badge.text, badge.text))
            wide = badge.text in whole and badge.whole_width > share  # longer sentences are shortened
            y = max(y, left_corner) if wide else y
            badge.fit(whole_view if wide else share)
            badge.setPos(round(size.width() - MARGIN - badge.size.width()), round(y))
            y += badge.size.height() + GAP


def badge_texts(shown: Scene) -> list[tuple[str, str]]:
    """What must stay in sight, each with its colour: state of the slice, filter, warnings."""
    badges: list[tuple[str, str]] = []
    if shown.leading and shown.second is not None:
        for note in shown.second.notes:
            badges.append((note.badge, DARK.warning if note.doubtful else DARK.accent))
    if shown.alone:
        return badges
    if shown.reviewed:
        badges.append((tr("reviewed"), DARK.good))
    if shown.previewed:
        badges.append((tr("preview, not in the labels yet"), DARK.accent))
    if shown.proposed and shown.leading:
        badges.append((tr("preview of an operation, Esc ends it"), DARK.accent))
    if filter_text := filter_badge(shown.filter_size):
        badges.append((filter_text, DARK.accent))
    if shown.slab:
        badges.append((shown.slab, DARK.accent))
    if not shown.radiological and shown.volume.geometry.oriented:
        badges.append((tr("left is left: not the radiological side"), DARK.warning))
    warnings = shown.volume.warnings if shown.leading else ()
    short = {caveat.sentence: caveat.badge for caveat in shown.volume.caveats}
    return badges + [(short.get(warning, warning), DARK.warning) for warning in warnings]


def bar_units(shown: Scene) -> tuple[float, Callable[[float], str]]:
    """Length of a screen pixel in the scale bar's unit, and what to write over the bar.

    Across slices that lie unevenly no length is known, but still along the other axis.
    """
    geometry, plane = shown.volume.geometry, shown.plane
    if geometry.calibrated and not geometry.even and plane.normal != 0:
        if plane.columns == 0:
            return 1 / shown.pixels_per_voxel, lambda length: length_text(length, calibrated=False)
        return shown.units_per_pixel, lambda length: tr(
            "{length_text} across", length_text=length_text(length, calibrated=True)
        )
    return shown.units_per_pixel, lambda length: length_text(length, calibrated=geometry.calibrated)


def slice_lines(shown: Scene) -> tuple[str, ...]:
    """Where in the case the slice is, how large it is and how much enlarged."""
    geometry, plane = shown.volume.geometry, shown.plane
    count = geometry.shape[plane.normal]
    height, width = plane.at(0).size(geometry.shape)
    zoom = tr("zoom {pixels_per_voxel:.0%}", pixels_per_voxel=shown.pixels_per_voxel)
    size = f"{width} × {height}"
    if geometry.is_picture:
        return size, zoom
    place = ""
    if geometry.calibrated and geometry.even:
        world = geometry.to_world(plane.at(shown.index).place((height - 1) / 2, (width - 1) / 2))
        if plane.world is not None:
            letter = ("RL", "AP", "IS")[plane.world][int(world[plane.world] >= 0)]
            place = tr("{letter} {world:.1f} mm", letter=letter, world=abs(world[plane.world]))
        else:
            place = tr("{index:.1f} mm", index=shown.index * geometry.spacing_mm[plane.normal])
    if shown.linked:
        return f"{shown.index + 1}/{count}", place
    return tr("slice {index}/{count}", index=shown.index + 1, count=count), place, size, zoom


def name_lines(shown: Scene) -> tuple[str, ...]:
    """What is shown: the case and the person, and the second image."""
    second, look = shown.second, shown.look
    if second is None or look is None:
        return shown.name, *shown.patient
    name = shown.second_name or tr("second image")
    if shown.alone:
        return (name,)
    how = percent(look.opacity) if look.mode == "blend" else within(MODE_NAMES[look.mode])
    return shown.name, *shown.patient, f"+ {name}, {how}"


def window_lines(shown: Scene) -> tuple[str, ...]:
    """How values become grey or colours."""
    second, look = shown.second, shown.look
    of_second = ""
    if second is not None and look is not None and look.window is not None and not second.labels:
        plus = "" if shown.alone else "+ "
        of_second = plus + _window_words(look.window, second.volume.units)
    if shown.alone:
        return (of_second,)
    inverted = tr("inverted") if shown.invert else ""
    blocky = "" if shown.smooth else tr("interpolation off")
    return inverted, blocky, _window_words(shown.window, shown.volume.units), of_second


def _window_words(window: Window, units: str) -> str:
    return f"W {number_text(window.width)}   L {number_text(window.level)} {units}".rstrip()

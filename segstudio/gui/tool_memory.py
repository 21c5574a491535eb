"""The options of the tools, kept from one start to the next."""

from __future__ import annotations

from PySide6.QtCore import QSettings

from segstudio.core.brush import SHAPES
from segstudio.core.display import initial_window
from segstudio.core.volume import Volume
from segstudio.gui.view_state import LARGEST_RADIUS, SMALLEST_RADIUS, ViewState
from segstudio.services.folders import config_dir
from segstudio.services.session import Session

_SWITCHES = ("deep", "region_deep", "keep_open", "cut_through")
_WORDS = {"shape": SHAPES, "outline": ("add", "remove"), "cut_side": ("inside", "outside")}
_OF_VALUES = ("low", "high", "tolerance")  # they mean something for one kind of image only
_SHARE = 10  # of the window's width that the first tolerance is
_BRUSH_SHARE = 0.01  # of the slice's shorter side that the first radius is
_FIRST_RADII = (1.5, 32.0)  # px, within which it lies


class ToolMemory:
    """Puts options back at the start and keeps every change, in the INI file of the window.

    What is told in values of the image (range and tolerance) is kept for each kind of image apart: HU do not
    mean what the grey values of a photograph mean. The brush has a size that suits the image until a person
    chooses one.
    """

    def __init__(self, session: Session, state: ViewState) -> None:
        self._session, self._state, self._options = session, state, state.options
        self._store = QSettings(str(config_dir() / "window.ini"), QSettings.Format.IniFormat)
        self._kind = ""
        self._chosen = False  # whether a person gave the brush its size
        self._lending = False
        self._restore()
        events = state.options.events
        for name in (*_SWITCHES, *_WORDS, "edges"):
            getattr(events, name).connect(lambda value, *_, name=name: self._keep(name, value))
        for name in _OF_VALUES:
            getattr(events, name).connect(lambda value, *_, name=name: self._keep_value(name, value))
        for name in ("brush_radius", "radius_unit"):
            getattr(state.events, name).connect(self._keep_brush)
        session.case_changed.connect(self._on_case)

    def lend_radius(self, radius: float) -> None:
        """Give the brush a size that nobody chose: it is not kept, and the next image may change it."""
        self._lending = True
        self._state.brush_radius = radius
        self._lending = False

    def _restore(self) -> None:
        for name in _SWITCHES:
            if self._store.contains(f"tools/{name}"):
                setattr(self._options, name, self._store.value(f"tools/{name}") in (True, "true"))
        for name, known in _WORDS.items():
            if (word := self._store.value(f"tools/{name}")) in known:
                setattr(self._options, name, word)
        if (edges := self._number("edges")) is not None:
            self._options.edges = min(max(edges, 0.5), 20.0)
        if (radius := self._number("brush_radius")) is not None:
            self._chosen = True
            self._state.brush_radius = min(max(radius, SMALLEST_RADIUS), LARGEST_RADIUS)
        if self._store.value("tools/radius_unit") == "mm":
            self._state.radius_unit = "mm"

    def _on_case(self) -> None:
        volume = self._session.volume
        if volume is not None and not self._chosen:
            self.lend_radius(first_radius(volume, in_mm=self._state.radius_unit == "mm"))
        kind = "" if volume is None else volume.units or str(volume.voxels.dtype)
        if volume is None or kind == self._kind:
            return
        self._kind = ""  # what comes now is no choice of a person
        low, high = self._number(f"{kind}/low"), self._number(f"{kind}/high")
        tolerance = self._number(f"{kind}/tolerance")
        self._options.low, self._options.high = low, high
        self._options.tolerance = first_tolerance(volume) if tolerance is None else max(tolerance, 0.0)
        self._kind = kind

    def _keep_brush(self, *_: object) -> None:
        if not self._lending:
            self._chosen = True
            self._keep("brush_radius", self._state.brush_radius)
            self._keep("radius_unit", self._state.radius_unit)

    def _keep(self, name: str, value: object) -> None:
        self._store.setValue(f"tools/{name}", value)

    def _keep_value(self, name: str, value: float | None) -> None:
        if not self._kind:
            return
        if value is None:
            self._store.remove(f"tools/{self._kind}/{name}")
        else:
            self._store.setValue(f"tools/{self._kind}/{name}", value)

    def _number(self, name: str) -> float | None:
        """A number of the file; None where there is none, or something else."""
        try:
            number = float(self._store.value(f"tools/{name}"))  # type: ignore[arg-type]
        except (TypeError, ValueError):
            return None
        return number if abs(number) < float("inf") else None


def first_tolerance(volume: Volume) -> float:
    """A tenth of the grey levels that are shown at first, with one leading digit."""
    return float(f"{initial_window(volume).width / _SHARE:.1g}")


def first_radius(volume: Volume, *, in_mm: bool = False) -> float:
    """A hundredth of the slice's shorter side: 2.5 px on one of 256 x 256, 30 px on a chest X-ray.

    Args:
        in_mm: give it in mm where the image is calibrated; else in px of the finer axis, to half a px.
    """
    y_mm, x_mm = volume.geometry.spacing_mm[1:]
    finest = min(y_mm, x_mm)
    shorter = min(volume.shape[1] * y_mm, volume.shape[2] * x_mm)
    least, most = _FIRST_RADII
    radius = min(max(_BRUSH_SHARE * shorter / finest, least), most)
    if in_mm and volume.geometry.calibrated:
        return round(radius * finest, 2)
    return round(2 * radius) / 2

"""How each case of a project was looked at: kept when it is left, and brought back with it."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from segstudio.core.display import Window
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.core.volume import Volume
    from segstudio.gui.context import Context

_PLACES = ("slice_index", "row_index", "column_index")


class CaseLooks:
    """Slices, grey levels, colours and measured distances of the open case."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._desk = context.projects

    def keep(self) -> None:
        """Remember how the open case is looked at, and what was measured on it."""
        state = self._context.state
        if self._desk.case is None:
            return
        view: dict[str, Any] = {name: getattr(state, name) for name in _PLACES}
        view |= {"invert": state.invert, "palette": state.palette}
        if (window := state.window) is not None and not window.table:
            view["window"] = [window.width, window.level, window.curve]
        try:
            self._desk.keep_view(view, state.rulers)
        except SegStudioError as error:
            self._context.notify(error)

    def restore(self, volume: Volume) -> None:
        """Show the open case as it was left."""
        from segstudio.core.display import PALETTES

        case, state = self._desk.case, self._context.state
        if case is None:
            return
        view = case.view
        for name, count in zip(_PLACES, volume.shape, strict=True):
            index = view.get(name)
            if isinstance(index, int) and 0 <= index < count:
                setattr(state, name, index)
        if view.get("palette") in PALETTES:
            state.palette = str(view["palette"])
        if isinstance(view.get("invert"), bool):
            state.invert = bool(view["invert"])
        if (window := _window(view.get("window"))) is not None:
            state.window = window
        state.rulers = tuple(r for r in case.rulers if r.section.index < volume.shape[r.section.normal])


def _window(kept: object) -> Window | None:
    """Grey levels as they were kept; None where a file holds something else."""
    if not isinstance(kept, list) or len(kept) != 3:
        return None
    width, level, curve = kept
    numbers = all(isinstance(n, int | float) and abs(n) < 1e12 for n in (width, level))
    if not numbers or width <= 0 or curve not in ("linear", "linear_exact", "sigmoid"):
        return None
    return Window(float(width), float(level), curve)

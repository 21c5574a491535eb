"""Keys and mouse as this program has them, and as two programs that people come from.

A gesture is written as "Ctrl+left": modifiers in the order Ctrl, Shift, Alt, then the button; of the wheel,
of a move without a button and of a double click the modifiers alone. Knows no Qt.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from segstudio.words import listed, tr

if TYPE_CHECKING:
    from segstudio.gui.action_rows.row import Row


@dataclass(frozen=True)
class MouseScheme:
    """What each gesture does.

    Args:
        drags: "tool", "window", "navigate", "pan", "zoom" or "erase", by button.
        brush_drags: instead of them while a brush is held.
        wheel: "slices", "zoom" or "brush".
        hovers: "navigate" puts the crosshair under the mouse without a click.
        doubles: "auto window"; any other double click is the tool's own.
    """

    drags: Mapping[str, str]
    brush_drags: Mapping[str, str] = field(default_factory=dict)
    wheel: Mapping[str, str] = field(default_factory=lambda: {"": "slices", "Ctrl": "zoom", "Shift": "brush"})
    hovers: Mapping[str, str] = field(default_factory=dict)
    doubles: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Scheme:
    """Keys that differ from the built-in ones, and the mouse.

    Args:
        keys: action -> keys with spaces between them, as its row has them. Keys given here are taken from
            every other action.
    """

    name: str
    title: str
    mouse: MouseScheme
    keys: Mapping[str, str] = field(default_factory=dict)


_DRAGS = {
    "left": "tool",
    "Shift+left": "window",
    "Ctrl+Shift+left": "window",
    "Ctrl+left": "navigate",
    "Ctrl+Alt+left": "pick",
    "Space+left": "pan",
    "middle": "pan",
    "right": "zoom",
}
_ERASES = {"right": "erase"}
_DIGITS = {f"actionLabel{number}": f"Alt+{number}" for number in range(10)}

SEGSTUDIO = Scheme("segstudio", "SegStudio", MouseScheme(_DRAGS, _ERASES))
ITK_SNAP = Scheme(
    "itk-snap",
    "ITK-SNAP",
    MouseScheme({**_DRAGS, "Alt+left": "pan"}, _ERASES),
    {
        **_DIGITS,
        "toolNavigate": "1 N",
        "toolWindow": "2 W",
        "toolPolygon": "3 P",
        "toolBrush": "4 B",
        "toolDistance": "6 M",
        "actionNextLabel": "> .",
        "actionPreviousLabel": "< ,",
        "actionToggleMask": "S",
        "actionOpacityUp": "D",
        "actionOpacityDown": "A",
        "actionFurniture": "X",
        "actionCrosshair": "Shift+X",
        "actionSwapLabel": "V",
        "actionPlay": "Shift+P",
        "actionBrushLarger": "+ = ]",
        "actionBrushSmaller": "- [",
        "actionZoomIn": "Ctrl+Up Ctrl++ Ctrl+=",
        "actionZoomOut": "Ctrl+Down Ctrl+-",
        "actionFit": "Ctrl+F F",
    },
)
SLICER = Scheme(
    "slicer",
    "3D Slicer",
    MouseScheme(
        {**_DRAGS, "Shift+left": "pan"},
        hovers={"Shift": "navigate"},
        doubles={"Ctrl": "auto window"},
    ),
    {
        **_DIGITS,
        "toolNavigate": "N Esc",
        "toolBrush": "1",
        "toolPolygon": "2",
        "toolEraser": "3 E",
        "toolFill": "4",
        "toolPick": "5",
        "toolWindow": "6",
        "toolDistance": "7",
        "actionNextLabel": "Q .",
        "actionPreviousLabel": "W ,",
        "actionToggleMask": "G",
        "actionUndo": "Ctrl+Z Z",
        "actionRedo": "Ctrl+Shift+Z Ctrl+Y Y",
        "actionMaximise": "Shift+Z",
        "actionFlicker": "Shift+Y",
        "actionNextSlice": "Right F Down",
        "actionPreviousSlice": "Left B Up",
        "actionFit": "R",
        "actionMarkReviewed": "Ctrl+Shift+R",
        "actionBrushLarger": "+ = ]",
        "actionBrushSmaller": "- [",
    },
)
SCHEMES = {scheme.name: scheme for scheme in (SEGSTUDIO, ITK_SNAP, SLICER)}


@dataclass(frozen=True)
class Hands:
    """What the canvas has to know of the scheme and of the keys a person chose.

    Args:
        peek: keys that hide the labels while they are held.
        undo: keys that take a stroke back while it is painted.
    """

    mouse: MouseScheme = SEGSTUDIO.mouse
    peek: tuple[str, ...] = ("V",)
    undo: tuple[str, ...] = ("Ctrl+Z",)


def keys_of(scheme: Scheme, rows: Iterable[Row]) -> dict[str, tuple[str, ...]]:
    """The keys of every action in a scheme; no key starts two."""
    given = {name: tuple(text.split()) for name, text in scheme.keys.items()}
    taken = {key for keys in given.values() for key in keys}
    return {
        row.name: given[row.name] if row.name in given else tuple(key for key in row.keys if key not in taken)
        for row in rows
    }


_BUTTONS = {"left": tr("drag"), "middle": tr("middle drag"), "right": tr("right drag")}
_KEYS = {"Ctrl": tr("Ctrl"), "Shift": tr("Shift"), "Alt": tr("Alt"), "Space": tr("Space")}
_DRAG_WORDS = {
    "tool": tr("use the tool"),
    "window": tr("window and level: right for less contrast, up for brighter"),
    "navigate": tr("set the crosshair"),
    "pick": tr("choose the label under the mouse"),
    "pan": tr("move the slice"),
    "zoom": tr("zoom: up to enlarge"),
    "erase": tr("erase"),
}
_WHEEL_WORDS = {
    "slices": tr("next or previous slice; zoom in a picture"),
    "zoom": tr("zoom at the mouse"),
    "brush": tr("size of the brush"),
}
_TOOL_WORDS = {
    tr("pick the values to paint (Range brush)"): tr("Ctrl + drag"),
    tr("erase a region (Polygon, Lasso, Live wire, Magic wand, Grow)"): tr("Ctrl + click or drag"),
    tr("more or less alike (Magic wand)"): tr("Drag right or left"),
    tr("larger or smaller while the button is held (Grow)"): tr("Wheel"),
    tr("apply a region drawn as a line"): tr("Enter, double click"),
    tr("remove a corner of such a region"): tr("Delete, Backspace"),
}


def mouse_words(hands: Hands) -> list[tuple[str, str]]:
    """What the mouse does, as (what, gesture), for a person to read."""
    mouse = hands.mouse
    lines: dict[str, list[str]] = {}
    for gesture, deed in mouse.wheel.items():
        lines.setdefault(_WHEEL_WORDS[deed], []).append(_said(gesture, tr("wheel")))
    for gesture, deed in mouse.drags.items():
        *modifiers, button = gesture.split("+")
        words = _DRAG_WORDS[deed]
        if gesture == "Ctrl+Shift+left":
            words = tr("window and level, five times finer")
        lines.setdefault(words, []).append(_said("+".join(modifiers), _BUTTONS[button]))
    for gesture, deed in mouse.brush_drags.items():
        what = tr("{deed} while a brush is held", deed=_DRAG_WORDS[deed])
        lines.setdefault(what, []).append(_said("", _BUTTONS[gesture]))
    for gesture in mouse.hovers:
        lines.setdefault(_DRAG_WORDS["navigate"], []).append(_said(gesture, tr("move")))
    for gesture in mouse.doubles:
        lines.setdefault(tr("grey levels from the 0.5 to the 99.5 percentile"), []).append(
            _said(gesture, tr("double click"))
        )
    lines[tr("move the crosshair and the other planes with it (Navigate)")] = [
        tr("Drag in one of three planes")
    ]
    lines[tr("fill the canvas with one plane or show all, or fit (Navigate, Window)")] = [tr("Double click")]
    for what, how in _TOOL_WORDS.items():
        lines[what] = [how]
    lines[tr("menu of the canvas")] = [tr("Right click without a move")]
    undo = [key.replace("+", " + ") for key in hands.undo]
    lines[tr("take back a stroke or a polygon that is begun; cancel running jobs")] = ["Esc"]
    lines[tr("take a stroke back while it is painted")] = undo
    lines[tr("hide the labels as long as it is held")] = [tr("Hold {key}", key=" / ".join(hands.peek))]
    return [(f"{what[0].upper()}{what[1:]}", listed(how)) for what, how in lines.items() if how]


def _said(modifiers: str, what: str) -> str:
    text = " + ".join([*(_KEYS[key] for key in modifiers.split("+") if key), what])
    return f"{text[0].upper()}{text[1:]}"

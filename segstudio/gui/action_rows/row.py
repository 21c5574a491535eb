"""One action a person can take, and the commonest conditions for it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from segstudio.gui.facts import Facts
from segstudio.gui.handlers import Handlers
from segstudio.words import tr

When = Callable[[Facts], bool]


def always(_: Facts) -> bool:
    """At any time."""
    return True


def case(facts: Facts) -> bool:
    """A case is open."""
    return facts.case


def slices(facts: Facts) -> bool:
    """The open case has several slices."""
    return facts.several_slices


@dataclass(frozen=True)
class Row:
    """One action.

    Args:
        name: object name, and its name in the settings' key overrides.
        text: as the menu shows it, in English; said in the language in use.
        tip: what it does and when to use it, for the tooltip, likewise.
        key_text: built-in shortcuts with spaces between them.
        menu: the menu it stands in, a key of MENUS. A leading "|" puts a line above it.
        icon: file in resources/icons; empty for none.
        do: what it does.
        when: whether it can be done now.
        checked: for a switch, whether it is on now.
    """

    name: str
    text: str
    tip: str
    key_text: str
    menu: str
    icon: str
    do: Callable[[Handlers], object]
    when: When = case
    checked: When | None = None

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", tr(self.text))
        object.__setattr__(self, "tip", tr(self.tip))

    @property
    def keys(self) -> tuple[str, ...]:
        """Built-in shortcuts."""
        return tuple(self.key_text.split())


def acts_on_canvas_only(keys: Sequence[str]) -> bool:
    """Whether keys would get in the way of typing: the first has no Ctrl or Alt and is no F key."""
    return bool(keys) and not re.search(r"Ctrl|Alt|Meta|F\d", keys[0])

"""Words of actions and labels without what belongs to menus: the mark of the key, and the dots."""

from __future__ import annotations

import re

_MARK = re.compile(r"\s*\(&[A-Za-z]\)|&(?=\w)")


def plain(text: str) -> str:
    """A text without its `&`, without the `(&F)` of languages whose words have no letters, without `…`."""
    return _MARK.sub("", text).removesuffix("…")

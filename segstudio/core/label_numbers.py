"""Label numbers as people write them: "1, 3-5"."""

from __future__ import annotations

import re
from collections.abc import Iterable

from segstudio.core.labels import LARGEST_LABEL
from segstudio.errors import SegStudioError
from segstudio.words import tr

_PART = re.compile(r"(\d{1,5})(?:\s*[-–]\s*(\d{1,5}))?")


def read_numbers(text: str) -> frozenset[int]:
    """The numbers that a list such as "1, 3-5" names; 0 is the background. An empty text names none.

    Raises:
        SegStudioError: something in it is no number or range from 0 to 65,535.
    """
    found: set[int] = set()
    for part in re.split(r"[,;]|(?<![-–\s])\s+(?![-–\s])", text.strip()):
        if not part.strip():
            continue
        match = _PART.fullmatch(part.strip())
        first = int(match[1]) if match else -1
        last = int(match[2] or first) if match else -1
        if not 0 <= first <= last <= LARGEST_LABEL:
            raise SegStudioError(
                tr("“{part}” names no labels.", part=part.strip()),
                tr('Write numbers from 0 to {largest_label}, as "1, 3-5".', largest_label=LARGEST_LABEL),
            )
        found.update(range(first, last + 1))
    return frozenset(found)


def spell_numbers(numbers: Iterable[int]) -> str:
    """Numbers as a list with ranges, such as "1, 3-5"; `read_numbers` gives them back."""
    parts: list[list[int]] = []
    for number in sorted(set(numbers)):
        if parts and parts[-1][1] == number - 1:
            parts[-1][1] = number
        else:
            parts.append([number, number])
    return ", ".join(str(a) if a == b else f"{a}-{b}" if b > a + 1 else f"{a}, {b}" for a, b in parts)

"""A language that nobody speaks: accents, brackets and 40 % more letters show what was not said by tr."""

from __future__ import annotations

import re

OPEN, CLOSE = "⟦", "⟧"
LONGER = 0.4
_KEPT = re.compile(r"(\{[^{}]*\}|<[^<>]*>|&\w|&amp;|\\n|\n)")  # values, tags and keys stay as they are
_ACCENTS = str.maketrans("aeiouycnsAEIOUYCNS", "äéîøüÿçñšÄÉÎØÜŸÇÑŠ")


def pseudo(text: str, n: int | None) -> str:
    """The text in that language; a lookup for `words.use`."""
    body = "".join(part if k % 2 else part.translate(_ACCENTS) for k, part in enumerate(_KEPT.split(text)))
    head, body, tail = _trimmed(body)
    letters = len(re.sub(r"\{[^{}]*\}|<[^<>]*>|&", "", body))
    more = "~" * max(1, round(LONGER * letters) - 2)
    return f"{head}{OPEN}{body}{_with_spaces(more)}{CLOSE}{tail}"


def _trimmed(text: str) -> tuple[str, str, str]:
    head = text[: len(text) - len(text.lstrip(" "))]
    tail = "…" if text.endswith("…") else ""
    body = text[len(head) : len(text) - len(tail)]
    return head, body, tail


def _with_spaces(more: str) -> str:
    """Long words are broken as those of a language are, so that lines can wrap."""
    return " ".join(more[i : i + 7] for i in range(0, len(more), 7)) if len(more) > 12 else more


def outside(text: str) -> str:
    """What of a text was not said in that language."""
    plain = re.sub(r"<[^<>]*>|&(?:lt|gt|amp|nbsp|quot|#\d+);", " ", text)
    depth, kept = 0, []
    for letter in plain:
        depth += (letter == OPEN) - (letter == CLOSE)
        kept.append(letter if depth == 0 and letter not in OPEN + CLOSE else " ")
    return "".join(kept)

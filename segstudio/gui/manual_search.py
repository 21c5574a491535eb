"""Finding words in the pages of the manual: titles and headings before the rest of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping

_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_MARKS = re.compile(r"[*`]")


def ranked(pages: Mapping[str, tuple[str, str]], words: str) -> list[str]:
    """The pages that hold all the words, the best first; all of them, as they are, without words.

    A page whose title or headings hold the words side by side comes before one whose text does, and
    that before pages which hold them apart.

    Args:
        pages: name -> title and Markdown.
    """
    wanted = words.casefold().split()
    if not wanted:
        return list(pages)
    phrase = " ".join(wanted)
    found: list[tuple[int, str]] = []
    for name, (title, text) in pages.items():
        headings = [_plain(heading) for heading in (title, *_HEADING.findall(text))]
        body = _plain(f"{title} {text}")
        if any(word not in body for word in wanted):
            continue
        if any(phrase in heading for heading in headings):
            rank = 0
        elif phrase in body:
            rank = 1
        elif any(all(word in heading for word in wanted) for heading in headings):
            rank = 2
        else:
            rank = 3
        found.append((rank, name))
    return [name for _, name in sorted(found, key=lambda entry: entry[0])]


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub("", markdown).casefold().split())

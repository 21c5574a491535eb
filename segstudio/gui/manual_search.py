"""Finding words in the pages of the manual: titles and headings before the rest of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from segstudio.words import tr

_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_MARKS = re.compile(r"[*`]")
ALSO_CALLED = {  # page -> words that people search for and that its text says in another way
    "purpose": tr("approved, CE mark, certified, diagnosis, FDA, medical device, internet, cloud, upload"),
    "undo-and-keys": tr("shortcut, shortcuts, hotkeys, keyboard"),
    "projects": tr("annotator, annotators, assign, distribute, reviewer, roles, share, team, second reading"),
    "judging": tr("accuracy, evaluation, previous version, quality, roll back, score, validation"),
    "export": tr("anonymize, anonymise, anonymous, pseudonym, save as, share"),
    "data-protection": tr("anonymize, anonymise, cloud, GDPR, HIPAA, internet, network, privacy, upload"),
}


def ranked(
    pages: Mapping[str, tuple[str, str]], words: str, also_called: Mapping[str, str] = MappingProxyType({})
) -> list[str]:
    """The pages that hold all the words, the best first; all of them, as they are, without words.

    A page whose title or headings hold the words side by side comes before one whose text does, and
    that before pages which hold them apart. A word is found where one begins with it, or in Chinese anywhere.

    Args:
        pages: name -> title and Markdown.
        also_called: name -> further words for what a page tells; found with them alone, it comes last.
    """
    wanted = words.casefold().split()
    if not wanted:
        return list(pages)
    phrase = " ".join(wanted)
    found: list[tuple[int, str]] = []
    for name, (title, text) in pages.items():
        headings = [_plain(heading) for heading in (title, *_HEADING.findall(text))]
        body = _plain(f"{title} {text}")
        everything = f"{body} {_plain(also_called.get(name, ''))}"
        if not all(_holds(everything, word) for word in wanted):
            continue
        if any(_holds(heading, phrase) for heading in headings):
            rank = 0
        elif _holds(body, phrase):
            rank = 1
        elif any(all(_holds(heading, word) for word in wanted) for heading in headings):
            rank = 2
        elif all(_holds(body, word) for word in wanted):
            rank = 3
        else:
            rank = 4
        found.append((rank, name))
    return [name for _, name in sorted(found, key=lambda entry: entry[0])]


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub("", markdown).casefold().split())


def _holds(text: str, words: str) -> bool:
    """Whether a word of the text begins with these; Chinese has no gaps between words."""
    start = r"\b" if words.isascii() and words[:1].isalnum() else ""
    return re.search(start + re.escape(words), text) is not None

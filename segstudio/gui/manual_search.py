"""Finding words in the pages of the manual: titles and headings before the rest of the text."""

from __future__ import annotations

import re
from collections.abc import Mapping
from types import MappingProxyType

from segstudio.words import tr

_HEADING = re.compile(r"^#+ (.+)$", re.MULTILINE)
_MARKS = re.compile(r"[*`]")
_ARTICLES = {
    "a",
    "an",
    "the",
    "ein",
    "eine",
    "einen",
    "der",
    "die",
    "das",
    "un",
    "une",
    "le",
    "la",
    "les",
    "el",
}
ALSO_CALLED = {  # page -> words that people search for and that its text says in another way
    "purpose": tr("approved, CE mark, certified, diagnosis, FDA, medical device, internet, cloud, upload"),
    "undo-and-keys": tr("shortcut, shortcuts, hotkeys, keyboard"),
    "projects": tr("annotator, annotators, assign, distribute, reviewer, roles, share, team, second reading"),
    "judging": tr(
        "accuracy, evaluation, previous version, quality, roll back, score, validation, "
        "delete a model, remove a model, training data, training images"
    ),
    "export": tr("anonymize, anonymise, anonymous, pseudonym, save as, share"),
    "data-protection": tr("anonymize, anonymise, cloud, GDPR, HIPAA, internet, network, privacy, upload"),
}


def ranked(
    pages: Mapping[str, tuple[str, str]], words: str, also_called: Mapping[str, str] = MappingProxyType({})
) -> list[str]:
    """The pages that hold all the words, the best first; all of them, as they are, without words.

    Headings and titles come first: the words side by side in one, or in what a page is also called. Then
    follow the words side by side in the text, all of them in one heading, in one paragraph, and apart. A word
    is found where one begins with it, or in Chinese anywhere; articles need not be there.

    Args:
        pages: name -> title and Markdown.
        also_called: name -> further words for what a page tells, parted by commas.
    """
    wanted = words.casefold().split()
    if not wanted:
        return list(pages)
    phrase = " ".join(wanted)
    telling = [word for word in wanted if word not in _ARTICLES] or wanted
    found: list[tuple[int, str]] = []
    for name, (title, text) in pages.items():
        rank = _rank(title, text, also_called.get(name, ""), phrase, telling)
        if rank is not None:
            found.append((rank, name))
    return [name for _, name in sorted(found, key=lambda entry: entry[0])]


def _rank(title: str, text: str, also: str, phrase: str, telling: list[str]) -> int | None:
    """How well a page fits, from 0 on; None where it does not hold all the words."""
    headings = [_plain(heading) for heading in (title, *_HEADING.findall(text))]
    body, others = _plain(f"{title} {text}"), _plain(also)
    if not all(_holds(f"{body} {others}", word) for word in telling):
        return None
    if any(_holds(heading, phrase) for heading in headings):
        return 0
    if " " in phrase and any(_holds(other, phrase) for other in others.split(",")):
        return 1
    if _holds(body, phrase):
        return 2
    if any(all(_holds(heading, word) for word in telling) for heading in headings):
        return 3
    paragraphs = (_plain(paragraph) for paragraph in text.split("\n\n"))
    if any(all(_holds(paragraph, word) for word in telling) for paragraph in paragraphs):
        return 4
    return 5 if all(_holds(body, word) for word in telling) else 6


def _plain(markdown: str) -> str:
    return " ".join(_MARKS.sub("", markdown).casefold().split())


def _holds(text: str, words: str) -> bool:
    """Whether a word of the text begins with these; Chinese has no gaps between words."""
    start = r"\b" if words.isascii() and words[:1].isalnum() else ""
    return re.search(start + re.escape(words), text) is not None

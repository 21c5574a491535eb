"""Every sentence a person reads, in their language: `tr` and `counted` stand around it where it is written.

The bottom of the house, beside `errors`: it knows no Qt. The window puts a catalogue in with `use` before it
imports anything of the program, because tables of words are made when their modules are imported. Without a
catalogue, as on the command line and in the tests, sentences stay English and numbers have a `.`; what is
written into files never passes through here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from numbers import Number
from string import Formatter
from typing import Any

Lookup = Callable[[str, int | None], str]
"""The translation of a template, in the form for a count where there is one; empty where there is none."""


class _Numbers(Formatter):
    """str.format, with the marks of a language in what was formatted as a number."""

    def __init__(self, decimal: str, group: str, percent: str) -> None:
        self._marks = str.maketrans({".": decimal, ",": group, "%": percent})

    def format_field(self, value: Any, format_spec: str) -> Any:
        said = format(value, format_spec)
        return said.translate(self._marks) if format_spec and isinstance(value, Number) else said


class _Catalogue:
    """The language in use."""

    def __init__(self) -> None:
        self.lookup: Lookup | None = None
        self.numbers: _Numbers | None = None
        self.language = "en"
        self.small = True
        self.comma, self.gap = ", ", " "
        self.asked = False


_IN_USE = _Catalogue()


def use(
    lookup: Lookup | None,
    decimal: str = ".",
    group: str = ",",
    *,
    language: str = "en",
    small: bool = True,
    percent: str = "%",
    comma: str = ", ",
    gap: str = " ",
) -> None:
    """Speak another language from now on.

    Args:
        lookup: translates a template; None is English.
        decimal: between the whole and the broken part of a number.
        group: between thousands.
        language: its code, as in the names of the catalogues.
        small: whether a title begins with a small letter once it stands within a sentence.
        percent: the sign for it, with the space before it where there is one.
        comma: between the parts of a list, with the space after it where there is one.
        gap: between two sentences.

    Raises:
        RuntimeError: a sentence was made before, and would stay in the other language.
    """
    if _IN_USE.asked and lookup is not None:
        raise RuntimeError("the language is chosen after sentences were made; choose it before other imports")
    _IN_USE.lookup, _IN_USE.language, _IN_USE.small = lookup, language, small
    _IN_USE.comma, _IN_USE.gap = comma, gap
    plain = (decimal, group, percent) == (".", ",", "%")
    _IN_USE.numbers = None if plain else _Numbers(decimal, group, percent)


def language() -> str:
    """The code of the language in use."""
    return _IN_USE.language


def tr(text: str, **values: object) -> str:
    """The sentence in the language in use.

    Args:
        text: the English sentence, a literal; `{name}` and `{name:.1f}` stand for values as in `str.format`.
        values: what stands in it.
    """
    return _filled(_found(text, None) or text, values)


def counted(one: str, many: str, n: int, **values: object) -> str:
    """The sentence for a count, in the plural form that the language in use has for it.

    Args:
        one: the English sentence for exactly one, as a literal.
        many: that for any other count; translations are looked up by it.
        n: the count, `{n}` or `{n:,}` in the sentences.
        values: what else stands in them.
    """
    text = _found(many, n) or (one if n == 1 else many)
    return _filled(text, {"n": n, **values})


def decimal(value: float, digits: int) -> str:
    """A number with so many digits after the decimal mark of the language in use."""
    return _filled(f"{{value:.{digits}f}}", {"value": value})


def percent(share: float) -> str:
    """A share as whole percents."""
    return _filled("{share:.0%}", {"share": share})


def within(title: str) -> str:
    """A title as it stands within a sentence: with a small letter, where the language writes it so."""
    return title[:1].lower() + title[1:] if _IN_USE.small else title


def enumerated(parts: Sequence[str]) -> str:
    """Parts one after the other, with "and" before the last."""
    if len(parts) < 2:
        return "".join(parts)
    return tr("{several} and {last}", several=listed(parts[:-1]), last=parts[-1])


def listed(parts: Iterable[str]) -> str:
    """Parts one after the other; empty ones are left out."""
    return _IN_USE.comma.join(filter(None, parts))


def paragraph(parts: Iterable[str]) -> str:
    """Whole sentences one after the other; empty ones are left out."""
    return _IN_USE.gap.join(filter(None, parts))


def _found(text: str, n: int | None) -> str:
    _IN_USE.asked = True
    return "" if _IN_USE.lookup is None else _IN_USE.lookup(text, n)


def _filled(text: str, values: Mapping[str, object]) -> str:
    if not values:
        return text
    if _IN_USE.numbers is None:
        return text.format(**values)
    return _IN_USE.numbers.vformat(text, (), values)

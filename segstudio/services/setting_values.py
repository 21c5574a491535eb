"""What a setting says of itself, and which values it takes."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from dataclasses import Field
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.words import listed, tr

DEVICE = re.compile(r"auto|cpu|mps|cuda(:\d+)?")
YES_NO = {"yes": True, "true": True, "on": True, "no": False, "false": False, "off": False}
COLOUR = re.compile(r"#[0-9a-fA-F]{6}")


def about(
    title: str,
    says: str,
    *,
    group: str,
    choices: Mapping[str, str] | None = None,
    limits: tuple[float, float] | None = None,
    unit: str = "",
    folder: bool = False,
    zero: str = "",
) -> dict[str, Any]:
    """What the dialog and the command line show about a setting, given in English.

    Args:
        title: its name.
        says: what it changes.
        group: the page it stands on.
        choices: the values that it can have, and each in words.
        limits: the smallest and the largest value.
        unit: of a number.
        folder: whether it is the path of a folder.
        zero: what a number of 0 means, where it means something else than none.
    """
    return {
        "title": tr(title),
        "says": tr(says),
        "group": tr(group),
        "choices": {value: tr(words) for value, words in (choices or {}).items()},
        "range": limits,
        "unit": unit,
        "folder": folder,
        "zero": tr(zero) if zero else "",
    }


def assignments(texts: Iterable[str]) -> dict[str, str]:
    """Names and values of texts such as "memory_mb=4000".

    Raises:
        SegStudioError: one has no equals sign.
    """
    pairs = {}
    for text in texts:
        name, equals, value = text.partition("=")
        if not equals:
            raise SegStudioError(tr("A setting is given as NAME=VALUE, not as {said!r}.", said=text))
        pairs[name.strip()] = value
    return pairs


def checked(entry: Field[Any], value: Any) -> Any:
    """The value in its field's own type.

    Raises:
        SegStudioError: it does not belong there.
    """
    title, choices, limits = (entry.metadata[k] for k in ("title", "choices", "range"))
    wrong = SegStudioError(
        tr(
            "{value!r} is no value for the setting {name} ({title}).",
            value=value,
            name=entry.name,
            title=title,
        )
    )
    if entry.name == "label_colours":
        if not isinstance(value, (list, tuple)) or not value:
            raise wrong
        if not all(isinstance(c, str) and COLOUR.fullmatch(c) for c in value):
            raise SegStudioError(
                tr("{value!r} are no colours.", value=value), tr("Write them as #56B4E9, at least one.")
            )
        return tuple(value)
    if entry.name == "keys":
        if not isinstance(value, dict) or not all(isinstance(k, str) for k in (*value, *value.values())):
            raise wrong
        return dict(value)
    if limits is not None:
        if isinstance(value, bool) or not isinstance(value, (int, float)):
            raise wrong
        if not limits[0] <= value <= limits[1]:
            reach = tr("It can be from {low:g} to {high:g}.", low=limits[0], high=limits[1])
            raise SegStudioError(
                tr("The setting {name} ({title}) is {value}.", name=entry.name, title=title, value=value),
                reach,
            )
        if isinstance(entry.default, int):
            if value != int(value):
                raise wrong
            return int(value)
        return float(value)
    if not isinstance(value, type(entry.default)):
        raise wrong
    if choices and value not in choices:
        raise SegStudioError(
            tr(
                "{value!r} is no value for the setting {name} ({title}).",
                value=value,
                name=entry.name,
                title=title,
            ),
            tr("Choose one of: {choices}.", choices=listed(choices)),
        )
    if entry.name == "device" and not DEVICE.fullmatch(str(value)):
        raise SegStudioError(
            tr("There is no device called {value!r}.", value=value),
            tr("Choose auto, cpu, cuda, cuda:N or mps."),
        )
    return value


def from_text(entry: Field[Any], text: str) -> Any:
    """A value written as text; `checked` judges it afterwards."""
    if entry.name == "label_colours":
        return tuple(part.strip() for part in text.split(",") if part.strip())
    if entry.name == "keys":
        pairs = [part.partition("=") for part in text.split(";") if part.strip()]
        return {name.strip(): keys.strip() for name, _, keys in pairs}
    try:
        if isinstance(entry.default, bool):
            return YES_NO[text.lower()]
        if isinstance(entry.default, int):
            return int(text)
        if isinstance(entry.default, float):
            return float(text)
    except (KeyError, ValueError):
        kind = tr("yes or no") if isinstance(entry.default, bool) else tr("a number")
        raise SegStudioError(
            tr("The setting {name} takes {kind}, not {said!r}.", name=entry.name, kind=kind, said=text)
        ) from None
    return text

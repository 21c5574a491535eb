"""Reading and writing the catalogues of Qt Linguist, resources/languages/segstudio_<language>.ts."""

from __future__ import annotations

import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping, Sequence
from pathlib import Path

from texts import ROOT, Text

FOLDER = ROOT / "resources" / "languages"
FORMS: Mapping[str, int] = {"de": 2, "es": 2, "fr": 2, "zh_CN": 1}
"""How many plural forms Qt asks for in each language."""

Translations = dict[str, list[str]]
"""Source -> what it is called: one form, or one for each plural form."""


def path_of(language: str) -> Path:
    """The catalogue of a language."""
    return FOLDER / f"segstudio_{language}.ts"


def read(language: str) -> Translations:
    """What a catalogue holds; unfinished entries are left out."""
    path = path_of(language)
    if not path.exists():
        return {}
    held: Translations = {}
    for message in ElementTree.parse(path).iter("message"):
        source = message.findtext("source") or ""
        translation = message.find("translation")
        if translation is None or translation.get("type"):
            continue
        forms = [form.text or "" for form in translation.findall("numerusform")]
        held[source] = forms or [translation.text or ""]
    return held


def write(language: str, texts: Mapping[str, Text], held: Mapping[str, Sequence[str]]) -> int:
    """Write a catalogue of exactly these texts; what nobody says any more is dropped.

    Returns:
        How many are not translated yet; Qt Linguist shows them as unfinished.
    """
    top = ElementTree.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ElementTree.SubElement(top, "context")
    ElementTree.SubElement(context, "name").text = "segstudio"
    missing = 0
    for text in texts.values():
        message = ElementTree.SubElement(context, "message")
        for place in sorted(text.places):
            ElementTree.SubElement(message, "location", filename=f"../../{place}")
        ElementTree.SubElement(message, "source").text = text.source
        if text.one:
            message.set("numerus", "yes")
            ElementTree.SubElement(message, "extracomment").text = f"Of one: {text.one}"
        translation = ElementTree.SubElement(message, "translation")
        count = FORMS[language] if text.one else 1
        forms = list(held.get(text.source, ()))
        if len(forms) != count:
            translation.set("type", "unfinished")
            missing += 1
            forms = [""] * count
        if text.one:
            for form in forms:
                ElementTree.SubElement(translation, "numerusform").text = form
        else:
            translation.text = forms[0]
    ElementTree.indent(top, " ")
    FOLDER.mkdir(exist_ok=True)
    body = ElementTree.tostring(top, encoding="unicode")
    path_of(language).write_text(
        f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8"
    )
    return missing


def faults(text: Text, forms: Sequence[str]) -> list[str]:
    """What is wrong with a translation, in words; empty when nothing is."""
    wrong = []
    wanted = _values(text.source)
    for form in forms:
        if _values(form) != wanted and not (text.one and _values(form) | {"n"} == wanted | {"n"}):
            wrong.append(f"holds the values {sorted(_values(form))} and not {sorted(wanted)}")
        if ("&" in re.sub("&&", "", text.source)) != (
            "&" in re.sub("&&", "", form)
        ) and "<" not in text.source:
            wrong.append("has lost or won the & of its key")
        if text.source.endswith("…") != form.endswith("…") and text.source[-2:] != " …":
            wrong.append("ends with dots where the other does not")
        if (
            text.source[:1] == " "
            and form[:1] != " "
            and text.source[:2] != "  "
            and not _starts_freely(form)
        ):
            wrong.append("has lost the space at its beginning")
    return wrong


def _starts_freely(form: str) -> bool:
    return bool(re.match(r"[（，；：。、(]|[\u4e00-\u9fff{“]", form))


def _values(template: str) -> set[str]:
    """Names and formats of the values in a template."""
    return set(re.findall(r"(?<!\{)\{([^{}]+)\}(?!\})", template))

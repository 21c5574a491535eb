"""The catalogues hold every text, each with its values, its plural forms and a key of its own."""

from __future__ import annotations

import re
import sys
from collections import Counter
from pathlib import Path

import pytest
from PySide6.QtCore import QTranslator

from segstudio.gui.action_rows import MENUS, ROWS
from segstudio.gui.manual import PAGES
from segstudio.io.files import resources_dir
from segstudio.services.languages import LANGUAGES

ROOT = Path(__file__).resolve().parents[2]
sys.path.insert(0, str(ROOT / "packaging" / "languages"))

from catalogues import FORMS, faults, read  # noqa: E402 - its folder comes first
from texts import Text, all_texts  # noqa: E402 - its folder comes first

OTHERS = [language for language in LANGUAGES if language != "en"]


@pytest.fixture(scope="module")
def texts() -> dict[str, Text]:
    return all_texts()


def test_the_languages_are_those_of_the_catalogues() -> None:
    assert sorted(FORMS) == sorted(OTHERS)


@pytest.mark.parametrize("language", OTHERS)
def test_every_text_is_translated_and_none_is_left_over(texts, language) -> None:
    held = read(language)
    assert sorted(set(texts) - set(held)) == []
    assert sorted(set(held) - set(texts)) == []
    wrong = {source: why for source, forms in held.items() if (why := faults(texts[source], forms))}
    assert wrong == {}


@pytest.mark.parametrize("language", OTHERS)
def test_no_key_stands_twice_in_a_menu(language) -> None:
    held = read(language)

    def key(text: str) -> str:
        found = re.search(r"&(\w)", held.get(text, [text])[0])
        return found[1].lower() if found else ""

    bar = Counter(map(key, MENUS.values()))
    assert max(bar.values()) == 1, bar
    for menu in MENUS:
        keys = Counter(key(row.text) for row in ROWS if row.menu.removeprefix("|") == menu)
        del keys[""]
        assert [letter for letter, count in keys.items() if count > 1] == [], menu


@pytest.mark.parametrize(
    ("text", "forms", "wrong"),
    [
        (Text("{a:.1f} of {b}"), ["{b} {a:.1f}"], 0),
        (Text("{a:.1f} of {b}"), ["{b} {a}"], 1),  # another format
        (Text("{n} images", "{n} image"), ["ein Bild", "{n} Bilder"], 0),
        (Text("&Open…"), ["&Öffnen…"], 0),
        (Text("&Open…"), ["Öffnen"], 2),  # neither key nor dots
        (Text(" on this slice"), ["in dieser Schicht"], 1),
    ],
)
def test_what_is_wrong_with_a_translation_is_seen(text, forms, wrong) -> None:
    assert len(faults(text, forms)) == wrong


def test_plural_forms_are_those_of_the_language() -> None:
    """French says none of something in the singular, German in the plural; Chinese has one form."""
    said = {}
    for language, n in (("fr", 0), ("de", 0), ("de", 1), ("zh_CN", 1), ("zh_CN", 5)):
        catalogue = QTranslator()
        assert catalogue.load(f"segstudio_{language}", str(resources_dir() / "languages"))
        said[language, n] = catalogue.translate("segstudio", "{n} images", "", n)
    assert said["fr", 0] == read("fr")["{n} images"][0]
    assert [said["de", 1], said["de", 0]] == read("de")["{n} images"]
    assert said["zh_CN", 1] == said["zh_CN", 5] == read("zh_CN")["{n} images"][0]


def pages() -> list[tuple[str, str]]:
    folder = resources_dir() / "help"
    return sorted((language, path.stem) for language in OTHERS for path in (folder / language).glob("*.md"))


@pytest.mark.parametrize(("language", "name"), pages())
def test_a_page_of_the_manual_has_the_parts_of_the_english_one(language, name) -> None:
    assert name in PAGES
    folder = resources_dir() / "help"
    english, other = ((f / f"{name}.md").read_text(encoding="utf-8") for f in (folder, folder / language))
    for pattern in (r"^#+ ", r"^```", r"^\|", r"\]\(([^)#]+)"):
        ours, theirs = (re.findall(pattern, text, re.MULTILINE) for text in (english, other))
        assert sorted(ours) == sorted(theirs), pattern
    blocks = [re.findall(r"^```.*?^```", text, re.MULTILINE | re.DOTALL) for text in (english, other)]
    assert len(blocks[0]) == len(blocks[1])

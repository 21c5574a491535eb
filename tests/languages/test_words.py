"""Sentences in another language: whole, with its plurals and its numbers."""

from __future__ import annotations

import pytest

from segstudio import words
from segstudio.errors import SegStudioError
from segstudio.services.languages import LANGUAGES, chosen_language
from tests.languages.pseudo import outside, pseudo

GERMAN = {
    "{name} has {size:.1f} mm.": "{size:.1f} mm hat {name}.",
    "{n:,} images": "{n:,} Bilder",
    "{several} and {last}": "{several} und {last}",
}


@pytest.fixture
def german(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_IN_USE", words._Catalogue())

    def lookup(text: str, n: int | None) -> str:
        return "{n} Bild" if (text, n) == ("{n:,} images", 1) else GERMAN.get(text, "")

    words.use(lookup, ",", ".", language="de", small=False, percent="\u00a0%")


@pytest.fixture
def chinese(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(words, "_IN_USE", words._Catalogue())
    said = {"{several} and {last}": "{several}和{last}"}
    words.use(lambda text, _: said.get(text, ""), language="zh_CN", comma="、", gap="")


def test_english_is_said_as_it_is_written() -> None:
    assert words.tr("A {size:.1f} mm {{gap}}.", size=2.5) == "A 2.5 mm {gap}."
    assert words.tr("Braces {} stay where nothing is put in.") == "Braces {} stay where nothing is put in."
    assert [words.counted("{n} image", "{n:,} images", n) for n in (0, 1, 2345)] == [
        "0 images",
        "1 image",
        "2,345 images",
    ]
    assert words.language() == "en"
    assert words.decimal(0.98765, 2) == "0.99"
    assert words.within("Segmenting") == "segmenting"
    assert words.percent(0.345) == "34%"
    assert words.tr("{share:.1%}% of all", share=0.345) == "34.5%% of all"
    assert words.listed(["a", "", "b"]) == "a, b"
    assert words.paragraph(("One.", "", "Two.")) == "One. Two."
    assert str(SegStudioError("It failed.")) == "It failed."


@pytest.mark.usefixtures("german")
def test_values_stand_where_the_language_wants_them_and_numbers_have_its_marks() -> None:
    assert words.tr("{name} has {size:.1f} mm.", name="1.5", size=1234.56) == "1234,6 mm hat 1.5."
    assert words.counted("{n} image", "{n:,} images", 1) == "1 Bild"
    assert words.counted("{n} image", "{n:,} images", 1234567) == "1.234.567 Bilder"
    assert words.decimal(0.98765, 3) == "0,988"
    assert words.percent(0.345) == "34\u00a0%"
    assert words.tr("{share:.1%}% of {name}", share=0.345, name="5%") == "34,5\u00a0%% of 5%"
    assert words.within("Segmentieren") == "Segmentieren"  # nouns keep their capitals
    assert words.enumerated(["a", "b", "c"]) == "a, b und c"
    assert words.tr("Not in the catalogue.") == "Not in the catalogue."
    assert words.language() == "de"


@pytest.mark.usefixtures("chinese")
def test_parts_and_sentences_follow_one_another_as_the_language_writes_them() -> None:
    assert words.enumerated(["甲", "乙", "丙"]) == "甲、乙和丙"
    assert words.listed(("甲", "", "乙")) == "甲、乙"
    assert words.paragraph(["一。", "", "二。"]) == "一。二。"
    assert str(SegStudioError("一。", "二。")) == "一。二。"


@pytest.mark.usefixtures("german")
def test_a_language_that_comes_after_the_first_sentence_is_refused() -> None:
    words.tr("said")
    with pytest.raises(RuntimeError, match="before other imports"):
        words.use(lambda text, n: "")


@pytest.mark.parametrize(("parts", "said"), [([], ""), (["a"], "a"), (["a", "b"], "a and b")])
def test_parts_are_enumerated(parts, said) -> None:
    assert words.enumerated(parts) == said


def test_the_pseudo_language_is_longer_and_keeps_values_tags_and_keys() -> None:
    said = pseudo("<b>&Open</b> {name!r} image…", None)
    assert said.startswith("⟦<b>&O")
    assert said.endswith("⟧…")
    assert "{name!r}" in said
    assert "îmägé" in said
    assert len(pseudo("a" * 100, None)) >= 140
    assert outside(f"{said} plain").split() == ["…", "plain"]


@pytest.mark.parametrize(
    ("saved", "this_run", "system", "spoken"),
    [
        ("", [], ["de-AT", "en-US"], "de"),
        ("", [], ["nl-NL", "fr-CA"], "fr"),
        ("", [], ["zh-Hans-CN"], "zh_CN"),
        ("", [], ["zh-Hant-TW", "pl-PL"], "en"),
        ('{"language": "es"}', [], ["de-DE"], "es"),
        ('{"language": "es"}', ["theme=dark", "language=en"], ["de-DE"], "en"),
        ('{"language": "system"}', [], ["de-DE"], "de"),
        ('{"language": "klingon"}', [], ["de-DE"], "de"),
        ('{"language": ["de"]}', [], [], "en"),
        ("no JSON", ["no equals sign"], ["fr"], "fr"),
        ("[1]", [], [], "en"),
    ],
)
def test_the_language_is_that_of_the_run_the_settings_or_the_system(
    tmp_path, monkeypatch, saved, this_run, system, spoken
) -> None:
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    if saved:
        (tmp_path / "config").mkdir()
        (tmp_path / "config" / "settings.json").write_text(saved)
    assert chosen_language(this_run, system) == spoken
    assert spoken in LANGUAGES


@pytest.mark.parametrize("saved", [None, "{x", "[1]"])
def test_choosing_makes_no_sentence_even_where_the_settings_are_missing_or_wrong(
    saved, tmp_path, monkeypatch
) -> None:
    """It would be in no language yet, and the chosen one would be refused."""
    settings = tmp_path / "settings.json"
    if saved is not None:
        settings.write_text(saved, encoding="utf-8")
    monkeypatch.setattr("segstudio.services.early_settings.settings_file", lambda: settings)
    monkeypatch.setattr(words._IN_USE, "asked", False)
    assert chosen_language(["no such setting", "cpu_threads=many"], ["de"]) == "de"
    assert not words._IN_USE.asked

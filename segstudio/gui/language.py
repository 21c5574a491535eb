"""Putting a language into the window: our sentences, Qt's own, and how numbers are written."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from segstudio import words
from segstudio.io.files import resources_dir

_CONTEXT = "segstudio"


def system_languages() -> list[str]:
    """What the system prefers, best first."""
    return list(QLocale.system().uiLanguages())


def speak(language: str) -> bool:
    """Say every sentence in a language from now on; before anything that has sentences is imported.

    Args:
        language: a key of `services.languages.LANGUAGES`.

    Returns:
        Whether its catalogue is there; without it, sentences stay English.
    """
    lookup = _catalogue(language)
    if lookup is None and language != "en":
        return False
    locale = _locale(language)
    locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(locale)
    words.use(
        lookup,
        locale.decimalPoint(),
        locale.groupSeparator(),
        language=language,
        small=language != "de",
        percent={"de": "\u00a0%", "es": "\u00a0%", "fr": "\u202f%"}.get(language, "%"),
        comma="、" if language == "zh_CN" else ", ",
        gap="" if language == "zh_CN" else " ",
    )
    return True


def in_language(language: str) -> Callable[[str], str]:
    """What says a text without values in another language than the one in use; English where it cannot."""
    lookup = _catalogue(language)
    return lambda text: (lookup and lookup(text, None)) or text


def _catalogue(language: str) -> words.Lookup | None:
    """The translations into a language; None where there are none, as for English."""
    catalogue = QTranslator()
    if language == "en" or not catalogue.load(f"segstudio_{language}", str(resources_dir() / "languages")):
        return None

    def lookup(text: str, n: int | None) -> str:
        return str(catalogue.translate(_CONTEXT, text, "", -1 if n is None else n))

    return lookup


def _locale(language: str) -> QLocale:
    """How numbers and times are written: as the system has it where it speaks the language."""
    system, usual = QLocale.system(), QLocale("en_GB" if language == "en" else language)
    return system if system.language() == usual.language() else usual


def speak_with_qt(app: QCoreApplication, language: str) -> None:
    """The same for what Qt itself says, such as the buttons of its dialogs."""
    if language == "en":
        return
    own = QTranslator(app)
    if own.load(f"qtbase_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)):
        app.installTranslator(own)
    from segstudio.gui.key_names import KeyNames  # has sentences

    app.installTranslator(KeyNames(app))  # asked before Qt's own

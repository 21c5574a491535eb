"""The languages of the window, and which of them was chosen; asked before any sentence is made."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from segstudio.services.early_settings import early

# Code -> its own name. Each but English has resources/languages/segstudio_<code>.ts.
LANGUAGES: Mapping[str, str] = {
    "en": "English",
    "zh_CN": "简体中文",
    "de": "Deutsch",
    "fr": "Français",
    "es": "Español",
}


def chosen_language(this_run: Sequence[str], of_system: Sequence[str]) -> str:
    """The language to speak.

    Args:
        this_run: settings for this run only, as "language=de".
        of_system: what the system prefers, best first, as "de-AT" or "zh-Hans-CN".

    Returns:
        A key of LANGUAGES; English where nothing else fits. It never fails: what is wrong with the settings
        is told by whoever reads the others.
    """
    wanted = early("language", this_run, "system")
    if isinstance(wanted, str) and wanted in LANGUAGES:
        return wanted
    return next((code for name in of_system if (code := _spoken(name))), "en")


def _spoken(name: str) -> str:
    """The language of ours that somebody reads who reads this one; empty for none."""
    language, *rest = name.replace("_", "-").split("-")
    if language == "zh":  # the traditional script is another one
        return "" if {"Hant", "TW", "HK", "MO"} & set(rest) else "zh_CN"
    return language if language in LANGUAGES else ""

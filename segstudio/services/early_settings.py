"""Settings that count before anything has sentences: read one by one, never failing."""

from __future__ import annotations

import json
from collections.abc import Sequence
from typing import Any

from segstudio.services.folders import settings_file


def early(name: str, this_run: Sequence[str], default: Any) -> Any:
    """The value of a setting as it is written, unchecked.

    Args:
        name: of the setting.
        this_run: settings for this run only, as "language=de".
        default: where nothing is written or readable; whoever reads the others tells what is wrong.
    """
    # Nothing here may make a sentence, not even of an error: it would be in no language yet.
    value = default
    try:
        saved = json.loads(settings_file().read_text(encoding="utf-8"))
        value = saved.get(name, default) if isinstance(saved, dict) else default
    except (OSError, ValueError, RecursionError):
        pass
    for given, _, text in (words.partition("=") for words in this_run):
        value = text.strip() if given.strip() == name else value
    return value

"""Where settings, data and unsaved edits lie on this machine."""

from __future__ import annotations

import os
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path


def config_dir() -> Path:
    """Folder of the settings; below SEGSTUDIO_HOME where that is set."""
    if home := os.environ.get("SEGSTUDIO_HOME"):
        return Path(home) / "config"
    from platformdirs import user_config_path

    return user_config_path("segstudio", appauthor=False)


def settings_file() -> Path:
    """Where the settings are kept."""
    return config_dir() / "settings.json"


def default_data_dir() -> Path:
    """Folder of models and corrections unless set otherwise; below SEGSTUDIO_HOME where that is set."""
    if home := os.environ.get("SEGSTUDIO_HOME"):
        return Path(home) / "data"
    from platformdirs import user_data_path

    return user_data_path("segstudio", appauthor=False)


def state_dir() -> Path:
    """Folder of the log and of unsaved edits; below SEGSTUDIO_HOME where that is set."""
    if home := os.environ.get("SEGSTUDIO_HOME"):
        return Path(home) / "state"
    from platformdirs import user_state_path

    return user_state_path("segstudio", appauthor=False)


def undo_dir() -> Path:
    """Folder of steps of undo for which there is no room in memory."""
    return state_dir() / "undo"


def journal_dir() -> Path:
    """Folder of unsaved edits."""
    return state_dir() / "journal"


def temporary_dir() -> Path:
    """Folder of what is needed for a while: in the person's own place, not in one that all share."""
    return state_dir() / "tmp"


@contextmanager
def temporary_folder() -> Iterator[Path]:
    """An empty folder that only its owner may read; gone afterwards, or at the next start after a kill."""
    parent = temporary_dir()
    parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.TemporaryDirectory(prefix=f"{os.getpid()}-", dir=parent) as folder:
        yield Path(folder)

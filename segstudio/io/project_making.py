"""How a project begins on the disk: its folders and an empty index."""

from __future__ import annotations

import contextlib
import os
import secrets
from pathlib import Path

from segstudio.errors import WriteError
from segstudio.io.files import reason_of, shown
from segstudio.io.project_access import FOLDERS
from segstudio.io.project_index import utc_now
from segstudio.io.project_schema import INDEX_NAME, create_index
from segstudio.words import tr


def make_project(folder: Path, name: str) -> None:
    """Make folders and index of a project that holds no case yet.

    Args:
        folder: absolute; may be there.
        name: what it is called; empty takes the name of the folder.
    Raises:
        WriteError: it cannot be made there, or there is one already.
    """
    if (folder / INDEX_NAME).exists():
        raise WriteError(
            tr("{folder} is a project already.", folder=shown(folder)),
            tr("Open it, or choose another folder."),
        )
    try:
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        for part in FOLDERS:
            (folder / part).mkdir(exist_ok=True, mode=0o700)
    except OSError as error:
        raise WriteError(tr("The project was not made: {error}.", error=reason_of(error))) from error
    info = {"name": name or folder.name, "uid": secrets.token_hex(16), "created": utc_now()}
    create_index(folder / INDEX_NAME, info)
    with contextlib.suppress(OSError):
        os.chmod(folder / INDEX_NAME, 0o600)

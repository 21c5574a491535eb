"""Whether a file is still what this program last read or wrote there, by its content and not by its date."""

from __future__ import annotations

from pathlib import Path
from threading import Lock

from segstudio.errors import WriteError
from segstudio.io.files import fingerprint, shown
from segstudio.words import tr

_prints: dict[Path, str] = {}
_lock = Lock()


class ChangedElsewhere(WriteError):
    """Someone else has written the file since; nothing was saved."""

    def __init__(self, path: Path) -> None:
        super().__init__(
            tr(
                "{path} was not saved: it was changed by someone else since it was opened here.",
                path=shown(path),
            ),
            tr("Save under another name, or write over what is there."),
        )
        self.path = path


def remember(path: Path) -> None:
    """What lies there now is known."""
    try:
        print_ = fingerprint(path)
    except OSError:
        return
    with _lock:
        _prints[path] = print_


def refuse_if_changed(path: Path) -> None:
    """Refuse to write over what nobody here has seen.

    Raises:
        ChangedElsewhere: the file is another one than when it was last read or written here.
    """
    with _lock:
        known = _prints.get(path)
    try:
        if known is not None and fingerprint(path) != known:
            raise ChangedElsewhere(path)
    except FileNotFoundError:
        return  # deleted: nothing of anybody is lost
    except OSError as error:
        raise ChangedElsewhere(path) from error

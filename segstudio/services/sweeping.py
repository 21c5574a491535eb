"""What a killed program left behind: unfinished files beside others, and temporary folders."""

from __future__ import annotations

import contextlib
import os
import shutil
import time
from dataclasses import dataclass
from pathlib import Path

from segstudio.core.progress import Progress
from segstudio.io.files import TEMPORARY_PREFIX
from segstudio.services.folders import temporary_dir
from segstudio.services.jobs import Lane
from segstudio.words import tr

UNFINISHED_S = 3600.0  # nothing takes so long to write; a younger file may be another window's


@dataclass(frozen=True)
class SweepTask:
    """Delete what no process will finish any more."""

    folders: tuple[Path, ...]
    title: str = tr("Tidying")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> int:
        """Return how many files and folders are gone."""
        gone = sum(_sweep(folder) for folder in dict.fromkeys(self.folders))
        return gone + _sweep_temporary(temporary_dir())


def _sweep(folder: Path) -> int:
    gone = 0
    with contextlib.suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if entry.name.startswith(TEMPORARY_PREFIX) and _is_old(entry.path):
                gone += _delete(Path(entry.path))
    return gone


def _is_old(path: str) -> bool:
    """By its date, which a clock that was set back makes look younger: then it stays for another day."""
    with contextlib.suppress(OSError):
        return time.time() - os.stat(path, follow_symlinks=False).st_mtime > UNFINISHED_S
    return False


def _sweep_temporary(folder: Path) -> int:
    gone = 0
    with contextlib.suppress(OSError):
        for path in folder.iterdir():
            owner = path.name.partition("-")[0]
            if owner.isdecimal() and not _lives(int(owner), path):
                gone += _delete(path)
    return gone


def _lives(process: int, path: Path) -> bool:
    if os.name != "posix":  # asking would end it
        return not _is_old(str(path))
    try:
        os.kill(process, 0)
    except ProcessLookupError:
        return False
    except OSError:
        pass
    return True


def _delete(path: Path) -> bool:
    with contextlib.suppress(OSError):
        shutil.rmtree(path) if path.is_dir() and not path.is_symlink() else path.unlink()
        return True
    return False

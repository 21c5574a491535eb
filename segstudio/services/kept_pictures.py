"""Small pictures of samples, kept from one start to the next, so that a busy machine shows them at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import numpy.typing as npt

from segstudio import __version__
from segstudio.errors import WriteError
from segstudio.io.files import atomic_write
from segstudio.services.folders import state_dir

Picture = npt.NDArray[np.uint8]


def kept_picture(path: Path, side: int, draw: Callable[[], Picture]) -> Picture:
    """The picture of a file, drawn once for each version of the program and of the file.

    Args:
        path: what it shows.
        side: of the picture in pixels.
        draw: makes it, RGB uint8 (side, side, 3).
    """
    kept = _place(path, side)
    try:
        picture = np.load(kept, allow_pickle=False)
        if picture.shape == (side, side, 3) and picture.dtype == np.uint8:
            return np.asarray(picture, np.uint8)
    except (OSError, ValueError, EOFError):
        pass  # none yet, or one that was cut off
    picture = draw()
    try:
        kept.parent.mkdir(parents=True, exist_ok=True)
        atomic_write(kept, lambda stream: np.save(stream, picture))
    except (OSError, WriteError):
        pass  # it is drawn again at the next start
    return picture


def _place(path: Path, side: int) -> Path:
    try:
        about = path.stat()
        version = f"{__version__}-{about.st_size}-{about.st_mtime_ns}"
    except OSError:
        version = __version__
    return state_dir() / "pictures" / f"{path.name}-{side}-{version}.npy"

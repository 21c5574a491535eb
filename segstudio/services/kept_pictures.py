"""Small pictures that cost time to draw, kept so that a busy machine shows them at once."""

from __future__ import annotations

import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError

Picture = npt.NDArray[np.uint8]  # RGB (side, side, 3)
Drawn = TypeVar("Drawn", bound=Picture | None)


def place_of(folder: Path, name: str, shown: Path) -> Path:
    """Where the picture of a file is kept; another name once that file has changed.

    Args:
        name: tells it from those of other files.
        shown: the file.
    Raises:
        OSError: there is no such file.
    """
    status = shown.stat()
    return folder / f"{name}-{status.st_size:x}-{status.st_mtime_ns:x}.png"


def kept_picture(kept: Path, side: int, draw: Callable[[], Drawn]) -> Picture | Drawn:
    """The picture that is kept there, else one that is drawn and kept; a damaged one is drawn again.

    Args:
        kept: a PNG.
        side: of the picture in pixels.
        draw: makes it; None: there is nothing to show, and nothing is kept.
    """
    from segstudio.io import read_volume, write_volume

    if kept.is_file():
        with contextlib.suppress(SegStudioError):
            picture = read_volume(kept).voxels[0]
            if picture.shape == (side, side, 3):
                return np.asarray(picture, np.uint8)
    drawn = draw()
    if drawn is not None:
        with contextlib.suppress(OSError, SegStudioError):  # it is drawn again at the next start
            kept.parent.mkdir(parents=True, exist_ok=True)
            write_volume(Volume(drawn[None], Geometry.picture(side, side)), kept)
    return drawn

"""Which files can be read region by region, and a region of those that cannot."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np

from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.io.format_table import FORMATS, format_of
from segstudio.io.guard import guarded
from segstudio.io.limits import TooLarge
from segstudio.io.pieces import Pieces
from segstudio.words import listed, tr


def can_read_regions(path: Path) -> bool:
    """Whether a file is of a format that can be read region by region."""
    form = format_of(path) if path.is_file() else None
    return form is not None and form.pieces is not None


def open_pieces(path: Path, number: int | None = None) -> Pieces:
    """One image of a file, region by region.

    Args:
        path: the file.
        number: which of several images in it, from 0.
    Raises:
        SeveralParts: the file holds several images, and nobody said which.
        ReadError: it can only be read whole, or is damaged.
    """

    def work() -> Pieces:
        form = format_of(path) if path.is_file() else None
        if form is None or form.pieces is None:
            names = listed(f.name for f in FORMATS if f.pieces is not None)
            raise ReadError(
                tr("{path} can only be read as a whole.", path=shown(path)),
                tr("Regions can be read of {names}.", names=names),
            )
        return form.pieces(path, number)

    found = guarded(path, work)
    return replace(found, voxels=lambda region: guarded(path, lambda: found.voxels(region)))


def with_hint(error: TooLarge) -> TooLarge:
    """The same refusal with what can be done: a region, or another format."""
    hint = tr("Save it as a TIFF with tiles, of which regions can be opened.")
    if can_read_regions(error.path):
        hint = tr(
            "Open a region of it: choose one when asked, or add --region x,y,width,height. "
            "If it should be small, the file is damaged."
        )
    return TooLarge(error.path, error.shape, error.sentence, hint)


def cropped(volume: Volume, region: Region) -> Volume:
    """A region of a volume that was read whole; it keeps its place.

    Raises:
        SegStudioError: the region does not lie in it.
    """
    inside = region.within(volume.shape)
    voxels = np.ascontiguousarray(volume.voxels[inside.slices])
    return replace(volume, voxels=voxels, geometry=inside.cut(volume.geometry), case_id="")

"""Check that the program can start itself once more to read a file apart from everything else."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from segstudio.services.selftest.bench import Bench
from segstudio.services.selftest.outcome import Failed, Seen
from segstudio.words import tr


def child_process(bench: Bench) -> Seen:
    """A file that a process of its own reads comes over whole."""
    from segstudio.io import read_volume
    from segstudio.io.apart import can_read_apart, read_apart

    if not can_read_apart():
        raise Failed(tr("This program cannot start itself to read a doubtful file apart."))
    volume = bench.cells.volume
    path = bench.folder / "image.tif"
    _write(path, volume.voxels[0])
    apart = read_apart("tiff", path, labels=False, part=None, size=volume.voxels.nbytes)
    if not np.array_equal(apart.voxels, read_volume(path).voxels):
        raise Failed(tr("A file read in a process of its own came over changed."))
    return Seen(
        tr("A file that might be damaged is read where it cannot harm your work, and it arrived whole."),
        tr("{nbytes} KiB from a process of its own", nbytes=volume.voxels.nbytes // 1024),
    )


def _write(path: Path, plane: np.ndarray) -> None:
    import tifffile

    tifffile.imwrite(path, plane, compression="zlib")

"""A section of a second image on the grid of the first, beside SimpleITK resampling the same section."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import SimpleITK
from scipy.spatial.transform import Rotation

from segstudio.core.geometry import AXIAL, Geometry
from segstudio.core.planes import Section
from segstudio.core.resampling import Lattice, Mapping
from tests.benchmarks import Row, compare

FIRST = Geometry((300, 512, 512), (2.5, 0.7, 0.7))
ROUNDS, THREADS = 25, 1


def rows() -> Iterator[Row]:
    """One slice of 512² from a PET of 160×200², with parallel axes and oblique; one thread each."""
    turn = Rotation.from_euler("xyz", (5, 3, 2), degrees=True).as_matrix()
    voxels = np.random.default_rng(0).integers(-1000, 1000, (160, 200, 200), dtype=np.int16)
    # Oblique sections take scipy's general way: some 14 ms on a quiet core, within a frame of 60 Hz.
    for name, direction, target in (("parallel", AXIAL, 1.0), ("oblique", (turn @ AXIAL).tolist(), 5.0)):
        second = Geometry(voxels.shape, (4.0, 4.0, 4.0), (-100.0, -100.0, -10.0), direction)
        mapping, section = Mapping.between(FIRST, second), Section(100)
        filtering = _peer(voxels, second)

        def ours(mapping: Mapping = mapping, section: Section = section) -> None:
            lattice = Lattice.of(mapping, section, (512, 512))
            lattice.linear(voxels)
            lattice.inside(voxels.shape)

        yield Row(f"second image, 512² slice, {name}", compare(ours, filtering, ROUNDS), target)


def _peer(voxels: np.ndarray, geometry: Geometry):  # type: ignore[no-untyped-def]
    image = SimpleITK.GetImageFromArray(voxels)
    image.SetSpacing(geometry.spacing_mm[::-1])
    image.SetOrigin(geometry.origin_mm)
    image.SetDirection(np.asarray(geometry.direction)[:, ::-1].ravel().tolist())
    work = SimpleITK.ResampleImageFilter()
    work.SetNumberOfThreads(THREADS)
    work.SetInterpolator(SimpleITK.sitkLinear)
    work.SetSize((512, 512, 1))
    work.SetOutputSpacing(FIRST.spacing_mm[::-1])
    work.SetOutputOrigin(tuple(float(v) for v in FIRST.to_world((100, 0, 0))))
    work.SetOutputDirection(np.asarray(FIRST.direction)[:, ::-1].ravel().tolist())
    return lambda: work.Execute(image)

"""Regions that are found from one voxel by the grey levels around it, as the tools find them."""

from __future__ import annotations

import math

import numpy as np

from segstudio.core.flood import flood, within_tolerance
from segstudio.core.growth import Growth
from segstudio.core.operations.model import Change, Work
from segstudio.core.planes import Section


def wand(work: Work) -> Change:
    """Give the label to all that is connected to a voxel and differs from it by no more than a tolerance."""
    assert work.image is not None
    assert work.seed is not None
    section = Section(work.seed[0])
    alike = within_tolerance(work.image, section, work.seed, work.values["tolerance"])
    after = work.labels.copy()
    for done, (index, new) in enumerate(flood(alike, work.seed, len(after))):
        work.progress(min(done / len(after), 0.99))
        after[index][new] = work.numbers[0]
    return Change(after)


def grow_from(work: Work) -> Change:
    """Give the label to all that is alike and can be reached from a voxel over no more than a distance."""
    assert work.image is not None
    assert work.seed is not None
    distance = work.grid.length(work.values["distance"])
    axes = work.grid.spacing[1:] if work.grid.flat else work.grid.spacing
    growth = Growth(
        work.image,
        Section(work.seed[0]),
        work.seed[1:],
        work.values["tolerance"],
        work.grid.spacing,
        deep=not work.grid.flat,
        reach=math.ceil(distance / min(axes)),
    )
    work.progress(0.1)
    after = work.labels.copy()
    region = growth.within(distance)
    after[growth.box][region] = np.uint16(work.numbers[0])
    return Change(after)

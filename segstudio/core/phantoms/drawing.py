"""What the phantoms are drawn with: tubes, smooth noise, soft steps and branching trees."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np
import numpy.typing as npt
from scipy import ndimage

from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume

Floats = npt.NDArray[np.floating[Any]]


class Phantom(NamedTuple):
    """A drawn image and the labels it was drawn from."""

    volume: Volume
    labels: LabelMap


def soft_step(distance: Floats, softness: float) -> Floats:
    """1 where `distance` is well above 0, 0 well below, a smooth ramp about `softness` wide between."""
    t = np.clip(distance / softness + 0.5, 0.0, 1.0)
    return t * t * (3.0 - 2.0 * t)


def smooth_noise(rng: np.random.Generator, shape: tuple[int, ...], sigma: float | Sequence[float]) -> Floats:
    """Gaussian noise blurred to a grain of `sigma` voxels, with mean 0 and standard deviation 1."""
    noise = ndimage.gaussian_filter(rng.standard_normal(shape, np.float32), sigma, mode="wrap")
    return (noise - noise.mean()) / (noise.std() + 1e-9)


def tube_depth(
    shape: tuple[int, ...],
    points: Floats,
    radii: Floats,
    *,
    spacing: tuple[float, ...] | None = None,
) -> Floats:
    """How deep each voxel lies in a tube: 1 on its axis, falling to 0 at its wall as 1 - (d / r)².

    Shapes: points (n, dimensions) and radii (n,), both in units of `spacing`; result `shape`, float32.
    The path should be sampled finer than its radius.
    """
    depth = np.zeros(shape, np.float32)
    step = np.asarray(spacing if spacing is not None else (1.0,) * len(shape), float)
    for point, radius in zip(np.asarray(points, float), np.asarray(radii, float), strict=True):
        low = np.maximum(np.ceil((point - radius) / step), 0).astype(int)
        high = np.minimum(np.floor((point + radius) / step) + 1, shape).astype(int)
        if (low >= high).any():
            continue
        box = tuple(slice(a, b) for a, b in zip(low, high, strict=True))
        axes = np.ogrid[box]
        squared = sum(np.square(axis * s - p) for axis, s, p in zip(axes, step, point, strict=True))
        np.maximum(depth[box], 1.0 - squared / radius**2, out=depth[box], casting="same_kind")
    return depth


@dataclass(frozen=True)
class Branch:
    """One unbranched piece of a tree: points (n, 2) as (y, x) and the radius at each."""

    points: Floats
    radii: Floats


def grow_tree(
    rng: np.random.Generator,
    start_yx: tuple[float, float],
    heading: float,
    radius: float,
    *,
    length: float,
    turning: float = 0.0,
    wobble: float = 0.008,
    fork_every: float = 45.0,
    thinnest: float = 0.7,
    steer: Callable[[float, float], float],
    may_grow: Callable[[float, float, float], bool],
) -> Iterator[Branch]:
    """A vessel that meanders, tapers and forks, as its branches from the trunk outwards.

    At a fork the cubes of the daughters' radii add up to the parent's (Murray's law). Growth stops
    at `length`, below the radius `thinnest`, or where `may_grow(y, x, grown)` says no; daughters
    lean towards the heading `steer(y, x)`, the trunk turns by `turning` per pixel.

    Units: pixels and radians; heading 0 points along +x, pi/2 along +y.
    """
    y, x = start_yx
    points, radii = [(y, x)], [radius]
    bend = grown = 0.0
    next_fork = fork_every * rng.uniform(0.8, 1.3)
    daughters = []
    while grown < length and radius > thinnest and may_grow(y, x, grown):
        bend = 0.93 * bend + wobble * rng.standard_normal()
        heading += turning + 0.35 * bend
        if not turning:
            heading += 0.012 * np.sin(steer(y, x) - heading)
        y, x = y + np.sin(heading), x + np.cos(heading)
        grown += 1.0
        radius *= 1.0 - 0.4 / length
        points.append((y, x))
        radii.append(radius)
        if grown > next_fork and radius > 1.2 * thinnest:
            share = rng.uniform(0.10, 0.45)  # of the flow, into the thinner daughter
            side = rng.choice((-1.0, 1.0))
            reach = max(0.4, 1.1 * share ** (1 / 3)) * (length - grown) + 0.1 * length
            turned = heading + side * rng.uniform(0.55, 1.15)
            daughters.append(((y, x), turned, radius * share ** (1 / 3), reach))
            radius *= (1.0 - share) ** (1 / 3)
            heading -= side * rng.uniform(0.05, 0.2) * (0.5 + share)
            next_fork = grown + fork_every * rng.uniform(0.5, 1.5)
    yield Branch(np.array(points), np.array(radii))
    for start, turned, thickness, reach in daughters:
        yield from grow_tree(
            rng,
            start,
            turned,
            thickness,
            length=reach,
            wobble=1.4 * wobble,
            fork_every=0.85 * fork_every,
            thinnest=thinnest,
            steer=steer,
            may_grow=may_grow,
        )

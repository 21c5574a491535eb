"""Cell nuclei under a fluorescence microscope."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.phantoms.drawing import Floats, Phantom, smooth_noise, tube_depth
from segstudio.core.volume import Volume

NUCLEUS = LabelClass(1, "nucleus", (0x56, 0xB4, 0xE9))


def cells(
    seed: int = 0,
    size: tuple[int, int] = (512, 512),
    *,
    count: int = 70,
    radius_px: float = 14.0,
    brightness: float = 105.0,
    haze: float = 0.15,
    debris: int = 0,
) -> Phantom:
    """Nuclei that glow on a dark ground: some touch, some are dim, a few divide.

    Args:
        haze: part of the light that scatters far around each nucleus; much of it lifts the ground.
        debris: bright specks that are no nuclei.
    Shapes: voxels uint8 (1, height, width); labels 1 = nucleus, 0 = ground.
    Units: `radius_px` is the mean radius, `brightness` the mean grey value of a nucleus; both may be
        so large that the camera saturates.
    """
    rng = np.random.default_rng(seed)
    glow = np.zeros(size, np.float32)
    mask = np.zeros(size, bool)
    for y, x, radius in _places(rng, size, count, radius_px):
        _add_nucleus(rng, glow, mask, y, x, radius, brightness)
    _add_debris(rng, glow, debris, brightness)
    light = ndimage.gaussian_filter(glow, 1.1)
    for part, reach in ((0.65, 9), (0.35, 30)):
        light += part * haze * ndimage.gaussian_filter(glow, reach)
    ground = 7.0 + 2.0 * smooth_noise(rng, size, min(size) / 5)
    signal = np.clip(light + ground, 0, None)
    seen = rng.poisson(signal * 2.2) / 2.2 + rng.normal(0, 1.0, size)
    voxels = np.clip(np.rint(seen), 0, 255).astype(np.uint8)[None]
    geometry = Geometry.picture(*size)
    volume = Volume(voxels, geometry, name=f"cells {seed}", modality="SM")
    return Phantom(volume, LabelMap(geometry, mask[None].astype(np.uint16), [NUCLEUS]))


def _places(
    rng: np.random.Generator, size: tuple[int, int], count: int, radius: float
) -> list[tuple[float, float, float]]:
    """Centres and radii that hardly overlap; a third of them beside an earlier one, touching it."""
    placed: list[tuple[float, float, float]] = []
    for _ in range(40 * count):
        if len(placed) == count:
            break
        r = radius * float(np.clip(rng.lognormal(0.0, 0.16), 0.65, 1.5))
        if placed and rng.random() < 0.35:
            y0, x0, r0 = placed[rng.integers(len(placed))]
            angle = rng.uniform(0, 2 * np.pi)
            y, x = y0 + np.sin(angle) * (r + r0) * 0.98, x0 + np.cos(angle) * (r + r0) * 0.98
        else:
            y, x = rng.uniform(-0.3 * r, size[0] + 0.3 * r), rng.uniform(-0.3 * r, size[1] + 0.3 * r)
        apart = all(np.hypot(y - b, x - a) > 0.95 * (r + q) for b, a, q in placed)
        if apart and -r < y < size[0] + r and -r < x < size[1] + r:
            placed.append((float(y), float(x), r))
    return placed


def _add_debris(rng: np.random.Generator, glow: Floats, count: int, brightness: float) -> None:
    """Add specks and threads: stain that stuck elsewhere, smaller than any nucleus and as bright."""
    for _ in range(count):
        start = rng.uniform(0, glow.shape)
        length, heading = rng.choice((1.0, 2.0, 9.0)), rng.uniform(0, 2 * np.pi)
        along = np.linspace(0, length, int(length) + 1)[:, None]
        points = start + along * (np.sin(heading), np.cos(heading))
        depth = tube_depth(glow.shape, points, np.full(len(points), rng.uniform(1.6, 4.2)))
        np.maximum(glow, brightness * rng.uniform(0.8, 1.8) * np.sqrt(depth), out=glow)


def _add_nucleus(
    rng: np.random.Generator,
    glow: Floats,
    mask: np.ndarray,
    y: float,
    x: float,
    radius: float,
    brightness: float,
) -> None:
    """Add one nucleus: a lumpy ellipse, brighter inside, with a grain of chromatin and dark nucleoli."""
    reach = int(radius * 1.8) + 2
    top, left = max(0, int(y) - reach), max(0, int(x) - reach)
    box = slice(top, int(y) + reach + 1), slice(left, int(x) + reach + 1)
    yy, xx = np.mgrid[box][:, : glow[box].shape[0], : glow[box].shape[1]]
    tilt = rng.uniform(0, np.pi)
    stretch = rng.uniform(1.0, 1.3)
    along = ((xx - x) * np.cos(tilt) + (yy - y) * np.sin(tilt)) / stretch
    across = ((yy - y) * np.cos(tilt) - (xx - x) * np.sin(tilt)) * stretch
    angle = np.arctan2(across, along)
    lumps = sum(rng.normal(0, 0.11 / k) * np.cos(k * angle + rng.uniform(0, 2 * np.pi)) for k in (2, 3, 4, 5))
    depth = 1.0 - np.hypot(along, across) / (radius * (1.0 + lumps))
    inside = (depth > 0) & ~mask[box]
    level = brightness * float(np.clip(rng.lognormal(0.0, 0.30), 0.45, 1.9))
    grain = smooth_noise(rng, depth.shape, 1.6) * 0.10 + smooth_noise(rng, depth.shape, 3.5) * 0.10
    body = level * (0.78 + 0.28 * np.sqrt(np.clip(depth, 0, 1))) * (1.0 + grain)
    for _ in range(rng.integers(0, 4)):
        spot_y, spot_x = y + rng.normal(0, 0.35 * radius), x + rng.normal(0, 0.35 * radius)
        away = np.hypot(yy - spot_y, xx - spot_x) / (0.17 * radius)
        body *= 1.0 - 0.28 * np.exp(-0.5 * away**2)
    if rng.random() < 0.04:
        body *= 1.7  # condensed chromatin of a dividing cell
    glow[box] += np.where(inside, np.clip(body, 0, None), 0)
    mask[box] |= inside

"""The back of an eye as a fundus camera sees it."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.phantoms.drawing import Floats, Phantom, grow_tree, smooth_noise, soft_step, tube_depth
from segstudio.core.volume import Volume

VESSEL = LabelClass(1, "vessel", (0xE6, 0x9F, 0x00))

# Trunks that leave the optic disc: heading in degrees (0 = right, 90 = down) and turning over their length.
# The disc lies right of the middle; the two arcades bend to the left around the fovea.
_TRUNKS = (
    (-112.0, -92.0),
    (110.0, 95.0),
    (-62.0, 30.0),
    (58.0, -28.0),
)


def fundus(seed: int = 0, size: int = 768) -> Phantom:
    """A bright orange field on black with dark, tapering, forking vessels and the optic disc.

    Shapes: voxels uint8 (1, size, size, 3); labels 1 = vessel, 0 = everything else.
    """
    rng = np.random.default_rng(seed)
    unit = size / 768
    yy, xx = np.mgrid[:size, :size].astype(np.float32)
    middle, radius = (size - 1) / 2, 0.475 * size
    from_middle = np.hypot(yy - middle, xx - middle)
    disc = (0.485 * size, 0.685 * size)
    fovea = (0.525 * size, 0.375 * size)

    veins, arteries = np.zeros((size, size), np.float32), np.zeros((size, size), np.float32)
    for heading, turn in _TRUNKS:
        for canvas, offset, width in ((veins, -9.0, 5.2), (arteries, 9.0, 4.1)):
            _draw_tree(
                rng, canvas, disc, heading + offset + rng.normal(0, 4), turn, width * unit, radius, fovea
            )
    shade = _retina(rng, yy, xx, from_middle, radius, fovea, unit)
    picture = _with_disc(rng, shade, yy, xx, disc, 0.062 * size)
    picture = _with_vessels(rng, picture, veins, arteries, unit)

    picture *= soft_step(radius - from_middle, 3.0 * unit)[..., None]
    picture = ndimage.gaussian_filter(picture, (0.7 * unit, 0.7 * unit, 0))
    picture += rng.normal(0, 2.2, picture.shape) * (from_middle < radius)[..., None]
    voxels = np.clip(np.rint(picture), 0, 255).astype(np.uint8)[None]
    vessel = (np.maximum(veins, arteries) > 0.12) & (from_middle < radius - 2 * unit)
    geometry = Geometry.picture(size, size)
    volume = Volume(voxels, geometry, name=f"fundus {seed}", modality="OP")
    return Phantom(volume, LabelMap(geometry, vessel[None].astype(np.uint16), [VESSEL]))


def _draw_tree(
    rng: np.random.Generator,
    canvas: Floats,
    disc: tuple[float, float],
    heading_degrees: float,
    turn_degrees: float,
    width: float,
    field_radius: float,
    fovea: tuple[float, float],
) -> None:
    """Add one trunk and all its branches to a map of vessel depth; none crosses the fovea."""
    size = canvas.shape[0]
    middle, length = (size - 1) / 2, 1.3 * field_radius
    unit = size / 768

    def may_grow(y: float, x: float, grown: float) -> bool:
        if np.hypot(y - middle, x - middle) > field_radius:
            return False
        if np.hypot(y - fovea[0], x - fovea[1]) < 0.055 * size:
            return False
        # vessels of one kind never cross, except where all of them crowd in the optic disc
        crowded = np.hypot(y - disc[0], x - disc[1]) < 0.08 * size
        return bool(crowded or grown < 16 * unit or canvas[int(y), int(x)] == 0)

    def steer(y: float, x: float) -> float:
        return float(np.arctan2(y - disc[0], x - disc[1]))

    start = disc[0] + rng.normal(0, 0.008 * size), disc[1] + rng.normal(0, 0.008 * size)
    branches = grow_tree(
        rng,
        start,
        np.radians(heading_degrees),
        width,
        length=length,
        turning=np.radians(turn_degrees) / length,
        wobble=0.012 / unit,
        fork_every=0.07 * size,
        thinnest=0.7 * unit,
        steer=steer,
        may_grow=may_grow,
    )
    for branch in branches:
        np.maximum(canvas, tube_depth(canvas.shape, branch.points, branch.radii), out=canvas)


def _retina(
    rng: np.random.Generator,
    yy: Floats,
    xx: Floats,
    from_middle: Floats,
    radius: float,
    fovea: tuple[float, float],
    unit: float,
) -> Floats:
    """Colour of the ground: brighter in the middle, mottled by the choroid, dark at the fovea."""
    shape = yy.shape
    light = 1.06 - 0.42 * (from_middle / radius) ** 2.2
    light *= 1.0 + 0.05 * smooth_noise(rng, shape, 70 * unit)
    mottle = smooth_noise(rng, shape, 16 * unit) * 0.8 + smooth_noise(rng, shape, 4 * unit) * 0.4
    away = np.hypot(yy - fovea[0], xx - fovea[1])
    light *= 1.0 - 0.30 * np.exp(-0.5 * (away / (34 * unit)) ** 2)
    light *= 1.0 - 0.10 * np.exp(-0.5 * (away / (85 * unit)) ** 2)
    red = 214 * light * (1 + 0.020 * mottle)
    green = 104 * light**1.25 * (1 + 0.055 * mottle)
    blue = 42 * light**1.3 * (1 + 0.060 * mottle)
    return np.stack([red, green, blue], axis=-1)


def _with_disc(
    rng: np.random.Generator,
    picture: Floats,
    yy: Floats,
    xx: Floats,
    disc: tuple[float, float],
    radius: float,
) -> Floats:
    """The picture with the optic disc: a pale yellow oval, its cup brighter, a faint glow around it."""
    away = np.hypot((yy - disc[0]) / 1.08, xx - disc[1])
    lumps = 1.0 + 0.03 * smooth_noise(rng, yy.shape, radius / 2)
    rim = soft_step(radius * lumps - away, 0.22 * radius)[..., None]
    cup = soft_step(
        0.5 * radius * lumps - np.hypot(yy - disc[0], xx - disc[1] + 0.12 * radius), 0.35 * radius
    )
    glow = np.exp(-0.5 * (away / (2.1 * radius)) ** 2)[..., None]
    picture = picture * (1.0 + 0.16 * glow)
    picture = picture * (1 - rim) + rim * np.array([250.0, 196.0, 104.0])
    return picture + cup[..., None] * np.array([4.0, 38.0, 62.0])


def _with_vessels(
    rng: np.random.Generator, picture: Floats, veins: Floats, arteries: Floats, unit: float
) -> Floats:
    """The picture darkened by blood, most in green; arteries are lighter, with a reflex."""
    uneven = 1.0 + 0.06 * smooth_noise(rng, veins.shape, 10 * unit)
    for depth, darkness in ((arteries, 0.40), (veins, 0.56)):
        amount = (np.clip(depth, 0, 1) ** 0.45 * uneven * darkness)[..., None]
        picture = picture * (1.0 - amount * np.array([0.55, 1.0, 1.0]))
    reflex = ndimage.gaussian_filter(soft_step(arteries - 0.93, 0.12), 0.5 * unit)[..., None]
    return picture + 20.0 * reflex * np.array([1.0, 0.75, 0.4])

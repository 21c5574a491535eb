"""A chest in Hounsfield units, organs placed in millimetres and sampled on any grid."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.phantoms.drawing import Floats, Phantom, smooth_noise, soft_step, tube_depth
from segstudio.core.volume import Volume

RIGHT_LUNG = LabelClass(1, "right lung", (0x56, 0xB4, 0xE9))
LEFT_LUNG = LabelClass(2, "left lung", (0xE6, 0x9F, 0x00))

# Hounsfield units
_AIR, _LUNG, _FAT, _MUSCLE, _BLOOD, _LIVER, _MARROW, _BONE = -1000, -865, -100, 55, 42, 62, 220, 720


def chest_ct(
    seed: int = 0,
    shape: tuple[int, int, int] = (40, 160, 160),
    spacing_mm: tuple[float, float, float] = (5.0, 2.2, 2.2),
) -> Phantom:
    """A chest from the liver up to the shoulders: lungs, heart, aorta, airways, ribs and spine.

    Shapes: voxels int16 (z, y, x) from foot to head, front to back, right to left.
    Units: Hounsfield units; labels 1 = right lung, 2 = left lung.
    """
    rng = np.random.default_rng(seed)
    origin = tuple(-0.5 * (n - 1) * s for n, s in zip(shape, spacing_mm, strict=True))
    geometry = Geometry(shape, spacing_mm, (origin[2], origin[1], origin[0]))
    body = _Body(rng, shape, spacing_mm, origin)
    voxels = np.full(shape, float(_AIR), np.float32)
    body.put(voxels, body.skin(), _FAT)
    body.put(voxels, body.wall(), _MUSCLE)
    body.put(voxels, body.middle(), _FAT)
    body.put(voxels, body.belly(), _LIVER)
    for inside, level in body.heart_and_vessels():
        body.put(voxels, inside, level)
    right, left = body.lung(-1), body.lung(1)
    for lung in (right, left):
        body.put(voxels, lung, _LUNG)
    voxels += body.lung_vessels(np.maximum(right, left)) * (_BLOOD - _LUNG)
    body.put(voxels, body.airways(), _AIR)
    for inside, level in body.bones():
        body.put(voxels, inside, level)
    body.put(voxels, body.table(), -150)

    voxels = ndimage.gaussian_filter(voxels, (0.35, 0.55, 0.55))
    voxels += smooth_noise(rng, shape, (0, 0.6, 0.6)) * 14
    voxels = np.clip(np.rint(voxels), -1024, 3071).astype(np.int16)
    labels = np.where(right > 0.5, 1, np.where(left > 0.5, 2, 0)).astype(np.uint16)
    volume = Volume(voxels, geometry, name=f"chest CT {seed}", modality="CT", units="HU")
    return Phantom(volume, LabelMap(geometry, labels, [RIGHT_LUNG, LEFT_LUNG]))


Level = float | Floats  # one number, or one for each height


class _Body:
    """Organs as soft masks (0 outside, 1 inside) on a grid whose middle is the middle of the chest.

    Axes in mm: z up from the diaphragm's height, y to the back, x to the patient's left.
    """

    def __init__(
        self,
        rng: np.random.Generator,
        shape: tuple[int, int, int],
        spacing_mm: tuple[float, float, float],
        origin_zyx: tuple[float, ...],
    ) -> None:
        self.rng, self.shape, self.spacing = rng, shape, spacing_mm
        self.origin = np.asarray(origin_zyx)
        self.z, self.y, self.x = (
            np.float32(o) + np.float32(s) * g.astype(np.float32)
            for o, s, g in zip(origin_zyx, spacing_mm, np.ogrid[tuple(map(slice, shape))], strict=True)
        )
        self.soft = 0.8 * spacing_mm[2]

    def put(self, voxels: Floats, inside: Floats, level: float) -> None:
        """Fill an organ: partial volume at its rim."""
        voxels += np.clip(inside, 0, 1) * (level - voxels)

    def ellipse(self, x: Level, y: Level, width: Level, depth: Level, power: float = 2.0) -> Floats:
        """A column with an elliptic (power 2) or boxier (power > 2) section; all may vary with z."""
        across, along = np.abs((self.x - x) / width), np.abs((self.y - y) / depth)
        radius = (across**power + along**power) ** (1 / power)
        return soft_step((1.0 - radius) * np.minimum(width, depth), self.soft)

    def ball(self, centre: tuple[float, float, float], radii: tuple[float, float, float]) -> Floats:
        """An ellipsoid; centre and radii along (z, y, x)."""
        axes = zip((self.z, self.y, self.x), centre, radii, strict=True)
        away = np.sqrt(sum(((axis - c) / r) ** 2 for axis, c, r in axes))
        return soft_step((1.0 - away) * min(radii), self.soft)

    def tube(self, points_zyx: Floats, radii: Floats | float) -> Floats:
        """A soft tube along a path in mm, sampled here as finely as it needs."""
        points = np.asarray(points_zyx, float)
        along = np.concatenate([[0], np.cumsum(np.linalg.norm(np.diff(points, axis=0), axis=1))])
        thick = np.broadcast_to(np.asarray(radii, float), along.shape)
        thinnest = 0.55 * max(self.spacing)  # below a voxel a tube turns fainter instead of vanishing
        step = max(1.5, 0.4 * thinnest)
        fine = np.linspace(0, along[-1], max(2, int(along[-1] / step)))
        path = np.stack([np.interp(fine, along, points[:, i]) for i in range(3)], axis=1)
        radius = np.interp(fine, along, thick)
        reach = np.maximum(radius, thinnest)
        depth = tube_depth(self.shape, path - self.origin, reach, spacing=self.spacing)
        return np.sqrt(depth) * min(1.0, float((radius / reach).mean() ** 2))

    def skin(self) -> Floats:
        """The outline of the trunk."""
        shoulders = soft_step(self.z - 70, 60)
        return self.ellipse(0, 2, 152 + 8 * shoulders, 104 - 8 * shoulders, 2.3)

    def wall(self) -> Floats:
        """Muscle under the fat."""
        shoulders = soft_step(self.z - 70, 60)
        return self.ellipse(0, 4, 140 + 8 * shoulders, 91 - 6 * shoulders, 2.2)

    def middle(self) -> Floats:
        """The fat between the lungs."""
        return self.ellipse(0, -8, 42, 62) * soft_step(self.z + 60, 30) * soft_step(92 - self.z, 20)

    def dome(self, side: int) -> Floats:
        """Height of the diaphragm over each point: higher on the right, falling to the wall and the back."""
        top, x = (-42.0, -68.0) if side < 0 else (-54.0, 70.0)
        return top - 0.0052 * (self.x - x) ** 2 - 0.0105 * (self.y + 8) ** 2

    def belly(self) -> Floats:
        """Liver and spleen under the diaphragm."""
        under = [soft_step(self.dome(side) - self.z, 8) for side in (-1, 1)]
        left_of_middle = soft_step(self.x - 10, 20)
        return self.ellipse(0, 0, 126, 82) * (under[0] * (1 - left_of_middle) + under[1] * left_of_middle)

    def lung(self, side: int) -> Floats:
        """One lung: narrow at the top, hollowed by the heart on the left, cut off by the diaphragm."""
        taper = np.sqrt(np.clip((102 - self.z) / 110, 0, 1)).astype(np.float32)
        width = 22 + 39 * taper
        shape = self.ellipse(side * (52 + 15 * taper), 2, width, 26 + 54 * taper, 2.3)
        shape *= soft_step((104 - self.z) * 0.7, 6) * soft_step(self.z - self.dome(side), 5)
        shape *= 1.0 - self.ellipse(0, 0, 30, 70)  # the mediastinum keeps its place
        heart = self.ball((-42, -26, 22), (56, 47, 62))
        spine = self.ellipse(0, 66, 30, 32)
        return shape * (1.0 - heart) * (1.0 - spine)

    def heart_and_vessels(self) -> list[tuple[Floats, float]]:
        """Heart, aorta with its arch, and the large veins, each with its level."""
        arch = [
            (-60, 34, 16),
            (10, 34, 18),
            (34, 26, 17),
            (45, 8, 12),
            (48, -10, 3),
            (38, -24, -6),
            (5, -30, -8),
        ]
        cava = [(95, -12, -16), (45, -16, -22), (0, -18, -26)]
        lungs_artery = [(-4, -34, 12), (14, -22, 14), (20, -4, 6), (16, 8, -16), (14, 12, -34)]
        return [
            (self.ball((-42, -26, 20), (50, 41, 55)), _BLOOD - 2),
            (self.tube(np.array(lungs_artery), 11.0), _BLOOD),
            (self.tube(np.array(arch), 12.5), _BLOOD + 3),
            (self.tube(np.array([(16, 10, 14), (14, 14, 38)]), 9.0), _BLOOD),
            (self.tube(np.array(cava), 9.0), _BLOOD),
            (self.tube(np.array([(100, -6, 18), (48, -8, 10)]), 6.0), _BLOOD),
            (self.tube(np.array([(100, 34, 6), (0, 36, 4), (-60, 34, 4)]), 7.0), _MUSCLE - 10),
        ]

    def lung_vessels(self, lungs: Floats) -> Floats:
        """Vessels from each hilum to the wall, forking twice; 1 on the axis, kept inside the lungs."""
        depth = np.zeros(self.shape, np.float32)
        for side in (-1, 1):
            hilum = np.array([8.0, 10.0, side * 34.0])
            for _ in range(24):
                aim = self.rng.normal(0, 1, 3) * (62, 44, 16) + hilum + (-4, 2, side * 62)
                bend = 0.5 * (hilum + aim) + self.rng.normal(0, 7, 3)
                pieces = [([hilum, bend, aim], [4.2, 2.6, 1.4])]
                ahead = (aim - hilum) / np.linalg.norm(aim - hilum)
                for fork, reach in ((bend, 34.0), (0.4 * bend + 0.6 * aim, 22.0), (aim, 20.0)):
                    for _ in range(2):
                        end = fork + reach * (ahead + self.rng.normal(0, 0.55, 3))
                        pieces.append(([fork, end], [2.2, 1.0]))
                for points, radii in pieces:
                    np.maximum(depth, self.tube(np.array(points), np.array(radii)), out=depth)
        return depth * np.clip(lungs, 0, 1)

    def airways(self) -> Floats:
        """Trachea and main bronchi."""
        trachea = self.tube(np.array([(120, 6, 0), (70, 8, 0), (26, 14, 1)]), 8.5)
        right = self.tube(np.array([(27, 14, 0), (12, 16, -22), (2, 14, -40)]), 6.5)
        left = self.tube(np.array([(27, 14, 1), (12, 16, 24), (6, 16, 44)]), 5.8)
        return soft_step(np.maximum(trachea, np.maximum(right, left)) - 0.25, 0.4)

    def bones(self) -> list[tuple[Floats, float]]:
        """Spine, ribs, breastbone and shoulder blades; a dense shell around marrow where it shows."""
        height = np.mod(self.z + 200, 24.0) / 24.0
        disc = np.exp(-(((height - 0.5) / 0.12) ** 2))
        vertebra, core = self.ellipse(0, 60, 17, 14), self.ellipse(0, 60, 13.5, 10.5)
        arch = self.ellipse(0, 80, 14, 11) * (1 - 0.7 * disc)
        process = self.ellipse(0, 95, 3.2, 10) * soft_step(0.36 - np.abs(height - 0.05), 0.2)
        across = self.ellipse(0, 80, 33, 4.5) * soft_step(0.2 - np.abs(height - 0.15), 0.15)
        bones = [
            (vertebra, 430.0),
            (core, float(_MARROW)),
            (vertebra * disc * 0.9, 90.0),
            (np.maximum(np.maximum(arch, process), across), 480.0),
            (self.ellipse(0, 78, 8.5, 7.5), 25.0),
            (self.ellipse(0, -86, 16, 5.5) * soft_step(self.z + 45, 10), 330.0),
        ]
        cage_x, cage_y = 136.0, 86.0
        for number in range(-2, 8):
            for side in (-1, 1):
                turn = np.linspace(0.10, 0.86, 40) * np.pi  # from the spine around to the front
                narrow = 1.0 - 0.40 * np.clip((number - 4) / 4.0, 0, 1)
                x = side * cage_x * np.sin(turn) * narrow
                y = 4 + cage_y * np.cos(turn) * (1 - 0.10 * (1 - narrow))
                z = -56 + 24 * number + 8 - 62 * (turn / np.pi - 0.1)
                path = np.stack([z, y, x], axis=1)
                bones += [(self.tube(path, 5.4), float(_BONE)), (self.tube(path, 2.6), float(_MARROW))]
        for side in (-1, 1):
            blade = np.array([(100, 62, side * 128.0), (60, 76, side * 112), (20, 82, side * 96)])
            bones.append((self.tube(blade, np.array([6.5, 5.0, 4.0])), 420.0))
        return bones

    def table(self) -> Floats:
        """The couch under the patient."""
        hollow = 120 - 0.0006 * self.x**2
        flat = soft_step(3.0 - np.abs(self.y - hollow), 2.0) * soft_step(150 - np.abs(self.x), 4)
        return np.broadcast_to(flat, self.shape)

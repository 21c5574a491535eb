"""A frontal chest radiograph: attenuation of overlapping organs, added up along the beam."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from segstudio.core.cv import cv2
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.phantoms.drawing import Floats, Phantom, grow_tree, smooth_noise, soft_step, tube_depth
from segstudio.core.volume import Volume

LUNG = LabelClass(1, "lung", (0x56, 0xB4, 0xE9))

# Outlines as (x from the midline, y) on a plate of 768 pixels; the patient's right is negative x.
_RIGHT_LUNG = (
    (-88, 92), (-135, 112), (-180, 175), (-214, 270), (-238, 380), (-252, 490), (-258, 588), (-222, 548),
    (-160, 520), (-105, 522), (-66, 548), (-60, 470), (-66, 400), (-60, 330), (-52, 250), (-48, 180),
    (-58, 120),
)  # fmt: skip
_LEFT_LUNG = (
    (88, 92), (135, 112), (180, 175), (214, 270), (240, 380), (254, 490), (262, 604), (228, 566),
    (188, 545), (172, 530), (166, 490), (142, 430), (104, 375), (72, 330), (58, 285), (66, 240), (58, 195),
    (50, 160), (58, 120),
)  # fmt: skip
_HEART = (
    (-62, 400), (-72, 460), (-58, 530), (10, 560), (100, 560), (160, 540), (170, 500), (146, 435), (104, 378),
    (50, 335), (-20, 335),
)  # fmt: skip
_TORSO = (
    (-54, -60), (-58, 30), (-96, 66), (-200, 82), (-300, 96), (-420, 130), (-420, 330), (-322, 345),
    (-300, 480), (-298, 640), (-300, 790), (-300, 1100), (300, 1100), (300, 790), (298, 640), (300, 480),
    (322, 345), (420, 330), (420, 130), (300, 96), (200, 82), (96, 66), (58, 30), (54, -60),
)  # fmt: skip


def chest_xray(seed: int = 0, size: int = 768) -> Phantom:
    """Dark lungs, ribs, clavicles, spine, heart and diaphragm, as a radiologist hangs the picture.

    Shapes: voxels uint8 (1, size, size), bone bright; labels 1 = lung.
    """
    rng = np.random.default_rng(seed)
    plate = _Plate(size, rng)
    lungs = [plate.outline(_RIGHT_LUNG), plate.outline(_LEFT_LUNG)]
    density = plate.body()
    for lung, side in zip(lungs, (-1, 1), strict=True):
        density -= plate.air(lung)
        density += plate.lung_vessels(lung, side)
    density += plate.heart() + plate.spine() + plate.ribs() + plate.shoulders()
    density -= plate.airways()

    density = ndimage.gaussian_filter(density, 0.9 * plate.unit)
    density += 0.010 * smooth_noise(rng, density.shape, 40 * plate.unit) * (density > 0.1)
    picture = 272.0 * (1.0 - np.exp(-1.75 * np.clip(density, 0, None))) + 4.0
    picture += rng.normal(0, 1.0, picture.shape) * (2.2 + picture / 130.0)
    picture = np.maximum(picture, 250.0 * plate.marker())
    voxels = np.clip(np.rint(picture), 0, 255).astype(np.uint8)[None]
    geometry = Geometry.picture(size, size)
    volume = Volume(voxels, geometry, name=f"chest X-ray {seed}", modality="DX")
    mask = (lungs[0] | lungs[1])[None]
    return Phantom(volume, LabelMap(geometry, mask.astype(np.uint16), [LUNG]))


class _Plate:
    """A plate of `size` pixels and the body parts on it; each method returns density, 1 = dense bone."""

    def __init__(self, size: int, rng: np.random.Generator) -> None:
        self.size, self.rng, self.unit = size, rng, size / 768
        self.shape = (size, size)
        self.y, self.x = np.mgrid[:size, :size].astype(np.float32) / np.float32(self.unit)
        self.x -= 384
        self.wide = 1.0 + rng.normal(0, 0.015)  # this person's build

    def path(self, points: list[tuple[float, float]] | tuple[tuple[float, float], ...]) -> Floats:
        """Plate coordinates (x from the midline, y) as pixels (n, 2) in (y, x)."""
        xy = np.asarray(points, float)
        return np.stack([xy[:, 1], xy[:, 0] * self.wide + 384], axis=1) * self.unit

    def outline(self, points: tuple[tuple[float, float], ...]) -> np.ndarray:
        """Filled, rounded outline through the points, bool."""
        curve = _rounded(self.path(points))
        mask = np.zeros(self.shape, np.uint8)
        cv2.fillPoly(mask, [np.rint(curve[:, ::-1] * 16).astype(np.int32)], 1, shift=4)
        return mask.astype(bool)

    def tube(self, points: list[tuple[float, float]], radius: float) -> Floats:
        """Depth in a tube along the rounded line through the points."""
        curve = _rounded(self.path(points), closed=False)
        return tube_depth(self.shape, curve, np.full(len(curve), radius * self.unit))

    def body(self) -> Floats:
        """Soft tissue: thin at the skin, thick inside, thicker below the diaphragm."""
        arms = self.tube([(-350, 240), (-394, 420), (-410, 620), (-420, 900)], 64) > 0
        arms |= self.tube([(350, 240), (394, 420), (410, 620), (420, 900)], 64) > 0
        mask = self.outline(_TORSO) | arms
        depth = ndimage.distance_transform_edt(mask) / self.unit
        flesh = 0.60 * np.clip(depth / 70, 0, 1) ** 0.45 * (0.80 + 0.20 * np.exp(-((self.x / 200) ** 2)))
        below = soft_step(self.y - 545 - 0.10 * self.x, 90)
        return ndimage.gaussian_filter(flesh, 2 * self.unit) * (1.0 + 0.30 * below)

    def air(self, lung: np.ndarray) -> Floats:
        """What a lung takes away: less at its rim, where it is thin."""
        depth = ndimage.distance_transform_edt(lung) / self.unit
        air = 0.40 * (0.55 + 0.45 * np.sqrt(np.clip(depth / 70, 0, 1))) * (depth > 0)
        air *= 1.0 - 0.12 * soft_step(self.y - 330, 320)
        grain = smooth_noise(self.rng, self.shape, 5 * self.unit) * 0.012
        return ndimage.gaussian_filter(air, 1.6 * self.unit) * (1.0 + grain)

    def lung_vessels(self, lung: np.ndarray, side: int) -> Floats:
        """Vessels that fan out from the hilum and thin towards the wall."""
        hilum = self.path([(side * 62.0, 318.0)])[0]
        depth = np.zeros(self.shape, np.float32)

        def may_grow(y: float, x: float, grown: float) -> bool:
            row, column = int(y), int(x)
            on_plate = 0 <= row < self.size and 0 <= column < self.size
            return on_plate and bool(lung[row, column] or grown < 25 * self.unit)

        def steer(y: float, x: float) -> float:
            return float(np.arctan2(y - hilum[0], x - hilum[1]))

        for degrees in (-75, -52, -25, 0, 24, 42, 58, 72):
            heading = np.radians(degrees if side > 0 else 180 - degrees)
            for branch in grow_tree(
                self.rng,
                (hilum[0] + degrees * 0.3 * self.unit, hilum[1]),
                heading,
                6.0 * self.unit,
                length=230 * self.unit,
                fork_every=34 * self.unit,
                thinnest=0.8 * self.unit,
                wobble=0.012 / self.unit,
                steer=steer,
                may_grow=may_grow,
            ):
                np.maximum(depth, tube_depth(self.shape, branch.points, branch.radii), out=depth)
        away = np.hypot(self.y - hilum[0] / self.unit, self.x - (hilum[1] / self.unit - 384))
        fade = np.exp(-((away / 190) ** 2))
        vessels = ndimage.gaussian_filter(0.095 * np.sqrt(depth) * fade, 0.9 * self.unit)
        return vessels + 0.07 * np.exp(-((away / 34) ** 2))

    def heart(self) -> Floats:
        """Heart, great vessels and the knob of the aorta."""
        depth = ndimage.distance_transform_edt(self.outline(_HEART)) / self.unit
        heart = 0.13 * np.sqrt(np.clip(depth / 80, 0, 1)) + 0.05 * (depth > 0)
        aorta = self.tube([(20, 330), (34, 250), (44, 225), (30, 205)], 22)
        return ndimage.gaussian_filter(heart + 0.07 * np.sqrt(aorta), 2.2 * self.unit)

    def spine(self) -> Floats:
        """Vertebrae with end plates, pedicles and spinous processes, fading behind the heart."""
        inside = soft_step(25 + 6 * self.y / 768 - np.abs(self.x), 5)
        height = 31 + 7 * self.y / 768
        phase = np.mod(self.y, height) / height
        plates = np.exp(-(((phase - 0.5) / 0.07) ** 2))
        pedicle = np.hypot((np.abs(self.x) - 17) / 5, (phase - 0.8) * height / 7)
        process = np.hypot(self.x / 4.5, (phase - 0.15) * height / 9)
        column = 0.11 + 0.075 * plates + 0.09 * np.exp(-(pedicle**2)) + 0.08 * np.exp(-(process**2))
        return inside * column * (1.25 - 0.45 * soft_step(self.y - 250, 200))

    def ribs(self) -> Floats:
        """Ten pairs: the back parts clear and nearly level, the front parts fainter and falling inwards."""
        total = np.zeros(self.shape, np.float32)
        for number in range(10):
            top = 94 + 45 * number + self.rng.normal(0, 1.5)
            wall = float(np.interp(number, (0, 1, 2, 4, 7, 9), (118, 168, 202, 240, 262, 270)))
            drop = 18 + 13 * min(number, 6)
            for side in (-1, 1):
                t = np.linspace(0, 1, 12)
                x = 26 + (wall - 26) * np.sin(t * np.pi / 2)
                y = top - 20 * np.sin(np.pi * t * 0.8) + drop * t**2.2
                back = list(zip(side * x, y, strict=True))
                t = np.linspace(0, 1, 8)
                x = wall - (wall - (78 + 10 * number)) * t**1.25
                y = top + drop + 92 * np.sin(t * np.pi / 2) * min(1.0, 0.5 + 0.1 * number)
                front = list(zip(side * x, y, strict=True))
                total += _bone(self.tube(back, 8.5), 0.085)
                if number < 7:
                    total += _bone(self.tube(front, 9.5), 0.046)
        return total

    def shoulders(self) -> Floats:
        """Clavicles, scapulae and the heads of the upper arms."""
        total = np.zeros(self.shape, np.float32)
        for side in (-1, 1):
            clavicle = [(24, 158), (60, 142), (120, 122), (190, 112), (255, 100), (300, 112)]
            shaft = [(348, 200), (376, 330), (396, 480), (408, 640)]
            edge = [(292, 160), (262, 230), (258, 300), (282, 384)]
            outer = [(318, 190), (306, 280), (284, 384)]
            total += _bone(self.tube([(side * x, y) for x, y in clavicle], 10.5), 0.15)
            total += _bone(self.tube([(side * x, y) for x, y in edge], 6), 0.07)
            total += _bone(self.tube([(side * x, y) for x, y in outer], 9), 0.10)
            away = np.hypot(self.y - 190, self.x - side * 340 * self.wide)
            arm = _bone(self.tube([(side * x, y) for x, y in shaft], 27), 0.17)
            total += np.maximum(arm, 0.18 * soft_step(40 - away, 6))
        return total

    def airways(self) -> Floats:
        """What air takes away outside the lungs: trachea, main bronchi, and the bubble in the stomach."""
        trachea = self.tube([(0, 20), (-2, 120), (-4, 215)], 11)
        right = self.tube([(-4, 213), (-24, 248), (-52, 282)], 8.5)
        left = self.tube([(-4, 213), (26, 256), (62, 280)], 7.5)
        tree = 0.13 * np.sqrt(np.maximum(trachea, np.maximum(right, left)))
        bubble = np.hypot((self.x - 128) / 52, (self.y - 622) / 26)
        bubble += 0.05 * smooth_noise(self.rng, self.shape, 15 * self.unit)
        return ndimage.gaussian_filter(tree, 1.5 * self.unit) + 0.20 * soft_step(1.0 - bubble, 0.35)

    def marker(self) -> Floats:
        """The lead letter L on the patient's left side."""
        stem = self.tube([(318, 34), (318, 48), (318, 62)], 2.2)
        foot = self.tube([(318, 62), (325, 62), (333, 62)], 2.2)
        return soft_step(np.maximum(stem, foot) - 0.2, 0.5)


def _bone(depth: Floats, density: float) -> Floats:
    """A hollow bone seen from outside: its wall is denser than the marrow."""
    return density * (0.75 * np.sqrt(depth) + 0.6 * np.exp(-(((depth - 0.22) / 0.18) ** 2)) * (depth > 0))


def _rounded(points: Floats, *, closed: bool = True) -> Floats:
    """A Catmull–Rom curve through the points, 24 steps from one to the next."""
    p = np.asarray(points, float)
    if closed:
        p = np.concatenate([p[-1:], p, p[:2]])
    else:
        p = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    a, b, c, d = (p[i : len(p) - 3 + i, None] for i in range(4))
    t = np.arange(24)[None, :, None] / 24
    curve = b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)))
    return curve.reshape(-1, p.shape[1])

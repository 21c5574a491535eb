"""Where a NIfTI header says that its voxels lie."""

from __future__ import annotations

from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.io.values import NO_SIZE, UNKNOWN_PLACE, size_warning
from segstudio.words import tr

RAS_TO_LPS = np.diag([-1.0, -1.0, 1.0, 1.0])
_TO_MM = {1: 1000.0, 2: 1.0, 3: 0.001}  # unit code -> mm; others are taken for mm
_SHEAR = 1e-4  # cosine between axes that still count as at right angles
_SMALLEST_MM = 1e-9
_SAME_SIDE = 0.01  # relative

Affine = npt.NDArray[np.float64]


def geometry_of(header: Any, shape: tuple[int, int, int]) -> tuple[Geometry, tuple[str, ...]]:
    """Geometry by the sform, else by the qform, else by the spacing alone, and what must be said about it.

    A form that places no voxels is passed over, and said so. Where nothing usable is left the image
    has no physical size, rather than an invented one.

    Args:
        header: of nibabel.
        shape: (z, y, x).
    """
    to_mm = _TO_MM.get(int(header["xyzt_units"]) & 7, 1.0)
    sform, sform_problem = _sform(header)
    qform, qform_problem = _qform(header)
    notes = [problem for problem in (sform_problem, qform_problem) if problem]
    if sform is not None:
        affine = sform
        notes += _disagreement(header, sform, qform, shape, to_mm)
        if qform_problem:
            notes = [tr("{qform_problem}; the sform is used.", qform_problem=qform_problem[:-1])]
    elif qform is not None:
        affine = qform
        if sform_problem:
            notes = [tr("{sform_problem}; the qform is used.", sform_problem=sform_problem[:-1])]
    else:
        return _by_spacing(header, shape, to_mm, notes)
    geometry = Geometry.from_affine(shape, RAS_TO_LPS @ _scale(to_mm) @ affine)
    return geometry, (*notes, *size_warning(geometry.spacing_mm))


def is_sheared(geometry: Geometry) -> bool:
    """Whether the axes are not at right angles, as in a series with a tilted gantry."""
    direction = np.asarray(geometry.direction)
    return bool(np.abs(direction.T @ direction - np.eye(3)).max() > _SHEAR)


def _sform(header: Any) -> tuple[Affine | None, str]:
    """The sform, if it is set and usable; else None and, where it is set, why not."""
    if int(header["sform_code"]) <= 0:
        return None, ""
    affine = np.asarray(header.get_sform(), float)
    if _places_voxels(affine):
        return affine, ""
    return None, tr("The position in the file (sform) is damaged.")


def _qform(header: Any) -> tuple[Affine | None, str]:
    if int(header["qform_code"]) <= 0:
        return None, ""
    sides = np.asarray(header["pixdim"][1:4], float)
    if not (np.isfinite(sides).all() and (sides > 0).all()):
        words = " × ".join(f"{side:g}" for side in sides)
        return None, tr(
            "The file gives voxels of {words} (x × y × z), so its qform cannot be used.", words=words
        )
    try:
        affine = np.asarray(header.get_qform(), float)
    except Exception:  # nibabel's own class, for a quaternion that is longer than 1
        affine = np.full((4, 4), np.nan)
    if _places_voxels(affine):
        return affine, ""
    return None, tr("The position in the file (qform) is damaged.")


def _places_voxels(affine: Affine) -> bool:
    if not np.isfinite(affine).all():
        return False
    sides = np.linalg.norm(affine[:3, :3], axis=0)
    if (sides < _SMALLEST_MM).any():
        return False
    return bool(abs(np.linalg.det(affine[:3, :3] / sides)) > 1e-3)


def _disagreement(
    header: Any, sform: Affine, qform: Affine | None, shape: tuple[int, int, int], to_mm: float
) -> list[str]:
    """How far the sform, which is used, lies from what else the header says."""
    if qform is not None:
        last = np.asarray(shape[::-1]) - 1
        corners = np.array([[x, y, z, 1] for x in (0, last[0]) for y in (0, last[1]) for z in (0, last[2])])
        gap = float(np.abs(corners @ (sform - qform).T)[:, :3].max()) * to_mm
        if gap > 0.01 + 1e-3 * float(np.linalg.norm(last * np.linalg.norm(sform[:3, :3], axis=0))) * to_mm:
            return [
                tr(
                    "The file gives two different positions (sform and qform, corners up to "
                    "{gap:.3g} mm apart); the sform is used.",
                    gap=gap,
                )
            ]
        return []
    sides = np.asarray(header["pixdim"][1:4], float)
    used = np.linalg.norm(sform[:3, :3], axis=0)
    if np.isfinite(sides).all() and (sides > 0).all() and (np.abs(sides - used) > _SAME_SIDE * used).any():
        return [
            tr(
                "The file gives two voxel sizes, {sides} and by its sform "
                "{used} mm (x × y × z); those of the sform are used.",
                sides=_sides(sides * to_mm),
                used=_sides(used * to_mm),
            )
        ]
    return []


def _by_spacing(
    header: Any, shape: tuple[int, int, int], to_mm: float, notes: list[str]
) -> tuple[Geometry, tuple[str, ...]]:
    """Neither form is usable: the spacing alone, or no physical size."""
    picture = Geometry.picture(shape[1], shape[2], shape[0])
    if notes:  # a form is set and damaged: its spacing is not to be trusted either
        return picture, (*notes, NO_SIZE)
    sides = np.asarray(header["pixdim"][1:4], float)
    if int(header["xyzt_units"]) & 7 == 0 and (sides == 1.0).all():
        return picture, ()
    if not (np.isfinite(sides).all() and (sides > _SMALLEST_MM).all()):
        words = " × ".join(f"{side:g}" for side in sides)
        return picture, (
            tr(
                "The file gives voxels of {words} (x × y × z), which is no size. {no_size}",
                words=words,
                no_size=NO_SIZE,
            ),
        )
    x, y, z = (float(side) for side in sides * to_mm)
    return Geometry.unplaced(shape, (z, y, x)), (UNKNOWN_PLACE, *size_warning((z, y, x)))


def _scale(factor: float) -> Affine:
    return np.diag([factor, factor, factor, 1.0])


def _sides(sides: npt.NDArray[np.float64]) -> str:
    return " × ".join(f"{side:.4g}" for side in sides)

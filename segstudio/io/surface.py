"""Surfaces of labels as OBJ and STL files for 3-D programs and printers."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import BinaryIO

import numpy as np
import numpy.typing as npt

from segstudio.core.cv import cv2
from segstudio.core.labels import LabelMap
from segstudio.core.progress import Progress, silent
from segstudio.core.surface import Surface, surface_of
from segstudio.errors import WriteError
from segstudio.io.dicom_seg import class_of, present_labels
from segstudio.io.files import atomic_path, shown
from segstudio.words import tr

_HEAD = b"SegStudio surface, mm, SPACE=LPS"
_STL = np.dtype([("normal", "<f4", 3), ("corners", "<f4", (3, 3)), ("unused", "<u2")])
_DIGITS = 1e-4  # mm that a text file keeps


def write_surface(
    labels: LabelMap,
    path: Path,
    *,
    only: Sequence[int] = (),
    rounded: bool = False,
    progress: Progress = silent,
) -> dict[int, Surface]:
    """Save closed surfaces in LPS mm; they are read back and measured before the file takes its place.

    OBJ holds every label as a group of its own name. STL knows no groups: it holds the surface around all
    chosen labels together.

    Args:
        only: label numbers; empty takes all that occur.
        rounded: see `core.surface.surface_of`.
    Returns: the surface of each label, or of all under 0 in an STL file.
    Raises:
        WriteError: no labels, no millimetres, or what was written reads differently.
    """
    present = [n for n in present_labels(labels, path) if not only or n in only]
    if not present:
        raise WriteError(tr("{path} was not saved: the chosen labels have no voxels.", path=shown(path)))
    if not labels.geometry.calibrated:
        raise WriteError(
            tr(
                "{path} was not saved: the size of the voxels is unknown, and a surface is in mm.",
                path=shown(path),
            ),
            tr("Choose a picture or a table instead."),
        )
    stl = path.name.lower().endswith(".stl")
    masks: Mapping[int, npt.NDArray[np.bool_]] = (
        {0: np.isin(labels.array, present)} if stl else {n: labels.array == n for n in present}
    )
    surfaces = {}
    for done, (number, mask) in enumerate(masks.items()):
        progress(0.6 * done / len(masks), tr("Building the surface"))
        surfaces[number] = surface_of(mask, labels.geometry, rounded=rounded)
    progress(0.6, tr("Writing {name}", name=path.name))
    with atomic_path(path) as temporary:
        with open(temporary, "wb") as stream:
            if stl:
                _write_stl(stream, surfaces[0])
            else:
                names = {n: class_of(labels, n).name for n in present}
                _write_obj(stream, surfaces, names)
        progress(0.8, tr("Reading it back"))
        again = _read_stl(temporary) if stl else _read_obj(temporary)
        wanted = sum(int(mask.sum()) for mask in masks.values()) * labels.geometry.voxel_mm3
        if not _same(list(surfaces.values()), again, None if rounded else wanted):
            raise WriteError(
                tr(
                    "{path} was not saved: reading it back gave another surface. "
                    "What was there is unchanged.",
                    path=shown(path),
                ),
                tr("Save to another place."),
            )
    return surfaces


def _write_stl(stream: BinaryIO, surface: Surface) -> None:
    facets = np.zeros(len(surface.triangles), _STL)
    facets["corners"] = surface.points[surface.triangles]
    a, b, c = (surface.points[surface.triangles[:, i]] for i in range(3))
    normal = np.cross(b - a, c - a)
    length = np.linalg.norm(normal, axis=1, keepdims=True)
    facets["normal"] = normal / np.where(length > 0, length, 1)
    stream.write(_HEAD.ljust(80, b" "))
    stream.write(np.uint32(len(facets)).tobytes())
    stream.write(facets.tobytes())


def _write_obj(stream: BinaryIO, surfaces: Mapping[int, Surface], names: Mapping[int, str]) -> None:
    stream.write(b"# " + _HEAD + b"\n")
    first = 1
    for number, surface in surfaces.items():
        name = re.sub(r"\s+", "_", names[number].strip()) or f"label_{number}"
        stream.write(f"g {name}\n".encode())
        stream.write("".join(f"v {x:.4f} {y:.4f} {z:.4f}\n" for x, y, z in surface.points.tolist()).encode())
        corners = (surface.triangles + first).tolist()
        stream.write("".join(f"f {a} {b} {c}\n" for a, b, c in corners).encode())
        first += len(surface.points)


def _read_stl(path: Path) -> list[Surface]:
    content = path.read_bytes()
    facets = np.frombuffer(content, _STL, offset=84)
    assert len(facets) == int.from_bytes(content[80:84], "little")
    flat = facets["corners"].reshape(-1, 3)
    keys = np.ascontiguousarray(flat + np.float32(0)).view(np.dtype((np.void, 12))).ravel()  # no −0
    _, first, corners = np.unique(keys, return_index=True, return_inverse=True)
    return [Surface(flat[first].astype(np.float64), corners.reshape(-1, 3).astype(np.int64))]


def _read_obj(path: Path) -> list[Surface]:
    """What OpenCV's reader finds, all groups together."""
    points, faces, *_ = cv2.loadMesh(str(path))
    corners = np.concatenate([np.ravel(face) for face in faces]).reshape(-1, 3).astype(np.int64)
    return [Surface(np.asarray(points, np.float64).reshape(-1, 3), corners)]


def _same(written: list[Surface], again: list[Surface], volume_mm3: float | None) -> bool:
    """Closed, of the same size, and enclosing the voxels."""
    here, there = (sum(s.volume_mm3 for s in group) for group in (written, again))
    return (
        all(surface.is_closed for surface in (*written, *again))
        and sum(len(s.triangles) for s in written) == sum(len(s.triangles) for s in again)
        and abs(here - there) <= 1e-3 * abs(here)
        and (volume_mm3 is None or abs(there - volume_mm3) <= 1e-3 * volume_mm3)
    )

"""One image: its voxels, where they lie, and what is known about them."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.errors import SegStudioError

Voxels = npt.NDArray[Any]


@dataclass(frozen=True, eq=False)
class Volume:
    """Read-only voxels with their geometry. A picture is a volume with one slice.

    Args:
        voxels: (z, y, x) for grey, (z, y, x, 3) for colour; made read-only here.
        geometry: its `shape` is the first three dimensions of `voxels`.
        name: what people call the case (a file's stem), never a patient's name.
        source: the path it was read from, as text; empty when drawn or computed.
        modality: DICOM code such as "CT", "MR", "CR"; empty when unknown.
        units: unit of the voxel values, such as "HU"; empty when unknown.
        window: (width, level) that the file asks to be shown with, if any.
        patient_key: salted hash of the patient id; empty when unknown. Used to split by patient.
        filter_size: side of the mean filter these voxels went through; 1 means raw.
        warnings: sentences that must stay visible as long as the case is open.
        case_id: hash of raw voxels and geometry; computed when empty. Filtering keeps it.
    Raises:
        SegStudioError: voxels and geometry disagree, or the channels are neither 1 nor 3.
    """

    voxels: Voxels
    geometry: Geometry
    name: str = ""
    source: str = ""
    modality: str = ""
    units: str = ""
    window: tuple[float, float] | None = None
    patient_key: str = ""
    filter_size: int = 1
    warnings: tuple[str, ...] = ()
    case_id: str = field(default="")

    def __post_init__(self) -> None:
        voxels = np.ascontiguousarray(self.voxels)
        if voxels.ndim not in (3, 4) or voxels.shape[:3] != self.geometry.shape:
            raise SegStudioError(
                f"The voxels have the shape {self.voxels.shape}, the geometry says {self.geometry.shape}."
            )
        if voxels.ndim == 4 and voxels.shape[3] != 3:
            raise SegStudioError(f"An image with {voxels.shape[3]} channels is neither grey nor colour.")
        if voxels is self.voxels or voxels.base is not None:
            voxels = voxels.view()
        voxels.flags.writeable = False
        object.__setattr__(self, "voxels", voxels)
        if not self.case_id:
            object.__setattr__(self, "case_id", _fingerprint(voxels, self.geometry))

    @property
    def channels(self) -> int:
        """1 for grey, 3 for colour."""
        return 1 if self.voxels.ndim == 3 else int(self.voxels.shape[3])

    @property
    def shape(self) -> tuple[int, int, int]:
        """Voxels along (z, y, x)."""
        return self.geometry.shape

    def filtered(self, voxels: Voxels, filter_size: int) -> Volume:
        """The same case with other voxels, remembered as filtered by a mean of this size."""
        return replace(self, voxels=voxels, filter_size=filter_size)


def start_fingerprint(dtype: np.dtype, shape: tuple[int, ...], geometry: Geometry) -> hashlib.blake2b:
    """The hash of a case before its voxels: their bytes in C order complete it to the case id.

    A reader that hashes while it reads passes the hexadecimal digest to `Volume` as `case_id`.
    """
    digest = hashlib.blake2b(digest_size=16)
    digest.update(f"{dtype.str}{tuple(shape)}{np.round(geometry.affine_lps, 4).tolist()}".encode())
    return digest


def _fingerprint(voxels: Voxels, geometry: Geometry) -> str:
    digest = start_fingerprint(voxels.dtype, voxels.shape, geometry)
    digest.update(voxels.reshape(-1).view(np.uint8).data if voxels.size else b"")
    return digest.hexdigest()

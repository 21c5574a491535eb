"""One image: its voxels, where they lie, and what is known about them."""

from __future__ import annotations

import hashlib
from collections.abc import Collection
from dataclasses import dataclass, field, fields, replace
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from segstudio.core.geometry import Geometry
from segstudio.errors import SegStudioError
from segstudio.words import tr

Voxels = npt.NDArray[Any]


@dataclass(frozen=True)
class Caveat:
    """What is wrong with the grid of an image, so that it is opened only when a person says so.

    Args:
        code: short name by which a person accepts it, such as "gaps" or "tilt".
        badge: a few words that stay in sight as long as the case is open.
        sentence: what is wrong, with its numbers, and what it means for lengths and volumes.
    """

    code: str
    badge: str
    sentence: str


EVERY_CAVEAT = frozenset({"gaps", "uneven", "tilt", "shifted", "doubled"})


def not_accepted(caveats: Collection[Caveat], accepted: Collection[str]) -> tuple[Caveat, ...]:
    """Those caveats that nobody has accepted by their code."""
    return tuple(caveat for caveat in caveats if caveat.code not in accepted)


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
        window_curve: how values become grey inside the window: "linear", "linear_exact", "sigmoid" or, with
            `window_table`, "table".
        window_table: of a "table" the grey values 0 … 255 at evenly spaced places from low to high.
        padding: lowest and highest value of pixels that show nothing, such as those around a round field
            of view; None where there are none. They count neither for the window nor for statistics.
        patient_key: salted hash of the patient id; empty when unknown. Used to split by patient.
        frame: name of the frame of reference that positions are given in; empty when unknown. Images whose
            names differ were not taken in one position of the patient.
        filter_size: side of the mean filter these voxels went through; 1 means raw.
        warnings: sentences that must stay visible as long as the case is open, those of caveats too.
        caveats: what a person accepted to open the image all the same.
        case_id: hash of raw voxels and geometry; computed when it is first asked for. Filtering keeps it.
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
    window_curve: str = "linear"
    window_table: bytes = field(default=b"", repr=False)
    padding: tuple[float, float] | None = None
    patient_key: str = ""
    frame: str = ""
    filter_size: int = 1
    warnings: tuple[str, ...] = ()
    caveats: tuple[Caveat, ...] = ()
    case_id: str = field(default_factory=str, repr=False)

    def __post_init__(self) -> None:
        voxels = np.ascontiguousarray(self.voxels)
        if voxels.ndim not in (3, 4) or voxels.shape[:3] != self.geometry.shape:
            raise SegStudioError(
                tr(
                    "The voxels have the shape {shape}, the geometry says {of_geometry}.",
                    shape=self.voxels.shape,
                    of_geometry=self.geometry.shape,
                )
            )
        if voxels.ndim == 4 and voxels.shape[3] != 3:
            raise SegStudioError(
                tr("An image with {shape} channels is neither grey nor colour.", shape=voxels.shape[3])
            )
        if voxels is self.voxels or voxels.base is not None:
            voxels = voxels.view()
        voxels.flags.writeable = False
        object.__setattr__(self, "voxels", voxels)
        if not self.case_id:
            object.__delattr__(self, "case_id")  # `__getattr__` computes it

    if not TYPE_CHECKING:  # else type checkers would take every name for an attribute

        def __getattr__(self, name: str) -> Any:
            """The case id, when it is first asked for: it takes as long as reading the file."""
            if name != "case_id":
                raise AttributeError(f"{type(self).__name__} has no attribute {name}")
            value = _fingerprint(self.voxels, self.geometry)
            object.__setattr__(self, "case_id", value)
            return value

    def named(self, name: str, source: str) -> Volume:
        """The same case called otherwise; its id stays to be computed if it was."""
        return self._with(name=name, source=source)

    def noted(self, *warnings: str) -> Volume:
        """The same case with further warnings; its id stays to be computed if it was."""
        return self._with(warnings=(*self.warnings, *warnings))

    def with_voxels(self, voxels: Voxels) -> Volume:
        """Other raw voxels of the same grid, such as one channel: another case, with an id of its own."""
        return replace(self, voxels=voxels, case_id="")

    def _with(self, **changes: Any) -> Volume:
        kept = {f.name: self.__dict__.get(f.name, "") for f in fields(self)}
        return Volume(**(kept | changes))

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


def _fingerprint(voxels: Voxels, geometry: Geometry) -> str:
    digest = hashlib.blake2b(digest_size=16)
    digest.update(f"{voxels.dtype.str}{voxels.shape}{np.round(geometry.affine_lps, 4).tolist()}".encode())
    digest.update(voxels.reshape(-1).view(np.uint8).data if voxels.size else b"")
    return digest.hexdigest()

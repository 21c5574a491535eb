"""How a DICOM image asks to be shown: its window, the curve inside it, and pixels that show nothing."""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import Any

import numpy as np
import numpy.typing as npt

from segstudio.io.dicom_header import frame_item, number, text

_LONGEST_TABLE = 65_536
_CURVES = {"LINEAR": "linear", "LINEAR_EXACT": "linear_exact", "SIGMOID": "sigmoid"}


@dataclass(frozen=True)
class Shown:
    """A window as `Volume` keeps it.

    Args:
        window: (width, level), or None where the file names none.
        curve: "linear", "linear_exact", "sigmoid", or "table" with grey values in `table`.
    """

    window: tuple[float, float] | None = None
    curve: str = "linear"
    table: bytes = b""

    def turned(self, ends: float) -> Shown:
        """The same for values that were turned round, v → ends − v, as MONOCHROME1 needs it."""
        if self.window is None:
            return self
        width, level = self.window
        level = (
            ends - level + (1.0 if self.table else 0.0)
        )  # a table begins at its first place and ends before its last
        return replace(self, window=(width, level), table=bytes(255 - v for v in reversed(self.table)))


def shown_as(header: Any) -> Shown:
    """The first window that the file asks for, else its first table, else none.

    Source: DICOM PS3.3, C.11.2.
    """
    frame = frame_item(header, 0, "FrameVOILUTSequence")
    for item in (header, frame):
        width, level = (number(item, key, np.nan) for key in ("WindowWidth", "WindowCenter"))
        curve = _CURVES.get(text(item, "VOILUTFunction"), "linear") if item is not None else "linear"
        if np.isfinite(level) and (width >= 1 or (width > 0 and curve != "linear")):
            return Shown((width, level), curve)
    return _table(header)


def _table(header: Any) -> Shown:
    try:
        item = header["VOILUTSequence"].value[0]
        count, first, bits = (int(v) for v in item.LUTDescriptor)
        count = count or _LONGEST_TABLE
        entries = item["LUTData"].value
        if isinstance(entries, bytes):
            entries = np.frombuffer(entries, "<u2" if len(entries) >= 2 * count else "u1")
        values = np.asarray(entries, np.float64).ravel()[:count]
        if values.size != count or not 8 <= bits <= 16:
            return Shown()
    except Exception:  # a damaged table is no reason to refuse the image
        return Shown()
    if first >= 2**15 and number(header, "PixelRepresentation", 0) == 1:
        first -= 2**16
    grey = np.rint(np.clip(values / (2**bits - 1), 0.0, 1.0) * 255).astype(np.uint8)
    return Shown((float(count), first + count / 2), "table", grey.tobytes())


def padding_of(header: Any) -> tuple[int, int] | None:
    """Lowest and highest stored number of pixels that show nothing; None where the file names none."""
    first = number(header, "PixelPaddingValue", np.nan)
    last = number(header, "PixelPaddingRangeLimit", first)
    if not (np.isfinite(first) and np.isfinite(last)):
        return None
    bits = int(number(header, "BitsAllocated", 16))
    signed = number(header, "PixelRepresentation", 0) == 1
    ends = []
    for value in (int(first), int(last)):  # written with the wrong sign by some
        wrapped = value % 2**bits
        ends.append(wrapped - 2**bits if signed and wrapped >= 2 ** (bits - 1) else wrapped)
    return min(ends), max(ends)


def padding_values(
    padding: tuple[int, int] | None, slope: float, intercept: float
) -> tuple[float, float] | None:
    """The padding after rescaling, as `Volume.padding` holds it."""
    if padding is None:
        return None
    low, high = sorted(slope * end + intercept for end in padding)
    return low, high


def is_padding(stored: npt.NDArray[Any], padding: tuple[int, int] | None) -> npt.NDArray[np.bool_] | None:
    """Which stored pixels are padding; None when there are none."""
    if padding is None:
        return None
    found = (stored >= padding[0]) & (stored <= padding[1])
    return found if found.any() else None

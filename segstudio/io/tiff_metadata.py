"""What OME and ImageJ write into a TIFF about sizes, names and channels."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ElementTree
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from segstudio.errors import ReadError
from segstudio.io.files import shown
from segstudio.io.limits import plain_text
from segstudio.words import tr

_TO_MM = {
    "m": 1000.0,
    "cm": 10.0,
    "mm": 1.0,
    "µm": 1e-3,
    "μm": 1e-3,  # the Greek letter instead of the micro sign
    "um": 1e-3,
    "micron": 1e-3,
    "microns": 1e-3,
    "micrometer": 1e-3,
    "nm": 1e-6,
    "å": 1e-7,
    "pm": 1e-9,
    "inch": 25.4,
    "in": 25.4,
}
_LONGEST_XML = 32 * 2**20
_LONGEST_NAME = 60
_NO_DISTANCE = tr("The file tells no distance between its slices: lengths are in pixels.")


@dataclass(frozen=True)
class _ImageAbout:
    name: str = ""
    sides_mm: tuple[float | None, float | None, float | None] = (None, None, None)  # x, y, z
    channels: tuple[str, ...] = ()


@dataclass(frozen=True)
class About:
    """What is known beside the pixels.

    Args:
        kind: "ome", "imagej", or empty.
        images: of OME, one for each of its images; of ImageJ, one.
        warnings: what must be said about the file.
    """

    kind: str = ""
    images: tuple[_ImageAbout, ...] = ()
    warnings: tuple[str, ...] = ()

    def _image(self, number: int) -> _ImageAbout:
        return self.images[number] if number < len(self.images) else _ImageAbout()

    def name(self, number: int) -> str:
        """What an image is called."""
        return self._image(number).name or tr("image {number}", number=number + 1)

    def channel(self, axis: str, number: int, channel: int) -> str:
        """The name of a channel in brackets; empty for other axes and where there is none."""
        names = self._image(number).channels
        return f" ({names[channel]})" if axis == "C" and channel < len(names) and names[channel] else ""

    def spacing(self, number: int, depth: int) -> tuple[float, float, float] | None:
        """Voxel sides in mm along (z, y, x), where all that are needed are told."""
        x, y, z = self._image(number).sides_mm
        if x is None or y is None or (z is None and depth > 1):
            return None
        return (z or y, y, x)


def about(path: Path, tiff: Any) -> About:
    """Read OME-XML or ImageJ's description; nothing of other programs.

    Raises:
        ReadError: the XML defines entities or is far too long.
    """
    text = tiff.pages.first.description if len(tiff.pages) else ""
    if "<!DOCTYPE" in text or "<!ENTITY" in text or len(text) > _LONGEST_XML:
        raise ReadError(
            tr("{path} is damaged: its description is no description of an image.", path=shown(path))
        )
    if tiff.is_ome:
        return _ome(text)
    if tiff.is_imagej:
        return _imagej(tiff)
    return About()


def _ome(text: str) -> About:
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError:
        return About()
    images = []
    files: set[str] = set()
    for element in root.iter():
        tag = element.tag.rpartition("}")[2]
        if tag == "UUID" and element.get("FileName"):
            files.add(str(element.get("FileName")))
        if tag != "Image":
            continue
        name = plain_text(element.get("Name") or "", _LONGEST_NAME)
        pixels = next((child for child in element if child.tag.endswith("Pixels")), None)
        if pixels is None:
            continue
        x, y, z = (
            _side(pixels.get(f"PhysicalSize{a}"), pixels.get(f"PhysicalSize{a}Unit", "µm")) for a in "XYZ"
        )
        channels = [
            plain_text(child.get("Name") or "", _LONGEST_NAME)
            for child in pixels
            if child.tag.endswith("Channel")
        ]
        images.append(_ImageAbout(name, (x, y, z), tuple(channels)))
    warnings: tuple[str, ...] = ()
    if len(files) > 1:
        warnings = (
            tr(
                "The file is one of {files} that belong together; only what it holds itself is shown.",
                files=len(files),
            ),
        )
        return About("", tuple(images[:1]), warnings)
    return About("ome", tuple(images), warnings)


def _side(length: str | float | None, unit: str) -> float | None:
    """A length in mm; None where it is none."""
    factor = _TO_MM.get(unit.strip().lower())
    if length is None or factor is None:
        return None
    try:
        side = float(length) * factor
    except ValueError:
        return None
    return side if math.isfinite(side) and 1e-9 < side < 1e6 else None


def _imagej(tiff: Any) -> About:
    told = tiff.imagej_metadata or {}
    unit = str(told.get("unit", ""))
    unit = re.sub(r"\\u([0-9a-fA-F]{4})", lambda match: chr(int(match[1], 16)), unit)
    tags = tiff.pages.first.tags
    x, y = (_side(_pixel(tags, name), unit) for name in ("XResolution", "YResolution"))
    z = _side(told.get("spacing"), unit)
    warnings: tuple[str, ...] = ()
    if x is not None and y is not None and z is None and int(told.get("slices", 1)) > 1:
        warnings = (_NO_DISTANCE,)
    return About("imagej", (_ImageAbout("", (x, y, z)),), warnings)


def _pixel(tags: Any, name: str) -> float | None:
    """The side of a pixel in the file's unit, from a number of pixels for each unit."""
    tag = tags.get(name)
    try:
        above, below = tag.value
        return float(below) / float(above)
    except (AttributeError, TypeError, ValueError, ZeroDivisionError):
        return None

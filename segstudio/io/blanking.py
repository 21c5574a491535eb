"""Boxes of an image painted over, so that text burned into the pixels does not leave with them."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any

import numpy as np
import numpy.typing as npt

from segstudio.core.region import Region
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError, WriteError
from segstudio.io.dicom_header import number, text
from segstudio.words import tr

if TYPE_CHECKING:
    from pydicom.dataset import FileDataset


def parse_boxes(words: Sequence[str]) -> tuple[Region, ...]:
    """Boxes of every slice in texts such as "0,0,300,40".

    Raises:
        SegStudioError: one is no box, or names slices.
    """
    boxes = tuple(Region.parse(word) for word in words)
    if any(box.z or box.depth for box in boxes):
        raise SegStudioError(
            tr("A box is blanked in every slice, so it names none."), tr("Give x,y,width,height in pixels.")
        )
    return boxes


def check_boxes(boxes: Sequence[Region], rows: int, columns: int) -> None:
    """Stop where a box does not lie in an image of this size.

    Raises:
        WriteError: so it is.
    """
    for box in boxes:
        if box.x + box.width > columns or box.y + box.height > rows:
            raise WriteError(
                tr(
                    "Nothing was exported: the box {words} does not lie within the images, which have "
                    "{columns} × {rows} pixels.",
                    words=box.words(),
                    columns=columns,
                    rows=rows,
                ),
                tr("Give x,y,width,height in pixels of every image."),
            )


def blanked(volume: Volume, boxes: Sequence[Region]) -> Volume:
    """The volume with its lowest value in the boxes of every slice.

    Raises:
        WriteError: a box does not lie in it.
    """
    check_boxes(boxes, *volume.shape[1:])
    if not boxes:
        return volume
    voxels = volume.voxels.copy()
    finite = voxels[np.isfinite(voxels)]
    low = finite.min() if finite.size else 0
    for box in boxes:
        voxels[:, box.y : box.y + box.height, box.x : box.x + box.width] = low
    return volume.with_voxels(voxels)


def blank_pixels(dataset: FileDataset, boxes: Sequence[Region]) -> None:
    """Paint the boxes of every frame black and say so; packed pixels are unpacked for it.

    Raises:
        WriteError: a box does not lie in the image, or its pixels cannot be unpacked.
    """
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    check_boxes(boxes, rows, columns)
    keyword = _unpacked(dataset)
    pixels, planar = _array(dataset, keyword)
    black = _black(dataset, pixels)
    for box in boxes:
        y, x = slice(box.y, box.y + box.height), slice(box.x, box.x + box.width)
        if planar:
            pixels[:, :, y, x] = black
        else:
            pixels[:, y, x] = black
    content = pixels.tobytes()
    dataset[keyword].value = content + b"\0" * (len(content) % 2)
    dataset.BurnedInAnnotation = "NO"
    if kinds := list(dataset.get("ImageType") or ()):
        dataset.ImageType = ["DERIVED", *kinds[1:]]


def _unpacked(dataset: FileDataset) -> str:
    """Unpack compressed pixels in place; the name of the element that holds the pixels."""
    from segstudio.io import dicom_codecs

    syntax = getattr(dataset.file_meta, "TransferSyntaxUID", None)
    if syntax is not None and syntax.is_compressed and syntax.is_encapsulated:
        try:
            plug_in = dicom_codecs.plug_in(syntax)
            dataset.decompress(as_rgb=True, decoding_plugin=plug_in, generate_instance_uid=False)
        except Exception as error:  # decoders raise what they like
            raise WriteError(
                tr("Nothing was exported: the pixels cannot be unpacked to paint boxes over them."),
                tr("Unpack the images with another program."),
            ) from error
    names = ("PixelData", "FloatPixelData", "DoubleFloatPixelData")
    return next(name for name in names if name in dataset)


def _array(dataset: FileDataset, keyword: str) -> tuple[npt.NDArray[Any], bool]:
    """The stored numbers, (frames, y, x[, samples]) or, plane by plane, (frames, samples, y, x)."""
    rows, columns = int(dataset.Rows), int(dataset.Columns)
    frames, samples = int(number(dataset, "NumberOfFrames", 1)), int(number(dataset, "SamplesPerPixel", 1))
    kinds = {"FloatPixelData": "f4", "DoubleFloatPixelData": "f8"}
    signed = number(dataset, "PixelRepresentation", 0) == 1
    bits = int(number(dataset, "BitsAllocated", 16))
    if keyword == "PixelData" and (
        bits not in (8, 16, 32) or text(dataset, "PhotometricInterpretation") == "YBR_FULL_422"
    ):
        raise WriteError(tr("Nothing was exported: boxes cannot be painted over pixels that are stored so."))
    code = kinds.get(keyword, f"{'i' if signed else 'u'}{bits // 8}")
    syntax = getattr(dataset.file_meta, "TransferSyntaxUID", None)
    dtype = np.dtype(code).newbyteorder("<" if syntax is None or syntax.is_little_endian else ">")
    planar = samples > 1 and number(dataset, "PlanarConfiguration", 0) == 1
    shape = (frames, samples, rows, columns) if planar else (frames, rows, columns, samples)
    count = int(np.prod(shape))
    stored = np.frombuffer(bytes(dataset[keyword].value), dtype)
    if stored.size < count:
        raise WriteError(tr("Nothing was exported: an image holds fewer pixels than it tells of."))
    return stored[:count].reshape(shape).copy(), planar


def _black(dataset: FileDataset, pixels: npt.NDArray[Any]) -> Any:
    """The stored number that is shown as black, for all samples or for each."""
    kind = text(dataset, "PhotometricInterpretation")
    if kind == "PALETTE COLOR":
        return _darkest_entry(dataset)
    if kind.startswith("YBR"):
        planar = number(dataset, "PlanarConfiguration", 0) == 1
        black = np.array([0, 128, 128], pixels.dtype)
        return black[:, None, None] if planar else black
    if kind == "RGB":
        return 0
    padding = number(dataset, "PixelPaddingValue", np.nan)
    if np.isfinite(padding):
        return np.array(int(padding)).astype(pixels.dtype.newbyteorder("="))  # wrapped
    return pixels.max() if kind == "MONOCHROME1" else pixels.min()


def _darkest_entry(dataset: FileDataset) -> int:
    from pydicom.pixels.processing import apply_color_lut

    entries, first, _ = (int(v) for v in dataset.RedPaletteColorLookupTableDescriptor)
    numbers = np.arange(first, first + (entries or 65_536)).astype(np.uint16)[None]
    return int(first + apply_color_lut(numbers, dataset)[0].astype(int).sum(-1).argmin())

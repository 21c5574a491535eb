"""Checks of everything but the networks: the program's own files, the filter, reading and writing."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from segstudio.core.filters import mean_filter
from segstudio.io.files import resources_dir
from segstudio.services.samples import samples
from segstudio.services.selftest.bench import Bench
from segstudio.services.selftest.outcome import Failed, Seen
from segstudio.words import counted, listed, tr


def own_files(_: Bench) -> Seen:
    """Samples, models, icons and help are there."""
    root = resources_dir()
    counts = [counted("{n} sample case", "{n} sample cases", len(samples()))]
    for folder, pattern, words in (
        ("icons", "*.svg", lambda n: counted("{n} icon", "{n} icons", n)),
        ("help", "*.md", lambda n: counted("{n} help page", "{n} help pages", n)),
        ("models", "*.safetensors", lambda n: counted("{n} model", "{n} models", n)),
    ):
        found = sum(1 for _ in (root / folder).glob(pattern))
        if not found:
            raise Failed(
                tr(
                    "The program's folder {folder} holds no {pattern} file. Install SegStudio again.",
                    folder=folder,
                    pattern=pattern,
                )
            )
        counts.append(words(found))
    for sample in samples():
        for path in (sample.path, sample.labels_path):
            if path is not None and not path.is_file():
                raise Failed(
                    tr(
                        "The sample case {name} lacks {missing}. Install SegStudio again.",
                        name=sample.name,
                        missing=path.name,
                    )
                )
    return Seen(tr("All are there: {files}.", files=listed(counts)))


def filter_equals_loop(_: Bench) -> Seen:
    """The mean filter gives what the plain loop over every pixel and its neighbours gives."""
    rng, tried = np.random.default_rng(3), 0
    for dtype, high in ((np.uint8, 256), (np.uint16, 65536), (np.int16, 3000)):
        image = rng.integers(-1000 if dtype is np.int16 else 0, high, (23, 31)).astype(dtype)
        for size in (1, 3, 5, 9, 33):
            if not np.array_equal(mean_filter(image, size), _plain_mean(image, size)):
                raise Failed(
                    tr(
                        "The mean of {size}×{size} pixels of {dtype} differs from the loop.",
                        size=size,
                        dtype=np.dtype(dtype),
                    )
                )
            tried += 1
    return Seen(
        tr("The mean filter gives every pixel the value that its definition gives."),
        tr("{tried} sizes and number types, each equal to a plain loop over every pixel", tried=tried),
    )


def _plain_mean(image: np.ndarray, size: int) -> np.ndarray:
    """The filter's definition, pixel by pixel: border pixels take the mean of the neighbours they have."""
    half, out = size // 2, np.empty_like(image)
    for y, x in np.ndindex(image.shape):
        window = image[max(0, y - half) : y + half + 1, max(0, x - half) : x + half + 1]
        out[y, x] = int(window.sum(dtype=np.int64)) // window.size
    return out


def save_and_reload(bench: Bench) -> Seen:
    """Labels written in each format come back the same, voxel for voxel."""
    from segstudio.io import read_labels, write_labels

    labels = bench.cells.labels
    assert labels is not None  # the cells come with their reference
    names = ("labels.png", "labels.tif", "labels.nii.gz", "labels.nrrd")
    for name in names:
        path = bench.folder / name
        write_labels(labels, path)
        if not np.array_equal(read_labels(path).array, labels.array):
            raise Failed(tr("Labels saved as {name} did not come back the same.", name=name))
    formats = listed(name.partition(".")[2] for name in names)
    return Seen(tr("They came back the same from every format: {formats}.", formats=formats))


def decoders(_: Bench) -> Seen:
    """Compressed images are unpacked to the numbers they were packed from."""
    import imagecodecs

    rows, columns = np.mgrid[0:48, 0:64]
    image = (rows * 37 + columns * 11).astype(np.uint16)
    packers: dict[str, tuple[Callable[..., Any], Callable[..., Any]]] = {
        "JPEG-LS": (imagecodecs.jpegls_encode, imagecodecs.jpegls_decode),
        "JPEG 2000": (imagecodecs.jpeg2k_encode, imagecodecs.jpeg2k_decode),
        "JPEG lossless": (imagecodecs.ljpeg_encode, imagecodecs.ljpeg_decode),
        "LZW": (imagecodecs.lzw_encode, imagecodecs.lzw_decode),
        "Deflate": (imagecodecs.deflate_encode, imagecodecs.deflate_decode),
    }
    for name, (pack, unpack) in packers.items():
        plain = image if "JPEG" in name else image.tobytes()
        packed = pack(plain, level=0) if name == "JPEG 2000" else pack(plain)
        if not np.array_equal(np.asarray(unpack(packed)).reshape(-1), np.asarray(plain).reshape(-1)):
            raise Failed(tr("An image packed as {name} is unpacked to other numbers.", name=name))
    return Seen(tr("They are unpacked without loss: {packers}.", packers=listed(packers)))

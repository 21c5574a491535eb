"""A picture segmented block by block from its file: the labels of the whole, in bounded memory."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import replace

import numpy as np
import pytest
import tifffile
import torch

from segstudio.cli.main import run
from segstudio.core.cleaning import Cleaning
from segstudio.errors import Cancelled, ReadError, WriteError
from segstudio.io import limits, open_pieces, read_labels, read_volume
from segstudio.io.label_bands import write_bands
from segstudio.learning import engines
from segstudio.learning.checkpoint import Model, save
from segstudio.learning.predict import predict
from segstudio.learning.sweep import Sweep
from segstudio.services.jobs import run_now
from segstudio.services.large_pictures import OverviewTask
from tests.io.test_regions import _write_large
from tests.learning.shapes import picture, trained


@pytest.fixture
def exact(monkeypatch):
    """Computes in 32 bits, also where bfloat16 is native."""
    monkeypatch.setattr(engines, "has_native_bf16", lambda device: False)


def _mosaic(rows: int, columns: int, dtype=np.uint8):
    """A picture of many discs, brighter towards one corner."""
    tiles = [[picture(3 * r + c, side=150)[0] for c in range(columns)] for r in range(rows)]
    whole = np.block(tiles).astype(np.float64)
    whole += np.linspace(0, 40, whole.shape[0])[:, None]
    top = {"uint8": 255, "uint16": 60_000, "float32": 1}[np.dtype(dtype).name]
    return (whole / whole.max() * top).astype(dtype)[:-3, :-19]


@pytest.mark.parametrize("filter_size", [1, 5])
@pytest.mark.parametrize("kind", ["uint8", "uint16", "float32", "rgb", "nan"])
def test_blocks_give_the_labels_of_the_whole(tmp_path, exact, monkeypatch, filter_size, kind):
    monkeypatch.setattr("segstudio.io.pieces.BAND_BYTES", 40_000)  # so that the grey levels come in bands
    monkeypatch.setattr("segstudio.learning.inputs._MOST_VOXELS", 20_000)  # and from a selection
    pixels = _mosaic(3, 3, "float32" if kind == "nan" else "uint8" if kind == "rgb" else kind)
    if kind == "nan":
        pixels[200:204, 100:300] = np.nan
    if kind == "rgb":
        pixels = np.stack([pixels, pixels // 2, 255 - pixels], -1)
    tifffile.imwrite(tmp_path / "a.tif", pixels, tile=(64, 64), compression="zlib", metadata=None)
    model = Model(replace(trained().card, filter_size=filter_size), trained().network)
    whole = predict(read_volume(tmp_path / "a.tif"), model, cleaning=Cleaning())
    assert 0.02 < (whole.labels > 0).mean() < 0.9
    sweep = Sweep(open_pieces(tmp_path / "a.tif"), model, torch.device("cpu"), side=64)
    labels = np.concatenate(list(sweep.rows()))
    certain = np.abs(whole.probabilities[1, 0].astype(float) - 0.5) > 1e-3  # rounding decides the others
    assert certain.mean() > 0.99
    np.testing.assert_array_equal(labels[certain], whole.labels[0][certain])


def test_labels_are_written_in_tiles_and_read_back(tmp_path, rng):
    labels = rng.integers(0, 3, (2, 1300, 700)).astype(np.uint16) * 150
    tifffile.imwrite(tmp_path / "a.tif", labels, metadata={"axes": "ZYX"}, ome=True)
    geometry = read_volume(tmp_path / "a.tif").geometry
    bands = (band for plane in labels for band in np.array_split(plane, [100, 101, 900]))
    counts = write_bands(tmp_path / "out.tif", geometry, bands, 300)
    assert counts == {n: int((labels == n).sum()) for n in (0, 150, 300)}
    np.testing.assert_array_equal(read_labels(tmp_path / "out.tif").array, labels)
    with tifffile.TiffFile(tmp_path / "out.tif") as file:
        assert file.pages.first.is_tiled
    np.testing.assert_array_equal(tifffile.imread(tmp_path / "out.tif"), labels)


def test_a_failure_half_way_leaves_what_was_there(tmp_path, rng):
    geometry = read_volume(_saved(tmp_path, np.zeros((600, 40), np.uint8))).geometry
    (tmp_path / "out.tif").write_bytes(b"before")

    def bands():
        yield np.zeros((600 - 40, 40), np.uint16)
        raise Cancelled

    with pytest.raises(Cancelled):
        write_bands(tmp_path / "out.tif", geometry, bands(), 1)
    assert (tmp_path / "out.tif").read_bytes() == b"before"
    assert sorted(p.name for p in tmp_path.iterdir()) == ["a.tif", "out.tif"]
    with pytest.raises(WriteError, match="written as TIFF"):
        write_bands(tmp_path / "out.png", geometry, bands(), 1)


def _saved(folder, pixels, **options):
    tifffile.imwrite(folder / "a.tif", pixels, metadata=None, **options)
    return folder / "a.tif"


def test_the_command_takes_what_does_not_fit_block_by_block(tmp_path, capsys, monkeypatch, exact):
    source = _saved(tmp_path, _mosaic(2, 2), tile=(64, 64))
    model = tmp_path / "m.safetensors"
    save(model, trained().network, trained().card)
    assert run(["segment", str(source), "--model", str(model), "--out", str(tmp_path / "whole.tif")]) == 0
    monkeypatch.setattr(limits, "free_memory", lambda: 400_000)
    assert run(["segment", str(source), "--model", str(model), "--out", str(tmp_path / "large.tif")]) == 0
    told = capsys.readouterr()
    assert "larger than the memory" in told.err
    np.testing.assert_array_equal(*(tifffile.imread(tmp_path / f"{name}.tif") for name in ("whole", "large")))
    assert run(["segment", str(source), "--model", str(model), "--out", str(tmp_path / "large.png")]) == 2
    assert "written as TIFF" in capsys.readouterr().err
    wanted = ["--overlay", str(tmp_path / "o.png"), "--out", str(tmp_path / "large.tif")]
    assert run(["segment", str(source), "--model", str(model), *wanted]) == 2
    assert "--overlay needs the whole picture" in capsys.readouterr().err


def test_a_region_is_segmented_by_itself(tmp_path, capsys):
    source = _saved(tmp_path, _mosaic(2, 2), tile=(64, 64))
    model = tmp_path / "m.safetensors"
    save(model, trained().network, trained().card)
    out = tmp_path / "part.tif"
    command = ["segment", str(source), "--model", str(model), "--region", "100,50,64,80", "--out", str(out)]
    assert run(command) == 0
    assert read_volume(out).shape == (1, 80, 64)
    command[command.index("--region") + 1] = "1000,50,64,80"
    assert run(command) == 2
    assert "does not lie within" in capsys.readouterr().err


def test_a_picture_that_can_only_be_read_whole_says_so(tmp_path):
    from PIL import Image

    Image.fromarray(_mosaic(1, 1)).save(tmp_path / "a.png")
    with pytest.raises(ReadError, match="can only be read as a whole"):
        run_now(OverviewTask(tmp_path / "a.png"))


def test_a_large_picture_is_segmented_in_a_fraction_of_its_size(tmp_path, rng):
    path, model, out = (tmp_path / name for name in ("large.tif", "m.safetensors", "out.tif"))
    _write_large(path, 8192, 5120, rng)
    save(model, trained().network, trained().card)
    # A network that answers at once stands in: what is measured is what is held of picture and labels.
    code = f"""
import resource, torch
from pathlib import Path
from segstudio.io import pieces
from segstudio.learning import engines, memory, sweep
from segstudio.learning.networks.unet import UNet
from segstudio.services.jobs import run_now
from segstudio.services.large_pictures import SegmentLargeTask
UNet.forward = lambda self, image: torch.cat([image[:, :1], -image[:, :1]], 1)
memory.bytes_per_pixel = lambda network, probe: 64.0
engines.slowest_layer_s = lambda network, batch: 1e-4
pieces.BAND_BYTES = 2 * 2**20
sweep.BLOCK_SIDE = 512
base = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
done = run_now(SegmentLargeTask(Path({str(path)!r}), Path({str(model)!r}), Path({str(out)!r}), threads=1))
print(sum(done.counts.values()), (resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - base) // 1024)
"""
    child = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert child.returncode == 0, child.stderr
    pixels, more_mb = (int(word) for word in child.stdout.split())
    assert pixels == 8192 * 5120
    # the whole would hold 40 MiB of picture, 80 of labels, 160 of probabilities, and as much of logits
    assert more_mb < 130, f"{more_mb} MiB were held"

"""Files that lie, attack or are broken: an image or a sentence, in little time and memory, never a crash."""

from __future__ import annotations

import bz2
import gzip
import os
import struct
import sys
import zlib
from collections.abc import Callable, Iterator
from pathlib import Path

import nibabel
import nrrd
import numpy as np
import pytest
import tifffile
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st
from isal import isal_zlib
from PIL import Image

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.io import write_labels
from segstudio.io.values import working_type
from tests.io.confined import Confined, Outcome, digest_of

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="limits of memory are those of Linux")

MOST_S = 2.0
MOST_BYTES = 500 * 10**6
DATA = Path(os.environ.get("SEGSTUDIO_DATA", "")) / "hostile"
FILES = sorted(
    path.relative_to(DATA).as_posix()
    for path in (DATA.rglob("*") if os.environ.get("SEGSTUDIO_DATA") else ())
    if path.is_file() and path.suffix != ".tsv"
)
REFUSED = (
    "truncated",
    "empty",
    "huge",
    "negative",
    "bomb",
    "text",
    "traversal",
    "missing",
    "bad_",
    "no_data",
)
SEVERAL = "valid_4d_3vol.nii.gz"
READABLE = "bad_sequence.dcm"  # a damaged sequence of no matter to its pixels


@pytest.fixture(scope="module")
def confined() -> Iterator[Confined]:
    with Confined() as helper:
        yield helper


def _check(outcome: Outcome, name: str) -> Outcome:
    assert not outcome.died, f"{name} ended the process: {outcome.died}"
    assert outcome.cpu_s < MOST_S, f"{name} took {outcome.cpu_s:.1f} s"
    assert outcome.peak < MOST_BYTES, f"{name} took {outcome.peak / 1e6:.0f} MB"
    if not outcome.opened:
        assert outcome.sentence.endswith(".")
        assert "\n" not in outcome.sentence
        assert Path(name).name in outcome.sentence
    return outcome


@pytest.mark.case("C1", "C2", "C3", "C4", "C5", "C6", "C7", "C10")
@pytest.mark.parametrize(
    "name", FILES or [pytest.param("", marks=pytest.mark.skip("SEGSTUDIO_DATA is not set"))]
)
def test_a_hostile_file_is_an_image_or_a_sentence(confined, name):
    path = DATA / name
    outcome = _check(confined.read(path), name)
    if path.name.startswith("valid_"):
        assert outcome.opened == (path.name != SEVERAL), outcome.sentence
    if path.name.startswith(REFUSED) and path.name != READABLE:
        assert not outcome.opened
    _check(confined.read(path, labels=True), name)


@pytest.mark.case("C2")
@pytest.mark.parametrize("number", range(3))
def test_one_of_several_volumes_is_the_one_that_was_asked_for(confined, data_dir, number):
    path = data_dir / "hostile" / "derived" / SEVERAL
    stored = np.asanyarray(nibabel.load(path).dataobj).T[number]
    assert confined.read(path, number=number).digest == digest_of(np.ascontiguousarray(working_type(stored)))


def test_the_helper_sees_time_memory_and_death(confined, tmp_path, monkeypatch):
    # a test of the test: an honest image that is too large for the child must not open there
    path = tmp_path / "large.nii"
    header = nibabel.Nifti1Header()
    header.set_data_shape((1000, 1000, 500))
    header.set_data_dtype(np.uint8)
    header["vox_offset"] = 352
    with open(path, "wb") as stream:
        stream.write(header.binaryblock + b"\0\0\0\0")
        stream.truncate(352 + 500_000_000)
    outcome = confined.read(path)
    assert not outcome.opened
    assert "memory" in outcome.sentence
    assert outcome.cpu_s > 0
    assert outcome.peak > 30 * 2**20


# What is made here


def _nifti(shape=(40, 30, 20), dtype=np.int16, *, dim=None, **fields) -> bytes:
    voxels = np.arange(np.prod(shape)).reshape(shape).astype(dtype)
    image = nibabel.Nifti1Image(voxels, np.diag([-1.0, -2.0, 3.0, 1.0]))
    for name, value in fields.items():
        image.header[name] = value
    content = bytearray(image.to_bytes())
    if dim is not None:
        content[40:56] = struct.pack("<8h", *dim)
    return bytes(content)


def _gzip_of_zeros(head: bytes, megabytes: int) -> bytes:
    """As many members as megabytes, which readers take for one stream."""
    return gzip.compress(head, mtime=0) + gzip.compress(bytes(2**20), 9, mtime=0) * megabytes


def _png(width: int, height: int, rows: bytes, extra: bytes = b"") -> bytes:
    def chunk(name: bytes, content: bytes) -> bytes:
        return (
            struct.pack(">I", len(content)) + name + content + struct.pack(">I", zlib.crc32(name + content))
        )

    head = chunk(b"IHDR", struct.pack(">IIBBBBB", width, height, 8, 0, 0, 0, 0))
    return b"\x89PNG\r\n\x1a\n" + head + extra + chunk(b"IDAT", zlib.compress(rows, 9)) + chunk(b"IEND", b"")


def _tiff(*tags: tuple[int, int, int, int], following: int = 0, data: bytes = b"") -> bytes:
    entries = b"".join(struct.pack("<HHII", *tag) for tag in tags)
    start = 8 + 2 + len(entries) + 4
    head = (
        b"II*\0"
        + struct.pack("<I", 8)
        + struct.pack("<H", len(tags))
        + entries
        + struct.pack("<I", following)
    )
    assert len(head) == start
    return head + data


def _strip(width: int, length: int, data: bytes, compression: int = 8, following: int = 0) -> bytes:
    tags = [(256, 4, 1, width), (257, 4, 1, length), (258, 3, 1, 8), (259, 3, 1, compression), (262, 3, 1, 1)]
    tags += [(273, 4, 1, 8 + 2 + 9 * 12 + 4), (277, 3, 1, 1), (278, 4, 1, length), (279, 4, 1, len(data))]
    return _tiff(*tags, following=following, data=data)


def _zeros(megabytes: int) -> bytes:
    return isal_zlib.compress(bytes(megabytes * 2**20), 1)


NRRD = b"NRRD0004\ntype: uint8\ndimension: 3\nsizes: %s\nencoding: %s\n%s\n"
MADE: dict[str, Callable[[], bytes]] = {
    "claims 281 TB of voxels": lambda: _nifti(dim=(3, 32767, 32767, 32767, 1, 1, 1, 1)),
    "claims 32767 volumes": lambda: _nifti(dim=(4, 40, 30, 20, 32767, 1, 1, 1)),
    "has eight dimensions": lambda: _nifti(dim=(8, 40, 30, 20, 1, 1, 1, 1)),
    "has a side of zero": lambda: _nifti(dim=(3, 40, 0, 20, 1, 1, 1, 1)),
    "gzip bomb behind a small header": lambda: _gzip_of_zeros(_nifti()[:352], 300),
    "gzip bomb of a large image": lambda: _gzip_of_zeros(
        _nifti(dim=(3, 1000, 1000, 600, 1, 1, 1, 1))[:352], 300
    ),
    "gzip bomb in a NRRD": lambda: NRRD % (b"1000 1000 600", b"gzip", b"") + _gzip_of_zeros(b"", 300),
    "bzip2 bomb in a NRRD": lambda: NRRD % (b"9 9 9", b"bzip2", b"") + bz2.compress(bytes(2**20)) * 300,
    "endless header of a NRRD": lambda: b"NRRD0004\n" + b"x:=" + b"y" * (20 * 2**20),
    "a million lines of a NRRD": lambda: b"NRRD0004\n" + b"a:=b\n" * 2_000_000,
    "text voxels that are not there": lambda: NRRD % (b"2000 2000 2000", b"ascii", b"") + b"1 2 3",
    "a NRRD of 65535 layers": lambda: (
        NRRD.replace(b"dimension: 3", b"dimension: 4") % (b"9 9 9 65535", b"raw", b"")
    ),
    "a PNG of 40,000 pixels a side": lambda: _png(40_000, 40_000, bytes(100)),
    "a PNG with a bomb in its text": lambda: _png(
        2, 2, bytes(6), struct.pack(">I", len(_zeros(100)) + 3) + b"zTXta\0\0" + _zeros(100) + b"\0\0\0\0"
    ),
    "pages in a circle": lambda: _strip(4, 4, bytes(16), 1, following=8),
    "pages behind the end": lambda: _strip(4, 4, bytes(16), 1, following=2**31),
    "a strip that inflates to 300 MB": lambda: _strip(10, 10, _zeros(300)),
    "a picture of 60,000 pixels a side in one strip": lambda: _strip(60_000, 60_000, _zeros(1)),
    "a strip that is not there": lambda: _strip(10, 10, b"", 1),
    "a tag of 4 GB": lambda: _tiff((256, 4, 1, 4), (257, 4, 1, 4), (270, 2, 2**32 - 1, 8)),
    "a page without a size": lambda: _tiff((258, 3, 1, 8), (259, 3, 1, 1)),
    "a tile of 2^31 pixels a side": lambda: _tiff(
        (256, 4, 1, 4), (257, 4, 1, 4), (322, 4, 1, 2**31), (323, 4, 1, 2**31)
    ),
    "100,000 pages": lambda: (
        b"II*\0"
        + struct.pack("<I", 8)
        + b"".join(
            struct.pack("<HHHIIHHIII", 2, 256, 4, 1, 4, 257, 4, 1, 4, 8 + 30 * (i + 1))
            for i in range(100_000)
        )
    ),
}


@pytest.mark.case("C1", "C2", "C3")
@pytest.mark.parametrize("what", MADE)
def test_a_made_file_is_refused_in_time_and_memory(confined, tmp_path, what):
    path = tmp_path / "made"
    path.write_bytes(MADE[what]())
    outcome = _check(confined.read(path), "made")
    assert not outcome.opened


def test_a_jpeg_in_a_tiff_that_claims_4_gigapixels_ends_with_its_own_process(confined, tmp_path, rng):
    path = tmp_path / "made.tif"
    tifffile.imwrite(
        path, rng.integers(0, 255, (64, 64), np.uint8), photometric="minisblack", compression="jpeg"
    )
    assert confined.read(path).opened
    content = bytearray(path.read_bytes())
    frame = content.find(b"\xff\xc0")
    content[frame + 5 : frame + 9] = b"\xff\xdc" * 2
    path.write_bytes(content)
    outcome = confined.read(path)
    assert not outcome.died
    assert outcome.peak < MOST_BYTES
    assert "memory" in outcome.sentence


@pytest.mark.case("C16")
def test_entities_in_a_description_are_not_expanded(confined, tmp_path):
    entities = "".join(f'<!ENTITY a{i} "{f"&a{i - 1};" * 10}">' for i in range(1, 12))
    xml = f'<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a0 "ha">{entities}]><OME>&a11;</OME>'
    tifffile.imwrite(tmp_path / "a.tif", np.zeros((4, 4), np.uint8), description=xml, metadata=None)
    outcome = _check(confined.read(tmp_path / "a.tif"), "a.tif")
    assert "description" in outcome.sentence


@pytest.mark.case("C7")
def test_an_ome_file_never_reaches_for_other_files(confined, tmp_path):
    folder = tmp_path / "case"
    folder.mkdir()
    tifffile.imwrite(tmp_path / "secret.tif", np.full((4, 5), 77, np.uint8))
    xml = (
        '<?xml version="1.0"?><OME UUID="urn:uuid:1" '
        'xmlns="http://www.openmicroscopy.org/Schemas/OME/2016-06">'
        '<Image ID="Image:0"><Pixels ID="Pixels:0" DimensionOrder="XYZCT" Type="uint8" SizeX="5" SizeY="4" '
        'SizeZ="2" SizeC="1" SizeT="1"><TiffData IFD="0" FirstZ="0">'
        '<UUID FileName="a.ome.tif">urn:uuid:1</UUID></TiffData><TiffData IFD="0" FirstZ="1">'
        '<UUID FileName="../secret.tif">urn:uuid:2</UUID></TiffData>'
        "</Pixels></Image></OME>"
    )
    own = np.arange(20, dtype=np.uint8).reshape(4, 5)
    tifffile.imwrite(folder / "a.ome.tif", own, description=xml, metadata=None)
    outcome = _check(confined.read(folder / "a.ome.tif"), "a.ome.tif")
    assert outcome.digest == digest_of(own[None])
    assert "one of 2 that belong together" in outcome.warnings[0]


@pytest.mark.case("C1")
def test_a_picture_larger_than_memory_is_refused_with_its_size(confined, tmp_path):
    (tmp_path / "a.png").write_bytes(_png(60_000, 50_000, bytes(100)))
    sentence = confined.read(tmp_path / "a.png").sentence
    assert "50000 × 60000" in sentence or "3 GB" in sentence


# What hypothesis makes of good files

VOXELS = (np.arange(7 * 20 * 30) * 37 % 251).reshape(7, 20, 30)


def _good() -> dict[str, tuple[bytes, np.ndarray]]:
    """Name → file and its voxels. Names of those whose bytes a checksum covers begin with "sealed"."""
    import tempfile

    good = {}
    with tempfile.TemporaryDirectory() as folder:
        place = Path(folder)
        volume = VOXELS.astype(np.int16)
        image = nibabel.Nifti1Image(volume.T, np.diag([-1.0, -2.0, 3.0, 1.0]))
        for name in ("plain.nii", "sealed.nii.gz"):
            nibabel.save(image, place / name)
            good[name] = ((place / name).read_bytes(), volume)
        for name, encoding in (("plain.nrrd", "raw"), ("packed.nrrd", "gzip")):
            nrrd.write(str(place / name), volume, {"encoding": encoding}, index_order="C")
            good[name] = ((place / name).read_bytes(), volume)
        picture = VOXELS[:1].astype(np.uint8)
        Image.fromarray(picture[0]).save(place / "sealed.png")
        good["sealed.png"] = ((place / "sealed.png").read_bytes(), picture)
        Image.fromarray(picture[0]).save(place / "a.jpg", quality=95)
        with Image.open(place / "a.jpg") as decoded:
            good["a.jpg"] = ((place / "a.jpg").read_bytes(), np.asarray(decoded)[None])
        for name, compression in (("plain.tif", None), ("packed.tif", "zlib"), ("lzw.tif", "lzw")):
            tifffile.imwrite(place / name, volume, photometric="minisblack", compression=compression)
            good[name] = ((place / name).read_bytes(), volume)
    return good


GOOD = _good()
HEADS = {"plain.nii": 352, "plain.nrrd": 200, "packed.nrrd": 200, "plain.tif": 400, "packed.tif": 400}
FUZZED = {"deadline": None, "suppress_health_check": list(HealthCheck)}


@pytest.mark.parametrize("name", GOOD)
def test_good_files_open(confined, tmp_path, name):
    (tmp_path / name).write_bytes(GOOD[name][0])
    assert confined.read(tmp_path / name).digest == digest_of(GOOD[name][1])


@pytest.mark.case("C4")
@pytest.mark.parametrize("name", GOOD)
def test_a_file_cut_anywhere_is_refused_or_whole(confined, tmp_path, name):
    content, voxels = GOOD[name]
    for sixteenth in range(1, 16):
        (tmp_path / name).write_bytes(content[: len(content) * sixteenth // 16])
        outcome = _check(confined.read(tmp_path / name), name)
        assert not outcome.opened or outcome.digest == digest_of(voxels), f"{sixteenth}/16"
        assert not outcome.opened or sixteenth == 15  # a directory or an end mark may follow the voxels


@pytest.mark.case("C4")
@given(st.sampled_from(sorted(GOOD)), st.floats(0, 1), st.binary(max_size=4))
@settings(max_examples=100, **FUZZED)
def test_cut_files_never_show_what_is_missing(confined, tmp_path, name, part, tail):
    content, voxels = GOOD[name]
    bad = content[: int(len(content) * part)] + tail
    # A file that is as long as before, with other bytes at its end, lacks nothing; only a checksum tells.
    assume(len(bad) < len(content) or name.startswith("sealed"))
    (tmp_path / name).write_bytes(bad)
    outcome = _check(confined.read(tmp_path / name), name)
    assert not outcome.opened or outcome.digest == digest_of(voxels)


@pytest.mark.case("C5")
@given(st.sampled_from(sorted(GOOD)), st.data())
@settings(max_examples=150, **FUZZED)
def test_changed_bytes_are_noticed_or_harmless(confined, tmp_path, name, data):
    content, voxels = GOOD[name]
    bad = bytearray(content)
    end = HEADS.get(name, len(bad)) if data.draw(st.booleans(), "in the header") else len(bad)
    for _ in range(data.draw(st.integers(1, 4))):
        bad[data.draw(st.integers(0, end - 1))] = data.draw(st.integers(0, 255))
    (tmp_path / name).write_bytes(bad)
    outcome = _check(confined.read(tmp_path / name), name)
    if name.startswith("sealed"):  # every byte of the voxels is under a checksum
        assert not outcome.opened or outcome.digest == digest_of(voxels)


@given(
    st.tuples(*[st.integers(-(2**15), 2**15 - 1)] * 8),
    st.sampled_from([2, 4, 8, 16, 32, 64, 128, 256, 512, 768, 1024, 1280, 1536, 2304, 0, 1, 9999]),
    st.floats(width=32),
    st.floats(width=32),
    st.tuples(*[st.floats(width=32)] * 8),
)
@settings(max_examples=100, **FUZZED)
def test_changed_fields_of_a_nifti_header(confined, tmp_path, dim, datatype, slope, offset, pixdim):
    bad = bytearray(GOOD["plain.nii"][0])
    bad[40:56] = struct.pack("<8h", *dim)
    bad[70:72] = struct.pack("<h", min(datatype, 2**15 - 1))
    bad[76:108] = struct.pack("<8f", *pixdim)
    bad[108:112] = struct.pack("<f", offset)
    bad[112:116] = struct.pack("<f", slope)
    (tmp_path / "a.nii").write_bytes(bad)
    _check(confined.read(tmp_path / "a.nii"), "a.nii")


@pytest.mark.case("C3")
def test_labels_with_a_bomb_are_refused_by_their_size_before_they_are_unpacked(tmp_path):
    from segstudio.errors import ReadError
    from segstudio.io import read_labels

    write_labels(LabelMap(Geometry((2, 3, 4), (3.0, 2.0, 1.0))), tmp_path / "good.nii.gz")
    (tmp_path / "bomb.nii.gz").write_bytes(MADE["gzip bomb of a large image"]())
    like = Geometry((2, 3, 4), (3.0, 2.0, 1.0))
    assert not read_labels(tmp_path / "good.nii.gz", like=like).array.any()
    with pytest.raises(ReadError, match=r"size 2 × 3 × 4 against 600 × 1000 × 1000"):
        read_labels(tmp_path / "bomb.nii.gz", like=like)

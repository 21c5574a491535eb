"""Whatever a file holds: an image, or one sentence that names the file."""

from __future__ import annotations

import os
import struct
from pathlib import Path

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from segstudio import io
from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ReadError

HEADS = [b"", b"\x89PNG\r\n\x1a\n", b"\xff\xd8\xff\xe0", b"II*\0", b"MM\0+", b"NRRD0004\n", b"\x1f\x8b\x08\0"]
HEADS += [bytes(128) + b"DICM", struct.pack("<i", 348) + bytes(340) + b"n+1\0", b"\x08\0\x05\0CS\x0a\0"]


def _sentence(path) -> str:
    with pytest.raises(ReadError) as caught:
        io.read_volume(path)
    sentence = caught.value.sentence
    assert sentence.endswith((".", "!"))
    assert "\n" not in sentence
    assert "Traceback" not in sentence
    return sentence


def test_common_mistakes_each_have_a_sentence(tmp_path):
    (tmp_path / "text.nii.gz").write_text("hello")
    (tmp_path / "empty.png").touch()
    (tmp_path / "notes.txt").write_text("hello")
    (tmp_path / "folder").mkdir()
    (tmp_path / "texts").mkdir()
    (tmp_path / "texts" / "a.txt").write_text("hello")
    assert _sentence(tmp_path / "text.nii.gz").startswith("text.nii.gz is named like a NIfTI file")
    assert _sentence(tmp_path / "empty.png") == "empty.png is empty."
    assert "none of the kinds" in _sentence(tmp_path / "notes.txt")
    assert _sentence(tmp_path / "folder") == "The folder folder holds no image."
    assert _sentence(tmp_path / "texts") == "The folder texts holds no image."
    assert _sentence(tmp_path / "missing.nii") == "missing.nii does not exist."
    with pytest.raises(ReadError, match="is a file, not a folder"):
        io.scan(tmp_path / "notes.txt")
    with pytest.raises(ReadError, match="missing does not exist"):
        io.scan(tmp_path / "missing")


@pytest.mark.case("C20")
@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="this system has no named pipes")
def test_a_pipe_does_not_hang(tmp_path):
    os.mkfifo(tmp_path / "pipe.nii")
    assert _sentence(tmp_path / "pipe.nii") == "pipe.nii is neither a file nor a folder."
    assert not io.can_open(tmp_path / "pipe.nii")


@pytest.mark.case("B12")
def test_names_with_odd_characters_stay_one_line(tmp_path):
    path = tmp_path / "a\nb%s{}<b>.png"
    path.write_bytes(b"x")
    assert "a·b%s{}<b>.png" in _sentence(path)


@given(st.sampled_from(HEADS), st.binary(max_size=600))
@example(HEADS[5], b"type: uint8\ndimension: 3\nsizes: 9 9 9\nencoding: gzip\n\n")
@settings(max_examples=250, deadline=None)
def test_random_bytes_are_never_a_traceback(tmp_path_factory, head, tail):
    path = tmp_path_factory.getbasetemp() / "random.bin"
    path.write_bytes(head + tail)
    try:
        assert isinstance(io.read_volume(path), Volume)
    except ReadError as error:
        assert "random.bin" in error.sentence  # noqa: PT017 - either outcome is right
    try:
        io.read_labels(path)
    except ReadError:
        pass


@pytest.mark.case("C5")
@pytest.mark.parametrize("name", ["a.nii", "a.nii.gz", "a.nrrd", "a.png", "a.tif"])
def test_flipped_bits_are_never_a_traceback(tmp_path, rng, name):
    labels = LabelMap(Geometry((1, 12, 11), (3, 2, 1)), rng.integers(0, 300, (1, 12, 11)))
    io.write_labels(labels, tmp_path / name)
    content = (tmp_path / name).read_bytes()
    for _ in range(120):
        bad = bytearray(content)
        for place in rng.integers(0, len(bad), 3):
            bad[place] ^= 1 << int(rng.integers(8))
        (tmp_path / "bad").write_bytes(bad)
        try:
            io.read_volume(tmp_path / "bad")
        except ReadError as error:
            assert "bad" in error.sentence  # noqa: PT017


@pytest.mark.case("C10")
@pytest.mark.parametrize(
    "error",
    [MemoryError(), RecursionError("x"), OverflowError("x"), struct.error("x"), KeyError("x"), OSError()],
)
def test_anything_a_parser_raises_becomes_one_sentence(tmp_path, monkeypatch, error):
    def explode(path, *, labels=False):
        raise error

    path = tmp_path / "a.nrrd"
    path.write_bytes(b"NRRD0004\n")
    row = next(f for f in io.FORMATS if f.name == "NRRD")
    monkeypatch.setitem(row.__dict__, "read", explode)
    assert _sentence(path).startswith("a.nrrd ")


@pytest.mark.case("C6")
def test_what_can_be_opened_is_told_by_content(tmp_path):
    io.write_labels(LabelMap(Geometry.picture(3, 4)), tmp_path / "a.png")
    (tmp_path / "a.png").rename(tmp_path / "nameless")
    (tmp_path / "b.png").write_text("text")
    assert io.can_open(tmp_path / "nameless")
    assert not io.can_open(tmp_path / "b.png")
    assert not io.can_open(tmp_path)
    assert not io.can_open(tmp_path / "missing")
    assert "*.nii.gz" in io.OPEN_FILTER


@pytest.mark.parametrize(
    ("name", "case"),
    [
        ("a.nii.gz", "a"),
        ("a.b.nii", "a.b"),
        ("A.SEG.NRRD", "A"),
        ("IM.0001", "IM.0001"),
        ("series 1.2", "series 1.2"),
        (".png", ".png"),
    ],
)
def test_case_names(name, case):
    assert io.case_name(Path(name)) == case


def test_labels_are_not_read_from_a_folder(tmp_path):
    with pytest.raises(ReadError, match="is a folder; labels are read from one file"):
        io.read_labels(tmp_path)


def test_parsers_in_several_threads_leave_warnings_as_they_were():
    import threading
    import warnings

    from segstudio.io.quiet import quiet

    before = list(warnings.filters)
    inside, first_is_out = threading.Event(), threading.Event()

    def second():
        with quiet():
            inside.set()
            first_is_out.wait(10)

    thread = threading.Thread(target=second)
    with quiet():
        thread.start()
        assert inside.wait(10)
        warnings.warn("not shown", UserWarning, stacklevel=1)
    first_is_out.set()
    thread.join(10)
    assert list(warnings.filters) == before
    with pytest.warns(UserWarning, match="shown again"):
        warnings.warn("shown again", UserWarning, stacklevel=1)


def test_a_folder_with_one_image_opens_it(tmp_path):
    io.write_labels(LabelMap(Geometry.picture(3, 4), np.ones((1, 3, 4))), tmp_path / "a.png")
    assert io.read_volume(tmp_path).name == "a"

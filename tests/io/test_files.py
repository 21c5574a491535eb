"""Writes are all or nothing, whatever fails and whatever the file is called."""

from __future__ import annotations

import errno
import os
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segstudio.errors import ReadError, WriteError
from segstudio.io import files


def _names(folder: Path) -> list[str]:
    return sorted(p.name for p in folder.iterdir())


@pytest.mark.case("A10")
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO, errno.EACCES])
def test_when_any_call_fails_the_file_is_the_old_one_or_the_new_one(tmp_path, monkeypatch, code):
    path = tmp_path / "mask.bin"
    monkeypatch.setattr(files, "_LOCKED_FOR_S", 0.0)
    real = {name: getattr(os, name) for name in ("open", "fsync", "replace", "close")}
    failing = 0
    while True:
        failing += 1
        path.write_bytes(b"old")
        calls = 0

        def injected(name, real=real, failing=failing):
            def call(*args, **kwargs):
                nonlocal calls
                calls += 1
                if calls == failing:
                    if name == "close":
                        real["close"](*args)
                    raise OSError(code, os.strerror(code))
                return real[name](*args, **kwargs)

            return call

        for name in real:
            monkeypatch.setattr(os, name, injected(name))
        outcome = "saved"
        try:
            files.atomic_write(path, lambda stream: stream.write(b"new" * 1000))
        except WriteError as error:
            outcome = error.sentence
        finally:
            for name, function in real.items():
                monkeypatch.setattr(os, name, function)
        assert _names(tmp_path) == ["mask.bin"]  # no temporary file stays
        content = path.read_bytes()
        assert content in (b"old", b"new" * 1000)
        assert outcome.startswith(("saved", "mask.bin was "))
        assert ("unchanged" in outcome) == (content == b"old")
        if outcome == "saved":
            assert calls < failing  # a run without an injected failure ends the loop
            assert content == b"new" * 1000
            break
    assert failing > 6  # create, close, open, sync, close, replace, open folder, sync folder, close


@pytest.mark.case("A4")
@pytest.mark.skipif(not os.path.isdir("/proc/self/fd"), reason="only Linux tells what a handle is")
def test_the_content_is_on_the_disk_before_the_name_changes(tmp_path, monkeypatch):
    order = []
    for name in ("fsync", "replace"):
        real = getattr(os, name)

        def noted(*args, real=real, name=name):
            kind = "folder" if name == "fsync" and os.path.isdir(f"/proc/self/fd/{args[0]}") else ""
            order.append(f"{name} {kind}".strip())
            return real(*args)

        monkeypatch.setattr(os, name, noted)
    files.atomic_write(tmp_path / "a", lambda stream: stream.write(b"1"))
    assert order == ["fsync", "replace", "fsync folder"]


def test_a_writer_that_fails_leaves_the_old_file_and_its_own_exception(tmp_path):
    path = tmp_path / "a.txt"
    path.write_text("old")

    def writer(stream):
        stream.write(b"half")
        raise ZeroDivisionError

    with pytest.raises(ZeroDivisionError):
        files.atomic_write(path, writer)
    assert path.read_text() == "old"
    assert _names(tmp_path) == ["a.txt"]


@pytest.mark.case("B1")
def test_a_full_disk_is_said_in_plain_words(tmp_path):
    def writer(stream):
        raise OSError(errno.ENOSPC, "No space left on device")

    with pytest.raises(WriteError, match=r"x\.nii\.gz was not saved: the disk is full") as caught:
        files.atomic_write(tmp_path / "x.nii.gz", writer)
    assert "unchanged" in caught.value.sentence


@pytest.mark.case("B8")
def test_a_held_file_is_tried_again_for_a_while(tmp_path, monkeypatch):
    real, tries = os.replace, []

    def locked_twice(source, target):
        tries.append(1)
        if len(tries) < 3:
            raise PermissionError(errno.EACCES, "held by another program")
        real(source, target)

    monkeypatch.setattr(os, "replace", locked_twice)
    files.atomic_write(tmp_path / "a", lambda stream: stream.write(b"1"))
    assert (tmp_path / "a").read_bytes() == b"1"
    assert len(tries) == 3


@pytest.mark.parametrize(
    ("make", "reason"),
    [(lambda p: p / "none" / "a.nii", "does not exist"), (lambda p: p, "it is a folder")],
)
def test_places_that_cannot_hold_a_file(tmp_path, make, reason):
    with pytest.raises(WriteError, match=reason):
        files.atomic_write(make(tmp_path), lambda stream: stream.write(b"1"))


def test_a_link_keeps_pointing_to_its_file(tmp_path):
    (tmp_path / "real.txt").write_text("old")
    link = tmp_path / "link.txt"
    link.symlink_to("real.txt")
    files.atomic_write(link, lambda stream: stream.write(b"new"))
    assert link.is_symlink()
    assert (tmp_path / "real.txt").read_text() == "new"


def test_permissions_of_a_replaced_file_stay(tmp_path):
    path = tmp_path / "a"
    path.write_text("old")
    path.chmod(0o640)
    files.atomic_write(path, lambda stream: stream.write(b"new"))
    assert path.stat().st_mode & 0o777 == 0o640


@pytest.mark.case("B12")
@given(st.text(st.characters(codec="utf-8", exclude_characters="/\0"), min_size=1, max_size=60))
@settings(max_examples=25, deadline=None)
def test_any_name_can_be_written_and_named_in_a_sentence(tmp_path_factory, name):
    folder = tmp_path_factory.mktemp("names")
    if name in (".", "..") or len(name.encode()) > 240:
        return
    files.atomic_write(folder / name, lambda stream: stream.write(b"1"))
    assert os.listdir(folder) == [name]
    assert all(c.isprintable() or c == "·" for c in files.shown(folder / name))


@pytest.mark.case("B11")
def test_names_of_250_bytes_and_many_scripts(tmp_path):
    for name in ("é" * 122 + ".nii.gz", "患者 é ü 😀.tif", "שלום.nrrd"):
        files.atomic_write(tmp_path / name, lambda stream: stream.write(b"1"))
        assert (tmp_path / name).read_bytes() == b"1"


def test_json_round_trip_and_its_errors(tmp_path):
    path = tmp_path / "a.json"
    value = {"größe": [1, 2.5, None], "ok": True}
    files.write_json(path, value)
    assert files.read_json(path) == value
    with pytest.raises(ValueError):
        files.write_json(path, {"x": float("nan")})
    assert files.read_json(path) == value
    for content in ("{", "[" * 100_000, "\xff"):
        path.write_text(content, encoding="latin-1")
        with pytest.raises(ReadError, match=r"a\.json is not a valid JSON file"):
            files.read_json(path)
    with pytest.raises(ReadError, match="does not exist"):
        files.read_json(tmp_path / "none.json")


def test_fingerprint_is_sha256(tmp_path):
    (tmp_path / "a").write_bytes(b"abc")
    # the test vector of FIPS 180-2
    assert files.fingerprint(tmp_path / "a").startswith("ba7816bf8f01cfea414140de5dae2223b00361a3")


def test_resources_are_found_in_a_checkout():
    assert files.resources_dir().name == "resources"

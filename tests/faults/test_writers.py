"""Whatever fails or ends while a file is written, the old content or the new is there, whole."""

from __future__ import annotations

import builtins
import errno
import os
import random
import subprocess
import sys
import time
from pathlib import Path

import pytest

from segstudio.errors import SegStudioError
from segstudio.io.files import TEMPORARY_PREFIX
from tests.faults.tally import count
from tests.faults.writers import CONTROL, WRITERS

KILLS = int(os.environ.get("SEGSTUDIO_KILLS", "1"))  # of each kind of file
ROOT = os.name == "posix" and os.geteuid() == 0


class NthCallFails:
    """Lets one of the calls that writing rests on fail: the Nth of open, fsync, replace and write."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, folder: Path, number: int, code: int) -> None:
        self.folder, self.left, self.code, self.hit = str(folder), number, code, False
        real_open = builtins.open
        for name in ("open", "replace", "mkdir"):
            monkeypatch.setattr(os, name, self._failing(getattr(os, name), by_path=True))
        monkeypatch.setattr(os, "fsync", self._failing(os.fsync, by_path=False))

        def opened(file, mode="r", *args, **named):
            if any(c in mode for c in "wax+") and str(file).startswith(self.folder):
                self._strike()
            return real_open(file, mode, *args, **named)

        monkeypatch.setattr(builtins, "open", opened)

    def _failing(self, real, *, by_path):
        def call(*args, **named):
            if not by_path or str(args[0]).startswith(self.folder):
                self._strike()
            return real(*args, **named)

        return call

    def _strike(self) -> None:
        self.left -= 1
        if self.left == 0:
            self.hit = True
            raise OSError(self.code, os.strerror(self.code))


def leftovers(folder: Path) -> list[str]:
    """Temporary files that were never finished."""
    return [path.name for path in folder.rglob("*") if path.name.startswith(TEMPORARY_PREFIX)]


@pytest.mark.case("A10")
@pytest.mark.parametrize("code", [errno.ENOSPC, errno.EIO], ids=["disk full", "disk error"])
@pytest.mark.parametrize("name", WRITERS)
def test_any_call_may_fail(tmp_path, name, code):
    writer = WRITERS[name]
    path = tmp_path / f"file{writer.ending}"
    for number in range(1, 60):
        writer.write(path, 1)
        with pytest.MonkeyPatch.context() as patch:
            fault = NthCallFails(patch, tmp_path, number, code)
            try:
                writer.write(path, 2)
                refused = False
            except SegStudioError:
                refused = True
        if not fault.hit:
            assert number > 3  # open, sync and rename at least
            return
        found = writer.read(path)
        survived = found in (1, 2) and not leftovers(tmp_path)
        if not refused:
            survived = survived and found == 2  # what is called saved is there
        count(f"call fails: {name}", survived=survived)
        assert survived, (number, found, refused, leftovers(tmp_path))
    raise AssertionError("writing never ended")


def killed_while_writing(name: str, path: Path, seed: int) -> str:
    """What the child had acknowledged when it was killed."""
    command = [sys.executable, "-m", "tests.faults.writers", name, str(path)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as child:
        first = child.stdout.readline()
        time.sleep(random.Random(seed).uniform(0.0, 0.3))
        child.kill()
        rest = child.stdout.read()
        assert first, child.stderr.read()
    return (first + rest).splitlines()[-1].split()[0]


@pytest.mark.case("A2", "A3")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems")
@pytest.mark.parametrize("name", WRITERS)
def test_a_kill_leaves_the_old_file_or_the_new_one(tmp_path, name):
    writer = WRITERS[name]
    for seed in range(KILLS):
        path = tmp_path / f"file-{seed}{writer.ending}"
        killed_while_writing(name, path, seed)
        try:
            survived = writer.read(path) in (1, 2)
        except (AssertionError, SegStudioError):
            survived = False
        count(f"kill while writing: {name}", survived=survived)
        assert survived


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems")
def test_the_control_loses_so_that_loss_would_be_seen(tmp_path):
    lost = 0
    for seed in range(12):
        path = tmp_path / f"plain-{seed}.bin"
        killed_while_writing("control", path, seed)
        try:
            CONTROL.read(path)
            survived = True
        except AssertionError:
            survived = False
        count("control: kill while writing plainly", survived=survived)
        lost += not survived
    assert lost > 0


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 256 KiB, as good as full."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = ROOT and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=256k", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("only root on Linux can make a small disk, and not in every container")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.case("B1")
@pytest.mark.parametrize("name", WRITERS)
def test_a_disk_that_fills_up(small_disk, name):
    writer = WRITERS[name]
    path = small_disk / f"file{writer.ending}"
    filler = small_disk / "filler"
    kept: object = None
    try:
        writer.write(path, 1)
        kept = writer.read(path)
    except SegStudioError:
        assert not leftovers(small_disk)
    free = os.statvfs(small_disk).f_bavail * os.statvfs(small_disk).f_frsize
    filler.write_bytes(b"x" * max(free - 4096, 0))
    with pytest.raises(SegStudioError) as refused:
        writer.write(path, 2)
    survived = not leftovers(small_disk) and (kept is None or writer.read(path) == kept)
    count(f"disk full: {name}", survived=survived)
    assert survived
    assert "full" in refused.value.sentence

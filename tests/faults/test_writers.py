"""Whatever fails or ends while a file is written, the old content or the new is there, whole."""

from __future__ import annotations

import os
import random
import subprocess
from pathlib import Path

import pytest

from segstudio.errors import SegStudioError
from segstudio.io.files import TEMPORARY_PREFIX
from tests.faults.size import FULL, times
from tests.faults.tally import count
from tests.faults.writers import CONTROL, QUICK, WRITERS
from tests.faults.zygote import Zygote

KILLS = times(1, 8)  # of each kind of file
NAMES = tuple(WRITERS) if FULL else QUICK
WRITERS_MODULE = "tests.faults.writers"
ROOT = os.name == "posix" and os.geteuid() == 0


def leftovers(folder: Path) -> list[str]:
    """Temporary files that were never finished."""
    return [path.name for path in folder.rglob("*") if path.name.startswith(TEMPORARY_PREFIX)]


@pytest.fixture(scope="module")
def zygote():
    """Forks children that write."""
    with Zygote("tests.faults.writers") as process:
        yield process


@pytest.mark.case("A2", "A3")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems")
@pytest.mark.parametrize("name", NAMES)
def test_a_kill_leaves_the_old_file_or_the_new_one(tmp_path, zygote, name):
    writer = WRITERS[name]
    chance = random.Random(name)
    path = tmp_path / f"file{writer.ending}"
    for _ in range(KILLS):
        zygote.kill_within(WRITERS_MODULE, [name, str(path)], tmp_path / "told", chance.uniform(0.0, 0.3))
        try:
            survived = writer.read(path) in (1, 2)
        except (AssertionError, SegStudioError):
            survived = False
        count(f"kill while saving: {name}", survived=survived)
        assert survived


@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems")
def test_the_control_loses_so_that_loss_would_be_seen(tmp_path, zygote):
    lost, chance = 0, random.Random(5)
    for seed in range(12):
        path = tmp_path / f"plain-{seed}.bin"
        told = tmp_path / "told"
        zygote.kill_within(WRITERS_MODULE, ["control", str(path)], told, chance.uniform(0.0, 0.3))
        try:
            CONTROL.read(path)
            survived = True
        except AssertionError:
            survived = False
        count("control: kill while saving plainly", survived=survived)
        lost += not survived
    assert lost > 0


@pytest.fixture
def small_disk(tmp_path):
    """A file system of 16 MiB."""
    folder = tmp_path / "disk"
    folder.mkdir()
    mounted = ROOT and subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=16m", "tmpfs", str(folder)], capture_output=True, check=False
    )
    if not mounted or mounted.returncode:
        pytest.skip("only root on Linux can make a small disk, and not in every container")
    yield folder
    subprocess.run(["umount", str(folder)], check=True)


@pytest.mark.case("B1")
@pytest.mark.parametrize("name", NAMES)
def test_a_disk_that_fills_up(small_disk, name):
    writer = WRITERS[name]
    path = small_disk / f"file{writer.ending}"
    writer.write(path, 1)
    with open(small_disk / "filler", "wb", buffering=0) as filler:
        try:
            while filler.write(bytes(4096)):
                pass
        except OSError:
            pass  # full
    for room in (0, 4096):
        with open(small_disk / "filler", "r+b") as filler:
            filler.truncate(max(filler.seek(0, 2) - room, 0))
        told = ""
        try:
            writer.write(path, 2)
        except SegStudioError as error:
            told = error.sentence
        survived = not leftovers(small_disk) and writer.read(path) == (1 if told else 2)
        count(f"disk full: {name}", survived=survived)
        assert survived
        assert "full" in told or room or name == "audit trail"  # whose line fits into the last block
        if not told:
            return


@pytest.mark.case("B4")
@pytest.mark.parametrize("name", NAMES)
def test_a_read_only_medium(small_disk, name):
    writer = WRITERS[name]
    path = small_disk / f"file{writer.ending}"
    writer.write(path, 1)
    subprocess.run(["mount", "-o", "remount,ro", str(small_disk)], check=True)
    with pytest.raises(SegStudioError, match="read-only"):
        writer.write(path, 2)
    survived = writer.read(path) == 1
    count(f"read-only: {name}", survived=survived)
    assert survived

"""Every call that a writer makes may fail, be slow or be cut off: the old file or the new one is there."""

from __future__ import annotations

import json
import subprocess
import sys
from pathlib import Path

import pytest

from tests.faults import shim
from tests.faults.tally import count
from tests.faults.under_shim import TRIED
from tests.faults.zygote import Zygote


@pytest.fixture(scope="module")
def zygote():
    """Forks children within the failing C library."""
    with Zygote("tests.faults.under_shim", LD_PRELOAD=str(shim.library())) as process:
        yield process


def tried(zygote: Zygote, folder: Path, mode: str) -> list[dict]:
    """What a process with the failing C library tried."""
    out = folder.with_name("told")
    code, told = zygote.run("tests.faults.under_shim", [str(folder), mode, *TRIED], out)
    assert code == 0, out.with_suffix(".err").read_text(errors="replace")[-3000:]
    return [json.loads(line) for line in told.decode().splitlines()]


@pytest.mark.timeout(1600)
@pytest.mark.parametrize(
    "mode",
    [
        pytest.param("fail", marks=pytest.mark.case("A10")),
        pytest.param("break", marks=pytest.mark.case("B7")),
        pytest.param("slow", marks=pytest.mark.case("B6", "B8")),
        pytest.param("order", marks=pytest.mark.case("A4")),
        pytest.param("limit", marks=pytest.mark.case("B3")),
        pytest.param("memory", marks=pytest.mark.case("F4")),
    ],
)
def test_faults_of_disks_and_shares_lose_nothing(tmp_path, zygote, mode):
    faults = tried(zygote, tmp_path / "share", mode)
    assert {fault["writer"] for fault in faults} == set(TRIED), "each of them met a fault"
    for fault in faults:
        count(f"{fault['fault']}: {fault['writer']}", survived=fault["survived"])
    assert [fault for fault in faults if not fault["survived"]] == []


_PLAIN = """
import os, sys
from pathlib import Path
from tests.faults.shim import WRITE, FSYNC, Shim
from tests.faults.under_shim import _unsafe
folder = Path(sys.argv[1])
shim = Shim(folder)
with shim.noting(folder.with_name("notes")):
    (folder / "a.bin").write_bytes(b"new")
print(_unsafe(folder.with_name("notes").read_text().splitlines()))
(folder / "a.bin").write_bytes(b"old" * 9000)
with shim.failing(WRITE, 1, 28), open(folder / "a.bin", "wb") as stream:
    try:
        stream.write(b"new" * 9000)
    except OSError as error:
        print(error.strerror)
print(shim.hit, (folder / "a.bin").read_bytes() == b"old" * 9000)
"""


def test_the_control_is_seen_to_lose(tmp_path):
    folder = tmp_path / "share"
    folder.mkdir()
    done = subprocess.run(
        [sys.executable, "-c", _PLAIN, str(folder)],
        env=shim.environment(),
        capture_output=True,
        text=True,
        check=True,
    )
    unsafe, why, found = done.stdout.splitlines()
    assert unsafe.startswith("never synced: ")
    assert (why, found) == ("No space left on device", "True False")
    count("control: a plain write fails", survived=False)

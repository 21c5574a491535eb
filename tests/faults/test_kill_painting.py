"""The window is killed while the mouse paints; what is older than a second is back, bit for bit."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
import time

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.io import write_volume
from segstudio.services.recovery import RecoverTask, recoveries
from tests.faults.painter import SIDE, STAMP, STATE_BYTES
from tests.faults.tally import count

KILLS = int(os.environ.get("SEGSTUDIO_KILLS", "2"))
SAFE_S = 1.0


def paint_until_killed(folder, seed: int):
    """Acknowledged states as (time, voxels), and the time of the kill."""
    image = folder / "image.png"
    y, x = np.mgrid[:SIDE, :SIDE]
    write_volume(Volume((y + x).astype(np.uint8)[None], Geometry.picture(SIDE, SIDE)), image)
    environment = os.environ | {"SEGSTUDIO_HOME": str(folder / "home"), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, "-m", "tests.faults.painter", str(image), str(seed)]
    received = bytearray()
    with subprocess.Popen(command, env=environment, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as child:
        reader = threading.Thread(
            target=lambda: [received.extend(b) for b in iter(lambda: child.stdout.read1(), b"")]
        )
        reader.start()
        deadline = time.monotonic() + 60
        while not received and child.poll() is None and time.monotonic() < deadline:
            time.sleep(0.05)
        time.sleep(random.Random(seed).uniform(0.3, 4.0))
        killed_at = time.monotonic()
        child.kill()
        complaint = child.stderr.read().decode()
        reader.join()
    assert child.returncode == -9, complaint
    states = []
    for at in range(0, len(received) - STATE_BYTES + 1, STATE_BYTES):
        (when,) = STAMP.unpack_from(received, at)
        bits = np.frombuffer(received, np.uint8, STATE_BYTES - STAMP.size, at + STAMP.size)
        states.append((when, np.unpackbits(bits).reshape(SIDE, SIDE).astype(bool)))
    return states, killed_at


@pytest.mark.case("A1")
@pytest.mark.parametrize("seed", range(KILLS))
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems")
def test_what_is_older_than_a_second_survives_a_kill(tmp_path, monkeypatch, seed):
    states, killed_at = paint_until_killed(tmp_path, seed)
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path / "home"))
    before = [k for k, (when, _) in enumerate(states) if when <= killed_at - SAFE_S]
    safe = before[-1] if before else 0
    found = recoveries(tmp_path / "home" / "state" / "journal")
    if not found:
        survived = not states[safe][1].any()  # killed before the first second of painting was over
        count("kill while painting", survived=survived)
        assert survived
        return
    opened, _ = RecoverTask(found[0]).run(silent)
    back = opened.labels.array[0] == 1
    # Painting only ever adds voxels: what is back lies between two states that followed each other.
    ends = [*(voxels for _, voxels in states), np.ones((SIDE, SIDE), bool)]
    between = [k for k in range(len(states)) if (states[k][1] <= back).all() and (back <= ends[k + 1]).all()]
    survived = bool(between) and between[-1] >= safe
    count("kill while painting", survived=survived)
    assert between, "no moment of the painting looked like this"
    assert survived

"""The window is killed while the mouse paints; what is older than a second is back, bit for bit."""

from __future__ import annotations

import os
import random
import shutil
import subprocess
import time

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.io import write_volume
from segstudio.services.recovery import RecoverTask, recoveries
from tests.faults.painter import SIDE, STAMP, STATE_BYTES
from tests.faults.size import times
from tests.faults.tally import count
from tests.faults.zygote import Zygote

pytestmark = [
    pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems"),
    pytest.mark.timeout(1500),
]
KILLS, KILLS_ON_A_SCREEN = times(2, 30), times(2, 30)
SAFE_S = 1.0


@pytest.fixture(scope="module")
def zygote():
    """Forks windows that are painted in."""
    with Zygote("tests.faults.painter") as process:
        yield process


def make_case(folder):
    """An image and a home for the next window."""
    shutil.rmtree(folder / "home", ignore_errors=True)
    image = folder / "image.png"
    y, x = np.mgrid[:SIDE, :SIDE]
    write_volume(Volume((y + x).astype(np.uint8)[None], Geometry.picture(SIDE, SIDE)), image)
    return image, {"SEGSTUDIO_HOME": str(folder / "home")}


def states_of(told: bytes) -> list:
    """Acknowledged moments as (time, painted voxels)."""
    states = []
    for at in range(0, len(told) - STATE_BYTES + 1, STATE_BYTES):
        (when,) = STAMP.unpack_from(told, at)
        bits = np.frombuffer(told, np.uint8, STATE_BYTES - STAMP.size, at + STAMP.size)
        states.append((when, np.unpackbits(bits).reshape(SIDE, SIDE).astype(bool)))
    return states


def is_back(folder, states: list, killed_at: float) -> str:
    """Why what was painted more than a second before the kill is not back; empty when it is."""
    before = [k for k, (when, _) in enumerate(states) if when <= killed_at - SAFE_S]
    safe = before[-1] if before else 0
    found = recoveries(folder / "home" / "state" / "journal")
    if not found:  # killed before the first second of painting was over
        return "nothing to recover" if states[safe][1].any() else ""
    opened, _ = RecoverTask(found[0]).run(silent)
    back = opened.labels.array[0] == 1
    # Painting only ever adds voxels: what is back lies between two states that followed each other.
    ends = [*(voxels for _, voxels in states), np.ones((SIDE, SIDE), bool)]
    between = [k for k in range(len(states)) if (states[k][1] <= back).all() and (back <= ends[k + 1]).all()]
    if not between:
        return "no moment of the painting looked like this"
    lost = states[safe][1] & ~back
    return f"{int(lost.sum())} voxels older than a second are lost" if between[-1] < safe else ""


@pytest.mark.case("A1")
def test_what_is_older_than_a_second_survives_a_kill(tmp_path, zygote):
    chance = random.Random(2)
    for seed in range(KILLS):
        image, home = make_case(tmp_path)
        told, at = zygote.kill_within(
            "tests.faults.painter",
            [str(image), str(seed)],
            tmp_path / "told",
            chance.uniform(0.3, 3.5),
            environment=home | {"QT_QPA_PLATFORM": "offscreen"},
        )
        why = is_back(tmp_path, states_of(told), at)
        count("kill while events of Qt paint", survived=not why)
        assert why == ""


@pytest.fixture(scope="module")
def screen():
    """The name of an X screen without a screen."""
    if shutil.which("Xvfb") is None or shutil.which("xdotool") is None:
        pytest.skip("Xvfb and xdotool are not installed (packaging/debian-packages.txt)")
    read, write = os.pipe()
    with subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1400x900x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as server:
        os.close(write)
        with os.fdopen(read) as stream:
            number = stream.readline().strip()
        yield f":{number}"
        server.terminate()


def move_the_mouse(screen: str, place, seconds: float, chance: random.Random) -> None:
    """Press, drag and let go on the screen, as a hand does, for so long."""
    left, top, width, height = place
    ends = time.monotonic() + seconds
    environment = {**os.environ, "DISPLAY": screen}
    x, y = left + width // 2, top + height // 2
    while time.monotonic() < ends:
        script = [f"mousemove {x} {y}", "mousedown 1"]
        for _ in range(chance.randint(5, 40)):
            x = min(max(x + chance.randint(-25, 25), left + width // 4), left + 3 * width // 4)
            y = min(max(y + chance.randint(-25, 25), top + height // 4), top + 3 * height // 4)
            script += [f"mousemove {x} {y}", f"sleep {chance.uniform(0.002, 0.012):.4f}"]
        script.append("mouseup 1")
        with subprocess.Popen(["xdotool", "-"], stdin=subprocess.PIPE, text=True, env=environment) as hand:
            assert hand.stdin is not None
            hand.stdin.write("\n".join(script) + "\n")
            hand.stdin.close()
            while hand.poll() is None and time.monotonic() < ends:
                time.sleep(0.002)
            hand.kill()  # the window goes in mid-stroke


@pytest.mark.case("A1")
def test_a_window_on_a_screen_is_killed_while_the_mouse_paints(tmp_path, zygote, screen):
    chance, painted = random.Random(9), 0
    for seed in range(KILLS_ON_A_SCREEN):
        image, home = make_case(tmp_path)
        told_place = tmp_path / "told.err"

        def place_is_told(out, told_place=told_place):
            return out.exists() and out.stat().st_size > 0 and told_place.read_text().endswith("\n")

        seconds = chance.uniform(0.5, 4.0)

        def paint(_, seconds=seconds, told_place=told_place):
            place = [int(n) for n in told_place.read_text().splitlines()[-1].split()]
            move_the_mouse(screen, place, seconds, chance)

        told, at = zygote.kill_within(
            "tests.faults.painter",
            [str(image), str(seed), "another"],
            tmp_path / "told",
            0.0,
            begun=place_is_told,
            meanwhile=paint,
            environment=home | {"QT_QPA_PLATFORM": "xcb", "DISPLAY": screen},
        )
        subprocess.run(["xdotool", "mouseup", "1"], env={**os.environ, "DISPLAY": screen}, check=True)
        states = states_of(told)
        painted += bool(states[-1][1].any())
        why = is_back(tmp_path, states, at)
        count("kill of a window on a screen while the mouse paints", survived=not why)
        assert why == ""
    assert painted, "the mouse reached the canvas"

"""Tries the frozen program as a clinic would have it: moved, read-only, without Python, under a display.

`check_app.py FOLDER` copies the folder to a place whose name holds spaces and Chinese characters, mounts it
read-only where that is allowed, empties PATH and every PYTHON variable, and runs: version, segmenting a
sample, the self-test with its fine-tuning, and the window with keys and mouse under Xvfb. It prints what it
saw and measured, and ends with 1 when anything failed.
"""

from __future__ import annotations

import json
import os
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

_DISPLAY = ":87"
_STARTS = 5
_PICTURES = Path("build/app-test")


def main(folder: Path) -> int:
    """Run every trial; returns the exit code."""
    if not (folder / "segstudio").exists():
        print(f"{folder} holds no program; type: make app", file=sys.stderr)
        return 2
    failures: list[str] = []
    with (
        tempfile.TemporaryDirectory(prefix="segstudio-app-") as scratch,
        _moved(folder, Path(scratch)) as app,
    ):
        home = Path(scratch) / "home"
        home.mkdir()
        trials: list[tuple[str, Callable[[Path, Path], str]]] = [
            ("version", _version),
            ("segment a sample", _segment),
            ("self-test with fine-tuning", _selftest),
            ("window", _window),
            ("start beside the environment", _start),
        ]
        size = sum(f.lstat().st_size for f in folder.rglob("*") if f.is_file() and not f.is_symlink())
        print(f"size: {size / 1e9:.2f} GB; runs from {app}")
        for name, trial in trials:
            began = time.monotonic()
            try:
                words = trial(app, home)
            except (AssertionError, subprocess.SubprocessError, OSError) as error:
                failures.append(name)
                print(f"FAILED {name}: {error}")
            else:
                print(f"ok     {name} ({time.monotonic() - began:.1f} s): {words}")
    return 1 if failures else 0


@contextmanager
def _moved(folder: Path, scratch: Path) -> Iterator[Path]:
    """The program in another place that cannot be written."""
    app = scratch / "Seg Studio 医学影像"
    shutil.copytree(folder, app, symlinks=True)
    mounted = False
    if os.geteuid() == 0:  # root writes where it likes, unless the place itself is read-only
        bound = subprocess.run(["mount", "--bind", str(app), str(app)], capture_output=True, check=False)
        if bound.returncode == 0:
            mounted = True
            subprocess.run(["mount", "-o", "remount,bind,ro", str(app)], check=True)
    else:
        subprocess.run(["chmod", "-R", "a-w", str(app)], check=True)
    print(f"read-only: {'mounted so' if mounted else 'by permissions' if os.geteuid() else 'no'}")
    try:
        yield app
    finally:
        if mounted:
            subprocess.run(["umount", str(app)], check=True)
        subprocess.run(["chmod", "-R", "u+w", str(app)], check=True)


def _bare(home: Path, **more: str) -> dict[str, str]:
    """An environment without Python and without programs."""
    return {"HOME": str(home), "PATH": "", "LANG": "C.UTF-8", "QT_QPA_PLATFORM": "offscreen", **more}


def _run(app: Path, home: Path, *arguments: str, timeout: float = 600) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [str(app / "segstudio"), *arguments],
        env=_bare(home),
        cwd=home,
        capture_output=True,
        text=True,
        timeout=timeout,
        check=False,
    )


def _version(app: Path, home: Path) -> str:
    done = _run(app, home, "--version")
    assert done.returncode == 0, done.stderr
    with suppress(OSError):
        (app / "written").touch()
        raise AssertionError("the folder could be written, so this proves nothing")
    return done.stdout.strip()


def _sample(app: Path, name: str) -> Path:
    return app / "_internal" / "segstudio" / "resources" / "samples" / name


def _segment(app: Path, home: Path) -> str:
    out = home / "Ergebnis äöü 结果"
    done = _run(app, home, "segment", str(_sample(app, "cells.png")), "--out-dir", str(out))
    assert done.returncode == 0, done.stderr
    written = sorted(path.name for path in out.iterdir())
    assert written, "nothing was written"
    return ", ".join(written)


def _selftest(app: Path, home: Path) -> str:
    page = _PICTURES.resolve() / "self-test.html"
    page.parent.mkdir(parents=True, exist_ok=True)
    done = _run(app, home, "selftest", "--json", "--page", str(page))
    assert done.stdout, done.stderr
    report = json.loads(done.stdout)
    wrong = [f"{c['title']}: {c['detail']}" for c in report["checks"] if c["outcome"] == "failed"]
    assert not wrong, "; ".join(wrong)
    assert done.returncode == 0, done.stderr
    checks = [f"{c['name']} {c['seconds']:.1f} s" for c in report["checks"] if c["outcome"] == "passed"]
    return f"{', '.join(checks)}; page in {page}"


def _wait(done: Callable[[], bool], what: str, seconds: float = 120) -> None:
    """Wait until something is true; a busy machine takes its time."""
    deadline = time.monotonic() + seconds
    while not done():
        assert time.monotonic() < deadline, f"waited {seconds:.0f} s in vain for {what}"
        time.sleep(0.2)


def _window(app: Path, home: Path) -> str:
    """Open the window on the sample, segment by a key, paint a stroke, and quit."""
    missing = [tool for tool in ("Xvfb", "openbox", "xdotool", "import") if shutil.which(tool) is None]
    assert not missing, (
        f"{', '.join(missing)} not installed; type: apt-get install -y xvfb openbox xdotool imagemagick"
    )
    display = {**os.environ, "DISPLAY": _DISPLAY}
    server = subprocess.Popen(
        ["Xvfb", _DISPLAY, "-screen", "0", "1440x900x24"],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    manager = program = None
    try:
        time.sleep(1)
        manager = subprocess.Popen(
            ["openbox"], env=display, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
        )
        environment = _bare(
            home, DISPLAY=_DISPLAY, QT_QPA_PLATFORM="xcb", SEGSTUDIO_HOME=str(home / "window")
        )
        program = subprocess.Popen(
            [str(app / "segstudio"), "gui", "--sample", "cells"],
            env=environment,
            cwd=home,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
        )

        def do(*words: str) -> str:
            return subprocess.run(
                ["xdotool", *words], env=display, check=True, capture_output=True, text=True, timeout=30
            ).stdout

        def picture(name: str) -> Path:
            path = _PICTURES / f"{name}.png"
            subprocess.run(["import", "-window", "root", str(path)], env=display, check=True, timeout=30)
            return path

        windows = do("search", "--sync", "--onlyvisible", "--name", "SegStudio").split()
        do("windowsize", windows[-1], "1440", "870")
        do("windowactivate", windows[-1])
        _wait(lambda: "cells" in do("getwindowname", windows[-1]), "the sample to open")
        time.sleep(2)  # its panels are filled after its picture
        before = picture("opened").read_bytes()
        do("key", "ctrl+Return")
        _wait(lambda: "*" in do("getwindowname", windows[-1]), "the labels of the network")
        time.sleep(1)
        after = picture("segmented").read_bytes()
        assert before != after, "the picture did not change on segmenting"
        do("mousemove", "640", "420", "key", "b", "mousedown", "1", "mousemove", "700", "460", "mouseup", "1")
        _wait(lambda: picture("painted").read_bytes() != after, "the stroke")
        do("key", "ctrl+q")
        question = do("search", "--sync", "--onlyvisible", "--name", "Unsaved labels").split()
        do("windowactivate", "--sync", question[-1])
        picture("asked")
        do("key", "Tab", "space")  # from Save to Discard
        _, complaints = program.communicate(timeout=60)
        assert program.returncode == 0, f"ended with {program.returncode}: {complaints[-400:]}"
        assert not complaints.strip(), complaints[-400:]
        return f"pictures in {_PICTURES}"
    finally:
        for process in (program, manager, server):
            if process is not None and process.poll() is None:
                process.kill()
                process.wait()


def _start(app: Path, home: Path) -> str:
    """How long the window takes to be there, beside the same program in this environment."""
    frozen = [str(app / "segstudio"), "gui", "--until-painted"]
    plain = [sys.executable, "-m", "segstudio", "gui", "--until-painted"]
    environment = _bare(home, SEGSTUDIO_HOME=str(home / "start"))
    ratios = []
    for number in range(_STARTS + 1):
        times = []
        for command in (frozen, plain):
            began = time.monotonic()
            subprocess.run(command, env=environment, check=True, capture_output=True, timeout=60)
            times.append(time.monotonic() - began)
        if number:  # the first round fills the disk cache
            ratios.append(times[0] / times[1])
    ratio = statistics.median(ratios)
    assert ratio <= 1.25, f"the frozen program takes {ratio:.2f} times as long to start"
    return f"{ratio:.2f} times the environment's"


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1])))

"""Reads a file in a process of its own: what kills a decoder is a sentence and not the end of the program.

`python -m segstudio.io.apart MODULE PATH LABELS PART ROOM TAKE` answers on stdout: a line of JSON, then
voxels.
"""

from __future__ import annotations

import importlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import astuple
from math import prod
from pathlib import Path
from typing import Any

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.volume import Volume
from segstudio.errors import ReadError, SegStudioError
from segstudio.io.files import shown
from segstudio.io.parts import Part, SeveralParts
from segstudio.io.values import read_exactly
from segstudio.words import tr

_LONGEST_LINE = 16 * 2**20
_SECONDS = 20.0
_BYTES_A_SECOND = 2 * 2**20  # of voxels; slower decoders are stuck
_ROOM = 96 * 2**20  # for decoders, beside the voxels


def read_apart(
    module: str, path: Path, *, labels: bool, part: int | None, size: int, take: str = ""
) -> Volume:
    """The image that `read_here` of a module of this package reads, in a child process.

    Args:
        size: bytes that its voxels should take; the child may use three times that.
        take: what else `read_here` is told; empty for nothing.
    Raises:
        ReadError: what the child raised, or that it died or did not end in time.
    """
    room = 3 * size + _ROOM
    command = [sys.executable, "-m", __name__, module, str(path.resolve())]
    command += ["1" if labels else "0", "" if part is None else str(part), str(room), take]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    child = subprocess.Popen(
        command,
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        env=environment,
        creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
    )
    with child:
        try:
            return _answer(path, child, _SECONDS + size / _BYTES_A_SECOND)
        finally:
            child.kill()


def can_read_apart() -> bool:
    """Whether this program can be started once more; where it is frozen, it takes the place of Python."""
    return bool(sys.executable)


def _answer(path: Path, child: subprocess.Popen[bytes], limit_s: float) -> Volume:
    import threading

    watch = threading.Timer(limit_s, child.kill)
    watch.start()
    try:
        stream: Any = child.stdout
        line = stream.readline(_LONGEST_LINE)
        if not line.endswith(b"\n"):
            raise ReadError(
                tr(
                    "{path} cannot be read: what unpacked it asked for too much memory, took too long "
                    "or broke down.",
                    path=shown(path),
                ),
                tr("The file is probably damaged. Copy it again, or save it with another compression."),
            )
        told = json.loads(line)
        if "parts" in told:
            raise SeveralParts(path, [Part(*values) for values in told["parts"]])
        if "sentence" in told:
            raise ReadError(told["sentence"], told["hint"])
        dtype, shape = np.dtype(told["dtype"]), tuple(told["shape"])
        content = read_exactly(stream, prod(shape) * dtype.itemsize, path)
    finally:
        watch.cancel()
        watch.join()
    size, spacing, calibrated, oriented = told["geometry"]
    geometry = Geometry(tuple(size), tuple(spacing), calibrated=calibrated, oriented=oriented)
    return Volume(np.frombuffer(content, dtype).reshape(shape), geometry, warnings=tuple(told["warnings"]))


def limit_memory(room: int) -> None:
    """Let this process take so many more bytes of memory than it has now; where the system can do that."""
    try:
        import resource

        with open("/proc/self/statm", encoding="ascii") as numbers:
            taken = int(numbers.read().split()[0]) * resource.getpagesize()
        resource.setrlimit(resource.RLIMIT_AS, (taken + room, taken + room))
    except (ImportError, OSError, ValueError):
        return


def _told(work: Callable[[], Volume], path: Path) -> tuple[dict[str, Any], Volume | None]:
    try:
        volume = work()
    except SeveralParts as error:
        return {"parts": [astuple(part) for part in error.parts]}, None
    except SegStudioError as error:
        return {"sentence": error.sentence, "hint": error.hint}, None
    except Exception as error:  # decoders raise what they like about bytes that lie
        why = (
            tr("does not fit into the memory it may take")
            if isinstance(error, MemoryError)
            else tr("is damaged")
        )
        return {
            "sentence": tr("{path} {why}: it cannot be unpacked.", path=shown(path), why=why),
            "hint": tr("Copy the file again."),
        }, None
    geometry = volume.geometry
    return {
        "dtype": volume.voxels.dtype.str,
        "shape": volume.voxels.shape,
        "geometry": (geometry.shape, geometry.spacing_mm, geometry.calibrated, geometry.oriented),
        "warnings": volume.warnings,
    }, volume


def main(module: str, path: str, labels: str, part: str, room: str, take: str) -> None:
    """Read one file and answer on stdout."""
    reader = importlib.import_module(f"segstudio.io.{module}")
    prepare: Callable[[], None] = reader.prepare
    prepare()
    limit_memory(int(room))
    more = {"take": take} if take else {}
    told, volume = _told(
        lambda: reader.read_here(Path(path), labels=labels == "1", part=int(part) if part else None, **more),
        Path(path),
    )
    sys.stdout.buffer.write(json.dumps(told).encode() + b"\n")
    if volume is not None:
        for plane in volume.voxels:
            sys.stdout.buffer.write(np.ascontiguousarray(plane).data)
    sys.stdout.buffer.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

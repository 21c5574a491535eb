"""Reads files in children of a helper process, each with a limit of memory, and measures what they take.

`python -m tests.io.confined` answers one line of JSON for each line it gets: a path, and how to read it.
A child is forked for every file, so that whatever a file does to a parser ends with that child.
"""

from __future__ import annotations

import hashlib
import json
import os
import resource
import subprocess
import sys
import time
from dataclasses import dataclass
from pathlib import Path
from typing import Any

ROOM = 400 * 2**20  # bytes of address space a child may add to those it starts with
CPU_S = 10  # the kernel ends a child that works longer


@dataclass(frozen=True)
class Outcome:
    """What became of a file.

    Args:
        opened: whether it gave an image.
        sentence: why not.
        digest: hash of the voxels with their type and shape.
        warnings: of the image.
        cpu_s: time of the processor, that of further processes too.
        peak: most memory in use, in bytes.
        died: by which signal or with which code, where it did not answer.
    """

    opened: bool = False
    sentence: str = ""
    digest: str = ""
    warnings: tuple[str, ...] = ()
    cpu_s: float = 0.0
    peak: int = 0
    died: str = ""


class Confined:
    """The helper process; it ends with the block."""

    def __enter__(self) -> Confined:
        environment = {**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"}
        self._helper = subprocess.Popen(
            [sys.executable, "-m", __name__],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
            env=environment,
        )
        return self

    def __exit__(self, *_: object) -> None:
        self._helper.communicate(timeout=30)

    def read(self, path: Path, *, labels: bool = False, number: int | None = None) -> Outcome:
        """Read one file."""
        assert self._helper.stdin is not None
        assert self._helper.stdout is not None
        self._helper.stdin.write(json.dumps([str(path), labels, number]) + "\n")
        self._helper.stdin.flush()
        told = json.loads(self._helper.stdout.readline())
        return Outcome(**{**told, "warnings": tuple(told.get("warnings", ()))})


def digest_of(voxels: Any) -> str:
    """Hash of an array with its type and shape."""
    start = f"{voxels.dtype.str}{voxels.shape}".encode()
    return hashlib.blake2b(start + voxels.tobytes(), digest_size=16).hexdigest()


def _prepare() -> None:
    import bz2  # noqa: F401

    import nibabel.nifti1
    import nibabel.nifti2
    import pydicom  # noqa: F401
    from PIL import JpegImagePlugin, PngImagePlugin  # noqa: F401

    from segstudio import io
    from segstudio.io import tiff

    tiff.prepare()
    assert io.FORMATS
    assert nibabel.nifti1
    assert nibabel.nifti2


def _read(path: str, labels: bool, number: int | None) -> dict[str, Any]:
    from segstudio import io
    from segstudio.errors import ReadError

    try:
        if labels:
            voxels, warnings = io.read_labels(path).array, ()
        else:
            volume = io.read_volume(path, number=number)
            voxels, warnings = volume.voxels, volume.warnings
    except ReadError as error:
        return {"opened": False, "sentence": error.sentence}
    return {"opened": True, "digest": digest_of(voxels), "warnings": warnings}


def _child(order: list[Any], write: int) -> None:
    taken = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (taken + ROOM, taken + ROOM))
    resource.setrlimit(resource.RLIMIT_CPU, (CPU_S, CPU_S))
    started = time.process_time()
    told = _read(*order)
    told["cpu_s"] = time.process_time() - started
    os.write(write, json.dumps(told).encode())
    os._exit(0)


def main() -> None:
    """Answer every line of stdin on stdout."""
    _prepare()
    for line in sys.stdin:
        read, write = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(read)
            try:
                _child(json.loads(line), write)
            finally:
                os._exit(1)
        os.close(write)
        with os.fdopen(read, "rb") as stream:
            content = stream.read()
        _, status, used = os.wait4(child, 0)
        told = json.loads(content) if content else {}
        if status or not content:
            told["died"] = f"signal {os.WTERMSIG(status)}" if os.WIFSIGNALED(status) else f"status {status}"
        told["peak"] = used.ru_maxrss * 1024
        told["cpu_s"] = max(told.get("cpu_s", 0.0), used.ru_utime + used.ru_stime)
        sys.stdout.write(json.dumps(told) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()

"""The C library with faults: compiles `shim.c`, and throws its switches in the process that loaded it."""

from __future__ import annotations

import ctypes
import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import cache
from pathlib import Path

import pytest

OPEN, WRITE, FSYNC, RENAME, MKDIR = 1, 2, 4, 8, 16
ANY_WRITE = OPEN | WRITE | FSYNC | RENAME | MKDIR
NAMES = {OPEN: "open", WRITE: "write", FSYNC: "fsync", RENAME: "replace", MKDIR: "mkdir"}


@cache
def why_not() -> str:
    """Why there is none here; empty where there is."""
    if not sys.platform.startswith("linux"):
        return "only Linux lets a library stand before the C library by LD_PRELOAD"
    return "" if shutil.which("gcc") else "there is no C compiler (gcc) to make the failing library with"


@cache
def library() -> Path:
    """The compiled library; skips the test where there can be none."""
    if reason := why_not():
        pytest.skip(reason)
    path = Path(tempfile.mkdtemp(prefix="segstudio-shim-")) / "shim.so"
    source = Path(__file__).with_name("shim.c")
    subprocess.run(
        ["gcc", "-shared", "-fPIC", "-O1", "-Wall", "-o", str(path), str(source), "-ldl"], check=True
    )
    return path


def environment(**more: str) -> dict[str, str]:
    """Of a process in which the library stands before the C library."""
    quiet = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"), "1")
    return {**os.environ, **quiet, "LD_PRELOAD": str(library()), **more}


class Shim:
    """The switches, within a process that was started with `environment`."""

    def __init__(self, folder: Path) -> None:
        self._c = ctypes.CDLL(None)
        self._c.fault_hits.restype = ctypes.c_long
        self._c.fault_main_calls.restype = ctypes.c_long
        self._c.fault_main_last.restype = ctypes.c_char_p
        self._c.fault_arm.argtypes = [ctypes.c_int, ctypes.c_long, ctypes.c_int, ctypes.c_int]
        self._c.fault_prefix(os.fsencode(folder))

    @contextmanager
    def failing(self, kinds: int, nth: int, code: int, *, always: bool = False) -> Iterator[None]:
        """The nth call of these kinds fails, or with `always` that one and all that follow."""
        self._c.fault_arm(kinds, nth, code, always)
        try:
            yield
        finally:
            self.hit = self._c.fault_hits() > 0
            self._c.fault_arm(0, 0, 0, 0)

    def slow(self, milliseconds: int) -> None:
        """Every call takes so much longer."""
        self._c.fault_delay(milliseconds)

    @contextmanager
    def noting(self, notes: Path) -> Iterator[None]:
        """Every call is a line in a file."""
        handle = os.open(notes, os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
        self._c.fault_note(handle)
        try:
            yield
        finally:
            self._c.fault_note(-1)
            os.close(handle)

    def calls_of_main_thread(self) -> tuple[int, str]:
        """How many calls the main thread made since it was last asked, and the last of them."""
        told = self._c.fault_main_calls(), os.fsdecode(self._c.fault_main_last())
        self._c.fault_main_forget()
        return told

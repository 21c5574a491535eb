"""Runs within the failing C library: lets every call fail that a writer makes, one after the other.

    LD_PRELOAD=shim.so python -m tests.faults.under_shim FOLDER fail|break|slow|order|limit|memory NAME...

Each fault is a line of JSON on stdout: what was tried, whether it survived, and why not. The tests run each
way of failing in a fork of a process that has imported everything (`tests.faults.zygote`).
"""

from __future__ import annotations

import errno
import json
import os
import resource
import shutil
import signal
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.io import files
from segstudio.io.files import TEMPORARY_PREFIX
from tests.faults.shim import ANY_WRITE, FSYNC, MKDIR, NAMES, OPEN, RENAME, WRITE, Shim
from tests.faults.size import FULL, times
from tests.faults.writers import QUICK, WRITERS, Writer

TRIED = tuple(WRITERS) if FULL else QUICK

MOST_CALLS = times(2, 400)  # of each kind
ROOMS_KB = (0, 256, 2048, 8192) if FULL else (0, 2048)  # of memory that is left
PATIENCE_S = times(4, 20)  # with a child without memory


def leftovers(folder: Path) -> list[str]:
    """Temporary files that were never finished."""
    return [path.name for path in folder.rglob("*") if path.name.startswith(TEMPORARY_PREFIX)]


def attempt(shim: Shim, writer: Writer, path: Path, fault: tuple[int, int, int, bool]) -> dict[str, Any]:
    """Write version 1, then version 2 with a fault, and judge what lies there."""
    kinds, nth, code, always = fault
    writer.write(path, 1)
    told, failed = "", ""
    with shim.failing(kinds, nth, code, always=always):
        try:
            writer.write(path, 2)
        except SegStudioError as error:
            told = error.sentence
        except Exception as error:
            failed = f"{type(error).__name__} instead of a sentence"
    if not shim.hit:
        return {"hit": False}
    try:
        found = writer.read(path)
    except Exception as error:
        return {"hit": True, "survived": False, "why": f"neither version: {error!r}"}
    left = leftovers(path.parent)
    why = failed
    if found not in (1, 2):
        why = f"version {found}"
    elif not told and not failed and found != 2:
        why = "called saved, and is not there"
    elif left:
        why = f"left behind: {left}"
    elif told and os.strerror(code).lower() not in told and not _says_why(told):
        why = f"no reason given: {told}"
    return {"hit": True, "survived": not why, "why": why, "told": told}


def _says_why(told: str) -> bool:
    reasons = (
        "cannot be opened",
        "full",
        "disk",
        "permission",
        "read-only",
        "quota",
        "larger",
        "exist",
        "confirm",
        "power cut",
    )
    return any(word in told for word in reasons)


def fail(shim: Shim, name: str, folder: Path) -> Iterator[dict[str, Any]]:
    """Each call of each kind fails once (A10); ENOSPC, EIO, EACCES and EDQUOT take turns."""
    writer, path = WRITERS[name], folder / f"file{WRITERS[name].ending}"
    codes = (errno.ENOSPC, errno.EIO, errno.EDQUOT, errno.EROFS)
    for kind in (OPEN, WRITE, FSYNC, RENAME, MKDIR):
        for nth in range(1, MOST_CALLS):
            code = errno.EIO if kind == FSYNC else codes[nth % len(codes)]
            result = attempt(shim, writer, path, (kind, nth, code, False))
            if not result["hit"]:
                break
            yield {"fault": f"{NAMES[kind]} fails", "nth": nth, "code": errno.errorcode[code], **result}


def break_down(shim: Shim, name: str, folder: Path) -> Iterator[dict[str, Any]]:
    """A share that fails from the third write on, one that fails at fsync, and one that goes away (B7)."""
    writer, path = WRITERS[name], folder / f"file{WRITERS[name].ending}"
    for what, kinds, nth in (
        ("share fails from a write on", WRITE, 1),
        ("share fails from the third write on", WRITE, 3),
        ("share fails at fsync", FSYNC, 1),
        ("share goes away", ANY_WRITE, 2),
    ):
        result = attempt(shim, writer, path, (kinds, nth, errno.EIO, True))
        if what == "share goes away" and result["hit"] and str(result.get("why", "")).startswith("left"):
            result |= {"survived": True, "why": ""}  # a share that is gone cannot be tidied
            for left in leftovers(folder):
                shutil.rmtree(folder / left) if (folder / left).is_dir() else (folder / left).unlink()
        if result["hit"]:
            yield {"fault": what, **result}


def slow(shim: Shim, name: str, folder: Path) -> Iterator[dict[str, Any]]:
    """Each call takes 3 ms longer, and the rename is refused three times as a virus scanner does (B6, B8)."""
    writer, path = WRITERS[name], folder / f"file{WRITERS[name].ending}"
    writer.write(path, 1)
    shim.slow(3)
    try:
        writer.write(path, 2)
        found = writer.read(path)
    finally:
        shim.slow(0)
    yield {"fault": "slow share", "survived": found == 2, "why": "" if found == 2 else f"version {found}"}
    writer.write(path, 1)
    real, refused = os.replace, 0

    def held(source: Any, target: Any) -> None:
        nonlocal refused
        refused += 1
        if refused <= 3:
            raise PermissionError(errno.EACCES, "held by another program")
        real(source, target)

    os.replace = held
    try:
        writer.write(path, 2)
    except SegStudioError as error:
        yield {"fault": "held by a virus scanner", "survived": False, "why": error.sentence}
        return
    finally:
        os.replace = real
    if refused:
        found = writer.read(path)
        yield {"fault": "held by a virus scanner", "survived": found == 2, "why": f"version {found}"}


def order(shim: Shim, name: str, folder: Path) -> Iterator[dict[str, Any]]:
    """What is called saved was synced before its name changed, and the folder after it (A4)."""
    writer, path = WRITERS[name], folder / f"file{WRITERS[name].ending}"
    writer.write(path, 1)
    notes = folder.with_name(f"{folder.name}.notes")
    with shim.noting(notes):
        writer.write(path, 2)
    why = _unsafe(notes.read_text(encoding="utf-8", errors="surrogateescape").splitlines())
    yield {"fault": "power cut after saving", "survived": not why, "why": why}


def _unsafe(lines: list[str]) -> str:
    """Why a power cut after these calls might lose what was written; empty when it might not."""
    unsynced: set[str] = set()  # files written to, and folders in which a name changed
    for line in lines:
        what, _, path = line.partition(" ")
        path = path.removesuffix(" (deleted)")
        if what == "write":
            unsynced.add(path)
        elif what == "fsync":
            unsynced.discard(path)
        elif what == "rename":
            waiting = [p for p in unsynced if Path(p).parent == Path(path).parent and Path(p).suffix]
            if waiting:
                return f"renamed before it was synced: {sorted(waiting)}"
            unsynced.add(str(Path(path).parent))
    return f"never synced: {sorted(unsynced)}" if unsynced else ""


def limit(shim: Shim, name: str, folder: Path) -> Iterator[dict[str, Any]]:
    """No file may be larger than a quota allows (B3)."""
    writer, path = WRITERS[name], folder / f"file{WRITERS[name].ending}"
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    for most in (0, 4096, 65_536):
        writer.write(path, 1)
        told = ""
        resource.setrlimit(resource.RLIMIT_FSIZE, (most, before[1]))
        try:
            writer.write(path, 2)
        except SegStudioError as error:
            told = error.sentence
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
        found, left = writer.read(path), leftovers(folder)
        why = "" if found == (1 if told else 2) else f"version {found}"
        why = why or (f"left behind: {left}" if left else "")
        if told and "larger than" not in told and "power cut" not in told:
            why = f"no reason given: {told}"
        yield {"fault": "files are limited in size", "survived": not why, "why": why}
        if not told:
            return


def memory(shim: Shim, name: str, folder: Path) -> Iterator[dict[str, Any]]:
    """The address space is used up while it writes; native code may end the process, never the file (F4)."""
    writer, path = WRITERS[name], folder / f"file{WRITERS[name].ending}"
    for room_kb in ROOMS_KB:
        writer.write(path, 1)
        child = os.fork()
        if child == 0:
            used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
            resource.setrlimit(resource.RLIMIT_AS, (used + room_kb * 1024,) * 2)
            sys.stderr = open(os.devnull, "w")  # noqa: SIM115 - the child ends at once
            code = 1
            try:
                writer.write(path, 2)
                code = 0
            finally:
                os._exit(code)
        status = _ended(child)
        try:
            found = writer.read(path)
            why = "" if found == 2 or (found == 1 and status) else f"version {found}, status {status}"
        except Exception as error:
            why = f"neither version: {error!r}"
        if not os.WIFSIGNALED(status) and (left := leftovers(folder)):
            why = why or f"left behind: {left}"
        for left in leftovers(folder):
            shutil.rmtree(folder / left) if (folder / left).is_dir() else (folder / left).unlink()
        yield {"fault": "memory is used up", "survived": not why, "why": why}


def _ended(child: int) -> int:
    """How a child ended; one that waits for ever, as native code may without memory, is killed."""
    deadline = time.monotonic() + PATIENCE_S
    while time.monotonic() < deadline:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.01)
    os.kill(child, signal.SIGKILL)
    return os.waitpid(child, 0)[1]


MODES = {"fail": fail, "break": break_down, "slow": slow, "order": order, "limit": limit, "memory": memory}


def prepare() -> None:
    """Import what the writers need and make what they write, before the fork."""
    with tempfile.TemporaryDirectory(prefix="segstudio-prepare-") as folder:
        for number, name in enumerate(TRIED):
            place = Path(folder) / str(number)
            place.mkdir()
            for version in (1, 2):
                WRITERS[name].write(place / f"file{WRITERS[name].ending}", version)
                WRITERS[name].read(place / f"file{WRITERS[name].ending}")


def main(share: str, mode: str, *names: str) -> None:
    """Try the faults of one mode with these writers."""
    files._LOCKED_FOR_S = 0.3
    folder = Path(share)
    shim = Shim(folder)
    for name in names or WRITERS:
        place = folder / name.replace(" ", "-").replace(".", "")
        place.mkdir(parents=True)
        for result in MODES[mode](shim, name, place):
            sys.stdout.write(json.dumps({"writer": name, **result}) + "\n")
            sys.stdout.flush()


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Safe files: writes that are all or nothing, fingerprints, and where the program's own resources lie."""

from __future__ import annotations

import contextlib
import errno
import hashlib
import json
import os
import secrets
import shutil
import stat
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any, BinaryIO

from segstudio.errors import ReadError, WriteError
from segstudio.words import tr

TEMPORARY_PREFIX = ".segstudio-"
_LOCKED_FOR_S = 2.0  # a virus scanner may hold a fresh file for a moment
_JSON_LIMIT = 64 * 2**20


def shown(path: Path | str) -> str:
    """A file's name for a sentence: control characters as dots, the middle of long names left out."""
    name = Path(path).name or str(path)
    clean = "".join(c if c.isprintable() else "·" for c in name)
    return clean if len(clean) <= 80 else f"{clean[:38]}…{clean[-38:]}"


@contextlib.contextmanager
def atomic_path(path: Path | str) -> Iterator[Path]:
    """A new, empty file beside `path` that takes its place when the block ends without an exception.

    The new content is on the disk before the name changes, so a reader finds the old file or the new
    one, never a mix. When anything fails the old file is untouched and nothing is left behind.

    Raises:
        WriteError: the folder is missing, full, read-only, or the file is held by another program.
    """
    target = Path(os.path.realpath(path))  # a link keeps pointing to the file it points to
    temporary = target.parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}{_suffix(target)}"
    in_place = False
    try:
        if target.is_dir():
            raise IsADirectoryError(errno.EISDIR, tr("it is a folder"))
        os.close(os.open(temporary, os.O_CREAT | os.O_EXCL | os.O_WRONLY, _mode(target)))
        yield temporary
        _sync_file(temporary)
        _replace(temporary, target)
        in_place = True
        sync_folder(target.parent)
    except OSError as error:
        _remove(temporary)
        if in_place:
            sentence = tr(
                "{target} was written, but the disk did not confirm it: {error}.",
                target=shown(target),
                error=reason_of(error),
            )
        else:
            sentence = tr(
                "{target} was not saved: {error}. What was there before is unchanged.",
                target=shown(target),
                error=reason_of(error),
            )
        raise WriteError(sentence, tr("Save to another place, or make room and try again.")) from error
    except BaseException:
        _remove(temporary)
        raise


def check_new_folder(folder: Path, failed: str) -> None:
    """Refuse a place at which no new folder can appear; an empty folder there does no harm.

    Args:
        failed: what does not happen then, such as "Nothing was exported".
    Raises:
        WriteError: something is there already.
    """
    if folder.exists() and (not folder.is_dir() or any(folder.iterdir())):
        raise WriteError(
            tr(
                "{failed}: {folder} is there already and is not an empty folder.",
                failed=failed,
                folder=shown(folder),
            ),
            tr("Choose a new folder."),
        )


@contextlib.contextmanager
def atomic_folder(folder: Path, failed: str, *, parents: bool = False) -> Iterator[Path]:
    """A new folder that appears under its name only when the block ends without an exception.

    Args:
        failed: as `check_new_folder` takes it.
        parents: make the folders that it lies in too.
    Raises:
        WriteError: it cannot be made, or is there and holds something; nothing is left behind.
    """
    target = folder.absolute()
    temporary = target.parent / f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}"
    try:
        check_new_folder(target, failed)
        if parents:
            target.parent.mkdir(parents=True, exist_ok=True)
        temporary.mkdir(mode=0o700)
        yield temporary
        if target.is_dir():
            target.rmdir()
        sync_folder(temporary)
        os.replace(temporary, target)
        sync_folder(target.parent)
    except OSError as error:
        raise WriteError(f"{failed}: {reason_of(error)}.", tr("Choose another folder.")) from error
    finally:
        shutil.rmtree(temporary, ignore_errors=True)


def atomic_write(path: Path | str, writer: Callable[[BinaryIO], None]) -> None:
    """Let `writer` fill a file that appears under `path` only once it is complete.

    Raises:
        WriteError: nothing was saved; the old file, if any, is unchanged.
    """
    with atomic_path(path) as temporary, open(temporary, "wb") as stream:
        writer(stream)


def write_json(path: Path | str, value: Any) -> None:
    """Save a value as readable JSON; numbers that are not finite are refused."""
    text = json.dumps(value, indent=2, ensure_ascii=False, allow_nan=False) + "\n"
    atomic_write(path, lambda stream: _write_all(stream, text.encode()))


def read_json(path: Path | str) -> Any:
    """The value in a JSON file.

    Raises:
        ReadError: the file is missing, too large, or not JSON.
    """
    path = Path(path)
    try:
        if path.stat().st_size > _JSON_LIMIT:
            raise ReadError(tr("{path} is too large to be a settings or description file.", path=shown(path)))
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError as error:
        raise ReadError(
            tr("{path} cannot be read: {error}.", path=shown(path), error=reason_of(error))
        ) from error
    except (ValueError, RecursionError) as error:
        raise ReadError(tr("{path} is not a valid JSON file.", path=shown(path))) from error


def fingerprint(path: Path | str) -> str:
    """SHA-256 of a file's bytes as 64 hexadecimal digits."""
    with open(path, "rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()


def resources_dir() -> Path:
    """Folder of icons, samples and shipped models: inside an installed package, beside it in a checkout.

    Raises:
        ReadError: neither is there; the installation is incomplete.
    """
    package = Path(__file__).resolve().parents[1]
    for folder in (package / "resources", package.parent / "resources"):
        if folder.is_dir():
            return folder
    raise ReadError(tr("The program's own resources are missing."), tr("Install SegStudio again."))


def _suffix(path: Path) -> str:
    return "".join(path.suffixes[-2:])[-20:]


def _mode(target: Path) -> int:
    """Permissions of the file that is replaced; the usual ones for a new file."""
    try:
        return stat.S_IMODE(target.stat().st_mode)
    except OSError:
        return 0o666


def _write_all(stream: BinaryIO, content: bytes) -> None:
    stream.write(content)


def _sync_file(path: Path) -> None:
    handle = os.open(path, os.O_RDWR | getattr(os, "O_BINARY", 0))
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def sync_folder(folder: Path) -> None:
    """Wait until the disk holds the names in a folder as they are now.

    Raises:
        OSError: the disk does not confirm it.
    """
    if os.name != "posix":  # other systems cannot open a folder, and keep the rename by themselves
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    except OSError as error:
        if error.errno not in (errno.EINVAL, errno.ENOTSUP):  # some network shares cannot do it
            raise
    finally:
        os.close(handle)


def _replace(temporary: Path, target: Path) -> None:
    deadline = time.monotonic() + _LOCKED_FOR_S
    pause_s = 0.02
    while True:
        try:
            os.replace(temporary, target)
            return
        except PermissionError:
            if time.monotonic() + pause_s > deadline:
                raise
            time.sleep(pause_s)
            pause_s *= 2


def _remove(temporary: Path) -> None:
    try:
        os.unlink(temporary)
    except OSError:
        pass  # never made, or already in place


def reason_of(error: OSError) -> str:
    """Why the system refused, in words for a sentence."""
    known = {
        errno.ENOSPC: tr("the disk is full"),
        errno.EDQUOT: tr("the disk quota is used up"),
        errno.EFBIG: tr("the file would be larger than this disk or account allows"),
        errno.EROFS: tr("the disk is read-only"),
        errno.EACCES: tr("there is no permission"),
        errno.EPERM: tr("there is no permission"),
        errno.ENOENT: tr("the folder or file does not exist"),
        errno.ENOTDIR: tr("part of the path is a file, not a folder"),
        errno.EISDIR: tr("it is a folder"),
        errno.ENAMETOOLONG: tr("the name is too long"),
        errno.EIO: tr("the disk or network share reported an error"),
    }
    first: BaseException | None = error  # libraries wrap what the system said into exceptions of their own
    while isinstance(first, OSError) and first.errno is None:
        first = first.__cause__ or first.__context__
    error = first if isinstance(first, OSError) else error
    return known.get(error.errno or 0, (error.strerror or "the system gave no reason").lower())

"""A project as one file: a zip whose manifest names every member with its size and SHA-256.

Nothing of an archive appears on the disk before all of it was read and compared with the manifest. Paths of
the computer it was made on do not travel: images are found again by their hashes, or come along.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import os
import re
import shutil
import stat
import struct
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any, BinaryIO

from segstudio.core.progress import Progress, part, silent
from segstudio.errors import ReadError, WriteError
from segstudio.io.files import atomic_folder, atomic_path, check_new_folder, reason_of, shown
from segstudio.io.project_schema import INDEX_NAME
from segstudio.words import tr

SUFFIX = ".segproject"
_MANIFEST = "manifest.json"
_FORMAT = 1
_MOST_MEMBERS = 500_000
_LARGEST_MANIFEST = 256 * 2**20
_MOST_RATIO = 200  # inflated to stored; label files and models hardly compress
_SMALL = 2**20  # below this any ratio is harmless
_KEPT_FREE = 64 * 2**20
_CHUNK = 2**20
_UNPACKED = tr("Nothing was unpacked")
# Every name that a project gives to a file of its own.
_MEMBER = re.compile(
    r"project\.sqlite|audit\.jsonl|audit\.head"
    r"|labels/[0-9a-f]{16}\.(nii\.gz|tif|png)"
    r"|corrections/[0-9a-f]{8,64}/(correction\.json|[a-z]+-[0-9a-f]{8}\.(nii\.gz|tif))"
    r"|models/[0-9a-f]{8,64}\.safetensors"
    r"|sources/[0-9a-f]{16}(/[0-9]{5,8})?(\.[a-z0-9]{1,8}){0,2}"
)


@dataclass(frozen=True)
class Member:
    """A file of an archive: its name in it, and where it lies now."""

    name: str
    path: Path


def write_archive(
    target: Path, members: Sequence[Member], about: dict[str, Any], progress: Progress = silent
) -> None:
    """Write an archive whole or not at all, and read it back before it appears.

    Args:
        about: further entries of the manifest.
    Raises:
        WriteError: nothing was written.
    """
    try:
        with atomic_path(target) as temporary:
            entries = []
            with zipfile.ZipFile(temporary, "w", zipfile.ZIP_DEFLATED, compresslevel=4) as archive:
                for number, member in enumerate(members):
                    progress(
                        0.7 * number / max(len(members), 1),
                        tr("Packing {number} of {members}", number=number + 1, members=len(members)),
                    )
                    entries.append(_pack(archive, member))
                manifest = {"format": _FORMAT, **about, "files": entries}
                archive.writestr(_MANIFEST, json.dumps(manifest, indent=1))
            try:
                with _opened(temporary) as archive:
                    _verify(archive, _manifest(archive), part(progress, 0.7, 1.0))
            except ReadError as error:
                raise WriteError(
                    tr(
                        "{target} was not written: reading it back failed. {sentence}",
                        target=shown(target),
                        sentence=error.sentence,
                    )
                ) from error
    except (zipfile.BadZipFile, zipfile.LargeZipFile) as error:
        raise WriteError(
            tr("{target} was not written: it cannot be packed.", target=shown(target))
        ) from error


def unpack_archive(
    source: Path,
    folder: Path,
    *,
    check: Callable[[Path], None],
    largest: int | None = None,
    progress: Progress = silent,
) -> dict[str, Any]:
    """Check an archive to its last byte, then unpack it into a new folder, which appears in one piece.

    Args:
        check: looks at the unpacked project before it appears; raises where it is none.
        largest: bytes that it may hold unpacked; None takes what the disk has free.
    Returns: the manifest.
    Raises:
        ReadError: it is no archive of a project, damaged, or holds what does not belong into one.
        WriteError: the folder is there already, or the disk refused.
    """
    target = folder.absolute()
    check_new_folder(target, _UNPACKED)  # before long work, and again when it is made
    with _opened(source) as archive:
        manifest = _manifest(archive)
        _check_size(manifest, target.parent, largest)
        _verify(archive, manifest, part(progress, 0.0, 0.5))
        with atomic_folder(target, _UNPACKED, parents=True) as temporary:
            files = manifest["files"]
            for number, entry in enumerate(files):
                step = 0.5 + 0.5 * number / max(len(files), 1)
                progress(step, tr("Unpacking {number} of {files}", number=number + 1, files=len(files)))
                place = temporary / entry["path"]
                place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
                with open(place, "xb") as stream:
                    _read(archive, entry, stream)
                    stream.flush()
                    os.fsync(stream.fileno())
                os.chmod(place, 0o600)
            check(temporary)
            progress(1.0)
    return manifest


def _pack(archive: zipfile.ZipFile, member: Member) -> dict[str, Any]:
    if not _MEMBER.fullmatch(member.name):
        raise WriteError(
            tr("{name} is no file of a project, so the archive was not written.", name=shown(member.name))
        )
    info = zipfile.ZipInfo(member.name, (1980, 1, 1, 0, 0, 0))
    info.external_attr = (stat.S_IFREG | 0o600) << 16
    packed = member.name.endswith((".gz", ".png", ".safetensors"))
    info.compress_type = zipfile.ZIP_STORED if packed else zipfile.ZIP_DEFLATED
    digest, size = hashlib.sha256(), 0
    with open(member.path, "rb") as source, archive.open(info, "w", force_zip64=True) as stream:
        while chunk := source.read(_CHUNK):
            digest.update(chunk)
            size += len(chunk)
            stream.write(chunk)
    return {"path": member.name, "bytes": size, "sha256": digest.hexdigest()}


@contextlib.contextmanager
def _opened(path: Path) -> Iterator[zipfile.ZipFile]:
    try:
        if not path.is_file():
            raise ReadError(tr("There is no archive {path}.", path=shown(path)))
        with zipfile.ZipFile(path) as archive:
            yield archive
    except _BROKEN as error:
        raise ReadError(
            tr("{path} is no archive of a project, or is damaged.", path=shown(path)), _AGAIN
        ) from error
    except OSError as error:
        raise ReadError(
            tr("{path} cannot be read: {error}.", path=shown(path), error=reason_of(error))
        ) from error


# What the readers of zip files raise at damaged ones.
_BROKEN = (
    zipfile.BadZipFile,
    zipfile.LargeZipFile,
    zlib.error,
    struct.error,
    EOFError,
    NotImplementedError,
    RuntimeError,
    ValueError,
    LookupError,
    OverflowError,
)
_AGAIN = tr("Copy the file again from where it came from.")


def _manifest(archive: zipfile.ZipFile) -> dict[str, Any]:
    """The manifest, after every member was looked at and found to be named in it."""
    infos = archive.infolist()
    if len(infos) > _MOST_MEMBERS:
        raise ReadError(tr("The archive is refused: it holds more files than any project."))
    names = [info.filename for info in infos]
    if len(set(names)) != len(names):
        raise ReadError(tr("The archive is refused: a name occurs twice in it."))
    for info in infos:
        _check_member(info)
    if _MANIFEST not in names:
        raise ReadError(
            tr("The archive is refused: it holds no manifest."), tr("Archives are made by export.")
        )
    try:
        with archive.open(_MANIFEST) as stream:
            text = stream.read(_LARGEST_MANIFEST + 1)
        if len(text) > _LARGEST_MANIFEST:
            raise ValueError
        manifest = json.loads(text)
        named = [str(entry["path"]) for entry in manifest["files"]]
        whole = all(_is_entry(entry) for entry in manifest["files"])
        format_ = int(manifest["format"])
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ReadError(tr("The archive is refused: its manifest is damaged."), _AGAIN) from error
    if format_ > _FORMAT:
        raise ReadError(tr("The archive was made by a newer SegStudio."), tr("Update SegStudio."))
    if not whole or sorted([*named, _MANIFEST]) != sorted(names):
        raise ReadError(tr("The archive is refused: its manifest does not name the files that it holds."))
    if INDEX_NAME not in named:
        raise ReadError(tr("The archive is refused: it holds no index of a project."))
    return dict(manifest)


def _is_entry(entry: Any) -> bool:
    size, sha256 = entry["bytes"], entry["sha256"]
    return type(size) is int and size >= 0 and re.fullmatch(r"[0-9a-f]{64}", sha256) is not None


def _check_member(info: zipfile.ZipInfo) -> None:
    """Refuse what is no plain file under a name that a project gives."""
    kind = stat.S_IFMT(info.external_attr >> 16)
    if kind not in (0, stat.S_IFREG) or info.is_dir():
        raise ReadError(
            tr("The archive is refused: {filename} in it is no plain file.", filename=shown(info.filename))
        )
    if info.filename != _MANIFEST and not _MEMBER.fullmatch(info.filename):
        raise ReadError(
            tr("The archive is refused: {filename} is no file of a project.", filename=shown(info.filename))
        )
    if info.flag_bits & 0x1 or info.compress_type not in (zipfile.ZIP_STORED, zipfile.ZIP_DEFLATED):
        raise ReadError(
            tr("The archive is refused: it is encrypted, or packed in another way than by export.")
        )
    if info.file_size > _SMALL and info.file_size > _MOST_RATIO * max(info.compress_size, 1):
        raise ReadError(
            tr(
                "The archive is refused: {filename} would grow more than {most_ratio}-fold.",
                filename=shown(info.filename),
                most_ratio=_MOST_RATIO,
            )
        )


def _check_size(manifest: dict[str, Any], place: Path, largest: int | None) -> None:
    from segstudio.io.limits import readable_size

    total = sum(entry["bytes"] for entry in manifest["files"])
    room = largest
    if room is None:
        existing = next((p for p in (place, *place.parents) if p.is_dir()), Path("/"))
        room = max(shutil.disk_usage(existing).free - _KEPT_FREE, 0)
    if total > room:
        raise ReadError(
            tr(
                "The archive holds {total} unpacked; there is room for {room}.",
                total=readable_size(total),
                room=readable_size(room),
            ),
            tr("Choose a folder on a larger disk."),
        )


def _verify(archive: zipfile.ZipFile, manifest: dict[str, Any], progress: Progress) -> None:
    files = manifest["files"]
    for number, entry in enumerate(files):
        progress(
            number / max(len(files), 1),
            tr("Checking {number} of {files}", number=number + 1, files=len(files)),
        )
        _read(archive, entry, None)
    progress(1.0)


def _read(archive: zipfile.ZipFile, entry: dict[str, Any], into: BinaryIO | None) -> None:
    """Read one member to its end, no further than the manifest says, and compare its hash."""
    digest, left = hashlib.sha256(), int(entry["bytes"])
    with archive.open(entry["path"]) as stream:
        while chunk := stream.read(min(_CHUNK, left + 1)):
            left -= len(chunk)
            if left < 0:
                break
            digest.update(chunk)
            if into is not None:
                into.write(chunk)
    if left != 0 or digest.hexdigest() != entry["sha256"]:
        raise ReadError(
            tr("The archive is damaged: {entry} is not what its manifest says.", entry=shown(entry["path"])),
            _AGAIN,
        )


def members_below(folder: Path, names: Iterable[str]) -> list[Member]:
    """The files of a project in these subfolders that an archive may hold, in one order."""
    found = []
    for name in names:
        for place, folders, files in os.walk(folder / name):
            folders.sort()
            for file in sorted(files):
                path = Path(place, file)
                member = path.relative_to(folder).as_posix()
                if _MEMBER.fullmatch(member) and not path.is_symlink():
                    found.append(Member(member, path))
    return found

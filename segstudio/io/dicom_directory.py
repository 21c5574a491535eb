"""DICOMDIR: the index of the files on a disc. It is read to list them, and trusted with nothing else."""

from __future__ import annotations

from pathlib import Path

from segstudio.errors import ReadError
from segstudio.io import limits
from segstudio.io.dicom_header import matches, read_header
from segstudio.io.files import shown
from segstudio.words import tr

_DIRECTORY = b"1.2.840.10008.1.3.10"  # Media Storage Directory


def is_directory(path: Path) -> bool:
    """Whether a file is an index of DICOM files, by its first bytes."""
    try:
        if not path.is_file():  # opening a pipe would wait for ever
            return False
        with open(path, "rb") as stream:
            head = stream.read(512)
    except OSError:
        return False
    return matches(head) and _DIRECTORY in head


def files_named_in(path: Path) -> list[Path]:
    """The files that a DICOMDIR names and that are there, in its order.

    Raises:
        ReadError: it names files outside its folder, or more than any disc holds.
    """
    with open(path, "rb") as stream:
        header = read_header(path, stream)
    root = path.parent.resolve()
    found: dict[Path, None] = {}
    for record in header.get("DirectoryRecordSequence") or ():
        named = record.get("ReferencedFileID")
        if not named:
            continue
        parts = [str(named)] if isinstance(named, str) else [str(p) for p in named]
        file = _inside(path, root, parts)
        if file is not None:
            found[file] = None
        if len(found) > limits.FILES_IN_A_FOLDER:
            raise ReadError(
                tr(
                    "{path} names more than {files_in_a_folder} files.",
                    path=shown(path),
                    files_in_a_folder=limits.FILES_IN_A_FOLDER,
                )
            )
    if not found:
        raise ReadError(
            tr("{path} names no file that is there.", path=shown(path)),
            tr("Copy the whole disc, not the index alone."),
        )
    return list(found)


def _inside(index: Path, root: Path, parts: list[str]) -> Path | None:
    """The file that the parts of a name lead to; None where there is none.

    Raises:
        ReadError: they lead out of the folder.
    """
    strange = any(part in ("", ".", "..") or "/" in part or "\\" in part or "\0" in part for part in parts)
    for names in (parts, [p.lower() for p in parts]):  # discs are often copied with names in lower case
        file = root.joinpath(*names)
        if strange or root not in file.resolve().parents:
            raise ReadError(
                tr("{index} names a file outside its folder and was not read.", index=shown(index)),
                tr("Open the folder with the images instead; such an index was made to lead astray."),
            )
        if file.is_file():
            return file
    return None

"""Which image belongs to which mask, in folders and in lists."""

from __future__ import annotations

import csv
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from segstudio.errors import ReadError
from segstudio.io import FORMATS, case_name
from segstudio.io.files import read_json, shown
from segstudio.words import listed, tr

LABEL_ENDINGS = ("-labels", "_labels")  # of the names of label files that lie beside their image
_SUFFIXES = tuple(suffix for form in FORMATS for suffix in form.suffixes)


@dataclass(frozen=True)
class Pair:
    """An image and its mask.

    Args:
        image, mask: files.
        key: the stem that both share.
        patient: whom the image shows; empty when unknown. Data are split by this first.
        kind: sort of image, such as "fluorescence"; empty when unknown. Scores are listed by this.
        split: "train", "val" or "test"; empty when the data set does not say.
        valid: mask of the part whose labels are known, above 0; None: all are.
        scored: mask of the part that is measured, such as a field of view; it is learned from all the same.
            None: everything is measured.
        channel: which channel of the image is taken, "grey" or "all"; empty leaves colours as they are.
    """

    image: Path
    mask: Path
    key: str
    patient: str = ""
    kind: str = ""
    split: str = ""
    valid: Path | None = None
    scored: Path | None = None
    channel: str = ""


@dataclass(frozen=True)
class FoundPairs:
    """Pairs of a folder, and what lies in it besides.

    Args:
        passed: file that is in no pair -> why, as a sentence.
    """

    pairs: tuple[Pair, ...]
    passed: tuple[tuple[Path, str], ...] = ()


def look_for_pairs(images: Path | str) -> FoundPairs:
    """What a folder holds to learn from, where nobody names another folder for the masks.

    Args:
        images: a folder that holds `images` and `masks`, the first of these two, or a folder of images with
            files of labels beside them: NAME-labels.png or NAME_labels.png belongs to NAME.png, and so it is
            with every other ending.
    Raises:
        ReadError: as `find_pairs`.
    """
    images = Path(images)
    if not images.is_dir() or (images / "images").is_dir() or (images.parent / "masks").is_dir():
        return FoundPairs(tuple(find_pairs(images)))
    found = _beside(images)
    return replace(found, pairs=tuple(_indexed(list(found.pairs), images, None)))


def _beside(folder: Path) -> FoundPairs:
    """Images with the labels that lie beside them."""
    stems: dict[str, list[Path]] = {}
    for path in _image_files(folder):
        stems.setdefault(case_name(path), []).append(path)
    if not stems:
        raise ReadError(tr("The folder {images} holds no image.", images=shown(folder)))
    masks: dict[str, list[Path]] = {}
    images: dict[str, Path] = {}
    passed: list[tuple[Path, str]] = []
    for key, paths in stems.items():
        image = next((key.removesuffix(end) for end in LABEL_ENDINGS if key.endswith(end)), None)
        if image is not None and image in stems:
            masks.setdefault(image, []).extend(paths)
        elif image is not None:
            passed += [(path, tr("The image that these labels are of is not beside them.")) for path in paths]
        elif len(paths) > 1:
            passed += [(path, tr("Another image has the same name but for the ending.")) for path in paths]
        else:
            images[key] = paths[0]
    passed += [
        (path, tr("No labels lie beside this image.")) for key, path in images.items() if key not in masks
    ]
    passed += [
        (path, tr("There are other labels of the same image."))
        for paths in masks.values()
        for path in paths[1:]
    ]
    pairs = [Pair(path, masks[key][0], key) for key, path in images.items() if key in masks]
    if not pairs:
        raise ReadError(
            tr("No image in the folder {images} has labels beside it.", images=shown(folder)),
            tr(
                "Labels of NAME.png are called NAME-labels.png, and so with other endings; or put images and "
                "labels of the same name into folders called images and masks."
            ),
        )
    return FoundPairs(tuple(pairs), tuple(sorted(passed)))


def find_pairs(
    images: Path | str,
    masks: Path | str | None = None,
    index: Path | str | None = None,
    valid: Path | str | None = None,
    scored: Path | str | None = None,
) -> list[Pair]:
    """Images with the masks of the same name, in order of their names.

    Args:
        images: a folder of images, a folder that holds `images` and `masks`, or one image.
        masks: a folder of masks, or one mask; by default the folder `masks` beside the images, and where
            there is none the files of labels among them, as `look_for_pairs` finds them.
        index: a table with the columns name, patient, type and split, all but the first optional; by
            default the `index.csv` beside the image folder, if there is one.
        valid, scored: folders of masks, of the same names, for what `Pair` calls so.
    Raises:
        ReadError: a folder is missing or empty, an image has no mask, or the index names no image.
    """
    images = Path(images)
    if images.is_file():
        if masks is None or not Path(masks).is_file():
            raise ReadError(
                tr("{images} is one image and needs one mask.", images=shown(images)),
                tr("Name the file of its mask."),
            )
        return [Pair(images, Path(masks), case_name(images))]
    if not images.is_dir():
        raise ReadError(tr("The folder {images} does not exist.", images=shown(images)))
    if masks is None and (images / "images").is_dir():
        images = images / "images"
    if masks is None and not (images.parent / "masks").is_dir() and valid is None and scored is None:
        return _indexed(list(_beside(images).pairs), images, index)
    masks = images.parent / "masks" if masks is None else Path(masks)
    more = [Path(folder) for folder in (valid, scored) if folder is not None]
    for folder in (masks, *more):
        if not folder.is_dir():
            raise ReadError(tr("The folder {folder} with the masks does not exist.", folder=shown(folder)))
    image_files = _by_stem(images)
    if not image_files:
        raise ReadError(tr("The folder {images} holds no image.", images=shown(images)))
    mask_files = _masks_of(image_files, masks)
    valid_files = {} if valid is None else _masks_of(image_files, Path(valid))
    scored_files = {} if scored is None else _masks_of(image_files, Path(scored))
    pairs = [
        Pair(path, mask_files[key], key, valid=valid_files.get(key), scored=scored_files.get(key))
        for key, path in image_files.items()
    ]
    return _indexed(pairs, images, index)


def _indexed(pairs: list[Pair], images: Path, index: Path | str | None) -> list[Pair]:
    """The pairs with what an index tells of them; without one the usual index counts, where it is."""
    usual = images.parent / "index.csv"
    if index is None:
        return _with_index(pairs, _csv_rows(usual)) if usual.is_file() else pairs
    rows = _csv_rows(Path(index))
    if not any(_text(row, "name") for row in rows):
        raise ReadError(
            tr("{index} names no image in a column `name`.", index=shown(index)),
            tr("A list with columns `image` and `mask` is given without folders."),
        )
    return _with_index(pairs, rows)


def read_manifest(path: Path | str) -> list[Pair]:
    """Pairs from a list: a CSV file with a header line, or a JSON list of objects.

    Columns or fields: image, mask, and optionally patient, kind, split, valid, scored. Relative paths
    start at the folder of the list.

    Raises:
        ReadError: not such a list, or a file that it names is missing.
    """
    path = Path(path)
    pairs = []
    for i, row in enumerate(_rows(path), start=1):
        image, mask = _text(row, "image"), _text(row, "mask")
        if not image or not mask:
            raise ReadError(
                tr("Entry {i} of {path} does not name an image and a mask.", i=i, path=shown(path))
            )
        valid, scored = (
            path.parent / name if (name := _text(row, field)) else None for field in ("valid", "scored")
        )
        files = [path.parent / image, path.parent / mask]
        for file in (*files, *(extra for extra in (valid, scored) if extra is not None)):
            if not file.exists():
                raise ReadError(
                    tr(
                        "Entry {i} of {path} names {file}, which does not exist.",
                        i=i,
                        path=shown(path),
                        file=shown(file),
                    )
                )
        pairs.append(
            Pair(
                files[0],
                files[1],
                case_name(files[0]),
                _text(row, "patient"),
                _text(row, "kind"),
                _text(row, "split"),
                valid,
                scored,
            )
        )
    if not pairs:
        raise ReadError(tr("{path} lists no images.", path=shown(path)))
    return pairs


def manifest_images(path: Path | str) -> list[Path]:
    """Images from a list such as `read_manifest` takes; masks need not be named.

    Raises:
        ReadError: not such a list, or an entry names no image.
    """
    path = Path(path)
    images = []
    for i, row in enumerate(_rows(path), start=1):
        image = _text(row, "image")
        if not image:
            raise ReadError(tr("Entry {i} of {path} does not name an image.", i=i, path=shown(path)))
        images.append(path.parent / image)
    return images


def _rows(path: Path) -> list[dict[str, Any]]:
    """Entries of a JSON or CSV list."""
    if path.suffix.lower() != ".json":
        return _csv_rows(path)
    rows = read_json(path)
    if not isinstance(rows, list) or not all(isinstance(row, dict) for row in rows):
        raise ReadError(tr("{path} is not a list of images and masks.", path=shown(path)))
    return rows


def _masks_of(images: dict[str, Path], folder: Path) -> dict[str, Path]:
    """Stem -> mask; every image has one."""
    masks = _by_stem(folder)
    missing = [key for key in images if key not in masks]
    if missing:
        first = listed(missing[:3]) + (" …" if len(missing) > 3 else "")
        raise ReadError(
            tr(
                "{missing} of {images} images have no mask of the same name: {first}.",
                missing=len(missing),
                images=len(images),
                first=first,
            ),
            tr("Add the masks to the folder {folder}, or take these images out.", folder=shown(folder)),
        )
    return masks


def _by_stem(folder: Path) -> dict[str, Path]:
    """Stem -> file of every image in a folder, by name."""
    found: dict[str, Path] = {}
    for path in _image_files(folder):
        key = case_name(path)
        if key in found:
            raise ReadError(
                tr(
                    "{found} and {path} have the same name but for the ending.",
                    found=shown(found[key]),
                    path=shown(path),
                )
            )
        found[key] = path
    return found


def _image_files(folder: Path) -> list[Path]:
    """The files in a folder whose endings are those of images, in order of their names."""
    return [
        path
        for path in sorted(folder.iterdir())
        if not path.name.startswith(".") and path.name.lower().endswith(_SUFFIXES) and path.is_file()
    ]


def _with_index(pairs: list[Pair], table: list[dict[str, Any]]) -> list[Pair]:
    rows = {case_name(Path(_text(row, "name"))): row for row in table if _text(row, "name")}
    return [
        replace(
            pair,
            patient=_text(rows.get(pair.key, {}), "patient"),
            kind=_text(rows.get(pair.key, {}), "type"),
            split=_text(rows.get(pair.key, {}), "split"),
        )
        for pair in pairs
    ]


def _csv_rows(path: Path) -> list[dict[str, Any]]:
    try:
        with open(path, newline="", encoding="utf-8-sig") as stream:
            return list(csv.DictReader(stream))
    except FileNotFoundError as error:
        raise ReadError(tr("{path} does not exist.", path=shown(path))) from error
    except (OSError, csv.Error, UnicodeDecodeError) as error:
        raise ReadError(tr("{path} is not a table in CSV form.", path=shown(path))) from error


def _text(row: dict[str, Any], field: str) -> str:
    value = row.get(field)
    return "" if value is None else str(value).strip()

"""The sample cases that come with the program."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from segstudio.errors import SegStudioError
from segstudio.io.files import read_json, resources_dir
from segstudio.words import listed, tr


@dataclass(frozen=True)
class Sample:
    """A case to try the program on.

    Args:
        name: short name, as in `--sample cells`.
        title, description: what a person reads on its card; given in English, said in the language in use.
        path: the image.
        labels_path: its reference labels, where there are some.
        more: further images of the same kind, each with its reference labels.
        units: of the values, where the image's format cannot name it.
        model: name of the shipped model that was made for such images; empty where there is none.
    """

    name: str
    title: str
    description: str
    path: Path
    labels_path: Path | None = None
    more: tuple[tuple[Path, Path], ...] = ()
    model: str = ""
    units: str = ""

    def __post_init__(self) -> None:
        object.__setattr__(self, "title", tr(self.title))
        object.__setattr__(self, "description", tr(self.description))


def samples() -> list[Sample]:
    """Every sample case, in the order they are offered.

    Raises:
        ReadError: the list of samples is missing from the installation.
    """
    folder = resources_dir() / "samples"
    listed = read_json(folder / "samples.json")
    return [
        Sample(
            entry["name"],
            entry["title"],
            entry["description"],
            folder / entry["image"],
            folder / entry["labels"] if entry.get("labels") else None,
            tuple(
                (folder / image, folder / f"{Path(image).stem}_labels.png") for image in entry.get("more", ())
            ),
            entry.get("model", ""),
            entry.get("units", ""),
        )
        for entry in listed
    ]


def sample_at(path: Path | None) -> Sample | None:
    """The sample case that an image belongs to; None for an image of somebody's own."""
    if path is None or resources_dir() not in path.parents:
        return None
    images = {image: s for s in samples() for image in (s.path, *(more for more, _ in s.more))}
    return images.get(path)


def folder_for_results(source: Path | None) -> Path:
    """Where a person is asked to save what was made from an image: beside it.

    A sample lies in the folder of the program, where nothing of a person's belongs and which often cannot be
    written to: for it, and for an image without a file or whose folder is gone, it is their own folder.
    """
    if source is None or not source.parent.is_dir() or resources_dir() in source.parents:
        return Path.home()
    return source.parent


def find_sample(name: str) -> Sample:
    """The sample of this name.

    Raises:
        SegStudioError: there is none, naming those that are known.
    """
    from difflib import get_close_matches

    known = {sample.name: sample for sample in samples()}
    if name in known:
        return known[name]
    close = get_close_matches(name, known, n=1)
    hint = tr("Did you mean {close}? ", close=close[0]) if close else ""
    raise SegStudioError(
        tr("There is no sample called {name!r}.", name=name),
        tr("{hint}Samples: {known}.", hint=hint, known=listed(known)),
    )

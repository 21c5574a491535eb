"""Which images to add to a project, and what they are called in it."""

from __future__ import annotations

import secrets
from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from segstudio.core.progress import Progress, part
from segstudio.errors import ReadError
from segstudio.io.project_case import ProjectCase
from segstudio.io.project_index import utc_now
from segstudio.io.project_sources import absolute_source, stored_paths
from segstudio.services.jobs import Lane
from segstudio.words import tr


@dataclass(frozen=True)
class NewSource:
    """An image to add to a project.

    Args:
        path: the file, or the folder of a series.
        part: which of several images in the file, from 0.
        series: key of one of several series in the folder; empty where it holds one.
        name: what its file is called, for an alias where file names name nobody.
        labels: a file of its labels that lies beside it; None where there is none.
    """

    path: Path
    part: int | None = None
    series: str = ""
    name: str = ""
    labels: Path | None = None


@dataclass(frozen=True)
class FoundSources:
    """Images to add, and why others were passed over, in sentences."""

    sources: tuple[NewSource, ...]
    problems: tuple[str, ...]

    @property
    def labelled(self) -> int:
        """How many of them have a file of labels beside them."""
        return sum(source.labels is not None for source in self.sources)


@dataclass(frozen=True)
class FindSourcesTask:
    """Look which images files and folders hold; each series and each file is one, each with its labels."""

    paths: Sequence[Path]
    title: str = tr("Looking for images")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> FoundSources:
        """Return them.

        Raises:
            ReadError: there is nothing that can be opened.
        """
        from segstudio.io import can_open

        sources: list[NewSource] = []
        problems: list[str] = []
        for number, path in enumerate(self.paths):
            step = part(progress, number / len(self.paths), (number + 1) / len(self.paths))
            step(0.0, tr("Looking at {number} of {paths}", number=number + 1, paths=len(self.paths)))
            if path.is_dir():
                found, wrong = _in_folder(path, step)
                sources += found
                problems += wrong
            elif can_open(path):
                sources.append(NewSource(path, name=_name(path)))
            else:
                problems.append(tr("{name} is nothing that can be opened.", name=path.name))
        if not sources:
            raise ReadError(
                tr("There is no image to add. {problems}", problems=problems[0] if problems else "").strip(),
                tr("Choose pictures, volumes, or folders of DICOM series."),
            )
        return FoundSources(tuple(_with_labels(sources)), tuple(problems))


def free_alias(name: str, position: int, taken: Collection[str]) -> str:
    """What a new case is called: its file's name where one is given, else a number; never a taken one."""
    clean = "".join(c for c in name if c.isprintable()).strip()[:100] or f"case-{position:04}"
    alias, number = clean, 2
    while alias in taken:
        alias, number = f"{clean}-{number}", number + 1
    return alias


def new_cases(
    sources: Sequence[NewSource], cases: Sequence[ProjectCase], folder: Path, *, names: bool
) -> list[ProjectCase]:
    """Cases for images that a project does not hold yet.

    Args:
        cases: those it holds.
        folder: of the project.
        names: call them as their files are called; else they are numbered.
    """
    have = {(absolute_source(c, folder), c.part, c.series) for c in cases}
    have |= {(c.absolute, c.part, c.series) for c in cases}
    aliases = {case.alias for case in cases}
    position = max((case.position for case in cases), default=0)
    added: list[ProjectCase] = []
    for source in sources:
        relative, absolute = stored_paths(source.path, folder)
        key = (absolute, source.part, source.series)
        if key in have:
            continue
        have.add(key)
        position += 1
        alias = free_alias(source.name if names else "", position, aliases)
        aliases.add(alias)
        moment = utc_now()
        added.append(
            ProjectCase(
                secrets.token_hex(8),
                position,
                alias,
                relative,
                absolute,
                source.part,
                source.series,
                added=moment,
                changed=moment,
            )
        )
    return added


def _in_folder(folder: Path, progress: Progress) -> tuple[list[NewSource], list[str]]:
    from segstudio.io import scan
    from segstudio.io.project_sources import series_key

    try:
        everything = scan(folder, progress)
    except ReadError as error:
        return [], [error.sentence]
    openable = [found for found in everything if not found.problem]
    places = Counter(found.path for found in openable)
    sources = [
        NewSource(
            found.path, series=series_key(found) if places[found.path] > 1 else "", name=_name(found.path)
        )
        for found in openable
    ]
    problems = [
        tr("{name}: {problem}", name=found.path.name, problem=found.problem)
        for found in everything
        if found.problem
    ]
    return sources, problems or (
        [] if sources else [tr("The folder {name} holds no image.", name=folder.name)]
    )


def _with_labels(sources: Sequence[NewSource]) -> list[NewSource]:
    """The images, each with the labels beside it: those of NAME are called NAME-labels or NAME_labels."""
    from segstudio.io.datasets import LABEL_ENDINGS
    from segstudio.services.places import labels_beside

    places = {(source.path.parent, source.name) for source in sources}
    labels: dict[tuple[Path, str], Path] = {}
    for source in sources:
        for ending in LABEL_ENDINGS:
            image = source.path.parent, source.name.removesuffix(ending)
            if source.name.endswith(ending) and image in places and not source.path.is_dir():
                labels.setdefault(image, source.path)
    of_others = set(labels.values())
    images = []
    for source in sources:
        if source.path in of_others:
            continue
        beside = (path for path in labels_beside(source.path) if path.is_file())
        found = labels.get((source.path.parent, source.name)) or next(beside, None)
        images.append(replace(source, labels=found))
    return images


def _name(path: Path) -> str:
    from segstudio.io import case_name

    return path.name if path.is_dir() else case_name(path)

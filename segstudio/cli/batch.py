"""Several inputs of one command: which ones, where their outputs go, and what becomes of failures."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.cli.console import complain, working
from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.services.cluster import ClusterTask


def gather(inputs: Sequence[Path] | None, manifest: Path | None, shard: str | None) -> list[Path]:
    """Images named on the command line and in a manifest, or the part of them that this shard takes.

    Raises:
        SegStudioError: there are none, or the shard is not of the form I/N.
    """
    paths = list(inputs or ())
    if manifest is not None:
        from segstudio.io.datasets import manifest_images

        paths += manifest_images(manifest)
    if not paths:
        raise SegStudioError("No images are named.", "Give files or folders, or --manifest FILE.")
    for path in paths:
        if not path.exists():
            raise SegStudioError(f"{path} does not exist.", "Check the name and the folder.")
    return take_shard(paths, shard)


def take_shard(paths: Sequence[Path], shard: str | None) -> list[Path]:
    """Every N-th path from the I-th on, so that all shards together are all paths once.

    Raises:
        SegStudioError: not I/N with I from 1 to N.
    """
    if shard is None:
        return list(paths)
    number, count = part_of("--shard", shard)
    return list(paths[number - 1 :: count])


def part_of(option: str, text: str) -> tuple[int, int]:
    """A part such as "2/4", given to an option, as two numbers.

    Raises:
        SegStudioError: not I/N with I from 1 to N.
    """
    match = re.fullmatch(r"(\d+)/(\d+)", text)
    if match is None or not 1 <= int(match[1]) <= int(match[2]):
        raise SegStudioError(f"{option} takes I/N with I from 1 to N, not {text!r}.", "An example: 2/4.")
    return int(match[1]), int(match[2])


@dataclass(frozen=True)
class Target:
    """Where outputs go: one file, or a folder with one file for each input."""

    out: Path | None
    out_dir: Path | None

    @classmethod
    def chosen(cls, paths: Sequence[Path], out: Path | None, out_dir: Path | None) -> Target:
        """Check the two options against the inputs, and make the folder.

        Raises:
            SegStudioError: neither or both are given, one file for several inputs, or inputs of one name.
        """
        from segstudio.io import check_target

        if (out is None) == (out_dir is None):
            raise SegStudioError("Give either --out FILE or --out-dir FOLDER.")
        if out is not None:
            if len(paths) > 1:
                raise SegStudioError(
                    f"--out names one file for {len(paths)} inputs.", "Use --out-dir FOLDER."
                )
            if any(path.resolve() == out.resolve() for path in paths):
                raise SegStudioError(f"{out} is the input itself.", "Choose another name for the output.")
            check_target(out)
        if out_dir is not None:
            refuse_same_names(paths)
            make_folder(out_dir)
        return cls(out, out_dir)

    def place(self, path: Path, suffix: str) -> Path:
        """The output for an input."""
        if self.out is not None:
            return self.out
        assert self.out_dir is not None
        return self.out_dir / f"{output_name(path)}{suffix}"

    def existing(self, path: Path) -> Path | None:
        """The output of an earlier run for this input, if it is there."""
        places = [self.place(path, suffix) for suffix in (".png", ".nii.gz", ".tif")]
        return next((place for place in places if place.exists()), None)


def refuse_same_names(paths: Sequence[Path]) -> None:
    """Stop before two inputs would write the same file.

    Raises:
        SegStudioError: naming both.
    """
    seen: dict[str, Path] = {}
    for path in paths:
        other = seen.setdefault(output_name(path).lower(), path)
        if other is not path:
            raise SegStudioError(
                f"{other} and {path} would both be written as {output_name(path)}.", "Give them in two runs."
            )


def refuse_objects_clash(paths: Sequence[Path]) -> None:
    """Stop before the map of one input would be written over the mask of another.

    Raises:
        SegStudioError: naming both.
    """
    names = {output_name(path).lower(): path for path in paths}
    for name, path in names.items():
        other = names.get(f"{name}_objects")
        if other is not None:
            raise SegStudioError(
                f"The objects of {path} and the mask of {other} would be one file.", "Give them in two runs."
            )


def make_folder(folder: Path) -> None:
    """Make an output folder.

    Raises:
        SegStudioError: it cannot be made.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise SegStudioError(f"The folder {folder} cannot be made: {error.strerror}.") from error


def each(
    title: str, paths: Sequence[Path], work: Callable[[Path, Progress], dict[str, Any]]
) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """Do the work for every path; with several paths a failure does not stop the others.

    Returns: what the work gave, and {"input", "error"} of each failure.
    Raises:
        SegStudioError: the only path failed.
    """
    done: list[dict[str, Any]] = []
    failed: list[dict[str, str]] = []
    with working(title) as progress:
        for index, path in enumerate(paths):
            step = part(
                _counted(progress, index + 1, len(paths)), index / len(paths), (index + 1) / len(paths)
            )
            step(0.0, f"{title} {path.name}")
            try:
                done.append(work(path, step))
            except SegStudioError as error:
                if len(paths) == 1:
                    raise
                complain(str(error) if path.name in str(error) else f"{path.name}: {error}")
                failed.append({"input": str(path), "error": str(error)})
    return done, failed


def each_on_cluster(
    title: str,
    tasks: Mapping[Path, ClusterTask],
    address: str,
    finish: Callable[[dict[str, Any]], dict[str, Any]],
) -> tuple[list[dict[str, Any]], list[dict[str, str]]]:
    """The same as `each` with the work spread over a Ray cluster; results in the order of the inputs.

    Args:
        address: of the cluster; "auto" takes the one that runs, else this computer.
        finish: what is done here with each result.
    Raises:
        SegStudioError: the cluster cannot be reached.
    """
    from segstudio.services.cluster import Failure, run_on_cluster

    done: list[dict[str, Any]] = []
    failed: list[dict[str, str]] = []
    with working(title) as progress:
        results = run_on_cluster(list(tasks.values()), address, progress)
    for path, result in zip(tasks, results, strict=True):
        if isinstance(result, Failure):
            complain(f"{path.name}: {result}")
            failed.append({"input": str(path), "error": str(result)})
        else:
            done.append(finish(result))
    return done, failed


def _counted(progress: Progress, number: int, count: int) -> Progress:
    """The same progress, its words led by which of several inputs it is about."""

    def counted(fraction: float, text: str = "", preview: object = None) -> None:
        progress(fraction, f"{number} of {count}: {text}" if text and count > 1 else text, preview)

    return counted


def output_name(path: Path) -> str:
    """What the outputs of an input are called, without the ending."""
    from segstudio.io import case_name

    return path.resolve().name if path.is_dir() else case_name(path)

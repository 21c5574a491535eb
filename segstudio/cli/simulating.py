"""The command that lets a simulated person correct images and compares ways of learning from it."""

from __future__ import annotations

import json
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.cli import console, options
from segstudio.cli.batch import make_folder
from segstudio.cli.training import Images, ManifestPairs, Masks, pairs_of
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair
    from segstudio.services.simulation.outcome import SimulationReport
    from segstudio.services.simulation.synthetic import Suite

_SYNTHETIC_AFTER = "0,1,3,5"
_SYNTHETIC_SIDE = 96


def simulate(
    context: typer.Context,
    model: options.ModelName = "",
    images: Images = None,
    masks: Masks = None,
    manifest: ManifestPairs = None,
    synthetic: Annotated[
        bool,
        typer.Option(
            "--synthetic",
            help="Drawn nuclei of two domains and a model trained on the first of them; needs no files.",
        ),
    ] = False,
    replay: Annotated[
        Path | None, typer.Option(help="Data set of earlier training images, for the arms with replay.")
    ] = None,
    guard: Annotated[
        str,
        typer.Option(
            metavar="DIR[:SPLIT]",
            help="Data set of the old domain, to see what is forgotten; :val by itself.",
        ),
    ] = "",
    arm: Annotated[
        list[str] | None,
        typer.Option(
            "--arm",
            help="ours, ours+replay, no-boundary, no-boundary+replay, plain, scratch, rootpainter; only on "
            "request drawn-only, answers-only, nothing-kept. May be given several times.",
            show_default=False,
        ),
    ] = None,
    seed: Annotated[
        list[int] | None,
        typer.Option(
            "--seed", help="May be given several times; medians are reported. Default: 0.", show_default=False
        ),
    ] = None,
    after: Annotated[
        str,
        typer.Option(
            help="Numbers of corrected images after which is learned and measured. "
            f"Default: 0,1,3,5,10,20; {_SYNTHETIC_AFTER} with --synthetic."
        ),
    ] = "",
    strokes: Annotated[int, typer.Option("--strokes", help="Brush strokes for an image, at most.")] = 30,
    regions: Annotated[int, typer.Option("--regions", help="Worst places of an image looked at.")] = 20,
    smallest: Annotated[int, typer.Option("--smallest", help="Smaller places, in pixels, stay wrong.")] = 8,
    worst_by: Annotated[str, typer.Option("--worst-by", help="What makes a place bad: area or distance.")] = (
        "area"
    ),
    untouched: Annotated[int, typer.Option("--untouched", help="Images that are only measured.")] = 20,
    continued: Annotated[
        bool,
        typer.Option(
            "--continued", help="Learn from the model of the round before, not each time from the first."
        ),
    ] = False,
    unreviewed: Annotated[
        bool,
        typer.Option(
            "--unreviewed", help="Learning also sees the images still to be corrected, without masks."
        ),
    ] = False,
    steps: Annotated[
        int, typer.Option("--steps", help="Optimiser steps of one learning, at most; fewer on few images.")
    ] = 150,
    batch: options.Batch = 8,
    patch: options.Patch = 256,
    augmentation: options.Augmentation = "moderate",
    events: Annotated[
        Path | None,
        typer.Option(
            help="File that gets one JSON line for each image and each learning, as they come. Default: "
            "events.jsonl in --out-dir.",
            show_default=False,
        ),
    ] = None,
    out_dir: Annotated[
        Path | None,
        typer.Option(
            "--out-dir",
            help="Folder for results.json, curves.png, corrections and models. Default: none is kept.",
        ),
    ] = None,
    device: options.Device = None,
    memory: options.Memory = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Let a simulated person correct images. Shows how many strokes and images each way of learning takes."""
    from segstudio.core.annotator import Habits
    from segstudio.learning.plan import FineTunePlan
    from segstudio.services.jobs import run_now
    from segstudio.services.simulation.arms import chosen_arms
    from segstudio.services.simulation.task import AFTER, SimulateTask

    chosen = console.settings(context, device=device, memory_mb=memory, cpu_threads=threads)
    try:
        habits = Habits(strokes, regions, smallest, worst_by)  # type: ignore[arg-type]  # checked by itself
    except ValueError as error:
        raise SegStudioError(f"The person cannot work like this: {error}.") from error
    if steps < 1 or untouched < 1:
        raise SegStudioError("--steps and --untouched are 1 at least.")
    numbers = _numbers(after or (_SYNTHETIC_AFTER if synthetic else ",".join(map(str, AFTER))))
    if synthetic and (images or masks or manifest or replay or guard or model):
        raise SegStudioError("--synthetic draws its own images, guard and replay and trains its own model.")
    arms = chosen_arms(arm or (), replay=synthetic or replay is not None)
    found = [] if synthetic else pairs_of(images, masks, manifest)
    guards = _guard(guard) if guard else []
    with _folder(out_dir) as folder, console.working("Simulating") as progress:
        started = progress
        entry_path = None if synthetic else console.model(chosen, model).path
        if synthetic:
            suite, started = _suite(folder, chosen.device, chosen.threads, progress)
            entry_path, replay, found, guards = (
                suite.model,
                suite.old,
                _pairs(suite.new),
                _guard(str(suite.old)),
            )
        assert entry_path is not None
        to_correct, measured = _divided(found)
        task = SimulateTask(
            entry_path,
            to_correct,
            _spread(measured, untouched),
            folder / "runs",
            FineTunePlan(
                augmentation=augmentation,  # type: ignore[arg-type]  # checked by the plan itself
                batch=batch,
                patch=min(patch, _SYNTHETIC_SIDE) if synthetic else patch,
                replay_dir=None if replay is None else str(replay),
                device=chosen.device,
                memory_mb=chosen.memory,
                threads=chosen.threads,
            ),
            arms,
            guard=_spread(guards, untouched),
            seeds=tuple(dict.fromkeys(seed or (0,))),
            after=numbers,
            habits=habits,
            most_steps=steps,
            continued=continued,
            unreviewed=unreviewed,
            choices={"command": context.obj.command},
        )
        lines = events or (None if out_dir is None else folder / "events.jsonl")
        with _writing(lines, started) as told:
            report = run_now(task, told)
        written = {} if out_dir is None else _write(report, folder)
    _show(report, written, as_json=as_json)


def _suite(folder: Path, device: str, threads: int | None, progress: Progress) -> tuple[Suite, Progress]:
    """The drawn domains with their model, and the progress of what comes after."""
    from segstudio.core.progress import part
    from segstudio.services.simulation.synthetic import make_suite

    first = part(progress, 0.0, 0.1)
    made = make_suite(folder / "synthetic", device=device, threads=threads, progress=first)
    return made, part(progress, 0.1, 1.0)


def _numbers(text: str) -> tuple[int, ...]:
    parts = [part.strip() for part in text.split(",")]
    if not all(part.isdecimal() for part in parts) or not any(int(part) for part in parts):
        raise SegStudioError(f"--after takes numbers of images such as 0,1,3,5, not {text!r}.")
    return tuple(sorted({int(part) for part in parts}))


def _pairs(folder: Path) -> list[Pair]:
    from segstudio.io.datasets import find_pairs

    return find_pairs(folder)


def _guard(text: str) -> list[Pair]:
    """The pairs of a split of a data set, `val` where the text names none; all where it is not divided."""
    folder, colon, split = text.rpartition(":")
    if not colon or not Path(folder).is_dir():  # a colon may belong to the path
        folder, split = text, ""
    pairs = _pairs(Path(folder))
    if not split and not any(pair.split for pair in pairs):
        return pairs
    chosen = [pair for pair in pairs if pair.split == (split or "val")]
    if not chosen:
        known = ", ".join(sorted({pair.split for pair in pairs if pair.split}))
        raise SegStudioError(
            f"The data set {folder} has no part called {split or 'val'!r}.",
            f"It has: {known}." if known else "It is not divided into parts.",
        )
    return chosen


def _divided(pairs: list[Pair]) -> tuple[list[Pair], list[Pair]]:
    """Images to correct and images to measure on: as the data set says, else 15 % are only measured."""
    from segstudio.learning.split import split

    return split(pairs, 0)


def _spread(pairs: list[Pair], most: int) -> list[Pair]:
    """At most so many, evenly taken from the whole list."""
    count = min(len(pairs), most)
    return [pairs[number * len(pairs) // count] for number in range(count)]


@contextmanager
def _folder(out_dir: Path | None) -> Iterator[Path]:
    """The folder to work in; one that vanishes afterwards where none is named."""
    if out_dir is None:
        from segstudio.services.folders import temporary_folder

        with temporary_folder() as folder:
            yield folder
    else:
        make_folder(out_dir)
        yield out_dir.resolve()


@contextmanager
def _writing(events: Path | None, progress: Progress) -> Iterator[Progress]:
    """Progress that writes each finished image and learning as a line of JSON."""
    from segstudio.services.simulation.outcome import Checkpoint, CorrectedImage, json_row

    if events is None:
        yield progress
        return
    try:
        stream = open(events, "w", encoding="utf-8")  # noqa: SIM115 - closed below; only opening is tried here
    except OSError as error:
        raise SegStudioError(f"{events} cannot be written: {error.strerror}.") from error
    with stream:

        def told(fraction: float, text: str = "", preview: object = None) -> None:
            if isinstance(preview, (CorrectedImage, Checkpoint)):
                stream.write(json.dumps(json_row(preview), ensure_ascii=False, allow_nan=False) + "\n")
                stream.flush()
            progress(fraction, text)

        yield told


def _write(report: SimulationReport, folder: Path) -> dict[str, Path]:
    from segstudio.io.files import write_json
    from segstudio.services.simulation.plot import write_plot

    written = {"numbers": folder / "results.json", "curves": folder / "curves.png"}
    write_json(written["numbers"], report.to_dict())
    write_plot(report, written["curves"])
    return written


def _show(report: SimulationReport, written: dict[str, Path], *, as_json: bool) -> None:
    rows = [
        (m.arm, m.corrected, m.dice, m.hd95, m.assd, m.strokes, _percent(m.assd_change), m.guard_dice)
        for m in report.medians
    ]
    head = (
        "arm", "corrected", "Dice", f"HD95 {report.unit}", f"ASSD {report.unit}", "strokes",
        "ASSD change", "old domain",
    )  # fmt: skip
    lines = console.table(head, rows)
    for note in report.notes:
        console.complain(note)
    lines += [f"The {what}: {path}" for what, path in written.items()]
    console.show(report.to_dict() | {"written": written}, lines, as_json=as_json)


def _percent(share: float) -> str:
    return f"{share:+.0%}" if share == share else "–"

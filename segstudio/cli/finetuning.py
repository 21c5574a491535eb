"""Commands that save corrections, and that teach a model from them."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from segstudio.cli import console, losses, options
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.learning.outcomes import FineTuneOutcome
    from segstudio.services.library import ModelEntry, ModelLibrary


def correct(
    context: typer.Context,
    image: Annotated[
        Path, typer.Argument(metavar="IMAGE", help="The raw image, or folder of a DICOM series.")
    ],
    mask: Annotated[Path, typer.Argument(metavar="MASK", help="Its labels as a person reviewed them.")],
    corrections: options.Corrections = None,
    slices: Annotated[
        str,
        typer.Option(help="Reviewed slices, counted from 1, such as 3,5-8. Only they teach. Default: all."),
    ] = "",
    before: Annotated[
        Path | None,
        typer.Option(help="Labels before the review: where they differ, learning looks more closely."),
    ] = None,
    model: Annotated[
        str, typer.Option("--model", help="Model that proposed the labels, for the record.")
    ] = "",
    filter_size: Annotated[int, typer.Option("--filter", help="Filter that the image was shown with.")] = 1,
    number: options.Number = None,
    channel: options.Channel = None,
    region: options.Region = None,
    accept: options.Accept = None,
    as_json: options.Json = False,
) -> None:
    """Save reviewed labels as a correction. `finetune` learns from them."""
    from segstudio.io import read_labels
    from segstudio.services.jobs import run_now
    from segstudio.services.tasks import SaveCorrectionTask, reviewed_labels

    chosen = console.settings(context, corrections_dir=None if corrections is None else str(corrections))
    name = console.library(chosen).find(model).card.id if model else ""
    with console.working("Saving the correction") as progress:
        opening = options.opening(image, mask, number=number, channel=channel, region=region, accept=accept)
        opened = run_now(opening, progress)
        assert opened.labels is not None  # OpenTask reads them when they are named
        previous = None if before is None else read_labels(before, like=opened.volume)
        reviewed = slice_numbers(slices, opened.volume.shape[0])
        labels = reviewed_labels(opened.labels, reviewed, previous)
        task = SaveCorrectionTask(opened.volume, labels, chosen.corrections_path, name, filter_size)
        saved = run_now(task, progress)
    document = {
        "id": saved,
        "corrections": chosen.corrections_path,
        "slices": sorted(z + 1 for z in reviewed),
    }
    console.show(document, [f"Saved as {saved} in {chosen.corrections_path}"], as_json=as_json)


def finetune(
    context: typer.Context,
    model: options.ModelName = "",
    corrections: options.Corrections = None,
    replay: Annotated[
        Path | None, typer.Option(help="Data set of earlier training images (images/ and masks/).")
    ] = None,
    unreviewed: Annotated[
        Path | None,
        typer.Option(help="Folder of images that nobody has reviewed; there the old model's answers count."),
    ] = None,
    distil: Annotated[
        bool, typer.Option("--distil/--no-distil", help="Hold the new model to the old one's answers.")
    ] = True,
    again: Annotated[
        bool,
        typer.Option("--again", help="Make --model again from what its card says, and compare the weights."),
    ] = False,
    out: Annotated[
        Path | None,
        typer.Option("--out", "-o", help="Write the new model here instead of into the models folder."),
    ] = None,
    accept: Annotated[
        bool, typer.Option("--accept/--keep-old", help="Keep the new model, or only measure it.")
    ] = True,
    loss: losses.Loss = None,
    band: losses.Band = None,
    boundary: losses.Boundary = None,
    boundary_weight: losses.BoundaryWeight = None,
    schedule: losses.Schedule = None,
    steps: options.Steps = None,
    learning_rate: options.LearningRate = None,
    batch: options.Batch = 8,
    patch: options.Patch = 256,
    augmentation: options.Augmentation = "moderate",
    seed: options.Seed = 0,
    device: options.Device = None,
    memory: options.Memory = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Teach a model from saved corrections. Its scores before and after are shown."""
    from segstudio.io.corrections import CorrectionStore
    from segstudio.learning.plan import FineTunePlan
    from segstudio.learning.recipe import FINETUNING
    from segstudio.services.folders import temporary_folder
    from segstudio.services.jobs import run_now
    from segstudio.services.learning_tasks import FineTuneTask

    others = _images_in(unreviewed)
    chosen = console.settings(
        context,
        device=device,
        memory_mb=memory,
        cpu_threads=threads,
        corrections_dir=None if corrections is None else str(corrections),
    )
    library = console.library(chosen)
    entry = console.model(chosen, model)
    replay_dir = None if replay is None else str(replay)
    if again:
        _make_again(library, entry, chosen.corrections_path, replay_dir, others, as_json=as_json)
        return
    if out is not None and out.suffix != ".safetensors":
        raise SegStudioError(f"{out.name} does not end in .safetensors.", "Model files need that ending.")
    plan = FineTunePlan(
        loss=losses.recipe(FINETUNING, loss, band, boundary, boundary_weight, schedule),
        steps=steps,
        learning_rate=learning_rate,
        augmentation=augmentation,  # type: ignore[arg-type]  # checked by the plan itself
        batch=batch,
        patch=patch,
        seed=seed,
        replay_dir=replay_dir,
        distil=distil,
        device=chosen.device,
        memory_mb=chosen.memory,
        threads=chosen.threads,
    )
    if not CorrectionStore(chosen.corrections_path).ids():
        raise SegStudioError(
            f"There are no corrections in {chosen.corrections_path} to learn from.",
            "Save some with `segstudio correct IMAGE MASK`, or name their folder by --corrections.",
        )
    with temporary_folder() as folder:
        with console.working("Fine-tuning") as progress:
            task = FineTuneTask(entry.path, chosen.corrections_path, plan, folder, unreviewed=others)
            outcome = run_now(task, progress)
        kept: dict[str, Any] = {}
        if outcome.path is not None and accept:
            if out is not None:
                kept = {"name": out.stem, "path": library.export(outcome.path, out)}
            else:
                accepted = library.accept(outcome)
                kept = {"name": accepted.name, "path": accepted.path}
    _show_outcome(entry.name, outcome, kept, exported=out is not None, as_json=as_json)
    if outcome.path is None:
        raise typer.Exit(console.SOME_FAILED)


def _images_in(folder: Path | None) -> list[Path]:
    """What can be opened in a folder; nothing without one.

    Raises:
        ReadError: there is no such folder, or it holds no image.
    """
    from segstudio.core.progress import silent
    from segstudio.services.looking import ScanTask

    return [] if folder is None else [found.path for found in ScanTask(folder).run(silent)]


def _make_again(
    library: ModelLibrary,
    entry: ModelEntry,
    corrections: Path,
    replay_dir: str | None,
    unreviewed: list[Path],
    *,
    as_json: bool,
) -> None:
    """Say whether the model can be made again bit for bit."""
    from segstudio.services.jobs import run_now
    from segstudio.services.learning_tasks import RepeatTask

    parent = library.parent_of(entry)
    if parent is None:
        raise SegStudioError(
            f"The model that {entry.name} was fine-tuned from is not at hand.",
            "Import it, or name a model that was fine-tuned.",
        )
    with console.working("Making the model again") as progress:
        task = RepeatTask(entry.path, parent.path, corrections, replay_dir, unreviewed)
        difference = run_now(task, progress)
    same = difference == 0
    words = "The same weights, bit for bit." if same else f"The weights differ by up to {difference:.3g}."
    document = {"model": entry.name, "parent": parent.name, "equal": same, "largest_difference": difference}
    console.show(document, [words], as_json=as_json)
    if not same:
        raise typer.Exit(console.SOME_FAILED)


def slice_numbers(text: str, count: int) -> frozenset[int]:
    """Slices written as people count them ("3,5-8"), as indices from 0; empty text means all.

    Raises:
        SegStudioError: not numbers, or outside 1 to `count`.
    """
    if not text.strip():
        return frozenset(range(count))
    chosen: set[int] = set()
    for item in text.split(","):
        first, dash, last = (part.strip() for part in item.partition("-"))
        if not first.isdecimal() or (dash and not last.isdecimal()):
            raise SegStudioError(f"--slices takes numbers such as 3,5-8, not {text!r}.")
        start, stop = int(first), int(last or first)
        if not 1 <= start <= stop <= count:
            raise SegStudioError(f"--slices names {item.strip()}, the image has slices 1 to {count}.")
        chosen.update(range(start - 1, stop))
    return frozenset(chosen)


def _show_outcome(
    parent: str, outcome: FineTuneOutcome, kept: dict[str, Any], *, exported: bool, as_json: bool
) -> None:
    rows = [
        (s.name, s.kind, s.dice_before, s.dice_after, s.hd95_before, s.hd95_after, s.unit)
        for s in outcome.scores
    ]
    head = ("case", "kind", "Dice before", "Dice after", "HD95 before", "HD95 after", "unit")
    lines = [*console.table(head, rows), "", outcome.headline, outcome.sentence]
    if kept:
        lines.append(f"The new model is {kept['name']}: {kept['path']}")
        chosen = kept["path"] if exported else kept["name"]
        lines.append(f"Choose it by --model {chosen}; {parent} stays as it was.")
    elif outcome.path is not None:
        lines.append("The new model was only measured; the old one stays.")
    document = {
        "parent": parent,
        "model": kept or None,
        "alpha": outcome.alpha,
        "headline": outcome.headline,
        "sentence": outcome.sentence,
        "stopped_early": outcome.stopped_early,
        "scores": [vars(score) for score in outcome.scores],
        "curve": [vars(point) for point in outcome.curve],
    }
    console.show(document, lines, as_json=as_json)

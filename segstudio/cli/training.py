"""Commands that train a network from nothing, and that measure a model."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.cli import console, losses, options
from segstudio.cli.batch import part_of
from segstudio.errors import Cancelled, SegStudioError

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair
    from segstudio.services.library import ModelLibrary

Images = Annotated[
    Path | None,
    typer.Option("--images", help="Folder of images; an index.csv beside it tells kinds and splits."),
]
Masks = Annotated[
    Path | None,
    typer.Option(
        "--masks",
        help="Folder of masks of the same names. Default: `masks` beside the images, else files among them "
        "such as NAME-labels.png.",
    ),
]
Valid = Annotated[
    Path | None,
    typer.Option(
        "--valid",
        help="Folder of masks of the part of each image whose labels are known; the rest is ignored.",
    ),
]
Scored = Annotated[
    Path | None,
    typer.Option(
        "--score-within",
        help="Folder of masks of the part of each image that is measured, such as the field of view.",
    ),
]
Kind = Annotated[
    str, typer.Option("--kind", help="Take images of this kind only, as the index or manifest names it.")
]
Fold = Annotated[
    str | None,
    typer.Option(
        "--fold", metavar="I/N", help="Hold out part I of N of the patients or images, from 1/N to N/N."
    ),
]
ManifestPairs = Annotated[
    Path | None,
    typer.Option(
        "--manifest",
        help="CSV or JSON file that lists images with masks; with --images, the index.csv of that folder.",
    ),
]


def train(
    context: typer.Context,
    images: Images = None,
    masks: Masks = None,
    manifest: ManifestPairs = None,
    valid: Valid = None,
    score_within: Scored = None,
    kind: Kind = "",
    corrections: Annotated[
        Path | None, typer.Option("--corrections", help="Folder of saved corrections to learn from.")
    ] = None,
    shows: Annotated[
        str,
        typer.Option(
            help="Of the corrections, take those only whose labels 1, 2 … have these names, with commas.",
            show_default=False,
        ),
    ] = "",
    out: Annotated[
        Path | None, typer.Option("--out", "-o", help="The model file to write (.safetensors).")
    ] = None,
    network: Annotated[
        str,
        typer.Option(
            "--network",
            help="unet-s, unet-m, unet-l, resunet-s, resunet-m, denseunet-s, denseunet-m or tiny-cnn.",
        ),
    ] = "unet-s",
    steps: Annotated[int, typer.Option("--steps", help="Optimiser steps.")] = 1000,
    batch: options.Batch = 8,
    patch: options.Patch = 256,
    learning_rate: options.LearningRate = None,
    loss: losses.Loss = None,
    band: losses.Band = None,
    boundary: losses.Boundary = None,
    boundary_weight: losses.BoundaryWeight = None,
    schedule: losses.Schedule = None,
    augmentation: options.Augmentation = "strong",
    filter_size: Annotated[
        int, typer.Option("--filter", help="Side of the mean filter applied to every image, odd.")
    ] = 1,
    channels: Annotated[
        int, typer.Option("--channels", help="1 reads colour as brightness, 3 reads colour.")
    ] = 1,
    classes: Annotated[
        str,
        typer.Option(
            "--classes", help="Names of labels 1, 2, …, with commas; a single one means every label above 0."
        ),
    ] = "foreground",
    name: Annotated[
        str, typer.Option("--name", help="What the model is called. Default: the file's name.")
    ] = "",
    data: Annotated[str, typer.Option("--data", help="Name of the data set, for the model card.")] = "",
    licence: Annotated[str, typer.Option("--licence", help="Licence of the data, for the model card.")] = "",
    credit: Annotated[str, typer.Option("--credit", help="Whom the data's owners ask to credit.")] = "",
    known_failures: Annotated[str, typer.Option("--known-failures", help="What the model does badly.")] = "",
    seed: options.Seed = 0,
    fold: Fold = None,
    cross_validate: Annotated[
        int | None,
        typer.Option(
            "--cross-validate", metavar="N", help="Train N times with a part held out, then on every image."
        ),
    ] = None,
    patience: Annotated[
        int | None,
        typer.Option(help="End when so many of 20 looks at held-out images found nothing better."),
    ] = None,
    half: Annotated[
        bool, typer.Option("--half", help="Round the weights to 16 bits: half the file, measured as such.")
    ] = False,
    resume: Annotated[
        bool, typer.Option("--resume", help="Go on where a killed training of the same options was.")
    ] = False,
    metrics: Annotated[
        Path | None, typer.Option("--metrics", help="Write every point of the curve as a JSON line.")
    ] = None,
    tensorboard: Annotated[Path | None, typer.Option("--tensorboard", help="Folder for TensorBoard.")] = None,
    channel: options.Channel = None,
    device: options.Device = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Train a network on images with masks. It is then measured on those held out.

    Under `torchrun --nproc-per-node N -m segstudio train …` several GPUs or machines train together.
    """
    from dataclasses import replace

    from segstudio.core.filters import check_filter_size
    from segstudio.learning.plan import TrainPlan
    from segstudio.learning.recipe import TRAINING
    from segstudio.services.jobs import run_now
    from segstudio.services.learning_tasks import TrainTask
    from segstudio.services.training_log import logged

    chosen = console.settings(context, device=device, cpu_threads=threads)
    if out is None or out.suffix != ".safetensors":
        raise SegStudioError("Training needs --out FILE, ending in .safetensors.")
    try:
        check_filter_size(filter_size)
    except ValueError as error:
        raise SegStudioError(str(error)) from error
    if fold is not None and cross_validate is not None:
        raise SegStudioError("--fold and --cross-validate exclude each other.")
    found = (
        []
        if corrections and not (images or manifest)
        else pairs_of(images, masks, manifest, valid, score_within, kind, channel or "")
    )
    plan = TrainPlan(
        network=network,
        name=name or out.stem,
        class_names=tuple(part.strip() for part in classes.split(",") if part.strip()),
        loss=losses.recipe(TRAINING, loss, band, boundary, boundary_weight, schedule),
        steps=steps,
        learning_rate=learning_rate,
        augmentation=augmentation,  # type: ignore[arg-type]  # checked by the plan itself
        batch=batch,
        patch=patch,
        channels=channels,
        filter_size=filter_size,
        seed=seed,
        device=chosen.device,
        threads=chosen.threads,
        fold=None if fold is None else part_of("--fold", fold),
        patience=patience,
        half=half,
        command=context.obj.without("--resume").command,
        data=(data,) if data else (),
        licence=licence,
        credit=credit,
        known_failures=known_failures,
    )
    leads = os.environ.get("RANK", "0") == "0"  # of the processes that torchrun starts, one talks
    state = out.with_suffix(".training")
    chosen_ids = _showing(corrections, shows)
    plan = replace(
        plan, drawn_by=_warned(console.library(chosen), corrections, chosen_ids, len(found), leads)
    )
    task = TrainTask(found, plan, out, corrections, chosen_ids, cross_validate, state, resume)
    try:
        with (
            console.working("Training") as progress,
            logged(
                progress, lines=metrics if leads else None, board=tensorboard if leads else None, go_on=resume
            ) as told,
        ):
            outcome = run_now(task, told)
    except Cancelled:
        if leads and state.exists():
            console.complain("The training can go on: give the same command with --resume.")
        raise
    if not leads:
        return
    document = {
        "path": outcome.path,
        "name": outcome.card.name,
        "id": outcome.card.id,
        "scores": outcome.card.scores,
        "seconds": outcome.seconds,
        "sentence": outcome.sentence,
        "curve": [vars(point) for point in outcome.curve],
    }
    console.show(document, [outcome.sentence, str(outcome.path)], as_json=as_json)


def _warned(
    library: ModelLibrary, corrections: Path | None, chosen: list[str], pairs: int, leads: bool
) -> str:
    """Say where a model drew what is learned and nobody changed it. Returns: its name, where it is known."""
    from segstudio.io.corrections import CorrectionStore
    from segstudio.learning.agreement import beforehand, unchanged_among

    if corrections is None:
        return ""
    saved = [s for s in CorrectionStore(corrections).summaries() if not chosen or s.id in chosen]
    unchanged, model = unchanged_among(saved, {e.card.id: e.name for e in library.entries()})
    if leads and (warning := beforehand(unchanged, pairs + len(saved), model)):
        console.complain(warning)
    return model


def _showing(corrections: Path | None, shows: str) -> list[str]:
    """Ids of the corrections whose labels have these names; none stands for all."""
    from segstudio.core.labels import default_class
    from segstudio.io.corrections import CorrectionStore
    from segstudio.learning.suiting import showing

    names = [part.strip() for part in shows.split(",") if part.strip()]
    if not names:
        return []
    if corrections is None:
        raise SegStudioError("--shows chooses among corrections; name their folder by --corrections.")
    classes = [default_class(number, name) for number, name in enumerate(names, 1)]
    found = [summary.id for summary in showing(CorrectionStore(corrections).summaries(), classes)]
    if not found:
        raise SegStudioError(f"None of the corrections in {corrections} shows {shows}.")
    return found


def evaluate(
    context: typer.Context,
    model: options.ModelName = "",
    images: Images = None,
    masks: Masks = None,
    manifest: ManifestPairs = None,
    valid: Valid = None,
    score_within: Scored = None,
    kind: Kind = "",
    fold: Fold = None,
    seed: options.Seed = 0,
    split: Annotated[str, typer.Option(help="Measure only this part of the data set, such as val.")] = "",
    channel: options.Channel = None,
    device: options.Device = None,
    memory: options.Memory = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Measure a model on images with masks. Means over all images and over each kind are printed."""
    from segstudio.learning.outcomes import METRICS
    from segstudio.services.jobs import run_now
    from segstudio.services.learning_tasks import EvaluateTask

    chosen = console.settings(context, device=device, memory_mb=memory, cpu_threads=threads)
    entry = console.model(chosen, model)
    found = pairs_of(images, masks, manifest, valid, score_within, kind, channel or "")
    if fold is not None:
        from segstudio.learning.split import fold as held_out_of

        try:
            found = held_out_of(found, *part_of("--fold", fold), seed)[1]
        except ValueError as error:
            raise SegStudioError(str(error), "Choose fewer parts.") from error
    if split:
        parts = sorted({pair.split for pair in found if pair.split})
        found = [pair for pair in found if pair.split == split]
        if not found:
            known = f"It has: {', '.join(parts)}." if parts else "It is not divided into parts."
            raise SegStudioError(f"The data set has no part called {split!r}.", known)
    with console.working("Evaluating") as progress:
        task = EvaluateTask(found, entry.path, chosen.device, chosen.memory, chosen.threads)
        report = run_now(task, progress)
    units = sorted({score.unit for score in report.scores if score.unit})
    unit = " and ".join(units) or "px"
    if len(units) > 1:
        console.complain(
            "Some images have no physical size: their distances are in pixels, the others' in mm."
        )
    if skipped := sum(not score.unit for score in report.scores):
        console.complain(f"Distances were not measured in {skipped} images whose slices lie unevenly.")
    rows = [
        (kind, int(row["images"]), row["dice"], row["dice_sd"], *(row.get(name) for name in METRICS[1:]))
        for kind, row in report.means.items()
    ]
    for name, sentence in report.failed.items():
        console.complain(sentence if name in sentence else f"{name}: {sentence}")
    head = (
        "images",
        "number",
        "mean Dice",
        "± sd",
        "mean IoU",
        f"HD95 {unit}",
        f"ASSD {unit}",
        "surface Dice",
    )
    console.show(report.to_dict() | {"model": entry.name}, console.table(head, rows), as_json=as_json)
    if report.failed:
        raise typer.Exit(console.SOME_FAILED)


def pairs_of(
    images: Path | None,
    masks: Path | None,
    manifest: Path | None,
    valid: Path | None = None,
    scored: Path | None = None,
    kind: str = "",
    channel: str = "",
) -> list[Pair]:
    """Images with their masks, from folders or from a manifest; of one kind where it is named.

    Raises:
        SegStudioError: neither is given, or nothing is found.
    """
    from dataclasses import replace

    from segstudio.core.channels import check_channel
    from segstudio.io.datasets import find_pairs, look_for_pairs, read_manifest

    if images is not None:
        found = find_pairs(images, masks, manifest, valid, scored)
        if masks is None and valid is None and scored is None:
            for path, why in look_for_pairs(images).passed:
                console.complain(f"{path.name} was passed over: {why}")
    elif masks or valid or scored:
        name = "--masks" if masks else "--valid" if valid else "--score-within"
        raise SegStudioError(f"{name} goes with --images FOLDER.")
    elif manifest is not None:
        found = read_manifest(manifest)
    else:
        raise SegStudioError("Give either --images FOLDER (with --masks FOLDER) or --manifest FILE.")
    if not found:
        raise SegStudioError(f"There are no images with masks in {manifest or images}.")
    kinds = sorted({pair.kind for pair in found if pair.kind})
    found = [pair for pair in found if kind in ("", pair.kind)]
    if not found:
        known = f"It has: {', '.join(kinds)}." if kinds else "Its index or manifest names no kinds."
        raise SegStudioError(f"The data set has no images of the kind {kind!r}.", known)
    return [replace(pair, channel=check_channel(channel)) for pair in found] if channel else found

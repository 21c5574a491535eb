"""The command that segments images with a model."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from segstudio.cli import console, options
from segstudio.cli.batch import Target, each, gather, make_folder, suffix_for
from segstudio.core.progress import Progress, part
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap
    from segstudio.core.volume import Volume
    from segstudio.learning.outcomes import Prediction


def segment(
    context: typer.Context,
    inputs: options.Inputs = None,
    model: options.ModelName = "",
    out: options.Out = None,
    out_dir: options.OutDir = None,
    overlay: Annotated[
        Path | None,
        typer.Option(help="Picture with the boundaries drawn in; with several inputs, a folder of them."),
    ] = None,
    probabilities: Annotated[
        Path | None,
        typer.Option(
            help="Probability of being foreground, 0 to 1, as .nii.gz, .nrrd or .tif; one input only."
        ),
    ] = None,
    smallest: options.Smallest = None,
    fill_holes: options.FillHoles = None,
    largest_only: options.LargestOnly = None,
    split: options.Split = None,
    number: options.Number = None,
    channel: options.Channel = None,
    region: options.Region = None,
    accept: options.Accept = None,
    instances: Annotated[
        bool,
        typer.Option(
            "--instances",
            help="Give every object its own number too: NAME_objects beside the labels, with 16 bits, and a "
            "table NAME_objects.csv.",
        ),
    ] = False,
    instances_only: Annotated[
        bool,
        typer.Option("--instances-only", help="The same, with the numbers in place of the class labels."),
    ] = False,
    device: options.Device = None,
    engine: options.Engine = None,
    memory: options.Memory = None,
    threads: options.Threads = None,
    manifest: options.ManifestInputs = None,
    shard: options.Shard = None,
    resume: options.Resume = False,
    as_json: options.Json = False,
) -> None:
    """Segment images with a model. The outputs hold label numbers on the image's own grid.

    Post-processing is done as the model's card says unless options say otherwise; probabilities stay as they
    are. What makes an image unlike those the model learned from is told beside the result. A TIFF, or a NIfTI
    or NRRD that is not compressed, larger than the memory is segmented block by block into a TIFF of labels.
    """
    from segstudio.cli.cleaning import asked
    from segstudio.cli.instances import ObjectFiles, refuse_clash
    from segstudio.cli.large import segment_large
    from segstudio.io import TooLarge, can_read_regions, check_target
    from segstudio.learning.record import differences
    from segstudio.services.jobs import run_now
    from segstudio.services.tasks import OpenTask, SaveLabelsTask, SaveOverlayTask, SegmentTask

    chosen = console.settings(context, device=device, engine=engine, memory_mb=memory, cpu_threads=threads)
    entry = console.library(chosen).find(model or chosen.default_model)
    cleaning = asked(
        entry.card.cleaning,
        smallest=smallest,
        fill_holes=fill_holes,
        largest_only=largest_only,
        split=split,
    )
    paths = gather(inputs, manifest, shard)
    target = Target.chosen(paths, out, out_dir)
    objects = ObjectFiles(in_place=instances_only) if instances or instances_only else None
    if objects is not None and out_dir is not None:
        refuse_clash(paths)
    several = out_dir is not None
    if several and overlay is not None:
        make_folder(overlay)
    if not several and overlay is not None:
        check_target(overlay)
    if probabilities is not None:
        if len(paths) > 1:
            raise SegStudioError("--probabilities names one file for several inputs.")
        check_target(probabilities)
    needing_all = {
        "--overlay": overlay is not None,
        "--probabilities": probabilities is not None,
        "--instances": instances or instances_only,
    }
    skipped = [str(path) for path in paths if resume and target.existing(path)]
    paths = [path for path in paths if str(path) not in skipped]

    def work(path: Path, progress: Progress) -> dict[str, Any]:
        opening = OpenTask(
            path,
            number=options.from_zero(number),
            accept=options.codes(accept),
            channel=channel or "",
            region=options.region_of(region),
        )
        try:
            volume = run_now(opening, part(progress, 0.0, 0.05)).volume
        except TooLarge:
            if not can_read_regions(path):
                raise
            return segment_large(
                path,
                target.place(path, ".tif"),
                entry,
                chosen,
                number=opening.number,
                channel=opening.channel,
                refused=needing_all,
                progress=part(progress, 0.05, 1.0),
            )
        check_target(target.place(path, suffix_for(volume)), volume.shape[0])
        unlike = differences(entry.card, volume)
        for sentence in unlike:
            console.complain(f"{path.name}: {sentence}")
        task = SegmentTask(
            volume, entry.path, chosen.device, chosen.engine, chosen.memory, chosen.threads, cleaning
        )
        prediction = run_now(task, part(progress, 0.05, 0.9))
        labels = _label_map(volume, prediction, entry.card.classes)
        place = target.place(path, suffix_for(volume))
        counted = None if objects is None else objects.write(volume, labels, place)
        if objects is None or not objects.in_place:
            run_now(SaveLabelsTask(labels, place))
        result = _summary(path, place, labels, prediction)
        result |= {"postprocessing": cleaning.to_entries(), "differences": list(unlike), "objects": counted}
        if overlay is not None:
            drawn = Target(None, overlay).place(path, ".png") if several else overlay
            run_now(SaveOverlayTask(volume, labels, drawn, chosen.boundary_style, chosen.label_opacity))
            result["overlay"] = str(drawn)
        if probabilities is not None:
            _write_foreground(volume, prediction, probabilities)
            result["probabilities"] = str(probabilities)
        for note in prediction.notes:
            console.complain(f"{path.name}: {note}")
        progress(1.0)
        return result

    done, failed = each("Segmenting", paths, work)
    document = {"model": entry.name, "cases": done, "skipped": skipped, "failed": failed}
    console.show(document, _lines(done, skipped), as_json=as_json)
    if failed:
        raise typer.Exit(console.SOME_FAILED)


def _label_map(volume: Volume, prediction: Prediction, classes: Any) -> LabelMap:
    from segstudio.core.labels import LabelMap

    return LabelMap(volume.geometry, prediction.labels, classes)


def _write_foreground(volume: Volume, prediction: Prediction, path: Path) -> None:
    from dataclasses import replace

    from segstudio.io import write_volume

    foreground = 1.0 - prediction.probabilities[0].astype("float32")
    write_volume(replace(volume, voxels=foreground), path)


def _summary(path: Path, written: Path, labels: LabelMap, prediction: Prediction) -> dict[str, Any]:
    import numpy as np

    counts = np.bincount(labels.array.ravel())
    return {
        "input": str(path),
        "output": str(written),
        "size": list(labels.geometry.shape),
        "labels": [
            {
                "number": c.number,
                "name": c.name,
                "voxels": int(counts[c.number]) if c.number < len(counts) else 0,
            }
            for c in labels.classes.values()
        ],
        "filter_size": prediction.filter_size,
        "device": prediction.device,
        "seconds": round(prediction.seconds, 3),
        "notes": list(prediction.notes),
    }


def _lines(done: list[dict[str, Any]], skipped: list[str]) -> list[str]:
    from segstudio.cli.instances import count_words

    rows = [
        (
            case["output"],
            "×".join(str(n) for n in case["size"][(case["size"][0] == 1) :]),
            ", ".join(f"{label['name']} {label['voxels']}" for label in case["labels"]),
            case["device"],
            f"{case['seconds']:.2f}",
        )
        for case in done
    ]
    lines = console.table(("labels written to", "size", "voxels", "device", "seconds"), rows)
    for case in done:
        if case["objects"] is not None:
            lines.append(
                f"{count_words(case['objects'])}: {case['objects']['map']}, {case['objects']['table']}"
            )
    return lines + [f"{path}: already done" for path in skipped]

"""The command that segments images with a model."""

from __future__ import annotations

from pathlib import Path
from typing import Annotated, Any

import typer

from segstudio.cli import console, options
from segstudio.cli.batch import (
    Target,
    each,
    each_on_cluster,
    gather,
    make_folder,
    output_name,
    refuse_objects_clash,
)
from segstudio.errors import SegStudioError


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
    cluster: options.Cluster = None,
    resume: options.Resume = False,
    as_json: options.Json = False,
) -> None:
    """Segment images with a model. The outputs hold label numbers on the image's own grid.

    Post-processing is done as the model's card says unless options say otherwise; probabilities stay as they
    are. What makes an image unlike those the model learned from is told beside the result. A TIFF, or a NIfTI
    or NRRD that is not compressed, larger than the memory is segmented block by block into a TIFF of labels.
    """
    from segstudio.cli.cleaning import asked
    from segstudio.io import check_target
    from segstudio.services.object_files import ObjectFiles
    from segstudio.services.segment_files import Drawing, Output, SegmentFile

    chosen = console.settings(context, device=device, engine=engine, memory_mb=memory, cpu_threads=threads)
    entry = console.model(chosen, model)
    models = tuple(console.library(chosen).entries())
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
        refuse_objects_clash(paths)
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

    def task(path: Path) -> SegmentFile:
        drawing = None
        if overlay is not None:
            place = Output(overlay, output_name(path), None if several else overlay)
            drawing = Drawing(place, chosen.boundary_style, chosen.label_opacity)
        return SegmentFile(
            options.opening(path, number=number, channel=channel, region=region, accept=accept),
            entry.path,
            entry.card,
            Output(out_dir or Path(), output_name(path), out),
            cleaning,
            chosen.device,
            chosen.engine,
            chosen.memory,
            chosen.threads,
            objects,
            drawing,
            probabilities,
            tuple(option for option, given in needing_all.items() if given),
            models,
        )

    if cluster is None:
        done, failed = each("Segmenting", paths, lambda path, progress: _said(task(path).run(progress)))
    else:
        done, failed = each_on_cluster("Segmenting", {path: task(path) for path in paths}, cluster, _said)
    document = {"model": entry.name, "cases": done, "skipped": skipped, "failed": failed}
    console.show(document, _lines(done, skipped), as_json=as_json)
    if failed:
        raise typer.Exit(console.SOME_FAILED)


def _said(result: dict[str, Any]) -> dict[str, Any]:
    """The result without the sentences for a person, which are said."""
    for sentence in result.pop("said"):
        console.complain(f"{Path(result['input']).name}: {sentence}")
    return result


def _lines(done: list[dict[str, Any]], skipped: list[str]) -> list[str]:
    from segstudio.services.object_files import count_words

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

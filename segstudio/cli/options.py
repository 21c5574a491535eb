"""Options that several commands share."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.core.region import Region as Box
    from segstudio.services.tasks import OpenTask

Json = Annotated[bool, typer.Option("--json", help="Print one JSON document instead of text.")]
Inputs = Annotated[
    list[Path] | None,
    typer.Argument(
        metavar="IN", help="Image files, or folders with one DICOM series each.", show_default=False
    ),
]
Number = Annotated[
    int | None,
    typer.Option(
        "--volume",
        metavar="N",
        min=1,
        help="Which image of a file that holds several (time points, channels), counted from 1.",
        show_default=False,
    ),
]
Channel = Annotated[
    str | None,
    typer.Option(
        "--channel",
        metavar="N|grey|all",
        help="Of colours or several channels: one by its number from 1, their luminance, or all as colours. "
        "Colour images keep their colours unless this says otherwise.",
        show_default=False,
    ),
]
Region = Annotated[
    str | None,
    typer.Option(
        "--region",
        metavar="X,Y,W,H",
        help="Only this box: first column and row from 0, width and height in pixels; for volumes also "
        ",Z,SLICES. It keeps its place. Of TIFF, NIfTI and NRRD the rest is not read.",
        show_default=False,
    ),
]
Accept = Annotated[
    str | None,
    typer.Option(
        "--accept",
        metavar="FLAWS",
        help="Open a series although its slices make no clean volume: gaps, uneven, tilt, shifted, doubled, "
        "separated by commas. The flaw stays noted; volumes in mm are not given where they would be false.",
        show_default=False,
    ),
]
Out = Annotated[Path | None, typer.Option("--out", "-o", help="The file to write, for one input.")]
OutDir = Annotated[
    Path | None,
    typer.Option("--out-dir", help="Folder to write to: NAME.png for pictures, NAME.nii.gz for volumes."),
]
Resume = Annotated[bool, typer.Option("--resume", help="Skip inputs whose output is already there.")]
ManifestInputs = Annotated[
    Path | None,
    typer.Option("--manifest", help="CSV or JSON file that lists the images, beside or instead of IN."),
]
Shard = Annotated[
    str | None,
    typer.Option("--shard", metavar="I/N", help="Take only part I of N of the inputs, from 1/N to N/N."),
]
Cluster = Annotated[
    str | None,
    typer.Option(
        "--cluster", metavar="ADDRESS", help="Spread the inputs over a Ray cluster; auto: the one here."
    ),
]
Smallest = Annotated[
    str | None,
    typer.Option(
        "--smallest",
        metavar="SIZE",
        help="Drop smaller objects: 30 counts pixels or voxels, 0.5mm2 and 12mm3 are sizes; 0 keeps all.",
        show_default=False,
    ),
]
FillHoles = Annotated[
    bool | None,
    typer.Option(
        "--fill-holes/--keep-holes", help="Fill background that one class encloses.", show_default=False
    ),
]
LargestOnly = Annotated[
    bool | None,
    typer.Option(
        "--largest-only/--all-objects",
        help="Keep the largest object of each class alone.",
        show_default=False,
    ),
]
Split = Annotated[
    bool | None,
    typer.Option(
        "--split/--no-split", help="Part objects that grew together at their necks.", show_default=False
    ),
]
ModelName = Annotated[
    str,
    typer.Option(
        "--model",
        help="Name of a model, or its file. `segstudio models list`. Default: the one that the settings fix, "
        "else the last one chosen in the window.",
    ),
]
Device = Annotated[
    str | None, typer.Option("--device", help="auto, cpu, cuda, cuda:N or mps. Default: as in the settings.")
]
Engine = Annotated[
    str | None, typer.Option("--engine", help="auto, torch or openvino. Default: as in the settings.")
]
Memory = Annotated[
    int | None,
    typer.Option("--memory", metavar="MB", help="Memory that networks may use; 0 takes what is free."),
]
Threads = Annotated[int | None, typer.Option("--threads", help="CPU threads; 0 takes all cores.")]
Seed = Annotated[
    int, typer.Option("--seed", help="Seed of everything random: the same seed gives the same result.")
]
Steps = Annotated[int | None, typer.Option("--steps", help="Optimiser steps.", show_default=False)]
LearningRate = Annotated[float | None, typer.Option("--lr", help="Peak learning rate.", show_default=False)]
Batch = Annotated[int, typer.Option("--batch", help="Patches in a step.")]
Patch = Annotated[int, typer.Option("--patch", help="Side of a patch in pixels.")]
Corrections = Annotated[
    Path | None,
    typer.Option(
        "--corrections", help="Folder of corrections. Default: as in the settings.", show_default=False
    ),
]
Augmentation = Annotated[
    str, typer.Option("--augmentation", help="How strongly images are varied: none, moderate or strong.")
]


def codes(accept: str | None) -> frozenset[str]:
    """The flaws that `--accept` names.

    Raises:
        SegStudioError: there is no such flaw.
    """
    from segstudio.core.volume import EVERY_CAVEAT

    named = frozenset(word.strip() for word in (accept or "").split(",") if word.strip())
    if unknown := sorted(named - EVERY_CAVEAT):
        raise SegStudioError(
            f"--accept knows no flaw called {unknown[0]}.", f"It knows {', '.join(sorted(EVERY_CAVEAT))}."
        )
    return named


def region_of(text: str | None) -> Box | None:
    """The region that `--region` names."""
    from segstudio.core.region import Region

    return None if text is None else Region.parse(text)


def opening(
    image: Path,
    labels: Path | None = None,
    *,
    number: int | None,
    channel: str | None,
    region: str | None,
    accept: str | None = None,
) -> OpenTask:
    """The task that opens an image as `--volume`, `--channel`, `--region` and `--accept` say.

    Raises:
        SegStudioError: an option names what there is not.
    """
    from segstudio.services.tasks import OpenTask

    return OpenTask(
        image,
        labels,
        number=from_zero(number),
        accept=codes(accept),
        channel=channel or "",
        region=region_of(region),
    )


def from_zero(number: int | None) -> int | None:
    """The place in a file of what `--volume` counts from 1."""
    return None if number is None else number - 1

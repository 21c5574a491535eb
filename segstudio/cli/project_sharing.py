"""The commands by which a project is predicted, checked, given away and found again."""

from __future__ import annotations

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from segstudio.cli import console, options
from segstudio.errors import SegStudioError

Folder = Annotated[Path, typer.Argument(metavar="PROJECT", help="Folder of the project.")]
Archive = Annotated[Path, typer.Argument(metavar="ARCHIVE", help="The file; it ends in .segproject.")]


def predict(
    context: typer.Context,
    folder: Folder,
    model: options.ModelName = "",
    cases: Annotated[
        list[str] | None, typer.Option("--case", help="Only these; default: all that are new.")
    ] = None,
    again: Annotated[
        bool, typer.Option("--again", help="Also those predicted before that nobody has worked on.")
    ] = False,
    device: options.Device = None,
    engine: options.Engine = None,
    memory: options.Memory = None,
    threads: options.Threads = None,
    as_json: options.Json = False,
) -> None:
    """Segment the cases of a project. Interrupted, it goes on where it was when it is called again.

    What a person has worked on stays as it is.
    """
    from segstudio.cli.projects import opened
    from segstudio.services.project_tasks import PredictCasesTask, may_predict

    chosen = console.settings(context, device=device, engine=engine, memory_mb=memory, cpu_threads=threads)
    with opened(context, folder) as project:
        entry = console.model(chosen, model or project.settings.get("model", ""))
        named = [project.find(case).id for case in cases or ()]
        ids = named or [case.id for case in project.cases if may_predict(case, again=again)]
        task = PredictCasesTask(
            project,
            ids,
            entry,
            again,
            chosen.device,
            chosen.engine,
            chosen.memory,
            chosen.threads,
        )
        with console.working("Segmenting") as progress:
            outcome = task.run(progress)
        alias = {case.id: case.alias for case in project.cases}
    for case, sentence in outcome.failed:
        console.complain(f"{case}: {sentence}")
    document = {
        "model": entry.name,
        "predicted": [alias[id] for id in outcome.done],
        "kept": [alias[id] for id in outcome.kept],
        "failed": [{"case": case, "error": sentence} for case, sentence in outcome.failed],
    }
    console.show(document, [outcome.sentence], as_json=as_json)
    if outcome.failed:
        raise typer.Exit(console.SOME_FAILED)


def verify(
    context: typer.Context,
    folder: Folder,
    labels_only: Annotated[
        bool, typer.Option("--labels-only", help="Leave out the images, which takes long.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Compare images and labels with their hashes, and check the audit trail. Exit code 1 says a flaw."""
    from segstudio.cli.projects import opened
    from segstudio.services.project_checks import VerifyTask

    with opened(context, folder, write=False) as project, console.working("Checking") as progress:
        findings = VerifyTask(project, sources=not labels_only).run(progress)
        count = len(project.cases)
    lines = [f"{f.case}: {f.sentence}" if f.case else f.sentence for f in findings]
    console.show(
        {"cases": count, "findings": [asdict(f) for f in findings]},
        lines or [f"All is well with {count} cases."],
        as_json=as_json,
    )
    if findings:
        raise typer.Exit(console.SOME_FAILED)


def relink(
    context: typer.Context,
    folder: Folder,
    place: Annotated[Path, typer.Argument(metavar="FOLDER", help="Where the images may lie now.")],
    every: Annotated[
        bool, typer.Option("--all", help="Also look for images that are where they were.")
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Find images again that have moved. Their hashes tell which is which."""
    from segstudio.cli.projects import opened
    from segstudio.services.project_checks import RelinkTask

    with opened(context, folder) as project, console.working("Looking") as progress:
        found, lost = RelinkTask(project, place, every).run(progress)
        again = {project.case(id).alias: project.source(project.case(id)) for id in found}
        missing = [project.case(id).alias for id in lost]
    lines = [f"{alias}  {path}" for alias, path in again.items()]
    lines += [f"{alias}  not found" for alias in missing]
    document = {"found": again, "missing": missing}
    console.show(document, lines or ["Every image is where it was."], as_json=as_json)
    if lost:
        raise typer.Exit(console.SOME_FAILED)


def export_(
    context: typer.Context,
    folder: Folder,
    archive: Archive,
    sources: Annotated[
        str, typer.Option(help="Images: none, copy, or deidentified (DICOM without the person).")
    ] = "none",
    shift_dates: Annotated[
        bool, typer.Option("--shift-dates", help="Shift dates instead of removing them (deidentified).")
    ] = False,
    pixels_checked: Annotated[
        bool,
        typer.Option(
            "--pixels-checked", help="A person looked: no text stands in the pixels (deidentified)."
        ),
    ] = False,
    as_json: options.Json = False,
) -> None:
    """Write a project as one checked file. No path of this computer goes along.

    Without the person, cases are numbered, and notes and the audit trail stay behind.
    """
    from segstudio.cli.projects import opened
    from segstudio.services.project_sharing import SOURCES, ExportProjectTask

    kind = next((s for s in SOURCES if s == sources), None)
    if kind is None:
        raise SegStudioError(f"--sources knows no {sources!r}.", f"It knows {', '.join(SOURCES)}.")
    key_folder = console.settings(context).data_path
    with opened(context, folder, write=None) as project, console.working("Packing") as progress:
        task = ExportProjectTask(project, archive, kind, shift_dates, pixels_checked, key_folder)
        shared = task.run(progress)
    for case, sentence in shared.left_out:
        console.complain(f"{case} goes without its image: {sentence}")
    document = {
        "archive": archive,
        "cases": shared.cases,
        "left_out": [{"case": case, "error": sentence} for case, sentence in shared.left_out],
    }
    console.show(document, [f"{archive}: {shared.cases} cases"], as_json=as_json)
    if shared.left_out:
        raise typer.Exit(console.SOME_FAILED)


def import_(
    context: typer.Context,
    archive: Archive,
    folder: Annotated[Path, typer.Argument(metavar="PROJECT", help="New folder of the project.")],
    largest: Annotated[
        int | None,
        typer.Option("--largest", metavar="MB", help="Most that it may take. Default: what the disk has."),
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Unpack a project. Every byte is checked before the first file appears."""
    from segstudio.cli.projects import recorded_name
    from segstudio.services.project_sharing import ImportProjectTask

    limit = None if largest is None else largest * 2**20
    with console.working("Unpacking") as progress:
        place = ImportProjectTask(archive, folder, recorded_name(context), limit).run(progress)
    console.show({"project": place.absolute()}, [str(place)], as_json=as_json)

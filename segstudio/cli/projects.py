"""The commands about projects: making one, filling it, going through it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from segstudio.cli import console, options, project_sharing
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.io.project_case import ProjectCase
    from segstudio.services.projects import Project

app = typer.Typer(
    help="Keep images, labels and models of one task together.",
    no_args_is_help=True,
    rich_markup_mode=None,
)
for shared in (
    project_sharing.predict,
    project_sharing.export_,
    project_sharing.import_,
    project_sharing.verify,
    project_sharing.relink,
):
    app.command(shared.__name__.rstrip("_"))(shared)

Folder = Annotated[Path, typer.Argument(metavar="PROJECT", help="Folder of the project.")]
Case = Annotated[str, typer.Argument(metavar="CASE", help="Alias of a case; its beginning will do.")]
TakeOver = Annotated[
    bool,
    typer.Option(
        "--take-over", help="Go on although a program on another computer has not closed the project."
    ),
]


@contextmanager
def opened(
    context: typer.Context, folder: Path, *, write: bool | None = True, take_over: bool = False
) -> Iterator[Project]:
    """A project for the length of one command.

    Args:
        write: whether it is changed; None writes into it where that can be done.

    Raises:
        SegStudioError: it cannot be opened, or not be written to where that is asked for.
    """
    from segstudio.io.project_access import second_copies
    from segstudio.services.project_checks import copies_words
    from segstudio.services.projects import Project

    with Project.open(
        folder, recorded_name(context), read_only=write is False, take_over=take_over
    ) as project:
        if write and not project.writable:
            raise SegStudioError(project.why_not_writable)
        if copies := second_copies(project.folder):
            console.complain(copies_words(copies))
        yield project


def recorded_name(context: typer.Context) -> str:
    """Under which name this person's work is noted in projects."""
    from segstudio.services.audit import system_user

    return console.settings(context).audit_name or system_user()


@app.command()
def new(
    context: typer.Context,
    folder: Folder,
    name: Annotated[str, typer.Option(help="What it is called. Default: like its folder.")] = "",
    as_json: options.Json = False,
) -> None:
    """Make a project in a folder."""
    from segstudio.services.projects import Project

    user = recorded_name(context)
    with Project.new(folder, name, user) as project:
        document = {"project": project.folder, "name": project.name, "user": user}
    if not console.settings(context).audit_name:
        console.complain(
            f"Its audit trail notes your work as {user}; `segstudio settings audit_name=ALIAS` changes that."
        )
    console.show(document, [str(project.folder)], as_json=as_json)


@app.command()
def add(
    context: typer.Context,
    folder: Folder,
    images: Annotated[list[Path], typer.Argument(metavar="IN...", help="Image files, or folders of them.")],
    names: Annotated[
        bool, typer.Option("--names", help="Call cases as their files are called: these name no patient.")
    ] = False,
    number: options.Number = None,
    accept: options.Accept = None,
    labels: Annotated[
        str, typer.Option(help="Label files beside the images: leave, take, or reviewed (all are right).")
    ] = "leave",
    take_over: TakeOver = False,
    as_json: options.Json = False,
) -> None:
    """Add images. They stay where they are and are never altered; their hashes are noted.

    Labels beside NAME are called NAME-labels or NAME_labels.
    """
    from segstudio.core.progress import part
    from segstudio.services.project_adding import FindSourcesTask
    from segstudio.services.project_checks import hash_source
    from segstudio.services.project_labels import TakeLabelsTask, TakenLabels, labels_to_take

    if labels not in ("leave", "take", "reviewed"):
        raise SegStudioError(f"--labels knows no {labels!r}.", "It knows leave, take, reviewed.")
    with opened(context, folder, take_over=take_over) as project, console.working("Adding") as progress:
        found = FindSourcesTask(images).run(part(progress, 0.0, 0.3))
        for sentence in found.problems:
            console.complain(sentence)
        answers = {"part": options.from_zero(number), "accepted": options.codes(accept)}
        added = project.add(found.sources, names=names)
        for index, case in enumerate(added):
            step = part(progress, 0.3 + 0.7 * index / len(added), 0.3 + 0.7 * (index + 1) / len(added))
            step(0.0, f"Reading {index + 1} of {len(added)}")
            if answers["part"] is not None or answers["accepted"]:
                project.update(case.id, **answers)
            hash_source(project, case.id, step)
        taken = TakenLabels()
        if labels != "leave":
            files = labels_to_take(project, added, found.sources)
            taken = TakeLabelsTask(project, files, labels == "reviewed").run(progress)
        elif found.labelled:
            console.complain(f"{found.labelled} images have labels beside them; --labels take takes them.")
        for alias, sentence in taken.failed:
            console.complain(f"The labels of {alias} were not taken: {sentence}")
        cases = [project.case(case.id) for case in added]
        document = {"added": [described(project, case) for case in cases], "problems": list(found.problems)}
        lines = [f"{case.alias}  {project.source(case)}" for case in cases]
    console.show(document, lines or ["All of these are in the project already."], as_json=as_json)


@app.command("list")
def list_(
    context: typer.Context,
    folder: Folder,
    status: Annotated[
        list[str] | None,
        typer.Option(help="Only these: new, predicted, in work, reviewed, trained on.", show_default=False),
    ] = None,
    text: Annotated[str, typer.Option(help="Only where the alias or the note holds this text.")] = "",
    sort: Annotated[str, typer.Option(help="added, alias, status or changed.")] = "added",
    as_json: options.Json = False,
) -> None:
    """List the cases of a project."""
    from segstudio.services.case_order import chosen

    with opened(context, folder, write=False) as project:
        cases = chosen(project.cases, statuses=status or (), text=text, sort=sort)
        rows = [
            (c.alias, c.status, f"{len(c.reviewed)}/{c.slices}" if c.slices else None, first_line(c.note))
            for c in cases
        ]
        document = {"name": project.name, "cases": [described(project, case) for case in cases]}
    lines = console.table(("case", "status", "reviewed", "note"), rows)
    console.show(document, lines or ["There is no such case."], as_json=as_json)


@app.command()
def status(
    context: typer.Context,
    folder: Folder,
    cases: Annotated[
        list[str] | None,
        typer.Argument(metavar="CASE...", help="Cases to show or change.", show_default=False),
    ] = None,
    set_: Annotated[
        str | None,
        typer.Option("--set", help="in work: take their review back.", show_default=False),
    ] = None,
    note: Annotated[
        str | None, typer.Option(help="Write this beside the cases; empty clears it.", show_default=False)
    ] = None,
    alias: Annotated[str | None, typer.Option(help="Call the one case this.", show_default=False)] = None,
    take_over: TakeOver = False,
    as_json: options.Json = False,
) -> None:
    """Show how far the project or a case is, or change a case: its note, its alias, or its review.

    All other statuses follow from what is done: `segstudio project save --reviewed` makes a case reviewed,
    and an accepted model that learned from it trained on.
    """
    from segstudio.services.project_review import take_back

    change = set_ is not None or note is not None or alias is not None
    if change and not cases:
        raise SegStudioError("--set, --note and --alias change cases, but none is named.")
    if alias is not None and len(cases or ()) > 1:
        raise SegStudioError("--alias names one case.")
    if set_ is not None:
        _check_status(set_)
    with opened(context, folder, write=change, take_over=take_over) as project:
        chosen = [project.find(name) for name in cases or ()]
        for case in chosen if change else ():
            if note is not None:
                project.update(case.id, note=note)
            if alias is not None:
                project.update(case.id, alias=project.check_alias(case.id, alias))
            if set_ is not None:
                take_back(project, case.id)
        if not chosen:
            console.show(*_whole(project), as_json=as_json)
            return
        document = [
            described(project, project.case(c.id))
            | {"history": [asdict(change) for change in project.index.history(c.id)]}
            for c in chosen
        ]
    lines = []
    for entry in document:
        lines.append(f"{entry['alias']}  {entry['status']}  {first_line(entry['note'])}".rstrip())
        lines += [f"  {h['time']}  {h['status']}  {h['user']}" for h in entry["history"]]
    console.show({"cases": document}, lines, as_json=as_json)


@app.command("next")
def next_(
    context: typer.Context,
    folder: Folder,
    after: Annotated[str, typer.Option(help="Alias of a case; the search begins behind it.")] = "",
    status: Annotated[
        list[str] | None, typer.Option(help="Only these; default: all but reviewed and trained on.")
    ] = None,
    as_json: options.Json = False,
) -> None:
    """Name the next case that there is something to do on. Exit code 1 when there is none."""
    from segstudio.services.case_order import next_case

    wanted = status or ["new", "predicted", "in work"]
    with opened(context, folder, write=False) as project:
        case = next_case(project.cases, project.find(after).id if after else "", wanted)
        document = None if case is None else described(project, case)
        lines = [] if case is None else [f"{case.alias}  {case.status}  {project.source(case)}"]
    console.show({"next": document}, lines or ["Nothing is left to do."], as_json=as_json)
    if case is None:
        raise typer.Exit(console.SOME_FAILED)


@app.command()
def save(
    context: typer.Context,
    folder: Folder,
    case: Case,
    labels: Annotated[Path, typer.Argument(metavar="LABELS", help="Label file on the grid of the image.")],
    reviewed: Annotated[bool, typer.Option("--reviewed", help="All slices are right.")] = False,
    take_over: TakeOver = False,
    as_json: options.Json = False,
) -> None:
    """Take the labels of a file into the project. Where they differ from those before, a hand decided."""
    from segstudio.io import read_labels
    from segstudio.services.project_tasks import OpenCaseTask, SaveCaseTask
    from segstudio.services.tasks import reviewed_labels

    with opened(context, folder, take_over=take_over) as project, console.working("Saving") as progress:
        found = project.find(case)
        before = OpenCaseTask(project, found.id).run(progress)
        read = read_labels(labels, like=before.volume)
        slices = range(read.geometry.shape[0]) if reviewed else ()
        saved = reviewed_labels(read, slices, before.labels)
        path = SaveCaseTask(project, found.id, before.volume, saved).run(progress)
        changed = project.case(found.id)
        project.record("save", changed.alias, {"sha256": changed.labels_sha256})
        document = described(project, changed)
    console.show(document, [f"{changed.alias}  {changed.status}  {path}"], as_json=as_json)


@app.command()
def remove(
    context: typer.Context,
    folder: Folder,
    cases: Annotated[list[str], typer.Argument(metavar="CASE...", help="Aliases of cases.")],
    take_over: TakeOver = False,
    as_json: options.Json = False,
) -> None:
    """Take cases off a project. Images and label files stay where they are."""
    with opened(context, folder, take_over=take_over) as project:
        found = [project.find(name) for name in cases]
        project.remove([case.id for case in found])
    names = [case.alias for case in found]
    console.show({"removed": names}, [f"{name} is removed." for name in names], as_json=as_json)


def described(project: Project, case: ProjectCase) -> dict[str, Any]:
    """A case for a JSON document."""
    return {
        "id": case.id,
        "alias": case.alias,
        "status": case.status,
        "note": case.note,
        "source": project.source(case),
        "volume": None if case.part is None else case.part + 1,
        "accepted": sorted(case.accepted),
        "sha256": case.sha256,
        "case_id": case.case_id,
        "labels": project.folder / case.labels if case.labels else None,
        "reviewed": sorted(case.reviewed),
        "slices": case.slices,
        "model": case.model,
        "added": case.added,
        "changed": case.changed,
    }


def _check_status(wanted: str) -> None:
    """Refuse every status that is not for a person to say."""
    from segstudio.io.project_case import STATUSES

    if wanted not in STATUSES:
        raise SegStudioError(f"{wanted!r} is no status of a case.", f"There are: {', '.join(STATUSES)}.")
    if wanted != "in work":
        raise SegStudioError(
            f"A case becomes {wanted!r} by what is done with it, not by saying so.",
            "segstudio project save PROJECT CASE LABELS --reviewed says that all slices of labels are right.",
        )


def first_line(text: str) -> str:
    """A note for one line of a table."""
    line = text.strip().split("\n")[0]
    return line if len(line) <= 60 else f"{line[:59]}…"


def _whole(project: Project) -> tuple[dict[str, Any], list[str]]:
    from segstudio.io.project_case import STATUSES

    counts = Counter(case.status for case in project.cases)
    models = [{k: v for k, v in asdict(m).items() if k != "card"} for m in project.index.models()]
    document = {
        "project": project.folder,
        "name": project.name,
        "cases": {status: counts[status] for status in STATUSES},
        "models": models,
        "settings": project.settings,
    }
    rows = [(status, counts[status]) for status in STATUSES]
    lines = [f"{project.name}: {len(project.cases)} cases", *console.table(("status", "cases"), rows)]
    lines += [f"model {m['name']} ({m['role']}, since {m['first_used'][:10]})" for m in models]
    return document, lines

"""The commands that talk to a PACS: ask, search, retrieve, send."""

from __future__ import annotations

import sys
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, TypeVar

import typer

from segstudio.cli import console, options, pacs_servers
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from collections.abc import Callable

    from segstudio.io.pacs.records import Series, Study
    from segstudio.services.jobs import Job
    from segstudio.services.pacs import Access

Result = TypeVar("Result")

app = typer.Typer(
    help='Talk to a PACS by DICOMweb or DIMSE. Needs the extra: pip install "segstudio[pacs]".',
    no_args_is_help=True,
    rich_markup_mode=None,
)
app.add_typer(pacs_servers.app, name="servers")

ServerName = Annotated[str, typer.Argument(metavar="SERVER", help="From `segstudio pacs servers list`.")]
User = Annotated[
    str | None,
    typer.Option(
        help="User name, where the keyring holds none; the password is asked for.", show_default=False
    ),
]
PasswordStdin = Annotated[
    bool, typer.Option("--password-stdin", help="Read the password from the first line of stdin.")
]


@app.command()
def echo(
    server: ServerName,
    user: User = None,
    password_stdin: PasswordStdin = False,
    as_json: options.Json = False,
) -> None:
    """Ask whether the server is there and lets us in."""
    from segstudio.services.pacs import EchoTask

    access = _access(server, user, password_stdin)
    seconds = _run(access, EchoTask, "Asking the PACS")
    name = access.server.name
    document = {
        "server": name,
        "address": access.server.address,
        "seconds": seconds,
        "encrypted": not access.server.openly,
    }
    console.show(document, [f"{name} answered in {seconds * 1000:.0f} ms"], as_json=as_json)
    if access.server.openly:
        console.complain(access.server.openly)


@app.command()
def query(
    context: typer.Context,
    server: ServerName,
    study: Annotated[
        str | None,
        typer.Option(metavar="UID", help="List the series of this study instead.", show_default=False),
    ] = None,
    patient_id: Annotated[str, typer.Option(help="* stands for anything.")] = "",
    patient_name: Annotated[str, typer.Option(help="Its beginning, family name first.")] = "",
    date: Annotated[str, typer.Option(help="20240131, or a range: 20240101-20240131, 20240101-.")] = "",
    modality: Annotated[str, typer.Option(help="Such as CT.")] = "",
    accession: Annotated[str, typer.Option(help="Accession number.")] = "",
    user: User = None,
    password_stdin: PasswordStdin = False,
    as_json: options.Json = False,
) -> None:
    """List studies that match, or the series of one study. Patients show where `show_patient_data` is set."""
    from segstudio.io.pacs.records import StudyQuery
    from segstudio.services.pacs import FindTask, SeriesTask

    access = _access(server, user, password_stdin)
    if study is not None:
        uid = study
        listed = _run(access, lambda a: SeriesTask(a, uid), "Reading the list of series")
        lines = console.table(
            ("series", "number", "modality", "images", "description"), [_series_row(one) for one in listed]
        )
        console.show([_series_document(one) for one in listed], lines or ["No series."], as_json=as_json)
        return
    asked = StudyQuery(patient_id, patient_name, date, modality, accession)
    found = _run(access, lambda a: FindTask(a, asked), "Searching the PACS")
    named = console.settings(context).show_patient_data
    head = ["study", "date", "modality", "series", "description"]
    rows = [[s.uid, s.date, s.modalities, s.series_count, s.description] for s in found.studies]
    if named:
        head.append("patient")
        rows = [[*r, ", ".join(s.patient)] for r, s in zip(rows, found.studies, strict=True)]
    lines = console.table(head, rows)
    if found.more:
        console.complain(f"Only the first {len(found.studies)} studies are listed; narrow the search.")
    document = {"studies": [_study_document(s, named=named) for s in found.studies], "more": found.more}
    console.show(document, lines or ["No study matches."], as_json=as_json)


@app.command()
def retrieve(
    server: ServerName,
    study: Annotated[str, typer.Argument(metavar="STUDY", help="Its UID, from `segstudio pacs query`.")],
    series: Annotated[
        list[str] | None,
        typer.Option(metavar="UID", help="Only this series; may be given several times.", show_default=False),
    ] = None,
    out_dir: Annotated[Path, typer.Option(help="Folder to retrieve into.")] = Path(),
    user: User = None,
    password_stdin: PasswordStdin = False,
    as_json: options.Json = False,
) -> None:
    """Retrieve a study. What is already in the folder is not fetched again, also after an interruption."""
    from segstudio.services.pacs import RetrieveTask

    access = _access(server, user, password_stdin)
    uids = tuple(series or ())
    came = _run(access, lambda a: RetrieveTask(a, study, out_dir, uids), "Retrieving")
    document = {"folders": [str(f) for f in came.folders], "new": came.new, "already_there": came.present}
    words = f"{came.new} images retrieved, {came.present} were already there"
    console.complain(words)
    console.show(document, [str(folder) for folder in came.folders], as_json=as_json)


@app.command()
def send(
    server: ServerName,
    files: Annotated[
        list[Path] | None, typer.Argument(metavar="FILE", help="DICOM files.", show_default=False)
    ] = None,
    labels: Annotated[
        Path | None,
        typer.Option(help="Label file to send as a DICOM SEG; needs --image.", show_default=False),
    ] = None,
    image: Annotated[
        Path | None,
        typer.Option(help="The DICOM series that the labels were drawn on.", show_default=False),
    ] = None,
    user: User = None,
    password_stdin: PasswordStdin = False,
    as_json: options.Json = False,
) -> None:
    """Send DICOM files, or labels as a DICOM SEG in a new series. Nothing on the server is overwritten."""
    from segstudio.services.pacs import SendLabelsTask, SendTask

    access = _access(server, user, password_stdin)
    if (labels is None) != (image is None) or bool(files) == (labels is not None):
        raise SegStudioError("Name DICOM files to send, or both --labels and --image.")
    if labels is not None and image is not None:
        from segstudio.io import read_labels, read_volume

        volume = read_volume(image)
        drawn = read_labels(labels, like=volume)
        sent = _run(access, lambda a: SendLabelsTask(a, volume, drawn), "Sending the labels")
    else:
        paths = tuple(files or ())
        sent = _run(access, lambda a: SendTask(a, paths), "Sending")
    document = {"server": access.server.name, "sent": sent.new, "already_there": sent.present}
    line = f"{access.server.name} stored {sent.new} files; {sent.present} were already there"
    console.show(document, [line], as_json=as_json)


def _access(name: str, user: str | None, password_stdin: bool) -> Access:
    """The server, with the login that was given; without one the keyring is asked."""
    from segstudio.io.pacs.credentials import Login
    from segstudio.services.pacs import Access
    from segstudio.services.pacs_servers import server_named

    server = server_named(name)
    if user is None or server.protocol == "dimse":
        return Access(server)
    return Access(server, Login(user, pacs_servers.ask_password(server.name, password_stdin)))


def _run(access: Access, make: Callable[[Access], Job[Result]], title: str) -> Result:
    """Do it; where the server wants a login and a person sits at the terminal, ask and do it again."""
    from segstudio.io.pacs.credentials import Login
    from segstudio.io.pacs.records import LoginNeeded
    from segstudio.services.jobs import run_now
    from segstudio.services.pacs import Access

    try:
        with console.working(title) as progress:
            return run_now(make(access), progress)
    except LoginNeeded as error:
        if not (sys.stdin.isatty() and sys.stderr.isatty()):
            raise SegStudioError(
                error.sentence, "Give --user, with --password-stdin in a script, or use `pacs servers login`."
            ) from error
        console.complain(error.sentence)
        user = typer.prompt("User name", err=True)
        login = Login(user, pacs_servers.ask_password(access.server.name, stdin=False))
    with console.working(title) as progress:
        return run_now(make(Access(access.server, login)), progress)


def _series_row(one: Series) -> tuple[object, ...]:
    return one.uid, one.number, one.modality, one.instance_count, one.description


def _series_document(one: Series) -> dict[str, object]:
    return {
        "uid": one.uid,
        "number": one.number,
        "modality": one.modality,
        "images": one.instance_count,
        "description": one.description,
    }


def _study_document(study: Study, *, named: bool) -> dict[str, object]:
    return {
        "uid": study.uid,
        "date": study.date,
        "modalities": study.modalities,
        "series": study.series_count,
        "images": study.instance_count,
        "description": study.description,
        **({"patient": list(study.patient)} if named else {}),
    }

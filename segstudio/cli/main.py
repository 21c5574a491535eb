"""The command line's front door: `app` holds every command, `run` turns failures into exit codes."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import Annotated

import typer

from segstudio.cli import (
    auditing,
    comparing,
    console,
    demo,
    editing,
    exporting,
    finetuning,
    images,
    labels,
    models,
    pacs,
    preferences,
    projects,
    recovering,
    reporting,
    segmenting,
    selftesting,
    simulating,
    training,
    window,
)
from segstudio.cli.console import BAD_INPUT, INTERRUPTED, OK, Invocation
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io.remarks import each_once

app = typer.Typer(
    name="segstudio",
    help="Segment medical images, correct the boundary, and let the network learn from the correction. "
    "Without a command, or with paths, the window opens. For research use only.",
    no_args_is_help=True,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)
for command in (
    window.gui,
    images.info,
    images.filter_,
    segmenting.segment,
    training.train,
    finetuning.correct,
    finetuning.finetune,
    training.evaluate,
    comparing.compare,
    simulating.simulate,
    images.convert,
    exporting.export,
    demo.demo,
    selftesting.selftest,
    reporting.report,
    preferences.settings,
):
    app.command(command.__name__.rstrip("_"))(command)
app.add_typer(projects.app, name="project")
app.add_typer(auditing.app, name="audit")
app.add_typer(models.app, name="models")
app.add_typer(labels.app, name="labels")
app.add_typer(editing.app, name="edit")
app.add_typer(pacs.app, name="pacs")
app.add_typer(recovering.app, name="recover")


def _say_version(wanted: bool) -> None:
    if wanted:
        import segstudio

        console.say(f"segstudio {segstudio.__version__}")
        raise typer.Exit


@app.callback()
def common(
    context: typer.Context,
    overrides: Annotated[
        list[str] | None,
        typer.Option(
            "--set", metavar="NAME=VALUE", help="A setting for this run only; see `segstudio settings`."
        ),
    ] = None,
    version: Annotated[
        bool,
        typer.Option("--version", callback=_say_version, is_eager=True, help="Print the version and stop."),
    ] = False,
) -> None:
    """Options in front of every command."""
    if overrides:
        from segstudio.services.setting_values import assignments

        context.obj.overrides.update(assignments(overrides))


def run(argv: Sequence[str] | None = None) -> int:
    """Run one command and return its exit code; complaints are one sentence, never a traceback.

    Returns: 0 ok, 1 some cases failed, 2 usage or bad input, 130 interrupted.
    """
    arguments = list(sys.argv[1:] if argv is None else argv)
    try:
        with each_once(console.complain):
            code = app(
                args=arguments, prog_name="segstudio", standalone_mode=False, obj=Invocation(arguments)
            )
        sys.stdout.flush()
    except SegStudioError as error:
        console.complain(str(error))
        return BAD_INPUT
    except (Cancelled, KeyboardInterrupt, typer.Abort):
        code = INTERRUPTED
    except BrokenPipeError:  # the reader of our output has seen enough, as in `| head`
        sys.stderr.close()
        return OK
    except Exception as error:
        # Wrong usage: typer's own exceptions, whose class depends on its version, know a message and a code.
        message = getattr(error, "format_message", None)
        if message is None:
            raise
        console.complain(f"{message().rstrip('.')}. See `segstudio --help`.")
        return BAD_INPUT
    if code == INTERRUPTED:  # typer makes this code of a KeyboardInterrupt, without a word
        console.complain("Interrupted; nothing is left half done.")
    return code if isinstance(code, int) else OK

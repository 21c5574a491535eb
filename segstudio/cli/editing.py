"""The commands that do operations to labels: one for each row of OPERATIONS, made when they are asked for."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import cache
from inspect import Parameter as Argument
from inspect import Signature
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer
from typer.core import TyperGroup

from segstudio.cli import console, options
from segstudio.cli.batch import Target, each, gather
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap, PaintOver
    from segstudio.core.operations import Operation, Parameter, Request, Value
    from segstudio.core.planes import Section

_AXES = {"z": (0, 1, 2), "y": (1, 0, 2), "x": (2, 0, 1)}


class _Operations(TyperGroup):
    """Looks its commands up in the table, so that no other command waits for the table."""

    def list_commands(self, ctx: Any) -> list[str]:
        return list(_commands())

    def get_command(self, ctx: Any, cmd_name: str) -> Any:
        return _commands().get(cmd_name)


app = typer.Typer(
    cls=_Operations,
    help="Change whole labels of files. Islands, holes, outlines, slices, logic, thresholds.",
    no_args_is_help=True,
    rich_markup_mode=None,
)


@cache
def _commands() -> dict[str, Any]:
    from typer.main import get_command

    from segstudio.core.operations import OPERATIONS

    made = typer.Typer(rich_markup_mode=None)
    for operation in OPERATIONS.values():
        short = f"{operation.words}."
        made.command(operation.name, help=operation.help, short_help=short)(_command(operation))
    return dict(get_command(made).commands)  # type: ignore[attr-defined]  # several commands are a group


def _command(operation: Operation) -> Callable[..., None]:
    """The function behind a command, with an option for each parameter."""

    def run(**given: Any) -> None:
        _run(operation, given)

    needs_image, whole = "image" in operation.needs, operation.scopes == ("volume",)
    what = "Image files, which get labels." if needs_image else "Label files."
    inputs = typer.Argument(metavar="IN", help=what, show_default=False)
    arguments: list[tuple[str, Any, Any]] = [("inputs", Annotated[list[Path] | None, inputs], None)]
    if "seed" in operation.needs:
        arguments.append(_text("at", "X,Y,Z", "The voxel pointed at, counted from 0 as the window shows it."))
    if "seed" not in operation.needs or operation.from_nothing:
        arguments.append(_text("label", "LIST", 'Labels to work on, as "1,3-5". Default: all of them.'))
    arguments += [_option(parameter) for parameter in operation.parameters]
    if needs_image:
        arguments.append(_file("onto", "Labels of the image to start with; one input only."))
    if operation.name == "combine":
        arguments.append(_file("other", "Label file to combine with, in place of the labels' own."))
    if operation.name == "interpolate":
        arguments.append(_text("edited", "LIST", "Slices edited by hand, counted from 1."))
    if len(operation.scopes) > 1:
        allowed = ", ".join(operation.scopes)
        arguments.append(_text("scope", "WHERE", f"{allowed}. Default: the whole volume at once."))
    if not whole:
        arguments.append(_text("slice", "N", "The slice to work on, counted from 1; it sets the scope."))
    arguments += [
        _text("axis", "z|y|x", "The axis along which slices follow each other.", "z"),
        _text("over", "WHAT", "What may be painted over: all, background, or labels.", "all"),
        _text("lock", "LIST", "Labels that stay as they are."),
        ("out", options.Out, None),
        ("out_dir", options.OutDir, None),
        ("as_json", options.Json, False),
    ]
    parameters = [
        Argument(name, Argument.KEYWORD_ONLY, default=default, annotation=kind)
        for name, kind, default in arguments
    ]
    run.__signature__ = Signature(parameters)  # type: ignore[attr-defined]  # typer reads it
    run.__annotations__ = {name: kind for name, kind, _ in arguments}
    return run


def _text(name: str, metavar: str, words: str, default: str | None = None) -> tuple[str, Any, Any]:
    shown = default is not None
    option = typer.Option(f"--{name}", metavar=metavar, help=words, show_default=shown)
    return name.replace("-", "_"), Annotated[str | None, option], default


def _file(name: str, words: str) -> tuple[str, Any, Any]:
    option = typer.Option(f"--{name}", metavar="FILE", help=words, show_default=False)
    return name, Annotated[Path | None, option], None


def _option(parameter: Parameter) -> tuple[str, Any, Any]:
    """The option of one parameter."""
    name = f"--{parameter.name}"
    if parameter.kind == "flag":
        switch = typer.Option(f"{name}/--no-{parameter.name}", help=parameter.tip)
        return parameter.key, Annotated[bool, switch], parameter.default
    words = parameter.tip
    if parameter.choices:
        words = f"{words} {', '.join(parameter.choices)}."
    names = {"length": "LENGTH", "size": "SIZE", "range": "LOW:HIGH", "choice": "WHAT"}
    examples = {"length": " As 2mm or 3px.", "size": " As 30, 0.5mm2 or 12mm3.", "range": " Or otsu."}
    option = typer.Option(
        name, metavar=names.get(parameter.kind, "N"), help=words + examples.get(parameter.kind, "")
    )
    return parameter.key, Annotated[str, option], str(parameter.default)


def _run(operation: Operation, given: dict[str, Any]) -> None:
    from segstudio.services.jobs import run_now
    from segstudio.services.operating import OperateOnFileTask

    paths = gather(given["inputs"], None, None)
    target = Target.chosen(paths, given["out"], given["out_dir"])
    values = {p.name: _value(p, given[p.key]) for p in operation.parameters}
    onto = given.get("onto")
    if onto is not None and len(paths) > 1:
        raise SegStudioError("--onto belongs to one image, but several are named.")
    from_image = "image" in operation.needs

    def work(path: Path, progress: Progress) -> dict[str, Any]:
        out = target.place(path, _ending(path, from_image))
        outcome = run_now(
            OperateOnFileTask(
                onto if from_image else path,
                out,
                lambda labels: _request(operation, labels, values, given),
                image=path if from_image else None,
                prepare=lambda labels: _prepare(labels, given),
            ),
            progress,
        )
        return {
            "input": str(path),
            "output": str(out),
            "operation": operation.name,
            "said": outcome.said,
            "voxels": int(outcome.changed.sum()),
            "new": list(outcome.new_numbers),
            "emptied": list(outcome.emptied),
        }

    done, failed = each(operation.words, paths, work)
    lines = [f"{case['output']}: {case['said']}" for case in done]
    console.show({"labels": done, "failed": failed}, lines, as_json=given["as_json"])
    if failed:
        raise typer.Exit(console.SOME_FAILED)


def _value(parameter: Parameter, given: Any) -> Value:
    return parameter.parse(given) if isinstance(given, str) else parameter.checked(given)


def _request(
    operation: Operation, labels: LabelMap, values: dict[str, Value], given: dict[str, Any]
) -> Request:
    from segstudio.core.operations import Request

    section = _section(given, labels)
    return Request(
        operation.name,
        _numbers(operation, labels, given.get("label")),
        values,
        scope=_scope(operation, given),
        section=section,
        seed=_voxel(given.get("at")),
        other=_other(given.get("other"), labels),
        over=_over(given["over"]),
    )


def _numbers(operation: Operation, labels: LabelMap, text: str | None) -> tuple[int, ...]:
    from segstudio.core.label_numbers import read_numbers

    if text is not None:
        return tuple(sorted(read_numbers(text)))
    there = tuple(n for n in labels.classes if n not in labels.locked_numbers())
    if operation.many or ("seed" in operation.needs and not operation.from_nothing):
        return there
    if len(there) > 1:
        raise SegStudioError("The file holds several labels.", "Name the one to work on with --label N.")
    return there or (1,)


def _scope(operation: Operation, given: dict[str, Any]) -> Any:
    if given.get("slice") is not None:
        return "slice"
    scope = given.get("scope")
    if scope is not None and scope not in operation.scopes:
        raise SegStudioError(f"--scope cannot be {scope!r}.", f"It can be {', '.join(operation.scopes)}.")
    if "volume" not in operation.scopes or scope == "slice":
        raise SegStudioError(f"{operation.words} works on one slice.", "Name it with --slice N.")
    return scope


def _section(given: dict[str, Any], labels: LabelMap) -> Section:
    from segstudio.core.planes import Section

    if given["axis"] not in _AXES:
        raise SegStudioError(f"--axis is z, y or x, not {given['axis']!r}.")
    normal, rows, columns = _AXES[given["axis"]]
    (number,) = _counted("--slice", given.get("slice") or "1", 1)
    return Section(number - 1, normal, rows, columns)


def _voxel(text: str | None) -> tuple[int, int, int] | None:
    if text is None:
        return None
    x, y, z = _counted("--at", text, 3)
    return z, y, x


def _counted(option: str, text: str, count: int) -> Sequence[int]:
    try:
        numbers = [int(word) for word in text.split(",")]
    except ValueError:
        numbers = []
    if len(numbers) != count or min(numbers) < 0:
        example = "12,40,3" if count == 3 else "12"
        raise SegStudioError(f"{option} cannot be {text!r}.", f"An example: {example}.")
    return numbers


def _over(text: str) -> PaintOver:
    from segstudio.core.label_numbers import read_numbers
    from segstudio.core.labels import PaintOver

    if text in ("all", "background"):
        return PaintOver(text)  # type: ignore[arg-type]  # one of its modes
    return PaintOver("these", read_numbers(text))


def _other(path: Path | None, labels: LabelMap) -> Any:
    from segstudio.io import read_labels

    return None if path is None else read_labels(path, labels.geometry).array


def _prepare(labels: LabelMap, given: dict[str, Any]) -> None:
    from segstudio.core.label_numbers import read_numbers

    for number in sorted(read_numbers(given["lock"] or "")):
        if number in labels.classes:
            labels.set_class(replace(labels.classes[number], locked=True))
    if given.get("edited"):
        slices = [z - 1 for z in read_numbers(given["edited"])]
        labels.apply(labels.review_edit([z for z in slices if 0 <= z < labels.geometry.shape[0]], True))


def _ending(path: Path, from_image: bool) -> str:
    """The ending of the output: that of the labels where labels can be written so."""
    from segstudio.cli.batch import output_name
    from segstudio.io.format_table import format_for

    ending = path.name[len(output_name(path)) :]
    if path.is_dir():
        return ".nii.gz"
    if from_image:
        return ".png" if ending.lower() in (".png", ".jpg", ".jpeg", ".bmp") else ".nii.gz"
    try:
        format_for(path)
    except SegStudioError:
        return ".nii.gz"
    return ending

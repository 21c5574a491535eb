"""Talking to the person at the terminal: results on stdout, progress and complaints on stderr."""

from __future__ import annotations

import _thread
import json
import signal
import sys
import threading
from collections.abc import Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
from types import FrameType
from typing import TYPE_CHECKING, Any

import typer

from segstudio.core.progress import Progress
from segstudio.errors import Cancelled

if TYPE_CHECKING:
    from segstudio.learning.outcomes import TrainingPoint
    from segstudio.services.library import ModelEntry, ModelLibrary
    from segstudio.services.settings import Settings

OK, SOME_FAILED, BAD_INPUT, INTERRUPTED = 0, 1, 2, 130
_PATIENCE_S = 0.3


@dataclass
class Invocation:
    """What a command needs to know about how the program was called.

    Args:
        arguments: all of them, as typed.
        overrides: settings for this run only, as text.
    """

    arguments: Sequence[str] = ()
    overrides: dict[str, str] = field(default_factory=dict)

    @property
    def command(self) -> str:
        """The command line that gives the same result, quoted for a shell."""
        import shlex

        return shlex.join(["segstudio", *self.arguments])

    def without(self, option: str) -> Invocation:
        """The same call without an option that takes no value and does not change the result."""
        return replace(self, arguments=[word for word in self.arguments if word != option])


def settings(context: typer.Context, **options: Any) -> Settings:
    """Saved settings, overridden by --set and then by a command's own options (None: not given).

    Raises:
        SegStudioError: a name or value does not exist.
    """
    from segstudio.services.settings import Settings

    saved = Settings.load()
    for problem in saved.problems:
        complain(problem)
    invocation: Invocation = context.obj
    return replace(
        saved.with_texts(invocation.overrides),
        **{name: value for name, value in options.items() if value is not None},
    )


def library(chosen: Settings) -> ModelLibrary:
    """The shipped models and those in the settings' folder."""
    from segstudio.io.files import resources_dir
    from segstudio.services.library import ModelLibrary

    return ModelLibrary(resources_dir() / "models", chosen.models_path)


def model(chosen: Settings, name: str = "") -> ModelEntry:
    """The model that is named, else the one that the settings fix, else the last one used in the window.

    A person is told where its weights are not those that its scores were measured with.

    Raises:
        ModelError: there is no such model.
    """
    from segstudio.services.fitting import model_named

    found = model_named(library(chosen), chosen, name)
    if found.altered:
        complain(f"{found.name}: {found.remark}")
    return found


def say(text: str = "") -> None:
    """One line of results."""
    sys.stdout.write(text + "\n")


def complain(text: str) -> None:
    """One line that is no result: a problem, or a note a person should see."""
    sys.stderr.write(text + "\n")


def show(document: Mapping[str, Any] | Sequence[Any], text: Iterable[str], *, as_json: bool) -> None:
    """A command's result, as one JSON document or as lines for people."""
    if as_json:
        say(json.dumps(_plain(document), indent=2, ensure_ascii=False, allow_nan=False))
    else:
        for line in text:
            say(line)


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> list[str]:
    """Lines with aligned columns; numbers to the right, texts to the left."""
    cells = [[_cell(value) for value in row] for row in rows]
    if not cells:
        return []
    lines = [list(head), *cells]
    widths = [max(len(line[i]) for line in lines) for i in range(len(head))]
    right = [all(_is_number(row[i]) for row in cells) for i in range(len(head))]
    return [
        "  ".join(
            cell.rjust(width) if flush else cell.ljust(width)
            for cell, width, flush in zip(line, widths, right, strict=True)
        ).rstrip()
        for line in lines
    ]


@contextmanager
def working(title: str) -> Iterator[Progress]:
    """Progress with remaining time on stderr while the block runs.

    Ctrl+C is seen at the next report of progress, so that the work ends in order. Pressed twice, or
    when no report follows soon, as while a library loads, it ends the work where it is.

    Raises:
        Cancelled: Ctrl+C was pressed during the block.
        KeyboardInterrupt: so it was, and the work did not report in time.
    """
    interrupted, ended = threading.Event(), threading.Event()

    def insist() -> None:
        if not ended.wait(_PATIENCE_S):
            _thread.interrupt_main()

    def on_interrupt(number: int, frame: FrameType | None) -> None:
        if interrupted.is_set():
            raise KeyboardInterrupt
        interrupted.set()
        threading.Thread(target=insist, daemon=True).start()

    with _listening(on_interrupt), _bar(title) as draw:

        def progress(fraction: float, text: str = "", preview: object = None) -> None:
            if interrupted.is_set():
                raise Cancelled
            draw(fraction, text, preview)

        try:
            yield progress
        finally:
            ended.set()
        if interrupted.is_set():
            raise Cancelled


@contextmanager
def _listening(handler: Any) -> Iterator[None]:
    """Let `handler` hear Ctrl+C; only the main thread may ask for that."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, handler)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def _bar(title: str) -> Iterator[Progress]:
    """A bar on a terminal; nothing where stderr goes to a file."""
    from segstudio.core.progress import silent

    if not sys.stderr.isatty():
        yield silent
        return
    from rich import progress as rich_progress
    from rich.console import Console

    from segstudio.learning.outcomes import TrainingPoint
    from segstudio.services.jobs import TimeLeft, spell_seconds

    measured: dict[str, str] = {}
    columns = (
        rich_progress.TextColumn("{task.description}", markup=False),
        rich_progress.BarColumn(),
        rich_progress.TaskProgressColumn(),
        rich_progress.TextColumn("{task.fields[left]}"),
    )
    left = TimeLeft()
    with rich_progress.Progress(*columns, console=Console(stderr=True), transient=True) as bar:
        task = bar.add_task(title, total=1.0, left="")
        inner: rich_progress.TaskID | None = None

        def draw(fraction: float, text: str = "", preview: object = None) -> None:
            nonlocal inner
            bar.update(
                task, completed=fraction, description=text or title, left=spell_seconds(left.update(fraction))
            )
            if isinstance(preview, TrainingPoint):  # a bar of its own, below
                inner = bar.add_task("", left="") if inner is None else inner
                measured.update(_measured(preview))
                words = " · ".join([f"  loss {preview.loss:.3f}", *measured.values()])
                bar.update(inner, completed=preview.step, total=preview.steps, description=words)

        yield draw


def _measured(point: TrainingPoint) -> dict[str, str]:
    """What was measured at a point of a training, for its bar; kept until it is measured again."""
    values = {"Dice": point.val_dice, "earlier": point.guard_dice}
    return {name: f"{name} {value:.3f}" for name, value in values.items() if value is not None}


def _plain(value: Any) -> Any:
    """The value with paths as text and numbers that are not finite as null."""
    if isinstance(value, Mapping):
        return {str(key): _plain(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_plain(item) for item in value]
    if isinstance(value, float):
        return value if value - value == 0 else None
    if value is None or isinstance(value, (bool, int, str)):
        return value
    return str(value)


def _cell(value: object) -> str:
    if value is None:
        return "–"
    return f"{value:.4g}" if isinstance(value, float) else str(value)


def _is_number(cell: str) -> bool:
    try:
        float(cell)
    except ValueError:
        return cell == "–"
    return True

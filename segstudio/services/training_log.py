"""What a training says about itself while it runs, for other programs: JSON lines, and TensorBoard."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError, WriteError
from segstudio.learning.outcomes import TrainingPoint

Listener = Callable[[TrainingPoint], None]


@contextmanager
def logged(
    progress: Progress, *, lines: Path | None = None, board: Path | None = None, go_on: bool = False
) -> Iterator[Progress]:
    """Progress that also writes every TrainingPoint down as it comes.

    Args:
        lines: file of JSON lines: step, steps, loss, terms, val_dice, boundary_weight, guard_dice.
        board: folder for TensorBoard, which needs the package `tensorboard`.
        go_on: keep the lines of an earlier start of the same training.
    Raises:
        SegStudioError: the file cannot be written, or the package is missing.
    """
    with ExitStack() as stack:
        listeners: list[Listener] = []
        if lines is not None:
            listeners.append(stack.enter_context(_json_lines(lines, go_on)))
        if board is not None:
            listeners.append(stack.enter_context(_tensorboard(board)))

        def told(fraction: float, text: str = "", preview: object = None) -> None:
            progress(fraction, text, preview)
            if isinstance(preview, TrainingPoint):
                for listener in listeners:
                    listener(preview)

        yield told


@contextmanager
def _json_lines(path: Path, go_on: bool) -> Iterator[Listener]:
    try:
        stream = path.open("a+" if go_on else "w+", encoding="utf-8")
    except OSError as error:
        raise WriteError(f"The log {path.name} cannot be written.", "Choose another place for it.") from error
    first = True
    with stream:

        def write(point: TrainingPoint) -> None:
            nonlocal first
            if first:
                stream.seek(0)
                kept = _before(stream.read().splitlines(), point.step)
                stream.truncate(0)
                stream.writelines(f"{line}\n" for line in kept)
            first = False
            stream.write(json.dumps(vars(point)) + "\n")
            stream.flush()

        yield write


def _before(lines: list[str], step: int) -> list[str]:
    """Lines of an earlier start without those that will come again: from `step` on, and a torn last one."""
    kept = list(lines)
    later = None
    while kept:
        try:
            last = int(json.loads(kept[-1])["step"])
        except (ValueError, KeyError, TypeError):
            last = step
        if last < step or (later is not None and last > later):  # a larger one ends the part before
            break
        later = last
        kept.pop()
    return kept


@contextmanager
def _tensorboard(folder: Path) -> Iterator[Listener]:
    try:
        from torch.utils.tensorboard import SummaryWriter
    except ImportError as error:
        raise SegStudioError(
            "TensorBoard's package is not installed.",
            'Type: pip install "segstudio[tensorboard]", or use --metrics FILE.',
        ) from error
    with SummaryWriter(str(folder)) as writer:

        def write(point: TrainingPoint) -> None:
            values = {"loss": point.loss, "boundary_weight": point.boundary_weight} | point.terms
            values |= {
                name: value
                for name, value in (("val_dice", point.val_dice), ("guard_dice", point.guard_dice))
                if value is not None
            }
            for name, value in values.items():
                writer.add_scalar(name, value, point.step)

        yield write

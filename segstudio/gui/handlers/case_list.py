"""What the list of cases becomes when something is opened."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.words import counted, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context


class WholeFolder(tuple[Path, ...]):
    """Every image of a folder, which is a list of cases of its own."""

    __slots__ = ()


def list_cases(context: Context, paths: Sequence[Path]) -> None:
    """Put what was opened on the list of cases; a folder takes the place of what was on it.

    That is said with a button that brings the others back before them; labels that are not saved were asked
    about before.
    """
    before = context.work.cases
    if not isinstance(paths, WholeFolder):
        context.work.add_cases(paths)
        return
    context.work.replace_cases(paths)
    gone = len(set(before) - set(paths))
    if gone:
        words = counted(
            "The list shows this folder now; {n} image opened before has left it.",
            "The list shows this folder now; {n} images opened before have left it.",
            gone,
        )

        def keep_both() -> None:
            context.work.replace_cases((*before, *paths))

        context.notify(words, (tr("Keep both"), keep_both))

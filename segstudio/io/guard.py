"""Whatever a parser raises about a file becomes one sentence."""

from __future__ import annotations

import errno
from collections.abc import Callable
from pathlib import Path
from typing import TypeVar

from segstudio.errors import Cancelled, ReadError, SegStudioError
from segstudio.io.files import shown
from segstudio.io.format_table import format_of
from segstudio.io.quiet import quiet
from segstudio.words import tr

T = TypeVar("T")


def guarded(path: Path, work: Callable[[], T]) -> T:
    """Run a parser of a file.

    Raises:
        ReadError: whatever the parser raised, in words.
        Cancelled: the person stopped it.
    """
    name = shown(path)
    try:
        with quiet():
            return work()
    except (ReadError, Cancelled):
        raise
    except SegStudioError as error:
        raise ReadError(
            tr("{name} cannot be opened: {sentence}", name=name, sentence=error.sentence), error.hint
        ) from error
    except FileNotFoundError as error:
        raise ReadError(
            tr("{name} does not exist.", name=name), tr("Check the name and the folder.")
        ) from error
    except PermissionError as error:
        raise ReadError(tr("{name} cannot be read: there is no permission.", name=name)) from error
    except MemoryError as error:
        raise ReadError(
            tr("{name} does not fit into the memory that is free.", name=name), tr("Close other programs.")
        ) from error
    except OSError as error:
        if error.errno == errno.EIO:
            raise ReadError(
                tr("{name} cannot be read: the disk or network share reported an error.", name=name)
            ) from error
        raise _damaged(path) from error
    except Exception as error:  # parsers raise what they like about bytes that lie
        raise _damaged(path) from error


def _damaged(path: Path) -> ReadError:
    try:
        form = format_of(path)
    except OSError:
        form = None  # a folder, or gone by now
    kind = tr("{name} file", name=form.name) if form else tr("file")
    return ReadError(
        tr("{path} is damaged or cut off: it cannot be read as a {kind}.", path=shown(path), kind=kind),
        tr("Copy the file again."),
    )

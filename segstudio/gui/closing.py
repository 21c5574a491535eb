"""What closing asks while work is running."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from segstudio.gui.dialogs import ask
from segstudio.words import enumerated, tr, within

if TYPE_CHECKING:
    from PySide6.QtWidgets import QWidget

    from segstudio.services.jobs import Ticket


def ask_while_running(
    parent: QWidget, running: Sequence[Ticket], *, stop: Callable[[], None], wait: Callable[[], None]
) -> None:
    """Ask whether the window stops its jobs and closes, closes when they are done, or stays.

    Args:
        stop, wait: what the first two answers do.
    """
    names = enumerated(list(dict.fromkeys(within(ticket.title) for ticket in running)))
    ask(
        parent,
        name="askRunning",
        title=tr("Work is running"),
        question=tr("Close while work is running?"),
        detail=tr(
            "Still running: {names}. Stopping it leaves labels, models and files as they are.",
            names=names,
        ),
        answers=[
            ("answerStop", tr("Stop and close"), stop),
            ("answerWait", tr("Close when done"), wait),
            ("answerCancel", tr("Go on"), None),
        ],
    )

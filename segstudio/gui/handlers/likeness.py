"""Watches whether the open case is like the images that the chosen model learned from."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.services.quiet import DifferencesTask
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context
    from segstudio.services.jobs import Ticket


class Likeness:
    """Compares case and model whenever one of them changes, and says once before segmenting what differs."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._comparing: Ticket | None = None
        self._told: tuple[str, str] | None = None  # case and model that the notice was about
        self._waiting = False
        session = context.session
        session.case_changed.connect(self._compare)
        session.model_changed.connect(self._compare)
        session.filter_changed.connect(self._compare)
        self._compare()

    def tell(self) -> None:
        """Show the differences as a notice, once for each case and model; never stops anything."""
        session, work = self._context.session, self._context.work
        if session.volume is None or session.model is None:
            return
        both = (session.volume.case_id, session.model.card.id)
        self._waiting = self._comparing is not None  # the answer comes after the question
        if both != self._told and work.differences:
            self._told = both
            self._context.notify(
                tr("Unlike the training images of {name}: ", name=session.model.name)
                + _join(work.differences)
            )

    def _compare(self, *_: object) -> None:
        context, session = self._context, self._context.session
        volume, model = session.filtered or session.volume, session.model
        if self._comparing is not None:
            self._comparing.cancel()
            self._comparing = None
        self._waiting = False
        context.work.differences = ()
        if volume is None or model is None or not model.card.seen:
            return

        def ended(sentences: tuple[str, ...] = ()) -> None:
            self._comparing = None
            context.work.differences = sentences
            if self._waiting:
                self.tell()

        self._comparing = context.runner.submit(
            DifferencesTask(model.card, volume),
            case_id=volume.case_id,
            quiet=True,
            on_done=ended,
            on_failed=lambda _: ended(),
        )


def _join(sentences: tuple[str, ...]) -> str:
    return " ".join(sentences)

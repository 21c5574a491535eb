"""Going from one doubtful place of a prediction to the next."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.services.doubting import DoubtTask
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.doubt import Doubt
    from segstudio.gui.context import Context
    from segstudio.learning.outcomes import Prediction


class DoubtHandlers:
    """Shows the least sure places first, and leaves out slices that are reviewed."""

    def __init__(self, context: Context) -> None:
        self._context = context
        self._judged: Prediction | None = None
        self._places: list[Doubt] = []
        self._next = 0

    def next(self) -> None:
        """Show the next place; the places are looked for when they are first asked for."""
        context, prediction = self._context, self._context.session.prediction
        volume = context.session.volume
        if prediction is None or volume is None:
            context.notify(tr("Segment this case first; then J goes to where the model was least sure."))
            return
        if prediction is self._judged:
            self._show()
            return

        def judged(places: list[Doubt]) -> None:
            if context.session.prediction is prediction:
                self._judged, self._places, self._next = prediction, places, 0
                self._show()

        context.runner.submit(
            DoubtTask(prediction), case_id=volume.case_id, on_done=judged, on_failed=context.notify
        )

    def _show(self) -> None:
        context, labels = self._context, self._context.session.labels
        reviewed = frozenset() if labels is None else labels.reviewed
        for step in range(len(self._places)):
            number = (self._next + step) % len(self._places)
            doubt = self._places[number]
            if doubt.place[0] not in reviewed:
                self._next = number + 1
                context.work.looked_up.emit(doubt.place)
                context.state.crosshair = doubt.place
                context.notify(self._words(number + 1))
                return
        if self._places:
            context.notify(tr("Every slice in which the model was unsure is reviewed."))
        else:
            context.notify(tr("The model was sure everywhere."))

    def _words(self, number: int) -> str:
        if len(self._places) == 1:
            return tr("Here the model was least sure; there is one such place for each slice.")
        return tr(
            "Place {number} of {places}, the least sure first: here the model was undecided.",
            number=number,
            places=len(self._places),
        )

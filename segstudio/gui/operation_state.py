"""Which operation on labels is chosen, with what values, and what came of it."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Literal

from psygnal import Signal

if TYPE_CHECKING:
    from segstudio.core.geometry import Geometry
    from segstudio.core.operations import Operation, Outcome, Scope, Value

Which = Literal["current", "marked", "all"]
Source = Literal["own", "prediction"]
AnswerKind = Literal["", "busy", "preview", "done", "problem"]


@dataclass(frozen=True, eq=False)
class Answer:
    """What is known of the operation as it is asked for.

    Args:
        kind: "busy" is being worked out, "preview" would change so much, "done" did, "problem" cannot act.
        said: in words.
        outcome: of a preview.
        warns: whether the words need care.
    """

    kind: AnswerKind = ""
    said: str = ""
    outcome: Outcome | None = None
    warns: bool = False


class OperationState:
    """Shared by the panel and the actions; knows neither Qt nor the case.

    Values and scope are remembered for each operation. A preview is shown only while somebody looks at the
    panel (`watched`) who asked for one: by anything chosen there, or by an action. The start of the window
    asks for none.
    """

    changed = Signal()
    answered = Signal()

    def __init__(self) -> None:
        self._name = "largest"
        self._values: dict[str, dict[str, Value]] = {}
        self._scopes: dict[str, Scope] = {}
        self._calibrated, self._finest = True, 0.0
        self._which: Which = "current"
        self._source: Source = "own"
        self._keep_reviewed = True
        self._preview = True
        self._asked = False
        self._watched = False
        self._answer = Answer()

    @property
    def operation(self) -> Operation:
        """The row of the table that is chosen."""
        from segstudio.core.operations import find

        return find(self._name)

    @property
    def name(self) -> str:
        """Its name."""
        return self._name

    @name.setter
    def name(self, name: str) -> None:
        if self._ask() or name != self._name:
            self._name = name
            self.changed.emit()

    def values(self, name: str = "") -> dict[str, Value]:
        """The values of an operation, by default of the one that is chosen; in px where there are no mm."""
        from segstudio.core.operations import Measure, find

        name = name or self._name
        own = self._values.get(name, {})
        found = find(name).complete(own)
        for parameter in find(name).parameters:  # a length that reaches no neighbour is no good default
            value = found[parameter.name]
            if parameter.kind == "length" and parameter.name not in own and isinstance(value, Measure):
                found[parameter.name] = replace(value, amount=max(value.amount, self._finest))
        if self._calibrated:
            return found
        return {n: replace(v, unit="px") if isinstance(v, Measure) else v for n, v in found.items()}

    def set_value(self, parameter: str, value: Value) -> None:
        """Take another value for a parameter of the chosen operation."""
        new = self.values().get(parameter) != value
        if new:
            self._values.setdefault(self._name, {})[parameter] = value
        if self._ask() or new:
            self.changed.emit()

    def scope(self, name: str = "") -> Scope:
        """Where an operation works."""
        from segstudio.core.operations import find

        name = name or self._name
        return self._scopes.get(name, find(name).scopes[0])

    def set_scope(self, scope: Scope) -> None:
        """Let the chosen operation work somewhere else."""
        new = scope != self.scope()
        if new:
            self._scopes[self._name] = scope
        if self._ask() or new:
            self.changed.emit()

    @property
    def calibrated(self) -> bool:
        """Whether the case has millimetres."""
        return self._calibrated

    def fit(self, geometry: Geometry | None) -> None:
        """Follow another case: whether it has millimetres, and how fine its voxels are."""
        self._calibrated = geometry is None or geometry.calibrated
        self._finest = 0.0
        if geometry is not None and geometry.calibrated:
            self._finest = math.ceil(min(geometry.spacing_mm) * 10) / 10
        self.changed.emit()

    @property
    def which(self) -> Which:
        """Which labels are worked on: the current one, those marked in the list, or all."""
        return self._which

    @which.setter
    def which(self, which: Which) -> None:
        if self._ask() or which != self._which:
            self._which = which
            self.changed.emit()

    @property
    def source(self) -> Source:
        """What labels are combined with: the case's own, or the last prediction."""
        return self._source

    @source.setter
    def source(self, source: Source) -> None:
        if self._ask() or source != self._source:
            self._source = source
            self.changed.emit()

    @property
    def keep_reviewed(self) -> bool:
        """Whether reviewed slices stay as they are."""
        return self._keep_reviewed

    @keep_reviewed.setter
    def keep_reviewed(self, keep: bool) -> None:
        if self._ask() or keep != self._keep_reviewed:
            self._keep_reviewed = keep
            self.changed.emit()

    @property
    def preview(self) -> bool:
        """Whether what would change is shown before it does, as somebody asked for it."""
        return self._preview and self._asked

    @preview.setter
    def preview(self, preview: bool) -> None:
        if preview != self.preview:
            self._preview, self._asked = preview, True
            self.changed.emit()

    def ask(self) -> None:
        """Show what the chosen operation would change, unless previews are switched off."""
        if self._ask():
            self.changed.emit()

    def dismiss(self) -> None:
        """Show no preview until something is asked again."""
        self._asked = False
        self.changed.emit()

    def _ask(self) -> bool:
        """Take note that somebody asked; whether nobody had before."""
        new, self._asked = not self._asked, True
        return new

    @property
    def watched(self) -> bool:
        """Whether the panel can be seen: on the screen, and not behind another tab."""
        return self._watched

    @watched.setter
    def watched(self, watched: bool) -> None:
        if watched != self._watched:
            self._watched = watched
            self.changed.emit()

    @property
    def answer(self) -> Answer:
        """What is known of it now."""
        return self._answer

    @answer.setter
    def answer(self, answer: Answer) -> None:
        if answer is not self._answer:
            self._answer = answer
            self.answered.emit()

"""What the saved corrections offer to a new model, and which of them teach what was chosen."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from segstudio.core.labels import LabelClass, default_class
from segstudio.io.corrections import CorrectionSummary
from segstudio.learning.suiting import same_class, showing
from segstudio.words import paragraph, tr

FEWEST_CASES = 4  # of fewer none would be kept apart, and nobody would know how good the model is


@dataclass(frozen=True)
class Material:
    """What the corrections offer.

    Args:
        corrections: those that can be used.
        classes: each class that they teach, and in how many of them it occurs; one label number may stand
            for several.
    """

    corrections: tuple[CorrectionSummary, ...]
    classes: tuple[tuple[LabelClass, int], ...]

    @classmethod
    def of(cls, summaries: Sequence[CorrectionSummary]) -> Material:
        """What these corrections offer; a label without a name counts with one that has the same number."""
        usable = tuple(summary for summary in summaries if not summary.problem)
        taught = [label_class for summary in usable for label_class in summary.taught]
        found: list[LabelClass] = []
        counts: list[int] = []
        for label_class in sorted(taught, key=_nameless):  # those with names first
            place = next((i for i, known in enumerate(found) if same_class(known, label_class)), None)
            if place is None:
                found.append(label_class)
                counts.append(1)
            else:
                counts[place] += 1
        classes = sorted(zip(found, counts, strict=True), key=lambda pair: (pair[0].number, -pair[1]))
        return cls(usable, tuple(classes))

    @property
    def proposed(self) -> list[bool]:
        """Which classes are ticked at first.

        All of them, unless one number stands for several: then the class of most cases, and what occurs
        together with it.
        """
        numbers = [label_class.number for label_class, _ in self.classes]
        if len(set(numbers)) == len(numbers):
            return [True] * len(numbers)
        most, _ = max(self.classes, key=lambda pair: pair[1])
        beside = [c for c in self.corrections if any(same_class(most, shown) for shown in c.taught)]
        return [
            label_class is most
            or (
                label_class.number != most.number
                and any(same_class(label_class, shown) for c in beside for shown in c.taught)
            )
            for label_class, _ in self.classes
        ]

    def teaching(self, ticked: Sequence[LabelClass]) -> list[CorrectionSummary]:
        """The corrections that teach these classes; before one is chosen, all."""
        return showing(self.corrections, ticked) if ticked else list(self.corrections)

    def why_not(self, ticked: Sequence[LabelClass]) -> str:
        """Why no model of these classes can be trained, as a sentence; empty where one can."""
        if len(self.corrections) < FEWEST_CASES:
            return self.too_few(ticked)
        if not ticked:
            return tr("Tick at least one class to learn.")
        names: dict[int, str] = {}
        for label_class in ticked:
            other = names.setdefault(label_class.number, label_class.name)
            if other != label_class.name:
                return tr(
                    "Label {number} is ticked as {one} and as {other}: a model has one class for a number.",
                    number=label_class.number,
                    one=other,
                    other=label_class.name,
                )
        missing = sorted(set(range(1, max(names) + 1)) - set(names))
        if missing:
            return tr(
                "The labels of a new model run from 1 without a gap: tick label {missing} too, or leave "
                "the higher ones out.",
                missing=missing[0],
            )
        return self.too_few(ticked)

    def too_few(self, ticked: Sequence[LabelClass]) -> str:
        """How many cases are still missing and what to do about it; empty where there are enough."""
        cases = len(self.teaching(ticked))
        if cases >= FEWEST_CASES:
            return ""
        here = tr(
            "{cases} of {fewest} cases are reviewed. A new model needs {fewest}, so that one can be kept "
            "apart to measure it.",
            fewest=FEWEST_CASES,
            cases=cases,
        )
        if cases < len(self.corrections):
            return paragraph((here, tr("The others show something else than what is ticked.")))
        todo = tr(
            "For each case that is missing: open an image, correct its labels, choose Mark reviewed, then "
            "Save correction, both in the menu Learn."
        )
        return paragraph((here, todo))


def _nameless(label_class: LabelClass) -> bool:
    return label_class.name == default_class(label_class.number).name

"""What the saved corrections offer to a new model, and which of them teach what was chosen."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Protocol

from segstudio.core.labels import LabelClass, default_class
from segstudio.io.corrections import CorrectionSummary
from segstudio.io.project_case import REVIEWED
from segstudio.learning.agreement import beforehand, unchanged_among
from segstudio.learning.split import split
from segstudio.learning.suiting import same_class, showing
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair
    from segstudio.services.projects import Project

FEWEST_CASES = 4  # of fewer none would be kept apart, and nobody would know how good the model is
SEED = 0  # of the plan, on which it depends which cases are kept apart


@dataclass(frozen=True)
class Lessons:
    """What a new model is trained from: ids of corrections, or images with labels of a folder.

    Args:
        data: the same for the card.
        options: the same as words of the command line.
        drawn_by: name of the model that drew what nobody changed; empty where it is not known.
    """

    corrections: tuple[str, ...] = ()
    pairs: tuple[Pair, ...] = ()
    data: tuple[str, ...] = ()
    options: tuple[str, ...] = ()
    drawn_by: str = ""


class Offer(Protocol):
    """Something that a new model can be trained from."""

    @property
    def classes(self) -> tuple[tuple[LabelClass, int], ...]:
        """Each class that occurs, and in how many images."""

    @property
    def proposed(self) -> list[bool]:
        """Which of them are ticked at first."""

    @property
    def names_things(self) -> bool:
        """Whether somebody named what the first class is."""

    @property
    def choosable(self) -> bool:
        """Whether a person may leave some of them out."""

    def is_short(self, ticked: Sequence[LabelClass]) -> bool:
        """Whether there are too few images."""

    def about(self, ticked: Sequence[LabelClass]) -> str:
        """What is there, what is needed and what is kept apart."""

    def caution(self, ticked: Sequence[LabelClass]) -> str:
        """What a person should know before; empty where there is nothing."""

    def why_not(self, ticked: Sequence[LabelClass]) -> str:
        """Why no model of these classes can be trained; empty where one can."""

    def details(self) -> list[str]:
        """What the caution has no room for, line by line."""

    def lessons(self, ticked: Sequence[LabelClass]) -> Lessons:
        """What teaches these classes."""


@dataclass(frozen=True)
class _Lesson:
    """A correction as a split looks at it."""

    key: str
    patient: str
    kind: str = ""
    split: str = ""


@dataclass(frozen=True)
class Material:
    """What the corrections offer.

    Args:
        corrections: those that can be used.
        classes: each class that they teach, and in how many of them it occurs; one label number may stand
            for several.
        models: id of a model's card -> its name, of those at hand.
        uncounted: cases that the project calls reviewed, and of which no correction is kept.
        in_part: corrections of cases that the project does not call reviewed.
    """

    corrections: tuple[CorrectionSummary, ...]
    classes: tuple[tuple[LabelClass, int], ...]
    models: Mapping[str, str] = field(default_factory=dict)
    uncounted: int = 0
    in_part: frozenset[str] = frozenset()

    @classmethod
    def of(
        cls,
        summaries: Sequence[CorrectionSummary],
        models: Mapping[str, str] | None = None,
        project: Project | None = None,
    ) -> Material:
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
        cases = () if project is None else project.cases
        done = {case.case_id[:16] for case in cases if case.status in REVIEWED}
        begun = {case.case_id[:16] for case in cases if case.case_id and case.status not in REVIEWED}
        ids = {summary.id for summary in usable}
        uncounted = sum(case.status in REVIEWED and case.case_id[:16] not in ids for case in cases)
        return cls(usable, tuple(classes), models or {}, uncounted, frozenset(begun & ids - done))

    @property
    def names_things(self) -> bool:
        """Those who corrected did."""
        return True

    @property
    def choosable(self) -> bool:
        """Any class can be left out: the others are background then."""
        return True

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

    def is_short(self, ticked: Sequence[LabelClass]) -> bool:
        """Whether there are too few cases."""
        return len(self.teaching(ticked)) < FEWEST_CASES

    def too_few(self, ticked: Sequence[LabelClass]) -> str:
        """How many cases are needed and what to do about it; empty where there are enough."""
        return self.about(ticked) if self.is_short(ticked) else ""

    def about(self, ticked: Sequence[LabelClass]) -> str:
        """What is there, what is needed and what is kept apart."""
        teaching = self.teaching(ticked)
        cases, others = len(teaching), len(self.corrections) - len(teaching)
        if self.is_short(ticked):
            said = counted(
                "{n} of the {fewest} reviewed cases that a new model needs is there: it would learn from "
                "{learned}, and 1 is kept apart to measure it.",
                "{n} of the {fewest} reviewed cases that a new model needs are there: it would learn from "
                "{learned}, and 1 is kept apart to measure it.",
                cases,
                fewest=FEWEST_CASES,
                learned=FEWEST_CASES - 1,
            )
        else:
            said = self._parted(teaching)
        return paragraph(
            (said, self._left_out(others), self._in_the_list(teaching), self._todo(cases, others))
        )

    def _parted(self, teaching: Sequence[CorrectionSummary]) -> str:
        apart = len(split([_Lesson(c.id, c.patient_key) for c in teaching], SEED)[1])
        if not apart:
            return counted(
                "{cases} reviewed cases are there, but of {n} patient only: the new model would learn from "
                "all of them, and none is kept apart to measure it. That takes {fewest} patients.",
                "{cases} reviewed cases are there, but of {n} patients only: the new model would learn from "
                "all of them, and none is kept apart to measure it. That takes {fewest} patients.",
                len({c.patient_key or c.id for c in teaching}),
                cases=len(teaching),
                fewest=FEWEST_CASES,
            )
        return counted(
            "{n} reviewed case: the new model learns from {learned}, and {apart} kept apart measures it.",
            "{n} reviewed cases: the new model learns from {learned} of them and is measured on {apart}, "
            "kept apart for that.",
            len(teaching),
            learned=len(teaching) - apart,
            apart=apart,
        )

    def _left_out(self, others: int) -> str:
        if not others:
            return ""
        return counted(
            "{n} case shows something else and is left out.",
            "{n} cases show something else and are left out.",
            others,
        )

    def _in_the_list(self, teaching: Sequence[CorrectionSummary]) -> str:
        """Where this count and that of the project's list are not the same, why."""
        said = []
        if in_part := sum(correction.id in self.in_part for correction in teaching):
            said.append(
                counted(
                    "{n} of them is reviewed in part, and only its reviewed slices count.",
                    "{n} of them are reviewed in part, and only their reviewed slices count.",
                    in_part,
                )
            )
        if self.uncounted:
            said.append(
                counted(
                    "{n} case that the list calls reviewed does not count: none of its slices is kept as "
                    "reviewed.",
                    "{n} cases that the list calls reviewed do not count: none of their slices is kept as "
                    "reviewed.",
                    self.uncounted,
                )
            )
        return paragraph(said)

    def _todo(self, cases: int, others: int) -> str:
        if cases >= FEWEST_CASES or others:
            return ""
        return tr(
            "For each one that is missing: open an image, correct its labels and mark it reviewed in the "
            "menu Learn. Or choose a folder."
        )

    def caution(self, ticked: Sequence[LabelClass]) -> str:
        """That a model drew the labels of some cases, and nobody changed them."""
        teaching = self.teaching(ticked)
        unchanged, model = unchanged_among(teaching, self.models)
        return beforehand(unchanged, len(teaching), model)

    def details(self) -> list[str]:
        """Nothing."""
        return []

    def lessons(self, ticked: Sequence[LabelClass]) -> Lessons:
        """The corrections that teach these classes."""
        teaching = self.teaching(ticked)
        options = ["--corrections", "corrections"]
        if len(teaching) < len(self.corrections):
            options += ["--shows", ",".join(label_class.name for label_class in ticked)]
        return Lessons(
            corrections=tuple(correction.id for correction in teaching),
            data=tuple(f"correction {c.id} of {c.created}" for c in teaching),
            options=tuple(options),
            drawn_by=unchanged_among(teaching, self.models)[1],
        )


def _nameless(label_class: LabelClass) -> bool:
    return label_class.name == default_class(label_class.number).name

"""What a folder of images and labels offers to a new model, in words."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from segstudio.core.labels import LabelClass, default_class
from segstudio.gui.train_material import FEWEST_CASES, SEED, Lessons
from segstudio.learning.split import split
from segstudio.services.aliases import listed_name
from segstudio.services.settings import Settings
from segstudio.services.training_folder import TrainingFolder
from segstudio.words import counted, listed, paragraph, tr

_MOST_NAMED = 2


@dataclass(frozen=True)
class FolderMaterial:
    """All images of the folder that have labels; every label that occurs is learned."""

    folder: TrainingFolder
    settings: Settings

    @property
    def classes(self) -> tuple[tuple[LabelClass, int], ...]:
        """The labels in its files. A single one, whatever its number, is everything above 0: class 1."""
        found = self.folder.classes
        if len(found) != 1:
            return found
        ((only, count),) = found
        first = default_class(1, only.name if self.names_things else tr("foreground"))
        return ((replace(first, color=only.color), count),)

    @property
    def proposed(self) -> list[bool]:
        """All of them."""
        return [True] * len(self.classes)

    @property
    def names_things(self) -> bool:
        """Whether the label files do; most pictures cannot."""
        return any(found.name != default_class(found.number).name for found, _ in self.folder.classes[:1])

    @property
    def choosable(self) -> bool:
        """None can be left out: a mask with a label that has no name is refused."""
        return False

    def is_short(self, ticked: Sequence[LabelClass]) -> bool:
        """Whether there are too few images."""
        return len(self.folder.pairs) < FEWEST_CASES

    def about(self, ticked: Sequence[LabelClass]) -> str:
        """What is there, what is needed and what is kept apart."""
        pairs = self.folder.pairs
        if self.is_short(ticked):
            return counted(
                "{n} of the {fewest} images with labels that a new model needs is there: it would learn "
                "from {learned}, and 1 is kept apart to measure it.",
                "{n} of the {fewest} images with labels that a new model needs are there: it would learn "
                "from {learned}, and 1 is kept apart to measure it.",
                len(pairs),
                fewest=FEWEST_CASES,
                learned=FEWEST_CASES - 1,
            )
        apart = len(split(pairs, SEED)[1])
        if not apart:
            return counted(
                "{n} image with labels: the new model would learn from it, and none is kept apart to measure "
                "it.",
                "{n} images with labels: the new model would learn from all of them, and none is kept apart "
                "to measure it.",
                len(pairs),
            )
        return counted(
            "{n} image with labels: the new model learns from {learned}, and {apart} kept apart measures it.",
            "{n} images with labels: the new model learns from {learned} of them and is measured on {apart}, "
            "kept apart for that.",
            len(pairs),
            learned=len(pairs) - apart,
            apart=apart,
        )

    def caution(self, ticked: Sequence[LabelClass]) -> str:
        """Which files are passed over, and why; the first ones by name."""
        lines = self.details()
        if not lines:
            return ""
        more = len(lines) - _MOST_NAMED
        said = counted("{n} file is passed over.", "{n} files are passed over.", len(lines))
        rest = counted("And {n} more.", "And {n} more.", more) if more > 0 else ""
        return paragraph((said, *lines[:_MOST_NAMED], rest))

    def details(self) -> list[str]:
        """Each file that is not learned from, and why."""
        return [
            tr("{name}: {why}", name=listed_name(path, number, self.settings), why=why)
            for number, (path, why) in enumerate(self.folder.passed, start=1)
        ]

    def why_not(self, ticked: Sequence[LabelClass]) -> str:
        """Why no model can be trained from it; empty where one can."""
        numbers = [label_class.number for label_class, _ in self.classes]
        if self.is_short(ticked):
            return self.about(ticked)
        if not numbers:
            return tr("The labels are empty in all of these images.")
        if numbers != list(range(1, len(numbers) + 1)):
            return tr(
                "The label files hold the labels {numbers}. Those of a new model run from 1 without a gap: "
                "renumber them first.",
                numbers=listed(map(str, numbers)),
            )
        return ""

    def lessons(self, ticked: Sequence[LabelClass]) -> Lessons:
        """All pairs; neither card nor command names the folder, which may be called after a patient."""
        pairs = self.folder.pairs
        return Lessons(
            pairs=pairs, data=(f"{len(pairs)} images with labels",), options=("--images", "images")
        )

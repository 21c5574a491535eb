"""Which classes labels get from elsewhere, and what changing one is called."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Mapping
from dataclasses import replace
from typing import Any

from segstudio.core.labels import LARGEST_LABEL, LabelClass, default_class
from segstudio.errors import SegStudioError
from segstudio.words import tr


def free_number(taken: Collection[int]) -> int:
    """The lowest label number that no class has.

    Raises:
        SegStudioError: every number is taken.
    """
    if len(taken) >= LARGEST_LABEL:
        raise SegStudioError(
            tr("All {largest_label:,} label numbers are taken.", largest_label=LARGEST_LABEL),
            tr("Delete or merge some of them first."),
        )
    return next(n for n in range(1, len(taken) + 2) if n not in taken)


def class_title(before: LabelClass | None, after: LabelClass) -> str:
    """What changing a class is called in the history."""
    if before is None:
        return tr("Add label: {name}", name=after.name)
    return (
        tr("Rename label: {name}", name=after.name)
        if before.name != after.name
        else tr("Colour: {name}", name=after.name)
    )


def missing_classes(
    have: Mapping[int, LabelClass],
    classes: Iterable[LabelClass],
    numbers: Any,
    make: Callable[[int], LabelClass],
) -> dict[int, LabelClass]:
    """Classes to add; one that still has its automatic name takes the model's.

    Args:
        have: number -> class of the labels.
        classes: those of a model.
        numbers: label numbers that occur, 0 among them.
        make: a new class for a number that no model names.
    """
    wanted = {c.number: c for c in classes}
    for number in (int(n) for n in numbers if n):
        if number not in have:
            wanted.setdefault(number, make(number))
    missing = {}
    for number, label_class in wanted.items():
        old = have.get(number)
        if old is None:
            missing[number] = label_class
        elif old.name == default_class(number).name != label_class.name:
            missing[number] = replace(old, name=label_class.name)
    return missing

"""Which images are learned from and which are held out: by patient, alike for every kind of image."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from typing import Protocol, TypeVar

import numpy as np

_HELD_OUT = 0.15


class Lesson(Protocol):
    """What a split asks of an image: whom it shows, what kind it is, and what its data set says."""

    @property
    def key(self) -> str: ...
    @property
    def patient(self) -> str: ...
    @property
    def kind(self) -> str: ...
    @property
    def split(self) -> str: ...


AnyLesson = TypeVar("AnyLesson", bound=Lesson)


def split(
    lessons: Sequence[AnyLesson], seed: int, *, share: float = _HELD_OUT
) -> tuple[list[AnyLesson], list[AnyLesson]]:
    """Images to learn from and images to hold out; all images of one patient go to the same side.

    What an image says ("train", "val", "test") holds. If none says anything, a share of the patients of
    each kind is held out, or of the images where no patients are known; a single one is learned from.
    """
    if any(lesson.split for lesson in lessons):
        return [x for x in lessons if x.split not in ("val", "test")], [
            x for x in lessons if x.split in ("val", "test")
        ]
    order = _stratified_order(lessons, seed)
    # Every 1/share-th of an order in which the kinds follow each other: each kind gives its share.
    count = round(share * len(order))
    chosen = {order[int((number + 0.5) * len(order) / count)] for number in range(count)}
    return _parted(lessons, chosen)


def fold(
    lessons: Sequence[AnyLesson], number: int, folds: int, seed: int
) -> tuple[list[AnyLesson], list[AnyLesson]]:
    """Images to learn from and images held out in one part of a cross-validation.

    Every image is held out in exactly one part, the images of one patient together, each kind spread
    evenly; what the images say about splits does not count here.

    Args:
        number: which part, from 1.
        folds: how many there are.
    Raises:
        ValueError: there are fewer patients than parts, or no such part.
    """
    order = _stratified_order(lessons, seed)
    if not 2 <= folds <= len(order):
        raise ValueError(f"{len(order)} patients or images cannot be divided into {folds} parts.")
    if not 1 <= number <= folds:
        raise ValueError(f"There is no part {number} of {folds}.")
    return _parted(lessons, set(order[number - 1 :: folds]))


def _stratified_order(lessons: Sequence[Lesson], seed: int) -> list[str]:
    """Patients, or images without one, shuffled within their commonest kind, one kind after the other."""
    kinds: dict[str, Counter[str]] = {}
    for lesson in lessons:
        kinds.setdefault(_group(lesson), Counter())[lesson.kind] += 1
    groups = sorted(kinds, key=lambda name: (kinds[name].most_common(1)[0][0], name))
    rng = np.random.default_rng(seed)
    order: list[str] = []
    for kind in sorted({kinds[name].most_common(1)[0][0] for name in groups}):
        same = [name for name in groups if kinds[name].most_common(1)[0][0] == kind]
        order += [same[int(i)] for i in rng.permutation(len(same))]
    return order


def _group(lesson: Lesson) -> str:
    return lesson.patient or lesson.key


def _parted(lessons: Sequence[AnyLesson], held_out: set[str]) -> tuple[list[AnyLesson], list[AnyLesson]]:
    return [x for x in lessons if _group(x) not in held_out], [x for x in lessons if _group(x) in held_out]

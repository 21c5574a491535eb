"""What a training begins with: which images, how often each is drawn, and the card of the network."""

from __future__ import annotations

import datetime
import math
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.labels import default_class
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.learning.card import ACCEPTS, ModelCard
from segstudio.learning.cases import CaseStore, Reviewed
from segstudio.learning.networks import SegmentationNetwork
from segstudio.learning.plan import TrainPlan
from segstudio.learning.split import fold, split
from segstudio.words import listed, tr

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair


def parted(
    lessons: Sequence[Pair | Reviewed], plan: TrainPlan
) -> tuple[Sequence[Pair | Reviewed], Sequence[Pair | Reviewed]]:
    """Images to learn from and images to hold out."""
    learning: Sequence[Pair | Reviewed] = lessons
    held_out: Sequence[Pair | Reviewed] = []
    if plan.fold is not None:
        try:
            learning, held_out = fold(lessons, *plan.fold, plan.seed)
        except ValueError as error:
            raise SegStudioError(str(error), tr("Choose fewer parts, or add images.")) from error
    elif plan.hold_out:
        learning, held_out = split(lessons, plan.seed)
    if not learning:
        raise SegStudioError(
            tr("There are no images with masks to train on."), tr("Check the folders and the manifest.")
        )
    if plan.patience is not None and not held_out:
        raise SegStudioError(
            tr("Stopping early needs images that are held out, and there are none."),
            tr("Leave the patience out, or add images."),
        )
    return learning, held_out


def first_card(
    network: SegmentationNetwork,
    plan: TrainPlan,
    rate: float,
    learning: Sequence[Pair | Reviewed],
    held_out: Sequence[Pair | Reviewed],
) -> ModelCard:
    """The card of a network before its first step."""
    unchanged = sum(isinstance(lesson, Reviewed) and lesson.unchanged for lesson in (*learning, *held_out))
    classes = tuple(default_class(n, name) for n, name in enumerate(plan.class_names, start=1))
    return ModelCard(
        name=plan.name,
        version=1,
        network=network.config,
        classes=classes,
        channels=plan.channels,
        accepts=ACCEPTS,
        filter_size=plan.filter_size,
        data=plan.data,
        loss=plan.loss.to_dict(),
        training={
            "steps": plan.steps,
            "batch": plan.batch,
            "patch": plan.patch,
            "learning_rate": rate,
            "augmentation": plan.augmentation,
            "images": len(learning),
            **({"kept_apart": len(held_out)} if held_out else {}),
            **({"unchanged": unchanged} if unchanged else {}),
            **({"drawn_by": plan.drawn_by} if unchanged and plan.drawn_by else {}),
        },
        seed=plan.seed,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        command=plan.command,
        licence=plan.licence,
        credit=plan.credit,
        known_failures=plan.known_failures,
    )


def check_classes(store: CaseStore, card: ModelCard, progress: Progress) -> None:
    """Raises: SegStudioError if some class is in none of the images, which could then never be learned."""
    wanted = {index: c.name for index, c in enumerate(card.classes, start=1)}
    for index in range(len(store)):
        progress(0.0, tr("Reading images"))
        for found in np.unique(store[index].target):
            wanted.pop(int(found), None)
        if not wanted:
            return
    names = listed(wanted.values())
    raise SegStudioError(
        tr("None of the {store} images to learn from shows: {names}.", store=len(store), names=names),
        tr("Name only classes that are in the masks, and check that the masks are not empty."),
    )


def chances(lessons: Sequence[Pair | Reviewed]) -> np.ndarray:
    """How likely each is drawn: kinds by the square root of their number, alike within a kind."""
    sizes = Counter(lesson.kind for lesson in lessons)
    weights = np.array([1.0 / math.sqrt(sizes[lesson.kind]) for lesson in lessons])
    return weights / weights.sum()


def spread(count: int, most: int) -> list[int]:
    """At most so many numbers below `count`, spread evenly."""
    return sorted({int(i) for i in np.linspace(0, count - 1, min(count, most))})

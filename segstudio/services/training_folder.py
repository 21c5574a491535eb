"""What a folder of images and labels offers to a new model."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from segstudio.core.labels import LabelClass, default_class
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair


@dataclass(frozen=True, eq=False)
class TrainingFolder:
    """Images with labels that were all read once.

    Args:
        pairs: those that can be learned from.
        classes: each label that occurs, by number, and in how many images.
        passed: file that is not learned from -> why, as a sentence.
    """

    folder: Path
    pairs: tuple[Pair, ...]
    classes: tuple[tuple[LabelClass, int], ...]
    passed: tuple[tuple[Path, str], ...]


@dataclass(frozen=True, eq=False)
class TrainingFolderTask:
    """Find the pairs of a folder as the command line does, and read each, to know what can be learned."""

    folder: Path
    title: str = tr("Looking at the folder")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> TrainingFolder:
        """Return what there is; a pair that cannot be read or does not fit is passed over.

        Raises:
            ReadError: there is no pair at all, or an image without a mask beside folders of both.
        """
        from segstudio.io import read_labels, read_volume
        from segstudio.io.datasets import look_for_pairs

        found = look_for_pairs(self.folder)
        good, passed = [], list(found.passed)
        counts: Counter[int] = Counter()
        named: dict[int, LabelClass] = {}
        for number, pair in enumerate(found.pairs):
            progress(
                number / len(found.pairs),
                tr("Reading image {number} of {images}", number=number + 1, images=len(found.pairs)),
            )
            try:
                labels = read_labels(pair.mask, read_volume(pair.image))
            except SegStudioError as error:
                passed.append((pair.image, error.sentence))
                continue
            good.append(pair)
            present = [int(n) for n in np.unique(labels.array) if n]
            counts.update(present)
            for n in present:
                label_class = labels.classes.get(n) or default_class(n)
                if n not in named or named[n].name == default_class(n).name:
                    named[n] = label_class
        classes = tuple((named[n], counts[n]) for n in sorted(named))
        return TrainingFolder(self.folder, tuple(good), classes, tuple(passed))

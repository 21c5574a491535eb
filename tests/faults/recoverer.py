"""Recovers unsaved edits and goes on painting and saving until it is killed, in the midst of either.

Of a fixed order of all voxels each edit paints the next one, so that the labels tell how many edits they
hold. Each is told on stdout, as its number, once the journal or the label file holds it.
"""

from __future__ import annotations

import random
import sys
from pathlib import Path

import numpy as np

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.painting import Stroke
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.io import read_labels, write_labels, write_volume
from segstudio.services import safekeeping
from segstudio.services.recovery import RecoverTask, recoveries
from segstudio.services.safekeeping import Safekeeper
from segstudio.services.session import Session
from segstudio.services.tasks import Opened, OpenTask

SIDE = 40
ORDER = np.random.default_rng(3).permutation(SIDE * SIDE)


def place(folder: Path) -> None:
    """The image that is painted on."""
    write_volume(
        Volume(np.zeros((1, SIDE, SIDE), np.uint8), Geometry.picture(SIDE, SIDE)), folder / "image.png"
    )


def edits_in(labels: LabelMap) -> int:
    """How many edits these labels hold.

    Raises:
        AssertionError: they are those of no moment.
    """
    painted = labels.array[0].ravel() == 1
    number = int(painted.sum())
    assert painted[ORDER[:number]].all(), "voxels of no moment"
    return number


def found_in(folder: Path) -> int:
    """How many edits the next start finds: in a journal, else in the label file."""
    found = recoveries(folder / "journal")
    if found:
        return edits_in(RecoverTask(found[0]).run(silent)[0].labels)
    if (folder / "labels.png").exists():
        return edits_in(read_labels(folder / "labels.png"))
    return 0


def main(folder: str, seed: str, control: str = "") -> None:
    """Go on for ever; the control keeps no journal and saves plainly."""
    place_, chance = Path(folder), random.Random(int(seed))
    safekeeping.GATHER_S = 0.01
    labels_path = place_ / "labels.png"
    session = Session()
    keeper = None if control else Safekeeper(session, place_ / "journal")
    found = [] if control else recoveries(place_ / "journal")
    if found:
        opened, _ = RecoverTask(found[0]).run(silent)
        assert keeper is not None
        keeper.adopt(opened.volume.case_id, found[0].journal)
    else:
        opened = OpenTask(place_ / "image.png", labels_path if labels_path.exists() else None).run(silent)
    session.open(Opened(opened.volume, opened.labels, opened.labels_path, unsaved=opened.unsaved))
    labels = session.labels
    assert labels is not None
    number = edits_in(labels)
    while True:
        for _ in range(chance.randint(1, 12)):
            y, x = divmod(int(ORDER[number % len(ORDER)]), SIDE)
            stroke = Stroke(labels, 0, 1, (0.4, 0.4))
            if (box := stroke.extend(y, x)) is not None:
                session.touched(box)
            if (edit := stroke.finish()) is not None:
                session.record(edit)
            number = edits_in(labels)
        if keeper is not None:
            keeper.flush()
        _tell(number)
        if chance.random() < 0.3:
            if control:
                _save_plainly(labels, labels_path)
            else:
                write_labels(labels, labels_path)
            session.mark_saved(labels_path)
            _tell(number)


def _tell(number: int) -> None:
    sys.stdout.write(f"{number}\n")
    sys.stdout.flush()


def _save_plainly(labels: LabelMap, path: Path) -> None:
    from PIL import Image

    Image.fromarray(labels.array[0].astype(np.uint8)).save(path)

"""How much of a fine-tuning each of its parts is, so that its progress goes on as the time does."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from segstudio.learning.acceptance import SHARES
from segstudio.learning.cases import TrainingCase, fitting_side
from segstudio.learning.material import Material
from segstudio.learning.plan import FineTunePlan, default_steps
from segstudio.learning.teaching import FEWEST_FOR_HOLDING_OUT, LOOK_EVERY, MOST_WATCHED_GUARDS

# Work is counted in pixels that go through the network once; learning from a pixel takes as long as four.
_LEARNING = 4.0
_DRAWING = 24 * 256**2  # sixteen drawn images: made, which takes as long as half of them, and predicted
_DRAWN_GUARDS = 4 * 256**2
_SAVING = 0.01  # of the whole


@dataclass(frozen=True)
class Pace:
    """Where the parts of a fine-tuning end, as parts of the whole, 0 to 1."""

    prepared: float
    measured: float
    taught: float
    mixed: float


def pace_of(material: Material, plan: FineTunePlan, stride: int) -> Pace:
    """The most work that there can be, part by part; some of it may turn out not to be needed.

    Args:
        material: before drawn images were added to it.
        stride: of the network.
    """
    drawn = not (len(material.replay) and material.guard)
    guards = _pixels(material.guard) if material.guard else _DRAWN_GUARDS * drawn
    measured = _pixels(material.corrected) + guards
    steps = plan.steps or default_steps(len(material.corrected))
    side = fitting_side(plan.patch, material.corrected, stride)
    beside = plan.batch // 2 if plan.distil else 0
    looks = min(guards, _pixels(material.guard[:MOST_WATCHED_GUARDS]) or guards) / LOOK_EVERY
    runs = 2 if len(material.corrected) >= FEWEST_FOR_HOLDING_OUT and plan.acceptance != "validation" else 1
    taught = runs * steps * (_LEARNING * (plan.batch + beside) * side**2 + looks)
    mixed = measured * (len(SHARES) if plan.acceptance == "guard" else 1)
    ends, done = [], 0.0
    parts = (_DRAWING * drawn, measured, taught, mixed)
    for work in parts:
        done += work
        ends.append((1.0 - _SAVING) * done / sum(parts))
    return Pace(*ends)


def _pixels(cases: Sequence[TrainingCase]) -> int:
    return sum(len(case.slices) * case.target[0].size for case in cases)

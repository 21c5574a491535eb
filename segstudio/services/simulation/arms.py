"""The ways of learning from corrections that are compared."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace

from segstudio.errors import SegStudioError
from segstudio.learning.plan import FineTunePlan, default_steps
from segstudio.learning.recipe import FINETUNING, TRAINING

_PIXELWISE_OF_ROOTPAINTER = 0.3


@dataclass(frozen=True)
class Arm:
    """One way of learning.

    Args:
        words: what it is, for a list.
        change: makes its plan from a plan with the common choices (seed, batch, device and so on).
        replay: earlier training images are learned from too; they have to be at hand.
        from_nothing: a new network learns from the corrections alone.
        on_request: it is only run when it is named.
    """

    words: str
    change: Callable[[FineTunePlan], FineTunePlan]
    replay: bool = False
    from_nothing: bool = False
    on_request: bool = False


def _ours(plan: FineTunePlan) -> FineTunePlan:
    return replace(plan, loss=FINETUNING)


def _no_boundary(plan: FineTunePlan) -> FineTunePlan:
    return replace(plan, loss=replace(FINETUNING, band=False, boundary="none"))


def _keeping(*, rehearse: bool, distil: bool) -> Callable[[FineTunePlan], FineTunePlan]:
    """The recipe with a part of what keeps the old abilities; what it forgets is not refused."""
    return lambda plan: replace(_ours(plan), rehearse=rehearse, distil=distil, acceptance="none")


def _plain(plan: FineTunePlan) -> FineTunePlan:
    return replace(
        plan,
        loss=TRAINING,
        edited_weight=1.0,
        centre_on_edits=False,
        rehearse=False,
        distil=False,
        acceptance="none",
    )


def _rootpainter(plan: FineTunePlan) -> FineTunePlan:
    """Dice + 0.3 cross-entropy; new weights are kept if the images held out become better."""
    loss = replace(TRAINING, pixelwise_weight=_PIXELWISE_OF_ROOTPAINTER)
    return replace(_plain(plan), loss=loss, acceptance="validation")


ARMS: dict[str, Arm] = {
    "ours": Arm("the recipe for corrections, without earlier images", _ours),
    "ours+replay": Arm("the same with earlier training images", _ours, replay=True),
    "no-boundary": Arm("the recipe without boundary terms", _no_boundary),
    "no-boundary+replay": Arm("the same with earlier training images", _no_boundary, replay=True),
    "plain": Arm("Dice and cross-entropy on all pixels alike; the new weights are always taken", _plain),
    "scratch": Arm("a new network from the corrections alone", _plain, from_nothing=True),
    "rootpainter": Arm("Dice + 0.3 cross-entropy, kept if validation improves", _rootpainter),
    "drawn-only": Arm(
        "the recipe kept by synthetic images alone", _keeping(rehearse=True, distil=False), on_request=True
    ),
    "answers-only": Arm(
        "the recipe kept by the old answers alone", _keeping(rehearse=False, distil=True), on_request=True
    ),
    "nothing-kept": Arm(
        "the recipe kept by nothing", _keeping(rehearse=False, distil=False), on_request=True
    ),
}


def chosen_arms(names: Sequence[str], *, replay: bool) -> tuple[str, ...]:
    """The arms of these names, without repeats; none named: the usual ones that can be run.

    Args:
        replay: earlier training images are at hand.
    Raises:
        SegStudioError: there is no such arm, or it needs earlier images.
    """
    for name in names:
        if name not in ARMS:
            raise SegStudioError(f"There is no arm called {name!r}.", f"Choose among: {', '.join(ARMS)}.")
        if ARMS[name].replay and not replay:
            raise SegStudioError(
                f"The arm {name} learns from earlier training images too.", "Name their folder by --replay."
            )
    if names:
        return tuple(dict.fromkeys(names))
    usual = [name for name, arm in ARMS.items() if not arm.on_request]
    return tuple(name for name in usual if replay or not ARMS[name].replay)


def plan_of(name: str, common: FineTunePlan, *, corrections: int, most_steps: int) -> FineTunePlan:
    """How an arm learns from so many corrections: the plan's own steps, or the usual ones up to a limit."""
    arm = ARMS[name]
    steps = common.steps or min(default_steps(corrections), most_steps)
    plan = replace(common, steps=steps, replay_dir=common.replay_dir if arm.replay else None)
    return arm.change(plan)

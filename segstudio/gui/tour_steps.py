"""The steps of the guided tour: what each says, which control it points at, and when it is done."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from segstudio.services.samples import find_sample
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.gui.main_window import MainWindow
    from segstudio.learning.plan import FineTunePlan

SAMPLE = "cells"
SMALL_BRUSH = 2.5  # px, for gaps between the nuclei of the sample


class Walk:
    """What a person has done in the open window since the tour began."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self._sample = find_sample(SAMPLE)
        self.learned = False
        self.decided = False
        self.better = True  # what the last result says of the new model
        self.mixed = False  # better where it was corrected only
        self._own_plan: FineTunePlan | None = None
        self._own_brush: float | None = None

    def watch(self) -> None:
        """Take note of what cannot be seen any more once it is over."""
        work = self.window.work
        if work.outcome is not None:
            self.learned = True
            self.better = work.outcome.verdict > 0
            self.mixed = work.outcome.mixed
        elif self.learned:
            self.decided = True
        if work.training is not None:
            self.lend_plan(False)
        if not self.on_sample:
            self.lend_brush(False)

    def lend_plan(self, lend: bool) -> None:
        """Make the next training a short one, judged as any other; False gives the own plan back."""
        work = self.window.work
        if lend and self._own_plan is None:
            self._own_plan = work.plan
            work.plan = replace(work.plan, steps=30, batch=4, patch=128)
        elif not lend and self._own_plan is not None:
            work.plan, self._own_plan = self._own_plan, None

    def lend_brush(self, lend: bool) -> None:
        """Make the brush small enough for the sample; False gives the own one back, unless it was changed."""
        state = self.window.state
        if lend and self._own_brush is None and self.on_sample:
            self._own_brush = state.brush_radius
            self.window.tool_memory.lend_radius(min(SMALL_BRUSH, state.brush_radius))
        elif not lend and self._own_brush is not None:
            own, self._own_brush = self._own_brush, None
            if state.brush_radius == SMALL_BRUSH:
                self.window.tool_memory.lend_radius(own)

    @property
    def on_sample(self) -> bool:
        """The sample case is open."""
        return self.window.session.path == self._sample.path

    @property
    def image_open(self) -> bool:
        """Some image is open, so that the first page cannot be seen."""
        return self.window.session.volume is not None

    @property
    def segmented(self) -> bool:
        """A model has drawn the boundaries of the sample."""
        return self.on_sample and self.window.session.prediction is not None

    @property
    def painted(self) -> bool:
        """A hand has changed labels of the sample."""
        labels = self.window.session.labels
        return self.on_sample and labels is not None and bool(labels.hand.any())

    @property
    def reviewed(self) -> bool:
        """A slice of the sample is marked as reviewed."""
        labels = self.window.session.labels
        return self.on_sample and labels is not None and bool(labels.reviewed)

    @property
    def brush_in_hand(self) -> bool:
        """The brush is the tool in use."""
        return self.window.state.tool == "brush"

    def open_manual(self) -> None:
        """Show the manual."""
        self.window.action_set.by_name["actionManual"].trigger()

    def open_sample(self) -> None:
        """Open the sample case in place of what is open."""
        self.window.open_sample(self._sample)


@dataclass(frozen=True)
class Step:
    """One thing to do.

    Args:
        name: for tests and the log.
        heading, words: what the callout says.
        done: whether it is done.
        target: object name of the control.
        dock: the dock that the control is looked for in first; empty: anywhere.
        action: the action whose keys do the same.
        extra: what the callout's own button says and does.
        looks: whether one looks at the image meanwhile, rather than at the panels.
        waiting: while something runs that this step waits for, what to say of it.
        meanwhile: object name of the control to point at while that runs.
        begin, end: called when the step is come to and left.
        instead: the step as it is where things are otherwise; None where they are not.
    """

    name: str
    heading: str
    words: str
    done: Callable[[Walk], bool]
    target: str = ""
    dock: str = ""
    action: str = ""
    extra: tuple[str, Callable[[Walk], None]] | None = None
    looks: bool = False
    waiting: Callable[[Walk], str] = lambda _: ""
    meanwhile: str = ""
    begin: Callable[[Walk], None] = lambda _: None
    end: Callable[[Walk], None] = lambda _: None
    instead: Callable[[Walk], Step | None] = lambda _: None


def _segmenting(walk: Walk) -> str:
    return tr("The model is at work …") if walk.window.work.segmenting is not None else ""


def _training(walk: Walk) -> str:
    return (
        tr("It learns now; the panel shows how long it still takes. Skipping this step does not stop it.")
        if walk.window.work.training is not None
        else ""
    )


_KEEP_OLD = Step(
    "accept",
    tr("Decide"),
    tr(
        "One stroke and a minute were too little this time, so Keep the old one is the right choice: nothing "
        "gets worse without your knowing. A few more corrected images usually make the difference."
    ),
    lambda walk: walk.decided,
    target="actionDiscardModel",
    dock="dockLearn",
    action="actionDiscardModel",
    looks=True,
)

_WEIGH = replace(
    _KEEP_OLD,
    words=tr(
        "Better where you corrected, in part worse on other images: this is yours to weigh. After one "
        "stroke Keep the old one is the careful choice; Accept is safe too, the old model stays in the list."
    ),
)


def _otherwise(walk: Walk) -> Step | None:
    if walk.mixed:
        return _WEIGH
    return None if walk.better else _KEEP_OLD


_OTHER_OPEN = Step(
    "sample",
    tr("Take a sample case"),
    tr(
        "The tour needs a picture of nuclei under a fluorescence microscope, which comes with the program. "
        "It takes the place of the image that is open; if that has unsaved changes, you are asked first."
    ),
    lambda walk: walk.on_sample,
    extra=(tr("Open the sample"), Walk.open_sample),
)

STEPS = (
    Step(
        "sample",
        tr("Take a sample case"),
        tr("Nuclei under a fluorescence microscope: click their picture, or let the tour open it."),
        lambda walk: walk.on_sample,
        target="sampleCard",
        extra=(tr("Open it"), Walk.open_sample),
        instead=lambda walk: _OTHER_OPEN if walk.image_open else None,
    ),
    Step(
        "segment",
        tr("Let the model draw"),
        tr("Press Segment. The model that was made for such images draws the boundary of every nucleus."),
        lambda walk: walk.segmented,
        target="actionSegment",
        action="actionSegment",
        waiting=_segmenting,
    ),
    Step(
        "brush",
        tr("Take the brush"),
        tr("No model is always right. The brush adds what is missing; its right button erases."),
        lambda walk: walk.segmented and (walk.painted or walk.brush_in_hand),
        target="toolBrushButton",
        action="toolBrush",
    ),
    Step(
        "paint",
        tr("Correct with one stroke"),
        tr(
            "Where a boundary leaves out part of a nucleus, drag along it. Where two nuclei are joined, drag "
            "between them with the right button. Ctrl and the wheel zoom, Shift and the wheel change the "
            "brush; the tour has made it small."
        ),
        lambda walk: walk.painted,
        target="canvas",
        action="actionKeyPointer",
        begin=lambda walk: walk.lend_brush(True),
    ),
    Step(
        "review",
        tr("Say that it is right"),
        tr(
            "Mark the image as reviewed. Only what somebody declared right teaches the model. In your own "
            "work correct everything first; here one place is enough."
        ),
        lambda walk: walk.reviewed,
        target="actionMarkReviewed",
        action="actionMarkReviewed",
        looks=True,
    ),
    Step(
        "learn",
        tr("Teach the model"),
        tr(
            "Press Fine-tune: it keeps your correction and learns from it. For the tour the training is "
            "short, about a minute; you can go on working meanwhile."
        ),
        lambda walk: walk.learned,
        target="actionFineTune",
        action="actionFineTune",
        looks=True,
        waiting=_training,
        meanwhile="learnProgress",
        begin=lambda walk: walk.lend_plan(True),
        end=lambda walk: walk.lend_plan(False),
    ),
    Step(
        "accept",
        tr("Decide"),
        tr(
            "Better where you corrected, on the whole no worse elsewhere: Accept puts the new model beside "
            "the old one, which stays. Look first, if you like: dotted is the old boundary, dashed the new "
            "one."
        ),
        lambda walk: walk.decided,
        target="actionAcceptModel",
        dock="dockLearn",
        action="actionAcceptModel",
        looks=True,
        instead=_otherwise,
    ),
    Step(
        "end",
        tr("That is the whole loop"),
        tr("Each image that you correct makes the model fit yours better. The manual tells the rest."),
        lambda _: False,
        extra=(tr("Manual"), Walk.open_manual),
    ),
)

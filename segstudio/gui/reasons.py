"""Why an action cannot be used now: the one fact that would have to be another one."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from functools import cached_property
from typing import Any

from segstudio.gui.facts import Facts
from segstudio.words import tr

_NO_CASE = tr("Open an image first.")
_READ_ONLY = tr("The project is open for reading only.")  # who has it is said where that is known
# What would have to be otherwise, and what is said of it; the first that makes the action possible counts. A
# line is about its first fact, with which others come.
_OTHERWISE: tuple[tuple[dict[str, Any], str], ...] = (
    ({"case": True}, _NO_CASE),
    ({"project": True, "project_writable": True}, tr("No project is open.")),
    ({"read_only": False, "project_writable": True}, _READ_ONLY),
    ({"segmenting": False}, tr("A prediction is running. Wait for it, or stop it.")),
    ({"training": False}, tr("A training is running. Wait for it, or stop it.")),
    ({"busy": False}, tr("Other work is running. Wait for it, or stop it; then this can be used.")),
    ({"several_slices": True}, tr("The image has one slice only.")),
    ({"deep": True}, tr("The tool in hand works on one slice only.")),
    ({"calibrated": True}, tr("The image does not say how large its pixels are.")),
    ({"hounsfield": True}, tr("These windows are for CT; the values of this image are no Hounsfield units.")),
    ({"from_file": True}, tr("The image does not come from a file.")),
    ({"filtered": True}, tr("The image is not filtered.")),
    ({"filter_differs": True}, tr("The image is filtered with this size already.")),
    ({"planes": True}, tr("Show the three planes first.")),
    ({"slab": True}, tr("Draw several slices as one first.")),
    ({"rulers": True}, tr("Nothing is measured in this image.")),
    ({"second": True}, tr("Open a second image first, in the menu File.")),
    ({"beside": False}, tr("The second image is shown beside the case, not over it.")),
    ({"second": True, "beside": False}, tr("Open a second image first, in the menu File.")),
    ({"compares": True}, tr("Open a reference first, in the menu File, to compare the labels with.")),
    ({"reference": True}, tr("No reference is open.")),
    ({"can_undo": True}, tr("There is nothing to undo.")),
    ({"can_redo": True}, tr("There is nothing to redo.")),
    ({"several_cases": True}, tr("There is no other case on the list.")),
    ({"numbers": frozenset(range(10))}, tr("There is no label of this number. Add one in the Labels panel.")),
    ({"model": True}, tr("Choose a model first, in the Model panel.")),
    ({"reviewed": True}, tr("No slice is marked as reviewed yet; only what is reviewed teaches.")),
    ({"correction_saved": False}, tr("The correction is saved already.")),
    ({"missing_classes": True}, tr("The model knows every class that your corrections show.")),
    ({"outcome": True}, tr("No new model waits for your decision.")),
    ({"offered": True}, tr("The new model did not pass its check, so it is not offered.")),
    ({"training": True}, tr("No training is running.")),
    ({"busy": True}, tr("Nothing is running.")),
)


# Facts that there are without a case; for all others one is opened first.
_OF_THE_WINDOW = (
    {"case", "project", "read_only", "several_cases", "can_undo", "can_redo"}
    | {"segmenting", "training", "busy"}
    | {"model", "missing_classes", "outcome", "offered"}
)


class Reasons:
    """What keeps actions from being used at one moment; costs nothing until the first one is asked about."""

    def __init__(self, facts: Facts) -> None:
        self._facts = facts

    def why_not(self, when: Callable[[Facts], bool]) -> str:
        """Why an action with this condition cannot be used, as a sentence; empty where it can be."""
        if when(self._facts):
            return ""
        for other, sentence in self._otherwise:
            if when(other):
                return sentence
        return next((said for other, said in self._together if not when(other) and when(self._all)), "")

    @cached_property
    def _differing(self) -> list[tuple[dict[str, Any], str]]:
        now = vars(self._facts)
        read_only = self._facts.why_read_only or _READ_ONLY
        lines = (
            (change, next(iter(change)), read_only if said is _READ_ONLY else said)
            for change, said in _OTHERWISE
        )
        return [
            (change, said if self._facts.case or about in _OF_THE_WINDOW else _NO_CASE)
            for change, about, said in lines
            if now[about] != change[about]
        ]

    @cached_property
    def _otherwise(self) -> list[tuple[Facts, str]]:
        return [(replace(self._facts, **change), said) for change, said in self._differing]

    @cached_property
    def _all(self) -> Facts:
        """Everything as it should be, with no work running."""
        every: dict[str, Any] = {}
        for change, _ in self._differing:
            every = {**change, **every}  # what comes first counts
        return replace(self._facts, **{**every, "training": False, "segmenting": False, "busy": False})

    @cached_property
    def _together(self) -> list[tuple[Facts, str]]:
        """All but one as it should be."""
        now = vars(self._facts)
        return [
            (replace(self._all, **{key: now[key] for key in change}), said)
            for change, said in self._differing
        ]

"""What it means that a new model learns labels which a model drew and nobody changed.

Its score then says how far it agrees with that model, and not how right it is.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

from segstudio.io.corrections import CorrectionSummary
from segstudio.words import tr


def beforehand(unchanged: int, cases: int, model: str) -> str:
    """The warning before a training; empty where a person had a hand in every case.

    Args:
        unchanged: how many of the cases a model drew and nobody changed.
        model: its name; empty where it is not known or there are several.
    """
    if not unchanged:
        return ""
    if unchanged == cases:
        return tr(
            "In {unchanged} of {cases} cases nobody changed what {model} drew: the new model would learn "
            "from that model, and its score would only say how far the two agree.",
            unchanged=unchanged,
            cases=cases,
            model=_called(model),
        )
    return tr(
        "In {unchanged} of {cases} cases nobody changed what {model} drew: there the new model would learn "
        "from that model, and its score would partly say how far the two agree.",
        unchanged=unchanged,
        cases=cases,
        model=_called(model),
    )


def afterwards(training: Mapping[str, Any]) -> str:
    """The same of a trained model, from what its card says of the training; empty where all is well."""
    unchanged, learned, apart = (_count(training.get(name)) for name in ("unchanged", "images", "kept_apart"))
    if not unchanged:
        return ""
    cases, model = max(learned + apart, unchanged), _called(str(training.get("drawn_by", "")))
    if unchanged == cases:
        return tr(
            "In {unchanged} of {cases} cases nobody had changed what {model} drew: it learned from that "
            "model, and its score only says how far the two agree.",
            unchanged=unchanged,
            cases=cases,
            model=model,
        )
    return tr(
        "In {unchanged} of {cases} cases nobody had changed what {model} drew: there it learned from that "
        "model, and its score partly says how far the two agree.",
        unchanged=unchanged,
        cases=cases,
        model=model,
    )


def unchanged_among(corrections: Sequence[CorrectionSummary], names: Mapping[str, str]) -> tuple[int, str]:
    """How many corrections a model drew and nobody changed, and its name; empty: unknown, or several.

    Args:
        names: id of a model's card -> its name, of those that are at hand.
    """
    models = [correction.model for correction in corrections if correction.unchanged]
    found = {names.get(model, "") for model in models}
    return len(models), found.pop() if len(found) == 1 else ""


def _called(name: str) -> str:
    return tr("the model {name}", name=name) if name else tr("a model")


def _count(value: Any) -> int:
    return value if type(value) is int and value > 0 else 0  # a card comes from anywhere

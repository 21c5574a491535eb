"""A model with further classes, which goes on finding the old ones exactly as before."""

from __future__ import annotations

import datetime
import shlex
from collections.abc import Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from segstudio.core.labels import LARGEST_LABEL, Color, LabelClass
from segstudio.errors import ModelError
from segstudio.learning.card import ModelCard
from segstudio.words import tr

if TYPE_CHECKING:
    from torch import Tensor

    from segstudio.learning.checkpoint import Model

# torch is imported where the weights are touched: whether a class fits is asked in dialogs too.

# How far a new logit starts below the background's: a share of exp(-6) = 0.25 % of its probability, too
# little to win anywhere, yet near enough that a few dozen steps of fine-tuning lift it.
MARGIN = 6.0
_MOST_CLASSES = 254  # class indices are bytes, and 0 is the background


def with_class(model: Model, name: str, color: Color, *, number: int | None = None) -> Model:
    """The model with one more output for a class that it has yet to learn; see `with_classes`.

    Args:
        name: what people call the class.
        color: red, green and blue from 0 to 255.
        number: of its label; None takes the smallest that is free.
    Raises:
        ModelError: the name is empty, or name or number are taken or out of range.
    """
    return with_classes(model, [new_class(model.card, name, color, number=number)])


def with_classes(model: Model, added: Sequence[LabelClass]) -> Model:
    """The model with one more output for each of these classes.

    Each head gets rows that copy the background's weights, with `MARGIN` taken off the bias: whatever
    the image, a new logit lies below the background's, so no pixel changes its class. A constant low
    bias would not promise that, for all old logits may lie below it. The old rows stay as they are.

    Raises:
        ModelError: as for `new_class`.
    """
    from segstudio.learning.checkpoint import Model
    from segstudio.learning.networks import build

    known = model.card
    for label_class in added:
        made = new_class(known, label_class.name, label_class.color, number=label_class.number)
        known = replace(known, classes=(*known.classes, made), network={})
    old = model.network
    grown = build(old.config | {"num_classes": len(known.classes) + 1})
    pairs = zip(old.state_dict().items(), grown.state_dict().values(), strict=True)
    weights = {
        key: value if value.shape == wanted.shape else _with_rows(value, len(added), key.endswith(".bias"))
        for (key, value), wanted in pairs
    }
    grown.load_state_dict(weights)
    grown.eval()
    card = replace(
        model.card,
        version=model.card.version + 1,
        parent=model.card.id,
        network=dict(grown.config),
        classes=known.classes,
        created=datetime.datetime.now(datetime.UTC).isoformat(timespec="seconds"),
        lineage={},  # how its parent was fine-tuned does not make this one again
        command=_command(model, known.classes[len(model.card.classes) :]),
    )
    return Model(card, grown)


def new_class(card: ModelCard, name: str, color: Color, *, number: int | None = None) -> LabelClass:
    """The class that a model of this card could get.

    Raises:
        ModelError: the name is empty, or name or number are taken or out of range.
    """
    name = name.strip()
    if not name:
        raise ModelError(tr("A class needs a name."))
    if any(known.name.casefold() == name.casefold() for known in card.classes):
        raise ModelError(
            tr("The model {model} has a class called {name} already.", model=card.name, name=name)
        )
    taken = {known.number for known in card.classes}
    if number is None:
        number = next(n for n in range(1, len(taken) + 2) if n not in taken)
    if not 1 <= number <= LARGEST_LABEL:
        raise ModelError(
            tr(
                "A label has a number from 1 to {largest_label}, not {number}.",
                largest_label=LARGEST_LABEL,
                number=number,
            )
        )
    if number in taken:
        known_as = next(known.name for known in card.classes if known.number == number)
        raise ModelError(
            tr(
                "Label {number} is {known_as} in the model {name} already.",
                number=number,
                known_as=known_as,
                name=card.name,
            )
        )
    if len(taken) >= _MOST_CLASSES:
        raise ModelError(
            tr("A model tells at most {most_classes} classes apart.", most_classes=_MOST_CLASSES)
        )
    if len(color) != 3 or not all(0 <= part <= 255 for part in color):
        raise ModelError(tr("{color} is no colour: red, green and blue lie between 0 and 255.", color=color))
    return LabelClass(number, name, color)


def unknown_classes(card: ModelCard, taught: Sequence[LabelClass]) -> tuple[LabelClass, ...]:
    """Those of the classes that the model has no output for, each number once, in order of the numbers."""
    known = {label_class.number for label_class in card.classes}
    first = {c.number: c for c in reversed(taught) if c.number not in known}
    return tuple(first[number] for number in sorted(first))


def _with_rows(value: Tensor, count: int, bias: bool) -> Tensor:
    """A head's weights (k, c, 1, 1) or biases (k,) with rows made from the background's behind them."""
    import torch

    row = value[:1] - MARGIN if bias else value[:1]
    return torch.cat([value, *([row] * count)])


def _command(model: Model, added: Sequence[LabelClass]) -> str:
    stem = model.path.stem if model.path else model.card.name
    words = ["segstudio", "models", "add-class", stem, *(c.name for c in added)]
    for label_class in added:
        words += ["--number", str(label_class.number)]
    for label_class in added:
        words += ["--color", "#{:02x}{:02x}{:02x}".format(*label_class.color)]
    return shlex.join([*words, "-o", f"{model.card.name}-v{model.card.version + 1}.safetensors"])

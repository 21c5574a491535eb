"""What the manager of models asks for that takes time: a model with further classes, and its picture."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from segstudio.core.labels import Color, LabelClass, default_class
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError
from segstudio.learning.card import ModelCard
from segstudio.services.folders import temporary_folder
from segstudio.services.jobs import Lane
from segstudio.services.setting_values import COLOUR
from segstudio.words import tr


@dataclass(frozen=True)
class AddClassesTask:
    """Write a copy of a model that has further classes, which it has yet to learn."""

    model: Path
    added: tuple[LabelClass, ...]
    out: Path
    title: str = tr("Adding classes")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, and return its path.

        Raises:
            ModelError: a class does not fit the model, or the file is no model.
            WriteError: the new file cannot be written.
        """
        progress(0.0, tr("Loading the model"))
        from segstudio.learning.checkpoint import save
        from segstudio.learning.growing import with_classes
        from segstudio.services.tasks import load_model

        grown = with_classes(load_model(self.model), self.added)
        progress(0.5, tr("Writing {name}", name=self.out.name))
        self.out.parent.mkdir(parents=True, exist_ok=True)
        save(self.out, grown.network, grown.card)
        return self.out


@dataclass(frozen=True)
class ConvertModelTask:
    """Make a model of a state dict that another program saved with torch; done on request only."""

    source: Path
    card: ModelCard
    out: Path
    title: str = tr("Converting a model")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, and return its path.

        Raises:
            ModelError: the weights are not those of the network that the card names.
            WriteError: the new file cannot be written.
        """
        progress(0.0, tr("Reading {name}", name=self.source.name))
        from segstudio.learning.conversion import convert_state_dict

        with temporary_folder() as folder:
            convert_state_dict(self.source, self.card, self.out, folder)
        return self.out


def new_classes(
    card: ModelCard, names: Sequence[str], numbers: Sequence[int] = (), colors: Sequence[str] = ()
) -> tuple[LabelClass, ...]:
    """Classes to add to a model, from their names.

    Args:
        numbers: of their labels; those that are missing at the end take the smallest free ones.
        colors: as #rrggbb; those that are missing take the palette's colour for their label.
    Raises:
        SegStudioError: more numbers or colours than names, no colour, or a class does not fit the model.
    """
    from segstudio.learning.growing import new_class

    for what, given in (("numbers", numbers), ("colours", colors)):
        if len(given) > len(names):
            raise SegStudioError(
                tr(
                    "There are {given} {what} for {names} classes.",
                    given=len(given),
                    what=what,
                    names=len(names),
                )
            )
    known, added = card, []
    for index, name in enumerate(names):
        number = numbers[index] if index < len(numbers) else None
        made = new_class(known, name, (0, 0, 0), number=number)
        color = read_color(colors[index]) if index < len(colors) else default_class(made.number).color
        added.append(replace(made, color=color))
        known = replace(known, classes=(*known.classes, made))
    return tuple(added)


def read_color(text: str) -> Color:
    """The colour in a text like #56B4E9.

    Raises:
        SegStudioError: it is none.
    """
    if not COLOUR.fullmatch(text):
        raise SegStudioError(tr("{said!r} is no colour.", said=text), tr("Write it as #56B4E9."))
    return int(text[1:3], 16), int(text[3:5], 16), int(text[5:7], 16)

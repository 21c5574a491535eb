"""What is asked and said before a model does what a person may not have meant."""

from __future__ import annotations

import html
from collections.abc import Callable, Sequence

from PySide6.QtWidgets import QWidget

from segstudio.core.labels import LabelClass
from segstudio.gui.dialogs import ask
from segstudio.words import enumerated, paragraph, tr


def nothing_found(model: str, *, labels_stay: bool = False) -> str:
    """What to say of a prediction without a label, and what to do then.

    Args:
        model: its name.
        labels_stay: whether there are labels, which stay.
    """
    said = tr("{name} found nothing in this image.", name=model)
    stay = tr("The labels stay as they were.") if labels_stay else ""
    return paragraph(
        (
            said,
            stay,
            tr(
                "Choose another model, look whether the image is filtered otherwise than the model wants it, "
                "or paint by hand."
            ),
        )
    )


def ask_to_take_their_place(
    parent: QWidget, model: str, labels: Sequence[str], then: Callable[[], None]
) -> None:
    """Ask before a prediction takes the place of opened labels that the model does not know."""
    ask(
        parent,
        name="askReplaceOpened",
        title=tr("Segment"),
        question=tr("Replace the labels that were opened?"),
        detail=tr(
            "They show {labels}, which {model} does not know. Its prediction takes their place; undo brings "
            "them back.",
            labels=enumerated(list(labels)),
            model=model,
        ),
        answers=[
            ("answerReplace", tr("Replace the labels"), then),
            ("answerCancel", tr("Cancel"), None),
        ],
    )


def what_it_learns(model: str, others: Sequence[tuple[LabelClass, LabelClass]], *, unlike: bool) -> str:
    """Why to ask before a model learns: what it would learn as what.

    Args:
        model: its name.
        others: what is shown, and what the model calls it.
        unlike: whether the model was made for another kind of image than the open one.
    """
    said = [
        tr("{model} would learn {shown} as {own}.", model=model, shown=shown.name, own=own.name)
        for shown, own in others
    ]
    kind = tr("{name} was made for another kind of image.", name=model) if unlike else ""
    return paragraph((*said, kind))


def ask_to_teach(parent: QWidget, model: str, why: str, then: Callable[[], None]) -> None:
    """Ask before a model learns something as what it is not.

    Args:
        why: a sentence.
    """
    ask(
        parent,
        name="askTeach",
        title=tr("Fine-tune"),
        question=tr("Teach {model} all the same?", model=html.escape(model)),
        detail=why,
        answers=[
            ("answerTakeOver", tr("Fine-tune"), then),
            ("answerCancel", tr("Cancel"), None),
        ],
    )

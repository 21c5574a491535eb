"""What a saved correction is called and told of: in lists, and where the labels it was made of are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.errors import SegStudioError
from segstudio.io.corrections import CorrectionSummary
from segstudio.services.aliases import correction_name
from segstudio.services.settings import Settings
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from pathlib import Path

    from segstudio.gui.context import Context
    from segstudio.services.tasks import Opened


def slices_of(summary: CorrectionSummary) -> str:
    """How many slices of it were reviewed."""
    count = summary.slices_reviewed
    return counted("{n} slice", "{n} slices", count)


def title_of(summary: CorrectionSummary, name: str) -> str:
    """What the case is called, and how many slices of it were reviewed where it has several."""
    return name if summary.flat else f"{name} · {slices_of(summary)}"


def for_other_models(count: int) -> str:
    """The sentence on corrections that the model in use does not learn from; empty for none."""
    if not count:
        return ""
    return counted("{n} correction is for other models.", "{n} corrections are for other models.", count)


def to_be_kept(others: int) -> str:
    """That the open case becomes a correction, beside so many others."""
    if not others:
        return tr("This case is kept as a correction when you go on to another one or fine-tune.")
    return counted(
        "{n} correction to learn from, and this case when you go on to another one or fine-tune.",
        "{n} corrections to learn from, and this case when you go on to another one or fine-tune.",
        others,
    )


def about_correction(summary: CorrectionSummary, name: str, model: str) -> str:
    """What a list tells of it: how much of it was reviewed and changed, after which model, and when.

    Args:
        name: what the case is called on the screen.
        model: name of the model whose prediction was corrected; empty: not known.
    """
    if summary.problem:
        return summary.problem
    model = tr(", after {model}", model=model) if model else ""
    when = summary.created[:16].replace("T", " ")
    if summary.flat:
        return tr(
            "{name}: reviewed, {edited_voxels:,} pixels changed by hand{model}, kept {when}",
            name=name,
            edited_voxels=summary.edited_voxels,
            model=model,
            when=when,
        )
    return tr(
        "{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}",
        name=name,
        slices=slices_of(summary),
        edited_voxels=summary.edited_voxels,
        model=model,
        when=when,
    )


def why_not_opened(summary: CorrectionSummary, settings: Settings, *, there: bool) -> SegStudioError | None:
    """Why the image of a correction cannot be opened; None where it can.

    Args:
        there: whether something lies where it was read from.
    """
    if summary.problem:
        return SegStudioError(summary.problem)
    if not summary.source:
        return SegStudioError(tr("The image of this correction lies in no file, so it cannot be opened."))
    if there:
        return None
    return SegStudioError(
        tr(
            "The image of the correction {name} is no longer where it was.",
            name=correction_name(summary, settings) or tr("Unnamed case"),
        ),
        tr("Open it from its new place. The model learns from the correction all the same."),
    )


def came_with(opened: Opened, named: Path | None) -> str:
    """What labels a case brought along that nobody asked for; empty for none.

    Args:
        named: the file of labels that was asked for.
    """
    if opened.labels is None or named is not None:
        return ""
    if opened.won == "correction":
        return tr(
            "Its kept correction was opened with it. The labels in its file differ: File > Open labels… "
            "shows them, and saving replaces them."
        )
    if opened.won == "file":
        return tr(
            "The labels in its file were opened with it; they are newer than its kept correction, which a "
            "double click in the list of corrections shows."
        )
    if opened.labels_path is not None:
        return tr("The labels that lie beside it were opened with it.")
    return tr("Its kept correction was opened with it.")


def unsaved_words(context: Context) -> str:
    """What a question tells of labels that no file holds as they are, and of what is kept all the same."""
    session = context.session
    volume, labels = session.volume, session.labels
    told = [
        tr("They changed since they were saved.")
        if session.revisions.in_file
        else tr("They are not saved yet.")
    ]
    kept = context.work.correction_saved and volume is not None and context.store.holds(volume.case_id)
    if kept and labels is not None and len(labels.reviewed) < len(labels.array):
        told.append(
            tr("The reviewed slices are kept as a correction either way, and the model can learn from them.")
        )
    elif kept:
        told.append(tr("They are kept as a correction either way, and the model can learn from them."))
    told.append(tr("What you discard stays for a week under File > Unsaved edits."))
    return paragraph(told)


def more_cases_needed(kept: int) -> str:
    """How many reviewed cases a new model needs beyond those that are kept; empty where there are enough."""
    from segstudio.gui.train_material import FEWEST_CASES

    if kept >= FEWEST_CASES:
        return ""
    return counted(
        "A new model needs {n} more reviewed case.",
        "A new model needs {n} more reviewed cases.",
        FEWEST_CASES - kept,
    )

"""What a saved correction is called and told of: in lists, and where the labels it was made of are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.io.corrections import CorrectionSummary
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from pathlib import Path

    from segstudio.gui.context import Context
    from segstudio.services.tasks import Opened


def slices_of(summary: CorrectionSummary) -> str:
    """How many slices of it were reviewed."""
    count = summary.slices_reviewed
    return counted("{n} slice", "{n} slices", count)


def title_of(summary: CorrectionSummary) -> str:
    """The case's name, and how many slices of it were reviewed where it has several."""
    name = summary.name or tr("Unnamed case")
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


def about_correction(summary: CorrectionSummary) -> str:
    """What a list tells of it: how much of it was reviewed and changed, after which model, and when."""
    if summary.problem:
        return summary.problem
    model = tr(", after {model}", model=summary.model) if summary.model else ""
    when = summary.created[:16].replace("T", " ")
    if summary.flat:
        return tr(
            "{name}: reviewed, {edited_voxels:,} pixels changed by hand{model}, kept {when}",
            name=summary.name,
            edited_voxels=summary.edited_voxels,
            model=model,
            when=when,
        )
    return tr(
        "{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}",
        name=summary.name,
        slices=slices_of(summary),
        edited_voxels=summary.edited_voxels,
        model=model,
        when=when,
    )


def came_with(opened: Opened, named: Path | None) -> str:
    """What labels a case brought along that nobody asked for; empty for none.

    Args:
        named: the file of labels that was asked for.
    """
    if opened.labels is None or named is not None:
        return ""
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

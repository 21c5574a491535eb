"""What a saved correction is called and told of: in lists, and where the labels it was made of are let go."""

from __future__ import annotations

from typing import TYPE_CHECKING

from segstudio.io.corrections import CorrectionSummary
from segstudio.words import counted, paragraph, tr

if TYPE_CHECKING:
    from segstudio.gui.context import Context


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


def unsaved_words(context: Context) -> str:
    """What a question tells of labels that no file holds as they are, and of what is kept all the same."""
    session = context.session
    changed = tr("They changed since they were saved.") if session.revisions.in_file else ""
    volume, labels = session.volume, session.labels
    kept = context.work.correction_saved and volume is not None and context.store.holds(volume.case_id)
    if not kept or labels is None:
        return changed or tr("They are not saved yet.")
    if len(labels.reviewed) < len(labels.array):
        stays = tr("If you discard them, the correction that you kept stays, with all reviewed slices.")
    else:
        stays = tr("If you discard them, only the file is missing; the correction that you kept stays.")
    return paragraph((changed or tr("They are in no file yet."), stays))

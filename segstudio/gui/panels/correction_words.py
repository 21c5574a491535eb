"""What a saved correction is called and told of in lists."""

from __future__ import annotations

from segstudio.io.corrections import CorrectionSummary
from segstudio.words import counted, tr


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

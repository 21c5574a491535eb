"""What a saved correction is called and told of in lists."""

from __future__ import annotations

from segstudio.io.corrections import CorrectionSummary
from segstudio.words import counted, tr


def slices_of(summary: CorrectionSummary) -> str:
    """How many slices of it were reviewed."""
    count = summary.slices_reviewed
    return counted("{n} slice", "{n} slices", count)


def about_correction(summary: CorrectionSummary) -> str:
    """What a list tells of it: how much of it was reviewed and changed, after which model, and when."""
    if summary.problem:
        return summary.problem
    model = tr(", after {model}", model=summary.model) if summary.model else ""
    when = summary.created[:16].replace("T", " ")
    return tr(
        "{name}: {slices} reviewed, {edited_voxels:,} voxels changed by hand{model}, kept {when}",
        name=summary.name,
        slices=slices_of(summary),
        edited_voxels=summary.edited_voxels,
        model=model,
        when=when,
    )

"""Why something cannot be done with a model now."""

from __future__ import annotations

from segstudio.errors import ModelError
from segstudio.gui.context import Context
from segstudio.services.library import ModelEntry
from segstudio.services.lineage import Branch
from segstudio.words import tr


def in_use(entry: ModelEntry, context: Context) -> bool:
    """Whether a model is the one to predict with."""
    model = context.session.model
    return model is not None and model.path == entry.path


def why_not(branch: Branch | None, context: Context) -> dict[str, str]:
    """Button of the dialog of models -> why it cannot be used now."""
    entry = None if branch is None else branch.entry
    if entry is None:
        why = tr("No model is chosen.") if branch is None else tr("This model is no longer here.")
        return dict.fromkeys(
            ("Use", "Rollback", "AddClass", "Copy", "Rename", "Export", "Methods", "Delete"), why
        )
    found = {}
    if in_use(entry, context):
        found["Use"] = tr("This model is in use.")
    try:
        context.library.rollback(entry)
    except ModelError as error:
        found["Rollback"] = error.sentence
    why = context.library.why_kept(entry)
    if not why and context.runner.running():
        why = tr("Models keep their names and files while a job is running.")
    if why:
        found |= {"Rename": why, "Delete": why}
    if entry.shipped:
        found["Rename"] = tr(
            "{name} comes with SegStudio and keeps its name; a copy of it can have any.", name=entry.name
        )
    return found

"""The lines of an audit trail as sentences; in the file they stay as they were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from typing import Any

from segstudio.gui.panels.case_rows import LOOKS
from segstudio.io.audit import AuditEvent
from segstudio.services.audit import event_words
from segstudio.words import counted, paragraph, tr

Data = Mapping[str, Any]


def event_sentence(event: AuditEvent) -> str:
    """What was done, as a sentence in the language in use; as the file has it where it is unknown."""
    known = _SENTENCES.get(event.what)
    try:
        return known(event.data) if known is not None else _as_written(event)
    except (KeyError, TypeError, ValueError):  # a line that another version wrote
        return _as_written(event)


def whole_sentence(event: AuditEvent) -> str:
    """Who did what and when, with what the file holds besides, for a tooltip."""
    who = event.user or tr("somebody")
    case = event.case or tr("no case")
    said = tr("{time}, by {who}, {case}:", time=local_time(event.time), who=who, case=case)
    rest = [f"{key}: {value}" for key, value in event.data.items()]
    return "\n".join((paragraph((said, event_sentence(event))), *rest))


def local_time(moment: str) -> str:
    """A time in UTC as the clock on the wall showed it."""
    try:
        return f"{datetime.fromisoformat(moment).astimezone():%Y-%m-%d %H:%M:%S}"
    except ValueError:
        return moment[:19]


def _as_written(event: AuditEvent) -> str:
    return f"{event.what} {event_words(event)}".rstrip()


def _edit(data: Data) -> str:
    changed = tr(
        "Changed labels: {voxels} in {slices}, in {steps}.",
        voxels=counted("{n:,} voxel", "{n:,} voxels", int(data["voxels"])),
        slices=counted("{n:,} slice", "{n:,} slices", int(data["slices"])),
        steps=counted("{n:,} step", "{n:,} steps", int(data["steps"])),
    )
    undone = int(data.get("undone", 0))
    return paragraph(
        (
            changed,
            counted("{n:,} step was undone or redone.", "{n:,} steps were undone or redone.", undone)
            if undone
            else "",
        )
    )


def _save(data: Data) -> str:
    reviewed = int(data.get("reviewed", 0))
    more = counted("{n:,} slice is reviewed.", "{n:,} slices are reviewed.", reviewed) if reviewed else ""
    return paragraph((tr("Saved the labels."), more))


def _predict(data: Data) -> str:
    return tr(
        "Let a model predict the labels, on {device}. Model: {model}", **_texts(data, "device", "model")
    )


def _status(data: Data) -> str:
    before, after = (LOOKS[data[key]][2] if data[key] in LOOKS else str(data[key]) for key in ("from", "to"))
    return tr("Set the state of the case from “{before}” to “{after}”.", before=before, after=after)


def _texts(data: Data, *keys: str) -> dict[str, str]:
    return {key: str(data[key])[:60] for key in keys}


_SENTENCES: Mapping[str, Callable[[Data], str]] = {
    "load": lambda _: tr("Opened the image."),
    "edit": _edit,
    "save": _save,
    "predict": _predict,
    "status": _status,
    "export": lambda data: tr("Exported data. Kind: {kind}", **_texts(data, "kind")),
    "accept": lambda data: tr("Accepted a new model. Model: {model}", **_texts(data, "model")),
    "new project": lambda _: tr("Made the project."),
    "add": lambda data: counted("Added {n:,} case.", "Added {n:,} cases.", int(data["cases"])),
    "remove": lambda data: counted("Removed {n:,} case.", "Removed {n:,} cases.", int(data["cases"])),
    "relink": lambda data: counted(
        "Found the moved image of {n:,} case again.",
        "Found the moved images of {n:,} cases again.",
        int(data["cases"]),
    ),
    "import": lambda data: counted(
        "Imported the project; it holds {n:,} file.",
        "Imported the project; it holds {n:,} files.",
        int(data["files"]),
    ),
}

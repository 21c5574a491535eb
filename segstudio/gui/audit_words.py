"""The lines of an audit trail as sentences; in the file they stay as they were written."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from types import MappingProxyType
from typing import Any

from segstudio.gui.panels.case_rows import LOOKS
from segstudio.io.audit import AuditEvent, AuditLine
from segstudio.services.audit import event_words
from segstudio.services.audit_files import model_words, worker_of
from segstudio.words import counted, paragraph, tr

Data = Mapping[str, Any]


WORKERS = {"model": tr("Model"), "person": tr("Person"), "program": tr("Program")}
_NAMES = {  # of what a line holds besides its columns
    "model": tr("Id of the model"),
    "model_sha256": tr("Fingerprint of the model's file (SHA-256)"),
    "source_sha256": tr("Fingerprint of the image's file (SHA-256)"),
    "sha256": tr("Fingerprint of the saved file (SHA-256)"),
    "filter": tr("Mean filter, side in pixels (1: none)"),
    "device": tr("Computed on"),
    "cleaning": tr("Post-processing, where it is not the model's own"),
    "voxels": tr("Voxels"),
    "slices": tr("Slices"),
    "steps": tr("Steps"),
    "undone": tr("Steps undone or redone"),
    "minutes": tr("Minutes"),
    "reviewed": tr("Reviewed slices"),
    "kind": tr("Kind of file"),
    "cases": tr("Cases"),
    "files": tr("Files"),
    "from": tr("Before"),
    "to": tr("After"),
}
_SAID = {"model_name", "model_version"}  # stand in the sentence


def event_sentence(event: AuditEvent, models: Mapping[str, str] = MappingProxyType({})) -> str:
    """What was done, as a sentence in the language in use; as the file has it where it is unknown.

    Args:
        models: id of a model -> its name and version, for lines that hold the id alone.
    """
    known = _SENTENCES.get(event.what)
    data = dict(event.data)
    if "model" in data:
        data["model"] = model_words(event, models)
    try:
        return known(data) if known is not None else _as_written(event)
    except (KeyError, TypeError, ValueError):  # a line that another version wrote
        return _as_written(event)


def whole_line(line: AuditLine, models: Mapping[str, str] = MappingProxyType({})) -> str:
    """Who did what and when, with all that the file holds besides, one thing a line."""
    event = line.event
    who, case = event.user or tr("a person who gave no name"), event.case or tr("no case")
    head = tr("Line {number}, {time}. Case: {case}.", number=line.number, time=moment_words(event), case=case)
    worker = worker_of(event)
    if worker == "model":
        by = tr("Done by a model, started by {who}.", who=who)
    else:
        by = tr("Done by the program.") if worker == "program" else tr("Done by {who}.", who=who)
    rest = [_entry(event, key, value) for key, value in event.data.items() if key not in _SAID]
    chain = tr("Fingerprint of this line in the chain: {hash}", hash=line.hash)
    return "\n".join((paragraph((head, by)), event_sentence(event, models), *rest, chain))


def moment_words(event: AuditEvent) -> str:
    """When it was, as the clock on the wall showed it where it was done, with that clock's zone."""
    try:
        moment = datetime.fromisoformat(event.time)
        there = datetime.fromisoformat(f"2000-01-01T00:00:00{event.zone or '+00:00'}").tzinfo
        local = moment.astimezone(there)
    except ValueError:
        return event.time[:25]
    return f"{local:%Y-%m-%d %H:%M:%S} {local.tzinfo}"


def _entry(event: AuditEvent, key: str, value: Any) -> str:
    name = tr("Fingerprint of the image's values") if (event.what, key) == ("load", "voxels") else None
    shown = tr("none") if value in ("", {}, None) else str(value)
    return tr("{name}: {value}", name=name or _NAMES.get(key, key), value=shown)


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
    return tr("A model drew the labels: {model}, on {device}.", **_texts(data, "device", "model"))


def _status(data: Data) -> str:
    before, after = (LOOKS[data[key]][2] if data[key] in LOOKS else str(data[key]) for key in ("from", "to"))
    return tr("Set the state of the case from “{before}” to “{after}”.", before=before, after=after)


def _texts(data: Data, *keys: str) -> dict[str, str]:
    return {key: str(data[key])[:200] for key in keys}


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

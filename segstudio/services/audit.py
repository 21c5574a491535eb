"""Who did what and when: the window's work as lines of an audit trail.

Work on a case of a project goes into the project's trail, all else into one in the state folder. Cases are
called by aliases, and no path and no name of a file is noted.
"""

from __future__ import annotations

import getpass
import json
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from segstudio.io.audit import AUDIT_NAME, AuditEvent, append, now_event
from segstudio.services.background import Background
from segstudio.services.folders import state_dir

if TYPE_CHECKING:
    from segstudio.core.labels import LabelEdit
    from segstudio.learning.outcomes import Prediction
    from segstudio.services.library import ModelEntry
    from segstudio.services.session import Session

Sink = Callable[[list[AuditEvent]], None]


@dataclass(frozen=True)
class Place:
    """Where the work on the open case is noted.

    Args:
        add: writes lines; called on the trail's thread.
        user: under which name.
        case: the alias of the open case; None takes one from its voxels.
    """

    add: Sink
    user: str
    case: str | None = None


@dataclass
class _Work:
    """What was done to the labels since the last save; counts, never voxels."""

    steps: int = 0
    undone: int = 0
    voxels: int = 0
    slices: set[int] = field(default_factory=set)
    began: float = 0.0


def system_user() -> str:
    """The name under which a person is logged in."""
    try:
        return getpass.getuser()
    except (OSError, KeyError, ImportError):  # no login at all, as in some containers
        return "unknown"


def own_trail() -> Path:
    """The audit trail of cases that belong to no project."""
    return state_dir() / AUDIT_NAME


def add_to_own(events: list[AuditEvent]) -> None:
    """Add lines to the trail of cases that belong to no project."""
    append(own_trail(), events)


def named(model: ModelEntry) -> dict[str, Any]:
    """What a line says of a model: its id, and what it was called then."""
    return {"model": model.card.id, "model_name": model.name, "model_version": model.card.version}


def event_words(event: AuditEvent) -> str:
    """What a line says besides its columns, in one line."""
    return ", ".join(
        f"{key} {_word(value)}" for key, value in event.data.items() if value not in ("", {}, None)
    )


def _word(value: Any) -> str:
    text = json.dumps(value) if isinstance(value, (dict, list)) else str(value)
    return text[:12] if len(text) in (32, 64) and text.isalnum() else text[:60]


class AuditTrail:
    """Listens to a session and notes what is done; lines are written on a thread of its own."""

    def __init__(self, session: Session, place: Callable[[], Place], background: Background) -> None:
        """Begin to listen.

        Args:
            place: where the work on the open case is noted now; asked when something is done.
            background: writes the lines.
        """
        self._session = session
        self._place = place
        self._background = background
        self._open: tuple[Place, str] | None = None  # where work on the open case is noted, and its alias
        self._work = _Work()
        session.case_changed.connect(self._on_case)
        session.edited.connect(self._on_edited)
        session.applied.connect(self._on_applied)
        session.saved.connect(self._on_saved)
        session.prediction_changed.connect(self._on_prediction)

    def note(self, what: str, data: Mapping[str, Any] | None = None) -> None:
        """Note something that was done with the open case, or with none."""
        place, alias = self._open or (self._place(), "")
        event = now_event(what, place.user, alias, data)
        self._background.put(lambda: place.add([event]))

    def finish(self) -> None:
        """Note what was done to the labels until now, as before the program ends."""
        work, self._work = self._work, _Work()
        if self._open is None or not (work.steps or work.undone):
            return
        place, alias = self._open
        minutes = round((time.monotonic() - work.began) / 60, 1)

        def write() -> None:
            data = {"steps": work.steps, "undone": work.undone, "voxels": work.voxels, "minutes": minutes}
            place.add([now_event("edit", place.user, alias, data | {"slices": len(work.slices)})])

        self._background.put(write)

    def _on_case(self) -> None:
        self.finish()
        volume = self._session.volume
        if volume is None:
            self._open = None
            return
        place = self._place()
        alias = place.case if place.case is not None else f"image-{volume.case_id[:8]}"
        self._open = (place, alias)
        event = now_event("load", place.user, alias)
        source, data = Path(volume.source) if volume.source else None, {"voxels": volume.case_id}

        def write() -> None:
            whole = data | ({} if source is None else {"source_sha256": _hash(source)})
            place.add([replace(event, data=whole)])

        self._background.put(write)

    def _on_edited(self, edit: LabelEdit) -> None:
        work = self._begun()
        work.steps += 1

        def count() -> None:  # a prediction of a whole volume is too much for the window's thread
            work.voxels += int(np.count_nonzero(edit.before != edit.after))
            work.slices.update(edit.slices)

        self._background.put(count)

    def _on_applied(self, edit: LabelEdit) -> None:
        self._begun().undone += 1

    def _begun(self) -> _Work:
        if not self._work.began:
            self._work.began = time.monotonic()
        return self._work

    def _on_saved(self, path: Path) -> None:
        self.finish()
        if self._open is None:
            return
        place, alias = self._open
        labels = self._session.labels
        reviewed = 0 if labels is None else len(labels.reviewed)
        event = now_event("save", place.user, alias)

        def write() -> None:
            data = {"sha256": _hash(path), "reviewed": reviewed}
            place.add([replace(event, data=data)])

        self._background.put(write)

    def _on_prediction(self) -> None:
        prediction, model = self._session.prediction, self._session.model
        if prediction is not None:
            self.note_prediction(prediction, model)

    def note_prediction(self, prediction: Prediction, model: ModelEntry | None) -> None:
        """Note a prediction for the open case."""
        if self._open is None:
            return
        place, alias = self._open
        made_by = model if model is not None and model.card.id == prediction.model else None
        event = now_event("predict", place.user, alias)
        known: dict[str, Any] = {
            "model": prediction.model,
            "filter": prediction.filter_size,
            "device": prediction.device,
        }

        def write() -> None:
            data = (
                known if made_by is None else known | named(made_by) | {"model_sha256": _hash(made_by.path)}
            )
            place.add([replace(event, data=data)])

        self._background.put(write)


def _hash(path: Path) -> str:
    """Hash of a file or folder; empty where it cannot be read any more."""
    from segstudio.errors import ReadError
    from segstudio.io.project_sources import files_of, source_state

    try:
        return source_state(files_of(path)).sha256
    except ReadError:
        return ""

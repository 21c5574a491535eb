"""Every edit of the open case on the disk within a second, until the labels are saved."""

from __future__ import annotations

import logging
import threading
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from psygnal import Signal

from segstudio.core.labels import Box, LabelEdit, LabelMap
from segstudio.errors import ReadError, WriteError
from segstudio.io.journal import Journal, not_kept
from segstudio.io.journal_records import JournalCase, Record, after_side, snapshot
from segstudio.services.session import Session
from segstudio.words import tr

GATHER_S = 0.25  # edits and parts of a stroke that come within this time share one write
RETRY_S = 5.0  # after a disk that was full

_log = logging.getLogger("segstudio")


@dataclass(frozen=True)
class Safety:
    """How far the edits of the open case are safe.

    Args:
        at: local time up to which every edit is on the disk; None before the first edit.
        problem: why edits are not being kept at the moment; None when they are.
    """

    at: datetime | None = None
    problem: WriteError | None = None


class Safekeeper:
    """Writes a journal of the open case on a thread of its own; the window's thread only hands over.

    A case that nobody edits has no journal. Saving the labels empties what would be recovered, and
    closing a saved case deletes the journal; one closed without saving is kept for `recovery`.
    """

    changed = Signal(object)  # Safety; emitted on the journal's thread

    def __init__(self, session: Session, folder: Path) -> None:
        """Begin to listen.

        Args:
            folder: of the journals; made with the first one.
        """
        self._session = session
        self._folder = folder
        self._adopted: tuple[str, Path] | None = None
        self._keeping: _Keeping | None = None
        session.case_changed.connect(self._on_case)
        session.labels_changed.connect(self._on_labels)
        session.edited.connect(self._on_edited)
        session.applied.connect(self._on_applied)
        session.classes_changed.connect(self._on_classes)
        session.saved.connect(self._on_saved)
        session.came_back.connect(self._on_came_back)

    def adopt(self, case_id: str, journal: Path) -> None:
        """Go on with a journal that was left behind, once its case is opened next."""
        self._adopted = (case_id, journal)

    def flush(self) -> None:
        """Wait until everything so far is on the disk or was refused by it."""
        if self._keeping is not None:
            self._keeping.flush()

    def close(self, *, keep: bool = False) -> None:
        """End the journal of the open case, and the thread.

        Args:
            keep: leave it to be offered at the next start, as when the program is ended from outside.
        """
        if self._keeping is not None:
            self._keeping.end(keep)
            self._keeping = None

    def _on_case(self) -> None:
        self.close()
        volume, labels = self._session.volume, self._session.labels
        adopted, self._adopted = self._adopted, None
        if volume is None or labels is None:
            self.changed.emit(Safety())
            return
        case = JournalCase(
            volume.case_id,
            volume.name,
            volume.source,
            str(self._session.labels_path or ""),
            volume.geometry,
        )
        path = adopted[1] if adopted is not None and adopted[0] == volume.case_id else None
        self._keeping = _Keeping(self._folder, case, labels, path, self.changed.emit)
        self.changed.emit(Safety())

    def _on_labels(self, box: Box) -> None:
        if self._keeping is not None:
            self._keeping.touch(box)

    def _on_edited(self, edit: LabelEdit) -> None:
        if self._keeping is not None:
            self._keeping.put(Record("edit", edit))

    def _on_applied(self, edit: LabelEdit) -> None:
        if self._keeping is not None:
            side = after_side(
                edit.title, edit.box, edit.after, edit.hand_after, edit.reviewed_after, edit.classes_after
            )
            self._keeping.put(Record("again", side))

    def _on_classes(self) -> None:
        labels = self._session.labels
        if self._keeping is not None and labels is not None:
            record = Record("classes", classes=tuple(labels.classes.values()))
            self._keeping.put(record, matters=self._session.dirty)

    def _on_saved(self, path: Path) -> None:
        if self._keeping is not None:
            self._keeping.saved(str(path))

    def _on_came_back(self) -> None:
        """There is nothing to bring back, until something is done again."""
        if self._keeping is not None:
            self._keeping.saved(str(self._session.labels_path or ""))


class _Keeping:
    """The journal of one case and the thread that writes it; both begin with the first edit."""

    def __init__(
        self,
        folder: Path,
        case: JournalCase,
        labels: LabelMap,
        path: Path | None,
        tell: Callable[[Safety], None],
    ) -> None:
        self._folder = folder
        self._case = case
        self._labels = labels
        self._path = path  # of a journal to go on with
        self._tell = tell
        self._wake = threading.Condition()
        self._records: deque[Record] = deque()
        self._touched: Box | None = None
        self._ending = False
        self._busy = False
        self._hurry = False
        self._unsaved = path is not None
        self._thread: threading.Thread | None = None
        # Of the thread alone:
        self._journal: Journal | None = None
        self._whole_due = True
        self._retry_at = 0.0

    def touch(self, box: Box) -> None:
        with self._wake:
            waits = self._due()
            self._touched = box if self._touched is None else _around(self._touched, box)
            self._begin(waits=waits)

    def put(self, record: Record, *, matters: bool = True) -> None:
        """Add a record; one that does not matter alone waits for one that does."""
        with self._wake:
            if not matters and self._thread is None:
                return
            edit, waits = record.edit, self._due()
            if edit is not None and self._touched is not None and _within(self._touched, edit.box):
                self._touched = None  # the step says it already
            self._records.append(record)
            self._begin(matters, waits=waits)

    def saved(self, path: str) -> None:
        with self._wake:
            self._unsaved = False
            if self._thread is not None:
                self._records.append(Record("saved", path=path))
                self._wake.notify_all()

    def flush(self) -> None:
        with self._wake:
            self._hurry = True
            self._wake.notify_all()
            self._wake.wait_for(lambda: self._thread is None or not (self._busy or self._due()))
            self._hurry = False

    def end(self, keep: bool) -> None:
        with self._wake:
            if self._unsaved and not keep:
                self._records.append(Record("left"))
            self._ending = True
            self._wake.notify_all()
        if self._thread is not None:
            self._thread.join()
        elif self._path is not None:  # recovered, and let go again without a further edit
            self._write_last()
        if self._journal is not None:
            (self._journal.close if self._unsaved else self._journal.discard)()

    def _begin(self, matters: bool = True, *, waits: bool) -> None:
        """With the lock held: there is something to write; `waits` where there was already before."""
        self._unsaved |= matters
        if self._thread is None:
            self._thread = threading.Thread(target=self._run, name="segstudio-journal", daemon=True)
            self._thread.start()
        if not waits:  # waking it at every event would cost the window more than the event
            self._wake.notify_all()

    def _due(self) -> bool:
        return bool(self._records) or self._touched is not None

    def _run(self) -> None:
        while True:
            with self._wake:
                failing = bool(self._retry_at)
                self._wake.wait_for(lambda: self._ending or self._due(), RETRY_S if failing else None)
                if not self._ending and self._journal is not None:  # the first edit is not kept waiting
                    self._wake.wait_for(lambda: self._ending or self._hurry, GATHER_S)
                records, touched = list(self._records), self._touched
                self._records.clear()
                self._touched = None
                self._busy = True
                ending = self._ending
            self._write(records, touched, ending)
            with self._wake:
                self._busy = False
                self._wake.notify_all()
                if ending and not self._due():
                    return

    def _write_last(self) -> None:
        self._write(list(self._records), None, True)

    def _write(self, records: list[Record], touched: Box | None, ending: bool) -> None:
        if time.monotonic() < self._retry_at and not ending:
            return  # what is dropped here is in the whole that is written next
        at = datetime.now()
        try:
            if self._journal is None:
                self._open()
            assert self._journal is not None
            labels = self._labels
            if self._whole_due:
                # Newer than the steps that follow, which write it a second time and stay undoable.
                classes = tuple(labels.classes.values())
                records = [snapshot(labels.array, labels.hand, labels.reviewed, classes), *records]
            if touched is not None:  # newer than all of them
                now = after_side("", touched, labels.array[touched].copy(), labels.hand[touched].copy(), None)
                records = [*records, Record("region", now)]
            if records:
                self._journal.add(records)
        except WriteError as error:
            self._failed(error)
            return
        except Exception:  # a thread that ended here would let every later edit go unkept, unseen
            _log.exception("the journal could not be written")
            self._failed(not_kept(tr("an error in the program")))
            return
        self._whole_due = False
        self._retry_at = 0.0
        self._tell(Safety(at))

    def _failed(self, problem: WriteError) -> None:
        self._whole_due = True
        self._retry_at = time.monotonic() + RETRY_S
        self._tell(Safety(problem=problem))

    def _open(self) -> None:
        if self._path is not None:
            path, self._path = self._path, None
            try:
                self._journal, _ = Journal.resume(path)
                self._whole_due = False
                return
            except ReadError:
                pass  # taken by another window meanwhile: what was recovered goes into a new one
        self._journal = Journal.create(self._folder, self._case)


def _around(a: Box, b: Box) -> Box:
    z, y, x = (slice(min(i.start, j.start), max(i.stop, j.stop)) for i, j in zip(a, b, strict=True))
    return z, y, x


def _within(inner: Box, outer: Box) -> bool:
    return all(i.start >= o.start and i.stop <= o.stop for i, o in zip(inner, outer, strict=True))

"""Reading and writing the index of a project: its cases, their history, and the models that were used."""

from __future__ import annotations

import contextlib
import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

import numpy as np

from segstudio.core.labels import BoolArray
from segstudio.errors import ReadError, WriteError
from segstudio.io.files import shown
from segstudio.io.project_case import ProjectCase, from_row, to_row
from segstudio.io.project_schema import (
    SQLITE_ERRORS,
    as_read_error,
    open_index,
    reason_of_sqlite,
    version_of,
)
from segstudio.words import tr

MOST_CASES = 100_000
_MOST_VOXELS = 2**34


@dataclass(frozen=True)
class UsedModel:
    """A model that this project used or accepted.

    Args:
        id: of its card. `parent` is that of the model it was made from; empty where there is none.
        sha256: of its file.
        role: "used", or "accepted" where it was made from this project's corrections.
        file: its copy in the project; empty where there is none.
        card: the card as JSON.
        first_used: date and time in UTC, ISO 8601.
    """

    id: str
    name: str
    version: int
    parent: str
    sha256: str
    role: str
    file: str
    card: str
    first_used: str


@dataclass(frozen=True)
class StatusChange:
    """When a case became what, and by whom."""

    time: str
    user: str
    status: str


def utc_now() -> str:
    """This moment in UTC, ISO 8601."""
    return datetime.now(UTC).isoformat(timespec="seconds")


class ProjectIndex:
    """An open index. Safe for several threads at once."""

    def __init__(self, path: Path, *, writable: bool) -> None:
        """Open it.

        Raises:
            ReadError: it is no index of a project, or damaged.
            WriteError: it cannot be written to.
        """
        self.path = path
        self.writable = writable
        self._lock = threading.RLock()
        self._connection = open_index(path, writable=writable)
        self._connection.row_factory = sqlite3.Row
        self._version = version_of(self._connection)  # an older one that may only be read lacks tables

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            self._connection.close()

    def info(self) -> dict[str, str]:
        """What is known of the project as a whole."""
        with self._reading() as connection:
            return {str(r["key"]): str(r["value"]) for r in connection.execute("SELECT key, value FROM info")}

    def set_info(self, values: Mapping[str, str]) -> None:
        """Keep something of the project as a whole."""
        with self._writing() as connection:
            connection.executemany("INSERT OR REPLACE INTO info (key, value) VALUES (?, ?)", values.items())

    def cases(self) -> list[ProjectCase]:
        """Every case, in the order in which they were added.

        Raises:
            ReadError: there are more than a project holds, or one is damaged.
        """
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT * FROM cases ORDER BY position, id LIMIT ?", (MOST_CASES + 1,)
            ).fetchall()
        if len(rows) > MOST_CASES:
            raise ReadError(
                tr(
                    "The project {parent} holds more than {most_cases} cases.",
                    parent=shown(self.path.parent),
                    most_cases=MOST_CASES,
                )
            )
        return [from_row(row) for row in rows]

    def add(self, cases: Sequence[ProjectCase], user: str) -> None:
        """Add cases, all of them or none."""
        with self._writing() as connection:
            for case in cases:
                row = to_row(vars(case))
                names = ", ".join(row)
                marks = ", ".join(f":{name}" for name in row)
                connection.execute(f"INSERT INTO cases ({names}) VALUES ({marks})", row)
                _note(connection, case.id, case.status, user)

    def update(self, id: str, values: Mapping[str, Any], user: str, hand: BoolArray | None = None) -> None:
        """Change fields of a case; columns that are not named, those of newer versions too, stay as they are.

        Args:
            hand: where a person decided the labels, bool (z, y, x); None leaves it as it is.
        """
        row = to_row({**values, "changed": utc_now()})
        sets = ", ".join(f"{name} = :{name}" for name in row)
        with self._writing() as connection:
            before = connection.execute("SELECT status FROM cases WHERE id = ?", (id,)).fetchone()
            connection.execute(f"UPDATE cases SET {sets} WHERE id = :this_id", {**row, "this_id": id})
            if hand is not None:
                connection.execute(
                    "INSERT OR REPLACE INTO hands (id, packed) VALUES (?, ?)", (id, _packed(hand))
                )
            if before is not None and values.get("status", before["status"]) != before["status"]:
                _note(connection, id, str(values["status"]), user)

    def remove(self, ids: Iterable[str]) -> None:
        """Forget cases; their files stay."""
        with self._writing() as connection:
            for id in ids:
                for table in ("cases", "hands", "history"):
                    connection.execute(f"DELETE FROM {table} WHERE id = ?", (id,))

    def hand(self, id: str, shape: tuple[int, int, int]) -> BoolArray | None:
        """Where a person decided the labels of a case, bool (z, y, x); None where nothing is known."""
        if self._version < 2:
            return None
        with self._reading() as connection:
            row = connection.execute("SELECT packed FROM hands WHERE id = ?", (id,)).fetchone()
        return None if row is None else _unpacked(row["packed"], shape)

    def history(self, id: str) -> list[StatusChange]:
        """What became of a case, oldest first."""
        with self._reading() as connection:
            rows = connection.execute(
                "SELECT time, user, status FROM history WHERE id = ? ORDER BY number", (id,)
            )
            return [StatusChange(str(r["time"]), str(r["user"]), str(r["status"])) for r in rows]

    def models(self) -> list[UsedModel]:
        """Every model that was used, in that order."""
        if self._version < 2:
            return []
        with self._reading() as connection:
            rows = connection.execute("SELECT * FROM models ORDER BY first_used, id").fetchall()
        return [_model(row) for row in rows]

    def keep_model(self, model: UsedModel) -> None:
        """Note a model; one that is known already keeps its date, and stays accepted once it was."""
        row = asdict(model)
        names, marks = ", ".join(row), ", ".join(f":{name}" for name in row)
        with self._writing() as connection:
            connection.execute(f"INSERT OR IGNORE INTO models ({names}) VALUES ({marks})", row)
            if model.role == "accepted":
                connection.execute(
                    "UPDATE models SET role = 'accepted', file = :file, sha256 = :sha256 WHERE id = :id", row
                )

    def copy_to(self, path: Path) -> None:
        """Write the index as it is at one moment to another file.

        Raises:
            WriteError: it cannot be written.
        """
        try:
            with self._lock, contextlib.closing(sqlite3.connect(path)) as copy:
                self._connection.backup(copy)
        except sqlite3.Error as error:
            reason = reason_of_sqlite(error, path.parent)
            raise WriteError(tr("The project was not copied: {reason}.", reason=reason)) from error

    @contextlib.contextmanager
    def _reading(self) -> Iterator[sqlite3.Connection]:
        with self._lock:
            try:
                yield self._connection
            except SQLITE_ERRORS as error:
                raise as_read_error(error, self.path) from error

    @contextlib.contextmanager
    def _writing(self) -> Iterator[sqlite3.Connection]:
        """One change that happens whole or not at all, on the disk when the block ends."""
        with self._lock:
            connection = self._connection
            try:
                connection.execute("BEGIN IMMEDIATE")
                yield connection
                connection.execute("COMMIT")
            except SQLITE_ERRORS as error:
                _roll_back(connection)
                reason = reason_of_sqlite(error, self.path.parent)
                raise WriteError(
                    tr(
                        "The project {parent} was not changed: {reason}.",
                        parent=shown(self.path.parent),
                        reason=reason,
                    ),
                    tr("What was there before is whole. Make room, or look at the disk, and try again."),
                ) from error
            except BaseException:
                _roll_back(connection)
                raise


def _roll_back(connection: sqlite3.Connection) -> None:
    if connection.in_transaction:
        with contextlib.suppress(sqlite3.Error):
            connection.execute("ROLLBACK")


def _note(connection: sqlite3.Connection, id: str, status: str, user: str) -> None:
    connection.execute(
        "INSERT INTO history (time, user, id, status) VALUES (?, ?, ?, ?)", (utc_now(), user, id, status)
    )


def _packed(hand: BoolArray) -> bytes:
    return zlib.compress(np.packbits(hand).data, 1)


def _unpacked(packed: object, shape: tuple[int, int, int]) -> BoolArray | None:
    """The mask of this shape in packed bytes; None where they hold none."""
    voxels = int(np.prod(shape, dtype=object))
    if not isinstance(packed, bytes) or voxels > _MOST_VOXELS:
        return None
    wanted = (voxels + 7) // 8
    try:
        data = zlib.decompressobj().decompress(packed, wanted + 1)
    except zlib.error:
        return None
    if len(data) != wanted:
        return None
    return np.unpackbits(np.frombuffer(data, np.uint8), count=voxels).reshape(shape).astype(bool)


def _model(row: sqlite3.Row) -> UsedModel:
    texts = {n: str(row[n])[:200] for n in ("id", "name", "parent", "sha256", "role", "file", "first_used")}
    return UsedModel(**texts, version=int(row["version"]), card=str(row["card"]))

"""The index of a project as an SQLite file: its tables, how older ones become newer, and what is refused.

A file comes from colleagues and other computers: only plain tables are accepted, since views and triggers
could do more than hold data. Columns and tables of others are left as they are.
"""

from __future__ import annotations

import contextlib
import os
import secrets
import shutil
import sqlite3
from pathlib import Path

from segstudio.errors import ReadError, WriteError
from segstudio.io.files import TEMPORARY_PREFIX, atomic_path, reason_of, shown
from segstudio.words import tr

INDEX_NAME = "project.sqlite"
APPLICATION_ID = 0x53475350  # what tells our files from other SQLite files
_MAGIC = b"SQLite format 3\0"
_LARGEST_FILE = 2 * 2**30
_LARGEST_VALUE = 256 * 2**20
_PROBE, _LARGE_ENOUGH = 64 * 1024, 64 * 2**20  # bytes written, and as how long a file claims to be
_KINDS = ("table", "index")
SQLITE_ERRORS = (
    sqlite3.Error,
    UnicodeDecodeError,
)  # the second where a damaged file speaks through a message

# Step N makes version N from N - 1. A step is never changed once a version with it has been given away.
STEPS = (
    """
    CREATE TABLE info (key TEXT PRIMARY KEY, value TEXT NOT NULL);
    CREATE TABLE cases (
        id TEXT PRIMARY KEY,
        position INTEGER NOT NULL,
        alias TEXT NOT NULL UNIQUE,
        source TEXT NOT NULL,
        absolute TEXT NOT NULL DEFAULT '',
        part INTEGER,
        series TEXT NOT NULL DEFAULT '',
        accepted TEXT NOT NULL DEFAULT '[]',
        sha256 TEXT NOT NULL DEFAULT '',
        size INTEGER NOT NULL DEFAULT 0,
        case_id TEXT NOT NULL DEFAULT '',
        patient_key TEXT NOT NULL DEFAULT '',
        status TEXT NOT NULL DEFAULT 'new',
        note TEXT NOT NULL DEFAULT '',
        labels TEXT NOT NULL DEFAULT '',
        labels_sha256 TEXT NOT NULL DEFAULT '',
        slices INTEGER NOT NULL DEFAULT 0,
        reviewed TEXT NOT NULL DEFAULT '[]',
        added TEXT NOT NULL,
        changed TEXT NOT NULL
    );
    CREATE TABLE history (
        number INTEGER PRIMARY KEY AUTOINCREMENT,
        time TEXT NOT NULL,
        user TEXT NOT NULL,
        id TEXT NOT NULL,
        status TEXT NOT NULL
    );
    CREATE INDEX history_of ON history (id);
    """,
    """
    ALTER TABLE cases ADD COLUMN classes TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE cases ADD COLUMN view TEXT NOT NULL DEFAULT '{}';
    ALTER TABLE cases ADD COLUMN rulers TEXT NOT NULL DEFAULT '[]';
    ALTER TABLE cases ADD COLUMN model TEXT NOT NULL DEFAULT '';
    ALTER TABLE cases ADD COLUMN channel TEXT NOT NULL DEFAULT '';
    CREATE TABLE hands (id TEXT PRIMARY KEY, packed BLOB NOT NULL);
    CREATE TABLE models (
        id TEXT PRIMARY KEY,
        name TEXT NOT NULL,
        version INTEGER NOT NULL,
        parent TEXT NOT NULL,
        sha256 TEXT NOT NULL,
        role TEXT NOT NULL,
        file TEXT NOT NULL DEFAULT '',
        card TEXT NOT NULL,
        first_used TEXT NOT NULL
    );
    """,
)
SCHEMA = len(STEPS)


def create_index(path: Path, info: dict[str, str]) -> None:
    """Write a new, empty index.

    Raises:
        WriteError: it cannot be written.
    """
    with atomic_path(path) as temporary:
        try:
            with contextlib.closing(sqlite3.connect(temporary, isolation_level=None)) as connection:
                connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
                _migrate(connection, 0)
                connection.executemany("INSERT INTO info VALUES (?, ?)", sorted(info.items()))
        except sqlite3.Error as error:
            reason = reason_of_sqlite(error, temporary.parent)
            raise WriteError(tr("The project was not made: {reason}.", reason=reason)) from error


def open_index(path: Path, *, writable: bool) -> sqlite3.Connection:
    """Open an index; an older one is brought up to date first, with a copy of it kept beside it.

    Raises:
        ReadError: it is no index of a project, damaged, or holds more than tables.
        WriteError: it cannot be written to.
    """
    check_plain_file(path)
    _check_head(path)
    connection = _connect(path, writable)
    try:
        _check(connection, path)
        version = version_of(connection)
        if writable and version < SCHEMA:
            _keep_copy(path, version)
            _migrate(connection, version)
    except SQLITE_ERRORS as error:
        connection.close()
        raise as_read_error(error, path) from error
    except BaseException:
        connection.close()
        raise
    return connection


def version_of(connection: sqlite3.Connection) -> int:
    """Which version of the tables a file has."""
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def file_version(path: Path) -> int:
    """The same, before it is opened for good.

    Raises:
        ReadError: it is no index of a project.
    """
    check_plain_file(path)
    return int.from_bytes(_check_head(path)[60:64], "big")


def check_plain_file(path: Path) -> None:
    """Refuse links and everything else that is no file of this folder.

    Raises:
        ReadError: it is one, or there is no such file.
    """
    if path.is_symlink() or not path.is_file():
        what = tr("is a link to another place") if path.is_symlink() else tr("is missing")
        raise ReadError(
            tr(
                "{parent} is no project that can be opened: {path} {what}.",
                parent=shown(path.parent),
                path=shown(path),
                what=what,
            ),
            tr("Choose the folder that holds project.sqlite."),
        )


def reason_of_sqlite(error: Exception, folder: Path | None = None) -> str:
    """Why SQLite refused, in words for a sentence.

    Args:
        folder: where it wrote, to find out what it calls an error of the disk, such as a quota.
    """
    damaged = isinstance(error, UnicodeDecodeError)
    code = sqlite3.SQLITE_CORRUPT if damaged else getattr(error, "sqlite_errorcode", 0) & 0xFF
    known = {
        sqlite3.SQLITE_FULL: tr("the disk is full"),
        sqlite3.SQLITE_READONLY: tr("the disk or the folder is read-only"),
        sqlite3.SQLITE_IOERR: tr("the disk or network share reported an error"),
        sqlite3.SQLITE_CANTOPEN: tr("the file cannot be opened"),
        sqlite3.SQLITE_BUSY: tr("another program holds it"),
        sqlite3.SQLITE_CORRUPT: tr("the file is damaged"),
        sqlite3.SQLITE_NOTADB: tr("the file is no SQLite file"),
        sqlite3.SQLITE_TOOBIG: tr("a value in it is larger than any that belongs there"),
    }
    if code == sqlite3.SQLITE_IOERR and folder is not None and (reason := _why_not_written(folder)):
        return reason
    return known.get(code, "the file does not hold what belongs there")


def _why_not_written(folder: Path) -> str:
    """Why the system lets no file grow here, found by trying; empty where it does."""
    probe = folder / f"{TEMPORARY_PREFIX}{secrets.token_hex(6)}"
    try:
        with open(probe, "xb") as stream:
            stream.write(bytes(_PROBE))
            stream.truncate(_LARGE_ENOUGH)
    except OSError as error:
        return reason_of(error)
    finally:
        with contextlib.suppress(OSError):
            os.unlink(probe)
    return ""


def as_read_error(error: Exception, path: Path) -> ReadError:
    """The refusal to read an index."""
    return ReadError(
        tr(
            "The project {parent} cannot be read: {reason_of_sqlite}.",
            parent=shown(path.parent),
            reason_of_sqlite=reason_of_sqlite(error),
        ),
        tr("The label files in its folder 'labels' are whole and can be opened by themselves."),
    )


def _connect(path: Path, writable: bool) -> sqlite3.Connection:
    uri = path.absolute().as_uri()
    in_place = writable or os.access(path.parent, os.W_OK)
    if in_place:
        # Also for reading: what a killed process left half done is taken back, and SQLite's own locks keep
        # what is read whole while another process writes.
        uri += "?mode=rw"
    else:
        _refuse_hot(path)
        uri += "?mode=ro&immutable=1"
    connection: sqlite3.Connection | None = None
    try:
        connection = sqlite3.connect(
            uri, uri=True, isolation_level=None, check_same_thread=False, timeout=5.0
        )
        connection.setlimit(sqlite3.SQLITE_LIMIT_LENGTH, _LARGEST_VALUE)
        connection.setlimit(sqlite3.SQLITE_LIMIT_ATTACHED, 0)
        connection.execute("PRAGMA trusted_schema=OFF")
        connection.execute("PRAGMA cell_size_check=ON")
        if in_place:
            connection.execute("PRAGMA synchronous=EXTRA")  # also the folder, once the journal is gone
        if not writable:
            connection.execute("PRAGMA query_only=ON")
    except SQLITE_ERRORS as error:
        if connection is not None:
            connection.close()
        raise as_read_error(error, path) from error
    return connection


def _refuse_hot(path: Path) -> None:
    """A read-only medium with a change that was never finished cannot be read as it was before it."""
    journal = path.with_name(path.name + "-journal")
    if journal.is_file() and journal.stat().st_size > 0:
        raise ReadError(
            tr(
                "The project {parent} was left in the midst of a change and cannot be mended there.",
                parent=shown(path.parent),
            ),
            tr("Copy the whole folder to a disk that can be written to, and open it there."),
        )


def _check_head(path: Path) -> bytes:
    with open(path, "rb") as stream:
        head = stream.read(100)
    if len(head) < 100 or not head.startswith(_MAGIC):
        raise ReadError(
            tr(
                "{path} in {parent} is no index of a project, or is damaged.",
                path=shown(path),
                parent=shown(path.parent),
            )
        )
    if int.from_bytes(head[68:72], "big") != APPLICATION_ID:
        raise ReadError(
            tr(
                "{path} in {parent} is an SQLite file of another program.",
                path=shown(path),
                parent=shown(path.parent),
            )
        )
    if path.stat().st_size > _LARGEST_FILE:
        raise ReadError(
            tr(
                "{path} in {parent} is larger than the index of any project.",
                path=shown(path),
                parent=shown(path.parent),
            )
        )
    return head


def _check(connection: sqlite3.Connection, path: Path) -> None:
    strange = connection.execute(
        "SELECT type, name FROM sqlite_master WHERE type NOT IN (?, ?) OR sql LIKE 'CREATE VIRTUAL%' LIMIT 1",
        _KINDS,
    ).fetchone()
    if strange is not None:
        raise ReadError(
            tr(
                "The project {parent} is not opened: its index holds a {strange}.",
                parent=shown(path.parent),
                strange=strange[0],
            ),
            tr("It was not made by this program."),
        )
    if connection.execute("PRAGMA quick_check(1)").fetchone()[0] != "ok":
        raise ReadError(
            tr("The index of the project {parent} is damaged.", parent=shown(path.parent)),
            tr("The label files in its folder 'labels' are whole and can be opened by themselves."),
        )
    have = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"info", "cases", "history"} <= have:
        raise ReadError(tr("The index of the project {parent} lacks a table.", parent=shown(path.parent)))


def _migrate(connection: sqlite3.Connection, version: int) -> None:
    """Bring the tables up to date in one step that happens whole or not at all."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in STEPS[version:]:
            for statement in step.split(";"):
                if statement.strip():
                    connection.execute(statement)
        connection.execute(f"PRAGMA user_version={SCHEMA}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _keep_copy(path: Path, version: int) -> None:
    copy = path.with_name(f"project-version{version}.sqlite")
    if not copy.exists():
        with atomic_path(copy) as temporary:
            shutil.copyfile(path, temporary)

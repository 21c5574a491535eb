"""The journal of unsaved edits: whole up to the last acknowledged record, whatever happens to its end."""

from __future__ import annotations

import dataclasses
import errno
import os
import subprocess
import sys

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.errors import ReadError, WriteError
from segstudio.io import journal_records
from segstudio.io.journal import Journal, left_behind, read_journal
from segstudio.io.journal_records import JournalCase, Record, after_side, snapshot

GRID = Geometry((3, 8, 9), (2.5, 0.5, 0.75), (1.0, -2.0, 3.0))
CASE = JournalCase("abc123", "Fall ä", "/images/Fall ä.nii", "", GRID)
CLASSES = (LabelClass(1, "nucleus", (1, 2, 3)), LabelClass(7, "核", (4, 5, 6), visible=False))


def some_edit(number: int):
    """An edit of its own place and value."""
    labels = LabelMap(GRID)
    box = (slice(number % 3, number % 3 + 1), slice(1, 3), slice(number % 5, number % 5 + 2))
    after = np.full((1, 2, 2), number + 1, np.uint16)
    return labels.edit(f"Brush stroke {number}", box, after, hand_after=np.ones((1, 2, 2), bool))


def write(folder, edits: int):
    """A journal of this many edits, let go; the file."""
    journal = Journal.create(folder, CASE)
    for number in range(edits):
        journal.add([Record("edit", some_edit(number))])
    journal.close()
    return journal.path


def same(a, b) -> bool:
    """Whether two edits are equal, field by field."""
    return all(
        np.array_equal(getattr(a, f.name), getattr(b, f.name))
        if isinstance(getattr(a, f.name), np.ndarray)
        else getattr(a, f.name) == getattr(b, f.name)
        for f in dataclasses.fields(a)
    )


def test_what_is_written_is_read(tmp_path):
    labels = LabelMap(GRID, classes=CLASSES)
    labels.apply(some_edit(4))
    review = labels.review_edit([0, 2], True)
    journal = Journal.create(tmp_path / "new folder", CASE)
    records = [
        snapshot(labels.array, labels.hand, labels.reviewed, CLASSES),
        Record("edit", some_edit(1)),
        Record("edit", review),
        Record("edit", labels.class_edit("Remove label", {3: None, 2: CLASSES[0]})),
        Record("again", after_side("Brush stroke", some_edit(2).box, *_after(some_edit(2)), None)),
        Record("classes", classes=CLASSES),
        Record("saved", path="/labels/ü.nii.gz"),
        Record("left"),
    ]
    journal.add(records)
    journal.close()
    content = read_journal(journal.path)
    assert content.case == dataclasses.replace(CASE, started=content.case.started)
    assert content.case.started
    assert not content.damaged
    assert [r.kind for r in content.records] == [r.kind for r in records]
    assert [r.path for r in content.records] == [r.path for r in records]
    assert content.records[0].classes == content.records[5].classes == CLASSES
    assert content.records[0].edit.box == (slice(1, 2), slice(1, 3), slice(4, 6))  # no more than holds labels
    assert all(same(content.records[i].edit, records[i].edit) for i in range(5))
    assert content.records[2].edit.reviewed_after == {0, 2}


def test_places_may_be_numbers_of_numpy(tmp_path):
    edit = some_edit(4)
    box = tuple(slice(np.int64(axis.start), np.int32(axis.stop)) for axis in edit.box)
    journal = Journal.create(tmp_path, CASE)
    wanted = dataclasses.replace(edit, box=box, reviewed_after=frozenset([np.int64(2)]))
    journal.add([Record("edit", wanted)])
    journal.close()
    (record,) = read_journal(journal.path).records
    assert record.edit.box == edit.box
    assert record.edit.reviewed_after == {2}


def _after(edit):
    return edit.after, edit.hand_after


@pytest.mark.case("A8")
def test_a_cut_off_end_costs_only_the_record_that_it_cuts(tmp_path):
    path = write(tmp_path, 4)
    whole = path.read_bytes()
    ends = []
    for edits in range(5):
        ends.append(len((write(tmp_path / str(edits), edits)).read_bytes()))
    for cut in range(ends[0], len(whole)):
        path.write_bytes(whole[:cut])
        content = read_journal(path)
        assert len(content.records) == sum(cut >= end for end in ends[1:])
        assert content.damaged == (cut not in ends)


@pytest.mark.case("A8")
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(at=st.floats(0, 1, exclude_max=True), value=st.integers(1, 255))
def test_a_changed_byte_never_changes_an_edit(tmp_path, at, value):
    if not (tmp_path / "kept").exists():
        (tmp_path / "kept").write_bytes(write(tmp_path, 5).read_bytes())
    whole = bytearray((tmp_path / "kept").read_bytes())
    whole[int(at * len(whole))] ^= value
    path = tmp_path / "damaged.journal"
    path.write_bytes(whole)
    try:
        content = read_journal(path)
    except ReadError:
        return
    assert len(content.records) < 5
    assert content.damaged
    assert all(same(record.edit, some_edit(i)) for i, record in enumerate(content.records))


@pytest.mark.case("A8")
@settings(max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(content=st.binary(max_size=300), begins_well=st.booleans())
def test_any_file_is_read_or_refused(tmp_path, content, begins_well):
    path = tmp_path / "any.journal"
    path.write_bytes((b"SegStudio journal 1\n" if begins_well else b"") + content)
    with pytest.raises(ReadError):
        read_journal(path)


@pytest.mark.case("A8")
def test_going_on_cuts_the_damaged_end_off(tmp_path):
    path = write(tmp_path, 3)
    path.write_bytes(path.read_bytes()[:-5] + b"\xff" * 40)
    journal, content = Journal.resume(path)
    assert len(content.records) == 2
    journal.add([Record("edit", some_edit(8))])
    journal.close()
    again = read_journal(path)
    assert not again.damaged
    assert [r.edit.title for r in again.records] == [f"Brush stroke {n}" for n in (0, 1, 8)]


@pytest.mark.case("B2")
def test_a_full_disk_keeps_what_was_there_and_takes_the_next(tmp_path, monkeypatch):
    journal = Journal.create(tmp_path, CASE)
    journal.add([Record("edit", some_edit(0))])
    real, stream = journal._stream.write, journal._stream

    class Full:
        def __getattr__(self, name):
            return getattr(stream, name)

        def write(self, data):
            real(bytes(data[:10]))
            raise OSError(errno.ENOSPC, "no room")

    journal._stream = Full()
    with pytest.raises(WriteError, match="the disk is full"):
        journal.add([Record("edit", some_edit(1))])
    journal._stream = stream
    journal.add([Record("edit", some_edit(2))])
    journal.close()
    content = read_journal(journal.path)
    assert [r.edit.title for r in content.records] == ["Brush stroke 0", "Brush stroke 2"]
    assert not content.damaged


@pytest.mark.case("A4")
def test_a_record_is_on_the_disk_before_it_is_acknowledged(tmp_path, monkeypatch):
    journal = Journal.create(tmp_path, CASE)
    synced = []
    monkeypatch.setattr(os, "fsync", lambda handle: synced.append(os.fstat(handle).st_size))
    journal.add([Record("edit", some_edit(0)), Record("edit", some_edit(1))])
    assert synced == [journal.path.stat().st_size]
    journal.close()


def test_a_journal_in_use_is_not_left_behind(tmp_path):
    journal = Journal.create(tmp_path, CASE)
    path = write(tmp_path, 1)
    assert left_behind(tmp_path) == [path]
    with pytest.raises(ReadError, match="in use"):
        Journal.resume(journal.path)
    journal.close()
    assert set(left_behind(tmp_path)) == {path, journal.path}


def test_the_lock_ends_with_a_process_that_is_killed(tmp_path):
    child = (
        "import sys, pathlib, time\n"
        "from tests.io.test_journal import CASE, Journal\n"
        "journal = Journal.create(pathlib.Path(sys.argv[1]), CASE)\n"
        "print('ready', flush=True)\n"
        "time.sleep(60)\n"
    )
    with subprocess.Popen([sys.executable, "-c", child, str(tmp_path)], stdout=subprocess.PIPE) as process:
        assert process.stdout.readline() == b"ready\n"
        assert left_behind(tmp_path) == []
        process.kill()
    assert len(left_behind(tmp_path)) == 1


@pytest.mark.case("P3")
def test_only_its_owner_may_read_a_journal(tmp_path):
    path = write(tmp_path / "folder", 1)
    assert path.stat().st_mode & 0o077 == 0
    assert path.parent.stat().st_mode & 0o077 == 0


@pytest.mark.case("A8")
def test_an_edit_outside_of_the_image_ends_the_journal(tmp_path):
    path = write(tmp_path, 1)
    journal, _ = Journal.resume(path)
    edit = some_edit(1)
    outside = dataclasses.replace(edit, box=(slice(5, 6), *edit.box[1:]))
    journal.add([Record("edit", outside), Record("edit", some_edit(2))])
    journal.close()
    content = read_journal(path)
    assert (len(content.records), content.damaged) == (1, True)


@pytest.mark.case("A8")
def test_an_array_larger_than_it_says_is_not_inflated(tmp_path, monkeypatch):
    head = {"kind": "region", "time": "2026-01-01", "title": "", "box": [[0, 1], [0, 1], [0, 1]]}
    bomb = np.zeros(50_000_000, np.uint8)
    payload = journal_records._packed(dict(head), [bomb.view(np.uint16)] * 4).replace(
        b"[25000000]", b"[1, 1, 1]"
    )
    with pytest.raises((ValueError, KeyError)):
        journal_records.read_record(payload, GRID)

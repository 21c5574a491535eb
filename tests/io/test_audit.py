"""The audit trail: lines are only added, and every change of what was written names its line."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from datetime import datetime
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segstudio.errors import ReadError, WriteError
from segstudio.io.audit import append, check_audit, now_event, read_audit

WORDS = st.text(max_size=30)


def filled(folder: Path, count: int = 5) -> Path:
    path = folder / "audit.jsonl"
    for number in range(count):
        append(path, [now_event("save", "anna", f"case-{number}", {"voxels": number})])
    return path


@pytest.mark.case("P7")
def test_lines_come_back_in_order_with_time_zone_and_user(tmp_path):
    path = filled(tmp_path)
    lines = read_audit(path)
    assert [line.number for line in lines] == [1, 2, 3, 4, 5]
    assert [line.event.data for line in lines] == [{"voxels": n} for n in range(5)]
    assert {line.event.user for line in lines} == {"anna"}
    moments = [datetime.fromisoformat(line.event.time) for line in lines]
    assert all(moment.utcoffset().total_seconds() == 0 for moment in moments)
    assert moments == sorted(moments)
    assert len(lines[0].event.zone) == 6
    assert check_audit(path) == (5, [])


@pytest.mark.case("P7")
def test_every_altered_byte_is_found_and_its_line_is_named(tmp_path):
    path = filled(tmp_path, 3)
    good = path.read_bytes()
    ends = [i for i, byte in enumerate(good) if byte == 10]
    for at in range(0, len(good), 13):
        path.write_bytes(good[:at] + bytes([good[at] ^ 1]) + good[at + 1 :])
        _, problems = check_audit(path)
        line = 1 + sum(end < at for end in ends)
        assert problems, at
        assert problems[0].line == line, at


@pytest.mark.case("P7")
@pytest.mark.parametrize("gone", [0, 2, 4])
def test_a_line_that_was_taken_out_is_missed(tmp_path, gone):
    path = filled(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(b"".join(lines[:gone] + lines[gone + 1 :]))
    _, problems = check_audit(path)
    assert problems[0].line == gone + 1


@pytest.mark.case("P7")
def test_a_line_written_anew_with_its_own_hash_breaks_the_next_one(tmp_path):
    import hashlib

    path = filled(tmp_path)
    lines = path.read_bytes().splitlines(keepends=True)
    entries = json.loads(lines[2])
    entries["user"] = "eve"
    kept = {k: v for k, v in entries.items() if k != "hash"}
    text = json.dumps(kept, sort_keys=True, separators=(",", ":"))
    entries["hash"] = hashlib.sha256(text.encode()).hexdigest()
    lines[2] = json.dumps(entries).encode() + b"\n"
    path.write_bytes(b"".join(lines))
    _, problems = check_audit(path)
    assert [problem.line for problem in problems] == [4]


def test_a_key_given_twice_does_not_hide_the_second_meaning(tmp_path):
    path = filled(tmp_path, 1)
    text = path.read_text().replace('"user": "anna"', '"user": "eve", "user": "anna"')
    path.write_text(text)
    assert [problem.line for problem in check_audit(path)[1]] == [1]


def test_what_a_power_cut_left_of_a_line_is_cut_off_and_said(tmp_path):
    path = filled(tmp_path, 2)
    with open(path, "ab") as stream:
        stream.write(b'{"seq": 3, "time": "20')
    assert check_audit(path)[1][0].sentence == "The last line is cut off, as by a power cut."
    append(path, [now_event("load", "anna")])
    assert [line.event.what for line in read_audit(path)] == ["save", "save", "cut", "load"]
    assert read_audit(path)[2].event.data == {"bytes": 22}
    assert check_audit(path) == (4, [])


@pytest.mark.case("P7")
def test_an_altered_trail_goes_on_and_still_names_the_altered_line(tmp_path):
    path = filled(tmp_path, 3)
    lines = path.read_bytes().splitlines(keepends=True)
    path.write_bytes(lines[0] + lines[1] + b"not an entry\n")
    append(path, [now_event("load", "anna")])
    first = check_audit(path)[1][0]
    assert (first.line, "no entry" in first.sentence) == (3, True)
    assert read_audit(path)[-1].number == 4


@settings(max_examples=10, deadline=None)
@given(
    events=st.lists(
        st.tuples(WORDS, WORDS, st.dictionaries(WORDS, st.integers() | WORDS)), min_size=1, max_size=5
    )
)
def test_any_words_make_one_line_each(tmp_path_factory, events):
    path = tmp_path_factory.mktemp("trail") / "audit.jsonl"
    append(path, [now_event("note", user, case, data) for user, case, data in events])
    assert check_audit(path) == (len(events), [])
    assert [line.event.data for line in read_audit(path)] == [data for _, _, data in events]


def test_several_processes_make_one_chain(tmp_path):
    path = tmp_path / "audit.jsonl"
    code = (
        "import sys; from pathlib import Path; from segstudio.io.audit import append, now_event\n"
        "for n in range(6): append(Path(sys.argv[1]), [now_event('save', sys.argv[2])])"
    )
    children = [subprocess.Popen([sys.executable, "-c", code, str(path), str(n)]) for n in range(2)]
    assert [child.wait(60) for child in children] == [0, 0]
    assert check_audit(path) == (12, [])


@pytest.mark.skipif(os.name != "posix", reason="links of POSIX systems")
def test_a_link_is_not_followed(tmp_path):
    victim = tmp_path / "victim"
    victim.write_text("mine")
    (tmp_path / "audit.jsonl").symlink_to(victim)
    with pytest.raises(WriteError):
        append(tmp_path / "audit.jsonl", [now_event("load", "anna")])
    assert victim.read_text() == "mine"


def test_no_trail_is_an_empty_one_and_a_folder_is_none(tmp_path):
    assert check_audit(tmp_path / "none.jsonl") == (0, [])
    with pytest.raises(ReadError):
        check_audit(tmp_path)

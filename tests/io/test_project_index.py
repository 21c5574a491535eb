"""The index of a project: older and newer versions, files that lie, and values that do not belong there."""

from __future__ import annotations

import contextlib
import os
import shutil
import sqlite3
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segstudio.core.labels import LabelClass
from segstudio.core.planes import Section
from segstudio.core.rulers import Ruler
from segstudio.errors import ReadError, SegStudioError
from segstudio.io.project_case import STATUSES, ProjectCase, from_row, to_row
from segstudio.io.project_index import ProjectIndex
from segstudio.io.project_schema import APPLICATION_ID, SCHEMA, STEPS, create_index
from segstudio.services.project_adding import NewSource
from segstudio.services.projects import Project

CASE = ProjectCase("0123456789abcdef", 1, "case-0001", "../images/a.png", "/data/images/a.png", added="now")


@pytest.fixture
def path(tmp_path):
    create_index(tmp_path / "project.sqlite", {"name": "Cells", "uid": "1"})
    return tmp_path / "project.sqlite"


def execute(path: Path, *statements: str) -> None:
    with contextlib.closing(sqlite3.connect(path)) as connection:
        for statement in statements:
            connection.execute(statement)
        connection.commit()


def project_with_case(folder: Path) -> Project:
    project = Project.new(folder, user="anna")
    project.add([NewSource(folder / "a.png")])
    return project


def test_a_case_comes_back_as_it_was(path):
    whole = ProjectCase(
        "0123456789abcdef",
        1,
        "Fall ä 患者",
        "../x/a.nii.gz",
        "/x/a.nii.gz",
        part=2,
        series="ab12",
        accepted=frozenset({"gaps", "tilt"}),
        sha256="0" * 64,
        size=2**40,
        case_id="c" * 32,
        patient_key="p",
        status="in work",
        note="two\nlines",
        labels="labels/0123456789abcdef.nii.gz",
        labels_sha256="f" * 64,
        slices=9,
        reviewed=frozenset({0, 7}),
        classes=(LabelClass(3, "vessel", (1, 2, 3), False, True),),
        view={"window": [400.0, 40.0, "linear"], "slice_index": 3},
        rulers=(Ruler(Section(1, 2, 1, 0), ((0.5, 1.25), (3.0, 4.0))),),
        model="m",
        channel="grey",
        added="2026-01-01T00:00:00+00:00",
        changed="2026-01-02T00:00:00+00:00",
    )
    index = ProjectIndex(path, writable=True)
    index.add([whole], "anna")
    hand = np.random.default_rng(0).random((9, 5, 7)) > 0.5
    index.update(whole.id, {"status": "reviewed"}, "ben", hand)
    index.close()
    again = ProjectIndex(path, writable=False)
    (back,) = again.cases()
    assert {k: v for k, v in vars(back).items() if k not in ("changed", "status")} == {
        k: v for k, v in vars(whole).items() if k not in ("changed", "status")
    }
    assert [(h.user, h.status) for h in again.history(whole.id)] == [("anna", "in work"), ("ben", "reviewed")]
    assert np.array_equal(again.hand(whole.id, (9, 5, 7)), hand)
    assert again.hand(whole.id, (9, 5, 99)) is None
    again.close()


@pytest.mark.case("C14")
def test_an_older_project_is_brought_up_to_date_and_a_copy_of_it_is_kept(tmp_path):
    folder = tmp_path / "old"
    Project.new(folder, user="anna").close()
    index = folder / "project.sqlite"
    index.unlink()
    with contextlib.closing(sqlite3.connect(index)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.executescript(STEPS[0])
        connection.execute("PRAGMA user_version=1")
        connection.execute("INSERT INTO info VALUES ('name', 'From long ago')")
        row = to_row(vars(CASE))
        old = {r[1] for r in connection.execute("PRAGMA table_info(cases)")}
        row = {k: v for k, v in row.items() if k in old}
        connection.execute(
            f"INSERT INTO cases ({', '.join(row)}) VALUES ({', '.join(':' + k for k in row)})", row
        )
        connection.commit()
    before = index.read_bytes()
    with Project.open(folder, "anna") as project:
        assert project.name == "From long ago"
        (case,) = project.cases
        assert (case.alias, case.view, case.channel) == ("case-0001", {}, "")
        project.update(case.id, view={"slice_index": 1})
    assert (folder / "project-version1.sqlite").read_bytes() == before
    with Project.open(folder) as project:
        assert project.cases[0].view == {"slice_index": 1}


def test_an_older_project_can_be_read_where_it_cannot_be_changed(tmp_path):
    folder = tmp_path / "old"
    Project.new(folder).close()
    index = folder / "project.sqlite"
    index.unlink()
    with contextlib.closing(sqlite3.connect(index)) as connection:
        connection.execute(f"PRAGMA application_id={APPLICATION_ID}")
        connection.executescript(STEPS[0] + "PRAGMA user_version=1;")
    with Project.open(folder, read_only=True) as project:
        assert project.cases == []
        assert project.index.models() == []


@pytest.mark.case("C14")
def test_a_newer_project_is_read_only_and_says_so(tmp_path):
    folder = tmp_path / "new"
    project_with_case(folder).close()
    execute(folder / "project.sqlite", "PRAGMA user_version=99", "ALTER TABLE cases ADD COLUMN aura TEXT")
    with Project.open(folder, "anna") as project:
        assert not project.writable
        assert "newer SegStudio (version 99" in project.why_not_writable
        assert len(project.cases) == 1
        with pytest.raises(SegStudioError, match="newer"):
            project.update(project.cases[0].id, note="x")


@pytest.mark.case("C14")
def test_columns_and_tables_of_others_are_kept(tmp_path):
    folder = tmp_path / "mixed"
    project_with_case(folder).close()
    execute(
        folder / "project.sqlite",
        "ALTER TABLE cases ADD COLUMN aura TEXT DEFAULT 'blue'",
        "CREATE TABLE extras (x)",
        "INSERT INTO extras VALUES (42)",
        "INSERT INTO info VALUES ('colour', 'red')",
    )
    with Project.open(folder) as project:
        project.update(project.cases[0].id, note="changed", view={"slice_index": 2})
        project.set("model", "cells")
    with contextlib.closing(sqlite3.connect(folder / "project.sqlite")) as connection:
        assert connection.execute("SELECT aura, note FROM cases").fetchall() == [("blue", "changed")]
        assert connection.execute("SELECT x FROM extras").fetchall() == [(42,)]
        assert connection.execute("SELECT value FROM info WHERE key='colour'").fetchone() == ("red",)


@pytest.mark.case("C15")
@pytest.mark.parametrize(
    ("column", "value"),
    [
        ("source", "'/etc/passwd'"),
        ("source", "'C:\\windows'"),
        ("source", "'http://evil/x'"),
        ("source", "'a' || char(0)"),
        ("source", "hex(zeroblob(4000))"),
        ("absolute", "'ftp://x'"),
        ("labels", "'labels/../../../home/me/.bashrc'"),
        ("labels", "'/etc/passwd'"),
        ("alias", "hex(zeroblob(5000000))"),
        ("status", "'finished'"),
        ("reviewed", "'[1, -2]'"),
        ("reviewed", "'[NaN]'"),
        ("reviewed", "'[1, 1e400]'"),
        ("classes", '\'[{"number": 0, "name": "x", "color": [0, 0, 0]}]\''),
        ("classes", '\'[{"number": 1, "name": "x", "color": [0, 0, 999]}]\''),
        ("view", "'[]'"),
        ("view", "replace(hex(zeroblob(50000)), '00', '[')"),
        ("rulers", '\'[{"section": {"index": 0, "normal": 0, "rows": 0, "columns": 0}, "points": []}]\''),
        ("accepted", "'[\"everything\"]'"),
        ("sha256", "'zz'"),
        ("size", "-1"),
        ("part", "'first'"),
        ("position", "1.5"),
        ("note", "x'00ff'"),
    ],
)
def test_a_value_that_does_not_belong_there_is_refused_by_its_name(tmp_path, column, value):
    folder = tmp_path / "bad"
    project_with_case(folder).close()
    execute(folder / "project.sqlite", f"UPDATE cases SET {column} = {value}")
    with pytest.raises(ReadError) as refused:
        Project.open(folder)
    assert f"the field {column} of case" in refused.value.sentence


@pytest.mark.case("C15")
@settings(max_examples=60, deadline=None)
@given(
    values=st.dictionaries(
        st.sampled_from(sorted(vars(CASE))),
        st.none() | st.text(max_size=20) | st.integers() | st.binary(max_size=20) | st.floats(),
        min_size=1,
    )
)
def test_no_row_does_more_than_be_refused(values):
    row = {**to_row(vars(CASE)), **values}
    try:
        case = from_row(row)
    except ReadError:
        return
    assert case.status in STATUSES
    assert not case.source.startswith("/")


@pytest.mark.case("C15")
@settings(max_examples=15, deadline=None)
@given(data=st.data())
def test_a_damaged_index_is_a_sentence(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("damaged") / "p"
    project_with_case(folder).close()
    path = folder / "project.sqlite"
    content = bytearray(path.read_bytes())
    for _ in range(data.draw(st.integers(1, 8))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    path.write_bytes(content)
    try:
        with Project.open(folder) as project:
            assert len(project.cases) <= 1
    except SegStudioError:
        return  # anything else is a crash


@pytest.mark.case("C15")
@pytest.mark.parametrize(
    "statement",
    [
        "CREATE VIEW v AS SELECT * FROM cases",
        "CREATE TRIGGER t AFTER UPDATE ON cases BEGIN DELETE FROM cases; END",
        "CREATE VIRTUAL TABLE f USING fts5(x)",
    ],
)
def test_an_index_that_holds_more_than_tables_is_refused(tmp_path, statement):
    folder = tmp_path / "evil"
    project_with_case(folder).close()
    execute(folder / "project.sqlite", statement)
    with pytest.raises(ReadError, match="its index holds a"):
        Project.open(folder)


def test_other_files_are_no_projects(tmp_path):
    for name, content in (("empty", b""), ("text", b"hello" * 100), ("short", b"SQLite format 3\0")):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "project.sqlite").write_bytes(content)
        with pytest.raises(ReadError, match="no index of a project"):
            Project.open(folder)
    foreign = tmp_path / "foreign"
    foreign.mkdir()
    execute(foreign / "project.sqlite", "CREATE TABLE cookies (x)")
    with pytest.raises(ReadError, match="another program"):
        Project.open(foreign)
    lacking = tmp_path / "lacking"
    lacking.mkdir()
    execute(
        lacking / "project.sqlite",
        f"PRAGMA application_id={APPLICATION_ID}",
        "CREATE TABLE info (key, value)",
    )
    with pytest.raises(ReadError, match="lacks a table"):
        Project.open(lacking)
    with pytest.raises(ReadError, match="no project"):
        Project.open(tmp_path / "nothing")


@pytest.mark.case("B14")
@pytest.mark.skipif(os.name != "posix", reason="links of POSIX systems")
@pytest.mark.parametrize(
    "name",
    ["project.sqlite", "project.lock", "audit.jsonl", "audit.head", "labels", "labels/x", "corrections/x/y"],
)
def test_a_link_in_a_project_is_refused(tmp_path, name):
    folder = tmp_path / "links"
    project_with_case(folder).close()
    elsewhere = tmp_path / "elsewhere"
    (elsewhere if "." in name or "/" in name else elsewhere / "x").parent.mkdir(exist_ok=True)
    place = folder / name
    if name == "labels":
        shutil.rmtree(place)
        elsewhere.mkdir(exist_ok=True)
    else:
        elsewhere.write_bytes((folder / "project.sqlite").read_bytes())
    place.unlink(missing_ok=True)
    place.parent.mkdir(exist_ok=True)
    place.symlink_to(elsewhere)
    with pytest.raises(ReadError, match="link to another place"):
        Project.open(folder)


def test_the_version_of_new_projects_is_the_newest(path):
    with contextlib.closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (SCHEMA,)
        assert connection.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)


def test_a_file_name_that_is_no_text_comes_back(path, tmp_path):
    strange = os.fsdecode(b"scan-\xff.png")
    index = ProjectIndex(path, writable=True)
    case = ProjectCase("0123456789abcdef", 1, "case-0001", strange, added="now")
    index.add([case], "anna")
    assert index.cases()[0].source == strange
    index.close()

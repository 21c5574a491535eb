"""`segstudio project` and `segstudio audit`: a project from its making to an archive, and back."""

from __future__ import annotations

import json

import pytest

from segstudio.io.corrections import CorrectionStore
from segstudio.services.projects import Project
from tests.cli.conftest import draw_mask, draw_picture


@pytest.fixture
def project(command, tmp_path):
    """A project of three pictures."""
    for number in range(3):
        draw_picture(tmp_path / "images" / f"cell_{number}.png", number)
    folder = tmp_path / "project"
    assert command("--set", "audit_name=anna", "project", "new", folder, "--name", "Cells").code == 0
    assert command("project", "add", folder, tmp_path / "images").code == 0
    return folder


def aliases(command, project, *options) -> list[str]:
    return [c["alias"] for c in command("project", "list", project, "--json", *options).document["cases"]]


@pytest.mark.case("P8")
def test_making_one_names_who_is_noted(command, tmp_path):
    answer = command("project", "new", tmp_path / "p", "--json")
    assert answer.document["name"] == "p"
    assert f"notes your work as {answer.document['user']}" in answer.err
    named = command("--set", "audit_name=anna", "project", "new", tmp_path / "q")
    assert named.err == ""
    assert command("project", "new", tmp_path / "q").code == 2


def test_adding_listing_and_changing(command, project, tmp_path):
    assert aliases(command, project) == ["case-0001", "case-0002", "case-0003"]
    case = command("project", "list", project, "--json").document["cases"][0]
    assert len(case["sha256"]) == 64
    assert case["source"] == str(tmp_path / "images" / "cell_0.png")
    mask = draw_mask(tmp_path / "mask.png")
    assert command("project", "save", project, "case-0002", mask, "--reviewed").code == 0
    changed = command("project", "status", project, "case-0002", "--note", "fine", "--alias", "B")
    assert changed.code == 0
    assert aliases(command, project, "--status", "reviewed") == ["B"]
    assert aliases(command, project, "--text", "FINE") == ["B"]
    assert aliases(command, project, "--sort", "alias") == ["B", "case-0001", "case-0003"]
    history = command("project", "status", project, "B", "--json").document["cases"][0]["history"]
    assert [entry["status"] for entry in history] == ["new", "reviewed"]
    whole = command("project", "status", project, "--json").document
    assert whole["cases"] == {"new": 2, "predicted": 0, "in work": 0, "reviewed": 1, "trained on": 0}
    assert "Cells: 3 cases" in command("project", "status", project).out
    assert command("project", "status", project, "B", "--set", "finished").code == 2
    assert command("project", "status", project, "--set", "new").code == 2
    assert command("project", "status", project, "nobody").code == 2
    assert command("project", "remove", project, "B").code == 0
    assert aliases(command, project) == ["case-0001", "case-0003"]


def test_labels_beside_the_images_are_said_and_taken(command, tmp_path):
    for number in range(2):
        draw_picture(tmp_path / "images" / f"cell_{number}.png", number)
    draw_mask(tmp_path / "images" / "cell_0-labels.png")
    images = tmp_path / "images"
    for wanted, status in (("leave", "new"), ("take", "in work"), ("reviewed", "reviewed")):
        command("project", "new", tmp_path / wanted)
        answer = command("project", "add", tmp_path / wanted, images, "--labels", wanted, "--json")
        assert [case["status"] for case in answer.document["added"]] == [status, "new"]
        assert ("--labels take" in answer.err) == (wanted == "leave")
    assert command("project", "add", tmp_path / "take", tmp_path / "images", "--labels", "all").code == 2


def test_file_names_as_aliases(command, tmp_path):
    path = draw_picture(tmp_path / "left.png")
    command("project", "new", tmp_path / "p")
    command("project", "add", tmp_path / "p", path, "--names")
    assert aliases(command, tmp_path / "p") == ["left"]
    again = command("project", "add", tmp_path / "p", path)
    assert "in the project already" in again.out
    assert command("project", "add", tmp_path / "p", tmp_path / "nothing.png").code == 2


def test_predicting_goes_on_where_it_was_and_leaves_work_alone(command, project, tmp_path, tiny):
    first = command("project", "predict", project, "--model", tiny, "--case", "case-0001", "--json")
    assert first.document["predicted"] == ["case-0001"]
    mask = draw_mask(tmp_path / "mask.png")
    saved = command("project", "save", project, "case-0002", mask, "--reviewed", "--json").document
    assert (saved["status"], saved["reviewed"]) == ("reviewed", [0])
    (tmp_path / "images" / "cell_2.png").write_bytes(b"broken")
    rest = command("project", "predict", project, "--model", tiny, "--json")
    assert rest.code == 1
    assert rest.document["predicted"] == []
    assert [failure["case"] for failure in rest.document["failed"]] == ["case-0003"]
    again = command(
        "project",
        "predict",
        project,
        "--model",
        tiny,
        "--again",
        "--case",
        "case-0001",
        "--case",
        "case-0002",
        "--json",
    )
    assert (again.document["predicted"], again.document["kept"]) == (["case-0001"], ["case-0002"])
    with Project.open(project) as opened:
        assert [case.status for case in opened.cases] == ["predicted", "reviewed", "new"]
        (model,) = opened.index.models()
        assert (model.name, model.role) == ("tiny", "used")
    lines = command("audit", "show", project, "--json").document
    assert [line["what"] for line in lines] == ["new project", "add", "predict", "save", "predict"]
    assert lines[2]["data"]["model_sha256"] == model.sha256
    assert lines[2]["case"] == "case-0001"


def test_reviewed_is_what_the_slices_say_and_nobody_claims_it(command, project, tmp_path):
    corrections = CorrectionStore(project / "corrections")
    for status in ("reviewed", "trained on", "new", "predicted"):
        refused = command("project", "status", project, "case-0001", "--set", status)
        assert refused.code == 2
        assert "by what is done" in refused.err
    mask = draw_mask(tmp_path / "mask.png")
    for name in ("case-0001", "case-0002"):
        command("project", "save", project, name, mask, "--reviewed")
    assert len(corrections.ids()) == 2, "what is reviewed teaches at once"
    assert command("project", "status", project, "case-0002", "--set", "in work").code == 0
    back = command("project", "list", project, "--json").document["cases"][1]
    assert (back["status"], back["reviewed"]) == ("in work", [])
    assert corrections.ids() == [aliased(command, project, "case-0001")["case_id"][:16]]
    line = command("audit", "show", project, "--json").document[-1]
    assert (line["what"], line["data"]) == ("status", {"from": "reviewed", "to": "in work"})


def aliased(command, project, alias) -> dict:
    cases = command("project", "list", project, "--json").document["cases"]
    return next(case for case in cases if case["alias"] == alias)


def test_the_next_case(command, project, tmp_path):
    assert command("project", "next", project, "--json").document["next"]["alias"] == "case-0001"
    answer = command("project", "next", project, "--after", "case-0003")
    assert answer.out.startswith("case-0001")
    mask = draw_mask(tmp_path / "mask.png")
    for name in aliases(command, project):
        assert command("project", "save", project, name, mask, "--reviewed").code == 0
    done = command("project", "next", project)
    assert (done.code, done.out) == (1, "Nothing is left to do.\n")


def test_checking_moving_and_finding(command, project, tmp_path):
    assert command("project", "verify", project).out == "All is well with 3 cases.\n"
    (tmp_path / "images").rename(tmp_path / "moved")
    broken = command("project", "verify", project, "--json")
    assert broken.code == 1
    assert len(broken.document["findings"]) == 3
    assert command("project", "verify", project, "--labels-only").code == 0
    found = command("project", "relink", project, tmp_path / "moved", "--json").document
    assert found["missing"] == []
    assert found["found"]["case-0002"] == str(tmp_path / "moved" / "cell_1.png")
    assert command("project", "verify", project).code == 0


def test_giving_away_and_taking(command, project, tmp_path):
    archive = tmp_path / "cells.segproject"
    assert command("project", "export", project, archive, "--sources", "copy").code == 0
    assert command("project", "import", archive, tmp_path / "back").code == 0
    assert aliases(command, tmp_path / "back") == aliases(command, project)
    assert command("project", "verify", tmp_path / "back").code == 0
    assert command("project", "export", project, archive, "--sources", "some").code == 2
    assert command("project", "import", archive, tmp_path / "back").code == 2
    archive.write_bytes(archive.read_bytes()[:-100])
    assert command("project", "import", archive, tmp_path / "third").code == 2
    assert not (tmp_path / "third").exists()


@pytest.mark.case("B9")
def test_a_project_in_use_is_read_but_not_changed(command, project):
    with Project.open(project, "ben"):
        assert aliases(command, project) == ["case-0001", "case-0002", "case-0003"]
        answer = command("project", "status", project, "case-0001", "--note", "x")
    assert answer.code == 2
    assert "in use by ben" in answer.err
    (project / "project.lock").write_text(json.dumps({"host": "far", "pid": 1, "user": "carl", "since": ""}))
    refused = command("project", "status", project, "case-0001", "--note", "x")
    assert "carl on far" in refused.err
    assert command("project", "status", project, "case-0001", "--note", "x", "--take-over").code == 0


@pytest.mark.case("P7")
@pytest.mark.case("P8")
def test_an_altered_line_is_named(command, project):
    assert command("audit", "verify", project).out == "All 2 lines are as they were written.\n"
    trail = project / "audit.jsonl"
    assert {json.loads(line)["user"] for line in trail.read_text().splitlines()[:1]} == {"anna"}
    trail.write_text(trail.read_text().replace('"cases": 3', '"cases": 2'))
    answer = command("audit", "verify", project, "--json")
    assert answer.code == 1
    assert answer.document["problems"] == [{"line": 2, "sentence": "This line was altered."}]
    assert "line" in command("audit", "show", project).out
    assert command("audit", "show", project, "--last", "1", "--json").document[0]["what"] == "add"
    assert command("audit", "show").out == "Nothing is noted yet.\n"
    assert command("audit", "verify").code == 0
    assert command("audit", "show", project / "labels").code == 2


def test_a_foreign_folder_is_one_sentence(command, tmp_path):
    answer = command("project", "list", tmp_path)
    assert answer.code == 2
    assert "is no project" in answer.err

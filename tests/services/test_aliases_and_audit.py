"""Names where others may look, work in the background, and what is noted of a session."""

from __future__ import annotations

import threading
from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import SegStudioError, WriteError
from segstudio.io import case_name
from segstudio.io.audit import AuditEvent
from segstudio.services.aliases import kept_name, listed_name, shown_name
from segstudio.services.audit import AuditTrail, Place, event_words
from segstudio.services.background import Background
from segstudio.services.project_adding import NewSource
from segstudio.services.project_desk import ProjectDesk
from segstudio.services.projects import Project
from segstudio.services.session import Session
from segstudio.services.settings import Settings
from segstudio.services.tasks import Opened

SHOWN, ALL = Settings(show_patient_data=True), Settings(aliases="all")


def volume(name: str, source: Path | str = "", modality: str = "") -> Volume:
    return Volume(
        np.arange(24, dtype=np.int16).reshape(2, 3, 4), Geometry((2, 3, 4)), name, str(source), modality
    )


@pytest.mark.case("P1")
def test_folders_and_dicom_have_aliases_and_other_files_their_names(tmp_path):
    folder, dicom, nifti = tmp_path / "Meier", tmp_path / "Meier.dcm", tmp_path / "left.nii.gz"
    folder.mkdir()
    dicom.write_bytes(bytes(128) + b"DICM" + bytes(100))
    plain = tmp_path / "Meier_without_ending"
    plain.write_bytes(dicom.read_bytes())
    nifti.write_bytes(b"x")
    for path in (folder, dicom, plain):
        case = volume("Meier", path, "CT")
        assert shown_name(case, Settings()) == f"CT {case.case_id[:6]}"
        assert shown_name(case, SHOWN) == "Meier"
        assert listed_name(path, 4, Settings()) == "Image 4"
        assert kept_name(case_name(path), str(path), Settings()) == ""
        assert kept_name(f"{case_name(path)}-2", str(path), Settings()) == ""
        assert kept_name("case-0004", str(path), Settings()) == "case-0004"
        assert kept_name("Meier", str(path), SHOWN) == "Meier"
    case = volume("left", nifti)
    assert shown_name(case, Settings()) == "left"
    assert shown_name(case, ALL) == f"Image {case.case_id[:6]}"
    assert listed_name(nifti, 1, Settings()) == "left.nii.gz"
    assert listed_name(nifti, 1, ALL) == "Image 1"
    assert shown_name(volume("drawn"), ALL) == "drawn"


def test_work_in_the_background_keeps_its_order_and_survives_errors():
    done: list[int] = []
    failed: list[SegStudioError] = []
    background = Background("test", failed.append)

    def refuse() -> None:
        raise WriteError("no")

    for number in range(5):
        background.put(lambda number=number: done.append(number))
        background.put(refuse)
    assert background.flush(10)
    assert done == [0, 1, 2, 3, 4]
    assert len(failed) == 5
    gate = threading.Event()
    background.put(gate.wait)
    background.put(lambda: done.append(99))
    assert not background.flush(0.05)
    gate.set()
    background.close()
    assert done[-1] == 99
    background.put(lambda: done.append(100))
    background.close()
    assert done[-1] == 100
    assert not [t for t in threading.enumerate() if t.name == "test"]


@pytest.mark.case("P7")
def test_what_is_done_to_labels_is_counted_and_never_shown():
    lines: list[AuditEvent] = []
    session, background = Session(), Background("test", lambda _: None)
    trail = AuditTrail(session, lambda: Place(lines.extend, "anna", None), background)
    case = volume("Meier", "/data/Meier/scan.nii.gz")
    session.open(Opened(case, LabelMap(case.geometry)))
    labels = session.labels
    box = (slice(0, 1), slice(0, 2), slice(0, 4))
    edit = labels.edit("Brush stroke", box, np.ones((1, 2, 4)))
    session.record(edit)
    session.apply(edit.inverse)
    session.apply(edit)
    session.mark_saved(Path("/nowhere/labels.nii.gz"))
    session.close()
    trail.note("export", {"kind": "stl"})
    background.close()
    assert [(line.what, line.case) for line in lines] == [
        ("load", f"image-{case.case_id[:8]}"),
        ("edit", f"image-{case.case_id[:8]}"),
        ("save", f"image-{case.case_id[:8]}"),
        ("export", ""),
    ]
    assert lines[1].data | {"minutes": 0} == {"steps": 1, "undone": 2, "voxels": 8, "minutes": 0, "slices": 1}
    assert "Meier" not in str(lines)
    assert event_words(lines[3]) == "kind stl"


def test_a_small_change_is_seen_at_once_and_written_soon(tmp_path):
    project = Project.new(tmp_path / "p", user="anna")
    (case,) = project.add([NewSource(tmp_path / "a.png")])
    desk, seen = ProjectDesk(), []
    desk.case_changed.connect(seen.append)
    desk.put(project)
    desk.update(case.id, note="look")
    desk.update(case.id, status="in work")
    assert project.case(case.id).note == "look"
    assert seen == [case.id, case.id]
    desk.open_id = case.id
    desk.keep_view({"invert": True}, ())
    desk.keep_view({"invert": True}, ())
    assert len(seen) == 3
    desk.close()
    with Project.open(tmp_path / "p") as again:
        (back,) = again.cases
        assert (back.note, back.status, back.view) == ("look", "in work", {"invert": True})


def test_a_change_that_the_disk_refuses_is_told(tmp_path, monkeypatch):
    project = Project.new(tmp_path / "p", user="anna")
    (case,) = project.add([NewSource(tmp_path / "a.png")])
    desk, told = ProjectDesk(), []
    desk.failed = told.append
    desk.put(project)
    monkeypatch.setattr(project, "write", lambda *_: (_ for _ in ()).throw(WriteError("The disk is full.")))
    desk.update(case.id, note="look")
    desk.close()
    assert [error.sentence for error in told] == ["The disk is full."]


def test_without_a_project_nothing_can_be_changed():
    desk = ProjectDesk()
    with pytest.raises(SegStudioError, match="No project"):
        desk.update("x", note="")
    assert desk.case is None
    desk.close()


def test_recent_files_are_remembered_by_alias_and_only_where_a_person_likes(qtbot, tmp_path, monkeypatch):
    monkeypatch.setenv("SEGSTUDIO_HOME", str(tmp_path))
    from segstudio.gui.window_memory import WindowMemory

    memory = WindowMemory()
    a, b = tmp_path / "Meier", tmp_path / "b.png"
    a.mkdir()
    b.write_bytes(b"x")
    memory.add_recent(a, "CT 3fa21c")
    memory.add_recent(b)
    assert memory.recent() == [b, a]
    assert [memory.recent_name(path) for path in memory.recent()] == ["b.png", "CT 3fa21c"]
    memory.clear_recent()
    assert memory.recent() == []


@pytest.mark.case("C15")
def test_a_path_that_a_project_names_is_read_only_once_a_person_added_or_opened_it(tmp_path):
    import time

    secret, mine = tmp_path / "secret", tmp_path / "mine.png"
    secret.write_bytes(b"x")
    mine.write_bytes(b"y")
    with Project.new(tmp_path / "p", user="anna") as project:
        theirs, ours = project.add([NewSource(secret), NewSource(mine)])
    desk = ProjectDesk()
    project = Project.open(tmp_path / "p", "anna")
    desk.put(project)
    desk.hash_sources([ours.id])
    deadline = time.monotonic() + 10
    while not project.case(ours.id).sha256 and time.monotonic() < deadline:
        time.sleep(0.01)
    assert project.case(ours.id).sha256
    assert not project.case(theirs.id).sha256
    desk.close()

"""What a user can do with a project: cases, labels that come back whole, one writer, moved images, checks."""

from __future__ import annotations

import json
import os
import shutil
import socket
import subprocess
import sys
import threading
import time
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.progress import silent
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled, ReadError, SegStudioError, WriteError
from segstudio.io import write_labels, write_volume
from segstudio.io.audit import check_audit, read_audit
from segstudio.io.choice import Choice
from segstudio.io.corrections import CorrectionStore
from segstudio.io.files import fingerprint
from segstudio.io.project_lock import LOCK_NAME, MayBeInUse
from segstudio.services.case_order import chosen, next_case
from segstudio.services.project_adding import FindSourcesTask, NewSource
from segstudio.services.project_checks import RelinkTask, VerifyTask, hash_source
from segstudio.services.project_labels import TakeLabelsTask, labels_to_take
from segstudio.services.project_tasks import OpenCaseTask
from segstudio.services.projects import Project

GRID = Geometry((4, 20, 30), (3.0, 1.0, 0.5), (5.0, -7.0, 11.0))


def draw(path: Path, seed: int = 0) -> Path:
    voxels = np.random.default_rng(seed).integers(0, 900, GRID.shape).astype(np.int16)
    path.parent.mkdir(parents=True, exist_ok=True)
    write_volume(Volume(voxels, GRID), path)
    return path


@pytest.fixture
def images(tmp_path):
    return [draw(tmp_path / "images" / f"scan_{n}.nii.gz", n) for n in range(3)]


@pytest.fixture
def project(tmp_path, images):
    project = Project.new(tmp_path / "project", "Lungs", "anna")
    project.add(FindSourcesTask(images).run(silent).sources)
    yield project
    project.close()


def painted(reviewed=(1,)) -> LabelMap:
    array = np.zeros(GRID.shape, np.uint16)
    array[1, 3:9, 4:20] = 2
    hand = array > 0
    return LabelMap(GRID, array, [LabelClass(2, "nodule", (9, 8, 7))], hand=hand, reviewed=reviewed)


def test_cases_are_numbered_and_an_image_is_added_once(project, images):
    assert [case.alias for case in project.cases] == ["case-0001", "case-0002", "case-0003"]
    assert project.add([NewSource(path) for path in images]) == []
    assert [project.source(case) for case in project.cases] == images
    assert {case.source for case in project.cases} == {f"../images/{p.name}" for p in images}


@pytest.mark.case("P1")
def test_file_names_become_aliases_only_where_a_person_says_so(tmp_path):
    with Project.new(tmp_path / "p") as project:
        a, b = draw(tmp_path / "a" / "Meier.nii.gz"), draw(tmp_path / "b" / "Meier.nii.gz")
        project.add(FindSourcesTask([a]).run(silent).sources)
        project.add(FindSourcesTask([b]).run(silent).sources, names=True)
        assert [case.alias for case in project.cases] == ["case-0001", "Meier"]


def test_label_files_beside_their_images_are_found_as_their_labels(tmp_path):
    folder = tmp_path / "mixed"
    for name in ("a", "a_labels", "b", "b-labels", "c_labels"):
        draw(folder / f"{name}.nii.gz")
    found = FindSourcesTask([folder]).run(silent)
    assert [source.name for source in found.sources] == ["a", "b", "c_labels"]
    assert [source.labels and source.labels.name for source in found.sources] == [
        "a_labels.nii.gz",
        "b-labels.nii.gz",
        None,
    ]
    assert (found.labelled, found.problems) == (2, ())
    alone = FindSourcesTask([folder / "b.nii.gz"]).run(silent).sources
    assert [source.labels for source in alone] == [folder / "b-labels.nii.gz"]


@pytest.mark.parametrize("reviewed", [False, True])
def test_labels_beside_the_images_become_those_of_the_cases(tmp_path, reviewed):
    folder = tmp_path / "mixed"
    for number, name in enumerate("abc"):
        draw(folder / f"{name}.nii.gz", number)
    write_labels(painted(()), folder / "a-labels.nii.gz")
    write_labels(LabelMap(Geometry((2, 3, 4)), np.ones((2, 3, 4))), folder / "b-labels.nii.gz")
    before = fingerprint(folder / "a-labels.nii.gz")
    with Project.new(tmp_path / "p", user="anna") as project:
        found = FindSourcesTask([folder]).run(silent)
        cases = project.add(found.sources)
        outcome = TakeLabelsTask(project, labels_to_take(project, cases, found.sources), reviewed).run(silent)
        assert outcome.taken == (cases[0].id,)
        assert [alias for alias, _ in outcome.failed] == ["case-0002"], "it is on another grid"
        assert [case.status for case in project.cases] == [
            "reviewed" if reviewed else "in work",
            "new",
            "new",
        ]
        labels = OpenCaseTask(project, cases[0].id).run(silent).labels
        assert np.array_equal(labels.array, painted().array)
        assert labels.reviewed == (frozenset(range(4)) if reviewed else frozenset())
        assert len(CorrectionStore(project.corrections_path).ids()) == reviewed
        event = read_audit(project.audit_path)[-1].event
        assert (event.what, event.case, event.data["reviewed"]) == ("save", "case-0001", 4 * reviewed)
    assert fingerprint(folder / "a-labels.nii.gz") == before


def test_labels_come_back_with_what_was_decided_and_reviewed(project):
    id = project.cases[0].id
    path = project.save_labels(id, painted())
    assert project.case(id).status == "in work"
    project.close()
    with Project.open(project.folder, "ben") as again:
        opened = OpenCaseTask(again, id).run(silent)
        labels = opened.labels
        assert opened.labels_path == path
        assert np.array_equal(labels.array, painted().array)
        assert np.array_equal(labels.hand, painted().hand)
        assert labels.reviewed == {1}
        assert labels.classes[2].name == "nodule"
        assert opened.volume.name == "case-0001"
        again.save_labels(id, painted(range(4)))
        assert again.case(id).status == "reviewed"
        assert [change.status for change in again.index.history(id)] == ["new", "in work", "reviewed"]


def test_another_program_reads_the_labels(project):
    import nibabel

    path = project.save_labels(project.cases[0].id, painted())
    seen = nibabel.load(path)
    assert np.array_equal(np.asarray(seen.dataobj).transpose(2, 1, 0), painted().array)


@pytest.mark.case("B10")
def test_labels_changed_outside_are_used_but_nothing_of_them_counts_as_reviewed(project):
    id = project.cases[0].id
    path = project.save_labels(id, painted())
    from segstudio.io import write_labels

    write_labels(LabelMap(GRID, np.ones(GRID.shape, np.uint16)), path)
    opened = OpenCaseTask(project, id).run(silent)
    assert opened.labels.array.all()
    assert not opened.labels.reviewed
    assert not opened.labels.hand.any()
    assert any("changed outside" in warning for warning in opened.volume.warnings)


@pytest.mark.case("C5")
def test_an_image_that_was_changed_is_noticed(project, images):
    id = project.cases[0].id
    OpenCaseTask(project, id).run(silent)
    hash_source(project, id, silent)
    assert project.case(id).sha256 == fingerprint(images[0])
    draw(images[0], seed=99)
    warnings = OpenCaseTask(project, id).run(silent).volume.warnings
    assert any("not the image that was added" in warning for warning in warnings)
    findings = [f for f in VerifyTask(project).run(silent) if f.case == "case-0001"]
    assert [f.sentence for f in findings] == ["Its image has changed since it was added."]


def test_what_was_asked_once_is_not_asked_again(tmp_path):
    import tifffile

    path = tmp_path / "stack.tif"
    frames = np.random.default_rng(0).integers(0, 255, (2, 3, 16, 18)).astype(np.uint8)
    tifffile.imwrite(path, frames, imagej=True, metadata={"axes": "TZYX"})
    from segstudio.io import SeveralParts

    with Project.new(tmp_path / "p") as project:
        (case,) = project.add([NewSource(path)])
        with pytest.raises(SeveralParts):
            OpenCaseTask(project, case.id).run(silent)
        OpenCaseTask(project, case.id, choice=Choice(1)).run(silent)
        assert project.case(case.id).part == 1
        volume = OpenCaseTask(project, case.id).run(silent).volume
        assert np.array_equal(volume.voxels, frames[1])


def test_sources_are_never_written(project, images):
    before = [(path.read_bytes(), path.stat().st_mtime_ns) for path in images]
    for case in project.cases:
        OpenCaseTask(project, case.id).run(silent)
        project.save_labels(case.id, painted())
        hash_source(project, case.id, silent)
    assert [(path.read_bytes(), path.stat().st_mtime_ns) for path in images] == before
    assert sorted(p.name for p in images[0].parent.iterdir()) == sorted(p.name for p in images)


# Moving


def test_project_and_images_may_move_together_or_apart(tmp_path, project, images):
    id = project.cases[0].id
    project.close()
    both = tmp_path / "elsewhere"
    both.mkdir()
    shutil.copytree(project.folder, both / "project")
    shutil.copytree(images[0].parent, both / "images")
    with Project.open(both / "project") as moved:
        assert moved.source(moved.case(id)) == both / "images" / images[0].name
    alone = tmp_path / "deep" / "down" / "alone"
    shutil.copytree(project.folder, alone)
    with Project.open(alone) as moved:
        assert moved.source(moved.case(id)) == images[0]


def test_moved_images_are_found_by_their_hashes(tmp_path, project, images):
    for case in project.cases:
        hash_source(project, case.id, silent)
    place = tmp_path / "new" / "place"
    place.mkdir(parents=True)
    for number, path in enumerate(images[:2]):
        path.rename(place / f"called-otherwise-{number}.nii.gz")
    draw(place / "decoy.nii.gz", 77)
    images[2].unlink()
    found, lost = RelinkTask(project, place.parent).run(silent)
    assert (len(found), len(lost)) == (2, 1)
    assert project.source(project.cases[0]) == place / "called-otherwise-0.nii.gz"
    OpenCaseTask(project, project.cases[1].id).run(silent)
    with pytest.raises(ReadError, match="case-0003 is no longer where it was"):
        OpenCaseTask(project, project.cases[2].id).run(silent)
    assert read_audit(project.audit_path)[-1].event.what == "relink"


def test_a_folder_that_moved_is_found(tmp_path):
    from tests.io.export_kit import geometry_of, write_series

    series = write_series(tmp_path / "a" / "series", geometry_of(np.eye(3)[::-1]))
    with Project.new(tmp_path / "p") as project:
        (case,) = project.add(FindSourcesTask([series]).run(silent).sources)
        hash_source(project, case.id, silent)
        target = tmp_path / "b" / "c"
        target.parent.mkdir()
        series.rename(target)
        RelinkTask(project, tmp_path / "b").run(silent)
        assert project.source(project.case(case.id)) == target
        opened = OpenCaseTask(project, case.id).run(silent)
        assert opened.volume.name == "case-0001"


def test_hashing_stops_when_it_is_told_to(project):
    def stop(*_):
        raise Cancelled

    with pytest.raises(Cancelled):
        hash_source(project, project.cases[0].id, stop)
    assert not project.cases[0].sha256


# One writer

_HOLD = """
import sys, time
from pathlib import Path
from segstudio.services.projects import Project
project = Project.open(Path(sys.argv[1]), "anna")
print("held" if project.writable else "refused", flush=True)
time.sleep(60)
"""


@pytest.mark.case("B9")
@pytest.mark.skipif(os.name != "posix", reason="SIGKILL is a thing of POSIX systems")
def test_a_second_window_reads_and_names_the_first_which_a_kill_frees(project):
    project.close()
    with subprocess.Popen(
        [sys.executable, "-c", _HOLD, str(project.folder)], stdout=subprocess.PIPE
    ) as first:
        assert first.stdout.readline() == b"held\n"
        with Project.open(project.folder, "ben") as second:
            assert not second.writable
            assert len(second.cases) == 3  # reading needs no right
            for word in ("anna", socket.gethostname(), str(first.pid)):
                assert word in second.why_not_writable
            with pytest.raises(WriteError, match="anna"):
                second.update(second.cases[0].id, note="x")
        first.kill()
    with Project.open(project.folder, "ben") as heir:
        assert heir.writable


@pytest.mark.case("B9")
def test_a_holder_on_another_computer_is_succeeded_only_when_a_person_says_so(project):
    project.close()
    lock = project.folder / LOCK_NAME
    lock.write_text(
        json.dumps({"host": "ward-3", "pid": 4711, "user": "carl", "since": "2026-01-01T10:00:00+01:00"})
    )
    with pytest.raises(MayBeInUse, match="carl on ward-3"):
        Project.open(project.folder, "ben")
    with Project.open(project.folder, "ben", read_only=True) as reading:
        assert not reading.writable
    with Project.open(project.folder, "ben", take_over=True) as heir:
        assert heir.writable
    assert lock.read_bytes() == b""
    with Project.open(project.folder, "ben") as usual:
        assert usual.writable


@pytest.mark.case("B9")
@pytest.mark.parametrize("content", [b"", b"nonsense", b"[1]", b'{"host": 1, "pid": "x"}', b"\xff" * 5000])
def test_a_damaged_lock_file_holds_nobody_off(project, content):
    project.close()
    (project.folder / LOCK_NAME).write_bytes(content)
    with Project.open(project.folder) as opened:
        assert opened.writable


@pytest.mark.case("P3")
@pytest.mark.skipif(os.name != "posix", reason="file modes of POSIX systems")
def test_only_the_owner_reads_a_new_project(project):
    assert project.folder.stat().st_mode & 0o077 == 0
    for name in ("project.sqlite", LOCK_NAME, "audit.jsonl"):
        assert (project.folder / name).stat().st_mode & 0o077 == 0, name


@pytest.mark.case("B4")
def test_a_project_on_a_medium_that_cannot_be_written_to_opens_for_reading(tmp_path, project, images):
    project.save_labels(project.cases[0].id, painted())
    id = project.cases[0].id
    project.close()
    medium = tmp_path / "medium"
    medium.mkdir()
    mounted = (
        sys.platform == "linux"
        and os.geteuid() == 0
        and not subprocess.run(
            ["mount", "--bind", str(project.folder), str(medium)], capture_output=True, check=False
        ).returncode
    )
    if not mounted:
        pytest.skip("only root on Linux can mount a folder read-only, and not in every container")
    try:
        subprocess.run(["mount", "-o", "remount,ro,bind", str(medium)], check=True)
        with Project.open(medium, "ben") as reading:
            assert not reading.writable
            assert "is read-only" in reading.why_not_writable
            assert np.array_equal(OpenCaseTask(reading, id).run(silent).labels.array, painted().array)
            with pytest.raises(WriteError):
                reading.save_labels(id, painted())
        (project.folder / "project.sqlite-journal").write_bytes(b"x" * 600)
        with pytest.raises(ReadError, match="midst of a change"):
            Project.open(medium)
    finally:
        subprocess.run(["umount", str(medium)], check=True)


def test_threads_that_write_at_once_lose_nothing(project):
    ids = [case.id for case in project.cases]

    def write(id: str) -> None:
        for number in range(20):
            project.update(id, note=f"note {number}")

    threads = [threading.Thread(target=write, args=(id,)) for id in ids]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    project.close()
    with Project.open(project.folder) as again:
        assert [case.note for case in again.cases] == ["note 19"] * 3


def test_two_thousand_cases_open_within_a_second(tmp_path):
    folder = tmp_path / "large"
    with Project.new(folder) as project:
        added = project.add([NewSource(Path(f"/data/{n}/scan.nii.gz")) for n in range(2000)])
        for case in added[::50]:
            project.update(case.id, note="something to read", view={"window": [400, 40, "linear"]})
    began = time.perf_counter()
    with Project.open(folder) as project:
        assert len(project.cases) == 2000
    took = time.perf_counter() - began
    assert took < 3.0  # a second on a machine that does nothing else


# The list


def test_the_list_is_filtered_and_ordered(project):
    first, second, third = project.cases
    project.update(first.id, alias="case-10", slices=1, reviewed={0}, status="reviewed", note="Motion")
    project.update(second.id, alias="case-9", status="new")
    project.update(third.id, alias="B", status="in work")
    cases = project.cases
    names = lambda **how: [case.alias for case in chosen(cases, **how)]  # noqa: E731
    assert names() == ["case-10", "case-9", "B"]
    assert names(sort="alias") == ["B", "case-9", "case-10"]
    assert names(sort="status") == ["case-9", "B", "case-10"]
    assert names(statuses=["reviewed", "in work"]) == ["case-10", "B"]
    assert names(text="MOTION") == ["case-10"]
    assert names(text="case-") == ["case-10", "case-9"]
    with pytest.raises(SegStudioError, match="no status"):
        chosen(cases, statuses=["finished"])


def test_the_next_case_comes_round_again(project):
    first, second, third = (case.id for case in project.cases)
    project.update(second, slices=1, reviewed={0}, status="reviewed")
    assert next_case(project.cases, first, ["new"]).id == third
    assert next_case(project.cases, third, ["new"]).id == first
    assert next_case(project.cases, "", ["reviewed"]).id == second
    assert next_case(project.cases, second, ["reviewed"]) is None


def test_aliases_are_unique_and_visible(project):
    id = project.cases[0].id
    for alias in ("", "  ", "a\nb", "x" * 200, "case-0002", "a\u202eb"):
        with pytest.raises(SegStudioError):
            project.check_alias(id, alias)
    assert project.check_alias(id, " Fall 7 ") == "Fall 7"


def test_a_project_is_checked(project):
    for case in project.cases:
        hash_source(project, case.id, silent)
    project.save_labels(project.cases[0].id, painted())
    assert VerifyTask(project).run(silent) == []
    path = project.folder / project.cases[0].labels
    path.unlink()
    trail = project.audit_path.read_bytes()
    project.audit_path.write_bytes(trail.replace(b'"user": "anna"', b'"user": "eve "', 1))
    sentences = [f.sentence for f in VerifyTask(project, sources=False).run(silent)]
    assert sentences == ["Its label file is missing.", "Audit trail, line 1: This line was altered."]
    assert check_audit(project.audit_path)[1][0].line == 1


@pytest.mark.case("B4")
def test_an_unwritable_place_is_a_sentence(tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(WriteError, match="not made"):
        Project.new(tmp_path / "file" / "project")
    with Project.new(tmp_path / "p"), pytest.raises(WriteError, match="already"):
        Project.new(tmp_path / "p")


def test_a_case_of_a_project_is_known_by_its_path(project, images):
    assert project.case_of(images[1]).alias == "case-0002"
    assert project.case_of(images[0].parent) is None
    project.update(project.cases[1].id, part=2)
    assert project.case_of(images[1]) is None
    assert replace(project.cases[1], part=None).alias == "case-0002"


def test_a_channel_and_a_region_are_kept_too(tmp_path):
    import tifffile

    from segstudio.core.region import Region

    path = tmp_path / "colour.tif"
    pixels = np.random.default_rng(0).integers(0, 255, (40, 50, 3)).astype(np.uint8)
    tifffile.imwrite(path, pixels)
    with Project.new(tmp_path / "p") as project:
        (case,) = project.add([NewSource(path)])
        chosen_ = Choice(channel="2", region=Region(10, 5, 20, 16))
        OpenCaseTask(project, case.id, choice=chosen_).run(silent)
        opened = OpenCaseTask(project, case.id).run(silent)
        assert np.array_equal(opened.volume.voxels[0], pixels[5:21, 10:30, 1])
        project.save_labels(case.id, LabelMap(opened.volume.geometry))
        with pytest.raises(ReadError, match="does not fit"):
            OpenCaseTask(project, case.id, choice=Choice(region=Region(0, 0, 8, 8))).run(silent)
        again = OpenCaseTask(project, case.id).run(silent)
        assert again.labels.geometry.shape == (1, 16, 20)


@pytest.mark.case("B17")
@pytest.mark.parametrize(
    "name",
    [
        "project (anna's conflicted copy 2026-01-02).sqlite",
        "labels/0123456789abcdef.sync-conflict-20260102-101112.nii.gz",
        "project (1 copy).sqlite",
    ],
)
def test_second_copies_of_a_cloud_service_are_mentioned_and_not_used(project, name):
    shutil.copyfile(project.folder / "project.sqlite", project.folder / name)
    (finding,) = [f for f in VerifyTask(project, sources=False).run(silent) if not f.case]
    assert "cloud service left a second copy" in finding.sentence
    project.close()
    with Project.open(project.folder) as again:
        assert len(again.cases) == 3


def test_two_series_in_one_folder_are_two_cases(tmp_path):
    import pydicom

    from tests.io.export_kit import geometry_of, write_series

    folder = write_series(tmp_path / "both", geometry_of(np.eye(3)[::-1]))
    other = pydicom.uid.generate_uid()
    for path in sorted(folder.iterdir()):
        ds = pydicom.dcmread(path)
        ds.SeriesInstanceUID = other
        ds.SOPInstanceUID = pydicom.uid.generate_uid()
        ds.file_meta.MediaStorageSOPInstanceUID = ds.SOPInstanceUID
        ds.PixelData = (ds.pixel_array + 1).astype(ds.pixel_array.dtype).tobytes()
        ds.save_as(folder / f"second-{path.name}")
    with Project.new(tmp_path / "p") as project:
        cases = project.add(FindSourcesTask([folder]).run(silent).sources)
        assert len({case.series for case in cases}) == 2
        for case in cases:
            hash_source(project, case.id, silent)
        volumes = [OpenCaseTask(project, case.id).run(silent).volume for case in cases]
        assert abs(int(volumes[0].voxels[0, 0, 0]) - int(volumes[1].voxels[0, 0, 0])) == 1
        assert len({project.case(case.id).sha256 for case in cases}) == 2
        assert project.add(FindSourcesTask([folder]).run(silent).sources) == []
        (tmp_path / "moved").mkdir()
        folder.rename(tmp_path / "moved" / "here")
        found, lost = RelinkTask(project, tmp_path / "moved").run(silent)
        assert (len(found), lost) == (2, ())
        again = [OpenCaseTask(project, case.id).run(silent).volume for case in cases]
        assert [v.case_id for v in again] == [v.case_id for v in volumes]
        assert VerifyTask(project).run(silent) == []

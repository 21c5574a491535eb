"""A project as one file: what comes back, what stays behind, and archives that lie."""

from __future__ import annotations

import hashlib
import io
import json
import os
import shutil
import stat
import zipfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from segstudio.core.progress import silent
from segstudio.errors import ReadError, SegStudioError, WriteError
from segstudio.io.corrections import CorrectionStore, make_correction
from segstudio.services.project_adding import FindSourcesTask
from segstudio.services.project_checks import VerifyTask, hash_source
from segstudio.services.project_sharing import ExportProjectTask, ImportProjectTask
from segstudio.services.project_tasks import OpenCaseTask
from segstudio.services.projects import Project
from tests.io.export_kit import geometry_of, write_series
from tests.services.test_projects import draw, painted

NAME = b"ZZQX"


@pytest.fixture
def project(tmp_path):
    """Two volumes in a folder called after a patient, one with labels and a correction."""
    folder = tmp_path / "ZZQX^CANARY"
    images = [draw(folder / f"ZZQX_{n}.nii.gz", n) for n in range(2)]
    with Project.new(tmp_path / "project", "Lungs", "anna") as project:
        project.add(FindSourcesTask(images).run(silent).sources)
        for case in project.cases:
            hash_source(project, case.id, silent)
        first = project.cases[0]
        volume = OpenCaseTask(project, first.id).run(silent).volume
        project.save_labels(first.id, painted())
        project.update(first.id, note="asks for ZZQX", patient_key="abc")
        from dataclasses import replace

        named = replace(volume, name="ZZQX_0", patient_key="abc")
        CorrectionStore(project.corrections_path).add(make_correction(named, painted()))
        yield project


def exported(project, path, **how) -> Path:
    ExportProjectTask(project, path, **how).run(silent)
    return path


def content(archive: Path) -> bytes:
    with zipfile.ZipFile(archive) as opened:
        return b"".join(name.encode() + opened.read(name) for name in opened.namelist())


def test_what_comes_back_is_what_went(tmp_path, project):
    archive = exported(project, tmp_path / "a.segproject", sources="copy")
    folder = ImportProjectTask(archive, tmp_path / "back", "ben").run(silent)
    with Project.open(folder, "ben") as back:
        assert [c.alias for c in back.cases] == [c.alias for c in project.cases]
        first = back.cases[0]
        assert first.note == "asks for ZZQX"
        assert back.source(first).parent == folder / "sources"
        opened = OpenCaseTask(back, first.id).run(silent)
        assert np.array_equal(opened.labels.array, painted().array)
        assert np.array_equal(opened.labels.hand, painted().hand)
        assert len(CorrectionStore(back.corrections_path)) == 1
        assert VerifyTask(back).run(silent) == []
    assert not [p for p in tmp_path.iterdir() if p.name.startswith(".segstudio")]


def test_no_path_and_no_file_name_goes_along(tmp_path, project):
    project.update(project.cases[0].id, note="")
    packed = content(exported(project, tmp_path / "a.segproject"))
    assert NAME not in packed
    assert os.fsencode(tmp_path) not in packed


def test_images_that_stayed_are_found_again_by_their_hashes(tmp_path, project):
    from segstudio.services.project_checks import RelinkTask

    archive = exported(project, tmp_path / "a.segproject")
    folder = ImportProjectTask(archive, tmp_path / "back").run(silent)
    with Project.open(folder) as back:
        assert not any(back.source(case).exists() for case in back.cases)
        found, lost = RelinkTask(back, tmp_path / "ZZQX^CANARY").run(silent)
        assert (len(found), lost) == (2, ())


@pytest.mark.case("P4")
def test_without_the_person_nothing_names_them(tmp_path, project):
    series = write_series(tmp_path / "ZZQX series", geometry_of(np.eye(3)[::-1]))
    assert any(NAME in path.read_bytes() for path in series.iterdir())
    project.add(FindSourcesTask([series]).run(silent).sources)
    dicom = project.cases[-1]
    key = OpenCaseTask(project, dicom.id).run(silent).volume.patient_key
    project.update(dicom.id, alias="ZZQX")
    archive = exported(
        project, tmp_path / "a.segproject", sources="deidentified", key_folder=tmp_path / "key"
    )
    assert NAME not in content(archive)
    folder = ImportProjectTask(archive, tmp_path / "back").run(silent)
    with Project.open(folder) as back:
        assert [case.alias for case in back.cases] == ["case-0001", "case-0002", "case-0003"]
        assert not any(case.note for case in back.cases)
        assert back.cases[2].patient_key not in ("", key)
        opened = OpenCaseTask(back, back.cases[2].id).run(silent)
        original = OpenCaseTask(project, dicom.id).run(silent)
        assert np.array_equal(opened.volume.voxels, original.volume.voxels)
        assert VerifyTask(back).run(silent) == []


def test_an_image_that_is_gone_is_said_and_the_rest_goes(tmp_path, project):
    project.source(project.cases[1]).unlink()
    shared = ExportProjectTask(project, tmp_path / "a.segproject", "copy").run(silent)
    assert shared.left_out == (("case-0002", "Its image is no longer where it was."),)
    ImportProjectTask(tmp_path / "a.segproject", tmp_path / "back").run(silent)


def test_an_archive_does_not_lie_in_its_own_project_nor_on_what_is_there(tmp_path, project):
    with pytest.raises(WriteError, match="in the project itself"):
        exported(project, project.folder / "a.segproject")
    archive = exported(project, tmp_path / "a.segproject")
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine").write_text("x")
    with pytest.raises(WriteError, match="not an empty folder"):
        ImportProjectTask(archive, tmp_path / "full").run(silent)
    with pytest.raises(ReadError, match="there is room for"):
        ImportProjectTask(archive, tmp_path / "small", largest=10).run(silent)


@pytest.fixture
def archive(tmp_path, project):
    return exported(project, tmp_path / "good.segproject")


def rewritten(archive: Path, target: Path, change) -> Path:
    """A copy of an archive whose members `change` alters: name -> (name, content) or None."""
    with zipfile.ZipFile(archive) as old, zipfile.ZipFile(target, "w", zipfile.ZIP_DEFLATED) as new:
        for name in old.namelist():
            for info, data in change(name, old.read(name)):
                new.NameToInfo.pop(getattr(info, "filename", info), None)  # written twice without a warning
                new.writestr(info, data)
    return target


def with_extra(
    archive: Path, target: Path, name: str, data: bytes, mode: int = 0, listed: bool = True
) -> Path:
    """A copy with one more member, named in the manifest too."""

    def change(old: str, content: bytes):
        if old == "manifest.json":
            manifest = json.loads(content)
            if listed:
                digest = hashlib.sha256(data).hexdigest()
                manifest["files"].append({"path": name, "bytes": len(data), "sha256": digest})
            info = zipfile.ZipInfo(name)
            info.external_attr = mode << 16
            info.compress_type = zipfile.ZIP_DEFLATED
            return [(info, data), (old, json.dumps(manifest))]
        return [(old, content)]

    return rewritten(archive, target, change)


def refused(archive: Path, folder: Path) -> str:
    """The sentence; nothing may be left of the import."""
    before = sorted(folder.parent.rglob("*"))
    with pytest.raises(SegStudioError) as caught:
        ImportProjectTask(archive, folder).run(silent)
    assert sorted(folder.parent.rglob("*")) == before
    return caught.value.sentence


@pytest.mark.case("B14")
@pytest.mark.parametrize(
    "name",
    [
        "../escaped.txt",
        "labels/../../escaped.nii.gz",
        "/tmp/escaped",
        "C:\\escaped",
        "labels\\0123456789abcdef.nii.gz",
        "labels/0123456789abcdef.exe",
        "labels/",
        "project.lock",
        "sources/0123456789abcdef/../../../x",
        "con",
    ],
)
def test_a_name_that_no_project_gives_is_refused(tmp_path, archive, name):
    evil = with_extra(archive, tmp_path / "evil.segproject", name, b"x")
    assert "refused" in refused(evil, tmp_path / "back")


@pytest.mark.case("B14")
def test_links_bombs_and_strangers_are_refused(tmp_path, archive):
    name = "labels/0123456789abcdef.nii.gz"
    link = with_extra(archive, tmp_path / "1", name, b"/etc/passwd", stat.S_IFLNK | 0o777)
    assert "no plain file" in refused(link, tmp_path / "back")
    bomb = with_extra(archive, tmp_path / "2", name, bytes(50 * 2**20))
    assert "200-fold" in refused(bomb, tmp_path / "back")
    stranger = with_extra(archive, tmp_path / "3", name, b"x", listed=False)
    assert "does not name the files" in refused(stranger, tmp_path / "back")
    (tmp_path / "text").write_text("hello")
    assert "no archive" in refused(tmp_path / "text", tmp_path / "back")
    assert "There is no archive" in refused(tmp_path / "nothing", tmp_path / "back")


@pytest.mark.case("B14")
def test_doubled_names_lying_manifests_and_missing_parts_are_refused(tmp_path, archive):
    def doubled(name, data):
        return [(name, data)] * (2 if name == "project.sqlite" else 1)

    assert "occurs twice" in refused(rewritten(archive, tmp_path / "1", doubled), tmp_path / "back")

    def without(part):
        return lambda name, data: [] if name == part else [(name, data)]

    sentence = refused(rewritten(archive, tmp_path / "2", without("project.sqlite")), tmp_path / "back")
    assert "does not name the files" in sentence
    sentence = refused(rewritten(archive, tmp_path / "3", without("manifest.json")), tmp_path / "back")
    assert "no manifest" in sentence

    def manifest(**change):
        def altered(name, data):
            return [(name, json.dumps(json.loads(data) | change) if name == "manifest.json" else data)]

        return altered

    newer = rewritten(archive, tmp_path / "4", manifest(format=2))
    assert "newer SegStudio" in refused(newer, tmp_path / "back")
    for files in ("x", [1], [{"path": "project.sqlite", "bytes": -1, "sha256": "0" * 64}]):
        wrong = rewritten(archive, tmp_path / "5", manifest(files=files))
        assert "manifest" in refused(wrong, tmp_path / "back")


def test_a_changed_byte_is_found_before_anything_appears(tmp_path, archive):
    def altered(name, data):
        return [(name, data[:-1] + bytes([data[-1] ^ 1]) if name.startswith("labels/") else data)]

    evil = rewritten(archive, tmp_path / "evil", altered)
    assert "is not what its manifest says" in refused(evil, tmp_path / "back")


@pytest.mark.case("C15")
def test_an_archive_with_a_hostile_index_is_refused(tmp_path, project, archive):
    import contextlib
    import sqlite3

    def hostile(*statements):
        copy = tmp_path / "copy.sqlite"
        with zipfile.ZipFile(archive) as opened:
            copy.write_bytes(opened.read("project.sqlite"))
        with contextlib.closing(sqlite3.connect(copy)) as connection:
            for statement in statements:
                connection.execute(statement)
            connection.commit()
        data = copy.read_bytes()

        def change(name, old):
            if name == "project.sqlite":
                return [(name, data)]
            if name == "manifest.json":
                manifest = json.loads(old)
                for entry in manifest["files"]:
                    if entry["path"] == "project.sqlite":
                        entry |= {"bytes": len(data), "sha256": hashlib.sha256(data).hexdigest()}
                return [(name, json.dumps(manifest))]
            return [(name, old)]

        return rewritten(archive, tmp_path / "evil", change)

    trigger = hostile("CREATE TRIGGER t AFTER UPDATE ON cases BEGIN DELETE FROM cases; END")
    assert "holds a trigger" in refused(trigger, tmp_path / "back")
    paths = hostile("UPDATE cases SET absolute = '/etc/passwd'")
    assert "paths of another computer" in refused(paths, tmp_path / "back")
    field = hostile("UPDATE cases SET labels = '../../.bashrc'")
    assert "the field labels" in refused(field, tmp_path / "back")


@settings(max_examples=20, deadline=None)
@given(data=st.data())
def test_a_damaged_archive_never_leaves_anything(tmp_path_factory, data):
    folder = tmp_path_factory.mktemp("fuzz")
    source = _ARCHIVE.get("bytes")
    if source is None:
        with Project.new(folder / "p", "x") as project:
            ExportProjectTask(project, folder / "a.segproject").run(silent)
        source = _ARCHIVE["bytes"] = (folder / "a.segproject").read_bytes()
        shutil.rmtree(folder / "p")
    content = bytearray(source)
    for _ in range(data.draw(st.integers(1, 4))):
        content[data.draw(st.integers(0, len(content) - 1))] = data.draw(st.integers(0, 255))
    if data.draw(st.booleans()):
        del content[data.draw(st.integers(0, len(content))) :]
    (folder / "b.segproject").write_bytes(content)
    try:
        ImportProjectTask(folder / "b.segproject", folder / "back").run(silent)
    except SegStudioError:
        assert not (folder / "back").exists()
        assert not [p for p in folder.iterdir() if p.name.startswith(".segstudio")]
        return
    with Project.open(folder / "back") as project:  # bytes that mean nothing may differ
        assert project.cases == []


_ARCHIVE: dict[str, bytes] = {}


def test_a_cancel_leaves_nothing(tmp_path, project, archive):
    from segstudio.errors import Cancelled

    for at in (0.1, 0.6, 0.95):

        def progress(fraction, text="", preview=None, at=at):
            if fraction >= at:
                raise Cancelled

        with pytest.raises(Cancelled):
            ImportProjectTask(archive, tmp_path / "back").run(progress)
        with pytest.raises(Cancelled):
            ExportProjectTask(project, tmp_path / "b.segproject", "copy").run(progress)
        assert not (tmp_path / "back").exists()
        assert not (tmp_path / "b.segproject").exists()
        assert not [p for p in tmp_path.iterdir() if p.name.startswith(".segstudio")]


def test_the_standard_zip_tools_read_an_archive(archive):
    with zipfile.ZipFile(io.BytesIO(archive.read_bytes())) as opened:
        assert opened.testzip() is None
        manifest = json.loads(opened.read("manifest.json"))
        for entry in manifest["files"]:
            assert hashlib.sha256(opened.read(entry["path"])).hexdigest() == entry["sha256"]

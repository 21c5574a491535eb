"""No byte of a de-identified export names the person, and what an image needs is still there."""

from __future__ import annotations

from pathlib import Path

import highdicom
import numpy as np
import pydicom
import pytest
from pydicom.dataset import Dataset
from pydicom.uid import generate_uid

from segstudio.errors import WriteError
from segstudio.io import read_labels, read_volume
from segstudio.io.deidentified import LABELS_NAME, write_deidentified
from segstudio.io.deidentify import Rules, Secret, table
from tests.io.export_kit import assert_cube_is_left, case, centroids, geometry_of, phantom, write_series

CANARY = "ZZQX"
RULES = Rules(Secret(b"k" * 32))
AXIAL = geometry_of(np.eye(3)[::-1])
# Values of every VR that holds text, each with the canary where the VR allows letters.
_TEXTS = {
    "PN": f"{CANARY}^NAME",
    "LO": f"{CANARY} LO",
    "SH": f"{CANARY} SH",
    "ST": f"{CANARY} ST",
    "LT": f"{CANARY} LT",
    "UT": f"{CANARY} UT",
    "UC": f"{CANARY} UC",
    "AE": f"{CANARY}_AE",
    "CS": f"{CANARY}_CS",
    "UR": f"http://{CANARY}.example",
    "DA": "19610301",
    "DT": "19610301101010",
    "TM": "101010",
    "AS": "063Y",
}


def _poison(ds: Dataset) -> None:
    """Put the canary into every text element of the standard that is not to be kept."""
    from pydicom.datadict import DicomDictionary

    _actions, kept = table()
    for tag, (vr, *_rest) in DicomDictionary.items():
        if vr in _TEXTS and tag not in kept and tag >> 16 not in (0x0002, 0x0000) and tag not in ds:
            ds.add_new(tag, vr, _TEXTS[vr])


@pytest.fixture(scope="module")
def poisoned(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A series that names the person wherever a file can."""
    folder = tmp_path_factory.mktemp("poison") / f"{CANARY}_series"
    case(folder, AXIAL)
    for path in folder.glob("*.dcm"):
        ds = pydicom.dcmread(path)
        _poison(ds)
        block = ds.private_block(0x0029, f"{CANARY} MAKER", create=True)
        block.add_new(1, "LO", f"{CANARY} private")
        nested = Dataset()
        nested.PatientName = f"{CANARY}^NESTED"
        nested.add_new(0x00211001, "LO", f"{CANARY} private nested")
        nested.CodeValue, nested.CodingSchemeDesignator, nested.CodeMeaning = "1", "SCT", "Head"
        ds.AnatomicRegionSequence = [nested]
        reference = Dataset()
        reference.ReferencedSOPClassUID = ds.SOPClassUID
        reference.ReferencedSOPInstanceUID = ds.SOPInstanceUID
        reference.PurposeOfReferenceCodeSequence = [nested]
        ds.SourceImageSequence = [reference]
        ds.add_new(0x60000010, "US", 8)
        ds.add_new(0x60003000, "OW", f"{CANARY} overlay ".encode())
        ds.add_new(0x60004000, "LT", f"{CANARY} overlay comment")
        ds.add_new(0x50003000, "OW", f"{CANARY} curve   ".encode())
        ds.file_meta.SourceApplicationEntityTitle = f"{CANARY}_AE"
        ds.file_meta.PrivateInformationCreatorUID = "1.2.3"
        ds.file_meta.PrivateInformation = f"{CANARY} meta".encode()
        ds.preamble = f"{CANARY} preamble".encode().ljust(128, b"\0")
        ds.BodyPartExamined = "HEAD"
        ds.save_as(folder / f"{CANARY}{path.name}")
        path.unlink()
    return folder


def _bytes_below(folder: Path) -> bytes:
    names = "".join(str(p.relative_to(folder)) for p in folder.rglob("*")).encode()
    return names + b"".join(p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file())


@pytest.mark.case("P4")
@pytest.mark.parametrize("shift", [False, True])
def test_no_byte_names_the_person(poisoned: Path, tmp_path: Path, shift: bool) -> None:
    volume = read_volume(poisoned)
    labels = phantom(volume.geometry)
    done = write_deidentified(volume, tmp_path / "out", Rules(RULES.secret, shift), labels=labels)
    assert done.files == 6
    assert "face" in done.warnings[0]
    content = _bytes_below(tmp_path / "out")
    for word in (CANARY, "CANARY-ID", "CANARY-ACC", "CANARY-ST", "CANARY", "19610301", "20240229"):
        for encoding in ("utf-8", "utf-16-le", "utf-16-be"):
            assert word.encode(encoding) not in content, word
    originals = {pydicom.dcmread(p).SOPInstanceUID for p in poisoned.iterdir()}
    assert not any(uid.encode() in content for uid in originals)


@pytest.mark.case("P4")
def test_what_is_left_is_the_same_image_with_the_marks_of_the_profile(poisoned: Path, tmp_path: Path) -> None:
    volume = read_volume(poisoned)
    labels = phantom(volume.geometry)
    write_deidentified(volume, tmp_path / "out", RULES, labels=labels)
    again = read_volume(tmp_path / "out")
    np.testing.assert_array_equal(again.voxels, volume.voxels)
    assert again.geometry == volume.geometry
    assert again.units == "HU"
    found = read_labels(tmp_path / "out" / LABELS_NAME, like=again)
    np.testing.assert_array_equal(found.array, labels.array)
    assert_cube_is_left(*centroids(found))
    seg = highdicom.seg.segread(tmp_path / "out" / LABELS_NAME)
    images = [pydicom.dcmread(p) for p in sorted((tmp_path / "out").glob("0*.dcm"))]
    assert {i.SOPInstanceUID for i in images} >= {u for _, _, u in seg.get_source_image_uids()}
    ds = images[0]
    assert ds.PatientIdentityRemoved == "YES"
    assert [c.CodeValue for c in ds.DeidentificationMethodCodeSequence] == ["113100"]
    assert ds.LongitudinalTemporalInformationModified == "REMOVED"
    assert "2026c" in ds.DeidentificationMethod
    assert str(ds.PatientName) == ds.PatientID == RULES.secret.pseudonym(f"{CANARY} LO\nCANARY-ID-1")
    assert ds.PatientID.startswith("anon-")
    assert len({i.SOPInstanceUID for i in images}) == 6
    assert len({(i.StudyInstanceUID, i.SeriesInstanceUID, i.FrameOfReferenceUID) for i in images}) == 1
    assert ds.SOPInstanceUID.startswith("2.25.")
    assert ds.preamble == b"\0" * 128
    # A reference inside the study still leads to the image it meant.
    assert ds.SourceImageSequence[0].ReferencedSOPInstanceUID in {i.SOPInstanceUID for i in images}
    assert ds.SourceImageSequence[0].ReferencedSOPClassUID == ds.SOPClassUID
    assert ds.AnatomicRegionSequence[0].CodeMeaning == "Head"
    assert not any(e.tag.is_private for e in ds)


@pytest.mark.case("P4")
def test_shifted_dates_keep_their_distance_and_tell_no_true_day(tmp_path: Path) -> None:
    rules = Rules(RULES.secret, shift_dates=True)
    volume, _ = case(tmp_path / "ct", AXIAL, AcquisitionDate="20240302", StudyDate="20240229")
    write_deidentified(volume, tmp_path / "out", rules)
    ds = pydicom.dcmread(tmp_path / "out" / "00001.dcm")
    from datetime import date

    study, taken = (
        date.fromisoformat(f"{d[:4]}-{d[4:6]}-{d[6:]}") for d in (ds.StudyDate, ds.AcquisitionDate)
    )
    assert (taken - study).days == 2  # over a leap day: 29 February to 2 March 2024
    assert 1 <= (date(2024, 2, 29) - study).days <= 3650
    assert not ds.PatientBirthDate
    assert ds.LongitudinalTemporalInformationModified == "MODIFIED"
    assert [c.CodeValue for c in ds.DeidentificationMethodCodeSequence] == ["113100", "113107"]


@pytest.mark.case("P4")
def test_the_same_secret_gives_the_same_names_and_another_gives_others() -> None:
    uid = generate_uid()
    assert Secret(b"a" * 32).uid(uid) == Secret(b"a" * 32).uid(uid) != Secret(b"b" * 32).uid(uid)
    assert Secret(b"a" * 32).pseudonym("1") == Secret(b"a" * 32).pseudonym("1")
    assert Secret(b"a" * 32).pseudonym("1") != Secret(b"a" * 32).pseudonym("2")
    assert len(Secret(b"a" * 32).uid(uid)) <= 64


@pytest.mark.case("P4")
@pytest.mark.parametrize(
    ("elements", "checked", "refused"),
    [
        ({"BurnedInAnnotation": "YES"}, True, "burned into their pixels"),
        ({"Modality": "US"}, False, "kind US"),
        ({"Modality": "US"}, True, ""),
        ({"BurnedInAnnotation": "NO"}, False, ""),
    ],
)
def test_text_in_the_pixels_is_asked_for(elements, checked, refused, tmp_path: Path) -> None:
    volume, _ = case(tmp_path / "ct", AXIAL, **elements)
    if refused:
        with pytest.raises(WriteError, match=refused):
            write_deidentified(volume, tmp_path / "out", RULES, pixels_checked=checked)
        assert sorted(p.name for p in tmp_path.iterdir()) == ["ct"]
    else:
        assert write_deidentified(volume, tmp_path / "out", RULES, pixels_checked=checked).files == 6


@pytest.mark.case("P4")
def test_a_leak_or_a_full_folder_leaves_nothing_behind(tmp_path: Path, monkeypatch) -> None:
    volume, _ = case(tmp_path / "ct", AXIAL)
    (tmp_path / "full").mkdir()
    (tmp_path / "full" / "mine.txt").write_text("mine")
    with pytest.raises(WriteError, match="not an empty folder"):
        write_deidentified(volume, tmp_path / "full", RULES)
    monkeypatch.setattr(Secret, "pseudonym", lambda self, patient: "ZZQX-leaked")
    monkeypatch.setattr("segstudio.io.deidentified.identifiers", lambda header: {"ZZQX-"})
    with pytest.raises(WriteError, match="still in them"):
        write_deidentified(volume, tmp_path / "out", RULES)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["ct", "full"]
    assert (tmp_path / "full" / "mine.txt").read_text() == "mine"


def test_a_comment_inside_jpeg_pixels_is_found(tmp_path: Path) -> None:
    import io

    from PIL import Image
    from pydicom.encaps import encapsulate
    from pydicom.uid import JPEGBaseline8Bit

    packed = io.BytesIO()
    pixels = Image.fromarray(np.arange(72, dtype=np.uint8).reshape(8, 9))
    pixels.save(packed, format="JPEG", comment=b"scanned for CANARY-ID-1")
    folder = write_series(tmp_path / "ct", geometry_of(np.eye(3)[::-1]))
    first, *rest = sorted(folder.iterdir())
    for path in rest:
        path.unlink()
    ds = pydicom.dcmread(first)
    ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 8, 8, 7, 0
    ds.PixelData = encapsulate([packed.getvalue()])
    ds["PixelData"].is_undefined_length = True
    ds.file_meta.TransferSyntaxUID = JPEGBaseline8Bit
    ds.save_as(first)
    with pytest.raises(WriteError, match="still in them"):
        write_deidentified(read_volume(first), tmp_path / "out", RULES)
    assert not (tmp_path / "out").exists()


def test_a_case_that_was_removed_from_before_or_is_called_like_an_organ_goes_out(tmp_path: Path) -> None:
    volume, _ = case(tmp_path / "ct", AXIAL, PatientName="REMOVED^CHEST", BodyPartExamined="CHEST")
    assert write_deidentified(volume, tmp_path / "out", RULES).files == 6
    assert pydicom.dcmread(tmp_path / "out" / "00001.dcm").PatientName == RULES.secret.pseudonym(
        "\nCANARY-ID-1"
    )


def test_the_table_is_the_standard_where_an_independent_list_can_be_read() -> None:
    actions, kept = table()
    assert len(actions) > 600
    assert not kept & set(actions)
    known = {
        0x00100010: "Z",  # Patient's Name
        0x00100020: "D",  # Patient ID: Z/D in the standard
        0x00080018: "U",  # SOP Instance UID
        0x00080080: "D",  # Institution Name: X/Z/D
        0x00081030: "X",  # Study Description
        0x00101010: "X",  # Patient's Age
        0x00080090: "Z",  # Referring Physician's Name
        0x00200052: "U",  # Frame of Reference UID
    }
    assert known[0x00100010] == actions[0x00100010]
    for tag, action in known.items():
        assert actions[tag] in (action, "Z", "D"), hex(tag)
    for tag in (0x7FE00010, 0x00280010, 0x00200032, 0x00200037, 0x00280030, 0x00281053, 0x00080060):
        assert tag in kept, hex(tag)

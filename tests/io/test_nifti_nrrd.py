"""What NIfTI and NRRD headers may say about values, names and other files."""

from __future__ import annotations

import gzip

import nibabel
import nrrd
import numpy as np
import pytest
import SimpleITK

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.errors import ReadError
from segstudio.io import limits, read_labels, read_volume, write_labels

VOXELS = np.arange(24, dtype=np.int16).reshape(2, 3, 4) - 5
AFFINE = np.diag([-1.0, -2.0, 3.0, 1.0])


def _save(path, voxels=VOXELS, affine=AFFINE, **fields):
    image = nibabel.Nifti1Image(voxels.transpose(), affine)
    for field, value in fields.items():
        image.header[field] = value
    nibabel.save(image, path)
    return path


@pytest.mark.case("E3", "G2")
def test_whole_numbers_stay_whole_and_the_axes_are_turned(tmp_path):
    volume = read_volume(_save(tmp_path / "a.nii.gz"))
    assert volume.voxels.dtype == np.int16
    np.testing.assert_array_equal(volume.voxels, VOXELS)
    assert volume.geometry.spacing_mm == (3.0, 2.0, 1.0)
    assert volume.geometry.direction == Geometry((1, 1, 1)).direction  # axial, as in DICOM
    assert (volume.name, volume.units) == ("a", "")


def test_slope_and_intercept_are_applied(tmp_path):
    image = nibabel.Nifti1Image(VOXELS.transpose(), AFFINE)
    image.header.set_slope_inter(0.5, -2.0)
    path = tmp_path / "a.nii"
    with open(path, "wb") as stream:  # by hand, because nibabel would scale the voxels back
        stream.write(
            image.header.binaryblock[:108] + np.float32(352).tobytes() + image.header.binaryblock[112:]
        )
        stream.write(b"\0" * 4 + VOXELS.tobytes())
    volume = read_volume(path)
    assert volume.voxels.dtype == np.float32
    np.testing.assert_array_equal(volume.voxels, VOXELS * 0.5 - 2)
    np.testing.assert_array_equal(volume.voxels, nibabel.load(path).get_fdata().T)


@pytest.mark.case("C8")
def test_the_named_file_is_read_where_a_plain_twin_lies_beside(tmp_path):
    _save(tmp_path / "case.nii", VOXELS)
    _save(tmp_path / "case.nii.gz", VOXELS + 1)
    np.testing.assert_array_equal(read_volume(tmp_path / "case.nii").voxels, VOXELS)
    np.testing.assert_array_equal(read_volume(tmp_path / "case.nii.gz").voxels, VOXELS + 1)


@pytest.mark.case("C5")
def test_every_flipped_byte_of_a_compressed_file_is_noticed(tmp_path, rng):
    voxels = rng.integers(-3000, 3000, (6, 20, 20)).astype(np.int16)
    content = _save(tmp_path / "a.nii.gz", voxels).read_bytes()
    for place in range(60, len(content), max(1, len(content) // 40)):
        bad = bytearray(content)
        bad[place] ^= 0x10
        (tmp_path / "b.nii.gz").write_bytes(bad)
        try:
            volume = read_volume(tmp_path / "b.nii.gz")
        except ReadError:
            continue
        np.testing.assert_array_equal(volume.voxels, voxels)  # harmless: in a field that is not used


@pytest.mark.case("C4")
def test_files_cut_off_anywhere_are_errors(tmp_path):
    for name in ("a.nii", "a.nii.gz"):
        content = _save(tmp_path / name).read_bytes()
        for part in range(1, 16):
            (tmp_path / "half.nii.gz").write_bytes(content[: len(content) * part // 16])
            with pytest.raises(ReadError, match=r"^half\.nii\.gz "):
                read_volume(tmp_path / "half.nii.gz")


@pytest.mark.case("C2")
def test_several_volumes_in_one_file_are_refused(tmp_path):
    four = np.stack([VOXELS, VOXELS + 1])
    with pytest.raises(ReadError, match=r"a\.nii\.gz holds 2 images, .*: 1: time 1; 2: time 2\."):
        read_volume(_save(tmp_path / "a.nii.gz", four))
    single = read_volume(_save(tmp_path / "b.nii.gz", VOXELS[None]))
    np.testing.assert_array_equal(single.voxels, VOXELS)


@pytest.mark.case("G3")
def test_two_different_positions_are_said(tmp_path):
    image = nibabel.Nifti1Image(VOXELS.transpose(), AFFINE)
    image.set_sform(AFFINE, 1)
    other = AFFINE.copy()
    other[0, 3] = 9
    image.set_qform(other, 1)
    nibabel.save(image, tmp_path / "a.nii")
    volume = read_volume(tmp_path / "a.nii")
    assert volume.geometry.origin_mm == (0.0, 0.0, 0.0)
    assert volume.warnings == (
        "The file gives two different positions (sform and qform, corners up to 9 mm apart); "
        "the sform is used.",
    )


def test_units_of_metres_and_micrometres(tmp_path):
    assert read_volume(_save(tmp_path / "m.nii", xyzt_units=1)).geometry.spacing_mm == (3000, 2000, 1000)
    assert read_volume(_save(tmp_path / "um.nii", xyzt_units=3)).geometry.spacing_mm == (0.003, 0.002, 0.001)


@pytest.mark.case("E1")
def test_voxels_that_are_no_numbers_stay_and_are_counted(tmp_path):
    voxels = VOXELS.astype(np.float32)
    voxels[0, 0, :2] = np.nan, np.inf
    for name in ("a.nii", "a.nrrd"):
        SimpleITK.WriteImage(SimpleITK.GetImageFromArray(voxels), str(tmp_path / name))
        volume = read_volume(tmp_path / name)
        np.testing.assert_array_equal(volume.voxels, voxels)
        assert any(w.startswith("2 voxels are not finite numbers") for w in volume.warnings)


@pytest.mark.case("E4")
@pytest.mark.parametrize(
    ("values", "problem"),
    [
        (np.full((2, 2, 2), 1.5, np.float32), "holds fractions"),
        (np.full((2, 2, 2), np.nan, np.float32), "holds fractions"),
        (np.full((2, 2, 2), -1, np.int16), "values from -1 to -1"),
        (np.full((2, 2, 2), 70_000, np.int32), "values from 70000 to 70000"),
    ],
)
def test_values_that_are_no_label_numbers(tmp_path, values, problem):
    with pytest.raises(ReadError, match=problem):
        read_labels(_save(tmp_path / "a.nii.gz", values))


@pytest.mark.case("E4")
def test_nearly_whole_labels_are_rounded(tmp_path):
    labels = read_labels(_save(tmp_path / "a.nii.gz", np.full((2, 2, 2), 2.0000001, np.float32)))
    assert labels.array.dtype == np.uint16
    assert (labels.array == 2).all()


def test_an_empty_label_map_packs_well_and_still_opens(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "SMALL_ENOUGH", 1000)
    labels = LabelMap(Geometry((20, 100, 100), (3, 2, 1)))
    write_labels(labels, tmp_path / "a.nii.gz")
    assert not read_labels(tmp_path / "a.nii.gz").array.any()
    with pytest.raises(ReadError, match="packs that well"):
        read_volume(tmp_path / "a.nii.gz")


def test_more_data_than_the_header_tells_is_refused(tmp_path):
    content = gzip.decompress(_save(tmp_path / "a.nii.gz").read_bytes())
    (tmp_path / "b.nii.gz").write_bytes(gzip.compress(content + bytes(80 * 2**20), 1))
    with pytest.raises(ReadError, match="more data than its header tells"):
        read_volume(tmp_path / "b.nii.gz")


def test_nothing_is_allocated_for_what_does_not_fit(tmp_path, monkeypatch):
    monkeypatch.setattr(limits, "free_memory", lambda: 200)
    # 24 voxels of 2 bytes, three copies: 144 bytes; 60 % of 200 bytes are free
    with pytest.raises(ReadError, match=r"claims 2 × 3 × 4 voxels, 48 bytes; 40 bytes fit"):
        read_volume(_save(tmp_path / "a.nii.gz"))


@pytest.mark.case("E3")
@pytest.mark.parametrize("encoding", ["raw", "gzip", "bzip2", "ascii"])
@pytest.mark.parametrize("dtype", ["uint8", ">i2", "float32"])
def test_nrrd_encodings_and_byte_orders(tmp_path, encoding, dtype):
    voxels = (VOXELS + 5).astype(dtype)
    header = {"encoding": encoding, "spacings": [1.0, 2.0, 3.0]}
    nrrd.write(str(tmp_path / "a.nrrd"), voxels, header, index_order="C")
    volume = read_volume(tmp_path / "a.nrrd")
    np.testing.assert_array_equal(volume.voxels, voxels)
    assert volume.geometry.spacing_mm == (3.0, 2.0, 1.0)
    assert "left and right may be swapped" in volume.warnings[0]


@pytest.mark.parametrize(
    ("space", "signs"),
    [
        ("left-posterior-superior", (1, 1, 1)),
        ("RAS", (-1, -1, 1)),
        ("right-anterior-superior", (-1, -1, 1)),
        ("LAS", (1, -1, 1)),
    ],
)
def test_nrrd_spaces_become_lps(tmp_path, space, signs):
    header = {"space": space, "space directions": np.diag([1.0, 2.0, 3.0]), "space origin": [10, 20, 30]}
    nrrd.write(str(tmp_path / "a.nrrd"), VOXELS, header, index_order="C")
    geometry = read_volume(tmp_path / "a.nrrd").geometry
    # voxel (z, y, x) = (1, 1, 1) lies at (11, 22, 33) in the file's space
    np.testing.assert_allclose(geometry.to_world((1, 1, 1)), np.array([11, 22, 33]) * signs)


DETACHED = "NRRD0004\ntype: int16\ndimension: 3\nsizes: 4 3 2\nendian: little\nencoding: raw\n"


def test_voxels_beside_their_header_are_read(tmp_path):
    nrrd.write(str(tmp_path / "a.nhdr"), VOXELS, {"encoding": "gzip"}, index_order="C")
    np.testing.assert_array_equal(read_volume(tmp_path / "a.nhdr").voxels, VOXELS)
    (tmp_path / "b.raw").write_bytes(b"skip this line\n" + b"12" + VOXELS.tobytes())
    for skip in ("line skip: 1\nbyte skip: 2\n", "byte skip: -1\n"):
        (tmp_path / "b.nhdr").write_text(DETACHED + skip + "data file: b.raw\n")
        np.testing.assert_array_equal(read_volume(tmp_path / "b.nhdr").voxels, VOXELS)
    (tmp_path / "b.nhdr").write_text(DETACHED + "byte skip: 30\ndata file: b.raw\n")
    with pytest.raises(ReadError, match=r"b\.nhdr is cut off"):
        read_volume(tmp_path / "b.nhdr")


@pytest.mark.case("C7")
@pytest.mark.parametrize(
    ("name", "problem"),
    [
        ("../secret.raw", "outside its own folder, which is not followed"),
        ("{}/secret.raw", "outside its own folder"),
        ("link.raw", "outside its own folder"),
        ("missing.raw", r"the file with its voxels, missing\.raw, is not beside it"),
        ("LIST\na.raw", "voxels in several files"),
        ("part%d.raw 1 2 1", "voxels in several files"),
        ("a.nhdr", "outside its own folder"),
    ],
)
def test_a_header_is_followed_into_its_own_folder_only(tmp_path, name, problem):
    folder = tmp_path / "case"
    folder.mkdir()
    (tmp_path / "secret.raw").write_bytes(bytes(48))
    (folder / "link.raw").symlink_to(tmp_path / "secret.raw")
    (folder / "a.nhdr").write_text(f"{DETACHED}data file: {name.format(tmp_path)}\n\n")
    with pytest.raises(ReadError, match=problem):
        read_volume(folder / "a.nhdr")


def test_names_and_colours_of_classes_travel_in_nrrd(tmp_path):
    classes = [LabelClass(3, "Tumör – 腫瘍", (1, 128, 255)), LabelClass(9, "not drawn yet", (0, 0, 0))]
    numbers = np.zeros((2, 3, 4), np.uint16)
    numbers[0, 0, :2] = 3, 5
    write_labels(LabelMap(Geometry((2, 3, 4), (3, 2, 1)), numbers, classes), tmp_path / "a.seg.nrrd")
    found = read_labels(tmp_path / "a.seg.nrrd").classes
    assert found[3] == classes[0]
    assert found[9] == classes[1]
    assert found[5].name == "label 5"  # unknown to the file's table, added
    header = nrrd.read_header(str(tmp_path / "a.seg.nrrd"))
    assert [header[f"Segment{i}_LabelValue"] for i in range(3)] == ["3", "5", "9"]
    assert header["Segment2_Name"] == "not drawn yet"


def test_a_class_name_cannot_add_fields(tmp_path):
    name = "liver\nspace origin: (9,9,9)\n\n"
    labels = LabelMap(Geometry((1, 2, 2), (3, 2, 1)), np.ones((1, 2, 2)), [LabelClass(1, name, (1, 2, 3))])
    write_labels(labels, tmp_path / "a.nrrd")
    again = read_labels(tmp_path / "a.nrrd")
    assert again.geometry.origin_mm == (0.0, 0.0, 0.0)
    assert again.classes[1].name == "liver space origin: (9,9,9)"


@pytest.mark.case("B1")
def test_fewer_voxels_on_disk_than_asked_are_noticed_before_the_old_file_goes(tmp_path, monkeypatch):
    from segstudio.errors import WriteError
    from segstudio.io import FORMATS, nifti

    path = tmp_path / "a.nii"
    write_labels(LabelMap(Geometry((1, 2, 2), (3, 2, 1)), np.full((1, 2, 2), 7)), path)
    before = path.read_bytes()
    real = nifti.write

    def short(temporary, voxels, geometry):
        real(temporary, voxels, geometry)
        temporary.write_bytes(temporary.read_bytes()[:-2])

    row = next(f for f in FORMATS if f.name == "NIfTI")
    monkeypatch.setitem(row.__dict__, "write", short)
    with pytest.raises(WriteError, match="reading it back gave other labels"):
        write_labels(LabelMap(Geometry((1, 2, 2), (3, 2, 1)), np.full((1, 2, 2), 8)), path)
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["a.nii"]

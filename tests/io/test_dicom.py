"""DICOM files and series, made by hand with pydicom."""

from __future__ import annotations

import numpy as np
import pydicom
import pytest
import SimpleITK
from pydicom.dataset import Dataset
from pydicom.uid import DeflatedExplicitVRLittleEndian, ImplicitVRLittleEndian, RLELossless, generate_uid

from segstudio.core.labels import LabelMap
from segstudio.core.measure import measure
from segstudio.errors import ReadError
from segstudio.io import Doubted, read_labels, read_volume, scan, write_labels


def _series(make_slice, heights=(0.0, 3.0, 6.0), **elements):
    for i, z in enumerate(heights):
        path = make_slice(f"{i:02d}.dcm", z=z, InstanceNumber=i + 1, **elements)
    return path.parent


def test_a_series_becomes_hounsfield_units_at_its_place(make_slice):
    folder = _series(make_slice)
    volume = read_volume(folder)
    assert volume.voxels.dtype == np.int16
    np.testing.assert_array_equal(volume.voxels[:, 0, 0], [-1000, -997, -994])  # stored 0, 3, 6
    assert volume.geometry.spacing_mm == (3.0, 2.0, 1.0)
    assert volume.geometry.origin_mm == (-10.0, -20.0, 0.0)
    assert (volume.modality, volume.units, volume.window) == ("CT", "HU", (400.0, 40.0))
    assert volume.warnings == ()
    itk = SimpleITK.ReadImage([str(p) for p in sorted(folder.iterdir())])
    np.testing.assert_array_equal(SimpleITK.GetArrayFromImage(itk), volume.voxels)
    np.testing.assert_allclose(itk.GetSpacing()[::-1], volume.geometry.spacing_mm)
    np.testing.assert_allclose(itk.GetOrigin(), volume.geometry.origin_mm)


def test_no_trace_of_the_patient_but_a_key(make_slice):
    volume = read_volume(_series(make_slice))
    everything = f"{volume.name}{volume.source}{volume.warnings}{volume.patient_key}{volume.modality}"
    assert "CANARY" not in everything
    assert len(volume.patient_key) == 24
    other = read_volume(make_slice("x.dcm", folder="other", PatientID="CANARY-ID-2"))
    assert other.patient_key not in ("", volume.patient_key)
    assert read_volume(make_slice("y.dcm", folder="none", PatientID="")).patient_key == ""


@pytest.mark.case("D1", "D2")
def test_slices_are_sorted_by_place_and_not_by_name_or_number(make_slice):
    forward = read_volume(_series(make_slice, folder="forward"))
    backward = read_volume(_series(make_slice, (6.0, 3.0, 0.0), folder="backward"))
    unnumbered = [
        make_slice(n, z=z, InstanceNumber=1, folder="same") for n, z in (("c", 0), ("a", 6), ("b", 3))
    ]
    same = read_volume(unnumbered[0].parent)
    for other in (backward, same):
        np.testing.assert_array_equal(other.voxels, forward.voxels)
        assert other.geometry == forward.geometry


@pytest.mark.case("D6")
def test_rescaling_is_applied_slice_by_slice(make_slice):
    pixels = np.full((4, 5), 10, np.int16)
    make_slice("a", z=0, pixels=pixels, RescaleSlope=1, RescaleIntercept=0)
    path = make_slice("b", z=3, pixels=pixels, RescaleSlope=2, RescaleIntercept=-5)
    volume = read_volume(path.parent)
    assert volume.voxels.dtype == np.int16
    np.testing.assert_array_equal(volume.voxels[:, 0, 0], [10, 15])
    make_slice("c", z=6, pixels=pixels, RescaleSlope=0.25, RescaleIntercept=1)
    volume = read_volume(path.parent)
    assert volume.voxels.dtype == np.float32
    np.testing.assert_array_equal(volume.voxels[:, 0, 0], [10, 15, 3.5])


def test_values_beyond_16_bits_are_kept(make_slice):
    pixels = np.full((4, 5), 65_535, np.uint16)
    volume = read_volume(make_slice("a", pixels=pixels, RescaleIntercept=-1))
    assert volume.voxels.dtype == np.int32
    assert (volume.voxels == 65_534).all()


@pytest.mark.case("D11")
def test_monochrome1_is_turned_so_that_bright_is_bright(make_slice):
    pixels = np.array([[0, 1], [4094, 4095]], np.uint16)
    path = make_slice(
        "a",
        pixels=pixels,
        PhotometricInterpretation="MONOCHROME1",
        BitsStored=12,
        HighBit=11,
        Modality="CR",
        RescaleIntercept=0,
        WindowCenter=1000,
    )
    volume = read_volume(path)
    np.testing.assert_array_equal(volume.voxels[0], [[4095, 4094], [1, 0]])
    assert volume.window == (400.0, 3095.0)
    assert volume.units == ""


@pytest.mark.case("D11")
def test_bits_above_the_stored_ones_are_cleared(make_slice):
    # 12 bits used: 0xF123 carries an overlay in its upper nibble; signed 0x0FFF is -1
    unsigned = make_slice(
        "a", pixels=np.full((2, 2), 0xF123, np.uint16), BitsStored=12, HighBit=11, RescaleIntercept=0
    )
    assert (read_volume(unsigned).voxels == 0x123).all()
    signed = make_slice(
        "b", pixels=np.full((2, 2), 0x0FFF, np.int16), BitsStored=12, HighBit=11, RescaleIntercept=0
    )
    assert (read_volume(signed).voxels == -1).all()


@pytest.mark.case("D10")
@pytest.mark.parametrize("syntax", [ImplicitVRLittleEndian, DeflatedExplicitVRLittleEndian])
def test_other_encodings_hold_the_same_values(make_slice, syntax):
    pixels = np.arange(20, dtype=np.int16).reshape(4, 5)
    volume = read_volume(make_slice("a", pixels=pixels, TransferSyntaxUID=syntax))
    np.testing.assert_array_equal(volume.voxels[0], pixels - 1000)


@pytest.mark.case("D10")
def test_run_length_packed_slices(make_slice):
    pixels = np.arange(20, dtype=np.int16).reshape(4, 5)
    for i in range(3):
        path = make_slice(f"{i}", z=3 * i, pixels=pixels + i)
        ds = pydicom.dcmread(path)
        ds.compress(RLELossless)
        ds.save_as(path)
    volume = read_volume(path.parent)
    np.testing.assert_array_equal(volume.voxels, np.stack([pixels - 1000 + i for i in range(3)]))


def test_colour_is_rgb(make_slice):
    pixels = np.arange(24, dtype=np.uint8).reshape(2, 4, 3)
    path = make_slice(
        "a", pixels=pixels, SamplesPerPixel=3, PhotometricInterpretation="RGB", PlanarConfiguration=0
    )
    np.testing.assert_array_equal(read_volume(path).voxels[0], pixels)


def test_frames_without_place_are_a_stack_of_pictures(make_slice):
    pixels = np.arange(24, dtype=np.uint8).reshape(4, 6)
    path = make_slice(
        "a",
        pixels=pixels,
        NumberOfFrames=2,
        Rows=2,
        Modality="US",
        ImagePositionPatient=None,
        ImageOrientationPatient=None,
        RescaleSlope=None,
        RescaleIntercept=None,
    )
    volume = read_volume(path)
    np.testing.assert_array_equal(volume.voxels, pixels.reshape(2, 2, 6))
    assert not volume.geometry.calibrated


@pytest.mark.case("D9")
def test_enhanced_frames_are_sorted_by_their_own_place(make_slice):
    groups = []
    for z in (6.0, 0.0, 3.0):
        place, frame = Dataset(), Dataset()
        place.ImagePositionPatient = [1, 2, z]
        frame.PlanePositionSequence = [place]
        groups.append(frame)
    turn, size, scale, shared = Dataset(), Dataset(), Dataset(), Dataset()
    turn.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    size.PixelSpacing, size.SliceThickness = [2.0, 1.0], 3.0
    scale.RescaleSlope, scale.RescaleIntercept = 1, 100
    shared.PlaneOrientationSequence, shared.PixelMeasuresSequence = [turn], [size]
    shared.PixelValueTransformationSequence = [scale]
    pixels = np.repeat(np.array([6, 0, 3], np.int16), 8).reshape(12, 2)
    path = make_slice(
        "a",
        pixels=pixels,
        NumberOfFrames=3,
        Rows=4,
        PerFrameFunctionalGroupsSequence=groups,
        SharedFunctionalGroupsSequence=[shared],
        RescaleSlope=None,
        RescaleIntercept=None,
    )
    volume = read_volume(path)
    np.testing.assert_array_equal(volume.voxels[:, 0, 0], [100, 103, 106])
    assert volume.geometry.origin_mm == (1.0, 2.0, 0.0)
    assert volume.geometry.spacing_mm == (3.0, 2.0, 1.0)


@pytest.mark.case("D3")
def test_a_missing_slice_is_said_with_its_size(make_slice):
    heights = [float(z) for z in range(12) if z != 4]
    folder = _series(make_slice, heights)
    with pytest.raises(Doubted, match=r"^series was not opened\. There is a gap of 2 mm") as caught:
        read_volume(folder)
    assert "--accept gaps" in caught.value.hint
    volume = read_volume(folder, accept=["gaps"])
    assert len(volume.warnings) == 1
    assert "gap of 2 mm after slice 4 (usual: 1 mm)" in volume.warnings[0]
    assert volume.geometry.spacing_mm[0] == 1.0
    assert [c.badge for c in volume.caveats] == ["gap of 2 mm"]
    assert not volume.geometry.sizes_known
    labels = LabelMap(volume.geometry, np.ones(volume.shape, np.uint16))
    assert [m.volume_ml for m in measure(volume, labels)] == [None]


def test_uneven_slices_are_said(make_slice):
    volume = read_volume(_series(make_slice, (0, 4, 8, 15, 22)), accept=["uneven"])
    assert "4 mm (2 times), 7 mm (2 times) apart" in volume.warnings[0]
    assert "not exact" in volume.warnings[0]


@pytest.mark.case("D7")
def test_a_tilted_gantry_gives_a_skewed_grid(make_slice, tmp_path):
    tilt = np.radians(10.0)
    turned = [1, 0, 0, 0, round(np.cos(tilt), 7), round(-np.sin(tilt), 7)]
    folder = _series(make_slice, (0, 3, 6), ImageOrientationPatient=turned)
    with pytest.raises(Doubted):
        read_volume(folder, accept=["gaps"])
    volume = read_volume(folder, accept=["tilt"])
    assert volume.geometry.sizes_known  # a skewed voxel has a volume
    assert "tilted by 10.0°" in volume.warnings[0]
    # slices follow each other along z, not along their normal
    np.testing.assert_allclose(np.asarray(volume.geometry.direction)[:, 0], (0, 0, 1))
    np.testing.assert_allclose(volume.geometry.to_world((2, 0, 0)), (-10, -20, 6))
    assert volume.geometry.voxel_mm3 == pytest.approx(3 * 2 * 1 * np.cos(tilt))
    write_labels(LabelMap(volume.geometry), tmp_path / "a.nii.gz")
    read_labels(tmp_path / "a.nii.gz", like=volume)


@pytest.mark.case("D4")
def test_two_slices_at_one_place_are_not_stacked(make_slice):
    make_slice("a", z=0)
    make_slice("b", z=3, InstanceNumber=2)
    path = make_slice("c", z=3, InstanceNumber=3, pixels=np.ones((4, 5), np.int16))
    with pytest.raises(Doubted, match=r"same place: 3 slices at 2 places") as caught:
        read_volume(path.parent)
    assert [c.code for c in caught.value.caveats] == ["doubled"]
    volume = read_volume(path.parent, accept=["doubled"])
    np.testing.assert_array_equal(volume.voxels[:, 0, 0], [-1000, -997])  # the first one at each place
    assert not volume.geometry.sizes_known


def test_slices_beside_their_line_are_said(make_slice):
    for i, aside in enumerate((0.0, 0.0, 1.5, 0.0)):
        path = make_slice(f"{i}", z=3.0 * i, ImagePositionPatient=[-10 + aside, -20, 3.0 * i])
    with pytest.raises(Doubted, match=r"slice 3 is 1\.5 mm beside its place"):
        read_volume(path.parent)
    assert not read_volume(path.parent, accept=["shifted"]).geometry.even


@pytest.mark.case("D4")
def test_a_file_sent_twice_counts_once(make_slice):
    folder = _series(make_slice)
    (folder / "copy.dcm").write_bytes((folder / "01.dcm").read_bytes())
    assert read_volume(folder).shape == (3, 4, 5)


@pytest.mark.case("D4")
def test_echoes_become_series_of_their_own(make_slice):
    for echo in (10, 20):
        for z in (0, 3):
            path = make_slice(f"{echo}-{z}", z=z, EchoTime=echo)
    found = scan(path.parent)
    assert [len(f.series.slices) for f in found if f.series] == [2, 2]
    with pytest.raises(
        ReadError, match="holds 2 images, and one can be opened at a time: series 4, CT, 2 sl"
    ):
        read_volume(path.parent)
    assert read_volume(found[1]).shape == (2, 4, 5)  # the chooser's answer opens


@pytest.mark.case("D6", "D8")
@pytest.mark.parametrize(
    "difference",
    [
        {"SeriesInstanceUID": generate_uid(), "SeriesNumber": 5},
        {"PatientID": "CANARY-ID-2"},
        {"FrameOfReferenceUID": generate_uid()},
        {"PixelSpacing": [2.0, 1.5]},
        {"ImageOrientationPatient": [0, 1, 0, 0, 0, -1]},
    ],
)
def test_what_does_not_belong_together_is_never_mixed(make_slice, difference):
    folder = _series(make_slice)
    for i, z in enumerate((9.0, 12.0)):
        offset = {"ImagePositionPatient": [z, 0, 0]} if "ImageOrientationPatient" in difference else {}
        make_slice(f"x{i}", z=z, **difference, **offset)
    with pytest.raises(ReadError, match="holds 2 images") as caught:
        read_volume(folder)
    assert "CANARY" not in str(caught.value)


@pytest.mark.case("D5", "D12")
def test_a_localizer_and_a_report_are_left_out_and_said(make_slice):
    folder = _series(make_slice)
    make_slice("scout", ImageOrientationPatient=[0, 1, 0, 0, 0, -1])
    make_slice("report", Modality="SR")
    (folder / "broken").write_bytes((folder / "00.dcm").read_bytes()[:300])
    found = scan(folder)
    assert [f.kind for f in found if not f.problem] == ["DICOM series", "DICOM"]
    assert "with a report, not with an image" in " ".join(f.problem for f in found)
    volume = read_volume(folder)
    assert volume.shape == (3, 4, 5)
    assert volume.warnings == ("The folder holds 3 other files that are not part of this series.",)


def test_a_series_in_a_subfolder_is_found(make_slice):
    folder = _series(make_slice, folder="disc/images/series 1")
    assert read_volume(folder.parents[1]).shape == (3, 4, 5)


@pytest.mark.case("C4")
def test_a_cut_off_slice_names_its_file(make_slice):
    folder = _series(make_slice)
    content = (folder / "01.dcm").read_bytes()
    (folder / "01.dcm").write_bytes(content[:-7])
    with pytest.raises(ReadError, match=r"^01\.dcm, a slice of the series, is damaged or cut off"):
        read_volume(folder)


def test_a_file_without_preamble_opens(make_slice):
    path = make_slice("a", TransferSyntaxUID=ImplicitVRLittleEndian)
    ds = pydicom.dcmread(path)
    bare = path.with_name("bare")
    del ds.file_meta
    ds.preamble = None
    pydicom.dcmwrite(bare, ds, implicit_vr=True, little_endian=True)
    np.testing.assert_array_equal(read_volume(bare).voxels, read_volume(path).voxels)


@pytest.mark.case("C3")
def test_a_file_that_unpacks_without_end_is_refused(make_slice, monkeypatch):
    from segstudio.io import dicom_header

    monkeypatch.setattr(dicom_header, "_LARGEST_INFLATED", 10_000)
    path = make_slice(
        "a", pixels=np.zeros((200, 200), np.int16), TransferSyntaxUID=DeflatedExplicitVRLittleEndian
    )
    assert path.stat().st_size < 2000
    with pytest.raises(ReadError, match="unpacks to more than 10 kB"):
        read_volume(path)


@pytest.mark.case("C18")
def test_a_preamble_that_looks_like_another_format(make_slice):
    path = make_slice("a")
    path.write_bytes(b"II*\0" + path.read_bytes()[4:])
    assert read_volume(path).modality == "CT"


@pytest.mark.case("D9")
def test_frames_with_a_gap_open_only_when_accepted(make_slice):
    groups = []
    for z in (0.0, 3.0, 9.0, 12.0):
        place, frame = Dataset(), Dataset()
        place.ImagePositionPatient = [1, 2, z]
        frame.PlanePositionSequence = [place]
        groups.append(frame)
    turn, size, shared = Dataset(), Dataset(), Dataset()
    turn.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
    size.PixelSpacing, size.SliceThickness = [2.0, 1.0], 3.0
    shared.PlaneOrientationSequence, shared.PixelMeasuresSequence = [turn], [size]
    path = make_slice(
        "a",
        pixels=np.zeros((16, 2), np.int16),
        NumberOfFrames=4,
        Rows=4,
        PerFrameFunctionalGroupsSequence=groups,
        SharedFunctionalGroupsSequence=[shared],
    )
    with pytest.raises(Doubted, match="gap of 6 mm after slice 2"):
        read_volume(path)
    with pytest.raises(Doubted):
        read_volume(path.parent)
    assert read_volume(path, accept=["gaps"]).shape == (4, 4, 2)

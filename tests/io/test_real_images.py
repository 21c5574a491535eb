"""Real images open with their real geometry, and labels drawn on them go there and back."""

from __future__ import annotations

import warnings

import nibabel
import numpy as np
import pydicom
import pytest
import SimpleITK

from segstudio.core.labels import LabelMap
from segstudio.io import Doubted, read_labels, read_volume, scan, write_labels
from segstudio.io.datasets import find_pairs

FLIP = np.diag([-1.0, -1.0, 1.0, 1.0])


def _series_uid(folder) -> str:
    return str(pydicom.dcmread(folder / "ct_01.dcm", stop_before_pixels=True).SeriesInstanceUID)


def test_a_tilted_uneven_ct_series_opens_with_warnings_and_keeps_its_affine(data_dir, tmp_path):
    folder = data_dir / "dicom" / "ct_head_ge_tilt18p5_nonuniform_28"
    with pytest.raises(Doubted):
        read_volume(folder, accept=["tilt"])
    volume = read_volume(folder, accept=["tilt", "uneven"])
    assert volume.shape == (28, 512, 512)
    assert (volume.voxels.dtype, volume.units) == (np.int16, "HU")
    assert "tilted by 18.5°" in volume.warnings[0]
    assert "4 mm (13 times), 7 mm (13 times)" in volume.warnings[1]
    first = pydicom.dcmread(data_dir / "dicom" / "ct_head_ge_tilt18p5_nonuniform_28" / "01.dcm")
    np.testing.assert_allclose(volume.geometry.origin_mm, first.ImagePositionPatient)
    np.testing.assert_array_equal(volume.voxels[0], first.pixel_array)
    numbers = np.zeros(volume.shape, np.uint16)
    numbers[5:9, 100:200, 50:90] = 7
    numbers[20, 3, 4] = 400
    labels = LabelMap(volume.geometry, numbers)
    for name in ("m.nii.gz", "m.nrrd"):
        write_labels(labels, tmp_path / name)
        np.testing.assert_array_equal(read_labels(tmp_path / name, like=volume).array, numbers)
    image = nibabel.load(tmp_path / "m.nii.gz")
    np.testing.assert_allclose(image.affine, FLIP @ volume.geometry.affine_lps, atol=1e-4)
    np.testing.assert_array_equal(np.asanyarray(image.dataobj).T, numbers)
    itk = SimpleITK.ReadImage(str(tmp_path / "m.nrrd"))
    columns = np.asarray(volume.geometry.direction)[:, ::-1]
    np.testing.assert_allclose(np.reshape(itk.GetDirection(), (3, 3)), columns, atol=1e-12)
    np.testing.assert_allclose(itk.GetOrigin(), volume.geometry.origin_mm)
    np.testing.assert_allclose(itk.GetSpacing()[::-1], volume.geometry.spacing_mm)
    np.testing.assert_array_equal(SimpleITK.GetArrayFromImage(itk), numbers)


def test_a_hippocampus_and_its_reference(data_dir, tmp_path):
    pairs = find_pairs(data_dir / "volumes" / "hippocampus_msd_task04")
    assert len(pairs) == 80
    volume = read_volume(pairs[0].image)
    labels = read_labels(pairs[0].mask, like=volume)
    assert set(labels.classes) == {1, 2}
    stored = nibabel.load(pairs[0].image)
    np.testing.assert_array_equal(volume.voxels, np.asanyarray(stored.dataobj).T)
    np.testing.assert_allclose(FLIP @ volume.geometry.affine_lps, stored.affine, atol=1e-5)
    write_labels(labels, tmp_path / "m.nii.gz")
    again = nibabel.load(tmp_path / "m.nii.gz")
    np.testing.assert_allclose(again.affine, stored.affine, atol=1e-5)
    np.testing.assert_array_equal(
        np.asanyarray(again.dataobj), np.asanyarray(nibabel.load(pairs[0].mask).dataobj)
    )


def test_nrrd_pairs_share_a_grid(data_dir):
    folder = data_dir / "volumes" / "pyradiomics_nrrd"
    for case in ("brain1", "breast1"):
        volume = read_volume(folder / f"{case}_image.nrrd")
        assert read_labels(folder / f"{case}_label.nrrd", like=volume).array.any()
        itk = SimpleITK.ReadImage(str(folder / f"{case}_image.nrrd"))
        np.testing.assert_allclose(volume.geometry.origin_mm, itk.GetOrigin(), atol=1e-4)
        np.testing.assert_allclose(volume.geometry.spacing_mm, itk.GetSpacing()[::-1], atol=1e-4)


@pytest.mark.parametrize("case", ["CT1", "MR4", "NM1", "XA1", "US1"])
def test_losslessly_packed_dicom_equals_the_plain_file(data_dir, case):
    folder = data_dir / "dicom" / "nema_wg04_transfer_syntaxes"
    plain = read_volume(folder / f"{case}_UNC.dcm")
    for packing in ("RLE", "JLSL", "J2KR"):
        path = folder / f"{case}_{packing}.dcm"
        if path.exists():
            np.testing.assert_array_equal(read_volume(path).voxels, plain.voxels)


def test_plain_pixels_equal_those_of_pydicom(data_dir):
    compared = 0
    for path in sorted((data_dir / "dicom" / "pydicom_odd").glob("M*.dcm")):
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")  # one of them has padding after its pixels
            expected = pydicom.dcmread(path).pixel_array
        np.testing.assert_array_equal(read_volume(path).voxels[0], expected)
        compared += 1
    assert compared == 8


def test_a_folder_with_a_series_and_segmentations(data_dir):
    folder = data_dir / "dicom" / "seg_ct_3slice_dcmqi"
    volume = read_volume(folder)
    itk = SimpleITK.ReadImage(
        SimpleITK.ImageSeriesReader.GetGDCMSeriesFileNames(str(folder), _series_uid(folder))
    )
    np.testing.assert_array_equal(SimpleITK.GetArrayFromImage(itk), volume.voxels)
    np.testing.assert_allclose(itk.GetOrigin(), volume.geometry.origin_mm, atol=1e-4)
    problems = [found.problem for found in scan(folder) if found.problem]
    assert len(problems) == 2
    assert all("a segmentation, not" in problem for problem in problems)


def test_pictures_and_their_masks(data_dir):
    pairs = find_pairs(data_dir / "cells_dsb2018")
    assert len(pairs) == 318
    assert {p.split for p in pairs} == {"train", "val"}
    assert "fluorescence" in {p.kind for p in pairs}
    for pair in pairs[::60]:
        picture = read_volume(pair.image)
        assert picture.channels == 3
        assert read_labels(pair.mask, like=picture).array.any()
    xray = read_volume(next((data_dir / "lungs_shenzhen_cxr" / "images").iterdir()))
    assert xray.shape == (1, 512, 512)

"""The frame of reference of an image: known where the file names one, and never its UID."""

from __future__ import annotations

from pathlib import Path

import nibabel
import numpy as np
import pytest

from segstudio.io import read_volume
from segstudio.io.dicom_file import frame_key


def test_a_frame_of_dicom_is_told_apart_without_its_uid() -> None:
    first, second = frame_key("1.2.840.113619.2.1"), frame_key("1.2.840.113619.2.2")
    assert first == frame_key("1.2.840.113619.2.1") != second
    assert "113619" not in first
    assert frame_key("") == ""


@pytest.mark.parametrize(("code", "frame"), [(0, ""), (1, ""), (2, ""), (3, "Talairach"), (4, "MNI152")])
def test_nifti_names_a_frame_only_by_the_codes_that_do(tmp_path: Path, code: int, frame: str) -> None:
    image = nibabel.Nifti1Image(np.zeros((3, 4, 5), np.int16), np.diag([1.0, 2, 3, 1]))
    image.set_sform(image.affine, code)
    image.set_qform(image.affine, 1)
    nibabel.save(image, tmp_path / "a.nii")
    assert read_volume(tmp_path / "a.nii").frame == frame


def test_slices_of_one_examination_share_their_frame(data_dir: Path) -> None:
    folder = data_dir / "dicom" / "seg_ct_3slice_dcmqi"
    frames = {read_volume(path).frame for path in folder.glob("ct_*.dcm")}
    assert len(frames) == 1
    assert "" not in frames
    other = read_volume(data_dir / "dicom" / "ct_head_ge_tilt18p5_nonuniform_28", accept={"tilt", "uneven"})
    assert other.frame not in {"", *frames}

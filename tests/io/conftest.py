"""Hand-made DICOM slices."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

SliceMaker = Callable[..., Path]


@pytest.fixture
def make_slice(tmp_path: Path) -> SliceMaker:
    """Writes one CT slice; keyword arguments replace DICOM elements, `pixels` the stored numbers."""
    study, series, frame = generate_uid(), generate_uid(), generate_uid()

    def make(
        name: str, *, z: float = 0.0, pixels: Any = None, folder: str = "series", **elements: Any
    ) -> Path:
        if pixels is None:
            pixels = np.full((4, 5), round(z), np.int16)
        meta = FileMetaDataset()
        meta.TransferSyntaxUID = elements.pop("TransferSyntaxUID", ExplicitVRLittleEndian)
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.MediaStorageSOPInstanceUID = generate_uid()
        ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
        ds.SOPClassUID = CTImageStorage
        ds.SOPInstanceUID = meta.MediaStorageSOPInstanceUID
        ds.Modality = "CT"
        ds.PatientName = "ZZQX^CANARY"
        ds.PatientID = "CANARY-ID-1"
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = study, series, frame
        ds.SeriesNumber = 4
        ds.InstanceNumber = 1
        ds.ImagePositionPatient = [-10.0, -20.0, z]
        ds.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        ds.PixelSpacing = [2.0, 1.0]
        ds.SliceThickness = 3.0
        ds.SamplesPerPixel = 1
        ds.PhotometricInterpretation = "MONOCHROME2"
        ds.Rows, ds.Columns = pixels.shape[:2]
        ds.BitsAllocated = 8 * pixels.dtype.itemsize
        ds.BitsStored = ds.BitsAllocated
        ds.HighBit = ds.BitsStored - 1
        ds.PixelRepresentation = int(pixels.dtype.kind == "i")
        ds.RescaleSlope, ds.RescaleIntercept = 1, -1000
        ds.WindowWidth, ds.WindowCenter = 400, 40
        for keyword, value in elements.items():
            if value is None:
                delattr(ds, keyword)
            else:
                setattr(ds, keyword, value)
        ds.PixelData = pixels.tobytes()
        path = tmp_path / folder / name
        path.parent.mkdir(parents=True, exist_ok=True)
        ds.save_as(path, enforce_file_format=True)
        return path

    return make

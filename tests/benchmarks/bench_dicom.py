"""P3 and P4: a DICOM series of 300 slices beside the reader of SimpleITK, and its first slice."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pydicom
import SimpleITK
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

from segstudio.core.display import initial_window, to_picture
from segstudio.core.volume import Volume
from segstudio.errors import Cancelled
from segstudio.io import read_volume
from tests.benchmarks import Row, compare

SLICES, SIDE, ROUNDS = 300, 512, 7


def rows() -> Iterator[Row]:
    """The whole series with its geometry checked, and its middle slice as a picture."""
    memory = Path("/dev/shm")
    with tempfile.TemporaryDirectory(dir=memory if memory.is_dir() else None) as folder:
        _write(Path(folder))

        def peer() -> SimpleITK.Image:
            reader = SimpleITK.ImageSeriesReader()
            reader.SetFileNames(reader.GetGDCMSeriesFileNames(folder))
            return reader.Execute()

        ours = read_volume(folder).voxels
        assert np.array_equal(ours, SimpleITK.GetArrayFromImage(peer()))
        ratio = compare(lambda: read_volume(folder), peer, ROUNDS, warm_up=1)
        yield Row(f"P3 DICOM series {SLICES}×{SIDE}² / SimpleITK", ratio, 0.5)
        ratio = compare(lambda: _first_slice(folder), peer, ROUNDS, warm_up=1)
        yield Row("P4 first slice of it as a picture / SimpleITK", ratio, 0.3)


def _first_slice(folder: str) -> None:
    """Read until the first slice can be shown, draw it, and stop."""

    def progress(fraction: float, text: str = "", preview: object = None) -> None:
        if isinstance(preview, Volume):
            to_picture(preview.voxels[0], initial_window(preview))
            raise Cancelled

    try:
        read_volume(folder, progress=progress)
    except Cancelled:
        return
    raise AssertionError("no slice was shown before the end")


def _write(folder: Path) -> None:
    rng = np.random.default_rng(0)
    picture = rng.integers(0, 4000, (SIDE, SIDE)).astype(np.int16)
    study, series, frame = generate_uid(), generate_uid(), generate_uid()
    for z in range(SLICES):
        meta = FileMetaDataset()
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.MediaStorageSOPInstanceUID = generate_uid()
        ds = FileDataset("", {}, file_meta=meta, preamble=bytes(128))
        ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
        ds.Modality, ds.PatientID, ds.SeriesDescription = "CT", "phantom", "drawn"
        ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = study, series, frame
        ds.SeriesNumber, ds.InstanceNumber = 1, z + 1
        ds.ImagePositionPatient, ds.ImageOrientationPatient = [-180, -180, z], [1, 0, 0, 0, 1, 0]
        ds.PixelSpacing, ds.SliceThickness = [0.7, 0.7], 1
        ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
        ds.Rows = ds.Columns = SIDE
        ds.BitsAllocated, ds.BitsStored, ds.HighBit, ds.PixelRepresentation = 16, 16, 15, 1
        ds.RescaleSlope, ds.RescaleIntercept = 1, -1024
        ds.WindowWidth, ds.WindowCenter = 400, 40
        ds.PixelData = np.roll(picture, z, 0).tobytes()
        pydicom.dcmwrite(folder / f"{z:04d}.dcm", ds, enforce_file_format=True)

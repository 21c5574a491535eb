"""Check of the way from a DICOM series to a DICOM segmentation and back."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from segstudio.services.selftest.bench import Bench
from segstudio.services.selftest.outcome import Failed, Seen
from segstudio.words import tr

_SHAPE, _SPACING, _THICKNESS = (3, 24, 32), (0.8, 0.5), 2.5  # slices, rows, columns; mm


def dicom(bench: Bench) -> Seen:
    """A DICOM series is read the right way round, and its segmentation is saved and read back the same."""
    from segstudio.core.labels import LabelMap
    from segstudio.io import read_labels, read_volume
    from segstudio.services.export_kinds import export_kind
    from segstudio.services.exporting import ExportTask

    folder = bench.folder / "series"
    folder.mkdir()
    voxels = np.arange(np.prod(_SHAPE), dtype=np.int16).reshape(_SHAPE) - 1000
    _write_series(folder, voxels)
    volume = read_volume(folder)
    expected = (_THICKNESS, *_SPACING)
    if not np.array_equal(volume.voxels, voxels) or not np.allclose(volume.geometry.spacing_mm, expected):
        raise Failed(tr("A DICOM series was not read as it was written."))
    array = np.zeros(_SHAPE, np.uint16)
    array[1:, 4:9, 3:20] = 1
    labels = LabelMap(volume.geometry, array)
    path = bench.folder / "labels.dcm"
    ExportTask(export_kind("seg"), volume, labels, path).run(bench.progress)
    if not np.array_equal(read_labels(path, like=volume).array, array):
        raise Failed(tr("A DICOM segmentation did not come back the same."))
    return Seen(
        tr("A series was read the right way round, and its segmentation came back the same."),
        tr(
            "{slices} slices of {width}×{height}, labels equal",
            slices=_SHAPE[0],
            width=_SHAPE[2],
            height=_SHAPE[1],
        ),
    )


def _write_series(folder: Path, voxels: np.ndarray) -> None:
    from pydicom.dataset import Dataset, FileMetaDataset
    from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid

    study, series, frame = (generate_uid() for _ in range(3))
    for index, plane in enumerate(voxels):
        image = Dataset()
        image.file_meta = FileMetaDataset()
        image.SOPClassUID, image.SOPInstanceUID = CTImageStorage, generate_uid()
        image.file_meta.MediaStorageSOPClassUID = image.SOPClassUID
        image.file_meta.MediaStorageSOPInstanceUID = image.SOPInstanceUID
        image.file_meta.TransferSyntaxUID = ExplicitVRLittleEndian
        image.StudyInstanceUID, image.SeriesInstanceUID, image.FrameOfReferenceUID = study, series, frame
        image.Modality, image.PatientID, image.PatientName = "CT", "self-test", "Self^Test"
        image.ImageOrientationPatient = [1, 0, 0, 0, 1, 0]
        image.ImagePositionPatient = [-8, -9.6, index * _THICKNESS]
        image.PixelSpacing, image.SliceThickness = list(_SPACING), _THICKNESS
        image.Rows, image.Columns = plane.shape
        image.SamplesPerPixel, image.PhotometricInterpretation = 1, "MONOCHROME2"
        image.BitsAllocated, image.BitsStored, image.HighBit, image.PixelRepresentation = 16, 16, 15, 1
        image.RescaleSlope, image.RescaleIntercept = 1, 0
        image.InstanceNumber = index + 1
        image.PixelData = plane.tobytes()
        image.save_as(folder / f"{index}.dcm", enforce_file_format=True)

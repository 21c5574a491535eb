"""An asymmetric phantom, the DICOM series that shows it, and where independent readers see it."""

from __future__ import annotations

import itertools
from pathlib import Path
from typing import Any

import numpy as np
from hypothesis import strategies as st
from pydicom.dataset import FileDataset, FileMetaDataset
from pydicom.uid import CTImageStorage, ExplicitVRLittleEndian, generate_uid
from scipy.spatial.transform import Rotation

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelClass, LabelMap
from segstudio.core.volume import Volume

SHAPE = (6, 8, 9)
CUBE = LabelClass(3, "liver", (220, 30, 60))
SPHERE = LabelClass(7, "lung nodule", (40, 160, 220))
# the 48 ways in which array axes can run along world axes
ORIENTATIONS = [
    np.eye(3)[list(order)] * np.array(signs)
    for order in itertools.permutations(range(3))
    for signs in itertools.product((1, -1), repeat=3)
]


def geometry_of(
    direction: np.ndarray, spacing: Any = (3.0, 2.0, 1.5), origin: Any = (-31, 17, 250)
) -> Geometry:
    """A small grid along these axes."""
    rows = tuple(tuple(float(v) for v in row) for row in direction)
    return Geometry(SHAPE, tuple(spacing), tuple(float(v) for v in origin), rows)  # type: ignore[arg-type]


@st.composite
def oblique_geometries(draw: Any) -> Geometry:
    """Any of the 48 orientations, turned by up to 40° about each axis, with unequal spacing."""
    turn = Rotation.from_euler("xyz", draw(st.tuples(*[st.floats(-40, 40)] * 3)), degrees=True).as_matrix()
    spacing = draw(st.tuples(*[st.floats(0.5, 5)] * 3))
    origin = draw(st.tuples(*[st.floats(-300, 300)] * 3))
    return geometry_of(turn @ draw(st.sampled_from(ORIENTATIONS)), spacing, origin)


def phantom(geometry: Geometry) -> LabelMap:
    """A cube in the corner at the patient's left, front and top; a ball in the opposite corner."""
    indices = np.stack(np.meshgrid(*[np.arange(n) for n in geometry.shape], indexing="ij"), -1)
    towards = geometry.to_world(indices) @ np.array([1.0, -1.0, 1.0])
    corners = list(itertools.product(*[(2, n - 3) for n in geometry.shape]))
    cube, ball = (pick(corners, key=lambda c: towards[c]) for pick in (max, min))
    array = np.zeros(geometry.shape, np.uint16)
    array[np.linalg.norm(indices - ball, axis=-1) <= 2.3] = SPHERE.number
    array[(np.abs(indices - cube) <= 1).all(-1)] = CUBE.number
    return LabelMap(geometry, array, [CUBE, SPHERE])


def centroids(labels: LabelMap) -> tuple[np.ndarray, np.ndarray]:
    """LPS mm of the middles of cube and ball."""
    cube, ball = (
        labels.geometry.to_world(np.argwhere(labels.array == c.number)).mean(0) for c in (CUBE, SPHERE)
    )
    return cube, ball


def assert_cube_is_left(cube: np.ndarray, ball: np.ndarray) -> None:
    """LPS: the cube further to the left (+x), to the front (-y) and to the head (+z) than the ball."""
    assert cube[0] > ball[0], "the cube is at the patient's left"
    assert cube[1] < ball[1], "the cube is in front"
    assert cube[2] > ball[2], "the cube is above"


def write_series(folder: Path, geometry: Geometry, **elements: Any) -> Path:
    """A CT series on this grid, whose stored numbers tell slice, row and column."""
    folder.mkdir(parents=True, exist_ok=True)
    study, series, frame = generate_uid(), generate_uid(), generate_uid()
    direction = np.asarray(geometry.direction)
    for z in range(geometry.shape[0]):
        meta = FileMetaDataset()
        meta.TransferSyntaxUID = ExplicitVRLittleEndian
        meta.MediaStorageSOPClassUID = CTImageStorage
        meta.MediaStorageSOPInstanceUID = generate_uid()
        ds = FileDataset("", {}, file_meta=meta, preamble=b"\0" * 128)
        ds.SOPClassUID, ds.SOPInstanceUID = CTImageStorage, meta.MediaStorageSOPInstanceUID
        ds.ImageType = ["ORIGINAL", "PRIMARY", "AXIAL"]
        ds.Modality = "CT"
        ds.PatientName, ds.PatientID = "ZZQX^CANARY", "CANARY-ID-1"
        ds.PatientBirthDate, ds.PatientSex = "19610301", "F"
        ds.AccessionNumber, ds.StudyID, ds.ReferringPhysicianName = "CANARY-ACC", "CANARY-ST", "CANARY^REF"
        ds.StudyDate, ds.StudyTime = "20240229", "101500"
        ds.StudyInstanceUID, ds.SeriesInstanceUID, ds.FrameOfReferenceUID = study, series, frame
        ds.SeriesNumber, ds.InstanceNumber = 4, z + 1
        ds.ImagePositionPatient = [f"{v:.6f}" for v in geometry.to_world((z, 0, 0))]
        ds.ImageOrientationPatient = [f"{v:.9f}" for v in (*direction[:, 2], *direction[:, 1])]
        ds.PixelSpacing = [f"{v:.9f}" for v in geometry.spacing_mm[1:]]
        ds.SliceThickness = f"{geometry.spacing_mm[0]:.9f}"
        ds.SamplesPerPixel, ds.PhotometricInterpretation = 1, "MONOCHROME2"
        ds.Rows, ds.Columns = geometry.shape[1:]
        ds.BitsAllocated = ds.BitsStored = 16
        ds.HighBit, ds.PixelRepresentation = 15, 1
        ds.RescaleSlope, ds.RescaleIntercept = 1, -1000
        for keyword, value in elements.items():
            if value is None:
                delattr(ds, keyword)
            else:
                setattr(ds, keyword, value)
        rows, columns = geometry.shape[1:]
        pixels = (1000 + 100 * z + np.add.outer(10 * np.arange(rows), np.arange(columns))).astype(np.int16)
        ds.PixelData = pixels.tobytes()
        ds.save_as(folder / f"{z:02}.dcm", enforce_file_format=True)
    return folder


def case(folder: Path, geometry: Geometry, **elements: Any) -> tuple[Volume, LabelMap]:
    """The series as the program reads it, and the phantom on its grid."""
    from segstudio.io import read_volume

    volume = read_volume(write_series(folder, geometry, **elements))
    return volume, phantom(volume.geometry)

"""The table of objects on disk."""

from __future__ import annotations

import csv
from dataclasses import replace

import pytest

from segstudio.core.objects import ObjectMeasure
from segstudio.errors import WriteError
from segstudio.io.object_table import COLUMNS, check_table_target, write_objects

ONE = ObjectMeasure(
    number=3,
    class_number=2,
    class_name="cell, dividing",
    voxels=1234,
    area_mm2=12.5,
    volume_mm3=None,
    centroid_zyx=(0.0, 10.25, 20.5),
    box=(slice(0, 1), slice(4, 9), slice(15, 30)),
    mean=1 / 3,
    diameter=3.98942,
    perimeter=14.0,
    unit="mm",
)


def test_a_line_says_everything_in_the_order_of_the_columns(tmp_path):
    path = tmp_path / "objects.csv"
    write_objects([ONE], path)
    head, line = csv.reader(path.read_text().splitlines())
    assert tuple(head) == COLUMNS
    assert dict(zip(head, line, strict=True)) == {
        "number": "3",
        "class": "2",
        "name": "cell, dividing",
        "voxels": "1234",
        "area_mm2": "12.5",
        "volume_mm3": "",
        "x": "20.5",
        "y": "10.25",
        "z": "0",
        "x_first": "15",
        "x_last": "29",
        "y_first": "4",
        "y_last": "8",
        "z_first": "0",
        "z_last": "0",
        "mean": "0.333333",
        "mean_unit": "",
        "diameter": "3.98942",
        "perimeter": "14",
        "unit": "mm",
        "remark": "",
    }


@pytest.mark.parametrize(
    ("why", "remark"),
    [
        ("pixels", "no area in mm2: the size of a pixel is not known"),
        ("voxels", "no volume in mm3: the size of a voxel is not known"),
        ("slices", "no volume in mm3: the slices do not lie evenly"),
    ],
)
def test_the_unit_of_the_mean_and_why_a_size_is_missing_have_columns(tmp_path, why, remark):
    write_objects([replace(ONE, area_mm2=None, mean_unit="HU", no_size=why)], tmp_path / "o.csv")
    (line,) = csv.DictReader((tmp_path / "o.csv").read_text().splitlines())
    assert (line["mean_unit"], line["area_mm2"], line["volume_mm3"], line["remark"]) == ("HU", "", "", remark)


def test_without_objects_there_is_the_head_alone(tmp_path):
    write_objects([], tmp_path / "none.csv")
    assert (tmp_path / "none.csv").read_text() == ",".join(COLUMNS) + "\n"


@pytest.mark.parametrize("name", ["=1+1", "+cell", "@cmd", "-x"])
def test_no_name_becomes_a_formula(tmp_path, name):
    write_objects([replace(ONE, class_name=name)], tmp_path / "o.csv")
    _, line = csv.reader((tmp_path / "o.csv").read_text().splitlines())
    assert line[2] == f"'{name}"


def test_a_target_that_cannot_be_is_told_before_the_work(tmp_path):
    check_table_target(tmp_path / "good.csv")
    with pytest.raises(WriteError, match=r"\.csv"):
        check_table_target(tmp_path / "table.xlsx")
    with pytest.raises(WriteError, match="no folder"):
        check_table_target(tmp_path / "missing" / "o.csv")

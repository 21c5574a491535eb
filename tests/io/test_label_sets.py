"""Sets of labels as files of this program, ITK-SNAP and 3D Slicer."""

from __future__ import annotations

import json
from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.labels import LabelClass
from segstudio.errors import ReadError, WriteError
from segstudio.io.label_sets import read_label_set, write_label_set

LIVER = LabelClass(1, "liver", (221, 130, 101))
VESSEL = LabelClass(40_000, "Vena cava inferior 下腔静脉", (0, 151, 206), visible=False, locked=True)

SNAP = """\
################################################
# ITK-SnAP Label Description File
# IDX   -R-  -G-  -B-  -A--  VIS MSH  LABEL
################################################
    0     0    0    0        0  0  0    "Clear Label"
    1   255    0    0        1  1  1    "Left lung, upper lobe"
    2     0  255    0     0.50  0  1    "Right lung"
"""
SLICER = """\
# Color table file /somewhere/GenericAnatomyColors.txt
# 4 values
0 background 0 0 0 0
1 tissue 128 174 128 255
2 left_lung_upper_lobe 224 97 76 255
7 hidden 1 2 3 0
"""


def test_label_descriptions_of_itk_snap_are_read(tmp_path):
    path = tmp_path / "labels.txt"  # the name does not tell
    path.write_text(SNAP)
    assert read_label_set(path) == (
        LabelClass(1, "Left lung, upper lobe", (255, 0, 0)),
        LabelClass(2, "Right lung", (0, 255, 0), visible=False),
    )


def test_colour_tables_of_slicer_are_read(tmp_path):
    path = tmp_path / "colors.ctbl"
    path.write_text(SLICER)
    assert read_label_set(path) == (
        LabelClass(1, "tissue", (128, 174, 128)),
        LabelClass(2, "left lung upper lobe", (224, 97, 76)),
        LabelClass(7, "hidden", (1, 2, 3), visible=False),
    )


def test_what_is_written_is_laid_out_as_those_programs_do(tmp_path):
    write_label_set([VESSEL, LIVER], tmp_path / "a.label")
    lines = (tmp_path / "a.label").read_text(encoding="utf-8").splitlines()
    assert lines[0] == "# ITK-SnAP Label Description File"
    assert lines[-3].split(maxsplit=7) == ["0", "0", "0", "0", "0", "0", "0", '"Clear Label"']
    assert lines[-2].split(maxsplit=7) == ["1", "221", "130", "101", "1", "1", "1", '"liver"']
    write_label_set([VESSEL, LIVER], tmp_path / "a.ctbl")
    lines = (tmp_path / "a.ctbl").read_text(encoding="utf-8").splitlines()
    assert lines == [
        "# Color table file",
        "# 3 values",
        "0 Background 0 0 0 0",
        "1 liver 221 130 101 255",
        "40000 Vena_cava_inferior_下腔静脉 0 151 206 255",
    ]


CLASSES = st.lists(
    st.builds(
        LabelClass,
        st.integers(1, 65_535),
        st.text(st.characters(categories=("L", "N", "P", "S")), min_size=1, max_size=30),
        st.tuples(*[st.integers(0, 255)] * 3),
        st.booleans(),
        st.booleans(),
    ),
    min_size=1,
    unique_by=lambda c: c.number,
)


@given(CLASSES)
def test_our_own_files_keep_everything(tmp_path_factory, classes):
    path = tmp_path_factory.mktemp("sets") / "set.json"
    write_label_set(classes, path)
    assert read_label_set(path) == tuple(sorted(classes, key=lambda c: c.number))
    document = json.loads(path.read_text(encoding="utf-8"))
    assert document["kind"] == "segstudio labels"


@given(CLASSES)
def test_files_of_itk_snap_keep_all_but_locks_and_quotes(tmp_path_factory, classes):
    path = tmp_path_factory.mktemp("sets") / "set.label"
    write_label_set(classes, path)
    kept = [replace(c, locked=False, name=c.name.replace('"', "'")) for c in classes]
    assert read_label_set(path) == tuple(sorted(kept, key=lambda c: c.number))


def test_tables_of_slicer_keep_names_with_spaces(tmp_path):
    write_label_set([replace(LIVER, name="left lobe of the liver")], tmp_path / "a.txt")
    assert read_label_set(tmp_path / "a.txt")[0].name == "left lobe of the liver"


@pytest.mark.parametrize(
    ("text", "match"),
    [
        ("", "names no labels"),
        ("0 background 0 0 0 0\n", "names no labels"),
        ("# only\n1 a 1 2 3 255\nnonsense\n", "Line 3"),
        ("1 a 1 2 300 255\n", "colour is outside"),
        ("70000 a 1 2 3 255\n", "70000"),
        ("{}", "no set of labels"),
        ('{"kind": "segstudio labels", "labels": [{"number": 1, "name": "a", "color": "red"}]}', "no colour"),
        (
            '{"kind": "segstudio labels", "labels": [{"number": "x", "name": "a", "color": "#000000"}]}',
            "no set",
        ),
        ('{"kind": "segstudio labels", "labels": 3}', "no set"),
        ("{" * 10_000, "no set"),
    ],
)
def test_other_files_are_refused_with_the_line(tmp_path, text, match):
    path = tmp_path / "odd.txt"
    path.write_text(text)
    with pytest.raises(ReadError, match=match):
        read_label_set(path)


def test_files_that_are_not_there_or_too_large(tmp_path):
    with pytest.raises(ReadError, match=r"nothing\.json could not be read"):
        read_label_set(tmp_path / "nothing.json")
    big = tmp_path / "big.txt"
    with open(big, "wb") as stream:
        stream.truncate(17 * 2**20)
    with pytest.raises(ReadError, match="too large"):
        read_label_set(big)


def test_an_unknown_ending_writes_nothing(tmp_path):
    with pytest.raises(WriteError, match=r"set\.xml"):
        write_label_set([LIVER], tmp_path / "set.xml")
    assert list(tmp_path.iterdir()) == []

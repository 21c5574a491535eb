"""Names that the program makes can be those of files on every system."""

from __future__ import annotations

import re

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from segstudio.core.geometry import Geometry
from segstudio.core.labels import LabelMap
from segstudio.core.volume import Volume
from segstudio.errors import ModelError
from segstudio.io.corrections import CorrectionStore, make_correction
from segstudio.io.journal import Journal
from segstudio.io.journal_records import JournalCase
from segstudio.services.export_kinds import EXPORTS, suggested_name
from segstudio.services.library import ModelLibrary, _why_no_name

RESERVED = re.compile(r"(?i)(con|prn|aux|nul|com\d|lpt\d)(\..*)?")
pytestmark = [pytest.mark.case("B13")]


@given(
    st.text(max_size=300)
    | st.sampled_from(["CON", "nul.", "a/b\\c", "..", "x" * 400, "患" * 300, "a\nb", "COM1 "]),
    st.sampled_from(EXPORTS),
)
def test_suggested_names_are_possible_everywhere(name, kind):
    volume = Volume(np.zeros((1, 2, 2), np.uint8), Geometry.picture(2, 2), name)
    suggestion = suggested_name(kind, volume)
    assert not set(suggestion) & set('<>:"/\\|?*')
    assert all(c.isprintable() for c in suggestion)
    assert not RESERVED.fullmatch(suggestion)
    assert suggestion == suggestion.strip(" .")
    assert len(suggestion.encode()) <= 255


def test_names_of_files_of_its_own_are_small_letters_and_digits(tmp_path):
    grid = Geometry.picture(4, 4)
    volume = Volume(np.zeros((1, 4, 4), np.uint8), grid, "CON / 患者.")
    journal = Journal.create(tmp_path / "journal", JournalCase("id", "CON", "", "", grid))
    journal.close()
    CorrectionStore(tmp_path / "corrections").add(make_correction(volume, LabelMap(grid, reviewed=[0])))
    made = [p.name for folder in ("journal", "corrections") for p in (tmp_path / folder).rglob("*")]
    assert len(made) >= 6
    assert all(re.fullmatch(r"[a-z0-9_.-]+", name) for name in made)


@pytest.mark.parametrize("name", ["CON", "con", "aux.v2", "LPT1", "NUL .x"])
def test_a_model_is_not_called_like_a_device(name):
    assert "reserved" in _why_no_name(name)
    assert _why_no_name("console") == ""


def test_models_whose_names_differ_in_capitals_alone_are_two_files_everywhere(tmp_path):
    library = ModelLibrary(tmp_path / "shipped", tmp_path / "own")
    library.own.mkdir()
    (library.own / "Cells.safetensors").write_bytes(b"taken")
    assert library._free("cells") == "cells-2"
    with pytest.raises(ModelError):
        library.find("cells")

"""What the program says of itself and of its parts."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QLabel, QPushButton, QTreeWidget

from segstudio import __version__
from segstudio.gui.about_dialog import AboutDialog
from segstudio.services import parts as of_parts

ROW = '<tr><td><a href="#{0}">{0}</a></td><td>{1}</td><td>{2}</td></tr>'


def test_every_part_has_its_version_and_licence_and_all_are_copied(qtbot: Any) -> None:
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    dialog.show()
    table = dialog.findChild(QTreeWidget, "aboutParts")
    copy = dialog.findChild(QPushButton, "aboutCopy")
    assert table is not None
    assert copy is not None
    rows = [[table.topLevelItem(n).text(c) for c in range(3)] for n in range(table.topLevelItemCount())]
    names = {row[0].lower() for row in rows}
    assert {"torch", "numpy", "scipy", "pydicom", "nibabel"} <= names
    assert not {"pytest", "ruff", "pyinstaller"} & names  # for those who build it
    assert all(all(row) for row in rows)
    qtbot.mouseClick(copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith(f"SegStudio {__version__} (Apache-2.0)\nPython ")
    assert all(f"{name} {version} ({licence})" in text for name, version, licence in rows)
    assert copy.text() == "Copied"


def test_the_page_that_is_shipped_is_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    page = tmp_path / "licences.html"
    page.write_text(f"<table>{ROW.format('a', '1.2', 'MIT &amp; BSD')}{ROW.format('b', '3', 'Zlib')}</table>")
    monkeypatch.setattr(of_parts, "licence_page", lambda: page)
    assert of_parts.parts() == [of_parts.Part("a", "1.2", "MIT & BSD"), of_parts.Part("b", "3", "Zlib")]


def test_the_page_is_made_so_that_it_can_be_read(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.syspath_prepend(str(Path(__file__).parents[2] / "packaging" / "release"))
    licences = importlib.import_module("licences")
    page = tmp_path / "licences.html"
    page.write_text(licences.page(), encoding="utf-8")
    monkeypatch.setattr(of_parts, "licence_page", lambda: page)
    assert {"numpy", "torch"} <= {one.name.lower() for one in of_parts.parts()}


def test_no_address_is_made_up(qtbot: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("segstudio.gui.about_dialog.project_page", lambda: "")
    dialog = AboutDialog()
    qtbot.addWidget(dialog)
    assert not any("http" in label.text() for label in dialog.findChildren(QLabel))
    monkeypatch.setattr("segstudio.gui.about_dialog.project_page", lambda: "https://example.org/segstudio")
    named = AboutDialog()
    qtbot.addWidget(named)
    assert any("https://example.org/segstudio" in label.text() for label in named.findChildren(QLabel))

"""`segstudio compare --networks`: a table, one JSON document, and sentences for what cannot be."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.cli.conftest import Command


def test_one_json_document(command: Command) -> None:
    answer = command("compare", "--networks", "tiny-cnn", "--size", 16, "--device", "cpu", "--json")
    assert answer.code == 0
    document = answer.document
    assert set(document) == {"device", "precision", "threads", "networks"}
    (row,) = document["networks"]
    assert set(row) == {"name", "what", "parameters", "view", "passes"}
    (one,) = row["passes"]
    assert set(one) == {"side", "gmac", "seconds", "peak_mb"}
    assert (row["name"], row["parameters"], row["view"], one["side"]) == ("tiny-cnn", 4962, 5, 16)
    assert one["seconds"] > 0


def test_a_table_for_people(command: Command) -> None:
    answer = command("compare", "tiny-cnn", "--networks", "--size", 16, "--size", 24, "--device", "cpu")
    head, row, *rest = answer.out.splitlines()
    assert head.split()[:3] == ["network", "parameters", "view"]
    assert "GMAC 16²" in head
    assert "MB 24²" in head
    assert row.split()[:3] == ["tiny-cnn", "4962", "5"]
    assert any("pixel classifier with a 5×5 view" in line for line in rest)


def test_unknown_networks_are_named_with_those_on_offer(command: Command) -> None:
    answer = command("compare", "--networks", "u-net")
    assert (answer.code, answer.out) == (2, "")
    assert "no network called 'u-net'" in answer.err
    assert "unet-s" in answer.err


@pytest.mark.parametrize("files", [(), ("a.png",), ("a.png", "b.png", "c.png")])
def test_label_files_come_in_twos(command: Command, files: tuple[str, ...], tmp_path: Path) -> None:
    answer = command("compare", *(tmp_path / file for file in files))
    assert (answer.code, answer.out) == (2, "")
    assert f"two label files, the one to judge and its reference; {len(files)} given" in answer.err

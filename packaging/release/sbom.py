"""Writes the bill of materials of the program in CycloneDX 1.6: sbom.py OUT.json."""

from __future__ import annotations

import sys
from importlib.metadata import version
from pathlib import Path

from cyclonedx.contrib.license.factories import LicenseFactory
from cyclonedx.model.bom import Bom
from cyclonedx.model.component import Component, ComponentType
from cyclonedx.output.json import JsonV1Dot6
from packageurl import PackageURL
from parts import licence_of, parts


def bill() -> Bom:
    """The program and everything it needs here."""
    licences = LicenseFactory()
    bom = Bom()
    program = Component(
        type=ComponentType.APPLICATION,
        name="segstudio",
        version=version("segstudio"),
        licenses=[licences.make_from_string("Apache-2.0")],
        bom_ref="segstudio",
    )
    bom.metadata.component = program
    needed = []
    for package in parts():
        name = package.metadata["Name"]
        component = Component(
            type=ComponentType.LIBRARY,
            name=name,
            version=package.version,
            licenses=[licences.make_from_string(licence_of(package))],
            purl=PackageURL("pypi", name=name.lower(), version=package.version),
            bom_ref=f"{name}@{package.version}",
        )
        bom.components.add(component)
        needed.append(component)
    bom.register_dependency(program, needed)
    return bom


if __name__ == "__main__":
    Path(sys.argv[1]).write_text(JsonV1Dot6(bill()).output_as_string(indent=2), encoding="utf-8")

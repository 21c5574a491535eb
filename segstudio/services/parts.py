"""The parts that the program stands on: their versions and licences, as installed or as shipped."""

from __future__ import annotations

import platform
import re
from collections.abc import Sequence
from dataclasses import dataclass
from html import unescape
from importlib.metadata import Distribution, PackageNotFoundError, distribution
from pathlib import Path

from segstudio import __version__
from segstudio.io.files import resources_dir

_ROW = re.compile(r'<tr><td><a href="#[^"]*">([^<]*)</a></td><td>([^<]*)</td><td>([^<]*)</td></tr>')
_NAME = re.compile(r"[A-Za-z0-9][\w.-]*")
_LEFT_OUT = re.compile(r"extra == .(dev|app|cluster|tensorboard)")  # what only some have, or who builds it


@dataclass(frozen=True)
class Part:
    """One package; `licence` in its own words."""

    name: str
    version: str
    licence: str


def licence_page() -> Path | None:
    """The page with every licence text, which the frozen program brings along."""
    path = resources_dir() / "help" / "licences.html"
    return path if path.is_file() else None


def parts() -> list[Part]:
    """By name: those of the page that was shipped, else the installed ones that the program names."""
    page = licence_page()
    if page is not None:
        rows = _ROW.findall(page.read_text(encoding="utf-8"))
        return [Part(*map(unescape, row)) for row in rows]
    found = {}
    for package in _needed():
        name = str(package.metadata["Name"])
        found[name.lower()] = Part(name, package.version, licence_of(package))
    return [found[name] for name in sorted(found)]


def versions_text(known: Sequence[Part]) -> str:
    """The program, its system and every part with version and licence, one a line, in English."""
    head = [
        f"SegStudio {__version__} (Apache-2.0)",
        f"Python {platform.python_version()}",
        f"{platform.system()} {platform.release()}, {platform.machine()}",
    ]
    return "\n".join((*head, *(f"{one.name} {one.version} ({one.licence})" for one in known))) + "\n"


def project_page() -> str:
    """Address of the project's own page, where the installed program names one; else empty."""
    try:
        entries = distribution("segstudio").metadata.get_all("Project-URL") or []
    except PackageNotFoundError:
        return ""
    pages = {
        name.strip().lower(): url.strip() for name, _, url in (entry.partition(",") for entry in entries)
    }
    return next((pages[name] for name in ("issues", "homepage", "repository") if name in pages), "")


def licence_of(package: Distribution) -> str:
    """Its licence as it says it: the expression, else the short field, else the classifier."""
    about = package.metadata
    for field in ("License-Expression", "License"):
        text = str(about[field] or "").strip() if field in about else ""
        short = field == "License-Expression" or (len(text) < 80 and text != "LICENSE")
        if text and "\n" not in text and short:
            return text
    kinds = [
        c.rpartition("::")[2].strip() for c in about.get_all("Classifier") or () if c.startswith("License")
    ]
    return ", ".join(kind for kind in kinds if kind != "OSI Approved") or "see its licence text"


def _needed() -> list[Distribution]:
    try:
        requires = distribution("segstudio").requires or []
    except PackageNotFoundError:
        return []
    found = []
    for text in requires:
        name = _NAME.match(text)
        if name is None or _LEFT_OUT.search(text):
            continue
        try:
            found.append(distribution(name.group()))
        except PackageNotFoundError:  # of another system, or an extra that was not wanted
            continue
    return found

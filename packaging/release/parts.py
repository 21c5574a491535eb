"""The packages that the program stands on: those it names, and what these need in turn."""

from __future__ import annotations

from collections.abc import Iterator
from importlib.metadata import Distribution, PackageNotFoundError, distribution

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from segstudio.services.parts import licence_of

__all__ = ["licence_of", "licence_texts", "parts"]

_EXTRAS = ("pacs",)
_LICENCE_FILES = ("licen", "copying", "notice")


def parts(root: str = "segstudio") -> list[Distribution]:
    """Every package that `root` needs here, itself left out, by name; extras of the app are among them."""
    found: dict[str, Distribution] = {}
    waiting: list[tuple[str, tuple[str, ...]]] = [(root, _EXTRAS)]
    seen: set[tuple[str, tuple[str, ...]]] = set()
    while waiting:
        name, extras = waiting.pop()
        if (name, extras) in seen:
            continue
        seen.add((name, extras))
        try:
            package = distribution(name)
        except PackageNotFoundError:  # needed on another system, or left out on purpose
            continue
        found[canonicalize_name(name)] = package
        for text in package.requires or ():
            need = Requirement(text)
            wanted = [{"extra": extra} for extra in ("", *extras)]
            if need.marker is None or any(need.marker.evaluate(one) for one in wanted):
                waiting.append((need.name, tuple(sorted(need.extras))))
    found.pop(canonicalize_name(root), None)
    return [found[name] for name in sorted(found)]


def licence_texts(package: Distribution) -> Iterator[tuple[str, str]]:
    """Name and content of each licence file that came with it."""
    for file in package.files or ():
        name = file.name.lower()
        if (
            any(word in name for word in _LICENCE_FILES)
            and ".dist-info" in str(file)
            and file.suffix != ".py"
        ):
            path = file.locate()
            try:
                yield file.name, str(path.read_text(encoding="utf-8", errors="replace"))  # type: ignore[attr-defined]
            except OSError:
                continue

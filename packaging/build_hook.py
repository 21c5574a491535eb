"""Puts resources/ into a wheel. An editable install reads them from the checkout and gets no copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """Called by hatchling while it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folders that the program reads, except to an editable install, whose `version` says so."""
        if version != "standard":
            return
        for folder in sorted(Path(self.root, "resources").iterdir()):
            if folder.is_dir() and folder.name != "screenshots":
                build_data["force_include"][str(folder)] = f"segstudio/resources/{folder.name}"

"""Puts resources/ into a wheel. An editable install reads them from the checkout and gets no copy."""

from __future__ import annotations

from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """Called by hatchling while it builds."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add the folder, except to an editable install, whose `version` is "editable"."""
        if version == "standard":
            build_data["force_include"]["resources"] = "segstudio/resources"

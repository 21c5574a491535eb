"""Puts resources/ into a wheel. An editable install reads them from the checkout and gets no copy."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ResourcesHook(BuildHookInterface):
    """Called by hatchling while it builds a wheel or an sdist."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Add what the program reads, except to an editable install, whose `version` says so.

        An sdist holds resources/ by itself but for the compiled languages, which git ignores. Make compiles
        them; there is no Qt here to do it, so where none lie the build goes on and the window stays English.
        """
        if version != "standard":
            return
        resources = Path(self.root, "resources")
        languages = sorted((resources / "languages").glob("*.qm"))
        if not languages:
            self.app.display_warning(
                "No compiled languages lie in resources/languages, so the window will be English."
            )
        into = "" if self.target_name == "sdist" else "segstudio/"
        wanted = {path: f"{into}resources/languages/{path.name}" for path in languages}
        if self.target_name == "wheel":
            for folder in sorted(resources.iterdir()):
                if folder.is_dir() and folder.name not in ("screenshots", "languages"):
                    wanted[folder] = f"segstudio/resources/{folder.name}"
        build_data["force_include"].update({str(path): place for path, place in wanted.items()})

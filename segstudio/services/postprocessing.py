"""What is kept of post-processing: the values in a model's card, and the table of the objects."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.cleaning import Cleaning
from segstudio.core.progress import Progress
from segstudio.services.jobs import Lane
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.core.objects import ObjectMeasure
    from segstudio.services.library import ModelEntry, ModelLibrary


@dataclass(frozen=True, eq=False)
class SaveCleaningTask:
    """Keep in a model's card what is done to its labels; one that comes with the program gets a copy."""

    library: ModelLibrary
    path: Path
    cleaning: Cleaning
    title: str = tr("Saving the post-processing")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> ModelEntry:
        """Write the card whole or not at all, and return the model that has it."""
        progress(0.0)
        return self.library.set_cleaning(self.path, self.cleaning)


@dataclass(frozen=True, eq=False)
class SaveObjectsTask:
    """Write the table of the objects as CSV."""

    objects: Sequence[ObjectMeasure]
    path: Path
    title: str = tr("Saving the table")
    lane: Lane = Lane.CPU

    def run(self, progress: Progress) -> Path:
        """Write the file whole or not at all, and return its path."""
        from segstudio.io.object_table import check_table_target, write_objects

        check_table_target(self.path)
        progress(0.0, tr("Writing {name}", name=self.path.name))
        write_objects(self.objects, self.path)
        return self.path

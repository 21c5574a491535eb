"""Objects one by one as files: a map of their numbers and a table of what they measure."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.core.progress import Progress, part, silent

if TYPE_CHECKING:
    from segstudio.core.labels import LabelMap
    from segstudio.core.volume import Volume


@dataclass(frozen=True)
class ObjectFiles:
    """Where the numbers of the objects and their table go.

    Args:
        in_place: the map takes the place of the class mask; else it lies beside it as NAME_objects.
    """

    in_place: bool

    def map_path(self, mask: Path) -> Path:
        """The map for a class mask."""
        stem, ending = _cut(mask)
        return mask if self.in_place else mask.with_name(f"{stem}_objects{ending}")

    def table_path(self, mask: Path) -> Path:
        """The table for a class mask."""
        return mask.with_name(f"{_cut(mask)[0]}_objects.csv")

    def write(
        self, volume: Volume, labels: LabelMap, mask: Path, *, progress: Progress = silent
    ) -> dict[str, Any]:
        """Number and measure the objects, write both files, and say where they are and how many.

        Raises:
            SegStudioError: there are more objects than a map can hold; nothing is written.
        """
        from segstudio.core.labels import LabelMap
        from segstudio.core.objects import measure_objects, number_objects
        from segstudio.io import write_labels
        from segstudio.io.object_table import write_objects

        numbers = number_objects(labels.array, progress=part(progress, 0.0, 0.3))
        objects = measure_objects(volume, labels, instances=numbers, progress=part(progress, 0.3, 0.8))
        write_labels(LabelMap(labels.geometry, numbers, ()), self.map_path(mask), deep=True)
        write_objects(objects, self.table_path(mask))
        counts = Counter(one.class_number for one in objects)
        return {
            "count": len(objects),
            "classes": [
                {"number": c.number, "name": c.name, "objects": counts[c.number]}
                for c in labels.classes.values()
            ],
            "map": str(self.map_path(mask)),
            "table": str(self.table_path(mask)),
        }


def count_words(found: dict[str, Any]) -> str:
    """How many objects of each class there are, such as "47 cell, 3 wall"."""
    return ", ".join(f"{one['objects']} {one['name']}" for one in found["classes"])


def _cut(path: Path) -> tuple[str, str]:
    from segstudio.io import case_name

    stem = case_name(path)
    return stem, path.name[len(stem) :]

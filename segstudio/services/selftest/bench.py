"""What every check is given."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress
from segstudio.services.samples import Sample, find_sample
from segstudio.services.tasks import Opened, OpenTask

if TYPE_CHECKING:
    from segstudio.services.library import ModelLibrary


@dataclass(frozen=True, eq=False)
class Bench:
    """Where a self-test works.

    Args:
        library: the models; shipped ones are checked.
        folder: an empty folder for what checks write; gone afterwards.
        device: what networks run on.
        threads: CPU threads; None leaves them as they are.
        steps: of the short fine-tuning.
        progress: of the check under way.
    """

    library: ModelLibrary
    folder: Path
    device: str
    threads: int | None
    steps: int
    progress: Progress

    @cached_property
    def cells(self) -> Opened:
        """The sample of cells with its reference labels."""
        return self.case(find_sample("cells"))

    def case(self, sample: Sample) -> Opened:
        """A sample with its reference labels."""
        return OpenTask(sample.path, sample.labels_path).run(self.progress)

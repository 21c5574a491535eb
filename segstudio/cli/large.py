"""Segmenting a picture that is larger than the memory, for the command `segment`."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from segstudio.cli import console
from segstudio.core.progress import Progress
from segstudio.errors import SegStudioError

if TYPE_CHECKING:
    from segstudio.learning.card import ModelCard
    from segstudio.services.library import ModelEntry
    from segstudio.services.settings import Settings


def segment_large(
    path: Path,
    target: Path,
    entry: ModelEntry,
    chosen: Settings,
    *,
    number: int | None,
    channel: str,
    refused: dict[str, bool],
    progress: Progress,
) -> dict[str, Any]:
    """Segment one picture block by block into a TIFF of labels, and tell what `segment` tells of a case.

    Args:
        refused: options that need the whole picture, and whether each was given.
    Raises:
        SegStudioError: one of them was.
    """
    from segstudio.services.jobs import run_now
    from segstudio.services.large_pictures import SegmentLargeTask

    if asked := [option for option, given in refused.items() if given]:
        raise SegStudioError(
            f"{path.name} is larger than the memory, and {asked[0]} needs the whole picture.",
            f"Leave {asked[0]} out, or choose a part with --region.",
        )
    console.complain(f"{path.name} is larger than the memory: it is segmented block by block.")
    task = SegmentLargeTask(
        path,
        entry.path,
        target,
        number,
        channel,
        chosen.device,
        chosen.engine,
        chosen.memory,
        chosen.threads,
    )
    done = run_now(task, progress)
    for note in done.notes:
        console.complain(f"{path.name}: {note}")
    return {
        "input": str(path),
        "output": str(done.path),
        "size": list(done.shape),
        "labels": _labels(entry.card, done.counts),
        "filter_size": done.filter_size,
        "device": done.device,
        "seconds": round(done.seconds, 3),
        "notes": list(done.notes),
        "postprocessing": {},
        "differences": [],
        "objects": None,
    }


def _labels(card: ModelCard, counts: dict[int, int]) -> list[dict[str, Any]]:
    return [{"number": c.number, "name": c.name, "voxels": counts.get(c.number, 0)} for c in card.classes]

"""A model trained on every image, with scores from models that had not seen the image they are about."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from segstudio.core.progress import Progress, part, silent
from segstudio.errors import SegStudioError
from segstudio.learning.checkpoint import load, save
from segstudio.learning.evaluate import evaluate, means
from segstudio.learning.outcomes import EvaluationReport, ImageScore, TrainOutcome
from segstudio.learning.plan import TrainPlan
from segstudio.learning.split import fold
from segstudio.learning.team import team_size
from segstudio.learning.training import rounded, train
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.io.datasets import Pair
    from segstudio.learning.cases import Reviewed


def cross_validate(
    lessons: Sequence[Pair | Reviewed],
    plan: TrainPlan,
    folds: int,
    out_path: Path | str,
    *,
    progress: Progress = silent,
    resume: bool = False,
) -> TrainOutcome:
    """Train once for each part with that part held out, and at last on all images.

    The card of the last model carries the scores of the others under "cross_validated": every image is in
    them once, measured by a model that never saw it nor another image of the same patient.

    Args:
        folds: number of parts; what the images say about splits does not count.
        out_path: where the last model goes. The others lie beside it in NAME.folds until it is there.
        resume: go on where a killed run was.
    Raises: as `train`, and SegStudioError in one of several processes.
    """
    if team_size() > 1:
        raise SegStudioError(
            tr("A cross-validation runs in one process."),
            tr("Train the parts by --fold, each with several processes, or leave torchrun out."),
        )
    out_path = Path(out_path)
    folder = out_path.with_suffix(".folds")
    if not resume:
        shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(parents=True, exist_ok=True)
    scores: list[ImageScore] = []
    for number in range(1, folds + 1):
        step = part(progress, (number - 1) / (folds + 1), number / (folds + 1))
        report = _part_report(lessons, replace(plan, fold=(number, folds)), folder, step, resume)
        scores += report.scores
    last = train(
        lessons,
        replace(plan, hold_out=False, fold=None, patience=None),
        folder / "all.safetensors",
        progress=part(progress, folds / (folds + 1), 1.0),
        state_path=folder / "all.training",
        resume=resume and (folder / "all.training").exists(),
    )
    pooled = EvaluationReport(plan.name, tuple(scores), means(scores, plan.class_names))
    card = replace(
        last.card,
        scores={"cross_validated": rounded(pooled)},
        training=last.card.training | {"cross_validation": f"{folds} parts"},
    )
    save(out_path, load(last.path).network, card, half=plan.half)
    shutil.rmtree(folder, ignore_errors=True)
    words = tr(
        " Mean Dice over {folds} parts of a cross-validation: {means:.3f}.",
        folds=folds,
        means=pooled.means["all"]["dice"],
    )
    return replace(last, path=out_path, card=card, sentence=last.sentence + words, report=pooled)


def _part_report(
    lessons: Sequence[Pair | Reviewed],
    plan: TrainPlan,
    folder: Path,
    progress: Progress,
    resume: bool,
) -> EvaluationReport:
    """Scores on one part, of the model that did not see it; trained unless an earlier run has done so."""
    assert plan.fold is not None
    path = folder / f"part-{plan.fold[0]}.safetensors"
    state = path.with_suffix(".training")

    def told(fraction: float, text: str = "", preview: object = None) -> None:
        progress(
            fraction,
            tr("Part {part} of {parts}: {said}", part=plan.fold[0], parts=plan.fold[1], said=text)
            if plan.fold
            else text,
            preview,
        )

    if resume and path.exists():
        _, held_out = fold(lessons, *plan.fold, plan.seed)
        return evaluate(held_out, load(path), progress=told, device=plan.device, threads=plan.threads)
    outcome = train(
        lessons,
        plan,
        path,
        progress=told,
        state_path=state,
        resume=resume and state.exists(),
    )
    assert outcome.report is not None
    return outcome.report

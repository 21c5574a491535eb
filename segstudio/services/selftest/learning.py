"""Checks of networks, losses, shipped models, fine-tuning and the device."""

from __future__ import annotations

from functools import partial

import numpy as np

from segstudio.core.progress import part
from segstudio.io.files import read_json, resources_dir
from segstudio.services.library import ModelEntry
from segstudio.services.samples import samples
from segstudio.services.selftest.bench import Bench
from segstudio.services.selftest.outcome import Failed, Seen, Skipped
from segstudio.words import counted, listed, tr

SCORES = "selftest.json"  # beside the shipped models
_NETWORKS = ("unet-s", "resunet-s", "denseunet-s", "tiny-cnn")
_SIDE = 64
_OTHER_SCORE = 0.01  # in Dice; bf16 and other processors move single pixels
_OTHER_PIXELS = 0.005  # share of labels that may differ between two devices


def networks(bench: Bench) -> Seen:
    """Each network, made ready for speed, gives what it gives as it was built."""
    import torch

    from segstudio.learning import engines
    from segstudio.learning.networks import build

    device, worst = engines.pick_device(bench.device), 0.0
    for number, name in enumerate(_NETWORKS):
        bench.progress(number / len(_NETWORKS), name)
        torch.manual_seed(0)
        network = build(name).eval()
        image = torch.rand(1, 1, _SIDE, _SIDE)
        with torch.inference_mode():
            plain = network(image)
            ready = engines.ready_for_inference(network, device)
            with engines.computing(device, bf16=False, threads=bench.threads):
                fast = ready(image.to(device)).float().cpu()
        if not torch.isfinite(fast).all():
            raise Failed(tr("The network {name} gives numbers that are not finite.", name=name))
        scale = float(plain.abs().max())
        worst = max(worst, float((plain - fast).abs().max()) / scale)
    if worst > 1e-3:
        raise Failed(
            tr("A network made ready for speed differs by {worst:.1e} of its largest output.", worst=worst)
        )
    return Seen(
        tr("Each gives the same in its fast form as in its plain one."),
        tr("{networks}; largest difference {worst:.0e}", networks=listed(_NETWORKS), worst=worst),
    )


def losses(bench: Bench) -> Seen:
    """Each loss falls along its own gradient, and is finite where a class is missing."""
    import torch

    from segstudio.learning.losses import LOSSES

    del bench
    torch.manual_seed(0)
    target = torch.zeros(1, 24, 24, dtype=torch.long)
    target[:, 6:15, 5:17] = 1
    for name, loss in LOSSES.items():
        logits = torch.randn(1, 2, 24, 24, requires_grad=True)
        before = loss(logits, target)
        (gradient,) = torch.autograd.grad(before, logits)
        size = gradient.norm()
        if not torch.isfinite(before) or not torch.isfinite(size) or size == 0:
            raise Failed(tr("The loss {name} has no usable gradient.", name=name))
        if loss((logits - 0.05 * gradient / size).detach(), target) >= before:
            raise Failed(tr("The loss {name} does not fall along its gradient.", name=name))
        if not torch.isfinite(loss(logits, torch.zeros_like(target))):
            raise Failed(tr("The loss {name} is not finite where a class is missing.", name=name))
    return Seen(
        tr("A model can learn by each of them."),
        counted("{n} loss falls along its gradient", "{n} losses fall along their gradients", len(LOSSES)),
    )


def measured_scores(bench: Bench) -> dict[str, float]:
    """Mean Dice over the classes of each shipped model on the sample case that suits it."""
    from segstudio.learning.metrics import dice
    from segstudio.services.tasks import SegmentTask

    entries = [entry for entry in bench.library.entries() if entry.shipped]
    scores = {}
    for number, entry in enumerate(entries):
        sample = next((s for s in samples() if s.model and s.model == entry.name.partition("-")[0]), None)
        if sample is None:
            continue
        case = bench.case(sample)
        assert case.labels is not None  # samples with a model have their reference
        task = SegmentTask(case.volume, entry.path, bench.device, threads=bench.threads)
        found = task.run(part(bench.progress, number / len(entries), (number + 1) / len(entries))).labels
        classes = [c.number for c in entry.card.classes]
        if len(classes) == 1:
            scores[entry.name] = dice(found > 0, case.labels.array > 0)
        else:
            each = [dice(found == n, case.labels.array == n) for n in classes]
            scores[entry.name] = float(np.mean(each))
    return scores


def shipped_models(bench: Bench) -> Seen:
    """Each shipped model is as good on its sample case as where it was made."""
    stored: dict[str, float] = read_json(resources_dir() / "models" / SCORES)
    measured = measured_scores(bench)
    for name, score in stored.items():
        if name not in measured:
            raise Failed(tr("The shipped model {name} is missing. Install SegStudio again.", name=name))
        if abs(measured[name] - score) > _OTHER_SCORE:
            raise Failed(
                tr(
                    "The model {name} reaches a Dice of {measured:.3f}, not {score:.3f}.",
                    name=name,
                    measured=measured[name],
                    score=score,
                )
            )
    return Seen(_scores_words(stored, measured))


def _scores_words(stored: dict[str, float], measured: dict[str, float]) -> str:
    """What each model reached, what it had to reach, and what these numbers are not."""
    lines = [
        tr(
            "{name}: Dice {measured:.3f}; stored {score:.3f}, so {low:.3f} to {high:.3f} passes.",
            name=name,
            measured=measured[name],
            score=score,
            low=score - _OTHER_SCORE,
            high=score + _OTHER_SCORE,
        )
        for name, score in stored.items()
    ]
    return "\n".join(
        (
            tr("Each model works here as it did where it was made, measured on the drawn sample:"),
            *lines,
            tr("How good a model is stands in the Model panel: its score on other images, kept apart."),
        )
    )


def fine_tuning(bench: Bench) -> Seen:
    """A few steps of fine-tuning change the weights, and the new model is saved and loaded the same."""
    from segstudio.learning.checkpoint import load
    from segstudio.learning.plan import FineTunePlan
    from segstudio.services.learning_tasks import FineTuneTask
    from segstudio.services.tasks import SaveCorrectionTask, SegmentTask

    parent = _model(bench, "cells")
    case = bench.cells
    assert case.labels is not None  # the cells come with their reference
    labels = case.labels.copy()
    labels.apply(labels.review_edit([0], reviewed=True))
    root = bench.folder / "corrections"
    saved = SaveCorrectionTask(case.volume, labels, root, parent.card.id).run(bench.progress)
    plan = FineTunePlan(
        steps=bench.steps, batch=2, patch=96, acceptance="none", device=bench.device, threads=bench.threads
    )
    task = FineTuneTask(parent.path, root, plan, bench.folder, [saved])
    outcome = task.run(part(bench.progress, 0.0, 0.8))
    if outcome.path is None:
        raise Failed(tr("Fine-tuning gave no model. {sentence}", sentence=outcome.sentence))
    old, new = load(parent.path).network.state_dict(), load(outcome.path).network.state_dict()
    moved = sum(not np.array_equal(old[name].numpy(), value.numpy()) for name, value in new.items())
    if not moved:
        raise Failed(tr("Fine-tuning left every weight as it was."))
    predict = partial(SegmentTask, case.volume, outcome.path, bench.device, threads=bench.threads)
    first, second = (predict().run(part(bench.progress, 0.8, 1.0)).labels for _ in range(2))
    if not np.array_equal(first, second):
        raise Failed(tr("The same model gave two different results on the same image."))
    return Seen(
        tr("A model learned from a correction, was saved, and gave the same result when opened again."),
        tr(
            "{steps} steps; {moved} of {new} tensors changed; loaded again",
            steps=bench.steps,
            moved=moved,
            new=len(new),
        ),
    )


def gpu_equals_cpu(bench: Bench) -> Seen:
    """The GPU labels the sample as the processor does."""
    import torch

    from segstudio.learning import engines
    from segstudio.services.tasks import SegmentTask

    device = engines.pick_device("auto")
    if device.type == "cpu":
        raise Skipped(
            Seen(
                tr("There is no graphics card here that the program can use; the processor does the work."),
                tr("torch {version} sees no GPU", version=torch.__version__),
            )
        )
    model, volume = _model(bench, "cells"), bench.cells.volume
    first, second = (
        SegmentTask(volume, model.path, name, threads=bench.threads).run(bench.progress).labels
        for name in (str(device), "cpu")
    )
    share = float(np.mean(first != second))
    if share > _OTHER_PIXELS:
        raise Failed(
            tr(
                "{share:.2%} of the labels differ between {device_words} and CPU.",
                share=share,
                device_words=engines.device_words(device),
            )
        )
    return Seen(
        tr("Both draw the same labels."),
        tr(
            "{device_words}: {share:.3%} of the labels differ, up to {most:.1%} passes",
            device_words=engines.device_words(device),
            share=share,
            most=_OTHER_PIXELS,
        ),
    )


def _model(bench: Bench, name: str) -> ModelEntry:
    return bench.library.find(name)

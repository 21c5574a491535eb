"""A model in the words of a methods section, with its numbers and what to cite."""

from __future__ import annotations

from importlib.metadata import PackageNotFoundError, version
from typing import Any

from segstudio import __version__
from segstudio.learning.card import ModelCard

_NETWORKS = {
    "unet": (
        "U-Net",
        "Ronneberger O, Fischer P, Brox T. U-Net: convolutional networks for biomedical image segmentation. "
        "MICCAI 2015.",
    ),
    "resunet": (
        "residual U-Net",
        "Zhang Z, Liu Q, Wang Y. Road extraction by deep residual U-Net. IEEE Geosci Remote Sens Lett 2018.",
    ),
    "denseunet": (
        "densely connected U-Net",
        "Huang G, Liu Z, van der Maaten L, Weinberger KQ. Densely connected convolutional networks. "
        "CVPR 2017.",
    ),
    "tiny-cnn": ("small convolutional network", ""),
}
_REGIONS = {
    "dice": "Dice loss",
    "tversky": "Tversky loss",
    "ce": "cross-entropy",
    "focal": "focal loss",
}
_BOUNDARIES = {
    "hausdorff": (
        "the distance-transform form of the Hausdorff loss",
        "Karimi D, Salcudean SE. Reducing the Hausdorff distance in medical image segmentation with "
        "convolutional neural networks. IEEE Trans Med Imaging 2020.",
    ),
    "signed-distance": (
        "the signed-distance boundary loss",
        "Kervadec H, Bouchtiba J, Desrosiers C, et al. Boundary loss for highly unbalanced segmentation. "
        "MIDL 2019.",
    ),
    "boundary-f1": (
        "the boundary F1 loss",
        "Bokhovkin A, Burnaev E. Boundary loss for remote sensing imagery semantic segmentation. ISNN 2019.",
    ),
    "gradient": ("a gradient-matching loss", ""),
    "edge": ("an edge cross-entropy", ""),
}
_METRICS = (
    "Maier-Hein L, Reinke A, Godau P, et al. Metrics reloaded: recommendations for image analysis "
    "validation. Nat Methods 2024."
)


def methods(card: ModelCard) -> str:
    """A paragraph and its references; what the card does not know is left out."""
    references: list[str] = []

    def cite(source: str) -> str:
        if not source:
            return ""
        if source not in references:
            references.append(source)
        return f" [{references.index(source) + 1}]"

    family = str(card.network.get("family", card.network.get("name", ""))).removesuffix("-s")
    words, source = _NETWORKS.get(family, (family or "network", ""))
    sentences = [
        f"Images were segmented with SegStudio {__version__} (PyTorch {_torch()}) by a {words}"
        f"{cite(source)}, model {card.name}, version {card.version}.",
        _training(card),
        "Images were scaled between their 1st and 99.8th percentiles"
        + (
            f" after a mean filter of {card.filter_size}×{card.filter_size} pixels."
            if card.filter_size > 1
            else "."
        ),
    ]
    if card.loss:
        words, source = _BOUNDARIES.get(str(card.loss.get("boundary", "none")), ("", ""))
        sentences.append(_loss(card.loss, f"{words}{cite(source)}" if words else ""))
    if card.parent:
        sentences.append("Only pixels that a person had reviewed counted.")
    sentences += [
        _scores(kind, values, cite) for kind, values in card.scores.items() if isinstance(values, dict)
    ]
    sentences.append(_agreement(card.training))
    lines = [" ".join(filter(None, sentences)), ""]
    lines += [f"[{number}] {source}" for number, source in enumerate(references, 1)]
    if card.credit:
        lines.append(f"Data: {card.credit}" + (f" ({card.licence})" if card.licence else ""))
    return "\n".join(lines).strip() + "\n"


def _training(card: ModelCard) -> str:
    steps, batch, patch = (card.training.get(name) for name in ("steps", "batch", "patch"))
    if not steps:
        return ""
    learned = "fine-tuned on corrected images" if card.parent else "trained from random weights"
    images = card.training.get("images")
    many = f" on {images} images" if images else ""
    return (
        f"It was {learned}{many} for {steps} steps of {batch} patches of {patch}×{patch} pixels "
        f"(learning rate {card.training.get('learning_rate', 'not known')}, seed {card.seed})."
    )


def _agreement(training: dict[str, Any]) -> str:
    """Where a model drew what it learned and was measured on, and nobody changed that."""
    unchanged = training.get("unchanged")
    if not isinstance(unchanged, int) or unchanged < 1:
        return ""
    drawn_by = training.get("drawn_by")
    model = f"the model {drawn_by}" if drawn_by else "another model"
    return (
        f"The labels of {unchanged} of its cases were drawn by {model} and changed by no person, so that "
        "there its scores measure agreement with that model."
    )


def _loss(loss: dict[str, Any], boundary: str) -> str:
    parts = [_REGIONS.get(name, name) for name in str(loss.get("region", "")).split("+") if name]
    if not parts:
        return ""
    if loss.get("band"):
        parts[-1] += " weighted near the contour"
    if boundary:
        how = {"ramp": "whose weight rose during training", "rebalance": "which took over step by step"}
        parts.append(f"{boundary}, {how.get(str(loss.get('schedule')), 'with a constant weight')}")
    return f"The loss was {' plus '.join(parts)}."


def _scores(kind: str, values: dict[str, Any], cite: Any) -> str:
    values = values.get("all", values)  # of all kinds of image, where they are told apart
    dice, images = values.get("dice"), values.get("images")
    if dice is None or not images:
        return ""
    spread = values.get("dice_sd")
    text = f"On {int(images)} images ({kind.replace('_', ' ')}) the mean Dice coefficient was {dice:.3f}"
    text += f" (SD {spread:.3f})" if spread is not None else ""
    before = values.get("before")
    text += f", {before:.3f} before" if before is not None else ""
    return f"{text}{cite(_METRICS)}."


def _torch() -> str:
    try:
        return version("torch").partition("+")[0]
    except PackageNotFoundError:
        return "of unknown version"

"""Holding a network to the answers of another one, where nobody knows the labels."""

from __future__ import annotations

import torch
import torch.nn.functional as F
from torch import Tensor

from segstudio.learning.losses.pixels import full_precision


@full_precision
def distillation_loss(logits: Tensor, answers: Tensor) -> Tensor:
    """Kullback-Leibler divergence from the old network's answers q, pixel by pixel: Σ_c q_c log(q_c / p_c).

    0 where both say the same; its gradient with respect to the logits is p − q.

    Args:
        logits: of the network that learns, float (N, K, *spatial).
        answers: logits of the network that it should stay like, of the same shape; no gradient goes there.
    Raises: ValueError if the shapes disagree.
    Source: Li and Hoiem, "Learning without forgetting", 2016 (arXiv 1606.09282), at temperature 1.
    """
    if logits.shape != answers.shape:
        raise ValueError(f"answers must be {tuple(logits.shape)}, not {tuple(answers.shape)}.")
    found, wanted = (
        (x.float() if x.dtype in (torch.float16, torch.bfloat16) else x).log_softmax(1)
        for x in (logits, answers.detach())
    )
    return F.kl_div(found, wanted, reduction="none", log_target=True).sum(1).mean()

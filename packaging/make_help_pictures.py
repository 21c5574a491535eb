"""Draws, for each loss, where it pulls on a prediction that is a little wrong, for the page on losses."""

from __future__ import annotations

import math
from pathlib import Path

import numpy as np
import numpy.typing as npt
import torch
from torch import Tensor

from segstudio.core.cv import cv2
from segstudio.core.display import in_palette
from segstudio.io.files import resources_dir
from segstudio.learning.losses import LOSSES

_SIDE, _ZOOM = 72, 2
_OWN = (86, 180, 233)  # the prediction's contour
_REFERENCE = (255, 255, 255)


def masks() -> tuple[npt.NDArray[np.uint8], npt.NDArray[np.uint8]]:
    """A reference with a thin arm, and a prediction that is shifted, lacks the arm and has an island."""
    reference, found = np.zeros((2, _SIDE, _SIDE), np.uint8)
    cv2.ellipse(reference, (32, 38), (17, 13), 0, 0, 360, 1, -1)
    cv2.line(reference, (44, 32), (62, 18), 1, 2)
    cv2.ellipse(found, (29, 40), (17, 13), 0, 0, 360, 1, -1)
    cv2.circle(found, (60, 58), 4, 1, -1)
    return reference, found


def pull(
    name: str, reference: npt.NDArray[np.uint8], found: npt.NDArray[np.uint8]
) -> npt.NDArray[np.float32]:
    """Size of the loss's gradient at every pixel, 0 to 1."""
    soft = cv2.GaussianBlur(found.astype(np.float32), (0, 0), 1.2)
    logit = torch.logit(torch.from_numpy(soft), eps=0.02)[None, None]
    logits: Tensor = torch.cat([torch.zeros_like(logit), logit], 1).requires_grad_()
    target = torch.from_numpy(reference.astype(np.int64))[None]
    (gradient,) = torch.autograd.grad(LOSSES[name](logits, target), logits)
    size = np.sqrt(gradient[0, 1].abs().numpy())  # the root shows weak pulls beside strong ones
    return np.asarray(size / (size.max() or 1.0), np.float32)


def draw(name: str) -> npt.NDArray[np.uint8]:
    """The pull in colours, with both contours over it; RGB (y, x, 3)."""
    reference, found = masks()
    grey = np.asarray(np.rint(pull(name, reference, found) * 255), np.uint8)
    large = cv2.resize(in_palette(grey, "inferno"), None, fx=_ZOOM, fy=_ZOOM, interpolation=cv2.INTER_NEAREST)
    for mask, color in ((reference, _REFERENCE), (found, _OWN)):
        wide = cv2.resize(mask, None, fx=_ZOOM, fy=_ZOOM, interpolation=cv2.INTER_NEAREST)
        lines, _ = cv2.findContours(wide, cv2.RETR_EXTERNAL, cv2.CHAIN_APPROX_NONE)
        cv2.drawContours(large, lines, -1, color, 1)
    return np.asarray(large, np.uint8)


def main() -> None:
    """Draw all of them, four in a row, with their names."""
    folder = resources_dir() / "help" / "pictures"
    folder.mkdir(parents=True, exist_ok=True)
    names = list(LOSSES)
    side, caption, gap = _SIDE * _ZOOM, 22, 10
    columns = 4
    rows = math.ceil(len(names) / columns)
    # Clear where nothing is drawn, and words in a grey that can be read on light and on dark.
    sheet = np.zeros((rows * (side + caption + gap), columns * (side + gap) - gap, 4), np.uint8)
    for index, name in enumerate(names):
        top, left = (index // columns) * (side + caption + gap), (index % columns) * (side + gap)
        sheet[top : top + side, left : left + side, :3] = draw(name)[..., ::-1]
        sheet[top : top + side, left : left + side, 3] = 255
        place = (left + 2, top + side + 16)
        cv2.putText(sheet, name, place, cv2.FONT_HERSHEY_SIMPLEX, 0.45, (140, 132, 128, 255), 1, cv2.LINE_AA)
    path: Path = folder / "losses.png"
    cv2.imwrite(str(path), sheet)
    print(path.name)


if __name__ == "__main__":
    main()

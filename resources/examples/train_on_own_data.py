"""Train a network on pairs of images and masks with a boundary loss, and judge it on images held out.

    python train_on_own_data.py DATA OUT.safetensors [STEPS]

DATA holds two folders, images/ and masks/, with files of the same names; a table index.csv beside them may
say which patient an image shows (column patient), so that no patient is both learned from and measured on.
"""

# %% The pairs
import sys
from pathlib import Path

from segstudio.io.datasets import find_pairs
from segstudio.learning.plan import TrainPlan
from segstudio.learning.recipe import LossRecipe
from segstudio.learning.training import train

data, out = Path(sys.argv[1]), Path(sys.argv[2])
steps = int(sys.argv[3]) if len(sys.argv) > 3 else 1000
pairs = find_pairs(data)
print(f"{len(pairs)} pairs")

# %% The plan: every value that can change the result
plan = TrainPlan(
    network="unet-s",
    name=out.stem,
    class_names=("object",),
    loss=LossRecipe(region="dice+ce", band=True, boundary="hausdorff", schedule="ramp"),
    steps=steps,
    patch=128,
    seed=0,
)

# %% Training, with a line now and then
shown = 0


def progress(fraction: float, text: str = "", preview: object = None) -> None:
    """Print every tenth of the way."""
    global shown
    if int(fraction * 10) > shown:
        shown = int(fraction * 10)
        print(f"{shown * 10} %  {text}")


outcome = train(pairs, plan, out, progress=progress)
print(outcome.sentence)

# %% What it is worth on the images it has not seen
if outcome.report is not None:
    for score in outcome.report.scores:
        print(f"{score.name}: Dice {score.dice:.3f}, HD95 {score.hd95:.1f} {score.unit}")

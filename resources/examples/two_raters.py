"""How far two people agree, and where a model stands between them.

    python two_raters.py RATER_A RATER_B [MODEL_MASKS]

Each folder holds label files of the same names. Distances are in mm where the files know their spacing,
else in pixels.
"""

# %% The files that both have
import statistics
import sys
from itertools import combinations
from pathlib import Path

from segstudio.io import read_labels
from segstudio.learning.metrics import scores

folders = {Path(argument).name: Path(argument) for argument in sys.argv[1:]}
if len(folders) < 2:
    sys.exit("Name two or three folders with different names.")
names = sorted(set.intersection(*({p.name for p in folder.iterdir()} for folder in folders.values())))
print(f"{len(names)} cases that all of {', '.join(folders)} have")

# %% Each pair of them, case by case; a folder's labels are compared as foreground against the rest
for first, second in combinations(folders, 2):
    rows = []
    for name in names:
        one = read_labels(folders[first] / name)
        other = read_labels(folders[second] / name, like=one.geometry)
        spacing = one.geometry.spacing_mm if one.geometry.calibrated else None
        rows.append(scores(one.array > 0, other.array > 0, spacing=spacing))
    dice = [row.dice for row in rows]
    hd95 = [row.hd95 for row in rows]
    spread = statistics.stdev(dice) if len(dice) > 1 else 0.0
    print(
        f"{first} and {second}: Dice {statistics.mean(dice):.3f} ± {spread:.3f}, "
        f"median HD95 {statistics.median(hd95):.2f}"
    )

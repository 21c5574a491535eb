"""Segment every image of a folder and measure every object that was found.

    python batch_folder.py IMAGES OUT [MODEL]

The cells between the lines of `# %%` can be run one by one in an editor that knows them.
"""

# %% Where from, where to, and with which model
import sys
from pathlib import Path

from segstudio.core.labels import LabelMap
from segstudio.core.objects import measure_objects
from segstudio.errors import SegStudioError
from segstudio.io import case_name, read_volume, scan, write_labels
from segstudio.io.files import resources_dir
from segstudio.io.object_table import write_objects
from segstudio.learning.checkpoint import load
from segstudio.learning.predict import predict

images, out = Path(sys.argv[1]), Path(sys.argv[2])
model_path = Path(sys.argv[3]) if len(sys.argv) > 3 else resources_dir() / "models" / "cells.safetensors"
out.mkdir(parents=True, exist_ok=True)
model = load(model_path)
print(f"{model.card.name}: {', '.join(c.name for c in model.card.classes)}")

# %% One case after the other; a file that is no image does not stop the rest
for found in scan(images):
    if found.problem:
        print(f"{found.path.name}: {found.problem}")
        continue
    try:
        volume = read_volume(found)
        prediction = predict(volume, model)
    except SegStudioError as error:
        print(f"{found.path.name}: {error}")
        continue
    labels = LabelMap(volume.geometry, prediction.labels, model.card.classes)
    name = case_name(found.path)
    picture = volume.geometry.is_picture and not volume.geometry.calibrated
    write_labels(labels, out / f"{name}{'.png' if picture else '.nii.gz'}")
    objects = measure_objects(volume, labels)
    write_objects(objects, out / f"{name}_objects.csv")
    print(f"{found.path.name}: {len(objects)} objects, {prediction.seconds:.1f} s on {prediction.device}")

"""What the first prediction of a process may load."""

from __future__ import annotations

import subprocess
import sys

SCRIPT = """
import sys
import torch
from segstudio.learning.networks import build
with torch.device("meta"):
    build("unet-s")
print("torch._dynamo" in sys.modules, "sympy" in sys.modules)
"""


def test_building_a_network_for_its_shapes_does_not_load_torchs_compiler():
    # Some 800 modules, seconds of import and a window that stands still meanwhile.
    done = subprocess.run([sys.executable, "-c", SCRIPT], capture_output=True, text=True, check=True)
    assert done.stdout.split() == ["False", "False"]

"""Predicting, training and measuring. Importing this package alone does not import torch."""

import os

# Read once, when torch is loaded. Threads that wait for each other would else keep their cores busy, which
# makes work many times slower, and a window sluggish, as soon as anything else wants a core.
os.environ.setdefault("OMP_WAIT_POLICY", "passive")

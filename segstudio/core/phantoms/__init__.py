"""Drawn images with known labels: deterministic stand-ins for real ones in tests, demos and the sample cases.

Each function returns a `Phantom`. The same seed and size draw the same voxels in every run.
"""

from segstudio.core.phantoms.chest_ct import chest_ct
from segstudio.core.phantoms.chest_xray import chest_xray
from segstudio.core.phantoms.drawing import Phantom
from segstudio.core.phantoms.fundus import fundus
from segstudio.core.phantoms.nuclei import cells

__all__ = ["Phantom", "cells", "chest_ct", "chest_xray", "fundus"]

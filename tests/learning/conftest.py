"""What the tests of learning share."""

from __future__ import annotations

import pytest
import torch


@pytest.fixture
def one_thread(_same_every_run: None) -> None:
    """Hold torch to one thread: on tiny tensors a second one only waits, on a busy machine very long."""
    torch.set_num_threads(1)

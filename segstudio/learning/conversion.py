"""State dicts of other programs into models: on request only, and checked against a named network."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import safetensors.torch
import torch

from segstudio.errors import ModelError
from segstudio.io.files import shown
from segstudio.learning.card import ModelCard, read_header
from segstudio.learning.checkpoint import check_tensors, refuse_non_finite, save
from segstudio.learning.networks import build
from segstudio.words import tr

_SECONDS = 120.0
_ROOM = 512 * 2**20  # bytes beside the weights
_LARGEST = 8 * 2**30  # of a file


def convert_state_dict(source: Path, card: ModelCard, out: Path, folder: Path) -> None:
    """Write a model whose weights come from a `.pt` or `.pth` file. Nothing in it is executed.

    Args:
        card: names the network, whose weights the file has to hold, all of them and no others.
        folder: a private place for what is in between.
    Raises:
        ModelError: the file holds no state dict, or one of another network.
        WriteError: the model cannot be written.
    """
    between = folder / "weights.safetensors"
    _take_out(source, between)
    network = build(card.network)
    with between.open("rb") as stream:
        check_tensors(read_header(stream, source), network.state_dict(), source)
    weights = safetensors.torch.load_file(between, device="cpu")
    refuse_non_finite(weights, source.name)
    with torch.no_grad():
        network.load_state_dict(weights)
    save(out, network, card)


def _take_out(source: Path, target: Path) -> None:
    try:
        size = source.stat().st_size
        if not source.is_file():
            raise IsADirectoryError
    except OSError as error:
        raise ModelError(tr("{source} is no file that can be read.", source=shown(source))) from error
    if size > _LARGEST:
        raise ModelError(tr("{source} is larger than any network of this program.", source=shown(source)))
    command = [sys.executable, "-m", "segstudio.learning.unpickling"]
    command += [str(source.resolve()), str(target), str(4 * size + _ROOM)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(p for p in sys.path if p)}
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env=environment,
            timeout=_SECONDS,
            check=False,
            creationflags=getattr(subprocess, "CREATE_NO_WINDOW", 0),
        )
        sentence = str(json.loads(done.stdout)["sentence"])
    except (subprocess.TimeoutExpired, OSError, ValueError, KeyError, TypeError):
        sentence = tr("could not be read")
    if sentence:
        raise ModelError(
            tr(
                "{source} {sentence}. Nothing in it was executed.",
                source=shown(source),
                sentence=sentence[:200],
            ),
            tr("Ask for a file that torch.save made of network.state_dict() alone."),
        )

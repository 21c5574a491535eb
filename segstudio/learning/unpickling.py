"""Takes tensors out of a `.pt` file, in a process of its own: the only place where anything is unpickled.

`python -m segstudio.learning.unpickling PT OUT ROOM` writes them as safetensors, which hold no code, and
answers with a line of JSON. torch's own guard (`weights_only`) refuses everything but tensors; should it
fail, what runs has no more than this process, whose memory is limited and whose answer is checked.
"""

from __future__ import annotations

import json
import sys
import warnings
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from segstudio.words import tr

_WITHIN = ("state_dict", "model_state_dict", "model", "network", "net", "weights")  # where others put them
_AROUND = ("module.", "model.", "network.", "_orig_mod.")  # what wrappers put before names


def main(source: str, target: str, room: str) -> None:
    """Take the tensors out, and answer on stdout."""
    import torch

    _limit_memory(int(room))
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore")
            found = torch.load(source, map_location="cpu", weights_only=True)
        tensors = _tensors(found)
        sentence = "" if tensors else tr("holds no weights: a state dict of named tensors was expected")
        if tensors:
            _write(tensors, Path(target))
    except MemoryError:
        sentence = tr("does not fit into the memory it may take")
    except Exception as error:  # pickles raise what they like; its text may be long and is not shown
        sentence = tr("is no state dict of tensors alone ({name__})", name__=type(error).__name__)
    sys.stdout.write(json.dumps({"sentence": sentence}) + "\n")


def _tensors(found: Any) -> dict[str, Any]:
    """Tensors by name, as float32 and int64, without the names of wrappers."""
    import torch

    for _ in range(3):
        if not isinstance(found, Mapping):
            return {}
        inner = next((found[name] for name in _WITHIN if isinstance(found.get(name), Mapping)), None)
        if inner is None:
            break
        found = inner
    tensors = {str(n): v for n, v in found.items() if isinstance(v, torch.Tensor) and not v.is_sparse}
    if len(tensors) != len(found):
        return {}
    for start in _AROUND:
        if tensors and all(name.startswith(start) for name in tensors):
            tensors = {name.removeprefix(start): value for name, value in tensors.items()}
    return {
        name: (value.float() if value.is_floating_point() else value.long()).contiguous().clone()
        for name, value in tensors.items()
    }


def _write(tensors: dict[str, Any], target: Path) -> None:
    import safetensors.torch

    target.write_bytes(safetensors.torch.save(tensors))


def _limit_memory(room: int) -> None:
    from segstudio.io.apart import limit_memory

    limit_memory(room)


if __name__ == "__main__":
    main(*sys.argv[1:])

"""Tasks spread over a Ray cluster: each is the same pure function that runs without one."""

from __future__ import annotations

import os
from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any, Protocol

from segstudio.core.progress import Progress, silent
from segstudio.errors import Cancelled, SegStudioError
from segstudio.io.remarks import each_once, remark
from segstudio.words import tr

_POLL_S = 0.2
_LOOPBACK = "127.0.0.1"


class ClusterTask(Protocol):
    """What can be sent to another computer: frozen inputs that pickle, and one `run`."""

    def run(self, progress: Progress) -> dict[str, Any]:
        """Do the work and return plain data."""

    def on_one_core(self) -> ClusterTask:
        """The same for a worker that has one core of many."""


@dataclass(frozen=True)
class Failure:
    """Why one task gave nothing."""

    sentence: str
    hint: str = ""

    def __str__(self) -> str:
        return f"{self.sentence} {self.hint}".strip()


def run_on_cluster(
    tasks: Sequence[ClusterTask], address: str = "auto", progress: Progress = silent
) -> list[dict[str, Any] | Failure]:
    """Run every task, each on one core, or on one GPU where the cluster has some; in the order of `tasks`.

    Files are named by paths, so all computers of the cluster need the same folders.

    Args:
        address: of the cluster, such as "ray://head:10001"; "auto" takes the one that runs on or was named
            to this computer, else starts one here, on the loopback address, for this call.
    Raises:
        SegStudioError: Ray is not installed, or the cluster cannot be reached.
        Cancelled: by `progress`; what ran is ended, files that are written stay whole.
    """
    ray = _connected(address)
    try:
        has_gpu = ray.cluster_resources().get("GPU", 0) >= 1
        remote = ray.remote(num_cpus=1, num_gpus=1 if has_gpu else 0, max_retries=0)(_run_there)
        waiting = {remote.remote(task if has_gpu else task.on_one_core()): n for n, task in enumerate(tasks)}
        results: list[dict[str, Any] | Failure] = [Failure(tr("It did not run."))] * len(tasks)
        pending = list(waiting)
        try:
            while pending:
                progress(
                    1 - len(pending) / len(tasks),
                    tr("{done} of {total}", done=len(tasks) - len(pending), total=len(tasks)),
                )
                ready, pending = ray.wait(pending, timeout=_POLL_S)
                for one in ready:
                    results[waiting[one]] = _fetched(ray, one)
        except Cancelled:
            for one in pending:
                ray.cancel(one, force=True)
            raise
        progress(1.0)
        return results
    finally:
        ray.shutdown()


def _run_there(task: ClusterTask) -> tuple[dict[str, Any] | Failure, list[str]]:
    """What a worker does; an error a person can act on travels as data, so does what files cannot tell."""
    said: list[str] = []
    with each_once(said.append):
        try:
            return task.run(silent), said
        except SegStudioError as error:
            return Failure(error.sentence, error.hint), said


def _fetched(ray: Any, one: Any) -> dict[str, Any] | Failure:
    result: dict[str, Any] | Failure
    try:
        result, said = ray.get(one)
    except ray.exceptions.RayError as error:
        why = str(error).strip().splitlines()[-1:] or [type(error).__name__]
        return Failure(
            tr("The cluster lost this one: {why}", why=why[0]), tr("Run the command again with --resume.")
        )
    for sentence in said:
        remark(sentence)
    return result


def _connected(address: str) -> Any:
    os.environ.setdefault("RAY_USAGE_STATS_ENABLED", "0")  # nothing is told to anybody
    try:
        import ray
    except ImportError as error:
        raise SegStudioError(
            tr("A cluster needs the package Ray, which is not installed."),
            tr('Type: pip install "segstudio[cluster]".'),
        ) from error
    quiet: dict[str, Any] = {"logging_level": "ERROR", "log_to_driver": False}
    try:
        ray.init(address=address, **quiet)
    except (ConnectionError, ValueError, RuntimeError) as error:
        if address != "auto":
            raise SegStudioError(
                tr("The cluster {address} cannot be reached.", address=address),
                tr("Check the address and that it runs, or use --cluster auto for this computer."),
            ) from error
        ray.init(address="local", include_dashboard=False, _node_ip_address=_LOOPBACK, **quiet)
    return ray

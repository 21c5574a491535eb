"""The self-test as a job: one table of checks, run one after the other; none stops the others."""

from __future__ import annotations

import os
import platform
import time
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime
from importlib.metadata import PackageNotFoundError, version
from typing import TYPE_CHECKING

from segstudio import __version__
from segstudio.core.progress import Progress, part
from segstudio.errors import Cancelled, SegStudioError
from segstudio.services.folders import temporary_folder
from segstudio.services.jobs import Lane
from segstudio.services.selftest import apart, dicom, learning, program
from segstudio.services.selftest.bench import Bench
from segstudio.services.selftest.outcome import CheckResult, Failed, Outcome, Seen, SelfTestReport, Skipped
from segstudio.words import tr

if TYPE_CHECKING:
    from segstudio.services.library import ModelLibrary

Check = Callable[[Bench], Seen]

# name -> what is checked in words, the check, and its usual share of the time
CHECKS: dict[str, tuple[str, Check, float]] = {
    "files": (tr("Files of the program"), program.own_files, 1),
    "filter": (tr("Smoothing of images"), program.filter_equals_loop, 2),
    "formats": (tr("Labels saved and opened again"), program.save_and_reload, 3),
    "decoders": (tr("Compressed images"), program.decoders, 1),
    "dicom": (tr("DICOM series and segmentation"), dicom.dicom, 3),
    "process": (tr("Doubtful files read apart"), apart.child_process, 4),
    "networks": (tr("Networks (what a model is built of)"), learning.networks, 6),
    "losses": (tr("Losses (what training goes by)"), learning.losses, 2),
    "models": (tr("Models that come with the program"), learning.shipped_models, 20),
    "fine-tuning": (tr("Fine-tuning a model"), learning.fine_tuning, 40),
    "gpu": (tr("Graphics card and processor alike"), learning.gpu_equals_cpu, 5),
}
_LIBRARIES = {
    "PyTorch": "torch",
    "NumPy": "numpy",
    "Qt for Python": "PySide6-Essentials",
    "OpenCV": "opencv-python",
    "pydicom": "pydicom",
}


@dataclass(frozen=True, eq=False)
class SelfTestTask:
    """Run every check.

    Args:
        library: the models; the shipped ones are checked.
        device: what networks run on.
        threads: CPU threads; None leaves them as they are.
        steps: of the short fine-tuning.
        names: checks to run; empty: all.
    """

    library: ModelLibrary
    device: str = "auto"
    threads: int | None = None
    steps: int = 5
    names: tuple[str, ...] = ()
    title: str = tr("Self-test")
    lane: Lane = Lane.GPU

    def run(self, progress: Progress) -> SelfTestReport:
        """Run them; what a check raises is its result. Previews are the results so far.

        Raises:
            Cancelled: by `progress`; everything that was written is gone.
        """
        created = datetime.now().astimezone().isoformat(timespec="seconds")
        chosen = {name: row for name, row in CHECKS.items() if not self.names or name in self.names}
        total, done = sum(row[2] for row in chosen.values()), 0.0
        results: list[CheckResult] = []
        for name, (title, check, weight) in chosen.items():
            span = _without_previews(part(progress, done / total, (done + weight) / total))
            progress(done / total, title, tuple(results))
            results.append(self._one(name, title, check, span))
            done += weight
        progress(1.0, "", tuple(results))
        return SelfTestReport(created, self._facts(), tuple(results))

    def _one(self, name: str, title: str, check: Check, progress: Progress) -> CheckResult:
        began = time.monotonic()
        outcome: Outcome = "failed"
        exact = ""
        try:
            with temporary_folder() as folder:
                bench = Bench(self.library, folder, self.device, self.threads, self.steps, progress)
                seen = check(bench)
                outcome, detail, exact = "passed", seen.words, seen.exact
        except Cancelled:
            raise
        except Skipped as reason:
            outcome, detail, exact = "skipped", reason.seen.words, reason.seen.exact
        except (Failed, SegStudioError) as error:
            outcome, detail = "failed", str(error)
        except Exception as error:  # whatever is broken in an installation is a result, not an end
            outcome, detail = "failed", tr("{name__}: {error}", name__=type(error).__name__, error=error)
        return CheckResult(name, title, outcome, detail, time.monotonic() - began, exact)

    def _facts(self) -> dict[str, str]:
        facts = {
            "SegStudio": __version__,
            "System": tr(
                "{system} {release}, {machine}",
                system=platform.system(),
                release=platform.release(),
                machine=platform.machine(),
            ),
            "Processor": tr("{cpu_count} cores", cpu_count=os.cpu_count()),
            "Python": platform.python_version(),
        }
        try:
            from segstudio.learning.engines import device_words, has_native_bf16, pick_device

            device = pick_device(self.device)
            facts["Device"] = device_words(device) + (", bfloat16" if has_native_bf16(device) else "")
        except Exception as error:  # a torch that does not load is among the results already
            facts["Device"] = str(error)
        for title, package in _LIBRARIES.items():
            try:
                facts[title] = version(package)
            except PackageNotFoundError:
                facts[title] = tr("not known")
        return facts


def _without_previews(progress: Progress) -> Progress:
    """What a check makes on its way, as fine-tuning its curve, is not for who waits for results."""

    def told(fraction: float, text: str = "", preview: object = None) -> None:
        progress(fraction, text)

    return told

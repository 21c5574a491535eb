"""A process that has imported everything and forks a child for each run, so that a kill costs no start.

    python -m tests.faults.zygote MODULE...

imports the modules and calls their `prepare`, where they have one. Each line of JSON on stdin then runs
MODULE.main in a fork, with its stdout in a file, and is answered by the process id; the next line on stdin
waits for its end, and is answered by how it ended.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

QUIET = dict.fromkeys(
    ("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS", "OPENCV_FOR_THREADS_NUM"), "1"
)  # threads of libraries do not survive a fork


class Zygote:
    """The process; ends with the block."""

    def __init__(self, *modules: str, **environment: str) -> None:
        self._process = subprocess.Popen(
            [sys.executable, "-m", __name__, *modules],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
            env={**os.environ, **QUIET, **environment},
        )

    def __enter__(self) -> Zygote:
        assert self._answer() == "ready"
        return self

    def __exit__(self, *_: object) -> None:
        self._process.communicate(timeout=60)

    def kill_within(
        self,
        module: str,
        arguments: list[str],
        out: Path,
        wait_s: float,
        *,
        begun: Callable[[Path], bool] | None = None,
        meanwhile: Callable[[int], None] | None = None,
        environment: dict[str, str] | None = None,
    ) -> tuple[bytes, float]:
        """Run a main, let it begin, wait, and kill it; returns its stdout and the time of the kill.

        Args:
            out: file that takes its stdout.
            begun: whether the waiting may start; by default once something stands in `out`.
            meanwhile: called with the process id in place of waiting.
        Raises:
            AssertionError: it ended by itself.
        """
        out.unlink(missing_ok=True)
        order = {"module": module, "arguments": arguments, "out": str(out), "env": environment or {}}
        child = int(self._ask(json.dumps(order)))
        begun = begun or (lambda path: path.exists() and path.stat().st_size > 0)
        deadline = time.monotonic() + 90
        while not begun(out) and time.monotonic() < deadline and _alive(child):
            time.sleep(0.002)
        if meanwhile is None:
            time.sleep(wait_s)
        else:
            meanwhile(child)
        at = time.monotonic()
        os.kill(child, signal.SIGKILL)
        ended = int(self._ask(""))
        complaint = out.with_suffix(".err").read_text(errors="replace")[-3000:]
        assert ended == -signal.SIGKILL, f"ended by itself with {ended}: {complaint}"
        return out.read_bytes() if out.exists() else b"", at  # killed before it had begun

    def run(self, module: str, arguments: list[str], out: Path) -> tuple[int, bytes]:
        """Run a main to its own end; returns its exit code and stdout."""
        self._ask(json.dumps({"module": module, "arguments": arguments, "out": str(out), "env": {}}))
        return int(self._ask("")), out.read_bytes()

    def _ask(self, line: str) -> str:
        assert self._process.stdin is not None
        self._process.stdin.write(line + "\n")
        self._process.stdin.flush()
        return self._answer()

    def _answer(self) -> str:
        assert self._process.stdout is not None
        answer = self._process.stdout.readline().strip()
        assert answer, "the process that forks has ended"
        return answer


def _alive(child: int) -> bool:
    try:
        state = Path(f"/proc/{child}/stat").read_text().rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"


def _child(order: dict[str, Any]) -> None:
    out = os.open(order["out"], os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
    err = os.open(str(Path(order["out"]).with_suffix(".err")), os.O_CREAT | os.O_TRUNC | os.O_WRONLY)
    nothing = os.open(os.devnull, os.O_RDONLY)
    os.dup2(nothing, 0)
    os.dup2(out, 1)
    os.dup2(err, 2)
    os.environ.update(order["env"])
    importlib.import_module(order["module"]).main(*order["arguments"])
    sys.stdout.flush()


def main() -> None:
    """Answer every line."""
    for name in sys.argv[1:]:
        module = importlib.import_module(name)
        if hasattr(module, "prepare"):
            module.prepare()
    print("ready", flush=True)
    for line in sys.stdin:
        child = os.fork()
        if child == 0:
            code = 1
            try:
                _child(json.loads(line))
                code = 0
            except SystemExit as end:
                code = int(end.code or 0)
            except BaseException:
                import traceback

                traceback.print_exc()
            finally:
                os._exit(code)
        print(child, flush=True)
        if not sys.stdin.readline():
            os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        print(os.waitstatus_to_exitcode(status), flush=True)


if __name__ == "__main__":
    main()

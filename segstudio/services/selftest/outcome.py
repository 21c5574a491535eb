"""What a self-test found."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from segstudio.words import listed, tr

Outcome = Literal["passed", "failed", "skipped"]


@dataclass(frozen=True)
class Seen:
    """What a check saw: in plain words, and for who wants to know it exactly."""

    words: str
    exact: str = ""


class Failed(Exception):
    """A check found something wrong; says what, in one sentence."""


class Skipped(Exception):
    """A check cannot be made here.

    Args:
        seen: why, in one sentence, and what was seen exactly.
    """

    def __init__(self, seen: Seen) -> None:
        super().__init__(seen.words)
        self.seen = seen


@dataclass(frozen=True)
class CheckResult:
    """One check.

    Args:
        name: short name, the same in every version.
        title: what was checked, in words.
        outcome: how it ended.
        detail: what was seen, why it failed, or why it could not be made, in plain words.
        seconds: how long it took.
        exact: what else was seen, in the words of those who build such programs; empty where nothing was.
    """

    name: str
    title: str
    outcome: Outcome
    detail: str
    seconds: float
    exact: str = ""


@dataclass(frozen=True)
class SelfTestReport:
    """All checks, and the machine they ran on.

    Args:
        created: ISO date and time with the offset from UTC.
        facts: name -> words: version, system, processor, device, libraries.
        checks: in the order they ran.
    """

    created: str
    facts: dict[str, str]
    checks: tuple[CheckResult, ...]

    @property
    def passed(self) -> bool:
        """Whether nothing failed."""
        return not self.failures

    @property
    def failures(self) -> tuple[CheckResult, ...]:
        """The checks that failed."""
        return tuple(c for c in self.checks if c.outcome == "failed")

    @property
    def seconds(self) -> float:
        """How long all of it took."""
        return sum(c.seconds for c in self.checks)

    @property
    def sentence(self) -> str:
        """The result in one sentence."""
        skipped = sum(c.outcome == "skipped" for c in self.checks)
        aside = tr(" ({skipped} could not be made here)", skipped=skipped) if skipped else ""
        if self.passed:
            done = len(self.checks) - skipped
            return tr(
                "All {done} checks passed{aside} in {seconds:.0f} s.",
                done=done,
                aside=aside,
                seconds=self.seconds,
            )
        names = listed(c.title for c in self.failures)
        return tr(
            "{failures} of {checks} checks failed{aside}: {names}.",
            failures=len(self.failures),
            checks=len(self.checks),
            aside=aside,
            names=names,
        )

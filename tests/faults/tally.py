"""How many faults of each kind were tried on how many kinds of file, and how many of them lost something."""

from __future__ import annotations

from collections import Counter, defaultdict

TRIED: Counter[str] = Counter()
LOST: dict[str, list[str]] = defaultdict(list)
FILES: dict[str, set[str]] = defaultdict(set)


def count(fault: str, *, survived: bool) -> None:
    """Note one fault, as "what happens: to which kind of file"."""
    kind, _, file = fault.removeprefix("control: ").partition(": ")
    kind = f"control: {kind}" if fault.startswith("control: ") else kind
    TRIED[kind] += 1
    FILES[kind].add(file)
    if not survived:
        LOST[kind].append(file)


def table() -> list[str]:
    """One line for each kind of fault, the kills and all of them summed, and what was lost."""
    rows = [f"{'fault':<48}{'files':>6}{'tried':>8}{'survived':>10}{'lost':>6}"]
    ours = [kind for kind in sorted(TRIED) if not kind.startswith("control:")]
    controls = [kind for kind in sorted(TRIED) if kind.startswith("control:")]
    rows += [_row(kind, [kind]) for kind in ours]
    kills = [kind for kind in ours if kind.startswith("kill")]
    rows += [_row("kills altogether", kills), _row("all of these", ours)]
    rows += [_row(kind, [kind]) for kind in controls]
    rows += [f"LOST by {kind}: {file or 'one'}" for kind in ours for file in LOST[kind]]
    return rows


def _row(title: str, kinds: list[str]) -> str:
    files = set[str]().union(*(FILES[kind] for kind in kinds)) - {""}
    tried, lost = sum(TRIED[kind] for kind in kinds), sum(len(LOST[kind]) for kind in kinds)
    return f"{title:<48}{len(files) or '':>6}{tried:>8}{tried - lost:>10}{lost:>6}"

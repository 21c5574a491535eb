"""How many faults of each kind were tried, and how many of them lost something."""

from __future__ import annotations

from collections import Counter

TRIED: Counter[str] = Counter()
LOST: Counter[str] = Counter()


def count(kind: str, *, survived: bool) -> None:
    """Note one fault."""
    TRIED[kind] += 1
    LOST[kind] += not survived


def table() -> list[str]:
    """One line for each kind, and the sum of what is ours."""
    rows = [f"{'fault':<44}{'tried':>8}{'survived':>10}{'lost':>6}"]
    for kind in sorted(TRIED):
        rows.append(f"{kind:<44}{TRIED[kind]:>8}{TRIED[kind] - LOST[kind]:>10}{LOST[kind]:>6}")
    ours = [kind for kind in TRIED if not kind.startswith("control:")]
    tried, lost = sum(TRIED[k] for k in ours), sum(LOST[k] for k in ours)
    rows.append(f"{'all but the controls':<44}{tried:>8}{tried - lost:>10}{lost:>6}")
    return rows

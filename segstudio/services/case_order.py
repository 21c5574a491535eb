"""Which cases of a project a list shows, and in which order."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Any

from segstudio.errors import SegStudioError
from segstudio.io.project_case import STATUSES, ProjectCase
from segstudio.words import listed, tr

ORDERS = ("added", "alias", "status", "changed")


def chosen(
    cases: Sequence[ProjectCase],
    *,
    statuses: Collection[str] = (),
    text: str = "",
    sort: str = "added",
) -> list[ProjectCase]:
    """The cases with one of these statuses whose alias or note holds a text, in order.

    Args:
        statuses: none given takes all.
        sort: one of ORDERS; "changed" begins with the latest.
    Raises:
        SegStudioError: there is no such status or order.
    """
    if unknown := sorted(set(statuses) - set(STATUSES)):
        raise SegStudioError(
            tr("{unknown!r} is no status of a case.", unknown=unknown[0]),
            tr("There are: {statuses}.", statuses=listed(STATUSES)),
        )
    if sort not in ORDERS:
        raise SegStudioError(
            tr("Cases are not sorted by {sort!r}.", sort=sort),
            tr("There are: {orders}.", orders=listed(ORDERS)),
        )
    wanted = text.casefold()
    found = [
        case
        for case in cases
        if (not statuses or case.status in statuses)
        and (wanted in case.alias.casefold() or wanted in case.note.casefold())
    ]
    if sort == "added":
        return sorted(found, key=lambda case: case.position)
    if sort == "changed":
        return sorted(found, key=lambda case: case.changed, reverse=True)
    if sort == "status":
        return sorted(found, key=lambda case: (STATUSES.index(case.status), _natural(case.alias)))
    return sorted(found, key=lambda case: _natural(case.alias))


def next_case(
    cases: Sequence[ProjectCase], after: str = "", statuses: Collection[str] = STATUSES
) -> ProjectCase | None:
    """The first case behind `after` (an id) with one of these statuses, from the top again at the end."""
    at = next((n for n, case in enumerate(cases) if case.id == after), -1)
    turned = [*cases[at + 1 :], *cases[: at + 1]]
    return next((case for case in turned if case.status in statuses and case.id != after), None)


def _natural(text: str) -> list[Any]:
    """Sorts "case-2" before "case-10"."""
    parts: list[Any] = []
    digits = ""
    for c in text.casefold() + "\0":
        if c.isdecimal() and c.isascii():
            digits += c
            continue
        if digits:
            parts.append((0, int(digits), ""))
            digits = ""
        parts.append((1, 0, c))
    return parts

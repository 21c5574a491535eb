"""Which model was made from which, as a tree."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from segstudio.services.library import ModelEntry
from segstudio.words import tr


@dataclass(frozen=True)
class Branch:
    """One model with everything that was made from it.

    Args:
        id: of its card.
        entry: the model; None where it is known only as the parent of others.
        name: what it is called; for a missing one, what its child's card says of it.
    """

    id: str
    entry: ModelEntry | None
    name: str
    children: tuple[Branch, ...] = ()

    @property
    def title(self) -> str:
        """One line about it."""
        return self.entry.title if self.entry is not None else tr("{name}, no longer here", name=self.name)


def lineage(entries: Sequence[ModelEntry]) -> tuple[Branch, ...]:
    """The trees that these models form, in the order of the models.

    A parent that is not among them stands at the root of its children, without an entry. Of several
    models with the same card the first one gets the children.
    """
    first = {entry.card.id: entry for entry in reversed(entries)}
    made_from: dict[str, list[ModelEntry]] = {}
    for entry in entries:
        made_from.setdefault(entry.card.parent, []).append(entry)

    def branch(entry: ModelEntry, above: frozenset[str]) -> Branch:
        id = entry.card.id
        own = made_from.get(id, []) if first[id] is entry and id not in above else []
        return Branch(id, entry, entry.name, tuple(branch(child, above | {id}) for child in own))

    roots = []
    for parent, children in made_from.items():
        if not parent:
            roots += [branch(child, frozenset()) for child in children]
        elif parent not in first:
            named = tr(
                "{name} version {version}", name=children[0].card.name, version=children[0].card.version - 1
            )
            below = tuple(branch(child, frozenset({parent})) for child in children)
            roots.append(Branch(parent, None, named, below))
    return tuple(roots)


def walk(branches: Sequence[Branch], depth: int = 0) -> Iterator[tuple[int, Branch]]:
    """Every branch with its depth, each before its children."""
    for branch in branches:
        yield depth, branch
        yield from walk(branch.children, depth + 1)

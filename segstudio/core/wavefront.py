"""Cheapest ways over a grid from one voxel, found only as far as somebody asks."""

from __future__ import annotations

import heapq
from collections.abc import Sequence
from itertools import product

import numpy as np
import numpy.typing as npt

Floats = npt.NDArray[np.float64]
Ints = npt.NDArray[np.int64]

_SLACK = 1e-9  # keeps rounding from putting a voxel into the bucket that it was reached from


class Wavefront:
    """Dijkstra's algorithm with all neighbours (8 or 26), whole buckets at a time.

    A step costs its length times the mean cost of both its ends. A bucket is as wide as the cheapest step, so
    its voxels cannot make each other cheaper and are settled together, exactly.

    Args:
        cost: of every voxel, above 0; infinite where no way goes.
        start: the voxel that all ways begin at.
        spacing: between voxels, for the axes of `cost`.
    Raises: ValueError where a cost is 0 or less, or NaN.
    """

    def __init__(
        self, cost: npt.NDArray[np.floating], start: Sequence[int], spacing: Sequence[float]
    ) -> None:
        if not (cost > 0).all():
            raise ValueError("costs are above 0")
        padded = np.pad(cost.astype(np.float64), 1, constant_values=np.inf)
        self._shape = padded.shape
        self._cost = padded.reshape(-1)
        steps = [step for step in product((-1, 0, 1), repeat=cost.ndim) if any(step)]
        strides = [int(np.prod(self._shape[axis + 1 :])) for axis in range(cost.ndim)]
        self._offsets: Ints = np.array(
            [sum(s * n for s, n in zip(step, strides, strict=True)) for step in steps]
        )
        # Half the length, as the costs of both ends are added up.
        self._halves: Floats = 0.5 * np.sqrt(
            np.array([sum((s * d) ** 2 for s, d in zip(step, spacing, strict=True)) for step in steps])
        )
        self._distance = np.full(self._cost.size, np.inf)
        self._came = np.full(self._cost.size, -1, np.int8)
        self._settled = np.zeros(self._cost.size, bool)
        self._mark = np.zeros(self._cost.size, np.int64)
        finite = self._cost[np.isfinite(self._cost)]
        self._width = (
            2 * float(self._halves.min()) * float(finite.min()) * (1 - _SLACK) if finite.size else 1.0
        )
        self._buckets: dict[int, list[Ints]] = {}
        self._order: list[int] = []
        place = self._flat(start)
        if np.isfinite(self._cost[place]):
            self._distance[place] = 0.0
            self._push(0, np.array([place]))

    @property
    def finished(self) -> bool:
        """Whether every voxel that can be reached has been."""
        return not self._order

    @property
    def reached(self) -> float:
        """Every voxel nearer than this is settled; infinite when there is none left."""
        return self._order[0] * self._width if self._order else np.inf

    @property
    def distance(self) -> Floats:
        """Cost of the cheapest way to each voxel; infinite where it is not known yet."""
        known = np.where(self._settled, self._distance, np.inf).reshape(self._shape)
        return known[(slice(1, -1),) * len(self._shape)]

    def advance(self, limit: float, most: int | None = None) -> int:
        """Settle every voxel nearer than `limit`, in at most so many buckets; how many that took."""
        done = 0
        while self._order and self._order[0] * self._width < limit and (most is None or done < most):
            self._settle(heapq.heappop(self._order))
            done += 1
        return done

    def reach(self, target: Sequence[int], most: int | None = None) -> bool:
        """Go on until a voxel is settled, in at most so many buckets; whether it is."""
        place, done = self._flat(target), 0
        while not self._settled[place] and self._order and (most is None or done < most):
            self._settle(heapq.heappop(self._order))
            done += 1
        return bool(self._settled[place])

    def way_to(self, target: Sequence[int]) -> list[tuple[int, ...]]:
        """The cheapest way from the start to a voxel, both included; empty where it is not known."""
        place = self._flat(target)
        if not self._settled[place]:
            return []
        flat = [place]
        while self._came[flat[-1]] >= 0:
            flat.append(int(flat[-1] - self._offsets[self._came[flat[-1]]]))
        found = np.stack(np.unravel_index(flat[::-1], self._shape), axis=1) - 1
        return [tuple(int(v) for v in index) for index in found]

    def _flat(self, index: Sequence[int]) -> int:
        return int(np.ravel_multi_index(tuple(int(i) + 1 for i in index), self._shape))

    def _push(self, level: int, places: Ints) -> None:
        if level not in self._buckets:
            self._buckets[level] = []
            heapq.heappush(self._order, level)
        self._buckets[level].append(places)

    def _settle(self, level: int) -> None:
        parts = self._buckets.pop(level)
        here = np.concatenate(parts) if len(parts) > 1 else parts[0]
        here = here[~self._settled[here]]
        if not here.size:
            return
        order = np.arange(here.size)  # a voxel may have been put here more than once
        self._mark[here] = order
        here = here[self._mark[here] == order]
        self._settled[here] = True
        to = here[:, None] + self._offsets
        way = self._distance[here, None] + self._halves * (self._cost[here, None] + self._cost[to])
        rows, columns = np.nonzero(way < self._distance[to])
        if not rows.size:
            return
        to, way = to[rows, columns], way[rows, columns]
        cheapest_last = np.argsort(-way, kind="stable")
        to, way, columns = to[cheapest_last], way[cheapest_last], columns[cheapest_last]
        self._distance[to] = way  # of several ways to one voxel the last and cheapest stays
        self._came[to] = columns
        levels = np.maximum((way / self._width).astype(np.int64), level + 1)
        bounds = np.flatnonzero(np.diff(levels)) + 1
        for start, stop in zip((0, *bounds), (*bounds, levels.size), strict=True):
            self._push(int(levels[start]), to[start:stop])

"""Shortest paths by breadth-first search from both ends, and more of them by Yen's algorithm.

It knows nothing of concepts: nodes are whatever can be compared, and a function tells who is
next to whom. Yen, "Finding the K shortest loopless paths in a network", 1971.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Generic, Protocol, TypeVar

if TYPE_CHECKING:
    from collections.abc import Callable, Collection, Iterable

    from conceptgraph.query.reader import Direction


class Comparable(Protocol):
    """Something hashable that can be sorted."""

    def __lt__(self, other: Any, /) -> bool:
        """Whether it comes before another one."""


Node = TypeVar("Node", bound=Comparable)

if TYPE_CHECKING:
    Expand = Callable[
        [Iterable[Node], Direction, Collection[Node] | None], Iterable[tuple[Node, Node]]
    ]


class Search(Generic[Node]):
    """Paths to one node.

    Parameters
    ----------
    expand : callable
        Nodes, a direction and nodes to look among (None: all) -> pairs (given node, node next
        to it), in any order.
    goal : node
        Where all paths end.
    directed : bool
        Whether steps go along relations only.
    """

    def __init__(
        self,
        expand: Expand[Node],
        goal: Node,
        directed: bool,
    ) -> None:
        self.expand = expand
        self.goal = goal
        self.directed = directed
        self.closed: frozenset[Node] = frozenset()  # nodes not to enter
        self.used: frozenset[tuple[Node, Node]] = frozenset()  # steps not to take

    def shortest_paths(self, start: Node, max_hops: int, k: int) -> list[tuple[Node, ...]]:
        """Return the nodes along the ``k`` shortest paths, shortest first."""
        first = self.shortest(start, max_hops)
        if first is None or k < 1:
            return []
        found = [first]
        candidates: set[tuple[Node, ...]] = set()
        while len(found) < k:
            candidates |= self._detours(found, max_hops)
            candidates.difference_update(found)
            if not candidates:
                break
            found.append(min(candidates, key=lambda nodes: (len(nodes), nodes)))
        return found

    def _detours(self, found: list[tuple[Node, ...]], max_hops: int) -> set[tuple[Node, ...]]:
        """Return the best ways to leave the last path found, one for each of its nodes."""
        detours = set()
        last = found[-1]
        for i in range(len(last) - 1):
            root = last[: i + 1]
            self.closed = frozenset(root[:-1])
            self.used = frozenset(
                (known[i], known[i + 1])
                for known in found
                if len(known) > i + 1 and known[: i + 1] == root
            )
            rest = self.shortest(last[i], max_hops - i)
            if rest is not None:
                detours.add((*root[:-1], *rest))
        return detours

    def shortest(self, start: Node, max_hops: int) -> tuple[Node, ...] | None:
        """Return the nodes along one shortest path; None if there is none within ``max_hops``.

        The side with fewer nodes to go on from takes the next hop. Among equally good choices
        the smaller node is taken, so that the path depends on the graph alone.
        """
        if start == self.goal:
            return (start,)
        forward = _Side(start, "out" if self.directed else "both", is_forward=True)
        backward = _Side(self.goal, "in" if self.directed else "both", is_forward=False)
        while forward.frontier and backward.frontier and forward.hops + backward.hops < max_hops:
            near_first = len(forward.frontier) <= len(backward.frontier)
            side, other = (forward, backward) if near_first else (backward, forward)
            meeting = self._meet(side, other)
            if meeting is not None:
                near, far = meeting if side.is_forward else meeting[::-1]
                return (*reversed(forward.trace(near)), *backward.trace(far))
            self._grow(side)
        return None

    def _meet(self, side: _Side[Node], other: _Side[Node]) -> tuple[Node, Node] | None:
        """Return the smallest step from one frontier to the other, if they touch.

        Asked before a side is grown: the last hop would reach by far the most nodes.
        """
        steps = self.expand(side.frontier, side.direction, other.frontier)
        return min(self._allowed(side, steps), key=lambda step: step[::-1], default=None)

    def _grow(self, side: _Side[Node]) -> None:
        """Advance one side by one hop."""
        reached: dict[Node, Node] = {}
        steps = self.expand(side.frontier, side.direction, None)
        for near, far in self._allowed(side, steps):
            if far not in side.parent and (far not in reached or near < reached[far]):
                reached[far] = near
        side.parent |= reached
        side.frontier = list(reached)
        side.hops += 1

    def _allowed(
        self, side: _Side[Node], steps: Iterable[tuple[Node, Node]]
    ) -> Iterable[tuple[Node, Node]]:
        """Leave out the steps that are forbidden for now."""
        if not self.closed and not self.used:
            return steps
        return [
            step
            for step in steps
            if step[1] not in self.closed
            and (step if side.is_forward else step[::-1]) not in self.used
        ]


class _Side(Generic[Node]):
    """One half of a search: what was reached, and from where."""

    def __init__(self, start: Node, direction: Direction, *, is_forward: bool) -> None:
        self.direction: Direction = direction
        self.is_forward = is_forward
        self.parent: dict[Node, Node] = {start: start}
        self.frontier: list[Node] = [start]
        self.hops = 0

    def trace(self, node: Node) -> list[Node]:
        """Return the nodes from ``node`` back to where this side began, both included."""
        nodes = [node]
        while self.parent[nodes[-1]] != nodes[-1]:
            nodes.append(self.parent[nodes[-1]])
        return nodes

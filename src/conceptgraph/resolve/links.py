"""Links between names, and the groups they make.

Every reason to merge gives :class:`Link` objects; :class:`Groups` follows them in an order that
depends on the links alone, so that the order of documents never shows.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import NamedTuple

Node = tuple[str, str]
"""A name as resolution sees it: ``("", key)`` where it means the same in all documents,
``(document id, key)`` where it has a meaning of its own in one."""

REASONS = (
    "vocabulary", "alias", "acronym", "middle name", "title", "surname", "given name",
    "light head", "light modifier", "legal form", "country", "word order",
)  # fmt: skip
"""Why two keys are one concept, most trusted first."""


class Link(NamedTuple):
    """One name stands for another."""

    priority: int  # index into REASONS
    order: int  # among links of one priority, where their order matters
    source: Node  # the lesser name
    target: Node  # the name to keep

    @property
    def reason(self) -> str:
        """The word for people."""
        return REASONS[self.priority]


def link(reason: str, source: Node, target: Node, order: int = 0) -> Link:
    """Make a link.

    Examples
    --------
    >>> link("acronym", ("", "rl"), ("", "reinforcementlearning")).reason
    'acronym'
    """
    return Link(REASONS.index(reason), order, source, target)


class Groups:
    """Disjoint groups of nodes, each with the node that names it.

    Parameters
    ----------
    owners : mapping of Node to str
        Nodes that a person chose as the name of a concept, with that concept's label: two of
        them never join, and a group with one is named by it.
    splits : iterable of frozenset of str
        Keys of which no two ever join.
    """

    def __init__(self, owners: Mapping[Node, str], splits: Iterable[frozenset[str]] = ()) -> None:
        self._owner = dict(owners)
        self._splits = tuple(splits)
        self._root: dict[Node, Node] = {}
        self._keys: dict[Node, set[str]] = {}
        self.reasons: dict[Node, str] = {}  # why a node is in its group; roots have none

    def find(self, node: Node) -> Node:
        """Return the node that names the group of ``node``."""
        while (root := self._root.get(node, node)) != node:
            self._root[node] = self._root.get(root, root)
            node = root
        return node

    def follow(self, links: Iterable[Link]) -> None:
        """Join along links, best reason first; a link that would join what is split is left."""
        for each in sorted(set(links)):
            source, target = self.find(each.source), self.find(each.target)
            if source == target:
                continue
            if source in self._owner and target in self._owner:
                continue
            keys = self._keys.get(source, {source[1]}) | self._keys.get(target, {target[1]})
            if any(len(split & keys) > 1 for split in self._splits):
                continue
            if source in self._owner:
                source, target = target, source
            self._root[source] = target
            self._keys[target] = keys
            self.reasons[each.source] = each.reason
            self.reasons.setdefault(source, each.reason)

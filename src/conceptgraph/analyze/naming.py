"""What the names of concepts say of their weight: headings that hold them, common words."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping

from conceptgraph.names import normalize
from conceptgraph.names.common_words import LEVEL_OF

_LONGEST = 5  # words of a heading that are tried as one name
_LINKS = frozenset(
    {"a", "an", "and", "at", "by", "for", "from", "in", "of", "on", "or", "the", "to", "with"}
)
_PARTS = re.compile(r"[\s\-–—/]+")


def find_in_headings(headings: Iterable[str], row_of: Mapping[str, int]) -> set[int]:
    """Rows of the concepts that a heading names, whole or as some of its words.

    ``row_of`` has the keys of all their names. Time grows with the words of the headings.

    Examples
    --------
    >>> sorted(find_in_headings(["Models of Learning"], {"learning": 0, "model": 1, "earning": 2}))
    [0, 1]
    """
    found = set()
    for heading in headings:
        words = heading.split()
        for first in range(len(words)):
            for last in range(first + 1, min(first + _LONGEST, len(words)) + 1):
                row = row_of.get(normalize(" ".join(words[first:last])))
                if row is not None:
                    found.add(row)
    return found


def commonness(label: str) -> float:
    """How common the words of a label are in English prose, 0..1; their mean.

    Examples
    --------
    >>> commonness("result"), commonness("mitochondrion"), commonness("result of mitochondria")
    (1.0, 0.0, 0.5)
    """
    words = [word for word in _PARTS.split(label.lower()) if word and word not in _LINKS]
    return sum(LEVEL_OF.get(normalize(word), 0.0) for word in words) / max(len(words), 1)

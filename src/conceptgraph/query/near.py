"""Names like a given one: for a misspelling, and for a name only half remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conceptgraph.model import Concept
    from conceptgraph.query.reader import GraphReader

_CANDIDATES = 200
_LIKE = 0.6  # share of letters that agree, below which two names are strangers
_PART = 0.95  # what agreement with a part of a name counts


def near_concepts(reader: GraphReader, name: str, limit: int = 5) -> list[Concept]:
    """Concepts with a name spelled much like ``name``, nearest first.

    Nearness is one minus the edit distance over the longer length, at least 0.6, of the whole
    name or of as many of its words as were given; whole names come first among equally near
    ones, then the most salient.
    """
    wanted = name.lower().split()
    scored = []
    for place, concept in enumerate(reader.find_similar(name, _CANDIDATES)):
        names = (concept.label, *concept.aliases)
        score = max(_nearness(wanted, other.lower().split()) for other in names)
        if score >= _LIKE:
            scored.append((-score, place, concept))
    scored.sort(key=lambda entry: entry[:2])
    return [concept for _, _, concept in scored[:limit]]


def near_labels(reader: GraphReader, name: str, limit: int = 5) -> tuple[str, ...]:
    """Labels to suggest for a name that no concept has, best first.

    Names spelled alike come first, then names that contain it, then names that contain its
    longest word.
    """
    found = near_concepts(reader, name, limit) + reader.search_labels(name, limit)
    if len(found) < limit and (words := name.split()):
        found += reader.search_labels(max(words, key=len), limit)
    return tuple(dict.fromkeys(concept.label for concept in found))[:limit]


def _nearness(wanted: list[str], words: list[str]) -> float:
    text = " ".join(wanted)
    whole = likeness(text, " ".join(words))
    size = len(wanted)
    parts = (" ".join(words[i : i + size]) for i in range(len(words) - size + 1))
    return max(whole, _PART * max((likeness(text, part) for part in parts), default=0.0))


def likeness(a: str, b: str) -> float:
    """Return how much two strings agree: 1 for equal ones, 0 for ones with nothing in common.

    Examples
    --------
    >>> likeness("reinforcment", "reinforcement") > 0.9
    True
    """
    longest = max(len(a), len(b))
    return 1.0 - edit_distance(a, b) / longest if longest else 1.0


def edit_distance(a: str, b: str) -> int:
    """Return the Levenshtein distance: insertions, deletions and replacements from a to b.

    Myers' bit-parallel algorithm as restated by Hyyrö ("A bit-vector algorithm for computing
    Levenshtein and Damerau edit distances", 2003): a column of the table is two integers,
    so the time is proportional to ``len(b)``.

    Examples
    --------
    >>> edit_distance("kitten", "sitting")
    3
    """
    if not a:
        return len(b)
    mask, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    places: dict[str, int] = {}
    for i, char in enumerate(a):
        places[char] = places.get(char, 0) | 1 << i
    rising, falling, distance = mask, 0, len(a)  # vertical differences +1 and -1
    for char in b:
        match = places.get(char, 0)
        diagonal = ((((match & rising) + rising) ^ rising) | match | falling) & mask
        up = falling | ~(diagonal | rising) & mask
        down = rising & diagonal
        distance += bool(up & last) - bool(down & last)
        up = (up << 1 | 1) & mask
        down = (down << 1) & mask
        rising = down | ~(diagonal | up) & mask
        falling = up & diagonal
    return distance

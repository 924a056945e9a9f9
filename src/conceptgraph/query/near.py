"""Names like a given one: for a misspelling, and for a name only half remembered."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.names import normalize

if TYPE_CHECKING:
    from conceptgraph.model import Concept
    from conceptgraph.query.reader import GraphReader

_CANDIDATES = 200
_SHORT = 12  # letters up to which one slip may leave no triple of a name whole
_LETTERS = "abcdefghijklmnopqrstuvwxyz0123456789"
_LIKE = 0.6  # share of letters that agree, below which two names are strangers
_PART = 0.95  # what agreement with a part of a name counts


def near_concepts(reader: GraphReader, name: str, limit: int = 5) -> list[Concept]:
    """Concepts with a name spelled much like ``name``, nearest first.

    Nearness is one minus the number of slips over the longer length, at least 0.6, of the whole
    name or of as many of its words as were given; whole names come first among equally near
    ones, then the most salient.
    """
    wanted = name.lower().split()
    scored = []
    candidates = {concept.id: concept for concept in _one_slip_away(reader, name)}
    for concept in reader.find_similar(name, _CANDIDATES):
        candidates.setdefault(concept.id, concept)
    for place, concept in enumerate(candidates.values()):
        names = (concept.label, *concept.aliases)
        score = max(_nearness(wanted, other.lower().split()) for other in names)
        if score >= _LIKE:
            scored.append((-score, place, concept))
    scored.sort(key=lambda entry: entry[:2])
    return [concept for _, _, concept in scored[:limit]]


def near_labels(reader: GraphReader, name: str, limit: int = 5) -> tuple[str, ...]:
    """Labels to suggest for a name that no concept has, best first.

    Names spelled alike come first, then names that contain it, then names that contain its
    longest word, or a word one slip from it.
    """
    found = near_concepts(reader, name, limit) + reader.search_labels(name, limit)
    if len(found) < limit and (words := name.split()):
        longest = max(words, key=len)
        found += reader.search_labels(longest, limit) or _with_a_slip(reader, longest, limit)
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
    """Return the slips from a to b: letters put in, left out, replaced, or two swapped.

    The optimal string alignment distance, by Myers' bit-parallel algorithm with Hyyrö's swaps
    ("A bit-vector algorithm for computing Levenshtein and Damerau edit distances", 2003): a
    column of the table is two integers, so the time is proportional to ``len(b)``.

    Examples
    --------
    >>> edit_distance("kitten", "sitting"), edit_distance("enregy", "energy")
    (3, 1)
    """
    if not a:
        return len(b)
    mask, last = (1 << len(a)) - 1, 1 << (len(a) - 1)
    places: dict[str, int] = {}
    for i, char in enumerate(a):
        places[char] = places.get(char, 0) | 1 << i
    rising, falling, distance = mask, 0, len(a)  # vertical differences +1 and -1
    diagonal = before = 0
    for char in b:
        match = places.get(char, 0)
        swapped = (~diagonal & match) << 1 & before
        diagonal = ((((match & rising) + rising) ^ rising) | match | falling | swapped) & mask
        before = match
        up = falling | ~(diagonal | rising) & mask
        down = rising & diagonal
        distance += bool(up & last) - bool(down & last)
        up = (up << 1 | 1) & mask
        down = (down << 1) & mask
        rising = down | ~(diagonal | up) & mask
        falling = up & diagonal
    return distance


def _one_slip_away(reader: GraphReader, name: str) -> list[Concept]:
    """Concepts whose key is one slip from that of a short name, most salient first.

    Letter triples find long names: a slip in the middle of "enregy" leaves none of them whole.
    """
    key = normalize(name)
    if not key or len(key) > _SHORT:
        return []
    found = {c.id: c for each in _slips(key) for c in reader.find_concepts(each)}
    return sorted(found.values(), key=lambda c: (-reader.get_analysis(c.id).salience, c.id))


def _with_a_slip(reader: GraphReader, word: str, limit: int) -> list[Concept]:
    """Concepts with a word in their names that is one slip from a short word, most salient first.

    Shorter words would be everywhere.
    """
    word = word.lower()
    if not _SHORT // 3 <= len(word) <= _SHORT:
        return []
    found = {
        concept.id: concept
        for slip in sorted(_slips(word))
        for concept in reader.search_labels(slip, limit)
        if slip in " ".join((concept.label, *concept.aliases)).lower().split()
    }
    return sorted(found.values(), key=lambda c: (-reader.get_analysis(c.id).salience, c.id))


def _slips(key: str) -> set[str]:
    """Return every string one slip away, of letters that English names and this one have."""
    letters = {*_LETTERS, *key}
    found: set[str] = set()
    for i in range(len(key) + 1):
        head, tail = key[:i], key[i:]
        found.update(head + letter + tail for letter in letters)
        if tail:
            found.add(head + tail[1:])
            found.update(head + letter + tail[1:] for letter in letters)
        if len(tail) > 1:
            found.add(head + tail[1] + tail[0] + tail[2:])
    return found - {key, ""}

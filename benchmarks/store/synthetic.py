"""Seeded graphs of any size, shaped like real ones: hubs, communities, names of few words."""

from __future__ import annotations

import random
from collections.abc import Iterable, Iterator, Mapping
from itertools import accumulate

from conceptgraph.model import Concept, ConceptAnalysis, Evidence, Predicate, Relation
from conceptgraph.names import normalize
from conceptgraph.query.reader import DocumentInfo

FAMILIES = ("is a", "part of", "has", "causes", "uses", "produces", "requires", "lacks")
COMMUNITY = 200  # concepts in one
PER_DOCUMENT = 200  # relations from one
NEARBY = 0.6  # share of relations inside a community
HUBS = 0.6  # exponent of the power law of endpoints
SENTENCE = 120  # characters


class SyntheticGraph:
    """A graph that is generated while it is read; the same for the same size and seed.

    Five relations a concept. Holds only ends and names in memory, so that a million relations
    fit beside the writer.
    """

    def __init__(self, size: int, seed: int = 1) -> None:
        chance = random.Random(seed)  # noqa: S311
        self.size = size
        self.words = _words(chance, 4000)
        count = max(10, size // 5)
        self.ids = [f"c{number:012x}" for number in range(count)]
        self.names = _names(chance, self.words, count)
        order = list(range(count))
        chance.shuffle(order)
        weights = list(accumulate((rank + 1) ** -HUBS for rank in range(count)))
        subjects = chance.choices(order, cum_weights=weights, k=size)
        objects = chance.choices(order, cum_weights=weights, k=size)
        edges = set()
        for subject, far in zip(subjects, objects, strict=True):
            near = subject // COMMUNITY * COMMUNITY + chance.randrange(COMMUNITY)
            object_ = (near if chance.random() < NEARBY else far) % count
            if subject != object_:
                edges.add((subject, chance.randrange(len(FAMILIES)), object_))
        self.edges = sorted(edges)
        self.degrees = [0] * count
        for subject, _, object_ in self.edges:
            self.degrees[subject] += 1
            self.degrees[object_] += 1
        self.hub = max(self.degrees)
        self.seed = seed

    def documents(self) -> Iterator[DocumentInfo]:
        """All documents, by id."""
        for number in range(len(self.edges) // PER_DOCUMENT + 1):
            name = _document(number)
            yield DocumentInfo(name, name, name, f"{number:064x}", 3000, {})

    def concepts(self) -> Iterator[Concept]:
        """All concepts, by id."""
        for number, name in enumerate(self.names):
            yield Concept(self.ids[number], name, normalize(name))

    def get_analysis(self, concept_id: str) -> ConceptAnalysis:
        """Salience goes by the number of relations."""
        number = int(concept_id[1:], 16)
        salience = round(self.degrees[number] / self.hub, 6)
        return ConceptAnalysis(salience, number // COMMUNITY, float(number % 100), 0.0)

    def relations(self) -> Iterator[Relation]:
        """All relations, one sentence each, by key."""
        chance = random.Random(self.seed)  # noqa: S311
        rows = sorted(self.edges, key=lambda edge: (edge[0], FAMILIES[edge[1]], edge[2]))
        for number, (subject, family, object_) in enumerate(rows):
            filler = " ".join(chance.choices(self.words, k=14))
            text = f"{self.names[subject]} {FAMILIES[family]} {self.names[object_]} {filler}"
            text = text[: SENTENCE - 1] + "."
            start = number % PER_DOCUMENT * SENTENCE
            evidence = Evidence(
                _document(number // PER_DOCUMENT), start, start + len(text), text, "verb"
            )
            predicate = Predicate(FAMILIES[family], FAMILIES[family], FAMILIES[family])
            yield Relation(self.ids[subject], predicate, self.ids[object_], "affirmed", (evidence,))

    def typical_name(self) -> str:
        """Return the name of a concept with about twenty relations."""
        number = min(range(len(self.names)), key=lambda i: (abs(self.degrees[i] - 20), i))
        return self.names[number]

    def counts(self) -> Mapping[str, int]:
        """Counts as of a graph reader."""
        return {"concepts": len(self.names), "relations": len(self.edges)}


def _words(chance: random.Random, count: int) -> list[str]:
    syllables = [a + b for a in "bcdfghklmnprstvz" for b in "aeiou"]
    words: set[str] = set()
    while len(words) < count:
        words.add("".join(chance.choices(syllables, k=chance.randint(2, 4))))
    return sorted(words)


def _names(chance: random.Random, words: list[str], count: int) -> list[str]:
    names: dict[str, None] = {}
    while len(names) < count:
        names[" ".join(chance.choices(words, k=chance.randint(1, 3)))] = None
    return list(names)


def _document(number: int) -> str:
    return f"notes/{number:05d}.md"


def sample(items: Iterable[str], count: int, seed: int = 7) -> list[str]:
    """Return some of the items, the same ones every time."""
    pool = list(items)
    return random.Random(seed).choices(pool, k=count)  # noqa: S311

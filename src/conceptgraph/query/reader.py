"""What queries, exports and the explorer need of a graph, whoever holds it.

:class:`conceptgraph.store.Store` answers from indexed SQL, :class:`conceptgraph.graph.ConceptGraph`
from memory. All iterators are in a canonical order that depends on content alone.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Iterator, Mapping
from typing import Any, Literal, Protocol

from conceptgraph.model import Concept, ConceptAnalysis, Relation
from conceptgraph.records import record

Direction = Literal["in", "out", "both"]


@record
class DocumentInfo:
    """What a graph keeps of a source; its text is not kept, only what evidence quotes."""

    id: str
    title: str
    source: str  # as given to the build; "" where unknown
    sha256: str  # of the file's bytes
    words: int
    metadata: Mapping[str, Any]


class GraphReader(Protocol):
    """Read access to a finished graph."""

    def documents(self) -> Iterator[DocumentInfo]:
        """All documents, by id."""

    def concepts(self) -> Iterator[Concept]:
        """All concepts, by id."""

    def relations(self) -> Iterator[Relation]:
        """All relations with their evidence, by ``Relation.key``."""

    def counts(self) -> Mapping[str, int]:
        """``documents``, ``concepts``, ``relations``, ``evidence``."""

    def get_concept(self, concept_id: str) -> Concept:
        """Return one concept; raises ``KeyError`` if there is none of that id."""

    def get_analysis(self, concept_id: str) -> ConceptAnalysis:
        """Salience, community and position; zeros if the graph was not analyzed."""

    def find_concepts(self, key: str) -> list[Concept]:
        """Concepts whose normalized label or alias equals ``key``, most salient first."""

    def find_relations(
        self, concept_id: str, direction: Direction = "both", *, evidence: bool = True
    ) -> list[Relation]:
        """Relations that start or end at a concept, by ``Relation.key``.

        With ``evidence=False`` their evidence may be left out (it is what costs).
        """

    def find_neighbor_ids(
        self, concept_ids: Iterable[str], direction: Direction = "both"
    ) -> list[tuple[str, str]]:
        """Pairs (given id, neighbor id) one relation away, sorted, without repeats."""

    def top_concepts(self, limit: int) -> list[Concept]:
        """The most salient concepts, best first; ties by label."""

    def search_labels(self, text: str, limit: int) -> list[Concept]:
        """Concepts with a label or alias that contains or begins like ``text``, best first."""

    def search_sentences(self, text: str, limit: int) -> list[Relation]:
        """Relations with a supporting sentence that holds the words of ``text``."""

    def find_between(self, subject_id: str, object_id: str) -> list[Relation]:
        """Relations from one concept to another, with their evidence, by ``Relation.key``."""

    def find_similar(self, text: str, limit: int) -> list[Concept]:
        """Concepts whose names share letter triples with ``text``: candidates, most shared first.

        What a misspelled name may have meant; the caller compares the spellings.
        """

    def count_families(self) -> Mapping[str, int]:
        """Number of relations of each family of predicates, most frequent first."""

    def communities(self) -> list[tuple[int, int, str]]:
        """Communities as (number, concepts in it, label of the most salient), by number."""


class NumberedReader(GraphReader, Protocol):
    """A reader whose concepts have numbers, too, in the order of their ids.

    A search that touches thousands of concepts on its way to a few is several times quicker on
    numbers.
    """

    def number_of(self, concept_id: str) -> int:
        """Return the number of a concept; raises ``KeyError`` if there is none of that id."""

    def id_of(self, number: int) -> str:
        """Return the id of the concept of that number; raises ``KeyError`` if there is none."""

    def find_neighbor_numbers(
        self,
        numbers: Iterable[int],
        direction: Direction = "both",
        within: Collection[int] | None = None,
    ) -> Iterable[tuple[int, int]]:
        """Pairs (given number, neighbor's number) one relation away, unordered, with repeats.

        With ``within``, only neighbors among those numbers.
        """

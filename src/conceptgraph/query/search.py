"""Finding concepts and claims by words."""

from __future__ import annotations

from typing import TYPE_CHECKING

from conceptgraph.names import normalize
from conceptgraph.query.near import near_concepts
from conceptgraph.records import record

if TYPE_CHECKING:
    from conceptgraph.model import Concept, Relation
    from conceptgraph.query.reader import GraphReader


@record
class SearchResult:
    """What a text was found in."""

    concepts: tuple[Concept, ...]  # by label or alias, best first
    relations: tuple[Relation, ...]  # by supporting sentence, best first
    fuzzy: bool = False  # nothing has these words; the concepts are spelled alike

    def _repr_html_(self) -> str:
        from conceptgraph.query.shown import cite, table

        concepts = [
            (concept.label, ", ".join(concept.aliases), concept.kind) for concept in self.concepts
        ]
        head = "spelled alike" if self.fuzzy else "concept"
        found = table((head, "also", "kind"), concepts, empty="No concept has this name.")
        if not self.relations:
            return found
        sentences = [cite(relation) for relation in self.relations]
        return found + table(("predicate", "sentence", "source"), sentences, empty="")


def search(reader: GraphReader, text: str, limit: int = 20) -> SearchResult:
    """Return concepts and relations that a text is found in, at most ``limit`` of each.

    A concept whose name is the text comes first, then names with words that begin like its
    words, most salient first, then names that contain it. Only if neither names nor sentences
    have it are names spelled alike returned. The text is words, never a query language.
    """
    if not text.strip():
        return SearchResult((), ())
    found = [*reader.find_concepts(normalize(text)), *reader.search_labels(text, limit)]
    concepts = tuple({concept.id: concept for concept in found}.values())[:limit]
    relations = tuple(reader.search_sentences(text, limit))
    if concepts or relations:
        return SearchResult(concepts, relations)
    near = tuple(near_concepts(reader, text, limit))
    return SearchResult(near, (), fuzzy=bool(near))

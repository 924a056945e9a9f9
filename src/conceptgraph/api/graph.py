"""A graph to ask: every question of the command line as a method."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path as FilePath
from typing import TYPE_CHECKING

from conceptgraph.api.places import PathLike, paths
from conceptgraph.query.between import Claims, evidence_between
from conceptgraph.query.find import find_concept
from conceptgraph.query.neighbors import Neighbors, neighbors
from conceptgraph.query.paths import Paths, path
from conceptgraph.query.search import SearchResult, search
from conceptgraph.query.stats import Stats, stats
from conceptgraph.query.subgraph import subgraph

if TYPE_CHECKING:
    from types import TracebackType

    import networkx as nx
    import pandas as pd

    from conceptgraph.export.tables import TableName
    from conceptgraph.graph import ConceptGraph
    from conceptgraph.model import BuildReport, Concept, Polarity, Relation
    from conceptgraph.query.diff import GraphDiff
    from conceptgraph.query.reader import Direction, DocumentInfo, GraphReader
    from conceptgraph.query.review import ReviewItem


class Graph:
    """A graph to ask.

    Concepts are named by label, alias or id; a name that no concept has raises
    :class:`~conceptgraph.errors.UnknownConceptError`, which carries the nearest names.

    Parameters
    ----------
    reader : GraphReader
        An open :class:`~conceptgraph.store.Store`, or a
        :class:`~conceptgraph.graph.ConceptGraph`.
    report : BuildReport, optional
        What the build that made it did.

    Examples
    --------
    >>> from conceptgraph.graph import ConceptGraph
    >>> from conceptgraph.model import Concept, Evidence, Predicate, Relation
    >>> proof = Evidence("note.md", 0, 23, "Sleep supports memory.", "object")
    >>> graph = Graph(ConceptGraph.from_parts(
    ...     [Concept("c1", "sleep", "sleep"), Concept("c2", "memory", "memory")],
    ...     [Relation("c1", Predicate("supports", "support"), "c2", "affirmed", (proof,))],
    ... ))
    >>> graph
    <Graph: 2 concepts, 1 relation>
    >>> [(n.relation.predicate.label, n.concept.label) for n in graph.neighbors("Sleep")]
    [('supports', 'memory')]
    >>> graph.path("memory", "sleep")[0].hops[0].relation.evidence[0].sentence
    'Sleep supports memory.'
    >>> graph.to_networkx().number_of_edges()
    1
    """

    def __init__(self, reader: GraphReader, *, report: BuildReport | None = None) -> None:
        self.reader = reader
        self.report = report

    def __repr__(self) -> str:
        counts = self.reader.counts()
        parts = (
            f"{counts[name]} {name if counts[name] != 1 else name[:-1]}"
            for name in ("concepts", "relations")
        )
        return f"<Graph: {', '.join(parts)}>"

    def __enter__(self) -> Graph:
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        error: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Let go of the graph file, if there is one."""
        close = getattr(self.reader, "close", None)
        if close is not None:
            close()

    # Contents

    def documents(self) -> Iterator[DocumentInfo]:
        """Return all documents, by id."""
        return iter(self.reader.documents())

    def concepts(self) -> Iterator[Concept]:
        """Return all concepts, by id."""
        return iter(self.reader.concepts())

    def relations(self) -> Iterator[Relation]:
        """Return all relations with their evidence, by ``Relation.key``."""
        return iter(self.reader.relations())

    def concept(self, name: str) -> Concept:
        """Return the concept that a name means."""
        return find_concept(self.reader, name)

    def top_concepts(self, limit: int = 10) -> list[Concept]:
        """Return the most salient concepts, best first; ties by label."""
        return list(self.reader.top_concepts(limit))

    def stats(self, limit: int = 10) -> Stats:
        """Return counts, families, topics and documents; see :class:`Stats`."""
        return stats(self.reader, limit)

    # Questions

    def neighbors(
        self,
        name: str,
        *,
        depth: int = 1,
        direction: Direction = "both",
        predicates: Sequence[str] = (),
        families: Sequence[str] = (),
        min_confidence: float = 0.0,
        polarity: Polarity | None = None,
        limit: int | None = None,
    ) -> Neighbors:
        """Return what a concept is related to; see :func:`conceptgraph.query.neighbors`."""
        return neighbors(
            self.reader,
            name,
            depth=depth,
            direction=direction,
            predicates=predicates,
            families=families,
            min_confidence=min_confidence,
            polarity=polarity,
            limit=limit,
        )

    def path(
        self, source: str, target: str, *, max_hops: int = 6, directed: bool = False, k: int = 1
    ) -> Paths:
        """Return the ``k`` shortest paths, each hop with its relation; may be empty."""
        return path(self.reader, source, target, max_hops=max_hops, directed=directed, k=k)

    def search(self, text: str, limit: int = 20) -> SearchResult:
        """Return the concepts and relations that a text is found in."""
        return search(self.reader, text, limit)

    def evidence(self, a: str, b: str) -> Claims:
        """Return the relations between two concepts, either way, with every sentence."""
        return evidence_between(self.reader, a, b)

    def diff(self, old: Graph) -> GraphDiff:
        """Return what changed from an older graph to this one."""
        from conceptgraph.query.diff import diff_graphs

        return diff_graphs(old.reader, self.reader)

    def review(
        self,
        limit: int | None = 20,
        *,
        vocabulary: PathLike | Iterable[PathLike] = (),
        below: float = 0.7,
    ) -> list[ReviewItem]:
        """Return what is most worth a person's decision, best first.

        Parameters
        ----------
        limit : int, optional
            At most so many questions; None for all.
        vocabulary : path-like or iterable of path-like
            What was decided before, and is not asked again.
        below : float
            Claims of less confidence than this are asked about.

        Raises
        ------
        VocabularyError
            A vocabulary file cannot be read.
        """
        from conceptgraph.query.review import find_review_items
        from conceptgraph.vocabulary import read_vocabulary

        decided = read_vocabulary(paths(vocabulary))
        return find_review_items(self.reader, decided, below=below, limit=limit)

    # Handing it on

    def subgraph(self, *names: str, depth: int = 1) -> Graph:
        """Return the part around some concepts as a graph in memory."""
        part = subgraph(self.reader, names, depth=depth)
        cited = {e.document_id for relation in part.relations for e in relation.evidence}
        from conceptgraph.graph import ConceptGraph

        return Graph(
            ConceptGraph.from_parts(
                part.concepts,
                part.relations,
                (info for info in self.documents() if info.id in cited),
                {c.id: self.reader.get_analysis(c.id) for c in part.concepts},
            )
        )

    def to_concept_graph(self) -> ConceptGraph:
        """Return the whole graph in memory, as a :class:`~conceptgraph.graph.ConceptGraph`."""
        from conceptgraph.graph import ConceptGraph

        if isinstance(self.reader, ConceptGraph):
            return self.reader
        concepts = list(self.concepts())
        return ConceptGraph.from_parts(
            concepts,
            self.relations(),
            self.documents(),
            {concept.id: self.reader.get_analysis(concept.id) for concept in concepts},
        )

    def to_networkx(self) -> nx.MultiDiGraph[str]:
        """Return a NetworkX graph of its own, with which all NetworkX algorithms work.

        A node per concept id with ``label``, ``kind``, ``salience``, ``community``; an edge per
        relation with ``label``, ``family``, ``polarity``, ``weight``, ``confidence``.
        """
        return self.to_concept_graph().nx.copy()

    def to_pandas(self, table: TableName = "relations") -> pd.DataFrame:
        """Return a table of the graph as a data frame of its own (extra ``pandas``).

        Parameters
        ----------
        table : str
            ``relations``: a row each with ``id``, ``subject`` and ``object`` (concept ids),
            ``subject_label``, ``predicate``, ``object_label``, ``family``, ``negated``,
            ``confidence``, ``weight`` and more. ``concepts``: ``id``, ``label``, ``aliases``,
            ``kind``, ``salience``, ``community`` and more. ``evidence``: a row a sentence,
            ``relation`` being the relation's ``id``. ``documents``: a row a source. The columns
            are those of the Parquet export, in the order of ids and keys.

        Raises
        ------
        FormatError
            There is no such table.
        MissingExtraError
            pandas is not installed.
        """
        from conceptgraph.errors import FormatError
        from conceptgraph.export.frames import to_frame
        from conceptgraph.export.tables import TABLES

        if table not in TABLES:
            raise FormatError("no such table", got=f"“{table}”", expected=", ".join(TABLES))
        return to_frame(self.reader, table)

    def export(self, target: PathLike, format: str | None = None) -> None:
        """Write the graph to a file or folder in a format of another tool.

        Parameters
        ----------
        target : path-like
            Where to; the file appears complete or not at all.
        format : str, optional
            A name of :data:`conceptgraph.export.FORMATS`; by default the one that the suffix
            of ``target`` stands for.

        Raises
        ------
        FormatError
            The format is unknown, or the suffix stands for none.
        """
        from conceptgraph.errors import FormatError
        from conceptgraph.export import FORMATS, export_graph, find_format

        place = FilePath(target)
        found = find_format(place)
        name = format or (found.name if found else None)
        if name is None:
            raise FormatError(
                "its suffix stands for no format", where=str(place), expected=", ".join(FORMATS)
            )
        export_graph(self.reader, name, place)

    def view(self, target: PathLike, *, title: str | None = None) -> None:
        """Write the explorer: one HTML page that needs no network."""
        from conceptgraph.explorer import write_page

        settings = {} if title is None else {"title": title}
        with FilePath(target).open("w", encoding="utf-8", newline="\n") as out:
            write_page(self.reader, out, **settings)

    def _repr_html_(self) -> str:
        """Show the explorer in a notebook."""
        from conceptgraph.explorer import repr_html

        return repr_html(self.reader)

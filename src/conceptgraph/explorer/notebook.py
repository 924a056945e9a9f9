"""The explorer inside a notebook: the page in a sandboxed frame."""

from __future__ import annotations

from html import escape
from io import StringIO

from conceptgraph.explorer.page import DEFAULT_TITLE, write_page
from conceptgraph.graph import ConceptGraph
from conceptgraph.query.reader import GraphReader

MOST_CONCEPTS = 2_000
"""A notebook keeps its outputs; beyond this, only the most salient concepts are in the frame."""


def repr_html(reader: GraphReader, *, title: str = DEFAULT_TITLE, height: int = 640) -> str:
    """Return the explorer of a graph as an ``<iframe>`` that a notebook can show.

    The frame may run its own script and save files, and nothing else: it has an origin of its
    own, so it can read neither the notebook nor its cookies.

    Parameters
    ----------
    reader : GraphReader
        A store or a :class:`conceptgraph.graph.ConceptGraph`.
    title : str
        Title of the page.
    height : int
        Height of the frame in CSS pixels.
    """
    total = reader.counts()["concepts"]
    if total > MOST_CONCEPTS:
        title = f"{title} (the {MOST_CONCEPTS:,} most salient of {total:,} concepts)"
        reader = _most_salient(reader)
    page = StringIO()
    write_page(reader, page, title=title)
    return (
        f'<iframe title="{escape(title)}" sandbox="allow-scripts allow-downloads allow-popups" '
        f'style="width:100%;height:{height}px;border:1px solid #8884;border-radius:8px" '
        f'srcdoc="{escape(page.getvalue())}"></iframe>'
    )


def _most_salient(reader: GraphReader) -> ConceptGraph:
    concepts = reader.top_concepts(MOST_CONCEPTS)
    ids = {concept.id for concept in concepts}
    return ConceptGraph.from_parts(
        concepts,
        (
            relation
            for concept_id in sorted(ids)
            for relation in reader.find_relations(concept_id, "out")
            if relation.object in ids
        ),
        reader.documents(),
        {concept_id: reader.get_analysis(concept_id) for concept_id in ids},
    )

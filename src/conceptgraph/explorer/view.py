"""From a graph to what a page shows of it: a network in vis terms, with everything in order.

Nodes come most salient first (their position in the list is their rank, which search and the
opening view use), edges by the ranks of their ends. Same graph, same view.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from conceptgraph.explorer.network import ExplorerNetwork
from conceptgraph.explorer.style import (
    DENIED_COLOR,
    FAMILY_COLORS,
    OTHER_COLOR,
    community_color,
    dot_radius,
)
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, ConceptAnalysis, Relation
from conceptgraph.query.reader import DocumentInfo, GraphReader

MAP_EXTENT = 20_000
"""Width or height of the map, whichever is larger, in the page's layout units."""

LARGEST_GROUPS = 40
SMALLEST_GROUP = 3
"""Communities beyond these bounds are shown as one group, the last: they have no name to tell."""


@dataclass(frozen=True, slots=True)
class View:
    """What a page shows.

    ``network.nodes`` have, beside vis' ``id, label, x, y, size``: ``concept`` (the
    :class:`Concept`), ``salience`` and ``group`` (community, with small ones folded into the
    last group). ``network.edges`` have ``relation`` beside ``from, to, label``.
    """

    title: str
    network: ExplorerNetwork
    documents: tuple[DocumentInfo, ...]
    groups: int  # number of groups of concepts
    folded: bool  # whether the last group is many small communities


def build_view(reader: GraphReader, *, title: str) -> View:
    """Read the whole graph and lay out what the page needs, in canonical order.

    A graph that was never analyzed is analyzed here. Linear in concepts, relations and
    evidence, apart from sorting (and analysis).
    """
    reader, analysis = _analyzed(reader)
    ranked = sorted(
        reader.concepts(),
        key=lambda concept: (-analysis[concept.id].salience, concept.label, concept.id),
    )
    group_of, groups, folded = _fold_communities(analysis)
    place = _scale(analysis.values())
    network = ExplorerNetwork(heading=title)
    for concept in ranked:
        found = analysis[concept.id]
        x, y = place(found)
        network.add_node(
            concept.id,
            concept.label,
            concept=concept,
            salience=found.salience,
            group=group_of[found.community],
            size=dot_radius(found.salience),
            x=x,
            y=y,
        )
    rank = {concept.id: index for index, concept in enumerate(ranked)}
    for relation in sorted(
        reader.relations(),
        key=lambda relation: (rank[relation.subject], rank[relation.object], relation.key),
    ):
        network.add_edge(
            relation.subject, relation.object, label=relation.predicate.label, relation=relation
        )
    return View(title, network, tuple(reader.documents()), groups, folded)


def node_options(concept: Concept, analysis: ConceptAnalysis) -> dict[str, Any]:
    """How one concept looks in a plain vis network on a light page."""
    return {
        "label": concept.label,
        "color": community_color(analysis.community)[0],
        "size": dot_radius(analysis.salience),
    }


def edge_options(relation: Relation) -> dict[str, Any]:
    """How one relation looks in a plain vis network on a light page."""
    denied = relation.polarity == "denied"
    family = FAMILY_COLORS.get(relation.predicate.family, OTHER_COLOR)
    return {
        "label": relation.predicate.label,
        "color": (DENIED_COLOR if denied else family)[0],
        "dashes": denied,
    }


def _analyzed(reader: GraphReader) -> tuple[GraphReader, dict[str, ConceptAnalysis]]:
    """Return the reader and its analysis, made here if the graph has none."""
    blank = ConceptAnalysis()
    analysis = {concept.id: reader.get_analysis(concept.id) for concept in reader.concepts()}
    if not analysis or any(found != blank for found in analysis.values()):
        return reader, analysis
    from conceptgraph.analyze import analyze

    graph = ConceptGraph.from_parts(reader.concepts(), reader.relations(), reader.documents())
    return reader, dict(analyze(graph))


def _fold_communities(
    analysis: Mapping[str, ConceptAnalysis],
) -> tuple[dict[int, int], int, bool]:
    """Return community -> group, the number of groups, and whether the last one is a mix."""
    sizes = Counter(found.community for found in analysis.values())
    named = [
        community
        for community, size in sorted(sizes.items(), key=lambda item: (-item[1], item[0]))
        if size >= SMALLEST_GROUP
    ][:LARGEST_GROUPS]
    group_of = {community: group for group, community in enumerate(named)}
    folded = len(named) < len(sizes)
    for community in sizes:
        group_of.setdefault(community, len(named))
    return group_of, len(named) + folded, folded


def _scale(found: Iterable[ConceptAnalysis]) -> Callable[[ConceptAnalysis], tuple[int, int]]:
    """Return a function from an analysis to its whole-number place on the map."""
    places = [(each.x, each.y) for each in found]
    left = min((x for x, _ in places), default=0.0)
    top = min((y for _, y in places), default=0.0)
    width = max((x for x, _ in places), default=0.0) - left
    height = max((y for _, y in places), default=0.0) - top
    factor = MAP_EXTENT / (max(width, height) or 1.0)

    def place(each: ConceptAnalysis) -> tuple[int, int]:
        return round((each.x - left) * factor), round((each.y - top) * factor)

    return place

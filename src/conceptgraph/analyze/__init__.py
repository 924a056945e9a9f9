"""Analysis: how much each concept matters, what belongs together, where it is drawn.

Everything is computed from arrays in the order of concept ids with fixed seeds, so that the
same graph gives the same figures whatever the order it was built in.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from conceptgraph.graph import ConceptGraph
    from conceptgraph.model import ConceptAnalysis

__all__ = ["analyze"]


def analyze(graph: ConceptGraph) -> Mapping[str, ConceptAnalysis]:
    """Return salience, community and position of every concept, by concept id."""
    from conceptgraph.analyze.arrays import to_arrays
    from conceptgraph.analyze.communities import find_communities
    from conceptgraph.analyze.layout import compute_layout
    from conceptgraph.analyze.salience import compute_salience
    from conceptgraph.model import ConceptAnalysis

    arrays = to_arrays(graph)
    salience = compute_salience(arrays)
    community = find_communities(arrays)
    positions = compute_layout(arrays)
    return {
        concept_id: ConceptAnalysis(
            round(float(salience[i]), 6),
            int(community[i]),
            round(float(positions[i, 0]), 2) + 0.0,
            round(float(positions[i, 1]), 2) + 0.0,
        )
        for i, concept_id in enumerate(arrays.ids)
    }

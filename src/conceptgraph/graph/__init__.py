"""The graph in memory."""

from conceptgraph.graph.concept_graph import ConceptGraph
from conceptgraph.graph.evidence import sort_evidence

__all__ = ["ConceptGraph", "sort_evidence"]

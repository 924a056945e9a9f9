"""conceptgraph: see and question the ideas in what you read.

>>> import conceptgraph as cg
>>> graph = cg.build("notes/")                      # doctest: +SKIP
>>> graph.neighbors("reinforcement learning")       # doctest: +SKIP
>>> G = graph.to_networkx()                         # doctest: +SKIP
>>> graph = cg.open("graph/graph.db")               # doctest: +SKIP
"""

from __future__ import annotations

TYPE_CHECKING = False
if TYPE_CHECKING:
    from conceptgraph.api import Graph, build, extract_relations
    from conceptgraph.api import open_graph as open
    from conceptgraph.errors import ConceptGraphError
    from conceptgraph.graph import ConceptGraph

__all__ = ["ConceptGraph", "ConceptGraphError", "Graph", "build", "extract_relations", "open"]

__version__ = "0.1.0"

_DOORS = {
    "ConceptGraph": ("graph", "ConceptGraph"),
    "ConceptGraphError": ("errors", "ConceptGraphError"),
    "Graph": ("api", "Graph"),
    "build": ("api", "build"),
    "extract_relations": ("api", "extract_relations"),
    "open": ("api", "open_graph"),
}


def __getattr__(name: str) -> object:
    """Import a public name when it is first asked for: most commands need none of them."""
    if name not in _DOORS:
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
    from importlib import import_module

    room, attribute = _DOORS[name]
    value = getattr(import_module(f"{__name__}.{room}"), attribute)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """List the public names, loaded or not."""
    return sorted({*globals(), *__all__})

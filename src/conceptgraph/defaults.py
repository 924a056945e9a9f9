"""What the command line and the Python interface take for granted; imports nothing."""

DEFAULT_GRAPH = "graph/graph.db"
"""Where a build puts the graph unless it is told otherwise."""

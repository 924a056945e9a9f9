"""How the pipeline in ``conceptgraph.annotate`` is trained."""

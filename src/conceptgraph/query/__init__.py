"""Questions to a graph, whoever holds it: one module a question, no heavy imports.

``find.find_concept``, ``neighbors.neighbors``, ``paths.path``, ``search.search``,
``between.evidence_between``, ``subgraph.subgraph``, ``stats.stats``: every function takes a
:class:`conceptgraph.query.reader.GraphReader` first and names of concepts as a person writes
them; :func:`conceptgraph.query.find.find_concept` says which concept is meant. The modules are
imported one by one, so that a question on the command line pays for itself alone.
"""

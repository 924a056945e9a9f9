"""GraphML, read back by parsers that are not ours."""

from __future__ import annotations

import io
import json
from pathlib import Path
from xml.parsers import expat

import networkx as nx

from conceptgraph.export import export_graph
from conceptgraph.export.graphml import write_graphml
from conceptgraph.export.text import hide_controls, show_controls
from conceptgraph.graph import ConceptGraph


def test_networkx_reads_all_nodes_and_parallel_edges(
    hostile_graph: ConceptGraph, tmp_path: Path
) -> None:
    path = tmp_path / "g.graphml"
    export_graph(hostile_graph, "graphml", path)
    G = nx.read_graphml(path, force_multigraph=True)
    counts = hostile_graph.counts()
    assert G.number_of_nodes() == counts["concepts"]
    assert G.number_of_edges() == counts["relations"]
    for concept in hostile_graph.concepts():
        node = G.nodes[concept.id]
        assert show_controls(node.get("label") or "") == concept.label
        assert [show_controls(a) for a in json.loads(node["aliases"])] == list(concept.aliases)
    sentences = sorted(
        show_controls(e["sentence"])
        for _, _, data in G.edges(data=True)
        for e in json.loads(data["evidence"])
    )
    expected = sorted(e.sentence for r in hostile_graph.relations() for e in r.evidence)
    assert sentences == expected


def test_hostile_text_adds_no_element(hostile_graph: ConceptGraph) -> None:
    out = io.StringIO()
    write_graphml(hostile_graph, out)
    names: list[str] = []
    parser = expat.ParserCreate()
    parser.StartElementHandler = lambda name, _: names.append(name)
    parser.Parse(out.getvalue().encode(), True)
    assert set(names) == {"graphml", "graph", "key", "node", "edge", "data"}


def test_control_escape_is_reversible() -> None:
    for text in ("_x0041\x00", "_x005F_x0041_", "\x00x0041_", "__x0041__x0041_", "plain_x"):
        assert show_controls(hide_controls(text)) == text

"""GEXF, Cytoscape, DOT and Mermaid, read by parsers that are not ours."""

from __future__ import annotations

import io
import json
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import TextIO

import networkx as nx
import pytest

from conceptgraph.export import export_graph
from conceptgraph.export.cytoscape import write_cytoscape
from conceptgraph.export.dot import write_dot
from conceptgraph.export.gexf import write_gexf
from conceptgraph.export.mermaid import write_mermaid
from conceptgraph.export.text import show_controls
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import Concept, Predicate, Relation
from conceptgraph.query.reader import GraphReader


def written(write: Callable[[GraphReader, TextIO], None], graph: GraphReader) -> str:
    out = io.StringIO()
    write(graph, out)
    return out.getvalue()


def test_gexf_is_read_by_networkx_with_positions_and_colors(
    hostile_graph: ConceptGraph, tmp_path: Path
) -> None:
    path = tmp_path / "g.gexf"
    export_graph(hostile_graph, "gexf", path)
    G = nx.read_gexf(path, version="1.3")
    counts = hostile_graph.counts()
    assert (G.number_of_nodes(), G.number_of_edges()) == (counts["concepts"], counts["relations"])
    for concept in hostile_graph.concepts():
        node, found = G.nodes[concept.id], hostile_graph.get_analysis(concept.id)
        assert show_controls(node["label"]) == concept.label
        position = node["viz"]["position"]
        assert (position["x"], position["y"]) == (
            pytest.approx(10 * found.x, abs=0.1),
            pytest.approx(-10 * found.y, abs=0.1),
        )
        assert set(node["viz"]["color"]) >= {"r", "g", "b"}


def test_cytoscape_is_read_by_networkx(hostile_graph: ConceptGraph) -> None:
    data = json.loads(written(write_cytoscape, hostile_graph))
    assert data["layout"] == {"name": "preset"}  # else Cytoscape.js makes one of its own
    G = nx.cytoscape_graph(data)
    assert G.number_of_nodes() == hostile_graph.counts()["concepts"]
    assert G.number_of_edges() == hostile_graph.counts()["relations"]
    assert {G.nodes[c.id]["label"] for c in hostile_graph.concepts()} == {
        c.label for c in hostile_graph.concepts()
    }
    assert set(data["elements"]["nodes"][0]["position"]) == {"x", "y"}


@pytest.mark.skipif(shutil.which("dot") is None, reason="Graphviz is not installed")
def test_dot_is_read_by_graphviz(hostile_graph: ConceptGraph) -> None:
    result = subprocess.run(
        ["dot", "-Tjson0"],
        input=written(write_dot, hostile_graph).encode(),
        capture_output=True,
        check=True,
    )
    assert result.stderr == b""
    data = json.loads(result.stdout.decode(), strict=False)
    ids = {concept.id for concept in hostile_graph.concepts()}
    assert {node["name"] for node in data["objects"]} == ids
    assert len(data["edges"]) == hostile_graph.counts()["relations"]
    allowed = {"name", "label", "color", "fillcolor", "pos", "style", "shape", "fontname"}
    for node in data["objects"]:
        assert set(node) <= allowed | {"_gvid", "width", "height"}


def test_dot_quotes_end_where_they_should(hostile_graph: ConceptGraph) -> None:
    text = written(write_dot, hostile_graph)
    bare = re.sub(r'"(?:[^"\\]|\\.)*"', "", text)
    assert not re.search(r"pwn|DROP|script|[<&]", bare)
    assert len(text.splitlines()) == 5 + sum(
        hostile_graph.counts()[name] for name in ("concepts", "relations")
    )


LINE = re.compile(
    r'  c[0-9a-f]{12}(\["[^"]*"\]| -\.?->?\|"[^"]*"\| c[0-9a-f]{12})|  c\w+ -->\|"[^"]*"\| c\w+'
)


def test_mermaid_lines_have_one_shape(hostile_graph: ConceptGraph) -> None:
    lines = written(write_mermaid, hostile_graph).splitlines()
    assert lines[0] == "flowchart LR"
    for line in lines[1:]:
        assert LINE.fullmatch(line), line
        inside = re.findall(r'"([^"]*)"', line)[0]
        assert not re.search(r"[<>`\[\]{}]|#(?!\d+;)|&", inside), line


def test_mermaid_label_that_begins_like_a_list() -> None:
    graph = ConceptGraph.from_parts([Concept("c" * 13, "1. first", "first")], [])
    assert '"1#46; first"' in written(write_mermaid, graph)


def test_odd_ids_of_imported_graphs_are_made_safe() -> None:
    odd = 'x"];pwn["'
    graph = ConceptGraph.from_parts(
        [Concept(odd, "a", "a")], [Relation(odd, Predicate("is", "is"), odd, "affirmed", ())]
    )
    for write in (write_dot, write_mermaid):
        text = written(write, graph)
        assert "pwn" not in text
        assert len(set(re.findall(r"\bx[0-9a-f]{16}\b", text))) == 1
    G = nx.parse_graphml(written_graphml(graph))
    assert list(G) == [odd]
    assert "pwn" not in set(re.findall(r"<(\w+)", written(write_gexf, graph)))


def written_graphml(graph: ConceptGraph) -> str:
    from conceptgraph.export.graphml import write_graphml

    return written(write_graphml, graph)

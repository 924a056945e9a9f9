from __future__ import annotations

import subprocess
import sys
from importlib.resources import files

import pytest
from pyvis.network import Network
from tests.explorer.graphs import HOSTILE, hostile_graph, seeded_graph, story_graph

import conceptgraph.explorer.network as module
from conceptgraph.errors import FormatError
from conceptgraph.explorer import to_pyvis
from conceptgraph.explorer.network import ExplorerNetwork, read_vis_network


def test_vis_network_comes_from_the_installed_wheel():
    text = read_vis_network()
    assert "@version 9.1.2" in text
    assert text == (files("pyvis") / module.VIS_PATH).read_bytes().decode()


def test_another_vis_network_is_refused(monkeypatch):
    monkeypatch.setattr(module, "VIS_SHA256", "0" * 64)
    with pytest.raises(FormatError, match="another vis-network"):
        read_vis_network()


def test_nodes_are_added_once_and_edges_always():
    network = ExplorerNetwork()
    network.add_node("c1", "one")
    network.add_node("c1", "again")
    network.add_node("c2", "")
    for _ in range(3):
        network.add_edge("c1", "c2", label="causes")
    assert [node["label"] for node in network.nodes] == ["one", ""]
    assert network.num_edges() == 3
    assert network.get_nodes() == ["c1", "c2"]


def test_an_edge_needs_its_nodes():
    with pytest.raises(KeyError, match="c9"):
        ExplorerNetwork().add_edge("c9", "c9")


@pytest.mark.parametrize(
    "name",
    ["generate_html", "write_html", "save_graph", "show", "from_nx", "from_DOT", "set_options"],
)
def test_pyvis_own_ways_in_and_out_are_closed(name):
    with pytest.raises(FormatError, match="not written by pyvis"):
        getattr(ExplorerNetwork(), name)("argument")


def test_to_pyvis_is_a_plain_network_of_the_chosen_part():
    graph = story_graph()
    ids = [c.id for c in graph.concepts() if c.label in ("ghosts", "animals")]
    network = to_pyvis(graph, [*ids, ids[0]])
    assert type(network) is Network
    assert network.num_nodes() == 2
    assert sorted(edge["label"] for edge in network.edges) == [
        "differ from",
        "haunt",
        "imitate",
        "inspire",
    ]
    assert "vis" in network.generate_html()
    assert network.neighbors(ids[0]) == set(ids)


def test_to_pyvis_marks_denied_relations_and_escapes_titles():
    graph = hostile_graph()
    network = to_pyvis(graph, [concept.id for concept in graph.concepts()])
    assert {edge["dashes"] for edge in network.edges} == {True, False}
    assert not any("<" in edge["title"] for edge in network.edges)
    assert {node["label"] for node in network.nodes} == set(HOSTILE)


def test_to_pyvis_takes_a_whole_graph_and_raises_for_an_unknown_id():
    graph = seeded_graph(2_000)
    network = to_pyvis(graph, [concept.id for concept in graph.concepts()])
    assert network.num_edges() == graph.counts()["relations"]
    with pytest.raises(KeyError):
        to_pyvis(graph, ["c000000000000"])


def test_importing_the_explorer_does_not_import_pyvis():
    code = (
        "import sys, conceptgraph.explorer;"
        "print([name for name in ('pyvis', 'IPython') if name in sys.modules])"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "[]"

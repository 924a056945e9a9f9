"""The Python door."""

from __future__ import annotations

from pathlib import Path

import networkx as nx
import pytest
from tests.cli.small_graph import small_graph

import conceptgraph as cg
from conceptgraph.errors import FormatError, StoreNotFoundError, UnknownConceptError


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> cg.Graph:
    folder = tmp_path_factory.mktemp("api")
    (folder / "note.md").write_text("The brain needs energy. Energy comes from food.\n")
    built = cg.build(folder / "note.md", graph=folder / "x.db")
    assert built.report is not None and built.report.counts["documents"] == 1
    return built


def test_a_built_graph_answers(graph: cg.Graph) -> None:
    [neighbor] = [n for n in graph.neighbors("energy") if n.concept.label == "brain"]
    assert neighbor.relation.evidence[0].sentence == "The brain needs energy."
    hops = graph.path("brain", "food")[0].hops
    assert [hop.relation.predicate.label for hop in hops] == ["needs", "comes from"]
    assert graph.search("ener").concepts[0] == graph.concept("energy")
    assert len(graph.evidence("brain", "energy")) == 1
    assert {info.id for info in graph.documents()} == {"note.md"}
    assert graph.stats().counts["relations"] == len(list(graph.relations()))


def test_opening_again(graph: cg.Graph, tmp_path: Path) -> None:
    with cg.open(graph.reader.path) as again:  # type: ignore[attr-defined]
        assert list(again.concepts()) == list(graph.concepts())
    with pytest.raises(StoreNotFoundError):
        cg.open(tmp_path / "none.db")


def test_unknown_names_carry_near_ones(graph: cg.Graph) -> None:
    with pytest.raises(UnknownConceptError) as caught:
        graph.concept("enery")
    assert caught.value.suggestions == ("energy",)


def test_networkx_gets_a_copy() -> None:
    graph = cg.Graph(small_graph())
    G = graph.to_networkx()
    assert nx.is_weakly_connected(G) and G.number_of_nodes() == 8
    G.clear()
    assert graph.to_networkx().number_of_nodes() == 8


def test_parts_and_differences() -> None:
    graph = cg.Graph(small_graph())
    part = graph.subgraph("REM", depth=1)
    assert {concept.label for concept in part.concepts()} == {"REM sleep", "sleep", "dreams"}
    assert part.diff(part).is_empty and not graph.diff(part).is_empty
    assert repr(part) == "<Graph: 3 concepts, 2 relations>"


def test_writing(tmp_path: Path) -> None:
    graph = cg.Graph(small_graph())
    graph.export(tmp_path / "x.json")
    graph.export(tmp_path / "x.txt", "json")
    assert (tmp_path / "x.json").read_bytes() == (tmp_path / "x.txt").read_bytes()
    with pytest.raises(FormatError, match="suffix"):
        graph.export(tmp_path / "x.unknown")
    graph.view(tmp_path / "x.html", title="Sleep")
    assert "<title>Sleep</title>" in (tmp_path / "x.html").read_text(encoding="utf-8")
    assert "<iframe" in graph._repr_html_()


def test_extract_needs_no_graph() -> None:
    [relation] = cg.extract_relations("The brain needs energy.")
    assert (relation.subject.name, relation.object.name) == ("brain", "energy")


def test_public_names() -> None:
    assert set(cg.__all__) <= set(dir(cg))
    for name in cg.__all__:
        assert getattr(cg, name).__doc__
    with pytest.raises(AttributeError):
        _ = cg.nothing  # type: ignore[attr-defined]

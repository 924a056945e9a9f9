"""The Python door."""

from __future__ import annotations

import sys
from pathlib import Path

import networkx as nx
import pytest
from tests.cli.small_graph import small_graph

import conceptgraph as cg
from conceptgraph.errors import (
    FormatError,
    MissingExtraError,
    StoreNotFoundError,
    UnknownConceptError,
)
from conceptgraph.export.records import relation_id
from conceptgraph.export.tables import TableName
from conceptgraph.graph import ConceptGraph


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


def test_data_frames_have_the_rows_of_the_graph() -> None:
    graph = cg.Graph(small_graph())
    relations = graph.to_pandas()
    assert list(relations["id"]) == [relation_id(r) for r in graph.relations()]
    assert list(relations["predicate"]) == [r.predicate.label for r in graph.relations()]
    concepts = graph.to_pandas("concepts").set_index("id")
    for column in ("subject", "object"):
        labels = concepts["label"].reindex(relations[column])
        assert list(labels) == list(relations[f"{column}_label"])
    evidence = graph.to_pandas("evidence")
    assert list(evidence["sentence"]) == [e.sentence for r in graph.relations() for e in r.evidence]
    assert set(evidence["relation"]) == set(relations["id"])
    assert list(graph.to_pandas("documents")["id"]) == [info.id for info in graph.documents()]


@pytest.mark.parametrize("table", ["relations", "concepts", "evidence", "documents"])
def test_data_frames_are_typed_even_where_empty(table: TableName) -> None:
    full, empty = (cg.Graph(g).to_pandas(table) for g in (small_graph(), ConceptGraph()))
    assert len(full) and not len(empty)
    assert list(full.dtypes.items()) == list(empty.dtypes.items())
    assert {"relations": "bool", "concepts": "float64"}.get(table, "string") in {
        str(kind) for kind in full.dtypes
    }


def test_data_frames_name_their_extra_and_their_tables(monkeypatch: pytest.MonkeyPatch) -> None:
    with pytest.raises(FormatError, match="relations"):
        cg.Graph(small_graph()).to_pandas("nodes")  # type: ignore[arg-type]
    monkeypatch.setitem(sys.modules, "pandas", None)
    with pytest.raises(MissingExtraError, match=r"conceptgraph\[pandas\]"):
        cg.Graph(small_graph()).to_pandas()


def test_review_leaves_out_what_was_decided(tmp_path: Path) -> None:
    graph = cg.Graph(small_graph())
    items = graph.review(below=0)
    assert {item.names for item in items} == {("REM sleep", "REM"), ("dreams", "dreaming")}
    assert graph.review(1, below=0) == items[:1]
    decided = tmp_path / "v.yaml"
    decided.write_text("splits: [[REM, REM sleep]]\n", encoding="utf-8")
    assert graph.review(vocabulary=decided, below=0) == items[1:]

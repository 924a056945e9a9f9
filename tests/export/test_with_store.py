"""Exports of a graph file equal exports of the graph in memory, and imports can be stored."""

from __future__ import annotations

from pathlib import Path

import pytest

from conceptgraph.export import FORMATS, export_graph, import_graph
from conceptgraph.export.merge import merge_graphs
from conceptgraph.export.relation_filter import Filter
from conceptgraph.export.select import select
from conceptgraph.graph import ConceptGraph
from conceptgraph.query.diff import diff_graphs
from conceptgraph.query.filters import RelationFilter
from conceptgraph.store import open_store, write_graph


def files(path: Path) -> list[tuple[str, bytes]]:
    found = sorted(path.rglob("*")) if path.is_dir() else [path]
    return [(p.name if path.is_dir() else "", p.read_bytes()) for p in found if p.is_file()]


@pytest.mark.parametrize("name", FORMATS)
def test_store_and_memory_export_the_same(
    name: str, hostile_graph: ConceptGraph, tmp_path: Path
) -> None:
    write_graph(tmp_path / "g.db", hostile_graph)
    suffix = FORMATS[name].suffix
    with open_store(tmp_path / "g.db") as store:
        export_graph(store, name, tmp_path / f"store{suffix}")
        start = next(store.concepts()).id
        keep = Filter(RelationFilter(min_confidence=0.51))
        export_graph(
            select(store, around=[start], depth=3, top=20, keep=keep),
            name,
            tmp_path / f"part_store{suffix}",
        )
    export_graph(hostile_graph, name, tmp_path / f"memory{suffix}")
    export_graph(
        select(hostile_graph, around=[start], depth=3, top=20, keep=keep),
        name,
        tmp_path / f"part_memory{suffix}",
    )
    for part in ("", "part_"):
        one, other = tmp_path / f"{part}store{suffix}", tmp_path / f"{part}memory{suffix}"
        assert files(one) == files(other)


@pytest.mark.parametrize("name", [f.name for f in FORMATS.values() if f.readable])
def test_an_import_can_be_stored_and_exported_again(
    name: str, hostile_graph: ConceptGraph, tmp_path: Path
) -> None:
    first, second = (tmp_path / f"{i}{FORMATS[name].suffix}" for i in (1, 2))
    export_graph(hostile_graph, name, first)
    write_graph(tmp_path / "g.db", import_graph(first))
    with open_store(tmp_path / "g.db") as store:
        export_graph(store, name, second)
    assert files(first) == files(second)


def test_graphs_of_others_can_be_stored(tmp_path: Path) -> None:
    path = tmp_path / "list.csv"
    path.write_text("source,target,label\nRL,credit assignment,lacks\n")
    write_graph(tmp_path / "g.db", import_graph(path))
    with open_store(tmp_path / "g.db") as store:
        assert [c.label for c in store.find_concepts("rl")] == ["RL"]
        (relation,) = store.relations()
    assert relation.weight == 0


def test_stores_merge_and_compare(
    plain_graph: ConceptGraph, hostile_graph: ConceptGraph, tmp_path: Path
) -> None:
    write_graph(tmp_path / "g.db", plain_graph)
    with open_store(tmp_path / "g.db") as store:
        assert diff_graphs(store, plain_graph).is_empty
        assert not diff_graphs(store, hostile_graph).is_empty
        merged = merge_graphs([store, store])
    assert diff_graphs(plain_graph, merged.graph).is_empty

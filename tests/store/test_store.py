"""What is written is read: every question, the same answer as the graph in memory."""

from __future__ import annotations

import sqlite3
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from tests.store.graphs import any_text, graphs, names, small_graph

from conceptgraph.errors import StoreError, StoreNotFoundError, StoreVersionError
from conceptgraph.graph import ConceptGraph
from conceptgraph.names import normalize
from conceptgraph.store import Store, open_store, write_graph
from conceptgraph.store.schema import APPLICATION_ID, MIGRATIONS


@settings(max_examples=80, deadline=None)
@given(graph=graphs(), text=names | any_text)
def test_store_answers_like_the_graph(graph: ConceptGraph, text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "g.db"
        write_graph(path, graph)
        with open_store(path) as store:
            assert list(store.concepts()) == list(graph.concepts())
            assert list(store.relations()) == list(graph.relations())
            assert list(store.documents()) == list(graph.documents())
            assert store.counts() == graph.counts()
            assert store.communities() == graph.communities()
            assert store.count_families() == graph.count_families()
            assert store.top_concepts(3) == graph.top_concepts(3)
            key = normalize(text)
            assert store.find_concepts(key) == graph.find_concepts(key)
            ids = [concept.id for concept in graph.concepts()]
            for direction in ("in", "out", "both"):
                assert store.find_neighbor_ids(ids, direction) == graph.find_neighbor_ids(
                    ids, direction
                )
                for one in ids:
                    assert store.find_relations(one, direction) == graph.find_relations(
                        one, direction
                    )
                    bare = store.find_relations(one, direction, evidence=False)
                    assert [(r.key, r.weight) for r in bare] == [
                        (r.key, r.weight) for r in graph.find_relations(one, direction)
                    ]
            for one in ids:
                assert store.get_concept(one) == graph.get_concept(one)
                assert store.get_analysis(one) == graph.get_analysis(one)
                for other in ids:
                    assert store.find_between(one, other) == graph.find_between(one, other)


@settings(max_examples=60, deadline=None)
@given(graph=graphs(), text=names | any_text)
def test_search_finds_words_and_never_fails(graph: ConceptGraph, text: str) -> None:
    with TemporaryDirectory() as folder:
        path = Path(folder) / "g.db"
        write_graph(path, graph)
        with open_store(path) as store:
            for concept in store.search_labels(text, 10):
                assert concept == graph.get_concept(concept.id)
            for relation in store.search_sentences(text, 10):
                assert relation in graph.find_relations(relation.subject)
            store.find_similar(text, 10)


@settings(max_examples=40, deadline=None)
@given(graph=graphs())
def test_equal_graphs_give_equal_files(graph: ConceptGraph) -> None:
    copy = ConceptGraph.from_parts(
        reversed(list(graph.concepts())),
        reversed(list(graph.relations())),
        reversed(list(graph.documents())),
        {c.id: graph.get_analysis(c.id) for c in graph.concepts()},
    )
    with TemporaryDirectory() as folder:
        one, two = Path(folder) / "1.db", Path(folder) / "2.db"
        write_graph(one, graph, meta={"b": "1", "a": "2"})
        write_graph(two, small_graph())
        write_graph(two, copy, meta={"a": "2", "b": "1"})
        assert one.read_bytes() == two.read_bytes()
        assert sorted(p.name for p in Path(folder).iterdir()) == ["1.db", "2.db"]


def test_meta_and_paths_come_back(tmp_path: Path) -> None:
    write_graph(tmp_path / "g.db", small_graph(), meta={"k": "v"}, paths={"rl.md": "../rl.md"})
    with Store(tmp_path / "g.db") as store:
        assert store.meta() == {"k": "v"}
        assert store.document_paths() == {"rl.md": "../rl.md"}


def test_words_are_found_by_their_beginnings(tmp_path: Path) -> None:
    write_graph(tmp_path / "g.db", small_graph())
    with Store(tmp_path / "g.db") as store:
        found = [c.label for c in store.search_labels("cr", 10)]
        assert found == ["credit assignment", "crappy evolution"]
        assert [c.label for c in store.search_labels("inforce", 10)] == ["reinforcement learning"]
        assert store.search_labels("rl", 10)[0].label == "reinforcement learning"
        assert [r.evidence[0].sentence for r in store.search_sentences("reward", 10)] == [
            "RL uses a reward.",
            "A reward assigns no credit.",
        ]
        assert store.search_labels("", 10) == store.search_labels("cr", 0) == []
        assert store.search_sentences('" OR *', 10) == []


def test_unknown_ids(tmp_path: Path) -> None:
    write_graph(tmp_path / "g.db", small_graph())
    with Store(tmp_path / "g.db") as store:
        assert store.find_relations("no such id") == []
        with pytest.raises(KeyError):
            store.get_concept("no such id")


def test_no_graph(tmp_path: Path) -> None:
    with pytest.raises(StoreNotFoundError, match=r"no graph here.*conceptgraph build"):
        open_store(tmp_path / "no.db")


@pytest.mark.parametrize("content", [b"", b"hello", b"SQLite format 3\x00" + b"\x01" * 200])
def test_not_a_store(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "g.db"
    path.write_bytes(content)
    with pytest.raises(StoreError):
        open_store(path)


def test_a_folder_is_no_store(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be read"):
        open_store(tmp_path)


def test_a_database_of_another_program(tmp_path: Path) -> None:
    conn = sqlite3.connect(tmp_path / "g.db")
    conn.execute("CREATE TABLE t(x)")
    conn.close()
    with pytest.raises(StoreError, match="another program"):
        open_store(tmp_path / "g.db")


def test_a_newer_store_is_refused(tmp_path: Path) -> None:
    write_graph(tmp_path / "g.db", small_graph())
    conn = sqlite3.connect(tmp_path / "g.db")
    conn.execute(f"PRAGMA user_version={len(MIGRATIONS) + 1}")
    conn.close()
    with pytest.raises(StoreVersionError, match="newer conceptgraph"):
        open_store(tmp_path / "g.db")


def test_a_store_with_other_tables_says_so(tmp_path: Path) -> None:
    write_graph(tmp_path / "g.db", small_graph())
    conn = sqlite3.connect(tmp_path / "g.db")
    conn.execute("ALTER TABLE concept RENAME COLUMN salience TO weight")
    conn.close()
    with (
        open_store(tmp_path / "g.db") as store,
        pytest.raises(StoreVersionError, match=r"unreleased.*no such column"),
    ):
        list(store.concepts())


def test_an_older_store_is_upgraded(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = tmp_path / "g.db"
    write_graph(path, small_graph())
    later = (*MIGRATIONS, "CREATE TABLE more(x); -- version two\nINSERT INTO more VALUES (7);")
    monkeypatch.setattr("conceptgraph.store.connection.MIGRATIONS", later)
    with Store(path) as store:
        assert len(list(store.concepts())) == 6
    conn = sqlite3.connect(path)
    assert conn.execute("SELECT x FROM more").fetchall() == [(7,)]
    assert conn.execute("PRAGMA user_version").fetchone() == (2,)
    assert conn.execute("PRAGMA application_id").fetchone() == (APPLICATION_ID,)
    conn.close()


def test_a_migration_that_fails_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "g.db"
    write_graph(path, small_graph())
    before = path.read_bytes()
    later = (*MIGRATIONS, "CREATE TABLE more(x); CREATE TABLE more(x);")
    monkeypatch.setattr("conceptgraph.store.connection.MIGRATIONS", later)
    with pytest.raises(StoreError, match="could not be upgraded"):
        open_store(path)
    assert path.read_bytes() == before

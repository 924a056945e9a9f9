"""Damage: never called healthy, never answered with anything but an error of ours."""

from __future__ import annotations

import random
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path

import pytest
from tests.store.graphs import concept_id, small_graph

from conceptgraph.errors import ConceptGraphError, StoreError
from conceptgraph.query.between import evidence_between
from conceptgraph.query.find import find_concept
from conceptgraph.query.neighbors import neighbors
from conceptgraph.query.paths import path as find_path
from conceptgraph.query.search import search
from conceptgraph.query.stats import stats
from conceptgraph.store import Store, write_graph
from conceptgraph.store.seal import BLANK
from conceptgraph.store.verify import verify

QUESTIONS: tuple[Callable[[Store], object], ...] = (
    lambda store: list(store.concepts()),
    lambda store: list(store.relations()),
    lambda store: list(store.documents()),
    lambda store: list(store.quotes()),
    lambda store: neighbors(store, "RL", depth=3),
    lambda store: find_path(store, "RL", "crappy evolution", k=2),
    lambda store: find_concept(store, "reinforcment"),
    lambda store: search(store, "credit"),
    lambda store: search(store, "lerning"),
    lambda store: evidence_between(store, "RL", "reward"),
    stats,
)


@pytest.fixture(scope="module")
def whole(tmp_path_factory: pytest.TempPathFactory) -> bytes:
    path = tmp_path_factory.mktemp("whole") / "g.db"
    write_graph(path, small_graph())
    assert verify(path) == []
    return path.read_bytes()


def mutate(data: bytes, seed: int) -> bytes:
    chance = random.Random(seed)  # noqa: S311
    place = chance.randrange(len(data))
    kind = seed % 5
    if kind == 0:
        return data[:place]
    if kind == 1:
        page = place // 4096 * 4096
        return data[:page] + bytes(4096) + data[page + 4096 :]
    if kind == 2:
        return data + chance.randbytes(chance.randrange(1, 5000))
    changed = bytearray(data)
    for _ in range(1 if kind == 3 else 40):
        changed[chance.randrange(len(data))] ^= 1 << chance.randrange(8)
    return bytes(changed)


@pytest.mark.parametrize("seed", range(200))
def test_a_mutation_is_found_and_survived(tmp_path: Path, whole: bytes, seed: int) -> None:
    path = tmp_path / "g.db"
    data = mutate(whole, seed)
    assert data != whole
    path.write_bytes(data)
    with suppress(StoreError):
        assert verify(path) != []
    for question in QUESTIONS:
        with suppress(ConceptGraphError), Store(path) as store:
            question(store)
    assert path.read_bytes() == data


def test_one_letter_that_sqlite_does_not_miss(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "g.db"
    path.write_bytes(whole.replace(b"RL lacks credit assignment.", b"RL packs credit assignment."))
    conn = sqlite3.connect(path)
    assert conn.execute("PRAGMA integrity_check").fetchone() == ("ok",)
    conn.close()
    assert verify(path)[0].reason == "the file is not as it was written"


def test_damage_is_named(tmp_path: Path, whole: bytes) -> None:
    path = tmp_path / "g.db"
    path.write_bytes(whole)
    conn = sqlite3.connect(path)
    conn.execute("DELETE FROM concept WHERE ident = ?", (concept_id(1),))
    conn.execute("UPDATE sentence SET text = 'something else' WHERE id = 1")
    conn.commit()
    conn.close()
    reasons = "\n".join(problem.reason for problem in verify(path))
    assert "(relation.subject)" in reasons or "(relation.object)" in reasons
    assert "sentence_text is damaged" in reasons


def test_a_text_that_quotes_the_seal(tmp_path: Path) -> None:
    graph = small_graph()
    write_graph(tmp_path / "g.db", graph, meta={"a": BLANK}, paths={"rl.md": BLANK})
    assert verify(tmp_path / "g.db") == []

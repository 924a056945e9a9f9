"""Export, import, export: the same bytes, whatever the strings."""

from __future__ import annotations

import io
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.export.conftest import HOSTILE, make_graph

from conceptgraph.export import FORMATS, export_graph, import_graph
from conceptgraph.export.csv_format import guard, unguard
from conceptgraph.export.json_format import write_json
from conceptgraph.graph import ConceptGraph

LOSSLESS = [name for name, format_ in FORMATS.items() if format_.readable]

hostile_text = st.one_of(
    st.sampled_from(HOSTILE),
    st.text(max_size=30),
    st.text(alphabet=st.characters(codec=None), max_size=8),
    st.text(alphabet="\"',=+-@\t\r\n\\<>&[]{}_x0041\x00\x85\u2028", max_size=12),
)


def as_bytes(path: Path) -> dict[str, bytes]:
    if path.is_dir():
        return {p.name: p.read_bytes() for p in sorted(path.iterdir())}
    return {path.name: path.read_bytes()}


def as_json(graph: ConceptGraph) -> str:
    out = io.StringIO()
    write_json(graph, out)
    return out.getvalue()


def round_trip(graph: ConceptGraph, name: str, folder: Path) -> ConceptGraph:
    first, second = folder / f"1{FORMATS[name].suffix}", folder / f"2{FORMATS[name].suffix}"
    export_graph(graph, name, first)
    back = import_graph(first)
    export_graph(back, name, second)
    assert list(as_bytes(first).values()) == list(as_bytes(second).values())
    return back


@pytest.mark.parametrize("name", LOSSLESS)
def test_hostile_graph_comes_back(name: str, hostile_graph: ConceptGraph, tmp_path: Path) -> None:
    back = round_trip(hostile_graph, name, tmp_path)
    assert as_json(back) == as_json(hostile_graph)


@pytest.mark.parametrize("name", LOSSLESS)
def test_empty_graph_comes_back(name: str, tmp_path: Path) -> None:
    assert dict(round_trip(ConceptGraph(), name, tmp_path).counts()) == {
        "documents": 0,
        "concepts": 0,
        "relations": 0,
        "evidence": 0,
    }


@pytest.mark.parametrize("name", LOSSLESS)
@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(labels=st.lists(hostile_text, min_size=1, max_size=6))
def test_any_strings_come_back(name: str, labels: list[str]) -> None:
    with TemporaryDirectory() as folder:
        round_trip(make_graph(tuple(labels)), name, Path(folder))


@settings(deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(hostile_text)
def test_guard_is_reversible(text: str) -> None:
    cell = guard(text)
    assert cell[:1] not in tuple("=+-@\t\r＝＋－＠") or not cell
    if not any("\ud800" <= c <= "\udfff" for c in text):
        assert unguard(cell) == text

"""docs/formats.md names every format, and its snippets run."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from conceptgraph.export import FORMATS, export_graph, import_graph
from conceptgraph.graph import ConceptGraph


@pytest.fixture
def page(root: Path) -> str:
    return (root / "docs" / "formats.md").read_text(encoding="utf-8")


def test_the_table_is_the_table_of_formats(page: str) -> None:
    rows = re.findall(r"^\| `(\w+)` \| (\S+) \| (yes)? ?\|", page, re.MULTILINE)
    assert [(name, target.strip("`"), read == "yes") for name, target, read in rows] == [
        (f.name, f.suffix or "folder", f.readable) for f in FORMATS.values()
    ]


def test_the_python_snippet(
    page: str,
    plain_graph: ConceptGraph,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    (snippet,) = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    monkeypatch.chdir(tmp_path)
    exec(snippet, {"graph": plain_graph})  # noqa: S102 - the page is ours
    assert import_graph(tmp_path / "around.graphml").counts()["concepts"] >= 2


def test_the_sparql_query(page: str, plain_graph: ConceptGraph, tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    (query,) = re.findall(r"```sparql\n(.*?)```", page, re.DOTALL)
    export_graph(plain_graph, "turtle", tmp_path / "g.ttl")
    rows = set(rdflib.Graph().parse(tmp_path / "g.ttl").query(query))
    labels = {c.id: c.label for c in plain_graph.concepts()}
    assert {tuple(map(str, row)) for row in rows} == {
        (labels[r.subject], r.predicate.label, labels[r.object], e.sentence)
        for r in plain_graph.relations()
        for e in r.evidence
    }

"""RDF, Cypher, Neo4j tables and Parquet."""

from __future__ import annotations

import csv
import io
import re
import sys
from pathlib import Path

import pytest

from conceptgraph.errors import MissingExtraError
from conceptgraph.export import export_graph
from conceptgraph.export.cypher import write_cypher
from conceptgraph.export.text import hide_controls
from conceptgraph.graph import ConceptGraph
from conceptgraph.model import FAMILIES


@pytest.mark.filterwarnings("ignore:ConjunctiveGraph is deprecated:DeprecationWarning")
def test_turtle_and_jsonld_say_the_same(hostile_graph: ConceptGraph, tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    export_graph(hostile_graph, "turtle", tmp_path / "g.ttl")
    export_graph(hostile_graph, "jsonld", tmp_path / "g.jsonld")
    turtle = rdflib.Graph().parse(tmp_path / "g.ttl", format="turtle")
    jsonld = rdflib.Graph().parse(tmp_path / "g.jsonld", format="json-ld")
    assert set(turtle) == set(jsonld)
    SKOS, PROV, RDF = rdflib.SKOS, rdflib.PROV, rdflib.RDF
    labels = sorted(str(label) for label in turtle.objects(None, SKOS.prefLabel))
    assert labels == sorted(hide_controls(c.label) for c in hostile_graph.concepts() if c.label)
    counts = hostile_graph.counts()
    assert len(set(turtle.subjects(RDF.type, RDF.Statement))) == counts["relations"]
    assert len(set(turtle.subjects(PROV.wasQuotedFrom, None))) == counts["evidence"]
    for term in {t for triple in turtle for t in triple if isinstance(t, rdflib.URIRef)}:
        assert not re.search(r'[\x00-\x20<>"{}|^`\\]', term)


def test_denied_relations_are_not_asserted(hostile_graph: ConceptGraph, tmp_path: Path) -> None:
    rdflib = pytest.importorskip("rdflib")
    export_graph(hostile_graph, "turtle", tmp_path / "g.ttl")
    graph = rdflib.Graph().parse(tmp_path / "g.ttl", format="turtle")
    plain = {
        (str(s), str(o)) for s, p, o in graph if str(p).startswith("urn:conceptgraph:predicate:")
    }
    affirmed = {
        (f"urn:conceptgraph:concept:{r.subject}", f"urn:conceptgraph:concept:{r.object}")
        for r in hostile_graph.relations()
        if r.polarity == "affirmed"
    }
    assert plain == affirmed


def test_cypher_has_no_code_outside_its_strings(hostile_graph: ConceptGraph) -> None:
    out = io.StringIO()
    write_cypher(hostile_graph, out)
    text = out.getvalue()
    assert not re.search("[\x00-\x09\x0b-\x1f\x7f-\x9f\u202e]", text)
    bare = re.sub(r"'(?:[^'\\]|\\.)*'", "S", text)
    assert "'" not in bare
    known = {"CREATE", "CONSTRAINT", "IF", "NOT", "EXISTS", "FOR", "REQUIRE", "IS", "UNIQUE"}
    known |= {"UNWIND", "AS", "MERGE", "MATCH", "SET", "S", "RELATED"}
    known |= {family.upper().replace(" ", "_") for family in FAMILIES}
    assert set(re.findall(r"\b[A-Z][A-Z_]*\b", bare)) <= known


def test_neo4j_tables_have_one_width(hostile_graph: ConceptGraph, tmp_path: Path) -> None:
    export_graph(hostile_graph, "neo4j", tmp_path / "n")
    counts = hostile_graph.counts()
    for name in ("concepts", "relations"):
        with (tmp_path / "n" / f"{name}.csv").open(newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert len(rows) == counts[name] + 1
        assert {len(row) for row in rows} == {len(rows[0])}
    assert "neo4j-admin" in (tmp_path / "n" / "README.txt").read_text()


def test_csv_is_safe_in_a_spreadsheet(hostile_graph: ConceptGraph, tmp_path: Path) -> None:
    export_graph(hostile_graph, "csv", tmp_path / "c")
    number = re.compile(r"-?\d+(\.\d+)?(e-?\d+)?")
    for path in sorted((tmp_path / "c").iterdir()):
        with path.open(newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert {len(row) for row in rows} == {len(rows[0])}
        for cell in (cell for row in rows for cell in row):
            if cell[:1] in tuple("=+-@\t\r\n＝＋－＠"):
                assert number.fullmatch(cell) or not cell


def test_parquet_tables(hostile_graph: ConceptGraph, tmp_path: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    export_graph(hostile_graph, "parquet", tmp_path / "p")
    counts = hostile_graph.counts()
    tables = {
        name: parquet.read_table(tmp_path / "p" / f"{name}.parquet").to_pylist()
        for name in ("documents", "concepts", "relations", "evidence")
    }
    assert {name: len(rows) for name, rows in tables.items()} == dict(counts)
    assert [r["label"] for r in tables["concepts"]] == [c.label for c in hostile_graph.concepts()]
    assert tables["concepts"][0]["aliases"] == list(next(hostile_graph.concepts()).aliases)
    ids = {row["id"] for row in tables["relations"]}
    assert {row["relation"] for row in tables["evidence"]} <= ids


def test_parquet_names_its_extra(
    plain_graph: ConceptGraph, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    with pytest.raises(MissingExtraError, match=r"conceptgraph\[parquet\]"):
        export_graph(plain_graph, "parquet", tmp_path / "p")

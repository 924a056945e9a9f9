"""Graph files that attack the reader are refused with a reason; strangers' graphs come in."""

from __future__ import annotations

import io
import json
import subprocess
import sys
from pathlib import Path

import networkx as nx
import pytest

from conceptgraph.errors import FormatError
from conceptgraph.export import export_graph, import_graph
from conceptgraph.export.json_format import write_json
from conceptgraph.graph import ConceptGraph

GRAPHML = (
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">'
    '<key id="d" for="node" attr.name="label" attr.type="string"/>'
    '<graph edgedefault="directed">{}</graph></graphml>'
)

REFUSED = {
    "laughs.graphml": (
        '<!DOCTYPE z [<!ENTITY a "lol"><!ENTITY b "&a;&a;">]>'
        + GRAPHML.format('<node id="x"><data key="d">&b;</data></node>'),
        "DOCTYPE",
    ),
    "external.graphml": (
        '<!DOCTYPE z [<!ENTITY x SYSTEM "file:///etc/passwd">]>' + GRAPHML.format(""),
        "DOCTYPE",
    ),
    "only_doctype.graphml": ("<!DOCTYPE graphml>" + GRAPHML.format(""), "DOCTYPE"),
    "truncated.graphml": (GRAPHML[:120], "not well-formed XML"),
    "empty.graphml": ("", "empty"),
    "other.graphml": ("<html/>", "not GraphML"),
    "deep.graphml": ("<graphml>" + "<g>" * 1000 + "</g>" * 1000 + "</graphml>", "nested too deep"),
    "twice.graphml": (GRAPHML.format('<node id="x"/><node id="x"/>'), "duplicate node id"),
    "nowhere.graphml": (
        GRAPHML.format('<node id="x"/><edge source="x" target="nope"/>'),
        "unknown node",
    ),
    "noid.graphml": (GRAPHML.format('<node id=""/>'), "without an id"),
    "latin.graphml": ('<?xml version="1.0" encoding="klingon"?><graphml/>', "encoding"),
    "evil.pickle": ("cos\nsystem\n(S'touch PWNED'\ntR.", "unsupported format"),
    "evil.yaml": ("!!python/object/apply:os.system ['touch PWNED']\n", "unsupported format"),
    "evil.json": ('{"py/reduce": [{"py/type": "os.system"}]}', "known JSON format"),
    "dangling.json": (
        '{"nodes": [{"id": "a"}], "links": [{"source": "a", "target": "zzz"}]}',
        "unknown node",
    ),
    "deep.json": ("[" * 100_000 + "]" * 100_000, "nested too deep"),
    "nan.json": ('{"nodes": [{"id": "a", "x": NaN}]}', "NaN"),
    "huge.json": ('{"nodes": ' + "9" * 6000 + "}", "not JSON"),
    "repeated.json": ('{"nodes": [], "nodes": []}', "comes twice"),
    "list.json": ("[]", "not a record"),
    "bytes.json": (b"\xff\xfe{}", "not UTF-8"),
    "formula.csv": ('source,target,relation\n=1+1,@x,+y\n"a\nb","c""d",e\nshort\n', "columns"),
    "quote.csv": ('source,target\n"a,b\n', "not CSV"),
    "columns.csv": ("x,y\n1,2\n", "no column"),
    "lines.jsonl": ('{"type": "concept"}\n', "graph"),
    "broken.jsonl": (
        '{"type": "graph", "format": "conceptgraph", "version": 1}\n{"type": "con',
        "not JSON",
    ),
    "binary.db": (b"SQLite format 3\x00", "unsupported format"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_refused_with_its_reason(name: str, tmp_path: Path) -> None:
    data, reason = REFUSED[name]
    path = tmp_path / name
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    with pytest.raises(FormatError, match=reason) as caught:
        import_graph(path)
    assert name in caught.value.where


ONE, TWO = "c000000000001", "c000000000002"
EXPORT = {
    "format": "conceptgraph",
    "version": 1,
    "documents": [{"id": "a.md"}],
    "concepts": [
        {"id": ONE, "label": "a", "key": "a"},
        {"id": TWO, "label": "b", "key": "b"},
    ],
    "relations": [
        {
            "subject": ONE,
            "predicate": "uses",
            "predicate_key": "use",
            "object": TWO,
            "negated": False,
            "evidence": [{"document": "a.md", "start": 0, "end": 6, "sentence": "a uses b"}],
        }
    ],
}

CHANGES = [
    (("version",), 2, "version"),
    (("version",), True, "version"),
    (("format",), "other", "not a conceptgraph export"),
    (("concepts",), {}, "concepts"),
    (("concepts", 0, "id"), "", "empty “id”"),
    (("concepts", 0, "id"), 3, "bad “id”"),
    (("concepts", 1, "id"), ONE, "duplicate concept"),
    (("concepts", 0, "id"), "__proto__", "bad id of a concept"),
    (("concepts", 0, "label"), None, "bad “label”"),
    (("concepts", 0, "aliases"), "b", "aliases"),
    (("concepts", 0, "aliases"), [1], "aliases"),
    (("concepts", 0, "salience"), 2, "0 to 1"),
    (("concepts", 0, "x"), "left", "bad “x”"),
    (("concepts", 0, "x"), 10**400, "bad “x”"),
    (("concepts", 0, "community"), 10**30, "bad “community”"),
    (("relations", 0, "subject"), "c9", "unknown concept"),
    (("relations", 0, "negated"), "no", "true or false"),
    (("relations", 0, "family"), "magic", "family"),
    (("relations", 0), [], "not a record"),
    (("relations", 0, "evidence", 0, "document"), "b.md", "unknown document"),
    (("relations", 0, "evidence", 0, "start"), 9, "ends before"),
    (("relations", 0, "evidence", 0, "start"), -1, "0 or more"),
    (("relations", 0, "evidence", 0, "start"), 1.5, "whole number"),
    (("relations", 0, "evidence", 0, "confidence"), -0.1, "0 to 1"),
]


@pytest.mark.parametrize(("place", "value", "reason"), CHANGES, ids=lambda x: str(x)[:40])
def test_bad_values_are_named(
    place: tuple[str | int, ...], value: object, reason: str, tmp_path: Path
) -> None:
    data = json.loads(json.dumps(EXPORT))
    target = data
    for step in place[:-1]:
        target = target[step]
    target[place[-1]] = value
    path = tmp_path / "g.json"
    path.write_text(json.dumps(data))
    with pytest.raises(FormatError, match=reason) as caught:
        import_graph(path)
    if isinstance(place[-1], str) and len(place) > 1:
        assert f"{place[0]}[{place[1]}]" in caught.value.where


def test_numbers_beyond_floating_point_are_refused(tmp_path: Path) -> None:
    path = tmp_path / "g.json"
    path.write_text(json.dumps(EXPORT).replace('"key": "a"', '"key": "a", "x": 1e999'))
    with pytest.raises(FormatError, match="finite"):
        import_graph(path)


def test_minimal_export_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "g.json"
    path.write_text(json.dumps(EXPORT))
    (relation,) = import_graph(path).relations()
    assert relation.evidence[0].sentence == "a uses b"


def test_node_link_with_names_of_javascript(tmp_path: Path) -> None:
    data = {
        "nodes": [{"id": "__proto__"}, {"id": "constructor"}, {"id": 7, "label": "<script>"}],
        "links": [{"source": "__proto__", "target": "constructor", "rel": "toString"}],
    }
    path = tmp_path / "proto.json"
    path.write_text(json.dumps(data))
    graph = import_graph(path)
    assert sorted(c.label for c in graph.concepts()) == ["<script>", "__proto__", "constructor"]
    assert [r.predicate.label for r in graph.relations()] == ["toString"]


def test_networkx_graphml_comes_in(tmp_path: Path) -> None:
    G = nx.DiGraph()
    G.add_node("1", label="KV cache")
    G.add_node("working memory")
    G.add_edge("1", "working memory", relation="acts as")
    G.add_edge("working memory", "1")
    nx.write_graphml(G, tmp_path / "g.graphml")
    graph = import_graph(tmp_path / "g.graphml")
    assert sorted(c.label for c in graph.concepts()) == ["KV cache", "working memory"]
    assert sorted(r.predicate.label for r in graph.relations()) == ["acts as", "related to"]


def test_yed_labels_and_nested_nodes_come_in(tmp_path: Path) -> None:
    path = tmp_path / "yed.graphml"
    path.write_text(
        '<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:y="urn:y">'
        '<key for="node" id="d6" yfiles.type="nodegraphics"/>'
        '<key for="edge" id="d9" yfiles.type="edgegraphics"/>'
        '<graph edgedefault="directed" id="G"><node id="n0"><data key="d6"><y:ShapeNode>'
        "<y:NodeLabel>Group<y:Model/>\n</y:NodeLabel></y:ShapeNode></data>"
        '<graph id="n0:"><node id="n0::n0"><data key="d6"><y:NodeLabel>Inner</y:NodeLabel>'
        '</data></node></graph></node><edge source="n0" target="n0::n0"><data key="d9">'
        "<y:EdgeLabel>holds</y:EdgeLabel></data></edge></graph></graphml>"
    )
    graph = import_graph(path)
    assert sorted(c.label for c in graph.concepts()) == ["Group", "Inner"]
    assert [r.predicate.label for r in graph.relations()] == ["holds"]


def test_edge_list_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "edges_of_mine.csv"
    path.write_text("subject,relation,object\nRL,lacks,credit assignment\nRL,is,terrible\n")
    graph = import_graph(path)
    assert graph.counts()["concepts"] == 3
    assert {r.predicate.label for r in graph.relations()} == {"lacks", "is"}


def test_edge_list_of_a_spreadsheet_comes_in(tmp_path: Path) -> None:
    path = tmp_path / "sheet.csv"
    path.write_bytes("\ufeffSource;Target;Label\r\nRL;a, b;uses\r\n".encode())
    graph = import_graph(path)
    assert sorted(c.label for c in graph.concepts()) == ["RL", "a, b"]


def test_gephi_tables_come_in(tmp_path: Path) -> None:
    (tmp_path / "nodes.csv").write_text("Id,Label,Modularity\n1,KV cache,0\n2,RAM,0\n")
    (tmp_path / "edges.csv").write_text("Source,Target,Type,Id,Label\n1,2,Directed,0,is in\n")
    graph = import_graph(tmp_path)
    assert sorted(c.label for c in graph.concepts()) == ["KV cache", "RAM"]
    assert [r.predicate.label for r in graph.relations()] == ["is in"]


def test_damaged_exports_are_refused_or_read_never_crash(
    plain_graph: ConceptGraph, tmp_path: Path
) -> None:
    for name, suffix in (("json", ".json"), ("jsonl", ".jsonl"), ("graphml", ".graphml")):
        whole = tmp_path / f"whole{suffix}"
        export_graph(plain_graph, name, whole)
        data = whole.read_bytes()
        for place in range(0, len(data), max(1, len(data) // 60)):
            for damaged in (data[:place], data[:place] + b"\x00" + data[place + 1 :]):
                path = tmp_path / f"damaged{suffix}"
                path.write_bytes(damaged)
                try:
                    import_graph(path)
                except FormatError:
                    continue


def test_shared_hostile_graphs(shared: Path, tmp_path: Path) -> None:
    corpus = tmp_path / "corpus"
    maker = shared / "hostile" / "make_corpus.py"
    subprocess.run(
        [sys.executable, str(maker), str(corpus), "--only", "gr-"], check=True, capture_output=True
    )
    rows = json.loads((corpus / "manifest.json").read_text(errors="surrogateescape"))
    rows = [row for row in rows if row["path"].startswith("graphs/")]
    assert len(rows) >= 12
    for row in rows:
        path = corpus / row["path"]
        if row["expect"] == "index":
            out = io.StringIO()
            write_json(import_graph(path), out)
        else:
            with pytest.raises(FormatError):
                import_graph(path)
